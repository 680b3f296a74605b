"""Weights of words and shapes for lines of a web page's furniture, built by tools/build_furniture.py."""

WEIGHTS = r"""
#space 86 $/~account 41 $/~ad 41 $/~law 34 $/~letter 20 $/~order 17 $/~paper 38 $/~picture 28 $/~place 38 $/~player 34 $/~time 8 $@newsroom 11 $@who
110 $_ -21 $able 49 $about 52 $above -58 $abroad -31 $accept 170 $access 167 $accounts -160 $act 29 $action -95 $active 138 $ad 111 $ad-free 117
$address 59 $admin 121 $ads -9 $advert 82 $advertisement 48 $advertisements 115 $advertisers 87 $advertising -15 $advice 38 $afp 80 $afternoon -30
$age 59 $agencies 129 $ago 50 $agree -18 $agreement -9 $ahead -60 $ai 173 $air 47 $alerts 128 $all 13 $allies -81 $alone -61 $along 107 $aloud -18
$already -28 $also 71 $am 98 $amazon 75 $america -47 $american -58 $americans -47 $amory -60 $and -46 $android 47 $annually 128 $answer 8 $answered
-32 $answers 30 $anymore 60 $anything -18 $anyway -39 $ap 98 $api -39 $app 120 $appear 128 $apple 79 $apply -12 $approved -58 $apps 31 $archive 61
$archives 24 $are -37 $area 107 $areas -91 $arms -97 $around -98 $article 68 $articles 64 $arts 129 $asked -26 $at 89 $atlantic.com 96 $atom 93
$attack -59 $audience 35 $audio 83 $author 62 $authors 29 $automatically 47 $autoplay 137 $available 98 $away -19 $bad -44 $banner 127 $bar 19 $battle
-98 $bbc 148 $be -32 $beans 16 $bed -34 $before -115 $began -39 $begin -99 $beginning -78 $behavior -39 $below 40 $benefits 58 $best -58 $better -49
$billion -53 $bio 135 $blocked 119 $blocker 73 $blog -12 $blogger 120 $blogs -45 $blogthis 129 $blood -130 $bluesky 26 $board 12 $book 29 $bookmarks
102 $books 27 $bookshop 147 $borders -97 $both -45 $boy -84 $branch -39 $brands 160 $briefing -44 $brochure -12 $browser 51 $bugs -23 $bulletin 10
$business 17 $button 40 $buy 60 $by 115 $c -108 $caddy -77 $calendar 67 $call -46 $called -19 $came -19 $can -43 $caption 106 $captions 60 $car -67
$card -30 $care -90 $careers 155 $case -65 $cases -61 $catch-up 82 $categories 121 $category 97 $cause -16 $center 198 $centre 150 $cents 72 $century
-33 $chair -19 $challenge -57 $chamber -49 $change -104 $changed -35 $changes -56 $channel -19 $chapter 68 $character -67 $charge -100 $chart 151
$checkout 123 $child -131 $children -51 $choice 8 $choices 19 $chosen 143 $chrome 118 $church -23 $citation 137 $cite 163 $cities -36 $citizens -17
$city -57 $civil 170 $class -94 $classes -21 $classifieds 129 $clear -84 $climate -39 $clip 99 $clipboard 87 $close 120 $closed 67 $clothes -21
$cloudy 150 $club -66 $coast 39 $code 17 $coffee 8 $cold -53 $colleague 128 $collection 68 $college -58 $columnist 104 $columnists 122 $come -68
$coming -71 $comment 8 $commented 137 $commenting 43 $comments -6 $commission 33 $commons 32 $communities 22 $community 90 $company 58 $compiler -38
$computer 52 $concerns -39 $conditions 122 $confirm 28 $confirmed 66 $congress -68 $connect 39 $connected 112 $consent 145 $contact 65 $content 30
$contents 178 $context -79 $continue 47 $continued -56 $contribution -8 $contributions -102 $contributor 164 $contributors 24 $controls 92
$conversation -6 $cookiebot 70 $copied 125 $copy 24 $copyright 154 $corp 99 $corrected 102 $correction 133 $correctly 104 $correspondent 199 $cost -30
$council 80 $counted 110 $countries -135 $country -49 $course 14 $court -110 $coverage 69 $cpython -44 $created -12 $credibility 140 $credits 116
$crime -63 $crisis -117 $crossword 188 $cry -16 $culture -101 $daily 112 $dashboard 100 $datawrapper 126 $date 26 $daughter -47 $dawn -176 $day -25
$days -10 $dead -117 $deals 165 $death -90 $debt -82 $decision -33 $deductible 108 $deep -74 $deeper 108 $deleted 122 $demand 118 $demo 129 $democracy
-88 $dependencies -43 $description 99 $design -105 $desk 108 $desktop 120 $details 55 $development -22 $device 81 $devices 50 $did -44 $die -58
$difference -28 $differences -38 $different -31 $digest 65 $dinner -26 $diplomat 114 $disabled 56 $disclaimer 141 $disclosure 171 $discord 41
$discoveries 55 $discuss 165 $disqus 15 $distribution -57 $do 22 $doctor -59 $document -22 $documentation -54 $doe 62 $doing -50 $domain 134 $domains
105 $donate 164 $donation -16 $done 25 $door -21 $doubled 53 $down -48 $download 137 $dr -55 $dream -24 $dreams -48 $drink -72 $drought 25 $drugs -51
$e -42 $e-mail 35 $e-paper 82 $ear -11 $earth -59 $east -102 $ebook 55 $economist 142 $economy -92 $edit 163 $edition 64 $editor 57 $editors -46 $edt
-103 $education -19 $effort -93 $efforts -20 $element 23 $else -19 $email 62 $emails -62 $embed 65 $empty 67 $end -73 $ended 105 $endorsement 70
$energy -53 $english 82 $enjoy 40 $enlarge 79 $enough -34 $enter 131 $environment -8 $episode 88 $episodes 106 $error 41 $errors -17 $español 171 $est
-125 $et 124 $etc -53 $etsy 132 $evening -84 $event 69 $events 100 $ever 24 $everybody -80 $everyone -95 $everything -68 $everywhere 115 $evidence
-124 $example -73 $examples -58 $exclusive 63 $exist 6 $expand 136 $expectations -98 $experience 60 $experts 64 $expired 102 $explain -10 $explore 46
$exploring 129 $eyes -27 $face -14 $facebook 36 $failed 23 $fair -94 $faith -134 $fall -136 $families -51 $family 21 $faq 119 $far -49 $farmers -100
$fast -83 $faster -78 $father -83 $favorites 75 $favourites 104 $fear -104 $feature 95 $features 45 $feed 138 $feedback 13 $feel 101 $feet -80 $fell
43 $fight -95 $file -48 $files -99 $findings -112 $fire -109 $first -103 $flickr 102 $floods 80 $folder 104 $follow 76 $followers 144 $follows -16
$footer 55 $for 105 $force -76 $forces -44 $forecast 210 $form 22 $forum 91 $forward -57 $found 146 $français 107 $freedom -67 $french -22 $friday -62
$friend -49 $friendly 144 $friends 18 $from 87 $front -121 $full -59 $fullscreen 86 $function -17 $functions -34 $fund 24 $funders 124 $future 6 $g
-28 $gallery 45 $games 161 $gate -61 $gazette.com 143 $generation -136 $getty 95 $gift 71 $girl -82 $give 27 $globe.com 67 $gmt 70 $go 8 $goal 59
$goals -50 $god -18 $going -31 $gone -73 $good -49 $google 77 $gov.uk 130 $government -41 $great -50 $ground -58 $group -54 $grow 63 $growth -84
$guardian.com 128 $guest 172 $guide 35 $guidelines 125 $h 26 $had -20 $hair -35 $hall -58 $hand -90 $hands -91 $happen -42 $hard -105 $have -23 $head
-40 $headline 60 $headlines -21 $health -31 $heard -53 $heart -76 $help -22 $helpful 120 $her -18 $herald.com 54 $here 32 $hide 87 $high -66
$highlights 174 $him -21 $himself -21 $home -66 $homepage 51 $honored 66 $hope -134 $hopes -53 $horoscope 171 $hour -92 $hours -115 $house -73
$housing 47 $huffpost 128 $human 137 $humans 121 $hurt -44 $husband -32 $i -64 $idea 42 $image -19 $images -64 $immediately -12 $implementation -63
$important -122 $improve 97 $in 78 $inbox 52 $included 102 $incorrectly 29 $independent 128 $index 51 $inflation -37 $info 125 $information 90
$insider 72 $instagram 27 $institution 132 $interest 69 $interested 112 $interesting -16 $interests 59 $international 101 $interrupted 118 $interview
121 $investigation 113 $investigations 25 $involved 33 $iphone 48 $is -16 $issue -14 $issues 87 $ist 51 $istock 113 $items 84 $itself -58 $itunes 64
$j -40 $jane@example.com 64 $javascript 25 $jiosaavn.com 101 $job 44 $jobs 74 $journalism -57 $journalists 64 $key -68 $keywords 84 $kids -41 $ko-fi
72 $lab 24 $land -83 $language 14 $large 68 $larger 137 $last -47 $late -96 $later -16 $latest 166 $laugh -21 $laughed -52 $law -101 $laws -71 $learn
-199 $least -24 $leave -55 $left 15 $less -46 $letter 19 $letters 59 $letters@time.com 48 $level -59 $libraries -113 $library -20 $license -44 $life
-97 $lifestyle 139 $light -96 $like 114 $liked 163 $limit 55 $limits -119 $line -114 $lines -80 $link 34 $linkedin -13 $links 35 $lips -102 $list 27
$listen 44 $listening 112 $listing 157 $little -44 $live 132 $lives -79 $load 197 $loaded 139 $loading 131 $location 66 $login 144 $logo 74 $long -38
$look 170 $loop 136 $lord -134 $lost 32 $love 29 $ltd 75 $luck -80 $maintenance 130 $make -15 $man -41 $manner -8 $map -60 $marked 39 $market -101
$marketing 117 $mastodon 32 $match 160 $material 22 $matter -75 $matters 17 $may -34 $mb 60 $md 57 $me -12 $mean 69 $meaning -48 $means -84 $media -12
$medium 92 $meeting -109 $member 128 $members -25 $memory -53 $men -46 $menu 23 $message -8 $method -133 $methods -13 $metro 90 $million -69 $min 62
$mind -18 $minds -7 $mins 71 $minute 34 $minutes 23 $mispronounced 58 $missed 60 $mission 148 $mobile 80 $mode 237 $model 80 $moderated 99 $moderation
-21 $moderator 19 $module -44 $modules -28 $moment 33 $monday -31 $money -32 $month 36 $monthly 95 $months 40 $moon -111 $more 31 $morning -46 $mother
-56 $moved 114 $mr -52 $mrs -49 $much -46 $mumbai 120 $museum 63 $must -47 $must-reads 149 $mute 100 $myself -22 $name 6 $nasa 113 $nasa/jpl-caltech
11 $nation -50 $national 124 $nations -32 $nature -133 $necessary 39 $need -76 $needed -72 $needs -19 $neighbors -22 $network 159 $new -97 $newest 99
$news 51 $news.com 95 $newsletter 17 $newsletters -32 $newsroom 56 $next -13 $night -133 $no -32 $noaa 74 $noon 117 $not -79 $note 84 $notes 63
$nothing -106 $notice 120 $notices 206 $notifications 145 $now 34 $npr 36 $number 32 $numbers -22 $object -33 $objects -37 $oceans -12 $of 29 $off 15
$offer 6 $offers 75 $office 48 $official 151 $offline 168 $old 28 $older 156 $oldest 106 $on 37 $one -30 $ones -28 $online 115 $only 174 $opportunity
-18 $option 101 $options -42 $order -59 $original 128 $other 13 $others -52 $otherwise -90 $ourselves -14 $out 18 $outbrain 88 $outdated 58 $outside
-43 $over -19 $overview 60 $own -34 $p.m -49 $pa 138 $packages -46 $page -14 $pages -119 $panel 109 $paper -23 $parents -51 $part -38 $partner 44
$partners -12 $partnerships 115 $party -68 $password 93 $past -62 $patreon 66 $patterns -44 $pause 28 $pay -62 $paywall 128 $pdf 82 $peace -71 $people
-55 $pep -27 $percent -23 $performance 72 $period -88 $permalink 91 $permission 161 $permissions 226 $person 54 $personal 124 $philip -12 $phone -67
$photo -35 $pick 129 $picks 133 $pictures 29 $pie 101 $pinterest 74 $pixabay 34 $place -36 $plan -90 $plans -26 $play -104 $player 123 $playing 148
$please -96 $pm 107 $podcast 93 $podcasts 96 $point -85 $points 70 $policy 67 $politics -29 $poll 98 $poor -50 $position -53 $possible 31 $post 47
$posted 98 $posts 90 $power -110 $practice -67 $practices 26 $preferences 122 $premium 85 $present -87 $president -112 $press 61 $preview 153
$previous 136 $price 89 $prices -75 $principles 55 $priorities -60 $privacy -78 $private 114 $problem -67 $problems -125 $process 13 $products 92
$profile 180 $program 12 $programs -27 $progress -60 $projects 89 $promise -75 $promotion 105 $proposal -48 $prosperity -62 $pti 114 $public -65
$publication 95 $published 120 $publisher 144 $publishing 106 $pubmed 137 $purpose -69 $purposes 95 $pypi -42 $python -38 $quality 127 $question 89
$questions -107 $quickly -92 $quiz 169 $quote 143 $r -38 $rain -38 $rao 49 $rate 96 $rating 177 $read 31 $reader 168 $readers 89 $reading 91 $reads 27
$ready -19 $reality -67 $reason -29 $reasons 23 $received 64 $recipe 57 $recipes -57 $recommend 159 $recommends 163 $record -121 $recovery 67 $reddit
35 $redistributed 35 $reform -33 $refresh 99 $region -16 $register 130 $related 108 $release 24 $releases 72 $religion -82 $remaining 82 $remember
-123 $removed 66 $replay 67 $replied -67 $replies 116 $report 33 $reporter 136 $reporters 119 $reports 157 $reprints 149 $reproduced 27 $request -40
$required 114 $research -108 $reserved 93 $response -48 $responsibility -28 $results 43 $returns 77 $reuters 109 $review 97 $reviewed 17 $reviews -55
$right -45 $rights -15 $rise -110 $risk -96 $river -50 $rivers 63 $road -87 $robot 187 $roe 86 $rss 50 $rules 30 $run -91 $running 36 $rust -63
$safari 106 $safe -90 $said -22 $sale 86 $sales 142 $same -74 $save 90 $saved 148 $say 59 $saying 90 $says 159 $scanning 30 $schedule 92 $scholar 105
$school -107 $schools -78 $science 27 $screen 18 $scroll 43 $sea -75 $search 169 $searches 150 $seconds 12 $section 64 $sections 161 $secure 90
$securely 87 $security -107 $selected 127 $selection 26 $sense -53 $sent 149 $series 132 $serve -52 $server 86 $service 59 $services 66 $session 93
$settings 49 $share 33 $shares 118 $sheet 66 $shop 40 $shopping 158 $shortly 129 $shoulder -21 $shoulders 91 $show -86 $shutterstock 102 $side -51
$sidebar 86 $sign-up 145 $silence -124 $simple -86 $sir -94 $site 48 $sites 168 $six -12 $size 15 $skills -76 $sky 34 $slack 19 $sleep -45 $slide 139
$slideshow 96 $small -74 $smile -34 $so -30 $social 46 $society -48 $sold 164 $solution 69 $something 59 $soon 38 $soup 115 $source 156 $sources 124
$space 11 $spam 21 $spanish 64 $speak -78 $speed 39 $spirit -62 $spoke -11 $sponsor 75 $sponsored 66 $sponsors 9 $sport -12 $squarespace 109 $st -35
$stairs -81 $stand 69 $standard -16 $standards 88 $stars -97 $start 15 $state -49 $statement 120 $states -115 $statista 104 $stats 114 $stay 42 $steps
-110 $still -28 $stock 76 $store 83 $stories 81 $storm -70 $story -26 $stream -36 $street -115 $strength -44 $string -13 $strings -98 $strong -7
$stronger -12 $studio 88 $study -10 $subject -6 $submenu 136 $submitted 72 $subscribe 159 $subscribed 161 $subscriber 71 $subscribers -16
$subscription 23 $subscriptions 137 $subtitles 88 $succeed -92 $success -35 $successfully 98 $summer -93 $sun -117 $sunday -31 $supplied 80 $support 6
$supporters 142 $sure -77 $survey 103 $syntax -22 $sys -55 $system -20 $tab 81 $taboola 62 $tag 14 $tagged 91 $tags -34 $talk -107 $target 89
$teachers -64 $team 14 $teams -128 $technologies 27 $technology -56 $telegram 33 $tell -147 $term 57 $terms 14 $terrorism -69 $test -71 $tests -132
$text -12 $thanks 44 $that -44 $them -33 $theme 140 $then -28 $there -31 $thing -9 $things -52 $think 111 $thinking -89 $this 23 $though -37 $thought
-65 $thoughts 9 $thread -50 $threads 10 $throat -18 $thumbnails 145 $ticket 124 $tickets 156 $time -43 $tip 69 $tips 121 $tips@dailynews.example 51
$tips@example.com 20 $tips@latimes.com 36 $titles 83 $today 76 $tomorrow -83 $tonight -10 $tool -19 $tools 57 $top -15 $topic 102 $topics 157 $touch
66 $town -22 $trade -88 $trailer 140 $transcript 9 $translate 98 $translation 27 $travel 8 $treatment 25 $tree -14 $trees -118 $trending 121 $trial
-40 $tribune.com 122 $trip 130 $troops -99 $trouble -84 $trust -126 $truth -71 $tuesday -78 $turn 35 $tv 91 $tweet 78 $tweets 139 $twice -133 $twitter
29 $types -57 $typo 120 $u -33 $uk 117 $unavailable 196 $uncategorized 131 $understand 96 $union -22 $unmute 61 $unsplash 106 $unsubscribe 58 $up -6
$update -23 $updated 73 $updates 6 $updating 122 $upload 34 $url 75 $urls -76 $us 37 $use 28 $used -18 $useful 36 $user 12 $username 112 $users -73
$utah 78 $value -63 $variables -60 $vary 123 $vendors 8 $version 131 $versions -32 $veterans -88 $video -34 $videos 62 $view 24 $viewed 162 $views -90
$vision -81 $visit -70 $voice 54 $vote -37 $votes -6 $w -34 $wait 27 $walmart 136 $want -47 $wanted 80 $war -121 $washington -37 $watch -53 $watching
199 $watchlist 126 $water -56 $way -16 $ways 42 $weather 12 $web 142 $webinar 130 $website 8 $websites 8 $week 63 $weekday -80 $weekly 150 $well -28
$what -79 $whatsapp 73 $while -36 $wife -23 $will -60 $window 39 $windows -60 $with 64 $women -74 $word -20 $wordpress 112 $wordpress.com 112 $words
-24 $work -143 $works -100 $world -28 $would -27 $write -45 $writer 25 $writers 17 $wrong -8 $x -11 $year -40 $years -62 $yesterday 124 $yet 107 $you
-7 $young -43 $yours 9 $yourself 13 $youtube 6 $zoom 161 /# -23 /$ 41 /% 126 /* -29 /+ 47 // 104 /2#.# 130 /2#.> 156 /2#.x -23 /20.0 26 /20.K 59 /20.P
54 /20.T 42 /20.V -49 /20.a -21 /20.ad 10 /20.all 22 /20.and -15 /20.at 19 /20.by 14 /20.for 41 /20.from 120 /20.in -122 /20.is -17 /20.may 58
/20.money 72 /20.more -16 /20.of 60 /20.off 99 /20.on 58 /20.or 70 /20.order 80 /20.out 157 /20.paper 68 /20.picture 132 /20.place -124 /20.reply 173
/20.the -37 /20.time 34 /20.to -93 /20.we -6 /20.x -20 /20.xed -6 /20.xers -8 /20.xing -97 /20.xs 43 /2<.# 130 /2<.0 49 /2<.@ 88 /2<.C -14 /2<.N -27
/2<.P -6 /2<.V 17 /2<.a -36 /2<.about 81 /2<.ad -52 /2<.all 11 /2<.and -34 /2<.any -79 /2<.are 29 /2<.as -15 /2<.at -30 /2<.back 18 /2<.be 27 /2<.but
-34 /2<.can -53 /2<.did 49 /2<.do -32 /2<.does -48 /2<.for -28 /2<.from 63 /2<.have 72 /2<.he -23 /2<.her -30 /2<.here -51 /2<.his -31 /2<.how -46
/2<.i -18 /2<.if -15 /2<.is -35 /2<.it -25 /2<.its -44 /2<.letter 15 /2<.may -26 /2<.money 11 /2<.more 31 /2<.most 17 /2<.no 22 /2<.not 7 /2<.now 8
/2<.of -34 /2<.on -35 /2<.or -43 /2<.order 11 /2<.out -16 /2<.over -52 /2<.paper -32 /2<.place 16 /2<.player -19 /2<.reply -46 /2<.she -23 /2<.so -38
/2<.some -18 /2<.that -35 /2<.the -44 /2<.their -35 /2<.then -36 /2<.there -23 /2<.these -14 /2<.they -33 /2<.this -9 /2<.those -32 /2<.time -23
/2<.to -23 /2<.up -9 /2<.us 118 /2<.was 42 /2<.we -13 /2<.we're 16 /2<.we've -13 /2<.what -22 /2<.when -33 /2<.where -15 /2<.which -49 /2<.who -49
/2<.why -34 /2<.will -8 /2<.would -45 /2<.x -9 /2<.xed 28 /2<.xer -23 /2<.xers -46 /2<.xies 42 /2<.xing -70 /2<.xly -17 /2<.xment -88 /2<.xs -19
/2<.xtion -33 /2<.you'll 13 /2<.you're 18 /2<.you've 15 /2<.your 29 /2@.> 137 /2@.N 16 /2@.X 87 /2@.on 38 /2C.0 32 /2C.> 45 /2C.C 45 /2C.K -30 /2C.N
106 /2C.T 23 /2C.V 96 /2C.X -34 /2C.a -75 /2C.all 143 /2C.and -69 /2C.at 24 /2C.back 20 /2C.by -25 /2C.does 50 /2C.for -60 /2C.has 64 /2C.in -29
/2C.is 28 /2C.letter -58 /2C.may 26 /2C.money 17 /2C.of -27 /2C.on -83 /2C.or 49 /2C.our 33 /2C.place -73 /2C.so 109 /2C.that -64 /2C.this 55 /2C.time
8 /2C.was -76 /2C.when -15 /2C.which 49 /2C.will 133 /2C.with -12 /2C.xed 38 /2C.xer 34 /2C.xing 39 /2C.xly -66 /2C.xs -34 /2C.you 100 /2K.0 -7 /2K.>
-11 /2K.C 28 /2K.P 89 /2K.V 11 /2K.a -16 /2K.about 10 /2K.account -15 /2K.ad 69 /2K.all -28 /2K.an 29 /2K.and -16 /2K.any -25 /2K.are 51 /2K.as -19
/2K.at -31 /2K.back -6 /2K.be -15 /2K.been -29 /2K.but -31 /2K.by -40 /2K.can -37 /2K.do -27 /2K.down -10 /2K.for -11 /2K.had -18 /2K.has 6 /2K.have
-9 /2K.he -11 /2K.her -22 /2K.here 37 /2K.him -20 /2K.his -16 /2K.how 15 /2K.i -20 /2K.in -23 /2K.into -37 /2K.is -30 /2K.it 15 /2K.its -14 /2K.may 90
/2K.me -67 /2K.money -10 /2K.more 42 /2K.most 53 /2K.must -43 /2K.my -72 /2K.no 63 /2K.of -7 /2K.on 24 /2K.or -8 /2K.order 34 /2K.our 7 /2K.out -7
/2K.over -18 /2K.paper 23 /2K.picture 39 /2K.place -92 /2K.player 10 /2K.reply -70 /2K.she -24 /2K.so -15 /2K.some -18 /2K.than -35 /2K.that -13
/2K.the -10 /2K.their -13 /2K.them -32 /2K.then 28 /2K.there -16 /2K.these -8 /2K.they -21 /2K.this 27 /2K.to -8 /2K.up -35 /2K.us 51 /2K.was -34
/2K.we're -68 /2K.were -22 /2K.what 6 /2K.when -10 /2K.which 14 /2K.who 78 /2K.why -7 /2K.with 20 /2K.would -41 /2K.x -10 /2K.xed -7 /2K.xer -21
/2K.xers -59 /2K.xies -21 /2K.xing -21 /2K.xment -33 /2K.xs -34 /2K.xtion -26 /2N.> 20 /2N.@ 74 /2N.C -26 /2N.K 25 /2N.N -30 /2N.P 14 /2N.T 44 /2N.V
57 /2N.X -41 /2N.a 42 /2N.and -39 /2N.are -23 /2N.could 124 /2N.for 6 /2N.has -11 /2N.in -61 /2N.is 90 /2N.letter 38 /2N.may 49 /2N.of -6 /2N.or 17
/2N.picture 100 /2N.place 10 /2N.player 107 /2N.the 14 /2N.this 31 /2N.to -10 /2N.us 136 /2N.was 49 /2N.which 53 /2N.will 7 /2N.with 43 /2N.x 25
/2N.xed -78 /2N.xies 160 /2N.xing 62 /2N.xs -59 /2N.xtion -55 /2N.you 127 /2P.0 113 /2P.> 38 /2P.C 104 /2P.K 29 /2P.P 96 /2P.T 70 /2P.V 37 /2P.X -23
/2P.and -26 /2P.are 71 /2P.as -10 /2P.but 82 /2P.by -59 /2P.can 75 /2P.for 8 /2P.from -27 /2P.has 29 /2P.have 131 /2P.in -97 /2P.is -23 /2P.law 19
/2P.letter 103 /2P.may 32 /2P.money 97 /2P.no 147 /2P.of -116 /2P.or 13 /2P.paper 38 /2P.place 16 /2P.so 103 /2P.that 37 /2P.time 23 /2P.to 24 /2P.was
56 /2P.who 27 /2P.will 163 /2P.with 42 /2P.x 8 /2P.xed 154 /2P.xer 69 /2P.xs 39 /2P.xtion 56 /2P.you 30 /2T.0 -14 /2T.> 23 /2T.C 113 /2T.N -24 /2T.P
-17 /2T.T 97 /2T.V 12 /2T.X 12 /2T.a 43 /2T.about 9 /2T.account -93 /2T.all 13 /2T.an 81 /2T.and -28 /2T.are -7 /2T.as -14 /2T.at 20 /2T.but 66 /2T.by
8 /2T.can -45 /2T.does -53 /2T.for -50 /2T.from -21 /2T.have 24 /2T.he -16 /2T.here 75 /2T.how 153 /2T.i -25 /2T.if 62 /2T.in -47 /2T.it -9 /2T.law
126 /2T.letter 57 /2T.may -34 /2T.me -24 /2T.money -85 /2T.more -39 /2T.must -23 /2T.now 24 /2T.of -25 /2T.on -31 /2T.or -32 /2T.order -35 /2T.paper
-13 /2T.picture 94 /2T.place 71 /2T.player 92 /2T.reply -18 /2T.so 31 /2T.than -109 /2T.that -25 /2T.the -27 /2T.this 69 /2T.time 44 /2T.to -13 /2T.up
18 /2T.us 38 /2T.was -16 /2T.we 10 /2T.were -89 /2T.where -9 /2T.which 45 /2T.who -12 /2T.will 16 /2T.with -19 /2T.would -53 /2T.xed 10 /2T.xers -109
/2T.xing -41 /2T.xly -45 /2T.xment -83 /2T.xtion 87 /2T.you 40 /2T.your 21 /2V.0 59 /2V.> 9 /2V.@ 80 /2V.C 15 /2V.K -13 /2V.P 60 /2V.T 23 /2V.X 12
/2V.a 6 /2V.about 36 /2V.account 57 /2V.all 36 /2V.an 58 /2V.and -30 /2V.any -55 /2V.as 30 /2V.at -15 /2V.back 67 /2V.be 15 /2V.been -13 /2V.but -6
/2V.by 56 /2V.do -70 /2V.down -38 /2V.from -53 /2V.had -28 /2V.has 9 /2V.have 6 /2V.he -43 /2V.here 10 /2V.his -29 /2V.how 37 /2V.i -58 /2V.if -55
/2V.in 51 /2V.is -35 /2V.its -26 /2V.law 116 /2V.letter 126 /2V.me 14 /2V.money 45 /2V.more 19 /2V.my 85 /2V.no -51 /2V.not -43 /2V.now 85 /2V.of -62
/2V.off -109 /2V.or -59 /2V.order 44 /2V.our 19 /2V.out -43 /2V.over -14 /2V.paper 50 /2V.picture 93 /2V.place 56 /2V.player 59 /2V.reply 23 /2V.so -6
/2V.some -47 /2V.that -30 /2V.the -19 /2V.their -11 /2V.them -44 /2V.there -7 /2V.these 43 /2V.this 27 /2V.those -17 /2V.to 8 /2V.up 17 /2V.us 31
/2V.was -25 /2V.we 89 /2V.what 86 /2V.when -49 /2V.where -67 /2V.which 18 /2V.why -19 /2V.will -68 /2V.with -21 /2V.would -10 /2V.x -15 /2V.xed -8
/2V.xer -15 /2V.xies 84 /2V.xing 29 /2V.xly -35 /2V.xment -55 /2V.xs -37 /2V.xtion 90 /2V.you -10 /2V.your 6 /2V.yours 36 /2X.# -21 /2X.> -10 /2X.@ 79
/2X.C 29 /2X.K -9 /2X.N 29 /2X.P 6 /2X.V 13 /2X.a -46 /2X.about -50 /2X.account -8 /2X.ad 76 /2X.all -29 /2X.an -82 /2X.and -17 /2X.are -12 /2X.as -28
/2X.at -20 /2X.be -11 /2X.been -33 /2X.but -8 /2X.by -54 /2X.can 15 /2X.could -21 /2X.did -9 /2X.do -57 /2X.does -24 /2X.for -40 /2X.from -56 /2X.had
-16 /2X.has -17 /2X.have -19 /2X.he -18 /2X.here -6 /2X.his -36 /2X.how -68 /2X.i -14 /2X.if -15 /2X.is 10 /2X.it 37 /2X.law 73 /2X.letter 46 /2X.may
-61 /2X.more -88 /2X.most -14 /2X.must -12 /2X.my 56 /2X.no -36 /2X.not -39 /2X.now -15 /2X.of -21 /2X.on 36 /2X.or -37 /2X.paper 26 /2X.picture 69
/2X.place 20 /2X.player 99 /2X.reply 29 /2X.said -15 /2X.she -8 /2X.so -14 /2X.that -22 /2X.the -13 /2X.there -15 /2X.they -25 /2X.this -20 /2X.time 6
/2X.to -18 /2X.was -18 /2X.we -20 /2X.were -19 /2X.what -19 /2X.when -15 /2X.where -12 /2X.which -6 /2X.who -19 /2X.will -21 /2X.with 12 /2X.would -28
/2X.x -11 /2X.xed -19 /2X.xer 18 /2X.xers 67 /2X.xies -10 /2X.xly 28 /2X.xment 31 /2X.xs 19 /2X.xtion -43 /2X.you -51 /2X.your -10 /2a.0 -19 /2a.C -83
/2a.K -11 /2a.N -23 /2a.P 37 /2a.T 7 /2a.V 51 /2a.X -27 /2a.account 50 /2a.letter -101 /2a.money -13 /2a.more -22 /2a.order -104 /2a.paper -10
/2a.picture -51 /2a.place 12 /2a.player -37 /2a.reply 107 /2a.x -17 /2a.xer -22 /2a.xing -26 /2a.xly -33 /2a.xment -26 /2a.xs -16 /2a.xtion -20
/2about.0 -67 /2about.> 52 /2about.K 47 /2about.P 68 /2about.T 26 /2about.V 68 /2about.X 46 /2about.a -53 /2about.her -40 /2about.him -33 /2about.how
-10 /2about.it 14 /2about.my -47 /2about.our 17 /2about.the -30 /2about.their -20 /2about.them -14 /2about.this -26 /2about.to -45 /2about.what -99
/2about.x -8 /2about.xing -20 /2about.xs 44 /2about.you -63 /2about.your -29 /2account.> 45 /2account.C 19 /2account.K 49 /2account.T 39 /2account.V
77 /2account.for 75 /2account.in 103 /2account.now 110 /2account.of -73 /2account.on 39 /2account.out 146 /2account.paper 46 /2account.time 38
/2account.to -89 /2account.up 93 /2account.who 24 /2account.x 78 /2account.xment 42 /2account.xs -33 /2ad.> 21 /2ad.K 87 /2ad.T 90 /2ad.V 134 /2ad.X
65 /2ad.and -18 /2ad.by 23 /2ad.had 55 /2ad.in -59 /2ad.may 43 /2ad.money 97 /2ad.paper 59 /2ad.place 94 /2ad.this 113 /2ad.who 24 /2ad.x -27 /2ad.xs
97 /2all.0 54 /2all.> 13 /2all.K -40 /2all.P 90 /2all.T 42 /2all.X -8 /2all.at -33 /2all.his -15 /2all.i -20 /2all.its -54 /2all.law 27 /2all.my -19
/2all.of -15 /2all.over -29 /2all.paper 26 /2all.picture 156 /2all.place 139 /2all.reply 86 /2all.that 18 /2all.the -28 /2all.these -51 /2all.this -39
/2all.those -22 /2all.time -172 /2all.we -18 /2all.x -39 /2all.xed -59 /2all.xing -16 /2all.xs 66 /2all.you 21 /2all.your 64 /2an.C -7 /2an.K -52
/2an.P 6 /2an.T 14 /2an.V -27 /2an.X -46 /2an.ad 99 /2an.paper -83 /2an.reply 57 /2an.time -14 /2an.x 8 /2an.xed 53 /2an.xer 89 /2an.xing -22 /2an.xly
-33 /2an.xment -21 /2an.xs -27 /2an.xtion -24 /2and.0 -48 /2and.> -46 /2and.C -73 /2and.K -14 /2and.N 28 /2and.P -42 /2and.T -76 /2and.V -11 /2and.X
-23 /2and.a -12 /2and.about 42 /2and.account -74 /2and.all -14 /2and.an -45 /2and.any -29 /2and.as -7 /2and.at -11 /2and.by -16 /2and.can -8 /2and.did
-7 /2and.do -22 /2and.down -6 /2and.for -24 /2and.from -56 /2and.had -7 /2and.has 8 /2and.have -42 /2and.he -11 /2and.her -8 /2and.here -18 /2and.his
-18 /2and.how -38 /2and.i -15 /2and.if -17 /2and.in -15 /2and.its -62 /2and.law -7 /2and.may 29 /2and.me -24 /2and.money -20 /2and.more -23 /2and.most
-7 /2and.my -8 /2and.no -50 /2and.not -17 /2and.now -50 /2and.of -30 /2and.on -36 /2and.order -45 /2and.our -9 /2and.out -49 /2and.paper -103
/2and.picture -83 /2and.place 12 /2and.reply -74 /2and.said -10 /2and.she -9 /2and.so -17 /2and.the -29 /2and.their -30 /2and.then -9 /2and.there -15
/2and.they -11 /2and.this -21 /2and.time -51 /2and.to -12 /2and.was -12 /2and.we -15 /2and.we're -30 /2and.what -14 /2and.when -17 /2and.will -8
/2and.with -17 /2and.x -23 /2and.xed -12 /2and.xer -33 /2and.xers -31 /2and.xies 7 /2and.xing -20 /2and.xly -20 /2and.xment -30 /2and.xs -20
/2and.xtion -21 /2and.you -28 /2and.you're -21 /2and.your -35 /2any.K 17 /2any.T 29 /2any.V -11 /2any.X -31 /2any.more -80 /2any.paper 38 /2any.x -18
/2any.xer -27 /2any.xing -13 /2any.xs -25 /2any.xtion -26 /2are.> -37 /2are.K -17 /2are.T 63 /2are.X -21 /2are.a 22 /2are.ad 83 /2are.all -11
/2are.and -10 /2are.at -20 /2are.from 75 /2are.here 142 /2are.in 19 /2are.money -21 /2are.no 22 /2are.not 20 /2are.now 8 /2are.off 108 /2are.on 79
/2are.our -30 /2are.reply 99 /2are.so -13 /2are.some -55 /2are.the -6 /2are.their 70 /2are.those 62 /2are.to -10 /2are.x -10 /2are.xed -23 /2are.xer
-50 /2are.xing -19 /2are.xly -25 /2are.xs -15 /2are.you -11 /2are.your 38 /2as.0 60 /2as.K -22 /2as.T 34 /2as.V -18 /2as.X -34 /2as.a -20 /2as.account
16 /2as.an -13 /2as.he -7 /2as.i -16 /2as.if -17 /2as.in -16 /2as.it -11 /2as.letter 95 /2as.of -16 /2as.she -15 /2as.the -16 /2as.they -36 /2as.this
-17 /2as.to -24 /2as.we -10 /2as.x -8 /2as.xed -18 /2as.xing -22 /2as.xly -8 /2as.xs 11 /2as.you -45 /2as.your -8 /2at.0 50 /2at.> 89 /2at.@ 77 /2at.C
76 /2at.K -42 /2at.T -58 /2at.a 9 /2at.all -23 /2at.any 34 /2at.her -16 /2at.him -10 /2at.his -22 /2at.it 8 /2at.me -16 /2at.my -38 /2at.no 78
/2at.order 20 /2at.that -13 /2at.the -22 /2at.their -7 /2at.this 39 /2at.time -10 /2at.x -8 /2at.xer -28 /2at.xing -21 /2at.xs -34 /2at.you -36
/2at.your -32 /2back.K 67 /2back.and -29 /2back.in -133 /2back.into -13 /2back.of -14 /2back.the -6 /2back.to 43 /2back.with 53 /2back.x -49 /2back.xs
127 /2be.0 -26 /2be.> -32 /2be.K -22 /2be.V 24 /2be.X -60 /2be.a -19 /2be.account 52 /2be.an -48 /2be.in 52 /2be.law 50 /2be.money -68 /2be.more -25
/2be.no -11 /2be.our -31 /2be.so -9 /2be.the 30 /2be.to -23 /2be.x -15 /2be.xer -21 /2be.xing -28 /2be.xly -22 /2be.xs -30 /2been.a -21 /2been.account
124 /2been.law 26 /2been.reply 38 /2been.the -47 /2been.x -8 /2been.xed 44 /2been.xing -14 /2been.xly 24 /2been.xs -20 /2but.K -18 /2but.V -24 /2but.X
-21 /2but.a -29 /2but.are 44 /2but.as -11 /2but.at -14 /2but.for -25 /2but.he -8 /2but.how -20 /2but.i -9 /2but.if -31 /2but.in -17 /2but.it -8
/2but.no -10 /2but.not -38 /2but.now -7 /2but.of -12 /2but.our -8 /2but.that -9 /2but.the -7 /2but.there -21 /2but.they -18 /2but.this -27 /2but.to
-12 /2but.we -18 /2but.what -34 /2but.with -20 /2but.x -21 /2but.xed -20 /2but.xer -19 /2but.xing -22 /2but.xly -11 /2but.xs -22 /2but.you -7 /2by.0
-16 /2by.> 115 /2by.K 34 /2by.N -18 /2by.P 19 /2by.T -104 /2by.V 177 /2by.X 98 /2by.a 34 /2by.account 124 /2by.an 71 /2by.and -46 /2by.at 80 /2by.its
70 /2by.law 131 /2by.my -17 /2by.order 31 /2by.our 7 /2by.paper 88 /2by.picture -43 /2by.the -17 /2by.time -55 /2by.us 63 /2by.x -30 /2by.xed -30
/2by.xer -23 /2by.xers 9 /2by.xly -92 /2by.xs -41 /2by.xtion -22 /2by.your 53 /2can.> -43 /2can.K -8 /2can.T -21 /2can.V -23 /2can.and -51 /2can.be
-11 /2can.do -43 /2can.have -40 /2can.letter 47 /2can.now 11 /2can.order 29 /2can.reply 97 /2can.we 125 /2can.x 10 /2can.xer -10 /2can.xly -13
/2can.you -64 /2could.K -45 /2could.V -21 /2could.be -10 /2could.do -13 /2could.have -25 /2could.not 20 /2could.x -25 /2could.xly -10 /2did.> -44
/2did.K 39 /2did.V -29 /2did.it -59 /2did.not -22 /2did.our -10 /2did.that -16 /2did.we 103 /2did.x -16 /2did.you -31 /2do.0 79 /2do.> 22 /2do.K -29
/2do.V -28 /2do.a -22 /2do.and -9 /2do.for -71 /2do.it -52 /2do.more -39 /2do.not 16 /2do.our 28 /2do.so -12 /2do.that -33 /2do.the -21 /2do.this 21
/2do.we -94 /2do.what -19 /2do.with -7 /2do.x -22 /2do.you -20 /2do.your -84 /2does.it -118 /2does.not 6 /2does.x -14 /2down.> -48 /2down.K -10
/2down.and -24 /2down.at -11 /2down.his -18 /2down.the -28 /2down.time 59 /2down.to -28 /2down.x -10 /2for.0 30 /2for.> 105 /2for.K 15 /2for.N 52
/2for.P -68 /2for.T -30 /2for.V -115 /2for.X -27 /2for.a -23 /2for.account 32 /2for.all -33 /2for.an -70 /2for.any -20 /2for.as 107 /2for.by 84
/2for.her -18 /2for.him -11 /2for.his -14 /2for.i -10 /2for.in 47 /2for.is 97 /2for.it -50 /2for.its 42 /2for.law 45 /2for.letter -64 /2for.may 29
/2for.me -31 /2for.money 79 /2for.more 8 /2for.my -10 /2for.our -28 /2for.player 78 /2for.reply 13 /2for.some -19 /2for.that -21 /2for.the -10
/2for.their -41 /2for.them -7 /2for.these -9 /2for.this 18 /2for.those -22 /2for.time 32 /2for.us 45 /2for.what 42 /2for.x -40 /2for.xed -63 /2for.xer
-38 /2for.xers -66 /2for.xies -34 /2for.xs -52 /2for.xtion 64 /2for.you 66 /2from.0 39 /2from.> 87 /2from.K 37 /2from.N 46 /2from.T -158 /2from.X 18
/2from.a -35 /2from.all -40 /2from.as 49 /2from.her -21 /2from.his -30 /2from.it -29 /2from.me -15 /2from.my 105 /2from.our 37 /2from.ours 49
/2from.picture 92 /2from.the -14 /2from.their -42 /2from.time -67 /2from.us 56 /2from.x -51 /2from.xer -34 /2from.xing -6 /2from.xs 18 /2from.you 114
/2from.your -83 /2had.> -20 /2had.K -16 /2had.V -9 /2had.a -19 /2had.been -28 /2had.it -51 /2had.not -13 /2had.the -10 /2had.to -10 /2had.x -12
/2had.xed -14 /2had.xly -33 /2has.K -34 /2has.V -10 /2has.a -45 /2has.been 18 /2has.had 6 /2has.its -11 /2has.no -21 /2has.not -12 /2has.the -27
/2has.time 33 /2has.to -48 /2has.x -11 /2has.xed -8 /2has.xly -25 /2has.xs -47 /2have.0 34 /2have.> -23 /2have.K 16 /2have.T -63 /2have.V -14
/2have.an -10 /2have.been 6 /2have.had -27 /2have.it -23 /2have.more 68 /2have.not 11 /2have.order 28 /2have.our -40 /2have.some -16 /2have.the -15
/2have.to -29 /2have.x -10 /2have.xed 8 /2have.xly 72 /2have.xs -48 /2have.you -57 /2he.K -33 /2he.V -10 /2he.and -13 /2he.could -14 /2he.did -19
/2he.do -50 /2he.had -12 /2he.has -13 /2he.is -23 /2he.must -12 /2he.order -31 /2he.said -22 /2he.was -16 /2he.will -42 /2he.would -18 /2he.x -18
/2he.xed -16 /2he.xly -17 /2he.xs -28 /2her.> -18 /2her.K -23 /2her.T 82 /2her.a -14 /2her.and -6 /2her.in -16 /2her.on 19 /2her.order -18 /2her.to
-23 /2her.with -15 /2her.x -18 /2her.xer -22 /2her.xing -17 /2her.xly -13 /2her.xs -25 /2here.> 32 /2here.X -36 /2here.and 13 /2here.are 9 /2here.at
-9 /2here.for 53 /2here.i -17 /2here.in -23 /2here.is -82 /2here.or -26 /2here.time -45 /2here.to 30 /2here.with -70 /2him.> -21 /2him.K -20 /2him.V
-17 /2him.X -14 /2him.a -28 /2him.and -9 /2him.at 80 /2him.for -21 /2him.in -25 /2him.on -14 /2him.that -13 /2him.the -7 /2him.to -8 /2him.up -15
/2him.with -11 /2him.x -13 /2him.xed -14 /2him.xly -17 /2his.K -11 /2his.N -15 /2his.T -17 /2his.V -15 /2his.X -37 /2his.order -15 /2his.paper -41
/2his.x -17 /2his.xed -13 /2his.xer -18 /2his.xers -36 /2his.xing -13 /2his.xs -15 /2his.xtion -8 /2how.K 11 /2how.X -21 /2how.can 62 /2how.do -92
/2how.i -37 /2how.it 66 /2how.the 50 /2how.they -25 /2how.to 7 /2how.we -12 /2how.xly -16 /2how.xs 12 /2how.you 25 /2i.> -64 /2i.K -23 /2i.T -13 /2i.V
-25 /2i.X 42 /2i.can -24 /2i.could -21 /2i.did -21 /2i.had -15 /2i.have -20 /2i.money -24 /2i.must -16 /2i.order -72 /2i.said -21 /2i.to -9 /2i.was
-20 /2i.will -19 /2i.x -13 /2i.xed -25 /2i.xer -29 /2i.xing 109 /2i.xly -17 /2i.xs -30 /2if.K -37 /2if.X -10 /2if.a -46 /2if.any -19 /2if.he -16
/2if.i -11 /2if.it -25 /2if.our 24 /2if.she -9 /2if.there 32 /2if.they -34 /2if.this -36 /2if.we -15 /2if.we're -20 /2if.x 53 /2if.xed -61 /2if.xs -28
/2if.you -8 /2if.you're -38 /2if.your -48 /2in.0 -23 /2in.> 78 /2in.C 36 /2in.K 9 /2in.N -53 /2in.P 27 /2in.T -42 /2in.V 7 /2in.X -23 /2in.a -13
/2in.account 15 /2in.all -15 /2in.an -40 /2in.and -11 /2in.any -7 /2in.at -15 /2in.her -13 /2in.here 99 /2in.his -10 /2in.it -22 /2in.its -11 /2in.law
-17 /2in.may -23 /2in.most -78 /2in.my -16 /2in.now -40 /2in.or 20 /2in.order 31 /2in.our -11 /2in.paper 7 /2in.picture 75 /2in.reply 133 /2in.some
-31 /2in.that -23 /2in.the -19 /2in.their 11 /2in.them -9 /2in.these -26 /2in.those -20 /2in.time -8 /2in.to 46 /2in.which -11 /2in.with 67 /2in.x -28
/2in.xer -91 /2in.xing -19 /2in.xly -26 /2in.xment -81 /2in.xs -17 /2in.xtion -33 /2in.you -10 /2in.your 32 /2into.C -34 /2into.X -50 /2into.a -15
/2into.his -7 /2into.our -9 /2into.the -25 /2into.x -24 /2into.xs -11 /2into.your 25 /2is.0 -19 /2is.> -16 /2is.K -11 /2is.T 93 /2is.V -36 /2is.X -114
/2is.a 14 /2is.all -50 /2is.at -6 /2is.down 21 /2is.for 45 /2is.how -9 /2is.in 25 /2is.it -60 /2is.law 17 /2is.money 54 /2is.more -36 /2is.my -43
/2is.no -20 /2is.not -19 /2is.now -65 /2is.on 29 /2is.order -16 /2is.our -23 /2is.out 41 /2is.over -31 /2is.player 15 /2is.reply 26 /2is.so -16
/2is.that -24 /2is.the -8 /2is.there 22 /2is.to -17 /2is.what -28 /2is.why 20 /2is.x -19 /2is.xer -28 /2is.xing -25 /2is.xs -32 /2is.your -30 /2it.K
-11 /2it.T 9 /2it.V -14 /2it.X -118 /2it.a -37 /2it.all -61 /2it.and -30 /2it.as -8 /2it.back -97 /2it.be -47 /2it.but -15 /2it.can -28 /2it.could -6
/2it.did -38 /2it.does -28 /2it.for 11 /2it.from -57 /2it.had -22 /2it.has -18 /2it.here 59 /2it.in -19 /2it.is -18 /2it.may -39 /2it.more -15
/2it.must -18 /2it.now 51 /2it.on 11 /2it.or -141 /2it.out -33 /2it.over -38 /2it.so -6 /2it.that 10 /2it.the -14 /2it.to -15 /2it.up -19 /2it.was -17
/2it.will -53 /2it.would -23 /2it.x -13 /2it.xed -14 /2it.xer -41 /2it.xly -31 /2it.xs -6 /2its.K -30 /2its.T -51 /2its.order -45 /2its.paper -24
/2its.x 12 /2its.xer -40 /2its.xs -28 /2law.0 111 /2law.> 57 /2law.K -24 /2law.T 24 /2law.V 101 /2law.X -10 /2law.all 37 /2law.and -12 /2law.for -47
/2law.from -82 /2law.has 42 /2law.have 133 /2law.here 57 /2law.in -111 /2law.is 35 /2law.law 89 /2law.may 49 /2law.no 32 /2law.of -28 /2law.so 7
/2law.the 53 /2law.this 52 /2law.to -17 /2law.we 35 /2law.with 65 /2law.x -25 /2law.xed -110 /2law.xies 105 /2law.xs 16 /2law.your 130 /2letter.> 39
/2letter.K 85 /2letter.V 52 /2letter.and -43 /2letter.at 77 /2letter.from 48 /2letter.on 30 /2letter.time 61 /2letter.x -88 /2letter.xer 57 /2may.0
-15 /2may.> -34 /2may.K -28 /2may.V -18 /2may.be 37 /2may.have 50 /2may.not 19 /2may.x 16 /2may.xer 25 /2me.> -12 /2me.K 45 /2me.V -36 /2me.X -32
/2me.about -23 /2me.account 73 /2me.an -20 /2me.and -12 /2me.as -14 /2me.at -81 /2me.down -23 /2me.for 24 /2me.i -23 /2me.in 24 /2me.of 15 /2me.on 31
/2me.that -15 /2me.the -42 /2me.this 60 /2me.to -12 /2me.up 67 /2me.with -11 /2me.x -32 /2me.xed -9 /2me.xing -41 /2me.xly -24 /2me.you -22 /2money.C
52 /2money.K 14 /2money.N 16 /2money.P 37 /2money.T 73 /2money.V -51 /2money.X 29 /2money.a 19 /2money.and -21 /2money.are 81 /2money.at 63 /2money.by
25 /2money.for 11 /2money.from -13 /2money.has 20 /2money.in -12 /2money.is 42 /2money.money 122 /2money.now 116 /2money.of -25 /2money.on -6
/2money.or -35 /2money.our 43 /2money.paper 92 /2money.so 37 /2money.the -117 /2money.time -30 /2money.when 117 /2money.will -20 /2money.with -67
/2money.x 11 /2money.xed 32 /2money.xs 13 /2money.you -34 /2money.your -64 /2more.> 31 /2more.K -7 /2more.P 67 /2more.V 8 /2more.X 30 /2more.about 30
/2more.and -16 /2more.at 23 /2more.for -6 /2more.from 47 /2more.how 139 /2more.in 38 /2more.money 52 /2more.of 24 /2more.on 34 /2more.paper 70
/2more.picture 98 /2more.place 86 /2more.reply 82 /2more.than -32 /2more.to 15 /2more.where 85 /2more.x -51 /2more.xed -35 /2more.xing 94 /2more.xly
-90 /2more.xs -42 /2most.K 93 /2most.X -74 /2most.of -57 /2most.order 48 /2most.x -46 /2most.xed 54 /2most.xs -56 /2must.> -47 /2must.K -25 /2must.T
-31 /2must.V -9 /2must.be -21 /2must.do -46 /2must.have -14 /2must.money -26 /2must.not -32 /2must.x -24 /2my.C 72 /2my.N 29 /2my.P 120 /2my.T 52
/2my.V -21 /2my.letter 143 /2my.order -14 /2my.paper 14 /2my.x -16 /2my.xer -10 /2my.xing -16 /2my.xtion -32 /2no.0 124 /2no.> -32 /2no.K -69 /2no.N
104 /2no.P -8 /2no.T -9 /2no.V 36 /2no.X 10 /2no.letter 123 /2no.order 49 /2no.paper -8 /2no.reply -60 /2no.x -19 /2no.xer 6 /2no.xing -7 /2no.xment
101 /2no.xs 30 /2no.xtion -23 /2not.> -79 /2not.K -12 /2not.T 20 /2not.X -32 /2not.a -22 /2not.all -48 /2not.as -35 /2not.be 8 /2not.been 17 /2not.by
-24 /2not.for 84 /2not.have -14 /2not.in -24 /2not.money -27 /2not.now 7 /2not.our -8 /2not.paper 96 /2not.so -41 /2not.that -49 /2not.the -12
/2not.those 37 /2not.to -16 /2not.what 58 /2not.x -13 /2not.xed 25 /2not.xer -14 /2not.xing 22 /2not.xly 23 /2not.xs -30 /2not.you 148 /2now.0 80
/2now.> 34 /2now.K 14 /2now.V 37 /2now.X -42 /2now.and -24 /2now.as -34 /2now.for -17 /2now.i -42 /2now.in -37 /2now.is 95 /2now.it -7 /2now.money
-142 /2now.that -36 /2now.to -13 /2now.we -26 /2now.x -17 /2now.xed 38 /2now.xing 135 /2now.xs -54 /2now.you -55 /2of.0 30 /2of.> 29 /2of.N -14 /2of.P
-6 /2of.T -75 /2of.V -90 /2of.X -15 /2of.account -97 /2of.all -23 /2of.an -63 /2of.and 33 /2of.any 21 /2of.him -15 /2of.his -8 /2of.how -7 /2of.it -12
/2of.its -20 /2of.law -76 /2of.me -28 /2of.money -7 /2of.my 12 /2of.no 35 /2of.paper 82 /2of.picture 101 /2of.place -24 /2of.some -13 /2of.that -18
/2of.the -17 /2of.their -16 /2of.them -21 /2of.these -19 /2of.those -19 /2of.time -10 /2of.us -40 /2of.what -12 /2of.which -12 /2of.x -31 /2of.xed -16
/2of.xer -39 /2of.xers -15 /2of.xies -64 /2of.xing -28 /2of.xment -45 /2of.xs -17 /2of.xtion -38 /2of.you -34 /2of.your -6 /2of.yours 21 /2off.> 15
/2off.P 27 /2off.his -8 /2off.x -15 /2off.your 17 /2on.0 60 /2on.> 37 /2on.C -9 /2on.K -6 /2on.N 57 /2on.P 39 /2on.T 6 /2on.V -113 /2on.a -20 /2on.all
63 /2on.an -60 /2on.and -67 /2on.any -23 /2on.her -19 /2on.him -11 /2on.his -7 /2on.how -38 /2on.it -22 /2on.may 51 /2on.me -33 /2on.money 60 /2on.my
-14 /2on.order -21 /2on.our -14 /2on.picture -63 /2on.place 67 /2on.player 146 /2on.that -31 /2on.the -14 /2on.their -66 /2on.these 34 /2on.this 30
/2on.time -9 /2on.to -32 /2on.us -49 /2on.what 27 /2on.with -14 /2on.x -9 /2on.xer 44 /2on.xers 69 /2on.xing 11 /2on.xly -39 /2on.xs -68 /2on.xtion -9
/2on.your 42 /2or.C -76 /2or.N 17 /2or.V 26 /2or.X -65 /2or.a -25 /2or.account 76 /2or.all 34 /2or.by -22 /2or.in -12 /2or.is 42 /2or.law 75
/2or.letter -39 /2or.money 28 /2or.more -22 /2or.not -24 /2or.our 19 /2or.player 24 /2or.the -17 /2or.to -11 /2or.x -24 /2or.xed 50 /2or.xer -25
/2or.xing -32 /2or.xly -26 /2or.xment 43 /2or.xs -28 /2or.xtion -19 /2or.you -15 /2order.0 -28 /2order.> 11 /2order.C -81 /2order.K 30 /2order.P 100
/2order.T -19 /2order.V -62 /2order.X -16 /2order.a 105 /2order.about 175 /2order.all -24 /2order.and -13 /2order.by -11 /2order.for 33 /2order.from
31 /2order.in 77 /2order.is -85 /2order.it -12 /2order.law 39 /2order.money 142 /2order.more 15 /2order.now 145 /2order.on 86 /2order.order 161
/2order.our -12 /2order.paper 55 /2order.picture -11 /2order.place -29 /2order.player 87 /2order.reply 104 /2order.the 23 /2order.them -26
/2order.this 71 /2order.time -56 /2order.to -13 /2order.up 133 /2order.we -22 /2order.what 146 /2order.why 118 /2order.with 6 /2order.x -11
/2order.xed 8 /2order.xer 55 /2order.xers -9 /2order.xies -64 /2order.xing -83 /2order.xment -80 /2order.xs -116 /2order.xtion 9 /2our.0 47 /2our.C 65
/2our.N 10 /2our.P -6 /2our.T 34 /2our.V 28 /2our.X -20 /2our.account 123 /2our.ad 95 /2our.law 62 /2our.money 58 /2our.most -24 /2our.order 12
/2our.paper 64 /2our.place 69 /2our.reply 61 /2our.time -86 /2our.x -14 /2our.xer 7 /2our.xers 55 /2our.xies -13 /2our.xly -22 /2our.xment -17
/2our.xtion -11 /2out.> 18 /2out.K -32 /2out.X -53 /2out.a -6 /2out.and -9 /2out.at 89 /2out.for -6 /2out.in -21 /2out.more -45 /2out.on 54 /2out.the
-50 /2out.there -37 /2out.to -15 /2out.with -10 /2out.x -12 /2out.xs -42 /2over.0 90 /2over.> -19 /2over.K -54 /2over.X -31 /2over.a -30 /2over.and
-42 /2over.the -24 /2over.to 76 /2over.x -24 /2paper.0 -43 /2paper.> 38 /2paper.@ 41 /2paper.C 68 /2paper.K 18 /2paper.N 102 /2paper.P 32 /2paper.T
142 /2paper.V 49 /2paper.X 111 /2paper.a 98 /2paper.about -37 /2paper.ad 39 /2paper.and -32 /2paper.are -26 /2paper.as 92 /2paper.at -18 /2paper.by 71
/2paper.can 21 /2paper.for -13 /2paper.from -6 /2paper.has 14 /2paper.have 115 /2paper.here 95 /2paper.how 111 /2paper.in -96 /2paper.is 59
/2paper.law 77 /2paper.letter 17 /2paper.may 81 /2paper.money 29 /2paper.of -67 /2paper.on 72 /2paper.order 79 /2paper.paper 57 /2paper.place 86
/2paper.reply 115 /2paper.that 35 /2paper.the -110 /2paper.this 112 /2paper.time 102 /2paper.to 8 /2paper.was 16 /2paper.we -36 /2paper.which 11
/2paper.who 127 /2paper.with 76 /2paper.x -34 /2paper.xed 97 /2paper.xer -66 /2paper.xly -34 /2paper.you 104 /2paper.your 32 /2picture.0 129
/2picture.> 28 /2picture.C 126 /2picture.K 91 /2picture.N 97 /2picture.X 137 /2picture.and -102 /2picture.by 82 /2picture.for 45 /2picture.from 33
/2picture.in 10 /2picture.law 114 /2picture.not 133 /2picture.of -6 /2picture.on -41 /2picture.or 78 /2picture.picture 142 /2picture.the 109
/2picture.to -19 /2picture.with 41 /2picture.x -32 /2picture.xed 100 /2picture.xs -87 /2place.0 -79 /2place.> 41 /2place.C 133 /2place.K 12 /2place.P
63 /2place.V -84 /2place.X -48 /2place.and -97 /2place.by -26 /2place.down 98 /2place.for -44 /2place.from 28 /2place.has 111 /2place.in -23
/2place.is 79 /2place.law 80 /2place.may 90 /2place.money 25 /2place.not 133 /2place.of -59 /2place.on 20 /2place.order 119 /2place.our 34
/2place.paper 78 /2place.place 31 /2place.the -101 /2place.this 87 /2place.to 63 /2place.was -26 /2place.x 7 /2place.xed 108 /2place.xs -42
/2place.you 112 /2player.0 18 /2player.> 37 /2player.C 74 /2player.K 34 /2player.P 181 /2player.T -15 /2player.V 127 /2player.X 97 /2player.and -120
/2player.by 53 /2player.from 121 /2player.how 68 /2player.in -41 /2player.is 62 /2player.more 109 /2player.now 64 /2player.of -75 /2player.off 156
/2player.on 61 /2player.order 108 /2player.picture 42 /2player.player 162 /2player.the 7 /2player.this 138 /2player.to -98 /2player.will 189
/2player.x -42 /2player.xed -17 /2player.xer -88 /2player.xment -76 /2player.xs -78 /2reply.0 197 /2reply.K 24 /2reply.T 64 /2reply.V 76 /2reply.X -40
/2reply.and 67 /2reply.by 66 /2reply.in -61 /2reply.is -23 /2reply.of -94 /2reply.on 36 /2reply.them 97 /2reply.to 10 /2reply.what 33 /2reply.x 98
/2reply.xers 132 /2reply.xing 18 /2reply.xs 11 /2said.> -22 /2said.K -32 /2said.X -26 /2said.and -62 /2said.he -14 /2said.i -14 /2said.it -24
/2said.she -16 /2said.that -22 /2said.the -14 /2said.to -6 /2said.x -21 /2said.xing -16 /2said.xly -12 /2she.K -38 /2she.V -36 /2she.could -22
/2she.did -21 /2she.had -13 /2she.has -21 /2she.is -22 /2she.must -33 /2she.said -7 /2she.was -14 /2she.would -26 /2she.x -15 /2she.xed -17 /2she.xly
-10 /2she.xs -40 /2so.> -30 /2so.K 39 /2so.T -11 /2so.V 51 /2so.as -7 /2so.do -15 /2so.he -36 /2so.i -10 /2so.if 27 /2so.it -15 /2so.that 33 /2so.the
-7 /2so.they -16 /2so.time -25 /2so.to -17 /2so.with -12 /2so.x -18 /2so.xed -18 /2so.xing -37 /2so.xly -14 /2so.xs -52 /2so.you -32 /2some.K -24
/2some.T -15 /2some.X -33 /2some.in -9 /2some.time -10 /2some.x -27 /2some.xs -22 /2than.K -58 /2than.X -32 /2than.a -51 /2than.i -9 /2than.our -11
/2than.the -11 /2than.we -25 /2than.x -38 /2than.xs -87 /2that.> -44 /2that.K -19 /2that.N 69 /2that.T 9 /2that.V -50 /2that.X -39 /2that.a -16
/2that.all -25 /2that.as -28 /2that.can -14 /2that.could -8 /2that.does 97 /2that.for -64 /2that.had -9 /2that.has -14 /2that.have -35 /2that.he -7
/2that.i -14 /2that.if 8 /2that.in -14 /2that.is -20 /2that.it -12 /2that.our -10 /2that.place 100 /2that.she -11 /2that.the -12 /2that.there -6
/2that.this -18 /2that.time -22 /2that.was -23 /2that.were -10 /2that.will -25 /2that.would -16 /2that.x -13 /2that.xed -17 /2that.xer -25 /2that.xing
-15 /2that.xly -13 /2that.xment -45 /2that.xs -25 /2that.xtion -21 /2that.you -9 /2that.your -43 /2the.0 -27 /2the.C -29 /2the.K -19 /2the.N -24
/2the.P -44 /2the.T -47 /2the.V -23 /2the.X 6 /2the.account -45 /2the.back -80 /2the.law -32 /2the.letter -31 /2the.money -56 /2the.more -13
/2the.most -20 /2the.order -7 /2the.picture 27 /2the.place -20 /2the.player 9 /2the.reply 59 /2the.time 58 /2the.us -29 /2the.will -9 /2the.x -32
/2the.xed -30 /2the.xer -25 /2the.xers -13 /2the.xies -9 /2the.xing -15 /2the.xly 8 /2the.xment -27 /2the.xs -29 /2the.xtion -18 /2their.C -26
/2their.K -25 /2their.T -21 /2their.V -10 /2their.X -21 /2their.xing -65 /2their.xs -18 /2their.xtion -46 /2them.> -33 /2them.V -18 /2them.a -13
/2them.are 17 /2them.as -8 /2them.at -13 /2them.do 49 /2them.if 34 /2them.in -22 /2them.our -15 /2them.that -11 /2them.to -20 /2them.up -14
/2them.with -15 /2them.x -17 /2them.xer -16 /2them.xing -22 /2them.xly -20 /2them.xs -16 /2then.> -28 /2then.K -12 /2then.V -14 /2then.X -22 /2then.a
-18 /2then.he -13 /2then.i -7 /2then.said -11 /2then.the -19 /2then.they -10 /2then.to -19 /2then.we -13 /2then.x -13 /2then.xed -16 /2then.xing -12
/2then.xly -30 /2then.xs -44 /2then.you -19 /2there.> -31 /2there.and -20 /2there.are -27 /2there.did -16 /2there.for -14 /2there.in -9 /2there.is -18
/2there.must -12 /2there.to -16 /2there.were -23 /2there.will -23 /2there.x -16 /2there.xed -6 /2there.xing -6 /2these.C 117 /2these.K -15 /2these.P
152 /2these.T 9 /2these.are -32 /2these.paper 14 /2these.x -21 /2these.xers -45 /2these.xies -43 /2these.xs -33 /2they.K -49 /2they.T -59 /2they.V -21
/2they.are -23 /2they.can -27 /2they.could -10 /2they.did -47 /2they.do -27 /2they.had -14 /2they.have -8 /2they.may 23 /2they.must -14 /2they.were
-13 /2they.will -18 /2they.would -19 /2they.x -22 /2they.xed -14 /2they.xly -13 /2this.> 23 /2this.C 98 /2this.N 30 /2this.P 78 /2this.T 42 /2this.V
30 /2this.X -29 /2this.account 150 /2this.and -49 /2this.can -34 /2this.has -147 /2this.in 33 /2this.is -19 /2this.letter 20 /2this.may -102
/2this.money -43 /2this.on 68 /2this.order 46 /2this.paper 59 /2this.picture 84 /2this.place 54 /2this.player 87 /2this.reply 162 /2this.the -31
/2this.time -15 /2this.to -18 /2this.was -32 /2this.will -45 /2this.with 63 /2this.would -36 /2this.xed -34 /2this.xer -8 /2this.xly -26 /2this.xment
-11 /2this.xs -34 /2those.K -14 /2those.of 47 /2those.who -16 /2those.x -10 /2those.xs -21 /2time.0 -12 /2time.> 8 /2time.C 132 /2time.K -47 /2time.N
57 /2time.P 103 /2time.T -73 /2time.V -94 /2time.X 15 /2time.and -12 /2time.as -8 /2time.at 8 /2time.by -64 /2time.for 35 /2time.he -45 /2time.i -14
/2time.in 34 /2time.is -68 /2time.letter 106 /2time.money 113 /2time.of -20 /2time.on -49 /2time.or -129 /2time.order 59 /2time.our -8 /2time.paper 57
/2time.that -82 /2time.the -24 /2time.time 45 /2time.to -7 /2time.when -29 /2time.with 6 /2time.x -6 /2time.xing -10 /2time.xs -75 /2time.you -42
/2to.0 -88 /2to.C 70 /2to.N 38 /2to.P 15 /2to.X -20 /2to.a 9 /2to.account -67 /2to.an 86 /2to.and -21 /2to.be -24 /2to.do -28 /2to.have -16 /2to.her
-14 /2to.him -13 /2to.his -18 /2to.it -27 /2to.its -33 /2to.letter 96 /2to.me -36 /2to.money -21 /2to.more -6 /2to.my -20 /2to.not -16 /2to.order 47
/2to.our 12 /2to.paper 26 /2to.place 49 /2to.player 40 /2to.reply -27 /2to.that -37 /2to.the -7 /2to.these -23 /2to.this 30 /2to.those -26 /2to.time
-78 /2to.us -14 /2to.which -13 /2to.x -14 /2to.xed 22 /2to.xer -6 /2to.xers -82 /2to.xing 27 /2to.xly -24 /2to.xment -38 /2to.xs -34 /2to.xtion 7
/2to.you 16 /2up.> -6 /2up.K 14 /2up.T 51 /2up.V -122 /2up.a -52 /2up.and -9 /2up.at -41 /2up.by -77 /2up.for -9 /2up.her -7 /2up.here 77 /2up.his -10
/2up.in -10 /2up.my -32 /2up.on -17 /2up.order 151 /2up.our -11 /2up.the -35 /2up.there -14 /2up.to 20 /2up.with 26 /2up.xing -12 /2up.xs -35 /2up.you
-28 /2us.> 37 /2us.@ 17 /2us.C 74 /2us.K 63 /2us.T -14 /2us.V -30 /2us.X 96 /2us.a 36 /2us.all -36 /2us.and -8 /2us.at -14 /2us.by -24 /2us.in 7
/2us.money 60 /2us.on 32 /2us.or -40 /2us.paper 60 /2us.that -78 /2us.the -27 /2us.time -39 /2us.to 11 /2us.what 32 /2us.with 88 /2us.xer 89 /2us.xly
72 /2us.your -50 /2was.0 12 /2was.K -24 /2was.V -38 /2was.X -36 /2was.a -14 /2was.all -20 /2was.at -8 /2was.his -27 /2was.it -17 /2was.money -8
/2was.more -32 /2was.no -14 /2was.order 27 /2was.so -21 /2was.that -6 /2was.the -19 /2was.there 75 /2was.this 29 /2was.to -20 /2was.x -18 /2was.xed -6
/2was.xing -9 /2was.xly -41 /2was.xs -14 /2we'll.V -32 /2we'll.be 29 /2we'll.x -33 /2we're.K -22 /2we're.T 145 /2we're.not -55 /2we're.x 39
/2we're.xed -36 /2we're.xing 12 /2we've.K -22 /2we've.x -40 /2we.K -18 /2we.T -22 /2we.V 7 /2we.X -120 /2we.all -31 /2we.and 19 /2we.can -17
/2we.could -38 /2we.did -29 /2we.do 29 /2we.had -11 /2we.have -15 /2we.may 42 /2we.must -20 /2we.the -48 /2we.were -11 /2we.will -27 /2we.would -18
/2we.xed -36 /2we.xer -24 /2we.xly -42 /2were.K -29 /2were.a -13 /2were.at -13 /2were.in -18 /2were.not -8 /2were.the -14 /2were.to -8 /2were.xed -33
/2were.xly -23 /2were.xs -27 /2what.> -79 /2what.K 92 /2what.X -72 /2what.are -17 /2what.did -15 /2what.do -6 /2what.he -13 /2what.i -28 /2what.is -99
/2what.it -30 /2what.our 88 /2what.she -10 /2what.the 11 /2what.they -10 /2what.to 7 /2what.was -30 /2what.we -26 /2what.will -20 /2what.would 47
/2what.x 48 /2what.xed -55 /2what.xers 83 /2what.xs -17 /2what.you 18 /2what.you're 47 /2what.you've 16 /2what.your -45 /2when.K -64 /2when.X -28
/2when.a -15 /2when.he -7 /2when.i -17 /2when.it -9 /2when.our 35 /2when.she -6 /2when.the -23 /2when.they -14 /2when.we 6 /2when.x -9 /2when.xed 45
/2when.xing -22 /2when.xs -69 /2when.you -14 /2where.K -50 /2where.X -36 /2where.a -8 /2where.all -36 /2where.he -35 /2where.i -11 /2where.it -31
/2where.our -27 /2where.the -28 /2where.there -26 /2where.they 23 /2where.we -28 /2where.x -22 /2where.xs -16 /2where.you -53 /2which.K 12 /2which.T
-29 /2which.V -24 /2which.X -7 /2which.are -29 /2which.can -8 /2which.did -9 /2which.he -10 /2which.i -13 /2which.is -13 /2which.they -8 /2which.to 70
/2which.was -29 /2which.we -13 /2which.will 27 /2which.x -18 /2which.xed -9 /2which.xs -19 /2which.you 39 /2who.T -10 /2who.V 58 /2who.are -20
/2who.had -16 /2who.have -18 /2who.is -31 /2who.was -10 /2who.x 9 /2who.xed -24 /2who.xs -33 /2why.V -38 /2why.did -73 /2why.do -28 /2why.i -15
/2why.it -100 /2why.our 102 /2why.the -11 /2why.we -32 /2why.x 63 /2why.xs 88 /2will.> -60 /2will.K -26 /2will.T -48 /2will.V -13 /2will.be -6
/2will.do -13 /2will.have -13 /2will.not -9 /2will.reply 41 /2will.x -16 /2will.xer -49 /2will.xly -30 /2will.xs -28 /2with.0 -9 /2with.> 64 /2with.C
103 /2with.K -14 /2with.P 46 /2with.T -84 /2with.V 83 /2with.X 12 /2with.a -12 /2with.all 19 /2with.an -34 /2with.her -14 /2with.him -14 /2with.his
-19 /2with.it -21 /2with.law 42 /2with.more -50 /2with.my -10 /2with.no -13 /2with.our -6 /2with.picture 51 /2with.some -18 /2with.that 118
/2with.their -18 /2with.them -46 /2with.these -28 /2with.this 27 /2with.us 33 /2with.which -13 /2with.x -44 /2with.xed -9 /2with.xer -20 /2with.xers
-12 /2with.xing -35 /2with.xs 48 /2with.xtion -17 /2with.you -9 /2with.your -6 /2would.> -27 /2would.K -17 /2would.V -12 /2would.be -10 /2would.have
-23 /2would.not -13 /2would.x -19 /2would.xly -14 /2would.you 28 /2x.# -39 /2x.> -31 /2x.C 52 /2x.K -18 /2x.N 20 /2x.P 59 /2x.T 21 /2x.V -19 /2x.X -11
/2x.a -14 /2x.about -9 /2x.account 27 /2x.ad -57 /2x.and -15 /2x.any -26 /2x.are -7 /2x.as -17 /2x.at -6 /2x.back -9 /2x.be -21 /2x.been -43 /2x.but
-7 /2x.can -36 /2x.could -9 /2x.did -26 /2x.do 20 /2x.does -24 /2x.down -20 /2x.for -15 /2x.had -14 /2x.have -17 /2x.he -10 /2x.her -24 /2x.here -6
/2x.him -17 /2x.his -12 /2x.how -35 /2x.i -14 /2x.if -26 /2x.in -18 /2x.into -26 /2x.is -21 /2x.it -19 /2x.its -50 /2x.law -31 /2x.may -7 /2x.me 8
/2x.more -34 /2x.most -26 /2x.must -29 /2x.no -34 /2x.not -25 /2x.now 29 /2x.of -12 /2x.on -11 /2x.order 27 /2x.our -6 /2x.paper 22 /2x.picture -8
/2x.place 35 /2x.player -56 /2x.reply -70 /2x.said -32 /2x.she -14 /2x.so -19 /2x.some -9 /2x.than -17 /2x.that -8 /2x.the -14 /2x.their -11 /2x.them
-16 /2x.then -10 /2x.these -18 /2x.they -13 /2x.this 7 /2x.those -14 /2x.time -33 /2x.to -7 /2x.up -32 /2x.us -8 /2x.was -17 /2x.we -15 /2x.we've -6
/2x.were 16 /2x.what -25 /2x.where 9 /2x.which -38 /2x.why -45 /2x.will -12 /2x.would -23 /2x.x -15 /2x.xed -12 /2x.xies -42 /2x.xing -17 /2x.xly -7
/2x.xment -10 /2x.xs -22 /2x.you -22 /2x.you'll 10 /2x.you're 22 /2x.you've -77 /2x.your 30 /2xed.0 57 /2xed.C 91 /2xed.K -19 /2xed.N -48 /2xed.P 99
/2xed.T -6 /2xed.V 7 /2xed.X -29 /2xed.a -13 /2xed.about 7 /2xed.ad 11 /2xed.all -17 /2xed.an -16 /2xed.and -14 /2xed.are 36 /2xed.as -8 /2xed.but -12
/2xed.by 46 /2xed.does 93 /2xed.down -11 /2xed.for -10 /2xed.from 38 /2xed.he -10 /2xed.her -18 /2xed.here 59 /2xed.him -12 /2xed.his -26 /2xed.i -12
/2xed.if -16 /2xed.in -7 /2xed.into -8 /2xed.is -10 /2xed.it 14 /2xed.its -23 /2xed.may 161 /2xed.me -39 /2xed.no -67 /2xed.not -25 /2xed.of 22
/2xed.off 73 /2xed.on 18 /2xed.or 29 /2xed.order 74 /2xed.out -35 /2xed.over -39 /2xed.paper 145 /2xed.place 121 /2xed.she -8 /2xed.so -17 /2xed.some
-35 /2xed.that -14 /2xed.the -21 /2xed.their -33 /2xed.them -15 /2xed.then -29 /2xed.there -10 /2xed.this 33 /2xed.to -11 /2xed.up -24 /2xed.us -39
/2xed.we -24 /2xed.what -19 /2xed.when -18 /2xed.with 13 /2xed.x -9 /2xed.xed -7 /2xed.xer -13 /2xed.xers -67 /2xed.xies -102 /2xed.xing -18 /2xed.xly
-28 /2xed.xment -61 /2xed.xs -77 /2xed.xtion 8 /2xed.you -34 /2xed.you're 106 /2xed.your 35 /2xer.0 -35 /2xer.> -26 /2xer.C 86 /2xer.T 93 /2xer.V -34
/2xer.X -14 /2xer.about -29 /2xer.all -35 /2xer.and -25 /2xer.are -64 /2xer.as -21 /2xer.at -25 /2xer.but -12 /2xer.by -26 /2xer.can -10 /2xer.for -27
/2xer.from -24 /2xer.had -9 /2xer.how -22 /2xer.i -12 /2xer.if -12 /2xer.in -13 /2xer.is -18 /2xer.it -9 /2xer.my -7 /2xer.of 21 /2xer.on 7 /2xer.or
-13 /2xer.our 11 /2xer.paper 11 /2xer.place 53 /2xer.so 73 /2xer.than -20 /2xer.that -18 /2xer.the 22 /2xer.there -52 /2xer.they -25 /2xer.this -15
/2xer.time 35 /2xer.to -14 /2xer.was -18 /2xer.we -18 /2xer.what -32 /2xer.which -8 /2xer.will -49 /2xer.with 36 /2xer.x -24 /2xer.xer -22 /2xer.xies
-31 /2xer.xing -10 /2xer.xly -20 /2xer.xs -47 /2xer.xtion 41 /2xer.you 8 /2xer.your 27 /2xers.> -57 /2xers.K -10 /2xers.X -21 /2xers.and -14
/2xers.are -24 /2xers.as -7 /2xers.at -39 /2xers.by 6 /2xers.can -7 /2xers.from -123 /2xers.have -59 /2xers.in -70 /2xers.letter 100 /2xers.may 84
/2xers.must -48 /2xers.of -36 /2xers.on -26 /2xers.over 91 /2xers.that -27 /2xers.the -15 /2xers.to 42 /2xers.who -7 /2xers.will -12 /2xers.x 26
/2xers.xed -85 /2xies.> -56 /2xies.K -31 /2xies.V -35 /2xies.and -15 /2xies.are 22 /2xies.for -12 /2xies.in -10 /2xies.of -9 /2xies.on -7 /2xies.that
-16 /2xies.the -21 /2xies.we -20 /2xies.were -30 /2xies.will -55 /2xies.with -33 /2xies.x -17 /2xing.0 -52 /2xing.> -16 /2xing.C -28 /2xing.K -31
/2xing.N -81 /2xing.P 102 /2xing.T 21 /2xing.V -42 /2xing.X -37 /2xing.a -46 /2xing.about -55 /2xing.account 54 /2xing.all -10 /2xing.an 15 /2xing.and
-19 /2xing.as -31 /2xing.at -21 /2xing.back -25 /2xing.but -20 /2xing.by -63 /2xing.down -20 /2xing.for 18 /2xing.from 22 /2xing.has -22 /2xing.he -27
/2xing.her -11 /2xing.him -25 /2xing.his -16 /2xing.how -6 /2xing.if 44 /2xing.in -34 /2xing.into -6 /2xing.is -21 /2xing.it -28 /2xing.law 44
/2xing.me -55 /2xing.more -23 /2xing.my -11 /2xing.no -8 /2xing.now 60 /2xing.of -12 /2xing.off -27 /2xing.on -31 /2xing.or -49 /2xing.out -41
/2xing.over -14 /2xing.paper 133 /2xing.picture 17 /2xing.reply 80 /2xing.so 64 /2xing.some -14 /2xing.that -10 /2xing.the -15 /2xing.their -9
/2xing.them -11 /2xing.there -10 /2xing.these -26 /2xing.this 46 /2xing.time 15 /2xing.to -23 /2xing.us -118 /2xing.was 82 /2xing.we -33 /2xing.what
-62 /2xing.when -23 /2xing.which -8 /2xing.with -29 /2xing.x -22 /2xing.xed -26 /2xing.xer -52 /2xing.xers -19 /2xing.xies -41 /2xing.xing -22
/2xing.xly -12 /2xing.xment -64 /2xing.xs -9 /2xing.xtion -45 /2xing.your 16 /2xly.> -32 /2xly.K -21 /2xly.T 35 /2xly.X -31 /2xly.a -19 /2xly.about
-24 /2xly.and -17 /2xly.as -6 /2xly.at -29 /2xly.be -15 /2xly.but 22 /2xly.by -36 /2xly.do -31 /2xly.for -32 /2xly.from -106 /2xly.he -29 /2xly.i -20
/2xly.if -14 /2xly.in -19 /2xly.into -50 /2xly.it -9 /2xly.money -9 /2xly.not -21 /2xly.of -43 /2xly.on -8 /2xly.order 112 /2xly.paper 164 /2xly.place
138 /2xly.she -19 /2xly.that -6 /2xly.the -31 /2xly.there -28 /2xly.they -13 /2xly.this -57 /2xly.those 39 /2xly.to -9 /2xly.we -27 /2xly.what -14
/2xly.with -15 /2xly.x -10 /2xly.xed -8 /2xly.xer -35 /2xly.xing -18 /2xly.xly -10 /2xly.xment 57 /2xly.xs -23 /2xly.you -27 /2xment.> -46 /2xment.C
-52 /2xment.K 25 /2xment.T -61 /2xment.and -13 /2xment.at -41 /2xment.but 38 /2xment.for -30 /2xment.has -16 /2xment.in -15 /2xment.is -6 /2xment.of
-12 /2xment.on -69 /2xment.that 7 /2xment.the -16 /2xment.to -27 /2xment.will -8 /2xment.with -21 /2xment.x -32 /2xment.xed -17 /2xment.xs -28 /2xs.0
32 /2xs.> -44 /2xs.C 9 /2xs.K -6 /2xs.N -43 /2xs.P 37 /2xs.T 14 /2xs.V 7 /2xs.a -10 /2xs.about 34 /2xs.ad 19 /2xs.all 10 /2xs.an -60 /2xs.and -15
/2xs.are -26 /2xs.as -29 /2xs.at 18 /2xs.back -11 /2xs.be 76 /2xs.by 24 /2xs.can -45 /2xs.could -13 /2xs.do -26 /2xs.down -20 /2xs.for 9 /2xs.from -11
/2xs.had -10 /2xs.have -33 /2xs.he -11 /2xs.her -6 /2xs.here 58 /2xs.his -13 /2xs.how -62 /2xs.i -10 /2xs.if -7 /2xs.in -24 /2xs.into -11 /2xs.is -28
/2xs.its -55 /2xs.law 47 /2xs.may -6 /2xs.me -19 /2xs.money 88 /2xs.more -25 /2xs.must -43 /2xs.my -28 /2xs.no -40 /2xs.not 13 /2xs.now 8 /2xs.of -30
/2xs.off -13 /2xs.on -17 /2xs.or -16 /2xs.order -15 /2xs.our -10 /2xs.out 8 /2xs.over -26 /2xs.paper 97 /2xs.picture -69 /2xs.she -25 /2xs.so 25
/2xs.some -26 /2xs.that -11 /2xs.the -29 /2xs.their -16 /2xs.them -33 /2xs.then -32 /2xs.these -26 /2xs.they -10 /2xs.this 16 /2xs.time -85 /2xs.to
-17 /2xs.up 45 /2xs.us 42 /2xs.was -13 /2xs.we -7 /2xs.were -22 /2xs.what -83 /2xs.when -11 /2xs.where -21 /2xs.which -6 /2xs.who -47 /2xs.why -22
/2xs.will -22 /2xs.with -22 /2xs.would -15 /2xs.x -15 /2xs.xed -23 /2xs.xer -22 /2xs.xers -30 /2xs.xies -26 /2xs.xing 24 /2xs.xly -16 /2xs.xment -17
/2xs.xs -9 /2xs.xtion -29 /2xs.you're 85 /2xs.you've 95 /2xs.your 22 /2xtion.0 90 /2xtion.> -19 /2xtion.K -32 /2xtion.T 74 /2xtion.V -21 /2xtion.X 9
/2xtion.and -6 /2xtion.as -34 /2xtion.at -42 /2xtion.but 81 /2xtion.by -88 /2xtion.can -11 /2xtion.for -38 /2xtion.from 60 /2xtion.has -33 /2xtion.i
-58 /2xtion.in -26 /2xtion.is -7 /2xtion.of -19 /2xtion.on -9 /2xtion.or -24 /2xtion.our -15 /2xtion.that -13 /2xtion.the -41 /2xtion.to -21
/2xtion.was 26 /2xtion.we -9 /2xtion.will -36 /2xtion.with 9 /2xtion.x 43 /2xtion.xed -37 /2xtion.xer -70 /2xtion.xing -23 /2xtion.xly -21 /2xtion.xs
-41 /2xtion.xtion -113 /2you'll.K 55 /2you'll.V -53 /2you'll.be -44 /2you'll.x 16 /2you're.K 34 /2you're.T 74 /2you're.in 90 /2you're.not -72
/2you're.on 31 /2you're.xing -41 /2you've.K -48 /2you've.been 50 /2you've.order 18 /2you've.x -24 /2you've.xed 46 /2you.> -7 /2you.K -8 /2you.P 6
/2you.T -109 /2you.V -13 /2you.X -64 /2you.about -20 /2you.account 42 /2you.all -33 /2you.and -28 /2you.are 21 /2you.at -25 /2you.by 112 /2you.can 13
/2you.could -35 /2you.did -23 /2you.do -8 /2you.for 39 /2you.from -24 /2you.had -68 /2you.have 15 /2you.here -19 /2you.how -16 /2you.i -39 /2you.in
-22 /2you.law 31 /2you.may 45 /2you.money 39 /2you.must -18 /2you.my -11 /2you.no 47 /2you.not -34 /2you.now -67 /2you.on -23 /2you.order -16
/2you.picture -7 /2you.that -14 /2you.this 51 /2you.time -24 /2you.to -23 /2you.up -59 /2you.were 9 /2you.what -35 /2you.when 47 /2you.will -22
/2you.with -7 /2you.x -14 /2you.xed 75 /2you.xer -28 /2you.xly 28 /2you.xs -24 /2you.you -56 /2your.C -13 /2your.K -25 /2your.N 7 /2your.P 38 /2your.V
83 /2your.X -62 /2your.account 74 /2your.law -6 /2your.letter 52 /2your.money 49 /2your.paper -90 /2your.place -112 /2your.player 114 /2your.reply 53
/2your.time 16 /2your.xed 47 /2your.xer -24 /2your.xers 100 /2your.xing 66 /2your.xs -51 /2your.xtion 84 /2yours.> 9 /:1 71 /:2 -13 /> 142 /@ 183 /O0
-14 /O1 -6 /O2 -13 /O3 -6 /P0 -10 /P1 -12 /P2 -13 /P4 24 /P6 12 /W0 -12 /W1 -9 /W2 -7 /Y0 -12 /Y1 -7 /Y2 -6 /Y3 -12 /[ -32 /bias -12 /clock 88 /common
19 /e! -9 /e" 84 /e% 150 /e) 38 /e* 40 /e, -109 /e- 128 /e. -39 /e0 23 /e: -33 /e; -27 /e] 35 /e_ -42 /e° 167 /e» 96 /e— -34 /e” -19 /e… -32 /e→ 83
/g1 -8 /g2 -13 /g3 -21 /g4 -19 /gr1 -15 /gr2 -15 /gr3 -50 /gr4 -16 /heads 72 /modifier 29 /n12 -16 /n15 -7 /n3 -19 /n4 -14 /n6 -16 /n8 -24 /net 6
/no-g2 -13 /no-g3 47 /no-g4 13 /order 16 /order+common 44 /order+known 34 /order+net 52 /order+page 19 /order+things 32 /order+we 63 /order+you -44
/others -21 /p0 -21 /p2 22 /p3 12 /p4 16 /p6 12 /page 29 /r1 -17 /r2 -26 /r3 -16 /r4 -47 /sentence -21 /shouted 178 /small 241 /things 10 /this+things
21 /u0 34 /u1 -15 /u2 -31 /u3 -23 /u4 -14 /we+page 29 /we+you 59 /you+page 31 /you+things 20 /| 108 /~0 -19 /~2 22 /~3 27 /~account! -21 /~account+ 19
/~ad 22 /~ad! 58 /~ad+ 30 /~law! 23 /~law+ 63 /~letter 24 /~letter+ 89 /~money! 58 /~money+ 13 /~order! 23 /~order+ -22 /~paper 25 /~paper! 37
/~paper+ 46 /~picture 8 /~picture! -15 /~picture+ -71 /~place 9 /~place! 20 /~place+ -20 /~player 11 /~player! 58 /~player+ -48 /~reply! 28 /~reply+
51 /~time -12 /~time! -14 /~time+ -25 /£ 35 /© 177 /» 134 /→ 83 0 -3 0_0 26 0__ -30 0_a -21 0_am 105 0_and -15 0_at 19 0_billion -17 0_by 14
0_comments 118 0_days 151 0_for 41 0_free 24 0_gmt 62 0_hours 94 0_mar 64 0_march 117 0_may 58 0_million -50 0_min 74 0_mins 78 0_minutes -37 0_months
40 0_of 60 0_off 99 0_p.m -81 0_percent -34 0_pm 93 0_read 141 0_readers -32 0_seconds 68 0_shares 118 0_subscribers -72 0_the -37 0_views 153 0_years
43 ?0 -2 ?1 -27 ?2 -23 ?3 -17 ?4 -16 @gardennotes 93 @livescience 16 @nasa 62 @newsroom 11 @who 53 ^/~account -41 ^/~ad -17 ^/~law -17 ^/~letter -113
^/~money -32 ^/~order 14 ^/~paper -24 ^/~place -16 ^/~player 13 ^/~reply 12 ^/~time -23 ^0 49 ^a -36 ^abc 122 ^about 81 ^accept -19 ^accepted 118
^access -18 ^accessibility 118 ^account 39 ^ackroyd -55 ^activate 91 ^adding -28 ^additional -28 ^ads 63 ^advertise 130 ^advertisement 77 ^advertiser
97 ^advertising -11 ^adverts -52 ^affiliate 102 ^after -44 ^again -24 ^agency 18 ^agree 106 ^all 11 ^allow 28 ^already 106 ^also 91 ^although -57
^always 29 ^america -34 ^americans -26 ^among -43 ^amory -51 ^and -34 ^another -46 ^any -79 ^ap 73 ^apply 90 ^archived 96 ^archives 140 ^are 29
^around 32 ^article 50 ^as -15 ^ask -25 ^associated 62 ^at -30 ^audio -38 ^author 14 ^autoplay 52 ^available 81 ^babbitt -61 ^back 18 ^based 56
^batten -39 ^batten's -16 ^bbc 75 ^be 27 ^because -22 ^become 104 ^before 78 ^being -63 ^besides -26 ^best 20 ^better -9 ^bill -26 ^billed 102 ^blog
103 ^book 43 ^bookmark 57 ^both -52 ^breaking -9 ^brett -39 ^browse 67 ^built 56 ^business 92 ^but -34 ^buy 16 ^caddy -41 ^california 141 ^call 12
^can -53 ^can't 81 ^cancel 11 ^caption 87 ^carol -22 ^carrie -24 ^carteret -22 ^cast 113 ^catch 46 ^categories 91 ^category 131 ^cc 83 ^change 45
^chart 10 ^chat 145 ^check -20 ^checking 69 ^chip 89 ^choose 57 ^citation 67 ^cite 83 ^claim 147 ^clicking 12 ^close -39 ^closed 104 ^collapse 150
^come -139 ^coming 67 ^comment -87 ^commenting 163 ^comments -8 ^common -75 ^community 87 ^company 30 ^compare 156 ^complaints 66 ^complete 58
^confirm 106 ^connect -60 ^consent 66 ^contact 14 ^content -20 ^contents 72 ^continue 44 ^continued 92 ^contribute 113 ^cookie -17 ^cookies -69 ^copy
28 ^correction -13 ^corrections 113 ^courtesy 53 ^coventry -33 ^create -68 ^created -17 ^credit 24 ^credits 115 ^crown 96 ^curated 72 ^currently -15
^customer 159 ^daily 73 ^dark -14 ^deals -44 ^dear -14 ^decline 124 ^delete 8 ^delivered 140 ^did 49 ^didn't 43 ^dinah -37 ^disclaimer 63 ^discover
-52 ^discuss 87 ^discussion 75 ^do -32 ^documentation -59 ^does -48 ^doi 101 ^donate 21 ^dont -60 ^download 54 ^drag 62 ^during -32 ^each -59 ^early 6
^edit 22 ^edited 22 ^edition -8 ^editor's 132 ^editorial 90 ^editors' 80 ^either -56 ^elsewhere 97 ^email -46 ^embed 137 ^enable -20 ^end -54 ^english
79 ^enjoy 98 ^enjoyed 53 ^enter 76 ^environment 32 ^episode 69 ^error 17 ^especially -53 ^estimated 71 ^even -36 ^event 18 ^every 30 ^everyone 33
^except -85 ^exclusive 89 ^exit -44 ^expand 109 ^explore -33 ^external -63 ^facebook 38 ^fact 35 ^fact-checked 89 ^failed 50 ^fcc 156 ^feedback 51
^file 159 ^filed 157 ^fill 112 ^finally -18 ^find 71 ^first -49 ^five -101 ^flag 120 ^follow 7 ^following -99 ^font 135 ^footer 141 ^for -28 ^forgot
69 ^forward 92 ^found 153 ^fox 109 ^from 63 ^ft 112 ^full -14 ^fund 40 ^further -197 ^george -30 ^get 48 ^getting -34 ^getty 108 ^gift -6 ^give 30 ^go
30 ^god -48 ^good -84 ^google 56 ^got 102 ^gottlieb -39 ^government -87 ^grab 26 ^graphic 24 ^guest 78 ^handout 105 ^hard -87 ^have 72 ^having -6 ^he
-23 ^he's -63 ^health -85 ^hear -21 ^hello -17 ^help -26 ^helpful 63 ^her -30 ^here -51 ^here's -16 ^hewer -35 ^hi 103 ^high 23 ^his -31 ^hit 83
^holmes -35 ^home 45 ^hosted 33 ^hot 106 ^how -46 ^however -43 ^ht 89 ^https 55 ^hurstwood -24 ^i -18 ^i'll -44 ^i'm -15 ^i've -71 ^if -15
^illustration 41 ^illustrations 91 ^image 38 ^images -46 ^improve 26 ^including -45 ^increase 71 ^infographic 132 ^install -48 ^instead -18
^interested -67 ^invalid -22 ^is -35 ^it -25 ^it'll -50 ^it's -58 ^its -44 ^james's -32 ^javascript 95 ^jobs 164 ^join 36 ^journal 152 ^julius -36
^jump -40 ^jurgis -18 ^just 51 ^keep -16 ^keeping -45 ^kennicott -30 ^key 22 ^keywords 186 ^know 15 ^labels 190 ^last 53 ^later -107 ^latest 44 ^learn
-19 ^leave 8 ^legal 14 ^let -51 ^let's 15 ^letters 33 ^like -13 ^liked -25 ^link -39 ^links -151 ^list 88 ^listen 17 ^listing -8 ^live 47 ^load -13
^loading 21 ^local -15 ^location 19 ^login -42 ^look -81 ^looking -18 ^lost -37 ^love 15 ^made 22 ^magazine 50 ^main 63 ^make -48 ^making -72 ^manage
-57 ^many -61 ^map 65 ^mar 55 ^march -66 ^market 150 ^markets 114 ^match 133 ^materials -19 ^may -26 ^maybe 35 ^media 67 ^medically 57 ^meet 42
^member 130 ^members -68 ^menu 40 ^message 39 ^messages 7 ^minnes -41 ^miss -81 ^mobile -17 ^moderated 66 ^modified 30 ^monthly 17 ^more 31 ^most 17
^mr -62 ^mrs -20 ^name 55 ^national 111 ^need 120 ^never -63 ^newer 87 ^newest 31 ^news 9 ^newsletter 109 ^newsroom 62 ^next 43 ^no 22 ^none -21
^noonan -28 ^nor -13 ^not 7 ^note -28 ^nothing 42 ^notice 87 ^notify 82 ^now 8 ^npr 87 ^of -34 ^offer 126 ^offers -76 ^oh -37 ^ok 80 ^older 10 ^on -35
^once -29 ^one -19 ^only 86 ^oops 153 ^open -31 ^opens 32 ^opinions 73 ^or -43 ^order 108 ^original -6 ^originally 112 ^other 12 ^otherwise -70 ^out
-16 ^over -52 ^page -20 ^pages 74 ^paid 22 ^part 50 ^pass 62 ^past 102 ^pay 6 ^payment 45 ^penn -45 ^people 76 ^performance 47 ^perhaps -39 ^permalink
88 ^philip -31 ^phone 32 ^photo 32 ^photograph 66 ^photography 61 ^photos 11 ^pick 26 ^picture -33 ^pin 47 ^pinned 72 ^pitch -20 ^place -6 ^play -52
^playback 141 ^please 53 ^podcast 76 ^poirot -32 ^poll 72 ^popular -18 ^post -36 ^posted 41 ^postmedia 79 ^posts 14 ^powered 10 ^premium 97 ^presented
51 ^presently -19 ^president -65 ^press 29 ^previous 8 ^prices 127 ^print -37 ^privacy 72 ^proceed 59 ^produced 40 ^product 38 ^products -58 ^promoted
39 ^proudly 66 ^prove 77 ^provided 18 ^pti 89 ^public -25 ^published 27 ^purchases 53 ^push -22 ^python -51 ^q -111 ^question -81 ^quick 31 ^quiz -22
^quote 7 ^quotes 114 ^rate -23 ^rather -34 ^read 20 ^reader 159 ^readers -90 ^readers' 135 ^reading -37 ^receive 16 ^recent -23 ^recently 98 ^recipe
90 ^recommend 148 ^recommended -24 ^redeem 107 ^refresh 81 ^register -9 ^registered 52 ^reject 115 ^related 60 ^reload 93 ^remember 54 ^remind 171
^remove 70 ^reno -46 ^rent 108 ^replay 81 ^reply -17 ^report 19 ^reported 56 ^reporting -61 ^reposted 79 ^representative 43 ^reprint 42 ^reprinted 94
^reproduction 165 ^republish 145 ^request 16 ^required 68 ^reset 16 ^resume 9 ^return 6 ^reuse 69 ^reuters -11 ^rights -23 ^rss 106 ^rsvp 101 ^rust
-16 ^say -40 ^scan -59 ^schedule 90 ^scroll 59 ^search 33 ^second -70 ^section -29 ^secure -22 ^security -96 ^see 27 ^select 67 ^selina -32 ^send 26
^senior 12 ^sent 135 ^set -21 ^settings 37 ^share 10 ^shares 60 ^sharing -48 ^she -23 ^shop 31 ^show 46 ^signal 47 ^similar 73 ^since -20 ^single 150
^sir -17 ^site 122 ^sitemap 93 ^skip 48 ^slide 121 ^slideshow 96 ^so -38 ^social -47 ^some -18 ^someone -91 ^something 21 ^sorry 50 ^sort 34 ^sound
-72 ^source 11 ^speaker -85 ^special 46 ^sponsor 53 ^sponsored 99 ^sports 97 ^spotted 79 ^spread 173 ^staff 63 ^start 10 ^stay -38 ^step -151 ^still
36 ^stop -146 ^store 123 ^stories 71 ^story 113 ^straight 69 ^stream 6 ^submission 127 ^submit 73 ^submitted 28 ^subscribe 32 ^subscriber 133
^subscribers -76 ^subtitles 88 ^such -37 ^suddenly -27 ^suggest 126 ^suggested 130 ^support 8 ^supported 95 ^swipe 58 ^switch 35 ^tag 19 ^tagged 151
^tags 116 ^taking -125 ^talk 121 ^tap 19 ^tell -62 ^ten -86 ^terms 61 ^test 83 ^testing -59 ^text 112 ^thank 31 ^thanks 101 ^that -35 ^that's -14 ^the
-44 ^their -35 ^theme 122 ^then -36 ^thence -36 ^there -23 ^there's -26 ^therefore -48 ^these -14 ^they -33 ^they're -52 ^think -90 ^this -9 ^those
-32 ^though -37 ^thread 148 ^three -92 ^through -49 ^thus -35 ^tick 107 ^time -67 ^tip 15 ^tips -121 ^tired 134 ^to -23 ^today -9 ^today's 109
^together -20 ^tommy -38 ^tonight -27 ^too 41 ^tools -48 ^top -14 ^topic 170 ^track 36 ^transcript 105 ^translate 83 ^trending 25 ^trusted 106 ^try
-32 ^tune 151 ^tuppence -49 ^turn -11 ^turner -35 ^tweet 71 ^tweets 110 ^two -122 ^type 103 ^under -84 ^unless -44 ^unlike 17 ^unlimited -13 ^unlock
59 ^unsubscribe 98 ^up -9 ^update -42 ^updated 19 ^upload 126 ^upvote 116 ^us 118 ^used 31 ^username 84 ^users -32 ^using -74 ^vat 109 ^verified 77
^verify 32 ^very -17 ^via 139 ^video 32 ^videos 159 ^view 66 ^views 69 ^visit 39 ^volume -24 ^vote 56 ^want 106 ^was 42 ^watch 39 ^we -13 ^we'd 32
^we're 16 ^we've -13 ^weather 152 ^weekly -76 ^welcome 85 ^well -39 ^what -22 ^what's 46 ^whatever -54 ^whatsapp 76 ^when -33 ^where -15 ^whether -57
^which -49 ^while 11 ^who -49 ^why -34 ^will -8 ^within -71 ^without -61 ^word 113 ^words 61 ^work 162 ^world -6 ^would -45 ^write -18 ^writing -144
^written 23 ^yes 45 ^yet -36 ^you'll 13 ^you're 18 ^you've 15 ^your 29 _ -27 a -16 a_better 12 a_colleague 128 a_comment 44 a_commission 56
a_correction 119 a_creative 23 a_daily 98 a_donation 149 a_few -17 a_free 25 a_friend 170 a_gift -11 a_good -35 a_great -22 a_letter 11 a_link 24
a_little -13 a_long -41 a_lot -19 a_man -10 a_member 6 a_minute -16 a_mistake -9 a_moment 9 a_month 63 a_nation -13 a_news 36 a_paywall 44 a_post 46
a_print 26 a_problem 51 a_project -25 a_question 76 a_reply 68 a_review 73 a_simple -17 a_single -44 a_small 18 a_story -26 a_subscriber 80
a_subscription 92 a_time -17 a_tip 87 a_very -14 a_while -16 a_year 21 abc 118 abi -17 ability -4 able -13 able_to -12 about 2 about_cookies 68
about_it 14 about_our 17 about_the -30 about_this -26 about_your -29 above -25 abroad -22 absence -7 absolute -15 absolutely -63 abstract -23 accept
41 accept_cookies 113 accept_our 30 accept_you 28 acceptance -58 acceptance_of 42 accepted 14 access 28 access_information 10 access_to -82
accessibility 25 accessible -65 accident -102 according -27 accordingly -12 account 11 account_of -37 account_to 35 accounts -138 accuracy 95 achieve
-30 achieved -10 achievement -6 ackroyd -38 acme_media 143 acme_news 51 acme_news's 79 acme_news.com 98 acquaintance -80 across -10 act -22 acted -21
action 67 actions -44 activate 78 active 63 acts -40 actual -15 actually -28 ad 45 ad-free 185 ad_blocker 69 ad_choices 101 ad_will 120 add -8 add_a
-120 add_to 180 add_your 167 added 25 added_to 80 adding -35 addition -33 additional -18 additional_cookies 142 address 8 address_below 66 address_to
-20 address_will 9 address_you -44 addresses -53 adds -34 adequate -33 admin -1 administration -24 admit -18 admitted -11 adopt -26 adopted -22
adopting -33 ads 13 ads_help 16 ads_keep 33 advance -12 advanced -47 advantage -25 adversaries -15 advert 82 advertise 31 advertise_with 99
advertisement 47 advertisements 60 advertiser 97 advertisers 74 advertising -28 adverts 18 advice 92 adviser 140 affairs -124 affect 49 affected 75
affiliate 90 affiliate_links 59 afford -21 afghanistan -12 afp 78 afraid -34 africa -106 after -38 after_a -19 after_dinner -11 after_the -6 afternoon
-19 afterward -11 afterwards -15 again -11 again_and -14 against -29 against_the -14 age 22 agencies 47 agency -21 agenda -3 aggression -22 ago 21
agree 26 agree_to 8 agreed -77 agreement -7 ahead -40 ai 141 aid -73 aim -52 aims 96 ain't -28 aint -41 air 42 alarm -124 alert -104 alerts 57
alerts_and -42 algorithm -34 alike -78 all -10 all_0 54 all_articles 76 all_comments 97 all_content 139 all_cookies 57 all_news 91 all_of -15
all_posts -8 all_right -44 all_rights 27 all_stories 46 all_that 18 all_the -28 all_this -39 all_topics 69 all_your 64 alliances -28 allies -30 allow
1 allowed 69 allowing -14 allows -17 almost 15 alone -27 along 19 aloud -54 already 23 already_have 40 also 18 also_be -9 also_like 134 also_read 150
alternative -11 alternatives -28 although -6 always -26 am 31 amazon 97 ambassador -59 amended -3 america -21 america's -30 america_is -27 american
-29 american_people -7 americans -26 among -26 amory -40 amount 53 an -4 an' -30 an_account 27 an_ad 70 an_error 114 an_official 124 ana 122 analysis
-4 analytics -51 analyze 36 ancient -43 and -23 and/or 11 and_0 -48 and_a -12 and_access 7 and_after -16 and_all -14 and_android 22 and_as -7
and_asked -10 and_at -11 and_by -16 and_continue 179 and_follow 29 and_for -24 and_free -48 and_get -9 and_he -11 and_his -18 and_how -38 and_i -15
and_if -17 and_in -15 and_its -62 and_join 112 and_may 29 and_more -23 and_mr -21 and_my -8 and_not -17 and_now -50 and_our -9 and_privacy 9 and_said
-10 and_she -9 and_similar 96 and_sir -27 and_so -17 and_tell 19 and_the -29 and_their -30 and_then -9 and_there -15 and_they -11 and_this -21 and_to
-12 and_we -15 and_went -9 and_when -17 and_with -17 and_women -8 and_yet -12 and_you -28 android 37 angeles 10 anger -37 angry -36 animals -10 anita
68 annotations -23 announced -71 annual -6 annually 87 anonymous 92 another -1 answer 9 answered -23 answers -7 any -16 any_other -32 any_size 30
any_time 87 anybody -39 anyhow -26 anymore 47 anyone 0 anything -24 anytime 90 anyway -37 anywhere -12 ap 93 api -35 apis -58 app 22 app_for 13 app_on
24 app_store -11 app_to 15 app_today 8 appeal -34 appear 115 appearance -20 appeared 4 appears 60 appendix -157 applause -116 apple 14 apple_podcasts
15 application -84 applications -35 applied -54 applies 31 apply 0 appreciate -35 approach -59 approaches -48 approaching -12 appropriate -43 approval
-70 approve -30 approved -45 apps -99 arbitrary -49 archer -9 archive 22 archived -6 archives 25 are -10 are_a 22 are_closed 161 are_from 75
are_marked 77 are_not 20 are_now 8 are_reading 112 are_receiving -83 are_the -6 are_those 62 are_using 13 are_you -11 area 27 areas -27 aren't -44
argument -28 arguments -21 arm -9 armed -13 arms -24 army -87 around -42 around_the 39 array -33 arrested -9 arrived -55 arrows 119 ars 153 art 53
article 62 article_continues 98 article_has 129 article_in 38 article_is 55 article_left 62 article_on 37 article_was 61 articles 29 articles_for -85
articles_this 24 arts 116 as -14 as_0 60 as_a -20 as_an -13 as_he -7 as_i -16 as_if -17 as_it -11 as_little 51 as_much -21 as_the -16 as_they -36
as_we -10 as_well -15 as_you -45 ascii -21 asia -11 aside -40 ask -15 ask_a 111 ask_you -20 asked -41 asking -73 asleep -9 aspects -27 assignment -25
assist -3 assistance -21 associate 78 associated 34 associated_press 86 association 127 assume 64 assure -18 ast -19 asterisk 4 async -31 asynchronous
-14 at -13 at_0 50 at_a 9 at_all -23 at_any 34 at_her -16 at_him -10 at_his -22 at_home -23 at_last -75 at_least -17 at_me -16 at_once -21 at_the -22
at_this 39 ate -33 atlantic's 123 atlantic.com 110 atlantic_newsletter 71 atlantic_on 42 atom 93 attack -25 attacks 83 attempt -15 attend 67 attention
-46 attitude -10 attribute -39 attributes 47 audience -7 audio 71 audio_element 89 audio_version 76 audm 29 aug 131 august -17 aunt -29 author 45
author's 56 authority -54 authors -1 auto-generated 100 auto-play 98 automatic 41 automatically 62 autoplay 108 availability 66 available 30
available_in 28 available_on -36 available_to -7 average -18 avoid -92 awaiting 4 awaiting_moderation 110 award-winning 13 aware -23 away -21
away_from -21 awhile -12 axios 167 b -74 babbitt -32 baby -46 back -9 back_to 43 background -80 backward -12 backwards -29 bad -31 badly -43 baker -2
balance -14 balanced -7 bank -31 banner 79 bar 11 barriers -9 base -47 based 5 basic 0 basics -93 basis 15 basket 95 batten -37 batten's -16 battle
-61 bbc 70 bbc_news 15 bdfl -32 be -15 be_a -19 be_able -9 be_added -29 be_contacted 118 be_done -51 be_in 52 be_interested 136 be_logged 42 be_our
-31 be_published 20 be_reproduced 53 be_the 30 be_used -8 beans 89 bear -37 beat -14 beautiful -42 beauty -35 became -34 because -18 because_you 67
become 3 become_a 19 becomes -6 becoming -20 bed -28 been 2 been_moderated 38 been_saved 57 been_sent 116 been_updated 53 bees 13 before -41
before_the -39 before_you -8 began -42 began_to -19 begin -30 beginning 8 begins -143 begun -19 behave -12 behavior -16 behind -24 behind_the -41
being -16 belief -2 believe -22 believed -24 believes -43 bell -40 belongs -25 below 9 below_and 87 below_have 38 ben -64 ben_roe 66 beneath -34
benefit -6 benefits 16 benjy -49 bent -10 berlin -139 beside -17 besides -29 best 8 best_experience 128 best_of 50 best_reads 47 best_stories 77 bet
12 beta 151 betimes -8 better -17 between -30 between_the -16 beyond -58 big -7 bigger -50 bill -7 billed 102 billion -16 bills -36 binary -10 bio 87
bipartisan -22 birds -22 birth -99 bit -25 black -63 blame -26 blank -1 bless -67 blessed -17 blind -43 block -7 blocked 97 blocker 69 blocking 15
blocks -36 blog 4 blogger 120 blogs -59 blogthis 129 blood -114 bloomberg 167 blue 46 bluesky 20 blunt -46 board 43 boat -71 body -86 book -8 bookmark
49 bookmarks 102 books -25 bookshop 147 border -45 borders -77 born -126 both -31 bottle -37 bottom 79 bought 89 bound -10 bowed -11 box 28 boy -24
boys -61 bpo -77 brain 15 branch -27 branches -86 brand 49 brands 140 brandy -16 bread -162 break -10 breakfast -73 breaking 19 breaking_news 17
breath -48 brett -28 bridge 27 brief 8 briefing -42 bright -19 bring -40 bringing -11 broad -6 broadcast 3 broadcast_rewritten 35 brochure -12 broke
-46 broken -99 brother -46 brought 3 browse 67 browser 47 browser_does 74 browser_is 96 browser_or 34 browsing 93 budget -16 buffer -27 bug -72 bugs
-25 build -53 building -31 builds -25 built 25 bulletin 10 burden -29 burned -29 burning -90 burst -14 business 7 businesses -41 busy -30 but -19
but_a -29 but_he -8 but_i -9 but_in -17 but_it -8 but_our -8 but_the -7 but_they -18 but_this -27 but_to -12 but_we -18 but_you -7 butler -49 button
49 buy 52 buy_a 116 buy_something 104 buy_the 166 buy_this 102 buy_through 50 by 10 by_0 -16 by_a 34 by_acme 165 by_admin 67 by_ai 93 by_ann 95 by_ben
63 by_clicking 95 by_continuing 24 by_email -38 by_herald 102 by_jane 153 by_john 40 by_newest 36 by_our 7 by_outbrain 88 by_sam 151 by_staff 105
by_submitting 32 by_taboola 62 by_the -17 by_tom 75 by_using -16 by_water -24 byte -43 bytecode -21 bytes -50 c 23 caddy -44 calendar 116 california
80 call -29 called -37 calling -36 calls -67 calm -75 came -27 came_in -50 came_to -10 campaign -38 can -14 can't 46 can_be -11 can_do -43 can_help
-31 can_make 14 can_read 29 can_watch -41 can_you -64 cancel 109 candidate -33 cannot -21 cannot_be 25 cant -46 capabilities -37 capability -8
capacity -72 capital -70 captain -104 captcha 156 caption 25 captioning 18 captions -47 car -23 card 85 cards -38 care -7 career -81 careers 54
carefully 6 cargo -84 carol -24 caroline -26 carriage -9 carrie -27 carried -13 carry -26 carrying -26 cart 2 carter -59 carteret -22 case -27 cases
-41 cast 14 catch -34 catch-up 82 catch_up 148 categories 104 category 113 caught -6 cause -13 causes -9 cavendish -80 cc 161 celebrate -12 cells -15
center 66 central -36 centre 102 cents 48 centuries -7 century -19 certain -21 certainly -42 chain -50 chair -8 challenge -29 challenges -31 chamber
-21 chance -26 chances -49 change -27 change_your 71 changed -1 changes -25 changing -24 channel -4 channels -30 chapter -83 character -31
characteristics 70 characters 97 charge -66 chart 100 chat 98 check 42 check_your -7 checked 87 checking 35 checkout 123 checks -45 checkup 33 cheek
-1 cheeks -13 chest -38 chicago 43 chief -33 child -64 children -34 children's -42 chin -13 china -84 chip 89 chip_in 89 choice -7 choices 5 choose 33
choose_a -89 choose_how 83 choose_your 67 choosing -68 chosen 72 christmas -141 chrome 116 church -44 cigarette -29 cigarettes -8 circle -105
circumstances -22 citation 195 citations 146 cite 148 cite_this 47 cities -15 citizen -91 citizens -12 city -4 civil 119 claim 99 clarissa -49 class
-40 classes -40 classified 46 classifieds 129 classroom -58 clean 8 cleaner -51 clear -46 cleared -23 clearly -41 clerk -64 click 27 click_for 109
click_here 107 click_on 78 click_the 53 click_to 146 clicking 81 client -10 clif -13 climate 73 climate_energy 72 climbed -36 clinic -45 clip 5
clipboard 152 clock -65 close 13 closed 36 closely -7 closer -56 closing -84 clothes -26 cloudy 150 club -36 clyde -25 cnn 62 coach -54 coal -74
coalition -35 coast -30 coat -62 code -12 code_of 111 coffee -68 cohn -33 cold -42 collaboration -34 collapse 101 colleague 121 collection 45 college
-51 color -50 colour -5 column -25 columnist 104 columnists 122 come -35 come_to -21 comes -25 comes_from 97 coming -32 command -22 comment 1
comment_below 58 comment_has 84 comment_is 34 comment_on -42 comment_policy 43 comment_was 56 comment_will 92 commented -9 commenting 167 comments 9
comments_0 116 comments_are 36 comments_below 76 comments_by -130 comments_on -6 commercial 70 commission 19 commissions 22 commit -28 commitment 4
commitment_to -35 commitments -48 committed -17 committee -138 common -26 commons 86 communities 3 community -1 community_guidelines 125 companies 97
companion -5 company 38 compare 131 compassion -24 compatibility -54 compatible 7 compensate 19 compensated 46 competition 40 competitive -2 compile
-53 compiled -32 compiler -28 complain 140 complaint 166 complaints 60 complete 50 completely -23 complex -49 complexity -15 complicated -46
components -31 comprehensions -43 comprehensive -18 computer 107 concept -36 concepts -59 concern -22 concerned -18 concerns -42 conclusion -94
conclusions -119 concrete -19 concurrency -17 condition -25 conditions -35 conduct -39 conference -16 confidence -24 confident -39 confidential 16
configuration -81 confirm 102 confirm_your 95 confirmed 21 conflict -32 conflicts -9 confusion -104 congress -25 connect 17 connect_with 80 connected
135 connection 134 conscience -28 consensus -12 consent 74 consent_to 82 consider -27 consider_supporting 70 considerable -9 consideration -26
considered -64 consistent -35 constant -6 constitutes 30 constitutes_acceptance 42 constitution -15 constraints -36 constructive -63 consult -52
consumers -40 contact 31 contact_our 9 contact_the 153 contact_us 139 contacted 115 contain 49 contain_errors 121 containing -72 contains 59
contains_affiliate 28 content 2 content_by 120 content_continues 98 content_free 25 content_from 49 content_is 47 contents 86 context -50 contexts -20
continually 138 continue 36 continue_reading 37 continue_with 136 continued 2 continues 29 continues_after 68 continues_below 114 continuing -17
contract -86 contrast 80 contribute 6 contribute_to -40 contributed 58 contributed_to 24 contributing 32 contribution 4 contributions -122 contributor
67 contributors 0 control -14 controls 52 conventional -47 conventions -30 conversation 15 conversations -19 conversion -58 converted -52 conviction
-20 convinced 93 cook -60 cookie -30 cookie_policy 64 cookie_settings 78 cookiebot 70 cookies 17 cookies_and 16 cookies_on 112 cookies_to 72 cool -86
cooperation -17 copied 131 copy 22 copyright 52 copyright_0 111 core -29 corner -62 coronavirus 23 coroner -25 corp 99 corporate -42 corps -56 correct
86 corrected 90 correction 86 corrections 109 correctly 65 correspondence 29 correspondent 186 cost -9 costs -47 could -13 could_be -10 could_not 20
couldn't -25 council -10 counsel -18 count 21 counted 50 countries -101 country -32 counts -96 county -38 couple -41 courage -44 course -3 court -21
courtesy 83 courtesy_of 125 cousin -33 coventry -33 cover 49 coverage 9 covered -13 covers 90 cpython -31 crack -26 crazy -40 create -23 create_a 19
create_an 52 created 32 creating -23 creation 0 creative 45 creative_commons 143 credibility 120 credit -4 credit_jane 77 credits 136 creed -24 cried
-25 crime -29 crisis 29 critical -25 cross -32 crossed -73 crossword 188 crowd -40 crown 15 cry -20 crying -33 ctrl 83 culture -30 curated 72
curated_by 72 curious 119 curiously -12 current 23 currently 30 custom -72 customer 91 customers 44 customize 140 cut -11 cuts -105 cutting -35 cycle
-8 cynthia -24 d 64 daily 22 daily_briefing 101 daily_dose -48 daily_globe 122 daily_globe's 58 daily_globe.com 102 daily_news 44 daily_newsletter 73
dam -5 dam_fell 146 damage -109 damned -92 damp -47 dams 129 dance -75 danger -62 dangerous -61 dangers -18 dare -32 dark 37 darkness -5 darling -53
dashboard 100 data -39 data_and -62 datawrapper 126 date 52 dates -7 daughter -33 dawn 48 day -35 day's 90 day's_top 15 day_in 17 day_with 70 days -21
days_ago 58 de -33 dead -82 deadline 88 deal -71 deals 67 dear -28 death -14 debate -105 debt -39 decade -22 decades -15 decent -6 decide -28 decided
16 decimal -98 decision 26 decisions -21 declaration -12 declare -8 decline -99 deductible 102 deeds -89 deep -20 deeper 94 deeply -13 default 7
defend -10 defense -10 defenses -14 deficit -23 deficits -5 define -63 defined -12 defines -20 defining -15 definition -23 definitions -119 delay -48
delayed 46 delete 45 deleted 54 delhi 2 deliberately -20 delicious -23 delighted -3 deliver 64 delivered 89 delivered_to 141 delivery 48 demand 31
demanded -32 demands -33 demo 129 democracy -32 democratic -25 denied 42 deny -16 department 14 depend -18 dependencies -24 dependency -13 dependent
-26 depending -11 depends 3 deprecated -12 deprecation -11 describe -60 described -54 describes -16 description 33 desert -65 deserve -51 deserves 49
design -57 designed -9 desire -24 desk 60 desktop 39 despair -22 despite -27 destiny -7 destroyed -15 destruction -7 detail -57 detailed -38 details
-20 detected 101 determination -10 determine 4 determined -7 develop 31 developed -19 developer -34 developers -24 developing 76 development -20
device 132 devices 34 diagnosis 65 dialog 207 dick -21 dict -44 dictionary -30 did -19 did_not -22 did_you -31 didn't -20 didnt -25 die -32 died -75
differ -113 difference -16 differences -22 different -27 difficult -21 difficulties -43 difficulty -64 digest 22 digital -41 digital_access 56
digital_edition 119 dignity -5 dilsey -31 dinah -28 dined -41 dining -13 dining-room -5 dinner -19 diplomat 114 direct -10 directed -8 direction -43
directions 102 directly -22 directly_to 26 directory 45 dirk -12 dirt -9 disable 1 disabled 60 disabling 115 disagree -86 disaster -86 disclaimer 80
disclosure 119 discord 14 discouraged -25 discourse -7 discover 0 discovered -127 discoveries 41 discuss 55 discussed -13 discussion -22 discussions
-46 disease 71 display 144 displayed 154 displaying 167 disqus 126 distance -92 distinct -12 distinguished -21 distress -28 distributed -25
distribution -41 distributions -25 diversity 54 divided -50 do -16 do_it -52 do_not 16 do_that -33 do_you -20 doc -47 docstring -22 doctor -35 doctors
-49 doctrine -40 document 1 documentation -63 documented -16 documents -54 doe 80 does -6 does_not 6 doesn't -27 doi 101 doing -30 dollar 80 dollars
-29 domain 111 domains 96 domestic -31 don't -22 don't_have 14 don't_know -41 don't_miss 109 don't_want -35 don't_you -65 donate 58 donate_now 33
donate_to 132 donation 64 donation_keeps 75 donations -83 done -7 donor 49 donors -4 dont -42 door -17 doors -26 dose -30 dose_of 113 double 39
doubled 29 doubt -37 down -27 down_and -24 down_the -28 down_to -28 download 37 download_our 8 dozen -7 dr -11 draft -91 drag 53 dramatic -17 drank
-17 draw -8 drawn -10 dream -25 dreams -24 dress -31 dressed -23 drew -39 drink -49 drinking -63 drive -13 drop 114 dropped -21 drouet -23 drought 25
drove -4 drug -37 drugs -25 drunk -17 due -26 duke -14 dull -16 duration -3 during -22 during_the -21 dust -37 dutch -58 duties -38 duty -10 dyer -64
dynamic 65 e -44 e-edition 104 e-mail -36 e-paper 82 e.g -31 each -47 each_of -20 each_other 7 ear -12 earlier 17 early -130 earn -34 earn_a 49 ears
-3 earth -44 ease -36 easier 11 easily -31 east -72 easy -82 eat -72 eating -19 ebook -13 economic -6 economic_times 90 economist 142 economy -37
ecosystem -25 edge -21 edit 24 edited 26 edited_by 61 editing -23 editing_by 147 edition 4 editor 26 editor's 88 editorial 196 editorially 86 editors
-8 editors' 99 edt -103 educate -32 education -29 effect -61 effective -28 effectively -21 effects -71 efficient -31 effort -8 efforts -15 egg -42
eight -59 either -31 election 10 elections -18 element 32 elements -18 eliminate -24 else 30 elsewhere 37 em -36 email 37 email_a 61 email_address 30
email_is 49 email_the 37 email_this 40 email_to 53 emailing -9 emails -40 embed 93 embedded -36 emergency -61 employees -127 employer -13 employment
-55 empty -11 en 89 enable -52 enable_javascript 67 enabled -11 encoded -9 encoding -42 encourage 10 encouraged -47 encouraging -18 encrypted 103 end
8 end_of 29 ended 21 endorsed 81 endorsement 70 ends 43 ends_in 170 endure -10 enduring -23 enemies -31 enemy -62 energy 16 enforce -34 enforcement -7
engadget 139 engaged -51 engagement -37 engine -36 england 23 english 25 enhance -3 enjoy 89 enjoyed -8 enjoyed_this 48 enlarge 28 enough -35
enough_to -25 ensure -11 enter 61 enter_to 28 enter_your 114 entered -18 entering -27 enterprise -27 entire -31 entirely -17 entries 1 entry 29
envelope 30 environment 26 episode 79 episode_0 138 episodes 88 equal -49 equally -32 equivalent -58 era -10 error 35 errors -25 escape 103 español
101 especially -19 essential 17 essential_cookies 66 est -113 estate -35 estimated 53 et 89 etc -54 ethics 168 ethics_statement 49 etsy 132 europe 16
european -8 evaluation -69 even -23 evening -48 event 29 events -2 ever -22 every 6 every_morning 107 every_sunday 18 every_tuesday 108 every_weekday
126 everybody -66 everyone -4 everything -24 everywhere 64 evidence -97 evidently -18 evil -107 exact -19 exactly -49 examine -15 example -55 examples
-52 excellent -69 except -21 exception -38 exceptions -37 exchange -66 excited -36 excitement -12 exclusive 53 exclusive_to 61 excuse -19 execute -31
executed -70 execution -22 executive -145 exist 5 existing -40 exists -16 exit 87 expand 7 expanding -39 expansion -20 expect -15 expectations -55
expected -31 experience 21 experience_on 30 experience_use 119 experiences -14 experiment -39 experts 6 expire 151 expired 102 explain -33 explained 2
explains -156 explanation -11 explicit -16 explicitly -70 explore 36 explore_more 183 explore_the 18 exploring 97 export 35 exports -43 express 37
expressed 60 expressed_are 59 expressed_in -11 expression -21 expressions -52 extend -11 extended -15 extension -23 extensions -29 extent 88 external
42 extra -7 extraordinary -46 eye -22 eyes -15 f-strings -69 face -17 facebook 49 facebook_and 46 facebook_page 8 faced -16 faces -73 facing -23 fact
17 fact-checked 89 facts 6 fail -84 failed 38 failed_to 121 fails -54 failure -29 faint -8 fair -38 fairly -9 fairness 32 faith -46 fall -70 fallen
-14 falling -46 falls -107 false -34 familiar -36 families -37 family 5 fan 150 fancy -14 faq 4 far -31 farm -51 farmers -47 fashion -16 fast -51
faster -53 fat -9 father -33 father's -21 fathers -8 fault -25 favor -22 favorite 1 favorites 75 favourite 41 favourites 104 fcc 156 fear -10 fears -6
feature 62 featured 75 features -30 federal -57 feed -3 feedback 7 feel 3 feeling -40 feelings -34 fees -22 feet -31 fell -14 fellow -17
fellow_americans -15 felt -11 few -17 fewer -83 field 15 fielding -56 fields_are 34 fifteen -73 fifth -20 fight -37 fighting -91 figure -11 figures
-64 file 55 filed 157 filed_under 84 files 13 fill 61 filled -19 filters -44 final -15 finally -15 finance -80 financial 140 find 0 find_a 41 find_the
-23 find_this 127 find_us 62 finding -37 findings -135 fine 13 finger -5 fingers -7 finish -25 finished 43 fire -31 firefox 56 firm -32 first -23
first_published 52 first_time -15 first_to 106 fiscal -35 fish 61 fit -34 fits -33 five 32 five-star 105 fix -15 fixed -32 fixes -42 flag 58 flat -50
fleet -2 flexible -87 flickr 102 flipboard 101 floods 80 floor -126 flora -34 flourish 150 flow -47 flowers -18 flush -18 flushed -40 focus 39 folded
-9 folder 106 folks -31 follow 21 follow-up -72 follow_a 36 follow_our 68 follow_the -63 follow_this 64 follow_us 87 followed -35 followers 167
following -1 follows -14 font 143 food -39 fool -115 foolish -5 foot -59 footer 123 for -14 for_0 30 for_a -23 for_all -33 for_an -70 for_breaking 12
for_by 84 for_daily 36 for_example -34 for_free 87 for_full 23 for_her -18 for_him -11 for_it -50 for_later 169 for_me -31 for_more 8 for_our -28
for_peace -22 for_python -27 for_reading 145 for_signing 86 for_subscribers 180 for_that -21 for_the -10 for_their -41 for_this 18 for_updates 77
for_us 45 for_you 66 forbes 116 force -30 forced -25 forces -27 forecast 131 forehead -8 foreign -81 foremost -52 forever -9 forget -12 forgive -55
forgot 22 forgotten -12 form -23 format -12 former 41 forms -129 forth -8 forty -74 forum 200 forums 117 forward -6 forwarded 17 fought -13 found 51
foundation 27 founders -6 four 1 fourth -4 fox 34 frame -33 france 4 français 107 free 5 free_account 46 free_and -27 free_app 25 free_article 65
free_articles 64 free_for 74 free_guide 44 free_newsletter 21 free_online -11 free_thanks 42 free_to -7 free_trial 125 freedom -13 freedom's -21
french -83 frequently 55 fresh 68 fri 13 friday 10 friend -30 friendly 61 friends -23 friendship -8 frightened -39 from 0 from_0 39 from_a -35
from_acme 49 from_herald 140 from_jane 156 from_our 37 from_pixabay 30 from_readers 66 from_the -14 from_tribune 122 from_us 56 front -27 front_page
80 frontier -47 frowned -31 ft 112 ftse 52 full 25 full_access 95 full_article 30 full_bio 74 full_coverage 72 full_interview 121 full_screen 167
full_story 73 full_text 85 full_version -33 full_video 63 fullscreen 86 fully -38 fun -74 function -10 functionality -23 functions -19 fund 31
fundamental -9 funded 28 funded_by 65 funders 110 funding 68 funds -29 funny -42 further -48 furthermore -51 future -16 futures -56 g -59 gain -4
gains -21 gallery 74 game -97 games 42 gannett 185 gap -87 garden -7 garden_notes 152 gas -32 gate -34 gatsby -30 gave 1 gave_a -20 gazette's 125
gazette's_app 26 gazette.com 143 gazette_on 33 general -40 generally -20 generate 70 generated 61 generation -86 generations -3 generator -30
generators -17 generic -19 generous -11 gentleman -16 gentlemen -13 geolocation 113 george -43 german -39 gesture -16 get 2 get_0 49 get_a 6
get_atlantic 37 get_full 55 get_in 112 get_our 48 get_the 97 get_unlimited 65 get_your -74 gets -30 getting -29 getty 91 getty_images 76 gift 89
gift_will 90 gifts 50 gil -12 girl -35 girls -61 git -31 github -52 give -15 give_you -13 given -29 gives -11 giving -70 glad -49 glance 75 glanced
-14 glass -20 glasses -9 global 26 globe's 57 globe.com 102 globe_free 12 glory -16 gmt 149 go -12 go_on -85 go_to 33 goal 8 goals -36 god -29 goes
-47 going -36 going_to -27 gold 2 gone -31 good -53 goodbye -28 goods -20 google 25 google_news 34 google_play 141 gopher -59 got -1 got_a 20 got_to
-21 got_up -7 gottlieb -31 gov 67 gov.uk 130 governance -17 government -46 governments -16 governors -53 grab 25 grace -51 grammar -21 graphic 79
graphics 51 grasp -15 grass -3 grateful -118 grave -65 gray -24 great -18 greater -13 greatest -22 greatly -31 greatness -24 grew -73 griffiths -92
grinned -21 gross -15 ground -47 group -27 groups -15 grow 14 growing -41 grows -85 growth -31 guarantee 87 guardian's 107 guardian.com 133 guardian_a
78 guess -18 guest 105 guests 9 guidance -137 guide 41 guide_to 116 guidelines 68 guido -40 guilty -38 gun -23 guns -26 h 12 habits -143 had -21 had_a
-19 had_been -28 had_not -13 had_to -10 hadn't -18 hair -17 half -21 hall -34 hand -42 handed -19 handle -23 handling -13 handout 105 hands -44
handsome -10 happen -48 happened -37 happens -48 happiness -50 happy -35 hard -13 harder -29 hardly -9 has -10 has_a -45 has_been 18 has_expired 89
has_not -12 hash -23 hat -15 hate 18 hated -36 hath -15 have -6 have_0 34 have_an -10 have_been 6 have_not 11 have_reached 159 have_read 30 have_the
-15 have_to -29 have_you -57 haven't -13 having -24 he -18 he'd -29 he'll -26 he's -46 he_and -13 he_could -14 he_did -19 he_had -12 he_is -23
he_looked -10 he_said -22 he_saw -23 he_took -7 he_was -16 he_would -18 head -10 header -56 headline 72 headlines 39 heads -32 health 32 health_care
-19 healthy -37 hear 15 hear_from 148 hear_more 55 heard -8 hearing -19 heart -45 hearts -30 heat -64 heavily -15 heavy -57 held -26 hell -27 hello
-81 help -9 help_keep 91 help_support 113 help_the 61 help_to -43 help_us 43 helped -44 helpful 60 helping -21 helps 58 hemisphere -6 hence -33 her
-19 her_and -6 her_eyes -14 her_head -18 her_to -23 herald's 88 herald.com 104 herald_on 89 herald_partners 59 herald_your 88 here 7 here's -18
here_for 53 here_in -23 here_to 30 heritage -14 heroes -74 hers -61 herself -43 hesitated -15 hewer -35 hi 103 hidden -52 hide 20 high -16 higher -30
highest 71 highlight 143 highlights 41 highly -6 him -11 him_and -9 him_in -25 him_to -8 himself -12 hindu 78 his -18 his_face -12 his_head -16
his_own -12 his_wife -7 historic -57 history -14 hit 25 hits 44 hold 44 holding -14 holmes -25 home -33 home_and -16 home_news 102 home_science 98
home_screen 47 home_to -9 homeland -14 homepage 54 homes 27 honest -67 honor -52 honored -15 hook -42 hooks -38 hope -37 hope_you -22 hoped -13 hopes
-21 horoscope 171 horror -14 horse -51 hospital -45 host -143 hosted 79 hosting -94 hot -39 hotel -49 hour -29 hours 19 hours_ago 84 house -29 houses
-52 housing -3 how -12 how_it 66 how_the 50 how_to 7 how_we -12 how_you 25 howard -41 however -39 ht 89 html 44 http -24 https 111 huffpost 128 human
-10 humans 86 hundred -18 hung -30 hunt -32 hurried -20 hurstwood -23 hurt -33 husband -21 i -18 i'd -6 i'd_like 28 i'll -44 i'm -16 i've -48 i've_got
-31 i_accept 121 i_agree 147 i_am 10 i_ask -20 i_believe -16 i_can -24 i_can't -45 i_could -21 i_did -21 i_don't -21 i_got -23 i_had -15 i_have -20
i_hope -12 i_know -31 i_propose -10 i_said -21 i_saw -12 i_say -21 i_shall -13 i_should -23 i_thank -23 i_think -14 i_thought -23 i_to -9 i_told -16
i_took -10 i_want -23 i_was -20 i_went -13 i_will -19 i_wish -10 icon 227 idea -18 ideally -12 ideals -8 ideas -47 identification -70 identified -15
identifiers -4 identify -24 identity -82 idle -18 if -17 if_i -11 if_it -25 if_they -34 if_this -36 if_we -15 if_you -8 ignorance -45 ignore 44
ignored -22 ii -167 ill -40 illegal -6 illustration 41 illustration_by 121 illustrations 84 im -42 image 57 image_by 94 image_to 67 images -33 imagine
-52 immediate -111 immediately -47 impact 52 implement -15 implementation -32 implementations -52 implemented -38 implicit -40 imply 45 import -34
important -17 important_stories 43 imports -18 impose -5 impossible -76 impressed -40 impression -22 improve 50 improve_this 139 improve_your -29
improved -33 improvement -21 improving -84 in -14 in-depth 0 in_0 -23 in_a -13 in_all -15 in_america -39 in_an -40 in_and -11 in_app 45 in_browser 43
in_england 55 in_every 6 in_full -23 in_her -13 in_his -10 in_it -22 in_listing -55 in_my -16 in_new -21 in_news 65 in_or 20 in_order -10 in_our -11
in_partnership 58 in_pictures 11 in_politics 123 in_print 167 in_python -16 in_register 19 in_science 54 in_some -31 in_spanish -13 in_that -23 in_the
-19 in_their 11 in_to 46 in_touch 200 in_which -11 in_with 67 in_your 32 inappropriate 113 inbox 67 inboxes 27 include -50 included -26 includes -12
including -33 income -30 incompatible -20 incorrectly 29 increase -33 increased -11 increases -32 increasing -18 indeed -56 independence -119
independent 35 independently 104 index -11 india 29 indian 50 indicates 90 individual -19 individuals -36 industrial -9 industry -45 inevitable -6
inflation -27 influence -27 info 125 infographic 132 information 50 information_on -30 information_only 87 information_visit 149 information_you 59
informed 32 inglethorp -68 inherit -25 inheritance -14 initial -24 initiative 41 initiatives -19 inline -62 inn -18 inner -6 innovation -22 input -26
inquiries 147 inside -35 insider 72 insights 175 inspector 87 instagram 16 install -55 installation -79 installed -16 installer -13 installers -56
installing -35 instance -33 instances -30 instant -62 instead -39 instead_of -18 institute -37 institution 132 institutions -27 instructions -58
insurance -17 integers -15 integration -31 intellectual -11 intelligence -56 intend -24 intended 32 intention -8 interactive 61 interest -5 interested
41 interested_in 18 interesting -39 interests 22 interface -72 interfaces -89 internal -11 international 16 internet 6 interpreter -18 interpreters
-47 interrupted 27 interview 64 into -25 into_a -15 into_the -25 introduce -7 introduced -35 introduces -6 invalid 43 invest 80 investigation 1
investigations 19 investment -45 invitation -81 invite 20 invited -61 involve -12 involved 41 ios 84 iphone 94 iran -10 iraq -59 irish 125 is -11 is_a
14 is_also 11 is_available 10 is_awaiting 110 is_behind 46 is_closed 89 is_committed 132 is_empty 115 is_for 45 is_free 54 is_in 25 is_no -20 is_not
-19 is_our -23 is_part 39 is_published 20 is_still -14 is_that -24 is_the -8 is_to -17 is_your -30 island -64 isn't -32 isolated -38 issue -16 issues
8 ist 51 istock 113 it -16 it'll -40 it's -29 it's_a -22 it_and -30 it_can -28 it_does -28 it_for 11 it_had -22 it_has -18 it_helps 105 it_in -19
it_is -18 it_may -39 it_must -18 it_on 11 it_should -16 it_to -15 it_was -17 it_will -53 it_would -23 item 76 items 7 iterators -37 its -16 itself -13
itunes 64 itv 7 j -46 jack -92 jake -36 james -85 james's -29 jan 62 jane@example.com 64 jane_doe 81 january -163 jason -17 javascript 74
javascript_is 95 javascript_to 83 jeeves -64 jim -71 jimmy -31 jiosaavn.com 101 jit -46 job 8 jobs 42 joe -19 john_roe 59 join 19 join_0 109 join_more
79 join_our 90 join_the 15 join_us -134 joined -21 joining -3 joke -46 journal 123 journalism 20 journalism_is 67 journalists 62 journey -42 joy -51
judge -151 judgment -60 julius -26 july 0 jump -54 jump_to 83 jumped -30 june -12 june_0 -14 jurgis -31 just -12 just_as -33 just_the -37 justice -25
keep 11 keep_it -22 keep_our -41 keep_reading 30 keep_the 132 keep_this 28 keep_up 68 keeping -35 keeps 60 kennedy -84 kennicott -35 kept -15 key 0
keys 20 keyword 68 keywords 121 kid -29 kids -50 kill -90 killed -66 killing -30 kind -9 kind_of -11 kindly -40 kinds -15 king's -33 kiss -18 kissed
-10 kit 100 kitchen -16 knees -12 knew -16 knock -11 knocked -21 know -23 know_how -24 know_in 143 know_that -15 know_the -40 know_what -20 know_you
-8 knowing -26 knowledge -32 known -66 knows -36 ko-fi 72 lab 42 label -176 labels -57 labor -44 lack -21 ladies -13 lady -29 laid -8 lake -57 land
-48 lands -8 lane 72 language -61 languages 0 large 12 largely -11 larger 12 largest -12 last 7 last_edited -7 last_modified 145 last_reviewed 10
last_updated 100 last_year -18 lasting -2 late -64 lately -13 later -32 latest 53 latest_episode 33 latest_in 109 latest_news 52 latest_on 30
latest_science 123 latest_video 58 latin -10 latter -19 laugh -20 laughed -21 laughing -28 laughter -116 launch -17 launched -67 law -39 lawrence -50
laws -32 lawyer -78 lay -19 lazy -36 lead -23 leader -60 leaders -29 leadership -22 leading -32 leads -34 leaned -16 learn -66 learn_about 45
learn_more 10 learned 2 learning -98 least -17 leave 4 leave_a 105 leave_the 15 leave_your 107 leaves -5 leaving 93 led -44 left -5 legacy -88 legal
69 legislation -35 legitimate 172 legitimate_interest 123 legs -49 length 66 leora -29 less -73 lesson -86 lessons -121 let -21 let's -17 let_me -47
let_the 70 let_us -57 lets -54 letter -38 letters 2 letters@time.com 48 letters_to 66 letting -45 level -7 levels -103 liberty -37 libraries -59
library -52 licence -52 license -70 licensed 91 licenses -17 licensing 106 lie -42 life -54 lifestyle 139 lifetime -18 lift -9 lifted -13 light -46
lights 16 lights_on 66 like -11 like_a -61 like_and 49 like_that -38 like_the -32 like_this 43 like_to 31 like_you 53 liked 2 likely -6 likes -19
limit -7 limited -17 limits -55 line -66 lines 12 link 33 link_in 74 link_to -78 linked -75 linkedin 56 links 66 links_and 13 links_on 24 links_to 20
links_we 79 linux -85 lips -43 list -28 list_of -9 listed -5 listen 38 listen_0 34 listen_on 158 listen_to -38 listened -46 listening -34 listing -3
listing_0 -50 lists -50 literal -38 literals -14 little -23 little_as 51 live 28 lived -16 lives -31 living -24 load -3 load_more 106 loaded 140
loading 37 local -22 local_news 147 location 95 lock -8 locked -23 lodging -12 log 39 log_in 88 logged 40 logged_in 90 logging -40 logic -11 logical
-7 login 2 logo 72 long 7 long-term -32 longer -7 look -14 look_at -33 looked -17 looked_at -19 looked_up -12 looking 8 looking_for 91 looks -17 loop
91 loose -50 lord -50 los 10 lose -42 loss -51 lost -9 lot -23 lot_of -15 lottery 135 love 0 loved -13 lovely -36 low -28 lower -30 ltd 68 luck -74
lunch -10 lying -11 m -32 machine -54 macros -10 mad -5 madame -14 made 4 made_a -26 made_with 79 magazine -13 magnificent -16 maid -10 mailing -24
mailing_list -58 main -6 main_content 104 main_menu 58 maintain -11 maintainer -20 maintainers -51 maintaining 34 maintenance 88 major -25 majority
-28 make -9 make_a 20 make_it 38 make_our -12 make_sure -41 make_the -8 make_this 36 makes -7 making -26 man -23 man's -28 manage -38 manage_your 26
managed -5 management -62 manager 36 managers -85 managing -27 mankind -10 manner -8 many -14 many_of -10 map -21 mapping -14 maps -52 mar 95 mar_0
101 march -16 march_0 42 marked 66 market 45 marketing 27 markets 10 married -43 marry -34 mashable 167 mass -48 massive -31 master -21 mastodon 32
match 98 matched 105 matches 38 matching -39 material 27 material_may 37 materials -22 math -34 matter -28 matters 17 may 7 may_0 -15 may_also 64
may_be 37 may_contain 103 may_earn 92 may_get 39 may_have 50 may_not 19 may_use 80 maybe 22 mayor -109 mb 60 md 53 me -13 me_and -12 me_in 24 me_of 15
me_to -12 me_up 67 mean -6 meaning -17 means 12 meant -15 measure -46 measures -24 mechanism -21 media 63 medical 2 medical_advice 110 medically 95
medicare -19 medium 59 meet -15 meet_the -13 meeting -44 meetings 11 member -10 members -24 members-only 63 members_of -28 membership -84 memory -45
men -20 men_and -12 mention 29 mentioned -1 menu 0 mere -4 merely -15 merry -47 message 19 message_from 31 messages -15 messages_from 60 messenger -20
met -27 metaclass -8 metadata -23 method -35 methods -16 metrics 126 metro 90 mickey -22 middle -23 might -2 might_be -14 mightily -23 mighty -5 miles
-65 military -19 million -50 millions -13 min 74 min_read 51 mind -6 minds -7 mine -28 minimum 58 minister -120 minnes -37 minor -20 mins 78 mint 48
minute -9 minutes -45 mispronounced 58 miss 26 miss_a 14 missed 156 missing -123 mission 59 mistake -19 mistakes -37 mixed -156 mobile -80 mobile_app
-9 modal 176 mode 87 model 10 models -50 moderated 90 moderation -21 moderator -45 moderators 61 modern 50 modified 51 modified_0 88 modify -24 module
-25 modules -25 moment 22 moments -53 monday -78 money -32 monitor 128 month 27 monthly 61 months 56 moon -46 moore -35 moral -26 more -5 more_about
30 more_articles 52 more_at 23 more_comments 56 more_from 47 more_in 38 more_information -73 more_news 72 more_of 24 more_on 34 more_photos 75
more_posts 28 more_stories 37 more_than -32 more_videos 30 morning -20 morning_newsletter 104 most -15 most_of -57 most_popular 27 most_read -18
mostly -2 mother -35 mother's -16 mothers -20 mouth -10 move -16 moved 0 moving -114 mr -50 mrs -38 much -22 multiple -30 mumbai -10 murmured -18
museum -21 music -57 must -25 must-reads 178 must_also -32 must_be -21 must_have -14 must_not -32 mutable -13 mute 12 mutual -7 my -7 my_data 187
my_fellow -22 my_lord -12 my_wife -10 myself -19 name 19 name_and 44 named -30 names -17 namespace -69 narrated 36 nasa -8 nasa/jpl-caltech 11 nation
-23 nation's -16 national -2 nations -21 native -11 nato -39 natural -57 naturally -35 nature 3 navigate 169 navigation -5 navy -48 nbc 1 ndtv 102
near 49 near_you 228 nearer -27 nearly -27 necessarily -2 necessary 19 neck -3 need -11 need_to -25 need_your 105 needed -59 needs 15 negative -34
negotiations -15 neighbor -61 neighbors -14 neighbour -72 neighbourhood 29 neither -35 nervous -53 nested -21 network 169 networks -6 never -28
never_miss 140 new -3 new_posts -27 new_site 123 new_tab 72 new_window 107 newer 27 newest 50 newest_first 78 news 44 news's 79 news.com 98
news_alerts 16 news_and -13 news_app 20 news_free 94 news_in 40 news_on 67 news_tip 36 newshour 121 newsletter 18 newsletter_and -32 newsletter_for
175 newsletters 67 newspaper 101 newspapers 61 newsroom 64 newsweek 106 newsworthy 51 next 10 next_article 100 next_in 6 next_page 49 next_post 64
next_story 31 next_up 133 next_video 90 nice -28 night -25 nine -84 no -14 no_comments 140 no_longer -11 no_one -62 no_part 53 noaa 74 noble -15
nobody -133 nodded -27 noise -45 non-essential 71 none -22 nonprofit 167 nonprofit_newsroom 45 noon 23 noonan -26 nor -25 normal -53 north -52 nose
-12 not -8 not_a -22 not_available 78 not_be 8 not_been 17 not_found 111 not_have -14 not_just -36 not_only -15 not_responsible 118 not_sell 146
not_support 11 not_supported 61 not_the -12 not_to -16 note -19 noted -29 notes 22 nothing -11 notice 68 noticed 9 notices 152 notifications 96
notified 52 notify 111 notify_me 121 notion -20 now -3 now_closed 151 now_for -17 now_is 95 now_leaving 37 now_to -13 now_we -26 nowhere -57 npr 121
nuclear -11 number 11 number_0 134 numbers -51 numeric -37 nurse -103 nutrition 103 o -47 o'clock -6 oath -10 object 9 objective -51 objects -25
obligation -2 obscure -22 obvious -15 occasional -24 occasionally -13 occurred 97 oceans 86 october 2 odd -48 of -20 of_0 30 of_acme 66 of_all -23
of_america -8 of_an -63 of_any 21 of_congress -32 of_cookies 70 of_course -22 of_his -8 of_it -12 of_its -20 of_leeds 130 of_life -40 of_my 12 of_nasa
26 of_new -7 of_news 111 of_python -23 of_readers 46 of_service 76 of_that -18 of_the -17 of_their -16 of_them -21 of_these -19 of_those -19 of_us -40
of_use 180 of_what -12 of_which -12 of_you -34 of_your -6 off 7 off_your 17 offer 8 offered -39 offers 49 offers_from 77 office 1 officers -110
official 135 offline 151 often -95 oh -37 oil -49 ok 109 old -31 older 36 older_posts 52 oldest 80 on -1 on_0 60 on_a -20 on_climate 181 on_cookies 23
on_energy 124 on_facebook 38 on_google 69 on_his -7 on_instagram 36 on_it -22 on_june 137 on_linkedin 68 on_march 129 on_may 51 on_notifications 25
on_our -14 on_pinterest 35 on_social 78 on_telegram 49 on_that -31 on_the -14 on_this 30 on_topic 63 on_twitter 17 on_your 42 on_youtube -31 once -12
once_a 74 one -20 one's -61 one-time 188 one_of -15 ones -18 online 56 online_or 10 only 11 only_one 49 oops 153 open -27 open_in 153 open_source -66
opened -5 opening -70 opens 13 opens_in 44 operating -26 operation -71 operations -21 opinion -12 opinions 56 opinions_expressed 104 opportunities -15
opportunity -31 opt 99 opt-out 81 opt-out_preference 81 opt_out 121 option 32 optional -5 options -37 or -24 or_a -25 or_by -22 or_in -12
or_redistributed 35 or_register 76 or_sign 149 or_subscribe 35 or_the -17 or_two -7 or_you -15 order -22 ordered -37 ordering -15 orderly -26 orders
-3 ordinary -17 organisation 4 organisations 62 organization 65 organizations -9 organize -92 organized -26 original 36 original_article 79 originally
53 originally_published 47 os -58 other -5 other_tracking 26 others -2 otherwise -1 ought -16 ought_to -17 our -1 our_allies -15 our_app 48
our_archive 71 our_best -8 our_business -10 our_children -10 our_citizens -7 our_community -6 our_country -8 our_coverage 27 our_economy -13
our_editors 58 our_efforts -11 our_ethics 124 our_first -38 our_friends -7 our_goal 13 our_history -40 our_journalism 45 our_latest 17 our_links 59
our_mailing 51 our_military -16 our_nation -11 our_nation's -12 our_national -24 our_new 11 our_news 11 our_newsletter -15 our_newsroom 24 our_own -8
our_partner 75 our_partners 78 our_people -6 our_podcast 65 our_privacy 69 our_reporters 29 our_reporting 102 our_schools -35 our_science 98
our_sister 96 our_site 75 our_sponsor 47 our_sponsors 147 our_stories 33 our_team 164 our_terms 95 our_time -12 our_top 35 our_use 66 our_values -24
our_way -8 our_website 14 our_weekly 33 our_work 122 our_writers 137 ours -11 ourselves -5 out -17 out_and -9 out_the -50 out_to -15 outbrain 88
outdated 12 outer -27 output -44 outside 8 over -4 over_0 90 over_the -24 overall -27 overcome -24 overhead -10 overview 42 owe -54 own -20 ownership
-61 owns -9 p -32 p.m -81 pa 122 pace -9 package 7 packages -33 packaging -34 page 25 page_0 87 page_contains 20 page_is 106 page_last 176 page_on 6
page_was 49 page_you 110 pages -46 pageviews 170 paid 52 paid_content 118 paid_for 16 pain -43 pale -12 panel 109 paper -73 papers -124 parallel -35
parameter -55 parameters -17 parents -32 paris -108 parks -53 parliament -84 parser -24 parsing -32 part 25 part_in 40 part_of 40 parted -7
participants -85 participate 39 participation -53 particular -31 particularly -36 parties -39 partner 6 partner's 81 partners -6 partners_may 43
partners_store 7 partnership 99 partnership_with 80 partnerships 88 parts -10 party -51 pass 9 pass_it 26 passage -4 passed -22 passes 99 passing -31
password 13 past -2 patch -19 path -26 paths -47 patience -21 patient -90 patreon 66 pattern -17 patterns -41 pause -26 paused -15 pay -26 paying 69
payment 78 payments -103 pays 29 pays_for 57 paywall 121 pbs 121 pdf 91 peace -43 peaceful -14 peculiar -22 penn -44 people -30 people's -26
people_are 25 people_to -9 people_who -7 pep -31 pep_is -15 pep_proposes -15 peps -40 pepys -27 per -13 percent -43 perfect -30 perfectly -16 perform
103 performance 51 performed 134 perhaps -31 period -51 permalink 104 permanent 27 permission 31 permission_to 14 permissions 186 permit -83 permitted
-18 person -6 personal 30 personal_data 108 personalised 46 personalize 111 personalized 25 phase -14 philip -21 philosophy -30 phone 2 photo 35
photo/evan 60 photo_by -38 photo_credit 51 photograph 28 photographer 132 photographs 99 photography 61 photos -25 pick 37 picked 88 pickerbaugh -84
picks 126 picture -68 pictures -13 pie 69 piece 13 pieces -47 pin 23 pinned 67 pinterest 64 pip -36 pitch 81 pixabay 34 pixel 73 place -31 placed 26
places -3 plain -96 plainly -19 plan -87 planet -2 planned -34 planning -126 plans -80 plant -75 plants -59 platform 9 platforms -23 play -51 play_the
79 play_to 104 playback 135 playbook -80 played 66 player 70 playing 56 pleasant -18 please 53 please_be 18 please_consider 48 please_enable 55
please_log 17 please_read 34 please_try 179 pleased -28 pleasure -24 pledge -30 pledged -14 pm 89 pocket 12 podcast 45 podcasts 20 poetry -14 point
-28 pointers -15 points 25 poirot -24 police -51 policies -73 policy 10 polite -14 political 16 politics 43 poll 81 pool -29 poor -40 popular -21
popular_stories 43 position -37 positive 0 possibilities -11 possibility -28 possible 5 possibly -19 post -25 post_a 100 post_is -40 post_on 58
post_was -24 posted 90 posted_0 58 posted_by 127 posted_in 97 posted_on 102 postmedia 79 posts 29 posts_by 54 potential -72 potentially -48 poured -79
poverty -35 power -36 powered 53 powered_by 76 powerful -3 practical -59 practice -47 practices -59 pragmatism -63 prairie -53 prayers -35 precious
-19 precise 86 precision -13 prefer -28 preference 59 preferences 89 preferred 67 preferred_source 91 premium 95 prepared -79 preparing -3 presence
-29 present -30 presented -1 presented_by 129 presently -15 preserve -25 president -49 presidents -70 press 70 pressed -5 pressure -91 pretty -27 prev
161 prevent 57 preview 80 previous 48 previous_article 143 previous_next 74 previous_page 77 previous_post 85 previous_story 69 previously -21 price
24 prices 35 pride -34 primary 60 prime -84 principle -18 principles 29 print -16 print_edition 43 print_this 92 printable 171 printed -1 printing -75
priorities -52 priority -81 prison -73 privacy 33 privacy_notice 60 privacy_policy 65 private -20 privilege -2 prize 57 prizes -33 probably -45
problem -54 problem_with 67 problems -56 proceed 97 proceeded -55 process -3 process_your 129 processed 54 processes -46 processing -13 produce -35
produced 1 produced_by 19 product 23 production -28 productive -15 productivity -30 products 86 products_featured 57 products_that 43 professional 43
professor 40 profile 30 program -8 programming -31 programs -15 progress -22 prohibited 57 project -13 project's -35 projects 13 promise 7 promised
-14 promote -21 promoted 31 promoted_by 83 promotion 78 proof -72 proper -44 properties 34 property -46 proposal -27 proposals -42 propose -27
proposed -22 proposes -16 proposing -24 prosperity -33 prosperous -56 protect -65 protect_our -20 protected 63 protected_by 79 protecting -14
protection 4 protects -16 protocol -54 proud -18 proudly 43 prove 54 proved -15 provide -32 provided 19 provided_by 74 provides -41 providing -31 pti
144 public 2 publication 138 publicly -13 published 64 published_0 119 published_broadcast 35 published_by 8 published_from 39 published_in 46
published_may 105 published_on -22 publisher 83 publisher's 155 publishing 159 pubmed 130 pull -91 pulled -10 purchase 116 purchased 103 purchases 94
purpose -30 purposes 67 pursue -21 push 27 pushed -16 pushing -8 put -21 puts -19 putting -18 puzzle 118 puzzled -34 pyodide -35 pypi -41 python -42
python's -38 python-dev -75 python_0 -56 q -111 qualified 150 quality 21 quarter -15 quentin -34 quest -47 question -27 question_for 102 questions -56
quick -2 quickly -67 quiet -21 quietly -15 quite -37 quiz 96 quote 64 quotes 27 r -45 race -37 rain -40 raise -31 raised -41 raising -30 ran 25 random
84 rang -34 range -11 rao 68 rare -58 rate 13 rate_this 122 rated 52 rates -61 rather -19 rather_than -15 rating 155 ratings 160 raw -81 raymond -43
reach 58 reached 65 reached_your 95 reaching -93 read 19 read_0 137 read_all -9 read_in 15 read_it -10 read_more 16 read_next 114 read_offline 47
read_on -86 read_our -12 read_the -26 read_this 35 readability -42 reader 98 readers 84 readers' 135 readers_like 130 readiness -13 reading 40
reading_below 31 reading_list 68 reading_this 140 reading_time 207 reads 69 ready -8 ready_to -11 real -12 reality -28 realize -7 realized -16 really
-38 reason -28 reasonable -39 reasons -18 rebuild -17 recall -45 recaptcha 122 receive 88 receive_the 84 received -7 receiving -69 recent -3 recently
106 recession -23 recipe 76 recipes -56 recognize -18 recognized -11 recommend 16 recommendations 32 recommended -17 recommended_by 45 recommends 163
record -68 recording 32 recovery 31 red -48 reddit 63 redeem 96 redirected 146 redistributed 35 reduce -27 reduced -2 reduction -53 refer -82
reference -28 references -89 refinitiv 149 reflect 67 reform -30 reforms -38 refresh 83 refreshing 20 refused -16 regard -20 regarding 16 regardless
-17 region -20 register 0 register_for 84 register_now 110 register_to 11 registered 78 registered_in 80 registration -81 regret -94 regular -7 reject
60 rejected -79 related 57 related_articles 17 related_topics 27 relations 12 relationship -19 release -22 released -60 releases 18 relevant 93 relief
-39 relieved -8 religion -69 religious -19 reload 5 rely 16 rely_on 18 remain -32 remained -22 remaining 84 remains -39 remark -23 remarks -38
remember 2 remembered -10 remind 100 reminded -28 remove 51 removed -37 removing -32 renew -21 renewal -13 renewed -11 reno -35 rent -46 repeat -30
repeated -54 replay 70 replied -60 replies 102 reply 35 reply_to 46 report -12 report_a 83 report_an 102 report_this 76 reported -52 reporter 98
reporters 72 reporting 37 reporting_by 147 reporting_free 59 reports 89 repositories -67 repository -55 reposted 79 represent -21 representational 138
representative 24 represented -40 reprint 184 reprinted 94 reprints 155 reproduced 78 reproduction 156 republish 123 republished 41 request 8
requested 71 requests 42 require -23 required 10 required_fields 77 requirement -20 requirements -50 requires 2 requiring -51 research -51 reserve 62
reserved 44 reset 36 resist -7 resolution -28 resolve -31 resolved -13 resource -48 resources -19 respect -38 respectful -14 respond -121 response -38
responses 58 responsibilities -15 responsibility -21 responsible 55 responsible_for 151 responsive -91 rest 2 rest_of 8 restore -23 restored -104
restrictions 88 result -37 results -13 resume -10 resumed -79 resumes 128 retailers 46 retired -13 retirement -52 retrieve -79 retrieved 94 return -35
return_to -8 returned -15 returning -24 returns 46 reuse 82 reuters 99 revenues -29 reverse -8 review 4 reviewed 66 reviewed_by 21 reviews -10 revise
23 revision -73 reward -60 rewritten 35 rewritten_or 35 rich -32 rid -11 ride -37 right -2 right_to -9 rights -29 rights_reserved 53 ring -23 rise
-111 rising -49 risk -57 risks -125 river -60 rivers 27 road 14 roads -119 robert -83 roberta -31 robot 187 rocks -113 roe 72 role -27 roles 82 rome
-129 roof -24 room -9 root -38 rooted -10 rosalind -102 rose -53 round -34 roundup 60 rover 55 row -40 rss 114 rsvp 101 rule -97 rules 8 rules_so 92
run -38 running -26 runs -59 runtime -12 russia -71 russian -20 rust -55 ruth -35 s 25 sacrifice -22 sad -5 safari 106 safe -91 safely -22 safer -13
safety -38 said -18 sake -21 sale 79 sales 24 salt -131 same -44 sample -74 sang -49 sank -12 sat -20 sat_down -18 satisfaction -17 satisfied -16
saturday 6 save 1 save_0 40 save_this 27 save_to 142 saved 66 saved_articles 48 saving -43 savings 47 saw -27 say -13 say_that -10 saying 12 says 67
scan 0 scanning 7 scenario -41 scene -2 schedule 69 scheme -10 scholar 105 school -47 schools -53 science 38 science_news 21 science_newsletter 51
science_space 115 scientific 19 scientist 41 scope 8 score 19 scores 82 screen 64 script -4 scroll 55 scroll_down 98 scroll_for 90 scroll_to 15
scrolling 55 sea -54 search 4 search_the 23 search_this 11 searches 4 season -16 seat -18 second -72 seconds 39 secret -38 secretary -93 secrets -81
section -37 sections 31 sector -44 secure 19 securely 83 security 17 see -1 see_a 69 see_all 84 see_also 96 see_full 117 see_how -17 see_it 119
see_more 147 see_our 14 see_that -19 see_the -27 see_you -66 seeds -98 seeing 38 seek 6 seeking -18 seem -39 seemed -19 seemed_to -14 seems -38 seen
21 select 77 selected 55 selected_by 43 selection -13 selina -26 sell 3 semantics -37 senate -36 senator -19 send 30 send_this 24 send_us 71 send_you
55 senders 100 sending -105 senior 24 seniors -49 sense -16 sense_of -18 sensitive 116 sent 10 sent_to 24 sent_you 147 separate -24 separated -35
september 50 sequence -41 series 113 series_on 164 serious -20 seriously -19 sermon -24 servant -29 serve -41 served -8 server 69 serves -84 service
25 services 17 serving -13 session 19 set -23 sets -31 setting 12 settings 32 settled -14 seven -54 several -31 severe -24 shadow -12 shake -23 shall
-34 shape 71 share 43 share_it 153 share_on 140 share_the -17 share_this 106 share_via 84 share_your 56 shareable 102 shared -14 shares 77 sharing 67
sharply -46 she -19 she's -42 she_did -21 she_had -13 she_looked -16 she_said -7 she_was -14 sheet 56 ship -15 shipping 140 ships 41 shoes -43 shook
-20 shook_his -16 shop 47 shop_the 106 shopping 74 shops -60 shores -3 short -56 shortly 100 shot -42 should -27 should_be -34 should_have -21
should_not 7 shoulder -8 shoulders 66 shouldn't -19 show 12 show_all 118 show_comments 96 show_full 52 show_more 30 show_you -72 showed -11 showing 52
shown 28 shows -21 shrugged -63 shut -24 shutterstock 102 sick -29 side -43 sidebar 86 sides -64 sideways 101 sighed -17 sight -42 sign 3 sign-up 45
sign_in 100 sign_me 118 sign_up 91 signal 26 signature -18 signed 40 signed_in 91 signed_up 93 significant -27 significantly -7 signing 102 signing_up
118 signs -86 silence -59 silent -55 silly -9 similar 2 similar_technologies 96 simple -41 simpler 22 simply -26 since -22 sincerely -119 sing -42
singing -21 single -31 sir -38 sir_g -30 sir_j -26 sir_w -22 sister -7 sister_site 19 sit -52 site 38 site_constitutes 42 site_free 17 site_is 32
site_running 88 site_uses 68 sitemap 93 sites 146 sitting -33 situation -27 situations -70 six -11 sixth -5 size 35 skills -32 skin -124 skip 9
skip_to 93 sky -47 slack 10 sleep 7 slept -10 slide 176 slideshow 106 slight -7 slightly -41 slow -75 slowly -89 small -35 smart -48 smell -39 smile
-21 smiled -29 smiling -15 smith_is 202 smithsonian 41 smoke -61 snow -1 so -15 so_home -11 so_i -10 so_much -16 so_please 111 so_that 33 so_to -17
social -14 social_media -79 social_security -25 society -10 soft -6 softly -20 software -66 sold 79 solid -24 solution 10 solutions -74 solve 38 some
-16 somebody -28 someone 19 something 18 something_through 110 something_to 93 something_went 104 sometimes -19 somewhat -27 somewhere -31 son -28
songs 14 soon -2 sooner -5 sorry 13 sort -13 sort_by 152 sought -3 soul -12 sound -8 sounded -29 soup 60 source 68 source_on 32 sources 22 sourcing
132 south -52 soviet -10 space 23 spam 53 spanish 21 speak 19 speaker -36 speaking -42 speaks 140 special 23 special_offers 28 special_report 159
specific -76 specification -74 specified -39 specifies -28 specify -56 speech 10 speed -12 spend -89 spending -82 spent -38 spirit -24 spoke -21
spoken -17 sponsor 51 sponsored 99 sponsors -45 sport 11 sports 23 spot -8 spotify 15 spotted 74 sprang -46 spread 58 spread_the 159 spring -58 square
-50 squarespace 109 st -31 st's 3 stability -34 stable -20 stack -59 staff 14 staff_writer 96 stage -63 stairs -49 stake -9 stand 14 standard -35
standards 37 standing -68 stands -55 star -17 star's 50 stared -15 staring -14 stars -37 start -25 start_the 39 start_your 128 started -13 starting
-26 startled -34 state -16 state_of -7 stated 15 statement 57 statements -54 states -19 static -30 station -67 statista 104 stats 114 status -32 stay
-23 stay_on 13 stayed -12 stays 2 steadily -11 steady -15 steering -54 step -24 stepped -23 steps -47 stick -20 still -5 stirred -31 stock 38 stocks
81 stood -15 stop -61 stopped -44 store 54 store_and 45 stored -1 stores -27 stories 76 stories_from 7 stories_in 19 stories_like 15 stories_you 91
storing -7 storm -89 story 2 story_by 106 story_continues 20 story_for 101 story_has 17 story_is 27 story_of -44 story_to -44 story_with 21 straight
18 straight_to 71 strange -44 strategic -28 strategy -62 stream 15 street -15 streets -23 strength -15 strengthen -11 strengthening -31 strengths -28
strictly 48 string -30 strings 9 strive 34 strong -70 stronger -14 strongest -5 strongly -36 struck -13 structure -17 structures -31 struggle -30
stuck -70 students -72 studied -14 studio 39 study -55 stuff 12 style -23 subject 113 submenu 136 submission 96 submit 0 submit_a 87 submitted 28
submitting 99 subscribe 63 subscribe_for 49 subscribe_to 40 subscribe_today 65 subscribed 161 subscriber 148 subscriber-only 124 subscribers 2
subscribers_can 98 subscribers_only 99 subscribing 136 subscription 48 subscription_has 53 subscriptions 76 subsequent -27 substack 136 substantial
-17 substitute 37 subtitles 130 succeed -61 success 0 successful -11 successfully 64 such -29 such_a -9 such_as -28 sudden -20 suddenly -26 suffer -26
suffering -7 sufficient -45 sugar -161 suggest 33 suggested -16 suggestion -35 suggestions -61 suit -21 suite -34 sum -9 summary 5 summer -43 sun -73
sunday -12 sunny 105 supper -9 supplied 67 supply -27 support 20 support_for -55 support_from 38 support_makes 171 support_our 68 support_the 71
support_us 138 supported 47 supported_by 151 supporters 24 supporting 40 supports 35 suppose -28 supposed -29 sure -14 surely -32 surface -33 surplus
-7 surprise 48 surprised -40 survey -29 survival -75 suspicion -66 sustain -22 sustained -67 sweet -37 swept -7 swipe 58 switch 34 switch_to -17
switched 101 symbols -24 syndicated 56 syntax -36 synthetic 58 sys -51 system -23 systems -90 t 23 tab 39 table 16 tables -115 taboola 85 tag 23
tagged 224 tags 90 take -8 take_a -24 take_the 51 taken -30 takes 8 taking -38 talk -5 talk_about -51 talk_to 98 talked 0 talking -9 talks -90 tap -16
tap_here 114 tap_to 160 target 28 targeted -15 targets -53 task -28 tasks -41 taste -64 taught -37 tax -34 tax-deductible 213 tax_deductible 102 taxes
7 taxpayers -20 tea -9 teach -105 teacher -144 teachers -44 teaching -15 team -44 teams -67 tears -10 techcrunch 111 technica 153 technical -56
technologies 26 technologies_to 58 technology -18 teeth -38 telegram -35 telegraph 16 telephone -32 television -104 tell -34 tell_me -106 tell_the 62
tell_us 11 tell_you -27 telling -35 tells -35 template -57 temple -38 temporary -12 ten -43 term -18 terms 26 terms_and 17 terms_conditions 106
terms_of 7 terrible -44 terror -9 terrorism -61 terrorists -16 test -14 tested -43 testing -71 tests -95 text 29 text_and 12 text_size 139 thaler -45
than -29 than_a -51 than_the -11 thank -10 thanks 52 thanks_for 138 thanks_to -54 that -16 that's -10 that_a -16 that_he -7 that_i -14 that_in -14
that_is -20 that_it -12 that_our -10 that_she -11 that_the -12 that_this -18 that_was -23 that_will -25 that_you -9 the -23 the_0 -27 the_above -18
the_acme 80 the_ad -9 the_address -14 the_american -9 the_app 70 the_article 13 the_associated 21 the_atlantic 211 the_atlantic's 123 the_audio 79
the_author 70 the_author's 99 the_book 10 the_budget 8 the_button 27 the_code 16 the_comments 51 the_congress -14 the_content 17 the_conversation 105
the_core -23 the_current -30 the_daily 56 the_dam 24 the_day 137 the_day's 123 the_discussion 85 the_door -31 the_duke -14 the_editor 38 the_editors
148 the_end -6 the_federal -10 the_final -30 the_first -6 the_following 33 the_form -70 the_free 40 the_full 85 the_future -16 the_gallery 88
the_gazette 251 the_gazette's 125 the_girl -7 the_great -16 the_guardian 188 the_guardian's 107 the_hall -9 the_headline 78 the_herald 167
the_herald's 88 the_homepage 113 the_house -23 the_implementation -21 the_information 75 the_king -105 the_last -53 the_latest 37 the_law -63
the_lights 71 the_link 56 the_list -32 the_magazine -22 the_man -18 the_matter -10 the_middle -7 the_month 90 the_more -13 the_morning -15 the_most
-20 the_new -14 the_news 32 the_newsletter 27 the_newsroom 69 the_next -17 the_office -44 the_old -27 the_only -15 the_original 10 the_other -23
the_page -40 the_past -36 the_people -16 the_podcast 69 the_post -58 the_price 7 the_project -44 the_publisher 67 the_python -36 the_rest 31 the_right
-34 the_road -69 the_room -33 the_same -21 the_site 21 the_state -50 the_story -25 the_table -49 the_terms -19 the_time -9 the_times 33 the_top -57
the_tribune 210 the_tribune's 111 the_union -28 the_united 17 the_very -8 the_video -39 the_views 116 the_war -52 the_way -23 the_web 151 the_week 145
the_whole 29 the_window -76 the_work -14 the_world -35 the_world's -15 the_writer -25 their -19 their_own -7 theirs -5 them -25 them_are 17 them_to
-20 them_with -15 theme 176 themselves -9 then -15 then_he -13 then_i -7 then_the -19 thence -40 theory -52 theprint 155 there -17 there's -39
there_are -27 there_is -18 there_were -23 therefore -45 these -18 these_are -32 they -23 they'll 30 they're -32 they've -51 they_are -23 they_can -27
they_have -8 they_were -13 they_will -18 thick -35 thin -62 thing -14 things -29 think -6 think_i -38 think_of -10 thinking -45 third -8 third-party
56 thirty -22 this 8 this_ad 42 this_article 63 this_author 37 this_blog 102 this_comment 96 this_content 99 this_day -11 this_email 23 this_episode
23 this_feature 77 this_in 33 this_is -19 this_issue -56 this_link 144 this_material 57 this_message 125 this_month -25 this_newsletter 38 this_on 68
this_one -46 this_page 72 this_pep -26 this_post 7 this_proposal -26 this_recipe 86 this_report 128 this_section -10 this_series 33 this_site 58
this_story 95 this_thread 91 this_to -18 this_topic 59 this_video 93 this_was -32 this_website 154 this_week 74 this_will -45 this_year -13 thomas -51
thomson 85 those -15 those_of 47 those_who -16 though -17 thought -21 thoughtfully -28 thoughts 55 thousand -31 thousands -17 thread 11 threads -14
threat -31 threaten -12 threatened -9 threats -17 three -59 threw -7 throat -17 through -16 through_our 50 throughout -9 thu 31 thumbnails 145
thursday 12 thus -25 tick 107 ticket 67 tickets 51 tide -48 tie -17 tied -17 ties -73 till -36 tim 108 time -9 time_0 30 time_of 96 timed 108 times 55
timestamp -22 tip 72 tip_line 170 tip_or 29 tips -11 tips@dailynews.example 51 tips@example.com 20 tips@latimes.com 36 tired -16 title 112 titles 72
to -8 to_0 -88 to_a 9 to_article 82 to_ask -48 to_avoid -36 to_be -24 to_bed -27 to_better 75 to_bring -7 to_build -27 to_change -7 to_come -49
to_comment 59 to_comments -45 to_confirm 61 to_continue 75 to_create 20 to_date 117 to_do -28 to_enlarge 57 to_expand 27 to_find -99 to_follow 34
to_get -24 to_give -23 to_go -18 to_have -16 to_hear 66 to_help -29 to_her -14 to_him -13 to_his -18 to_home -12 to_homepage 49 to_improve -16 to_it
-27 to_jane 141 to_join 35 to_keep 9 to_know -38 to_leave 66 to_like 66 to_load 159 to_look -17 to_main 40 to_make -15 to_me -36 to_meet -15 to_my -20
to_next 36 to_our 12 to_page 111 to_pass -18 to_pay -6 to_play 17 to_post -25 to_protect 48 to_provide 14 to_put -30 to_read 22 to_receive 88
to_recipe 71 to_reprint 83 to_save -35 to_say -6 to_search 54 to_see -9 to_send -11 to_share 44 to_show 40 to_site 53 to_speak -34 to_subscribe 93
to_subscribers 161 to_support 47 to_take -21 to_tell -20 to_the -7 to_this 30 to_those -26 to_top 135 to_us -14 to_use -8 to_view 58 to_watch 101
to_work -45 to_you 16 to_zoom 161 today 25 today's 90 today_and -32 together -15 toggle 0 told -16 told_me -11 tommy -33 tomorrow -73 tone -21 tongue
-24 tonight -15 tonight_i -13 too -13 too_much -27 took -12 tool -40 tools -13 top -9 top_of 21 top_picks 77 top_stories 53 topic 71 topics 42
topics_you 175 total -14 touch 23 touched -9 tough -27 tour 82 tourist 55 toward -16 towards -10 tower -69 town -28 towns -54 trace -55 track -44
tracker -54 tracking 12 tracking_technologies 26 trade -51 traditional -24 traffic -12 tragedy -24 trailer 140 train -51 trained -59 training -65
trait -33 transcript 35 transcripts 192 transition -15 translate 50 translated 29 translation 98 transmitted 34 transportation -89 travel 14 tray -3
treasury -95 treat -29 treated -31 treatment 26 treaty -82 tree -25 trees -49 trembling -9 trending 46 trends -130 trial -44 tribune's 111 tribune.com
111 tried -40 tried_to -41 triggered 161 trio -9 trip 117 triumph -4 troops -78 trouble -25 troubled -21 troubles -14 true -37 truly -30 trust 122
trusted 71 trustworthy 87 truth -87 try 12 try_again 94 try_to -32 trying -24 trying_to -15 tue 141 tuesday -17 tumblr 42 tune -31 tuple -19 tuppence
-36 tuppy -54 turn -35 turn_on 47 turned -7 turned_to -28 turner -32 turning -31 tv 116 tweet 107 tweets 187 twelve -131 twenty 14 twice -44 twitter
-16 twitter_and 24 two -39 type -3 typed 23 types -2 typically -32 typo 103 u -118 u.s -55 u/waterfan 69 uk 149 ukridge -84 ultimately -10 unable 9
unavailable 132 uncategorized 131 uncle -31 under -4 under_a 17 under_the -8 understand 11 understanding -43 understood -37 unemployment -82
unexpected -55 unfinished -55 unfortunately -67 unicode -39 uniform -5 union -13 unique -6 united 0 united_states 27 unity -21 universal -23 universe
-13 university 94 university_of 105 unless 12 unlike -63 unlimited 66 unlimited_access 96 unlock 59 unlock_this 10 unmute 61 unnecessary -10 unpacking
-11 unprecedented -18 unsplash 106 unsubscribe 90 until -34 up -11 up_and -9 up_for -9 up_here 77 up_in -10 up_next 151 up_on -17 up_the -35 up_to 20
up_with 26 up_you -28 upcoming 130 update -10 update_your 60 updated 86 updated_0 89 updated_at 153 updated_may 75 updated_on 34 updates 29 updating 3
upgrade 78 upload 84 upon -17 upon_the -11 upper -6 upstairs -45 upvote 116 urge -20 urgent -9 url 8 urls -71 us 14 us_a 36 us_at -14 us_improve -11
us_keep 126 us_know 35 us_on 32 us_to 11 us_what 32 us_your -50 usability -83 usage -21 use 5 use_a 9 use_cookies 108 use_of 46 use_our 32 use_the -10
use_your 34 used 1 used_to -17 useful 52 user -8 user_agreement 54 username 84 users -24 uses -17 uses_cookies 60 using -8 using_an 91 usual -31
usually -11 utah 78 utf-8 -31 vague -4 valid 47 valuable -35 value 17 values -12 van -27 vandemeyer -27 variable -24 variables -27 variant -16 various
-20 vary 25 vast -42 vat 109 vendor 73 vendors 27 verge 126 verified 52 verify 75 version 7 version_is 69 version_of 39 versions -42 very -22 veterans
-68 veto -20 via 51 via_email -89 vice -14 victims -98 victory -21 video 28 video_below 118 video_by 86 video_is 52 video_player 34 video_will 171
videos 34 vietnam -8 view 48 view_0 29 view_all 23 view_as 94 view_author 32 view_comments 51 view_full 121 view_more 53 view_on 124 view_the -72
view_this 32 viewed -22 viewer 196 views 26 views_expressed 80 violence -91 violent -13 virtual -18 visible -70 vision -37 visit 13 visit_our 100
visit_the -22 visited -62 visiting 55 visitors 26 visits 13 vital -24 voice 24 voices -54 volume -35 vote -38 votes 36 voting -25 vox 56 w -36 wage
-24 wages -99 wait 12 waited -16 waiter -7 waiting -25 wales 50 walk -79 walked -17 walking -14 wall -21 walls -98 walmart 136 want -14 want_more 124
want_the 80 want_you -32 wanted 6 wanted_to -26 wants -57 war -56 warm -73 warning 3 warnings -25 warren -13 was -19 was_a -14 was_no -14
was_originally -75 was_produced 51 was_sent 140 was_the -19 was_this 29 was_to -20 was_very -11 washington -37 wasn't -25 waste -24 watch 29
watch_live 39 watch_on 117 watch_the 80 watched 26 watching 63 watchlist 182 water 11 waters -34 waved -9 way -18 way_to -25 ways -14 we -10 we'd 22
we'll -28 we're -3 we've -16 we_all -31 we_and 19 we_can -17 we_cannot -29 we_could -38 we_do 29 we_had -11 we_have -15 we_know -50 we_may 42 we_must
-20 we_need -14 we_noticed 29 we_recommend 47 we_shall -27 we_should -25 we_use 35 we_want -11 we_went -6 we_were -11 we_will -27 weak -93 weakness
-29 wealth -64 weapon -91 weapons -10 wear -14 weary -24 weather 81 web 3 webinar 23 webnews@metro.co.uk 4 website 42 website_and 19 websites 81
wednesday 66 week -1 week's 80 weekday 92 weekend 56 weekly 9 weekly_dose 155 weekly_email 7 weekly_newsletter 75 weeks 24 welcome 28 welcome_to -70
welfare -25 well -29 well-being -2 well_as -15 wellness 145 went -9 went_on -37 went_to -29 went_wrong 64 were -16 west -4 wet -5 what -16 what's 40
what_do -6 what_he -13 what_i -28 what_is -99 what_the 11 what_we -26 what_you 18 whatever -32 whatsapp 97 whatsapp_channel 66 wheel -33 wheels -26
when -16 when_a -15 when_he -7 when_i -17 when_she -6 when_the -23 when_they -14 when_we 6 when_you -14 whenever 68 whenever_you 116 where -15 where_i
-11 where_the -28 where_we -28 wherever -11 wherever_you 20 whether -30 which -16 which_he -10 which_i -13 which_is -13 which_means 21 which_we -13
which_will 27 which_you 39 while 13 whispered -44 whispering -7 white -23 whitehall -23 whitelist 117 who -6 who's -28 who_are -20 whole 13 wholly -11
whom -42 whose 42 why -25 wide -20 widely -82 wider -77 wife -21 wiki 200 wikimedia 48 wild -23 will -15 will_also -38 will_appear 55 will_be -6
will_continue -24 will_end 42 will_help -30 will_never 30 will_not -9 william -80 willing -14 win 68 wind -43 window 13 windows -46 wine -15 winter
-86 wiped -33 wire 154 wired 44 wisdom -73 wise -22 wisely -64 wish -7 wished -20 with -4 with_a -12 with_all 19 with_an -34 with_google -52 with_her
-14 with_him -14 with_his -19 with_it -21 with_mr -42 with_my -10 with_our -6 with_permission 48 with_this 27 with_us 33 with_you -9 with_your -6
within -20 without -5 without_permission 103 witness -83 wives -7 woman -13 women -64 won -17 won't -34 wonder -19 wondered -21 wonderful -20
wondering -4 wont -22 wood -141 word 14 wordpress 100 wordpress.com 112 words -7 work -34 work_depends 157 work_please 129 work_possible 94 work_with
48 worked -46 workers -82 workflow -9 working -26 works -37 world -12 world's -19 worry -77 worse -44 worst -20 worth 29 worthy -30 would -12 would_be
-10 would_have -23 would_like 54 would_not -13 would_you 28 wouldn't -21 write -28 write_a 49 write_to 86 writer 77 writer_is 75 writers 81 writing
-63 written -22 written_by 147 wrong 31 wrote -4 x -43 yard -26 year -35 year's -17 years -19 years_ago -25 yellow -73 yes -12 yesterday -16 yet 5
yield -44 you -7 you'd -35 you'll -9 you're 3 you've 2 you_accept 69 you_agree 98 you_all -33 you_and -28 you_are 21 you_buy -15 you_by 112 you_can 13
you_consent 31 you_could -35 you_did -23 you_do -8 you_don't -23 you_feel 43 you_find 69 you_for 39 you_get -66 you_go 103 you_have 15 you_in -22
you_know -28 you_like -52 you_may 45 you_might 77 you_must -18 you_need 42 you_say -35 you_should -8 you_signed 42 you_that -14 you_think 27 you_to
-23 you_use -67 you_value 70 you_want 29 you_were 9 you_will -22 young -41 younger -32 your -4 your_account 7 your_ad 49 your_address 152 your_area
200 your_browser 104 your_choice -6 your_comment 91 your_comments -60 your_consent 42 your_cookie 48 your_country 6 your_daily -23 your_data 98
your_day -63 your_device 76 your_email 20 your_experience 105 your_favorite 26 your_feed 35 your_feedback 205 your_free 89 your_friends 76 your_gift
76 your_guide 127 your_help 47 your_inbox 59 your_interests 140 your_last 52 your_message 34 your_name -26 your_opinion 119 your_own -74 your_password
-22 your_phone 100 your_pictures 131 your_preferences 95 your_profile 74 your_project -39 your_rights -32 your_search 131 your_session 141
your_settings 115 your_subscription 92 your_support 127 your_thoughts 128 your_weekly 122 yours -39 yourself -16 youth -21 youtube -10 youtube_channel
36 zealand 151 zenith -40 zip 165 zoom 69
"""

