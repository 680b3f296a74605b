"""Weights of words and shapes for lines of a web page's furniture, built by tools/build_furniture.py."""

WEIGHTS = r"""
#space 85 $/~account 39 $/~ad 38 $/~law 32 $/~letter 24 $/~order 21 $/~paper 36 $/~picture 25 $/~place 33 $/~player 37 $/~time 11 $@newsroom 13 $@who
112 $_ -17 $able 56 $about 45 $above -56 $abroad -31 $accept 163 $access 168 $accounts -148 $act 26 $action -76 $active 146 $ad 109 $ad-free 112
$address 59 $admin 121 $advert 87 $advertisement 46 $advertisements 118 $advertisers 81 $advice 39 $afp 90 $afternoon -28 $again -8 $age 50 $agencies
147 $ago 48 $agree -25 $agreement -8 $ahead -70 $ai 180 $air 54 $alerts 126 $all 12 $allies -82 $alone -65 $along 85 $aloud -13 $already -26 $also 77
$am 107 $amazon 70 $america -50 $american -70 $americans -46 $amory -61 $and -45 $android 47 $annually 125 $answered -29 $answers 30 $anymore 62
$anything -21 $anyway -39 $ap 92 $api -30 $app 119 $appear 113 $apple 82 $apply -18 $approved -60 $apps 11 $archive 62 $archives 26 $are -35 $area 123
$areas -88 $arms -104 $around -89 $article 70 $articles 67 $arts 115 $asked -32 $at 85 $atlantic.com 101 $atom 94 $attack -49 $audience 22 $audio 84
$author 64 $authors 14 $automatically 55 $autoplay 126 $available 100 $away -23 $bad -44 $banner 129 $bar 27 $basket 8 $battle -94 $bbc 150 $be -29
$beans 37 $bed -30 $before -111 $began -40 $begin -104 $beginning -74 $behavior -43 $below 37 $benefits 49 $best -64 $better -46 $billion -55 $bio 128
$blocker 65 $blog -8 $blogger 124 $blogs -42 $blogthis 133 $blood -127 $bluesky 29 $board 19 $book 37 $bookmarks 111 $books 34 $bookshop 149 $borders
-95 $both -41 $boy -88 $branch -37 $brands 162 $briefing -40 $brochure -9 $browser 52 $budget -12 $bugs -20 $bulletin 7 $business 25 $button 45 $buy
51 $by 113 $c -94 $caddy -78 $calendar 77 $call -56 $called -22 $came -19 $can -41 $caption 102 $captions 55 $car -65 $card -16 $care -86 $careers 152
$cart -16 $case -71 $cases -67 $catch-up 76 $categories 115 $category 95 $cause -9 $center 203 $centre 143 $cents 87 $century -38 $chair -19
$challenge -46 $chamber -47 $change -105 $changed -56 $changes -59 $channel -23 $chapter 71 $character -61 $charge -89 $chart 157 $checkout 113 $child
-112 $children -47 $choice 7 $choices 20 $chosen 137 $chrome 127 $church -26 $citation 136 $cite 165 $cities -34 $citizens -20 $city -51 $civil 168
$class -84 $classes -18 $classifieds 128 $clear -88 $climate -29 $clip 99 $clipboard 63 $close 100 $closed 80 $clothes -23 $cloudy 154 $club -71
$coast 46 $code 21 $cold -55 $colleague 116 $collection 72 $college -59 $columnist 106 $columnists 133 $come -75 $coming -67 $comment 6 $commented 152
$commenting 43 $commission 36 $commons 19 $communities 24 $community 84 $company 62 $compiler -32 $computer 45 $concerns -29 $conditions 113 $confirm
27 $confirmed 81 $congress -57 $connect 34 $connected 93 $consent 146 $contact 66 $content 31 $contents 150 $context -78 $continue 56 $continued -59
$contribution -17 $contributions -111 $contributor 162 $contributors 25 $controls 93 $cookiebot 73 $cookies -6 $copied 126 $copy 18 $copyright 125
$corp 103 $corrected 84 $correction 136 $correctly 94 $correspondent 193 $cost -27 $council 75 $counted 109 $countries -128 $country -49 $course 17
$court -118 $coverage 69 $cpython -47 $created -8 $credibility 136 $credits 113 $crime -68 $crisis -107 $crossword 185 $cry -15 $culture -100 $daily
125 $dashboard 104 $datawrapper 127 $date 26 $daughter -50 $dawn -163 $day -20 $days -10 $dead -119 $deals 153 $death -92 $debt -88 $decision -32
$deductible 120 $deep -78 $deeper 95 $deleted 128 $demand 131 $demo 118 $democracy -95 $dependencies -47 $description 100 $design -102 $desk 102
$desktop 116 $details 53 $development -24 $device 84 $devices 42 $did -45 $die -55 $difference -31 $differences -30 $different -32 $digest 73 $dinner
-27 $diplomat 117 $disabled 57 $disclaimer 147 $disclosure 172 $discord 43 $discoveries 48 $discuss 170 $disqus 24 $distribution -62 $do 21 $doctor
-52 $document -23 $documentation -47 $doe 72 $doing -43 $domain 139 $domains 102 $donate 167 $donation -22 $done 31 $door -29 $doubled 83 $down -45
$download 118 $dr -54 $dream -22 $dreams -43 $drink -70 $drought 30 $drugs -48 $e -43 $e-mail 40 $e-paper 78 $ear -11 $earth -56 $east -85 $ebook 45
$economist 115 $economy -100 $edit 152 $edition 45 $editor 64 $editors -49 $edt -108 $education -23 $effort -96 $efforts -19 $element 62 $else -25
$email 56 $emails -48 $embed 60 $empty 55 $end -67 $ended 95 $endorsement 64 $energy -43 $english 80 $enjoy 39 $enlarge 84 $enough -27 $enter 76
$environment -6 $episode 83 $episodes 110 $error 36 $errors -8 $español 170 $est -121 $et 124 $etc -50 $etsy 133 $evening -82 $event 57 $events 89
$ever 18 $everybody -79 $everyone -90 $everything -62 $everywhere 132 $evidence -116 $example -70 $examples -57 $exclusive 60 $exist -14 $expand 142
$expectations -94 $experience 62 $experts 60 $expired 89 $explain -8 $explained -9 $explore 40 $exploring 133 $eyes -23 $face -17 $facebook 34 $failed
-12 $fair -73 $faith -138 $fall -127 $families -48 $family 9 $faq 122 $far -30 $farmers -89 $fast -84 $faster -84 $father -82 $favorites 75
$favourites 107 $fear -97 $feature 101 $features 43 $feed 145 $feedback 8 $feel 116 $feet -75 $fell 21 $fight -97 $file -27 $files -93 $findings -119
$fire -121 $first -115 $fish 7 $flickr 71 $floods 77 $folder 99 $follow 90 $followers 145 $follows -16 $footer 54 $for 112 $force -69 $forces -35
$forecast 213 $form 25 $forum 93 $forward -64 $found 140 $français 108 $freedom -68 $french -26 $friday -65 $friend -42 $friendly 140 $friends 12
$from 89 $front -117 $full -64 $fullscreen 86 $function -14 $functions -33 $fund 7 $funders 131 $future 6 $g -24 $gallery 43 $games 153 $gate -53
$gazette.com 138 $generation -123 $getty 95 $gift 66 $girl -70 $give 19 $globe.com 62 $gmt 66 $go 13 $goal 62 $goals -47 $god -20 $going -34 $gone -68
$good -48 $google 58 $gov.uk 130 $government -47 $great -57 $ground -56 $group -55 $grow 67 $growth -78 $guardian.com 97 $guest 161 $guide 40
$guidelines 134 $h 27 $had -17 $hair -35 $hall -67 $hand -84 $hands -97 $happen -33 $hard -99 $have -84 $head -43 $headline 80 $headlines -15 $health
-24 $heard -40 $heart -77 $help -21 $helpful 124 $her -20 $herald.com 59 $here 30 $hide 85 $high -64 $highlights 174 $him -26 $himself -16 $home -66
$homepage 45 $honored 74 $hope -132 $hopes -48 $horoscope 171 $hour -81 $hours -125 $house -75 $housing 53 $huffpost 135 $human 118 $humans 128 $hurt
-39 $husband -29 $i -62 $idea 39 $image -10 $images -55 $immediately -14 $implementation -62 $important -119 $improve 102 $in 82 $inbox 52 $included
90 $incorrectly 35 $independent 121 $index 42 $inflation -37 $info 123 $information 87 $insider 71 $instagram 20 $institution 117 $interest 71
$interested 75 $interesting -15 $interests 63 $international 94 $interrupted 111 $interview 122 $investigation 102 $investigations 35 $involved 28
$iphone 49 $is -15 $issue -22 $issues 82 $ist 52 $istock 122 $items 74 $itself -48 $itunes 53 $j -43 $jane@example.com 41 $javascript 23 $jiosaavn.com
99 $job 42 $jobs 74 $journalism -54 $journalists 61 $key -62 $keywords 80 $kids -47 $know 6 $ko-fi 72 $lab 34 $land -85 $language 8 $large 70 $larger
144 $last -51 $late -97 $later -22 $latest 169 $laugh -19 $laughed -53 $law -104 $laws -71 $learn -166 $least -22 $leave -40 $left 17 $less -45
$letter 10 $letters 73 $letters@time.com 50 $level -55 $libraries -104 $library -20 $license -37 $life -94 $lifestyle 137 $light -99 $like 109 $liked
163 $limit 47 $limits -102 $line -104 $lines -77 $link 40 $linkedin -16 $links 38 $lips -112 $list 20 $listen 48 $listening 119 $listing 165 $little
-46 $live 129 $lives -83 $load 192 $loaded 90 $loading 139 $location 70 $login 160 $logo 68 $long -34 $look 166 $loop 136 $lord -141 $lost 31 $love 29
$ltd 72 $luck -77 $magazine 13 $maintenance 128 $make -18 $man -39 $manner -8 $map -63 $marked 44 $market -95 $marketing 115 $mastodon 30 $match 155
$material 26 $matter -78 $matters 10 $may -39 $mb 49 $md 50 $me -15 $mean 63 $meaning -39 $means -77 $media -8 $medium 91 $meeting -116 $member 129
$members -30 $memory -59 $men -49 $menu 28 $method -130 $methods -8 $metro 95 $million -62 $min 69 $minds -7 $mins 69 $minute 36 $minutes 14
$mispronounced 46 $missed 48 $mission 146 $mobile 80 $mode 227 $model 82 $moderated 91 $moderation -22 $module -47 $modules -28 $moment 32 $monday -14
$money -31 $month 33 $monthly 90 $months 41 $moon -100 $more 37 $morning -40 $mother -56 $moved 107 $mr -48 $mrs -47 $much -40 $mumbai 115 $museum 54
$must -49 $must-reads 146 $mute 100 $myself -20 $name 7 $nasa 113 $nasa/jpl-caltech 13 $nation -37 $national 114 $nations -30 $nature -120 $necessary
43 $need -85 $needed -68 $needs -17 $neighbors -21 $network 154 $new -95 $newest 88 $news 56 $news.com 86 $newsletter 16 $newsletters -36 $newsroom 57
$next -21 $night -133 $no -38 $noaa 75 $not -75 $note 78 $notes 61 $nothing -101 $notice 119 $notices 207 $notifications 136 $now 36 $npr 44 $number
45 $numbers -20 $object -30 $objects -33 $of 29 $off 17 $offer 14 $offers 89 $office 51 $official 150 $offline 160 $old 34 $older 152 $oldest 108 $on
36 $one -43 $ones -30 $online 114 $only 168 $opinion -7 $opportunity -19 $option 83 $options -31 $order -61 $organisation 6 $original 125 $other 10
$others -43 $otherwise -83 $ours 7 $ourselves -10 $out 17 $outbrain 85 $outdated 70 $outside -39 $over -17 $overview 64 $own -34 $p.m -59 $pa 141
$packages -45 $page -19 $pages -125 $panel 115 $paper -20 $parents -43 $part -30 $partner 48 $partners -18 $partnerships 121 $party -72 $password 98
$past -64 $patreon 48 $patterns -41 $pause 31 $pay -57 $paywall 113 $pdf 83 $peace -64 $people -59 $pep -23 $percent -24 $performance 76 $period -101
$permalink 91 $permission 170 $permissions 211 $person 62 $personal 118 $philip -10 $phone -47 $photo -27 $pick 133 $picks 129 $pictures 24 $pie 82
$pinterest 77 $pixabay 39 $place -31 $plan -87 $plans -34 $play -100 $player 132 $playing 138 $please -84 $pm 112 $podcast 103 $podcasts 98 $point -85
$points 77 $policy 61 $politics -34 $poll 100 $poor -48 $position -50 $possible 39 $post 46 $posted 105 $posts 91 $power -113 $practice -60 $practices
20 $preferences 124 $premium 85 $present -93 $president -112 $press 60 $preview 146 $previous 129 $price 95 $prices -69 $principles 59 $print 11
$priorities -56 $privacy -78 $private 121 $problem -62 $problems -127 $process -7 $products 93 $profile 177 $program 8 $programs -33 $progress -61
$projects 91 $promise -78 $promotion 105 $proposal -48 $prosperity -54 $pti 112 $public -65 $publication 93 $published 116 $publisher 136 $publishing
77 $pubmed 136 $purpose -67 $purposes 92 $pypi -43 $python -37 $quality 125 $question 84 $questions -92 $quickly -90 $quiz 164 $quote 149 $r -39 $rain
-43 $rao 41 $rate 100 $rating 186 $read 18 $reader 169 $readers 80 $reading 94 $reads 30 $ready -41 $reality -63 $reason -24 $reasons 25 $received 58
$recipe 56 $recipes -65 $recommend 160 $recommends 163 $record -135 $recovery 52 $reddit 32 $redistributed 39 $reform -25 $refresh 101 $region -26
$register 131 $related 104 $releases 65 $religion -82 $remaining 69 $remember -132 $removed 76 $replay 67 $replied -63 $replies 123 $report 36
$reporter 126 $reporters 112 $reporting 7 $reports 159 $reprints 146 $reproduced 32 $request -40 $required 113 $research -114 $reserved 93 $resources
-6 $response -35 $responsibility -29 $results 42 $returns 60 $reuters 111 $review 100 $reviews -52 $right -40 $rights -18 $rise -103 $risk -89 $river
-47 $rivers 65 $road -82 $robot 150 $roe 89 $rss 49 $rules 27 $run -86 $running 45 $rust -59 $safari 115 $safe -92 $said -25 $sale 91 $sales 135 $same
-79 $save 58 $saved 147 $say 49 $saying 87 $says 162 $scanning 22 $schedule 93 $scholar 100 $school -116 $schools -74 $science 28 $screen 17 $scroll
45 $sea -70 $search 159 $searches 137 $seconds 23 $section 64 $sections 170 $secure 82 $securely 86 $security -94 $selected 123 $selection 13 $sense
-53 $sent 149 $series 133 $serve -49 $server 85 $service 69 $services 63 $session 93 $settings 41 $share 41 $shares 123 $sheet 60 $shop 50 $shopping
156 $shortly 128 $shoulder -22 $shoulders 81 $show -87 $shutterstock 99 $side -48 $sidebar 88 $sign-up 142 $silence -122 $simple -88 $sir -96 $site 51
$sites 159 $six -7 $size 8 $skills -80 $sky 12 $slack 13 $sleep -39 $slide 135 $slideshow 100 $small -79 $smile -34 $so -31 $social 49 $society -43
$sold 162 $solution -31 $something 57 $soon 38 $sound -8 $soup 111 $source 158 $sources 114 $space 23 $spam 21 $spanish 73 $speak -70 $speed 44
$spirit -64 $spoke -12 $sponsor 76 $sponsored 67 $sponsors 8 $sport -9 $squarespace 113 $st -37 $staff 13 $stairs -63 $stand 40 $standard -19
$standards 89 $stars -89 $start 10 $state -43 $statement 116 $states -100 $statista 102 $stats 116 $stay 68 $step -6 $steps -119 $still -28 $stock 82
$store 88 $stories 82 $storm -68 $story -21 $stream -56 $street -114 $strength -41 $string -13 $strings -103 $strong -8 $stronger -11 $studio 60
$study -13 $submenu 135 $submitted 79 $subscribe 168 $subscribed 164 $subscriber 70 $subscribers -21 $subscription 35 $subscriptions 156 $subtitles 87
$succeed -90 $success -37 $successfully 104 $summer -92 $sun -95 $sunday -26 $supplied 81 $supported 8 $supporters 128 $sure -81 $survey 112 $syntax
-24 $sys -50 $system -16 $tab 88 $table -8 $taboola 53 $tag 26 $tagged 110 $tags -33 $talk -109 $target 82 $teachers -72 $team 19 $teams -115
$technology -58 $telegram 33 $tell -136 $term 52 $terms 18 $terrorism -76 $test -83 $tests -133 $text -12 $thanks 37 $that -50 $them -37 $theme 139
$then -28 $there -30 $things -47 $think 102 $thinking -89 $this 28 $though -38 $thought -77 $thoughts 7 $thread -54 $threads 11 $throat -25
$thumbnails 142 $ticket 135 $tickets 158 $time -43 $tip 69 $tips 110 $tips@dailynews.example 54 $tips@example.com 26 $tips@latimes.com 47 $titles 87
$to -7 $today 74 $tomorrow -94 $tonight -10 $tool -21 $tools 56 $top -30 $topic 103 $topics 163 $touch 86 $town -17 $trade -92 $trailer 133
$transcript 8 $translate 98 $translation 24 $travel 8 $treatment 35 $tree -19 $trees -107 $trending 136 $trial -43 $tribune.com 119 $trip 124 $troops
-96 $trouble -80 $trust -126 $truth -63 $tuesday -57 $turn 32 $tv 100 $tweet 58 $tweets 134 $twice -148 $twitter 29 $types -52 $typo 115 $u -34 $uk
110 $unavailable 197 $uncategorized 129 $understand 102 $union -26 $unmute 60 $unsplash 115 $unsubscribe 67 $update -6 $updated 75 $updates 9
$updating 127 $upload 29 $url 74 $urls -71 $us 40 $use 34 $used -22 $useful 34 $user 26 $username 112 $users -67 $utah 76 $value -68 $values 6
$variables -57 $vary 129 $vendors 8 $version 112 $versions -34 $veterans -98 $video -32 $videos 48 $viewed 153 $views -65 $vision -84 $visit -63
$voice 48 $vote -11 $w -31 $wait -16 $walmart 140 $want -34 $wanted 90 $war -116 $washington -38 $watch -55 $watching 201 $watchlist 131 $water -67
$way -27 $ways 52 $weather 11 $web 125 $webinar 133 $website 21 $websites 20 $week 69 $weekly 143 $well -30 $what -69 $whatsapp 70 $while -41 $wife
-24 $will -60 $window 44 $windows -58 $with 67 $women -80 $word -24 $wordpress 105 $wordpress.com 111 $words -28 $work -130 $works -102 $world -27
$would -24 $write -107 $writer 20 $writers 23 $wrong -26 $x -32 $year -33 $years -60 $yesterday 123 $yet 112 $you -7 $young -35 $yours 10 $yourself 15
$youtube 11 $zoom 159 /# -26 /$ 32 /% 119 /* -25 /+ 59 // 106 /2#.# 131 /2#.> 154 /2#.x -17 /20.0 27 /20.K 63 /20.P 45 /20.T 52 /20.V -74 /20.X -10
/20.a -18 /20.all 25 /20.and -11 /20.at 18 /20.by 19 /20.for 45 /20.from 82 /20.in -122 /20.is -18 /20.may 56 /20.money 67 /20.more -15 /20.of 58
/20.off 97 /20.on 52 /20.or 80 /20.order 91 /20.out 165 /20.paper 55 /20.picture 121 /20.place -134 /20.reply 165 /20.the -33 /20.time 31 /20.to -72
/20.we -6 /20.x -21 /20.xed 12 /20.xers -11 /20.xing -86 /20.xs 38 /2<.# 131 /2<.0 51 /2<.@ 87 /2<.C -15 /2<.N -23 /2<.P -9 /2<.V 18 /2<.a -37
/2<.about 83 /2<.account 6 /2<.ad -51 /2<.all 9 /2<.an -6 /2<.and -32 /2<.any -69 /2<.are 31 /2<.as -14 /2<.at -33 /2<.back 22 /2<.be 18 /2<.but -28
/2<.can -66 /2<.could 6 /2<.did 41 /2<.do -33 /2<.does -48 /2<.for -25 /2<.from 64 /2<.have 70 /2<.he -24 /2<.her -25 /2<.here -46 /2<.his -36 /2<.how
-46 /2<.i -17 /2<.if -16 /2<.is -37 /2<.it -25 /2<.its -39 /2<.letter 16 /2<.may -36 /2<.money 9 /2<.more 26 /2<.most 14 /2<.no 19 /2<.not 9 /2<.now 8
/2<.of -39 /2<.on -38 /2<.or -43 /2<.order 10 /2<.out -17 /2<.over -57 /2<.paper -30 /2<.picture -7 /2<.place 16 /2<.player -17 /2<.reply -49 /2<.she
-22 /2<.so -38 /2<.some -17 /2<.that -34 /2<.the -43 /2<.their -40 /2<.then -32 /2<.there -22 /2<.these -16 /2<.they -30 /2<.this -8 /2<.those -26
/2<.time -20 /2<.to -22 /2<.up -10 /2<.us 118 /2<.was 44 /2<.we -15 /2<.we're 17 /2<.we've -13 /2<.what -18 /2<.when -32 /2<.where -11 /2<.which -48
/2<.who -46 /2<.why -35 /2<.will -22 /2<.would -40 /2<.x -9 /2<.xed 28 /2<.xer -24 /2<.xers -45 /2<.xies 40 /2<.xing -71 /2<.xly -17 /2<.xment -85
/2<.xs -20 /2<.xtion -33 /2<.you'll 14 /2<.you're 11 /2<.you've 16 /2<.your 31 /2@.> 139 /2@.N 19 /2@.X 90 /2@.on 47 /2C.0 37 /2C.> 48 /2C.C 44 /2C.K
-27 /2C.N 110 /2C.T 28 /2C.V 108 /2C.X -40 /2C.a -68 /2C.all 147 /2C.and -69 /2C.at 35 /2C.back 22 /2C.by -21 /2C.does 40 /2C.for -52 /2C.has 67
/2C.in -37 /2C.letter -50 /2C.money 16 /2C.of -31 /2C.on -87 /2C.or 46 /2C.our 36 /2C.place -63 /2C.so 79 /2C.that -57 /2C.this 46 /2C.time 9 /2C.was
-103 /2C.when -15 /2C.which 59 /2C.will 124 /2C.xed 36 /2C.xer 18 /2C.xing 46 /2C.xly -51 /2C.xs -39 /2C.you 93 /2K.> -10 /2K.C 32 /2K.N 6 /2K.P 85
/2K.T -7 /2K.V 8 /2K.a -12 /2K.about 12 /2K.account -12 /2K.ad 60 /2K.all -21 /2K.an 28 /2K.and -18 /2K.any -24 /2K.are 44 /2K.as -20 /2K.at -26
/2K.back -16 /2K.be -17 /2K.been -25 /2K.but -27 /2K.by -45 /2K.can -38 /2K.do -22 /2K.down -9 /2K.for -12 /2K.had -17 /2K.has 7 /2K.have -14 /2K.he
-15 /2K.her -19 /2K.here 39 /2K.him -19 /2K.his -13 /2K.how 11 /2K.i -20 /2K.in -24 /2K.into -31 /2K.is -28 /2K.its -11 /2K.law 12 /2K.may 88 /2K.me
-55 /2K.money -11 /2K.more 42 /2K.most 20 /2K.must -41 /2K.my -67 /2K.no 50 /2K.of -6 /2K.on 17 /2K.order 37 /2K.over -22 /2K.paper 26 /2K.picture 52
/2K.place -100 /2K.player 17 /2K.reply -62 /2K.she -26 /2K.so -17 /2K.some -16 /2K.than -29 /2K.that -11 /2K.the -10 /2K.their -14 /2K.them -34
/2K.then 33 /2K.there -14 /2K.these -6 /2K.they -27 /2K.this 17 /2K.to -6 /2K.up -32 /2K.us 54 /2K.was -39 /2K.we're -68 /2K.were -22 /2K.when -22
/2K.which 20 /2K.who 53 /2K.why -6 /2K.with 14 /2K.would -38 /2K.x -10 /2K.xed -19 /2K.xer -19 /2K.xers -56 /2K.xies -19 /2K.xing -22 /2K.xment -33
/2K.xs -34 /2K.xtion -23 /2K.your -9 /2N.> 18 /2N.@ 63 /2N.C -18 /2N.K 16 /2N.N -34 /2N.P 15 /2N.T 41 /2N.V 41 /2N.X -32 /2N.a 49 /2N.and -27 /2N.are
-22 /2N.could 82 /2N.in -63 /2N.is 90 /2N.letter 39 /2N.may 50 /2N.or 22 /2N.paper -6 /2N.picture 106 /2N.place 6 /2N.player 103 /2N.the -14 /2N.this
37 /2N.us 120 /2N.was 42 /2N.which 50 /2N.will 13 /2N.with 35 /2N.x 30 /2N.xed -66 /2N.xies 164 /2N.xing 66 /2N.xs -60 /2N.xtion -50 /2N.you 141 /2P.0
118 /2P.> 36 /2P.C 98 /2P.K 34 /2P.P 93 /2P.T 69 /2P.V 38 /2P.X -20 /2P.and -34 /2P.are 71 /2P.as -17 /2P.but 66 /2P.by -76 /2P.can 73 /2P.for 15
/2P.from -30 /2P.has 25 /2P.have 152 /2P.here 20 /2P.in -93 /2P.is -18 /2P.law 15 /2P.letter 105 /2P.may 36 /2P.money 100 /2P.no 136 /2P.of -106
/2P.or 21 /2P.paper 32 /2P.so 107 /2P.that 43 /2P.time 29 /2P.to 23 /2P.was 43 /2P.who 30 /2P.will 153 /2P.with 40 /2P.xed 124 /2P.xer 77 /2P.xs 37
/2P.xtion 47 /2P.you 34 /2T.0 15 /2T.> 20 /2T.C 109 /2T.N -26 /2T.P -13 /2T.T 95 /2T.V 10 /2T.X 11 /2T.a 22 /2T.account -88 /2T.all 12 /2T.an 90
/2T.and -28 /2T.as -16 /2T.at 17 /2T.but 56 /2T.by 11 /2T.can -44 /2T.does -47 /2T.for -66 /2T.from -14 /2T.has -13 /2T.have 29 /2T.he -13 /2T.here 63
/2T.how 153 /2T.i -19 /2T.if 37 /2T.in -44 /2T.it -7 /2T.law 133 /2T.letter 66 /2T.may -38 /2T.me -24 /2T.money -72 /2T.more -37 /2T.must -25 /2T.now
17 /2T.of -29 /2T.on -38 /2T.or -43 /2T.order -28 /2T.paper -8 /2T.picture 113 /2T.place 63 /2T.player 84 /2T.so 40 /2T.than -103 /2T.that -25 /2T.the
-28 /2T.this 52 /2T.time 37 /2T.to -7 /2T.up 16 /2T.us 32 /2T.was -20 /2T.we 21 /2T.were -80 /2T.where -10 /2T.which 22 /2T.who -12 /2T.will 11
/2T.with -18 /2T.would -45 /2T.xer 8 /2T.xers -106 /2T.xing -42 /2T.xly -37 /2T.xment -78 /2T.xs -9 /2T.xtion 82 /2T.you 8 /2T.your 29 /2V.0 63 /2V.>
9 /2V.@ 82 /2V.C 15 /2V.K -13 /2V.N 6 /2V.P 61 /2V.T 18 /2V.about 31 /2V.account 73 /2V.all 34 /2V.an 56 /2V.and -30 /2V.any -53 /2V.as 30 /2V.at -11
/2V.back 75 /2V.been -14 /2V.but -6 /2V.by 55 /2V.do -58 /2V.down -42 /2V.from -55 /2V.had -21 /2V.has 16 /2V.have 7 /2V.he -44 /2V.her -10 /2V.here 6
/2V.his -25 /2V.how 35 /2V.i -53 /2V.if -50 /2V.in 49 /2V.is -32 /2V.it -7 /2V.its -25 /2V.law 120 /2V.letter 124 /2V.me 16 /2V.money 50 /2V.more 19
/2V.my 72 /2V.no -49 /2V.not -40 /2V.now 85 /2V.of -50 /2V.off -68 /2V.on -7 /2V.or -59 /2V.order 50 /2V.our 20 /2V.out -29 /2V.over -15 /2V.paper 34
/2V.picture 121 /2V.place 47 /2V.player 60 /2V.reply 29 /2V.so -8 /2V.some -43 /2V.that -29 /2V.the -15 /2V.them -46 /2V.there -7 /2V.these 42
/2V.this 32 /2V.those -17 /2V.time -12 /2V.up 21 /2V.us 28 /2V.was -27 /2V.we 87 /2V.what 74 /2V.when -52 /2V.where -60 /2V.which 11 /2V.why 8
/2V.will -60 /2V.with -20 /2V.would -9 /2V.x -15 /2V.xed -11 /2V.xer -9 /2V.xers 15 /2V.xies 93 /2V.xing 28 /2V.xly -38 /2V.xment -54 /2V.xs -36
/2V.xtion 98 /2V.you -11 /2V.your 9 /2V.yours 42 /2X.# -19 /2X.> -9 /2X.@ 70 /2X.C 33 /2X.N 31 /2X.P 7 /2X.V 16 /2X.a -45 /2X.about -30 /2X.account -7
/2X.ad 75 /2X.all -31 /2X.an -74 /2X.and -17 /2X.are -15 /2X.as -27 /2X.at -23 /2X.be -15 /2X.been -31 /2X.but -8 /2X.by -51 /2X.can 11 /2X.could -25
/2X.did -8 /2X.do -47 /2X.does -26 /2X.for -41 /2X.from -56 /2X.had -13 /2X.has -15 /2X.have -19 /2X.he -21 /2X.his -32 /2X.how -72 /2X.i -12 /2X.if
-16 /2X.in -7 /2X.is 14 /2X.it 37 /2X.law 67 /2X.letter 20 /2X.may -69 /2X.money -9 /2X.more -88 /2X.most -12 /2X.must -14 /2X.my 41 /2X.no -30
/2X.not -38 /2X.now -19 /2X.of -25 /2X.on 39 /2X.or -30 /2X.order 7 /2X.paper 21 /2X.picture 64 /2X.place 29 /2X.player 103 /2X.reply 35 /2X.said -18
/2X.she -7 /2X.so -13 /2X.that -23 /2X.the -12 /2X.there -16 /2X.they -28 /2X.this -19 /2X.time 9 /2X.to -18 /2X.was -15 /2X.we -18 /2X.were -17
/2X.what -16 /2X.when -15 /2X.where -10 /2X.who -18 /2X.will -20 /2X.with 9 /2X.would -26 /2X.x -11 /2X.xed -19 /2X.xer 17 /2X.xers 68 /2X.xies -11
/2X.xly 31 /2X.xment 18 /2X.xs 18 /2X.xtion -36 /2X.you -42 /2X.your -9 /2a.0 -13 /2a.C -88 /2a.K -11 /2a.N -23 /2a.P 35 /2a.T 6 /2a.V 47 /2a.X -21
/2a.account 65 /2a.letter -87 /2a.money -13 /2a.more -16 /2a.order -106 /2a.picture -62 /2a.player -36 /2a.reply 105 /2a.x -16 /2a.xer -22 /2a.xing
-23 /2a.xly -33 /2a.xment -26 /2a.xs -18 /2a.xtion -12 /2about.0 -61 /2about.> 45 /2about.K 56 /2about.P 72 /2about.T 17 /2about.V 51 /2about.X 54
/2about.a -52 /2about.her -43 /2about.him -39 /2about.it 12 /2about.my -46 /2about.our 16 /2about.the -26 /2about.their -18 /2about.them -15
/2about.this -25 /2about.to -46 /2about.what -93 /2about.x -10 /2about.xing -22 /2about.xs 46 /2about.you -41 /2about.your -35 /2account.> 45
/2account.C 27 /2account.K 42 /2account.V 71 /2account.for 79 /2account.in 100 /2account.now 102 /2account.of -76 /2account.on 54 /2account.out 135
/2account.paper 45 /2account.time 25 /2account.to -87 /2account.up 92 /2account.who 30 /2account.x 74 /2account.xment 47 /2account.xs -20 /2ad.> 25
/2ad.K 89 /2ad.T 98 /2ad.V 136 /2ad.X 68 /2ad.and -20 /2ad.by 15 /2ad.had 42 /2ad.in -63 /2ad.may 34 /2ad.money 67 /2ad.paper 65 /2ad.place 70
/2ad.this 96 /2ad.who 25 /2ad.x -36 /2ad.xs 94 /2all.0 45 /2all.> 12 /2all.K -46 /2all.P 90 /2all.T 37 /2all.X -7 /2all.at -34 /2all.his -12 /2all.i
-25 /2all.its -48 /2all.law 25 /2all.my -15 /2all.of -13 /2all.over -39 /2all.paper 32 /2all.picture 135 /2all.place 145 /2all.reply 84 /2all.that 15
/2all.the -31 /2all.these -42 /2all.this -37 /2all.those -24 /2all.time -154 /2all.we -15 /2all.x -37 /2all.xed -50 /2all.xing -15 /2all.xs 62
/2all.you 20 /2all.your 53 /2an.K -50 /2an.V -22 /2an.X -48 /2an.paper -84 /2an.reply 52 /2an.time -17 /2an.x 7 /2an.xed 55 /2an.xer 79 /2an.xing -18
/2an.xly -28 /2an.xment -21 /2an.xs -31 /2an.xtion -17 /2and.0 -48 /2and.> -45 /2and.C -77 /2and.K -16 /2and.N 33 /2and.P -21 /2and.T -72 /2and.V -15
/2and.X -23 /2and.a -14 /2and.about 43 /2and.account -78 /2and.all -16 /2and.an -40 /2and.any -33 /2and.as -6 /2and.at -8 /2and.by -19 /2and.can -9
/2and.did -8 /2and.do -17 /2and.down -7 /2and.for -26 /2and.from -77 /2and.had -8 /2and.has 13 /2and.have -39 /2and.he -9 /2and.her -7 /2and.here -13
/2and.his -17 /2and.how -29 /2and.i -10 /2and.if -15 /2and.in -11 /2and.is -12 /2and.its -58 /2and.may 35 /2and.me -27 /2and.money -34 /2and.more -25
/2and.my -7 /2and.no -33 /2and.not -13 /2and.now -54 /2and.of -25 /2and.on -28 /2and.order -51 /2and.our -9 /2and.out -46 /2and.paper -94
/2and.picture -81 /2and.place 16 /2and.reply -84 /2and.said -7 /2and.she -9 /2and.so -13 /2and.the -27 /2and.their -25 /2and.then -13 /2and.there -14
/2and.they -9 /2and.this -17 /2and.time -50 /2and.to -11 /2and.was -15 /2and.we -13 /2and.we're -31 /2and.what -13 /2and.when -19 /2and.will -6
/2and.with -23 /2and.x -22 /2and.xed -11 /2and.xer -32 /2and.xers -34 /2and.xing -20 /2and.xly -22 /2and.xment -25 /2and.xs -26 /2and.xtion -21
/2and.you -23 /2and.you're -20 /2and.your -31 /2any.K 15 /2any.T -32 /2any.V -17 /2any.X -31 /2any.more -71 /2any.of -14 /2any.x -20 /2any.xer -20
/2any.xing -12 /2any.xs -22 /2any.xtion -18 /2are.> -35 /2are.K -13 /2are.T 56 /2are.X -17 /2are.a 19 /2are.ad 62 /2are.all -9 /2are.and -8 /2are.at
-17 /2are.from 77 /2are.here 145 /2are.in 15 /2are.money -17 /2are.no 20 /2are.not 19 /2are.now 6 /2are.off 83 /2are.on 69 /2are.our -27 /2are.reply
81 /2are.so -10 /2are.some -54 /2are.their 49 /2are.those 65 /2are.to -8 /2are.x -16 /2are.xed -24 /2are.xer -58 /2are.xing -13 /2are.xly -26 /2are.xs
-17 /2are.you -8 /2are.your 38 /2as.0 51 /2as.K -20 /2as.T 48 /2as.V -14 /2as.X -36 /2as.a -17 /2as.account 19 /2as.an -14 /2as.he -7 /2as.i -11
/2as.if -16 /2as.in -16 /2as.it -8 /2as.letter 89 /2as.of -17 /2as.she -12 /2as.the -21 /2as.they -33 /2as.this -15 /2as.to -20 /2as.we -11 /2as.x -6
/2as.xed -22 /2as.xing -27 /2as.xly -10 /2as.xs 14 /2as.you -43 /2as.your -7 /2at.0 45 /2at.> 85 /2at.@ 77 /2at.C 51 /2at.K -41 /2at.T -56 /2at.a 12
/2at.all -19 /2at.any 32 /2at.her -11 /2at.him -12 /2at.his -18 /2at.me -17 /2at.my -31 /2at.order 26 /2at.that -13 /2at.the -23 /2at.their -9
/2at.this 37 /2at.time -12 /2at.x -8 /2at.xer -26 /2at.xing -22 /2at.xs -34 /2at.you -33 /2at.your -25 /2back.K 68 /2back.and -23 /2back.in -112
/2back.into -10 /2back.of -14 /2back.the -8 /2back.to 40 /2back.with 42 /2back.x -53 /2back.xs 131 /2be.0 -22 /2be.> -29 /2be.K -19 /2be.V 15 /2be.X
-55 /2be.a -16 /2be.account 52 /2be.an -34 /2be.in 50 /2be.law 48 /2be.money -48 /2be.more -22 /2be.no -13 /2be.our -28 /2be.so -11 /2be.the 34
/2be.to -20 /2be.x -17 /2be.xed -8 /2be.xer -27 /2be.xing -30 /2be.xly -25 /2be.xs -28 /2been.K -15 /2been.a -20 /2been.account 123 /2been.law 19
/2been.reply 36 /2been.the -35 /2been.x -12 /2been.xed 47 /2been.xing -8 /2been.xly 30 /2been.xs -23 /2but.K -20 /2but.V -27 /2but.X -20 /2but.a -21
/2but.are 41 /2but.as -8 /2but.at -10 /2but.for -28 /2but.he -13 /2but.how -20 /2but.i -9 /2but.if -24 /2but.in -12 /2but.it -10 /2but.no -10
/2but.not -27 /2but.now -7 /2but.of -14 /2but.our -9 /2but.that -6 /2but.the -9 /2but.there -17 /2but.they -20 /2but.this -23 /2but.to -9 /2but.we -18
/2but.what -38 /2but.with -19 /2but.x -19 /2but.xed -19 /2but.xer -18 /2but.xing -20 /2but.xly -10 /2but.xs -17 /2but.you -11 /2by.0 -7 /2by.> 113
/2by.K 28 /2by.N -25 /2by.P 13 /2by.T -99 /2by.V 147 /2by.X 97 /2by.a 39 /2by.account 45 /2by.an 72 /2by.and -47 /2by.at 74 /2by.its 55 /2by.law 137
/2by.my -21 /2by.order 33 /2by.paper 95 /2by.picture -42 /2by.the -15 /2by.this 7 /2by.time -62 /2by.us 56 /2by.x -27 /2by.xed -30 /2by.xer -18
/2by.xers 13 /2by.xly -85 /2by.xs -42 /2by.xtion -25 /2by.your 62 /2can.> -41 /2can.K -8 /2can.T -24 /2can.V -22 /2can.and -30 /2can.be -10 /2can.do
-48 /2can.have -36 /2can.letter 41 /2can.order 29 /2can.we 94 /2can.x 6 /2can.xer -6 /2can.xly -9 /2can.you -59 /2could.K -39 /2could.V -23 /2could.be
-7 /2could.do -20 /2could.have -19 /2could.not 14 /2could.x -21 /2could.xly -15 /2did.> -45 /2did.K 42 /2did.V -29 /2did.it -56 /2did.not -23
/2did.our -7 /2did.that -14 /2did.we 97 /2did.x -15 /2did.you -26 /2do.0 72 /2do.> 21 /2do.K -30 /2do.V -25 /2do.a -17 /2do.all -6 /2do.and -8
/2do.for -71 /2do.it -46 /2do.more -27 /2do.not 11 /2do.our 23 /2do.so -8 /2do.that -33 /2do.the -17 /2do.this 12 /2do.we -91 /2do.what -13 /2do.with
-6 /2do.x -18 /2do.you -17 /2do.your -60 /2does.it -99 /2does.not 8 /2does.x -13 /2down.> -45 /2down.K -7 /2down.and -20 /2down.at -10 /2down.his -18
/2down.the -29 /2down.time 51 /2down.to -28 /2down.x -11 /2for.0 34 /2for.> 112 /2for.K 15 /2for.N 54 /2for.P -56 /2for.T -32 /2for.V -104 /2for.X -25
/2for.a -24 /2for.account 31 /2for.all -38 /2for.an -58 /2for.any -17 /2for.as 94 /2for.by 86 /2for.her -15 /2for.him -8 /2for.his -10 /2for.i -8
/2for.in 39 /2for.is 69 /2for.it -43 /2for.its 34 /2for.law 49 /2for.letter -65 /2for.may 34 /2for.me -28 /2for.money 67 /2for.more 11 /2for.my -11
/2for.order -28 /2for.our -24 /2for.paper 18 /2for.player 83 /2for.reply 20 /2for.some -14 /2for.that -25 /2for.the -9 /2for.their -37 /2for.them -6
/2for.these -10 /2for.this 19 /2for.those -19 /2for.time 37 /2for.us 39 /2for.what -19 /2for.x -43 /2for.xed -55 /2for.xer -41 /2for.xers -60
/2for.xies -34 /2for.xs -49 /2for.xtion 66 /2for.you 66 /2for.your -6 /2from.0 41 /2from.> 89 /2from.K 23 /2from.N 60 /2from.T -161 /2from.X 19
/2from.a -34 /2from.all -35 /2from.as 59 /2from.her -24 /2from.his -24 /2from.it -26 /2from.me -13 /2from.my 101 /2from.our 35 /2from.ours 55
/2from.picture 94 /2from.the -20 /2from.their -35 /2from.time -58 /2from.us 41 /2from.x -57 /2from.xer -20 /2from.xs 25 /2from.you 106 /2from.your -49
/2had.> -17 /2had.K -12 /2had.V -7 /2had.a -19 /2had.been -22 /2had.it -52 /2had.not -13 /2had.the -10 /2had.to -10 /2had.x -9 /2had.xed -13 /2had.xly
-26 /2has.K -27 /2has.V -10 /2has.a -43 /2has.been 17 /2has.had 11 /2has.its -10 /2has.no -25 /2has.not -14 /2has.the -34 /2has.time 29 /2has.to -35
/2has.x -11 /2has.xed -6 /2has.xly -30 /2has.xs -47 /2have.0 37 /2have.> -84 /2have.K 6 /2have.T -58 /2have.V -16 /2have.an -8 /2have.been 8
/2have.had -23 /2have.it -16 /2have.more 66 /2have.not 9 /2have.order 43 /2have.our -28 /2have.some -15 /2have.the -10 /2have.to -25 /2have.x -9
/2have.xly 57 /2have.xs -40 /2have.you -47 /2he.K -29 /2he.V -9 /2he.and -9 /2he.could -16 /2he.did -21 /2he.do -41 /2he.had -13 /2he.has -15 /2he.is
-22 /2he.must -12 /2he.order -25 /2he.said -27 /2he.was -14 /2he.will -57 /2he.would -21 /2he.x -15 /2he.xed -19 /2he.xly -13 /2he.xs -30 /2her.> -20
/2her.K -24 /2her.T 66 /2her.a -12 /2her.and -6 /2her.in -13 /2her.on 9 /2her.order -20 /2her.to -25 /2her.with -11 /2her.x -17 /2her.xed -6 /2her.xer
-18 /2her.xing -12 /2her.xly -13 /2her.xs -20 /2here.> 30 /2here.X -38 /2here.and 8 /2here.are 10 /2here.at -9 /2here.for 51 /2here.i -17 /2here.in
-21 /2here.is -61 /2here.time -36 /2here.to 32 /2here.with -68 /2him.> -26 /2him.K -18 /2him.V -17 /2him.X -12 /2him.a -21 /2him.and -6 /2him.at 77
/2him.for -25 /2him.in -22 /2him.on -12 /2him.that -11 /2him.the -8 /2him.to -11 /2him.up -16 /2him.with -10 /2him.x -11 /2him.xed -17 /2him.xly -21
/2his.K -11 /2his.N -14 /2his.T -20 /2his.V -12 /2his.X -35 /2his.order -18 /2his.paper -40 /2his.x -16 /2his.xed -10 /2his.xer -12 /2his.xers -30
/2his.xing -10 /2his.xs -10 /2his.xtion -10 /2how.K 13 /2how.X -19 /2how.can 58 /2how.do -63 /2how.i -30 /2how.it 72 /2how.the 50 /2how.they -29
/2how.to 8 /2how.we -7 /2how.xly -18 /2how.xs 15 /2how.you 26 /2i.> -62 /2i.K -21 /2i.T -12 /2i.V -25 /2i.X 35 /2i.can -21 /2i.could -16 /2i.did -21
/2i.do 6 /2i.had -12 /2i.have -17 /2i.money -25 /2i.must -10 /2i.order -71 /2i.said -19 /2i.to -12 /2i.was -18 /2i.will -21 /2i.x -12 /2i.xed -22
/2i.xer -23 /2i.xing 90 /2i.xly -18 /2i.xs -26 /2if.K -34 /2if.X -11 /2if.a -31 /2if.any -14 /2if.he -13 /2if.i -12 /2if.it -26 /2if.our 20 /2if.she
-7 /2if.there 30 /2if.they -33 /2if.this -37 /2if.we -14 /2if.we're -15 /2if.x 18 /2if.xed -62 /2if.xs -22 /2if.you -9 /2if.you're -29 /2if.your -38
/2in.0 -21 /2in.> 82 /2in.C 33 /2in.N -56 /2in.P 26 /2in.T -45 /2in.V 10 /2in.X -29 /2in.a -12 /2in.account 15 /2in.all -10 /2in.an -37 /2in.and -14
/2in.any -9 /2in.at -13 /2in.her -18 /2in.here 72 /2in.his -8 /2in.it -21 /2in.its -10 /2in.law -18 /2in.may -6 /2in.most -67 /2in.my -14 /2in.now -21
/2in.or 17 /2in.order 22 /2in.our -8 /2in.paper 14 /2in.picture 72 /2in.reply 131 /2in.some -28 /2in.that -25 /2in.the -17 /2in.their 10 /2in.them -6
/2in.these -21 /2in.this 7 /2in.those -20 /2in.time -6 /2in.to 49 /2in.which -12 /2in.with 67 /2in.x -24 /2in.xer -98 /2in.xing -20 /2in.xly -31
/2in.xment -81 /2in.xs -14 /2in.xtion -30 /2in.you -11 /2in.your 32 /2into.C -33 /2into.X -39 /2into.a -13 /2into.his -8 /2into.our -12 /2into.the -21
/2into.x -22 /2into.xs -8 /2into.your 26 /2is.0 -7 /2is.> -15 /2is.K -13 /2is.T 101 /2is.V -32 /2is.X -102 /2is.a 14 /2is.all -50 /2is.at -7 /2is.down
29 /2is.for 40 /2is.how -10 /2is.in 27 /2is.it -42 /2is.law 11 /2is.money 47 /2is.more -25 /2is.my -36 /2is.no -25 /2is.not -15 /2is.now -51 /2is.on
12 /2is.order -12 /2is.our -26 /2is.out 34 /2is.over -33 /2is.player 16 /2is.so -16 /2is.that -19 /2is.the -6 /2is.there 26 /2is.to -18 /2is.what -23
/2is.why -13 /2is.x -18 /2is.xer -28 /2is.xing -25 /2is.xs -33 /2is.your -28 /2it.T 10 /2it.X -121 /2it.a -31 /2it.all -45 /2it.and -19 /2it.back -98
/2it.be -35 /2it.but -16 /2it.can -34 /2it.could -8 /2it.did -44 /2it.does -27 /2it.for 10 /2it.from -35 /2it.had -18 /2it.has -19 /2it.here 56
/2it.in -18 /2it.is -15 /2it.may -44 /2it.more -18 /2it.must -17 /2it.now 31 /2it.or -134 /2it.out -32 /2it.over -33 /2it.that 12 /2it.the -14 /2it.to
-15 /2it.up -22 /2it.was -15 /2it.will -46 /2it.would -23 /2it.x -20 /2it.xed -17 /2it.xer -44 /2it.xly -27 /2it.xs -9 /2its.K -28 /2its.T -46
/2its.order -45 /2its.paper -27 /2its.xer -43 /2its.xs -28 /2law.0 114 /2law.> 52 /2law.K -17 /2law.T 26 /2law.V 117 /2law.all 47 /2law.and -20
/2law.for -49 /2law.from -78 /2law.has 51 /2law.have 94 /2law.here 48 /2law.in -115 /2law.is 40 /2law.law 79 /2law.may 55 /2law.no 33 /2law.of -25
/2law.so 13 /2law.the 46 /2law.this 55 /2law.to -15 /2law.we 24 /2law.with 68 /2law.x -22 /2law.xies 102 /2law.xs 18 /2law.your 130 /2letter.> 42
/2letter.K 77 /2letter.V 43 /2letter.and -58 /2letter.at 78 /2letter.from 43 /2letter.of 9 /2letter.on 26 /2letter.time 60 /2letter.x -84 /2letter.xer
47 /2may.0 -6 /2may.> -39 /2may.K -25 /2may.V -8 /2may.be 35 /2may.have 13 /2may.not 24 /2may.x 21 /2may.xer 32 /2me.> -15 /2me.K 45 /2me.V -43 /2me.X
-33 /2me.about -23 /2me.account 74 /2me.an -18 /2me.and -7 /2me.as -12 /2me.at -79 /2me.down -21 /2me.for 17 /2me.i -22 /2me.in 27 /2me.of 14 /2me.on
25 /2me.that -17 /2me.the -34 /2me.this 34 /2me.to -13 /2me.up 66 /2me.with -9 /2me.x -32 /2me.xed -8 /2me.xing -33 /2me.xly -21 /2me.you -21
/2money.C 51 /2money.K 18 /2money.N 19 /2money.P 45 /2money.T 71 /2money.V -51 /2money.X 37 /2money.a 20 /2money.and -24 /2money.at 50 /2money.by 30
/2money.for 10 /2money.from -16 /2money.has 16 /2money.in -11 /2money.is 41 /2money.money 118 /2money.now 89 /2money.of -33 /2money.on -14 /2money.or
-33 /2money.our 34 /2money.paper 102 /2money.so 56 /2money.the -102 /2money.time -30 /2money.to 8 /2money.we 12 /2money.when 133 /2money.will -17
/2money.with -62 /2money.x 13 /2money.xs 19 /2money.you -37 /2money.your -62 /2more.> 37 /2more.P 70 /2more.T 6 /2more.V 13 /2more.X 24 /2more.about
38 /2more.and -15 /2more.at 26 /2more.by 7 /2more.from 46 /2more.how 141 /2more.in 36 /2more.money 57 /2more.of 26 /2more.on 39 /2more.paper 71
/2more.picture 101 /2more.place 88 /2more.reply 90 /2more.than -35 /2more.to 13 /2more.where 77 /2more.x -51 /2more.xed -37 /2more.xing 70 /2more.xly
-82 /2more.xs -35 /2most.K 95 /2most.X -71 /2most.of -56 /2most.order 30 /2most.x -40 /2most.xed 58 /2most.xs -45 /2must.> -49 /2must.K -20 /2must.T
-25 /2must.V -6 /2must.be -21 /2must.do -40 /2must.have -12 /2must.money -25 /2must.not -31 /2must.x -20 /2my.C 56 /2my.N 30 /2my.P 120 /2my.T 44
/2my.V -20 /2my.letter 137 /2my.order -13 /2my.paper 15 /2my.x -12 /2my.xer -11 /2my.xing -18 /2my.xtion -29 /2no.0 104 /2no.> -38 /2no.K -71 /2no.N
112 /2no.P -7 /2no.T -43 /2no.V 42 /2no.X 18 /2no.letter 88 /2no.order 53 /2no.paper 6 /2no.reply -57 /2no.x -16 /2no.xer 7 /2no.xing -6 /2no.xment 93
/2no.xs 28 /2no.xtion -23 /2not.> -75 /2not.K -8 /2not.T 25 /2not.V -8 /2not.X -38 /2not.a -29 /2not.all -39 /2not.as -34 /2not.been 20 /2not.by -23
/2not.for 92 /2not.have -13 /2not.in -19 /2not.money -24 /2not.now -9 /2not.our -7 /2not.paper 93 /2not.so -40 /2not.that -50 /2not.the -16
/2not.those 27 /2not.to -15 /2not.what 49 /2not.x -15 /2not.xed 29 /2not.xer -24 /2not.xly 24 /2not.xs -32 /2not.you 138 /2now.0 107 /2now.> 36
/2now.K -7 /2now.V 41 /2now.X -43 /2now.and -34 /2now.as -32 /2now.for -22 /2now.i -34 /2now.in -28 /2now.is 92 /2now.money -131 /2now.that -26
/2now.we -23 /2now.x -12 /2now.xed 43 /2now.xing 124 /2now.xs -59 /2now.you -45 /2of.0 31 /2of.> 29 /2of.K -10 /2of.N -11 /2of.P -15 /2of.T -73 /2of.V
-84 /2of.X -13 /2of.account -94 /2of.all -22 /2of.an -64 /2of.and 44 /2of.any 19 /2of.him -13 /2of.his -8 /2of.how -10 /2of.it -13 /2of.its -19
/2of.law -74 /2of.me -19 /2of.money -9 /2of.my 7 /2of.no 6 /2of.paper 83 /2of.picture 105 /2of.place -55 /2of.some -12 /2of.that -17 /2of.the -18
/2of.their -18 /2of.them -20 /2of.these -15 /2of.this 8 /2of.those -17 /2of.us -38 /2of.what -9 /2of.which -8 /2of.x -28 /2of.xed -13 /2of.xer -49
/2of.xers -12 /2of.xies -63 /2of.xing -27 /2of.xment -44 /2of.xs -22 /2of.xtion -46 /2of.you -37 /2of.your -24 /2of.yours 25 /2off.> 17 /2off.P 29
/2off.his -7 /2off.the 14 /2off.x -15 /2off.your 17 /2on.0 64 /2on.> 36 /2on.C -8 /2on.K -11 /2on.N 55 /2on.P 41 /2on.T 6 /2on.V -113 /2on.a -19
/2on.all 69 /2on.an -64 /2on.and -49 /2on.any -62 /2on.her -18 /2on.him -8 /2on.his -7 /2on.how -42 /2on.it -19 /2on.may 41 /2on.me -28 /2on.money 70
/2on.my -9 /2on.order -16 /2on.our -14 /2on.picture -63 /2on.place 62 /2on.player 156 /2on.that -31 /2on.the -14 /2on.their -51 /2on.these 42
/2on.this 35 /2on.time -15 /2on.to -34 /2on.us -51 /2on.what 15 /2on.with -9 /2on.x -9 /2on.xer 14 /2on.xers 54 /2on.xly -36 /2on.xs -69 /2on.xtion -9
/2on.your 45 /2or.C -84 /2or.K -10 /2or.N 28 /2or.T 12 /2or.V 26 /2or.X -59 /2or.a -26 /2or.account 71 /2or.all 33 /2or.by -24 /2or.in -12 /2or.is 41
/2or.law 79 /2or.letter -23 /2or.money 29 /2or.more -16 /2or.not -20 /2or.our 8 /2or.the -20 /2or.to -8 /2or.x -23 /2or.xed 49 /2or.xer -20 /2or.xing
-26 /2or.xly -26 /2or.xment 54 /2or.xs -25 /2or.xtion -16 /2or.you -6 /2order.0 -26 /2order.> 12 /2order.C -71 /2order.K 27 /2order.P 80 /2order.T -14
/2order.V -68 /2order.X -15 /2order.a 108 /2order.about 144 /2order.all -30 /2order.and -19 /2order.by -6 /2order.for 20 /2order.from 10 /2order.in 52
/2order.is -86 /2order.it -11 /2order.law 36 /2order.money 136 /2order.more 14 /2order.now 150 /2order.of 9 /2order.on 78 /2order.order 152
/2order.our -6 /2order.paper 46 /2order.picture -8 /2order.place -28 /2order.player 88 /2order.reply 96 /2order.the 13 /2order.this 65 /2order.time
-53 /2order.to -7 /2order.up 130 /2order.we -19 /2order.what 136 /2order.why 118 /2order.with 8 /2order.x -12 /2order.xed 14 /2order.xer 47
/2order.xers -12 /2order.xies -61 /2order.xing -75 /2order.xment -88 /2order.xs -115 /2order.xtion -11 /2our.C 59 /2our.N 15 /2our.P -9 /2our.T 30
/2our.V 27 /2our.X -19 /2our.account 103 /2our.ad 99 /2our.law 59 /2our.money 55 /2our.most -20 /2our.order 10 /2our.paper 69 /2our.place 69
/2our.reply 52 /2our.time -88 /2our.x -13 /2our.xers 47 /2our.xies -14 /2our.xly -21 /2our.xment -17 /2our.xtion -12 /2ours.> 7 /2out.> 17 /2out.K -44
/2out.X -44 /2out.a -7 /2out.and -8 /2out.at 93 /2out.for -15 /2out.in -16 /2out.more -53 /2out.on 65 /2out.the -38 /2out.there -36 /2out.to -14
/2out.with -11 /2out.x -10 /2out.xs -44 /2over.0 94 /2over.> -17 /2over.K -62 /2over.X -26 /2over.a -33 /2over.and -40 /2over.the -20 /2over.to 61
/2over.x -22 /2paper.0 -43 /2paper.> 36 /2paper.@ 38 /2paper.C 70 /2paper.K 17 /2paper.N 110 /2paper.P 29 /2paper.T 144 /2paper.V 51 /2paper.X 115
/2paper.a 101 /2paper.about -32 /2paper.ad 39 /2paper.and -29 /2paper.are -43 /2paper.as 89 /2paper.at -32 /2paper.by 69 /2paper.can 30 /2paper.for
-24 /2paper.has 24 /2paper.have 110 /2paper.here 82 /2paper.how 113 /2paper.in -97 /2paper.is 58 /2paper.law 77 /2paper.letter 19 /2paper.may 85
/2paper.money 30 /2paper.of -66 /2paper.on 60 /2paper.order 80 /2paper.paper 56 /2paper.place 85 /2paper.reply 103 /2paper.so -11 /2paper.that 17
/2paper.the -124 /2paper.this 117 /2paper.time 103 /2paper.to 15 /2paper.was 16 /2paper.we -30 /2paper.which 15 /2paper.who 112 /2paper.will -12
/2paper.with 81 /2paper.x -30 /2paper.xed 95 /2paper.xer -67 /2paper.xing -9 /2paper.xly -36 /2paper.you 79 /2paper.your 56 /2picture.0 107
/2picture.> 25 /2picture.C 121 /2picture.K 107 /2picture.N 97 /2picture.X 134 /2picture.and -104 /2picture.by 80 /2picture.for 44 /2picture.from 34
/2picture.in 11 /2picture.law 114 /2picture.not 123 /2picture.of -7 /2picture.on -42 /2picture.or 108 /2picture.picture 140 /2picture.the 119
/2picture.to -16 /2picture.with 56 /2picture.x -32 /2picture.xed 101 /2picture.xs -88 /2place.0 -82 /2place.> 34 /2place.C 136 /2place.K 24 /2place.P
70 /2place.T -7 /2place.V -85 /2place.X -50 /2place.and -119 /2place.by -21 /2place.down 100 /2place.for -22 /2place.from 40 /2place.has 109
/2place.in -22 /2place.is 76 /2place.law 92 /2place.may 78 /2place.money 25 /2place.not 104 /2place.of -58 /2place.on 41 /2place.order 125 /2place.our
31 /2place.paper 73 /2place.place 23 /2place.the -104 /2place.this 86 /2place.to 58 /2place.was -19 /2place.xed 103 /2place.xs -45 /2place.you 104
/2player.0 8 /2player.> 40 /2player.C 74 /2player.K 20 /2player.P 127 /2player.T -12 /2player.V 102 /2player.X 100 /2player.and -115 /2player.by 47
/2player.from 126 /2player.has -7 /2player.how 61 /2player.in -58 /2player.is 60 /2player.more 117 /2player.now 53 /2player.of -88 /2player.off 154
/2player.on 59 /2player.order 106 /2player.picture 45 /2player.player 146 /2player.the 13 /2player.this 140 /2player.to -98 /2player.will 192
/2player.x -49 /2player.xment -94 /2player.xs -85 /2reply.0 198 /2reply.K 23 /2reply.T 60 /2reply.V 92 /2reply.X -15 /2reply.and 59 /2reply.by 83
/2reply.in -57 /2reply.of -93 /2reply.on 39 /2reply.what 29 /2reply.x 97 /2reply.xers 139 /2reply.xs 17 /2said.> -25 /2said.K -35 /2said.X -27
/2said.and -59 /2said.he -18 /2said.i -12 /2said.it -28 /2said.she -18 /2said.that -19 /2said.the -13 /2said.x -18 /2said.xing -15 /2said.xly -10
/2she.K -40 /2she.V -36 /2she.could -18 /2she.did -21 /2she.had -10 /2she.has -23 /2she.is -23 /2she.must -26 /2she.said -12 /2she.was -13 /2she.would
-22 /2she.x -20 /2she.xed -18 /2she.xly -10 /2she.xs -35 /2so.> -31 /2so.K 37 /2so.T -13 /2so.V 25 /2so.do -6 /2so.he -31 /2so.i -11 /2so.it -15
/2so.that 26 /2so.the -7 /2so.they -13 /2so.time -28 /2so.to -16 /2so.with -13 /2so.x -14 /2so.xed -18 /2so.xing -36 /2so.xly -14 /2so.xs -57 /2so.you
-30 /2some.K -18 /2some.T -13 /2some.X -36 /2some.in -11 /2some.more -6 /2some.time -8 /2some.x -23 /2some.xs -22 /2than.0 -9 /2than.K -54 /2than.X
-32 /2than.a -57 /2than.i -9 /2than.our -20 /2than.the -9 /2than.we -19 /2than.x -39 /2than.xs -78 /2that.> -50 /2that.K -15 /2that.N 60 /2that.V -47
/2that.X -37 /2that.a -14 /2that.all -22 /2that.as -28 /2that.can -8 /2that.could -8 /2that.does 81 /2that.for -65 /2that.had -7 /2that.has -11
/2that.have -34 /2that.he -7 /2that.i -12 /2that.in -17 /2that.is -18 /2that.it -9 /2that.our -8 /2that.place 79 /2that.she -9 /2that.the -12
/2that.there -7 /2that.they -7 /2that.this -16 /2that.time -24 /2that.was -30 /2that.were -7 /2that.will -27 /2that.would -14 /2that.x -14 /2that.xed
-19 /2that.xer -27 /2that.xing -12 /2that.xly -10 /2that.xment -48 /2that.xs -26 /2that.xtion -18 /2that.your -27 /2the.0 -26 /2the.C -26 /2the.K -19
/2the.N -18 /2the.P -37 /2the.T -50 /2the.V -27 /2the.account -39 /2the.back -67 /2the.law -48 /2the.letter -29 /2the.money -57 /2the.more -12
/2the.most -18 /2the.order -10 /2the.paper -7 /2the.picture 27 /2the.place -18 /2the.player 12 /2the.reply 62 /2the.time 59 /2the.us -30 /2the.will -8
/2the.x -31 /2the.xed -32 /2the.xer -25 /2the.xers -10 /2the.xies -9 /2the.xing -12 /2the.xment -29 /2the.xs -29 /2the.xtion -14 /2their.C -25
/2their.K -28 /2their.T -19 /2their.V -9 /2their.X -17 /2their.xing -58 /2their.xs -18 /2their.xtion -44 /2them.> -37 /2them.K -34 /2them.V -10
/2them.a -11 /2them.are 19 /2them.as -9 /2them.at -12 /2them.do 49 /2them.if 43 /2them.in -18 /2them.our -11 /2them.that -8 /2them.to -24 /2them.up
-17 /2them.with -20 /2them.x -15 /2them.xer -23 /2them.xing -19 /2them.xly -18 /2them.xs -13 /2then.> -28 /2then.K -10 /2then.V -16 /2then.X -26
/2then.a -19 /2then.he -13 /2then.i -6 /2then.said -10 /2then.she -6 /2then.the -18 /2then.they -7 /2then.to -20 /2then.we -14 /2then.x -13 /2then.xed
-19 /2then.xing -11 /2then.xly -27 /2then.xs -43 /2then.you -22 /2there.> -30 /2there.K 13 /2there.and -19 /2there.are -25 /2there.did -17 /2there.for
-13 /2there.in -13 /2there.is -19 /2there.must -15 /2there.to -15 /2there.were -17 /2there.will -23 /2there.x -13 /2there.xing -6 /2these.C 117
/2these.K -11 /2these.P 141 /2these.T 11 /2these.are -32 /2these.paper 14 /2these.x -18 /2these.xers -38 /2these.xies -44 /2these.xs -31 /2they.K -48
/2they.T -51 /2they.V -33 /2they.are -21 /2they.can -23 /2they.could -10 /2they.did -33 /2they.do -18 /2they.had -10 /2they.have -8 /2they.may 21
/2they.must -12 /2they.were -13 /2they.will -18 /2they.would -14 /2they.x -25 /2they.xed -16 /2they.xly -10 /2this.> 28 /2this.C 86 /2this.N 36
/2this.P 79 /2this.T 40 /2this.V 23 /2this.X -26 /2this.account 150 /2this.and -46 /2this.can -27 /2this.has -135 /2this.in 24 /2this.is -17
/2this.letter 33 /2this.may -90 /2this.money -44 /2this.on 70 /2this.order 33 /2this.paper 60 /2this.picture 83 /2this.place 54 /2this.player 82
/2this.reply 159 /2this.the -31 /2this.time -9 /2this.to -19 /2this.was -33 /2this.will -41 /2this.with 42 /2this.would -30 /2this.xed -32 /2this.xer
-13 /2this.xing -14 /2this.xly -24 /2this.xment -32 /2this.xs -33 /2those.K -17 /2those.of 38 /2those.who -10 /2those.x -8 /2those.xs -20 /2time.0 -20
/2time.> 11 /2time.C 132 /2time.K -45 /2time.N 54 /2time.P 107 /2time.T -65 /2time.V -87 /2time.X 14 /2time.and -10 /2time.as -7 /2time.at 31
/2time.by -67 /2time.for 29 /2time.he -52 /2time.i -15 /2time.in 33 /2time.is -66 /2time.letter 100 /2time.money 112 /2time.of -14 /2time.on -48
/2time.or -121 /2time.order 61 /2time.our -7 /2time.paper 55 /2time.that -83 /2time.the -28 /2time.time 47 /2time.to -10 /2time.we -6 /2time.when -29
/2time.with 7 /2time.x -6 /2time.xing -7 /2time.xs -73 /2time.you -40 /2to.0 -83 /2to.> -7 /2to.C 59 /2to.N 34 /2to.P 18 /2to.X -19 /2to.a 14
/2to.account -50 /2to.all -6 /2to.an 68 /2to.and -19 /2to.be -25 /2to.do -24 /2to.have -12 /2to.her -12 /2to.him -12 /2to.his -14 /2to.it -36 /2to.its
-33 /2to.letter 107 /2to.me -37 /2to.money -19 /2to.more -6 /2to.my -14 /2to.not -30 /2to.order 50 /2to.our 9 /2to.paper 22 /2to.place 52 /2to.player
43 /2to.reply -32 /2to.that -27 /2to.them 6 /2to.these -11 /2to.this 30 /2to.those -26 /2to.time -78 /2to.us -13 /2to.which -11 /2to.x -13 /2to.xed 23
/2to.xers -81 /2to.xing 26 /2to.xly -19 /2to.xment -33 /2to.xs -32 /2to.xtion 13 /2to.you 14 /2to.your -10 /2up.K 14 /2up.T 31 /2up.V -123 /2up.a -42
/2up.and -10 /2up.at -34 /2up.by -72 /2up.for -9 /2up.her -8 /2up.here 81 /2up.his -7 /2up.in -11 /2up.my -33 /2up.on -20 /2up.order 150 /2up.our -15
/2up.the -40 /2up.there -20 /2up.to 21 /2up.with 28 /2up.xing -16 /2up.xs -37 /2up.you -27 /2us.> 40 /2us.@ 16 /2us.C 61 /2us.K 70 /2us.T -15 /2us.V
-26 /2us.X 108 /2us.a 23 /2us.all -32 /2us.and -6 /2us.at -17 /2us.by -11 /2us.money 54 /2us.on 34 /2us.or -41 /2us.paper 66 /2us.that -69 /2us.the
-37 /2us.time -29 /2us.what 30 /2us.with 98 /2us.x -9 /2us.xer 93 /2us.xly 71 /2us.your -55 /2was.0 6 /2was.K -20 /2was.V -40 /2was.X -38 /2was.a -10
/2was.all -17 /2was.an 9 /2was.at -8 /2was.his -32 /2was.in -7 /2was.it -14 /2was.money -8 /2was.more -27 /2was.no -16 /2was.order 31 /2was.so -18
/2was.that -7 /2was.the -19 /2was.there 71 /2was.this 27 /2was.to -25 /2was.x -18 /2was.xed -9 /2was.xing -10 /2was.xly -41 /2was.xs -14 /2we'll.V -37
/2we'll.be 42 /2we'll.x -34 /2we're.K -24 /2we're.T 151 /2we're.not -48 /2we're.x 43 /2we're.xed -37 /2we're.xing 16 /2we've.K -25 /2we've.x -42
/2we.K -18 /2we.T -12 /2we.X -127 /2we.all -29 /2we.and 14 /2we.can -17 /2we.could -35 /2we.did -23 /2we.do 35 /2we.had -8 /2we.have -16 /2we.may 48
/2we.must -19 /2we.the -46 /2we.were -10 /2we.will -24 /2we.would -14 /2we.xed -38 /2we.xer -31 /2we.xly -37 /2were.K -22 /2were.a -12 /2were.at -10
/2were.in -16 /2were.not -7 /2were.the -10 /2were.to -8 /2were.x -6 /2were.xed -44 /2were.xly -24 /2were.xs -27 /2what.> -69 /2what.K 83 /2what.X -67
/2what.do -8 /2what.he -14 /2what.i -21 /2what.is -92 /2what.it -22 /2what.our 79 /2what.she -10 /2what.the 9 /2what.they -44 /2what.was -33 /2what.we
-21 /2what.will -15 /2what.would 51 /2what.x 46 /2what.xed -49 /2what.xers 69 /2what.xs -18 /2what.you 16 /2what.you're 24 /2what.you've 19
/2what.your -42 /2when.K -56 /2when.X -22 /2when.a -13 /2when.he -7 /2when.i -16 /2when.it -13 /2when.our 32 /2when.she -7 /2when.the -26 /2when.they
-15 /2when.x -7 /2when.xed 48 /2when.xing -22 /2when.xs -60 /2when.you -19 /2where.K -57 /2where.X -36 /2where.a -8 /2where.all -35 /2where.he -35
/2where.i -9 /2where.it -26 /2where.our -31 /2where.the -24 /2where.there -23 /2where.they 17 /2where.we -22 /2where.x -17 /2where.xs -17 /2where.you
-57 /2which.K 13 /2which.T -29 /2which.V -23 /2which.X -7 /2which.are -22 /2which.did -9 /2which.he -7 /2which.i -14 /2which.is -17 /2which.they -8
/2which.to 69 /2which.was -21 /2which.we -29 /2which.will 23 /2which.x -22 /2which.xed -6 /2which.xs -21 /2which.you 32 /2who.K -24 /2who.T -12
/2who.V 63 /2who.are -17 /2who.had -13 /2who.have -14 /2who.is -29 /2who.was -9 /2who.x 7 /2who.xed -28 /2who.xs -36 /2why.V -39 /2why.did -78
/2why.do -26 /2why.i -12 /2why.it -104 /2why.the -14 /2why.we -29 /2why.x 59 /2why.xs 97 /2will.> -60 /2will.K -23 /2will.T -45 /2will.V -15 /2will.be
-6 /2will.do -9 /2will.have -10 /2will.not -7 /2will.reply 38 /2will.x -15 /2will.xer -42 /2will.xly -30 /2will.xs -29 /2will.you -10 /2with.0 -6
/2with.> 67 /2with.C 107 /2with.K -9 /2with.P 56 /2with.T -73 /2with.V 94 /2with.X 14 /2with.a -11 /2with.all 17 /2with.an -29 /2with.her -11
/2with.him -11 /2with.his -21 /2with.it -17 /2with.law 44 /2with.more -45 /2with.my -8 /2with.no -14 /2with.picture 42 /2with.some -21 /2with.that 97
/2with.the -8 /2with.their -17 /2with.them -35 /2with.these -23 /2with.this 29 /2with.us 32 /2with.which -13 /2with.x -44 /2with.xed -7 /2with.xer -19
/2with.xers -12 /2with.xing -39 /2with.xs 45 /2with.xtion -17 /2with.you -8 /2would.> -24 /2would.K -14 /2would.V -14 /2would.be -12 /2would.have -21
/2would.not -11 /2would.x -18 /2would.xly -12 /2would.you 23 /2x.# -38 /2x.0 -10 /2x.> -27 /2x.C 49 /2x.K -19 /2x.N 9 /2x.P 60 /2x.T 20 /2x.V -20
/2x.X -11 /2x.a -10 /2x.about -17 /2x.account 33 /2x.ad -54 /2x.and -15 /2x.any -21 /2x.are -6 /2x.as -16 /2x.at -8 /2x.be -22 /2x.been -34 /2x.but -6
/2x.can -32 /2x.could -10 /2x.did -21 /2x.do 20 /2x.does -27 /2x.down -20 /2x.for -15 /2x.had -16 /2x.have -15 /2x.he -15 /2x.her -19 /2x.him -22
/2x.his -12 /2x.how -31 /2x.i -13 /2x.if -21 /2x.in -20 /2x.into -20 /2x.is -19 /2x.it -16 /2x.its -39 /2x.law -32 /2x.me 6 /2x.more -34 /2x.most -30
/2x.must -28 /2x.no -27 /2x.not -23 /2x.now 30 /2x.of -11 /2x.off 7 /2x.on -11 /2x.our -6 /2x.paper 24 /2x.picture -10 /2x.place 35 /2x.player -49
/2x.reply -64 /2x.said -34 /2x.she -12 /2x.so -18 /2x.some -9 /2x.than -20 /2x.that -9 /2x.the -16 /2x.their -9 /2x.them -23 /2x.then -10 /2x.there 6
/2x.these -18 /2x.they -11 /2x.those -15 /2x.time -31 /2x.to -6 /2x.up -35 /2x.us -7 /2x.was -20 /2x.we -16 /2x.were 10 /2x.what -23 /2x.when -6
/2x.where 7 /2x.which -30 /2x.who -6 /2x.why -45 /2x.will -10 /2x.would -32 /2x.x -16 /2x.xed -12 /2x.xies -43 /2x.xing -20 /2x.xly -6 /2x.xment -10
/2x.xs -23 /2x.xtion -9 /2x.you -22 /2x.you'll 14 /2x.you're 26 /2x.you've -73 /2x.your 30 /2xed.0 49 /2xed.> -8 /2xed.C 92 /2xed.K -23 /2xed.N -46
/2xed.P 114 /2xed.T -6 /2xed.V 7 /2xed.X -29 /2xed.a -10 /2xed.about 10 /2xed.ad 10 /2xed.all -15 /2xed.an -13 /2xed.and -13 /2xed.are 28 /2xed.as -7
/2xed.at -6 /2xed.back -7 /2xed.but -11 /2xed.by 45 /2xed.does 96 /2xed.down -10 /2xed.for -8 /2xed.from 33 /2xed.he -9 /2xed.her -21 /2xed.here 25
/2xed.him -14 /2xed.his -22 /2xed.i -11 /2xed.if -15 /2xed.in -8 /2xed.into -8 /2xed.is -13 /2xed.it 16 /2xed.its -22 /2xed.may 166 /2xed.me -35
/2xed.no -57 /2xed.not -24 /2xed.of 25 /2xed.off 60 /2xed.on 18 /2xed.or 30 /2xed.order 67 /2xed.out -30 /2xed.over -40 /2xed.paper 151 /2xed.place
121 /2xed.she -7 /2xed.so -20 /2xed.some -33 /2xed.that -12 /2xed.the -27 /2xed.their -32 /2xed.them -10 /2xed.then -28 /2xed.there -11 /2xed.this 43
/2xed.to -10 /2xed.up -22 /2xed.us -33 /2xed.we -17 /2xed.what -23 /2xed.when -19 /2xed.with 12 /2xed.x -10 /2xed.xed -37 /2xed.xer -12 /2xed.xers -58
/2xed.xies -110 /2xed.xing -18 /2xed.xly -26 /2xed.xment -64 /2xed.xs -77 /2xed.xtion 8 /2xed.you -32 /2xed.you're 68 /2xed.your 36 /2xer.0 -27
/2xer.> -27 /2xer.C 84 /2xer.T 88 /2xer.V -32 /2xer.X -17 /2xer.about -32 /2xer.all -30 /2xer.and -28 /2xer.are -52 /2xer.as -18 /2xer.at -23
/2xer.but -9 /2xer.by -22 /2xer.can -9 /2xer.for -24 /2xer.from -25 /2xer.had -9 /2xer.he -7 /2xer.how -20 /2xer.i -9 /2xer.if -11 /2xer.in -12
/2xer.is -17 /2xer.it -10 /2xer.my -9 /2xer.of 19 /2xer.on 6 /2xer.or -15 /2xer.our 13 /2xer.paper 14 /2xer.place 66 /2xer.so 44 /2xer.than -25
/2xer.that -13 /2xer.the 22 /2xer.there -46 /2xer.they -28 /2xer.this -13 /2xer.time 38 /2xer.to -16 /2xer.was -17 /2xer.we -16 /2xer.what -41
/2xer.which -7 /2xer.will -50 /2xer.with -10 /2xer.x -24 /2xer.xer -19 /2xer.xies -29 /2xer.xly -18 /2xer.xs -50 /2xer.xtion 43 /2xer.your 31 /2xers.>
-59 /2xers.K -9 /2xers.X -21 /2xers.and -12 /2xers.are -25 /2xers.as -6 /2xers.at -39 /2xers.by 15 /2xers.can -9 /2xers.from -118 /2xers.have -55
/2xers.in -74 /2xers.letter 108 /2xers.may 80 /2xers.must -38 /2xers.of -34 /2xers.on -33 /2xers.over 94 /2xers.that -24 /2xers.the -16 /2xers.to 41
/2xers.who 17 /2xers.will -13 /2xers.x 24 /2xers.xed -76 /2xies.> -53 /2xies.K -29 /2xies.V -32 /2xies.and -11 /2xies.are 12 /2xies.for -15 /2xies.in
-9 /2xies.of -12 /2xies.on -6 /2xies.that -11 /2xies.the -24 /2xies.we -20 /2xies.were -29 /2xies.will -50 /2xies.with -24 /2xies.x -11 /2xing.0 -54
/2xing.> -20 /2xing.C -27 /2xing.K -32 /2xing.N -78 /2xing.P 95 /2xing.T 15 /2xing.V -42 /2xing.X -35 /2xing.a -42 /2xing.about -53 /2xing.account 51
/2xing.all -10 /2xing.an 15 /2xing.and -21 /2xing.any 11 /2xing.as -27 /2xing.at -16 /2xing.back -36 /2xing.but -16 /2xing.by -58 /2xing.down -17
/2xing.for 15 /2xing.from 19 /2xing.has -22 /2xing.he -28 /2xing.her -13 /2xing.him -22 /2xing.his -13 /2xing.how -7 /2xing.i 6 /2xing.if 48 /2xing.in
-33 /2xing.is -22 /2xing.it -23 /2xing.law 36 /2xing.me -47 /2xing.more -28 /2xing.my -9 /2xing.no -9 /2xing.now 66 /2xing.of -10 /2xing.off -35
/2xing.on -24 /2xing.or -42 /2xing.out -38 /2xing.over -20 /2xing.paper 137 /2xing.picture 12 /2xing.reply 82 /2xing.so 65 /2xing.some -11 /2xing.that
-14 /2xing.the -17 /2xing.their -6 /2xing.them -11 /2xing.there -9 /2xing.these -20 /2xing.this 40 /2xing.time 19 /2xing.to -22 /2xing.up 6 /2xing.us
-93 /2xing.was 75 /2xing.we -26 /2xing.what -73 /2xing.when -25 /2xing.which -7 /2xing.with -26 /2xing.x -21 /2xing.xed -25 /2xing.xer -54 /2xing.xers
-20 /2xing.xies -51 /2xing.xing -22 /2xing.xly -18 /2xing.xment -67 /2xing.xs -11 /2xing.xtion -38 /2xing.you 9 /2xing.your 14 /2xly.> -29 /2xly.K -17
/2xly.T 36 /2xly.X -31 /2xly.a -21 /2xly.about -23 /2xly.and -15 /2xly.as -6 /2xly.at -24 /2xly.be -15 /2xly.but 21 /2xly.by -35 /2xly.do -26
/2xly.for -27 /2xly.from -103 /2xly.he -25 /2xly.i -16 /2xly.if -13 /2xly.in -13 /2xly.into -44 /2xly.it -8 /2xly.money -11 /2xly.not -16 /2xly.of -37
/2xly.on -12 /2xly.order 118 /2xly.paper 160 /2xly.place 144 /2xly.she -33 /2xly.the -29 /2xly.there -33 /2xly.they -11 /2xly.this -52 /2xly.those 22
/2xly.to -8 /2xly.we -23 /2xly.what -15 /2xly.with -12 /2xly.x -11 /2xly.xer -36 /2xly.xing -21 /2xly.xly -10 /2xly.xment 56 /2xly.xs -21 /2xly.you
-27 /2xment.> -46 /2xment.C -49 /2xment.K 22 /2xment.T -58 /2xment.and -16 /2xment.at -33 /2xment.for -31 /2xment.has -13 /2xment.in -14 /2xment.is
-21 /2xment.of -10 /2xment.on -70 /2xment.that 10 /2xment.the -17 /2xment.to -25 /2xment.will -6 /2xment.with -29 /2xment.x -28 /2xment.xed -17
/2xment.xs -26 /2xs.0 29 /2xs.> -46 /2xs.C 19 /2xs.N -32 /2xs.P 42 /2xs.T 12 /2xs.V 9 /2xs.X 7 /2xs.a -7 /2xs.about 30 /2xs.ad 18 /2xs.an -54 /2xs.and
-17 /2xs.are -30 /2xs.as -24 /2xs.at 22 /2xs.back -8 /2xs.be 68 /2xs.by 27 /2xs.can -46 /2xs.could -12 /2xs.do -20 /2xs.down -22 /2xs.for 6 /2xs.from
-6 /2xs.had -13 /2xs.have -28 /2xs.he -15 /2xs.here 66 /2xs.his -13 /2xs.how -60 /2xs.i -9 /2xs.if -6 /2xs.in -25 /2xs.into -9 /2xs.is -22 /2xs.its
-53 /2xs.law 34 /2xs.may -10 /2xs.me -16 /2xs.money 93 /2xs.more -33 /2xs.must -37 /2xs.my -25 /2xs.no -38 /2xs.not 7 /2xs.now 11 /2xs.of -29 /2xs.off
-16 /2xs.on -13 /2xs.or -10 /2xs.order -6 /2xs.our -10 /2xs.out 11 /2xs.over -24 /2xs.paper 91 /2xs.picture -73 /2xs.she -21 /2xs.so 12 /2xs.some -26
/2xs.that -16 /2xs.the -27 /2xs.their -16 /2xs.them -27 /2xs.then -31 /2xs.these -26 /2xs.they -10 /2xs.this 6 /2xs.time -91 /2xs.to -18 /2xs.up 44
/2xs.us 40 /2xs.was -16 /2xs.we -6 /2xs.were -28 /2xs.what -62 /2xs.when -10 /2xs.where -22 /2xs.which -11 /2xs.who -44 /2xs.why -24 /2xs.will -27
/2xs.with -20 /2xs.would -15 /2xs.x -16 /2xs.xed -25 /2xs.xer -22 /2xs.xers -21 /2xs.xies -27 /2xs.xing 24 /2xs.xly -14 /2xs.xment -19 /2xs.xs -11
/2xs.xtion -34 /2xs.you -7 /2xs.you're 88 /2xs.you've 102 /2xs.your 20 /2xtion.0 69 /2xtion.> -22 /2xtion.K -21 /2xtion.T 69 /2xtion.V -20 /2xtion.X 8
/2xtion.and -6 /2xtion.as -34 /2xtion.at -37 /2xtion.but 62 /2xtion.by -84 /2xtion.can -8 /2xtion.for -38 /2xtion.from 59 /2xtion.has -40 /2xtion.i
-55 /2xtion.in -25 /2xtion.is -6 /2xtion.of -18 /2xtion.on -10 /2xtion.or -20 /2xtion.our -14 /2xtion.that -9 /2xtion.the -30 /2xtion.to -17
/2xtion.was 27 /2xtion.we -8 /2xtion.will -32 /2xtion.x 47 /2xtion.xed -43 /2xtion.xer -65 /2xtion.xing -25 /2xtion.xly -20 /2xtion.xs -43
/2xtion.xtion -113 /2you'll.K 64 /2you'll.V -55 /2you'll.be -37 /2you'll.x 14 /2you're.K 32 /2you're.T 55 /2you're.in 60 /2you're.not -56 /2you're.on
36 /2you're.x 13 /2you're.xing -42 /2you've.K -57 /2you've.been 54 /2you've.order 17 /2you've.x -20 /2you've.xed 42 /2you.> -7 /2you.K -12 /2you.P 9
/2you.T -108 /2you.V -11 /2you.X -65 /2you.a -9 /2you.about -20 /2you.account 38 /2you.all -34 /2you.and -23 /2you.are 19 /2you.at -20 /2you.by 126
/2you.can 6 /2you.could -34 /2you.did -20 /2you.do -7 /2you.for 41 /2you.from -20 /2you.had -50 /2you.have 20 /2you.here -16 /2you.how -14 /2you.i -28
/2you.in -21 /2you.law 14 /2you.may 36 /2you.money 33 /2you.must -18 /2you.my -10 /2you.no 56 /2you.not -38 /2you.now -64 /2you.on -20 /2you.that -14
/2you.this 42 /2you.time -13 /2you.to -21 /2you.up -46 /2you.were -10 /2you.what -34 /2you.when 50 /2you.will -21 /2you.with -9 /2you.would -12
/2you.x -13 /2you.xed 80 /2you.xer -27 /2you.xly 25 /2you.xs -20 /2you.you -51 /2your.C -13 /2your.K -31 /2your.N 11 /2your.P 37 /2your.V 81 /2your.X
-72 /2your.account 65 /2your.letter 64 /2your.money 50 /2your.order -12 /2your.paper -63 /2your.place -84 /2your.player 87 /2your.reply 47 /2your.time
18 /2your.xed 34 /2your.xer -32 /2your.xers 88 /2your.xing 60 /2your.xs -53 /2your.xtion 76 /2yours.> 10 /:1 68 /:2 -14 /> 140 /@ 186 /O0 -14 /O1 -7
/O2 -10 /O3 -6 /P0 -10 /P1 -11 /P2 -13 /P4 18 /P6 14 /W0 -11 /W1 -9 /W2 -6 /W3 -6 /Y0 -11 /Y1 -6 /Y2 -9 /Y3 -9 /[ -29 /bias -13 /clock 83 /common 21
/e! -10 /e" 89 /e% 157 /e) 31 /e* 44 /e, -106 /e- 126 /e. -40 /e0 20 /e: -31 /e; -28 /e] 40 /e_ -38 /e° 154 /e» 113 /e— -27 /e” -16 /e… -25 /e→ 84 /g1
-8 /g2 -14 /g3 -21 /g4 -19 /gr1 -15 /gr2 -15 /gr3 -47 /gr4 -12 /heads 73 /modifier 28 /n12 -15 /n15 -8 /n3 -18 /n4 -14 /n6 -17 /n8 -24 /net 6 /no-g2
-14 /no-g3 45 /no-g4 11 /order 16 /order+common 45 /order+known 33 /order+net 55 /order+page 21 /order+things 30 /order+we 60 /order+you -41 /others
-23 /p0 -21 /p2 21 /p3 9 /p4 11 /p6 14 /page 29 /r1 -15 /r2 -24 /r3 -17 /r4 -47 /sentence -23 /shouted 180 /small 239 /things 7 /this+things 24 /title
6 /u0 33 /u1 -14 /u2 -32 /u3 -23 /u4 -16 /we+page 26 /we+you 53 /you+page 36 /you+things 17 /| 105 /~0 -19 /~2 21 /~3 26 /~account! -23 /~account+ 18
/~ad 20 /~ad! 54 /~ad+ 29 /~law! 29 /~law+ 60 /~letter 23 /~letter+ 92 /~money! 55 /~money+ 14 /~order! 28 /~order+ -23 /~paper 24 /~paper! 38
/~paper+ 42 /~picture 6 /~picture! -25 /~picture+ -53 /~place 7 /~place! 26 /~place+ -43 /~player 10 /~player! 60 /~player+ -60 /~reply! 30 /~reply+
50 /~time -8 /~time! -7 /~time+ -17 /£ 34 /© 165 /» 127 /→ 84 0 -2 0_0 27 0__ -28 0_a -18 0_all 25 0_am 114 0_and -11 0_articles 58 0_at 18 0_billion
-19 0_by 19 0_c 180 0_century -8 0_comments 125 0_days 143 0_for 45 0_free 20 0_from 82 0_gmt 60 0_hours 89 0_june 10 0_mar 65 0_march 112 0_may 56
0_million -47 0_min 75 0_mins 76 0_minute 58 0_minutes -43 0_months 38 0_more -15 0_next 87 0_of 58 0_off 97 0_other -50 0_p.m -75 0_people -21
0_percent -36 0_photos 66 0_pm 93 0_press 58 0_read 134 0_readers -33 0_replies 43 0_seconds 72 0_shares 123 0_subscribers -59 0_the -33 0_times 16
0_to -72 0_views 145 0_words 129 0_years 38 ?0 -2 ?1 -27 ?2 -24 ?3 -16 ?4 -17 @gardennotes 103 @livescience 19 @nasa 70 @newsroom 13 @who 49
^/~account -41 ^/~ad -15 ^/~law -19 ^/~letter -110 ^/~money -30 ^/~order 11 ^/~paper -22 ^/~picture -7 ^/~place -18 ^/~player 11 ^/~reply 8 ^/~time
-20 ^0 51 ^a -37 ^abc 120 ^about 83 ^accept -12 ^accepted 118 ^access -14 ^accessibility 125 ^account 39 ^ackroyd -52 ^activate 72 ^adding -26
^additional -18 ^ads 29 ^advertise 127 ^advertisement 87 ^advertiser 102 ^adverts -55 ^affiliate 106 ^after -43 ^again -19 ^agency 24 ^agree 102 ^all
9 ^allow 35 ^already 122 ^also 83 ^although -54 ^always -10 ^america -29 ^americans -27 ^among -40 ^amory -48 ^an -6 ^and -32 ^another -41 ^any -69
^ap 77 ^apply 87 ^archived 97 ^archives 139 ^are 31 ^around 29 ^article 41 ^as -14 ^ask -19 ^associated 75 ^at -33 ^audio -28 ^autoplay 48 ^available
76 ^babbitt -58 ^back 22 ^based 53 ^batten -36 ^batten's -18 ^bbc 76 ^be 18 ^because -22 ^become 101 ^before 75 ^being -71 ^besides -25 ^best 17 ^beta
11 ^better -9 ^bill -26 ^billed 98 ^blog 105 ^book 21 ^bookmark 56 ^both -53 ^brett -43 ^browse 65 ^built 54 ^business 77 ^but -28 ^buy 10 ^caddy -37
^california 141 ^call 7 ^can -66 ^can't 37 ^cancel 10 ^caption 87 ^carol -22 ^carrie -28 ^carteret -21 ^cast 98 ^catch 38 ^categories 92 ^category 132
^cc 80 ^change 48 ^chart 6 ^chat 129 ^check -13 ^checking 75 ^chip 90 ^choose 63 ^citation 69 ^cite 84 ^claim 144 ^clicking 9 ^close -33 ^closed 96
^collapse 150 ^come -118 ^coming 63 ^comment -72 ^commenting 154 ^comments -8 ^common -80 ^community 74 ^company 34 ^compare 156 ^complaints 64
^complete 53 ^confirm 114 ^connect -70 ^consent 60 ^contact 13 ^content -24 ^contents 93 ^continue 43 ^continued 86 ^contribute 117 ^cookie -14
^cookies -62 ^copy 43 ^correction -13 ^corrections 110 ^could 6 ^courtesy 61 ^coventry -31 ^create -65 ^created -27 ^credit 15 ^credits 120 ^crown 94
^curated 76 ^currently -16 ^customer 154 ^daily 74 ^dark -20 ^data -6 ^date 9 ^deals -42 ^dear -11 ^decline 127 ^delete 13 ^delivered 135 ^desktop 7
^did 41 ^didn't 50 ^dinah -30 ^disclaimer 63 ^disclosure -13 ^discover -45 ^discuss 87 ^discussion 74 ^do -33 ^documentation -65 ^does -48 ^doi 95
^donate 21 ^dont -58 ^download 60 ^drag 58 ^duration -19 ^during -32 ^each -51 ^early 12 ^edit 42 ^edited 26 ^edition -11 ^editor's 125 ^editorial 89
^editors' 81 ^either -70 ^elsewhere 99 ^email -37 ^embed 130 ^enable -13 ^end -55 ^english 73 ^enjoy 103 ^enjoyed 48 ^enter 83 ^environment 29
^episode 87 ^error 13 ^especially -55 ^estimated 70 ^even -35 ^event 16 ^every 31 ^everyone 39 ^exclusive 98 ^exit -52 ^expand 105 ^explore -38
^external -63 ^facebook 40 ^fact 31 ^fact-checked 72 ^failed 48 ^fcc 154 ^feedback 42 ^file 154 ^filed 142 ^fill 109 ^finally -18 ^find 71 ^first -51
^five -94 ^flag 127 ^following -106 ^font 131 ^footer 147 ^for -25 ^forgot 75 ^forward 101 ^found 141 ^fox 101 ^from 64 ^ft 113 ^fund 43 ^further -175
^george -30 ^get 46 ^getting -40 ^getty 109 ^give 36 ^go 27 ^god -48 ^good -94 ^google 58 ^got 90 ^gottlieb -34 ^government -87 ^grab 26 ^graphic 38
^guest 73 ^handout 108 ^hard -92 ^have 70 ^he -24 ^he's -68 ^health -74 ^hear -13 ^hello -12 ^help -23 ^helpful 71 ^her -25 ^here -46 ^here's -14
^hewer -43 ^hi 103 ^high 23 ^his -36 ^hit 87 ^holmes -42 ^home 42 ^hosted 36 ^hot 90 ^how -46 ^however -40 ^ht 89 ^https 55 ^hurstwood -26 ^i -17 ^i'd
10 ^i'll -41 ^i'm -15 ^i've -74 ^if -16 ^illustration 39 ^illustrations 101 ^image 32 ^images -71 ^improve 28 ^including -48 ^increase 71 ^infographic
134 ^install -61 ^instead -21 ^interested -58 ^invalid -55 ^is -37 ^it -25 ^it'll -48 ^it's -52 ^its -39 ^james's -30 ^javascript 102 ^jobs 175 ^join
38 ^journal 152 ^julius -39 ^jump -42 ^jurgis -16 ^just 55 ^keep -24 ^keeping -52 ^kennicott -27 ^key 24 ^keywords 187 ^labels 180 ^last 49 ^later
-107 ^latest 44 ^learn -33 ^leave 11 ^legal 7 ^let -46 ^let's 16 ^letters 27 ^like -19 ^liked -11 ^link -39 ^links -142 ^list 95 ^listen 14 ^listing
-11 ^live 46 ^load -9 ^loading 11 ^local -26 ^location 19 ^login -41 ^look -75 ^looking -11 ^lost -42 ^love 16 ^made 14 ^magazine 42 ^main 97 ^make
-30 ^making -73 ^manage -58 ^many -57 ^map 66 ^mar 57 ^march -65 ^market 146 ^markets 116 ^match 129 ^materials -13 ^may -36 ^maybe 39 ^media 59
^medically 50 ^meet 31 ^member 124 ^members -60 ^menu 30 ^message 37 ^messages 9 ^minnes -41 ^miss -89 ^mobile -34 ^moderated 83 ^modified 28 ^monthly
25 ^more 26 ^most 14 ^mr -61 ^mrs -19 ^name 59 ^national 116 ^need 101 ^never -72 ^newer 94 ^newest 30 ^news 7 ^newsletter 120 ^newsroom 60 ^next 50
^no 19 ^none -17 ^noonan -31 ^nor -13 ^not 9 ^note -30 ^nothing 47 ^notice 88 ^notify 88 ^now 8 ^npr 86 ^of -39 ^offer 133 ^offers -95 ^oh -37 ^ok 69
^on -38 ^once -31 ^one -20 ^only 88 ^oops 148 ^open -31 ^opens 25 ^opinions 69 ^or -43 ^order 105 ^original -12 ^originally 103 ^other 12 ^otherwise
-62 ^out -17 ^over -57 ^page -25 ^pages 63 ^paid 20 ^part 53 ^partner -14 ^pass 62 ^past 98 ^pause 9 ^payment 32 ^penn -43 ^people 71 ^performance 53
^perhaps -47 ^permalink 85 ^philip -31 ^phone 43 ^photo 27 ^photograph 64 ^photography 63 ^photos 37 ^pick 23 ^picture -43 ^pin 52 ^pinned 65 ^pitch
-19 ^place -11 ^play -45 ^playback 137 ^please 56 ^podcast 60 ^poirot -32 ^poll 75 ^popular -30 ^post -42 ^posted 40 ^postmedia 83 ^posts 15 ^powered
12 ^premium 98 ^presented 38 ^presently -21 ^president -65 ^press 28 ^previous 11 ^price 7 ^prices 100 ^print -40 ^privacy 85 ^proceed 58 ^produced 47
^product 47 ^products -59 ^promoted 46 ^proudly 59 ^prove 78 ^provided 14 ^pti 90 ^public -21 ^published 23 ^purchases 56 ^push -9 ^python -49 ^q -117
^question -88 ^quick 34 ^quiz -23 ^quotes 87 ^rate -22 ^rather -23 ^read 20 ^reader 174 ^readers -94 ^readers' 133 ^reading -32 ^receive 16 ^recent
-20 ^recently 99 ^recipe 102 ^recommend 137 ^recommended -26 ^redeem 102 ^refresh 77 ^register -6 ^registered 23 ^reject 108 ^related 58 ^reload 92
^remember 62 ^remind 132 ^remove 61 ^reno -42 ^rent 117 ^replay 80 ^reply -12 ^report 25 ^reported 52 ^reporting -57 ^reposted 82 ^representative 55
^reprint 46 ^reprinted 97 ^reproduction 161 ^republish 122 ^required 76 ^reset 13 ^reuse 67 ^reuters -7 ^reviewed 16 ^rights -32 ^rss 109 ^rsvp 100
^rust -15 ^say -40 ^scan -50 ^schedule 88 ^science -32 ^scroll 57 ^search 41 ^second -71 ^section -28 ^secure -25 ^security -84 ^see 29 ^select 61
^selina -30 ^send 23 ^sent 140 ^set -17 ^settings 43 ^share 14 ^shares 69 ^sharing -51 ^she -22 ^shop 26 ^show 51 ^sign 7 ^signal 54 ^similar 67
^since -20 ^single 146 ^sir -12 ^site 121 ^sitemap 93 ^skip 43 ^slide 133 ^slideshow 101 ^so -38 ^social -52 ^some -17 ^someone -82 ^something 28
^sorry 44 ^sort 33 ^sound -63 ^source 16 ^speaker -74 ^special 46 ^sponsor 45 ^sponsored 102 ^sports 92 ^spotted 78 ^spread 173 ^staff 66 ^start 10
^stay -38 ^step -141 ^still 21 ^stop -146 ^store 118 ^stories 72 ^story 112 ^straight 80 ^stream 8 ^submission 114 ^submit 70 ^submitted 22 ^subscribe
23 ^subscriber 132 ^subscribers -75 ^subtitles 89 ^such -34 ^suddenly -23 ^suggest 127 ^suggested 136 ^support 9 ^supported 96 ^swipe 66 ^switch 36
^table -27 ^tag 7 ^tagged 156 ^tags 122 ^taking -127 ^talk 115 ^tap 13 ^tell -55 ^ten -98 ^terms 66 ^test 85 ^testing -59 ^text 114 ^thank 28 ^thanks
107 ^that -34 ^that's -11 ^the -43 ^their -40 ^theme 135 ^then -32 ^thence -31 ^there -22 ^there's -25 ^therefore -44 ^these -16 ^they -30 ^they're
-57 ^think -88 ^this -8 ^those -26 ^though -37 ^thread 143 ^three -86 ^through -52 ^thus -38 ^tick 97 ^time -61 ^tip 13 ^tips -121 ^tired 131 ^to -22
^today -8 ^today's 116 ^together -17 ^tommy -34 ^tonight -25 ^too 22 ^tools -50 ^top -7 ^topic 180 ^total 6 ^track 28 ^transcript 114 ^translate 85
^trusted 114 ^try -33 ^tune 169 ^tuppence -47 ^turn -22 ^turner -37 ^tweet 61 ^tweets 107 ^two -117 ^type 91 ^under -85 ^unless -36 ^unlike 7 ^unlock
56 ^unsubscribe 94 ^up -10 ^update -39 ^updated 26 ^upload 99 ^upvote 114 ^us 118 ^use -9 ^used 35 ^username 89 ^users -21 ^using -65 ^vat 92
^verified 74 ^verify 9 ^very -15 ^via 140 ^video 30 ^videos 168 ^view 71 ^views 84 ^visit 42 ^volume -31 ^vote 50 ^want 107 ^was 44 ^watch 42 ^we -15
^we'd 30 ^we're 17 ^we've -13 ^weather 143 ^weekly -89 ^welcome 76 ^well -34 ^what -18 ^what's 33 ^whatever -47 ^whatsapp 71 ^when -32 ^where -11
^whether -53 ^which -48 ^while 13 ^who -46 ^why -35 ^will -22 ^within -55 ^without -60 ^word 118 ^words 65 ^work 155 ^world -18 ^would -40 ^write -16
^writing -154 ^written 21 ^yes 45 ^yet -36 ^you'll 14 ^you're 11 ^you've 16 ^your 31 _ -23 a -14 a_0 -13 a_better 6 a_bit -15 a_chance -38 a_child -68
a_coffee 147 a_colleague 116 a_comment 47 a_commission 54 a_correction 108 a_creative 24 a_daily 85 a_device -20 a_different -30 a_donation 156 a_few
-14 a_free 21 a_friend 161 a_function -27 a_future -34 a_gift -10 a_good -32 a_great -20 a_guest 49 a_letter 19 a_link 29 a_list -89 a_little -12
a_long -45 a_lot -16 a_major -38 a_man -13 a_minute -13 a_mistake -7 a_moderator 81 a_moment 8 a_month 64 a_more -16 a_nation -10 a_news 42 a_number
-56 a_package -33 a_paywall 54 a_post 52 a_preview 73 a_print 25 a_problem 50 a_project -25 a_python -41 a_question 81 a_rating 51 a_reply 74 a_review
56 a_robot 150 a_second -99 a_series 30 a_share 131 a_simple -17 a_single -41 a_small 19 a_story -20 a_strong -107 a_subscriber 83 a_subscription 101
a_time -13 a_tip 91 a_valid 70 a_very -11 a_way -15 a_welcome 99 a_while -18 a_whole -8 a_woman -7 a_world 68 a_year 20 abc 116 abi -14 ability -4
able -12 able_to -11 about 3 about_contact 69 about_cookies 72 about_it 12 about_our 16 about_the -26 about_them -15 about_this -25 about_you -41
about_your -35 above -30 abroad -20 absence -7 absolute -10 absolutely -60 abstract -8 accept 53 accept_cookies 101 accept_our 32 accept_the -115
accept_you 11 acceptance -67 acceptance_of 47 accepted 20 access 29 access_for -13 access_information 10 access_to -95 accessibility 25 accessible -65
accident -103 according -28 according_to -28 accordingly -12 account 15 account_for -39 account_of -32 account_to 28 accounts -150 accuracy 92 achieve
-30 achieved -8 achievement -4 ackroyd -40 acme_media 133 acme_news 53 acme_news's 80 acme_news.com 94 acquaintance -77 across -16 across_the 9 act
-13 acted -18 action 31 actions -42 activate 60 activate_your 60 active 70 acts -36 actual -17 actually -24 ad 48 ad-free 186 ad_blocker 77 ad_choices
98 ad_preferences 37 ad_will 115 add -12 add_a -127 add_the -53 add_to 180 add_us 96 add_your 170 added 22 added_to 78 adding -32 addition -27
additional -20 additional_cookies 132 address 7 address_below 49 address_to -22 address_will 11 address_you -29 addresses -49 adds -28 adequate -29
admin -3 administration -25 admit -16 admitted -11 adopt -35 adopted -22 adopting -30 ads 2 ads_by 141 ads_from 101 ads_help 24 ads_keep 42 advance
-13 advanced -47 advantage -25 adversaries -13 advert 87 advertise 25 advertise_with 106 advertisement 41 advertisement_continue 10
advertisement_scroll 37 advertisements 56 advertiser 102 advertisers 62 advertising -34 adverts 21 advice 64 adviser 128 affairs -113 affect 50
affected 77 affiliate 110 affiliate_links 61 afford -19 afghanistan -9 afp 85 afraid -33 africa -98 after -38 after_a -21 after_all -26 after_dinner
-11 afternoon -16 afterward -12 afterwards -18 again -14 again_and -11 again_to -37 against -25 against_the -12 age 15 agencies 45 agency -33 agenda
-3 aggression -21 ago 23 agree 30 agree_to 8 agreed -71 agreement -9 ahead -37 ai 142 aid -74 aim -49 aims 111 ain't -23 aint -48 air 45 alarm -119
alert -103 alerts 50 algorithm -37 alike -69 all -11 all_0 45 all_americans -7 all_articles 83 all_comments 102 all_content 145 all_cookies 45
all_news 90 all_of -13 all_photos 94 all_products 35 all_right -47 all_rights 25 all_sections 21 all_stories 47 all_that 15 all_the -31 all_these -42
all_this -37 all_topics 73 all_videos 82 all_your 53 alliances -29 allies -28 allow -6 allowed 76 allowed_to -27 allowing -14 allows -14 almost 19
alone -31 along 3 along_with -8 aloud -46 already 28 already_a -12 already_have 30 also 18 also_be -13 also_from 154 also_in 51 also_like 141
also_read 159 alternative -8 alternatives -25 although -3 always -32 am 28 amazon 88 ambassador -60 amended 9 america -20 america's -26 america_and -7
america_is -23 america_will -6 american -26 american_people -7 americans -22 among -20 among_other -22 among_the -29 amory -39 amount 53 an -5 an' -27
an_account 32 an_ad 88 an_end -25 an_error 118 an_event 84 an_example -21 an_hour -6 an_independent 13 an_official 110 an_option 94 ana 70 ana_silva
70 analysis -5 analytics -44 ancient -43 and -24 and/or 12 and/or_access 14 and_0 -48 and_a -14 and_after -19 and_all -16 and_android 26 and_as -6
and_asked -10 and_at -8 and_began -24 and_buy 69 and_by -19 and_came -7 and_continue 164 and_did -8 and_do -17 and_down -7 and_email 101 and_every -10
and_for -26 and_free -53 and_freedom -15 and_get -13 and_had -8 and_has 13 and_he -9 and_her -7 and_his -17 and_how -29 and_i -10 and_if -15 and_in
-11 and_is -12 and_its -58 and_join 108 and_looked -6 and_make -7 and_may 35 and_more -25 and_mr -22 and_mrs -28 and_my -7 and_new 14 and_no -33
and_not -13 and_now -54 and_of -25 and_on -28 and_our -9 and_permissions 129 and_press 64 and_privacy 18 and_said -7 and_save 99 and_see -80 and_she
-9 and_similar 101 and_sir -26 and_so -13 and_social -14 and_tell 25 and_the -27 and_their -25 and_then -13 and_there -14 and_they -9 and_this -17
and_to -11 and_was -15 and_we -13 and_went -11 and_what -13 and_when -19 and_will -6 and_with -23 and_yet -10 and_you -23 and_your -31 android 36
angeles -14 angeles_times 92 anger -34 angry -34 animals -7 anita 47 anita_rao 47 annotations -24 announced -73 annual -3 annually 101 anonymous 97
another -3 answer 14 answered -22 answers -8 any -21 any_more -71 any_of -14 any_other -28 any_time 86 anybody -37 anyhow -22 anymore 48 anyone -6
anything -19 anytime 94 anyway -35 anywhere -10 ap 92 api -29 apis -53 app 17 app_for 10 app_store -7 app_to 18 app_today 9 appeal -37 appear 114
appearance -26 appeared 16 appears 10 appears_in 47 appendix -148 applause -115 apple 12 apple_podcasts 14 application -84 applications -33 applied
-56 applies 31 apply 0 appreciate -23 approach -61 approaches -44 approaching -14 appropriate -38 approval -73 approve -32 approved -51 apps -86
arbitrary -54 archer -9 archive 21 archived 7 archives 24 are -10 are_a 19 are_also 18 are_closed 167 are_delayed 107 are_free -17 are_from 77
are_going -9 are_in 15 are_marked 74 are_moderated 81 are_no 20 are_not 19 are_now 6 are_off 83 are_on 69 are_reading 103 are_receiving -85 are_still
-33 are_their 49 are_those 65 are_to -8 are_using 6 are_you -8 area 18 areas -24 aren't -42 argument -23 arguments -20 arm -9 armed -12 arms -26 army
-85 around -40 around_the 40 array -37 arrested -9 arrived -48 ars 151 art 69 article 62 article_appears 108 article_contains 20 article_continues 103
article_has 124 article_in 51 article_is 51 article_left 67 article_on 35 article_the 187 article_was 60 article_you 49 articles 25 articles_for -69
articles_from 31 articles_left 24 articles_remaining 56 articles_this 26 arts 105 as -11 as_0 51 as_a -17 as_an -14 as_he -7 as_i -11 as_if -16 as_it
-8 as_little 51 as_many -22 as_much -16 as_possible -21 as_she -12 as_the -21 as_they -33 as_this -15 as_though -20 as_to -20 as_we -11 as_well -11
as_you -43 ascii -20 asia -14 aside -38 ask -14 ask_a 104 ask_for -60 ask_you -20 asked -41 asking -62 asleep -10 aspects -18 assignment -24 assist -2
assistance -27 associate 84 associated 34 associated_press 92 association 131 assume 62 assure -18 ast -17 asterisk 3 async -30 asynchronous -14 at
-11 at_0 45 at_a 12 at_all -19 at_any 32 at_her -11 at_him -12 at_his -18 at_home -19 at_last -64 at_least -19 at_me -17 at_my -31 at_night -22
at_once -24 at_the -23 at_this 37 at_time 116 ate -31 atlantic's 122 atlantic.com 111 atlantic_best 68 atlantic_newsletter 51 atlantic_on 42 atom 94
attack -22 attacks -12 attempt -13 attempt_to -15 attend 67 attention -42 attitude -11 attribute -49 attributes 48 audience -10 audio 69 audio_player
125 audio_version 85 audm 34 aug 113 aug_0 113 august -21 aunt -29 author 38 author's 55 author_and 11 author_archive 69 author_s 117 authority -47
authors -1 auto-generated 104 auto-play 95 automatic 37 automatically 67 autoplay 125 availability 61 available 29 available_for -30 available_in 30
available_on -34 available_under 138 average -13 avoid -96 awaiting -1 awaiting_moderation 115 award-winning 7 award-winning_journalism 68 aware -26
away -21 away_and -6 away_from -20 awhile -10 axios 151 b -73 babbitt -31 baby -47 back -9 back_and -23 back_in -112 back_to 40 background -77
backward -15 backwards -31 bad -22 badly -40 baker -3 balance -9 balanced -7 bank -30 banner 84 bar 13 barriers -7 base -47 based 3 basic 2 basics -82
basis 3 basis_of 66 basket 105 batten -34 batten's -18 battle -58 bbc 70 bbc_news 21 bdfl -38 be -16 be_a -16 be_able -9 be_added -28 be_an -34
be_contacted 112 be_done -39 be_free -48 be_in 50 be_interested 146 be_loaded 90 be_logged 40 be_made -29 be_no -13 be_our -28 be_part 128
be_published 26 be_reproduced 51 be_reviewed 103 be_sure -93 be_the 34 be_used -7 beans 85 bear -35 beat -13 beautiful -43 beauty -34 became -31
because -15 because_i -7 because_it -17 because_of 7 because_you 62 become 14 become_a 21 becomes -17 becoming -20 bed -26 been 4 been_corrected 92
been_moderated 36 been_saved 55 been_sent 111 been_updated 64 bees 12 before -37 before_the -43 began -45 began_to -16 begin -31 beginning 8 begins
-138 begun -19 behave -12 behavior -17 behind -21 behind_the -35 being -18 belief -3 believe -26 believe_in -9 believe_that -26 believed -27 believes
-40 bell -35 belongs -26 below 7 below_and 89 below_have 36 ben -73 ben_roe 71 beneath -33 benefit -5 benefits 18 benjy -52 bent -9 berlin -129 beside
-17 besides -26 best 8 best_experience 128 best_of 50 best_reads 61 best_stories 86 bet 7 beta 150 betimes -6 better -16 better_experience 98 between
-31 between_the -15 beyond -59 big -10 bigger -45 bill -9 billed 98 billion -20 bills -43 binary -8 bio 103 bipartisan -18 birds -17 birth -86 bit -18
black -61 blame -24 blank -2 bless -67 blessed -18 blind -39 block -1 blocked 72 blocker 77 blocking -13 blocking_ads 74 blocks -26 blog 0 blogger 124
blogs -54 blogthis 133 blood -110 bloomberg 163 blue 49 bluesky 22 blunt -39 board 43 boat -57 body -82 book -14 book_a 124 bookmark 48 bookmarks 111
books -19 bookshop 149 border -44 borders -78 born -117 both -30 bottle -40 bottom 49 bought 104 bound -10 bowed -11 box 23 boy -29 boys -67 bpo -73
brain 5 branch -25 branches -84 brand 47 brand_studio 132 brands 136 brandy -17 bread -159 break -19 breakfast -62 breaking 19 breaking_news 22 breath
-46 brett -31 bridge 23 brief 7 briefing -43 bright -17 bring -35 bringing -8 broad -5 broadcast 1 broadcast_rewritten 39 brochure -9 broke -43 broken
-108 brother -43 brought 3 browse 78 browse_all -24 browse_by 73 browse_the -15 browser 51 browser_does 74 browser_is 97 browser_or 26 browsing 91
budget -13 buffer -24 bug -64 bugs -21 build -47 build_a -34 building -26 builds -27 built 23 bulletin 7 burden -23 burned -24 burning -81 burst -11
business 11 business_of -7 businesses -41 busy -33 but -15 but_a -21 but_as -8 but_at -10 but_he -13 but_i -9 but_if -24 but_in -12 but_it -10
but_it's -38 but_not -27 but_our -9 but_that -6 but_the -9 but_there -17 but_they -20 but_this -23 but_to -9 but_we -18 but_you -11 butler -46 button
42 buy 55 buy_a 122 buy_something 98 buy_the 147 buy_this 107 buy_through 51 by 11 by_0 -7 by_a 39 by_acme 170 by_admin 72 by_ads 13 by_ai 90 by_ana
70 by_anita 47 by_ann 97 by_at 74 by_ben 71 by_clicking 96 by_continuing 33 by_daily 31 by_email -33 by_google 92 by_herald 99 by_jane 152 by_john 37
by_maria 74 by_mark 150 by_newest 27 by_outbrain 85 by_readers 92 by_sam 160 by_signing 6 by_staff 114 by_submitting 39 by_taboola 53 by_text 80
by_the -15 by_this 7 by_tom 72 by_using -11 by_water -19 by_wordpress 39 byte -41 bytecode -22 bytes -58 c 1 c_api -13 caddy -44 calendar 119
california 101 call -23 call_the 35 called -40 calling -33 calls -76 calm -67 came -23 came_in -49 came_out -11 came_to -7 campaign -36 can -18 can't
29 can't_be 34 can't_find 107 can't_see 179 can_also -19 can_be -10 can_change 95 can_do -48 can_help -30 can_make 19 can_reach 71 can_read 29 can_see
-51 can_tell -39 can_trust 123 can_unsubscribe 41 can_use -45 can_watch -28 can_we 94 can_you -59 cancel 108 candidate -30 cannot -20 cannot_be 20
cant -44 capabilities -37 capability -8 capacity -70 capital -74 captain -106 captcha 154 caption 38 captioning 27 captions -36 car -23 card 87 cards
-49 care -16 care_about 168 career -76 careers 61 carefully -7 cargo -82 carol -24 caroline -27 carriage -9 carrie -29 carried -19 carry -23 carrying
-28 cart -16 carter -59 carteret -21 case -25 cases -44 cast 8 catch -27 catch-up 76 catch_up 142 categories 108 category 110 caught -6 cause -11
causes -8 cavendish -77 cc 160 celebrate -9 cells -18 center 61 central -32 centre 98 cents 65 centuries -6 century -23 certain -20 certainly -41
chain -52 chair -10 challenge -24 challenges -30 chamber -19 chance -20 chance_to -7 chances -44 change -27 change_in -35 change_your 65 changed -8
changes -24 changes_to -15 changing -23 channel -2 channels -22 chapter -64 chapter_0 -118 character -27 characteristics 70 characters 97 charge -62
chart 101 chat 93 chat_with 63 check 44 check_out -70 check_your -24 checked 83 checking 39 checkout 113 checks -38 checkup 34 cheek -2 cheeks -10
chest -30 chicago 43 chief -25 child -53 children -31 children's -40 children_and -16 chin -13 china -80 chip 90 chip_in 90 choice -6 choices 3 choose
30 choose_a -99 choose_how 78 choose_to -6 choose_your 60 chosen 78 chosen_by 16 christmas -126 chrome 125 church -43 cigarette -20 cigarettes -6
circle -113 circumstances -23 citation 193 citations 152 cite 143 cite_this 51 cities -13 citizen -86 citizens -16 city -2 civil 120 claim 98 clarissa
-49 class -37 classes -36 classified 46 classifieds 128 classroom -62 clean 2 cleaner -57 clear -44 cleared -22 clearly -33 clerk -43 click 22
click_for 118 click_here 105 click_on 62 click_the 60 click_to 148 clicking 85 clicking_accept 11 clicking_on 7 client -11 clif -15 climate 65
climate_change 52 climate_energy 80 climate_news 13 climbed -40 clinic -41 clip 3 clipboard 147 clock -67 close 10 close_in -16 closed 34 closely -9
closer -61 closing -80 clothes -28 cloudy 154 club -39 clyde -24 cnn 65 coach -51 coal -74 coalition -40 coast -29 coat -63 code -7 code_in -40
code_of 105 coffee -84 cohn -27 cold -45 collaboration -34 collapse 99 colleague 109 collection 49 college -51 color -51 colour -4 column -14
columnist 106 columnists 133 come -33 come_back 27 come_from -60 come_in -103 come_out -11 come_to -26 comes -20 comes_from 100 coming -29 command -20
comment 0 comment_below 60 comment_has 87 comment_is 24 comment_on -41 comment_policy 40 comment_was 43 comment_will 93 commented -19 commenting 148
commenting_rules 107 comments 3 comments_0 120 comments_are 38 comments_below 73 comments_by -131 comments_on -9 comments_section 42 commercial 75
commission 17 commit -33 commitment 11 commitment_to -32 commitments -48 committed -30 committee -143 common -26 commons 85 commons_licence 53
communities 3 community 2 community_guidelines 129 companies 94 companion -4 company 26 compare 130 compassion -19 compatibility -58 compatible 13
compensate 20 compensated 47 competition 48 competitive -1 compile -46 compiled -34 compiler -28 complain 157 complaint 171 complaints 60 complete 62
completely -23 complex -54 complexity -18 complicated -41 components -35 comprehensions -45 comprehensive -17 computer 92 concept -34 concepts -59
concern -21 concerned -14 concerns -35 conclusion -89 conclusions -118 concrete -17 concurrency -19 condition -22 conditions -37 conduct -31
conference -19 confidence -22 confident -41 confidential 18 configuration -73 confirm 103 confirm_your 99 confirmed 25 conflict -28 conflicts -8
confusion -103 congress -22 congress_to -15 connect 18 connect_with 95 connected 97 connection 123 conscience -31 consensus -20 consent 81 consent_to
94 consider -23 consider_turning 15 considerable -12 consideration -18 considered -54 consistent -30 constant -5 constitutes 30 constitutes_acceptance
47 constitution -16 constraints -39 constructive -53 consult -49 consumers -44 contact 28 contact_form 89 contact_jane 156 contact_our 12 contact_the
148 contact_us 137 contacted 107 contain 58 contain_errors 108 containing -74 contains 60 contains_affiliate 27 content 6 content_by 119
content_continues 100 content_free 25 content_from 53 content_is 29 content_of 45 content_was -67 contents 62 context -54 contexts -22 continually 139
continue 38 continue_in 12 continue_reading 35 continue_to -6 continue_with 134 continued 4 continues 26 continues_after 70 continues_below 116
continuing -13 contract -83 contrast 87 contribute 3 contribute_to -50 contributed 54 contributed_to 31 contributing 30 contribution 0 contributions
-120 contributor 71 contributors -12 contributors_are 49 control -13 controls 55 conventional -44 conventions -29 conversation 10 conversation_on 50
conversations -13 conversion -58 converted -42 conviction -20 convinced 91 cook -57 cookie -28 cookie_policy 60 cookie_preferences 27 cookie_settings
78 cookiebot 73 cookies 21 cookies_and 7 cookies_on 110 cookies_to 72 cool -78 cooperation -11 copied 127 copy 28 copy_of -39 copy_the -21 copyright
44 copyright_0 114 core -27 corner -58 coroner -29 corp 103 corporate -49 corps -59 correct 69 correct_at 131 corrected 71 correction 75 corrections
106 corrections_policy 43 correctly 55 correspondent 181 cost -12 costs -41 could -16 could_be -7 could_have -19 could_not 14 could_see -17 couldn't
-24 council -3 counsel -12 count 12 counted 54 countries -93 country -29 country_and -6 counts -95 county -42 couple -39 courage -40 course -5 court
-26 courtesy 81 courtesy_of 115 cousin -34 coventry -31 cover 71 coverage 2 covered -12 covers 90 cpython -36 crack -30 crazy -36 create -19 create_a
19 create_an 61 created 24 created_by 29 creating -25 creation -1 creative 48 creative_commons 142 credibility 118 credit 3 credit_jane 76
credit_university 75 credits 137 creed -22 cried -23 crime -31 crisis 29 critical -22 cross -34 crossed -71 crossword 185 crowd -43 crown 23 cry -23
crying -30 ctrl 64 culture -30 curated 77 curated_by 77 curious 119 curiously -11 current 26 currently 33 custom -77 customer 90 customers 48
customize 136 cut -10 cuts -107 cutting -38 cycle -9 cynthia -27 d 55 daily 22 daily_briefing 83 daily_dose -50 daily_globe 108 daily_globe's 55
daily_globe.com 106 daily_news 43 daily_newsletter 80 daily_star's 28 daily_updates 25 dam 0 dam_fell 142 damage -112 damned -80 damp -46 dams 139
dance -73 danger -56 dangerous -57 dangers -16 dare -36 dark 36 dark_mode 38 darkness -6 darling -53 dashboard 104 data -32 data_and -53 data_on 28
datawrapper 127 date 53 date_of 17 date_with 32 dates -8 daughter -34 dawn 45 day -34 day's 92 day's_top 11 day_in 10 day_with 74 days -16 days_ago 67
de -32 dead -83 deadline 90 deal -72 deals 68 dear -29 death -12 debate -96 debt -37 decade -24 decades -18 decent -6 decide -26 decided 14 decimal
-94 decision 25 decisions -17 declaration -8 declare -9 decline -109 deductible 120 deeds -94 deep -17 deeper 77 deeply -15 default 12 defend -8
defense -9 defenses -13 deficit -27 deficits -4 define -63 defined -12 defines -14 defining -12 definition -23 definitions -127 delay -48 delayed 13
delayed_by -18 delete 29 deleted 61 delhi -1 deliberately -22 delicious -22 delighted -3 deliver 58 delivered 79 delivered_to 110 delivery 48 demand
18 demanded -31 demands -28 demo 118 democracy -39 democratic -24 denied 47 deny -16 department 6 depend -22 dependencies -27 dependency -10 dependent
-23 depending -14 depends 5 depends_on 7 deprecated -9 deprecation -9 describe -54 described -51 describes -11 description 38 desert -74 deserve -47
design -54 designed -14 desire -23 desk 58 desktop 41 despair -23 despite -21 destiny -8 destroyed -18 destruction -6 detail -52 detailed -20 details
-22 detected 102 determination -10 determine 0 determined -5 develop 32 developed -17 developer -34 developers -23 developing 82 development -25
device 131 devices 22 diagnosis 62 dialog 204 dick -22 dict -47 dictionary -21 did -19 did_give -20 did_not -23 did_our -7 did_you -26 didn't -14
didnt -24 die -31 died -66 differ -113 difference -19 differences -19 different -21 difficult -18 difficulties -45 difficulty -65 digest 27 digital
-37 digital_access 63 digital_edition 128 dignity -3 dilsey -29 dinah -24 dined -39 dining -13 dining-room -4 dinner -14 diplomat 117 direct -12
directed -7 direction -48 directions 60 directly -21 directory 47 dirk -13 dirt -9 disable -8 disable_your 52 disabled 63 disabling 114 disagree -82
disaster -84 disclaimer 86 disclosure 110 discord 15 discouraged -26 discourse -9 discover -8 discovered -117 discoveries 36 discuss 54 discussed -10
discussion -22 discussions -40 disease 74 display 140 display_name 115 displayed 148 displaying 135 disqus 139 distance -80 distinct -14 distinguished
-23 distress -32 distributed -25 distribution -46 distributions -26 diversity 55 divided -59 do -15 do_anything -47 do_it -46 do_more -27 do_not 11
do_our 23 do_so -8 do_something -19 do_that -33 do_the -17 do_this 12 do_what -13 do_with -6 do_you -17 do_your -60 doc -44 docstring -19 doctor -31
doctors -42 doctrine -34 document -7 documentation -55 documented -12 documents -68 doe 77 doe_may 68 doe_on 10 does -4 does_not 8 doesn't -32 doi 95
doing -26 dollar 84 dollars -31 domain 112 domains 93 domestic -31 don't -21 don't_have 14 don't_know -41 don't_miss 125 don't_show 149 don't_want -31
don't_you -58 donate 53 donate_now 40 donate_to 114 donation 59 donation_keeps 63 donations -100 done -2 donor 48 donors -1 dont -45 door -17 doors
-24 dose -27 dose_of 103 double 37 doubled 43 doubt -33 down -28 down_and -20 down_the -29 down_to -28 download 35 download_our 8 dozen -5 dr -9 draft
-81 drag 49 dramatic -16 drank -17 draw -6 drawn -7 dream -23 dreams -22 dress -35 dressed -21 drew -34 drink -44 drinking -65 drive -15 drop 116
dropped -24 drouet -19 drought 30 drove -4 drug -39 drugs -22 drunk -19 due -31 due_to 46 duke -13 duke_of -21 dull -16 duration -20 duration_0 145
during -27 during_the -26 dust -37 dutch -60 duties -37 duty -8 dyer -66 dynamic 59 e -45 e-mail -35 e-paper 78 e.g -27 each -45 each_of -16 ear -11
earlier 13 early -132 earn -32 earn_a 47 ears -3 earth -43 ease -30 easier 5 easier_to 37 easily -22 east -76 easy -63 easy_to -94 eat -76 eating -20
ebook -32 economic -7 economic_growth -21 economic_times 76 economist 115 economy -41 economy_is -14 ecosystem -24 edge -23 edit 30 edited 26
edited_by 61 edited_on 89 editing -28 editing_by 138 edition 11 editor 17 editor's 82 editor's_note 69 editorial 186 editorial_policy 37
editorial_process 63 editorially 80 editors -13 editors' 104 editors_will 38 edt -108 educate -28 education -27 effect -57 effective -32 effectively
-20 effects -70 efficient -33 effort -9 effort_to -6 efforts -12 efforts_to -7 egg -34 eight -52 either -35 election 19 elections -23 element 17
elements -18 eliminate -23 else 39 elsewhere 36 em -26 email 27 email_a 61 email_address 26 email_is 28 email_only 106 email_the 11 email_this 45
email_to 58 email_with 56 emailing -6 emails -52 embed 101 embedded -33 emergency -62 employees -114 employer -12 employment -66 empty -20 en 90
enable -46 enable_javascript 68 enabled -10 encoded -8 encoding -37 encourage 9 encouraged -58 encouraging -17 encrypted 123 end 11 end_in 16 end_of
31 ended 16 endorsed 61 endorsement 64 ends 47 ends_in 164 endure -14 enduring -22 enemies -34 enemy -56 energy 19 enforce -37 enforcement -10
engadget 136 engaged -50 engagement -33 engine -36 england 19 english 21 enhance -4 enjoy 90 enjoy_this 94 enjoyed -9 enjoyed_this 42 enlarge 27
enough -32 enough_to -25 ensure -8 enter 66 enter_the -27 enter_to 21 enter_your 108 entered -20 entering -28 enterprise -24 entire -24 entirely -16
entries 7 entry 6 envelope 40 environment 27 episode 77 episode_0 143 episodes 96 equal -45 equally -29 equivalent -60 era -9 error 38 errors -25
escape 99 español 101 especially -23 essential 18 essential_cookies 59 essential_guide 53 est -109 estate -22 estimated 54 et 87 etc -52 ethics 151
ethics_policy 79 ethics_statement 49 etsy 133 europe 18 european -22 evaluation -60 even -23 even_if -26 evening -43 event 17 events 7 ever -24 every
7 every_american -7 every_morning 110 every_product -17 every_sunday 11 every_thursday 16 every_tuesday 84 everybody -58 everyone -28 everyone_who 109
everything -22 everywhere 70 evidence -96 evidently -18 evil -101 exact -21 exactly -48 examine -14 example -50 examples -47 excellent -61 except -38
exception -33 exceptions -36 exchange -62 excited -32 excitement -13 exclusive 59 exclusive_to 59 excuse -19 execute -23 executed -75 execution -22
executive -152 exist -7 existing -39 exists -14 exit 91 expand 7 expanding -38 expansion -19 expect -18 expectations -53 expected -24 expected_to -32
experience 16 experience_on 36 experience_use 114 experiences -11 experiment -43 experts 8 expire 152 expired 89 explain -35 explained -3 explains
-163 explanation -10 explicit -20 explicitly -64 explore 37 explore_more 176 exploring 93 export 36 exports -45 express 32 expressed 55 expressed_are
75 expressed_by 42 expressed_in -14 expression -22 expressions -50 extend -16 extended -19 extension -21 extensions -32 extent 88 external 39 extra -4
extraordinary -48 eye -20 eyes -13 eyes_and -9 f-strings -66 face -19 facebook 53 faced -14 faces -80 facing -24 fact 16 fact-checked 72
fact-checked_by 72 facts 3 fail -85 failed 24 failed_to 122 fails -49 failure -30 faint -10 fair -42 fairly -8 fairness 18 faith -45 fall -68 fallen
-13 falling -48 falls -110 false -38 familiar -37 families -31 family 3 fan 150 fancy -10 faq 16 far -23 farm -55 farmers -42 fashion -16 fast -50
faster -48 fat -9 father -30 father's -23 fathers -9 fault -26 favor -25 favorite 4 favorites 75 favourite 25 favourites 107 fcc 154 fear -7 fears -6
feature 61 featured 77 featured_are 43 features -27 federal -50 feed -9 feedback 12 feel 1 feel_free -10 feeling -42 feelings -34 fees -32 feet -28
fell -26 fellow -17 fellow_americans -15 felt -11 few -15 few_minutes 30 fewer -79 field 10 fielding -52 fields_are 35 fifteen -71 fifth -22 fight -39
fighting -88 figure -8 figures -58 file 64 filed 142 filed_in 102 filed_under 96 files 9 fill 58 filled -15 filters -39 final -19 finally -17 finance
-74 financial 143 find -2 find_a 43 find_the -22 find_this 138 find_us 68 find_what 121 finding -38 findings -138 fine 11 finger -7 fingers -8 finish
-29 finished 38 fire -24 firefox 52 firm -31 first -26 first_published 31 first_time -19 first_to 99 fiscal -33 fish 69 fit -29 fits -30 five 28
five-star 113 fix -16 fixed -33 fixes -42 flag 44 flat -48 fleet -2 flexible -81 flickr 71 flipboard 110 floods 77 floor -117 flora -34 flourish 145
flow -39 flowers -21 flush -20 flushed -36 focus 47 focus_on -58 folded -10 folder 99 folks -32 follow 16 follow-up -74 follow_a 18 follow_along 165
follow_her 106 follow_our 73 follow_the -59 follow_this 53 follow_us 91 follow_your -45 followed -35 followers 171 following 1 follows -14 font 136
font_size 71 food -38 fool -111 foolish -4 foot -55 footer 125 for -16 for_0 34 for_a -24 for_all -38 for_an -58 for_as 94 for_atlantic 90
for_breaking 11 for_by 86 for_daily 28 for_each -41 for_example -30 for_free 76 for_full 20 for_guardian 103 for_her -15 for_him -8 for_his -10
for_information 59 for_it -43 for_later 166 for_me -28 for_members 22 for_more 11 for_my -11 for_next 41 for_our -24 for_paying 103 for_peace -24
for_python -22 for_reading 139 for_signing 72 for_some -14 for_subscribers 170 for_that -25 for_the -9 for_their -37 for_them -6 for_this 19 for_those
-19 for_updates 71 for_us 39 for_what -19 for_you 66 for_your -6 forbes 111 force -28 forced -27 forces -21 forecast 119 forehead -8 foreign -83
foremost -55 forever -10 forget -21 forget_to 91 forgive -57 forgot 20 forgotten -12 form -34 format -12 former 43 forms -129 forth -7 forty -76 forum
204 forums 110 forward -7 forwarded 17 fought -13 found 44 found_on 72 found_this 116 foundation 33 founders -5 four 4 fourth -4 fox 36 frame -30
france 3 français 108 free 2 free_account 50 free_and -34 free_app 22 free_article 70 free_articles 60 free_copy 43 free_daily 8 free_ebook 45
free_for 76 free_from -11 free_guide 48 free_newsletter 29 free_thanks 47 free_trial 121 free_weekly 21 freedom -15 freedom's -24 french -77
frequently 49 fresh 67 fri 13 friday 25 friend -28 friendly 64 friends -23 friends_and -13 friendship -10 frightened -37 from -3 from_0 41 from_a -34
from_acme 49 from_herald 152 from_his -24 from_jane 157 from_our 35 from_pixabay 26 from_readers 65 from_the -20 from_tribune 122 from_us 41 from_your
-49 front -19 front_page 98 frontier -54 frowned -28 ft 113 ftse 48 full 27 full_access 108 full_article 30 full_bio 71 full_coverage 75 full_episode
35 full_interview 125 full_of -75 full_report 85 full_screen 153 full_story 66 full_text 77 full_version -40 full_video 57 fullscreen 86 fully -39 fun
-55 function -7 functionality -21 functions -21 fund 28 fundamental -9 funded 25 funded_by 51 funders 114 funding 78 funds -27 funny -43 further -58
furthermore -48 future -15 futures -49 g -63 gain -3 gains -20 gallery 81 game -95 games 47 gannett 185 gap -88 garden -1 garden_notes 153 gas -28
gate -28 gatsby -35 gave -9 gave_a -16 gazette's 130 gazette's_app 19 gazette.com 138 gazette_app 107 gazette_on 44 gazette_video 42 gazette_views 41
general -47 generally -22 generate 82 generated 62 generation -84 generations -2 generator -30 generators -18 generic -21 generous -10 gentleman -15
gentlemen -13 geolocation 69 geolocation_data 69 george -47 german -41 gesture -16 get 4 get_0 37 get_a 10 get_alerts 25 get_all 47 get_atlantic 31
get_breaking 30 get_daily 21 get_directions 156 get_in 99 get_more -52 get_news 132 get_our 53 get_started 6 get_the 110 get_unlimited 74 get_your -74
gets -28 getting -29 getty 89 getty_images 75 gift 85 gift_is 111 gift_of 17 gifts 67 gil -15 girl -35 girls -59 git -26 github -45 give -14 give_me
-56 give_them -29 give_you -14 given -25 gives 1 giving -68 glad -39 glad_to -36 glance 76 glanced -15 glass -22 glasses -9 global 23 globe's 54
globe's_free 45 globe.com 106 globe_comment 54 globe_editors 41 globe_feedback 32 globe_free 9 globe_partners 89 globe_work 104 glory -14 gmt 152 go
-19 go_deeper 115 go_on -87 go_to 31 goal 12 goal_is -27 goals -36 god -27 goes -43 going -29 going_to -19 gold 10 gone -27 good -50 goodbye -29 goods
-22 google 23 google_news 19 google_play 142 gopher -62 got -8 got_a 30 got_it 151 got_to -17 got_up -8 gottlieb -33 gov 76 gov.uk 130 governance -18
government -45 governments -18 governors -49 grab 24 grace -46 grammar -24 graphic 83 graphics 57 grasp -16 grass -4 grateful -122 grave -64 gray -24
great -16 greater -13 greatest -14 greatly -28 greatness -26 grew -72 griffiths -98 grinned -21 gross -12 ground -40 group -26 groups -16 grow 22
growing -34 grows -82 growth -32 guarantee 88 guardian's 107 guardian's_editors 25 guardian.com 106 guardian_a 75 guardian_free 50 guardian_news 57
guardian_on 69 guardian_reporting 88 guardian_top 108 guess -14 guest 108 guests 10 guidance -128 guide 45 guide_to 120 guidelines 78 guido -39 guilty
-43 gun -32 guns -30 h 13 habits -146 had -18 had_a -19 had_been -22 had_never -7 had_not -13 had_the -10 had_to -10 hadn't -15 hair -20 half -29
half_a -13 hall -31 hand -39 hand_and -10 handed -23 handle -25 handling -10 handout 108 hands -37 handsome -11 happen -50 happened -35 happens -37
happiness -50 happy -36 hard -12 hard_work -28 harder -28 hardly -9 has -9 has_a -43 has_been 17 has_come -9 has_ended 77 has_expired 97 has_moved 64
has_not -14 has_to -35 hash -15 hat -12 hate 23 hated -37 hath -16 have -7 have_0 37 have_an -8 have_been 8 have_changed 137 have_come 14 have_done
-24 have_it -16 have_made -10 have_missed 136 have_not 9 have_our -28 have_reached 165 have_read 46 have_seen -21 have_sent -37 have_something 118
have_the -10 have_to -25 have_you -47 haven't -25 having -17 he -20 he'd -24 he'll -24 he's -50 he_and -9 he_asked -11 he_came -20 he_could -16 he_did
-21 he_felt -12 he_had -13 he_is -22 he_knew -15 he_looked -12 he_said -27 he_saw -21 he_spoke -9 he_thought -7 he_took -8 he_turned -29 he_was -14
he_went -15 he_would -21 head -12 head_and 81 header -55 headline 80 headlines 36 heads -28 health 14 health_care -14 healthy -37 hear 15 hear_from
145 hear_more 44 hear_the -50 hear_this -20 hear_your 131 heard -8 hearing -13 heart -39 hearts -28 heat -66 heavily -18 heavy -60 held -25 hell -29
hello -79 help -10 help_keep 78 help_support 112 help_the 61 help_to -40 help_us 47 help_you -24 helped -43 helpful 67 helping -18 helps 43 helps_to
101 hemisphere -5 hence -36 her -18 her_and -6 her_eyes -13 her_hand -10 her_head -21 her_in -13 her_on 9 her_to -25 her_voice -19 herald's 88
herald's_reporters 9 herald.com 104 herald_on 96 herald_partners 48 herald_your 83 here 6 here's -14 here_and 8 here_are 10 here_for 51 here_in -21
here_is -61 here_to 32 here_tonight -28 heritage -14 heroes -73 hers -58 herself -48 hesitated -14 hewer -43 hi 103 hidden -49 hide 23 high -20 higher
-27 highest 73 highlight 140 highlights 41 highly -5 him -13 him_a -21 him_and -6 him_in -22 him_the -8 him_to -11 him_with -10 himself -9 hindu 71
his -15 his_eyes -8 his_face -8 his_head -15 his_mind -44 his_own -12 his_voice -35 historic -58 history -10 hit 27 hit_the 10 hits 42 hold 48 holding
-11 holmes -29 home -33 home_and -17 home_blog 96 home_news 101 home_science 91 home_screen 48 home_to -11 homeland -14 homepage 46 homes 26 honest
-55 honor -49 honored -16 hook -38 hooks -42 hope -35 hope_you -28 hoped -9 hopes -17 horoscope 171 horror -16 horse -52 hospital -43 host -140 hosted
64 hosted_by 31 hosting -78 hot -24 hotel -50 hour -28 hours 20 hours_ago 81 house -30 houses -53 housing -3 how -8 how_do -63 how_it 72 how_the 50
how_to 8 how_we -7 how_you 26 howard -39 however -34 ht 89 html 39 http -23 https 119 huffpost 135 human -20 humans 92 hundred -12 hung -31 hunt -40
hurried -13 hurstwood -22 hurt -33 husband -16 i -17 i'd -4 i'd_like 31 i'll -41 i'll_tell -35 i'm -20 i'm_going -31 i'm_not 11 i've -50 i've_got -40
i_accept 132 i_agree 135 i_am 9 i_ask -21 i_believe -16 i_can -21 i_can't -45 i_cannot -36 i_could -16 i_did -21 i_didn't -19 i_do 6 i_don't -22
i_found -10 i_got -24 i_guess -15 i_had -12 i_have -17 i_heard -21 i_hope -17 i_knew -17 i_know -26 i_like -26 i_looked -18 i_love -21 i_mean -43
i_must -10 i_propose -11 i_put -9 i_said -19 i_sat -21 i_saw -12 i_say -17 i_shall -11 i_should -23 i_suppose -21 i_tell -30 i_thank -22 i_think -17
i_thought -21 i_to -12 i_told -13 i_took -12 i_urge -17 i_want -20 i_was -18 i_went -13 i_will -21 i_wish -11 i_won't -20 i_wouldn't -11 icon 220 idea
-15 ideally -9 ideals -4 ideas -45 identification -60 identified -13 identify -22 identity -75 idle -17 if -16 if_a -31 if_everyone 131 if_he -13 if_i
-12 if_it -26 if_they -33 if_this -37 if_we -14 if_you -9 if_you're -29 if_your -38 ignorance -48 ignore 43 ignored -21 ii -163 ill -39 illegal -6
illustration 36 illustration_by 99 illustrations 93 im -46 image 52 image_by 92 image_courtesy 46 image_source 57 image_to 73 images -35 imagine -50
immediate -105 immediately -46 impact 47 implement -12 implementation -30 implementations -65 implemented -32 implicit -39 imply 44 import -35
important -15 important_stories 28 imports -18 impose -4 impossible -76 impressed -38 impression -22 improve 51 improve_the -33 improve_this 142
improve_your -28 improved -35 improvement -17 improving -79 in -15 in_0 -21 in_a -12 in_addition -32 in_all -10 in_america -43 in_an -37 in_and -14
in_any -9 in_app 45 in_browser 45 in_england 50 in_fact -42 in_five 61 in_front -8 in_full -19 in_health 114 in_her -18 in_here 72 in_his -8 in_it -21
in_listing -50 in_many -8 in_my -14 in_new -16 in_news 58 in_or 17 in_order -7 in_other 120 in_our -8 in_partnership 54 in_photos 23 in_pictures 23
in_politics 119 in_print 150 in_python -20 in_register 19 in_science 53 in_some -28 in_spanish -13 in_that -25 in_the -17 in_their 10 in_this 7 in_to
49 in_touch 196 in_which -12 in_with 67 in_your 32 inappropriate 110 inbox 71 inbox_to 21 inboxes 30 include -49 included -16 includes -13 including
-37 income -36 incompatible -21 incorrectly 35 increase -31 increased -11 increases -27 increasing -17 indeed -54 independence -119 independent 33
independent_journalism 52 independent_nonprofit 46 independently 101 index -4 india 43 indian 43 indian_express 61 individual -22 individuals -39
industrial -10 industry -44 inevitable -6 inflation -30 influence -19 info 123 infographic 134 information 48 information_on -15 information_only 59
information_visit 141 information_you 72 informed 15 inglethorp -64 inherit -24 inheritance -13 initial -25 initiative 40 initiatives -20 inline -77
inn -17 inner -8 innovation -23 input -22 inquiries 138 inside -31 insider 71 insights 177 inspector 78 instagram 7 instagram_and -44 install -60
installation -76 installed -18 installer -13 installers -60 installing -34 instance -32 instances -25 instant -54 instead -36 instead_of -16 institute
-40 institution 117 institutions -25 instructions -57 insurance -22 integers -12 integration -23 intellectual -10 intelligence -55 intend -21
intend_to -20 intended 26 intention -10 interactive 72 interest -2 interested 22 interested_in 22 interesting -36 interests 25 interface -67
interfaces -81 internal -10 international 17 internet -3 interpreter -19 interpreters -50 interrupted 29 interview 66 into -18 into_a -13 into_his -8
into_our -12 into_the -21 introduce -6 introduced -31 introduces -6 invalid 30 invalid_email 171 invest 79 investigation -14 investigations 25
investment -31 invitation -73 invite 17 invited -55 involve -15 involved 41 ios 88 iphone 99 iran -7 iraq -58 irish 101 irish_times 133 is -10 is_a 14
is_also 14 is_available 7 is_awaiting 115 is_behind 48 is_called -27 is_closed 92 is_committed 131 is_empty 119 is_exclusive 32 is_for 40 is_free 47
is_in 27 is_it -42 is_loading 45 is_made 41 is_more -25 is_no -25 is_not -15 is_now -51 is_on 12 is_one -57 is_only -21 is_our -26 is_paid 29 is_part
45 is_provided 54 is_published 23 is_required -38 is_so -16 is_still -14 is_supported 97 is_that -19 is_the -6 is_to -18 is_too -10 is_very -21
is_what -23 is_your -28 island -58 isn't -30 isolated -45 issue -18 issues 10 ist 52 istock 122 it -18 it'll -38 it's -24 it's_a -22 it's_not -48
it's_time -30 it_all -45 it_also -28 it_and -19 it_be -35 it_can -34 it_does -27 it_for 10 it_from -35 it_had -18 it_has -19 it_helps 64 it_in -18
it_is -15 it_makes -15 it_may -44 it_must -17 it_now 31 it_please 151 it_should -15 it_to -15 it_was -15 it_will -46 it_would -23 item 68 items 11
iterators -32 its -20 itself -37 itunes 53 itv 7 j -48 jack -99 jake -33 james -69 james's -28 jan 66 jane@example.com 41 jane_doe 78 january -150
jason -18 javascript 79 javascript_is 102 javascript_to 83 jeeves -60 jim -66 jimmy -30 jiosaavn.com 99 jit -48 job 10 jobs 38 joe -15 john_roe 61
join 21 join_0 107 join_atlantic 61 join_me -35 join_more 71 join_now 91 join_our 83 join_the 14 join_us -121 joined -26 joining -12 joke -51 journal
129 journalism 8 journalism_is 54 journalists 57 journey -35 joy -58 judge -151 judgment -60 julius -28 july -5 jump -64 jump_to 86 jumped -22 june
-14 june_0 -16 jurgis -28 just -18 just_a 7 just_as -33 just_the -39 justice -19 keep 10 keep_it -20 keep_our -28 keep_reading 13 keep_the 137
keep_this 25 keep_up 73 keep_us 131 keep_your -74 keeping -40 keeps 57 kennedy -88 kennicott -37 kept -16 key 2 keys 28 keyword 62 keywords 125 kid
-27 kids -46 kill -85 killed -63 killing -31 kind -7 kind_of -19 kindly -54 kinds -18 king's -35 kiss -15 kissed -9 kit 96 kitchen -18 knees -14 knew
-22 knock -14 knocked -21 know -21 know_how -24 know_i -24 know_in 131 know_it -16 know_that -13 know_the -35 know_what -14 know_you -30 knowing -22
knowledge -34 known -56 knows -35 ko-fi 72 lab 27 label -169 labels -48 labor -43 lack -18 ladies -17 lady -29 laid -7 lake -55 land -46 lands -6 lane
35 lane_leeds 58 language -55 languages 4 large 12 largely -11 larger -7 largest -11 last 4 last_edited -8 last_free -10 last_modified 132 last_name
153 last_night -12 last_reviewed 20 last_updated 113 last_year -18 lasting -3 late -67 lately -11 later -31 latest 52 latest_episode 32 latest_in 106
latest_issue 62 latest_news 50 latest_on 25 latest_posts 11 latest_science 117 latest_video 66 latin -11 latin_america -12 latter -17 laugh -13
laughed -22 laughing -25 laughter -120 launch -10 launched -46 law -34 lawrence -49 laws -29 lawyer -85 lay -18 lazy -35 lead -26 leader -61 leaders
-25 leadership -19 leading -37 leads -33 leaned -16 learn -62 learn_about 25 learn_more 9 learned 4 learning -95 least -19 least_0 71 leave 2 leave_a
103 leave_your 90 leaves -10 leaving 95 led -44 left -4 left_this 13 legacy -94 legal 76 legislation -37 legitimate 166 legitimate_interest 107 legs
-51 length 80 leora -27 less -67 less_than -17 lesson -75 lessons -131 let -20 let's -15 let_me -45 let_the 61 let_us -51 lets -55 letter -42 letters
4 letters@time.com 50 letters_to 73 letting -43 level -7 levels -94 liberty -35 libraries -64 library -50 licence -75 license -64 licensed 84 licenses
-17 licensing 106 lie -42 life -51 lifestyle 137 lifetime -14 lift -10 lifted -12 light -52 lights 17 lights_on 62 like -6 like_a -56 like_and 34
like_it -92 like_that -34 like_the -31 like_this 43 like_to 26 like_what 125 like_you 47 liked 9 likely -4 likes -46 limit 13 limited -10 limits -61
line -57 lines 9 link 32 link_back 22 link_in 77 link_is 114 link_to -62 linked -76 linkedin 48 links 57 links_are 73 links_on 20 links_to 22 links_we
81 linux -87 lips -47 list -24 listed 1 listen 33 listen_0 33 listen_and -28 listen_on 166 listen_to -41 listened -38 listening -31 listing -5
listing_0 -45 lists -50 literal -39 literals -14 little -23 little_as 51 live 27 live_on -83 live_scores 111 live_stream 86 lived -19 lives -35 living
-23 load 12 load_more 97 loaded 121 loading 31 loading_comments 127 local -32 local_democracy 77 local_news 152 location 99 lock -5 locked -27 lodging
-15 log 41 log_in 91 logged 43 logged_in 90 logging -57 logic -6 logical -5 login -3 logo 64 long -6 long-term -31 long_read 110 long_time -11 longer
-3 look -14 look_at -29 look_right 101 looked -18 looked_at -17 looked_up -11 looking 12 looking_at -12 looking_for 93 looks -22 looks_like 81 loop 83
loose -51 lord -54 los -14 los_angeles -14 lose -40 loss -47 lost -6 lot -23 lot_of -11 lottery 141 love -1 love_you -29 loved -11 lovely -35 low -34
lower -29 ltd 67 luck -76 lunch -12 lying -10 m -33 machine -54 macros -13 mad -4 madame -15 made 1 made_a -26 made_possible 82 made_with 82 magazine
-15 magnificent -18 maid -13 mailing -15 mailing_list -50 main -5 main_content 99 main_menu 55 maintain -13 maintainer -23 maintainers -50 maintaining
35 maintenance 86 major -20 majority -22 make -6 make_a 16 make_it 41 make_our -9 make_sure -35 make_the -9 make_this 40 make_your -116 makes -9
making -22 man -23 man's -26 manage -52 manage_my 120 manage_your 29 managed -5 management -66 manager 39 managers -93 managing -50 mankind -12 manner
-9 many -14 many_of -14 map -9 mapping -13 maps -59 mar 100 mar_0 106 march -11 march_0 43 marked 60 market 36 market_data 95 marketing 25 markets 8
married -41 marry -24 mashable 161 mass -51 massive -30 master -20 mastodon 30 match 97 matched 80 matches 47 matching -41 material 19 material_may 38
materials -18 math -32 matter -27 matter_of -16 matters 5 may 7 may_0 -6 may_also 67 may_be 35 may_contain 104 may_earn 105 may_have 13 may_like 20
may_not 24 may_use 88 maybe 24 mayor -116 mb 49 md 43 me -13 me_and -7 me_for 17 me_in 27 me_of 14 me_on 25 me_that -17 me_the -34 me_to -13 me_up 66
mean -7 meaning -13 means 13 means_that -6 meant -16 measure -44 measures -20 mechanism -20 media 61 media_could 90 media_ltd 25 medical 11
medical_advice 110 medically 72 medically_reviewed 72 medicare -14 medium 61 meet -14 meet_our 10 meet_the -11 meeting -49 meetings 16 member -8
members -28 members-only 62 members_of -32 membership -97 memory -45 men -18 men_and -10 mention 23 mentioned 0 menu 4 mere -5 merely -17 merry -45
message 20 message_from 31 message_has 111 message_to -24 messages -18 messages_from 64 messenger -13 met -28 metaclass -8 metadata -18 method -29
methods -18 metrics 117 metro 95 mickey -20 middle -21 might -7 might_also 93 might_be -8 might_have 11 mightily -17 mighty -5 miles -65 military -15
million -45 millions -16 min 75 min_read 54 mind -9 minds -6 mine -31 minimum 51 minister -124 minnes -38 minor -22 mins 76 mint 60 minute -12
minute_read 58 minutes -45 minutes_to 87 mispronounced 46 miss 33 miss_a 15 miss_the -95 missed 148 missing -131 mission 58 mistake -14 mistakes -28
mixed -164 mobile -83 mobile_app -16 mobile_version 134 modal 172 mode 90 model 12 models -70 moderated 90 moderation -22 moderator -32 moderators 64
modern 50 modified 50 modified_0 105 modified_on 124 modify -19 module -21 modules -24 moment 18 moments -55 monday -74 money -34 monitor 129 month 28
monthly 63 months 32 months_for 143 moon -42 moore -36 moral -25 more -3 more_about 38 more_articles 51 more_at 26 more_by 7 more_comments 53
more_from 46 more_in 36 more_information -77 more_like -35 more_news 82 more_of 26 more_on 39 more_people -21 more_photos 89 more_posts 32
more_replies 14 more_science 94 more_stories 36 more_than -35 more_to 13 more_videos 16 more_visit 111 morning -15 morning_edition 23
morning_newsletter 116 most -14 most_important -8 most_of -56 most_popular 30 most_read 6 most_viewed 107 mostly 0 mother -36 mother's -15 mothers -21
mouth -10 move -21 moved -5 moving -103 mr -47 mr_president -11 mrs -35 much -19 much_as -16 much_of -6 much_to -39 multiple -27 mumbai -3 murmured
-15 museum -26 music -59 must -21 must-reads 175 must_also -26 must_be -21 must_do -40 must_go -67 must_have -12 must_not -31 mutable -12 mute 14
mutual -10 my -7 my_account 47 my_data 186 my_fellow -22 my_lord -15 my_office -18 my_wife -10 myself -15 name 4 name_and 31 name_required 117 named
-31 names -19 namespace -71 narrated 48 nasa -16 nasa/jpl-caltech 13 nation -16 nation's -12 nation_is -13 national -5 nations -23 native -8 nato -39
natural -54 naturally -34 nature -2 navigate 174 navigation -17 navy -42 nbc -10 nbc_news 45 ndtv 110 near 52 near_you 231 nearer -27 nearly -27
necessarily -7 necessary 25 necessary_to -7 neck -3 need -13 need_a -54 need_help 128 need_to -19 need_your 116 needed -62 needs -1 needs_you 124
negative -20 negotiations -13 neighbor -61 neighbors -12 neighbour -64 neighbourhood 27 neither -35 nervous -45 nested -24 network 166 networks -6
never -28 never_be 40 never_been -14 never_miss 129 new -2 new_comments 132 new_posts -22 new_scientist 105 new_site 121 new_tab 70 new_window 105
new_york -69 newer 21 newer_browser 58 newest 45 newest_first 91 news 45 news's 80 news's_news 25 news's_work 67 news.com 94 news_alerts 19 news_and
10 news_app 19 news_channel 28 news_desk 53 news_follow 42 news_free 76 news_from -12 news_in 25 news_on 72 news_science 30 news_team 8 news_tell 53
news_tip 42 news_you 79 newshour 120 newsletter 14 newsletter_and -9 newsletter_for 165 newsletter_is -35 newsletters 63 newspaper 96 newspapers 62
newsroom 75 newsweek 104 newsworthy 46 next 8 next_article 71 next_in 18 next_page 58 next_post 58 next_story 31 next_time 72 next_up 130 next_video
85 next_year -111 nice -30 night -25 nine -82 no -16 no_0 104 no_ads 74 no_comments 144 no_one -63 no_part 51 no_results 132 no_spam 88 no_thanks 49
noaa 75 noble -12 nobody -125 nodded -28 noise -40 non-essential 68 none -20 none_of -15 nonprofit 166 nonprofit_newsroom 34 noon 37 noonan -28 nor
-25 normal -50 north -47 nose -11 not -7 not_a -29 not_answer -49 not_available 80 not_been 20 not_displaying 135 not_found 104 not_going -30 not_have
-13 not_in -19 not_interested 123 not_just -29 not_know -77 not_necessarily -8 not_only -12 not_responsible 117 not_see -25 not_sell 122 not_support 9
not_supported 68 not_the -16 not_to -15 not_yet -82 note -12 note_that -66 noted -23 notes 23 nothing -6 nothing_to -53 notice 68 noticed 1
noticed_you're 86 notices 152 notifications 98 notified 71 notify 112 notify_me 120 notion -21 now -2 now_closed 150 now_for -22 now_is 92 now_leaving
47 now_playing 163 now_that -26 now_we -23 nowhere -76 npr 121 nuclear -9 number 18 number_0 129 number_of 8 numbers -48 numeric -37 nurse -92
nutrition 104 o -48 o'clock -5 oath -9 object 6 objective -52 objects -21 obligation -4 obscure -21 obvious -13 occasional -31 occasionally -16
occurred 101 oceans 95 october 13 odd -46 of -21 of_0 31 of_acme 66 of_all -22 of_america -11 of_american -6 of_an -64 of_any 19 of_congress -30
of_contents 107 of_cookies 66 of_course -27 of_date 51 of_each -7 of_ethics 111 of_external 89 of_free 14 of_freedom -8 of_government -12 of_his -8
of_how -10 of_it -13 of_its -19 of_leeds 133 of_life -40 of_me -19 of_my 7 of_nasa 27 of_new -6 of_news 113 of_one 20 of_page 156 of_peace -44
of_people -11 of_publication 32 of_python -16 of_readers 48 of_service 84 of_some -12 of_that -17 of_the -18 of_their -18 of_them -20 of_these -15
of_things -27 of_this 8 of_those -17 of_us -38 of_use 161 of_what -9 of_which -8 of_york 49 of_you -37 of_your -24 off 12 off_the 14 off_your 17 offer
13 offered -32 offers 55 offers_from 79 office -5 officers -106 official 125 official_website 147 offline 128 often -89 oh -34 oil -50 ok 109 old -30
older 35 older_posts 55 oldest 75 on -3 on_0 64 on_a -19 on_account -31 on_amazon 114 on_and -49 on_bluesky 22 on_climate 168 on_cookies 18 on_daily
48 on_earth -9 on_energy 126 on_facebook 44 on_google 75 on_her -18 on_his -7 on_instagram 25 on_it -19 on_itunes 53 on_june 131 on_linkedin 68
on_march 114 on_mastodon 30 on_may 41 on_my -9 on_notifications 24 on_one -10 on_our -14 on_patreon 48 on_pinterest 40 on_readers 111 on_reddit 23
on_social 76 on_spotify 34 on_telegram 48 on_that -31 on_the -14 on_their -51 on_this 35 on_to -34 on_top -17 on_topic 59 on_twitter 27 on_water 125
on_x 110 on_your 45 on_youtube -17 once -10 once_a 67 once_again -14 one -18 one's -63 one-time 200 one_another -24 one_email 114 one_of -12 ones -20
online 50 online_or 13 only 7 only_0 53 only_a -45 only_one 54 only_the -30 only_to 14 oops 148 open -26 open_in 148 open_source -64 open_the -53
opened -5 opening -75 opens 8 opens_in 41 operating -30 operation -75 operations -22 opinion -2 opinions 45 opinions_expressed 98 opportunities -12
opportunity -24 opportunity_to -50 opt 97 opt-out 83 opt-out_preference 83 opt_out 126 option 18 optional -4 options -51 or -21 or_a -26 or_by -24
or_in -12 or_not -20 or_redistributed 39 or_register 71 or_sign 151 or_subscribe 35 or_the -20 or_two -8 or_you -6 order -21 order_to -8 ordered -40
ordering -18 orderly -30 orders -14 ordinary -14 organisation 6 organisations 57 organization 63 organizations -8 organize -76 organized -28 original
39 original_article 84 originally 51 originally_posted 108 originally_published 47 os -60 other -9 other_people -49 other_sites 130 other_things -16
others -13 others_are 82 otherwise -14 ought -14 ought_to -14 our -2 our_advertisers 78 our_allies -16 our_app 35 our_archive 65 our_best -6 our_blog
-6 our_business -9 our_children -8 our_citizens -11 our_comment 40 our_commitment -24 our_communities -31 our_community -10 our_cookie 11
our_correspondent 79 our_country -11 our_coverage 31 our_economy -12 our_editorial 107 our_editors 51 our_efforts -7 our_ethics 124 our_facebook 30
our_families -10 our_first -32 our_friends -9 our_future -8 our_goal 16 our_government -11 our_great -7 our_guide 45 our_history -44 our_homepage 15
our_interests -27 our_journalism 53 our_latest 12 our_links 61 our_lives -6 our_mailing 52 our_members 98 our_military -11 our_mobile 50 our_most -20
our_nation -9 our_nation's -9 our_national -25 our_new 12 our_news 6 our_newsletter -8 our_newsroom 28 our_next 85 our_office 24 our_own -8
our_partner 80 our_partners 75 our_people -6 our_podcast 63 our_privacy 72 our_reporters 31 our_reporting 115 our_schools -34 our_science 84
our_security -16 our_sister 109 our_site 87 our_sponsor 47 our_sponsors 147 our_stories 41 our_strength -13 our_supporters 86 our_team 168 our_terms
90 our_time -12 our_top 36 our_troops -42 our_use 60 our_values -21 our_way -9 our_website 18 our_weekly 35 our_work 125 our_writers 147 our_youtube
43 ours -10 ourselves -4 out -13 out_and -8 out_the -38 out_to -14 outbrain 85 outdated 20 outer -26 output -44 outside -5 over -9 over_0 94 over_the
-20 over_to 61 overall -27 overcome -23 overhead -8 overview 43 owe -55 own -19 ownership -59 owns 9 p -36 p.m -75 pa 124 pace -8 package 14 packages
-28 packaging -29 page 17 page_0 89 page_contains 22 page_is 117 page_last 174 page_not 104 page_on 7 page_useful 101 page_was 37 page_you 103 pages
-43 pageviews 171 paid 56 paid_content 115 paid_for 11 pain -50 pale -12 panel 115 paper -60 papers -120 parallel -30 parameter -52 parameters -15
parents -29 paris -112 parks -51 parliament -78 parser -27 parsing -38 part 25 part_in 41 part_of 39 parted -11 participants -81 participation -60
particular -33 particularly -39 parties -36 partner 2 partner's 79 partner_content 76 partners -14 partners_may 34 partnership 104 partnership_with 79
partnerships 84 parts -9 parts_of -10 party -52 pass 3 pass_it 36 pass_this 53 passage -4 passed -22 passes 98 passing -31 password 15 past -1 patch
-14 path -26 paths -46 patience -22 patient -77 patreon 48 pattern -13 patterns -33 pause -28 paused -18 pay -25 paying 51 payment 75 payment_failed
165 payments -104 pays 20 pays_for 72 paywall 119 pbs 120 pdf 91 peace -38 peace_and -18 peaceful -11 peculiar -21 penn -41 people -28 people's -23
people_are 25 people_in -22 people_to -6 pep -30 pep_is -12 pep_proposes -10 peps -35 pepys -26 per -5 percent -47 percent_of -33 perfect -28
perfectly -17 perform 107 performance 50 perhaps -36 period -53 permalink 101 permanent 22 permission 23 permission_of 49 permission_to 22 permissions
165 permit -79 permitted -18 person -3 personal 34 personal_data 102 personalised 53 personalize 107 personalized 33 phase -12 philip -20 philosophy
-26 phone -10 photo 28 photo/evan 67 photo_0 90 photo_by -43 photo_courtesy 98 photo_credit 56 photo_jane 40 photo_to 52 photograph 31 photographer
119 photographs 96 photography 63 photos -35 pick 35 picked 95 pickerbaugh -84 picks 124 picture -75 pictures -15 pie 55 piece 4 piece_of -13 pieces
-39 pin 12 pinned 62 pinterest 67 pip -33 pitch 84 pixabay 39 pixel 56 pixel_pie 82 place -32 placed 29 places -1 plain -94 plainly -21 plan -86
planet 0 planned -35 planning -127 plans -81 plant -70 plants -57 platform 6 platforms -24 play -47 play_the 69 play_to 98 play_video 72 playback 124
playbook -75 played 46 player 63 playing 39 pleasant -16 please 42 please_consider 80 please_enable 62 please_enter -30 please_give 108 please_keep 87
please_leave 115 please_log 22 please_read 33 please_sign 94 please_try 174 please_update 43 please_wait 198 pleased -21 pleasure -18 pledge -29
pledged -16 pm 87 pocket 18 podcast 44 podcasts 23 poetry -13 point -25 pointers -12 points 21 poirot -26 police -50 policies -68 policy 8 polite -16
political 7 politics 40 poll 72 pool -24 poor -39 popular -17 popular_in 142 popular_stories 50 position -36 positive 6 possibilities -16 possibility
-29 possible 1 possible_by 82 possible_to -7 possibly -20 post -19 post_a 98 post_is -56 post_on 57 post_was -20 posted 74 posted_0 69 posted_at 84
posted_by 137 posted_in 104 posted_on 101 postmedia 83 posts 33 posts_by 59 potential -69 potentially -47 poured -69 poverty -36 power -37 powered 56
powered_by 74 powerful -5 practical -67 practice -46 practices -61 pragmatism -59 prairie -58 prayers -27 precious -20 precise 44 precise_geolocation
69 precision -16 prefer -23 preference 62 preferences 94 preferred 73 preferred_source 97 premium 84 premium_article 61 prepared -79 preparing -2
presence -25 present -28 presented 2 presented_by 136 presently -15 preserve -24 president -41 presidents -85 press 59 press_enter 91 press_lane 58
press_play 63 press_release 161 pressed -5 pressure -98 pretty -24 prev 156 prevent 62 preview 67 previous 41 previous_article 107 previous_next 91
previous_page 74 previous_post 89 previous_story 69 previously -14 price 12 prices 26 pride -27 primary 61 prime -82 principle -23 principles 31 print
-15 print_edition 56 print_on 120 print_this 111 printable 169 printed -20 printed_from 122 printing -77 priorities -48 priority -74 prison -81
privacy 31 privacy_notice 51 privacy_policy 68 privacy_rights 122 privacy_terms 7 private -20 privilege -2 prize 55 prizes -35 probably -44 problem
-46 problem_with 72 problems -51 proceed 100 proceeded -55 process -11 process_your 109 processed 57 processes -36 processing -12 produce -33 produced
-2 produced_by 16 produced_in 66 product 16 production -33 productive -18 productivity -34 products 84 products_featured 51 products_that 38
professional 23 professor 42 profile 37 program -8 programming -33 programs -24 progress -25 project -18 project's -23 project_is -27 projects 10
promise 6 promised -15 promote -19 promoted 36 promoted_by 89 promotion 82 proof -68 proper -45 properties 26 property -41 proposal -25 proposal_is
-13 proposals -39 propose -25 propose_to -9 proposed -22 proposes -12 proposing -22 prosperity -27 prosperous -53 protect -85 protect_our -18
protected 57 protected_by 69 protecting -12 protection 4 protects -14 protocol -51 proud -15 proud_of -22 proudly 39 prove 51 proved -13 provide -37
provided 22 provided_by 69 provides -39 providing -36 pti 144 public -1 publication 123 publicly -8 published 55 published_0 132 published_broadcast
39 published_by 26 published_in 45 published_may 102 published_on -15 publisher 72 publisher's 154 publishing 142 pubmed 128 pull -84 pulled -12
purchase 122 purchases 82 purpose -30 purposes 63 pursue -23 push 30 pushed -20 pushing -11 put -18 put_it -20 puts -14 putting -19 puzzle 123 puzzled
-32 pyodide -32 pypi -36 python -39 python's -38 python-dev -75 python_0 -56 q -117 quality 21 quality_of -11 quarter -13 quentin -35 quest -52
question -24 question_for 80 questions -74 quick -3 quickly -66 quiet -22 quietly -16 quite -40 quiz 99 quote 65 quotes 20 quotes_are 107 r -44 race
-38 rain -43 raise -28 raised -44 raising -30 ran 6 random 84 rang -38 range -13 rao 47 rare -55 rate 14 rate_this 124 rated 52 rates -53 rather -15
rather_than -13 rating 149 ratings 167 raw -80 raymond -40 reach 49 reached 66 reached_your 92 reaching -95 read 18 read_0 135 read_acme 12 read_all
-11 read_comments 26 read_full 30 read_gazette 110 read_in 29 read_it -9 read_more 15 read_next 123 read_offline 52 read_on -72 read_our -6
read_related 116 read_the -29 read_this 36 read_time 99 readability -45 reader 93 readers 71 readers' 133 readers_like 115 readers_who 81 readiness
-14 reading 40 reading_below 41 reading_for 76 reading_list 72 reading_this 135 reading_time 217 reading_with 120 reads 44 ready -5 ready_to -6 real
-8 reality -26 realize -10 realized -14 really -41 reason -30 reasonable -40 reasons -10 rebuild -21 recall -31 recaptcha 94 receive 85
receive_marketing 66 receive_notifications 26 receive_our 15 receive_the 91 received 5 receiving -66 recent -10 recent_comments 130 recently 102
recession -24 recipe 63 recipes -45 recognize -19 recognized -11 recommend 25 recommendations 45 recommended -21 recommended_by 50 recommended_for 83
recommended_from 129 recommends 163 record -63 recording 27 recovery 19 red -49 reddit 68 redeem 92 redirected 157 redistributed 39 reduce -19
reduce_the -19 reduced -3 reduction -51 refer -79 reference -29 references -86 refinitiv 171 reflect -1 reform -24 reforms -38 refresh 89 refreshing
24 refused -15 regard -16 regarding 16 regardless -18 region -26 register 3 register_for 86 register_now 102 register_to 26 registered 65
registered_in 74 registered_office 131 registration -82 regret -92 regular -14 reject 63 rejected -65 related 55 related_articles 16 related_stories 7
related_topics 29 relations 12 relationship -21 release -22 released -51 releases 18 relevant 93 relief -39 relieved -4 religion -70 religious -16
reload 3 rely 11 rely_on 13 remain -36 remained -20 remaining 83 remains -37 remark -21 remarks -35 remember -7 remember_this 101 remember_your 26
remembered -7 remind 72 remind_me 132 reminded -29 remove 53 removed -33 removing -33 renew -19 renew_our -11 renewal -13 renewed -9 reno -32 rent -41
repeat -42 repeated -61 replay 71 replied -61 replies 101 reply 32 reply_to 53 report -19 report_a 98 report_an 121 report_this 80 report_to -66
reported -57 reporter 86 reporters 70 reporting 25 reporting_by 137 reports 96 repositories -63 repository -50 reposted 82 represent -18
representational 142 representative 28 represented -44 reprint 183 reprint_this 58 reprinted 97 reprints 155 reproduced 71 reproduced_here 67
reproduction 153 republish 102 republish_our 97 republished 52 request -2 request_a 141 requested 67 requests 44 require -20 required 6
required_fields 74 requirement -20 requirements -49 requires 6 requiring -50 research -57 reserve 64 reserved 50 reset 33 resist -6 resolution -26
resolve -28 resolved -12 resource -41 resources -14 respect -34 respond -120 response -34 responses 59 responsibilities -18 responsibility -19
responsible 10 responsible_for 98 responsive -90 rest 0 rest_of 11 restore -23 restored -103 restrictions 92 result -36 results -24 resume -12 resumed
-80 resumes 136 retailers 47 retired -13 retirement -36 retrieve -58 retrieved 96 return -35 return_to -14 returned -13 returning -23 returns 50 reuse
84 reuters 90 revenues -27 reverse -7 review 5 review_on 64 reviewed 65 reviewed_by 22 reviews -3 revise 19 revision -70 reward -59 rewritten 39
rewritten_or 39 rich -30 rid -7 ride -36 right -5 right_now 22 right_to -8 rights -34 rights_reserved 66 ring -18 rise -113 rising -43 risk -52 risks
-124 river -41 rivers 22 road 3 roads -111 robert -84 roberta -30 robot 150 rocks -115 roe 76 role -21 roles 84 rome -117 roof -35 room -10 root -45
rooted -10 rosalind -88 rose -53 round -32 roundup 38 roundup_of 88 rover 33 row -43 rss 119 rsvp 100 rule -98 rules -1 run -38 running -27 runs -73
runtime -10 russia -63 russian -18 rust -50 ruth -35 s 8 sacrifice -29 sad -6 safari 115 safe -84 safely -20 safer -16 safety -38 said -22 sake -20
sale 77 sales 23 salt -128 same -40 sample -61 sang -46 sank -13 sat -21 sat_down -14 satisfaction -14 satisfied -17 saturday 10 save -2 save_0 39
save_for 142 save_my 104 save_stories 8 save_this 34 save_to 143 saved 65 saved_articles 41 saving -44 savings 51 saw -21 saw_the -7 say -14 say_that
-8 say_to -24 say_you -17 saying 13 says 65 scan 8 scanning 4 scenario -35 scene -3 schedule 70 scheme -14 scholar 100 school -51 schools -48 science
41 science_correspondent 74 science_editor 113 science_news 20 science_newsletter 46 science_space 106 scientific 3 scientific_american 104 scientist
3 scope 6 score 23 scores 68 screen 68 script -5 scroll 52 scroll_down 100 scroll_for 76 scroll_to 13 scrolling 68 sea -51 search 11 search_box 79
search_for -70 search_the 7 search_this 10 searches 5 season -24 seat -11 second -63 seconds 40 secret -34 secretary -86 secrets -82 section -35
sections 28 sector -41 secure 14 securely 88 security -6 security_of -8 see 1 see_a 50 see_all 86 see_also 84 see_an 89 see_full 122 see_how -19
see_it 114 see_more 149 see_our 16 see_something 69 see_that -15 see_the -39 see_what -13 see_you -65 seeds -104 seeing 15 seeing_this 111 seek -30
seeking -17 seem -33 seem_to -48 seemed -20 seemed_to -16 seems -38 seen 28 select 74 selected 57 selection -10 selina -23 sell 5 sell_my 99 semantics
-36 senate -28 senator -16 send 21 send_a 109 send_this 40 send_to 133 send_us 94 send_you 62 senders 108 sending -95 senior 25 seniors -50 sense -14
sense_of -15 sensitive 106 sent 23 sent_to 23 sent_you 153 separate -24 separated -44 september 51 sequence -37 series 111 series_on 163 serious -25
seriously -18 sermon -22 servant -28 serve -41 served -8 server 66 serves -85 service 17 service_and -91 services 20 serving -13 session 15 set -20
sets -33 setting -4 settings 30 settled -15 seven -52 several -29 severe -27 shadow -10 shake -20 shall -33 shall_be -23 shape 70 share 39 share_and
-13 share_in -23 share_it 135 share_on 121 share_the -25 share_this 106 share_via 82 share_your 65 shareable 75 shareable_link 75 shared -10 shares 72
sharing 60 sharing_options 128 sharply -50 she -21 she's -46 she_could -18 she_did -21 she_had -10 she_is -23 she_looked -15 she_said -12 she_was -13
she_went -17 she_would -22 sheet 48 ship -16 shipping 142 ships 41 shoes -36 shook -19 shook_her -20 shook_his -20 shop 39 shop_now 111 shop_our 57
shop_the 102 shopping 75 shops -62 shores -3 short -57 shortly 90 shot -40 should -27 should_be -34 should_have -18 should_not 8 shoulder -11
shoulders 59 shouldn't -22 show 5 show_all 118 show_comments 94 show_full 60 show_me -18 show_more 30 show_this 97 show_you -69 showed -10 showing 51
shown 25 shows -10 shrugged -54 shut -28 shutterstock 99 sick -24 side -37 side_of -10 sidebar 88 sides -54 sideways 64 sighed -17 sight -38 sign 6
sign-up 68 sign_in 98 sign_me 116 sign_up 90 signal 27 signature -17 signed 43 signed_in 87 signed_up 92 significant -32 significantly -7 signing 101
signing_up 113 signs -87 silence -56 silent -53 silly -9 similar 0 similar_technologies 101 similar_to 29 simple -39 simpler 16 simply -31 since -26
since_the -9 sincerely -117 sing -35 singing -20 single -29 sir -37 sir_g -27 sir_j -26 sir_james -75 sir_w -21 sister -6 sister_site 10 sit -46 site
37 site_constitutes 47 site_free 16 site_is 54 site_running 87 site_uses 74 sitemap 93 sites 135 sitting -31 situation -22 situations -72 six -11
sixth -6 size 29 skills -36 skin -114 skip 3 skip_to 88 sky -47 slack 10 sleep 8 slept -9 slide 184 slideshow 112 slight -6 slightly -39 slow -72
slowly -88 small -36 smart -42 smell -38 smile -21 smiled -32 smiling -14 smith_is 207 smithsonian 38 smoke -58 snow 8 so -15 so_far -22 so_home -13
so_i -11 so_it -15 so_many -14 so_much -12 so_please 115 so_that 26 so_to -16 so_you -30 social -15 social_media -84 social_security -28 society -4
soft -7 softly -21 software -60 sold 74 solid -23 solution -44 solutions -77 solve 40 some -13 somebody -24 someone 3 someone_who 114 something 12
something_through 121 something_to 70 something_went 118 something_wrong 172 sometimes -16 somewhat -24 somewhere -27 son -26 songs 10 soon -3 sooner
-4 sorry 3 sorry_this 123 sort -14 sort_by 148 sort_comments 100 sort_of -12 sought -3 soul -11 sound -18 sounded -30 soup 57 source 69 source_of -56
source_on 29 sources 22 sourcing 125 south -49 soviet -9 soviet_union -9 space 33 spam 63 spanish 12 speak 23 speaker -34 speaking -44 speaks 138
special 27 special_report 152 specific -75 specification -60 specified -37 specifies -31 specify -54 speech 2 speed -15 spend -83 spending -85 spent
-47 spirit -24 spirit_of -8 spoke -24 spoken -19 sponsor 47 sponsored 100 sponsored_by -12 sponsored_links 36 sponsors -42 sport 16 sports 22 spot -6
spotify 9 spotted 74 sprang -37 spread 47 spread_the 162 spring -57 square -43 squarespace 113 st -32 st's 3 stability -32 stable -19 stack -57 staff
16 staff_and -7 staff_writer 80 stage -62 stairs -31 stake -8 stand 3 standard -35 standard_library -17 standards 49 standing -68 stands -56 star -23
star's 28 star's_google 28 stared -18 staring -13 stars -39 start -25 start_the 28 start_your 137 started -6 starting -24 startled -34 state -16
state_of -11 stated 1 statement 56 statements -48 states -18 static -33 station -59 statista 102 stats 116 status -28 stay -23 stay_connected 148
stay_informed 73 stay_on 30 stayed -13 stays -28 steadily -8 steady -16 steering -55 step -27 stepped -28 steps -42 stick -17 still -4 stirred -27
stock 29 stocks 84 stood -12 stood_up -12 stop -62 stopped -39 store 57 store_and 53 store_and/or 14 stored -9 stores -34 stories 75 stories_by 15
stories_for 80 stories_from 26 stories_in 22 stories_like 18 stories_of -11 stories_you 95 storing -10 storm -96 story 4 story_by 108 story_continues
18 story_for 91 story_has 11 story_is 28 story_of -39 story_on 112 story_share 46 story_sign 43 story_to -56 story_was 22 story_with 23 straight 16
straight_to 71 strange -48 strategic -25 strategy -56 stream 10 street -21 streets -24 strength -14 strengthen -12 strengthen_our -12 strengthening
-33 strengths -26 string -32 strings 12 strive 17 strong -67 strong_and -8 stronger -17 strongest -5 strongly -36 struck -12 structure -18 structures
-31 struggle -27 stuck -68 students -72 studied -13 studio 12 study -48 stuff 11 style -29 subject 98 subject_to 162 submenu 135 submission 88 submit
3 submit_a 90 submitted 29 submitting 111 subscribe 59 subscribe_for 58 subscribe_now 98 subscribe_on 57 subscribe_to 44 subscribe_today 79 subscribed
164 subscriber 153 subscriber-only 129 subscribers 0 subscribers_can 104 subscribers_only 109 subscribing 152 subscription 49 subscription_has 50
subscriptions 77 subsequent -21 substack 127 substantial -14 substitute 22 subtitles 139 succeed -60 success -2 successful -15 successfully 54 such
-25 such_a -11 such_as -29 sudden -16 suddenly -23 suffer -32 suffering -8 sufficient -45 sugar -140 suggest 33 suggested -19 suggestion -30
suggestions -60 suit -18 suite -40 sum -9 summary 6 summer -41 sun -60 sunday -4 sunny 98 supper -9 supplied 72 supply -29 support 15 support_daily 80
support_for -54 support_from 46 support_independent 70 support_makes 160 support_our 76 support_the 69 support_us 142 supported 41 supported_by 141
supporters 13 supporting 50 supports 29 supports_our 36 suppose -23 supposed -22 sure -7 sure_that -20 surely -33 surface -32 surplus -7 surprise 55
surprised -34 survey -31 survival -72 suspicion -74 sustain -28 sustained -62 sweet -35 swept -8 swipe 66 switch 34 switch_to -24 symbols -22
syndicated 63 syntax -37 synthetic 46 sys -46 system -26 systems -81 t 33 tab 35 table 1 table_of 123 tables -117 taboola 71 tag 21 tagged 221
tagged_with 44 tags 91 take -10 take_a -24 take_our 23 take_the 43 take_you -20 taken -34 takes 7 taking -43 talk -5 talk_about -53 talk_to 83 talked
9 talking -7 talks -87 tap -19 tap_here 120 tap_to 160 target 27 targets -52 task -28 tasks -40 taste -58 taught -34 tax -29 tax-deductible 226
tax-deductible_gift 50 taxes -9 taxpayers -21 tea -8 teach -109 teacher -139 teachers -45 teaching -11 team -39 teams -63 tears -10 techcrunch 119
technica 151 technical -59 technologies 29 technologies_to 63 technology -16 teeth -41 telegram -30 telegraph 11 telephone -28 television -75 tell -35
tell_a 100 tell_me -102 tell_the 68 tell_us 8 tell_you -26 telling -32 tells -35 template -49 temple -38 temporary -7 ten -35 term -19 terms 27
terms_and 29 terms_conditions 106 terms_of 8 terrible -42 terror -6 terrorism -64 terrorists -15 test -9 tested -37 testing -75 tests -91 text 25
text_is 36 text_size 159 thaler -44 than -32 than_0 -9 than_a -57 than_ever -10 than_the -9 thank -9 thanks 50 thanks_for 141 thanks_to -53 that -18
that's -6 that's_what -85 that_a -14 that_has -11 that_he -7 that_i -12 that_in -17 that_is -18 that_it -9 that_means -20 that_our -8 that_she -9
that_the -12 that_there -7 that_they -7 that_this -16 that_was -30 that_will -27 that_would -14 that_your -27 the -25 the_0 -26 the_above -15 the_acme
85 the_ad -21 the_afternoon -6 the_american -9 the_app 67 the_article 19 the_associated 16 the_atlantic 201 the_atlantic's 122 the_audio 77 the_author
65 the_author's 103 the_authors 63 the_back -67 the_basis 74 the_bed -14 the_bell -31 the_benefits -29 the_best -6 the_big 29 the_book 10 the_boy -6
the_budget 16 the_button 32 the_c -10 the_car -6 the_case -42 the_change -34 the_changes -8 the_chief -27 the_city -28 the_clip 33 the_code 22
the_comments 52 the_community 34 the_congress -10 the_content 21 the_conversation 102 the_core -22 the_current -31 the_daily 56 the_dam 25 the_data
-81 the_day 138 the_day's 121 the_dead -20 the_default -28 the_discussion 86 the_doctor -42 the_door -27 the_duke -13 the_economist 115 the_editor 36
the_editors 174 the_fact 62 the_family 46 the_federal -12 the_file -113 the_final -31 the_fire -45 the_first -11 the_following 35 the_form -65
the_free 39 the_front -41 the_full 80 the_future -19 the_gallery 50 the_garden -12 the_gate -17 the_gazette 253 the_gazette's 130 the_good -105
the_great -14 the_greatest -19 the_ground -37 the_guardian 185 the_guardian's 107 the_hall -15 the_hard -12 the_herald 164 the_herald's 88
the_homepage 125 the_house -23 the_idea -44 the_implementation -26 the_information 102 the_initial -23 the_job -15 the_key -20 the_king -104 the_last
-60 the_latest 44 the_law -66 the_lights 59 the_line -76 the_link 57 the_links 26 the_list -29 the_little -13 the_long 100 the_los 92 the_magazine -22
the_main -31 the_man -18 the_matter -13 the_middle -6 the_module -25 the_moment 63 the_money -30 the_month 93 the_moon -43 the_more -12 the_morning
-17 the_most -18 the_name 47 the_nation -53 the_new -17 the_news 35 the_newsletter 26 the_newsroom 62 the_next -23 the_night 27 the_number -7
the_office -43 the_old -29 the_one -53 the_only -19 the_original 13 the_other -31 the_page -42 the_paper -68 the_past -37 the_peace -37 the_people -19
the_pep -41 the_plan -12 the_podcast 53 the_post -56 the_president -33 the_press -9 the_price -9 the_print -29 the_privacy 70 the_problem -55
the_project -39 the_proposed -28 the_public -21 the_publisher 65 the_python -36 the_quality -8 the_reporter 104 the_rest 26 the_right -30 the_river
-21 the_road -63 the_room -32 the_same -17 the_sea -45 the_second -26 the_senate -73 the_series 32 the_show 79 the_site 9 the_social -36 the_source
-27 the_soviet -8 the_spirit -9 the_stairs -33 the_standard -7 the_state -50 the_story -30 the_subject -43 the_sun -59 the_table -52 the_text 7
the_third -27 the_time -12 the_times 40 the_top -54 the_topics -44 the_town -75 the_transcript 83 the_tribune 208 the_tribune's 112 the_truth -75
the_two -17 the_type -7 the_union -26 the_united 7 the_use 55 the_user -39 the_value -32 the_values -13 the_very -9 the_video -44 the_views 69 the_war
-54 the_water 20 the_way -20 the_web 158 the_week 146 the_whole 29 the_window -78 the_work -13 the_world -32 the_world's -16 the_writer -11 the_year
-47 the_young -36 their -18 their_own -11 theirs -4 them -26 them_are 19 them_to -24 them_with -20 theme 184 themselves -15 then -15 then_he -13
then_i -6 then_the -18 then_to -20 then_you -22 thence -34 thence_to -23 theory -47 theprint 155 there -17 there's -33 there's_a -27 there's_no -17
there_are -25 there_did -17 there_is -19 there_were -17 therefore -41 these -16 these_are -32 these_cookies 126 they -25 they'll 34 they're -35
they've -52 they_are -21 they_can -23 they_could -10 they_did -33 they_do -18 they_had -10 they_have -8 they_need -49 they_were -13 they_will -18
they_would -14 thick -39 thin -58 thing -12 things -32 think -5 think_about -18 think_i -42 think_you -15 thinking -46 third -6 third-party 58 thirty
-19 this 9 this_ad 37 this_article 68 this_author 43 this_blog 102 this_chart 63 this_comment 103 this_congress -16 this_content 102 this_country -56
this_day -11 this_document 45 this_email 32 this_episode 24 this_evening -46 this_feature 74 this_field 42 this_form 130 this_in 24 this_is -17
this_issue -56 this_link 133 this_material 38 this_means -28 this_message 105 this_month -28 this_morning -46 this_nation -16 this_next 75 this_on 70
this_one -39 this_page 69 this_pep -27 this_piece 60 this_post 7 this_project 119 this_proposal -24 this_publication 72 this_recipe 89 this_report 117
this_section -11 this_series 32 this_site 66 this_story 88 this_thread 104 this_time -7 this_to -19 this_topic 63 this_video 93 this_was -33
this_website 121 this_week 75 this_week's 61 this_will -41 this_with 42 this_year -17 thomas -49 thomson 67 thomson_reuters 67 those -14 those_of 38
those_who -10 though -16 thought -19 thought_of -12 thoughtfully -29 thoughts 53 thousand -34 thousands -3 thread 18 threads -13 threat -27 threaten
-5 threatened -8 threats -18 three -58 threw -5 throat -17 through -21 through_our 53 throughout -5 throughout_the -6 thu 23 thumbnails 142 thursday 8
thus -28 tick 97 ticket 65 tickets 46 tide -46 tie -18 tied -25 ties -70 till -27 tim 117 time -10 time_0 42 time_and -40 time_in -18 time_of 63
time_to 7 timed 111 times 50 times_whatsapp 80 timestamp -21 tip 76 tip_for 47 tip_line 158 tip_or 18 tips -7 tips@dailynews.example 54
tips@example.com 26 tips@latimes.com 47 tired -8 title 107 titles 62 to -6 to_0 -83 to_a 14 to_achieve -8 to_act -60 to_address -43 to_all -6 to_an 68
to_article 85 to_ask -44 to_avoid -34 to_be -25 to_bed -23 to_better 65 to_blog 110 to_bring -7 to_build -18 to_call 28 to_change -11 to_choose -27
to_clipboard 63 to_close 136 to_come -50 to_comment 52 to_comments -43 to_confirm 51 to_consider -24 to_content 48 to_continue 75 to_create 6 to_date
111 to_dinner -8 to_do -24 to_enlarge 60 to_every -101 to_expand 24 to_explain -11 to_find -87 to_follow 32 to_full 105 to_gazette 49 to_get -19
to_give -18 to_go -17 to_guardian 63 to_have -12 to_hear 72 to_help -29 to_her -12 to_him -12 to_his -14 to_homepage 51 to_implement -14 to_improve -7
to_it -36 to_jane 151 to_join 20 to_keep 15 to_know -36 to_learn -72 to_leave 69 to_like 61 to_live -29 to_load 146 to_look -17 to_main 44 to_maintain
-14 to_make -11 to_me -37 to_meet -12 to_move -6 to_mr -48 to_my -14 to_navigation 47 to_news 65 to_next 37 to_our 9 to_page 105 to_pass -23 to_play
20 to_post -18 to_protect -7 to_provide 12 to_put -27 to_read 27 to_receive 90 to_recipe 76 to_reduce -8 to_remember 54 to_reply 37 to_reprint 71
to_save -30 to_say -9 to_search 56 to_see -8 to_send -22 to_serve -23 to_share 40 to_show 51 to_sign 8 to_sir -28 to_site 53 to_speak -38 to_start 50
to_stop 23 to_strengthen -7 to_subscribe 99 to_subscribers 129 to_supper -6 to_support 41 to_take -22 to_tell -19 to_that -27 to_them 6 to_think -43
to_this 30 to_those -26 to_top 141 to_understand 33 to_unsubscribe 48 to_us -13 to_view 58 to_vote -92 to_watch 98 to_whitehall -8 to_work -44 to_you
14 to_your -10 to_zoom 159 today 26 today's 81 today's_paper 94 together -13 together_to -6 together_we -20 together_with 14 toggle -3 told -23
told_him -17 told_me -13 told_you -18 tommy -26 tomorrow -70 tone -25 tongue -22 tonight -14 tonight_i -14 too -15 too_many 58 too_much -31 took -16
took_a -12 took_the -10 tool -26 tools -14 top -3 top_headlines 51 top_of 15 top_picks 65 top_stories 57 topic 73 topics 39 topics_you 147 total -14
touch 23 touched -10 tough -29 tour 67 tourist 42 toward -11 toward_the -22 towards -9 tower -74 town -25 towns -76 trace -55 track -34 tracker -50
trade -50 traditional -22 traffic -15 tragedy -21 trailer 133 train -47 trained -58 training -66 trait -31 transcript 35 transcript_provided 21
transcripts 189 transition -15 translate 48 translated 31 translation 101 transportation -87 travel 16 tray -4 treasury -90 treat -26 treated -33
treatment 34 treaty -81 tree -27 trees -46 trembling -8 trending 24 trending_in 164 trends -124 trial -52 tribune's 112 tribune's_latest 80
tribune.com 111 tried -38 tried_to -42 trio -9 trip 116 triumph -6 troops -66 trouble -24 troubled -25 troubles -11 true -33 truly -31 trust 102
trusted 80 truth -79 try 14 try_again 86 try_our 53 try_the 29 try_to -33 trying -19 trying_to -15 tue 132 tue_0 96 tuesday -9 tumblr 43 tune -42
tuple -17 tuppence -33 tuppy -49 turn -42 turn_off -77 turn_on 48 turn_your 192 turned -9 turned_off 113 turned_to -26 turner -35 turning -36
turning_off 16 tv 124 tweet 108 tweet_this 53 tweets 184 twelve -111 twenty 12 twice -41 twitter -21 two -37 type -4 type_your 108 typed 29 types -2
typically -30 typo 98 u -120 u.s -58 u/waterfan 72 uk 140 ukridge -80 ultimately -10 unable 8 unavailable 109 uncategorized 129 uncle -27 under -3
under_a 17 under_the -7 understand 6 understanding -42 understood -40 unemployment -83 unexpected -60 unfinished -52 unfortunately -67 unicode -40
uniform -5 union -15 united -6 united_states 18 unity -16 universal -23 universe -14 university 94 university_of 100 unless 4 unlike -57 unlike_many
86 unlimited 68 unlimited_access 86 unlock 56 unlock_this 10 unmute 60 unnecessary -9 unpacking -9 unprecedented -21 unsplash 115 unsubscribe 94
unsubscribe_whenever 20 until -35 until_the -6 up -9 up_a -42 up_and -10 up_at -34 up_below 117 up_for -9 up_here 81 up_his -7 up_in -11 up_next 150
up_on -20 up_the -40 up_to 21 up_with 28 up_you -27 upcoming 131 update -6 update_your 58 updated 85 updated_0 93 updated_at 163 updated_may 80
updated_on 62 updates 24 updating 13 upgrade 78 upload 73 upload_your 157 upon -16 upon_the -8 upper -6 upstairs -51 upvote 114 urge -16 urgent -7 url
3 urls -81 us 14 us_a 23 us_all -32 us_and -6 us_at -17 us_keep 127 us_know 34 us_on 34 us_site 46 us_what 30 us_your -55 usability -89 usage -20 use
2 use_a 15 use_code 128 use_cookies 115 use_of 32 use_our 26 use_precise 69 use_the -17 use_this 27 use_your 33 used 3 used_in -36 used_to -20 useful
39 useful_to 85 user 0 user_agreement 57 username 85 users -31 uses -11 uses_cookies 69 using -14 using_a -29 using_an 83 using_the -58 usual -25
usually -15 utah 76 utf-8 -32 vague -4 valid 37 valuable -31 value 22 value_of -23 values -7 van -20 vandemeyer -29 variable -24 variables -25 variant
-15 various -20 vary 41 vast -39 vat 92 vendor 82 vendors 20 verge 133 verified 55 verify 54 verify_you 187 version 14 version_0 -163 version_is 46
version_of 32 versions -44 very -19 very_good -13 very_much -27 very_well -13 veterans -67 veto -18 via 49 via_email -75 vice -12 vice_president -13
victims -87 victory -20 video 33 video_below 115 video_by 95 video_has -7 video_is 45 video_player 29 video_unavailable 106 video_will 170 videos 38
vietnam -9 view 51 view_0 31 view_all 19 view_as 100 view_author 18 view_comments 44 view_full 127 view_it 139 view_more 47 view_of -175 view_on 121
view_original 35 view_profile 37 view_the -78 view_this 34 viewed -8 viewer 198 views -3 views_expressed 91 violence -83 violent -14 virtual -14
visible -69 vision -36 visit 7 visit_acme 74 visit_our 90 visit_the -27 visited -57 visiting 52 visitors 31 visits 1 vital -18 voice 26 voices -57
volume -31 vote -29 votes 36 voting -20 vox 73 w -34 wage -21 wages -87 wait 4 waited -15 waiter -7 waiting -27 wales 46 walk -74 walked -19 walking
-13 wall -20 walls -100 walmart 140 want -14 want_more 108 want_the 76 want_you -31 wanted 5 wanted_to -28 wants -56 war -50 warm -68 warning 10
warnings -31 warren -12 was -19 was_a -10 was_an 9 was_first -13 was_going -7 was_in -7 was_made 8 was_no -16 was_originally -73 was_paid 8 was_posted
123 was_produced 42 was_sent 136 was_so -18 was_the -19 was_this 27 was_to -25 was_too -21 was_very -11 washington -41 washington_post 111 wasn't -25
waste -27 watch 31 watch_full 33 watch_live 46 watch_more 86 watch_on 113 watch_our 29 watch_the 75 watch_this -118 watched 31 watching 59 watchlist
185 water 10 waters -33 waved -8 way -18 way_of -35 way_to -22 way_you -10 ways 5 ways_to -42 we -12 we'd 23 we'll -27 we're 0 we've -16 we_all -29
we_and 14 we_believe -33 we_can -17 we_can't 77 we_cannot -27 we_could -35 we_did -23 we_do 35 we_don't -22 we_had -8 we_have -16 we_know -44 we_may
48 we_must -19 we_need -9 we_recommend 52 we_saw -28 we_see -11 we_seek -24 we_sent -76 we_shall -24 we_should -25 we_think 90 we_use 38 we_want -25
we_went -9 we_were -10 we_will -24 we_would -14 weak -88 weakness -36 wealth -60 weapon -96 weapons -9 wear -14 weary -23 weather 65 web -1 webinar 26
webnews@metro.co.uk 3 website 33 website_and 46 website_stores 95 websites 79 wednesday 64 week -2 week's 65 week's_most 79 week_in -6 weekday 81
weekend 56 weekly 12 weekly_dose 151 weekly_email 10 weekly_newsletter 77 weeks 18 welcome 32 welcome_email 119 welcome_to -56 welfare -23 well -32
well-being -1 well_as -13 well_i -8 wellness 147 went -7 went_away -25 went_on -33 went_out 80 went_to -26 went_wrong 65 were -19 were_in -16
were_looking 83 west -8 wet -5 what -16 what's 37 what's_on 83 what's_your 97 what_do -8 what_he -14 what_i -21 what_is -92 what_it -22 what_matters
141 what_others 68 what_our 79 what_the 9 what_they -44 what_we -21 what_you 16 whatever -31 whatsapp 95 whatsapp_channel 55 wheel -28 wheels -27 when
-18 when_a -13 when_he -7 when_i -16 when_it -13 when_she -7 when_the -26 when_they -15 when_you -19 whenever 80 whenever_you 115 where -15 where_i -9
where_the -24 where_we -22 wherever -25 wherever_you 9 whether -26 which -14 which_are -22 which_he -7 which_i -14 which_is -17 which_means 7
which_was -21 which_we -29 which_will 23 which_you 32 while 13 whispered -48 whispering -8 white -27 whitehall -22 whitelist 116 who -8 who's -21
who_are -17 who_had -13 who_have -14 who_is -29 who_reads 47 who_was -9 whole 15 wholly -8 whom -37 whose 40 why -27 wide -20 widely -83 wider -75
wife -17 wiki 197 wikimedia 37 wikimedia_commons 19 wild -27 will -15 will_also -34 will_appear 56 will_be -6 will_continue -27 will_do -9 will_end 37
will_have -10 will_help -33 will_make -6 will_never 20 will_not -7 will_open -12 will_receive 20 will_review 38 will_take -16 will_work -26 will_you
-10 william -78 willing -9 win 67 wind -39 window 14 windows -45 wine -12 winter -88 wiped -35 wire 143 wired 41 wisdom -80 wise -20 wisely -59 wish
-7 wish_to 20 wished -18 with -4 with_a -11 with_all 17 with_an -29 with_facebook 54 with_google -37 with_great -13 with_her -11 with_him -11 with_his
-21 with_it -17 with_mr -44 with_my -8 with_no -14 with_permission 48 with_sir -20 with_that 97 with_the -8 with_them -35 with_this 29 with_tribune 26
with_us 32 with_you -8 within -15 within_our -8 within_the -16 without -7 without_permission 109 witness -81 wives -6 woman -8 women -59 won -13 won't
-36 wonder -15 wondered -23 wonderful -24 wondering -5 wont -20 wood -134 word 21 wordpress 96 wordpress.com 111 words -18 work -28 work_and -11
work_depends 142 work_for 65 work_in -40 work_of -8 work_on 17 work_please 110 work_possible 97 work_to -44 work_together -43 work_with 55 worked -46
workers -82 workflow -8 working -25 working_with -50 works -38 world -11 world's -18 world_is -20 worry -76 worse -48 worst -30 worth 27 worthy -28
would -11 would_be -12 would_have -21 would_like 38 would_not -11 would_you 23 wouldn't -19 write -30 write_a 47 write_to 81 writer 72 writer_is 55
writers 72 writing -62 written -30 written_by 146 wrong 19 wrote -4 x -34 yard -23 year -26 year's -14 year_we -23 years -19 years_ago -24 years_of 62
years_old 32 yellow -68 yes -12 yes_i 37 yes_no 126 yesterday -10 yet 5 yield -43 you -7 you'd -38 you'll -9 you're 4 you're_in 60 you're_reading 55
you're_using 87 you've 6 you've_read 17 you_a -9 you_about -20 you_accept 68 you_again -17 you_agree 101 you_all -34 you_and -23 you_are 19 you_at -20
you_buy -22 you_by 126 you_can 6 you_can't 13 you_come -7 you_consent 14 you_could -34 you_did -20 you_do -7 you_don't -27 you_feel 46 you_find 64
you_follow 29 you_for 41 you_get -55 you_go 99 you_going -63 you_had -50 you_have 20 you_i -28 you_in -21 you_just -16 you_know -27 you_like -39
you_listen 107 you_make 20 you_may 36 you_mean 57 you_might 62 you_must -18 you_need 32 you_never -21 you_read 9 you_say -27 you_see -11 you_signed 44
you_stand 134 you_subscribe 36 you_that -14 you_think 34 you_this 42 you_to -21 you_tonight -34 you_up -46 you_use -61 you_value 67 you_want 27
you_were -10 you_will -21 you_won't -24 you_would -12 young -38 young_people -44 younger -34 your -4 your_account 17 your_ad 47 your_address 157
your_area 206 your_browser 102 your_cart 173 your_comment 88 your_comments -58 your_community -59 your_computer 31 your_connection 72 your_cookie 50
your_country 6 your_daily -39 your_data 91 your_day -72 your_device 80 your_donation 69 your_door 132 your_email 20 your_experience 102 your_favorite
26 your_favourite 62 your_feed 40 your_feedback 186 your_first 34 your_free 91 your_friends 97 your_gift 123 your_guide 116 your_help 56 your_homepage
19 your_inbox 66 your_institution 104 your_interests 139 your_last 57 your_limit -96 your_local 21 your_message 34 your_name -38 your_network 77
your_opinion 119 your_own -75 your_password -19 your_phone 87 your_pictures 125 your_preferences 78 your_profile 75 your_project -36 your_project's
-25 your_region 135 your_rights -33 your_saved 85 your_search 101 your_session 141 your_settings 83 your_story -74 your_subscription 90 your_support
123 your_thoughts 134 your_weekly 105 your_work -91 yours -36 yourself -14 youth -20 youtube -5 youtube_channel 28 zealand 152 zenith -40 zip 162 zoom
70
"""

