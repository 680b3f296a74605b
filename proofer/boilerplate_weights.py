"""Weights of words and shapes for lines of a web page's furniture, built by tools/build_furniture.py."""

WEIGHTS = r"""
#space 80 $/~account 25 $/~ad 44 $/~law 32 $/~letter 23 $/~order 23 $/~paper 38 $/~picture 25 $/~place 34 $/~player 35 $/~time 11 $0 -7 $@who 116 $_
-15 $about 58 $above -46 $abroad -36 $accept 123 $access 138 $account 36 $act 33 $action -54 $active 150 $ad 86 $ad-free 113 $address 83 $admin 102
$ads 26 $advert 76 $advertisement 73 $advertisements 94 $advice 112 $afp 88 $again -7 $ago 55 $ahead -83 $air 55 $alerts 95 $all 19 $alone -58 $also
48 $am 96 $amazon 75 $america -44 $americans -38 $and -33 $android 34 $annually 132 $another -30 $answer 26 $answered -25 $anything -9 $ap 81 $api -22
$app 103 $appear 141 $apple 70 $apply -11 $archive 58 $archives 19 $are -15 $around -82 $article 52 $articles 50 $asked -18 $at 80 $atom 82 $audio 89
$author 61 $authors 26 $autoplay 114 $available 85 $away -37 $back 7 $bank 31 $bar 21 $battle -72 $bbc 103 $be -31 $beans 94 $bed -29 $before -95
$begin -80 $beginning -54 $below 39 $benefits 47 $best -53 $better -32 $bill 22 $bio 109 $blocker 34 $blog 29 $blogger 128 $blogthis 119 $blood -107
$board -10 $book 15 $both -34 $boy -75 $branch -32 $briefing -46 $brochure -24 $browser 63 $budget 14 $bugs -27 $business 20 $button 57 $buy 32 $by
123 $c -55 $caddy -56 $calendar 62 $call -34 $called -18 $can -26 $caption 98 $captions 44 $card 43 $care -68 $careers 130 $cart -25 $case -37 $cases
-54 $categories 48 $category 95 $center 158 $century -39 $chair -11 $challenge -49 $chamber -36 $change -91 $changed 18 $changes -47 $channel -65
$chapter 107 $chart 156 $checkout 123 $children -59 $choice 18 $choices 9 $chrome 111 $citation 149 $cite 155 $citizens -21 $civil 154 $class -73
$clear -56 $climate -64 $clip 82 $clipboard 84 $close 131 $closed 108 $coast 37 $coffee 14 $colleague 121 $collection 144 $come -68 $coming -57
$comments -14 $commission 22 $commons 25 $company 49 $computer 81 $concerns -46 $conditions 107 $confirmed 60 $congress -51 $connect 34 $connected 101
$consent 126 $contact 22 $content 39 $contents 141 $context -68 $continue -10 $continued -40 $contribution -12 $contributor 152 $contributors 21
$conversation 61 $cookiebot 67 $cookies 8 $copy 64 $copyright 107 $corp 98 $corrected 74 $correction 113 $correctly 97 $correspondent 184 $cost -26
$council 28 $country -69 $course 13 $court -101 $coverage 69 $cpython -42 $crime -54 $crossword 169 $cry -12 $daily 60 $dark -8 $dashboard 94 $data 27
$datawrapper 122 $date -18 $day -28 $dead -98 $deals 123 $deeper 152 $deleted 116 $delhi 7 $democracy -97 $design -85 $desk 110 $desktop 110 $details
39 $device 87 $did -38 $difference -25 $different -26 $digest 67 $dinner -30 $disclaimer 127 $disclosure 164 $discuss 160 $discussion -8 $distribution
-49 $do 10 $doctor -32 $document -12 $documentation -43 $doe 69 $domain 129 $donate 118 $donation -21 $done 21 $donors -15 $door -26 $down -48 $dr -50
$dream -21 $drink -66 $drought 30 $e -35 $e-mail 39 $ear -11 $earth -61 $economy -99 $edit 160 $edition 75 $editor 39 $editors -78 $edt -99 $education
-30 $effort -80 $email 35 $emails -39 $embed 51 $empty 54 $end -69 $ended 80 $energy -46 $english 61 $enjoy 32 $enlarge 81 $enough -29 $enter 59
$environment -16 $episode 59 $episodes 75 $error 18 $errors -47 $español 163 $est -117 $et 116 $etc -43 $evening -69 $event 37 $events 67 $everyone
-63 $evidence -100 $example -69 $exist -13 $expand 123 $experience 69 $expired 118 $explore 32 $exploring 133 $eyes -23 $face -11 $facebook 37 $fair
-85 $faith -107 $families -42 $family 23 $faq 120 $favorites 78 $favourites 96 $fear -54 $features 30 $feed 111 $feedback 32 $feet -51 $fell 15 $file
9 $files -81 $findings -115 $fire -108 $first -59 $flickr 28 $floods 66 $folder 73 $follow 100 $followers 110 $follows -15 $footer 64 $for 74 $force
-63 $forecast 204 $form 28 $forum 97 $forward -46 $found 132 $français 107 $free 38 $freedom -81 $friday -47 $friend -10 $friendly 143 $friends 9
$from 97 $front -123 $full -48 $fullscreen 77 $function -13 $functions -24 $future -32 $g -28 $gallery 51 $games 131 $gate -52 $getty 86 $gift 74
$girl -84 $gmt 63 $go -17 $goal 42 $going -54 $gone -56 $good -29 $google 56 $gov.uk 131 $government -37 $group -28 $grow 51 $growth -60 $guest 167
$guide 37 $guidelines 84 $hall -43 $hand -64 $hands -76 $have -84 $head -35 $headline 49 $headlines 15 $health -19 $heart -66 $help -28 $helpful 131
$her -17 $here 25 $hide 93 $high -62 $highlights 157 $him -20 $himself -17 $history 11 $home -59 $homepage 56 $hope -121 $horoscope 143 $hours -74
$house -66 $human 117 $humans 117 $hurt -32 $i -46 $idea 28 $image 12 $images -44 $implementation -55 $important -76 $improve 101 $in 76 $inbox 61
$independent 87 $index 37 $inflation -37 $info 108 $information 74 $insider 71 $instagram 30 $institution 124 $interest 89 $interested 67 $interests
52 $international 99 $interview 116 $involved 41 $iphone 52 $is -17 $issues 44 $ist 45 $istock 120 $it -16 $itself -48 $itunes 60 $j -38
$jane@example.com 39 $javascript 29 $job 76 $jobs 67 $journalism -68 $key -53 $keywords 77 $land -68 $larger 129 $last -35 $late -89 $later -10
$latest 127 $laugh -19 $laughed -48 $law -88 $least -16 $left 13 $less -39 $letter 16 $libraries -92 $library -21 $license -34 $life -86 $lifestyle
135 $light -74 $like 133 $liked 151 $limit 66 $line -132 $link 59 $linkedin -6 $links 63 $lips -96 $list 19 $listen 26 $listening 96 $listing 160
$little -44 $live 118 $lives -81 $load 157 $loaded 119 $loading 123 $location 56 $login 126 $long -29 $lost 9 $love 46 $ltd 58 $magazine 47 $man -39
$manner -10 $map -111 $marked 85 $mastodon 13 $matter -46 $mb 57 $me -15 $meaning -30 $member 115 $members -63 $memory -48 $men -41 $menu 30 $message
-16 $methods -6 $million -52 $min 62 $mind -11 $mins 64 $minutes 9 $missed 46 $mission 130 $mode 212 $model 62 $moderated 102 $moderation -22
$moderator 74 $module -32 $modules -38 $moment -57 $money -25 $month 18 $monthly 90 $months 34 $more 30 $morning -18 $mother -70 $mr -46 $mrs -48
$much -31 $museum 56 $must-reads 130 $mute 99 $name 43 $nasa 83 $nasa/jpl-caltech 17 $nation -53 $nature -109 $navy -14 $necessary 44 $need -118
$needed -35 $network 159 $new -49 $newest 78 $news 60 $newsletter 48 $newsletters -37 $newsroom 65 $next 18 $night -135 $no -19 $noaa 85 $not -70
$note 62 $notes 39 $nothing -101 $notice 103 $notices 195 $notifications 141 $now 26 $npr 40 $numbers -82 $object -32 $objects -37 $oceans 32 $of 24
$off 28 $offer -22 $offers 100 $office 20 $offline 174 $oldest 105 $on 34 $one -37 $online 126 $only 143 $opinion -10 $option 106 $options -27 $order
-65 $original 133 $other -7 $others -51 $otherwise -59 $ourselves -13 $out 19 $outbrain 77 $outside -27 $over -14 $overview 61 $own -7 $p.m -52 $pa
129 $packages -30 $page -28 $pages -113 $paper -76 $part -38 $partner 41 $partners -33 $password 75 $past -44 $patreon 54 $patterns -42 $pause 11
$paywall 126 $pdf 77 $peace -66 $people -49 $pep -15 $percent -23 $performance 67 $period -70 $permalink 86 $permission 133 $permissions 181 $person
66 $personal 104 $philip -9 $phone -31 $photo -16 $photos -16 $pick 128 $picks 110 $pie 74 $pinterest 69 $pixabay 39 $place -29 $plan -68 $plans -31
$play -75 $player 128 $playing 118 $pm 98 $podcast 80 $podcasts 105 $point -85 $points 58 $policy 48 $politics -16 $poll 107 $poor -33 $post 71
$posted 172 $posts 66 $power -109 $practice -24 $preferences 68 $premium 82 $president -91 $press 56 $preview 126 $previous 99 $price 88 $print 64
$privacy -53 $problem -24 $problems -127 $process -35 $products 120 $profile 125 $program 17 $programs -24 $progress -39 $project 19 $projects 50
$promotion 133 $proposal -38 $pti 114 $public -69 $publication 164 $published 118 $pubmed 128 $purposes 96 $pypi -36 $python -32 $question 93
$questions -105 $quickly -71 $quiz 157 $quote 127 $rain -55 $rao 46 $rate 81 $rating 150 $read 7 $reader 119 $readers 71 $reading 64 $reads 39 $ready
-109 $reason -15 $reasons 21 $recipe 46 $recipes -48 $recommend 149 $reddit 42 $redistributed 53 $reform -23 $region -32 $register 123 $related 101
$releases 64 $remaining 69 $replied -11 $replies 102 $reply -13 $report 10 $reporter 111 $reporters 78 $reporting 40 $reprints 148 $reproduced 48
$request -149 $required 97 $research -96 $reserved 88 $responsibility -26 $results 48 $returns 63 $reuters 90 $review 72 $reviews 70 $right -69
$rights -19 $risk -70 $river -33 $road -87 $roe 90 $room -10 $rss 47 $rules 36 $running -45 $rust -44 $safe -87 $said -17 $sale 68 $save 39 $saved 160
$say 17 $saying 71 $says 149 $schedule 37 $scholar 105 $school -86 $schools -80 $science 19 $screen 8 $sea -58 $search 121 $seconds 28 $section 74
$sections 149 $securely 83 $security -104 $see 27 $selected 108 $selection 104 $sense -43 $sent 173 $series 89 $service 57 $services 23 $settings 28
$share 35 $shares 107 $shop 31 $shoulder -22 $shoulders -26 $shutterstock 93 $side -20 $sidebar 82 $sign-up 136 $silence -108 $sir -78 $site 62 $sites
178 $size 37 $sleep -10 $slide 107 $slideshow 94 $small -65 $smile -9 $so -28 $society -70 $solution -25 $something 44 $soon -11 $soup 107 $source 143
$sources 44 $spam 26 $spanish 96 $speak -71 $speech -6 $speed 18 $spoke -11 $sponsor 108 $sponsored 74 $sponsors -25 $squarespace 116 $st -38 $staff
35 $stairs -52 $standards 87 $state -29 $statement 84 $states -115 $statista 96 $step 28 $stock 46 $store 65 $stories 60 $story -11 $stream -43
$street -89 $strong -10 $studio 68 $study -11 $submenu 130 $subscribe 122 $subscribed 149 $subscriber 75 $subscribers -18 $subscription 36
$subscriptions 115 $success -51 $sunday 17 $supplied 89 $support -9 $supporters 84 $survey 86 $syntax -16 $sys -42 $system -21 $tab 68 $table 35
$taboola 49 $tagged 112 $tags -26 $team 17 $term 55 $terms 16 $test -68 $thanks 55 $that -38 $them -36 $then -23 $there -41 $thing 50 $things -53
$think 83 $this 28 $though -32 $thought -59 $thoughts -21 $thread -47 $threads 15 $throat -18 $thumbnails 140 $tickets 157 $time -29 $times 24 $tip 60
$titles 63 $to 8 $today 76 $together 8 $tomorrow -68 $tonight -40 $too 13 $tools 40 $top -29 $topic 90 $topics 128 $touch 78 $town -75 $trade -80
$trailer 120 $transcript 15 $translate 81 $tree -15 $trending 130 $trial -44 $trip 148 $truth -36 $tuesday -69 $tv 107 $tweet 91 $tweets 119 $twitter
39 $types -39 $u -20 $unavailable 161 $uncategorized 122 $union -13 $unmute 58 $unsplash 93 $unsubscribe 58 $up -7 $update -33 $updates 24 $url 77 $us
29 $use 12 $used -15 $useful 11 $user 49 $username 82 $users -63 $utah 75 $value -48 $values -61 $variables -63 $vary 117 $vendors 30 $version 104
$video -29 $videos 62 $view 61 $viewed 128 $views -52 $visit 14 $voice 57 $vote -15 $votes 20 $w -32 $wait 36 $war -87 $was -15 $washington -26 $watch
-46 $watching 197 $watchlist 124 $water -49 $way -26 $web 133 $website 42 $week 52 $weekly 152 $well -28 $whatsapp 65 $while -32 $why -18 $wife -14
$will -47 $window 41 $with 68 $word -26 $wordpress 111 $wordpress.com 104 $words -39 $work -123 $works -72 $world -20 $would -24 $writer 82 $writers
19 $wrong -24 $x -18 $year -33 $years -79 $yesterday 117 $yet 86 $yourself 46 $youtube 11 $zoom 156 /# -21 /$ 41 /% 123 /* -12 /+ 21 // 91 /2#.# 121
/2#.> 151 /2#.x -24 /20.0 35 /20.> -7 /20.K 57 /20.P 56 /20.T 27 /20.V -34 /20.a -18 /20.all 28 /20.and -10 /20.at 28 /20.by 14 /20.for 34 /20.from
117 /20.in -116 /20.may 54 /20.money 43 /20.more 24 /20.of 54 /20.off 85 /20.order 98 /20.paper 7 /20.picture 125 /20.place -83 /20.reply 146 /20.the
-28 /20.time 32 /20.to -65 /20.x -20 /20.xed 14 /20.xers -77 /20.xs 32 /2<.# 121 /2<.0 45 /2<.@ 92 /2<.C -9 /2<.K -7 /2<.N -27 /2<.V 14 /2<.a -26
/2<.about 60 /2<.ad -35 /2<.all 15 /2<.and -28 /2<.any -57 /2<.are 7 /2<.as -20 /2<.at -31 /2<.back 6 /2<.but -25 /2<.did 32 /2<.for -24 /2<.from 59
/2<.have 67 /2<.he -22 /2<.her -25 /2<.here -42 /2<.his -26 /2<.how -50 /2<.i -21 /2<.if -11 /2<.is -38 /2<.it -25 /2<.its -31 /2<.law -6 /2<.letter
15 /2<.may -30 /2<.more 25 /2<.most 20 /2<.no 12 /2<.of -37 /2<.on -41 /2<.or -37 /2<.order 11 /2<.over 26 /2<.paper -22 /2<.picture 10 /2<.place 11
/2<.player -7 /2<.reply -44 /2<.she -21 /2<.so -31 /2<.some -21 /2<.that -32 /2<.the -40 /2<.their -27 /2<.then -31 /2<.there -17 /2<.these -13
/2<.they -27 /2<.this -7 /2<.those -30 /2<.time -19 /2<.to -21 /2<.up 14 /2<.us 92 /2<.was 27 /2<.we -16 /2<.we'll -24 /2<.we're -16 /2<.we've -12
/2<.what -22 /2<.when -33 /2<.where -52 /2<.which -33 /2<.who -46 /2<.why -67 /2<.x -11 /2<.xed 17 /2<.xer -32 /2<.xers -19 /2<.xies 39 /2<.xing -65
/2<.xly -23 /2<.xment -65 /2<.xs -16 /2<.xtion -38 /2<.you -9 /2<.you'll 17 /2<.you've 33 /2<.your 35 /2@.> 140 /2@.X 81 /2@.on 39 /2C.> 41 /2C.C 60
/2C.K -17 /2C.N 98 /2C.T 10 /2C.V 123 /2C.and -41 /2C.by -10 /2C.does 41 /2C.for -62 /2C.has 35 /2C.in -47 /2C.letter -44 /2C.of -50 /2C.on -28 /2C.or
46 /2C.place -59 /2C.the -28 /2C.this 39 /2C.time 7 /2C.to 37 /2C.will 144 /2C.with -69 /2C.x -21 /2C.xed 67 /2C.xing 35 /2C.xs -32 /2K.> -11 /2K.C 48
/2K.K -7 /2K.N 19 /2K.P 80 /2K.T -6 /2K.V 12 /2K.X -7 /2K.a -33 /2K.about -6 /2K.account -10 /2K.ad 93 /2K.all -34 /2K.an 33 /2K.and -6 /2K.any -19
/2K.are 70 /2K.as -11 /2K.at -28 /2K.back -37 /2K.be -24 /2K.been -23 /2K.but -30 /2K.by -45 /2K.can -41 /2K.down -8 /2K.for -9 /2K.from -9 /2K.had
-19 /2K.has -27 /2K.have -11 /2K.he -14 /2K.her -21 /2K.here -6 /2K.him -12 /2K.his -18 /2K.how 15 /2K.i -14 /2K.if -16 /2K.in -26 /2K.into -28 /2K.is
-30 /2K.law 17 /2K.may 98 /2K.me -43 /2K.money -9 /2K.more 39 /2K.most 61 /2K.my -76 /2K.no 52 /2K.not 6 /2K.now 25 /2K.on -13 /2K.order 19 /2K.our 29
/2K.paper 44 /2K.picture 88 /2K.place -103 /2K.player 32 /2K.reply -52 /2K.she -19 /2K.so -19 /2K.than -29 /2K.that -20 /2K.the -6 /2K.their -16
/2K.them -23 /2K.then 15 /2K.there -13 /2K.these -16 /2K.this 31 /2K.to -9 /2K.up -18 /2K.us 18 /2K.was -27 /2K.we 8 /2K.were -20 /2K.when -14
/2K.which 18 /2K.who 78 /2K.will -31 /2K.with 6 /2K.x -11 /2K.xed -16 /2K.xer -23 /2K.xers -58 /2K.xies -10 /2K.xing -31 /2K.xly -7 /2K.xment -31
/2K.xs -32 /2K.xtion -7 /2K.you -13 /2K.your 21 /2N.> 14 /2N.@ 89 /2N.C -6 /2N.K 21 /2N.N -33 /2N.P 22 /2N.T 48 /2N.V 90 /2N.X -41 /2N.a 28 /2N.and
-31 /2N.could 119 /2N.in -54 /2N.is 48 /2N.letter 29 /2N.or 32 /2N.paper 20 /2N.picture 97 /2N.place 23 /2N.player 100 /2N.the -30 /2N.this 30 /2N.to
-22 /2N.us 66 /2N.was 22 /2N.with 54 /2N.x 61 /2N.xies 166 /2N.xs -104 /2P.0 100 /2P.> 38 /2P.C 85 /2P.K 26 /2P.P 88 /2P.T 91 /2P.V 73 /2P.and -28
/2P.are 70 /2P.as -6 /2P.by -59 /2P.can 51 /2P.for 12 /2P.from -36 /2P.has 30 /2P.here 63 /2P.is 15 /2P.law 12 /2P.money 83 /2P.no 144 /2P.of -104
/2P.on -12 /2P.paper 51 /2P.place 11 /2P.time 30 /2P.to 24 /2P.was 43 /2P.will 179 /2P.with 70 /2P.x -30 /2P.xed 129 /2P.xer 57 /2P.xtion 42 /2T.0 -36
/2T.> 18 /2T.C 97 /2T.K 14 /2T.N -70 /2T.T 83 /2T.V -6 /2T.X 18 /2T.a 47 /2T.about 6 /2T.account -46 /2T.all 6 /2T.an 134 /2T.and -56 /2T.as -15
/2T.at 14 /2T.but -6 /2T.by 19 /2T.can -43 /2T.for -80 /2T.from -23 /2T.has -35 /2T.have 44 /2T.he -10 /2T.here 104 /2T.how 138 /2T.i -21 /2T.in -68
/2T.is 9 /2T.it -26 /2T.law 115 /2T.letter 61 /2T.may -55 /2T.more -20 /2T.now 44 /2T.of -36 /2T.on -30 /2T.or -52 /2T.order 6 /2T.paper -6
/2T.picture 91 /2T.place 84 /2T.player 86 /2T.reply 14 /2T.that -39 /2T.the -43 /2T.this 58 /2T.time 77 /2T.to -27 /2T.we 7 /2T.were -75 /2T.which -13
/2T.with -13 /2T.x 9 /2T.xer 12 /2T.xers -92 /2T.xing -41 /2T.xly -47 /2T.xs 13 /2T.xtion 47 /2T.you 67 /2T.your -20 /2V.0 26 /2V.@ 85 /2V.C 21 /2V.K
-11 /2V.N 44 /2V.P 58 /2V.T 20 /2V.V -15 /2V.about 20 /2V.account 59 /2V.all 22 /2V.an 65 /2V.and -31 /2V.any -33 /2V.as 14 /2V.back 35 /2V.be 26
/2V.been -14 /2V.by 58 /2V.down -48 /2V.for -14 /2V.from -80 /2V.here 8 /2V.his -17 /2V.how 54 /2V.i -55 /2V.in 49 /2V.into 11 /2V.is -32 /2V.it -10
/2V.its -28 /2V.law 141 /2V.letter 113 /2V.me 8 /2V.money 35 /2V.more 35 /2V.my 71 /2V.no -60 /2V.now 104 /2V.of -79 /2V.off -93 /2V.or -86 /2V.our 32
/2V.out -43 /2V.over -14 /2V.paper 36 /2V.picture 133 /2V.place 75 /2V.player 91 /2V.reply 31 /2V.some -34 /2V.that -31 /2V.the -26 /2V.their -26
/2V.them -54 /2V.these 73 /2V.this 30 /2V.time 23 /2V.to 7 /2V.up 22 /2V.us 38 /2V.what 68 /2V.with -20 /2V.x -14 /2V.xer -21 /2V.xers -31 /2V.xing 13
/2V.xly -36 /2V.xs -39 /2V.xtion 40 /2V.you -13 /2X.> -10 /2X.C -67 /2X.K -21 /2X.N 6 /2X.T -33 /2X.a -47 /2X.account -16 /2X.an -87 /2X.and -17
/2X.are -17 /2X.as -34 /2X.at -11 /2X.be -7 /2X.but -8 /2X.by -46 /2X.can -39 /2X.could -18 /2X.did -8 /2X.do -62 /2X.does -14 /2X.for -43 /2X.from
-61 /2X.had -13 /2X.has -28 /2X.have -23 /2X.he -17 /2X.here -36 /2X.i -21 /2X.if -19 /2X.in -7 /2X.is 11 /2X.law 90 /2X.may -27 /2X.money -63
/2X.must -9 /2X.my 41 /2X.no -20 /2X.not -37 /2X.of -19 /2X.on 55 /2X.or -44 /2X.order -36 /2X.paper -29 /2X.picture 68 /2X.said -16 /2X.she -7 /2X.so
-7 /2X.that -19 /2X.the -21 /2X.there -19 /2X.this -30 /2X.time 8 /2X.to -41 /2X.was -14 /2X.we -13 /2X.were -11 /2X.what -40 /2X.when -16 /2X.where
-21 /2X.which -7 /2X.who -21 /2X.will -19 /2X.with 6 /2X.would -23 /2X.x -17 /2X.xed -18 /2X.xer 23 /2X.xers 40 /2X.xies -16 /2X.xly 24 /2X.xment 20
/2X.xs 8 /2X.xtion -38 /2X.you -38 /2a.C -62 /2a.K -17 /2a.P 39 /2a.T 12 /2a.V 34 /2a.X -24 /2a.account 18 /2a.letter -70 /2a.money -6 /2a.more -14
/2a.player -32 /2a.reply 90 /2a.time 23 /2a.x -20 /2a.xed -23 /2a.xer -26 /2a.xing -24 /2a.xly -29 /2a.xment -12 /2a.xs -29 /2a.xtion -20 /2about.> 58
/2about.K 70 /2about.P 80 /2about.V 78 /2about.X 32 /2about.her -23 /2about.our 49 /2about.the -28 /2about.this -17 /2about.to -50 /2about.x -12
/2about.xing -47 /2about.xs 38 /2account.> 35 /2account.K 66 /2account.V 57 /2account.for 119 /2account.in 83 /2account.now 106 /2account.of -54
/2account.paper 82 /2account.time 30 /2account.to -86 /2account.up 97 /2account.x 61 /2account.xs -24 /2ad.> 9 /2ad.K 81 /2ad.T 132 /2ad.X 94 /2ad.by
12 /2ad.paper 52 /2ad.place 74 /2ad.this 100 /2ad.xs 119 /2all.0 53 /2all.> 19 /2all.K -44 /2all.P 72 /2all.T 62 /2all.V 7 /2all.X -18 /2all.about 69
/2all.his -17 /2all.law 14 /2all.of -28 /2all.our 46 /2all.paper 52 /2all.picture 120 /2all.place 129 /2all.reply 34 /2all.that 25 /2all.the -37
/2all.these -39 /2all.this -58 /2all.x -38 /2all.xed -49 /2all.xs 46 /2an.C -13 /2an.K -40 /2an.N 54 /2an.P 92 /2an.V 10 /2an.X -53 /2an.paper -109
/2an.time -22 /2an.xed 47 /2an.xer 74 /2an.xing -10 /2an.xment -16 /2an.xs -23 /2an.xtion -18 /2and.0 -36 /2and.> -33 /2and.K -22 /2and.N 47 /2and.P
-23 /2and.T -77 /2and.V -19 /2and.X -21 /2and.a -14 /2and.all -18 /2and.are -12 /2and.as -8 /2and.at -11 /2and.by -31 /2and.can -9 /2and.did -9
/2and.down -10 /2and.for -47 /2and.he -8 /2and.her -14 /2and.his -18 /2and.how -24 /2and.i -13 /2and.if -18 /2and.in -20 /2and.it -14 /2and.its -66
/2and.law 6 /2and.money 11 /2and.more -30 /2and.my -7 /2and.no -21 /2and.not -17 /2and.now -34 /2and.on -15 /2and.order -77 /2and.our -19 /2and.place
33 /2and.reply -58 /2and.said -9 /2and.so -16 /2and.some -24 /2and.that -18 /2and.the -29 /2and.their -42 /2and.then -11 /2and.there -14 /2and.they
-14 /2and.this -24 /2and.time -66 /2and.to -15 /2and.was -19 /2and.we -15 /2and.when -6 /2and.with -29 /2and.x -22 /2and.xed -11 /2and.xer -28
/2and.xers -63 /2and.xies -18 /2and.xing -20 /2and.xly -27 /2and.xment -27 /2and.xs -30 /2and.xtion -42 /2and.you -39 /2any.K 22 /2any.T -39 /2any.V
-26 /2any.X -22 /2any.more -95 /2any.of -19 /2any.x -27 /2any.xs -42 /2are.> -15 /2are.K -11 /2are.T 53 /2are.a 28 /2are.all -15 /2are.here 147
/2are.no 22 /2are.now -27 /2are.off 65 /2are.reply 85 /2are.some -35 /2are.the 14 /2are.those 96 /2are.x -16 /2are.xed -15 /2are.xer -56 /2are.xing
-19 /2are.xly -25 /2are.xs -21 /2are.you -19 /2as.0 59 /2as.K -36 /2as.T 25 /2as.X -37 /2as.a -17 /2as.account 29 /2as.an -28 /2as.he -7 /2as.i -15
/2as.if -15 /2as.it -6 /2as.letter 79 /2as.she -17 /2as.the -16 /2as.they -10 /2as.this -16 /2as.to -19 /2as.we -13 /2as.x -6 /2as.xed -44 /2as.xing
-14 /2as.xs 7 /2as.you -66 /2at.0 41 /2at.> 80 /2at.@ 78 /2at.K -19 /2at.T -60 /2at.X 10 /2at.a 24 /2at.all -21 /2at.any 41 /2at.her -12 /2at.him -10
/2at.his -21 /2at.it -15 /2at.me -14 /2at.my -34 /2at.our 29 /2at.that -11 /2at.the -26 /2at.time -8 /2at.x -18 /2at.xs -30 /2back.> 7 /2back.K -11
/2back.and -8 /2back.in -133 /2back.of -8 /2back.to 43 /2back.x -13 /2be.0 -26 /2be.> -31 /2be.K -21 /2be.V 13 /2be.X -36 /2be.a -29 /2be.account 33
/2be.an -53 /2be.in 31 /2be.law 44 /2be.no -16 /2be.the 35 /2be.x -16 /2be.xer -11 /2be.xing -22 /2be.xly -21 /2be.xs -40 /2been.K -6 /2been.a -17
/2been.x -31 /2been.xed 36 /2been.xing -31 /2but.K -21 /2but.V -29 /2but.X -19 /2but.a -23 /2but.are -15 /2but.as -8 /2but.at -19 /2but.he -9 /2but.i
-11 /2but.if -37 /2but.in -26 /2but.it -9 /2but.not -25 /2but.that -12 /2but.the -10 /2but.there -21 /2but.they -20 /2but.this -13 /2but.to -15
/2but.we -17 /2but.with -19 /2but.x -19 /2but.xed -17 /2but.xer -25 /2but.xly -21 /2but.xs -17 /2but.you -22 /2by.0 -11 /2by.> 123 /2by.K 49 /2by.N 10
/2by.P 13 /2by.T -124 /2by.V 127 /2by.X 92 /2by.a 15 /2by.order 38 /2by.our 26 /2by.picture -71 /2by.the -14 /2by.x -41 /2by.xer -28 /2by.xing -7
/2by.xs -21 /2by.your 80 /2can.> -26 /2can.K 7 /2can.T -42 /2can.V -30 /2can.be -12 /2can.do -53 /2can.have -35 /2can.order 23 /2can.we 140 /2can.you
-120 /2could.V -30 /2could.be -12 /2could.not 18 /2could.x -18 /2could.xly -16 /2did.> -38 /2did.V -34 /2did.it -46 /2did.not -19 /2did.we 113 /2did.x
-17 /2did.you -20 /2do.> 10 /2do.K -21 /2do.V -42 /2do.for -82 /2do.it -39 /2do.that -30 /2do.the -42 /2do.this 13 /2do.what -25 /2do.x -19 /2do.you
-18 /2down.> -48 /2down.K -10 /2down.and -22 /2down.at -10 /2down.his -16 /2down.the -28 /2down.to -20 /2down.x -16 /2for.0 31 /2for.> 74 /2for.K 6
/2for.N 61 /2for.P -38 /2for.T -25 /2for.V -116 /2for.X -33 /2for.a -14 /2for.account 44 /2for.all -60 /2for.an -40 /2for.any -23 /2for.by 89
/2for.her -17 /2for.him -10 /2for.it -38 /2for.letter 29 /2for.me -31 /2for.money 60 /2for.my -13 /2for.player 127 /2for.reply -21 /2for.some -14
/2for.that -21 /2for.the -7 /2for.their -51 /2for.them -9 /2for.this 15 /2for.time 29 /2for.us 104 /2for.x -43 /2for.xed -44 /2for.xer -20 /2for.xers
-34 /2for.xing -9 /2for.xs -41 /2for.xtion 52 /2for.you 81 /2for.your -22 /2from.0 34 /2from.> 97 /2from.K 30 /2from.N 80 /2from.T -147 /2from.X 14
/2from.a -31 /2from.her -20 /2from.him -7 /2from.his -24 /2from.my 107 /2from.our 53 /2from.picture 106 /2from.the -25 /2from.this 12 /2from.us 93
/2from.x -50 /2from.xing -18 /2from.xs -15 /2had.K -16 /2had.V -10 /2had.a -20 /2had.been -24 /2had.no -7 /2had.not -12 /2had.the -13 /2had.to -12
/2had.x -14 /2had.xed -13 /2had.xly -23 /2has.K -26 /2has.V -11 /2has.a -66 /2has.been 20 /2has.no -22 /2has.not -14 /2has.to -34 /2has.x -28 /2have.0
19 /2have.> -84 /2have.V -10 /2have.been 7 /2have.order 64 /2have.the -12 /2have.to -26 /2have.x -9 /2have.xed -6 /2have.you -51 /2he.K -30 /2he.V -10
/2he.and -15 /2he.could -9 /2he.did -17 /2he.had -13 /2he.has -13 /2he.is -26 /2he.must -24 /2he.order -27 /2he.said -18 /2he.was -14 /2he.would -18
/2he.x -16 /2he.xed -16 /2he.xly -13 /2he.xs -36 /2her.> -17 /2her.K -24 /2her.T 63 /2her.X -7 /2her.a -18 /2her.and -7 /2her.in -17 /2her.on 18
/2her.to -17 /2her.x -20 /2her.xer -16 /2her.xing -18 /2her.xly -16 /2her.xs -12 /2here.> 25 /2here.are 44 /2here.for 53 /2here.in -24 /2here.is -78
/2here.time -54 /2here.to 26 /2him.> -20 /2him.K -18 /2him.X -14 /2him.a -29 /2him.and -9 /2him.at 91 /2him.he -7 /2him.in -9 /2him.on -15 /2him.the
-9 /2him.to -15 /2him.with -6 /2him.x -13 /2him.xed -15 /2him.xly -17 /2his.K -14 /2his.N -12 /2his.T -20 /2his.V -14 /2his.X -34 /2his.order -18
/2his.paper -41 /2his.x -15 /2his.xed -18 /2his.xer -16 /2his.xers -13 /2his.xing -11 /2his.xs -14 /2his.xtion -11 /2how.X -25 /2how.it 92 /2how.the
62 /2how.they -31 /2how.to -9 /2how.x 17 /2how.xs 26 /2how.you 50 /2i.> -46 /2i.K -27 /2i.T -11 /2i.V -23 /2i.can -28 /2i.could -12 /2i.did -23 /2i.do
-31 /2i.had -11 /2i.have -15 /2i.order -76 /2i.said -16 /2i.to -10 /2i.was -17 /2i.will -20 /2i.would 7 /2i.x -15 /2i.xed -19 /2i.xer -19 /2i.xing 102
/2i.xly -25 /2i.xs -32 /2if.K -35 /2if.X -8 /2if.a -50 /2if.any -19 /2if.he -10 /2if.i -14 /2if.it -20 /2if.she -9 /2if.they -35 /2if.this -41 /2if.we
-13 /2if.x 39 /2if.xed -58 /2if.xs -35 /2if.you're -62 /2if.your -52 /2in.0 -10 /2in.> 76 /2in.C 44 /2in.K -9 /2in.N -44 /2in.T -73 /2in.V 9 /2in.X
-24 /2in.a -10 /2in.account 16 /2in.all -37 /2in.an -39 /2in.and -20 /2in.her -25 /2in.his -11 /2in.it -37 /2in.my -14 /2in.or 21 /2in.our -26
/2in.paper 13 /2in.picture 91 /2in.reply 137 /2in.some -17 /2in.that -12 /2in.the -18 /2in.their -9 /2in.this 8 /2in.time -22 /2in.to 45 /2in.which
-13 /2in.with 43 /2in.x -24 /2in.xer -97 /2in.xing -26 /2in.xment -36 /2in.xs -30 /2in.xtion -20 /2in.your 42 /2into.X -36 /2into.a -15 /2into.his -7
/2into.the -20 /2into.x -25 /2into.xs -14 /2is.> -17 /2is.K -13 /2is.T 116 /2is.V -38 /2is.X -89 /2is.ad 10 /2is.an -11 /2is.at -7 /2is.for 54 /2is.in
-11 /2is.it -52 /2is.law 48 /2is.money 80 /2is.more -34 /2is.no -33 /2is.not -21 /2is.now -64 /2is.on 61 /2is.our -35 /2is.player 14 /2is.that -21
/2is.to -26 /2is.what -21 /2is.x -17 /2is.xed -6 /2is.xer -76 /2is.xing -32 /2is.xly 10 /2is.xs -31 /2is.your -75 /2it.> -16 /2it.K -32 /2it.V -7
/2it.X -122 /2it.all -49 /2it.and -8 /2it.be -43 /2it.can -20 /2it.does -24 /2it.for 93 /2it.from -45 /2it.had -20 /2it.has -27 /2it.here 106 /2it.in
-27 /2it.is -14 /2it.may -45 /2it.must -13 /2it.now -35 /2it.on 10 /2it.out -32 /2it.to -15 /2it.up -14 /2it.was -17 /2it.will -33 /2it.would -25
/2it.x -15 /2it.xed -18 /2it.xer -38 /2it.xly -24 /2it.xs -6 /2its.K -24 /2its.xs -20 /2law.0 106 /2law.> 44 /2law.T 33 /2law.V 103 /2law.and -16
/2law.for -35 /2law.from -13 /2law.is 44 /2law.law 102 /2law.no 31 /2law.of -25 /2law.this 63 /2law.with 62 /2letter.> 40 /2letter.K 77 /2letter.V 64
/2letter.at 63 /2letter.from 41 /2letter.of 13 /2letter.on 29 /2letter.x -78 /2letter.xer 54 /2may.V -14 /2may.be 8 /2may.have -11 /2me.> -15 /2me.K
39 /2me.V -40 /2me.X -48 /2me.a -20 /2me.account 62 /2me.and -13 /2me.for -40 /2me.i -17 /2me.in 32 /2me.of 8 /2me.on 60 /2me.that -19 /2me.the -51
/2me.this 81 /2me.to -21 /2me.up 47 /2me.with -10 /2me.x -37 /2me.xly -21 /2money.C 51 /2money.K 7 /2money.N 28 /2money.P 20 /2money.T 29 /2money.V
-26 /2money.and 38 /2money.at 93 /2money.by 31 /2money.for 12 /2money.is 19 /2money.money 117 /2money.now 87 /2money.of -39 /2money.on 35 /2money.our
106 /2money.paper 60 /2money.time -23 /2money.xs 49 /2more.> 30 /2more.K -49 /2more.P 68 /2more.V -28 /2more.about 47 /2more.at 58 /2more.by 13
/2more.from 39 /2more.how 152 /2more.in 50 /2more.money 55 /2more.of 64 /2more.on 25 /2more.paper 58 /2more.picture 95 /2more.reply 20 /2more.than -24
/2more.to 35 /2more.where 81 /2more.x -59 /2more.xed -38 /2more.xing 103 /2more.xly -88 /2more.xs -31 /2most.K 106 /2most.of -67 /2most.order 40
/2most.x -56 /2most.xs -43 /2must.K -28 /2must.be -15 /2must.do -50 /2must.have -16 /2must.not -23 /2must.x -20 /2my.C 101 /2my.K -25 /2my.N 27 /2my.P
99 /2my.T 42 /2my.letter 130 /2my.x -17 /2my.xer -14 /2no.0 89 /2no.> -19 /2no.K -48 /2no.N 113 /2no.P 15 /2no.T -42 /2no.V -12 /2no.X 9 /2no.letter
92 /2no.more -12 /2no.order 50 /2no.paper 21 /2no.reply -45 /2no.x -18 /2no.xer 8 /2no.xment 96 /2no.xs 16 /2no.xtion -29 /2not.> -70 /2not.K -22
/2not.T 18 /2not.V -9 /2not.X -20 /2not.been 9 /2not.have -10 /2not.in -8 /2not.the -13 /2not.to -12 /2not.x -13 /2not.xed 12 /2not.xer -9 /2not.xing
8 /2not.xly -14 /2not.xs -29 /2now.> 26 /2now.K 38 /2now.V -22 /2now.X -53 /2now.for -16 /2now.is 123 /2now.that -43 /2now.to 18 /2now.we -17
/2now.xed 47 /2now.xing 143 /2now.xs -46 /2of.0 25 /2of.> 24 /2of.P -16 /2of.T -75 /2of.V -78 /2of.X -18 /2of.a -16 /2of.all -21 /2of.an -56 /2of.any
-6 /2of.him -12 /2of.his -9 /2of.how -9 /2of.it -17 /2of.its -15 /2of.me -27 /2of.money -9 /2of.my 33 /2of.our -13 /2of.paper 90 /2of.picture 109
/2of.place -29 /2of.that -13 /2of.the -17 /2of.their -19 /2of.them -22 /2of.these -15 /2of.those -21 /2of.time -25 /2of.us -40 /2of.what -6 /2of.which
-9 /2of.x -29 /2of.xed -17 /2of.xer -23 /2of.xers -26 /2of.xing -12 /2of.xment -49 /2of.xs -22 /2of.xtion -37 /2of.you -36 /2of.your -25 /2off.> 28
/2off.his -7 /2off.the 15 /2off.your 69 /2on.0 40 /2on.> 34 /2on.C 82 /2on.K -11 /2on.N 53 /2on.P 53 /2on.T 22 /2on.X -10 /2on.a -18 /2on.an -35
/2on.and -69 /2on.her -10 /2on.him -8 /2on.his -7 /2on.it -13 /2on.may 37 /2on.my -8 /2on.order -44 /2on.picture -69 /2on.place 69 /2on.that -47
/2on.the -10 /2on.this 27 /2on.time -47 /2on.to -24 /2on.x -18 /2on.xer 9 /2on.xers 91 /2on.xs -59 /2on.your 45 /2or.C -72 /2or.K -28 /2or.N 50 /2or.V
40 /2or.X -49 /2or.a -49 /2or.account 61 /2or.law 85 /2or.letter -19 /2or.money 42 /2or.not -38 /2or.the -23 /2or.x -24 /2or.xed -17 /2or.xing -7
/2or.xs -26 /2order.0 -17 /2order.> 19 /2order.C -82 /2order.K 35 /2order.P 68 /2order.T -35 /2order.V -65 /2order.X -17 /2order.a 129 /2order.all -35
/2order.and -41 /2order.by 7 /2order.for 41 /2order.from 22 /2order.in 63 /2order.money 136 /2order.more 10 /2order.now 132 /2order.of 8 /2order.on 36
/2order.order 129 /2order.paper 46 /2order.place -43 /2order.player 85 /2order.reply 14 /2order.the 23 /2order.this 60 /2order.time -54 /2order.to -14
/2order.up 153 /2order.what 134 /2order.why 121 /2order.with 14 /2order.x -18 /2order.xer 35 /2order.xies -56 /2order.xs -130 /2our.C 41 /2our.K 21
/2our.N 39 /2our.P -39 /2our.T 79 /2our.V 57 /2our.X -39 /2our.account 143 /2our.ad 96 /2our.law 69 /2our.letter 115 /2our.money 70 /2our.order 24
/2our.paper 66 /2our.place 61 /2our.time -19 /2our.x -29 /2our.xer 19 /2our.xers 98 /2our.xies -35 /2our.xing 8 /2our.xtion -37 /2out.> 19 /2out.K -10
/2out.a -26 /2out.and -13 /2out.on 59 /2out.the -53 /2out.to -24 /2out.x -15 /2over.0 86 /2over.> -14 /2over.K -55 /2over.X -17 /2over.a -25
/2over.the -42 /2over.to 26 /2over.x -20 /2paper.0 -56 /2paper.> 38 /2paper.C 73 /2paper.K 14 /2paper.P 55 /2paper.T 144 /2paper.X 128 /2paper.a 56
/2paper.and -67 /2paper.are 18 /2paper.as 96 /2paper.at -14 /2paper.by 61 /2paper.for -18 /2paper.from -14 /2paper.has 40 /2paper.here 85 /2paper.in
-61 /2paper.is 64 /2paper.letter 20 /2paper.may 90 /2paper.money -42 /2paper.of -75 /2paper.on 77 /2paper.order 104 /2paper.place 87 /2paper.reply 99
/2paper.that 49 /2paper.the -124 /2paper.this 105 /2paper.time 80 /2paper.to 85 /2paper.we 70 /2paper.with 73 /2paper.x -52 /2paper.xed 104
/2paper.xly -42 /2paper.xs -22 /2paper.you 130 /2paper.your -12 /2picture.0 97 /2picture.> 25 /2picture.C 128 /2picture.K 104 /2picture.N 91
/2picture.X 122 /2picture.and -128 /2picture.by 71 /2picture.for 54 /2picture.in 62 /2picture.law 101 /2picture.not 110 /2picture.picture 113
/2picture.the 118 /2picture.to -42 /2picture.x -48 /2picture.xed 66 /2picture.xs -91 /2place.0 -74 /2place.> 40 /2place.C 131 /2place.K 31 /2place.P
40 /2place.T 48 /2place.V -122 /2place.X -38 /2place.and -111 /2place.by -61 /2place.down 89 /2place.from 74 /2place.in -37 /2place.is 55 /2place.law
70 /2place.not 85 /2place.of -96 /2place.on -47 /2place.paper 29 /2place.place 39 /2place.the -140 /2place.this 81 /2place.to 68 /2place.was -17
/2place.x 16 /2place.xed 94 /2place.xs -8 /2player.0 32 /2player.> 37 /2player.C 71 /2player.K 103 /2player.P 115 /2player.T -37 /2player.V 70
/2player.X 60 /2player.and -116 /2player.by 38 /2player.from 137 /2player.has 83 /2player.how 84 /2player.in -53 /2player.is 74 /2player.of -49
/2player.off 144 /2player.on 15 /2player.order 75 /2player.picture 53 /2player.player 93 /2player.this 135 /2player.to -84 /2player.will 175
/2player.x -73 /2player.xs -53 /2reply.0 154 /2reply.> 17 /2reply.T 37 /2reply.V 102 /2reply.and 23 /2reply.in -50 /2reply.of -78 /2reply.on 18
/2reply.to -9 /2reply.x 79 /2reply.xs 37 /2said.> -17 /2said.K -26 /2said.X -21 /2said.he -16 /2said.i -13 /2said.it -24 /2said.she -10 /2said.xing
-15 /2said.xly -9 /2she.K -30 /2she.V -31 /2she.could -15 /2she.did -14 /2she.had -13 /2she.is -18 /2she.must -22 /2she.said -6 /2she.was -13
/2she.would -17 /2she.x -14 /2she.xed -17 /2she.xs -19 /2so.> -28 /2so.K -17 /2so.T -14 /2so.V -21 /2so.X -8 /2so.i -13 /2so.it -11 /2so.that -8
/2so.the -11 /2so.to -17 /2so.we -17 /2so.x -19 /2so.xed -16 /2so.xly -12 /2so.xs -45 /2some.K -22 /2some.X -34 /2some.of -24 /2some.x -22 /2some.xs
-18 /2than.0 -12 /2than.K -24 /2than.a -54 /2than.x -16 /2that.> -38 /2that.K -7 /2that.T 13 /2that.V -58 /2that.X -38 /2that.a -22 /2that.are -19
/2that.he -9 /2that.i -19 /2that.if -17 /2that.is -23 /2that.it -11 /2that.no -6 /2that.of -6 /2that.place 102 /2that.the -18 /2that.they -8
/2that.this -13 /2that.time -20 /2that.was -29 /2that.we -18 /2that.will -37 /2that.would -13 /2that.x -29 /2that.xed -21 /2that.xer -23 /2that.xing
-16 /2that.xment -29 /2that.xs -22 /2the.0 -42 /2the.C -8 /2the.K -14 /2the.N -39 /2the.P -29 /2the.T -51 /2the.V -23 /2the.X -15 /2the.account -50
/2the.back -43 /2the.law -24 /2the.letter -20 /2the.money -78 /2the.more -22 /2the.most -21 /2the.order -9 /2the.paper 34 /2the.picture -6 /2the.place
-118 /2the.player 36 /2the.reply 41 /2the.time 62 /2the.x -28 /2the.xed -20 /2the.xer -28 /2the.xers -10 /2the.xies -26 /2the.xing -7 /2the.xment -24
/2the.xs -25 /2the.xtion -11 /2their.K -49 /2their.T -34 /2their.X -16 /2their.x -9 /2their.xs -17 /2their.xtion -54 /2them.> -36 /2them.K -34
/2them.and -9 /2them.as -14 /2them.in -16 /2them.to -20 /2them.with -27 /2them.x -18 /2them.xing -20 /2them.xly -19 /2then.> -23 /2then.K -11 /2then.V
-9 /2then.X -17 /2then.he -12 /2then.said -12 /2then.she -8 /2then.the -27 /2then.to -25 /2then.x -17 /2then.xed -15 /2there.> -41 /2there.are -28
/2there.is -19 /2there.were -20 /2there.x -11 /2there.xed -7 /2these.K -9 /2these.P 154 /2these.T -17 /2these.are -33 /2these.paper 33 /2these.x -36
/2these.xies -50 /2these.xs -41 /2they.K -38 /2they.V -31 /2they.are -24 /2they.can -25 /2they.could -11 /2they.did -41 /2they.do -25 /2they.had -9
/2they.have -16 /2they.were -14 /2they.will -25 /2they.would -14 /2they.x -25 /2they.xed -15 /2they.xly -13 /2this.> 28 /2this.C 73 /2this.K -10
/2this.N 73 /2this.P 77 /2this.T 39 /2this.V -22 /2this.X -21 /2this.account 142 /2this.and -38 /2this.can -24 /2this.has -87 /2this.in 50 /2this.is
-25 /2this.letter 41 /2this.on 61 /2this.order 85 /2this.paper 42 /2this.picture 97 /2this.place 47 /2this.player 77 /2this.reply 142 /2this.time -12
/2this.to -21 /2this.was -23 /2this.will -37 /2this.with 34 /2this.would -23 /2this.xed -48 /2this.xer 11 /2this.xing -44 /2this.xly -29 /2this.xment
-51 /2this.xs -25 /2those.K -22 /2those.of 66 /2those.who -20 /2those.x -11 /2those.xs -21 /2time.0 -9 /2time.> 11 /2time.C 125 /2time.K -44 /2time.N
82 /2time.P 114 /2time.T -81 /2time.V -92 /2time.X -13 /2time.and -16 /2time.at 14 /2time.he -20 /2time.i -23 /2time.in 38 /2time.is -62 /2time.letter
89 /2time.money 149 /2time.of -13 /2time.or -56 /2time.order 46 /2time.paper 62 /2time.the -17 /2time.time 81 /2time.to -13 /2time.we -38 /2time.x -14
/2time.xs -72 /2to.0 -79 /2to.> 8 /2to.C 65 /2to.K -6 /2to.N 39 /2to.P 25 /2to.X -34 /2to.account 46 /2to.all 23 /2to.an 102 /2to.be -30 /2to.do -25
/2to.have -12 /2to.her -15 /2to.him -13 /2to.his -15 /2to.it -30 /2to.letter 77 /2to.me -32 /2to.money 13 /2to.my -19 /2to.order 54 /2to.our 29
/2to.paper 33 /2to.place 74 /2to.player 33 /2to.reply -17 /2to.that -29 /2to.the -7 /2to.them -18 /2to.this 19 /2to.those -39 /2to.time -133 /2to.us
-21 /2to.x -10 /2to.xed 26 /2to.xer -8 /2to.xing 36 /2to.xly -22 /2to.xment -31 /2to.xs -31 /2to.xtion 13 /2to.you 29 /2to.your 7 /2up.> -7 /2up.K 7
/2up.a -46 /2up.and -11 /2up.at -31 /2up.his -9 /2up.in -18 /2up.order 117 /2up.the -13 /2up.to 9 /2up.with 12 /2up.xing -10 /2up.you -39 /2us.> 29
/2us.C 69 /2us.K 65 /2us.T -25 /2us.V -47 /2us.X 169 /2us.a 37 /2us.all -36 /2us.at 46 /2us.money 40 /2us.on 40 /2us.paper 41 /2us.time -31 /2us.to 25
/2us.with 94 /2us.x -6 /2us.xer 78 /2us.xly 83 /2us.your 25 /2was.> -15 /2was.K -16 /2was.V -47 /2was.X -33 /2was.a -8 /2was.all -22 /2was.an -19
/2was.at -8 /2was.his -26 /2was.in -8 /2was.it -9 /2was.no -19 /2was.not 10 /2was.order 62 /2was.so -13 /2was.that -6 /2was.the -21 /2was.this 27
/2was.x -17 /2was.xed -15 /2was.xing -12 /2was.xly -25 /2was.xs -12 /2we'll.V -13 /2we'll.x -25 /2we're.T 156 /2we're.x 39 /2we're.xing -31 /2we've.K
-6 /2we.K -23 /2we.T -62 /2we.V -6 /2we.all -33 /2we.can -27 /2we.could -32 /2we.did -33 /2we.do 48 /2we.had -12 /2we.have -20 /2we.may 71 /2we.must
-21 /2we.were -18 /2we.will -23 /2we.xed -42 /2we.xly -29 /2were.K -23 /2were.x -17 /2were.xed -52 /2were.xly -14 /2what.K 70 /2what.X -83 /2what.are
-44 /2what.do 15 /2what.he -17 /2what.i -23 /2what.is -77 /2what.it -13 /2what.she -6 /2what.the 37 /2what.to 17 /2what.was -12 /2what.we -44 /2what.x
45 /2what.xers 133 /2what.xs -44 /2what.you 11 /2what.you're 42 /2when.K -68 /2when.X -24 /2when.a -13 /2when.he -11 /2when.i -13 /2when.it -9
/2when.she -7 /2when.the -19 /2when.they -9 /2when.we -13 /2when.x -9 /2when.xed -21 /2when.xing -12 /2when.you -31 /2where.X -21 /2where.all -21
/2where.i -8 /2where.it -26 /2where.the -15 /2where.we -23 /2where.x 8 /2which.X -6 /2which.are -21 /2which.he -13 /2which.i -21 /2which.is -24
/2which.she -6 /2which.was -50 /2which.we -26 /2which.x -19 /2which.xed -15 /2which.xs -34 /2who.K -10 /2who.V 50 /2who.had -16 /2who.is -42 /2who.was
-14 /2who.x 8 /2who.xed -15 /2who.xs -57 /2why.> -18 /2why.x 48 /2why.xs 88 /2will.> -47 /2will.K -26 /2will.T -60 /2will.V -17 /2will.be -8
/2will.have -13 /2will.x -20 /2will.xly -22 /2will.you 30 /2with.> 68 /2with.C 112 /2with.K -11 /2with.P 83 /2with.T -47 /2with.X 10 /2with.a -12
/2with.all 33 /2with.an -33 /2with.her -10 /2with.him -22 /2with.his -12 /2with.it -29 /2with.law 79 /2with.me 9 /2with.our -11 /2with.picture 55
/2with.that 124 /2with.the -26 /2with.them -10 /2with.this 34 /2with.us 37 /2with.x -48 /2with.xed -13 /2with.xer -18 /2with.xing -34 /2with.xs 46
/2with.you -17 /2with.your 30 /2would.> -24 /2would.K -12 /2would.V -9 /2would.be -15 /2would.have -14 /2would.not -18 /2would.x -17 /2would.xly -11
/2x.# -18 /2x.0 -6 /2x.> -28 /2x.C 27 /2x.K -19 /2x.N 34 /2x.P 49 /2x.T 21 /2x.V -23 /2x.X -19 /2x.a -6 /2x.about -9 /2x.account 51 /2x.an -7 /2x.and
-15 /2x.any -19 /2x.are -26 /2x.as -15 /2x.at -8 /2x.back 8 /2x.be -18 /2x.been -40 /2x.but -10 /2x.can -49 /2x.could -10 /2x.did -23 /2x.do 28
/2x.does -20 /2x.down -19 /2x.for -21 /2x.from -24 /2x.had -20 /2x.has -10 /2x.have -19 /2x.he -12 /2x.her -19 /2x.here -13 /2x.him -16 /2x.his -13
/2x.how -71 /2x.i -8 /2x.if -28 /2x.in -17 /2x.into -23 /2x.is -22 /2x.it -16 /2x.its -41 /2x.law -33 /2x.letter -6 /2x.may -6 /2x.me -9 /2x.money 7
/2x.more -36 /2x.must -28 /2x.my -10 /2x.no -37 /2x.not -30 /2x.now 18 /2x.of -13 /2x.off 12 /2x.on -8 /2x.order -13 /2x.over 19 /2x.paper 27
/2x.picture 16 /2x.place 64 /2x.player -52 /2x.reply -72 /2x.said -32 /2x.she -13 /2x.so -45 /2x.some -8 /2x.than -12 /2x.that -14 /2x.the -17
/2x.them -17 /2x.then -6 /2x.there -27 /2x.these -18 /2x.they -21 /2x.those -16 /2x.time -48 /2x.up -27 /2x.us -25 /2x.was -19 /2x.we -21 /2x.were -22
/2x.what -36 /2x.when -13 /2x.which -52 /2x.who 12 /2x.why -36 /2x.will -14 /2x.would -28 /2x.x -19 /2x.xed -11 /2x.xers -24 /2x.xies -36 /2x.xing -15
/2x.xly -8 /2x.xment -23 /2x.xs -22 /2x.xtion -7 /2x.you -13 /2x.you're 27 /2x.your 41 /2xed.0 78 /2xed.> -9 /2xed.C 126 /2xed.K -16 /2xed.P 94
/2xed.V -18 /2xed.X -28 /2xed.a -14 /2xed.about 13 /2xed.all -24 /2xed.an -18 /2xed.and -19 /2xed.are 23 /2xed.as -6 /2xed.at -10 /2xed.back -14
/2xed.but -11 /2xed.by 43 /2xed.down -10 /2xed.for -9 /2xed.from 35 /2xed.he -9 /2xed.her -20 /2xed.here 63 /2xed.him -15 /2xed.his -21 /2xed.i -11
/2xed.if -26 /2xed.in -6 /2xed.into -7 /2xed.is -13 /2xed.may 137 /2xed.me -24 /2xed.my -13 /2xed.no -60 /2xed.not -30 /2xed.of 26 /2xed.off 41
/2xed.on 16 /2xed.or -10 /2xed.order 66 /2xed.out -15 /2xed.over -28 /2xed.paper 140 /2xed.place 39 /2xed.she -7 /2xed.so -6 /2xed.some -29 /2xed.that
-9 /2xed.the -24 /2xed.their -21 /2xed.them -14 /2xed.then -35 /2xed.this 13 /2xed.time 25 /2xed.to -15 /2xed.up -24 /2xed.us -23 /2xed.we -19
/2xed.what -28 /2xed.when -24 /2xed.x -24 /2xed.xed -33 /2xed.xer -12 /2xed.xers -53 /2xed.xing -24 /2xed.xly -22 /2xed.xs -55 /2xed.you -10
/2xed.your 56 /2xer.> -21 /2xer.C 74 /2xer.T 75 /2xer.V -31 /2xer.X -13 /2xer.a -6 /2xer.and -22 /2xer.are -37 /2xer.as -14 /2xer.at -20 /2xer.for -28
/2xer.from -11 /2xer.he -7 /2xer.i -10 /2xer.if -14 /2xer.in -22 /2xer.is -25 /2xer.it -8 /2xer.of 18 /2xer.on 9 /2xer.or -13 /2xer.our 61 /2xer.paper
11 /2xer.place 63 /2xer.than -26 /2xer.that -17 /2xer.the 22 /2xer.they -24 /2xer.this -21 /2xer.to -36 /2xer.was -21 /2xer.we -23 /2xer.with -19
/2xer.x -18 /2xer.xer -25 /2xer.xly -17 /2xer.xs -48 /2xer.xtion -18 /2xer.you 62 /2xers.> -58 /2xers.K 40 /2xers.V 27 /2xers.X -22 /2xers.and -29
/2xers.are -24 /2xers.for -21 /2xers.in -38 /2xers.of -49 /2xers.over 91 /2xers.to 17 /2xers.xed -54 /2xies.> -62 /2xies.and -24 /2xies.are 36
/2xies.in -11 /2xies.of -16 /2xies.to 32 /2xies.x -50 /2xing.0 -24 /2xing.> -20 /2xing.C 25 /2xing.K -27 /2xing.P 58 /2xing.T -10 /2xing.V -35
/2xing.X -45 /2xing.a -48 /2xing.about -46 /2xing.account 63 /2xing.all -13 /2xing.an 6 /2xing.and -28 /2xing.at -28 /2xing.back -17 /2xing.but -18
/2xing.by -18 /2xing.down -20 /2xing.for 10 /2xing.from -14 /2xing.he -29 /2xing.her -11 /2xing.him -15 /2xing.his -12 /2xing.i 6 /2xing.if 53
/2xing.in -16 /2xing.into -8 /2xing.is -22 /2xing.it -20 /2xing.me -44 /2xing.of -9 /2xing.off -36 /2xing.on -28 /2xing.or -17 /2xing.our 25
/2xing.out -42 /2xing.over -21 /2xing.paper 104 /2xing.reply 62 /2xing.so -26 /2xing.some -11 /2xing.that -13 /2xing.the -29 /2xing.their -12
/2xing.them -17 /2xing.there -9 /2xing.this 41 /2xing.time 41 /2xing.to -22 /2xing.what -40 /2xing.when -17 /2xing.with -32 /2xing.x -20 /2xing.xed
-23 /2xing.xer -30 /2xing.xers -28 /2xing.xing -14 /2xing.xly -27 /2xing.xs -18 /2xing.xtion -45 /2xing.you -38 /2xing.your -73 /2xly.> -32 /2xly.K
-18 /2xly.T 41 /2xly.V 11 /2xly.X -26 /2xly.a -22 /2xly.and -22 /2xly.as -8 /2xly.at -31 /2xly.be -16 /2xly.but 42 /2xly.for -36 /2xly.he -21 /2xly.i
-20 /2xly.in -22 /2xly.into -28 /2xly.it -8 /2xly.not -32 /2xly.of -49 /2xly.on -9 /2xly.order 119 /2xly.paper 148 /2xly.she -18 /2xly.that -6
/2xly.the -27 /2xly.there -18 /2xly.they -13 /2xly.this -40 /2xly.to -8 /2xly.we -47 /2xly.with -15 /2xly.x -11 /2xly.xed -14 /2xly.xer -13 /2xly.xing
-16 /2xly.xly -12 /2xly.xs -17 /2xment.> -56 /2xment.and -21 /2xment.at -38 /2xment.for -36 /2xment.in -15 /2xment.is -25 /2xment.of -12 /2xment.the
-10 /2xment.to -67 /2xment.x -50 /2xment.xs -29 /2xs.0 19 /2xs.> -40 /2xs.C 22 /2xs.T -10 /2xs.V 8 /2xs.a -18 /2xs.about 49 /2xs.ad 12 /2xs.an -49
/2xs.and -15 /2xs.are -21 /2xs.as -22 /2xs.at 43 /2xs.but -10 /2xs.by 35 /2xs.can -52 /2xs.could -6 /2xs.do -65 /2xs.down -25 /2xs.for 11 /2xs.from 21
/2xs.had -17 /2xs.have -27 /2xs.he -13 /2xs.her -7 /2xs.his -16 /2xs.how -118 /2xs.i -17 /2xs.in -32 /2xs.into -7 /2xs.is -19 /2xs.law 111 /2xs.may 25
/2xs.me -27 /2xs.money 55 /2xs.more -32 /2xs.must -24 /2xs.my -25 /2xs.no -25 /2xs.not 15 /2xs.now -24 /2xs.of -27 /2xs.on -24 /2xs.or -15 /2xs.order
15 /2xs.out -22 /2xs.paper 80 /2xs.picture -35 /2xs.so -13 /2xs.some -26 /2xs.that -13 /2xs.the -29 /2xs.them -20 /2xs.then -33 /2xs.there -23
/2xs.these -26 /2xs.they -14 /2xs.this 23 /2xs.time -70 /2xs.to -25 /2xs.up 37 /2xs.was -17 /2xs.we -22 /2xs.were -34 /2xs.what -43 /2xs.when -8
/2xs.where -23 /2xs.which -9 /2xs.who -74 /2xs.will -26 /2xs.with -27 /2xs.would -13 /2xs.x -20 /2xs.xed -22 /2xs.xer -19 /2xs.xies -32 /2xs.xly -28
/2xs.xment -19 /2xs.xs -11 /2xs.xtion -26 /2xs.you're 120 /2xs.you've 67 /2xs.your 39 /2xtion.0 66 /2xtion.> -16 /2xtion.K -25 /2xtion.T 70 /2xtion.X
36 /2xtion.and -17 /2xtion.can -9 /2xtion.for -29 /2xtion.from -14 /2xtion.in -23 /2xtion.is -13 /2xtion.of -21 /2xtion.that -10 /2xtion.the -41
/2xtion.to -38 /2xtion.was 9 /2xtion.will -39 /2xtion.with 32 /2xtion.x 35 /2xtion.xed -28 /2xtion.xer -62 /2xtion.xing -25 /2xtion.xs -42 /2you'll.K
57 /2you'll.V -37 /2you're.K 60 /2you're.T 52 /2you're.in 94 /2you're.x 24 /2you're.xing -23 /2you've.K -39 /2you've.been 66 /2you've.order 17
/2you've.xed 22 /2you.K -6 /2you.X -53 /2you.a -45 /2you.account 33 /2you.all -60 /2you.and -27 /2you.are 30 /2you.by 105 /2you.can 14 /2you.could -61
/2you.do -7 /2you.for 41 /2you.have 20 /2you.in -36 /2you.law 26 /2you.may 71 /2you.must -26 /2you.order 94 /2you.that -19 /2you.to -23 /2you.will -22
/2you.x -27 /2you.xed 108 /2you.xly -8 /2your.C 20 /2your.K -53 /2your.N 17 /2your.P 40 /2your.T -6 /2your.V 114 /2your.X -78 /2your.account 79
/2your.law -16 /2your.letter 84 /2your.money 90 /2your.order -15 /2your.paper -30 /2your.place -18 /2your.reply 145 /2your.time -38 /2your.xed 65
/2your.xers 72 /2your.xing 44 /2your.xs -90 /2your.xtion 100 /:1 55 /:2 -14 /> 147 /@ 137 /[ -24 /bias -13 /clock 76 /common 18 /e! 21 /e" 76 /e% 145
/e) 31 /e* 20 /e, -95 /e- 125 /e. -40 /e0 11 /e: -30 /e; -31 /e? 10 /e] 12 /e_ -29 /ea -7 /e° 159 /e» 97 /e— -26 /e” -18 /e… -23 /e→ 66 /g1 -9 /g2 -17
/g3 -21 /g4 -17 /gr1 -14 /gr2 -15 /gr3 -48 /gr4 -11 /heads 57 /modifier 24 /n12 -17 /n15 -11 /n3 -16 /n4 -16 /n6 -18 /n8 -16 /net 7 /no-g2 -10 /no-g3
25 /no-g4 7 /order 13 /order+common 33 /order+known 32 /order+net 53 /order+page 24 /order+things 29 /order+we 59 /order+you -40 /others -23 /page 30
/r1 -18 /r2 -22 /r3 -12 /r4 -44 /sentence -19 /shouted 160 /small 212 /things 8 /this+things 17 /u0 31 /u1 -18 /u2 -30 /u3 -20 /u4 -17 /we+page 33
/we+you 85 /you+page 33 /you+things 29 /| 99 /~0 -19 /~2 34 /~3 16 /~account! -13 /~account+ 69 /~ad 19 /~ad! 30 /~ad+ 65 /~law! 9 /~law+ 91 /~letter
20 /~letter+ 98 /~money! 60 /~money+ 27 /~order! 30 /~order+ -31 /~paper 30 /~paper! 25 /~paper+ 48 /~picture 15 /~picture! -17 /~place 8 /~place! 21
/~place+ 73 /~player 12 /~player! 50 /~player+ -32 /~reply! 32 /~reply+ 46 /~time -11 /~time! -10 /~time+ -17 /£ 40 /© 161 /» 107 /→ 66 0 -3 0_0 35
0__ -19 0_a -18 0_am 92 0_and -10 0_articles 60 0_at 28 0_by 14 0_comments 114 0_days 143 0_for 34 0_free 21 0_gmt 53 0_hours 101 0_june 17 0_mar 47
0_march 87 0_may 54 0_million -55 0_min 68 0_mins 77 0_minute 60 0_minutes -34 0_months 30 0_more 24 0_next 50 0_of 54 0_off 85 0_p.m -73 0_percent
-54 0_pm 75 0_read 113 0_replies 49 0_seconds 47 0_shares 107 0_subscribers -77 0_the -28 0_times 89 0_views 129 0_years 45 ?0 2 ?1 -27 ?2 -32 ?3 -17
?4 -16 @gardennotes 117 @nasa 66 @who 32 ^/~account -31 ^/~ad -15 ^/~law -14 ^/~letter -119 ^/~money -22 ^/~order 13 ^/~paper -15 ^/~picture 10
^/~player 11 ^/~time -19 ^0 45 ^a -26 ^abc 118 ^about 60 ^accept 7 ^access -34 ^accessibility 107 ^activate 64 ^add -25 ^adding -26 ^additional -17
^ads 40 ^advertise 117 ^advertisement 41 ^advertiser 95 ^advertising 10 ^affiliate 104 ^after -44 ^again -20 ^agree 76 ^all 15 ^allow 27 ^already 112
^also 77 ^although -32 ^always -20 ^america -29 ^among -32 ^amory -37 ^and -28 ^another -21 ^any -57 ^ap 67 ^apply 78 ^archives 135 ^are 7 ^around 25
^article 53 ^as -20 ^ask -7 ^at -31 ^audio -38 ^autoplay 28 ^available 87 ^babbitt -41 ^back 6 ^based 29 ^batten -36 ^bbc 70 ^because -33 ^become 69
^before 34 ^being -49 ^besides -24 ^billed 96 ^blog 90 ^book 42 ^bookmark 56 ^both -41 ^breaking 13 ^brett -36 ^browse 36 ^built 36 ^but -25 ^buy 33
^caddy -35 ^california 130 ^call -24 ^can't 91 ^cancel -9 ^caption 92 ^carol -17 ^carrie -22 ^cast 83 ^catch 53 ^categories 106 ^category 123 ^cc 79
^change 26 ^chart 54 ^chat 132 ^check 8 ^checking 68 ^chip 76 ^choose 17 ^cite 72 ^claim 140 ^click 10 ^close -46 ^closed 185 ^collapse 137 ^come -116
^coming 52 ^comment -59 ^commenting 153 ^company 38 ^compare 132 ^confirm 85 ^connect -69 ^consent 60 ^contact 29 ^content -8 ^contents 78 ^continue
52 ^continued 74 ^contribute 94 ^cookie -12 ^cookies -66 ^copy 22 ^copyright 22 ^correction 12 ^corrections 76 ^courtesy 40 ^create -59 ^created -19
^credit 15 ^credits 129 ^crown 107 ^curated 81 ^currently -22 ^customer 134 ^date 12 ^decline 101 ^delivered 111 ^desktop -12 ^did 32 ^dinah -23
^disclaimer 59 ^discover -113 ^discuss 83 ^discussion 56 ^documentation -61 ^doi 100 ^don't 6 ^donate 31 ^dont -58 ^download 68 ^duration -16 ^during
-45 ^each -39 ^edit 8 ^edition -7 ^editor's 102 ^editorial 102 ^editors' 77 ^either -62 ^elsewhere 88 ^email -31 ^embed 130 ^english 73 ^enjoy 57
^enjoyed 52 ^enter 59 ^environment 20 ^episode 70 ^error 15 ^especially -35 ^estimated 64 ^even -35 ^event 8 ^every 37 ^exclusive 49 ^exit -41 ^expand
94 ^explore -68 ^external -43 ^facebook 24 ^fact-checked 82 ^failed 96 ^fcc 154 ^featured 16 ^feedback 30 ^file 153 ^filed 138 ^finally -19 ^find 32
^first -41 ^five -58 ^flag 116 ^following -87 ^font 125 ^footer 122 ^for -24 ^forgot 112 ^forward 81 ^found 168 ^free -8 ^from 59 ^further -180
^george -21 ^get 35 ^getting -70 ^getty 92 ^give 17 ^go 22 ^good -86 ^google 46 ^got 57 ^government -42 ^grab 19 ^graphic 28 ^guest 27 ^handout 97
^have 67 ^he -22 ^he's -46 ^health -65 ^hear -26 ^hello -8 ^help 6 ^helpful 34 ^her -25 ^here -42 ^hi 82 ^high 53 ^his -26 ^holmes -20 ^home 11 ^hot
107 ^how -50 ^however -34 ^ht 85 ^https 60 ^hurstwood -14 ^i -21 ^i'd 36 ^i'll -35 ^i'm 11 ^i've -55 ^if -11 ^illustration 38 ^image 46 ^images -75
^improve 21 ^including -38 ^increase 70 ^infographic 129 ^install -66 ^instead -21 ^interested -60 ^invalid -34 ^is -38 ^it -25 ^it'll -35 ^it's -49
^its -31 ^javascript 116 ^jobs 153 ^join 32 ^julius -30 ^jump -35 ^just 36 ^keep -6 ^kennicott -21 ^key 53 ^keywords 184 ^know -27 ^labels 160 ^last
66 ^learn -42 ^leave 33 ^legal 12 ^let -55 ^letters 24 ^like -17 ^liked -25 ^link -31 ^links -116 ^listen 9 ^live 31 ^load -29 ^loading 7 ^local -6
^log -10 ^login -24 ^look -85 ^lost 76 ^made 55 ^main 71 ^make -36 ^making -59 ^manage -56 ^many -38 ^map 92 ^mar 52 ^march -52 ^market 147 ^match 128
^may -30 ^maybe 15 ^media 58 ^meet 12 ^member 144 ^members -48 ^menu 27 ^message 58 ^minnes -40 ^miss -68 ^mobile -20 ^modified 39 ^monthly 27 ^more
25 ^most 20 ^mr -37 ^mrs -15 ^mute -7 ^name 54 ^need 101 ^never -58 ^new 7 ^newer 70 ^newest 34 ^newsletter 59 ^newsroom 13 ^next 38 ^no 12 ^none -11
^noonan -24 ^nor -19 ^note -15 ^nothing 36 ^notice 64 ^notify 71 ^of -37 ^offer 136 ^oh -41 ^ok 60 ^older 88 ^on -41 ^once -25 ^one -30 ^only 45 ^oops
135 ^open -8 ^opens 22 ^or -37 ^order 72 ^original -27 ^originally 62 ^otherwise -43 ^over 26 ^page -16 ^pages 92 ^paid 17 ^part 80 ^partner -17 ^pass
36 ^past 128 ^pay 15 ^penn -41 ^people 117 ^performance 55 ^perhaps -58 ^permalink 85 ^philip -21 ^photo 25 ^photograph 71 ^photos 16 ^picture -36
^pin 40 ^pinned 74 ^play -44 ^playback 138 ^please 58 ^poirot -24 ^poll 57 ^popular -31 ^post -23 ^posted 51 ^postmedia 100 ^posts 46 ^powered 38
^premium 78 ^presented 71 ^presently -25 ^president -64 ^press 21 ^previous 59 ^prices 132 ^primary 31 ^print -49 ^privacy 40 ^proceed 48 ^produced 25
^product 41 ^promoted 48 ^proudly 51 ^provided 63 ^pti 87 ^public -26 ^published 30 ^python -38 ^q -110 ^quick 37 ^quote -10 ^rate -31 ^rather -25
^read 20 ^reader 113 ^readers -88 ^readers' 80 ^reading -37 ^receive 11 ^recent -54 ^recently 60 ^recommend 134 ^recommended -21 ^redeem 68 ^refresh
64 ^register -11 ^registered 55 ^reject 111 ^related 60 ^remember 63 ^remind 156 ^remove 45 ^reno -33 ^rent 110 ^replay 83 ^reply -6 ^report 7
^reported 47 ^reporting -53 ^representative 46 ^reprint 51 ^reprinted 68 ^reproduction 161 ^republish 109 ^request 44 ^required 47 ^reset 15 ^resume
17 ^reuters -18 ^rss 111 ^rsvp 91 ^scan -21 ^schedule 74 ^science 16 ^scroll 60 ^second -81 ^section -30 ^secure -33 ^see 20 ^select 62 ^selina -24
^send 21 ^senior -10 ^sent 137 ^set -45 ^settings 82 ^share 16 ^shares 65 ^she -21 ^shop 39 ^show 32 ^similar 59 ^since -11 ^single 144 ^sir -9 ^site
102 ^skip 44 ^slide 101 ^slideshow 86 ^so -31 ^social -49 ^some -21 ^something 17 ^sorry 43 ^sort 36 ^sound -30 ^source 44 ^special 78 ^sponsored 89
^spread 168 ^staff 41 ^start -9 ^stay -21 ^step -121 ^stock 11 ^stop -122 ^store 114 ^stories 47 ^story 84 ^straight 64 ^stream 46 ^submit 49
^subscribe 11 ^subscriber 157 ^subscribers -68 ^subtitles 92 ^such -32 ^suddenly -24 ^suggested 114 ^support -13 ^supported 121 ^swipe 46 ^switch 17
^table -28 ^tag 16 ^tagged 149 ^tags 105 ^take -30 ^talk 106 ^tap 8 ^tell -40 ^terms 62 ^test 68 ^text 105 ^thank 6 ^thanks 87 ^that -32 ^the -40
^their -27 ^theme 127 ^then -31 ^thence -28 ^there -17 ^there's -24 ^therefore -42 ^these -13 ^they -27 ^they're -47 ^this -7 ^those -30 ^though -30
^thread 123 ^three -76 ^through -43 ^thus -35 ^time -51 ^tip 16 ^tired 114 ^to -21 ^today -12 ^today's 107 ^together -17 ^tommy -30 ^tonight -32
^tools -42 ^top 15 ^topic 170 ^topics 9 ^total 8 ^transcript 69 ^translate 78 ^trending 19 ^trusted 80 ^try -62 ^tuppence -43 ^turn -26 ^tweet 51
^tweets 121 ^two -85 ^type 66 ^under -54 ^unlock 53 ^unsubscribe 104 ^up 14 ^update -55 ^updated 39 ^upload 103 ^us 92 ^use 15 ^username 79 ^using -81
^vat 88 ^verified 44 ^verify 29 ^via 142 ^video 29 ^videos 151 ^view 56 ^views 61 ^volume -42 ^vote 44 ^wait -106 ^want 71 ^was 27 ^watch 33 ^we -16
^we'll -24 ^we're -16 ^we've -12 ^weather 140 ^weekly -65 ^welcome 55 ^well -37 ^what -22 ^what's 13 ^whatsapp 74 ^when -33 ^where -52 ^whether -46
^which -33 ^who -46 ^why -67 ^without -49 ^words 178 ^work 125 ^write -27 ^written 15 ^yes 21 ^yet -36 ^you -9 ^you'll 17 ^you've 33 ^your 35 _ -19 a
-18 a_better 13 a_colleague 121 a_comment 32 a_commission 47 a_correction 96 a_creative 18 a_donation 153 a_few -25 a_free 74 a_friend 143 a_gift -15
a_good -30 a_great -27 a_guest 49 a_letter 6 a_link 111 a_list -74 a_little -12 a_long -9 a_lot -21 a_man -11 a_member 41 a_moderator 74 a_moment -9
a_month 40 a_more -14 a_new -13 a_post 72 a_print -35 a_problem -14 a_project -20 a_python -29 a_question 77 a_reply 65 a_series 61 a_simple -20
a_single -40 a_small -19 a_story -23 a_subscriber 99 a_subscription 52 a_time -18 a_tip 65 a_very -12 a_week -10 a_while -14 abc 112 abi -11 able -18
able_to -15 about 5 about_cookies 80 about_our 49 about_the -28 about_this -17 above -35 abroad -25 accept 33 accept_cookies 86 accept_our 10 accepted
2 access 44 access_information 9 accessibility 39 according -26 accordingly -10 account 18 account_to 50 accounts -179 achieve -8 ackroyd -31
acme_media 139 across -29 across_the -26 act -27 action -13 actions -46 activate 51 activate_your 51 active 99 actual -22 actually -26 ad 47 ad-free
169 ad_blocker 57 ad_choices 83 ad_will 124 add -16 add_to 191 add_us 134 add_your 162 added 6 added_to 65 adding -16 addition -41 additional -4
additional_cookies 126 address 11 addresses -44 adds -29 admin 12 admitted -8 adopted -15 ads 26 ads_by 96 advanced 10 advantage -33 advert 76
advertise 0 advertisement 48 advertisement_scroll 43 advertisements 94 advertiser 95 advertisers 87 advertising -58 advice 75 affect -21 affected 55
affiliate 113 affiliate_links 61 afford -30 afp 76 afraid -37 after -34 after_a -14 after_the 22 afternoon -18 again -10 again_and -13 against -26 age
27 ago 33 agree 32 agree_to -24 agreed -60 agreement 3 ahead -40 air 15 alert -60 alerts 59 all -10 all_0 53 all_comments 81 all_content 129
all_cookies 52 all_news 48 all_of -28 all_photos 94 all_posts 44 all_right -31 all_rights 14 all_stories 36 all_the -37 all_topics 48 all_videos 54
allies -115 allow 9 allowed 86 almost 5 alone -28 along 33 aloud -100 already 28 already_have 17 also 25 also_be -12 also_in 53 also_like 85 also_read
159 alternative -11 although -26 always -23 am 32 amazon 75 amended 6 america -29 america's -25 american -53 americans -30 among -29 amory -35 amount
75 an -4 an_account 33 an_ad 66 an_error 82 an_official 124 ana 65 ana_silva 65 analysis -85 analytics -27 and -24 and/or 12 and_0 -36 and_a -14
and_after -8 and_all -18 and_android 23 and_as -8 and_asked -10 and_at -11 and_began -12 and_by -31 and_continue 183 and_for -47 and_get -8 and_he -8
and_his -18 and_i -13 and_if -18 and_in -20 and_it -14 and_more -30 and_mr -21 and_my -7 and_not -17 and_now -34 and_our -19 and_permissions 131
and_privacy 14 and_said -9 and_save 99 and_sir -24 and_so -16 and_that -18 and_the -29 and_then -11 and_there -14 and_they -14 and_this -24 and_to -15
and_was -19 and_we -15 and_went -9 and_when -6 and_with -29 and_yet -10 and_you -39 android 15 angry -29 anita 51 anita_rao 51 annotations -21 annual
-6 annually 102 anonymous 73 another -23 answer -3 answered -21 answers -33 any -22 any_time 94 anybody -34 anyone 16 anything -7 anytime 98 anyway
-48 ap 94 api -17 apis -37 app 27 app_for 17 app_store -22 appear 45 appeared 22 appears 39 appears_in 87 appendix -127 applause -101 apple 10
apple_podcasts 26 application -101 applications -36 applies 54 apply 12 approach -58 approaches -42 appropriate -40 apps -136 arbitrary -42 archer -9
archive 12 archives 28 are -12 are_a 28 are_closed 125 are_now -27 are_off 65 are_reading 88 are_still -36 are_the 14 are_you -19 area -43 areas -75
aren't -29 argument -10 arguments -16 arm -10 arms -52 around -32 around_the 17 array -20 arrived -48 art 93 article 52 article_appears 87
article_continues 92 article_has 43 article_in 33 article_is 30 article_left 40 article_on 14 article_was 64 articles 40 articles_left 31
articles_remaining 63 as -13 as_a -17 as_an -28 as_he -7 as_i -15 as_if -15 as_it -6 as_she -17 as_the -16 as_they -10 as_we -13 as_well -13 ascii -19
aside -44 ask -10 ask_a 127 ask_you -22 asked -24 asking -59 asleep -8 associated 39 associated_press 105 association 117 ast -11 at -12 at_0 41 at_a
24 at_all -21 at_any 41 at_her -12 at_him -10 at_his -21 at_home -25 at_last -84 at_least -18 at_me -14 at_once -19 at_the -26 ate -30 atom 82 attack
-32 attempt -21 attention -51 attribute -23 attributes 17 audience -24 audio 33 audio_version 99 aug 94 aug_0 94 aunt -27 author 39 author's 60
authors 7 automatically 84 autoplay 89 available 33 available_in 88 avoid -86 awaiting -18 awaiting_moderation 80 aware -30 away -22 awhile -13 b -52
babbitt -25 back -21 back_to 43 backward -14 backwards -29 bad -48 balance -23 bank 11 bar 10 base -41 based 3 basic 8 basis -13 basket 82 batten -36
battle -55 bbc 87 bdfl -29 be -15 be_a -29 be_added -10 be_done -45 be_interested 140 be_logged 19 be_made -19 be_published 17 be_reproduced 44 be_the
35 be_used -11 beans 118 beautiful -48 beauty -24 became -25 because -21 because_you 85 become -6 become_a 33 becoming -17 bed -23 been 1 been_saved
35 been_updated 55 bees 30 before -54 before_the -23 began -34 began_to -14 begin -40 beginning 6 begun -12 behavior -23 behind -14 being -19 believe
-34 bell -63 below 6 ben -45 ben_roe 71 benefit -6 benefits 23 benjy -30 bent -9 beside -15 besides -27 best 3 best_experience 112 best_of 25
best_stories 105 better -12 between -31 between_the -22 beyond -34 big -3 bill -1 billed 96 billion -75 bio 109 bipartisan -23 bit -24 black -42 blame
-23 blank -5 blessed -20 block 7 blocked 55 blocker 57 blocking 55 blocks -35 blog 63 blogger 128 blogthis 119 blood -102 blue 43 blunt -39 board 44
boat -71 body -98 book 16 bookmark 56 books -8 born -118 both -22 bottle -14 bottom 66 bought 95 bowed -10 box 10 boy -30 branch -26 brand 76 break
-21 breakfast -63 breaking 22 breaking_news 46 breath -37 brett -24 bridge 47 brief 26 briefing -53 bright -16 bring -54 broadcast 19 brochure -24
broke -38 broken -64 brother -46 brought 3 browse 52 browser 37 browser_does 50 browser_is 65 browsing 82 budget -10 bug -54 bugs -21 build -58
building -33 builds -25 built 37 burning -87 burst -16 business 17 busy -29 but -20 but_a -23 but_he -9 but_i -11 but_it -9 but_not -25 but_the -10
but_they -20 but_this -13 but_we -17 butler -33 button 27 buy 42 buy_a 103 by 8 by_0 -11 by_a 15 by_acme 159 by_admin 60 by_ana 65 by_anita 51 by_ben
54 by_clicking 56 by_continuing 23 by_email -15 by_google 53 by_jane 111 by_john 56 by_maria 63 by_mark 163 by_newest 19 by_our 26 by_outbrain 77
by_sam 150 by_staff 87 by_taboola 49 by_the -14 by_tom 74 by_wordpress 37 byte -33 bytecode -19 bytes -42 c 1 c_api -11 caddy -34 calendar 117
california 74 call -30 called -32 calling -27 calm -71 came -19 came_in -26 came_out -8 came_to -15 can -22 can't 61 can't_be 85 can't_see 161 can_be
-12 can_do -53 can_read 23 can_we 140 cancel 104 cannot -21 cannot_be 11 cant -40 capacity -80 capital -73 captain -111 caption -8 captioning 6
captions -22 car -35 card 113 care -15 care_about 156 careers 63 cargo -56 carol -21 caroline -22 carrie -20 carried -13 cart -36 carter -36 case -15
cases -33 cast 21 catch -23 categories 68 category 95 caught -5 cause 2 cavendish -53 cc 158 center 57 central -30 century -25 certain -19 certainly
-26 chair -8 challenge -35 challenges -33 chamber -31 chance -36 change -28 change_your 34 changed -33 changes -21 changing -25 channel -65 chapter
-87 character -54 characters 77 chart 123 chat 93 check 48 check_your 35 checked 58 checking 41 checkout 123 checks -39 cheek -2 cheeks -10 chief -36
child -69 children -59 chin -13 china -76 chip 76 chip_in 76 choice 8 choices -8 choose 0 choose_your 50 chosen 27 chrome 111 church -47 cigarette -4
circle -33 citation 149 citations 129 cite 146 cite_this 61 cities -21 citizen -99 citizens -20 city -6 civil 130 claim 104 class -33 classes -25
clean 44 clear -35 cleared -22 clearly -29 click 13 click_for 102 click_here 88 click_the 77 click_to 113 clicking 43 clif -14 climate 73
climate_change 100 climate_energy 80 climbed -29 clip 5 clipboard 84 close 11 closed 51 closing -33 clothes -16 club -34 clyde -25 coach -35 coast -8
coat -49 code -10 code_of 99 coffee -61 cohn -17 cold -26 collapse 104 colleague 121 collection 84 college -65 color -43 come -48 come_to -26 comes
-32 coming -26 command -23 comment 2 comment_below 88 comment_has 55 comment_is 80 comment_policy 56 comment_was 43 commenting 168 comments 4
comments_0 101 comments_are 20 comments_below 86 comments_by -124 comments_on -24 commission 16 commitment 21 committee -114 common -27 commons 79
communities 21 community -21 company 22 compare 99 compassion -22 compatibility -43 compatible 9 compile -35 compiler -26 complete 48 completely -27
complex -45 complexity -10 comprehensions -30 computer 24 concept -17 concerns -30 conditions -26 confidence -29 configuration -65 confirm 64
confirm_your 50 confirmed 17 conflict -28 congress -27 connect 16 connect_with 60 connected 142 connection 118 consent 89 consent_to 96 consider -7
considered -37 consistent -31 constraints -35 contact 42 contact_jane 146 contact_the 143 contact_us 125 contacted 107 contain -34 containing -31
contains 57 contains_affiliate 21 content 10 content_by 121 content_continues 77 content_from 74 content_is 17 contents 57 context -36 contexts -12
continue 31 continue_in 11 continue_reading 29 continue_to -9 continue_with 110 continued 2 continues 34 continues_after 38 continues_below 106
continuing -9 contrast 67 contribute 0 contributed 16 contributing 58 contribution 1 contributions -135 contributor 41 contributors -16 control 33
conventions -35 conversation 26 converted -8 cookie -27 cookie_policy 79 cookie_settings 81 cookiebot 67 cookies 25 cookies_on 116 cookies_to 56 cool
-58 copied 124 copy 27 copyright 43 copyright_0 106 core -24 corner -10 coroner -20 corp 98 correct 86 corrected 58 correction 63 corrections 76
correctly 44 correspondent 167 cost -24 costs -57 could -10 could_be -12 could_not 18 couldn't -18 council -36 count 11 country -56 couple -9 courage
-52 course -2 court -23 courtesy 74 courtesy_of 103 cover 78 coverage -5 covered -11 covers 81 cpython -26 create -31 create_a 12 create_an 40 created
36 creating -47 creative 41 creative_commons 139 credit 5 credit_jane 91 credit_university 69 credits 147 cried -20 crime -37 crisis -39 crossed -51
crossword 169 crowd -35 crown 21 cry -16 crying -25 culture -52 curated 81 curiously -9 current 25 currently -9 custom -38 customer 78 cut -10 cuts
-90 cynthia -20 daily 27 daily_news 32 dam -28 dam_fell 150 damp -28 dance -86 danger -82 dangerous -51 dark 27 darkness -6 dashboard 94 data -35
datawrapper 122 date 39 daughter -47 dawn -97 day -43 day's 85 day's_top 14 days -17 days_ago 57 de -33 dead -69 deal -68 deals 54 dear -60 death -1
debt -86 decent -6 decide -26 decided 19 decimal -79 decision -21 decisions -24 declaration 29 decline -72 deep 14 deeper 118 deeply -15 default 19
deficit -36 define -44 defined -11 defines -12 defining -10 definition -27 definitions -107 delayed 36 delete -4 deleted 49 delhi 7 deliberately -13
deliver 73 delivered 86 delivered_to 101 delivery 58 demands -24 democracy -53 department 35 dependencies -20 dependency -13 depends -17 deprecated
-11 deprecation -5 describe -26 described -32 describes -12 description 20 deserve -55 design -31 designed -15 desire -21 desk 53 desktop 38 detail
-46 details -25 detected 122 develop 28 developer -30 developers -21 development -31 device 114 dialog 210 dict -38 dictionary -16 did -22 did_not -19
did_you -20 didn't -19 didnt -26 die -33 died -72 differ -40 difference -21 differences -19 different -23 difficult -27 digest 22 digital -24 dilsey
-29 dinah -18 dined -23 dinner -22 direction -14 directions 86 directly -29 directory 72 disabled 34 disclaimer 81 disclosure 89 discover -34
discovered -103 discuss 58 discussed -10 discussion -23 discussions -28 displaying 130 disqus 122 distance -77 distinct -11 distinguished -18
distributed -26 distribution -40 distributions -22 do -23 do_it -39 do_that -30 do_you -18 docstring -31 doctor -26 document -22 documentation -40
documented -14 doe 73 doe_may 71 doe_on 21 does -20 doesn't -28 doi 100 doing -34 dollar 75 dollars -30 domain 108 don't -12 don't_have 17 don't_know
-38 don't_miss 72 donate 50 donate_now 37 donate_to 116 donation 60 done -3 donors -15 dont -50 door -15 doors -14 dose -32 dose_of 109 double 53
doubt -21 down -30 down_and -22 down_the -28 down_to -20 download 40 download_our 8 download_the 26 dr -8 dramatic -22 drank -17 drawn -13 dream -19
dreams -37 dress -30 drew -27 drink -40 drop 1 dropped -23 drouet -19 drought 30 drove -4 drugs -34 due -30 due_to 50 dull -22 duration -16 duration_0
146 during -31 duty -11 dyer -48 e -37 e-mail -30 e.g -14 each -49 each_of -10 each_other -15 ear -12 earlier 17 early -156 earn -30 earn_a 41 earth
-47 ease -37 easier 22 easily -24 easy -32 eat -71 economic -20 economy -66 edge -4 edit 41 edited -8 edited_by 52 editing -28 editing_by 92 edition
18 editor 34 editor's 64 editor's_note 77 editorial 155 editors -82 editors' 99 edt -99 education -43 effect -31 effective -35 effects -48 effort -36
efforts -26 eight -56 either -34 election 11 elections -23 eliminate -28 else 43 elsewhere 32 email 26 email_a 45 email_address 56 email_is 58
email_the -6 email_this 30 email_to 71 emails -74 embed 103 embedded -4 employment -29 empty -17 en 94 enable -40 enable_javascript 76 encoding -29
end -4 end_of 27 ended 22 ends 57 ends_in 135 enemy -69 energy 29 england 46 english 34 enjoy 62 enjoy_this 95 enjoyed -6 enlarge 34 enough -34 ensure
-15 enter 57 enter_to -14 enter_your 28 entered -17 entire -32 entries -4 entry 22 envelope -20 environment 30 episode 68 episode_0 127 episodes 118
equal -55 error 24 errors -42 español 87 especially -25 essential 16 est -98 estimated 64 et 84 etc -43 ethics 154 evaluation -51 even -31 evening -48
event 28 events 36 ever -17 every 13 everybody -84 everyone -7 everything -14 evidence -86 evidently -18 evil -98 exact -14 exactly -13 example -52
examples -46 except -34 exception -28 exceptions -42 exclusive 51 exclusive_to 66 executed -43 execution -21 exist -19 existing -25 exit 74 expand 14
expect -17 expectations -74 expected -24 experience 21 experience_use 125 expired 118 explain -22 explained -13 explanation -12 explicit -19
explicitly -37 explore 18 explore_more 189 exploring 75 expressed 101 expression -11 expressions -39 extend -26 extended -17 extension -19 extensions
-14 external 66 eye -25 eyes -11 f-strings -31 face -15 facebook 47 fact 44 fact-checked 82 facts 22 fail -48 failed 23 failed_to 129 fails -39 faint
-9 fair -45 faith -77 fall -83 familiar -27 families -55 family 17 faq 7 far -30 fast -53 faster -50 fat -7 father -56 fault -38 favorite 79 favorites
78 favourites 96 fcc 154 fear 26 feature 1 featured 37 features -32 federal -64 feed 55 feedback 1 feel -17 feeling -28 fees -47 feet -20 fell -8
fellow -12 fellow_americans -11 felt -16 few -23 field 13 fifth -16 fight -82 figure 6 figures -32 file -2 filed 138 filed_under 86 files -7 filled
-19 filters -10 final -39 finally -16 financial 119 find -9 find_a 82 find_this 99 find_us 55 findings -118 fine 54 finger -4 fingers -8 finish -41
finished 79 fire -35 firm -44 first -14 first_published 81 first_time -25 first_to 98 fish 81 fit -26 five 50 fix -60 fixed -25 flag 42 flat -40
flexible -76 flickr 28 floods 66 floor -88 flora -26 flourish 151 flowers -17 flushed -24 focus 43 folded -11 folder 73 follow 7 follow-up -62
follow_our 60 follow_the -91 follow_this 22 follow_us 101 followed -27 followers 158 following -10 follows -13 font 130 font_size 62 food -8 foot -68
footer 112 for -17 for_0 31 for_a -14 for_all -60 for_an -40 for_by 89 for_example -25 for_free 66 for_full 18 for_her -17 for_him -10 for_it -38
for_later 152 for_me -31 for_members 35 for_next 54 for_python -15 for_reading 128 for_some -14 for_subscribers 176 for_that -21 for_the -7 for_this
15 for_updates 83 for_you 81 for_your -22 force -38 forced -17 forces -28 forecast 95 forehead -10 foreign -112 forget -7 forgot 30 form -26 format
-32 forms -103 forum 211 forward -24 forwarded 20 fought -20 found 57 four -3 fourth -6 français 107 free 11 free_account 39 free_app 53 free_article
75 free_articles 28 free_for 73 free_to -10 free_trial 117 freedom -21 french -77 fri 9 friday 33 friend -11 friendly 56 friends 6 frightened -31 from
-7 from_0 34 from_a -31 from_jane 136 from_our 53 from_pixabay 37 from_the -25 from_this 12 from_us 93 front -10 frowned -24 full 24 full_access 105
full_article 24 full_bio 66 full_coverage 59 full_episode 41 full_interview 116 full_report 78 full_screen 147 full_story 40 full_text 53 full_version
-37 full_video 37 fullscreen 77 fully -25 function -7 functionality -31 functions -17 fund 37 funded 13 funded_by 39 further -42 future -33 g -59
gallery 86 game -62 games 48 gannett 174 garden 6 garden_notes 130 gate -25 gatsby -29 gave 3 gave_a -16 general -26 generally -23 generated 31
generation -132 generator -24 generic -17 george -39 german -38 get 4 get_0 35 get_a -20 get_alerts 31 get_breaking 34 get_in 97 get_more -41 get_news
90 get_our 38 get_started 6 get_the 90 get_unlimited 79 gets -22 getting -55 getty 80 getty_images 69 gift 78 gifts 66 girl -29 girls -21 git -22
github -32 give -18 given -29 gives -77 giving -112 glad -63 glance 68 glanced -14 glass -17 glasses -17 global 26 gmt 130 go -13 go_on -89 go_to 40
goal 7 goals -39 god -41 goes -42 going -33 going_to -25 gold 1 gone -27 good -45 goodbye -28 google 22 google_play 113 got -10 got_a 18 got_it 145
got_to -15 got_up -8 gottlieb -31 gov 95 gov.uk 131 governance -10 government -53 grab 17 grammar -10 graphic 41 gray -23 great -27 greater -17
greatest -24 grew -48 griffiths -92 grinned -18 ground -27 group -17 groups -16 grow 9 growing -81 growth -39 guess -17 guest 73 guests 5 guide -10
guide_to 129 guidelines 42 guido -27 gun -19 had -22 had_a -20 had_been -24 had_no -7 had_not -12 had_to -12 hadn't -13 hair -11 half -23 hall -15
hand -32 handed -21 handle -28 handling -15 handout 97 hands -22 happen -28 happened -41 happens -53 happy -25 hard -33 hard_to -37 harder -22 hardly
-7 has -13 has_a -66 has_been 20 has_not -14 hat -11 hated -38 have -8 have_0 19 have_been 7 have_missed 117 have_reached 116 have_the -12 have_to -26
haven't -28 having -15 he -19 he's -38 he_came -13 he_could -9 he_did -17 he_had -13 he_knew -12 he_looked -10 he_said -18 he_saw -14 he_took -6
he_was -14 he_went -17 he_would -18 head -20 head_and -9 headline 49 headlines 18 health 13 hear 10 hear_more 57 heard -5 hearing -3 heart -38 heavy
-39 held -20 hell -42 hello -82 help -16 help_keep 126 help_support 110 help_us 30 helped -34 helpful 40 helping -30 helps 37 her -18 her_and -7
her_eyes -13 her_hand -12 her_head -14 her_to -17 her_voice -13 here 0 here's -14 here_for 53 here_to 26 hers -64 herself -28 hesitated -11 hi 82 hide
21 high -4 higher -25 highlights 36 him -11 him_and -9 him_in -9 him_to -15 him_with -6 himself -9 his -17 his_eyes -7 his_face -10 his_hands -6
his_head -12 his_own -15 his_voice -31 his_wife -7 historic -61 history 4 hit 22 hits 66 hold 56 holmes -19 home -42 home_and -14 home_blog 85
home_news 105 home_science 101 home_to -9 homepage 56 homes -19 honest -66 honor -54 honored -13 hope -45 hopes -13 horoscope 143 horror -15 hospital
-53 hosted 49 hosted_by 49 hot -16 hotel -38 hour -22 hours -9 hours_ago 70 house -33 houses -62 housing -11 how -11 how_the 62 how_to -9 however -30
ht 85 html 54 https 111 human -24 humans 117 hundred -17 hurried -15 hurstwood -14 hurt -30 husband -25 i -18 i'd 20 i'll -38 i'm -2 i've -38 i_accept
139 i_agree 140 i_ask -19 i_believe -19 i_can -28 i_could -12 i_did -23 i_didn't -18 i_do -31 i_don't -22 i_got -24 i_had -11 i_have -15 i_hope -19
i_know -33 i_looked -18 i_put -6 i_said -16 i_sat -20 i_saw -9 i_think -24 i_thought -26 i_to -10 i_took -10 i_want -26 i_was -17 i_went -15 i_will
-20 i_would 7 icon 149 idea -14 ideas -33 if -17 if_he -10 if_i -14 if_it -20 if_they -35 if_we -13 ignorance -30 ignored -19 ill -36 illustration 39
illustration_by 86 im -23 image 56 image_by 37 image_source 37 image_to 69 images -18 immediate -106 immediately -53 impact 72 implement -16
implementation -27 implementations -48 implemented -20 implicit -31 import -33 important -11 impossible -44 improve 36 improve_this 158 in -12 in_0
-10 in_a -10 in_america -48 in_an -39 in_app 36 in_browser 66 in_england 46 in_english 25 in_full -16 in_health 128 in_her -25 in_his -11 in_listing
-30 in_my -14 in_new -13 in_or 21 in_our -26 in_partnership 56 in_politics 126 in_print 141 in_python -17 in_register 19 in_science 93 in_some -17
in_spanish -28 in_that -12 in_the -18 in_their -9 in_this 8 in_to 45 in_touch 196 in_which -13 in_with 43 in_your 42 inappropriate 125 inbox 77
include -46 included -11 includes -9 including -31 income -16 incompatible -18 increase -29 increased -20 indeed -63 independence -119 independent 65
independently 103 index -6 individual -27 inflation -41 info 108 infographic 129 information 45 information_on -22 inglethorp -55 initial -20 input
-23 inquiries 127 inside 10 insider 71 inspector 66 instagram 13 install -56 installation -68 installed -16 installer -17 installers -49 installing
-32 instance -31 instead -34 instead_of -16 institution 124 integers -12 intend -23 intended -11 interactive 64 interest 2 interested 18 interested_in
17 interests 17 interface -33 interfaces -67 internal -12 international 0 interpreter -11 interrupted 7 interview 67 into -20 into_a -15 into_his -7
into_the -20 introduced -30 invalid -32 invalid_email 170 investment -60 involved 42 ios 72 iphone 100 is -14 is_also 7 is_an -11 is_awaiting 80
is_closed 55 is_empty 95 is_for 54 is_free 80 is_in -11 is_loading 38 is_no -33 is_not -21 is_on 61 is_part 81 is_required -31 is_that -21 is_to -26
island -51 isn't -27 issue -7 issues -21 ist 45 istock 120 it -19 it'll -29 it's -22 it's_a -8 it_also -20 it_and -8 it_can -20 it_does -24 it_had -20
it_has -27 it_in -27 it_is -14 it_must -13 it_on 10 it_should -14 it_to -15 it_was -17 it_will -33 it_would -25 item 81 items -22 iterators -34 its
-24 itself -38 itunes 60 j -45 james -50 james's -53 jan 78 jane@example.com 39 jane_doe 74 january -128 jason -15 javascript 80 javascript_is 116
javascript_to 66 jeeves -40 job 29 jobs 54 joe -18 john_roe 56 join 1 join_0 67 join_our 67 join_the 47 join_us -116 joined -14 journal 137 journalism
7 journey -45 julius -21 july 4 jump -34 jump_to 67 june -12 june_0 -14 jurgis -22 just -12 just_a -36 justice -39 keep 20 keep_this 29 keeping -29
keeps 32 kennicott -29 kept -18 key 7 keys 29 keyword -14 keywords 109 kid -29 kids -63 kill -97 kind -4 kind_of -19 kinds -20 kiss -25 kissed -10
kitchen -13 knees -10 knew -17 know -26 know_the -49 knowing -24 knowledge -40 known -50 knows -32 lab 61 label -130 labels -47 lady -35 laid -10 lake
-41 land -52 lane 105 language -57 languages -70 large -6 larger 10 last 14 last_edited -21 last_free -6 last_modified 101 last_reviewed 19
last_updated 83 late -61 later -26 latest 44 latest_episode 31 latest_from 60 latest_in 100 latest_news 38 latest_science 125 latter -17 laugh -18
laughed -25 laughter -112 law -47 laws -70 lawyer -33 lay -24 lazy -31 lead -31 leaders -39 leadership -31 leading -24 leaned -12 learn -105
learn_more 33 learned 7 learning -83 least -18 leave -6 leave_a 102 leave_your 42 leaving 12 led -41 left -1 left_this 22 legal 57 legitimate 161 legs
-39 length 30 leora -19 less -57 lessons -124 let -24 let's -19 let_me -41 let_us -52 letter -43 letters -23 level 1 levels -95 libraries -50 library
-21 licence -11 license -62 licensed 86 lie -20 life -53 lifestyle 135 lifetime -28 lifted -7 light -74 lights 57 like -2 like_a -52 like_and 44
like_the -26 like_this 29 like_to 55 like_what 98 like_you 108 liked 2 likely -5 limit 75 limited -9 limits -94 line -62 lines -32 link 36 link_to -52
linked -76 linkedin -3 links 50 linux -56 lips -39 list -15 listed -11 listen 31 listen_0 55 listen_on 115 listen_to -21 listened -42 listening 15
listing -5 listing_0 -29 lists -47 literal -14 literals -9 little -22 live 28 lived -29 lives -36 living -37 load 3 load_more 88 loaded 138 loading 29
loading_comments 115 local -38 local_democracy 91 location 100 lock -5 locked -37 log 30 log_in 56 logged 71 logged_in 71 login -12 long 4 long-term
-41 longer -9 look -12 look_at -22 looked -17 looked_at -18 looked_up -13 looking 11 looking_at -10 looking_for 81 looks -6 looks_like 89 lord -32
loss -39 lost -5 lot -20 lot_of -19 love 4 low -46 lower -29 ltd 49 luck -90 lunch -9 machine -26 macros -11 mad -10 made -10 made_a -22 magazine -30
mailing -20 mailing_list -44 main 13 main_content 94 main_menu 42 maintain -11 maintainers -43 major -32 make -15 make_it 39 make_this 52 makes 3
making -31 man -21 man's -27 manage -46 manage_my 131 management -66 manager 39 managing -59 manner -9 many -21 map -14 mapping -10 mar 95 mar_0 95
march -38 march_0 32 marked 75 market 70 marketing 50 married -47 mass -31 master -22 mastodon 13 match 35 matched 81 matching -38 material 24
material_may 52 matter -17 matters -1 may -2 may_also 40 may_be 8 may_earn 113 may_like -46 maybe 2 mayor -107 mb 57 me -15 me_and -13 me_of 8 me_on
60 me_to -21 me_up 47 mean -43 meaning -20 means 7 meant -16 measure -26 mechanism -22 media 63 media_ltd 26 medical 7 meet -18 meeting -81 member 11
members -40 members_of -23 membership -80 memory -32 men -19 menu 13 merely -22 merry -74 message 2 message_from 33 met -22 metadata -11 method -41
methods -13 metrics 123 mickey -19 middle -32 might 2 might_also 72 might_be -16 miles -56 military -25 million -39 millions -26 min 68 min_read 73
mind -3 mine -24 minimum -30 minnes -40 minor -18 mins 77 mint 78 minute -1 minute_read 60 minutes -37 miss 7 miss_a 29 missed 144 missing -28 mission
91 mistake -16 mobile -86 mobile_version 132 modal 178 mode 78 model 32 moderated 126 moderation -22 moderator -31 modern 71 modified 58 modified_on
92 modify -17 module -18 modules -26 moment -1 monday -63 money -29 month 30 monthly 46 months 37 months_for 131 moon -58 more -3 more_about 47
more_articles 51 more_by 13 more_comments 45 more_from 39 more_in 50 more_information -89 more_like 12 more_news 87 more_of 64 more_on 25 more_photos
95 more_posts 35 more_replies 18 more_science 96 more_stories 53 more_than -24 more_to 35 more_videos -18 morning -26 most -9 most_of -67 most_popular
22 most_recent 16 most_viewed 113 mostly -10 mother -39 mother's -9 mouth -12 move -20 moved -18 moving -75 mr -39 mr_president -7 mrs -33 much -22
multiple -23 murmured -14 museum 5 music -47 must -23 must-reads 130 must_be -15 must_have -16 must_not -23 mute 1 my -8 my_fellow -17 my_lord -22
my_wife -13 myself -16 name -3 named -27 names -17 namespace -31 narrated 69 nasa -9 nasa/jpl-caltech 17 nation -26 nation's -15 national -10 nations
-30 natural -42 nature -10 navigate 168 navigation -9 navy -41 near 21 nearly -37 necessary 28 need -15 need_to -16 needed -31 needs 12 neither -46
nervous -28 network 146 never -22 never_miss 150 new -5 new_comments 129 new_posts -30 new_tab 68 new_window 88 newer 18 newest 38 newest_first 68
news 53 news_alerts 19 news_and -6 news_in 68 news_on 114 news_you 75 newsletter 23 newsletters 40 newspapers 56 newsroom 42 next 20 next_article 87
next_in 15 next_page 62 next_post 34 next_story 24 next_video 68 nice -16 night -25 nine -58 no -14 no_0 89 no_comments 155 no_longer -8 no_more -12
no_one -73 no_results 129 no_spam 92 no_thanks 54 noaa 85 nobody -117 nodded -23 noise -60 none -16 nonprofit 176 noon 42 noonan -21 nor -39 normal
-57 nose -12 not -12 not_answer -30 not_available 77 not_displaying 130 not_found 118 not_have -10 not_interested 140 not_just -24 not_sell 132
not_support 11 not_the -13 not_to -12 not_yet -51 note -13 note_that -44 noted -69 notes 28 nothing -6 nothing_to -34 notice 64 notices 126
notifications 77 notified 23 notify 103 notify_me 113 now -3 now_closed 139 now_for -16 now_to 18 npr 144 number 20 number_0 150 number_of -35 numbers
-49 numeric -29 nurse -78 nutrition 97 o -33 object 0 objects -22 obvious -10 occurred 104 oceans 71 october 12 of -21 of_0 25 of_a -16 of_all -21
of_an -56 of_contents 106 of_cookies 37 of_course -24 of_free 40 of_his -9 of_it -17 of_leeds 113 of_my 33 of_nasa 33 of_new -8 of_our -13 of_page 142
of_python -10 of_readers 76 of_service 98 of_that -13 of_the -17 of_their -19 of_them -22 of_these -15 of_us -40 of_use 138 of_what -6 of_you -36
of_your -25 off 7 off_the 15 off_your 69 offer 18 offers -16 office -8 official 131 official_website 159 offline 119 often -114 oh -33 oil -55 ok 107
old -8 older 2 older_posts 34 oldest 65 on -3 on_0 40 on_a -18 on_climate 171 on_energy 154 on_facebook 69 on_google 67 on_her -10 on_his -7 on_it -13
on_june 133 on_linkedin 79 on_march 118 on_may 37 on_pinterest 36 on_reddit 29 on_social 105 on_telegram 48 on_the -10 on_this 27 on_twitter 19 on_x
87 on_your 45 on_youtube -27 once -8 once_a 95 one -22 one-time 191 one_of -26 ones -16 online 62 only 0 only_0 64 only_one -6 oops 135 open -24
open_in 163 open_source -79 opened -16 opening -68 opens 44 opens_in 38 operation -61 operations -25 opinion -16 opportunity -31 opt 102 opt-out 96
option 37 optional -5 options -51 or -24 or_register 61 or_sign 127 or_subscribe 42 or_the -23 order -39 orders 12 organized -29 original 29
original_article 51 originally 46 originally_published 32 os -56 other -20 others -11 others_are 69 otherwise -21 ought -14 ought_to -14 our 9 our_app
25 our_archive 43 our_best 26 our_community 23 our_cookie 13 our_coverage 17 our_economy -25 our_editors 104 our_facebook 17 our_free 9 our_guide 45
our_journalism 73 our_latest 16 our_mailing 74 our_members 114 our_mobile 115 our_nation -12 our_newsletter -18 our_newsroom 15 our_partner 55
our_partners 81 our_podcast 51 our_privacy 49 our_reporters 33 our_reporting 87 our_science 70 our_sister 89 our_site 42 our_sponsors 144
our_supporters 84 our_team 128 our_terms 107 our_top 29 our_use 37 our_website 11 our_weekly 33 our_work 125 our_writers 111 ourselves -11 out -11
out_and -13 out_the -53 outbrain 77 outdated -4 outer -18 outside -6 over -14 over_0 86 over_the -42 over_to 26 overall -25 overcome -21 overview 44
own -20 ownership -46 p -30 p.m -73 pa 129 package 3 packages -19 packaging -15 page 29 page_0 100 page_is 98 page_last 120 page_useful 89 page_was 52
pages -52 pageviews 169 paid 17 paid_content 136 paid_for 25 pain -21 pale -8 paper -65 parameter -45 parameters -21 parents -29 paris -96 parser -17
parsing -31 part 7 part_of 26 particular -35 particularly -41 partner 0 partner_content 76 partners -28 partnership 113 partnership_with 81 parts -7
party -65 pass 23 pass_it 48 passed -23 passes 96 passing -33 password 9 past 5 patch -13 path -22 paths -43 patreon 54 pattern -14 patterns -31 pause
-25 paused -13 pay -44 paying 97 payment 54 paywall 146 pdf 81 peace -48 peaceful -16 penn -40 people -27 pep -19 pep_is -11 pep_proposes -11 per -20
percent -62 perfect -11 performance 47 perhaps -31 period -49 permalink 98 permission 32 permission_to 9 permissions 145 permitted -11 person 15
personal 32 personalised 31 phase -10 philip -14 phone -17 photo 47 photo/evan 68 photo_by -25 photo_courtesy 94 photo_credit 65 photo_jane 44
photograph 43 photos -37 pick 60 pickerbaugh -65 picks 109 picture -72 pictures -40 pie 74 piece 18 piece_of -18 pieces -6 pin 36 pinned 67 pinterest
56 pip -25 pixabay 39 pixel 36 pixel_pie 74 place -26 places 20 plain -77 plan -73 planned -26 planning -106 plans -38 platform -23 platforms -18 play
-26 play_the 67 play_to 69 play_video 78 playback 130 playbook -69 played 61 player 36 playing 104 pleasant -22 please 30 please_enable 55 please_sign
101 please_try 156 please_wait 181 pleased -21 pleasure -31 pledge -29 pm 75 pocket 3 podcast 44 podcasts 14 point -13 points 5 poirot -17 police -48
policies -73 policy 4 political 7 politics 28 poll 62 poor -26 popular -19 popular_stories 46 position -67 positive -17 possible 2 possible_to -11
post -6 post_a 74 post_on 68 posted 78 posted_0 54 posted_at 72 posted_by 123 posted_in 95 posted_on 77 postmedia 100 posts 35 posts_by 20 potential
-71 potentially -40 poverty -34 power -51 powered 29 powered_by 47 practice -32 preference 73 preferences 130 premium 81 premium_article 73 prepared
-80 present -47 presented 20 presently -18 president -42 press 74 press_enter 79 press_play 37 press_release 154 pressed -7 pretty -12 prev 129
prevent 62 preview 97 previous 48 previous_article 31 previous_next 61 previous_page 77 previous_post 68 previous_story 56 price 21 prices 5 pride -22
primary 19 principles -25 print -16 print_edition 51 print_on 118 print_this 87 printed -4 priority -99 privacy 25 privacy_notice 69 privacy_policy 70
private -31 probably -65 problem -30 problems -62 proceed 99 proceeded -40 process -27 processed 18 produce -39 produced -3 produced_by 10 product 30
production -40 productive -20 products 77 profile 6 program -6 programming -38 programs -27 progress -19 project -7 projects -4 promise -8 promised
-12 promoted 41 promotion 116 proper -39 properties -60 proposal -22 proposal_is -12 proposals -39 propose -29 proposed -19 proposes -11 prosperity
-43 protect -129 protocol -43 proud -32 proudly 32 provide -36 provided 8 provided_by 67 provides -33 providing -57 pti 141 public 1 publication 119
published 58 published_0 87 published_by 29 published_in 14 published_may 91 published_on 17 publisher's 147 pubmed 121 pull -52 pulled -11 purchase
117 purpose -63 purposes 78 pursue -23 push 28 pushed -20 put -18 putting -7 puzzled -23 pyodide -23 pypi -28 python -27 python's -25 python-dev -55
python_0 -40 q -110 quality 55 quarter -19 quentin -23 question -52 questions -72 quick 4 quickly -58 quiet -17 quietly -16 quite -32 quiz 78 quote 54
quotes 51 r -50 race -27 rain -18 raise -28 raised -5 raising -30 ran 11 range -4 rao 51 rare -54 rate 7 rate_this 113 rates -48 rather -15
rather_than -14 rating 166 ratings 141 raw -32 raymond -40 reach 57 reached 24 reached_your 88 read 21 read_0 113 read_all -35 read_comments 25
read_full 27 read_in 34 read_it 7 read_more 10 read_next 107 read_on -42 read_related 96 read_the -14 read_this 38 read_time 88 readability -31 reader
155 readers 64 readers' 80 readers_like 101 reading 38 reading_below 32 reading_for 72 reading_list 62 reading_time 177 reading_with 110 reads 80
ready -16 ready_to -24 real -11 reality -55 really -30 reason -16 reasons -16 receive 51 receive_notifications 7 received -20 receiving -125 recent
-28 recent_comments 102 recently 81 recipe 42 recipes -51 recognize -20 recommend 22 recommendations 0 recommended -11 recommended_from 134 record -55
recovery 51 red -25 reddit 29 redeem 68 redistributed 53 reduce -35 reduction -66 refer -69 reference -59 references -66 reform -53 reforms -42
refresh 64 regard -22 regardless -16 region -33 register 16 register_for 127 register_now 106 registered 89 registered_in 76 regular -32 reject 49
rejected -63 related 45 related_stories 8 related_topics 54 relations 14 release -15 released -58 releases 26 relevant -7 relief -27 religion -93 rely
6 remain -34 remained -17 remaining 72 remains -37 remark -15 remarks -43 remember -51 remembered -7 remind 116 remove 61 removed -26 removing -25
renew -19 reno -24 rent -36 repeated -53 replay 83 replied -35 replies 97 reply 33 reply_to 58 report -21 report_a 118 report_an 116 report_this 47
reported -37 reporter 103 reporters 7 reporting 25 reporting_by 123 repositories -44 repository -36 represent -14 representational 114 representative
20 represented -41 reprint 160 reprinted 68 reprints 137 reproduced 89 reproduction 148 republish 109 republished 43 request -20 request_a 147
requests -42 require -19 required 2 requirements -45 requires -8 research -36 reserved 49 reset 4 resolution -25 resolve -34 resolved -17 resources
-36 respect -36 respond -152 response -84 responses 64 responsibilities -27 responsibility -28 responsive -73 rest 0 rest_of 11 restrictions 83 result
-36 results -33 resume -23 resumed -67 resumes 133 retired -9 return -28 return_to -19 returned -15 returning -17 returns 45 reuse 106 reuters 82
review -5 reviewed 51 reviewed_by 140 reviews 57 rewritten 53 rich -18 right -9 right_to 8 rights -43 rights_reserved 61 ring -12 rise -115 rising -40
risk -51 river -47 rivers 30 road 11 roberta -31 roe 74 role -22 roles -14 roof -21 room -6 root -25 rosalind -79 rose -31 round -26 roundup 20 rover
46 row -40 rss 116 rsvp 91 rule -94 rules -3 run -42 running -27 runs -47 runtime -5 russian -17 rust -41 ruth -25 s 17 safe -97 safer -24 safety -26
said -15 sale 94 salt -107 same -28 sang -31 sank -11 sat -19 sat_down -16 save 10 save_0 52 save_my 109 save_this 27 save_to 111 saved 61
saved_articles 23 saw -25 say -17 saying 16 says 83 scan 0 schedule 50 scholar 105 school -55 schools -72 science 58 science_news 18 science_space 104
scope 7 score 25 scores 71 screen 87 script -7 scroll 62 scroll_down 89 scroll_for 67 scroll_to 17 sea -45 search 0 search_for -29 search_this 17
season -14 seat -15 second -77 seconds 27 secretary -80 section -38 sections 22 secure 6 securely 101 security -10 see 2 see_all 80 see_also 105
see_full 117 see_it 106 see_more 116 see_our 44 see_the -49 seeing 36 seeing_this 104 seek -37 seem -37 seemed -20 seemed_to -12 seems -31 seen 30
select 59 selected 48 selection -12 selina -24 sell 26 sell_my 102 semantics -26 senate -17 senator 0 send 0 send_this 42 send_us 42 senior 32 sense
-16 sent 16 sent_to 80 separate -22 sequence -30 series 116 series_on 142 serious -35 seriously -15 servant -23 serve -59 server 67 service 14
services -19 session -4 set -20 settings 11 settled -34 seven -29 several -27 shadow -10 shall -38 shape -12 share 42 share_it 142 share_on 58
share_this 87 share_via 65 share_your 68 shareable 114 shared -2 shares 69 sharing 90 she -16 she's -29 she_did -14 she_had -13 she_looked -20
she_said -6 she_was -13 she_went -9 she_would -17 ship -15 shipping 133 shook -17 shook_her -17 shook_his -14 shop 30 shopping 47 short -72 shot -51
should -25 should_be -27 should_not -25 shoulder -10 shoulders -16 shouldn't -18 show -16 show_all 86 show_comments 84 show_full 31 show_more 54
show_this 111 showed -13 shown 15 shows -44 shrugged -20 shut -24 shutterstock 93 sick -24 side -21 sidebar 82 sighed -14 sight -8 sign -3 sign-up 30
sign_in 79 sign_me 119 sign_up 83 signed 84 signed_in 73 signed_up 97 significant -25 signing 78 signing_up 93 signs -74 silence -47 silent -44
similar 3 simple -40 simply -42 since -35 single -24 sir -29 sir_g -30 sir_j -23 sir_james -48 sir_w -22 sister -26 sit -71 site 60 site_is 75
site_uses 67 sites 161 sitting -25 situation -27 situations -49 six -25 size 10 skills -58 skip 17 skip_to 81 sky -30 sleep 19 slide 135 slideshow 102
slight -8 slightly -19 slow -73 slowly -53 small -35 smell -15 smile -14 smiled -23 smiling -15 smith_is 196 smoke -72 so -25 so_home -14 so_i -13
so_it -11 so_much -19 so_that -8 so_to -17 so_we -17 social -15 social_media -94 society 12 soft -11 softly -23 software -47 sold 69 solution -25
solutions -79 solve -19 some -21 some_of -24 someone -8 someone_who 122 something 6 something_to 88 something_went 116 sometimes -38 somewhat -29
somewhere -29 son -40 soon -13 sorry 9 sorry_this 111 sort -4 sort_by 130 sort_comments 69 soul -7 sound -4 sounded -24 soup 50 source 64 sources -45
south -52 soviet -14 space 33 spam 60 spanish 20 speak 17 speaker -34 speaker_mr -9 speaking -43 speaks 138 special 34 specific -50 specification -45
specified -21 specifies -25 speech -3 speed -40 spending -95 spirit -41 spoke -24 sponsor 30 sponsored 81 sponsored_by -6 sponsored_links 30 sponsors
-78 sport -59 sports 15 spotify 8 sprang -32 spread 47 spread_the 166 spring -74 squarespace 116 st -36 stability -34 stable -17 stack -52 staff 30
staff_writer 38 stairs -26 stand -28 standard -29 standard_library -9 standards 60 standing -28 stands -74 star -41 stared -12 staring -6 stars -35
start -23 start_the 99 start_your 106 started -11 starting -33 startled -28 state -13 state_of -10 stated 27 statement 31 states -26 static -22
station -35 statista 96 status -26 stay -23 stayed -13 steadily -9 steering -26 step -34 stepped -18 steps -58 still -11 stock 30 stood -15 stood_up
-14 stop -55 stopped -31 store 37 stories 62 stories_from 42 stories_like 17 stories_you 71 storm -66 story 26 story_by 95 story_continues 17
story_for 31 story_has 22 story_is 62 story_with 10 straight 16 straight_to 65 strange -22 strategic -40 strategy -45 stream 5 street -14 strength -37
strengthen -12 string -17 strings -36 strong -74 stronger -18 struck -12 structure -16 structures -24 struggle -35 studied -13 studio 42 study -61
style -69 subject 90 submenu 130 submit 9 submit_a 99 submit_an 57 submitted 35 submitting 89 subscribe 47 subscribe_for 73 subscribe_now 89
subscribe_to 37 subscribed 149 subscriber 120 subscriber-only 152 subscribers -20 subscribers_can 109 subscribers_only 86 subscribing 163 subscription
11 subscriptions 104 subsequent -23 substack 132 subtitles 127 succeed -84 success 0 such -25 such_a -9 such_as -19 sudden -17 suddenly -22 sugar -133
suggested -15 suggestion -23 suggestions -49 suite -22 summary -89 summer -80 sun -87 sunday 22 supper -12 supplied 34 support 3 support_for -51
support_our 54 support_the 87 support_us 144 supported 22 supported_by 89 supporters -6 supporting 8 supports -20 supports_our 37 suppose -27 sure 5
surely -28 surprise -13 surprised -37 survey -4 swipe 46 switch 15 switch_to 13 symbols -10 syndicated 64 syntax -30 sys -39 system -34 systems -84 t
28 tab 29 table 0 table_of 123 tables -93 taboola 65 tag 14 tagged 196 tagged_with 54 tags 92 take -29 take_a -33 take_our 22 take_the 43 taken -28
takes 3 taking -57 talk -28 talked 18 talking -26 talks -83 tap 5 tap_here 109 tap_to 109 target 52 task -35 tasks -64 tax -37 tax-deductible 225
taxes 15 tea -13 teach -104 teachers -81 team -41 teams -138 tears -11 technical -47 technologies 86 technology -12 teeth -39 telegram -8 telephone
-22 tell -48 tell_us 126 tell_you -25 tells -65 template -44 ten -24 term -11 terms 30 terms_and 16 terms_conditions 102 terms_of 6 terrible -38
terror -8 test -1 testing -60 tests -117 text 25 text_size 148 thaler -37 than -36 than_a -54 thank -28 thank_you -22 thanks 25 thanks_for 109
thanks_to -60 that -22 that's -3 that_are -19 that_he -9 that_i -19 that_is -23 that_it -11 that_the -18 that_they -8 that_this -13 that_was -29
that_we -18 the -25 the_0 -42 the_above -22 the_ad 12 the_american -11 the_app 90 the_associated 35 the_author 65 the_back -43 the_bbc 90 the_bed -13
the_big 23 the_book 21 the_boy -6 the_c -9 the_car -7 the_code -10 the_comments 21 the_community -15 the_conversation 41 the_core -23 the_current -19
the_daily 37 the_dam 17 the_day 160 the_day's 92 the_default -18 the_discussion 77 the_doctor -35 the_door -24 the_editor 17 the_family 59 the_file
-76 the_final -11 the_first -6 the_following 17 the_form -63 the_free -55 the_full 71 the_future -19 the_girl -6 the_great -20 the_guardian 188
the_hall -11 the_herald 118 the_homepage 109 the_house -20 the_idea -44 the_implementation -17 the_king -98 the_last -24 the_latest 69 the_link 65
the_list -20 the_little -7 the_magazine 72 the_man -16 the_matter -10 the_module -29 the_morning -15 the_most -21 the_name -27 the_new -27 the_news 27
the_newsletter 57 the_newsroom 47 the_next -26 the_office -34 the_old -15 the_only -16 the_original 24 the_other -24 the_past -33 the_people -30
the_pep -22 the_podcast 55 the_post -28 the_president -25 the_press -34 the_project -37 the_proposed -17 the_python -20 the_reporter 82 the_rest 27
the_right -46 the_road -68 the_room -24 the_same -17 the_series 109 the_site 73 the_stairs -27 the_standard -6 the_state -63 the_story -57 the_table
-30 the_time -36 the_tribune 208 the_truth -74 the_two -16 the_war -51 the_way -27 the_web 162 the_week 67 the_whole 30 the_window -73 the_world -41
the_world's -17 the_writer 69 their -22 their_own -19 them -28 them_to -20 theme 181 themselves -19 then -17 then_he -12 then_the -27 thence -36
theory -57 there -19 there's -38 there_are -28 there_is -19 there_were -20 therefore -47 these -19 these_are -33 they -26 they're -37 they_are -24
they_can -25 they_were -14 they_will -25 they_would -14 thick -22 thin -36 thing -17 things -42 think -16 thinking -51 third 5 third-party 46 this 5
this_ad 44 this_article 48 this_author 33 this_blog 39 this_chart 50 this_comment 101 this_content 82 this_email 73 this_field 55 this_in 50 this_is
-25 this_issue -50 this_link 85 this_material 52 this_message 105 this_month -17 this_on 61 this_page 82 this_pep -17 this_piece 79 this_post 15
this_project 135 this_proposal -19 this_recipe 91 this_section -10 this_series 27 this_site 48 this_story 67 this_thread 71 this_time -76 this_to -21
this_topic 49 this_video 74 this_was -23 this_website 131 this_week 88 this_will -37 this_with 34 this_year -36 thomas -55 those -20 those_who -20
though -17 thought -21 thoughtfully -29 thoughts 42 thousand -22 thousands 19 thread 34 threads -5 three -51 threw -8 throat -15 through -25
through_our 85 through_the -12 throughout -1 thu 30 thumbnails 140 thus -31 tickets 23 till -34 tim 102 time -1 time_0 44 time_to 6 times 30 tip 43
tips -21 tired -4 titles 56 to -8 to_0 -79 to_all 23 to_an 102 to_article 67 to_avoid -28 to_be -30 to_bed -26 to_blog 66 to_close 120 to_come -62
to_comment 33 to_comments -37 to_confirm 10 to_content 68 to_continue 53 to_do -25 to_enlarge 67 to_expand 37 to_explain -9 to_find -75 to_follow 10
to_full 87 to_get -21 to_give -17 to_go -17 to_have -12 to_hear 78 to_help -34 to_her -15 to_him -13 to_his -15 to_home 11 to_homepage 45 to_jane 132
to_keep 8 to_know -24 to_leave 59 to_like 84 to_listen 44 to_load 115 to_look -10 to_main 35 to_me -32 to_meet -17 to_mr -38 to_my -19 to_news 58
to_next 33 to_our 29 to_page 88 to_pass -20 to_play 37 to_post -7 to_put -31 to_read 39 to_receive 122 to_recipe 81 to_reply 37 to_save -32 to_say -7
to_search 46 to_see -12 to_share 37 to_sir -20 to_site 40 to_subscribe 19 to_subscribers 149 to_support 13 to_take -23 to_that -29 to_the -7 to_this
19 to_top 117 to_us -21 to_use -16 to_view 61 to_watch 104 to_work -50 to_you 29 to_your 7 to_zoom 156 today 37 today's 84 today's_paper 106 together
-16 toggle 1 told -21 tommy -26 tomorrow -72 tone -22 tonight -30 too -15 too_much -27 took -13 tool -28 tools -18 top -12 top_picks 55 top_stories 49
topic 76 topics 48 total -9 touch 17 touched -8 toward -16 toward_the -24 towards -11 town -59 track -33 trade -49 traffic 3 trailer 120 train -47
training -52 trait -31 transcript 12 transcripts 181 translate 52 travel 10 treat -29 treaty -69 tree -24 trees -70 trembling -7 trending 46 trends
-114 trial -40 tried -30 tried_to -37 trip 140 troops -128 trouble -11 troubled -29 true -38 truly -46 trust 67 trusted 56 truth -67 try -4 try_again
76 try_our 60 try_to -31 trying -17 trying_to -15 tue 109 tue_0 62 tuesday 11 tumblr 49 tuple -19 tuppence -33 turn -43 turn_on 22 turned -11
turned_to -22 turning -31 tv 107 tweet 121 tweet_this 39 tweets 179 twelve -103 twice -61 twitter -22 two -38 type -4 type_your 114 types -24
typically -33 u -87 u.s -56 u/waterfan 75 uk 140 ukridge -67 unavailable 99 uncategorized 122 uncle -32 under -1 under_a 13 understand 11 understood
-36 unfortunately -55 unicode -34 union -14 united 20 universal -23 university 94 university_of 101 unless -24 unlike -68 unlimited 55
unlimited_access 89 unlock 52 unlock_this 12 unmute 58 unpacking -6 unsplash 93 unsubscribe 89 until -10 up -10 up_and -11 up_at -31 up_next 117
up_the -13 up_to 9 up_with 12 upcoming 147 update -24 update_your 33 updated 63 updated_0 74 updated_at 160 updated_may 71 updated_on 70 updates 28
upgrade 86 upload 31 upon -17 upstairs -42 urge -21 url 16 urls -76 us 13 us_a 37 us_improve -38 us_keep 96 us_know 43 us_on 40 us_to 25 us_your 25
usability -77 usage -18 use 12 use_cookies 96 use_of 45 use_our 29 use_the 7 use_your 46 used -4 used_to -12 useful 38 user -1 username 76 users -23
uses -23 uses_cookies 61 using -10 using_an 98 usual -40 usually -11 utah 75 utf-8 -19 valid 18 value 13 values -27 van -17 vandemeyer -19 variable
-28 variables -28 various -13 vary 46 vat 88 vendor 115 vendors 3 verified 33 verify 34 verify_you 174 version 14 version_0 -109 versions -32 very -21
via 65 via_email -56 vice -20 victory -27 video 34 video_by 81 video_is 39 video_player 37 video_unavailable 100 video_will 153 videos 43 vietnam -5
view 49 view_0 23 view_as 98 view_author 7 view_comments 50 view_full 59 view_in -11 view_more 44 view_on 123 view_original 25 view_profile 41
view_the -38 view_this 15 viewed 20 views 16 views_expressed 105 violence -102 visible -47 vision -48 visit 9 visit_our 109 visited -52 visiting 98
vital -30 voice 21 volume -40 vote -36 votes 30 voting -4 w -34 wages -91 wait -24 waited -18 waiter -6 waiting -23 walk -65 walked -18 walking -15
wall -75 want -14 want_more 117 wanted -8 wanted_to -22 war -55 warm -71 warning 11 warnings -27 was -19 was_a -8 was_in -8 was_no -19 was_not 10
was_originally -63 was_the -21 was_this 27 was_too -16 was_very -10 washington -48 wasn't -20 waste -31 watch 26 watch_full 32 watch_more 79 watch_on
146 watch_our 23 watch_the 83 watch_this -97 watched 13 watching 79 watchlist 169 water 6 waved -8 way -22 way_to -23 ways 8 we -15 we'll -36 we're
-14 we've -25 we_all -33 we_can -27 we_cannot -29 we_could -32 we_do 48 we_had -12 we_have -20 we_know -42 we_may 71 we_must -21 we_recommend 34
we_shall -34 we_should -20 we_use 28 we_want -8 we_went -7 we_were -18 we_will -23 weak -77 weapons -12 weary -21 weather 61 web 3 website 22 websites
70 week -7 week's 84 week_in -19 weekly 16 weekly_newsletter 60 weeks 24 welcome 16 welfare -34 well -29 well_as -12 went -8 went_away -20 went_on -21
went_out 66 went_to -18 went_wrong 63 were -26 wet -9 what -22 what's -3 what_he -17 what_i -23 what_is -77 what_others 59 what_the 37 what_we -44
what_you 11 whatever -24 whatsapp 89 wheel -27 wheels -26 when -20 when_a -13 when_he -11 when_i -13 when_she -7 when_the -19 when_they -9 when_we -13
when_you -31 whenever 63 where -36 where_the -15 wherever 27 whether -29 which -22 which_is -24 while 5 whispered -38 white -23 whitelist 96 who -6
whole 15 whom -57 whose -10 why -41 wide -13 wife -24 wikimedia 29 wikimedia_commons 21 wild -20 will -16 will_be -8 win 81 wind -30 window 18 windows
-38 winter -70 wiped -29 wish 22 wished -21 with -6 with_a -12 with_an -33 with_facebook 47 with_google -42 with_her -10 with_him -22 with_his -12
with_me 9 with_mr -28 with_permission 79 with_the -26 with_this 34 with_us 37 with_you -17 with_your 30 within -41 without -5 without_permission 111
woman -14 women -87 won -21 won't -42 wonder -13 wondered -20 wonderful -24 wont -14 word 16 wordpress 99 wordpress.com 104 words -13 work -38
work_with 65 worked -38 workers -88 working -41 works -56 world -2 world's -18 worry -88 worth 39 would -17 would_be -15 would_have -14 would_not -18
wouldn't -19 write -38 write_a 61 writer 100 writers 17 writing -79 written -24 written_by 128 wrong 27 wrote 14 x -28 year -56 years -26 years_ago
-20 yellow -18 yes -25 yes_i 34 yesterday -11 yet 3 you -6 you'd -41 you'll -1 you're 12 you've 1 you've_read 17 you_accept 48 you_agree 104 you_and
-27 you_are 30 you_by 105 you_can 14 you_consent 26 you_do -7 you_find 101 you_for 41 you_have 20 you_know -24 you_like -30 you_may 71 you_might 100
you_must -26 you_read 121 you_signed 33 you_think 49 you_to -23 you_want 46 you_will -22 young -32 your 1 your_account -30 your_ad 33 your_browser 122
your_cart 162 your_comment 78 your_comments -111 your_cookie 39 your_daily 9 your_data 60 your_device 88 your_donation 107 your_email 13
your_experience 89 your_feedback 166 your_free 29 your_friends 70 your_gift 97 your_inbox 63 your_last 46 your_name 19 your_password -26 your_phone 46
your_preferences 93 your_privacy -12 your_project -43 your_region 126 your_saved 85 your_search 106 your_settings 106 your_story -54 your_subscription
45 your_support 93 your_thoughts 92 yours -64 yourself 3 youth -22 youtube -36 zip 171 zoom 74
"""

