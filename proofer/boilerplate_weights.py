"""Weights of words and shapes for lines of a web page's furniture, built by tools/build_furniture.py."""

WEIGHTS = r"""
#space 187 $/~account 79 $/~ad 61 $/~law 88 $/~letter 21 $/~order 70 $/~paper 81 $/~picture 88 $/~place 88 $/~player 108 $/~reply 39 $/~time 61 $0 -36
$_ -79 $about 104 $above -22 $abroad -100 $accept 145 $access 191 $account 82 $act -82 $action -85 $ad 171 $ad-free 116 $address 106 $admin 139 $ads
26 $advert 99 $advertisement 198 $advice 142 $afp 141 $again 45 $ago 106 $agree 27 $ahead -140 $air 86 $alerts 183 $all 41 $alone -148 $also 38 $am 54
$amazon 59 $america -120 $americans -82 $and -61 $android 72 $another -90 $answer -123 $answered -40 $anything -10 $ap 96 $api -65 $app 181 $appear
159 $apple 60 $apply 7 $archive 80 $archives 23 $around -115 $article 168 $articles 133 $asked -67 $audio 165 $author 157 $authors 54 $autoplay 128
$available 132 $away -103 $back 37 $bank 68 $basket 107 $be -101 $bed -112 $before -159 $begin -140 $beginning -110 $below 70 $best -142 $better -84
$bill 15 $bio 125 $blocker 55 $blog 96 $blood -143 $book 7 $both -95 $boy -142 $branch -56 $briefing -27 $browser 118 $budget 54 $bugs -101 $business
88 $by 122 $c -105 $caddy -106 $calendar 122 $call -122 $called -31 $can -172 $caption 225 $captions 67 $care -214 $careers 143 $cart 17 $case -82
$cases -105 $categories 98 $category 122 $center 154 $century -110 $chair -9 $challenge -100 $chamber -113 $change -156 $changed 75 $changes -119
$channel -43 $chapter 156 $checkout 136 $children -142 $choice 62 $choices 39 $citation 180 $cite 172 $citizens -53 $civil 137 $class -91 $clear -95
$climate -54 $clip 155 $clipboard 102 $close 197 $closed 174 $coast 118 $code 13 $coffee -23 $colleague 121 $collection 140 $come -110 $coming -98
$comment 28 $comments -44 $commons 70 $community 23 $company 98 $computer 114 $concerns -89 $conditions 174 $confirmed 117 $congress -76 $contact 8
$content 66 $contents 204 $continue 14 $continued -90 $contribution -13 $contributor 171 $contributors 72 $conversation 112 $copy 96 $corrected 114
$correction 122 $correspondent 200 $cost -98 $council 72 $country -113 $course -96 $coverage 172 $cpython -100 $crime -84 $crossword 155 $cry -30
$daily 64 $data -39 $date 19 $day 12 $days 11 $dead -110 $deals 100 $deeper 166 $design -138 $desk 163 $details 8 $device 127 $did -123 $difference
-69 $different -34 $digest 153 $dinner -54 $disclosure 123 $discuss 160 $discussion -56 $distribution -98 $do 102 $doctor -11 $document -38
$documentation -101 $doe 142 $domain 147 $donate 122 $done 84 $donors -12 $door -47 $down -82 $dr -174 $dream 41 $drink -85 $drought 83 $e -124 $ear
-14 $earth -138 $economy -167 $edition 110 $editor 26 $editors -86 $edt -128 $education -29 $effort -94 $email 93 $emails -50 $embed 84 $end -115
$ended 89 $energy -86 $english 125 $enjoy 18 $enlarge 67 $enough -33 $environment -13 $episode 182 $episodes 94 $error 94 $errors -101 $español 151
$est -144 $etc -101 $evening -141 $event 158 $events 56 $everyone -114 $evidence -175 $example -121 $exist -119 $expand 126 $experience 73 $expired
136 $explore 14 $exploring 135 $eyes -70 $face -21 $facebook 95 $families -112 $family 59 $favorites 106 $favourites 116 $feature 8 $features -44
$feed 137 $feedback 111 $file -169 $files -160 $fire -151 $first -173 $flickr 75 $follow 120 $follows -18 $footer 75 $for 177 $force -122 $form -24
$forum 105 $forward -98 $found 166 $français 133 $free 74 $freedom -129 $friday 84 $friend -39 $friends -89 $from 207 $full -81 $fullscreen 98
$function -27 $functions -95 $future -120 $g -65 $gallery 129 $games 161 $getty 135 $gift 165 $girl -105 $gmt 51 $go 59 $goal -8 $gone -111 $good -60
$google 112 $government -108 $group -41 $growth -136 $guest 206 $guide 26 $guidelines 77 $hall -109 $hand -173 $hands -115 $have -63 $head -86
$headlines -19 $health -37 $heart -123 $help -36 $helpful 166 $her -92 $here 88 $hide 93 $high -137 $highlights 164 $him -108 $himself -41 $home -65
$homepage 117 $hope -157 $house -110 $hurt -87 $i -130 $idea 62 $image 27 $images -84 $implementation -99 $important -169 $improve 120 $in 278 $inbox
98 $independent -9 $inflation -55 $info 117 $information 52 $instagram 105 $institution 158 $interest 88 $interested 148 $interview 107 $involved 49
$is -104 $issue -13 $issues 54 $istock 155 $it 30 $itself -105 $j -91 $jane@example.com 52 $javascript 7 $job -27 $jobs 45 $journalism -91 $key -172
$know 20 $land -147 $language -6 $larger 131 $last -137 $late -68 $later 27 $latest 162 $laugh -28 $laughed -87 $law -228 $least -49 $left -33 $less
-60 $letter 115 $libraries -170 $library -58 $license -41 $life -185 $lifestyle 152 $light -133 $like 216 $liked 205 $limit 69 $line -166 $link 152
$links 32 $lips -133 $listening 142 $little -42 $live 186 $lives -137 $loaded 134 $loading 217 $login 144 $long -128 $ltd 53 $magazine 64 $man -103
$manner -15 $map -113 $marked 122 $mastodon 6 $matter -92 $matters -15 $may -10 $me -117 $meaning -44 $media -23 $member 123 $members -71 $men -71
$menu 45 $message 22 $methods -113 $million -91 $min 80 $mind -9 $mins 92 $missed 52 $mission 127 $mode 198 $model -114 $moderated 128 $module -59
$modules -58 $moment -107 $money -47 $month -12 $monthly 107 $more 14 $morning 36 $mother -122 $mr -157 $mrs -156 $much -91 $museum 54 $must-reads 145
$mute 132 $name 75 $nasa 179 $nasa/jpl-caltech 49 $nation -114 $nature -78 $navigation 15 $navy 129 $necessary 42 $need -196 $needed -55 $network 163
$new -79 $newest 131 $news 138 $newsletter 24 $newsletters -58 $newsroom 175 $next 34 $night -213 $no 25 $noaa 116 $not -176 $notes 29 $nothing -140
$notice 181 $notifications 188 $now 87 $numbers -114 $object -117 $objects -89 $oceans 36 $of 100 $off 67 $offer -30 $offers 166 $office 9 $offline
149 $oldest 127 $on 59 $once 39 $one -28 $online 140 $only 261 $opinion -11 $options -13 $order -144 $original 172 $other -67 $others -109 $otherwise
-84 $ourselves -12 $out 63 $outbrain 127 $outside -48 $over -186 $overview 64 $own 92 $p.m -61 $packages -62 $page -78 $paper -55 $part -182 $partner
74 $partners -64 $password 79 $past -121 $patterns -117 $pause 50 $paywall 81 $pdf 166 $peace -126 $people -201 $pep -65 $percent -67 $performance 64
$period -105 $permission 167 $permissions 190 $philip -11 $phone -81 $photo -24 $photos -55 $pick 137 $picks 135 $pinterest 117 $pixabay 92 $place
-110 $plan -47 $plans 15 $play -96 $player 167 $playing 130 $pm 123 $podcast 94 $podcasts 110 $point -130 $policy 60 $politics 42 $poll 156 $poor -54
$possible -31 $post 91 $posted 151 $posts 232 $power -124 $practice -91 $preferences 172 $president -140 $press 121 $preview 121 $previous 118 $price
188 $print 180 $privacy -47 $problem -76 $problems -72 $process -89 $profile 181 $program 71 $programs -57 $progress -135 $project -11 $projects 80
$promotion 152 $proposal -119 $public -41 $published 129 $pypi -57 $python -109 $question 134 $questions -115 $quickly -122 $quiz 133 $quote 90 $rain
-198 $rate 92 $rating 146 $read 7 $reader 122 $readers 35 $reading 111 $reads 38 $ready -108 $reason -37 $reasons -47 $recipe 141 $recommend 172
$reddit 37 $redistributed 83 $reform -91 $region 6 $register 214 $related 168 $release -15 $releases -74 $remaining 76 $replied -8 $replies 140 $reply
14 $report -9 $reporter 131 $reporters 124 $reporting -20 $reproduced 42 $request -215 $required 141 $research -87 $reserved 150 $responsibility -67
$results 45 $reuters 181 $review 50 $reviews 87 $right -56 $rights -66 $risk -148 $river 22 $road -129 $roe 129 $room 13 $rss 66 $rules -35 $running
63 $rust -88 $safe -135 $said -73 $sale 149 $save 82 $saved 59 $say 70 $saying 129 $says 196 $school -149 $schools -172 $screen 147 $sea -119 $search
221 $seconds 140 $section 107 $security -132 $see -18 $selection 126 $sense -104 $sent 115 $series 56 $service 64 $services -11 $settings 66 $share 38
$shares 151 $shop 193 $shoulder -64 $shoulders -26 $shutterstock 119 $side -59 $sidebar 115 $sign-up 122 $silence -155 $sir -93 $site 102 $sites 182
$size 108 $sleep -33 $slide 104 $slideshow 150 $small -118 $so -56 $society -142 $solution -71 $something -11 $soon 27 $sound 38 $source 161 $space 28
$spam -14 $spanish 23 $speed 63 $sponsor 87 $sponsored 80 $sponsors -47 $st -104 $staff 15 $stairs -75 $standards 125 $state -22 $statement 80 $states
-145 $stock 50 $store 113 $stories 167 $story -23 $stream 19 $street -142 $strong -21 $study -19 $subscribe 177 $subscribed 149 $subscriber 96
$subscribers -26 $subscription 39 $supplied 82 $support 6 $supporters 88 $survey 207 $syntax -87 $sys -105 $system -41 $tab 104 $table -135 $taboola
80 $tags 47 $team 24 $terms -43 $test -159 $text -17 $that -102 $them -115 $then -62 $there -194 $thing 84 $things -143 $think 88 $though -67 $thought
-124 $thoughts 80 $threads -21 $throat -17 $tickets 140 $time -62 $times 59 $tip 159 $to 30 $today 76 $together -93 $tomorrow -74 $tonight -134 $too
97 $tools 33 $top 73 $topic 133 $topics 254 $touch 65 $town -120 $trade -168 $trailer 154 $transcript 15 $translate 84 $tree -16 $trending 164 $trial
-52 $truth -87 $tuesday -128 $tweet 50 $twitter 153 $types -113 $u -67 $unavailable 132 $union -92 $unmute 91 $unsplash 145 $updates 37 $use 16 $used
-70 $useful 90 $username 103 $users -139 $utah 69 $value -177 $values -156 $variables -146 $version 227 $video -80 $videos 71 $view 92 $viewed 110
$views 82 $voice 77 $vote -22 $w -105 $wait 85 $war -191 $was -102 $washington -90 $watch -104 $watching 196 $water -94 $way -118 $weather 53 $web 200
$website 129 $week 108 $weekly 152 $well -62 $whatsapp 87 $while -72 $why 16 $wife -17 $will -108 $window 73 $with 176 $word 14 $wordpress 88 $words
-46 $work -195 $works -80 $world -30 $would -55 $writer 125 $writers 40 $wrong 40 $x -13 $year -14 $years -241 $yesterday 144 $yet 143 $you -10
$yourself 46 $zoom 164 /# 146 /$ 96 /% 190 /( 19 /* 15 /+ -163 // 197 /:1 142 /> 168 /@ 342 /[ -95 /bias -30 /clock 131 /common 35 /e! 47 /e% 186 /e)
52 /e* 63 /e, -231 /e. -180 /e0 35 /e: -159 /e; -75 /e? 10 /e] 50 /e_ -109 /e» 118 /e— -120 /e” -81 /e… -79 /e→ 79 /heads 106 /mixed 12 /modifier 51
/n1 -38 /n12 -27 /n15 -46 /n2 -21 /n3 -18 /n4 -29 /n6 -40 /n8 12 /net 14 /order 49 /order+common 48 /order+known 36 /order+net 110 /order+page 21
/order+things 37 /order+we 156 /order+you -120 /others -56 /page 101 /r0 -7 /r1 -30 /r2 -42 /r4 -8 /sentence -37 /shouted 148 /small 150 /things 10
/this+things 31 /title -24 /u0 81 /u1 -26 /u2 -59 /u3 -34 /u4 -86 /we 24 /we+page 21 /we+you 177 /you 25 /you+page 21 /you+things 21 /| 144 /~0 -51
/~1 -8 /~2 94 /~3 46 /~account 11 /~account! -47 /~account+ 46 /~ad 39 /~ad! 20 /~ad+ 123 /~law! 131 /~law+ 101 /~letter 64 /~letter! -45 /~letter+
133 /~money -7 /~money! 65 /~money+ 219 /~order -35 /~order! 45 /~order+ -71 /~paper 87 /~paper+ 94 /~picture 29 /~picture! -55 /~place -19 /~place!
19 /~place+ 91 /~player 15 /~player! 65 /~player+ -17 /~reply -28 /~reply! 12 /~reply+ 35 /~time -47 /~time! -49 /~time+ -23 /£ 42 /© 298 /» 183 /→ 79
0 -30 0_0 118 0__ -89 0_a 48 0_am 82 0_and 8 0_articles 81 0_at 43 0_by 11 0_comments 253 0_days 103 0_free 34 0_gmt 56 0_hours 158 0_mar 101 0_may 58
0_million -190 0_min 140 0_mins 118 0_minute 122 0_minutes -30 0_of 197 0_p.m -72 0_percent -89 0_pm 126 0_read 218 0_seconds 179 0_shares 151
0_subscribers -26 0_the 123 0_years 59 ?0 17 ?1 -49 ?2 -99 ?3 -70 ?4 -87 ^/~account -43 ^/~ad -99 ^/~letter -161 ^/~money -72 ^/~order 27 ^/~paper
-104 ^/~picture 26 ^/~player 13 ^/~reply -73 ^/~time -53 ^0 62 ^a -49 ^about 99 ^access -29 ^accessibility 155 ^ad -6 ^add -53 ^adding -96 ^additional
83 ^ads -7 ^advertise 132 ^advertisement 59 ^after -137 ^again -32 ^agree 51 ^all 108 ^allow 88 ^already 105 ^also 113 ^although -86 ^always 54
^america -76 ^among -79 ^amory -63 ^an -25 ^and -122 ^another -37 ^any -208 ^ap 106 ^are 12 ^around 75 ^article -12 ^as -184 ^ask 15 ^at -162 ^audio
-64 ^author 68 ^autoplay 84 ^available 122 ^babbitt -103 ^batten -86 ^be -42 ^because -31 ^become 111 ^before 150 ^being -114 ^besides -38 ^best -34
^billed 148 ^book 67 ^both -129 ^breaking 52 ^brett -57 ^browse -65 ^but -150 ^buy 73 ^by 13 ^caddy -96 ^call 37 ^can't 169 ^cancel 154 ^caption 70
^carol -39 ^carrie -45 ^catch 92 ^categories 127 ^category 118 ^cc 130 ^change 64 ^chart 94 ^chat 138 ^check -32 ^chip 95 ^choose 40 ^cite 82 ^click
31 ^close -43 ^closed 152 ^collapse 125 ^come -156 ^comment -72 ^commenting 146 ^comments -6 ^confirm 125 ^connect -102 ^consent 57 ^content 15
^contents 125 ^continue 81 ^contribute 88 ^cookie -31 ^cookies -72 ^copy 15 ^copyright 54 ^courtesy 20 ^create -88 ^credit -16 ^credits 140 ^currently
-87 ^customer 152 ^date -9 ^decline 55 ^delivered 143 ^desktop 69 ^did 84 ^dinah -57 ^discuss 80 ^discussion 129 ^do 39 ^documentation -84 ^don't 38
^donate 54 ^dont -71 ^download 76 ^duration -29 ^during -61 ^each -53 ^edited 42 ^editor's 102 ^editorial 124 ^editors' 121 ^either -95 ^elsewhere 112
^email -124 ^embed 102 ^enable 30 ^english 109 ^enjoy 87 ^enjoyed 120 ^enter 104 ^error -7 ^especially -95 ^estimated 108 ^even -100 ^every 65
^exclusive 111 ^expand 106 ^explore -84 ^fact-checked 91 ^featured 25 ^file 189 ^filed 172 ^finally -22 ^find 8 ^five -73 ^flag 125 ^follow 13 ^footer
123 ^for -48 ^forgot 170 ^forward 68 ^found 129 ^free 34 ^from 209 ^full -20 ^further -181 ^george -33 ^get 42 ^getting -170 ^getty 149 ^gift -11
^give 27 ^go 44 ^good -128 ^got 69 ^government -86 ^grab 67 ^graphic 109 ^guest 16 ^handout 102 ^have 148 ^having 21 ^he -59 ^he's -104 ^hear -10
^help 33 ^helpful 61 ^her -89 ^here -155 ^here's -31 ^his -108 ^holmes -14 ^home 93 ^hot 131 ^how -46 ^however -156 ^hurstwood -55 ^i -29 ^i'd -118
^i'll -79 ^i'm 70 ^i've -172 ^if -60 ^illustration 81 ^image 74 ^in 49 ^including -154 ^increase 139 ^install -65 ^instead -41 ^is -48 ^it -115 ^it'll
-73 ^it's -143 ^its -66 ^javascript 114 ^jobs 163 ^join 40 ^julius -56 ^jump -63 ^just 52 ^keep 37 ^kennicott -36 ^key 51 ^keywords 160 ^last 148
^latest -48 ^learn -60 ^leave 94 ^legal 196 ^let -85 ^letters 65 ^like 26 ^liked -85 ^link -69 ^listen -6 ^live 26 ^load -22 ^loading 9 ^log -58
^login -62 ^look -135 ^lost 128 ^love -79 ^main 43 ^make -9 ^making -124 ^manage -98 ^many -66 ^map 79 ^may -61 ^maybe 39 ^media 31 ^meet 32 ^member
108 ^members -37 ^menu -10 ^message -72 ^minnes -59 ^miss -149 ^modified 134 ^more 97 ^most 25 ^mr -115 ^mrs -37 ^mute 53 ^my 6 ^need 136 ^never -58
^new 20 ^newer 88 ^newest 22 ^news -18 ^newsletter 115 ^next 61 ^no 27 ^none -45 ^noonan -43 ^nor -46 ^not 14 ^note -57 ^notify 99 ^now 52 ^of -131
^oh -128 ^ok 69 ^older 128 ^on -92 ^once -108 ^one -120 ^only 75 ^opens 11 ^or -57 ^order 114 ^original -14 ^originally 154 ^other 62 ^otherwise -85
^our -43 ^page -45 ^pages 89 ^part 88 ^partner -6 ^pass 44 ^penn -88 ^people 180 ^perhaps -104 ^philip -54 ^photograph 106 ^picture -92 ^play -89
^playback 142 ^please 147 ^poirot -63 ^poll 31 ^popular -45 ^post -91 ^posted 115 ^powered 72 ^premium 132 ^presented 127 ^presently -39 ^president
-136 ^press -13 ^previous 20 ^primary 100 ^print -87 ^privacy 55 ^promoted 40 ^published 42 ^python -71 ^q -189 ^rate -80 ^rather -74 ^reader 111
^readers -95 ^readers' 87 ^reading -110 ^receive 12 ^recent -150 ^recently 155 ^recommend 123 ^recommended -56 ^refresh 133 ^register -54 ^registered
208 ^reject 131 ^related 47 ^remember 170 ^remind 165 ^remove 70 ^reno -93 ^replay 119 ^reply -39 ^report 19 ^reporting -36 ^reprint 56 ^reprinted 66
^reproduction 173 ^republish 130 ^request 88 ^required 41 ^reset 124 ^resume 58 ^return 73 ^reuters -14 ^rss 123 ^save 19 ^science 10 ^scroll 190
^search -46 ^see 19 ^select 140 ^selina -32 ^send 16 ^set 14 ^share -8 ^shares 117 ^she -64 ^show 65 ^sign 8 ^similar 130 ^since -25 ^sir -14 ^site 78
^skip 95 ^slide 122 ^so -142 ^some -12 ^sorry 81 ^sort 98 ^sound -42 ^source 27 ^special 49 ^sponsor -23 ^sponsored 124 ^spread 167 ^staff 35 ^start
14 ^stay 55 ^step -185 ^stock -25 ^stop -101 ^stories -41 ^story 159 ^stream 13 ^submit 7 ^subscriber 73 ^subscribers -100 ^subtitles 116 ^such -155
^suddenly -49 ^suggested 102 ^support -16 ^supported 131 ^swipe 59 ^switch 24 ^table 17 ^tag -35 ^tagged 176 ^tags 156 ^take -26 ^tap 26 ^tell -40
^terms 57 ^test 111 ^text 125 ^thank 44 ^thanks 181 ^that -65 ^the -108 ^their -153 ^then -134 ^thence -60 ^there -86 ^there's -145 ^therefore -84
^these -91 ^they -111 ^they're -108 ^this -36 ^those -110 ^though -97 ^three -117 ^through -96 ^thus -58 ^time -108 ^tip -37 ^tired 120 ^to -95 ^today
-22 ^today's 67 ^together -35 ^tommy -108 ^tonight -45 ^tools -96 ^top -28 ^topics -29 ^transcript 105 ^translate 93 ^trending 16 ^try -98 ^tuppence
-107 ^turn -42 ^tweet 56 ^two -142 ^type 97 ^unlimited 22 ^unlock 65 ^up 143 ^update -75 ^updated 11 ^use -42 ^used 31 ^username 122 ^using -213
^verify 102 ^via 153 ^video 12 ^view 58 ^visit -36 ^volume -15 ^vote 77 ^wait -213 ^want 114 ^was 88 ^watch 41 ^we -59 ^we'll -72 ^we're -82 ^we've
-15 ^weekly -39 ^welcome 123 ^well -112 ^what -72 ^what's 48 ^when -176 ^where -180 ^whether -105 ^which -126 ^while -166 ^who -78 ^why -187 ^will
-110 ^with -83 ^without -199 ^words 184 ^work 190 ^write -35 ^written 46 ^yes 75 ^yet -148 ^you -51 ^you're -73 ^you've 48 ^your 115 _ -97 a -32
a_better 23 a_colleague 121 a_comment 56 a_correction 122 a_donation 135 a_few -125 a_free 26 a_friend 200 a_good -82 a_great -74 a_link 125 a_list
-127 a_little -34 a_long -53 a_lot -78 a_man -31 a_member 85 a_moment -56 a_month -29 a_more -48 a_post 84 a_print 58 a_problem 32 a_project -69
a_python -73 a_question 142 a_reply 132 a_simple -26 a_single -95 a_story -103 a_subscriber 122 a_subscription 121 a_time -46 a_tip 100 a_very -33
a_week 30 a_while -64 abi -69 able -64 able_to -64 about 92 about_cookies 100 about_it -6 about_our 41 about_the -128 about_this -15 above -70 abroad
-111 accept 50 accept_cookies 147 accept_our 6 accepted -69 access 76 accessibility 60 according -82 accordingly -19 account 29 account_to 78 accounts
-224 achieve -24 ackroyd -153 across 16 act -160 action -115 actions -150 activate 115 actual -24 actually -68 ad 92 ad-free 181 ad_blocker 149
ad_will 137 add -58 add_to 226 added 13 added_to 62 adding -92 addition -116 additional 72 additional_cookies 94 address 81 address_to 21 addresses
-78 adds -42 admin -8 admitted -11 adopted -11 ads 66 ads_by 89 advanced 77 advantage -71 advert 99 advertise 24 advertisement 78 advertisement_scroll
53 advertisers 93 advertising -23 advice 137 affect -25 affected -74 affiliate 147 affiliate_links 86 afford -42 afp 158 afraid -133 after -77 after_a
-49 after_the 125 afternoon -47 again -17 again_and -32 against -159 age 68 ago 60 agree 97 agree_to 22 agreed -41 agreement 50 ahead -144 air 78
alerts 100 all -6 all_0 58 all_comments 145 all_content 145 all_cookies 52 all_news 53 all_of -131 all_posts 78 all_right -152 all_rights 79
all_stories 31 all_the -147 all_topics 133 all_videos 137 allies -121 allow -15 allowed -94 almost -93 alone -137 along 46 already 86 also 74 also_be
39 also_in 15 also_like 107 also_read 209 alternative -20 although -80 always -13 am 134 amazon 59 america -125 america's -132 american -200 americans
-158 among -99 amory -96 amount 104 an 54 an_account 23 an_ad 77 an_error 133 ana 112 ana_silva 112 analysis -167 analytics 8 and -135 and_0 -132
and_a -33 and_after -12 and_all -81 and_as -9 and_asked -8 and_at -45 and_began -8 and_by -74 and_for -120 and_get 26 and_he -6 and_his -17 and_i -49
and_if -62 and_in -30 and_it -27 and_more -68 and_mr -15 and_my -41 and_not -23 and_now -86 and_our 15 and_permissions 176 and_privacy 35 and_said -15
and_save 124 and_she -6 and_sir -22 and_so -35 and_that -28 and_the -86 and_then -15 and_there -24 and_they -16 and_this -55 and_to -130 and_was -85
and_we -47 and_went -14 and_when -11 and_with -39 and_yet -11 and_you -96 android 72 annotations -94 annual 15 anonymous 146 another -103 answer 19
answered -64 answers -179 any -64 any_time 126 anybody -105 anyone 21 anything -12 anyway -131 ap 117 api -104 apis -93 app 40 app_for -20 app_store
-57 appear 153 appeared 105 appendix -196 applause -156 apple 62 application -99 applications -178 applies -47 apply -44 approach -161 approaches -105
appropriate -78 apps -117 arbitrary -37 archer -10 archive 18 archives 18 are 11 are_a 93 are_closed 84 are_not -25 are_now 72 are_off 116 are_reading
108 are_still -76 are_the 59 are_you -100 area -80 areas -39 aren't -107 argument -20 arguments -55 arm -25 arms -106 around -51 around_the 81 array
-64 arrived -119 art 196 article 86 article_continues 96 article_has 69 article_is 48 article_was 94 articles 162 articles_left 33 articles_remaining
76 as -38 as_a -18 as_an -85 as_he -9 as_i -37 as_if -40 as_it -10 as_she -14 as_the -84 as_they -12 as_we -47 as_well -32 ascii -18 aside -143 ask 8
ask_a 161 ask_you -83 asked -124 asking -174 asleep -12 associated 79 associated_press 132 association 138 ast -33 at 50 at_0 166 at_a -86 at_all -69
at_any 108 at_her -14 at_him -31 at_his -78 at_home -125 at_last -189 at_least -84 at_me -45 at_once -132 at_the 19 at_this -132 ate -97 attack -63
attempt -9 attention -73 attribute -26 attributes -43 audience -186 audio 45 audio_version 123 aunt -42 author 93 author's 88 authors 45 automatically
116 autoplay 153 available 107 available_in 118 available_on -17 avoid -193 aware -69 away -125 awhile -8 b -100 babbitt -114 back -45 back_to 172
backward -43 backwards -80 bad -143 balance -96 bank 65 base -138 based 80 based_on 33 basic -65 basis -56 basket 130 batten -86 battle -152 bbc 113
bdfl -18 be -45 be_a -135 be_added -151 be_done -186 be_interested 140 be_logged 41 be_made -99 be_published 63 be_reproduced 45 be_the 196 be_used
-45 beautiful -137 beauty -80 became -99 because -51 become 37 become_a 43 becoming -66 bed -129 been 80 been_saved 59 been_updated 110 bees 101
before -151 before_the -62 began -133 began_to -19 begin -109 beginning 60 begun -19 behavior -88 behind -87 being -76 believe -115 bell -16 below 44
ben -106 ben_roe 99 benefit -76 benefits 48 benjy -127 bent -12 beside -40 besides -51 best 23 best_experience 90 best_of 72 best_stories 78 better
-52 between -68 between_the -52 beyond -157 big 4 bill -8 billed 148 billion -173 bio 125 bipartisan -35 bit -106 black -51 blame -75 blank -130
blessed -25 block -63 blocker 149 blocking 57 blocks -85 blog 39 blood -177 blue -107 blunt -63 board 16 boat -173 body -202 book 13 books -130 both
-138 bottle -17 bottom 148 bowed -4 boy -132 branch -90 break 25 breakfast 49 breaking 47 breaking_news 82 breath -35 brett -52 bridge 57 brief 141
briefing -26 bright -31 bring -110 broadcast 37 broke -83 broken -78 brother -108 brought 71 browse -62 browser 70 browser_does 41 browser_is 85
budget 20 bug -129 bugs -100 build -204 building -94 builds -138 built -109 burning -144 burst -22 business 11 busy -120 but -122 but_a -49 but_he -8
but_i -8 but_it -10 but_not -41 but_the -30 but_they -18 but_this -61 but_we -36 butler -101 buy 122 buy_a 107 by 141 by_a 85 by_acme 151 by_admin 142
by_ana 112 by_ben 105 by_clicking 51 by_continuing 52 by_email -63 by_google 64 by_jane 226 by_john 169 by_maria 130 by_mark 192 by_newest 44 by_our
35 by_outbrain 127 by_sam 238 by_staff 102 by_the -69 by_this -18 by_tom 198 byte -82 bytecode -44 bytes -147 c -80 c_api -13 caddy -143 calendar 121
california 180 call -60 called -173 calling -113 calm -140 came -69 came_in -128 came_out -25 came_to -14 can -66 can't 120 can_be -99 can_do -215
can_read 50 can_we 163 cancel 221 cannot -118 cannot_be -12 cant -168 capacity -143 capital -154 captain -195 caption -17 captions 1 car -77 card 113
care 8 careers 90 cargo -157 carol -3 caroline -58 carrie -38 carried -68 cart 17 carter -89 case -24 cases -174 cast -25 catch -19 categories 128
category 168 caught -41 cause -50 cavendish -97 cc 177 center 122 central -36 century -104 certain -70 certainly -104 chair -25 challenge -134
challenges -91 chamber -134 chance -98 change -29 changed -38 changes -129 changing -87 channel -43 chapter -65 character -144 characters -65 chart
125 chat 149 check -19 check_your -63 checked 100 checkout 136 checks -29 cheek -1 cheeks -8 chief -46 child -200 children -199 chin -22 china -111
chip 95 chip_in 95 choice 38 choices 35 choose 4 choose_your 103 chosen 85 church -129 cigarette -1 circle -26 citation 180 cite 176 cities -68
citizen -178 citizens -73 city -20 civil 109 class -120 classes -150 clean 97 clear -147 cleared -66 clearly -80 click 34 click_for 126 click_here 123
click_the 194 click_to 266 clicking 50 clif -3 climate 107 climate_change 162 climate_energy 60 climbed -62 clip -52 clipboard 102 close 49 closed 179
closing -120 clothes -57 club -93 clyde -75 coach -93 coast 89 coat -87 code -7 coffee -96 cohn -9 cold -59 collapse 119 colleague 121 collection 138
college -142 color -97 come -270 come_to -19 comes -82 coming -182 command -108 comment -8 comment_policy 54 commenting 146 comments -13 comments_0
325 comments_are 161 comments_by -179 commission -1 commitment 44 committee -203 common -151 commons 124 communities -154 community -28 company 88
compassion -42 compatibility -146 compatible 41 compile -126 compiler -84 complete -11 completely -118 complex -176 complexity -25 comprehensions -101
computer 101 concept -68 concerns -87 conditions -41 confidence -60 configuration -148 confirm 138 confirmed 101 conflict -87 congress -96 connect -3
connect_with 127 connected 162 consent 77 consent_to 161 consider 10 considered -106 consistent -33 constraints -116 contact 10 contact_the 140
contact_us 153 contain -58 containing -51 contains 137 contains_affiliate 86 content 37 content_by 122 content_continues 75 content_from 143
content_is 47 contents 103 context -63 contexts -63 continue 110 continue_in 62 continue_reading 103 continue_to 11 continue_with 134 continued -78
continues 85 continues_after 36 continues_below 142 continuing -67 contribute -35 contribution 74 contributions -223 contributor 101 contributors 33
control -117 conventions -55 conversation 119 converted -2 cookie -48 cookie_policy 113 cookie_settings 123 cookies 20 cookies_and -13 cookies_on 118
cookies_to 92 cool -115 copied 172 copy 68 copyright 84 copyright_0 238 core -121 corner -51 coroner -18 correct 140 corrected 114 correction 140
correspondent 186 cost -94 costs -156 could -52 could_be -14 could_not 129 couldn't -67 council 5 country -154 couple -9 courage -117 course -87 court
-87 courtesy 147 courtesy_of 175 cover -33 coverage -46 covered -13 covers 179 cpython -137 create -64 create_an 124 created 60 creating -136 creative
10 creative_commons 153 credit 49 credit_jane 54 credit_university 125 credits 145 cried -67 crime -145 crisis -124 crossed -124 crossword 155 crowd
-20 cry -56 crying -103 culture -54 curiously -12 current 74 currently -11 custom -101 customer 97 cut -3 cuts -148 cynthia -6 daily 59 daily_news 63
damp -64 dance -166 dangerous -139 dark 57 darkness -20 data -72 date 37 daughter -94 day -83 day's 103 day's_top 32 days -3 days_ago 138 de -90 dead
-119 deal -143 deals 66 dear -129 death -83 debt -97 decent -7 decide -84 decided 71 decimal -144 decision -43 decisions -91 decline 53 deep 34 deeper
165 deeply -72 default -84 deficit -85 define -107 defined -17 defines -14 defining -56 definition -73 definitions -181 deliberately -20 deliver 156
delivered 182 delivered_to 136 demands -46 democracy -210 dependencies -101 dependency -8 depends -13 deprecated -38 deprecation -1 describe -46
described -67 describes -18 deserve -100 design -194 designed -3 desire -37 desk 160 desktop 134 detail -155 details -56 develop -53 developer -83
developers -93 development -96 device 123 dialog 211 dict -60 dictionary -21 did -62 did_not -87 did_you -44 didn't -61 didnt -76 die -95 died -114
differ -66 difference -67 differences -102 different -106 difficult -40 digest 4 digital -90 dilsey -81 dinah -54 dined -46 dinner -102 direction -45
directions 168 directly -83 directory -59 disabled 77 disclosure 123 discover -88 discovered -37 discuss 134 discussed 36 discussion -46 discussions
-126 distance -139 distinct -8 distinguished -68 distributed -30 distribution -123 distributions -53 do -76 do_it -163 do_not 36 do_that -97 do_you
-26 docstring -44 doctor -36 document -81 documentation -122 documented -24 doe 175 doe_may 33 doe_on 25 does -25 does_not 22 doesn't -121 doing -143
dollar 122 dollars -128 domain 146 don't -50 don't_have 8 don't_know -106 don't_miss 120 donate 86 donate_now 77 donate_to 162 donation 76 done 50
donors -12 dont -193 door -84 doors -15 dose -13 double 110 doubt -78 down -125 down_and -18 down_the -102 down_to -111 download 59 download_our 15
download_the -64 dr 77 dramatic -75 drank -16 drawn -29 dream 36 dreams -125 dress -29 drew -113 drink -107 drop -60 dropped -110 drouet -18 drought
83 drove -3 due -124 due_to -65 dull -32 duration -29 duration_0 183 during -105 duty -10 dyer -100 e -129 e-mail -72 e.g -15 each -216 each_other -29
ear -17 earlier 63 early -216 earn -28 earth -146 ease -94 easier 55 easily -71 easy -133 economic -110 economy -218 edge -12 edit 87 edited 51
edited_by 75 editing -24 editing_by 103 edition 25 editor 48 editor's 81 editorial 123 editors -113 editors' 121 edt -128 education -64 effect -86
effective -101 effects -88 effort -97 efforts -112 eight -74 either -140 election 146 elections -31 eliminate -46 else 43 elsewhere 61 email -22
email_a 105 email_address 125 email_the -54 email_this 140 email_to 95 emails -95 embed 192 employment -94 empty 46 en 171 enable -70
enable_javascript 97 encoding -126 end 22 end_of 78 ended 67 ends 173 enemy -122 energy 36 english 62 enjoy 106 enjoy_this 90 enjoyed 7 enlarge 64
enough -127 ensure -21 enter 99 enter_your 74 entered -22 entire -71 entry -116 envelope -88 environment 30 episode 101 episodes 184 equal -75 error
76 errors -141 español 153 especially -88 essential 51 est -99 estimated 108 et 61 etc -107 ethics 210 evaluation -81 even -144 evening -171 event 97
events 65 ever 15 every 16 everybody -155 everyone -35 everything -98 evidence -174 evidently -18 evil -172 exact -6 exactly -43 example -200 examples
-149 except -148 exception -118 exceptions -137 exclusive 103 exclusive_to 83 executed -80 execution -15 exist -125 existing -116 expand 64 expect -28
expectations -162 expected -91 experience 111 expired 136 explain -42 explained -80 explanation -39 explicit -41 explicitly -105 explore 41
explore_more 170 exploring 86 expressed 191 expression -125 expressions -144 extend -109 extended -18 extension -64 extensions -9 external 140 eye -80
eyes -57 f-strings -93 face -104 facebook 95 fact 128 fact-checked 91 fail -82 failed 50 fails -115 faint -4 fair -111 faith -194 fall -170 familiar
-105 families -150 family 48 far 32 fast -111 faster -98 fat -9 father -183 fault -63 favorites 106 favourites 116 fear -117 feature 24 featured 25
features -123 federal -181 feed 132 feedback -8 feel -91 feeling -138 feet -79 fell 19 fellow -88 fellow_americans -32 felt -46 few -118 field 43
fifth -27 fight -189 figure -152 file -44 filed 172 filed_under 120 files -48 filled -88 final -103 finally -45 find -11 find_a 183 find_this 81
find_us 41 fine 123 finger -3 fingers -18 finish -122 finished -8 fire -18 firm -68 first -57 first_published 89 first_time -93 first_to 163 fish 128
fit -47 five 113 fix -132 fixed -89 flag 109 flat -109 flexible -154 flickr 75 floor -143 flora -38 flowers -6 flushed -52 focus 70 folded -9 follow 4
follow_our 96 follow_the -61 follow_this 32 follow_us 160 followed -107 followers 183 following -186 follows -17 font 136 food 56 foot -68 footer 136
for -33 for_0 102 for_a 50 for_all -190 for_an -179 for_breaking 11 for_example -81 for_free 74 for_full 51 for_her -65 for_him -22 for_it -123 for_me
-97 for_more 26 for_next 77 for_our -69 for_python -31 for_reading 121 for_some -42 for_subscribers 183 for_that -76 for_the 34 for_this -29
for_updates 97 for_you 215 for_your -17 force -129 forced -59 forces -119 forehead -5 foreign -164 forget 22 forgot 92 form -39 format -137 forms -153
forum 105 forward -15 fought -42 found 146 four -144 fourth -3 français 133 free 68 free_account 78 free_app 45 free_article 68 free_articles 30
free_for 94 free_to -13 free_trial 182 freedom -147 french -137 fri 22 friday 95 friend -48 friendly 130 friends -47 frightened -34 from -46 from_0 86
from_a -138 from_our 140 from_pixabay 82 from_the -40 from_this -6 from_us 134 front 3 frowned -70 full 64 full_access 144 full_article 75 full_bio 98
full_coverage 73 full_interview 107 full_report 104 full_screen 107 full_story 158 full_text 49 full_version -100 full_video 44 fullscreen 98 fully
-107 function -89 functionality -95 functions -74 fund 5 funded 71 further -140 future -150 g -128 gallery 200 game -118 games 81 garden -49 gate -75
gatsby -30 gave 82 gave_a -22 general -198 generally -55 generated 89 generation -199 generator -71 generic -68 george -117 german -77 get 39 get_0
101 get_a -14 get_alerts 74 get_news 155 get_our 54 get_the 224 get_unlimited 103 gets -27 getting -177 getty 240 getty_images 168 gift 129 gifts 153
girl -110 girls -93 git -55 github -74 give -39 given -85 gives -207 giving -161 glad -140 glance -27 glanced -45 glass -74 glasses -8 global 56 gmt
56 go -3 go_on -206 go_to 73 goal -31 goals -206 god -155 goes -149 going -189 going_to -72 gone -128 good -201 goodbye -69 google 48 google_play 115
got -3 got_a -16 got_it 191 got_to -54 got_up -14 gottlieb -48 governance -55 government -244 grab 66 grammar -57 graphic 124 gray -24 great -169
greater -45 greatest -34 grew -55 griffiths -168 grinned -15 ground -108 group -46 groups -15 growing -132 growth -157 guess -104 guest 121 guests
-118 guide -22 guide_to 106 guidelines 72 guido -52 gun -76 had -105 had_a -56 had_been -57 had_no -8 had_not -19 had_to -14 hadn't -31 hair -16 half
-85 hall -63 hand -181 handed -37 handle -56 handling -7 handout 102 hands -113 happen -128 happened -110 happens -162 happy -2 hard -152 hard_to -79
harder -66 hardly -8 has -12 has_a -135 has_been 133 hat -47 hated -44 have -11 have_0 40 have_a -25 have_an -30 have_been 49 have_missed 112
have_reached 107 have_the -48 have_to -135 haven't -58 having -61 he -60 he's -114 he_came -15 he_could -41 he_did -32 he_had -37 he_knew -18
he_looked -30 he_said -77 he_saw -6 he_was -43 he_went -40 he_would -27 head -76 headlines -16 health 28 hear 54 heard -92 heart -172 heavy -93 held
-73 hell -113 help -24 help_keep 133 help_us 17 helped -105 helpful 98 helping -86 helps 120 her -31 her_eyes -35 her_hand -28 her_head -23 her_to -91
her_voice -14 here 30 here's -30 here_for 132 here_to 138 hers -27 herself -92 hesitated -26 hide 83 high -77 higher -141 highlights 111 him 14
him_and -9 him_in -19 him_to -38 him_with -11 himself -52 his -61 his_face -15 his_hand -9 his_hands -6 his_head -19 his_own -50 his_voice -123
historic -133 history 23 hit -91 hold -65 holmes -66 home -73 home_and -53 home_blog 156 home_news 156 home_science 111 home_to -13 homepage 117 honor
-146 hope -173 hopes -81 horror -26 hospital -112 hot -1 hotel -89 hour -48 hours 9 hours_ago 156 house -134 houses -142 housing 6 how -23 how_the 161
how_to -44 how_we 15 however -158 human -35 hundred -26 hurried -52 hurstwood -52 hurt -92 husband -109 i -90 i'd -111 i'll -156 i'm 32 i've -146
i_agree 189 i_am 56 i_ask -85 i_believe -39 i_can -80 i_could -113 i_did -92 i_didn't -30 i_do -114 i_don't -120 i_got -83 i_had -20 i_have 25 i_hope
-51 i_know -148 i_looked -16 i_put -13 i_said -38 i_sat -15 i_saw -19 i_think -103 i_thought -39 i_to -9 i_took -20 i_want -138 i_was -70 i_went -35
i_will -101 i_would 67 idea -51 ideas -109 if -67 if_he -12 if_i -67 if_it -77 if_the -60 if_they -73 if_we -46 if_you 14 ignorance -86 ignored -35
ill -151 illustration 95 illustration_by 146 im -68 image 77 image_by 82 image_source 79 image_to 88 images -96 immediately -101 impact 125 implement
-59 implementation -120 implementations -112 implemented -83 implicit -80 import -137 important -27 impossible -114 improve 144 in -20 in_0 -60 in_a
-33 in_america -96 in_an -133 in_app 109 in_browser 96 in_english 30 in_full -60 in_health 168 in_her -88 in_his -31 in_listing -112 in_my -122 in_new
88 in_or 151 in_our -217 in_politics 92 in_print 146 in_python -48 in_register 30 in_science 94 in_some -52 in_spanish 23 in_that -21 in_the -25
in_their -45 in_this -38 in_to 179 in_touch 191 in_which -53 in_with 148 in_your 75 inappropriate 93 inbox 118 include -236 included -46 includes -25
including -121 income -42 incompatible -79 increase 7 increased -61 indeed -155 independence -163 independent 106 index -24 individual -71 inflation
-141 info 117 information 68 information_on -31 inglethorp -113 initial -82 input -113 inquiries 155 inside 65 inspector -80 instagram 11 install -67
installation -130 installed -32 installer -52 installers -148 installing -116 instance -152 instead -147 instead_of -29 institution 158 integers -37
intend -50 intended -38 interest 46 interested -14 interested_in -89 interests -86 interface -120 interfaces -168 internal -80 interpreter -31
interrupted -72 interview 100 into -90 into_a -13 into_his -10 into_the -81 introduced -90 investment -166 involved 32 ios 89 iphone 6 is -42 is_a 67
is_also -51 is_an -117 is_available -54 is_closed 121 is_for 172 is_free 102 is_in -67 is_loading 75 is_no -158 is_not -66 is_part 62 is_required -62
is_that -37 is_the -91 is_to -129 island -114 isn't -99 issue -54 issues -10 istock 155 it -71 it'll -71 it's -124 it's_a -7 it_also -60 it_and -10
it_can -53 it_does -80 it_had -35 it_has -107 it_in -96 it_is -73 it_must -11 it_on 24 it_should -28 it_to 64 it_was -75 it_will -164 it_would -68
items -69 iterators -133 its -168 itself -114 j -111 james -102 james's -110 jane@example.com 52 jane_doe 171 january -170 jason -22 javascript 112
javascript_is 114 javascript_to 48 jeeves -156 job -89 jobs 85 joe -10 john_roe 76 join 5 join_our 155 join_the 86 join_us -116 joined -57 journalism
-13 journey -133 julius -54 jump -63 jump_to 170 june 8 jurgis -79 just -36 just_a -128 justice -106 keep 76 keep_our -26 keep_reading 147 keep_this
56 keeping -130 keeps 77 kennicott -89 kept -170 key 39 keys -75 keyword -48 keywords 168 kid -51 kids -113 kill -165 kind -141 kind_of -79 kinds -22
kiss -69 kissed -20 kitchen -27 knees -42 knew -79 know -28 know_the -92 know_what 8 knowing -42 knowledge -45 known -171 knows -112 lab 72 label -170
labels -44 lady -105 laid -18 lake -129 land -173 language -76 languages -180 large -79 larger 58 last 64 last_edited 73 last_modified 90
last_reviewed 143 last_updated 94 late -70 later -36 latest 31 latest_episode 59 latest_from 111 latest_in 151 latest_news 54 latest_science 82 latter
-23 laugh -80 laughed -73 laughter -146 law -120 laws -83 lawyer -101 lay -74 lazy -97 lead -92 leaders -128 leadership -93 leading -90 leaned -26
learn -202 learn_more 149 learned -13 learning -209 least -91 leave 14 leave_a 186 leave_your 45 led -131 left -54 legal 174 legs -132 length 37 leora
-58 less -104 let -25 let's -43 let_me -169 let_us -135 letter -71 letters 62 level -32 levels -148 libraries -163 library -48 license -99 licensed
105 lie -36 life -185 lifestyle 152 lifetime -84 lifted -12 light -19 lights 5 like -3 like_a -184 like_and 39 like_the -100 like_this -44 like_to 76
like_what 157 like_you 132 liked -38 likely -50 limit 128 limited 11 limits -175 line -161 lines -81 link 41 link_to -59 linked -116 linkedin 0 links
81 linux -142 lips -130 list -36 list_of 125 listed -45 listen 41 listen_0 111 listen_on 199 listen_to -8 listened -113 listening -1 listing -105
listing_0 -107 lists -146 literal -44 literals -26 little -87 live 59 lived -20 lives -137 living -124 load 43 load_more 170 loaded 158 loading 103
local -87 lock -69 log 50 log_in 159 logged 137 logged_in 137 login -45 long 74 long-term -137 longer -83 look 17 look_at -139 looked -58 looked_at
-56 looked_up -39 looking 65 looking_at -66 looks 6 lord -145 loss -103 lost 76 lot -77 lot_of -20 love 52 low -157 lower -42 ltd 53 luck -33 lunch
-38 machine -127 macros -20 mad -10 made -18 made_a -90 magazine -72 mailing -85 mailing_list -59 main 43 main_content 150 main_menu 109 maintain -27
maintainers -137 major -127 make -62 make_a 18 make_it -59 makes 9 making -140 man -87 man's -89 manage -54 manage_your -72 management -193 manager
-36 managing -157 manner -23 many -81 map -11 mapping -7 mar 154 mar_0 154 march -37 march_0 -6 marked 102 market -160 married -88 mass -89 master -97
mastodon 6 match 63 matching -87 material -60 material_may 86 matter 15 matters 1 may -2 may_0 10 may_also 53 may_be -63 may_earn 165 may_not 23 maybe
33 mayor -152 me -41 me_and -9 me_of 84 me_to -133 me_up 130 mean -137 meaning -45 means -52 meant -30 measure -126 mechanism -63 media 139 medical 8
meet -19 meeting -169 member -2 members -90 members_of -171 membership -126 memory -104 men -109 menu 3 merely -57 merry -135 message 2 message_from
55 met -63 metadata -50 method -168 methods -126 mickey -16 middle -86 might 28 might_also 21 might_be -43 miles -96 military -40 million 65 millions
-64 min 140 min_read 174 mind 49 mine -88 minimum -51 minnes -59 minor -50 mins 118 minute 42 minute_read 122 minutes -27 miss 63 miss_a 108 missed
204 missing -90 mission 117 mistake 118 mobile -89 mobile_app 24 mobile_version 158 modal 194 mode 119 model -106 moderated 151 modern 65 modified 154
modified_on 66 modify -42 module -69 modules -97 moment -12 monday -57 money -122 month 87 monthly 68 months 129 months_for 120 moon -84 more -38
more_about 95 more_articles 82 more_by 105 more_comments 119 more_from 128 more_in 142 more_information -33 more_like 61 more_news 125 more_of 124
more_on 17 more_photos 153 more_posts 51 more_science 85 more_stories 149 more_to 122 more_videos 126 morning -52 most 3 most_of -162 most_popular 100
most_recent 63 mostly -12 mother -154 mother's -21 mouth -36 move -53 moved -60 moving -140 mr -176 mr_president -30 mrs -145 much -34 multiple -132
murmured -22 museum 47 music -59 must -135 must-reads 145 must_be -56 must_have -19 must_not -60 mute 137 my 47 my_fellow -79 my_lord -100 my_wife -28
myself -104 name -21 named -67 names -105 namespace -43 nasa 91 nasa/jpl-caltech 49 nation -136 nation's -51 national -59 nations -111 natural -83
nature -92 navigation -23 navy -9 near 29 nearly -36 necessary 82 need -10 need_to -23 needed -83 needs -51 neither -104 nervous -130 network 149
never -54 never_miss 207 new -23 new_posts -87 new_window 153 newer 104 newest 37 newest_first 158 news 107 news_alerts 29 news_in 27 news_on 131
news_you 149 newsletter 51 newsletters 8 newsroom 9 next 62 next_article 82 next_in 21 next_page 88 next_post 103 next_story 19 next_video 57 nice -75
night -60 nine -102 no -11 no_comments 200 no_longer -78 no_more -39 no_one -132 no_spam 158 noaa 116 nobody -127 nodded -67 noise -22 none -48
nonprofit 194 noon -42 noonan -42 nor -118 normal -155 nose -19 not -50 not_a 29 not_answer -23 not_available 65 not_be 103 not_have -58
not_interested 160 not_just -100 not_sell 197 not_support 15 not_the -26 not_to -13 not_yet -150 note -113 note_that -89 noted -80 notes 26 nothing 3
nothing_to -90 notice 114 notifications 2 notify 99 notify_me 99 now 55 now_closed 100 now_for -47 number 102 number_of -81 numbers -128 numeric -60
nurse -148 o -89 object -101 objects -98 obvious -27 occurred 116 oceans 97 october -67 of -75 of_0 69 of_a -100 of_all -155 of_cookies 35 of_course
-34 of_free 7 of_her -71 of_his -26 of_it -69 of_leeds 110 of_my 107 of_new 26 of_page 152 of_python -22 of_readers 102 of_service 149 of_that -58
of_the 26 of_their -38 of_them -10 of_these -45 of_this 21 of_us -115 of_use 167 of_what -8 of_you -107 of_your -72 off 41 off_the 57 offer 26 offers
41 office 5 offline 121 often -201 oh -172 ok 142 old 15 older 62 older_posts 27 oldest 38 on 36 on_0 161 on_a -138 on_climate 155 on_energy 96
on_facebook 166 on_google 74 on_her -32 on_his -30 on_instagram -12 on_it -43 on_june 150 on_linkedin 184 on_may 87 on_our 9 on_pinterest 80 on_reddit
36 on_social 147 on_telegram 30 on_the -31 on_this -11 on_twitter 179 on_x 119 on_your 118 once 28 once_a 140 one -57 one-time 200 one_of -77 ones -89
online 83 only 56 only_one -7 open -58 open_in 256 open_source -247 opened 43 opening -166 opens 11 opens_in 11 operation -137 operations -117 opinion
27 opportunity -135 option -53 optional -23 options -52 or -124 or_register 138 or_the -73 or_two -12 order -67 organized -47 original 86
original_article 33 originally 34 originally_published -34 os -159 other -13 others -7 others_are 104 otherwise -119 ought -19 ought_to -19 our 56
our_app 126 our_archive 68 our_best 85 our_community 46 our_coverage 30 our_economy -103 our_facebook 15 our_free 22 our_guide 61 our_journalism 155
our_latest 9 our_mailing 14 our_mobile 156 our_nation -57 our_newsletter -61 our_newsroom 62 our_partner 87 our_partners 118 our_podcast 93
our_privacy 124 our_reporters -11 our_reporting 163 our_science 51 our_site 144 our_sponsors 187 our_team 151 our_terms 175 our_top 15 our_use 35
our_website 19 our_weekly 27 our_work 207 our_writers 135 ourselves -44 out 2 out_and -9 out_of 91 out_the -167 outbrain 127 outer -51 outside -75
over 7 over_0 201 over_the -69 over_to -12 overall -96 overcome -46 overview 60 own -18 ownership -126 p -22 p.m -72 package -162 packages -67
packaging -17 page 10 page_0 92 page_was 68 pages -83 paid 15 paid_content 104 pain -45 pale -4 paper -87 parameter -110 parameters -47 parents -96
paris -133 parser -62 parsing -26 part 46 part_of 159 particular -123 particularly -128 partner 5 partners -32 partnership 157 parts -8 party -100
pass 62 pass_it 71 passed -143 passes 114 passing -132 password -1 past 76 patch -46 path -92 paths -96 pattern -100 patterns -116 pause -9 paused -28
pay -162 paywall 160 pdf 205 peace -147 peaceful -40 penn -89 people -88 pep -128 pep_proposes -13 per -126 percent -89 perfect -78 performance 45
perhaps -101 period -104 permission 149 permissions 180 permitted -23 person -118 personal 30 phase -31 philip -36 phone -21 photo 42 photo/evan 62
photo_by -53 photo_courtesy 103 photo_credit 192 photo_jane 117 photograph 105 photos -44 pick 159 pickerbaugh -145 picks 152 picture -129 pictures
-38 piece 83 piece_of -15 pieces -10 pinterest 116 pip -107 pixabay 92 place -101 places 86 plain -112 plan -162 planned -73 planning -167 plans 3
platform -63 platforms -97 play -62 play_the 83 play_to 114 play_video 168 playback 166 playbook -118 played 116 player 12 playing 148 pleasant -71
please 25 please_enable 99 please_try 155 please_wait 189 pleased -23 pleasure -47 pm 126 pocket 56 podcast 101 podcasts 14 point -145 points 13
poirot -53 police -16 policies -172 policy -1 political 76 politics 126 poll 68 poor -84 popular -27 popular_stories 48 position -169 positive -28
possible -6 possible_to -14 post -36 post_a 61 post_on 147 posted 136 posted_0 54 posted_by 109 posted_in 206 posted_on 84 posts 29 posts_by 51
potential -75 potentially -103 poverty -107 power -146 powered 114 powered_by 160 practice -97 preferences 218 premium 134 premium_article 67 prepared
-139 present -97 presented 116 presently -38 president -206 press 129 press_all 26 press_play 86 pressed -1 pretty -65 prev 149 prevent -29 preview
121 previous 83 previous_next 143 previous_page 109 previous_post 121 previous_story 83 price -27 prices -40 pride -56 primary 96 principles -72 print
-26 print_edition -8 print_this 164 priority -101 privacy 19 privacy_notice 99 privacy_policy 197 private -136 probably -119 problem -42 problems -123
proceed 164 proceeded -41 process -154 produce -107 produced 72 production -99 productive -93 profile 11 program 11 programming -78 programs -86
progress -66 project -70 projects 10 promise -24 promised -45 promoted 39 promotion 151 proper -111 properties -99 proposal -118 proposal_is -17
proposals -136 propose -82 proposed -50 proposes -22 prosperity -77 protect -194 protocol -148 proud -94 provide -93 provide_a -12 provided 60
provided_by 113 provides -96 providing -155 public 7 published 138 published_0 144 published_by 82 published_may 115 published_on 58 pull -148 pulled
-24 purpose -131 pursue -72 push 101 pushed -35 put -106 putting -5 puzzled -59 pyodide -71 pypi -75 python -106 python's -64 python-dev -116 python_0
-113 q -189 quality 123 quarter -17 quentin -65 question -136 questions -93 quick 87 quickly -142 quiet -27 quietly -16 quite -104 quiz 176 quote 105
r -79 race -61 rain 33 raise -104 raised -92 raising -122 ran 96 range -146 rare -90 rate 6 rate_this 164 rates -151 rather -69 rather_than -72 rating
184 raw -63 raymond -68 reach 75 reached 113 reached_your 69 read 40 read_0 154 read_all -81 read_in 62 read_it -43 read_more 12 read_next 194 read_on
-68 read_our -44 read_related 118 read_the -34 read_this 81 read_time 118 readability -72 reader 178 readers 139 readers' 87 readers_like 156 reading
83 reading_below 36 reading_list 98 reading_time 198 reads 127 ready -175 ready_to -28 real -150 reality -95 really -145 reason -95 reasons -104
receive 104 received -73 recent -81 recent_comments 201 recently 154 recipe 82 recognize -38 recommend 61 recommended -43 record -97 recovery 27 red
-63 reddit 36 redistributed 83 reduce -69 reduction -122 refer -149 reference -159 references -176 reform -94 reforms -78 refresh 133 regard -37
regardless -68 region 2 register 7 register_for 134 register_to -69 registered 245 regular -71 reject 113 rejected -154 related 43 related_stories 17
related_topics 69 relations -165 release 4 released -149 releases -106 relevant -20 relief -66 religion -147 rely 2 remain -134 remained -35 remaining
122 remains -117 remark -24 remarks -101 remember -45 remembered -3 remind 163 remove 25 removed 37 removing -64 renew -83 reno -88 repeated -57
replay 119 replied -40 replies 122 reply -7 reply_to 28 report -32 report_a 166 report_this 64 reporter 168 reporters -36 reporting -12 reporting_by
154 repositories -86 repository -118 represent -61 represented -101 reprint 162 reprinted 66 reproduced 65 reproduction 174 republish 130 republished
35 request -24 requests -122 require -60 required -12 requirements -144 requires -24 research -126 reserved 145 reset 117 resolution -25 resolve -127
resolved -19 resources -212 respect -152 respond -169 response -109 responses 165 responsibilities -69 responsibility -153 responsive -126 rest 42
rest_of 70 restrictions -28 result -111 results -70 resume -12 resumed -43 resumes 141 retired -11 return -78 return_to 22 returned -24 returning -28
reuse 107 reuters 183 review -88 reviewed 211 reviewed_by 119 reviews 51 rewritten 83 rich -26 right -67 right_to -63 rights -62 rights_reserved 146
ring -40 rise -216 rising -82 risk -147 river -10 road 68 roberta -64 roe 139 role -63 roles -41 roof -46 room 0 root -74 rosalind -172 rose -109
round -89 roundup 56 rover 76 row -71 rss 127 rule -156 rules -25 run -181 running -82 runs -106 runtime -13 russian -33 rust -175 ruth -33 safe -197
safer -83 safety -107 said -55 sale 158 salt -192 same -88 sang -85 sank -8 sat -96 sat_down -12 save 42 save_0 65 save_my 103 save_this 21 save_to
152 saved 64 saved_articles 55 saw -116 say -27 saying 102 says 191 scan -2 schedule 6 school -177 schools -183 science 96 science_news 50
science_space 112 scope -152 score -147 screen 145 script -3 scroll 206 scroll_down 92 scroll_for 77 scroll_to 11 sea -118 search 29 search_this 52
second -176 seconds 135 secretary -203 section -88 sections -27 secure -150 security -217 see 30 see_all 114 see_also 62 see_full 155 see_more 219
see_our 76 see_the -88 seeing 50 seek -134 seem -40 seemed -64 seemed_to -23 seems -165 seen -79 select 139 selected 101 selection -52 selina -36 sell
105 semantics -58 senate -47 senator -1 send 14 send_this 84 send_us 69 senior 102 sense -97 sent -17 sent_to 128 separate -83 sequence -97 series 200
serious -116 seriously -24 servant -61 serve -127 server -92 service 49 services -19 session -6 set 38 settings 27 settled -7 seven -95 several -104
shadow -45 shall -141 shape -26 share 88 share_it 141 share_on 164 share_this 157 share_via 99 share_your 68 shared 15 shares 171 sharing 205 she -71
she's -85 she_did -27 she_had -8 she_looked -40 she_said -20 she_was -44 she_went -44 she_would -19 ship -19 shook -66 shook_her -15 shook_his -12
shop 35 short -128 shot -113 should -88 should_be -133 should_not -140 shoulder -49 shoulders -23 shouldn't -49 show -20 show_all 117 show_comments
148 show_more 55 showed -50 shown 42 shows -135 shrugged -32 shut -92 shutterstock 119 sick -118 side -108 sidebar 115 sighed -49 sight -52 sign 11
sign-up 23 sign_in 185 sign_me 134 sign_up 119 signed 142 signed_in 118 signed_up 117 significant -111 signing 95 signing_up 113 signs -181 silence
-153 silent -70 similar 0 simple -164 simply -180 since -164 single 32 sir -133 sir_g -64 sir_j -34 sir_james -71 sir_w -37 sister -118 sit -114 site
112 site_is 96 site_uses 143 sites 177 sitting -75 situation -50 situations -104 six -63 size 22 skills -140 skip 22 skip_to 186 sky -51 sleep -59
slide 173 slideshow 150 slight -5 slightly -83 slow -129 slowly -109 small -141 smell -20 smile -27 smiled -63 smiling -42 smoke -176 so -144 so_home
-33 so_i -11 so_it -36 so_much -37 so_to -43 so_we -20 social -38 social_media -153 society 85 soft -13 softly -57 software -101 sold 133 solution -86
solutions -155 solve -32 some -127 some_of -150 someone 1 something 10 something_to 144 something_went 65 sometimes -87 somewhat -91 somewhere -53 son
-117 soon 18 sorry 17 sort -34 sort_by 149 sort_comments 119 soul -18 sound 11 sounded -46 source 106 sources -56 south -125 soviet -11 space 75 spam
128 spanish -70 speak 114 speaker -117 speaker_mr -14 speaking -101 speaks 149 special 49 specific -111 specification -113 specified -66 specifies -4
speech -139 speed -71 spending -130 spirit -120 spoke -99 sponsor -32 sponsored 138 sponsored_by -18 sponsors -99 sport 45 sports 17 sprang -39 spread
84 spread_the 166 st -116 stability -105 stable -93 stack -48 staff 57 staff_writer 78 stairs -69 stand -203 standard -141 standard_library -12
standards 106 standing -96 stands -93 stared -16 staring -7 start -22 start_your 229 started 18 starting -154 startled -74 state -55 state_of -51
stated -38 statement -18 states -143 static -89 station -15 status -16 stay -11 stayed -20 steadily -13 steering -88 step -102 stepped -34 steps -135
still -20 stock 13 stood -117 stood_up -8 stop -138 stopped -97 store 114 stories 141 stories_from -51 stories_like 25 stories_you 96 storm -92 story
61 story_by 124 story_continues -9 story_for 39 story_is 112 story_with 20 straight -18 straight_to 90 strange -19 strategic -104 strategy -105 stream
27 street -3 strength -120 strengthen -51 string -70 strings -171 strong -160 stronger -95 struck -34 structure -64 structures -77 struggle -103
studied -18 study -70 style -137 subject 99 submit -42 submit_a 150 submitting 78 subscribe 111 subscribe_for 123 subscribe_now 93 subscribed 149
subscriber 175 subscriber-only 159 subscribers -42 subscribers_can 138 subscribers_only 95 subscribing 174 subscription 37 subsequent -25 subtitles
159 succeed -121 success 14 such -78 such_a -12 such_as 16 sudden -13 suddenly -105 suggested 20 suggestion -54 suggestions -139 suite -79 summary
-145 summer -115 sun -170 sunday 35 supper -29 supplied 103 support 47 support_for -148 support_our 56 support_the 174 support_us 181 supported 103
supported_by 130 supporters 44 supporting 30 supports -73 supports_our 43 suppose -113 sure 55 surely -35 surprise -31 surprised -86 survey 37 swipe
59 switch 24 switch_to 14 symbols -48 syntax -140 sys -104 system -138 systems -140 t -101 tab 72 table 37 tables -150 taboola 80 tag -34 tagged 225
tags 115 take -48 take_a -84 take_our -34 take_the 59 taken -116 takes 62 taking -133 talk -32 talked 60 talking -93 talks -132 tap 25 tap_here 93
tap_to 168 target -28 task -94 tasks -179 tax -69 tax-deductible 153 taxes -123 tea -19 teach -163 teachers -105 team -45 teams -158 tears -17
technical -82 technologies 130 technology -23 teeth -86 telegram -10 telephone -39 tell -127 tell_us 48 tell_you -70 tells -85 template -129 ten 30
term -22 terms 58 terrible -88 terror -22 test 34 testing -131 tests -150 text 44 thaler -88 than -137 thank -48 thank_you -39 thanks 47 thanks_for 54
thanks_to -165 that -97 that's -29 that_are -80 that_he -6 that_i -92 that_is -145 that_it -14 that_the -87 that_they -10 that_this -21 that_was -81
that_we -77 the -97 the_0 -77 the_above -82 the_ad 71 the_american -36 the_app 133 the_associated 94 the_author 26 the_back -93 the_bed -8 the_best 42
the_big 54 the_book 6 the_boy -8 the_c -15 the_car -27 the_code -37 the_comments 97 the_community -90 the_congress -15 the_conversation 132 the_core
-52 the_current -93 the_daily 60 the_day 317 the_day's 103 the_default -26 the_discussion 245 the_doctor -163 the_door -124 the_editor 89 the_end -8
the_file -144 the_final -37 the_first 15 the_following -28 the_free 47 the_full 155 the_future -75 the_great -38 the_hall -84 the_herald 36
the_homepage 97 the_house -70 the_idea -126 the_implementation -29 the_king -214 the_last -16 the_latest 136 the_link 80 the_magazine 149 the_man -50
the_matter -39 the_module -52 the_morning 78 the_most 7 the_name -95 the_new 30 the_news 38 the_newsletter 129 the_newsroom 101 the_next -70
the_office -152 the_old -50 the_only -15 the_original 57 the_other -119 the_past -123 the_people -94 the_pep -131 the_podcast 143 the_president -45
the_press 82 the_project -74 the_proposed -28 the_python -40 the_reporter 68 the_rest 118 the_right -161 the_road -101 the_room -110 the_same -11
the_site 40 the_stairs -67 the_standard -11 the_state -143 the_story -91 the_street -11 the_table -93 the_time -73 the_tribune 220 the_truth -139
the_two -16 the_type -10 the_video 42 the_war -131 the_way -78 the_web 214 the_week 142 the_whole 101 the_window -84 the_world -206 the_world's -56
the_writer 155 their -53 their_own -67 them -163 them_to -21 themselves -31 then -82 then_he -27 then_the -31 thence -121 theory -129 there -70
there's -43 there_are -157 there_is -59 there_was 68 there_were -26 therefore -113 these -122 these_are -71 they -105 they're -131 they_are -95
they_can -43 they_were -30 they_will -71 they_would -13 thick -67 thin -74 thing 7 things -33 think 0 thinking -153 third 56 this 69 this_ad 166
this_article 57 this_author 12 this_comment 125 this_content 188 this_email 121 this_episode -113 this_field 77 this_in 119 this_is -157 this_issue
-102 this_link 61 this_material 86 this_message 143 this_month -32 this_on 144 this_page 181 this_pep -68 this_post -21 this_proposal -72 this_section
35 this_series 59 this_site 139 this_story 154 this_time -123 this_to 57 this_topic 71 this_video 155 this_was -92 this_website 165 this_week 63
this_will -143 this_year -138 thomas -78 those 3 those_who -83 though -86 thought -137 thoughtfully -36 thoughts 200 thousand -105 thousands 85 thread
16 threads -56 three -154 threw -3 throat -28 through -82 through_the -30 throughout -7 thu 49 thus -109 tickets 51 till -59 tim 99 time 6 time_0 19
time_to 74 times 68 tip -3 tips -44 tired 88 to -32 to_0 -114 to_a 69 to_all 73 to_article 118 to_avoid -53 to_be -134 to_bed -92 to_come -106
to_comment 61 to_comments -60 to_content 104 to_continue 86 to_do -102 to_enlarge 76 to_expand 58 to_explain -9 to_find -107 to_get -25 to_give -16
to_go -115 to_have -95 to_hear 129 to_help -156 to_her -50 to_him -56 to_his -55 to_homepage 64 to_keep 28 to_know -52 to_leave 97 to_like 156
to_listen 117 to_look -7 to_main 122 to_make -80 to_me -108 to_meet -47 to_mr -54 to_my -40 to_news 52 to_next 66 to_our 70 to_pass -100 to_play 86
to_post 20 to_provide 53 to_put -109 to_read 122 to_receive 142 to_save -97 to_say -27 to_search 118 to_see -28 to_share 134 to_sir -36 to_subscribe
13 to_subscribers 126 to_support 93 to_take -58 to_that -27 to_the 28 to_this 54 to_top 152 to_us -50 to_use -24 to_view 101 to_watch 127 to_work -138
to_you 85 to_your 9 to_zoom 164 today 59 today's 135 together -88 toggle -4 told -85 tommy -91 tomorrow -94 tone -51 tonight -150 too -24 too_much -79
took -54 tool -130 tools -81 top -31 top_of 46 top_picks 112 top_stories 110 topic 165 topics 59 total -144 touch 52 touched -23 toward -34 toward_the
-45 towards -84 town -150 track -148 trade -176 trailer 154 train -148 training -89 trait -94 transcript 17 translate 86 treat -76 treaty -170 tree
-44 trees -114 trembling -5 trending 46 trial -69 tried -117 tried_to -86 troops -234 trouble -15 troubled -111 true -95 truly -79 trust -81 truth
-160 try 65 try_again 70 try_our 48 try_to -96 trying -67 trying_to -25 tue 136 tuesday 61 tumblr 44 tuple -63 tuppence -97 turn -36 turn_on 44 turned
42 turned_to -62 turning -107 tweet 131 tweet_this 76 tweets 147 twice -133 twitter -23 two -106 type 10 types -132 typically -66 u -159 u.s -20
ukridge -163 unavailable 152 uncle -77 under 27 under_the -57 understand 54 understood -107 unfortunately -138 unicode -98 union -101 united -66
universal -48 university 154 university_of 132 unless -53 unlimited 86 unlimited_access 91 unlock 72 unlock_this 9 unmute 91 unpacking -27 unsplash
145 unsubscribe 191 until -71 up -4 up_at -112 up_for -52 up_next 200 up_the -106 up_to 50 up_with 14 update -78 updated 67 updated_0 157 updated_at
155 updated_may 229 updated_on 135 updates 35 upload -54 upon -69 upstairs -99 urge -74 url -3 urls -176 us 49 us_a 59 us_improve 32 us_keep 71
us_know 112 us_on 75 us_to -107 us_your 16 usability -148 usage -60 use 16 use_cookies 144 use_of 120 use_our 56 use_the -62 used 7 used_to -32 useful
143 user -2 username 144 users -163 uses -9 uses_cookies 123 using 11 using_an 103 usual -109 usually -15 utah 69 utf-8 -68 valid 38 value 124 values
-150 van -80 vandemeyer -61 variable -148 variables -134 various -68 vendors -3 verify 99 version 13 version_0 -207 version_of -56 versions -135 very
-98 via 165 via_email -106 vice -18 victory -72 video 75 video_by 114 video_is 138 video_player 103 videos 49 vietnam -8 view 84 view_0 117 view_all
44 view_as 154 view_author 33 view_comments 92 view_full 86 view_in 83 view_more 110 view_on 201 view_original 53 view_the -106 view_this 25 viewed
112 views 77 violence -128 visible -101 vision -99 visit 2 visit_our 209 visited -89 visiting 108 vital -113 voice 97 volume -17 vote -54 votes -81
voting -119 w -114 wages -151 wait 33 waited -43 waiter -17 waiting -78 walk -169 walked -49 walking -73 wall -135 want 10 want_more 114 want_to 43
wanted -137 wanted_to -10 war -182 warm -163 warning -14 warnings -83 was -47 was_a 49 was_in -18 was_no -101 was_not -32 was_originally -135 was_the
-35 was_this 139 was_too -61 was_very -12 washington -120 wasn't -68 waste -95 watch 13 watch_full 48 watch_more 119 watch_on 157 watch_our 17
watch_the 153 watch_this -94 watched 108 watching 146 water 14 waved -14 way -127 way_to -81 ways 3 we -46 we'll -137 we're 35 we've -94 we_all -104
we_are 19 we_can -126 we_cannot -95 we_could -73 we_do 133 we_had -10 we_have -108 we_know -159 we_may 164 we_must -91 we_need 23 we_shall -64
we_should -96 we_use 66 we_want -113 we_went -16 we_were -79 we_will -95 weak -102 weapons -36 weary -32 weather 92 web -32 website -11 week -32
week's 131 weekly 77 weekly_newsletter 87 weeks -109 welcome -18 welfare -108 well -141 well_as -17 went 57 went_away -90 went_on -120 went_out 125
went_to -56 went_wrong 65 were -71 wet -12 what -16 what's 33 what_he -66 what_i -71 what_is -255 what_others 104 what_the 120 what_we -118 what_you
22 whatever -37 whatsapp 125 wheel -58 wheels -54 when -110 when_a -12 when_he -7 when_i -43 when_the -29 when_they -8 when_we -7 when_you -97
whenever 105 where -90 where_the -26 wherever 62 whether -84 which -100 which_is -105 while -5 whispered -61 white -61 whitelist 119 who 68 whole 92
whom -54 whose -29 why -161 wide -34 wife -68 wikimedia 92 wikimedia_commons 79 wild -93 will -38 will_be 96 will_not -9 win 132 wind -143 window 71
windows -179 wiped -21 wish -110 wished -8 with 3 with_a -65 with_an -145 with_facebook 43 with_google -53 with_her -98 with_him -76 with_his -43
with_me -125 with_mr -40 with_my -10 with_permission 145 with_the -116 with_this 33 with_you -23 with_your 141 within -137 without 45
without_permission 141 woman -61 women -218 won 57 won't -135 wonder -19 wondered -10 wonderful -62 wont -31 word 65 wordpress 88 words 47 work -63
worked -81 workers -128 working -188 works -89 world 27 world's -57 worth 42 would -85 would_be -52 would_have -50 would_not -30 wouldn't -79 write
-68 write_a 135 writer 237 writers 40 writing -148 written -14 written_by 123 wrong 133 wrote 84 x -83 year -145 years -56 yellow -20 yes -27 yes_i 46
yesterday 16 yet 82 you 12 you'd -158 you'll -69 you're 32 you've -15 you've_read 6 you_accept 70 you_agree 135 you_and -107 you_are 119 you_by 130
you_can 71 you_consent 76 you_do -54 you_don't -185 you_find 155 you_for 114 you_have 18 you_know -65 you_like 37 you_may 151 you_might 158 you_must
-10 you_need 26 you_read 160 you_think 96 you_to -107 you_want 53 you_will -43 young -158 your 19 your_account -34 your_ad 33 your_browser 156
your_comment 250 your_cookie 105 your_data 19 your_device 110 your_donation 89 your_email 34 your_feedback 192 your_free 79 your_friends 95 your_gift
99 your_inbox 118 your_name -45 your_password -41 your_phone 69 your_privacy -38 your_project -157 your_settings 74 your_subscription 48 your_support
114 your_thoughts 106 yours -161 yourself -10 youth -30 youtube -62 zoom 164
"""

#: Lines of articles that the weights are wrong about.
EXCEPTIONS = frozenset(r"""
- accept the offer
- get a second opinion
10:15 a.m. est
1914
1939-1945
add a comment
add a header
article 5
authors
ben: not now
comment your code
dam news - the daily dam
date: march 3, 1998
editor
email your team
enter to learn
explore
follow up
get out
help us help you.
home again
host: stay with us
image processing
install updates
john park: do you share that view?
judge: please continue
liked by all
link text
links
listen
manage comments
more on less
navigation
no comment
no reply
ok, so what now?
open the window
page 12 of the report
page by page
paid leave
photo by photo
play
press briefing
print journalism
read
read all day
readers
reading cookies
reply to every message
save the date
scan results
see below
send help
sending email
session cookies
share
show trial
sign language
special to us
start now, not later
submit your comments by mail
support group
updated guidelines
video
view from the top
watch
watch your language
web content
your health
""".splitlines())