#: Lines of articles that the weights are wrong about.
EXCEPTIONS = frozenset(r"""
- subscribe each member to the list
1,500 letters
10:15 a.m. est
1914
1939-1945
add a comment
article 5
authors
back up your data
call 911.
change your password often
choose a name
choose a strong password
click, click, click.
comment your code
comments
connect
dam news - the daily dam
date: march 3, 1998
discover
download speeds compared
download the guide to plan your visit.
editor
editors
email your team
events of the day
every sunday
explore
follow the recipe
follow up
form fields
founded: 1888
get out
independent editors
inside story
join the team
let us know.
link text
listen
listen first
manage comments
more on less
most read the report
navigation
newsletters
no comment
ok, so what now?
open access science
original sources
over 24,000 stores closed
overview
page by page
paid leave
partners
photo by photo
play
please join us.
posted in gaza
press briefing
price: $40
print journalism
provide feedback
public comments
published by faber
read
read labels before you buy
read more, watch less
read the map
readers
reading cookies
request
results
scan results
see below
send help
session cookies
share
shop local
show trial
sign here
sign language
something went wrong.
special to us
sponsors
stay on top
support group
the menu
updated guidelines
vendors
video
view from the top
was this a mistake?
watch
watch this.
watch your language
your website is not a brochure
""".splitlines())

