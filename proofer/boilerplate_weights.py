"""Weights of words and shapes for lines of a web page's furniture, built by tools/build_furniture.py."""

WEIGHTS = r"""
#space 84 $/~account 48 $/~ad 43 $/~law 36 $/~letter 19 $/~order 23 $/~paper 41 $/~picture 22 $/~place 38 $/~player 41 $/~time 10 $@newsroom 18 $@who
111 $_ -22 $about 39 $above -64 $abroad -30 $accept 111 $access 151 $account 24 $accounts -163 $act 28 $action -80 $active 151 $ad 107 $ad-free 117
$address 62 $admin 118 $advert 84 $advertisement 69 $advertisements 101 $advertisers 96 $advertising 26 $advice 90 $afp 99 $afternoon -28 $again -11
$age 78 $agencies 67 $ago 52 $agree -16 $ahead -85 $ai 179 $air 56 $alerts 113 $all 14 $allies -93 $alone -62 $along 111 $aloud -15 $already -21 $also
64 $am 123 $amazon 76 $america -47 $american -107 $americans -48 $and -47 $android 43 $annotations -28 $annually 131 $another -38 $answered -34
$answers 32 $anyhow -28 $anymore 58 $anything -26 $anyway -36 $ap 118 $api -28 $app 107 $appear 132 $apple 79 $apply -15 $approved -69 $apps 19
$archive 75 $archives 31 $are -24 $area 118 $areas -95 $arms -93 $around -100 $article 69 $articles 67 $asked -28 $at 83 $atlantic.com 96 $atom 87
$attack -45 $audience -46 $audio 84 $author 71 $authors 8 $automatically 49 $autoplay 136 $available 91 $away -18 $back -7 $bad -50 $bank 8 $bar 29
$battle -104 $bbc 110 $be -29 $beans 39 $bed -34 $before -115 $began -57 $begin -109 $beginning -70 $behavior -47 $below 46 $benefits 56 $best -54
$better -44 $billion -58 $bio 131 $blocker 56 $blog 6 $blogger 121 $blogthis 130 $blood -132 $board -7 $boat -78 $book 25 $bookmarks 108 $books 20
$bookshop 127 $borders -97 $both -34 $boy -64 $branch -36 $brands 159 $briefing -40 $brochure -8 $browser 40 $bugs -25 $bulletin 11 $business 16
$button 58 $buy 46 $by 107 $c -89 $caddy -75 $calendar 74 $call -55 $called -28 $came -20 $can -41 $caption 115 $captions 66 $car -62 $card -11 $care
-91 $careers 137 $cart -24 $case -49 $cases -70 $categories 108 $category 97 $cause 14 $center 191 $centre 150 $century -38 $chair -22 $challenge -52
$chamber -40 $chance -67 $change -96 $changes -53 $channel -61 $chapter 59 $character -69 $charge -88 $chart 148 $checkout 130 $child -123 $children
-54 $choices 11 $chosen 145 $chrome 119 $citation 128 $cite 166 $cities -45 $citizens -18 $city -40 $civil 168 $class -90 $classes -21 $classifieds
131 $clear -88 $climate -62 $clip 92 $clipboard 70 $close 90 $closed 84 $clothes -27 $club -60 $coast 45 $code 21 $cold -34 $colleague 120 $collection
133 $college -56 $columnist 120 $come -78 $coming -66 $comments -15 $commission 28 $commitment 42 $commons 21 $communities 20 $community 64 $company
68 $compiler -32 $computer 111 $concerns -27 $conditions 103 $confirmed 67 $congress -57 $connect 34 $connected 82 $consent 91 $contact 53 $content 47
$contents 144 $context -83 $continue 15 $continued -56 $contribution -13 $contributions -109 $contributor 156 $contributors 18 $control -102 $controls
94 $conversation 14 $cookiebot 78 $copied 128 $copy 27 $copyright 152 $corp 101 $corrected 76 $correction 133 $correctly 93 $correspondent 198 $cost
-28 $council 41 $counted 92 $countries -125 $country -51 $course 17 $court -111 $coverage 69 $cpython -48 $created 13 $crime -65 $crisis -57
$crossword 185 $cry -19 $culture -103 $daily 61 $dashboard 110 $data 23 $datawrapper 124 $date 17 $daughter -58 $dawn -100 $day -26 $dead -123 $deals
147 $death -94 $debt -96 $decision -35 $deductible 132 $deeper 150 $deleted 120 $demand 121 $demo 115 $democracy -81 $dependencies -51 $description 93
$design -114 $desk 119 $desktop 122 $details 60 $developers -22 $development -21 $device 100 $devices 39 $did -48 $difference -27 $differences -33
$different -54 $digest 72 $dinner -27 $diplomat 125 $disclaimer 144 $disclosure 181 $discord 43 $discoveries 28 $discuss 167 $distribution -59 $do 17
$doctor -54 $document -25 $documentation -43 $doe 72 $does -29 $doing -33 $domain 139 $domains 106 $donate 185 $donation -28 $done 25 $door -23
$doubled 73 $down -52 $download 129 $dr -67 $dream -21 $dreams -36 $drink -69 $drought 22 $drugs -47 $e -44 $e-mail 39 $ear -13 $early -170 $earth -53
$east -81 $easy -32 $ebook 54 $economy -90 $edit 159 $edition 70 $editor 67 $editors -68 $edt -114 $education -29 $effort -78 $efforts -19 $element 72
$else -11 $email 58 $emails -33 $embed 69 $empty 61 $end -70 $ended 80 $energy -51 $english 64 $enjoy 41 $enlarge 90 $enough -32 $enter 70 $episode 81
$episodes 112 $error 41 $errors 8 $español 175 $est -121 $et 135 $etc -45 $evening -79 $event 68 $events 95 $ever 10 $everyone -80 $everything -62
$everywhere 132 $evidence -128 $example -70 $examples -62 $exclusive 62 $exist -8 $expand 134 $experience 60 $experts 55 $expired 91 $exploring 136
$eyes -23 $face -17 $facebook 62 $failed -12 $fair -101 $faith -125 $families -37 $faq 126 $far -19 $farmers -79 $fast -102 $father -66 $favorites 91
$favourites 103 $fear -111 $feature 110 $features 40 $feed 132 $feedback 17 $feet -76 $fell 15 $field -30 $fight -103 $file -27 $files -96 $findings
-125 $fire -125 $first -82 $flickr 37 $floods 93 $folder 88 $follow 115 $followers 131 $follows -19 $footer 56 $for 80 $force -76 $forces -15
$forecast 211 $forever -13 $form 27 $forum 102 $forward -51 $found 141 $français 113 $freedom -66 $french -16 $friday -61 $friend -30 $friendly 146
$friends 22 $from 91 $front -123 $full -63 $fullscreen 87 $function -11 $functions -34 $funders 136 $future -26 $g -29 $gallery 49 $games 148 $gate
-46 $gazette.com 83 $generation -144 $getty 99 $gift 64 $girl -91 $girls -53 $give 18 $globe.com 80 $gmt 73 $go 7 $goal 53 $goals -44 $god -22 $going
-40 $gone -67 $good -39 $google 45 $gov.uk 137 $government -39 $great -54 $ground -62 $group -50 $groups -16 $grow 61 $growth -73 $guest 173 $guide 58
$guidelines 129 $h 35 $had -17 $hair -34 $hall -57 $hand -82 $hands -70 $happy -21 $hard -91 $have -82 $head -48 $headline 76 $headlines -31 $health
-30 $heard -35 $heart -71 $help -13 $helpful 123 $her -20 $herald.com 80 $here 25 $hide 100 $high -74 $highlights 167 $him -26 $himself -19 $history 6
$home -73 $homepage 48 $honored 84 $hope -122 $hopes -54 $horoscope 166 $hour -79 $hours -117 $house -66 $housing 44 $huffpost 136 $human 63 $humans
125 $hurt -44 $husband -42 $i -66 $idea 41 $image -6 $images -54 $immediately -11 $implementation -66 $important -97 $improve 114 $in 79 $inbox 56
$independent 91 $index 51 $inflation -37 $info 126 $information 90 $insider 79 $instagram 16 $instead -67 $institution 130 $interest 50 $interested 71
$interests 51 $international 98 $interrupted 120 $interview 123 $investigation 103 $involved 44 $iphone 51 $is -18 $issues 73 $ist 53 $istock 139 $it
-9 $items 78 $itself -53 $itunes 46 $j -45 $jane@example.com 47 $javascript 27 $job 48 $jobs 81 $journalism -72 $journalists -11 $key -66 $keywords 87
$kids -49 $kind -120 $know 13 $ko-fi 73 $lab 45 $land -82 $language 7 $larger 138 $last -49 $late -84 $later -20 $latest 138 $laugh -25 $laughed -55
$law -113 $laws -73 $learn -162 $least -24 $leave -33 $left 8 $less -35 $letter 26 $level -61 $libraries -118 $library -22 $license -39 $life -93
$lifestyle 143 $light -90 $like 146 $liked 167 $limit 81 $line -111 $lines -85 $link 31 $linkedin -7 $links 48 $lips -103 $list 21 $listen 53
$listening 107 $listing 160 $lists -71 $little -49 $live 125 $lives -56 $load 172 $loaded 98 $loading 142 $location 67 $login 150 $long -33 $look 151
$loop 140 $lord -135 $lost 39 $love 38 $ltd 71 $lunch -31 $magazine 27 $maintenance 130 $make -56 $man -41 $manner -9 $map -117 $marked 48 $market -79
$mastodon 27 $material 30 $matter -59 $matters 11 $may -36 $mb 53 $md 50 $me -16 $mean 66 $meaning -47 $means -84 $media -15 $meeting -94 $member 138
$members -64 $memory -64 $men -57 $menu 24 $methods -17 $metro 106 $million -49 $min 64 $mind -12 $minds 28 $mine -44 $mins 68 $minutes 23 $missed 54
$mission 149 $mobile 63 $mode 229 $model 63 $moderated 84 $moderation -19 $moderator 6 $module -45 $modules -35 $moment 33 $monday -30 $money -31
$month 47 $monthly 85 $months 31 $more 35 $morning -27 $mother -55 $moved 110 $mr -52 $mrs -49 $much -34 $museum 51 $must -50 $must-reads 153 $mute
100 $myself -18 $name -6 $nasa 113 $nasa/jpl-caltech 16 $nation -45 $nations -30 $nature -128 $navy -8 $necessary 37 $need -89 $needed -48 $needs -17
$network 160 $new -75 $newest 86 $news 69 $news.com 77 $newsletter 13 $newsletters -21 $newsroom 70 $next -9 $night -148 $no -35 $noaa 79 $not -80
$note 81 $notes 53 $nothing -128 $notice 114 $notices 206 $notifications 147 $now 29 $npr 40 $number 43 $numbers -95 $object -32 $objects -38 $oceans
26 $of 41 $off 24 $offers 86 $office 42 $official 163 $offline 173 $older 153 $oldest 116 $on 39 $one -50 $ones -21 $online 117 $only 174 $open -14
$opportunity -21 $option 102 $options -36 $order -58 $original 126 $others -49 $otherwise -91 $ourselves -12 $out 15 $outbrain 89 $outdated 59
$outside -42 $over -24 $overview 63 $own -15 $p.m -56 $pa 149 $packages -45 $page -32 $pages -114 $panel 104 $paper -43 $parents -39 $part -29
$partner 51 $partners -13 $partnerships 138 $party -80 $password 97 $past -50 $patreon 51 $patterns -54 $pause 23 $pay -57 $paywall 128 $pdf 88 $peace
-71 $people -59 $pep -23 $percent -28 $performance 75 $period -91 $permalink 93 $permission 157 $permissions 201 $person 59 $personal 126 $philip -14
$phone -23 $photo -31 $photos -13 $pick 137 $picks 125 $pictures -21 $pie 85 $pinterest 75 $pixabay 44 $place -30 $plan -78 $plans -19 $play -112
$player 115 $playing 121 $please -135 $pm 103 $podcast 87 $podcasts 130 $point -85 $points 62 $policy 45 $politics -18 $poll 109 $poor -52 $position
-49 $possible 38 $post 57 $posted 183 $posts 92 $power -119 $practice -29 $practices 17 $preferences 108 $premium 86 $present -99 $president -96
$press 55 $preview 119 $previous 110 $price 96 $prices -77 $principles -24 $print -11 $priorities -54 $privacy -75 $private 116 $problem -52 $problems
-130 $production -33 $products 100 $profile 191 $program 10 $programs -28 $progress -54 $project 7 $projects 81 $promise -79 $promotion 122 $proposal
-50 $prosperity -75 $pti 113 $public -72 $publication 116 $published 124 $publishing 114 $pubmed 135 $purpose -70 $purposes 101 $pypi -54 $python -39
$quality 123 $question 89 $questions -97 $quickly -102 $quiz 172 $quote 142 $r -43 $rain -55 $rao 38 $rate 85 $rating 159 $read 24 $reader 125
$readers 80 $reading 84 $reads 10 $ready -16 $reality -72 $reason -26 $reasons 20 $received 52 $recipe 31 $recipes -64 $recommend 145 $record -91
$recovery 51 $reddit 15 $redistributed 56 $reform -32 $refresh 107 $region -20 $register 138 $related 96 $release 6 $releases 75 $remaining 65
$removed 57 $replay 66 $replied -11 $replies 127 $reply -8 $reporter 123 $reporters 105 $reporting 21 $repository -60 $reprints 151 $reproduced 40
$request -36 $required 114 $requirements -60 $research -110 $reserved 101 $response -22 $responsibility -32 $rest 10 $results 31 $return -90 $returns
65 $reuters 110 $review 83 $reviewed -57 $reviews -40 $right -45 $risk -92 $river -42 $road -100 $roe 93 $room -12 $rss 54 $rules 39 $run -77 $running
38 $rust -47 $safe -89 $said -25 $sale 81 $sales 142 $same -119 $save 63 $saved 154 $say 49 $saying 82 $says 163 $schedule 91 $scholar 105 $school
-104 $schools -77 $science 18 $screen 29 $sea -68 $search 160 $searches 173 $seconds 29 $section 55 $sections 161 $secure 57 $securely 86 $security
-95 $selected 128 $selection 106 $sense -43 $sent 160 $series 131 $serve -55 $server 103 $service 57 $services 29 $session 98 $settings 55 $share 38
$shares 113 $sheet 57 $shop 48 $shopping 158 $shortly 132 $shoulder -26 $shoulders 77 $show -49 $shutterstock 111 $side -49 $sidebar 93 $sight -68
$sign-up 147 $silence -120 $simple -91 $sir -91 $site 48 $sites 202 $size 18 $skills -71 $sky 32 $slack 23 $sleep -23 $slide 140 $slideshow 96 $small
-72 $smile -35 $so -29 $social 33 $society -50 $sold 160 $solution -36 $something 53 $somewhere -36 $son -54 $soon 45 $sound 8 $soup 94 $source 165
$sources 113 $space 27 $spam 24 $spanish 130 $speak -67 $speed 9 $spirit -63 $spoke -11 $sponsor 78 $sponsored 73 $squarespace 120 $st -40 $staff 25
$stairs -73 $stand 34 $standard -18 $standards 89 $start 12 $started -8 $state -36 $statement 91 $states -104 $statista 97 $stay 56 $steps -117 $stock
72 $store 81 $stories 72 $story -28 $stream -33 $street -104 $strength -42 $string -15 $strings -102 $strong -11 $stronger -11 $studio 50 $study -19
$submenu 134 $submitted 74 $subscribe 152 $subscribed 166 $subscriber 85 $subscribers -19 $subscription 27 $subscriptions 137 $subtitles 82 $success
-40 $successfully 113 $sun -97 $sunday -25 $supplied 85 $support 10 $supported -6 $supporters 142 $survey 97 $syntax -18 $sys -53 $system -18 $tab 80
$table -13 $taboola 52 $tag 14 $tagged 107 $tags -40 $talk -111 $tasks -31 $teachers -78 $team 51 $teams -128 $technology -62 $telegram 14 $term 51
$terms 20 $terrorism -77 $test -69 $tests -121 $text -7 $thanks 41 $that -46 $them -34 $then -36 $there -27 $thing -6 $things -50 $think 101 $thinking
-97 $this 29 $though -36 $thought -64 $thread -55 $threads 18 $throat -15 $thumbnails 144 $ticket 87 $tickets 156 $time -47 $tip 36 $tips 62
$tips@dailynews.example 66 $tips@example.com 22 $titles 79 $to -11 $today 71 $tomorrow -76 $tool -19 $tools 71 $top -36 $topic 107 $topics 161 $touch
75 $trade -98 $trailer 124 $translate 102 $translation 22 $travel 31 $tree -13 $trees -111 $trending 134 $trial -38 $tribune.com 129 $trip 143 $troops
-115 $true -16 $trust -115 $truth -54 $tuesday -72 $turn 87 $tv 99 $tweet 73 $tweets 126 $twice -136 $twitter 44 $type -9 $types -55 $typo 96 $u -30
$unavailable 189 $uncategorized 130 $understand 99 $union -29 $unmute 63 $unsplash 120 $unsubscribe 46 $update -25 $updates 13 $updating 119 $url 69
$urls -66 $us 29 $use 24 $used -23 $useful 34 $user 17 $username 108 $users -70 $utah 73 $value -64 $values -59 $variables -64 $vary 124 $vendors 23
$version 112 $versions -32 $video -33 $videos 45 $view 21 $viewed 136 $views -45 $vision -60 $visit -61 $voice 34 $vote -23 $w -34 $wait 10 $want -27
$wanted 83 $war -106 $washington -34 $watch -43 $watching 208 $watchlist 125 $water -60 $way -22 $ways 28 $weather 29 $web 130 $webinar 137 $website
54 $websites 31 $week 54 $weekly 165 $well -26 $were -18 $what -59 $whatsapp 69 $while -42 $why -6 $wife -24 $will -68 $window 37 $windows -59 $with
64 $women -79 $word -33 $wordpress 109 $wordpress.com 108 $words -16 $work -128 $working -34 $works -81 $world -21 $would -29 $writer 106 $writers 32
$wrong -8 $x -29 $year -42 $years -63 $yesterday 108 $yet 123 $you -7 $young -35 $yourself 28 $zoom 167 /# -19 /$ 38 /% 111 /* -23 /+ 18 // 95 /2#.#
126 /2#.> 156 /2#.x -19 /20.0 32 /20.K 50 /20.P 72 /20.T 11 /20.V -45 /20.a -25 /20.all 17 /20.and -10 /20.at 22 /20.by 13 /20.for 51 /20.from 93
/20.in -91 /20.is -19 /20.may 57 /20.money 65 /20.of 58 /20.off 97 /20.on 29 /20.or 79 /20.order 121 /20.out 164 /20.paper 55 /20.picture 142
/20.place -112 /20.reply 167 /20.the -34 /20.time 39 /20.to -59 /20.we -7 /20.x -24 /20.xers -10 /20.xing -60 /20.xs 38 /2<.# 126 /2<.0 53 /2<.@ 88
/2<.C -12 /2<.K -8 /2<.N -30 /2<.T -6 /2<.V 15 /2<.a -33 /2<.about 77 /2<.ad -45 /2<.an -10 /2<.and -34 /2<.any -89 /2<.are 18 /2<.as -16 /2<.at -36
/2<.back 27 /2<.be 15 /2<.but -30 /2<.can -58 /2<.could 10 /2<.did 41 /2<.do -28 /2<.for -25 /2<.from 66 /2<.have 68 /2<.he -25 /2<.her -27 /2<.here
-41 /2<.his -32 /2<.how -44 /2<.i -20 /2<.if -12 /2<.is -26 /2<.it -23 /2<.its -37 /2<.letter 21 /2<.may -31 /2<.more 27 /2<.most 22 /2<.no 14 /2<.not
8 /2<.of -37 /2<.on -36 /2<.or -40 /2<.order 14 /2<.over -55 /2<.paper -25 /2<.place 16 /2<.player -12 /2<.reply -47 /2<.she -22 /2<.so -34 /2<.some
-27 /2<.that -33 /2<.the -40 /2<.their -37 /2<.then -32 /2<.there -22 /2<.these -18 /2<.they -32 /2<.this -13 /2<.those -32 /2<.time -18 /2<.to -22
/2<.up -8 /2<.us 114 /2<.was 41 /2<.we -14 /2<.we're 11 /2<.we've -17 /2<.what -23 /2<.when -31 /2<.where -12 /2<.which -47 /2<.who -44 /2<.why -51
/2<.will -27 /2<.would -43 /2<.x -9 /2<.xed 26 /2<.xer -30 /2<.xers -39 /2<.xies 31 /2<.xing -70 /2<.xly -19 /2<.xment -73 /2<.xs -19 /2<.xtion -32
/2<.you'll 17 /2<.you're 12 /2<.you've 21 /2<.your 22 /2@.> 159 /2@.X 99 /2@.on 39 /2C.> 47 /2C.C 63 /2C.K -26 /2C.N 83 /2C.T 26 /2C.V 102 /2C.all 137
/2C.and -65 /2C.at 9 /2C.by -34 /2C.does 43 /2C.for -45 /2C.has 35 /2C.in -68 /2C.is 24 /2C.letter -49 /2C.money 17 /2C.of -30 /2C.on -23 /2C.or 64
/2C.place -63 /2C.that -67 /2C.the -8 /2C.this 54 /2C.time 9 /2C.to 11 /2C.was -99 /2C.will 136 /2C.with -97 /2C.xed 32 /2C.xing 25 /2C.xs -35 /2C.you
73 /2K.0 -11 /2K.> -12 /2K.C 41 /2K.N 6 /2K.P 71 /2K.T -15 /2K.X -9 /2K.a -22 /2K.account -10 /2K.ad 68 /2K.all -25 /2K.an 23 /2K.and -13 /2K.any -19
/2K.are 47 /2K.as -11 /2K.at -28 /2K.back -33 /2K.be -17 /2K.been -26 /2K.but -24 /2K.by -42 /2K.can -35 /2K.did -21 /2K.do -17 /2K.down -13 /2K.for
-12 /2K.from -6 /2K.had -17 /2K.has 21 /2K.have -15 /2K.he -14 /2K.her -24 /2K.here 34 /2K.him -10 /2K.his -20 /2K.how 10 /2K.i -20 /2K.in -23
/2K.into -36 /2K.is -25 /2K.its -10 /2K.law 12 /2K.may 79 /2K.me -37 /2K.money -14 /2K.more 41 /2K.most 18 /2K.must -35 /2K.my -62 /2K.no 44 /2K.not
16 /2K.now 6 /2K.on 28 /2K.order 32 /2K.over -15 /2K.paper 21 /2K.picture 79 /2K.place -96 /2K.player 22 /2K.reply -68 /2K.she -23 /2K.so -19 /2K.some
-14 /2K.than -31 /2K.that -14 /2K.the -8 /2K.their -16 /2K.them -22 /2K.then 20 /2K.there -13 /2K.these -14 /2K.they -21 /2K.this 22 /2K.to -11 /2K.up
-17 /2K.us 51 /2K.was -32 /2K.we're -44 /2K.were -17 /2K.what 7 /2K.when -14 /2K.where -65 /2K.which 16 /2K.who 50 /2K.why -54 /2K.will -20 /2K.would
-30 /2K.x -12 /2K.xed -16 /2K.xer -15 /2K.xers -65 /2K.xies -8 /2K.xing -18 /2K.xment -33 /2K.xs -30 /2K.xtion -19 /2K.you'll 58 /2K.you're -56
/2K.your -11 /2N.> 19 /2N.@ 89 /2N.C -23 /2N.K 13 /2N.N -27 /2N.P 32 /2N.T 39 /2N.V 46 /2N.X -32 /2N.a 47 /2N.and -32 /2N.are -24 /2N.could 90 /2N.for
6 /2N.in -45 /2N.is 72 /2N.letter 41 /2N.may 82 /2N.of -7 /2N.or 15 /2N.paper -7 /2N.picture 112 /2N.player 108 /2N.that -6 /2N.the -22 /2N.this 41
/2N.to -7 /2N.us 83 /2N.was 7 /2N.will 10 /2N.with 35 /2N.x 28 /2N.xed -81 /2N.xies 167 /2N.xing 66 /2N.xs -72 /2N.xtion -44 /2N.you 124 /2P.0 116
/2P.> 40 /2P.C 108 /2P.K 36 /2P.P 117 /2P.T 92 /2P.V 66 /2P.and -27 /2P.are 96 /2P.as -24 /2P.by -39 /2P.can 63 /2P.from -40 /2P.has 36 /2P.here 12
/2P.in -76 /2P.is 14 /2P.law 28 /2P.letter 33 /2P.money 90 /2P.no 151 /2P.of -114 /2P.on -18 /2P.or -7 /2P.paper 44 /2P.place 16 /2P.time -36 /2P.to
38 /2P.was 49 /2P.will 161 /2P.with 93 /2P.x -32 /2P.xed 120 /2P.xer 78 /2P.xs 47 /2P.xtion 46 /2T.0 -11 /2T.> 18 /2T.C 99 /2T.N -68 /2T.P -17 /2T.T
86 /2T.V 16 /2T.X 11 /2T.a 22 /2T.about -13 /2T.account -60 /2T.an 95 /2T.and -45 /2T.are -17 /2T.as -18 /2T.but -7 /2T.by 14 /2T.can -36 /2T.does -49
/2T.for -58 /2T.from -9 /2T.has -58 /2T.have 40 /2T.he -13 /2T.here 96 /2T.how 137 /2T.i -23 /2T.if 8 /2T.in -45 /2T.into -8 /2T.is 8 /2T.it -19
/2T.law 134 /2T.letter 80 /2T.may -66 /2T.money -74 /2T.more -43 /2T.must -24 /2T.not -15 /2T.now 23 /2T.of -39 /2T.on -39 /2T.or -40 /2T.order -10
/2T.out -85 /2T.picture 105 /2T.place 72 /2T.player 85 /2T.reply -14 /2T.so -31 /2T.than -111 /2T.that -16 /2T.the -38 /2T.them -41 /2T.this 69
/2T.time 56 /2T.to -14 /2T.us 37 /2T.was -9 /2T.we 19 /2T.were -85 /2T.when -21 /2T.where -11 /2T.which -14 /2T.who -10 /2T.with -18 /2T.would -53
/2T.x 6 /2T.xed -8 /2T.xer 6 /2T.xers -100 /2T.xing -32 /2T.xly -41 /2T.xment -80 /2T.xtion 77 /2T.you 11 /2T.your 28 /2V.0 59 /2V.> 7 /2V.@ 93 /2V.C
8 /2V.K -14 /2V.N 41 /2V.P 58 /2V.T 11 /2V.about 41 /2V.account 85 /2V.all 31 /2V.an 47 /2V.and -29 /2V.any -62 /2V.as 21 /2V.at -10 /2V.back 68
/2V.be 9 /2V.been -19 /2V.but -6 /2V.by 25 /2V.do -32 /2V.down -41 /2V.for -8 /2V.from -33 /2V.had -13 /2V.has 45 /2V.he -42 /2V.her -9 /2V.his -24
/2V.how 30 /2V.i -38 /2V.if -27 /2V.in 45 /2V.into -6 /2V.is -34 /2V.it -11 /2V.its -22 /2V.law 140 /2V.letter 129 /2V.me 14 /2V.money 36 /2V.more 30
/2V.my 49 /2V.no -57 /2V.not -37 /2V.now 85 /2V.of -51 /2V.off -71 /2V.on -7 /2V.or -63 /2V.order 48 /2V.our 18 /2V.out -24 /2V.over -42 /2V.paper 50
/2V.picture 163 /2V.place 56 /2V.player 72 /2V.reply 25 /2V.some -23 /2V.that -29 /2V.the -18 /2V.their -14 /2V.them -41 /2V.there -13 /2V.these 44
/2V.this 25 /2V.those -15 /2V.time 19 /2V.up 17 /2V.us 23 /2V.we 76 /2V.what 70 /2V.when -64 /2V.where -39 /2V.which -27 /2V.why 16 /2V.will -61
/2V.with -27 /2V.x -15 /2V.xed -15 /2V.xer -13 /2V.xers 14 /2V.xies 88 /2V.xing -6 /2V.xly -30 /2V.xment -69 /2V.xs -39 /2V.xtion 67 /2V.you -14
/2V.your 8 /2V.yours 42 /2X.# -17 /2X.0 -7 /2X.> -10 /2X.C 9 /2X.K -8 /2X.N 8 /2X.V 7 /2X.a -49 /2X.about -38 /2X.ad 78 /2X.all -33 /2X.an -79 /2X.and
-16 /2X.as -30 /2X.at -11 /2X.be -12 /2X.been -33 /2X.but -15 /2X.by -58 /2X.can -24 /2X.could -24 /2X.did -12 /2X.do -59 /2X.does -21 /2X.for -42
/2X.from -51 /2X.had -16 /2X.has -31 /2X.have -15 /2X.he -23 /2X.his -25 /2X.how -67 /2X.i -16 /2X.if -18 /2X.in -8 /2X.is 6 /2X.it 30 /2X.law 77
/2X.letter 17 /2X.may -55 /2X.money -10 /2X.more -79 /2X.most -13 /2X.must -13 /2X.my 43 /2X.no -17 /2X.not -33 /2X.now -20 /2X.of -21 /2X.on 40
/2X.or -32 /2X.order -15 /2X.paper 9 /2X.picture 63 /2X.place 27 /2X.player 119 /2X.reply 15 /2X.said -22 /2X.she -8 /2X.so -12 /2X.that -21 /2X.the
-9 /2X.there -18 /2X.they -16 /2X.this -21 /2X.to -19 /2X.up -82 /2X.was -18 /2X.we -18 /2X.were -14 /2X.what -24 /2X.when -15 /2X.where -15 /2X.which
-6 /2X.who -18 /2X.will -22 /2X.with 8 /2X.would -25 /2X.x -13 /2X.xed -22 /2X.xer 20 /2X.xers 51 /2X.xies -9 /2X.xly 29 /2X.xment 14 /2X.xs 9
/2X.xtion -43 /2X.you -29 /2X.your -14 /2a.0 -17 /2a.C -67 /2a.K -14 /2a.N -18 /2a.P 36 /2a.T 8 /2a.V 39 /2a.X -30 /2a.account 51 /2a.law -18
/2a.letter -82 /2a.money -13 /2a.more -15 /2a.order -100 /2a.paper 10 /2a.picture -42 /2a.place -40 /2a.player -30 /2a.reply 86 /2a.time 16 /2a.x -16
/2a.xed -8 /2a.xer -29 /2a.xing -30 /2a.xly -23 /2a.xment -26 /2a.xs -21 /2a.xtion -19 /2about.0 -73 /2about.> 39 /2about.K 46 /2about.P 70 /2about.V
85 /2about.X 46 /2about.a -45 /2about.her -20 /2about.him -21 /2about.my -31 /2about.our 39 /2about.the -27 /2about.them -13 /2about.this -31
/2about.to -47 /2about.what -83 /2about.x 6 /2about.xing -37 /2about.xs 34 /2about.you -30 /2about.your -31 /2account.> 31 /2account.C 33 /2account.K
56 /2account.V 70 /2account.for 85 /2account.in 104 /2account.now 119 /2account.of -61 /2account.on 54 /2account.out 132 /2account.paper 83
/2account.time 41 /2account.to -84 /2account.up 88 /2account.x 57 /2account.xment 54 /2account.xs -23 /2ad.> 18 /2ad.K 82 /2ad.T 94 /2ad.X 76 /2ad.by
12 /2ad.money 101 /2ad.paper 69 /2ad.place 69 /2ad.this 100 /2ad.who 31 /2ad.x -43 /2ad.xs 103 /2all.0 47 /2all.> 14 /2all.K -37 /2all.P 95 /2all.T 34
/2all.X -6 /2all.about 43 /2all.at -36 /2all.his -13 /2all.i -19 /2all.is -56 /2all.its -37 /2all.law 27 /2all.my -17 /2all.of -18 /2all.over -31
/2all.paper 32 /2all.picture 138 /2all.place 139 /2all.reply 87 /2all.that 13 /2all.the -32 /2all.these -46 /2all.this -44 /2all.those -21 /2all.time
-150 /2all.to -20 /2all.x -36 /2all.xed -44 /2all.xing -22 /2all.xs 54 /2all.you 48 /2all.your 46 /2an.K -48 /2an.N 28 /2an.P 58 /2an.T 12 /2an.V -15
/2an.X -59 /2an.paper -78 /2an.reply 73 /2an.time -18 /2an.xed 35 /2an.xer 94 /2an.xing -14 /2an.xly -38 /2an.xment -21 /2an.xs -31 /2an.xtion -20
/2and.0 -50 /2and.> -47 /2and.C -43 /2and.K -20 /2and.N 15 /2and.P -19 /2and.T -63 /2and.V -18 /2and.X -24 /2and.a -15 /2and.account -64 /2and.all -15
/2and.an -15 /2and.are -15 /2and.as -8 /2and.at -12 /2and.be -41 /2and.by -13 /2and.can -8 /2and.did -7 /2and.do -22 /2and.down -7 /2and.for -25
/2and.from -43 /2and.has -10 /2and.have -16 /2and.he -14 /2and.her -7 /2and.here -11 /2and.his -20 /2and.how -16 /2and.i -14 /2and.if -14 /2and.in -16
/2and.is -14 /2and.it -14 /2and.its -47 /2and.may -48 /2and.me -21 /2and.more -24 /2and.my -11 /2and.no -16 /2and.not -17 /2and.now -40 /2and.of -10
/2and.on -10 /2and.order -67 /2and.our -10 /2and.out -46 /2and.over -8 /2and.paper -96 /2and.place 22 /2and.reply -71 /2and.said -11 /2and.she -8
/2and.so -16 /2and.some -16 /2and.that -10 /2and.the -22 /2and.their -29 /2and.then -10 /2and.there -17 /2and.they -12 /2and.this -21 /2and.time -49
/2and.to -11 /2and.was -13 /2and.we -14 /2and.we'll -8 /2and.we're -32 /2and.what -12 /2and.when -6 /2and.why -37 /2and.will -6 /2and.with -21
/2and.would -10 /2and.x -18 /2and.xed -13 /2and.xer -34 /2and.xers -32 /2and.xies -26 /2and.xing -20 /2and.xly -22 /2and.xment -28 /2and.xs -25
/2and.xtion -25 /2and.you -25 /2and.you're -17 /2and.your -28 /2any.K 16 /2any.T -32 /2any.V -30 /2any.X -30 /2any.more -61 /2any.of -15 /2any.x -24
/2any.xer -10 /2any.xing -12 /2any.xs -38 /2are.> -24 /2are.K -14 /2are.T 46 /2are.V -9 /2are.a 19 /2are.all -8 /2are.and -11 /2are.at -17 /2are.from
79 /2are.here 98 /2are.in 25 /2are.money -6 /2are.more -21 /2are.no 24 /2are.not 15 /2are.now -14 /2are.off 71 /2are.our -30 /2are.reply 99 /2are.so
-10 /2are.some -40 /2are.those 58 /2are.to -11 /2are.x -22 /2are.xed -17 /2are.xer -48 /2are.xing -15 /2are.xly -27 /2are.xs -18 /2are.you -17
/2are.your 27 /2as.0 65 /2as.K -18 /2as.T 37 /2as.V -16 /2as.X -29 /2as.a -21 /2as.account 29 /2as.an -28 /2as.he -8 /2as.i -10 /2as.if -18 /2as.in
-11 /2as.it -10 /2as.letter 94 /2as.of -15 /2as.she -12 /2as.the -16 /2as.they -10 /2as.this -15 /2as.to -11 /2as.we -13 /2as.x -8 /2as.xed -17
/2as.xing -23 /2as.xly -7 /2as.xs 8 /2as.you -27 /2as.your -7 /2at.0 51 /2at.> 83 /2at.@ 79 /2at.K -41 /2at.T -58 /2at.X 13 /2at.a 14 /2at.all -17
/2at.any 51 /2at.her -14 /2at.him -11 /2at.his -22 /2at.it -12 /2at.me -12 /2at.my -32 /2at.order 21 /2at.our -8 /2at.that -10 /2at.the -26 /2at.their
-18 /2at.this 39 /2at.time -9 /2at.x -19 /2at.xer -16 /2at.xing -22 /2at.xs -25 /2at.you -38 /2at.your -10 /2back.> -7 /2back.K 62 /2back.and -20
/2back.in -111 /2back.into -13 /2back.of -9 /2back.on -101 /2back.the -9 /2back.to 37 /2back.x -56 /2back.xs 130 /2be.0 -22 /2be.> -29 /2be.K -23
/2be.V 20 /2be.X -57 /2be.a -23 /2be.account 47 /2be.all -17 /2be.an -29 /2be.as -6 /2be.here -34 /2be.in 30 /2be.law 48 /2be.money -45 /2be.more -22
/2be.no -10 /2be.our -33 /2be.so -8 /2be.the 31 /2be.there -17 /2be.to -10 /2be.with -88 /2be.x -17 /2be.xed -10 /2be.xer -24 /2be.xing -28 /2be.xly
-19 /2be.xs -25 /2be.your -13 /2been.K -20 /2been.a -13 /2been.account 118 /2been.more -24 /2been.reply 56 /2been.the -36 /2been.x -18 /2been.xed 43
/2been.xing -26 /2been.xly 30 /2been.xs -21 /2but.K -20 /2but.V -31 /2but.X -24 /2but.a -24 /2but.are -22 /2but.as -9 /2but.at -19 /2but.by -43
/2but.for -18 /2but.he -9 /2but.his -6 /2but.how -18 /2but.i -9 /2but.if -21 /2but.in -15 /2but.it -9 /2but.no -13 /2but.not -28 /2but.now -8 /2but.of
-12 /2but.our -9 /2but.she -15 /2but.that -11 /2but.the -11 /2but.there -17 /2but.they -17 /2but.this -18 /2but.to -7 /2but.we -23 /2but.what -27
/2but.with -16 /2but.x -19 /2but.xed -19 /2but.xer -18 /2but.xing -20 /2but.xly -18 /2but.xs -17 /2but.you -28 /2but.your -19 /2by.0 -9 /2by.> 107
/2by.K 34 /2by.N -21 /2by.P 18 /2by.T -118 /2by.V 134 /2by.X 99 /2by.a 24 /2by.account 98 /2by.an 56 /2by.and -34 /2by.its -26 /2by.my -22 /2by.order
38 /2by.picture -75 /2by.the -16 /2by.time -32 /2by.us 65 /2by.x -29 /2by.xed -34 /2by.xer -21 /2by.xing -7 /2by.xly -68 /2by.xs -49 /2by.xtion -27
/2by.your 59 /2can.> -41 /2can.T -28 /2can.V -18 /2can.and -30 /2can.be -15 /2can.do -47 /2can.have -38 /2can.i -81 /2can.order 17 /2can.we 102
/2can.xer -6 /2can.xly -11 /2can.you -69 /2could.K -32 /2could.V -21 /2could.be -9 /2could.do -11 /2could.have -43 /2could.not 12 /2could.x -20
/2could.xly -12 /2did.> -48 /2did.K 46 /2did.V -25 /2did.it -58 /2did.not -22 /2did.our -6 /2did.that -16 /2did.we 103 /2did.x -17 /2did.you -25
/2do.0 92 /2do.> 17 /2do.K -26 /2do.V -32 /2do.a -25 /2do.and -12 /2do.for -52 /2do.is -32 /2do.it -38 /2do.more -26 /2do.my -9 /2do.not 12 /2do.our
-18 /2do.so -9 /2do.that -33 /2do.the -13 /2do.this 11 /2do.to -51 /2do.we -95 /2do.what -16 /2do.with -7 /2do.x -10 /2do.xing -14 /2do.you -14
/2do.your -69 /2does.> -29 /2does.it -55 /2does.x -16 /2down.> -52 /2down.K -7 /2down.and -16 /2down.at -12 /2down.by -31 /2down.his -20 /2down.in -7
/2down.the -28 /2down.time 57 /2down.to -29 /2down.with -10 /2down.x -19 /2for.0 31 /2for.> 80 /2for.K 16 /2for.N 55 /2for.P -75 /2for.T -46 /2for.V
-109 /2for.X -36 /2for.a -19 /2for.account 38 /2for.all -43 /2for.an -45 /2for.any -21 /2for.as 112 /2for.by 93 /2for.her -24 /2for.him -8 /2for.his
-12 /2for.it -38 /2for.law 69 /2for.letter 41 /2for.me -23 /2for.money 81 /2for.more 20 /2for.my -9 /2for.now 27 /2for.order -20 /2for.our -21
/2for.player 118 /2for.reply -20 /2for.some -12 /2for.that -21 /2for.the -10 /2for.their -44 /2for.them -8 /2for.this 15 /2for.those -15 /2for.time 29
/2for.us 50 /2for.what -24 /2for.x -40 /2for.xed -54 /2for.xer -23 /2for.xers -59 /2for.xies -9 /2for.xment -46 /2for.xs -44 /2for.xtion 53 /2for.you
58 /2for.your -11 /2from.0 38 /2from.> 91 /2from.K 19 /2from.N 72 /2from.T -145 /2from.X 32 /2from.a -40 /2from.all -45 /2from.as 55 /2from.her -50
/2from.him -12 /2from.his -24 /2from.me -25 /2from.my 109 /2from.our 31 /2from.picture 117 /2from.the -24 /2from.their -27 /2from.this -7 /2from.time
-37 /2from.us 57 /2from.x -54 /2from.xer -15 /2from.xing -11 /2from.xs 28 /2from.you 84 /2from.your -47 /2had.> -17 /2had.K -14 /2had.V -14 /2had.X
-24 /2had.a -16 /2had.been -18 /2had.no -9 /2had.not -13 /2had.the -8 /2had.to -11 /2had.x -10 /2had.xed -18 /2had.xing -14 /2had.xly -32 /2has.K -22
/2has.V -17 /2has.a -44 /2has.been 21 /2has.had -22 /2has.no -15 /2has.not -31 /2has.the -22 /2has.time 37 /2has.to -41 /2has.x -18 /2has.xly -34
/2has.xs -43 /2have.0 31 /2have.> -82 /2have.T -58 /2have.V -12 /2have.an -9 /2have.any -19 /2have.been 10 /2have.had -24 /2have.it -16 /2have.more 73
/2have.not 10 /2have.order 41 /2have.our -31 /2have.said -18 /2have.the -11 /2have.to -22 /2have.x -9 /2have.xing -9 /2have.xly -10 /2have.xs -47
/2have.you -46 /2he.K -28 /2he.V -17 /2he.and -12 /2he.can -9 /2he.could -13 /2he.did -18 /2he.had -14 /2he.has -19 /2he.is -22 /2he.must -15
/2he.order -24 /2he.said -22 /2he.was -19 /2he.will -25 /2he.would -21 /2he.x -17 /2he.xed -18 /2he.xly -15 /2he.xs -25 /2her.> -20 /2her.K -25
/2her.T 86 /2her.V -22 /2her.X -6 /2her.a -15 /2her.and -8 /2her.in -15 /2her.on 19 /2her.paper -27 /2her.to -19 /2her.with -15 /2her.x -23 /2her.xer
-16 /2her.xers -18 /2her.xing -14 /2her.xly -16 /2her.xs -16 /2her.xtion -7 /2here.> 25 /2here.K 52 /2here.X -54 /2here.and -23 /2here.are 23
/2here.at -11 /2here.for 55 /2here.i -16 /2here.in -32 /2here.is -54 /2here.time -26 /2here.to 27 /2here.we -28 /2here.x -22 /2here.you -37 /2him.>
-26 /2him.K -13 /2him.V -16 /2him.X -12 /2him.a -32 /2him.an -13 /2him.and -7 /2him.at 97 /2him.for -20 /2him.he -6 /2him.i -17 /2him.in -8 /2him.into
-9 /2him.on -21 /2him.that -16 /2him.the -9 /2him.to -10 /2him.with -6 /2him.x -11 /2him.xed -13 /2him.xly -19 /2his.K -12 /2his.N -17 /2his.T -17
/2his.V -23 /2his.X -28 /2his.order -20 /2his.paper -48 /2his.x -16 /2his.xed -15 /2his.xer -18 /2his.xers -33 /2his.xing -15 /2his.xs -13 /2his.xtion
-13 /2how.K 11 /2how.X -15 /2how.can 56 /2how.do -66 /2how.i -26 /2how.it 80 /2how.the 45 /2how.they -23 /2how.we 9 /2how.xly -7 /2how.xs 24 /2how.you
24 /2i.> -66 /2i.K -23 /2i.T -8 /2i.V -25 /2i.X 63 /2i.can -16 /2i.could -14 /2i.did -20 /2i.do -24 /2i.had -12 /2i.have -14 /2i.may -10 /2i.money -19
/2i.must -16 /2i.order -49 /2i.said -21 /2i.to -7 /2i.was -17 /2i.will -26 /2i.would 7 /2i.x -12 /2i.xed -30 /2i.xer -23 /2i.xing 97 /2i.xly -22
/2i.xs -25 /2if.K -32 /2if.X -10 /2if.a -32 /2if.any -20 /2if.he -15 /2if.i -15 /2if.it -23 /2if.our -27 /2if.she -8 /2if.that -7 /2if.there 26
/2if.they -26 /2if.this -40 /2if.we -14 /2if.we're -19 /2if.x 28 /2if.xed -69 /2if.xs -28 /2if.you'll -8 /2if.you're -22 /2if.your -24 /2in.0 -13
/2in.> 79 /2in.C 38 /2in.N -61 /2in.P 66 /2in.T -52 /2in.X -27 /2in.a -13 /2in.account 20 /2in.all -17 /2in.an -34 /2in.and -12 /2in.at -31 /2in.her
-27 /2in.his -10 /2in.it -27 /2in.its -10 /2in.law -17 /2in.may 8 /2in.most -66 /2in.my -14 /2in.or 24 /2in.our -11 /2in.picture 95 /2in.reply 134
/2in.some -17 /2in.that -26 /2in.the -18 /2in.their -15 /2in.them -9 /2in.these -14 /2in.this 6 /2in.those -33 /2in.to 61 /2in.what -9 /2in.which -9
/2in.with 64 /2in.x -25 /2in.xer -100 /2in.xing -21 /2in.xly -29 /2in.xment -43 /2in.xs -19 /2in.xtion -33 /2in.your 20 /2into.C -7 /2into.X -40
/2into.a -12 /2into.his -7 /2into.it -10 /2into.our -7 /2into.the -20 /2into.x -25 /2into.xing -8 /2into.xs -9 /2into.your 13 /2is.0 -15 /2is.> -18
/2is.K -15 /2is.T 101 /2is.V -39 /2is.X -111 /2is.all -62 /2is.an -9 /2is.at -10 /2is.by -13 /2is.down 22 /2is.for 34 /2is.how -35 /2is.in -7 /2is.it
-47 /2is.law 32 /2is.money 81 /2is.more -15 /2is.my -43 /2is.no -27 /2is.not -22 /2is.now -45 /2is.order -19 /2is.our -27 /2is.out 46 /2is.over -43
/2is.player 14 /2is.so -18 /2is.that -16 /2is.the -6 /2is.then -11 /2is.there 37 /2is.to -20 /2is.up -9 /2is.what -19 /2is.why -10 /2is.x -20 /2is.xer
-31 /2is.xing -27 /2is.xs -25 /2is.you -6 /2is.your -54 /2it.> -9 /2it.K -11 /2it.T 17 /2it.X -136 /2it.a -46 /2it.all -35 /2it.and -15 /2it.at 26
/2it.be -33 /2it.but -11 /2it.by -18 /2it.can -27 /2it.could -7 /2it.did -38 /2it.does -22 /2it.for 31 /2it.from -39 /2it.had -20 /2it.has -28
/2it.here 57 /2it.i -9 /2it.in -30 /2it.into -6 /2it.is -17 /2it.may -32 /2it.more -12 /2it.must -16 /2it.now 28 /2it.out -33 /2it.over -28 /2it.that
-7 /2it.to -12 /2it.up -16 /2it.was -17 /2it.will -42 /2it.would -20 /2it.x -12 /2it.xed -19 /2it.xer -40 /2it.xly -26 /2it.xs -11 /2it.you -9 /2its.K
-26 /2its.T -42 /2its.X -57 /2its.order -46 /2its.xer -72 /2its.xs -38 /2law.0 112 /2law.> 51 /2law.K -29 /2law.T 37 /2law.V 100 /2law.X -7 /2law.all
33 /2law.and -24 /2law.for -46 /2law.from -27 /2law.has 39 /2law.have 117 /2law.in -149 /2law.is 50 /2law.law 93 /2law.no 41 /2law.of -27 /2law.this
61 /2law.with 45 /2law.x -35 /2law.xies 106 /2law.xs 8 /2law.your 121 /2letter.> 43 /2letter.K 81 /2letter.V 57 /2letter.at 68 /2letter.from 49
/2letter.of 15 /2letter.on 28 /2letter.time 81 /2letter.x -82 /2letter.xer 80 /2may.0 -12 /2may.> -36 /2may.K -7 /2may.V -13 /2may.be 21 /2may.have -7
/2may.not 6 /2may.x 18 /2me.> -16 /2me.K 31 /2me.V -37 /2me.X -46 /2me.a -20 /2me.about -23 /2me.account 67 /2me.an -9 /2me.and -8 /2me.as -12 /2me.at
-33 /2me.for 24 /2me.i -19 /2me.in 32 /2me.now -33 /2me.of 12 /2me.on 27 /2me.that -10 /2me.the -25 /2me.this 77 /2me.to -15 /2me.up 57 /2me.what -18
/2me.with -15 /2me.x -34 /2me.xed -12 /2me.xing -10 /2me.xly -28 /2me.you -33 /2money.C 63 /2money.K 6 /2money.N 23 /2money.P 35 /2money.T 50
/2money.V -39 /2money.X 40 /2money.and 15 /2money.at 99 /2money.by 28 /2money.from -26 /2money.has 27 /2money.in 6 /2money.is 23 /2money.money 126
/2money.now 86 /2money.of -22 /2money.on 13 /2money.our 58 /2money.paper 106 /2money.the -114 /2money.time -36 /2money.we 22 /2money.will -8
/2money.with -42 /2money.x 12 /2money.xed -27 /2money.xs 20 /2money.you -26 /2money.your -54 /2more.> 35 /2more.K -12 /2more.P 70 /2more.T 8 /2more.V
20 /2more.X -7 /2more.about 37 /2more.and -15 /2more.at 25 /2more.from 43 /2more.how 145 /2more.in 43 /2more.money 55 /2more.of 26 /2more.on 39
/2more.or -112 /2more.paper 67 /2more.picture 89 /2more.place 85 /2more.reply 45 /2more.than -25 /2more.to 17 /2more.where 89 /2more.x -55 /2more.xed
-27 /2more.xing 82 /2more.xly -70 /2more.xs -31 /2most.K 99 /2most.X -70 /2most.of -57 /2most.order 38 /2most.x -45 /2most.xed 68 /2most.xly -45
/2most.xs -40 /2must.> -50 /2must.K -23 /2must.T -20 /2must.V -7 /2must.be -18 /2must.do -31 /2must.have -17 /2must.money -47 /2must.not -25 /2must.x
-23 /2must.xer -32 /2my.C 67 /2my.K -16 /2my.N 34 /2my.P 116 /2my.T 35 /2my.V -21 /2my.letter 142 /2my.money 7 /2my.order -9 /2my.paper 12 /2my.x -15
/2my.xer -14 /2my.xers -26 /2my.xing -11 /2my.xtion -23 /2no.0 91 /2no.> -35 /2no.K -63 /2no.N 110 /2no.P 7 /2no.T -37 /2no.V -12 /2no.X 10
/2no.letter 100 /2no.more -14 /2no.order 57 /2no.paper 10 /2no.reply -57 /2no.x -18 /2no.xer 7 /2no.xment 89 /2no.xs 24 /2no.xtion -28 /2not.> -80
/2not.K -10 /2not.T 25 /2not.V -10 /2not.X -40 /2not.a -9 /2not.all -42 /2not.as -26 /2not.be -8 /2not.been 7 /2not.by -20 /2not.have -13 /2not.in -37
/2not.money -41 /2not.our -15 /2not.so -32 /2not.that -57 /2not.the -8 /2not.to -13 /2not.what 52 /2not.x -12 /2not.xed 16 /2not.xer -11 /2not.xly 13
/2not.xs -28 /2not.you 148 /2now.> 29 /2now.K 13 /2now.V 51 /2now.X -41 /2now.a -30 /2now.as -54 /2now.for -70 /2now.i -17 /2now.if -11 /2now.is 95
/2now.it -7 /2now.that -23 /2now.there -8 /2now.we -28 /2now.x -23 /2now.xed 35 /2now.xing 121 /2now.xs -47 /2now.you -26 /2of.0 27 /2of.> 41 /2of.K
-13 /2of.N -12 /2of.P -19 /2of.T -71 /2of.V -81 /2of.X -11 /2of.all -24 /2of.an -52 /2of.and 32 /2of.him -8 /2of.his -7 /2of.how -13 /2of.it -13
/2of.its -9 /2of.law -102 /2of.me -25 /2of.money -8 /2of.my 13 /2of.paper 84 /2of.picture 108 /2of.place -54 /2of.some -14 /2of.that -13 /2of.the -20
/2of.their -9 /2of.them -15 /2of.these -16 /2of.those -20 /2of.time -13 /2of.us -39 /2of.what -10 /2of.which -7 /2of.x -28 /2of.xed -18 /2of.xer -44
/2of.xers -21 /2of.xies -54 /2of.xing -24 /2of.xly -10 /2of.xment -41 /2of.xs -13 /2of.xtion -57 /2of.you -26 /2of.your -19 /2of.yours -9 /2off.> 24
/2off.his -10 /2off.the 13 /2off.to -46 /2off.x -17 /2off.your 37 /2on.0 61 /2on.> 39 /2on.C 23 /2on.K -18 /2on.N 55 /2on.P 77 /2on.T -17 /2on.X -7
/2on.a -19 /2on.all 57 /2on.an -29 /2on.and -46 /2on.her -12 /2on.him -9 /2on.his -9 /2on.how -49 /2on.it -13 /2on.its 62 /2on.may 40 /2on.me -36
/2on.order -11 /2on.our -33 /2on.picture -78 /2on.place 81 /2on.player 149 /2on.that -34 /2on.the -12 /2on.their -41 /2on.this 26 /2on.to -23 /2on.us
-40 /2on.with -8 /2on.x -10 /2on.xer 39 /2on.xers 92 /2on.xs -67 /2on.xtion -9 /2on.you -15 /2on.your 33 /2or.C -74 /2or.K -13 /2or.N 26 /2or.V 18
/2or.X -68 /2or.a -30 /2or.account 73 /2or.all 33 /2or.an -16 /2or.any -15 /2or.is 48 /2or.law 90 /2or.letter -39 /2or.money 34 /2or.more -27 /2or.not
-22 /2or.the -17 /2or.to -13 /2or.x -22 /2or.xed -23 /2or.xer -33 /2or.xing -10 /2or.xly -20 /2or.xs -16 /2or.xtion -16 /2or.you -19 /2or.your -6
/2order.> 19 /2order.C -75 /2order.K 37 /2order.P 98 /2order.V -53 /2order.X -7 /2order.a 113 /2order.all -36 /2order.and -31 /2order.for 22
/2order.from 24 /2order.in 55 /2order.is -46 /2order.law 38 /2order.money 145 /2order.more 6 /2order.now 160 /2order.of 11 /2order.on 43 /2order.order
149 /2order.our -8 /2order.paper 53 /2order.picture -24 /2order.place -11 /2order.player 85 /2order.reply 48 /2order.the 17 /2order.this 63
/2order.time -56 /2order.to -15 /2order.up 114 /2order.we -15 /2order.what 132 /2order.why 124 /2order.with 7 /2order.x -19 /2order.xer 45
/2order.xers 14 /2order.xies -58 /2order.xing -79 /2order.xment -66 /2order.xs -106 /2order.xtion 8 /2order.your -150 /2our.C 35 /2our.N 40 /2our.T 24
/2our.V 23 /2our.X -20 /2our.account 138 /2our.ad 109 /2our.law 65 /2our.letter -8 /2our.money 55 /2our.most -21 /2our.order 15 /2our.paper 75
/2our.place 73 /2our.reply 10 /2our.time -75 /2our.x -14 /2our.xers 59 /2our.xies -15 /2our.xing -8 /2our.xly -26 /2our.xment -17 /2our.xtion -9
/2out.> 15 /2out.K -15 /2out.X -45 /2out.a -12 /2out.and -9 /2out.for -17 /2out.in -6 /2out.more -44 /2out.of 8 /2out.on 52 /2out.that -19 /2out.the
-44 /2out.there -25 /2out.to -11 /2out.what -70 /2out.x -14 /2over.0 77 /2over.> -24 /2over.K -51 /2over.X -25 /2over.a -24 /2over.and -37 /2over.his
-14 /2over.our -14 /2over.the -20 /2over.to 56 /2over.x -26 /2paper.0 -74 /2paper.> 41 /2paper.@ 45 /2paper.C 73 /2paper.K 14 /2paper.N 23 /2paper.P
24 /2paper.T 152 /2paper.V 46 /2paper.X 131 /2paper.a 106 /2paper.about -29 /2paper.ad 30 /2paper.and -73 /2paper.are -49 /2paper.as 99 /2paper.at -14
/2paper.by 71 /2paper.can 34 /2paper.for -21 /2paper.from -23 /2paper.has 73 /2paper.have 139 /2paper.here 109 /2paper.how 99 /2paper.in -69
/2paper.is 38 /2paper.law 75 /2paper.letter 24 /2paper.may 84 /2paper.money 9 /2paper.of -64 /2paper.on 49 /2paper.order 95 /2paper.paper 20
/2paper.place 73 /2paper.reply 121 /2paper.so -69 /2paper.that -14 /2paper.the -152 /2paper.this 120 /2paper.time 97 /2paper.to 13 /2paper.was 18
/2paper.we 28 /2paper.will -11 /2paper.with 66 /2paper.x -36 /2paper.xed 118 /2paper.xer -25 /2paper.xing -6 /2paper.xly -10 /2paper.you 100
/2paper.your 30 /2picture.0 108 /2picture.> 22 /2picture.C 130 /2picture.K 105 /2picture.N 111 /2picture.X 140 /2picture.and -89 /2picture.by 79
/2picture.for 54 /2picture.in 28 /2picture.law 114 /2picture.not 114 /2picture.picture 148 /2picture.the 127 /2picture.to -15 /2picture.with 37
/2picture.x -37 /2picture.xed 82 /2picture.xs -79 /2place.0 -92 /2place.> 43 /2place.C 141 /2place.K 39 /2place.P 64 /2place.V -95 /2place.X -67
/2place.and -111 /2place.by -41 /2place.down 103 /2place.for -7 /2place.from 34 /2place.has 101 /2place.in -18 /2place.is 74 /2place.law 92
/2place.money 32 /2place.not 87 /2place.of -84 /2place.on -53 /2place.order 122 /2place.our 40 /2place.paper 29 /2place.place 29 /2place.the -150
/2place.this 92 /2place.to 64 /2place.was -42 /2place.with -46 /2place.x 14 /2place.xed 102 /2place.xs -38 /2place.you 110 /2player.0 8 /2player.> 44
/2player.C 80 /2player.K 11 /2player.P 135 /2player.T -16 /2player.V 106 /2player.X 84 /2player.and -131 /2player.by 72 /2player.from 136 /2player.has
88 /2player.how 81 /2player.in -33 /2player.is 67 /2player.now 21 /2player.of -79 /2player.off 155 /2player.on 42 /2player.order 102 /2player.picture
54 /2player.player 170 /2player.the 19 /2player.this 158 /2player.to -83 /2player.will 181 /2player.x -48 /2player.xment -99 /2player.xs -83 /2reply.0
192 /2reply.> 13 /2reply.K 52 /2reply.T 27 /2reply.V 105 /2reply.X -21 /2reply.and 46 /2reply.by 90 /2reply.in -59 /2reply.of -91 /2reply.on 39
/2reply.to -21 /2reply.what 22 /2reply.x 77 /2reply.xers 136 /2reply.xs 30 /2said.> -25 /2said.K -31 /2said.X -26 /2said.he -13 /2said.i -15 /2said.it
-32 /2said.she -15 /2said.that -12 /2said.the -16 /2said.to -6 /2said.x -21 /2said.xing -13 /2said.xly -13 /2said.you -7 /2she.K -35 /2she.V -35
/2she.could -16 /2she.did -16 /2she.had -12 /2she.has -32 /2she.is -19 /2she.must -19 /2she.said -9 /2she.was -13 /2she.will -41 /2she.would -22
/2she.x -18 /2she.xed -18 /2she.xly -11 /2she.xs -18 /2so.> -29 /2so.K 15 /2so.T -17 /2so.V -12 /2so.X -16 /2so.do 16 /2so.he -20 /2so.i -8 /2so.if
-92 /2so.in -16 /2so.it -15 /2so.on -55 /2so.that -11 /2so.the -7 /2so.they -8 /2so.time -20 /2so.to -13 /2so.we -13 /2so.with -8 /2so.x -14 /2so.xed
-16 /2so.xing -21 /2so.xly -11 /2so.xs -34 /2so.you -16 /2some.K -21 /2some.T -54 /2some.X -33 /2some.of -15 /2some.time -13 /2some.x -24 /2some.xing
-20 /2some.xs -18 /2than.K -57 /2than.X -35 /2than.a -50 /2than.i -10 /2than.our -12 /2than.the -6 /2than.we -7 /2than.x -18 /2than.xs -87 /2than.you
-13 /2that.> -46 /2that.K -12 /2that.V -39 /2that.X -35 /2that.a -17 /2that.all -16 /2that.are -16 /2that.as -26 /2that.could -13 /2that.for -48
/2that.had -8 /2that.has -7 /2that.have -22 /2that.he -6 /2that.her -7 /2that.his -26 /2that.i -13 /2that.if -7 /2that.in -8 /2that.is -20 /2that.it
-9 /2that.may -12 /2that.order -20 /2that.our -12 /2that.place 62 /2that.she -10 /2that.some -7 /2that.the -14 /2that.they -6 /2that.this -11
/2that.time -20 /2that.was -21 /2that.we -14 /2that.were -13 /2that.will -18 /2that.would -19 /2that.x -14 /2that.xed -15 /2that.xer -24 /2that.xers
-30 /2that.xing -14 /2that.xly -10 /2that.xment -51 /2that.xs -23 /2that.xtion -16 /2that.you -9 /2that.your -24 /2the.0 -33 /2the.C -21 /2the.K -18
/2the.N -30 /2the.P -28 /2the.T -51 /2the.V -26 /2the.account -35 /2the.back -62 /2the.law -40 /2the.letter -26 /2the.money -52 /2the.more -7
/2the.most -20 /2the.order -9 /2the.picture 30 /2the.place -55 /2the.player 24 /2the.reply 64 /2the.time 59 /2the.x -29 /2the.xed -26 /2the.xer -26
/2the.xers -8 /2the.xies -20 /2the.xing -9 /2the.xment -22 /2the.xs -28 /2the.xtion -16 /2their.C -21 /2their.K -26 /2their.T -22 /2their.X -18
/2their.x -8 /2their.xers -25 /2their.xing -54 /2their.xs -17 /2their.xtion -44 /2them.> -34 /2them.K -20 /2them.V -12 /2them.a -14 /2them.and -6
/2them.as -7 /2them.at -15 /2them.in -23 /2them.out -11 /2them.to -11 /2them.up -24 /2them.with -18 /2them.x -19 /2them.xing -19 /2them.xly -25
/2them.xs -6 /2then.> -36 /2then.K -12 /2then.V -11 /2then.X -25 /2then.a -13 /2then.he -16 /2then.i -9 /2then.said -12 /2then.she -7 /2then.the -26
/2then.to -20 /2then.we -15 /2then.x -16 /2then.xed -17 /2then.xing -12 /2then.xly -21 /2then.xs -34 /2then.you -11 /2there.> -27 /2there.K 29
/2there.V -26 /2there.a 43 /2there.and -21 /2there.are -31 /2there.did -12 /2there.for -13 /2there.he -9 /2there.i -23 /2there.is -19 /2there.must -11
/2there.to -11 /2there.were -19 /2there.will -18 /2there.x -15 /2there.xed -7 /2there.you -50 /2these.K -16 /2these.P 147 /2these.T -8 /2these.are -32
/2these.paper 29 /2these.x -34 /2these.xers -40 /2these.xies -37 /2these.xs -27 /2they.K -36 /2they.T -55 /2they.V -30 /2they.are -23 /2they.can -19
/2they.could -9 /2they.did -37 /2they.do -20 /2they.had -15 /2they.have -7 /2they.may -21 /2they.must -17 /2they.were -10 /2they.will -16 /2they.would
-16 /2they.x -20 /2they.xed -16 /2they.xly -9 /2this.> 29 /2this.C 94 /2this.N 46 /2this.P 87 /2this.T 37 /2this.V -22 /2this.X -25 /2this.account 144
/2this.and -46 /2this.can -31 /2this.has -132 /2this.in 29 /2this.is -25 /2this.letter 31 /2this.may -75 /2this.money -32 /2this.on 85 /2this.order 76
/2this.paper 59 /2this.picture 88 /2this.place 52 /2this.player 87 /2this.reply 152 /2this.the -27 /2this.time -9 /2this.to -20 /2this.was -30
/2this.will -45 /2this.with 42 /2this.would -25 /2this.xed -43 /2this.xer -12 /2this.xing -11 /2this.xly -28 /2this.xment -16 /2this.xs -28 /2this.you
-40 /2those.K -19 /2those.T -27 /2those.of 39 /2those.who -12 /2those.x -15 /2those.xs -22 /2time.0 -13 /2time.> 10 /2time.C 152 /2time.K -43 /2time.N
78 /2time.P 118 /2time.T -83 /2time.V -92 /2time.X 12 /2time.a -39 /2time.and -17 /2time.as -17 /2time.at 26 /2time.by -118 /2time.for 37 /2time.he
-40 /2time.i -11 /2time.in 20 /2time.is -49 /2time.letter 101 /2time.money 165 /2time.my -30 /2time.of -14 /2time.on -47 /2time.or -118 /2time.order
29 /2time.our -6 /2time.paper 64 /2time.that -48 /2time.the -18 /2time.time 56 /2time.we -31 /2time.when -29 /2time.with 18 /2time.x -13 /2time.xer -6
/2time.xing -12 /2time.xs -64 /2time.xtion -52 /2time.you -26 /2to.0 -81 /2to.> -11 /2to.C 52 /2to.N 29 /2to.P 12 /2to.X -26 /2to.account -55 /2to.all
21 /2to.an 72 /2to.and -23 /2to.any -30 /2to.be -24 /2to.do -21 /2to.have -13 /2to.her -13 /2to.him -11 /2to.his -17 /2to.it -17 /2to.its -44
/2to.letter 103 /2to.me -31 /2to.money -29 /2to.my -17 /2to.not -33 /2to.order 62 /2to.paper 33 /2to.place 59 /2to.player 38 /2to.reply -33 /2to.some
-23 /2to.that -23 /2to.the -8 /2to.their -6 /2to.them -8 /2to.these -17 /2to.this 22 /2to.those -30 /2to.time -102 /2to.us -11 /2to.what -41
/2to.which -16 /2to.x -13 /2to.xed 18 /2to.xers -91 /2to.xing 11 /2to.xly -21 /2to.xment -28 /2to.xs -31 /2to.xtion 8 /2to.you 7 /2up.K 9 /2up.V -112
/2up.X -46 /2up.a -41 /2up.and -12 /2up.at -34 /2up.for -17 /2up.her -8 /2up.here 38 /2up.his -7 /2up.in -10 /2up.my -48 /2up.on -17 /2up.order 153
/2up.our -13 /2up.the -20 /2up.there -13 /2up.to 20 /2up.with 16 /2up.xing -14 /2up.xly -15 /2up.xs -40 /2up.you -28 /2up.your -131 /2us.> 29 /2us.C
74 /2us.K 74 /2us.T -22 /2us.V -26 /2us.X 114 /2us.a 15 /2us.all -16 /2us.and -7 /2us.at -10 /2us.by -17 /2us.money 35 /2us.on 41 /2us.or -39
/2us.paper 61 /2us.that -73 /2us.the -15 /2us.time -35 /2us.to 11 /2us.what 19 /2us.with 102 /2us.x -10 /2us.xer 91 /2us.xly 75 /2us.your -56 /2was.0
34 /2was.K -24 /2was.V -39 /2was.X -39 /2was.a -13 /2was.all -20 /2was.an 7 /2was.as -7 /2was.at -13 /2was.his -27 /2was.i -66 /2was.in -12 /2was.it
-17 /2was.money -8 /2was.more -23 /2was.no -15 /2was.not 8 /2was.on -18 /2was.order 19 /2was.so -14 /2was.the -18 /2was.there 44 /2was.this 40
/2was.to -16 /2was.up -25 /2was.x -18 /2was.xed -8 /2was.xer -14 /2was.xing -12 /2was.xly -32 /2was.xs -18 /2we'll.V -37 /2we'll.be 35 /2we'll.x -27
/2we'll.xs -40 /2we're.K -23 /2we're.T 149 /2we're.not -52 /2we're.x 32 /2we're.xed -39 /2we're.xing 13 /2we've.K -12 /2we've.x -45 /2we've.xed -9
/2we.K -16 /2we.T -59 /2we.X -102 /2we.all -30 /2we.can -23 /2we.could -42 /2we.did -25 /2we.do 35 /2we.had -11 /2we.have -19 /2we.may 44 /2we.must
-19 /2we.the -40 /2we.were -10 /2we.will -20 /2we.xed -37 /2we.xer -19 /2we.xly -35 /2were.> -18 /2were.K -20 /2were.in -9 /2were.not -10 /2were.the
-12 /2were.x -18 /2were.xed -48 /2were.xly -22 /2were.xs -15 /2what.> -59 /2what.K 84 /2what.X -62 /2what.a 6 /2what.are -11 /2what.did -9 /2what.do
-12 /2what.he -13 /2what.i -23 /2what.is -84 /2what.it -22 /2what.our 93 /2what.she -8 /2what.the 16 /2what.they -29 /2what.was -19 /2what.we -23
/2what.will -25 /2what.would 73 /2what.x 39 /2what.xed -47 /2what.xers 57 /2what.xs -46 /2what.you 21 /2what.you're 25 /2what.you've 9 /2what.your -38
/2when.K -49 /2when.X -29 /2when.a -12 /2when.he -9 /2when.i -13 /2when.it -14 /2when.our -7 /2when.she -8 /2when.the -22 /2when.they -10 /2when.we -8
/2when.x -10 /2when.xed -20 /2when.xing -23 /2when.xs -58 /2when.you -19 /2when.you're -17 /2where.K -53 /2where.X -30 /2where.a -13 /2where.all -40
/2where.he -28 /2where.i -11 /2where.it -23 /2where.our -21 /2where.the -21 /2where.there -13 /2where.they -70 /2where.we -21 /2where.x -16 /2where.xs
-15 /2where.you -23 /2which.K -15 /2which.V -27 /2which.X -6 /2which.are -13 /2which.do -9 /2which.has -7 /2which.he -10 /2which.i -10 /2which.is -17
/2which.she -6 /2which.they -9 /2which.was -36 /2which.we -15 /2which.will -10 /2which.x -23 /2which.xed -6 /2which.xs -25 /2which.you -32 /2who.K -12
/2who.T -10 /2who.V 33 /2who.are -14 /2who.can 14 /2who.had -19 /2who.has -12 /2who.have -15 /2who.is -22 /2who.was -12 /2who.were -7 /2who.xed -18
/2who.xs -41 /2why.> -6 /2why.V -23 /2why.did -52 /2why.do -20 /2why.i -13 /2why.it -88 /2why.the -10 /2why.we -23 /2why.x 31 /2why.xs 73 /2why.you 56
/2will.> -68 /2will.K -20 /2will.T -48 /2will.V -17 /2will.be -10 /2will.do -10 /2will.have -11 /2will.money -26 /2will.not -6 /2will.reply 38
/2will.x -18 /2will.xer -53 /2will.xly -28 /2will.xs -20 /2will.you -13 /2with.0 -8 /2with.> 64 /2with.C 107 /2with.K -10 /2with.P 75 /2with.T -66
/2with.V 93 /2with.X 12 /2with.a -12 /2with.all 22 /2with.an -40 /2with.her -12 /2with.him -15 /2with.his -15 /2with.it -19 /2with.law 77 /2with.me 7
/2with.more -34 /2with.my -7 /2with.no -18 /2with.our -7 /2with.picture 50 /2with.some -17 /2with.that 96 /2with.the -18 /2with.their -11 /2with.them
-17 /2with.these -28 /2with.this 24 /2with.those -7 /2with.time -15 /2with.us 35 /2with.what -18 /2with.which -15 /2with.x -47 /2with.xed -10
/2with.xer -33 /2with.xers -16 /2with.xing -38 /2with.xs 42 /2with.xtion -19 /2with.you -13 /2would.> -29 /2would.K -16 /2would.V -16 /2would.be -15
/2would.do -9 /2would.have -12 /2would.not -19 /2would.x -20 /2would.xer -27 /2would.xly -10 /2would.you 14 /2x.# -33 /2x.0 -6 /2x.> -30 /2x.C 52
/2x.K -19 /2x.N 11 /2x.P 52 /2x.T 12 /2x.V -19 /2x.X -18 /2x.a -9 /2x.about -9 /2x.account 23 /2x.ad -68 /2x.and -13 /2x.any -25 /2x.are -12 /2x.as
-17 /2x.be -14 /2x.been -28 /2x.but -10 /2x.can -28 /2x.could -15 /2x.did -21 /2x.do 12 /2x.does -21 /2x.down -21 /2x.for -17 /2x.from -6 /2x.had -15
/2x.have -17 /2x.he -12 /2x.her -17 /2x.here -24 /2x.him -19 /2x.his -13 /2x.how -30 /2x.i -12 /2x.if -21 /2x.in -17 /2x.into -15 /2x.is -25 /2x.it
-22 /2x.its -27 /2x.law -24 /2x.may -20 /2x.me -15 /2x.more -28 /2x.most -21 /2x.must -24 /2x.no -29 /2x.not -28 /2x.now 30 /2x.of -11 /2x.on -12
/2x.or -7 /2x.our -7 /2x.paper 22 /2x.picture -10 /2x.place 56 /2x.player -53 /2x.reply -57 /2x.said -35 /2x.she -12 /2x.so -33 /2x.some -7 /2x.than
-16 /2x.that -7 /2x.the -17 /2x.their -10 /2x.them -18 /2x.then -12 /2x.these -21 /2x.they -10 /2x.those -13 /2x.time -42 /2x.to -8 /2x.up -29 /2x.us
-11 /2x.was -18 /2x.we -16 /2x.we've -6 /2x.were -21 /2x.what -17 /2x.when -11 /2x.where -10 /2x.which -25 /2x.who 6 /2x.why -36 /2x.will -16 /2x.with
-7 /2x.would -30 /2x.x -16 /2x.xed -11 /2x.xers -20 /2x.xies -34 /2x.xing -16 /2x.xly -7 /2x.xment -21 /2x.xs -19 /2x.you -23 /2x.you're 40 /2x.you've
-55 /2x.your 23 /2xed.0 57 /2xed.C 95 /2xed.K -22 /2xed.N -54 /2xed.P 117 /2xed.X -35 /2xed.a -13 /2xed.about 10 /2xed.all -17 /2xed.an -19 /2xed.and
-17 /2xed.are 7 /2xed.at -11 /2xed.but -11 /2xed.by 41 /2xed.does 83 /2xed.down -11 /2xed.from 33 /2xed.he -11 /2xed.her -19 /2xed.here 54 /2xed.him
-16 /2xed.his -21 /2xed.i -9 /2xed.if -18 /2xed.in -11 /2xed.is -10 /2xed.it 10 /2xed.may 164 /2xed.me -29 /2xed.my -8 /2xed.no -59 /2xed.not -28
/2xed.of 26 /2xed.off 40 /2xed.on 22 /2xed.or -12 /2xed.order 70 /2xed.our -15 /2xed.out -28 /2xed.over -35 /2xed.paper 161 /2xed.place 58 /2xed.she
-9 /2xed.so -6 /2xed.some -27 /2xed.than -21 /2xed.that -14 /2xed.the -22 /2xed.their -12 /2xed.them -15 /2xed.then -30 /2xed.there -10 /2xed.they -12
/2xed.this 52 /2xed.time 24 /2xed.to -15 /2xed.up -28 /2xed.us -29 /2xed.was -20 /2xed.we -16 /2xed.what -23 /2xed.when -18 /2xed.with 10 /2xed.x -15
/2xed.xed -41 /2xed.xer -20 /2xed.xers -59 /2xed.xies -104 /2xed.xly -29 /2xed.xment -46 /2xed.xs -74 /2xed.xtion 7 /2xed.you -22 /2xed.you're 56
/2xed.your 11 /2xer.0 -114 /2xer.> -24 /2xer.C 78 /2xer.K -11 /2xer.T 61 /2xer.V -35 /2xer.X -11 /2xer.a -6 /2xer.all -33 /2xer.and -20 /2xer.are -65
/2xer.as -19 /2xer.at -19 /2xer.be -63 /2xer.by -18 /2xer.can -9 /2xer.for -26 /2xer.from -32 /2xer.had -6 /2xer.has -19 /2xer.he -8 /2xer.his -12
/2xer.how -22 /2xer.i -12 /2xer.if -19 /2xer.in -13 /2xer.is -24 /2xer.it -9 /2xer.more -8 /2xer.my -12 /2xer.of 11 /2xer.or -18 /2xer.our 24
/2xer.paper 11 /2xer.place 61 /2xer.she -11 /2xer.than -21 /2xer.that -12 /2xer.the 21 /2xer.there -58 /2xer.they -21 /2xer.this -13 /2xer.time 40
/2xer.to -22 /2xer.was -15 /2xer.we -19 /2xer.what -27 /2xer.which -8 /2xer.will -38 /2xer.with -14 /2xer.would -6 /2xer.x -21 /2xer.xed -6 /2xer.xer
-20 /2xer.xers -27 /2xer.xies -33 /2xer.xing -7 /2xer.xly -17 /2xer.xs -44 /2xer.xtion 46 /2xer.you're -21 /2xer.your 34 /2xers.> -58 /2xers.K -14
/2xers.V 15 /2xers.X -21 /2xers.and -17 /2xers.are -26 /2xers.as -7 /2xers.at -35 /2xers.can -11 /2xers.for -11 /2xers.from -119 /2xers.in -45
/2xers.letter 95 /2xers.may -41 /2xers.must -55 /2xers.of -39 /2xers.on -28 /2xers.or -10 /2xers.over 91 /2xers.that -25 /2xers.the -14 /2xers.to 50
/2xers.were -14 /2xers.who 7 /2xers.will -12 /2xers.x 20 /2xers.xed -73 /2xers.xing 11 /2xers.xly -30 /2xies.> -54 /2xies.K -28 /2xies.V 15 /2xies.and
-12 /2xies.are 31 /2xies.for -10 /2xies.from -7 /2xies.have -14 /2xies.in -8 /2xies.of -10 /2xies.on -8 /2xies.that -12 /2xies.the -28 /2xies.we -18
/2xies.were -29 /2xies.which -10 /2xies.will -43 /2xies.with -17 /2xies.x -39 /2xies.xed -7 /2xing.0 -57 /2xing.> -15 /2xing.C 11 /2xing.K -26
/2xing.N -81 /2xing.P 75 /2xing.T 15 /2xing.V -33 /2xing.X -39 /2xing.a -40 /2xing.about -45 /2xing.account 50 /2xing.all -14 /2xing.an 25 /2xing.and
-21 /2xing.any -13 /2xing.are -18 /2xing.as -33 /2xing.at -22 /2xing.back -36 /2xing.but -16 /2xing.by -61 /2xing.down -23 /2xing.from -19 /2xing.has
-29 /2xing.he -29 /2xing.her -15 /2xing.him -12 /2xing.his -18 /2xing.how -8 /2xing.i 7 /2xing.if 47 /2xing.in -24 /2xing.into -11 /2xing.is -21
/2xing.it -24 /2xing.me -38 /2xing.money -57 /2xing.more -26 /2xing.my -8 /2xing.no -10 /2xing.now 62 /2xing.of -11 /2xing.off -32 /2xing.on -30
/2xing.or -30 /2xing.out -46 /2xing.over -17 /2xing.paper 96 /2xing.picture 15 /2xing.reply 88 /2xing.so 62 /2xing.some -22 /2xing.that -11 /2xing.the
-30 /2xing.their -8 /2xing.them -11 /2xing.there -11 /2xing.these -22 /2xing.this 38 /2xing.time 20 /2xing.to -18 /2xing.us -89 /2xing.was 68
/2xing.we -26 /2xing.what -58 /2xing.when -23 /2xing.with -26 /2xing.x -20 /2xing.xed -23 /2xing.xer -34 /2xing.xers -20 /2xing.xies -54 /2xing.xing
-16 /2xing.xly -23 /2xing.xment -53 /2xing.xs -15 /2xing.xtion -43 /2xing.you 12 /2xly.0 -49 /2xly.> -32 /2xly.K -23 /2xly.T 33 /2xly.X -31 /2xly.a
-21 /2xly.about -22 /2xly.and -17 /2xly.as -9 /2xly.at -34 /2xly.be -15 /2xly.but 43 /2xly.by -30 /2xly.did -9 /2xly.do -26 /2xly.for -28 /2xly.from
-105 /2xly.have -12 /2xly.he -25 /2xly.i -20 /2xly.if -13 /2xly.in -17 /2xly.into -58 /2xly.it -7 /2xly.money -9 /2xly.not -21 /2xly.of -51 /2xly.on
-9 /2xly.order 119 /2xly.our -6 /2xly.out -31 /2xly.paper 159 /2xly.place 136 /2xly.she -30 /2xly.the -31 /2xly.there -23 /2xly.they -13 /2xly.this
-56 /2xly.time -33 /2xly.to -9 /2xly.we -29 /2xly.what -6 /2xly.when -24 /2xly.with -15 /2xly.x -9 /2xly.xed -9 /2xly.xer -19 /2xly.xing -14 /2xly.xly
-13 /2xly.xs -20 /2xly.you -26 /2xly.your -47 /2xment.> -53 /2xment.K 24 /2xment.T -50 /2xment.V 51 /2xment.and -16 /2xment.as -6 /2xment.at -50
/2xment.for -37 /2xment.has -18 /2xment.in -9 /2xment.is -9 /2xment.of -10 /2xment.on -15 /2xment.the -19 /2xment.to -27 /2xment.will -7 /2xment.with
-25 /2xment.x -42 /2xment.xed -17 /2xment.xer -11 /2xment.xs -24 /2xs.0 26 /2xs.> -43 /2xs.N -18 /2xs.T -12 /2xs.a -8 /2xs.about 32 /2xs.ad 16
/2xs.all -6 /2xs.an -51 /2xs.and -15 /2xs.any -18 /2xs.are -26 /2xs.as -15 /2xs.at 20 /2xs.back -13 /2xs.be 72 /2xs.by 24 /2xs.can -33 /2xs.could -8
/2xs.do -14 /2xs.down -26 /2xs.for 9 /2xs.from 12 /2xs.had -7 /2xs.has -15 /2xs.have -26 /2xs.he -10 /2xs.her -8 /2xs.here 50 /2xs.his -18 /2xs.how
-101 /2xs.i -19 /2xs.in -27 /2xs.into -8 /2xs.is -16 /2xs.law 64 /2xs.may 6 /2xs.me -22 /2xs.money 99 /2xs.more -21 /2xs.most -15 /2xs.must -38
/2xs.my -19 /2xs.no -36 /2xs.now 7 /2xs.of -31 /2xs.off -42 /2xs.on -17 /2xs.or -15 /2xs.order -14 /2xs.our -13 /2xs.out -16 /2xs.over -23 /2xs.paper
27 /2xs.picture -61 /2xs.so -16 /2xs.some -23 /2xs.that -14 /2xs.the -26 /2xs.their -18 /2xs.them -30 /2xs.then -27 /2xs.these -21 /2xs.they -12
/2xs.this 16 /2xs.time -79 /2xs.to -18 /2xs.up 39 /2xs.us 42 /2xs.was -17 /2xs.we -7 /2xs.were -31 /2xs.what -40 /2xs.when -7 /2xs.where -28
/2xs.which -9 /2xs.who -43 /2xs.why -27 /2xs.will -21 /2xs.with -24 /2xs.would -19 /2xs.x -16 /2xs.xed -24 /2xs.xer -25 /2xs.xers -6 /2xs.xies -26
/2xs.xing 9 /2xs.xly -12 /2xs.xment -15 /2xs.xs -13 /2xs.xtion -27 /2xs.you'll -63 /2xs.you're 94 /2xs.you've 86 /2xtion.0 62 /2xtion.> -20 /2xtion.K
-20 /2xtion.T 87 /2xtion.V -19 /2xtion.X 23 /2xtion.and -17 /2xtion.as -24 /2xtion.at -41 /2xtion.but -6 /2xtion.by -99 /2xtion.can -8 /2xtion.for -38
/2xtion.from -13 /2xtion.has -27 /2xtion.i -47 /2xtion.in -24 /2xtion.is -9 /2xtion.of -22 /2xtion.on -6 /2xtion.or -19 /2xtion.that -12 /2xtion.the
-22 /2xtion.to -20 /2xtion.was 25 /2xtion.we -10 /2xtion.will -28 /2xtion.with 22 /2xtion.x 39 /2xtion.xed -40 /2xtion.xer -75 /2xtion.xing -31
/2xtion.xly -19 /2xtion.xs -44 /2xtion.xtion -117 /2you'll.K 39 /2you'll.V -42 /2you'll.be -40 /2you'll.x 30 /2you're.K 19 /2you're.T 58 /2you're.a
-22 /2you're.in 70 /2you're.not -43 /2you're.x 16 /2you're.xed -66 /2you're.xing -25 /2you've.K -40 /2you've.been 67 /2you've.order 33 /2you've.x -36
/2you've.xed 16 /2you.> -7 /2you.K -9 /2you.T -13 /2you.V -13 /2you.X -56 /2you.a -19 /2you.about -40 /2you.account 45 /2you.all -35 /2you.and -17
/2you.are 21 /2you.at -24 /2you.been 17 /2you.by 129 /2you.could -29 /2you.did -18 /2you.for 34 /2you.from -21 /2you.had -8 /2you.have 9 /2you.here
-32 /2you.how -18 /2you.i -17 /2you.in -14 /2you.is -75 /2you.law -20 /2you.may 40 /2you.money 21 /2you.must -18 /2you.my -7 /2you.not -13 /2you.now
-49 /2you.order -14 /2you.out -9 /2you.said -32 /2you.so -35 /2you.that -17 /2you.this 48 /2you.time -15 /2you.to -16 /2you.up -42 /2you.were -17
/2you.what -24 /2you.who -13 /2you.will -17 /2you.with 10 /2you.would -18 /2you.x -17 /2you.xed 68 /2you.xer -28 /2you.xing -49 /2you.xly 16 /2you.xs
-15 /2you.you -43 /2your.K -38 /2your.N 20 /2your.P 50 /2your.V 83 /2your.X -57 /2your.account 62 /2your.law -38 /2your.letter 56 /2your.money 63
/2your.order -32 /2your.paper -23 /2your.picture 50 /2your.place -19 /2your.reply 78 /2your.time -25 /2your.xed 38 /2your.xer -24 /2your.xers 52
/2your.xing 46 /2your.xly -85 /2your.xment -31 /2your.xs -50 /2your.xtion 62 /:1 71 /:2 -11 /> 132 /@ 147 /[ -32 /bias -14 /clock 79 /common 18 /e!
-14 /e" 80 /e% 164 /e) 44 /e* 43 /e, -103 /e- 117 /e. -38 /e0 19 /e: -33 /e; -33 /e] 34 /e_ -40 /e° 165 /e» 112 /e— -34 /e” -20 /e… -31 /e→ 77 /g1 -10
/g2 -12 /g3 -21 /g4 -19 /gr1 -16 /gr2 -14 /gr3 -51 /gr4 -21 /heads 76 /modifier 29 /n12 -20 /n15 -11 /n3 -19 /n4 -14 /n6 -17 /n8 -18 /no-g1 -6 /no-g2
-15 /no-g3 45 /no-g4 14 /order 14 /order+common 45 /order+known 33 /order+net 50 /order+page 20 /order+things 31 /order+we 64 /order+you -36 /others
-21 /page 30 /r1 -16 /r2 -25 /r3 -15 /r4 -55 /sentence -22 /shouted 173 /small 244 /this+things 18 /u0 35 /u1 -14 /u2 -31 /u3 -24 /u4 -17 /we+page 27
/we+you 47 /you -6 /you+page 29 /you+things 13 /| 107 /~0 -21 /~2 26 /~3 14 /~account! -23 /~account+ 30 /~ad 22 /~ad! 50 /~ad+ 38 /~law! 29 /~law+ 81
/~letter 22 /~letter! -11 /~letter+ 110 /~money! 60 /~order! 34 /~order+ -30 /~paper 28 /~paper! 42 /~paper+ 51 /~picture 6 /~picture! -8 /~place 8
/~place! 19 /~place+ -15 /~player 16 /~player! 58 /~player+ -49 /~reply! 34 /~reply+ 37 /~time -10 /~time! -8 /~time+ -20 /£ 37 /© 182 /» 121 /→ 77 0
-1 0_0 32 0__ -35 0_a -25 0_am 108 0_and -10 0_articles 61 0_at 22 0_billion -21 0_by 13 0_century -9 0_comments 133 0_days 141 0_for 51 0_free 22
0_from 93 0_gmt 64 0_hours 85 0_in -91 0_june 15 0_mar 58 0_march 135 0_may 57 0_million -44 0_min 84 0_mins 86 0_minute 64 0_minutes -35 0_months 33
0_next 68 0_of 58 0_off 97 0_other -52 0_p.m -86 0_people 41 0_percent -36 0_pm 93 0_read 125 0_readers 85 0_replies 50 0_seconds 65 0_shares 113
0_subscribers -74 0_the -34 0_times 103 0_to -59 0_views 149 0_years 23 ?0 -5 ?1 -25 ?2 -23 ?3 -18 ?4 -13 @gardennotes 97 @nasa 81 @newsroom 18 @who
51 ^/~account -45 ^/~ad -12 ^/~law -16 ^/~letter -142 ^/~money -22 ^/~order 11 ^/~paper -14 ^/~place -12 ^/~player 15 ^/~reply 14 ^/~time -18 ^0 53 ^a
-33 ^abc 120 ^about 77 ^accept -8 ^accepted 122 ^access -19 ^accessibility 116 ^account 34 ^ackroyd -45 ^activate 67 ^adding -29 ^additional -14 ^ads
38 ^advertise 121 ^advertisement 67 ^advertiser 107 ^adverts -25 ^affiliate 108 ^after -47 ^again -22 ^agree 109 ^allow 21 ^already 115 ^also 86
^although -33 ^always -21 ^america -29 ^americans -26 ^among -42 ^amory -45 ^an -10 ^and -34 ^another -40 ^any -89 ^ap 74 ^apply 86 ^archives 137 ^are
18 ^around 40 ^article 58 ^as -16 ^ask -15 ^at -36 ^audio -35 ^autoplay 48 ^available 100 ^babbitt -55 ^back 27 ^based 50 ^batten -35 ^bbc 81 ^be 15
^because -7 ^become 109 ^before 60 ^being -52 ^below -101 ^besides -35 ^best 19 ^better -8 ^billed 98 ^blog 106 ^book 19 ^bookmark 60 ^both -53 ^brett
-42 ^browse 60 ^built 47 ^but -30 ^buy 46 ^caddy -32 ^california 147 ^can -58 ^can't 47 ^cancel 9 ^caption 96 ^carol -22 ^carrie -26 ^carteret -21
^cast 92 ^catch 17 ^categories 91 ^category 136 ^cc 79 ^change 41 ^chart 53 ^chat 141 ^check 10 ^checking 75 ^chip 86 ^choose 49 ^citation 71 ^cite 79
^claim 148 ^close -48 ^closed 67 ^collapse 145 ^come -112 ^coming 52 ^comment -69 ^commenting 154 ^comments -14 ^common -72 ^community 86 ^company 39
^compare 162 ^confirm 105 ^connect -58 ^consent 54 ^consider -40 ^contact 16 ^contents 86 ^continue 47 ^continued 83 ^contribute 107 ^cookies -67
^copy 33 ^copyright 12 ^correction -21 ^corrections 88 ^could 10 ^courtesy 51 ^coventry -34 ^create -72 ^created -34 ^creating -70 ^credit 16 ^credits
136 ^crown 97 ^curated 68 ^currently -42 ^customer 167 ^daily 48 ^data -7 ^deals -46 ^dear -46 ^decline 116 ^delivered 147 ^desktop -12 ^did 41 ^dinah
-34 ^disclaimer 65 ^discover -117 ^discuss 89 ^discussion 69 ^do -28 ^documentation -59 ^doi 101 ^don't -8 ^donate 26 ^dont -62 ^download 59 ^drag 69
^drouet -35 ^duration -23 ^during -25 ^each -29 ^early -96 ^edit 33 ^edited 15 ^edition -12 ^editor's 121 ^editorial 98 ^editors' 85 ^either -66
^elsewhere 90 ^email -45 ^embed 135 ^enable -32 ^end -37 ^english 86 ^enjoy 110 ^enjoyed 52 ^enlarge 8 ^enter 81 ^environment 14 ^episode 73 ^error 13
^especially -54 ^estimated 74 ^even -28 ^event 19 ^every 29 ^everyone 43 ^exclusive 93 ^exit -52 ^expand 90 ^explore -33 ^external -49 ^facebook 32
^fact 25 ^fact-checked 74 ^failed 52 ^fcc 152 ^featured -7 ^feedback 44 ^file 159 ^filed 149 ^finally -20 ^find 68 ^first -52 ^five -66 ^flag 126
^follow -10 ^following -111 ^font 132 ^footer 133 ^for -25 ^forgot 124 ^forward 80 ^found 126 ^free 6 ^from 66 ^fund 47 ^further -187 ^george -24 ^get
44 ^getting -33 ^getty 107 ^gift -14 ^give 27 ^given -43 ^go 29 ^god -66 ^good -101 ^google 58 ^got 91 ^gottlieb -41 ^government -46 ^grab 24 ^graphic
32 ^guest 36 ^handout 106 ^have 68 ^he -25 ^he's -62 ^health -89 ^hear -19 ^hello -9 ^help -16 ^helpful 55 ^her -27 ^here -41 ^here's -26 ^hewer -25
^hi 101 ^hide -22 ^his -32 ^hit 74 ^holmes -14 ^home 44 ^hosted 12 ^hot 109 ^how -44 ^however -38 ^ht 89 ^https 49 ^human -130 ^hurstwood -33 ^i -20
^i'd 11 ^i'll -51 ^i'm -12 ^i've -61 ^if -12 ^illustration 46 ^illustrations 99 ^image 46 ^images -53 ^imagine -68 ^improve 40 ^including -47
^increase 74 ^infographic 131 ^install -59 ^instead -21 ^interested -56 ^invalid -54 ^is -26 ^it -23 ^it'll -43 ^it's -47 ^its -37 ^james's -32
^javascript 102 ^jobs 190 ^join 30 ^journal 145 ^julius -40 ^jump -35 ^just 27 ^keep -14 ^keeping -30 ^kennicott -21 ^key 29 ^keywords 185 ^know -14
^labels 179 ^last 71 ^later -103 ^latest 8 ^learn -27 ^leave 26 ^legal 19 ^let -50 ^letters 69 ^like -14 ^liked -21 ^link -36 ^links -131 ^list 108
^listen 9 ^listing -43 ^live 42 ^loading 9 ^local -37 ^location 27 ^login -46 ^look -80 ^looking 6 ^lost -32 ^love 27 ^made 34 ^main 89 ^make -25
^making -71 ^manage -78 ^many -49 ^map 79 ^mar 48 ^march -57 ^market 141 ^match 113 ^materials -17 ^may -31 ^maybe 8 ^media 66 ^medically 50 ^meet 15
^member 121 ^members -49 ^menu 49 ^message 45 ^messages 18 ^minnes -40 ^miss -80 ^mobile -28 ^moderated 90 ^modified 41 ^monthly 28 ^moore -16 ^more
27 ^most 22 ^mr -56 ^mrs -20 ^much -76 ^name 72 ^need 112 ^neither -26 ^never -57 ^new 12 ^newer 88 ^newest 28 ^news 17 ^newsletter 36 ^newsroom 27
^next 52 ^no 14 ^none -16 ^noonan -30 ^nor -20 ^not 8 ^note -27 ^nothing 52 ^notice 79 ^notify 81 ^of -37 ^offer 143 ^offers -85 ^oh -38 ^ok 58 ^on
-36 ^once -26 ^one -15 ^only 81 ^oops 137 ^open -17 ^opens 13 ^opinions 104 ^or -40 ^order 97 ^original -21 ^originally 99 ^other 30 ^others -80
^otherwise -58 ^over -55 ^page -15 ^pages 71 ^paid 28 ^part 53 ^partner -9 ^pass 64 ^past 145 ^pay 7 ^payment 44 ^penn -43 ^people 87 ^performance 54
^perhaps -48 ^permalink 87 ^philip -32 ^phone 31 ^photo 33 ^photograph 73 ^photography 60 ^photos 23 ^pick 8 ^picture -36 ^pin 43 ^pinned 54 ^pitch
-24 ^place -15 ^play -42 ^playback 157 ^please 67 ^poirot -41 ^poll 70 ^popular -38 ^post -46 ^posted 55 ^postmedia 100 ^posts 23 ^premium 91
^presented 55 ^presently -18 ^president -66 ^press 22 ^previous 28 ^price -39 ^prices 110 ^primary -11 ^print -45 ^privacy 85 ^proceed 62 ^produced 54
^product 41 ^products -43 ^promoted 61 ^proudly 61 ^provided 42 ^pti 87 ^public -26 ^published 32 ^purchases 63 ^python -51 ^q -110 ^quick 58 ^rate
-21 ^rather -27 ^read 30 ^reader 131 ^readers -96 ^readers' 79 ^reading -36 ^receive 20 ^recent -67 ^recently 67 ^recommend 126 ^recommended -25
^redeem 105 ^refresh 54 ^register -6 ^registered 48 ^reject 120 ^related 63 ^remember 32 ^remind 159 ^remove 57 ^reno -42 ^rent 115 ^replay 81 ^reply
-6 ^report 20 ^reported 63 ^reporting -54 ^representative 44 ^reprint 48 ^reprinted 83 ^reproduction 158 ^republish 136 ^request -7 ^required 46
^reset 21 ^resume 9 ^return -9 ^reviewed 12 ^rss 106 ^rsvp 100 ^rust -11 ^say -54 ^scan -56 ^schedule 98 ^science 14 ^scroll 63 ^search 30 ^second -71
^section -18 ^secure -40 ^security -93 ^see 28 ^select 60 ^selina -37 ^send 33 ^sent 113 ^set -31 ^settings 44 ^several -21 ^share 11 ^shares 60 ^she
-22 ^she's -41 ^shop 40 ^show 32 ^sign -9 ^similar 59 ^since -24 ^single 141 ^sir -13 ^site 127 ^skip 46 ^slide 102 ^slideshow 101 ^so -34 ^social -52
^some -27 ^something 28 ^sometimes 19 ^sorry 49 ^sort 34 ^sound -58 ^source 38 ^speaker -80 ^special 63 ^sponsor 44 ^sponsored 102 ^spotted 76 ^spread
174 ^staff 39 ^start 22 ^stay -54 ^step -150 ^still 22 ^stock 17 ^stop -129 ^store 114 ^stories 85 ^story 121 ^straight 59 ^submission 113 ^submit 80
^subscribe 7 ^subscriber 147 ^subscribers -93 ^subtitles 76 ^such -36 ^suddenly -25 ^suggest 121 ^suggested 135 ^support -16 ^supported 112 ^suppose
-34 ^swipe 61 ^switch 6 ^table -29 ^tag 30 ^tagged 151 ^tags 121 ^take -7 ^taking -119 ^talk 136 ^tap 10 ^tell -50 ^ten -84 ^terms 70 ^test 70
^testing -49 ^text 134 ^thank 29 ^thanks 96 ^that -33 ^that's -6 ^the -40 ^their -37 ^theme 130 ^then -32 ^thence -31 ^there -22 ^there's -31
^therefore -40 ^these -18 ^they -32 ^they're -50 ^think -68 ^this -13 ^those -32 ^though -39 ^thread 141 ^three -80 ^through -46 ^thus -37 ^tick 19
^time -53 ^tip 19 ^tired 136 ^to -22 ^today -9 ^today's 104 ^together -15 ^tommy -41 ^tonight -24 ^too 33 ^tools -60 ^topic 173 ^topics -10
^transcript 123 ^translate 78 ^trending 7 ^trusted 111 ^try -46 ^tune 158 ^tuppence -43 ^turn -23 ^tweet 50 ^tweets 106 ^two -115 ^type 86 ^under -82
^unlike 6 ^unlimited 6 ^unlock 52 ^unsubscribe 99 ^up -8 ^update -33 ^updated 21 ^upload 103 ^upvote 112 ^us 114 ^use 12 ^used 19 ^username 87 ^using
-68 ^vat 94 ^verified 67 ^verify 23 ^very -11 ^via 125 ^video 26 ^videos 166 ^view 77 ^views 76 ^visit 31 ^volume -20 ^vote 54 ^want 98 ^was 41 ^watch
37 ^we -14 ^we'd 38 ^we're 11 ^we've -17 ^weather 141 ^weekly -61 ^welcome 64 ^well -46 ^what -23 ^what's 34 ^whatever -22 ^whatsapp 84 ^when -31
^where -12 ^whether -46 ^which -47 ^while 15 ^who -44 ^why -51 ^will -27 ^within -51 ^without -59 ^word 128 ^words 90 ^work 145 ^would -43 ^write -38
^writing -109 ^written 14 ^yes 18 ^yet -31 ^you'll 17 ^you're 12 ^you've 21 ^your 22 _ -29 a -15 a_0 -17 a_better -15 a_bit -7 a_chance -25 a_child
-61 a_coffee 141 a_colleague 118 a_comment 43 a_commission 74 a_correction 113 a_creative 31 a_device -54 a_different -42 a_donation 160 a_few -33
a_fine -15 a_free 25 a_friend 163 a_function -28 a_future -26 a_good -29 a_great -27 a_guest 51 a_letter 6 a_link 56 a_list -87 a_little -13 a_long
-40 a_lot -19 a_maintainer -11 a_major -35 a_man -14 a_minute -20 a_mistake -10 a_moderator 80 a_moment 6 a_month 43 a_more -15 a_nation -12 a_news 51
a_number -41 a_package -31 a_particular -17 a_paywall 43 a_pep -42 a_post 45 a_problem 26 a_program -11 a_project -15 a_python -39 a_question 83
a_reply 69 a_review 81 a_second -93 a_series 15 a_simple -20 a_single -47 a_small -9 a_special 10 a_story -11 a_strong -90 a_subscriber 101
a_subscription 41 a_time -19 a_tip 86 a_valid 57 a_very -12 a_way -11 a_while -13 a_whole -14 a_woman -9 a_world 57 a_year 9 abc 116 abi -16 ability
-5 able -14 able_to -11 about 2 about_a -45 about_cookies 70 about_my -31 about_our 39 about_the -27 about_this -31 about_you -30 about_your -31 above
-35 abroad -20 absence -9 absolute -13 absolutely -45 abstract -25 accept 22 accept_cookies 105 accept_our 37 accept_you 15 acceptance -66 accepted 32
accepting -50 access 45 access_information 14 access_to -95 accessibility 27 accessible -60 accident -119 according -23 according_to -23 accordingly
-15 account 20 account_for -49 account_of -31 account_to 52 accounts -132 accuracy 86 achieve -8 achieved -12 achievement -5 ackroyd -30 acme_media
133 acme_news 58 acme_news's 82 acme_news.com 93 acquaintance -89 across -19 across_the -12 act -25 acted -24 action 29 actions -33 activate 59
activate_your 59 active 69 activity -23 acts -32 actual -19 actually -20 ad 55 ad-free 191 ad_blocker 78 ad_choices 89 ad_preferences 29 ad_will 124
add 0 add_a -116 add_the -52 add_to 181 add_us 90 add_your 167 added 14 added_to 81 adding -22 addition -25 additional -13 additional_cookies 137
address 10 address_to -21 addresses -45 adds -31 adequate -32 admin -5 administration -18 admitted -14 adopt -33 adopted -30 adopting -29 ads 17
ads_by 108 ads_from 102 ads_help 16 ads_keep 31 advance -7 advanced -43 advantage -19 advantage_of -22 advantages -2 adversaries -14 advert 84
advertise 16 advertise_with 145 advertisement 51 advertisement_scroll 33 advertisements 41 advertiser 107 advertisers 102 advertising -55 adverts -25
advice 33 affairs -109 affect -18 affected 76 affiliate 140 affiliate_links 66 afford -28 afghanistan -10 afp 88 afraid -38 africa -116 after -33
after_a -19 after_all -27 after_dinner -14 after_the 11 afternoon -14 afterward -20 afterwards -19 again -15 again_and -13 again_to -33 against -26
against_the -16 age 7 agencies 17 agency -19 agenda -4 agent 43 aggression -23 ago 23 agree 30 agree_to 7 agreed -63 agreement -15 ahead -36 ai 131
aid -70 aim -55 aims 94 ain't -11 aint -73 air 50 alarm -138 alert -64 alerts 66 algorithm -25 alive 14 all -12 all_0 47 all_americans -7 all_articles
74 all_comments 106 all_content 139 all_cookies 52 all_his -13 all_news 75 all_of -18 all_over -31 all_photos 99 all_right -36 all_rights 27
all_stories 48 all_that 13 all_the -32 all_these -46 all_this -44 all_topics 67 all_videos 81 all_your 46 alliances -25 allies -32 allow -5 allowed 76
allowed_to -24 allowing -14 allows -13 almost 11 alone -26 along 4 along_the -16 aloud -43 already 22 already_have 17 also 14 also_be -15 also_from
150 also_in 59 also_like 131 also_read 161 alternative -10 alternatives -26 although -23 always -17 am 29 amazon 76 amended 7 america -20 america's
-24 america_and -8 america_is -22 america_will -10 american -24 american_people -6 americans -23 among -26 among_the -30 amory -42 amount 54 an -6 an'
-46 an_account 22 an_ad 50 an_end -20 an_error 111 an_event 83 an_example -19 an_issue -65 an_official 121 an_open -32 an_option 96 ana 71 ana_silva
71 analysis -17 analytics -41 ancient -23 and -22 and/or 16 and/or_access 19 and_0 -50 and_a -15 and_after -17 and_all -15 and_android 25 and_are -15
and_as -8 and_ask -15 and_asked -11 and_at -12 and_be -41 and_began -30 and_by -13 and_continue 168 and_did -7 and_do -22 and_email 116 and_every -7
and_for -25 and_free -12 and_give -56 and_he -14 and_her -7 and_his -20 and_how -16 and_i -14 and_i'll -42 and_if -14 and_in -16 and_is -14 and_it -14
and_its -47 and_looked -6 and_make -15 and_more -24 and_mr -25 and_my -11 and_no -16 and_not -17 and_now -40 and_of -10 and_on -10 and_one -25
and_other -6 and_our -10 and_permissions 135 and_privacy 28 and_said -11 and_save 107 and_see -62 and_she -8 and_sir -22 and_so -16 and_social -11
and_some -16 and_that -10 and_the -22 and_their -29 and_then -10 and_there -17 and_they -12 and_this -21 and_to -11 and_was -13 and_we -14 and_went
-13 and_what -12 and_when -6 and_will -6 and_with -21 and_yet -13 and_you -25 and_your -28 android 25 anger -33 angry -29 animals -11 anita 52
anita_rao 52 annotations -20 announced -76 annoyed -29 annual -1 annually 100 anonymous 96 another -24 answer 11 answered -26 answers -10 any -24
any_more -61 any_of -15 any_other -35 any_time 103 anybody -35 anyhow -22 anymore 58 anyone 1 anything -25 anytime 94 anyway -41 anywhere -20 ap 110
apart -13 api -28 apis -49 app 36 app_for 49 app_store -30 app_today 9 appear 78 appearance -21 appeared 21 appears 24 appears_in 90 appendix -138
applause -123 apple 9 apple_podcasts 23 application -69 applications -31 applied -47 applies 28 apply 6 appreciate -23 approach -52 approaches -42
approaching -15 appropriate -45 approval -73 approve -31 approved -40 apps -109 april -58 arbitrary -48 archer -10 archive 8 archives 29 are -12 are_a
19 are_all -8 are_also 14 are_and -11 are_closed 154 are_free -6 are_from 79 are_going -7 are_in 25 are_marked 89 are_no 24 are_not 15 are_now -14
are_off 71 are_reading 107 are_receiving -76 are_still -31 are_those 58 are_to -11 are_you -17 area 36 areas -30 aren't -43 argue -34 argument -26
arguments -22 arm -10 armed -9 arms -25 army -93 around -38 around_the 19 aroused -35 array -38 arrested -11 arrival -16 arrived -55 art 82 article 59
article_appears 90 article_contains 23 article_continues 112 article_has 108 article_in 37 article_is 49 article_left 49 article_on -13 article_was 61
articles 32 articles_for -112 articles_left 37 articles_remaining 62 as -12 as_0 65 as_a -21 as_an -28 as_he -8 as_i -10 as_if -18 as_it -10 as_little
52 as_much -17 as_part -63 as_possible -25 as_she -12 as_soon -10 as_the -16 as_they -10 as_this -15 as_though -20 as_to -11 as_we -13 as_well -13
as_you -27 as_your -7 ascii -24 asia -10 aside -38 ask -12 ask_a 89 ask_for -68 ask_the 28 ask_you -16 asked -30 asking -61 asleep -10 aspect -24
aspects -10 assignment -23 assistance -33 associated 40 associated_press 122 association 122 assume 69 assure -10 assured -10 ast -20 async -43
asynchronous -9 at -14 at_0 51 at_a 14 at_all -17 at_any 51 at_her -14 at_him -11 at_his -22 at_home -19 at_it -12 at_last -83 at_least -21 at_me -12
at_my -32 at_night -20 at_once -22 at_our -8 at_that -10 at_the -26 at_this 39 at_time 149 ate -37 atlantic's 132 atlantic.com 96 atlantic_best 72
atlantic_newsletter 71 atlantic_on 49 atom 87 attack -18 attacks -31 attempt -15 attempt_to -17 attention -39 attribute -46 attributes 70 audience -18
audio 81 audio_version 80 audm 46 aug 106 aug_0 106 aunt -27 author 44 author's 54 authority -59 authors -5 auto-generated 98 auto-play 96 automated
67 automatic 25 automatically 52 autoplay 116 availability 23 available 45 available_for -39 available_in 80 available_on -44 available_to 95
available_under 125 avenue -37 average -19 avoid -92 awaiting 30 awaiting_moderation 98 awake -53 award-winning 81 aware -30 away -19 away_from -20
away_with -15 awful -35 awfully -43 awhile -15 axios 173 b -77 babbitt -31 baby -46 back -16 back_and -20 back_in -111 back_of -9 back_to 37
background -77 backward -16 backwards -32 bad -27 badly -36 balance -14 balanced -7 ball -104 band -30 bank -36 bar 14 barriers -10 base -48 based 8
basic 3 basics -97 basis -20 basket 100 batten -32 battle -56 bbc 78 bdfl -37 be -15 be_a -23 be_able -9 be_added -11 be_an -29 be_contacted 104
be_done -43 be_free -47 be_in 30 be_interested 122 be_loaded 98 be_logged 41 be_made -25 be_no -10 be_our -33 be_part 130 be_published 39
be_reproduced 48 be_reviewed 116 be_sure -79 be_the 31 be_used -14 beans 73 bear -31 bearing -60 beat -11 beautiful -41 beauty -35 became -32 because
-13 because_i -6 because_it -12 because_of -16 because_we -13 because_you 82 become 10 become_a 21 becomes -15 becoming -22 bed -25 bedroom -69 been 2
been_a -13 been_saved 60 been_sent 121 been_updated 60 bees 13 before -35 before_i -7 before_the -36 before_you -11 began -41 began_to -20 begin -32
begin_to -8 beginning 7 begins -125 begun -17 behave -20 behavior -14 behaviour -19 behind -20 behind_the -19 being -14 belief -4 believe -20
believe_in -9 believe_that -19 believed -28 believes -44 bell -69 belongs -20 below -7 ben -66 ben_roe 69 beneath -18 benefit -6 benefits 17 benjy -39
bent -12 beside -16 besides -31 best 0 best_experience 146 best_of 55 best_reads 75 best_stories 80 bet 24 beta 73 betimes -10 better -14
better_experience 125 better_than -18 between -25 between_the -17 beyond -44 big -12 bigger -37 biggest -3 bill -8 billed 98 billion -19 bills -2
binary -9 bio 92 bipartisan -21 birds -9 birth -88 bit -10 black -60 blame -23 blank -6 bless -59 blessed -20 blind -60 block 7 blocked 68 blocker 78
blocking -26 blocking_ads 95 blocks -36 blog 31 blogger 121 blogthis 130 blood -126 bloomberg 158 blow -70 blue 49 blunt -38 board 38 boat -45 body
-86 book -10 book_a 117 bookmark 51 bookmarks 108 books 0 bookshop 127 border -45 borders -77 born -116 borrowing -37 both -30 both_of -8 bottle -44
bottom 59 bought 89 bound -9 bowed -13 box 16 boy -25 boys -66 bpo -64 brain -2 branch -29 branches -79 brand 61 brand_studio 145 brands 114 brandy
-20 brave -4 bread -156 break -18 breakfast -59 breaking 13 breaking_news 20 breaks -32 breath -37 brett -25 brick -71 bridge 22 brief 20 briefing -59
bright -31 bring -45 bringing -4 broad -5 broadcast 21 brochure -8 broke -39 broken -93 brother -47 brought 0 browse 67 browse_all -8 browse_by 90
browse_the -32 browser 42 browser_does 81 browser_is 90 browsing 90 budget -12 buffer -26 bug -51 bugs -16 build -41 build_a -34 building -14 builds
-26 built 46 bulletin 11 burden -26 burdens -8 burned -30 burning -80 burst -14 business 8 businesses -42 busy -31 but -21 but_a -24 but_as -9 but_at
-19 but_for -18 but_he -9 but_i -9 but_if -21 but_in -15 but_it -9 but_it's -21 but_not -28 but_now -8 but_our -9 but_she -15 but_that -11 but_the -11
but_there -17 but_they -17 but_this -18 but_to -7 but_we -23 but_what -27 but_you -28 butler -45 button 19 buy 45 buy_a 103 buy_something 84 buy_the
118 buy_this 55 by 6 by_0 -9 by_a 24 by_acme 180 by_admin 68 by_ads 18 by_ai 94 by_ana 71 by_and -34 by_anita 52 by_ann 100 by_ben 65 by_clicking 92
by_coach -9 by_continuing 20 by_default -32 by_email -24 by_google 76 by_herald 100 by_jane 152 by_john 32 by_maria 71 by_mark 159 by_newest 27
by_outbrain 89 by_readers 94 by_sam 154 by_staff 102 by_taboola 52 by_text 180 by_the -16 by_tom 68 by_using -9 by_water -23 by_wordpress 42 byte -51
bytecode -22 bytes -53 c 1 c_api -13 caddy -37 calendar 113 california 77 call -24 callback -10 called -34 calling -37 calls -61 calm -71 came -20
came_from -31 came_in -25 came_out -9 came_to -12 campaign -27 can -18 can't 38 can't_be 100 can't_find 95 can't_see 168 can't_you -93 can_also -17
can_be -15 can_do -47 can_get -28 can_have -38 can_help -21 can_make -12 can_read 17 can_see -41 can_tell -32 can_trust 140 can_use -20 can_we 102
can_you -69 cancel 102 candidate -32 cannot -16 cannot_be 18 cant -45 capabilities -39 capability -7 capacity -60 capital -74 captain -123 caption 22
captioning 17 captions -34 car -26 card 120 cards -37 care -13 care_about 146 cared -20 career -76 careers 44 careful -16 carefully -9 cargo -56 carol
-29 caroline -27 carriage -8 carrie -27 carried -14 carry -21 carrying -43 cart -27 carter -55 carteret -21 case -17 cases -42 cast 27 catastrophic -8
catch -26 catch_up 109 categories 107 category 101 caught -6 cause -4 causes -7 caution -61 cavendish -82 cc 169 ceased -7 celebrate -11 center 65
central -26 centre 97 centuries -16 century -21 certain -19 certainly -28 chair -15 challenge -26 challenges -25 chamber -20 chance -24 chance_to -13
chances -38 change -30 change_in -43 change_the -46 change_your 65 changed -40 changes -27 changes_to -13 changing -19 channel -44 channels -19
chapter -59 chapter_0 -87 character -29 characteristics 61 characters 85 charge -63 chart 126 chat 82 chat_with 60 check 42 check_out -86 check_your 8
checked 75 checking 40 checklist -16 checkout 130 checks -31 checkup 50 cheek -2 cheeks -14 chest -4 chicago 31 chief -38 child -46 children -37
children's -38 children_and -13 chin -11 china -81 chip 86 chip_in 86 choice -25 choices -1 choose 24 choose_a -89 choose_to -56 choose_your 32
choosing -88 chosen 77 christmas -137 chrome 119 church -37 cigar -16 cigarette -19 cigarettes -10 circle -87 circumstances -20 citation 185 citations
148 cite 140 cite_this 48 cities -18 citizen -76 citizens -13 city -1 civil 128 claim 89 class -37 classes -36 classified 52 classifieds 131 clean 3
cleaner -51 cleanup -17 clear -44 cleared -21 clearly -27 clerk -51 click 20 click_for 96 click_here 104 click_the 70 click_to 144 clicking 86
clicking_accept 15 client -14 clif -15 climate 61 climate_change 65 climate_energy 77 climate_news 73 climbed -34 clinic -49 clip -3 clipboard 142
clock -71 close 11 closed 33 closely -12 closing -42 clothes -27 club -42 clyde -39 coach -46 coalition -37 coast -16 coat -58 code -10 code_in -39
code_is 65 code_of 76 code_that -19 coffee -65 cohn -23 cold -32 collaboration -43 collapse 91 colleague 108 colleagues 65 collection 68 college -47
color -58 columnist 120 come -29 come_and -7 come_back -30 come_from -39 come_here -40 come_in -87 come_out -8 come_to -18 comes -34 comfortable -21
coming -30 command -20 comment -4 comment_below 79 comment_has 78 comment_is 31 comment_on -29 comment_policy 47 comment_was 49 comment_will 100
commenting 143 commenting_rules 100 comments -5 comments_0 120 comments_are 38 comments_below 84 comments_by -110 comments_on -33 commission 1 commit
-23 commitment -1 commitment_to -35 commitments -60 committed -45 committee -138 common -24 common_sense -19 commons 88 communicate -10 communication
-21 communities 1 community -1 community_guidelines 118 companies 59 company 13 compare 120 compassion -16 compatibility -53 compatible 14 compensate
26 competition 37 competitive -2 compile -42 compiled -68 compiler -21 complete 44 completely -20 complex -41 complexity -13 complicated -55
components -24 comprehensions -42 comprehensive -12 computer 32 concept -26 concepts -52 concern -4 concerned -6 concerns -31 conclusion -82
conclusions -100 concrete -16 concurrency -14 concurrent -39 condition -26 conditions -33 conduct -6 conference -12 confidence -18 confidential 18
configuration -84 confirm 85 confirm_your 97 confirmed 25 conflict -29 conflicts -9 confusion -87 congress -23 congress_to -14 congressional -23
connect 23 connect_with 75 connected 102 connection 122 conscience -33 consensus -10 consent 99 consent_to 90 conservation -67 consider -17
consideration -24 considered -51 consistency -43 consistent -33 constant -9 constantly -12 constants -44 constitutes 35 constitution -20 constraints
-38 constructive -38 consult -10 consumers -41 contact 27 contact_jane 164 contact_the 144 contact_us 119 contacted 103 contain 74 containing -36
contains 65 contains_affiliate 24 content 16 content_by 124 content_continues 92 content_free 32 content_from 68 content_is 23 contents 59 context -42
contexts -21 continually 136 continue 27 continue_in 12 continue_reading 38 continue_to -8 continue_with 126 continued 5 continues 26 continues_after
50 continues_below 128 continuing -16 contract -81 contrast 84 contribute 3 contribute_to -38 contributed 22 contributing 18 contribution 4
contributions -80 contributor 45 contributors -13 control -2 controls 51 convention -5 conventional -44 conventions -33 conversation 5 conversations
-18 conversion -57 converted -54 conviction -18 convinced 97 cook -55 cookie -32 cookie_policy 78 cookie_preferences 26 cookie_settings 85 cookiebot
78 cookies 24 cookies_and 12 cookies_on 123 cookies_to 78 cool -70 cooperation -11 copied 126 copy 22 copy_of -30 copyright 51 copyright_0 112 core
-22 corner -37 coroner -31 corp 97 corporate -55 corps -52 correct 55 corrected 61 correction 73 corrections 88 correctly 45 correspondent 187 cost
-19 costs -73 could -14 could_be -9 could_not 12 could_see -14 couldn't -22 council -29 count 3 counted 40 countries -86 country -32 counts -96 county
-35 couple -38 courage -47 course -2 court -21 courtesy 79 courtesy_of 118 cousin -36 coventry -34 cover 61 coverage 17 covered -12 covers 95 cpython
-33 crate -34 crazy -36 create -27 create_an 56 created 34 created_by 29 creates -17 creating -14 creation -2 creative 47 creative_commons 146 credit
-4 credit_jane 84 credit_university 74 credits 151 creed -25 cried -20 crime -28 crisis -27 critical -19 cross -33 crossed -74 crossword 185 crowd -40
crown 12 cry -37 crying -33 culture -27 curated 68 curated_by 68 curious 98 curiously -12 current 25 currently 34 custom -62 customer 95 customers 50
customize 132 cut -12 cuts -97 cutting -34 cycle -9 cynthia -30 d 60 daily 39 daily_briefing 80 daily_globe 117 daily_globe's 61 daily_globe.com 80
daily_news 33 daily_updates 16 dam 10 dam_fell 139 damage -103 damn -32 damp -46 dance -81 danger -74 dangerous -50 dangers -15 dare -36 dark 37
darkness -6 darling -69 dashboard 95 data -22 datawrapper 124 date 52 date_of 23 dates -37 daughter -41 dawn -75 day -36 day's 98 day's_top 18
daylight -32 days -14 days_ago 62 de -41 dead -79 deal -61 deals 71 dear -34 death -18 debate -94 debt -43 decade -25 decades -22 decent -11 decide
-21 decided 25 decimal -89 decision 26 decisions -15 declaration -7 declare -9 decline -85 deductible 132 deeds -94 deep -10 deeper 112 deeply -15
default 9 defend -8 defense -10 defenses -15 deficit -21 deficits -7 define -59 defined -16 defines -19 defining -13 definition -21 definitions -116
delay -48 delayed 34 delete 39 deleted 58 delhi -4 deliberately -16 delicious -28 delighted -7 deliver 60 delivered 87 delivered_to 125 delivery 54
demand 29 demanded -34 demands -24 demo 115 democracy -44 democratic -25 deny -9 departed -30 department 13 departments -24 depend -16 dependencies
-22 dependency -10 dependent -24 depending -8 depends -7 depends_on -6 deprecated -12 deprecation -5 descended -29 describe -22 described -45
describes -16 description 47 desert -84 deserve -38 design -53 designed -10 desire -34 desired -14 desk 66 desktop 45 despair -18 despite -23 destiny
-27 destroy -21 destroyed -17 destruction -8 detail -69 detailed -26 details -24 detected 115 determination -8 determine -4 determined -6 develop 30
developed -15 developer -31 developers -18 developing 69 development -20 device 126 devices 19 devil -57 devoted -10 dialog 206 dick -24 dict -44
dictionary -17 did -17 did_give -23 did_not -22 did_our -6 did_you -25 didn't -8 didnt -31 die -58 died -72 differ -132 difference -11 differences -15
different -26 differently -62 difficult -19 difficulties -41 difficulty -6 digest 28 digital -36 dignity -3 dilsey -30 dinah -26 dine -15 dined -31
dinner -18 diplomacy -12 diplomat 125 direct -14 directed -14 direction -12 directions 50 directly -24 director -55 directory 48 dirk -14 dirt -32
disable -15 disable_your 46 disabled 49 disabling 117 disagree -91 disaster -58 disclaimer 85 disclosure 87 discord 16 discouraged -29 discourse -7
discover -27 discovered -99 discoveries 21 discovery 54 discuss 52 discussed -5 discussion -21 discussions -33 disease 88 dispatch -14 display 142
display_name 112 displaying 139 disqus 140 distance -87 distinct -10 distinguished -26 distress -30 distribute -23 distributed -26 distribution -48
distributions -26 diversity -30 divided -62 do -14 do_anything -46 do_it -38 do_more -26 do_not 12 do_our -18 do_so -9 do_something -23 do_that -33
do_the -13 do_this 11 do_what -16 do_with -7 do_you -14 do_your -69 docstring -22 doctor -31 doctrine -41 document -5 documentation -46 documented -11
documents -88 doe 80 doe_may 69 doe_on 12 does -12 doesn't -34 dog -45 doi 101 doing -33 dollar 76 dollars -21 domain 101 domains 97 domestic -25
don't -16 don't_care -28 don't_have 11 don't_know -40 don't_miss 137 don't_want -29 don't_you -61 donate 64 donate_now 39 donate_to 117 donation 56
donation_keeps 62 done -6 donors 5 dont -50 door -19 door_and -6 doors -30 dose -51 dose_of 103 double 56 doubled 44 doubt -30 down -24 down_and -16
down_the -28 down_to -29 download 42 download_our 12 download_the 13 downstairs -26 dozen -15 dr -7 draft -68 drag 59 dramatic -17 drank -20 draw -8
drawn -10 dream -13 dreams -21 dress -35 dressed -15 drew -34 drink -41 drinking -63 drive -14 driver -27 driving -17 drop 73 dropped -21 drouet -18
drought 22 drove -5 drug -54 drugs -25 drunk -20 dry -75 due -38 due_to 46 duke -7 duke_of -10 dull -25 duration -23 duration_0 154 during -24
during_the -23 dust -65 dutch -64 duties -36 duty -8 dyer -71 dynamic 55 e -47 e-mail -30 e.g -33 each -44 each_of -12 each_other -12 eagerly -32 ear
-12 earlier -5 early -105 earn -28 earn_a 67 ears -6 earth -40 ease -39 easier 13 easier_to 31 easily -33 east -67 easy -41 easy_to -41 eat -55 eating
-5 ebook -38 economic -15 economic_growth -19 economy -39 economy_is -8 ecosystem -21 edge -16 edit 23 edited 25 edited_by 66 edited_on 97 editing -19
editing_by 137 edition 11 editor 27 editor's 72 editor's_note 70 editorial 164 editorial_policy 43 editorial_process 65 editorially 96 editors -12
editors' 105 editors_will 38 edt -114 educate -37 education -31 effect -59 effective -42 effectively -22 effects -47 efficient -24 effort -3 effort_to
-6 efforts -13 efforts_to -9 egg -7 eight -65 either -24 elected -18 election 4 elections -18 element 20 elements -22 elevator -4 eleven -10 eliminate
-26 else 37 elsewhere 27 em -10 email 34 email_a 66 email_address 36 email_is 76 email_only 86 email_the 24 email_this 49 email_to 64 emailing -14
emails -81 embed 89 embedded -11 embrace -28 emergency -51 employees -115 employer -17 employment -59 empty -15 en 80 enable -54 enable_javascript 76
encoded -11 encoding -39 encourage -16 encouraged -62 encouraging -11 end -10 end_of 39 ended 15 ending -21 endorsed 62 ends 35 ends_in 165 enduring
-27 enemies -23 enemy -53 energy 20 enforce -38 enforcement -6 engage -107 engaged -41 engagement -32 engine -38 england 18 english 13 enhance -6
enjoy 79 enjoy_this 103 enjoyed -9 enlarge 28 enough -30 enough_to -17 ensure -9 ensure_that -10 enter 64 enter_the -15 enter_to 16 enter_your 99
entered -18 entering -34 enterprise -32 entire -16 entirely -18 entries 2 entry 12 envelope 36 environment 25 episode 85 episode_0 139 episodes 96
equal -51 equally -24 equivalent -38 era -13 error 37 errors -15 escape 106 español 94 especially -21 essential 0 essential_cookies 85 essential_guide
87 est -110 establish -5 estimated 47 et 102 etc -48 eternal -5 ethics 158 ethics_policy 83 ethics_statement 72 europe 13 european -3 evaluation -60
even -19 even_if -16 evening -37 event 19 events 9 eventually -39 ever -19 every 8 every_morning 81 every_sunday -13 every_tuesday 80 everybody -57
everyone -19 everything -13 everywhere 56 evidence -100 evidently -29 evil -109 exact -18 exactly -38 examine -20 example -49 example_of -12 examples
-48 excellent -62 except -38 exception -37 exceptions -30 exchange -72 excited -32 exclusive 46 exclusive_to 75 excuse -14 execute -19 executed -69
execution -25 executive -133 exercise -9 exist 8 existing -33 exists -14 exit 79 expand 11 expanding -39 expansion -17 expect -17 expectations -68
expected -22 expected_to -26 expense -50 experience 12 experience_use 132 experiences -10 experiment -30 experts 5 expire 153 expired 91 explain -24
explained -7 explains -130 explanation -13 explicit -21 explicitly -56 explore 10 explore_more 184 exploring 88 export 34 exports -43 express 12
expressed 85 expressed_are 53 expression -23 expressions -43 extend -23 extended -18 extension -22 extensions -30 extent 90 external 38 extra -24
extraordinary -69 eye -31 eyes -15 eyes_and -14 f 28 f-strings -69 face -16 facebook 49 facebook_page 32 faced -15 faces -66 facing -18 fact 12
fact-checked 74 fact-checked_by 74 facts 4 fail -47 failed 16 failed_to 114 fails -46 failure -36 faint -10 fair -29 fairly -7 faith -47 fall -85
fallen -17 falling -70 false -39 familiar -33 families -31 family 6 fan 145 fancy -17 fanny -15 faq 6 far -25 farm -50 farmers -34 fashion -16 fast
-45 faster -44 fat -7 father -33 father's -20 fathers -12 fault -24 favor -34 favorite -5 favorites 91 favourites 103 fcc 152 fear 4 fears -6 feature
43 featured 69 featured_are 55 features -33 federal -46 feed 17 feedback 14 feel 0 feeling -19 feelings -33 fees -26 feet -24 fell -24 fellow -14
fellow_americans -13 felt -11 few -28 fewer -87 field -11 fields_are 46 fifteen -21 fifth -12 fight -37 fighting -87 figure -18 figures -43 file 58
filed 149 filed_under 83 files 10 fill 10 filled -15 filters -15 final -40 finally -17 finance -67 financial 134 find -8 find_a 44 find_the -29
find_this 138 find_us 70 find_what 144 finding -29 findings -128 fine 9 finger -3 fingers -7 finish -34 finished 47 fire -19 firm -37 first -15
first_published 60 first_time -24 first_to 94 fiscal -41 fish 63 fit -32 five 31 five-star 116 five_minutes 16 fix -48 fixed -30 fixes -45 flag 36
flat -42 fleet -7 flexibility -18 flexible -78 flickr 37 floods 87 floor -103 flora -33 flourish 158 flow -38 flowers -47 flush -22 flushed -38 focus
44 focus_on -55 focused -21 folded -11 folder 88 follow 6 follow-up -77 follow_along 167 follow_our 64 follow_the -70 follow_this 73 follow_us 102
followed -39 followers 190 following 9 follows -17 font 131 font_size 65 food -26 fool -91 foot -70 footer 118 for -16 for_0 31 for_a -19 for_all -43
for_an -45 for_atlantic 89 for_breaking 6 for_by 93 for_daily 17 for_each -41 for_every -14 for_example -30 for_free 78 for_full 26 for_guardian 95
for_her -24 for_him -8 for_his -12 for_it -38 for_later 165 for_me -23 for_members 25 for_more 20 for_my -9 for_next 59 for_our -21 for_paying 133
for_peace -27 for_python -22 for_reading 137 for_signing 85 for_some -12 for_subscribers 203 for_that -21 for_the -10 for_their -44 for_them -8
for_this 15 for_those -15 for_updates 91 for_us 50 for_you 58 for_your -11 forbes 144 force -29 forced -24 forces -15 ford -4 forecast 112 forehead
-14 foreign -75 forever -12 forget -6 forgive -46 forgot 26 forgotten -16 form -30 format -29 former 45 forms -114 forth -8 forty -71 forum 207
forward -5 forwarded 20 fought -12 found 43 found_this 122 foundation 46 founders -5 four 0 fourth -7 frame -37 framework 88 france 2 frank -46
français 113 free 4 free_account 68 free_and 33 free_app 28 free_article 97 free_articles 55 free_copy 53 free_daily 10 free_ebook 54 free_for 82
free_from -24 free_guide 52 free_newsletter 39 free_thanks 33 free_to -14 free_trial 127 free_weekly 39 freedom -15 freedom's -26 french -83
frequently 56 fresh 69 fri 17 friday 36 friend -24 friendly 62 friends -16 friends_and -12 friendship -10 frightened -37 from -1 from_0 38 from_a -40
from_acme 49 from_herald 139 from_his -24 from_jane 143 from_our 31 from_pixabay 42 from_the -24 from_this -7 from_tribune 114 from_us 57 from_your
-47 front -10 front_of -9 front_page 122 frowned -27 fulfill -4 full 21 full_access 113 full_article 33 full_bio 82 full_coverage 63 full_episode 41
full_interview 126 full_of -81 full_report 106 full_screen 181 full_story 72 full_text 76 full_version -35 full_video 58 fullscreen 87 fully -20 fun
-58 function -8 functionality -26 functions -19 fund 29 fundamental -12 funded 11 funded_by 55 funders 115 funding 35 funds -25 funny -29 further -55
future -25 futures -18 g -66 gain -5 gains -25 gallery 87 game -102 games 43 gannett 186 gap -97 garden -3 garden_notes 166 gas -21 gate -29 gather
-28 gathered -13 gatsby -36 gave 5 gave_a -20 gave_him -19 gazette's 132 gazette's_app 19 gazette.com 83 gazette_on 56 general -27 generally -18
generate 103 generated 67 generation -80 generator -31 generators -19 generic -19 genius -13 gentleman -39 gentlemen -11 gently -94 george -42 georgie
-19 german -42 gesture -13 get 2 get_0 30 get_a 23 get_alerts 28 get_atlantic 38 get_breaking 23 get_directions 175 get_in 100 get_more -47 get_news
130 get_our 56 get_started 7 get_the 109 get_unlimited 99 get_your -75 gets -23 getting -23 getty 100 getty_images 87 gift 100 gifts 91 gil -16 girl
-34 girl's -13 girls -23 git -27 github -36 give -19 give_me -52 give_them -34 give_you -13 given -18 gives 17 giving -70 glad -41 glad_to -32 glance
85 glanced -16 glass -22 glasses -15 global 25 globe's 61 globe.com 80 globe_feedback 42 globe_free 8 globe_partners 79 glory -17 gmt 131 go -20 go_on
-97 go_to 27 goal 5 goal_is -16 goals -36 god -29 goes -40 going -20 going_to -21 gold 8 gone -26 good -40 goodbye -31 goods -27 google 23 google_play
157 got -8 got_a 37 got_it 149 got_to -16 got_up -9 gottlieb -43 gov 75 gov.uk 137 governance -16 government -41 governments -17 governor -63
governors -54 grab 20 grace -31 grammar -17 grand -52 grandchildren -4 graphic 79 graphics 30 grasp -18 grass -4 grateful -112 grave -28 gray -22
great -17 greater -12 greatest -12 greatly -38 greatness -24 grew -74 grey -20 griffiths -88 grin -22 grinned -20 gross -16 ground -40 group -24
groups -14 grow 24 growing -55 grown -2 grows -66 growth -27 guarantee 72 guard -7 guardian's 121 guardian.com 131 guardian_a 63 guardian_free 45
guardian_on 68 guardian_top 104 guess -19 guest 96 guests 4 guidance -133 guide 8 guide_to 56 guidelines 65 guido -37 guilty -43 gun -24 guns -22 h 19
habits -131 had -16 had_a -16 had_been -18 had_never -16 had_no -9 had_not -13 had_the -8 had_to -11 hadn't -14 hair -19 half -21 half_of -24 hall -25
hand -41 handed -21 handle -30 handling -11 handout 106 hands -22 handsome -33 hang 100 happen -34 happened -28 happens -34 happy -43 hard -17
hard_work -20 harder -25 hardly -8 has -9 has_a -44 has_been 21 has_come -17 has_ended 46 has_expired 86 has_moved 88 has_no -15 has_not -31 has_the
-22 has_to -41 hash -12 hat -12 hate 25 hated -42 hath -22 have -6 have_0 31 have_already 65 have_an -9 have_been 10 have_come 11 have_done -17
have_it -16 have_made -19 have_missed 124 have_our -31 have_reached 175 have_seen -26 have_the -11 have_to -22 have_you -46 haven't -27 having -13
having_a -7 he -20 he'd -29 he'll -35 he's -47 he_and -12 he_came -16 he_could -13 he_did -18 he_felt -15 he_got -23 he_had -14 he_has -19 he_is -22
he_knew -10 he_looked -12 he_made -9 he_said -22 he_saw -21 he_spoke -9 he_thought -6 he_took -7 he_turned -23 he_was -19 he_went -14 he_will -25
he_would -21 head -14 head_and 70 header -69 headline 76 headlines -27 heads -28 health 21 health_care -18 healthy -8 hear 19 hear_from 138 hear_more
52 hear_the -36 hear_this -17 hear_your 66 heard -7 hearing -4 heart -42 hearts -25 heat -57 heaven -7 heavily -13 heavy -33 held -23 hell -25 hello
-76 help -6 help_keep 73 help_me -80 help_support 107 help_the 55 help_to -53 help_us 36 help_you -27 help_your -98 helped -38 helpful 53 helping -14
helps 30 hemisphere -7 hence -36 her -19 her_and -8 her_eyes -15 her_hand -15 her_head -18 her_in -15 her_to -19 her_voice -18 herald's 93 herald.com
80 herald_on 96 herald_partners 53 herald_your 100 here -2 here's -27 here_and -23 here_are 23 here_at -11 here_for 55 here_in -32 here_is -54 here_to
27 here_tonight -18 heritage -17 heroes -82 hers -62 herself -42 hesitated -18 hewer -25 hi 101 hidden -24 hide 14 high -15 higher -36 highest 68
highlights 35 highly -2 him -12 him_and -7 him_in -8 him_that -16 him_to -10 him_with -6 himself -10 his -18 his_eyes -10 his_face -11 his_hands -7
his_head -15 his_mind -23 his_own -13 his_voice -34 historic -51 history -4 hit 23 hits 35 hold 46 holding -14 hole -61 holmes -16 home -38 home_and
-14 home_blog 79 home_news 103 home_science 91 home_to -8 homeland -14 homepage 49 homes 19 honest -54 honor -39 honored -2 hook -51 hooks -37 hope
-35 hope_you -16 hoped -8 hopes -22 horoscope 166 horror -15 horse -53 horses -43 hospital -53 host -141 hosted 83 hosted_by 42 hosting -75 hot -24
hotel -42 hour -15 hours 20 hours_ago 87 house -28 house_and -11 houses -42 housing -6 how -11 how_do -66 how_i -26 how_it 80 how_much 42 how_the 45
how_they -23 how_we 9 how_you 24 howard -40 however -33 ht 89 html 50 http -22 https 129 huffpost 136 human -18 humanity -37 humans 125 hundred -17
hung -29 hurried -18 hurry -66 hurstwood -27 hurt -28 husband -23 i -18 i'd -7 i'd_like 27 i'll -48 i'm -19 i'm_going -35 i'm_not 49 i've -42 i've_got
-50 i_accept 151 i_agree 134 i_am 8 i_ask -17 i_believe -14 i_can -16 i_can't -34 i_cannot -24 i_could -14 i_did -20 i_didn't -17 i_do -24 i_don't -20
i_feel -17 i_find -14 i_found -15 i_got -30 i_had -12 i_have -14 i_heard -15 i_hope -14 i_just -8 i_knew -15 i_know -31 i_like -29 i_looked -23 i_love
-18 i_mean -33 i_met -10 i_must -16 i_never -9 i_propose -11 i_put -11 i_said -21 i_sat -16 i_saw -11 i_say -6 i_see -10 i_shall -13 i_should -19
i_suppose -27 i_tell -25 i_thank -14 i_think -16 i_thought -19 i_to -7 i_told -12 i_took -12 i_urge -18 i_want -21 i_was -17 i_went -15 i_will -26
i_wish -10 i_won't -28 i_would 7 i_wouldn't -16 icon 220 idea -21 idea_of -11 ideally -9 ideals -7 ideas -34 identified -14 identify -17 idle -20 if
-15 if_a -32 if_he -15 if_i -15 if_it -23 if_she -8 if_they -26 if_this -40 if_we -14 if_you're -22 if_your -24 ignorance -49 ignore 31 ignored -25 ii
-160 ill -37 illegal -5 illustration 43 illustration_by 103 illustrations 78 im -45 image 49 image_by 42 image_source 52 image_to 76 images -30
imagine -34 immediate -98 immediately -44 impact 80 implement -15 implementation -33 implementation_of -6 implementations -62 implemented -31
implementing -11 implicit -43 import -38 important -12 important_to 17 imports -22 impose -8 impossible -42 impressed -52 improve 50 improve_the -37
improve_this 154 improve_your -41 improved -36 improvement -17 improving -68 in -13 in_0 -13 in_a -13 in_addition -30 in_all -17 in_america -35 in_an
-34 in_and -12 in_app 43 in_browser 58 in_chapter -14 in_england 55 in_english 13 in_every 19 in_fact -48 in_five 98 in_front -9 in_full -18 in_health
122 in_her -27 in_his -10 in_it -27 in_listing -48 in_many -8 in_my -14 in_new -20 in_news 35 in_one 8 in_or 24 in_order -14 in_other 110 in_our -11
in_partnership 55 in_politics 121 in_print 151 in_python -19 in_register 25 in_rust -6 in_science 79 in_some -17 in_spanish 32 in_that -26 in_the -18
in_their -15 in_this 6 in_to 61 in_touch 187 in_which -9 in_with 64 in_your 20 inappropriate 116 inbox 73 incentives -1 incident -40 include -44
included -28 includes -14 including -33 income -25 incompatible -18 increase -32 increased -13 increases -19 increasing -20 indeed -52 independence
-107 independent 55 independently 107 index -21 india 48 individual -27 individuals -30 industrial -9 industry -38 inevitable -6 inflation -26
influence -18 info 115 infographic 131 information 42 information_on -33 information_visit 155 informed 10 inglethorp -64 inherit -21 inheritance -14
initial -21 initiative 33 initiatives -23 inline -51 inner -9 innocent -16 innovation -27 input -26 inquiries 133 inside -40 insider 79 insist -16
insisted -17 inspector 75 instagram 7 instagram_and -22 install -46 installation -79 installed -15 installer -13 installers -53 installing -34
instance -40 instances -26 instant -57 instead -21 instead_of -14 institute -49 institution 91 institutions -35 instructions -54 insurance -13
integers -14 integration -26 intelligence -55 intend -17 intend_to -15 intended -18 intention -11 interact -22 interactive 66 interest -16 interested
27 interested_in 42 interesting -52 interests 13 interface -45 interfaces -90 internal -11 international 10 internet -9 interpreter -16 interpreters
-47 interrupted 30 interview 63 into -19 into_a -12 into_his -7 into_our -7 into_the -20 into_your 13 introduce -7 introduced -30 introduces -6
invalid 3 invalid_email 172 invest 76 investigation 8 investment -55 invitation -71 invite 16 invited -61 involve -11 involved 38 ios 83 iphone 90
iran -8 iraq -53 is -16 is_an -9 is_available -9 is_awaiting 98 is_behind 58 is_called -24 is_closed 92 is_empty 108 is_exclusive 55 is_for 34 is_free
81 is_in -7 is_it -47 is_just -24 is_loading 41 is_made 36 is_more -15 is_no -27 is_not -22 is_now -45 is_one -57 is_only -18 is_our -27 is_paid 31
is_part 20 is_required -32 is_so -18 is_still -18 is_that -16 is_the -6 is_to -20 is_too -9 is_very -19 is_what -19 is_your -54 island -56 isn't -24
isolated -45 issue -6 issues 5 ist 53 istock 139 it -17 it'll -33 it's -21 it's_a -12 it's_not -28 it's_time -26 it_all -35 it_also -29 it_and -15
it_be -33 it_can -27 it_does -22 it_doesn't -13 it_for 31 it_from -39 it_had -20 it_has -28 it_in -30 it_is -17 it_isn't -25 it_may -32 it_must -16
it_now 28 it_seems -24 it_should -17 it_to -12 it_up -16 it_was -17 it_will -42 it_would -20 item 87 items -1 iterators -30 its -23 its_own -24 itself
-45 itunes 46 j -53 jack -122 jake -43 james -64 james's -30 jan 79 jane@example.com 47 jane_doe 81 january -147 jason -18 javascript 88 javascript_is
102 javascript_to 83 jeeves -54 jim -105 jimmy -22 jit -34 job 11 jobs 43 joe -22 john_roe 66 join 9 join_0 110 join_atlantic 77 join_me -35 join_now
114 join_our 80 join_the 13 join_us -118 joined -27 joining 19 joke -53 journal 152 journalism 18 journalists -14 journey -32 joy -61 judge -142
judgment -65 julius -29 july 0 jump -34 jump_to 93 june -20 june_0 -21 jurgis -28 just -17 just_a 18 just_the -33 justice -23 keep 2 keep_reading 20
keep_the 122 keep_up 63 keep_us 135 keep_your -60 keeping -32 keeps 61 kennedy -90 kennicott -33 kept -16 key 3 keys 37 keyword 74 keywords 124 kid
-23 kids -49 kill -73 killed -81 killing -35 kind 4 kind_of -13 kinds -9 kinds_of -7 king's -32 kiss -20 kissed -12 kit 97 kitchen -18 knee -4 knees
-12 knew -21 knife -104 knock -9 know -20 know_and -9 know_how -22 know_i -15 know_in 135 know_it -17 know_that -11 know_the -41 know_you -25 knowing
-25 knowledge -37 known -61 knows -33 ko-fi 73 lab 23 label -153 labels -43 labor -26 lack -17 ladies -14 lady -28 laid -10 lake -36 lamp -5 land -49
lands -12 lane 86 language -58 languages -3 large -5 largely -11 larger -17 largest -15 last 1 last_0 -25 last_edited -24 last_modified 125
last_reviewed 24 last_updated 116 last_year -40 lasting -4 late -74 lately -15 later -29 latest 52 latest_episode 35 latest_from 32 latest_in 104
latest_issue 56 latest_news 41 latest_on 37 latest_posts 14 latest_science 137 latest_stories 9 latest_video 70 latin -11 latin_america -13 latter -14
laugh -18 laughed -22 laughing -23 laughter -123 launch 6 launched -30 law -37 lawrence -44 laws -26 lawyer -72 lay -21 lazy -29 lead -25 leader -48
leaders -28 leadership -19 leading -36 leads -28 leaned -15 leaning -6 learn -60 learn_about 34 learn_more 14 learned 0 learning -71 least -19 leave 3
leave_a 103 leave_the 13 leave_your 79 leaves -4 leaving 93 led -35 left -9 left_this 19 legacy -90 legal 51 legislation -38 legitimate 166
legitimate_interest 99 legs -53 length 65 leora -29 less -62 less_than -6 lesson -73 lessons -144 let -19 let's -17 let_me -40 let_the 58 let_us -48
let_you -14 lets -37 letter -38 letters -31 letting -41 level -10 levels -93 liberty -35 libraries -59 library -19 licence -82 license -63 licensed 87
licenses -13 licensing 108 lie -39 life -45 lifestyle 143 lifetime -16 lift -13 lifted -8 light -85 lights 17 lights_on 61 like -13 like_a -47
like_and 47 like_it -94 like_that -35 like_the -35 like_this 35 like_to 10 like_what 100 like_you 70 liked -2 likely -7 likely_to 14 likes -70 limit
63 limited -10 limits -97 line -54 lines 7 link 38 link_is 89 link_to -58 linked -84 linkedin 7 links 60 links_are 81 links_we 106 linux -81 lips -41
list -22 listed -21 listen 31 listen_0 36 listen_on 125 listen_to -46 listened -47 listening -30 listing -10 listing_0 -44 lists -40 literal -27
literals -13 little -20 little_as 29 live 14 live_in -16 live_stream 84 lived -21 lives -22 living -15 load -4 load_more 101 loaded 117 loading 30
loading_comments 135 local -27 local_democracy 71 local_news 139 location 103 lock -6 locked -25 lodging -22 log 27 log_in 96 logged 41 logged_in 88
logging -60 logic -5 login -6 lonely -11 long -5 long-term -30 long_read 102 long_time -9 longer -6 look -25 look_at -28 looked -19 looked_at -20
looked_up -14 looking 3 looking_at -9 looking_for 75 looks -23 looks_like 91 loop 84 lord -40 lord's -22 lose -35 losing -24 loss -31 lost -16 lot -18
lot_of -18 love 5 love_you -27 loved -18 lovely -21 low -36 lower -41 ltd 62 luck -81 lunch -15 lying -13 m -44 machine -34 macros -15 mad -23 made 0
made_a -28 made_of 30 made_possible 84 magazine -48 magnificent -17 maid -12 mail -145 mailing -15 mailing_list -49 main -7 main_content 91 main_menu
59 maintain -9 maintainer -12 maintainers -46 maintaining 46 maintenance 88 major -18 majority -20 make -10 make_it 32 make_our -19 make_sure -29
make_the -12 make_this 44 make_you 44 make_your -68 makes 4 making -26 man -23 man's -29 man_in -11 manage -47 manage_my 143 manage_your 15 managed -6
management -55 manager 25 managers -89 managing -60 manner -9 many -14 many_of -12 map -31 mapping -17 maps -68 mar 98 mar_0 103 march -21 march_0 13
marked 60 market 62 marketing 43 markets 10 marks -98 marriage -14 married -39 marry -40 mass -32 massive -34 master -21 mastodon 27 match 90 matched
91 matches 52 matching -37 material 28 material_may 59 materials -15 math -42 matter -18 matter_of -19 matters 10 may 0 may_0 -12 may_also 53 may_be
21 may_earn 132 may_have -7 may_like -7 may_not 6 maybe -7 mayor -129 mb 53 md 49 me -14 me_a -20 me_and -8 me_i -19 me_in 32 me_of 12 me_on 27
me_that -10 me_the -25 me_to -15 me_up 57 meals -101 mean -10 meaning -17 meaningful -7 means 11 means_that -24 meant -17 meant_to -17 measure -25
measures -25 mechanism -23 media 53 media_could 98 media_ltd 32 medical 10 medically 76 medically_reviewed 76 medicare -14 medicine -79 meet -18
meet_our -30 meeting -47 member -1 members -38 members_of -25 membership -87 memory -32 men -20 men_and -6 mention 30 mentioned 3 menu 9 mercurial -77
merely -18 merry -46 message 13 message_from 30 message_has 114 messages -21 messenger -1 met -20 metaclass -11 metadata -20 method -57 methods -18
metrics 115 metro 106 mickey -24 middle -22 middle_east -6 might -2 might_also 107 might_be -6 might_have 6 mightily -40 mighty -5 miles -52 military
-13 million -39 millions -16 min 84 min_read 65 mind -14 minds 10 mine -25 minimum 65 minister -129 minnes -38 minor -22 mins 86 mint 70 minute -15
minute_read 64 minutes -47 miss 18 miss_a 14 miss_the -101 missed 138 missing -78 mission 74 mistake -18 mistakes -49 mixed -152 mobile -73 mobile_app
-14 mobile_version 138 modal 178 mode 86 model 20 moderated 114 moderation -19 moderator -18 modern 53 modified 49 modified_0 87 modified_on 113
modify -23 module -21 modules -29 moment 19 moments -64 monday -69 money -28 monitor 127 month 23 monthly 54 months 30 months_for 141 moon -88 moore
-29 moral -20 more -4 more_about 37 more_articles 67 more_at 25 more_comments 61 more_from 43 more_important -78 more_in 43 more_information -72
more_like -21 more_news 96 more_of 26 more_on 39 more_people -27 more_photos 89 more_posts 40 more_replies 21 more_science 102 more_stories 49
more_than -25 more_to 17 more_videos 24 morning -31 morning_newsletter 100 most -14 most_important -11 most_of -57 most_popular 36 most_recent 21
most_viewed 119 mostly -8 mother -31 mother's -11 motion -31 mountains -6 mouth -13 move -19 moved 0 movement -8 moves -12 moving -88 mr -50
mr_president -10 mrs -40 much -19 much_as -19 much_more -12 much_to -35 multiple -23 murmured -20 museum -14 music -59 must -21 must-reads 153
must_also -29 must_be -18 must_do -31 must_go -53 must_have -17 must_not -25 mustn't -29 mutable -13 mute 10 mutual -33 my -8 my_account 77 my_data
172 my_fellow -18 my_lord -11 my_office -17 my_own -7 my_wife -13 myself -14 name 0 name_and 34 name_required 134 named -28 names -23 namespace -70
narrated 30 nasa -25 nasa/jpl-caltech 16 nation -23 nation's -12 nation_is -13 national -11 nations -24 native 6 nato -33 natural -25 naturally -30
nature -11 navigate 167 navigation -14 navy -44 near 43 near_you 226 nearly -26 necessarily -21 necessary 17 necessary_to -8 need -12 need_a -40
need_help 118 need_to -28 needed -50 needs -1 needs_you 115 negative -14 negotiations -11 neighbor -64 neighbors -13 neither -36 nervous -23 nested
-19 network 162 never -25 never_be 49 never_been -19 never_miss 135 new 0 new_comments 119 new_posts -46 new_tab 80 new_window 107 new_york -91 newer
30 newest 44 newest_first 80 news 48 news's 82 news's_work 60 news.com 93 news_alerts 24 news_app 21 news_free 20 news_from -21 news_in 29 news_on 120
news_team 7 news_tell 57 news_tip 51 news_you 119 newsletter 10 newsletter_and 60 newsletter_for 153 newsletter_is -46 newsletters 69 newspaper 83
newspapers 84 newsroom 51 next 17 next_article 111 next_in 21 next_page 56 next_post 61 next_story 33 next_up 114 next_video 71 next_year -103 nice
-24 night -24 nine -83 no -18 no_0 91 no_comments 152 no_matter -29 no_more -14 no_one -65 no_results 118 no_spam 100 no_thanks 45 noaa 79 nobody -131
nodded -31 noise -71 none -19 none_of -12 nonprofit 168 nonprofit_newsroom 51 noon 51 noonan -26 nor -31 normal -55 north -53 nose -10 not -10 not_a
-9 not_answer -46 not_as -26 not_available 85 not_be -8 not_been 7 not_displaying 139 not_found 134 not_going -28 not_have -13 not_interested 117
not_just -29 not_know -61 not_only -14 not_see -20 not_sell 133 not_so -32 not_support 13 not_supported 54 not_the -8 not_to -13 not_yet -79 note -15
note_that -63 noted -30 notes 24 nothing -12 nothing_to -36 notice 58 noticed 2 noticed_you're 68 notices 150 notifications 105 notified 53 notify 105
notify_me 127 notion -26 now -7 now_closed 159 now_for -70 now_i -17 now_is 95 now_playing 157 now_that -23 now_we -28 now_you -26 nowhere -63 npr 152
nuclear -8 number 9 number_0 156 number_of -17 numbers -62 numeric -40 nurse -89 nutrition 96 o -46 o'clock -12 oath -9 object 2 objections -47
objective -53 objects -21 obligation -5 obscure -26 observed -15 obvious -11 occasion -8 occasionally -12 occur -21 occurred 92 oceans 82 october 5
odd -4 of -21 of_0 27 of_acme 17 of_all -24 of_america -6 of_american -6 of_an -52 of_being -6 of_congress -29 of_contents 106 of_cookies 66 of_course
-23 of_each -8 of_free 10 of_government -6 of_him -8 of_his -7 of_how -13 of_it -13 of_its -9 of_leeds 130 of_life -35 of_me -25 of_my 13 of_nasa 44
of_new -6 of_news 114 of_one 23 of_page 149 of_peace -46 of_people -15 of_python -19 of_readers 115 of_service 87 of_that -13 of_the -20 of_their -9
of_them -15 of_these -16 of_things -23 of_those -20 of_us -39 of_use 162 of_war -26 of_what -10 of_which -7 of_you -26 of_your -19 off 11 off_the 13
off_your 37 offer 7 offered -35 offers 49 offers_from 84 office 1 office_where -8 officers -102 official 127 official_website 149 offline 144 often
-83 oh -34 oh_you -25 oil -60 ok 95 old -18 older 37 older_posts 47 oldest 82 on -4 on_0 61 on_a -19 on_an -29 on_and -46 on_climate 151 on_earth -10
on_energy 134 on_facebook 46 on_google 60 on_her -12 on_his -9 on_instagram 26 on_it -13 on_itunes 46 on_june 151 on_linkedin 83 on_march 119
on_mastodon 27 on_may 40 on_one -10 on_our -33 on_patreon 51 on_pinterest 35 on_readers 135 on_reddit 19 on_social 74 on_telegram 52 on_that -34
on_the -12 on_their -41 on_this 26 on_to -23 on_top -13 on_twitter 11 on_x 98 on_you -15 on_your 33 on_youtube -16 once -14 once_a 115 once_again -13
one -20 one's -51 one-time 190 one_another -35 one_email 132 one_of -20 ones -15 online 37 only 3 only_0 46 only_a -36 only_one 51 only_the -29 onto
-49 oops 137 open -12 open_in 182 open_source -48 open_the -75 opened -10 opening -69 opens 37 opens_in 35 operating -26 operation -57 operations -22
opinion -18 opinions 80 opportunities -15 opportunity -20 opportunity_to -30 opt 94 opt-out 95 opt-out_preference 95 option 25 optional -8 options -47
or -23 or_a -30 or_even -42 or_not -22 or_register 73 or_sign 142 or_subscribe 40 or_the -17 or_two -8 order -26 order_to -17 ordered -36 ordering -16
orderly -31 orders -15 ordinary -17 organization 62 organizations -14 organize -70 organized -21 organizing -21 original 27 original_article 68
originally 52 originally_published 15 os -54 other -6 other_hand -37 other_people -54 others -5 others_are 77 otherwise -13 ought -19 ought_to -20 our
-3 our_allies -15 our_app 60 our_archive 74 our_best 11 our_business -7 our_children -12 our_citizens -8 our_commitment -28 our_communities -29
our_cookie 14 our_correspondent 77 our_country -7 our_coverage 25 our_economic -6 our_economy -11 our_editors 99 our_efforts -10 our_ethics 82
our_facebook 30 our_families -12 our_fellow -6 our_first -34 our_friends -6 our_future -10 our_goal 20 our_government -11 our_guide 61 our_history -43
our_homepage 20 our_interests -26 our_journalism 103 our_latest 18 our_lives -10 our_mailing 78 our_members 130 our_military -11 our_mobile 52
our_most -21 our_nation -11 our_nation's -7 our_national -25 our_new -16 our_news 10 our_newsletter -8 our_newsroom 13 our_office 26 our_own -8
our_partner 76 our_partners 84 our_podcast 70 our_privacy 58 our_reporters 20 our_reporting 88 our_schools -35 our_science 82 our_security -14
our_sister 110 our_site 39 our_sponsor 32 our_sponsors 169 our_strength -13 our_supporters 85 our_team 95 our_terms 117 our_time -11 our_top 51
our_troops -43 our_union -6 our_use 59 our_values -15 our_website -6 our_weekly 54 our_work 121 our_writers 136 ours -22 ourselves -5 out -8 out_a -12
out_and -9 out_of 8 out_the -44 out_there -25 out_to -11 outbrain 89 outdated 11 outer -34 output -44 outside -1 over -9 over_0 77 over_the -20
over_to 56 overall -26 overcome -29 overhead -9 overview 37 owe -44 own -19 owners -135 ownership -42 p -32 p.m -86 pa 82 pace -6 package 9 packages
-27 packaging -27 page 19 page_0 109 page_is 124 page_last 181 page_useful 101 page_was 49 pages -66 pageviews 162 paid 24 paid_content 124 paid_for
19 pain -52 pale -12 panel 104 paper -56 papers -121 parallel -29 parameter -55 parameters -19 parent -29 parents -19 paris -96 parks -31 parliament
-72 parser -22 parsing -40 part 25 part_of 37 parted -8 participants -78 participation -52 particular -31 particularly -38 parties -48 partner 5
partner's 80 partner_content 82 partners -23 partners_store 7 partnership 105 partnership_with 78 partnerships 80 parts -14 parts_of -14 party -51
pass 8 pass_it 30 passage -4 passed -27 passes 84 passing -31 password 8 past 2 patch -14 path -28 paths -52 patience -28 patient -82 patreon 51
pattern -14 patterns -37 pause -23 paused -21 pay -27 pay_for -10 paying 36 payment 76 payment_failed 196 payments -109 pays -44 paywall 129 pdf 94
peace -41 peace_and -19 peaceful -14 peculiar -30 pen -38 penn -39 people -21 people's -19 people_and -9 people_are 11 people_in -16 people_of -7
people_to -9 people_who 13 people_will -20 pep -28 pep_is -15 pep_proposes -15 peps -22 pepys -27 per -10 percent -45 percent_of -34 perfect -24
perfectly -14 perform 91 performance 47 perhaps -32 period -42 permalink 105 permanent 14 permission 18 permission_to 26 permissions 156 permit -85
permitted -13 person -6 personal 16 personalised 39 personalize 87 phase -13 philip -23 philosophy -24 phone 15 photo 46 photo/evan 67 photo_0 82
photo_by -28 photo_courtesy 102 photo_credit 55 photo_jane 36 photograph 33 photographer 132 photographs 95 photography 60 photos -26 pick 24 picked
94 pickerbaugh -79 picks 125 picture -90 pictures -64 pie 53 piece 8 piece_of -16 pieces -47 pin 40 pinned 50 pinterest 65 pip -34 pitch 78 pixabay 44
pixel 53 pixel_pie 85 place -23 placed -8 places 7 plain -88 plan -76 planet -12 planned -33 planning -117 plans -64 plant -65 plants -46 platform 27
platforms -15 play -48 play_the 89 play_to 89 play_video 63 playback 134 playbook -77 played 52 player 69 playing 60 pleasant -15 please 36
please_consider 116 please_enable 62 please_enter -33 please_give 94 please_me -15 please_sign 88 please_try 185 please_wait 186 pleased -19 pleasure
-25 pledge -28 pledged -13 plenty -55 pm 88 pocket 25 podcast 55 podcasts 21 poet -60 point -19 pointed -54 pointer -7 pointers -12 points 17 poirot
-29 police -46 policies -62 policy -2 political 12 politics 35 poll 81 pool -23 poor -25 popular -28 popular_in 134 popular_stories 46 population -68
position -37 positive 2 possibilities -15 possibility -26 possible 7 possible_by 84 possible_to -8 possibly -17 post -19 post_a 131 post_on 72
post_was -12 posted 71 posted_0 -35 posted_at 75 posted_by 132 posted_in 96 posted_on 87 postmedia 100 posts 37 posts_by 56 potential -67 potentially
-44 poverty -25 power -40 powered 50 powered_by 69 powerful -17 practical -33 practice -19 practices -61 pray -68 prayers -30 precious -16 precisely
-8 precision -18 prefer -22 preference 64 preferences 102 preferred 75 preferred_source 108 preliminary -34 premium 93 premium_article 78 prepare -12
prepared -77 preparing -37 prescription -8 presence -28 present -27 presented 5 presented_by 128 presently -12 preserve -23 president -39 presidents
-85 press 65 press_enter 92 press_play 55 press_release 163 pressed -7 pressure -85 pretend -77 pretty -15 prev 140 prevent 48 prevents -29 preview 77
previous 49 previous_article 47 previous_next 80 previous_page 81 previous_post 86 previous_story 37 previously -19 price 18 prices 15 pride -23
primary 51 principle -25 principles -11 print -26 print_edition 48 print_on 122 print_this 106 printable 169 printed -19 printed_from 123 printing -87
priorities -43 priority -74 privacy 35 privacy_notice 82 privacy_policy 74 privacy_rights 116 privacy_terms 7 private -20 privilege -1 prize 57 prizes
-9 probably -39 problem -41 problem_with 58 problems -55 proceed 98 proceeded -50 process -17 process_your 69 processed 47 processes -37 processing
-18 produce -34 produced -6 produced_by 16 produces -22 product 14 production -28 productive -12 productivity -32 products 61 products_featured 61
professor 39 profile 26 program -7 programming -24 programs -20 progress -20 project -14 project's -18 project_and -22 project_is -16 projects 6
promise 4 promised -8 promote -13 promoted 46 promoted_by 86 promoting -58 promotion 83 proper -54 properties 25 property -40 proposal -29 proposal_is
-12 proposals -40 propose -22 propose_to -12 proposed -22 proposes -16 proposing -20 prosperity -35 prosperous -55 protect -80 protect_our -15
protecting -16 protection -3 protects -15 protocol -49 protocols -20 proud -14 proud_of -28 proudly 39 prove 54 proved -18 provide -33 provide_a -6
provided 11 provided_by 79 provides -33 providing -62 pti 144 public 5 publication 116 published 55 published_0 113 published_by 13 published_may 119
published_on -13 publisher's 149 publishing 69 pubmed 131 pull -60 pull_request -34 pulled -13 purchase 116 purchases 42 purpose -32 purposes 67
pursue -19 push 16 pushed -20 put -19 put_in -15 put_it -7 puts -6 putting -9 puzzled -32 pyodide -28 pypi -36 python -36 python's -38 python-dev -80
python_0 -52 q -110 quality 29 quality_of -15 quarter -18 quentin -33 question -51 question_for 100 questions -82 quick -6 quickly -59 quiet -13
quietly -14 quit -22 quite -36 quiz 94 quote 66 quotes 44 r -50 race -23 rain -36 raise -30 raised -41 raises -27 raising -31 ran 10 range -9 rao 52
rapidly -13 rare -63 rate 9 rate_this 124 rates -60 rather -24 rather_than -14 rating 153 ratings 166 raw -35 raymond -45 reach 49 reached 54
reached_your 106 reaching -80 read 24 read_0 103 read_acme 10 read_all -20 read_comments 21 read_full 28 read_gazette 103 read_in 14 read_more 6
read_next 107 read_on -66 read_our -8 read_related 101 read_the -24 read_this 25 read_time 104 readability -42 readable -26 reader 161 readers 81
readers' 79 readers_like 115 readily -15 readiness -11 reading 35 reading_below 40 reading_for 78 reading_list 90 reading_this 110 reading_time 217
reading_with 124 readme -39 reads 75 ready -6 ready_for 16 ready_to -25 real -6 reality -32 realize -10 realize_that -11 realized -14 really -30
reason -22 reasonable -42 reasons -11 rebuild -17 recall -33 receive 72 receive_notifications 19 receive_the 93 received -1 receiving -93 recent -32
recent_comments 110 recently 76 recession -21 recipe 44 recipes -54 recognize -22 recognized -14 recommend 22 recommendations 33 recommended -25
recommended_for 89 recommended_from 144 record -45 recording 41 recovery 16 red -35 reddit 75 redeem 96 redirected 162 redistributed 56 reduce -18
reduce_the -15 reduced -3 reduction -56 refer -86 reference -31 references -85 reflect -2 reform -27 reforms -34 refresh 67 refreshing 33 regard -20
regarding 23 regardless -15 region -32 register 9 register_for 91 register_now 119 register_to 30 registered 88 registered_in 84 registration -77
regret -95 regular -37 regularly -26 reject 40 rejected -63 related 55 related_articles 20 related_stories 7 related_topics 24 relations 15
relationship -21 release -28 released -64 releases 26 relevant 85 relief -35 religion -96 religious -19 reload 6 rely 11 remain -42 remained -25
remaining 73 remains -36 remark -18 remarks -39 remember -26 remember_that -45 remember_this 109 remembered -12 remind 96 reminded -26 remove 54
removed -39 removing -35 renew -17 renew_our -13 renewal -11 renewed -11 reno -32 rent -37 repeat -18 repeated -53 replace -67 replay 68 replied -39
replies 104 reply 42 reply_to 61 report -26 report_a 131 report_an 126 report_this 77 report_to -55 reported -57 reporter 102 reporters 61 reporting
24 reporting_by 134 repositories -58 repository -44 represent -23 representational 141 representative 24 represented -32 reprint 184 reprinted 83
reprints 148 reproduced 95 reproduction 151 republish 136 republished 52 reputation 56 request 0 request_a 134 requested 58 requests 35 require -18
required -1 required_fields 89 requirement -15 requirements -35 requires 7 requiring -57 research -39 reserve 71 reserved 54 reset 40 resist -9
resolution -20 resolve -30 resolved -12 resource -36 resources -25 respect -37 respond -133 responding -23 response -54 responses 59 responsibilities
-15 responsibility -17 responsible 39 responsive -86 rest -2 rest_of 15 restore -22 restored -116 restoring -28 restrictions 79 rests -20 result -34
resulting -6 results -14 resume -12 resumed -74 resumes 126 retired -13 retirement -23 retreat -7 retrieved 90 return -23 return_to -26 returned -18
returning -19 returns 53 reuse 86 reuters 98 revenues -31 reverse -7 review 14 reviewed 46 reviewed_by 30 reviews -10 revise 21 revision -59 reward
-61 rewritten 56 rich -15 richard -24 rid -8 ride -34 right -6 right_now 14 right_to -9 rights -33 rights_reserved 68 ring -14 rise -129 rising -46
risk -45 risks -121 river -40 rivers 28 road -2 roads -123 roberta -27 robust -9 roe 78 role -26 roles 76 romantic -35 roof -43 room -6 room_and -7
rooms -16 root -37 rooted -11 rosalind -91 rose -58 round -27 roundup 57 roundup_of 90 rover 48 row -32 rss 119 rsvp 100 rule -104 rules 9 run -35
running -33 runs -45 runtime -9 russia -60 russian -20 rust -36 rust's -9 ruth -39 s 14 sacrifice -21 sad -4 safe -74 safely -16 safer -17 safety -16
said -19 said_that -12 said_to -6 sake -18 sale 108 sales 26 salt -125 same -27 same_time -7 sang -43 sank -14 sat -15 sat_down -10 satisfaction -6
satisfied -21 saturday -48 save 2 save_0 46 save_my 143 save_this 32 save_to 132 saved 62 saved_articles 38 saving -39 savings -50 saw -25 saw_the -7
say -9 say_anything -13 say_it -8 say_that -6 say_to -7 say_you -10 saying 1 says 52 scan 7 scenario -26 scene 4 schedule 63 scheme -13 scholar 105
school -49 schools -50 science 55 science_news 20 science_newsletter 49 science_space 101 scope 5 scope_of -13 score 22 scores 88 screen 42 script -5
scroll 61 scroll_down 103 scroll_for 74 scroll_to 19 scrolling 82 sdist -16 sea -47 search 5 search_for -41 search_this 14 searches 6 season -21 seat
-29 second -59 seconds 40 secret -15 secretary -86 secrets -72 section -44 sections 25 sector -33 secure -3 securely 100 security -6 security_of -9
see -1 see_a 37 see_all 86 see_also 95 see_an 80 see_full 115 see_how -17 see_if -37 see_it 119 see_more 147 see_our 6 see_that -18 see_the -50
see_you -52 seeing 22 seeing_this 113 seek -30 seeking -22 seem -28 seem_to -42 seemed -24 seemed_to -14 seems -31 seems_to -31 seen 23 sees -12
select 66 selected 62 selection 5 selina -25 sell -6 sell_my 108 semantics -32 senate -13 senator -9 send 10 send_the 6 send_this 36 send_to 132
send_us 134 send_you 69 senders 95 sending -102 senior 22 seniors -51 sense -14 sense_of -12 sensitive 84 sent 20 sent_to 64 sent_you 128 separate -21
separated -25 september 44 sequence -42 series 107 series_on 169 serious -26 seriously -23 servant -30 serve -43 served -9 server 73 serves -90
service 13 service_and -97 services -1 serving -11 session 15 set -18 set_up -53 sets -35 setting -8 settings 16 settle -15 settled -23 seven -25
several -26 shadow -14 shake -31 shall -26 shall_be -17 shame -15 shape 68 share 39 share_in -17 share_it 140 share_of 12 share_on 141 share_the -10
share_this 111 share_via 78 share_your 50 shareable 77 shareable_link 77 shared 0 shares 79 sharing 56 sharing_options 132 sharply -53 she -18 she'd
-8 she's -23 she_could -16 she_did -16 she_had -12 she_is -19 she_looked -18 she_said -9 she_was -13 she_went -9 she_would -22 sheet 49 ship -8
shipping 140 ships 38 shoes -29 shook -19 shook_her -21 shook_his -19 shop 37 shop_the 81 shopping 78 shores -4 short -73 shortly 91 shot -40 should
-27 should_be -29 should_have -11 should_not -22 shoulder -10 shoulders 61 shouldn't -19 shouted -58 show 0 show_all 103 show_comments 104 show_full
64 show_more 52 show_this 136 show_you -43 showed -18 showing 52 shown 10 shown_in -16 shows -15 shrugged -58 shut -26 shutterstock 111 sick -30 side
-36 side_of -13 sidebar 93 sides -56 sighed -19 sight -28 sign -11 sign-up 55 sign_in 100 sign_me 131 sign_up 91 signal -10 signature -18 signed 76
signed_in 72 signed_up 88 significant -31 significantly -8 signing 90 signing_up 104 signs -88 silence -51 silent -54 similar 4 similar_to 24 simple
-31 simply -25 since -34 since_the -8 sincerely -119 sing -39 singing -21 single -24 sir -36 sir_g -32 sir_j -30 sir_james -69 sir_w -23 sister -8
sister_site -9 sit -43 site 50 site_free 17 site_is 52 site_running 101 site_uses 66 sites 107 sitting -28 situation -25 situations -66 six -23 sixth
-7 size 33 skill -1 skills -28 skin -96 skip 8 skip_to 90 sky -46 slack 14 sleep 16 slide 167 slideshow 115 slight -12 slightly -33 slip -57 slipped
-16 slow -74 slowly -88 small -48 smaller 67 smart -27 smell -23 smile -21 smiled -29 smiling -17 smith_is 196 smoke -58 snow 48 so -20 so_far -9
so_home -17 so_i -8 so_it -15 so_many -6 so_much -19 so_that -11 so_the -7 so_to -13 so_we -13 so_you -16 social -13 social_media -77 social_security
-23 society -1 soft -18 softly -21 software -63 sold 79 soldier -12 sole -8 solid -9 solution -36 solutions -70 solve -15 some -15 some_of -15
somebody -13 someone 4 someone_who 112 something 14 something_through 126 something_to 72 something_went 115 sometimes -12 somewhat -36 somewhere -26
son -35 song -15 soon 6 sooner -6 sorry -6 sorry_this 121 sort -19 sort_by 160 sort_comments 99 sort_of -13 sought -5 soul -9 sound -12 sounded -34
sounds -12 soup 77 source 48 source_of -63 source_on 36 source_project -12 sources 8 south -59 soviet -7 soviet_union -7 space 27 spain -119 spam 50
spanish 36 speak 12 speak_to -20 speaker -35 speaker_mr -6 speaking -52 speaks 133 special 1 special_report 144 specific -55 specification -61
specified -34 specifies -39 specify -28 speech 0 speed -43 spend -73 spending -72 spent -16 spirit -23 spirit_of -10 spiritual -21 spoke -23 spoken
-42 sponsor 45 sponsored 102 sponsored_links 37 sponsored_stories 6 sponsors -45 sport -72 sports 30 spotify 22 spotted 76 sprang -37 spread 44
spread_the 150 spreading -69 spring -57 square -54 squarespace 120 st -29 st's 6 stability -39 stable -22 stack -58 staff 29 staff_writer 38 stage -16
stairs -36 stake -12 stand 10 standard -32 standard_library -15 standards 47 standing -69 stands -60 star 16 stare -34 stared -18 staring -8 stars -31
start -21 start_the 32 start_your 107 started -14 starting -38 startled -37 starts 10 state -16 state_of -9 stated 7 statement 31 statements -48
states -16 static -27 station -73 statista 97 status -26 stay -23 stay_connected 171 stay_informed 108 stayed -11 staying -29 steadily -11 steady -3
steering -38 step -20 stepped -28 steps -32 stick -19 still -7 stirred -34 stirring -32 stock 41 stocks 52 stood -17 stood_up -15 stop -64 stopped -41
store 41 store_and 31 store_and/or 19 stored -26 stores -18 stories 79 stories_by 18 stories_from 36 stories_in 17 stories_like 9 stories_of -14
stories_you 80 storm -95 story 7 story_by 92 story_continues 13 story_for 107 story_has -21 story_is 41 story_of -28 story_share 44 story_sign 41
story_was 28 story_with 16 straight 15 straight_to 68 strange -50 strategic -28 strategy -33 stream 7 street -10 streets -20 strength -14 strengthen
-11 strengthen_our -6 strengthening -37 strengths -25 strict 86 strike -1 string -21 strings 10 strong -44 strong_and -19 stronger -17 strongest -6
strongly -29 struck -14 structs -12 structure -16 structures -30 struggle -30 stuck -67 students -77 studied -17 studio 1 study -51 stuff -25 style -3
subclass -12 subject 96 submenu 134 submission 95 submit 7 submit_a 74 submitted 28 submitting 103 subscribe 55 subscribe_for 71 subscribe_now 100
subscribe_on 71 subscribe_to 48 subscribed 166 subscriber 133 subscriber-only 138 subscriber_log 8 subscribers -7 subscribers_can 123 subscribers_only
109 subscribing 164 subscription 45 subscription_has 57 subscriptions 118 subsequent -28 substack 117 substantial -10 substitute -44 subtitles 132
succeed -93 success 0 successful -10 successfully 33 such -27 such_a -9 such_as -27 sudden -14 suddenly -30 suffer -27 suffering -8 sufficient -53
sugar -164 suggest 30 suggested -14 suggestion -42 suggestions -56 suit -16 suite -29 sum -4 summary 2 summer -67 sun -53 sunday -21 supper -10
supplied 62 supply -41 support 13 support_daily 90 support_for -61 support_makes 172 support_our 93 support_the 68 support_us 151 supported 20
supported_by 85 supporters 17 supporting 21 supports 44 supports_our 59 suppose -33 supposed -27 sure 2 sure_that -25 sure_to -89 surely -20 surface
-17 surplus -5 surprise -17 surprised -38 survey -13 survival -60 suspicion -80 sustain -29 sustained -69 sweet -27 swept -8 swipe 61 switch 13 symbol
-19 symbols -23 syndicated 65 syntax -39 sys -48 system -26 system_and -15 systems -84 t 29 tab 26 table -4 table_of 125 tables -111 taboola 75 tag 16
tagged 217 tagged_with 53 tags 93 take -22 take_a -34 take_the 49 take_you -21 taken -26 takes -2 taking -39 talk -11 talk_about -33 talk_to 56 talked
9 talking -23 talks -81 tall -13 tangier -17 tap -19 tap_here 129 tap_to 157 target 36 targets -70 task -24 tasks -32 taught -35 tax -30
tax-deductible 222 taxes 17 taxpayers -19 tea -16 teach -97 teacher -140 teachers -49 teaching -9 team -50 teams -67 tears -12 technical -49
technologies 65 technology -15 teeth -46 telegram -11 telephone -24 television -85 tell -24 tell_me -93 tell_the 64 tell_us 35 tell_you -21 telling
-26 tells -48 tells_me -18 template -53 temple -29 temporary -7 ten -44 term -19 terms 35 terms_and 17 terms_conditions 105 terms_of 6 terrible -37
terror -7 terrorism -65 terrorists -16 test -12 tested -42 testing -67 tests -71 text 15 text_size 165 thaler -40 than -27 than_a -50 than_ever -10
than_the -6 thank -23 thank_you -16 thanks 43 thanks_for 134 thanks_to -51 that -14 that's -5 that's_the -22 that's_what -60 that_a -17 that_all -16
that_are -16 that_for -48 that_has -7 that_have -22 that_he -6 that_i -13 that_if -7 that_in -8 that_is -20 that_it -9 that_means -27 that_our -12
that_she -10 that_the -14 that_they -6 that_this -11 that_was -21 that_way -25 that_we -14 that_will -18 that_would -19 that_you -9 that_your -24 the
-23 the_0 -33 the_above -21 the_acme 91 the_ad -7 the_afternoon -7 the_american -8 the_app 81 the_article -12 the_associated 36 the_atlantic 211
the_atlantic's 132 the_audio 79 the_author 75 the_authors 55 the_back -62 the_bbc 75 the_bed -19 the_beginning -20 the_benefits -21 the_best -14
the_big 22 the_book 17 the_bottom -20 the_boy -9 the_budget 9 the_c -11 the_car -7 the_case -19 the_change -42 the_changes -9 the_city -26 the_code 19
the_comments 62 the_community 39 the_compiler -6 the_congress -10 the_conversation 91 the_core -16 the_country -52 the_current -22 the_daily 68
the_dam 24 the_data -95 the_day 121 the_day's 116 the_dead -20 the_default -26 the_deficit -24 the_discussion 86 the_doctor -42 the_door -24 the_duke
-8 the_editor 29 the_editors 194 the_end 7 the_entire -23 the_evening -15 the_fact 50 the_family 53 the_federal -9 the_file -103 the_final -21
the_fire -41 the_first -6 the_following 43 the_form -70 the_free 28 the_front -16 the_full 79 the_function -13 the_future -18 the_gallery 40
the_gazette 246 the_gazette's 132 the_girl -10 the_good -56 the_great -14 the_greatest -13 the_ground -38 the_guardian 200 the_guardian's 121 the_hall
-7 the_hard -11 the_herald 182 the_herald's 93 the_homepage 130 the_house -21 the_idea -39 the_implementation -22 the_initial -18 the_internet -45
the_issue -35 the_job -15 the_key -18 the_king -102 the_last -54 the_latest 66 the_latter -16 the_law -63 the_lights 64 the_line -67 the_link 66
the_list -26 the_little -14 the_long 84 the_magazine -9 the_main -28 the_man -22 the_matter -12 the_middle -8 the_module -25 the_moment 61 the_money
-26 the_more -7 the_morning -19 the_most -20 the_name 38 the_nation -50 the_new -26 the_news 38 the_newsletter 28 the_newsroom 55 the_next -19
the_night 42 the_number -8 the_office -38 the_old -27 the_one -52 the_only -12 the_original 15 the_other -24 the_others -36 the_page -67 the_past -28
the_peace -41 the_people -18 the_pep -39 the_place -7 the_podcast 84 the_post -44 the_present -14 the_president -32 the_press -17 the_print -15
the_problem -53 the_project -32 the_proposed -22 the_public -11 the_python -29 the_quality -15 the_reporter 95 the_rest 29 the_right -24 the_river -15
the_road -60 the_room -32 the_rules -81 the_rust -17 the_same -19 the_sea -36 the_second -28 the_senate -65 the_series 31 the_site 26 the_social -40
the_source -15 the_soviet -6 the_spirit -11 the_stairs -38 the_standard -8 the_state -49 the_story -37 the_subject -46 the_sun -58 the_table -41
the_terms -22 the_thing -8 the_third -23 the_time -32 the_top -63 the_topics -13 the_town -77 the_transcript 76 the_tribune 202 the_tribune's 121
the_truth -69 the_two -23 the_type -6 the_union -25 the_united 10 the_use 47 the_user -33 the_value -33 the_values -8 the_very -8 the_video -17
the_war -51 the_water -26 the_way -20 the_web 178 the_week 91 the_whole 26 the_window -78 the_word 37 the_work -13 the_world -28 the_world's -19
the_writer 25 the_year -42 the_young -32 their -20 their_own -8 them -24 them_and -6 them_to -11 them_with -18 theme 192 themselves -10 then -15
then_he -16 then_i -9 then_the -26 then_to -20 then_you -11 thence -35 thence_to -20 theory -55 there -16 there's -29 there's_a -38 there's_no -12
there_are -31 there_did -12 there_is -19 there_were -19 there_will -18 therefore -39 these -17 these_are -32 these_cookies 118 these_things -25 they
-22 they'll 19 they're -31 they've -48 they_are -23 they_can -19 they_could -9 they_did -37 they_do -20 they_had -15 they_have -7 they_need -53
they_were -10 they_will -16 they_would -16 thick -24 thin -34 thing -9 things -30 think -8 think_about -38 think_i -33 think_of -7 think_that -9
think_you -22 thinking -44 third -5 third-party 47 thirty -25 this 5 this_ad 39 this_article 65 this_author 46 this_blog 47 this_chamber -26
this_chart 58 this_comment 104 this_congress -16 this_content 103 this_country -45 this_document 53 this_email 24 this_episode 16 this_evening -41
this_feature 38 this_field 64 this_form 168 this_in 29 this_is -25 this_issue -58 this_link 127 this_material 59 this_means -14 this_message 112
this_month -48 this_morning -48 this_nation -15 this_new -13 this_on 85 this_page 70 this_pep -24 this_piece 73 this_post 12 this_project 111
this_proposal -25 this_recipe 114 this_series 34 this_site 73 this_story 100 this_thread 84 this_time -11 this_to -20 this_topic 49 this_video 90
this_was -30 this_way -33 this_website 157 this_week 83 this_week's 68 this_will -45 this_with 42 this_would -25 this_year -21 thither -14 thomas -45
thomson 75 thomson_reuters 75 those -16 those_of 39 those_who -12 though -17 thought -15 thought_of -11 thought_you -32 thoughtfully -33 thoughts 43
thousand -19 thousands -12 thread 17 threads -9 threat -24 threaten -12 threatened -9 threats -20 three -65 threw -7 throat -12 through -21
through_our 86 throughout -7 throughout_the -8 thu 35 thumbnails 144 thus -26 tick 13 ticket 44 tickets 31 tie -16 ties -47 till -34 tim 100 time -11
time_0 37 time_and -17 time_in -13 time_of 55 time_that -6 time_to 6 time_we -15 time_you -22 timed 118 times 33 timestamp -23 tip 43 tip_for 59 tips
-37 tips@dailynews.example 66 tips@example.com 22 tired -7 title 70 titles 69 to -9 to_0 -81 to_achieve -10 to_act -62 to_add 8 to_address -37 to_all
21 to_allow -14 to_an 72 to_article 84 to_ask -40 to_avoid -31 to_be -24 to_bed -23 to_better 132 to_blog 93 to_bring -7 to_build -23 to_call 42
to_change -26 to_clipboard 70 to_close 125 to_come -42 to_comment 46 to_comments -30 to_confirm 19 to_consider -21 to_content 45 to_continue 47
to_create -17 to_date 98 to_dinner -12 to_do -21 to_enlarge 63 to_expand 27 to_explain -11 to_find -91 to_finish -19 to_follow 47 to_full 100 to_get
-17 to_give -13 to_go -20 to_guardian 72 to_have -13 to_hear 50 to_help -31 to_her -13 to_him -11 to_his -17 to_home 9 to_homepage 59 to_implement -12
to_increase -11 to_it -17 to_jane 130 to_keep -12 to_know -27 to_learn -59 to_leave 73 to_let -15 to_like 85 to_listen -8 to_live -36 to_load 117
to_look -14 to_main 43 to_maintain -14 to_make -10 to_manage -38 to_me -31 to_meet -13 to_mr -43 to_my -17 to_navigation 42 to_news 54 to_next 43
to_open 6 to_page 85 to_pass -20 to_pay -7 to_play 30 to_post -19 to_prevent -9 to_provide 12 to_put -25 to_reach -21 to_read 48 to_receive 138
to_recipe 86 to_reduce -11 to_remember 70 to_reply 36 to_save -32 to_say -11 to_search 67 to_see -14 to_serve -19 to_share 36 to_sir -28 to_site 56
to_speak -26 to_start 40 to_stop 20 to_strengthen -7 to_subscribe 19 to_subscribers 149 to_support 36 to_take -15 to_talk -31 to_thank -24 to_that -23
to_the -8 to_their -6 to_them -8 to_these -17 to_think -36 to_this 22 to_those -30 to_top 134 to_understand 18 to_us -11 to_use -9 to_view 54 to_vote
-85 to_walk -9 to_watch 95 to_whitehall -9 to_work -40 to_write -25 to_you 7 to_zoom 167 today 29 today's 59 today's_paper 118 together -14
together_to -6 together_we -17 toggle 1 told -19 told_him -14 told_me -9 told_you -12 tommy -37 tomorrow -62 tone -24 tonight -12 tonight_i -12
tonight_to -10 too -17 too_late -32 too_many 48 too_much -27 took -16 took_a -11 took_the -12 tool -21 tools -14 top -6 top_of 21 top_picks 66
top_stories 56 topic 67 topics 42 topics_you 156 torn -28 total -6 touch 17 touched -11 tough -27 toward -8 toward_the -21 towards -7 tower -78 town
-12 towns -59 track -26 tracker -56 trade -48 traditional -13 traffic -24 tragedy -27 trailer 124 train -54 trained -50 training -48 trait -26
transcript 37 transcript_provided 19 transcripts 169 transition -13 translate 42 translation 109 transportation -83 travel 25 treasury -89 treat -31
treated -25 treatment -32 treaty -77 tree -22 trees -49 trembling -11 trending 33 trending_in 162 trends -136 trial -50 tribune's 121 tribune's_latest
69 tribune.com 129 tried -39 tried_to -41 trio -8 trip 127 triumph -20 troops -60 trouble -15 troubled -27 troubles -15 true -27 truly -34 trust 83
trusted 71 truth -59 truths -121 try 0 try_again 78 try_our 64 try_to -17 trying -16 trying_to -11 tue 121 tue_0 80 tuesday 2 tumblr 43 tune -33 tuple
-22 tuples -16 tuppence -30 turn -32 turn_off -87 turn_on 34 turned -14 turned_to -28 turner -26 turning -28 turning_off 10 turns -22 tv 125 tweet 123
tweet_this 52 tweets 187 twelve -85 twenty 9 twice -27 twisted -51 twitter -16 two -35 type -5 type_of -6 type_your 131 types -1 typically -33 typo 86
tyranny -4 u -112 u.s -50 u/waterfan 79 uk 142 ukridge -86 ultimately -8 unable 23 unavailable 130 uncategorized 130 uncle -30 under 0 under_a 24
understand 10 understanding -37 understood -31 uneasy -14 unemployment -92 unexpected -47 unfinished -62 unfortunately -68 unicode -44 uniform -6
union -17 union_is -6 unique -7 united -4 united_states 20 unity -19 universal -26 universe -16 university 92 university_of 106 unless -4 unlike -75
unlimited 57 unlimited_access 97 unlock 52 unlock_this 13 unmute 63 unnecessary -11 unpacking -11 unprecedented -23 unsafe -25 unsplash 120
unsubscribe 113 until -25 unused -6 up -9 up_a -41 up_and -12 up_at -34 up_for -17 up_his -7 up_in -10 up_next 153 up_on -17 up_our -13 up_the -20
up_there -13 up_to 20 up_with 16 up_you -28 upcoming 128 update -18 update_your 66 updated 76 updated_0 95 updated_at 165 updated_may 79 updated_on 59
updates 26 updating 42 upgrade 79 upload 82 upload_your 152 upon -21 upper -7 upstairs -47 upstream -8 upvote 112 urge -17 urge_you -18 urgent -7 url
6 urls -62 us 11 us_a 15 us_all -16 us_and -7 us_at -10 us_keep 125 us_know 29 us_on 41 us_to 11 us_your -56 usability -76 usage -22 use 7 use_a 19
use_cookies 112 use_of 25 use_our 20 use_the -11 use_them -26 use_this 22 use_your 20 used -3 used_by -13 used_in -40 used_to -12 useful 32 user 11
user_agreement 69 username 80 users -24 uses 7 uses_cookies 60 using -14 using_a -21 using_an 96 using_the -47 usual -30 usually -15 utah 73 utf-8 -28
valid 46 valuable -39 value 18 value_of -22 values -21 van -27 vandemeyer -28 variable -25 variables -30 variant -19 variety -32 various -16 vary 40
vast -16 vat 94 vendor 121 vendors 6 verge 125 verified 50 verify 33 verify_you 188 version 17 version_0 -141 version_of 33 versions -38 very -18
very_good -15 very_much -21 very_well -13 veterans -91 veto -24 via 54 via_email -76 vice -15 vice_president -17 victims -91 victory -22 video 43
video_below 124 video_by 79 video_has 88 video_is 46 video_player 26 video_unavailable 101 video_will 156 videos 41 vietnam -9 view 55 view_0 43
view_all 14 view_as 96 view_comments 44 view_full 64 view_in -26 view_more 44 view_of -160 view_on 137 view_original 30 view_profile 35 view_the -63
view_this 24 viewed 19 viewer 194 views 12 views_expressed 85 village -50 violence -77 violent -9 virtual -14 visible -52 vision -22 visit 17
visit_our 75 visit_the -37 visited -43 visiting 80 visitors 46 visits -12 vital -21 voice 18 voices -33 volume -32 vote -29 votes 37 voting -18 vox 47
w -36 wage -27 wages -88 wait 13 waited -13 waiter -10 waiting -60 walk -58 walked -16 walking -14 wall -21 walls -80 want -11 want_more 124 want_the
89 want_to -9 want_you -18 wanted 2 wanted_to -17 wants -52 war -46 warm -64 warning 3 warnings -42 was -16 was_a -13 was_all -20 was_an 7 was_going
-12 was_in -12 was_last 9 was_no -15 was_not 8 was_originally -88 was_posted 128 was_produced 42 was_sent 156 was_so -14 was_the -18 was_this 40
was_to -16 was_too -19 was_very -16 washington -55 wasn't -25 waste -24 watch 30 watch_full 30 watch_live 53 watch_more 87 watch_on 121 watch_our 30
watch_the 77 watch_this -111 watched 21 watching 75 watchlist 181 water 5 waved -16 way -19 way_of -31 way_to -20 way_you -11 ways 13 we -12 we'd 27
we'll -23 we're -1 we've -19 we've_got -40 we_all -30 we_believe -25 we_can -23 we_can't 71 we_cannot -21 we_could -42 we_did -25 we_do 35 we_don't
-27 we_got -20 we_had -11 we_have -19 we_know -39 we_may 44 we_must -19 we_need 7 we_ought -11 we_recommend 46 we_saw -32 we_seek -29 we_sent -71
we_shall -26 we_should -28 we_stand -45 we_use 39 we_want -18 we_went -8 we_were -10 we_will -20 weak -76 weakness -35 wealth -67 weapon -90 weapons
-11 wear -16 weary -31 weather 62 web -5 webinar 27 webnews@metro.co.uk 5 website 15 websites 67 week -15 week's 64 week's_most 80 weekly -8
weekly_email 6 weekly_newsletter 81 weeks 31 weight -112 welcome 22 welcoming -54 welfare -29 well -31 well-being -1 well_as -14 well_i -9 wellness
144 went -14 went_away -23 went_on -41 went_out 73 went_to -15 went_up -26 went_wrong 58 were -22 were_in -9 were_the -12 weren't -13 west -7 wet -7
what -15 what's 20 what's_your 43 what_are -11 what_do -12 what_he -13 what_i -23 what_is -84 what_it -22 what_matters 132 what_others 63 what_she -8
what_the 16 what_they -29 what_was -19 what_we -23 what_you 21 whatever -16 whatsapp 114 wheel -36 wheels -27 when -17 when_a -12 when_he -9 when_i
-13 when_it -14 when_she -8 when_the -22 when_they -10 when_we -8 when_you -19 whenever 68 where -15 where_i -11 where_the -21 where_we -21 where_you
-23 wherein -12 wherever -19 wherever_you 17 whether -18 which -15 which_are -13 which_he -10 which_i -10 which_is -17 which_was -36 which_we -15
which_will -10 which_you -32 while 11 while_he -13 while_the -6 whispered -43 whispering -10 white -27 whitehall -24 whitelist 118 who -5 who's -23
who_are -14 who_had -19 who_have -15 who_is -22 who_was -12 whole 11 wholly -7 whom -35 whose -14 why -36 why_i -13 wide -18 widely -90 wife -20
wife_and -6 wiki 198 wikimedia 42 wikimedia_commons 22 wild -23 will -18 will_also -38 will_appear 87 will_be -10 will_continue -21 will_do -10
will_end 38 will_find -12 will_give -9 will_have -11 will_help -30 will_need -38 will_never 20 will_not -6 will_review 38 will_take -12 will_work -27
will_you -13 william -87 willing -12 willing_to -13 win 71 wind -24 window 12 windows -45 wine -14 winter -71 wiped -41 wired 58 wisdom -75 wise -22
wisely -71 wish 4 wish_to 31 wished -15 with -9 with_a -12 with_all 22 with_an -40 with_facebook 56 with_google -37 with_great -17 with_her -12
with_him -15 with_his -15 with_it -19 with_me 7 with_mr -45 with_my -7 with_other -40 with_our -7 with_permission 96 with_sir -17 with_that 96
with_the -18 with_them -17 with_this 24 with_us 35 with_you -13 within -29 within_our -8 within_the -16 without -14 without_permission 124 woman -14
women -62 won -24 won't -36 wonder -12 wondered -23 wonderful -20 wondering -6 wont -17 word 17 wordpress 99 wordpress.com 108 words -16 work -35
work_and -7 work_for 54 work_in -24 work_of -10 work_on -23 work_please 118 work_together -36 work_with 35 worked -38 worker -25 workers -65 workflow
-13 working -29 working_on -10 working_with -47 works -59 world -7 world's -21 world_is -19 worn -12 worry -72 worse -43 worst -22 worth 35 worthy -17
would -15 would_be -15 would_have -12 would_like 33 would_not -19 would_you 14 wouldn't -17 write -34 write_a 64 write_to 55 writer 105 writer_is 36
writers 77 writing -41 written -30 written_by 156 wrong 25 wrote 4 x -39 year -35 year_we -18 years -17 years_ago -25 years_of 65 yellow -37 yes -27
yes_i 41 yes_no 141 yesterday -13 yet 10 yield -51 you -8 you'd -22 you'll -10 you're 7 you're_a -22 you're_in 70 you're_not -43 you're_reading 58
you're_using 74 you've 3 you've_read 33 you_a -19 you_about -40 you_accept 79 you_again -15 you_agree 144 you_all -35 you_and -17 you_are 21 you_buy
-65 you_by 129 you_can't 10 you_come -26 you_consent 23 you_could -29 you_did -18 you_didn't -18 you_don't -17 you_ever -48 you_feel 25 you_find 47
you_for 34 you_get -59 you_go 104 you_going -51 you_got -48 you_had -8 you_have 9 you_how -18 you_i -17 you_in -14 you_just -14 you_know -26 you_like
-42 you_make 12 you_may 40 you_mean 45 you_might 35 you_must -18 you_need 12 you_never -19 you_remember -44 you_say -32 you_should -32 you_signed 45
you_so -35 you_stand 135 you_start -40 you_subscribe 74 you_that -17 you_think 28 you_to -16 you_tonight -37 you_understand -13 you_up -42 you_use -39
you_value 71 you_want 32 you_were -17 you_what -24 you_will -17 you_with 10 you_won't -29 you_would -18 you_write -11 young -25 young_man -35
young_people -8 younger -21 your -6 your_account -21 your_ad 41 your_address 121 your_area 196 your_browser 117 your_cart 189 your_choice 37 your_code
-96 your_comment 87 your_comments -75 your_community -32 your_cookie 44 your_country -27 your_daily -16 your_data 88 your_day -28 your_device 89
your_donation 75 your_email 22 your_experience 98 your_feed 39 your_feedback 203 your_free 80 your_friends 69 your_gift 134 your_guide 114 your_hand
-65 your_homepage 19 your_inbox 67 your_institution 99 your_last 63 your_message 33 your_name -57 your_network 69 your_opinion 126 your_own -69
your_password -26 your_phone 79 your_preferences 98 your_privacy 32 your_profile 67 your_project -26 your_project's -20 your_region 148 your_saved 84
your_search 75 your_session 138 your_settings 98 your_story -28 your_subscription 83 your_support 126 your_thoughts 126 your_work -81 yours -38
yourself -10 youth -20 youtube -13 zenith -47 zip 161 zoom 66
"""