#: Lines of articles that the weights are wrong about.
EXCEPTIONS = frozenset(r"""
- accept the offer
10:15 a.m. est
1914
1939-1945
add a comment
add a header
article 5
authors
back up your data
book three
browse all day
buy local.
choose a strong password
click, click, click.
comment your code
comments
connect
create content once
date: march 3, 1998
download speeds compared
editor
email your team
employees: 4,000
explore
follow up
form fields
founded: 1888
get out
help us help you.
image processing
install updates
let us know.
link text
listen
listen first
location, location
manage comments
most read the report
nasa on twitter
navigation
newsletters
no comment
overview
page one
paid leave
photo by photo
play
posted in gaza
press briefing
price: $40
print journalism
public comments
published by faber
read
read more, watch less
readers
reading cookies
results
scan results
see below
session cookies
share
shop local
show trial
sign here
sign language
special to us
support group
tell me a story
the menu
updated guidelines
vendors
video
view from the top
view of the cookies
watch
watch this.
watch your language
web content
your website is not a brochure
""".splitlines())

#: Lines of furniture that the weights miss.
LINES = frozenset(r"""
%d bloggers like this:
(jane smith / the herald)
1,204 accesses
4 may 2016
4.8 stars, 120k ratings
5 from 12 votes
52-week range
a condé nast title
a gannett company
a lee enterprises newspaper
a password will be e-mailed to you.
a welcome email is on its way.
about acme
about maria lopez
about me
about the journal
actively scan device characteristics for identification
ad specs
add to queue
aims and scope
all times eastern
almost finished...
already purchased this?
anonymous says:
apply market research to generate audience insights
are you affected?
are you still watching?
are you sure you want to delete this comment?
are you sure you want to leave?
art by lena wolf
as seen in
as seen on tv
ask me later
audio by carbonatix
auf deutsch lesen
auto-refresh on
bb code is on
be kind and courteous
best odds
bet now
billed once a year
blog at wordpress.com.
blog hop
board index
book a free consultation
box score
brand publisher
business directory
buy from etsy
by cnn staff
by dr. alan reed, university of york
by jane doe, special to the herald
by jane smith and john brown
by jane smith for the herald
by mark hill in london
by the editors
by tom parker
by: jenny wu
ca privacy rights
call 1-800-555-0100
cancel anytime. no commitment.
carrier wanted
catch all the business news, market news and latest news updates on mint
catch up
change region
chart: jane smith • source: oecd
chart: the economist
check availability
check the price at walmart
choose the plan that's right for you
cited by 24
close modal
closings and delays
comments must be in english
comments restacks
companies: boeing
compare rates
contact agent
contact him at tom.reed@example.com
contact the administrators
content source: centers for disease control and prevention
contribute a better translation
copublished with propublica
copy shortlink
corrections and clarifications
correspondence to jane smith
customer care
customers who bought this item also bought
details ❯
did we get something wrong?
did you find an error?
display modes
do not show again
don't ask again
don't forget to share
download the fact sheet
download the slides
drag to explore
edition: u.s.
eeo report
ein 12-3456789
email jane
every friday at noon
facebook comments plugin
facts need funding
feedback form
femail today
filters beta
find a course
find a home
fixtures & results
follow unfollow
for more information, visit our website.
found this useful? pass it along.
free resources
free returns
freedom of information releases
frequently bought together
from the same section
from: department for transport
fund our next investigation
gamble responsibly
genesis framework
get a daily dose of discovery
get directions to our office
get more from herald
give award
give what you can
go to first unread
gold 1,912.40
got a question?
got this from a friend?
handpicked for you
have a coupon?
have a story idea?
have a voucher code?
have you been affected by the floods?
heard on morning edition
here's how you know
hi, i'm jane!
hide player controls
high contrast
highest score (default)
highly active question
hit reply and tell us
hold for review
i'd like to cover the fees
iab tcf 2.0
if you continue we assume that you are happy with this
if you don't see it, please check your junk folder.
if you value our work, please consider supporting us.
ignore user
in this package
include playlist
independent news costs money
inspector general
interested in more newsletters? browse here.
investor relations
is there anything wrong with this page?
it looks like nothing was found at this location
jane doe says:
jane smith is the author of rain
jane smith writes about water
jobs homes motors
john says:
journals & books
just one more step
know someone who can answer?
last built
last page
latest vacancies
league table
leave a note
let me read it first
let us know how it was!
let's be friends
letters to the editor
like what you see?
link up below
listen again
live cams
live scores
local democracy reporting service
location: boston, ma
location: mumbai
looking for something?
manage your data
march 2014 (12)
mark forums read
market snapshot
markets at a glance
mary smith says:
media pack
member of the trust project
message jane
moderator: admins
modern slavery statement
more from jane smith and better humans
more soup recipes
music by blue dot sessions
my books
my library
need help logging in?
need help?
new comments cannot be posted and votes cannot be cast
new? start here
news sport weather travel
newsroom jobs
no account? create one
no ads. no clutter.
no commitment. cancel whenever.
no compatible source was found
no fear act
no matches found
no, thanks
not open for further replies
not sure which to pick?
not the answer you're looking for?
nothing found
notice to eu visitors
now playing: the sound of whales
npr transcripts are created on a rush deadline
object to legitimate interests
offer valid until march 31
ok, i understand
one email. every sunday.
one time monthly annually
open figure viewer
open in safari
original poster
originally published by the conversation.
our newsletters are free. choose yours.
our ratings explained
our titles
our websites
page can't be displayed
page left intentionally blank
paid for by the campaign for clean air
part of the acme media group
part of the hearst family
pay bill
payment methods
people are also reading
people: angela merkel
photography by luis ortega
places: kenya
play from the start
play the daily puzzle
please complete the security check
please include a contact number
please try again later.
point your camera here
posed by model
posting rules
postmedia is committed to maintaining a lively but civil forum for discussion
pr friendly
press trust of india
prevent your screen from going dark
prices are correct at time of publishing
prices may be subject to local taxes
privacy manager
produced by elevenlabs and news over audio
product description
provided by the herald
provided by the springer nature sharedit content-sharing initiative
public inspection file
published in better humans
publisher's note
quote of the day
rating: 4.5 out of 5
read all about it
read all the latest news, breaking news and coronavirus news here
read an excerpt
read part one
reading history
ready for more?
related communities
reply to tom
report delivery problem
report error editorial code of conduct
rewind 10 seconds
sarah jones covers health for the tribune.
save to collections
schedule a call
schedule a visit
scores & schedule
search courses
section: world
series: water in the west
server time
set your location
share this release
shipping & returns
ships in 2-3 days
shop at target
shop ingredients
shop this look
show sources
similar jobs
skip to end
sleep timer
smilies are on
something's not right with that address
sorry, a shareable link is not currently available for this article.
sound on
source: university of oxford
special features
start listening
stock quotes by refinitiv
stories to help you grow
story last updated at 5:30 p.m.
stream it
subject: education
subjects: biology, birds
submit an obituary
submit your manuscript
subscribers can read this story in full.
success! you have been added to the list
supplemental material
supplementary information
support the herald's reporting
tax-deductible to the extent allowed by law
terms and restrictions apply
text by nora lind
text to speech
thank you for joining our community
thanks for voting
that's all for today
the .gov means it's official
the author is a professor at yale
the big stories
the comments below have not been moderated.
the guardian is editorially independent
the newsletter for curious minds
the writer is a columnist
the writer is a former diplomat
theprint team
these cookies are necessary for the website to function and cannot be switched off
third-party vendors
this article was amended on 3 may 2019 to correct the date.
this entry was posted in garden and tagged beans, peas
this episode originally aired in 2018
this is an updated version of a story first published in 2018
this post has been corrected.
this story is developing. check back for updates.
to join the conversation set a first and last name in your user profile.
today's answers
top commenter
top fan
top highlight
translated from the spanish
trusted since 1878
tuesdays and fridays
turn your phone sideways for a better view
type the characters you see
type your email...
unavailable due to legal reasons
unlock a world of benefits!
updated with new figures
upload your cv
use a real name
use code save20
use precise geolocation data
use the arrow keys to navigate
use your voice
vacation hold
via the verge
videos you watch may be added to the tv's watch history
view abstract
view edit history
view large
view source version on businesswire.com
view standings
viewers and players
visit herald
want the whole story?
want to get involved?
want updates?
was $40, now $25
watch how to make it
watch on demand
watch the documentary
watch the livestream
watch the recording
watch the webcast
we don't have a paywall. we have readers like you.
we reserve the right to remove comments
we think you'll like
we're independent and funded by you
welcome aboard!
what are your thoughts?
what's this?
which newsletters would you like?
while stocks last
who's online
why am i seeing this?
will you stand with us?
winner of three webby awards
work with me
you can also get in touch in the following ways
you can reach jane at
you have already voted
you scored
you'll also love
you're using an old version of internet explorer
your data, your choice
your information will never be sold
your payment method needs updating
your vote has been counted
""".splitlines())