#: Lines of furniture that the weights miss.
LINES = frozenset(r"""
$12,400 raised of $20,000 goal
%d bloggers like this:
(jane smith / the herald)
1,204 accesses
10 results per page
1x 2x 3x
30-day money-back guarantee
34% yes
4 may 2016
4.5 / 5
4.8 stars, 120k ratings
5 from 12 votes
52-week range
842 words
a 7-minute read
a condé nast title
a division of news group
a flourish chart
a gannett company
a lee enterprises newspaper
a member of the global press network
a new zealand herald subscription gives you
a password will be e-mailed to you.
a smithsonian magazine special report
a welcome email is on its way.
abc regional
about acme
about maria lopez
about me
about our company
about our experts
about the blogger
about the journal
about these links
accepted file types: jpg, png
accessibility links
account icon an icon in the shape of a person's head and shoulders.
active oldest votes
actively scan device characteristics for identification
ad specs
ad-free experience
add to queue
advertisement closes in 5
agree? disagree? let us know
aims and scope
all 214
all prices were correct at the time of publication but may have changed since, so check with the retailer before you buy.
all sections
all times eastern
allow block
allow selection
almost finished...
already purchased this?
anna park is a science writer
anonymous says:
apply for this job
apply market research to generate audience insights
apply online
are you affected?
are you over 18?
are you still watching?
are you sure you want to delete this comment?
are you sure you want to leave?
ars technica has been separating the signal from the noise for over 25 years
art by lena wolf
article metrics
as an amazon associate i earn from qualifying purchases at no extra cost to you, which helps to keep this blog running.
as featured on
as seen in
as seen on tv
ask me later
ask us anything
audio by carbonatix
audio description
auf deutsch lesen
auto-refresh on
automatic translation
available in print and online
axios on your phone
back to contents
back to listing
back to start
back up
bad gateway
based on your reading history
basic access
bb code is on
be kind and courteous
be part of the story
because you read about space
become part of the team
before it's here, it's on the bloomberg terminal
before you go, can we ask a favour?
beginning of dialog window
best odds
best of si
bet now
better on the app
billed once a year
blog at wordpress.com.
blog hop
board index
book a free consultation
bottom of page
box score
brand publisher
browse help
browse jobs
browse the archives
business directory
buy it now
buy me a book
by cnn staff
by dr. alan reed, university of york
by jane smith and john brown
by jane smith for the herald
by laura king
by mark hill in london
by reuters staff
by the editors
by tom parker
by: jenny wu
california residents: your rights
call 1-800-555-0100
can't find what you need?
cancel any time
cancel anytime. no commitment.
carrier wanted
categorised in: opinion
categorized as news
change region
change your town
characters remaining
chart: jane smith • source: oecd
cheat sheet
check availability
check availability near you
checking if the site connection is secure
choose a file to upload
choose a language
choose quality
choose the plan that's right for you
choose your country
choose your interests
citations (12)
cited by 24
claim bonus
click outside to close
clone this wiki locally
close dialog
close modal
close search bar
closed captioning
closed captioning contact
closings and delays
cnbc pro
cnet freelancers may be paid a fee
comment removed
comments must be in english
comments restacks
community content is available under cc-by-sa unless otherwise noted.
companies: boeing
compare prices
compare rates
connecting decision makers to a dynamic network of information
contact agent
contact him at tom.reed@example.com
contact jane smith
contact support
contact the administrators
content source: centers for disease control and prevention
continue listening
continue without disabling
contribute a better translation
cook mode
copublished with propublica
copy shortlink
corrections and clarifications
correspondence to jane smith
courtesy of the family
create a link
cross-posted from
customer care
customer reviews
customers who bought this item also bought
data request
date: june 4, 2018
day mode
dear reader
dear subscriber, thank you!
delete cookies
delete my data
details ❯
develop and improve products
did someone forward you this?
did we get something wrong?
did you find an error?
did you like this story?
did you mean
didn't receive the code?
disclosure statement
discover world-changing science
discussion closed
display modes
do not show again
don't ask again
don't forget to share
don't include personal or financial information
download figure
download ris
download the fact sheet
download the slides
drag and drop files here
drag to explore
dw recommends
each evening at 1830 utc, dw's editors send out a selection of the day's hard news
early bird savings end march 3
edition: u.s.
editorial policies
editors have highlighted the following attributes while ensuring the content's credibility
eeo report
ein 12-3456789
email icon an envelope.
email jane
email twitter37 facebook102 linkedin print
end of list
ends in 3 days
enjoy what you read?
enter city or zip
enter your postcode
environment editor
episode notes
event details
every friday at noon
every purchase supports us
every weekday we send a short email with five stories that you should not miss, and it costs nothing.
expertise. insights. illumination.
explore more: bees, honey
explore properties
explore the collection
facebook comments plugin
facts need funding
favorite this discussion
feedback form
feedback to editors
femail today
fill in your details below and one of our team will get back to you within two working days.
filters beta
find a course
find a home
find the right card for you
find your local office
find your perfect trip
finish reading for free
first month free
first posted
first published in march
first seen on medium
fixtures & results
follow dawn prism
follow me for more
follow the new york times opinion section on facebook and twitter
follow the show
follow the topics you care about
follow unfollow
font resizer
forum rules
found this useful? pass it along.
free printable
free resources
free returns
free to read
freedom of information releases
frequently bought together
from the archive: 1985
from the community
from the same section
from wikipedia, the free encyclopedia
from £299 per person
from: department for transport
full schedule
gamble responsibly
gdpr notice
genesis framework
get a daily dose of discovery
get notified first
get on the list
get started today
get support
get the book
get the data
get the inside scoop from politico
get the look
get the story behind the story
getting your trinity audio player ready...
give award
give to our annual fund
give what you can
go to first unread
go to shop
go to source
gold 1,912.40
google calendar ical
got a photo to share?
got a question?
got information?
got this from a friend?
group subscriptions available
hamburger menu
handpicked for you
hang tight
have a comment?
have a coupon?
have a story idea?
have a voucher code?
have feedback?
have something to say?
have you been affected by the floods?
haven't signed up yet?
health correspondent
healthline has strict sourcing guidelines
heard on morning edition
help & support
help us keep going
help us reach our goal
help us stay independent
here's how you know
hi, i'm jane!
hidden categories:
hide map
high contrast
highest score (default)
highly active question
hit reply and tell us
hit the subscribe button and the bell so that youtube tells you when our next video comes out.
hold for review
home page of the herald
homes for sale
hosted on acast. see acast.com/privacy for more information.
hot network questions
hot off the press
how did this story make you feel?
how does this make you feel?
how to pitch
how we reviewed this article:
how we use ai
html tags are not allowed
i am 18 or older
i do not accept
i made it
i'd like to cover the fees
iab tcf 2.0
if our work has been useful to you this year, please think about giving back with a small monthly donation.
if you can, please give today
if you choose to reject non-essential cookies, you will still see adverts, although they may be less relevant to you.
if you continue we assume that you are happy with this
if you don't see it, please check your junk folder.
if you spot a mistake in this article, highlight the text and press ctrl and enter to let our editors know.
if you value our work, please consider supporting us.
if you would like to respond to this article, send a letter of no more than 200 words to our editors.
ignore user
images not displaying?
in association with global air
in other languages
in other projects
in reply to mark h
in this package
include playlist
independent news costs money
inspector general
institutional access
international edition
investopedia requires writers to use primary sources
investor relations
is there anything wrong with this page?
is this answer still relevant and up to date?
it looks like nothing was found at this location
it often indicates a user profile.
jane doe says:
jane smith is the author of rain
jane smith receives funding from the water council
jane smith writes about water
jane smith | read more
jobs homes motors
john says:
join 5,000 gardeners
join the list
journal reference:
journals & books
june 4, 2018 | 3:14pm
just a moment...
just one more step
just published
keep facts free
keep it civil
keep the presses running
key events
know someone who can answer?
last built
last page
latest jobs
latest sport
latest vacancies
launch your publication
league table
leave a note
leaving so soon?
legal statement. mutual fund and etf data provided by refinitiv lipper
length: 4 minutes
let me read it first
let us know how it was!
let's be friends
let's hear from you
letters to the editor
level 1
like what you see?
lines open 9-5
link expired
listen again
listen back
listen on bbc sounds
listen online
listen to this
live cams
live now
live reporting
live scores
live: follow the match
local democracy reporting service
location: boston, ma
log in again
log in to gamespot
long read
looking for something?
lost password?
make a complaint
manage your data
march 2014 (12)
mark all as read
mark forums read
marked as answer
market snapshot
markets at a glance
mary smith says:
mashable light speed
materials provided by rice university
materials provided by university of leeds. note: content may be edited for style and length.
maximum file size 10mb
may 4, 2016
maybe another time
measure ad performance
media pack
meet our journalists
member of the trust project
members read free
members' area
message jane
metrics & citations
minimum 8 characters
mla apa chicago
mobile menu
moderator: admins
modern slavery statement
modified date: march 3
more sections
more soup recipes
more sport
more to discover
most popular plan
most talked about
music by blue dot sessions
my books
my library
nat geo explore
native advertising
nature careers jobs
navigation menu
near you
necessary only
need help logging in?
need help?
need more help?
new comments cannot be posted and votes cannot be cast
new episodes every monday
new to the site?
new? start here
news on the go
news sport weather travel
newsletter promo
newsroom jobs
newsroom: 555-0100
next in business
no account? create one
no ads. no clutter.
no commitment. cancel whenever.
no compatible source was found
no fear act
no file chosen
no matches found
no part of this site may be reproduced, stored in a retrieval system or transmitted without the prior written permission of the publisher.
no posts found
no strings attached
no upcoming events
no, not now
no, take me back
no, thanks
not convinced? find out more
not displaying correctly?
not open for further replies
not ready to subscribe?
not sure which to pick?
not the answer you're looking for?
not what you wanted?
nothing found
nothing on this site is investment advice, and you should speak to a qualified adviser before you act on anything you read here.
notice to eu visitors
notification settings
notifications off
now customize the name of a clipboard to store your clips.
now on air
now playing: the sound of whales
npr transcripts are created on a rush deadline
nutrition information is automatically calculated
nyt picks
object to legitimate interests
offer valid until march 31
office hours: mon-fri 9-5
ok, i understand
on air now
on mobile? get the app
one email. every sunday.
one moment please
one more thing before you go
only $0.99 for the first 3 months
only necessary
only one click away
open a ticket
open figure viewer
open image in lightbox
or continue with
order a print
original in spanish
original poster
original source
original text
originally published by the conversation.
originally published in 1998
other inaccurate hard to understand
our app makes it easier to read
our code of editorial values
our experts continually monitor the health and wellness space
our journalism is free to read because of the support of thousands of readers, and we need your help to keep it that way.
our mission
our partners had no part in writing this article, which was paid for in part by the tourist board.
our ratings explained
our shop
our sister sites
our titles
our website stores small files on your computer so that we can remember your settings the next time you come back.
our websites
over to you
page can't be displayed
page left intentionally blank
paid for by the campaign for clean air
paid promotion
part 2 of 5
part of
part of the acme media group
part of the hearst family
part of the series
passwords do not match
past events
pay bill
payment methods
people are also reading
people: angela merkel
phone us
photography by luis ortega
pick your town
places: kenya
plan your trip
play from the start
play our games
please complete the security check
please include a contact number
please take two minutes to answer a few questions about our website, so that we can make it better for you.
please try again later.
please use a html5 video capable browser to watch videos.
point your camera here
pop-out player
popular with readers
posed by model
post a classified
post a job
posting rules
pr friendly
preferences statistics marketing
press trust of india
prevent your screen from going dark
previous chapter
price comparison from over 24,000 stores
price when reviewed
prices may be subject to local taxes
prices may vary
prices, dates and availability were accurate when we published this guide but are subject to change by the seller.
primary navigation
privacy manager
privacy tools
proceed to payment
programme website
promotional feature
provided by the herald
provided by the springer nature sharedit content-sharing initiative
public inspection file
public notices
published in better humans
published in dawn, march 3rd, 2019
publisher's note
publishing principles
quick read
quick view
rappler+ members
read all about it
read all the latest news, breaking news and coronavirus news here
read aloud
read an excerpt
read and share
read in 2 minutes
read in 4 minutes
read in full
read it online
read part one
read part two here
read related: the towns that ran out of water
read the book
read the conversation's republishing guidelines
read the guidelines
read the paper
read the press release
read the report
readers like you make this possible
readers rated this 4.2 out of 5
readers without a subscription can open three stories a month, and you have used all of yours.
reading history
ready for more?
recent activity
recipe card
redirecting you shortly
register for the next session
related communities
related questions
remember my choice
remove from saved
reply to jane
reply to tom
report delivery problem
report error editorial code of conduct
request reprint
required field
responses are closed
results 1-10 of 243
rewind 10 seconds
rnz is your source for
rss feeds
rté is not responsible for the content of external internet sites
sarah jones covers health for the tribune.
save to collections
schedule a call
schedule a visit
scheduled maintenance
scores & schedule
search by keyword
search by name
search courses
search jobs
search the times
section: world
secure drop
see at amazon
see fewer
see open roles
see something wrong?
see what's inside this month's issue
select all that apply
select options
send to kindle
sent twice a month
series: water in the west
server time
set your location
share on your favourite platform
share this release
shared 318 times
shipping & returns
ships in 2-3 days
shop at target
shop ingredients
shop this look
show less text
show map
show me another
showing results for
signing up is free and takes a minute
similar jobs
similar threads
skip to end
sku: 12345
sleep timer
smilies are on
solve the puzzle to continue
something not right?
something's not right with that address
sometimes they'll include recommendations for other related newsletters or services we offer
sound on
source: university of oxford
source: us census bureau
special features
special sections
spotted something?
start a wiki
start here
start listening
start now
still can't access?
still need help?
stock photo of a model
stories to help you grow
story last updated at 5:30 p.m.
straight to your phone
stream it
stuff is committed to telling your stories
subject: education
subjects: biology, birds
submission received
submit an obituary
submit your manuscript
subscribers can read this story in full.
success! you have been added to the list
supplemental material
supplementary information
support from readers makes all of our work possible, and a regular gift is the best way to help us plan ahead.
support public media
surprise me
switch language
take 60 seconds to tell us about yourself
take a tour of the new site
take international news everywhere with you! download the france 24 app
take the next step to invest
take us with you
talk to us
tax-deductible to the extent allowed by law
team news
terms and restrictions apply
terms of sale
text by nora lind
text to speech
thank you for joining our community
thank you for your review
thanks for voting
thanks! you're all set
that's all for today
the .gov means it's official
the associated press
the author is a professor at yale
the best of the web
the big stories
the conversation
the guardian is editorially independent
the information on this website is not intended to be a substitute for professional medical advice, diagnosis or treatment.
the irish times logo
the long read
the newsletter for curious minds
the newspaper is published six days a week by acme media, which also owns the websites listed below.
the offers that appear in this table are from partnerships
the page you are looking for may have been moved or deleted, or you may have typed the address incorrectly.
the publisher is not responsible for the content of external websites, and links to them do not imply endorsement.
the text and pictures on these pages are protected by copyright and may be used only with our written consent.
the washington post is providing this news free to all readers
theprint team
there are no registered users viewing this page
there was an error. please try again.
these cookies are necessary for the website to function and cannot be switched off
third-party vendors
this article has a component height of 14.
this article was amended on 3 may 2019 to correct the date.
this content is provided for information only and should not be taken as legal or financial advice of any kind.
this entry was posted in garden and tagged beans, peas
this episode originally aired in 2018
this feature is powered by text to speech
this feature works best on a large screen, so please come back on a computer to see the map.
this field is required
this is an official government website, which means that the information you send is encrypted and goes only to us.
this is an updated version of a story first published in 2018
this post was created in partnership with acme
this service is free
this translation was made by a computer and has not been checked by an editor, so please report any mistakes.
this video can't be played
this video has an invalid file format.
this video is not available in your country because of rights restrictions, but you can watch the highlights on our channel.
thread starter
thread tools
tick the box to continue
tired of ads?
to join the conversation you need to create a profile with your first and last name, which will be shown with your comments.
today's answers
today's lottery numbers
tom lee covers energy for the post
too many requests
top commenter
top fan
top highlight
topic locked
topics climate
total pageviews
transcripts are made on a deadline by a contractor, may not be in their final form and may be updated or revised in the future.
translated from the spanish
translation may contain errors
tried this recipe?
trusted since 1878
try it now
try reloading the page
tuesday, march 3, 2020 - 14:15
tuesdays and fridays
turn captions on
turn your phone sideways
turn your phone sideways for a better view
type the characters you see
unavailable due to legal reasons
unlock a world of benefits!
update your billing details
updated for 2021
updated with new figures
updates below
upgrade to paid
upload complete
upload your cv
uploaded by jane
us customary - metric
use a different account
use a real name
use my current location
use the arrow keys to navigate
use your voice
vacation hold
vendor list
verified purchase
verywell health uses only high-quality sources
video settings
videos you watch may be added to the tv's watch history
view abstract
view edit history
view interactive
view large
view map
view similar
view source version on businesswire.com
view standings
view the interactive version
viewer discretion is advised
viewers and players
views are personal
visit herald
visit our jobs board
visit the help center
vote to see results
vulnerability disclosure
wait! before you go
wait, don't leave yet
waiting for response to load...
want more science?
want the whole story?
want to get involved?
want to write? write an article and join a growing community
want updates?
want us to remember this setting for all your devices?
was $40, now $25
was there a problem?
watch 12 star 340 fork 12
watch how to make it
watch previous programmes
watch the documentary
watch the livestream
watch the recording
watch the webcast
we don't have a paywall. we have readers like you.
we encourage readers to share their thoughts below, but comments that are abusive, off-topic or contain links will be removed.
we get a share of sales
we have temporarily turned off comments on this story while we work on a better way for readers to talk to each other.
we keep our stories free for everyone because of members who choose to pay, so please join them if you are able.
we receive compensation from some of the companies whose products appear here, and that may affect where they are placed.
we reserve the right to remove comments
we strive for accuracy and fairness, so if you see something that does not look right, please contact us.
we think you'll like
we use your sign-up to provide content in ways you've consented to
we want to hear your story
we welcome your comments
we welcome your comments at letters@scroll.in.
we'd love to hear from you
we'll be back soon
we'll never share your email with anyone else
we're hiring
we're independent and funded by you
we're sorry, but something went wrong on our end, and our team has been told about it; please try again in a few minutes.
we've changed our site
weather: rain tonight
welcome aboard!
welcome to our new website
what are you looking for?
what are your thoughts?
what did you think of this article?
what everyone's reading
what links here
what our customers say
what would you do?
what's on tonight
what's this?
what's your view?
when you follow a link in our reviews and buy the product, the shop pays us a share and the price for you stays the same.
where do you stand?
where to buy
which newsletters would you like?
while every effort has been made to follow citation style rules, there may be some discrepancies.
while stocks last
whistleblower tips
who's online
why am i seeing this?
why news media is in crisis & how you can fix it
why trust us
why you can trust scmp
will you stand with us?
winner of three webby awards
word count: 842
words and pictures by jane smith
words: tim ross
work with me
yes, continue
yes, i agree
yes, notify me
you are not currently authenticated
you can also get in touch in the following ways
you can follow her work here
you can reach jane at
you can read more about how we handle personal data, and about your rights, in our privacy notice.
you can withdraw consent whenever you want
you can't perform that action at this time.
you have already voted
you have reached a degraded version of espn.com
you scored
you'll also love
you're almost there
you're in! thank you for signing up.
you're on the list
you're signed out
you're using an old version of internet explorer
you've been unsubscribed
your answer
your connection seems to be slow, so we have loaded a simpler version of this page without pictures.
your data
your data, your choice
your essential read
your letters
your message
your morning catch-up
your saturday read
your support matters
zoom in zoom out
""".splitlines())