#: Lines of articles that the weights are wrong about.
EXCEPTIONS = frozenset(r"""
- accept the offer
- download the data from the archive
- subscribe each member to the list
1,500 letters
10:15 a.m. est
1914
1939-1945
add a comment
add captions to photos
article 5
authors
back up your data
call 911.
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
explore
first published in 1859
follow the recipe
follow the topics of the day
follow through
follow up
form fields
founded: 1888
get out
go on
help us help you.
image problem
image processing
independent editors
inside story
install updates
keep it free
link text
listen
listen first
manage comments
mirror image
more on less
most read the report
navigation
newsletters
no comment
ok, so what now?
open access science
original sources
over 24,000 stores closed
page 12 of the report
page after page
page by page
paid leave
partners
photo by photo
play
posted in gaza
press briefing
price: $40
print journalism
provide feedback
public comments
published by faber
pupil: which page?
read
read more, watch less
read the map
readers
reading cookies
reply to every message
request
results
scan results
see also section 4.
see below
send help
session cookies
share
share what you have
shop local
show me
show trial
sign here
sign language
something went wrong.
special to us
stay on top
storm news | the herald
support group
tell us your name
the good news
try again.
turn the page
updated guidelines
vendors
video
view all the options
view from the top
view of the cookies
was this a mistake?
watch
watch this.
watch your language
web content
your website is not a brochure
""".splitlines())