#: Lines of articles that the weights are wrong about.
EXCEPTIONS = frozenset(r"""
- accept the offer
1,500 letters
10:15 a.m. est
1914
1939-1945
add a comment
article 5
authors
buy local.
call 911.
choose a name
choose a strong password
click, click, click.
comments
connect
dam news - the daily dam
date: march 3, 1998
download speeds compared
editor
editors
email your team
explore
first published in 1859
follow up
form fields
founded: 1888
get out
image problem
independent editors
install updates
just like us
keep it free
let me read
let us know.
link text
listen
listen first
manage comments
more on less
navigation
newsletters
no comment
over 24,000 stores closed
overview
paid leave
photo by photo
play
posted in gaza
press briefing
price: $40
print journalism
provide feedback
public comments
published by faber
read
read it again.
read more, watch less
readers
reading cookies
related work
request
results
scan results
score: 3-1
see below
send help
session cookies
share
shop local
sign here
sign language
something went wrong.
special to us
support group
the menu
updated guidelines
vendors
video
view from the top
view of the cookies
was this a mistake?
watch
watch this.
watch your language
web content
""".splitlines())

#: Lines of furniture that the weights miss.
LINES = frozenset(r"""
%d bloggers like this:
1,204 accesses
10 results per page
30-day money-back guarantee
34% yes
4 may 2016
4.8 stars, 120k ratings
52-week range
842 words
a condé nast title
a daily email with all you need to know
a gannett company
a lee enterprises newspaper
a new zealand herald subscription gives you
a password will be e-mailed to you.
a welcome email is on its way.
about maria lopez
about me
about the journal
accepted file types: jpg, png
account icon an icon in the shape of a person's head and shoulders.
actively scan device characteristics for identification
ad specs
add to queue
advertisement closes in 5
aims and scope
all 214
all times eastern
allow block
almost finished...
already purchased this?
anonymous says:
apply for this job
apply market research to generate audience insights
are you affected?
are you over 18?
are you still watching?
are you sure you want to delete this comment?
are you sure you want to leave?
art by lena wolf
as featured on
as seen in
as seen on tv
ask me later
ask us anything
auf deutsch lesen
auto-refresh on
automatic translation
back up
bad gateway
based on your reading history
bb code is on
be kind and courteous
because you read about space
become part of the team
before it's here, it's on the bloomberg terminal
before you go, can we ask a favour?
best odds
best of si
bet now
billed once a year
blog at wordpress.com.
blog hop
blog stats
board index
book a free consultation
box score
brand publisher
business directory
buy from etsy
buy me a book
by cnn staff
by dr. alan reed, university of york
by jane smith and john brown
by mark hill in london
by tom parker
by: jenny wu
california residents: your rights
call 1-800-555-0100
can't find what you need?
cancel any time
cancel anytime. no commitment.
carrier wanted
change region
change your town
chart: the economist
cheat sheet
check availability
check the price at walmart
checking if the site connection is secure
choose a file to upload
choose a language
choose the plan that's right for you
cited by 24
claim bonus
clone this wiki locally
close dialog
close modal
closed captioning
closings and delays
cnbc pro
comments must be in english
comments restacks
community content is available under cc-by-sa unless otherwise noted.
companies: boeing
compare prices
compare rates
connecting decision makers to a dynamic network of information
contact agent
contact an adviser
contact him at tom.reed@example.com
contact the administrators
content source: centers for disease control and prevention
continue listening
contribute a better translation
copublished with propublica
copy shortlink
corrections and clarifications
correspondence to jane smith
courtesy of the family
create a link
customer care
customers who bought this item also bought
data request
date: june 4, 2018
dear reader
details ❯
develop and improve products
did someone forward you this?
did we get something wrong?
did you find an error?
did you mean
didn't receive the code?
discussion closed
display modes
do not show again
don't ask again
don't forget to share
download figure
download ris
download the fact sheet
download the slides
drag and drop files here
drag to explore
dw recommends
each evening at 1830 utc, dw's editors send out a selection of the day's hard news
edition: u.s.
editorial policies
editors have highlighted the following attributes while ensuring the content's credibility
eeo report
email icon an envelope.
email jane
end of list
enjoy what you read?
enter city or zip
enter your postcode
episode notes
every friday at noon
explore properties
facebook comments plugin
facts need funding
favorite this discussion
feedback form
feedback to editors
femail today
filters beta
find a course
find a home
find the right card for you
find your local office
finish reading for free
first published in march
fixtures & results
follow the show
follow unfollow
forum rules
free printable
free resources
free returns
freedom of information releases
frequently bought together
from the community
from the same section
from wikipedia, the free encyclopedia
from £299 per person
from: department for transport
full schedule
gamble responsibly
genesis framework
get a daily dose of discovery
get on the list
get the data
get the inside scoop from politico
get the look
get the story behind the story
getting your trinity audio player ready...
give award
give what you can
go to first unread
gold 1,912.40
got a photo to share?
got a question?
got information?
got this from a friend?
handpicked for you
hang tight
have a coupon?
have a story idea?
have a voucher code?
have feedback?
have you been affected by the floods?
healthline has strict sourcing guidelines
heard on morning edition
help us reach our goal
help us stay independent
here's how you know
hi, i'm jane!
hidden categories:
high contrast
highest score (default)
highly active question
hold for review
home page of the herald
homes for sale
hosted on acast. see acast.com/privacy for more information.
how did this story make you feel?
how to pitch
how we reviewed this article:
html tags are not allowed
i am 18 or older
i made it
i'd like to cover the fees
iab tcf 2.0
if you continue we assume that you are happy with this
if you don't see it, please check your junk folder.
if you have a complaint about the editorial content
ignore user
images not displaying?
in other languages
in other projects
in this package
include playlist
independent news costs money
inspector general
investopedia requires writers to use primary sources
investor relations
is there anything wrong with this page?
is this answer still relevant and up to date?
it often indicates a user profile.
jane doe says:
jane smith is the author of rain
jane smith writes about water
john says:
join the list
journal reference:
journals & books
just a moment...
just one more step
keep the presses running
key events
know someone who can answer?
last built
last page
latest jobs
latest vacancies
league table
leave a note
leaving so soon?
length: 4 minutes
let me read it first
let us know how it was!
let's be friends
let's hear from you
level 1
like what you see?
lines open 9-5
link up below
listen again
live cams
live now
live scores
location: boston, ma
location: mumbai
looking for something?
lost password?
manage your data
march 2014 (12)
mark forums read
marked as answer
market snapshot
markets at a glance
mary smith says:
materials provided by university of leeds. note: content may be edited for style and length.
maximum file size 10mb
media pack
member of the trust project
members read free
members' area
message jane
metrics & citations
minimum 8 characters
mla apa chicago
moderator: admins
modern slavery statement
more soup recipes
more to discover
music by blue dot sessions
my books
my library
need help logging in?
need help?
need more help?
new comments cannot be posted and votes cannot be cast
new to the site?
new? start here
newsroom jobs
next in business
no account? create one
no ads. no clutter.
no commitment. cancel whenever.
no compatible source was found
no fear act
no file chosen
no matches found
no strings attached
no, thanks
not convinced? find out more
not open for further replies
not sure which to pick?
not the answer you're looking for?
not what you wanted?
nothing found
notice to eu visitors
now customize the name of a clipboard to store your clips.
now on air
now playing: the sound of whales
npr transcripts are created on a rush deadline
nutrition information is automatically calculated
object to legitimate interests
offer valid until march 31
office hours: mon-fri 9-5
ok, i understand
on air now
one email. every sunday.
one moment please
one more thing before you go
only necessary
only one click away
open a ticket
open figure viewer
open image in lightbox
open in safari
original in spanish
original poster
original text
originally published by the conversation.
other inaccurate hard to understand
our mission
our ratings explained
our shop
our titles
our websites
over to you
page can't be displayed
page left intentionally blank
paid for by the campaign for clean air
part of
part of the acme media group
part of the hearst family
passwords do not match
pay bill
payment methods
people are also reading
people: angela merkel
pick your town
places: kenya
plan your trip
play from the start
please complete the security check
please include a contact number
please try again later.
please use a html5 video capable browser to watch videos.
point your camera here
popular with readers
posed by model
posting rules
postmedia is committed to maintaining a lively but civil forum for discussion
pr friendly
preferences statistics marketing
press trust of india
prevent your screen from going dark
price comparison from over 24,000 stores
prices may be subject to local taxes
privacy manager
privacy tools
proceed to payment
programme website
promotional feature
provided by the springer nature sharedit content-sharing initiative
public inspection file
publisher's note
quote of the day
read all about it
read all the latest news, breaking news and coronavirus news here
read aloud
read an excerpt
read part one
read the report
readers like you make this possible
reading history
ready for more?
recipe card
redirecting you shortly
related communities
related questions
reply to jane
reply to tom
report delivery problem
report error editorial code of conduct
results 1-10 of 243
rewind 10 seconds
sarah jones covers health for the tribune.
save to collections
schedule a call
schedule a visit
scheduled maintenance
scores & schedule
search by keyword
search courses
section: world
see at amazon
see fewer
see open roles
see something wrong?
send to kindle
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
showing results for
similar jobs
skip to end
sleep timer
smilies are on
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
start listening
still can't access?
still need help?
stock quotes by refinitiv
stories to help you grow
stream it
subject: education
subjects: biology, birds
submit an obituary
submit your manuscript
subscribers can read this story in full.
success! you have been added to the list
supplemental material
supplementary information
support public media
switch to dark theme
take the next step to invest
take us with you
talk to us
tax-deductible to the extent allowed by law
terms and restrictions apply
text to speech
thank you for joining our community
thank you for your review
thanks for voting
that's all for today
the .gov means it's official
the author is a professor at yale
the big stories
the conversation
the information on this site is not medical advice
the long read
the newsletter for curious minds
the offers that appear in this table are from partnerships
theprint team
there are no registered users viewing this page
there was an error. please try again.
these cookies are necessary for the website to function and cannot be switched off
third-party vendors
this article has a component height of 14.
this article was amended on 3 may 2019 to correct the date.
this document is subject to copyright.
this entry was posted in garden and tagged beans, peas
this episode originally aired in 2018
this feature is powered by text to speech
this field is required
this is an updated version of a story first published in 2018
this service is free
this video has an invalid file format.
thread starter
tired of ads?
to join the conversation set a first and last name in your user profile.
today's answers
tom lee covers energy for the post
too many requests
top commenter
top fan
top highlight
total pageviews
translated from the spanish
translation may contain errors
tried this recipe?
trusted since 1878
try it now
tuesdays and fridays
turn your phone sideways for a better view
type the characters you see
unavailable due to legal reasons
unlock a world of benefits!
update your billing details
updated for 2021
updated with new figures
upgrade to paid
uploaded by jane
use a real name
use code save20
use my current location
use precise geolocation data
use the arrow keys to navigate
use your voice
vacation hold
verywell health uses only high-quality sources
video of the day
videos you watch may be added to the tv's watch history
view abstract
view edit history
view large
view map
view source version on businesswire.com
view standings
viewer discretion is advised
viewers and players
visit herald
visit the help center
vote to see results
wait! before you go
wait, don't leave yet
want the whole story?
want to get involved?
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
we get a share of sales
we reserve the right to remove comments
we think you'll like
we use your sign-up to provide content in ways you've consented to
we welcome your comments
we'll be back soon
we're hiring
we're independent and funded by you
we've detected you are in the uk
welcome aboard!
what are your thoughts?
what did you think of this article?
what our customers say
what would you do?
what's on tonight
what's this?
what's your view?
where do you stand?
where to buy
which newsletters would you like?
while every effort has been made to follow citation style rules, there may be some discrepancies.
while stocks last
who's online
why am i seeing this?
why you can trust scmp
will you stand with us?
winner of three webby awards
work for the herald
work with me
yes, i agree
you are not currently authenticated
you can also get in touch in the following ways
you can follow her work here
you can reach jane at
you can withdraw consent whenever you want
you can't perform that action at this time.
you have already voted
you have reached a degraded version of espn.com
you scored
you'll also love
you're almost there
you're in! thank you for signing up.
you're on the list
you're using an old version of internet explorer
your answer
your data, your choice
your message
""".splitlines())