#: Lines of furniture that the weights miss.
LINES = frozenset(r"""
$12,400 raised of $20,000 goal
%d bloggers like this:
(jane smith / the herald)
0% found this document useful (0 votes)
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
a condé nast title
a division of news group
a flourish chart
a gannett company
a lee enterprises newspaper
a new zealand herald subscription gives you
a password will be e-mailed to you.
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
almost finished...
already purchased this?
anna park is a science writer
anonymous says:
apply for this job
apply market research to generate audience insights
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
back to listing
back to start
back to table of contents
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
book a demo
book a free consultation
bottom of page
box score
browse help
browse jobs
business directory
buy it now
buy me a book
buy on amazon
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
ca privacy rights
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
chart: jane smith • source: oecd
cheat sheet
check availability
check availability near you
checking if the site connection is secure
choose a display name
choose a file to upload
choose a language
choose an option
choose quality
choose the plan that's right for you
choose your country
choose your interests
citations (12)
cited by 24
claim bonus
click on any of the photos above to see a larger version, or use the arrows to move through the gallery.
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
comments posted here do not reflect the views of the company, and users are responsible for what they write.
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
created by the brand studio
cross-posted from
customer care
customer reviews
customers who bought this item also bought
data request
date: june 4, 2018
day mode
dear reader
dear subscriber, thank you!
delete my data
delivered to your door
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
edit this
edition: u.s.
editorial policies
editors have highlighted the following attributes while ensuring the content's credibility
eeo report
ein 12-3456789
email icon an envelope.
email jane
email twitter37 facebook102 linkedin print
encrypted contact
end of dialog window
end of list
ends in 3 days
enjoy what you read?
enter city or zip
enter your postcode
environment editor
episode notes
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
follow along
follow along below
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
from just £1 a week
from the archive: 1985
from the community
from the same section
from wikipedia, the free encyclopedia
from £299 per person
from: department for transport
full schedule
fund our next investigation
gamble responsibly
gdpr notice
genesis framework
get a daily dose of discovery
get directions to our office
get notified first
get on the list
get started today
get support
get the best science writing every weekend
get the book
get the data
get the inside scoop from politico
get the look
get the story behind the story
getting your trinity audio player ready...
give award
give what you can
go deeper
go to first unread
go to shop
go to source
gold 1,912.40
google calendar ical
google scholar
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
healthline has strict sourcing guidelines
heard on morning edition
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
if everyone who reads our reporting, who likes it, helps to support it, our future would be much more secure.
if our work has been useful to you this year, please think about giving back with a small monthly donation.
if you are reading this page and can't see the form
if you can, please give today
if you choose to reject non-essential cookies, you will still see adverts, although they may be less relevant to you.
if you continue we assume that you are happy with this
if you do not agree, please leave the site
if you don't see it, please check your junk folder.
if you spot a mistake in this article, highlight the text and press ctrl and enter to let our editors know.
if you would like to respond to this article, send a letter of no more than 200 words to our editors.
ignore user
images not displaying?
in association with global air
in other languages
in other projects
in this package
in this wiki guide
include playlist
independent news costs money
inspector general
institutional access
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
journalism you can trust needs you
journals & books
just a moment...
just one more step
keep facts free
keep it civil
keep reading with a 30-day trial
keep the presses running
keep us online
key events
know someone who can answer?
last built
last page
latest jobs
latest sport
latest vacancies
launch your publication
league table
learn about our editorial process
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
link up below
listen again
listen back
listen on bbc sounds
listen online
listen to this
live cams
live now
live scores
live: follow the match
local democracy reporting service
location: boston, ma
log in again
log in to gamespot
long read
looking for something?
lost password?
made possible by
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
media contact: jane smith
media pack
meet our journalists
member of the trust project
members read free
members' area
message jane
metrics & citations
minimum 8 characters
mla apa chicago
moderator: admins
modern slavery statement
more sections
more soup recipes
more sport
more to discover
most popular plan
most talked about
music by blue dot sessions
mute this person
my books
my library
nat geo explore
native advertising
nature careers jobs
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
no posts found
no strings attached
no thanks, i'm not interested
no, not now
no, take me back
no, thanks
not convinced? find out more
not displaying correctly?
not interested
not open for further replies
not ready to subscribe?
not sure which to pick?
not the answer you're looking for?
not what you wanted?
nothing found
nothing on this site is investment advice, and you should speak to a qualified adviser before you act on anything you read here.
notice to eu visitors
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
one time monthly annually
only $0.99 for the first 3 months
only necessary
only one click away
open a ticket
open figure viewer
open image in lightbox
or continue with
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
our ratings explained
our shop
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
payment failed
payment methods
people are also reading
people: angela merkel
phone us
pick your town
places: kenya
plan your trip
play from the start
play our games
please be respectful of others when you comment, and flag any posts that break our rules so that we can review them.
please complete the security check
please include a contact number
please take two minutes to answer a few questions about our website, so that we can make it better for you.
please talk with your own doctor before starting any treatment that you have read about on this blog.
please try again later.
please use a html5 video capable browser to watch videos.
point your camera here
pop-out player
popular with readers
posed by model
post a job
posting rules
postmedia is committed to maintaining a lively but civil forum for discussion
pr friendly
preferences statistics marketing
press trust of india
prevent your screen from going dark
previous article the dam that fell
previous chapter
price at time of publication
price comparison from over 24,000 stores
price when reviewed
prices may be subject to local taxes
prices may vary
prices, dates and availability were accurate when we published this guide but are subject to change by the seller.
printed from
privacy manager
privacy tools
proceed to payment
programme website
promotional feature
provided by the herald
provided by the springer nature sharedit content-sharing initiative
public inspection file
published in better humans
published in dawn, march 3rd, 2019
publisher's note
publishing principles
quick read
quick view
rappler+ members
read all about it
read aloud
read an excerpt
read in full
read it online
read part one
read part two here
read related: the towns that ran out of water
read the book
read the conversation's republishing guidelines
read the guidelines
read the press release
read the report
read time
reader interactions
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
remind me tomorrow
reply to jane
reply to tom
report delivery problem
report error editorial code of conduct
request a brochure
request reprint
required field
responses are closed
results 1-10 of 243
rewind 10 seconds
rnz is your source for
rss feeds
rté is not responsible for the content of external internet sites
sarah jones covers health for the tribune.
save for offline
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
select all that apply
send to kindle
sent twice a month
series: water in the west
server time
set your location
share by text
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
similar to this
skip to end
sleep timer
smilies are on
solve the puzzle to continue
something not right?
something's not right with that address
sometimes they'll include recommendations for other related newsletters or services we offer
sound on
source acme corp
source: university of oxford
source: us census bureau
space is supported by its audience
special features
special sections
sponsor this project
spotted something?
start a wiki
start here
start listening
start now
still can't access?
still need help?
stock photo of a model
stories to help you grow
stream it
stuff is committed to telling your stories
subject: education
subjects: biology, birds
submission received
submit an obituary
submit your manuscript
success! you have been added to the list
supplemental material
supplementary information
support public media
surprise me
switch language
take 60 seconds to tell us about yourself
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
the action you just performed triggered the security solution.
the associated press
the author is a professor at yale
the best of the web
the big stories
the conversation
the guardian is editorially independent
the irish times logo
the long read
the newsletter for curious minds
the newspaper is published six days a week by acme media, which also owns the websites listed below.
the offers that appear in this table are from partnerships
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
this article was originally published with the title "dams" in scientific american
this document is subject to copyright.
this entry was posted in garden and tagged beans, peas
this episode originally aired in 2018
this feature is powered by text to speech
this feature works best on a large screen, so please come back on a computer to see the map.
this field is required
this is a preview
this is an official government website, which means that the information you send is encrypted and goes only to us.
this is an updated version of a story first published in 2018
this post has been corrected.
this post was created in partnership with acme
this project was funded by readers
this service is free
this story was originally published by grist
this translation was made by a computer and has not been checked by an editor, so please report any mistakes.
this video cannot be played in your region
this video has an invalid file format.
thread starter
thread tools
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
tv guide
type the characters you see
type your email...
unavailable due to legal reasons
uncheck to stop notifications
unlock a world of benefits!
update your billing details
updated for 2021
updated with new figures
upgrade to paid
upload complete
upload your cv
uploaded by jane
us customary - metric
use a real name
use code save20
use my current location
use the arrow keys to navigate
use this form if you have come across a typo
use your voice
vacation hold
vendor list
verified purchase
verywell health uses only high-quality sources
video unavailable in your region
videos you watch may be added to the tv's watch history
view abstract
view edit history
view interactive
view it online
view large
view map
view similar
view source version on businesswire.com
view standings
viewer discretion is advised
viewers and players
views are personal
visit herald
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
we believe that everyone deserves access to trustworthy information, which is why our content is free.
we encourage readers to share their thoughts below, but comments that are abusive, off-topic or contain links will be removed.
we get a share of sales
we have temporarily turned off comments on this story while we work on a better way for readers to talk to each other.
we receive compensation from some of the companies whose products appear here, and that may affect where they are placed.
we rely on readers like you
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
we've sent you a link
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
what's your opinion?
what's your view?
when you follow a link in our reviews and buy the product, the shop pays us a share and the price for you stays the same.
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
with thanks to our members
word count: 842
words and pictures by jane smith
words: tim ross
work with me
yes, continue
yes, i agree
you are not currently authenticated
you can also get in touch in the following ways
you can email the site owner to let them know you were blocked.
you can follow her work here
you can reach jane at
you can read more about how we handle personal data, and about your rights, in our privacy notice.
you can withdraw consent whenever you want
you can't perform that action at this time.
you have already voted
you have reached a degraded version of espn.com
you might also want to read
you scored
you'll also love
you're almost there
you're in! thank you for signing up.
you're on the list
you're using an old version of internet explorer
you've been unsubscribed
your answer
your cart is empty
your connection seems to be slow, so we have loaded a simpler version of this page without pictures.
your data
your data, your choice
your essential read
your guide to a better future
your letters
your message
your morning catch-up
your saturday read
your support matters
zoom in zoom out
""".splitlines())
