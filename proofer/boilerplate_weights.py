"""Weights of words and shapes for lines of a web page's furniture, built by tools/build_furniture.py."""

WEIGHTS = r"""
#space 187 $0 -53 $_ -84 $about 119 $above -18 $abroad -97 $access 198 $account 122 $act -78 $action -67 $ad 217 $ad-free 123 $address 109 $admin 138
$ads 134 $advert 110 $advertisement 230 $advice 132 $afp 163 $again 15 $ago 134 $agree 30 $air 84 $alerts 176 $all 44 $alone -147 $also 44 $am 70
$amazon 63 $america -112 $americans -89 $and -62 $android 40 $another -68 $answer -118 $answered -47 $ap 125 $api -72 $app 173 $appear 157 $apple 57
$apply -13 $archive 76 $around -90 $article 226 $articles 192 $asked -71 $audio 201 $author 231 $authors 27 $autoplay 157 $available 109 $away -124
$back 28 $basket 87 $be -124 $bed -111 $before -144 $begin -95 $beginning -114 $below 44 $best -125 $better -76 $bio 123 $blocker 46 $blog 115 $blood
-152 $both -96 $boy -126 $branch -57 $briefing -10 $browser 134 $budget 40 $bugs -126 $business 88 $by 120 $c -100 $caddy -108 $calendar 123 $call
-113 $called -32 $can -142 $caption 198 $captions 96 $card 12 $care -194 $careers 140 $cart -7 $case -84 $cases -108 $category 114 $center 153
$century -120 $chair -10 $challenge -113 $chamber -116 $change -112 $changed 94 $changes -93 $channel -58 $chapter 142 $checkout 136 $children -113
$choice 62 $choices 26 $citation 181 $cite 173 $citizens -55 $civil 140 $class -112 $clear -102 $clip 143 $clipboard 120 $close 200 $closed 175 $coast
93 $code -25 $coffee -64 $colleague 128 $collection 144 $come -41 $coming -101 $comment 30 $comments -9 $commons 30 $company 101 $concerns -111
$conditions 172 $confirmed 126 $congress -91 $contact -7 $content 99 $contents 216 $continue -30 $continued -90 $contributor 174 $contributors 75
$conversation 119 $cookies 25 $copy 112 $corrected 115 $correction 124 $correspondent 207 $cost -111 $council 64 $country -106 $course -95 $coverage
209 $cpython -103 $crime -93 $crossword 161 $cry -33 $daily 64 $data -61 $date 10 $day 53 $days 26 $dead -146 $deals 94 $deeper 166 $design -146 $desk
175 $device 141 $did -137 $difference -69 $different -30 $digest 165 $dinner -54 $disclosure 123 $discuss 163 $discussion -32 $distribution -98 $do 96
$doctor -20 $document -43 $documentation -86 $doe 64 $domain 148 $donate 127 $donation 33 $done 59 $donors 20 $door -50 $down -64 $dr -171 $dream -68
$drink -85 $drought 63 $e -123 $ear -17 $earth -121 $economy -189 $edition 155 $editor 99 $editors -13 $edt -129 $education -42 $effort -94 $email 127
$emails -13 $embed 66 $end -101 $ended 88 $energy -68 $english 126 $enjoy 24 $enlarge 50 $enough -34 $episode 222 $episodes 105 $error 92 $errors -107
$español 154 $est -131 $etc -103 $evening -125 $event 168 $events 34 $everyone -81 $evidence -170 $example -118 $exist -127 $expand 128 $experience 78
$expired 124 $explore -18 $exploring 146 $eyes -80 $face -22 $facebook 98 $families -119 $family 28 $favorites 96 $favourites 118 $feature 27
$features -47 $feed 132 $feedback 96 $file -211 $files -142 $first -160 $flickr 76 $follow 126 $follows -16 $footer 94 $for 186 $force -94 $form -31
$forum 100 $forward -102 $found 190 $français 132 $free 84 $freedom -144 $friday 89 $friend -23 $friends -87 $full -86 $fullscreen 120 $function -39
$functions -96 $future -106 $g -62 $gallery 116 $games 158 $getty 146 $gift 162 $girl -112 $gmt 54 $go 62 $goal 13 $gone -112 $good -47 $google 83
$government -85 $group -52 $growth -109 $guest 216 $guide 12 $guidelines 68 $hall -109 $hand -184 $hands -105 $have -63 $head -89 $headlines 78
$health -48 $heart -118 $help -39 $helpful 162 $her -96 $here 85 $hide 89 $high -138 $highlights 168 $him -108 $himself -39 $history -11 $home -82
$homepage 152 $hope -157 $house -137 $hurt -89 $i -135 $idea 65 $image 111 $images -30 $implementation -111 $important -148 $improve 127 $in 260
$inbox 108 $independent -6 $inflation -54 $info 119 $information 48 $instagram 102 $institution 166 $interest -60 $interested 150 $interview 107
$involved 61 $is -64 $issue 64 $issues 51 $istock 169 $it 38 $itself -109 $j -89 $javascript -10 $job -32 $jobs 59 $journalism -51 $key -147 $land
-156 $language -18 $larger 113 $last -127 $late -87 $later 16 $latest 176 $laugh -34 $laughed -86 $law -233 $least -51 $left -24 $less -43 $letter 112
$libraries -163 $library -93 $life -170 $lifestyle 147 $light -145 $like 216 $liked 176 $limit 72 $line -113 $link 149 $linkedin 9 $links 27 $list 21
$listen -7 $listening 154 $little -43 $live 191 $lives -106 $loaded 130 $loading 228 $long -129 $ltd 44 $magazine 117 $man -110 $manner -22 $map -115
$marked 120 $matter -87 $may -12 $me -138 $meaning -45 $member 155 $men -76 $menu 83 $message -8 $methods -132 $million -80 $min 83 $mind 34 $mins 124
$minutes 21 $missed 62 $mission 126 $mode 215 $model -125 $moderated 146 $module -68 $modules -60 $moment -124 $money -49 $month 30 $monthly 142 $more
80 $morning 47 $mother -109 $mr -157 $mrs -164 $much -102 $museum 47 $must-reads 140 $mute 132 $name 81 $nasa 123 $nasa/jpl-caltech 31 $nation -109
$nature -88 $navigation 60 $navy 134 $necessary 38 $need -190 $needed -70 $network 163 $new -88 $newest 106 $news 196 $newsletter 50 $newsletters -63
$newsroom 190 $next 114 $night -198 $no 21 $noaa 97 $not -137 $notes 16 $nothing -140 $notice 176 $notifications 203 $now 81 $numbers -117 $object
-115 $objects -90 $oceans 49 $of 105 $off 82 $offers 188 $oldest 127 $on 24 $once 37 $one -29 $online 133 $only 268 $opinion 13 $options -29 $order
-151 $original 194 $other -77 $others -109 $otherwise -84 $ourselves -17 $out 50 $outbrain 119 $outside -48 $over -180 $overview 65 $own 80 $p.m -52
$packages -72 $page -13 $paper 28 $part -190 $partner 112 $partners -51 $password 122 $past -133 $patterns -113 $pause 125 $paywall 101 $pdf 167
$peace -176 $people -210 $pep -73 $percent -60 $performance 62 $period -139 $permission 176 $permissions 183 $philip -20 $phone -61 $photo -64 $photos
47 $pick 140 $picks 120 $pinterest 114 $pixabay 105 $place -109 $plan -16 $plans 52 $play -46 $player 180 $pm 111 $podcast 80 $podcasts 109 $point
-121 $policy 105 $politics 38 $poll 149 $poor -64 $possible -43 $post 202 $posted 163 $posts 283 $power -110 $practice -92 $preferences 152 $president
-136 $press 134 $preview 127 $previous 126 $price 181 $print 186 $problem -69 $problems -94 $process -95 $profile 196 $program 70 $programs -69
$progress -160 $project -15 $projects 84 $promotion 156 $proposal -114 $public -47 $published 130 $pypi -58 $python -108 $question 147 $questions -129
$quickly -132 $quiz 142 $quote 111 $rain -165 $rate 90 $rating 148 $read 52 $reader 128 $readers 41 $reading 88 $reads 45 $ready -116 $reason -38
$reasons -62 $recipe 127 $redistributed 84 $reform -67 $register 245 $related 196 $release 8 $releases -72 $remaining 91 $replied -8 $replies 205
$reply 20 $report -34 $reporter 166 $reporters 125 $reporting 92 $reproduced 48 $request -203 $required 210 $research -104 $reserved 154
$responsibility -62 $reuters 202 $review 121 $reviews 98 $right -48 $risk -132 $road -176 $roe 88 $room 8 $rss 75 $rules -49 $rust -71 $safe -101
$said -71 $sale 150 $save 99 $saved 85 $say 75 $saying 135 $says 197 $school -148 $schools -180 $science 8 $screen 144 $sea -144 $search 267 $seconds
135 $section 145 $security -120 $see -9 $selection 111 $sense -107 $sent 123 $series 72 $service 59 $services -9 $settings 35 $share 32 $shares 145
$shop 197 $shoulder -63 $shoulders -28 $shutterstock 147 $side -65 $sidebar 130 $sign-up 123 $silence -147 $sir -120 $site 103 $sites 186 $size 105
$sleep -45 $slideshow 148 $small -110 $smile -7 $so -61 $society -151 $solution -72 $soon 9 $sound 145 $source 166 $space 8 $spam 20 $spanish 21
$speed 58 $spoke -6 $sponsor 110 $sponsored 113 $sponsors 12 $st -107 $stairs -83 $standards 118 $state -15 $statement 81 $states -118 $step 23 $stock
90 $store 117 $stories 231 $story 59 $stream 80 $street -124 $strong -26 $study -12 $subscribe 220 $subscribed 154 $subscriber 111 $subscribers -30
$subscription 69 $supplied 90 $support -9 $supported -11 $supporters 127 $survey 204 $syntax -69 $sys -104 $system -44 $tab 108 $table -106 $taboola
97 $tags 56 $team -14 $terms 39 $test -111 $text -50 $that -122 $them -121 $then -66 $there -181 $thing 90 $things -109 $think 74 $this -9 $though -65
$thought -131 $thoughts 93 $threads -63 $throat -14 $tickets 136 $time -59 $times 83 $tip 162 $to 37 $today 118 $together -99 $tomorrow -80 $tonight
-125 $too 115 $tools 34 $top 67 $topic 125 $topics 244 $touch 59 $town -98 $trade -158 $trailer 146 $transcript 98 $translate 82 $tree -13 $trending
171 $trial -42 $truth -73 $tuesday -106 $tweet 61 $twitter 160 $types -110 $u -74 $unavailable 142 $union -101 $unmute 122 $unsplash 141 $up -8
$updates 29 $us 19 $use -14 $used -73 $useful 73 $username 120 $users -135 $value -163 $values -127 $variables -149 $vendors -8 $version 242 $video
-46 $videos 44 $view 63 $viewed 123 $views 71 $voice 73 $vote -43 $w -106 $wait 89 $war -197 $was -109 $washington -97 $watch -113 $watching 197
$water -113 $way -107 $weather 49 $web 201 $website 134 $week 130 $weekly 153 $well -49 $whatsapp 89 $while -96 $why 7 $wife -20 $will -133 $window 61
$with 177 $word 22 $wordpress 89 $words -49 $work -206 $works -82 $world -29 $would -48 $writer 167 $writers 54 $wrong 41 $years -211 $yesterday 153
$yet 182 $you -17 $yourself 27 $zoom 166 /# 149 /$ 94 /% 202 /( 17 /* 6 /+ -153 // 206 /:1 118 /:2 -12 /> 178 /@ 353 /[ -92 /bias -41 /clock 123
/common 45 /e! 36 /e% 187 /e) 52 /e* 74 /e, -207 /e. -195 /e0 25 /e: -152 /e; -100 /e] 36 /e_ -115 /e» 134 /e— -133 /e” -83 /e… -53 /e→ 77 /heads 119
/mixed 14 /modifier 56 /n1 -54 /n12 -20 /n15 -44 /n2 -25 /n3 -29 /n4 -31 /n6 -35 /n8 14 /net 23 /order 43 /order+common 52 /order+known 35 /order+net
94 /order+page 23 /order+things 42 /order+we 154 /order+you -137 /others -58 /page 114 /r1 -32 /r2 -49 /r3 -6 /r4 -23 /sentence -40 /shouted 128
/small 136 /things 36 /this+things 24 /title -24 /u0 59 /u1 -50 /u2 -73 /u3 -35 /u4 -86 /we 19 /we+page 38 /we+you 180 /you 10 /you+page 27
/you+things 25 /| 254 /£ 63 /© 303 /» 195 /→ 77 0 -22 0_0 116 0__ -106 0_a 49 0_am 103 0_articles 75 0_at 43 0_by 10 0_comments 275 0_days 106 0_free
97 0_gmt 59 0_hours 159 0_mar 90 0_may 61 0_million -153 0_min 152 0_minute 103 0_minutes -25 0_of 162 0_p.m -67 0_percent -89 0_pm 129 0_seconds 176
0_shares 145 0_the 77 0_years 77 ?0 8 ?1 -63 ?2 -118 ?3 -89 ?4 -102 ^0 54 ^a -36 ^about 108 ^accept 7 ^access -41 ^accessibility 148 ^ad -36 ^add -9
^adding -103 ^additional 98 ^ads -45 ^advertise 127 ^advertisement 47 ^after -127 ^again -40 ^agree 49 ^all 110 ^already 94 ^also 93 ^although -84
^always 54 ^america -90 ^among -86 ^amory -66 ^an -47 ^and -117 ^another -34 ^any -212 ^ap 142 ^are 15 ^around 70 ^article -43 ^as -186 ^ask 7 ^at
-155 ^audio -44 ^author 68 ^autoplay 108 ^available 100 ^babbitt -102 ^batten -80 ^be -21 ^because -31 ^become 120 ^before 147 ^being -120 ^besides
-38 ^best 67 ^billed 151 ^book 64 ^both -138 ^breaking 44 ^brett -60 ^browse -72 ^but -153 ^buy 84 ^by 26 ^caddy -96 ^call 42 ^can't 145 ^cancel 153
^carol -43 ^carrie -47 ^catch 100 ^categories 115 ^category 118 ^cc 138 ^change 86 ^chart 109 ^chat 143 ^check -19 ^chip 77 ^choose 19 ^cite 82 ^click
25 ^close -59 ^closed 148 ^collapse 134 ^come -141 ^comment -83 ^commenting 146 ^comments -49 ^confirm 123 ^connect -86 ^content 15 ^contents 128
^continue 85 ^contribute 68 ^cookies -119 ^copy 8 ^copyright 59 ^courtesy 115 ^create -95 ^credit 46 ^credits 137 ^currently -91 ^customer 155 ^daily
-43 ^date -15 ^decline 107 ^delivered 139 ^desktop 75 ^did 81 ^dinah -58 ^discuss 81 ^discussion 82 ^do 43 ^documentation -90 ^don't 50 ^donate 101
^dont -72 ^download 63 ^duration -20 ^during -61 ^each -80 ^edited 50 ^editor's 92 ^editorial 117 ^editors' 119 ^either -99 ^elsewhere 109 ^email -102
^embed 99 ^enable 32 ^english 90 ^enjoy 72 ^enjoyed 105 ^enlarge 7 ^enter 70 ^error -10 ^especially -101 ^estimated 97 ^even -99 ^every 80 ^exclusive
111 ^expand 132 ^explore -57 ^fact-checked 92 ^featured 21 ^file 190 ^filed 175 ^finally -21 ^find 18 ^first 41 ^five -96 ^flag 132 ^follow 17 ^footer
130 ^for -37 ^forgot 160 ^forward 64 ^found 129 ^free -32 ^from 197 ^further -192 ^george -37 ^get 62 ^getting -172 ^getty 141 ^gift 108 ^give 22 ^go
54 ^good -135 ^got 53 ^government -60 ^grab 82 ^graphic 150 ^guest 15 ^handout 127 ^have 138 ^having 19 ^he -59 ^he's -95 ^help 25 ^helpful 59 ^her
-93 ^here -159 ^here's -171 ^hide 8 ^his -109 ^holmes -14 ^home 80 ^hot 146 ^how -48 ^however -171 ^hurstwood -52 ^i -25 ^i'd -116 ^i'll -70 ^i'm 71
^i've -174 ^if -32 ^illustration 137 ^image 82 ^in 48 ^including -150 ^increase 153 ^install -77 ^instead -39 ^is -61 ^it -113 ^it'll -77 ^it's -143
^its -68 ^javascript 106 ^jobs 160 ^join 49 ^julius -59 ^jump -38 ^just 65 ^keep 25 ^kennicott -34 ^key 36 ^keywords 167 ^last 171 ^latest -34 ^learn
-51 ^leave 90 ^legal 201 ^let -76 ^letters 64 ^like 23 ^liked -90 ^link -79 ^live 6 ^load -10 ^loading 51 ^log -50 ^login -46 ^look -159 ^love -72
^main 9 ^make 7 ^making -121 ^manage -72 ^many -67 ^map 81 ^may -46 ^maybe 40 ^media 41 ^meet 34 ^members -81 ^menu -9 ^message -64 ^minnes -61 ^miss
-154 ^modified 154 ^more 106 ^most 46 ^mr -137 ^mrs -30 ^mute 93 ^my 19 ^need 145 ^never -52 ^new 14 ^newer 89 ^newest 144 ^news -87 ^newsletter 66
^next 77 ^no 32 ^none -46 ^noonan -44 ^nor -52 ^not 20 ^note -69 ^notify 116 ^now 52 ^of -124 ^oh -125 ^ok 61 ^older 129 ^on -105 ^once -107 ^one -135
^only 87 ^opens 16 ^or -66 ^order 122 ^original -27 ^originally 161 ^other 52 ^otherwise -85 ^our -32 ^page -69 ^pages 81 ^paid -12 ^part 74 ^partner
-6 ^pass 40 ^penn -87 ^people 197 ^perhaps -102 ^philip -56 ^photo 32 ^photograph 147 ^photos 10 ^picture -76 ^play -42 ^playback 150 ^please 122
^poirot -62 ^poll 32 ^popular -21 ^post -49 ^posted 109 ^powered 76 ^premium 136 ^presented 121 ^presently -41 ^president -154 ^press -8 ^previous 86
^primary 108 ^print -92 ^privacy 44 ^promoted 25 ^published 45 ^python -62 ^q -171 ^rate -70 ^rather -72 ^read 24 ^reader 121 ^readers -96 ^readers'
95 ^reading -121 ^receive 25 ^recent -124 ^recently 152 ^recommended -25 ^refresh 135 ^register -52 ^registered 208 ^reject 142 ^related 46 ^remember
161 ^remind 158 ^remove 40 ^reno -95 ^replay 141 ^reply -22 ^report 18 ^reporting -55 ^reprinted 80 ^reproduction 169 ^republish 148 ^request 74
^required 30 ^reset 105 ^resume 81 ^return 83 ^reuters 45 ^rss 122 ^save 12 ^science 35 ^scroll 187 ^search -12 ^section 14 ^see 23 ^select 143
^selina -31 ^send 21 ^set 37 ^share -10 ^shares 120 ^she -73 ^show 43 ^sign 10 ^similar 136 ^since -28 ^sir -13 ^site 63 ^skip 119 ^slide 125 ^so -160
^some -6 ^sorry 90 ^sort 103 ^source 25 ^special 45 ^sponsor 134 ^sponsored 98 ^spread 171 ^staff 24 ^start 19 ^stay 42 ^step -171 ^stock 144 ^stop
-62 ^stories -46 ^story 136 ^stream 57 ^subscribe 25 ^subscriber 74 ^subscribers -128 ^subtitles 140 ^such -156 ^suddenly -49 ^suggested 111
^supported 132 ^swipe 58 ^switch 17 ^table 13 ^tagged 187 ^tags 149 ^take -41 ^tap 37 ^tell -36 ^terms 50 ^test 107 ^text 121 ^thank 41 ^thanks 197
^that -35 ^the -95 ^their -168 ^then -144 ^thence -66 ^there -80 ^there's -148 ^therefore -87 ^these -91 ^they -108 ^they're -104 ^this -45 ^those
-117 ^though -85 ^three -91 ^through -94 ^thus -66 ^time -101 ^tip -52 ^to -96 ^today -34 ^today's 61 ^together -36 ^toggle 119 ^tommy -112 ^tonight
-69 ^tools -91 ^top -33 ^topics -49 ^transcript 96 ^translate 93 ^trending 27 ^try -76 ^tuppence -117 ^turn -37 ^tweet 57 ^two -183 ^type 111
^unlimited 17 ^unlock 65 ^up 123 ^update -72 ^use -47 ^username 142 ^using -164 ^verify 106 ^via 154 ^video 17 ^view 77 ^visit -9 ^volume 31 ^vote 82
^wait -223 ^want 82 ^was 84 ^watch 42 ^we -41 ^we'll -43 ^we're -43 ^weekly -49 ^welcome 127 ^well -109 ^what -71 ^what's 58 ^when -166 ^where -193
^whether -112 ^which -111 ^while -185 ^who -85 ^why -168 ^will -150 ^with -65 ^without -200 ^words 185 ^work 184 ^write -47 ^written 53 ^yes 89 ^yet
-166 ^you -33 ^you'll 14 ^you're -50 ^you've 7 ^your 132 _ -107 a -39 a_colleague 128 a_comment 30 a_correction 124 a_few -129 a_free 13 a_friend 193
a_good -94 a_great -68 a_link 124 a_list -144 a_little -42 a_long -42 a_lot -84 a_man -25 a_member 116 a_minute 21 a_moment -44 a_more -62 a_new -59
a_post 102 a_print 73 a_problem 20 a_project -75 a_python -70 a_question 134 a_reply 158 a_simple -29 a_single -56 a_small 18 a_story -58 a_subscriber
122 a_time -48 a_tip 122 a_very -37 a_week 29 a_while -69 abi -77 able -83 able_to -85 about 88 about_cookies 159 about_it -8 about_our 38 about_the
-133 about_this -67 above -52 abroad -103 accept 26 accept_cookies 155 accepted -64 access 51 accessibility 53 according -92 accordingly -28 account
58 account_to 84 accounts -192 achieve -58 ackroyd -144 across 11 act -174 action -97 actions -130 activate 110 actual -25 actually -70 ad 104 ad-free
170 ad_blocker 146 ad_will 129 add -22 add_to 186 added 24 added_to 87 adding -95 addition -116 additional 94 additional_cookies 106 address 61
address_to 22 addresses -50 adds -48 admin 11 admitted -10 adopted -14 ads 77 ads_by 98 advanced 86 advantage -75 advert 110 advertise 32
advertisement 69 advertisement_scroll 55 advertisers 103 advertising 16 advice 120 affect -36 affected -79 affiliate 160 affiliate_links 104 afford
-65 afp 163 afraid -143 after -102 after_a -43 after_the 112 afternoon -55 again -8 again_and -39 against -168 age 76 ago 44 agree 83 agree_to 11
agreed -54 agreement 35 ahead -180 air 74 alerts 116 all -18 all_0 60 all_comments 166 all_content 149 all_news 50 all_of -141 all_posts 91 all_right
-168 all_rights 75 all_stories 43 all_the -133 all_topics 138 all_videos 154 allies -122 allow 3 allowed -96 almost -84 alone -139 along 59 already
108 also 70 also_be 34 also_like 100 also_read 215 alternative -19 although -80 always -11 am 131 amazon 63 america -129 america's -134 american -197
americans -166 among -88 amory -113 amount 115 an 65 an_account 36 an_error 128 ana 87 ana_silva 87 analytics -13 and -146 and_0 -122 and_a -39
and_after -16 and_all -91 and_as -9 and_asked -7 and_at -33 and_began -7 and_by -105 and_for -131 and_get 31 and_he -8 and_his -15 and_i -48 and_if
-57 and_in -32 and_it -25 and_more -77 and_mr -12 and_my -40 and_not -18 and_now -122 and_our 19 and_permissions 183 and_privacy 32 and_said -18
and_save 136 and_she -7 and_sir -27 and_so -36 and_that -23 and_the -87 and_then -15 and_there -25 and_they -15 and_this -73 and_to -133 and_was -64
and_we -47 and_went -13 and_when -16 and_with -29 and_yet -14 and_you -91 android 40 annotations -123 anonymous 116 another -104 answer 6 answered -62
answers -194 any -74 any_time 131 anybody -113 anyone 45 anything -11 anyway -138 ap 158 api -101 apis -85 app 12 app_for -29 app_store -42 appear 159
appeared 109 appendix -165 applause -156 apple 59 application -110 applications -171 applies -41 apply -41 approach -157 approaches -120 appropriate
-76 apps -153 arbitrary -43 archer -10 archive 6 archives 1 are 5 are_a 86 are_closed 91 are_not -15 are_reading 106 are_still -82 are_the 60 are_you
-94 area -149 areas -39 aren't -119 argument -23 arguments -56 arm -22 arms -119 around -60 around_the 85 array -70 arrived -117 art 194 article 144
article_continues 96 article_has 76 article_is 55 article_was 83 articles 188 articles_left 36 articles_remaining 91 as -32 as_a -26 as_an -120 as_he
-10 as_i -44 as_if -37 as_it -10 as_she -14 as_the -89 as_they -15 as_we -60 as_well -38 ascii -18 aside -133 ask 7 ask_a 160 ask_you -85 asked -141
asking -169 asleep -12 associated 81 associated_press 133 association 138 ast -46 at 47 at_0 168 at_a -80 at_all -75 at_any 102 at_her -16 at_him -32
at_his -96 at_home -122 at_last -150 at_least -88 at_me -48 at_once -132 at_the 17 at_this -114 ate -112 attack -55 attempt -10 attention -17
attribute -37 attributes -46 audience -170 audio 73 audio_version 118 aunt -42 author 146 author's 71 authors 19 automatically 107 autoplay 188
available 107 available_in 105 available_on -22 avoid -209 aware -84 away -150 awhile -10 b -101 babbitt -114 back -55 back_to 176 backward -47
backwards -74 bad -182 balance -105 bank 71 base -134 based 90 based_on 14 basic -64 basis -64 basket 136 batten -80 battle -167 bbc 117 bdfl -28 be
-42 be_a -129 be_added -156 be_done -162 be_interested 118 be_logged 73 be_made -115 be_published 77 be_reproduced 53 be_the 208 be_used -50 beautiful
-146 beauty -73 became -105 because -47 become 37 become_a 55 becoming -70 bed -134 been 70 been_saved 85 been_updated 94 bees 104 before -148
before_the -59 began -72 began_to -31 begin -96 beginning 59 begun -25 behavior -92 behind -116 being -64 believe -113 bell -19 below 23 benefit -58
benefits 60 benjy -123 bent -14 beside -33 besides -50 best 69 best_experience 98 best_of 63 best_stories 99 better -52 between -65 between_the -45
beyond -144 big 12 bill -11 billed 151 billion -179 bio 123 bipartisan -42 bit -108 black -60 blame -78 blank -133 blessed -22 block -73 blocker 146
blocking 77 blocks -95 blog 0 blood -193 blue -90 blunt -58 board 10 boat -169 body -210 book 3 books -132 both -144 bottle -16 bottom 150 bowed -14
boy -132 branch -91 break 36 breakfast 75 breaking 37 breaking_news 123 breath -50 brett -56 bridge 17 brief 114 briefing -1 bright -32 bring -78
broadcast 60 broke -88 broken -70 brother -113 brought 87 browse -68 browser 47 browser_does 54 browser_is 84 budget 25 bug -146 bugs -124 build -199
building -95 builds -134 built -120 burning -126 burst -19 business 13 busy -127 but -108 but_a -42 but_he -7 but_i -11 but_it -10 but_not -41 but_the
-39 but_they -19 but_this -66 but_we -41 butler -98 buy 95 by 133 by_a 96 by_acme 159 by_admin 141 by_ana 87 by_clicking 66 by_continuing 59 by_email
-60 by_google 71 by_jane 238 by_john 162 by_maria 100 by_mark 197 by_newest 64 by_our 38 by_outbrain 119 by_sam 225 by_staff 129 by_the -54 by_this
-15 by_tom 202 byte -80 bytecode -46 bytes -161 c -78 c_api -16 caddy -141 calendar 121 california 173 call -67 called -169 calling -87 calm -149 came
-28 came_in -138 came_out -14 came_to -20 can -81 can't 115 can_be -95 can_do -175 can_we 169 cancel 227 cannot -103 cannot_be -18 cant -182 capital
-147 captain -185 caption 147 captions 163 car -80 card 97 care -6 careers 73 cargo -173 carol 13 caroline -63 carrie -42 carried -57 cart -7 carter
-82 case -29 cases -179 cast -25 catch -2 categories 112 category 159 caught -56 cause -61 cavendish -106 cc 178 center 121 central -37 century -113
certain -70 certainly -101 chair -22 challenge -110 challenges -80 chamber -141 chance -67 change -59 changed -36 changes -139 changing -80 channel
-58 chapter -84 character -136 characters -64 chart 109 chat 147 check 5 check_your -54 checked 127 checkout 136 checks -32 cheek -2 cheeks -8 chief
-42 child -205 children -197 chin -30 china -118 chip 77 chip_in 77 choice 27 choices 24 choose 15 choose_your 127 chosen 91 church -159 cigarette -1
circle -27 citation 181 cite 176 cities -60 citizen -165 citizens -71 city -48 civil 130 class -138 classes -141 clean 99 clear -153 cleared -55
clearly -91 click 32 click_for 136 click_here 125 click_the 197 click_to 267 clicking 64 clif -3 climate 52 climate_change 184 climate_energy 83
climbed -61 clip 143 clipboard 120 close 47 closed 182 closing -115 clothes -58 club -98 clyde -83 coach -94 coast 93 coat -81 code -34 coffee -99
cohn -11 cold -69 collapse 131 colleague 128 collection 141 college -133 color -61 come -243 come_to -27 comes -153 coming -169 command -120 comment
-4 comment_policy 101 commenting 146 comments -26 comments_0 265 comments_are 162 comments_by -177 commission -7 commitment 63 committee -217 common
-154 commons 111 communities -146 community -46 company 87 compassion -36 compatibility -151 compatible 39 compile -151 compiler -77 complete 25
completely -117 complex -196 complexity -31 comprehensions -98 concept -86 concerns -110 conditions -40 confidence -61 configuration -165 confirm 164
confirmed 99 conflict -94 congress -103 connect 12 connect_with 127 connected 172 consent 119 consent_to 92 consider 14 considered -99 consistent -42
constraints -115 contact 8 contact_the 124 contact_us 125 contain -58 containing -53 contains 163 contains_affiliate 104 content 57 content_by 116
content_is 39 contents 104 context -66 contexts -60 continue 91 continue_in 51 continue_reading 95 continue_with 122 continued -79 continues 102
continues_after 58 continues_below 150 continuing -48 contribute -7 contribution 110 contributions -198 contributor 90 contributors 42 control -128
conventions -56 conversation 128 converted -2 cookie -73 cookie_policy 115 cookie_settings 147 cookies 76 cookies_on 97 cookies_to 112 cool -103
copied 190 copy 47 copyright 115 copyright_0 203 core -114 corner -50 coroner -19 correct 140 corrected 114 correction 147 correspondent 198 cost -104
costs -174 could -43 could_be -19 could_not 118 couldn't -73 council 8 country -157 couple -8 courage -174 course -87 court -56 courtesy 194
courtesy_of 193 cover -42 coverage 50 covered -16 covers 171 cpython -117 create -64 create_a 18 create_an 104 created 47 creating -198 creative 27
creative_commons 162 credit 112 credit_university 88 credits 143 cried -71 crime -149 crisis -125 crossed -115 crossword 161 crowd -17 cry -56 crying
-97 culture -46 curiously -15 current 76 currently -2 custom -102 customer 103 cut -5 cuts -143 cynthia -6 daily 66 daily_news 48 damp -71 dance -173
dangerous -150 dark 38 darkness -19 data -97 date 36 daughter -90 day -64 day's 119 day's_top 37 days -18 days_ago 147 de -88 dead -154 deal -105
deals 44 dear -126 death -93 debt -140 decent -8 decide -63 decided 33 decimal -129 decision -55 decisions -100 decline 103 deep 23 deeper 164 deeply
-73 default -87 deficit -89 define -86 defined -16 defines -13 defining -57 definition -78 definitions -195 deliberately -17 deliver 158 delivered 171
delivered_to 112 demands -53 democracy -216 dependencies -98 dependency -5 depends -43 deprecated -38 deprecation -1 described -99 describes -8
deserve -100 design -216 designed -6 desire -44 desk 173 desktop 148 detail -162 details -74 develop -64 developer -94 developers -88 development -107
device 123 dialog 222 dict -58 dictionary -32 did -74 did_not -68 did_you -33 didn't -57 didnt -87 die -118 died -105 differ -69 difference -69
differences -107 different -109 difficult -33 digest 159 digital -122 dilsey -68 dinah -55 dined -50 dinner -108 direction -55 directly -73 directory
-57 disabled 75 disclosure 123 discover -104 discovered -46 discuss 139 discussed 12 discussion -47 discussions -147 distance -137 distinct -9
distinguished -65 distributed -34 distribution -124 distributions -59 do -86 do_it -141 do_not 24 do_that -79 do_you -11 docstring -65 doctor -30
document -78 documentation -149 documented -22 doe 113 doe_may 57 doe_on 27 does -28 does_not 41 doesn't -130 doing -171 dollar 120 dollars -131
domain 147 don't -54 don't_have -12 don't_know -138 don't_miss 118 donate 135 donate_now 49 donate_to 158 donation 126 done 47 donors 20 dont -188
door -82 doors -22 dose -20 double 107 doubt -82 down -126 down_and -26 down_the -95 down_to -125 download 50 download_our 29 download_the -64 dr 71
dramatic -81 drank -18 drawn -22 dream -65 dreams -113 dress -33 drew -115 drink -120 drop -64 dropped -115 drouet -19 drought 63 drove -3 due -141
due_to -53 dull -35 duration -20 duration_0 174 during -106 duty -11 dyer -83 e -131 e-mail -60 e.g -19 each -180 each_other -48 ear -19 earlier 82
early -207 earn -26 earth -126 ease -93 easier -61 easily -67 easy -129 economic -122 economy -195 edge -11 edit 95 edited 59 editing -28 editing_by
89 edition 179 editor 129 editor's 73 editorial 106 editors -73 editors' 119 edt -129 education -61 effect -61 effective -51 effects -104 effort -106
efforts -126 eight -88 either -146 election 151 elections -60 eliminate -48 else 31 elsewhere 64 email 24 email_a 108 email_address 164 email_the -20
email_this 143 email_to 116 emails -100 embed 179 employment -86 empty 24 en 173 enable -65 enable_javascript 140 encoding -120 end 19 end_of 89 ended
69 ends 183 enemy -141 energy 15 english 66 enjoy 92 enjoyed 37 enlarge 47 enough -124 ensure -19 enter 90 enter_your 84 entered -14 entire -87 entry
-132 envelope -91 environment 19 episode 121 episodes 176 equal -78 error 63 errors -149 español 156 especially -94 essential 38 est -101 estimated 97
et 68 etc -108 ethics 223 evaluation -76 even -126 evening -193 event 50 events 49 ever 71 every 38 everybody -137 everyone -49 everything -117
evidence -171 evidently -20 evil -171 exact -9 exactly -41 example -200 examples -118 except -137 exception -126 exceptions -137 exclusive 108
exclusive_to 87 executed -80 execution -21 exist -133 existing -121 expand 49 expect -30 expectations -146 expected -95 experience 111 expired 124
explain -38 explained -79 explanation -35 explicit -46 explicitly -89 explore 44 exploring 71 expressed 195 expression -138 expressions -138 extend
-103 extended -15 extension -65 extensions -13 external 143 eye -89 eyes -52 f-strings -93 face -97 facebook 81 fact 97 fact-checked 92 fail -82
failed 43 fails -124 faint -5 fair -149 faith -214 fall -136 familiar -108 families -164 family 19 far 51 fast -127 faster -82 fat -15 father -164
fault -68 favorites 96 favourites 118 fear -126 feature 9 featured 21 features -132 federal -193 feed 124 feedback -15 feel -82 feeling -96 feet -97
fell 20 fellow -89 fellow_americans -28 felt -56 few -120 field 13 fifth -32 fight -196 figure -175 file -5 filed 175 filed_under 116 files -27 filled
-106 final -94 finally -43 find -8 find_a 176 find_this 79 find_us 39 fine 110 finger -2 fingers -24 finish -144 finished -10 fire -82 firm -75 first
-47 first_published 78 first_time -90 first_to 224 fit -47 five 133 fix -146 fixed -87 flag 115 flat -109 flexible -168 flickr 76 floor -135 flora -38
flowers -6 flushed -50 focus 48 folded -7 follow -10 follow_our 63 follow_the -64 follow_this 60 follow_us 150 followed -110 following -195 follows
-16 font 162 food 50 foot -68 footer 145 for -37 for_0 93 for_a 58 for_all -196 for_an -186 for_breaking 11 for_example -76 for_free 107 for_full 54
for_her -63 for_him -25 for_it -127 for_me -93 for_more 31 for_next 80 for_our -67 for_python -30 for_reading 130 for_some -59 for_subscribers 194
for_that -73 for_the 29 for_this -7 for_updates 105 for_you 221 for_your -16 force -95 forced -67 forces -125 forehead -6 foreign -167 forget 46
forgot 125 form -69 format -155 forms -176 forum 100 forward -11 fought -37 found 135 four -150 fourth -4 français 132 free 130 free_account 108
free_app 59 free_article 176 free_articles 89 free_for 100 free_to -23 free_trial 188 freedom -179 french -157 fri 23 friday 88 friend -98 friendly
129 friends -60 frightened -33 from -56 from_0 123 from_a -179 from_our 145 from_pixabay 83 from_the -44 from_this 30 front -21 frowned -71 full 52
full_access 173 full_article 114 full_bio 98 full_coverage 90 full_interview 107 full_screen 104 full_story 164 full_text 26 full_version -90
full_video 108 fullscreen 120 fully -115 function -91 functionality -96 functions -78 funded 74 further -150 future -150 g -135 gallery 203 game -108
games 91 garden -36 gate -74 gatsby -28 gave 96 gave_a -23 general -202 generally -55 generated 102 generation -182 generator -72 generic -66 george
-122 german -89 get 42 get_a -49 get_alerts 93 get_news 127 get_our 110 get_the 226 get_unlimited 71 gets -30 getting -180 getty 220 getty_images 160
gift 254 gifts 164 girl -140 girls -103 git -54 github -87 give -46 given -87 gives -201 glad -153 glance -35 glanced -46 glass -65 glasses -8 global
56 gmt 59 go -10 go_on -201 go_to 67 goal -30 goals -243 god -149 goes -157 going -156 going_to -90 gone -128 good -232 goodbye -55 google 14
google_play 140 got 0 got_a -18 got_it 196 got_to -50 got_up -20 gottlieb -49 governance -57 government -230 grab 81 grammar -66 graphic 150 gray -28
great -179 greater -48 greatest -27 grew -66 griffiths -177 grinned -14 ground -124 group -66 groups -18 growing -114 growth -137 guess -111 guest 158
guests -116 guide -41 guide_to 103 guidelines 63 guido -58 gun -68 had -96 had_a -61 had_been -61 had_no -11 had_not -18 had_to -14 hadn't -31 hair
-16 half -88 hall -34 hand -188 handed -54 handle -36 handling -5 handout 127 hands -107 happen -131 happened -131 happens -147 happy -19 hard -155
hard_to -71 harder -78 hardly -5 has 5 has_a -121 has_been 123 hat -51 hated -51 have -11 have_0 68 have_a -12 have_an -54 have_been 63 have_missed
107 have_the -49 have_to -120 haven't -68 having -72 he -60 he's -106 he_came -9 he_could -45 he_did -30 he_had -44 he_knew -22 he_looked -29 he_said
-71 he_saw -6 he_was -44 he_went -28 he_would -30 head -75 headlines 87 health 34 hear 44 heard -101 heart -159 heavy -109 held -78 hell -96 help -31
help_keep 121 help_us 11 helped -114 helpful 96 helping -84 helps 108 her -30 her_eyes -33 her_hand -20 her_head -27 her_to -100 her_voice -15 here -1
here's -167 here_for 175 here_to 152 hers -21 herself -104 hesitated -28 hide 94 high -97 higher -144 highlights 113 him 11 him_and -9 him_in -19
him_to -47 him_with -11 himself -54 his -62 his_eyes -6 his_face -10 his_hand -9 his_hands -8 his_head -18 his_own -49 his_voice -129 historic -125
history 3 hit -70 hold -81 holmes -57 home -107 home_and -49 home_blog 160 home_news 138 home_science 97 home_to -9 homepage 152 honor -142 hope -167
hopes -90 horror -27 hospital -109 hot -26 hotel -88 hour -35 hours -15 hours_ago 158 house -128 houses -149 housing 8 how -36 how_the 166 how_to -50
however -139 human -46 hundred -37 hurried -62 hurstwood -57 hurt -98 husband -113 i -84 i'd -110 i'll -166 i'm 33 i've -159 i_agree 195 i_am 47 i_ask
-82 i_believe -38 i_can -74 i_could -118 i_did -98 i_didn't -37 i_do -119 i_don't -119 i_got -85 i_had -22 i_have 39 i_hope -60 i_know -152 i_looked
-21 i_put -15 i_said -47 i_sat -20 i_saw -21 i_think -105 i_thought -35 i_to -13 i_took -29 i_want -132 i_was -71 i_went -32 i_will -99 i_would 72
idea -52 ideas -101 if -86 if_he -11 if_i -57 if_it -67 if_the -68 if_they -63 if_we -57 ignorance -75 ignored -41 ill -154 illustration 144
illustration_by 113 im -72 image 136 image_by 83 image_source 74 image_to 67 images -11 immediately -103 impact 127 implement -62 implementation -126
implementations -112 implemented -90 implicit -96 import -129 important -30 impossible -107 improve 124 in -17 in_0 -62 in_a -25 in_america -91 in_an
-135 in_app 113 in_browser 100 in_english 26 in_full -46 in_health 157 in_her -93 in_his -30 in_listing -110 in_my -100 in_new 97 in_or 137 in_our
-232 in_politics 97 in_print 144 in_python -39 in_register 42 in_science 53 in_some -58 in_spanish 21 in_that -14 in_the -23 in_their -52 in_this -38
in_to 210 in_touch 190 in_which -50 in_with 160 in_your 87 inappropriate 120 inbox 135 include -251 included -45 includes -33 including -122 income
-57 incompatible -83 increase -7 increased -61 indeed -154 independence -148 independent 124 index -28 individual -71 inflation -146 info 119
information 53 information_on -49 inglethorp -119 initial -107 input -121 inquiries 175 inside 76 inspector -87 instagram 7 install -86 installation
-145 installed -30 installer -66 installers -151 installing -95 instance -169 instead -152 instead_of -30 institution 166 integers -40 intend -60
intended -31 interest -95 interested -18 interested_in -85 interests -114 interface -126 interfaces -162 internal -92 interpreter -34 interrupted -70
interview 98 into -76 into_a -10 into_his -13 into_the -78 introduced -82 investment -163 involved 24 ios 115 iphone 6 is -41 is_a 121 is_also -55
is_an -118 is_available -33 is_closed 125 is_for 189 is_free 115 is_in -75 is_loading 73 is_no -148 is_not -72 is_part 47 is_required 80 is_that -34
is_the -128 is_to -151 isn't -104 issue 57 issues -18 istock 169 it -70 it'll -74 it's -127 it's_a -7 it_also -56 it_and -18 it_can -52 it_does -91
it_had -41 it_has -115 it_in -81 it_is -75 it_must -13 it_on 32 it_should -28 it_to 84 it_was -85 it_will -149 it_would -72 items -69 iterators -131
its -162 itself -122 j -113 james -85 james's -106 jane_doe 113 january -200 jason -27 javascript 108 javascript_is 106 javascript_to 49 jeeves -148
job -75 jobs 79 joe -8 john_roe 97 join -11 join_our 170 join_the 91 join_us -121 joined -58 journalism 58 journey -83 julius -55 jump -38 jump_to 177
june 7 jurgis -82 just -49 just_a -129 justice -111 keep 81 keep_our -24 keep_reading 182 keep_this 38 keeping -118 keeps 109 kennicott -98 kept -166
key 33 keys -80 keyword -48 keywords 185 kid -52 kids -186 kill -165 kind -120 kind_of -79 kinds -15 kiss -73 kissed -17 kitchen -35 knees -49 knew
-82 know -19 know_the -114 know_what 25 knowing -48 knowledge -40 known -198 knows -109 lab 63 label -191 labels -34 lady -125 laid -18 lake -111 land
-183 language -101 languages -196 large -79 larger 53 last 18 last_modified 118 last_reviewed 170 last_updated 117 late -88 later -28 latest 64
latest_episode 85 latest_from 84 latest_in 151 latest_news 64 latter -25 laugh -92 laughed -76 laughter -128 law -103 laws -74 lawyer -95 lay -72 lazy
-98 lead -101 leaders -99 leadership -101 leading -99 leaned -31 learn -181 learn_more 113 learned -32 learning -186 least -94 leave 5 leave_a 189 led
-138 left -57 legal 177 legs -139 length -43 leora -66 less -113 let -21 let's -46 let_me -175 let_us -122 letter -76 letters 62 level -29 levels -55
libraries -161 library -79 license -41 licensed 95 lie -36 life -185 lifestyle 147 lifetime -89 lifted -8 light -28 lights -13 like 0 like_a -170
like_and 56 like_the -104 like_this -43 like_to 73 like_what 174 like_you 136 liked -43 likely -57 limit 125 limited -1 limits -180 line -127 lines
-86 link 20 link_to -68 linked -101 linkedin 11 links 75 linux -124 lips -109 list -36 list_of 133 listed -53 listen 50 listen_0 114 listen_on 185
listen_to -7 listened -115 listening -15 listing -104 listing_0 -106 lists -157 literal -38 literals -34 little -74 live 40 lived -20 lives -112
living -126 load 59 load_more 179 loaded 154 loading 157 local -94 lock -77 log 40 log_in 151 logged 142 logged_in 142 login -46 long 63 long-term
-138 longer -74 look 24 look_at -151 looked -58 looked_at -58 looked_up -42 looking 76 looking_at -67 looks 5 lord -140 loss -100 lost 85 lot -83
lot_of -27 love 36 low -147 lower -51 ltd 44 luck -30 lunch -36 machine -114 macros -23 mad -11 made 4 made_a -97 magazine 24 mailing -68 mailing_list
-67 main 23 main_content 173 main_menu 138 maintain -29 maintainers -138 major -132 make -53 make_a 25 make_it -62 makes -36 making -130 man -89 man's
-95 manage -83 management -187 manager -36 managing -139 manner -26 many -89 map -73 mapping -9 mar 158 mar_0 158 march -60 march_0 -10 marked 81
market -140 married -72 mass -94 master -106 match 30 matching -88 material -50 material_may 88 matter 5 matters 0 may 1 may_0 -7 may_also 45 may_be
-62 may_earn 166 may_not 66 maybe 32 mayor -142 me -17 me_and -10 me_of 87 me_to -128 mean -138 meaning -47 means -40 meant -31 measure -144 mechanism
-73 media 104 medical 1 meet -20 meeting -149 member -2 members -78 members_of -182 membership -82 memory -124 men -87 menu 26 merely -36 merry -145
message -28 message_from 44 met -62 metadata -32 method -180 methods -140 mickey -16 middle -86 might 30 might_be -29 miles -90 military -53 million
39 millions -65 min 152 min_read 142 mind 4 mine -99 minimum -59 minnes -61 minor -49 mins 124 minute 69 minute_read 103 minutes -22 miss 58 miss_a 67
missed 178 missing -74 mission 116 mistake 102 mobile -119 mobile_app 14 mobile_version 165 modal 190 mode 109 model -116 moderated 146 modern 69
modified 175 modified_on 79 modify -44 module -76 modules -86 moment -29 monday -47 money -133 month 56 monthly 58 months 146 moon -103 more 5
more_about 142 more_articles 108 more_comments 147 more_from 109 more_in 116 more_information -54 more_like 35 more_news 125 more_of 142 more_on -27
more_photos 134 more_posts 74 more_stories 202 more_than -22 more_to 166 more_videos 114 morning -23 most 27 most_of -134 most_popular 71 most_read
-37 mostly -9 mother -148 mother's -26 mouth -43 move -60 moved -71 moving -139 mr -183 mr_president -28 mrs -146 much -27 multiple -135 murmured -28
museum 40 music -83 must -147 must-reads 140 must_be -35 must_have -19 must_not -60 mute 149 my 39 my_fellow -75 my_lord -103 my_wife -29 myself -113
name -58 named -68 names -107 namespace -58 nasa 137 nasa/jpl-caltech 31 nation -142 nation's -57 national -65 nations -129 natural -97 nature -98
navigation 4 navy -11 near 13 nearly -44 necessary 88 need -21 needed -104 needs -25 neither -103 nervous -139 network 152 never -72 never_miss 184
new -35 new_posts -73 new_window 156 newer 107 newest 174 newest_first 114 news 235 news_alerts 67 news_on 129 newsletter 74 newsletters 18 newsroom
62 next 82 next_article 120 next_in 167 next_page 118 next_post 132 next_story 38 next_video 73 nice -77 night -81 nine -121 no -26 no_comments 194
no_longer -62 no_more -20 no_one -144 noaa 97 nobody -143 nodded -66 noise -23 none -50 nonprofit 176 noon -42 noonan -44 nor -120 normal -152 nose
-27 not -59 not_answer -26 not_available 61 not_be 107 not_have -64 not_interested 160 not_just -109 not_sell 197 not_support 18 not_the -20 not_to 26
not_yet -112 note -105 note_that -107 noted -61 notes 25 nothing -8 nothing_to -90 notice 111 notifications -31 notify 115 notify_me 116 now 58
now_for -18 number 94 number_of -91 numbers -126 numeric -64 nurse -160 o -89 object -106 objects -101 obvious -24 occurred 122 oceans 39 october -66
of -83 of_0 114 of_a -90 of_all -137 of_cookies 65 of_course -37 of_free 77 of_her -84 of_his -21 of_it -65 of_leeds 113 of_my 107 of_new 39 of_page
162 of_python -22 of_readers 106 of_service 118 of_that -60 of_the 28 of_their -46 of_them -12 of_these -34 of_this 21 of_us -119 of_use 157 of_what
-7 of_you -102 of_your -60 off 43 off_the 56 offer 47 offers -20 office 11 often -207 oh -184 ok 129 old 17 older 68 older_posts 31 oldest 148 on 38
on_0 157 on_a -126 on_climate 170 on_facebook 167 on_google 88 on_her -41 on_his -29 on_instagram -14 on_it -49 on_june 135 on_linkedin 150 on_may 91
on_pinterest 79 on_social 149 on_telegram 39 on_the -40 on_twitter 175 on_x 119 on_your 132 on_youtube -8 once 30 once_a 140 one -52 one-time 205
one_of -95 ones -83 online 81 only 51 only_one -9 open -52 open_in 251 open_source -260 opened 4 opening -175 opens 16 opens_in 16 operation -138
operations -123 opinion 16 opportunity -122 option -76 optional -38 options -71 or -109 or_the -74 or_two -13 order -83 organized -48 original 58
original_article 55 originally 34 originally_published -37 os -151 other -16 others 2 others_are 106 otherwise -118 ought -20 ought_to -20 our 62
our_app 81 our_best 39 our_community 39 our_economy -97 our_facebook 22 our_free 42 our_guide 97 our_journalism 177 our_latest -30 our_mailing 20
our_mobile 171 our_nation -62 our_newsletter -38 our_newsroom 100 our_partner 115 our_partners 222 our_podcast 91 our_privacy 144 our_reporters 68
our_reporting 183 our_science 57 our_site 135 our_sponsors 186 our_team 142 our_terms 165 our_use 65 our_website -11 our_weekly 23 our_work 174
our_writers 122 ourselves -38 out 3 out_and -9 out_of 83 out_the -181 outbrain 119 outer -49 outside -63 over 9 over_0 182 over_the -79 over_to -21
overall -92 overcome -52 overview 47 own -22 ownership -135 p -22 p.m -67 package -164 packages -80 packaging -17 page 37 page_0 97 page_was 68 pages
-94 paid 1 paid_content 106 pain -46 pale -5 paper 12 parameter -93 parameters -55 parents -99 paris -124 parser -68 parsing -32 part 39 part_of 169
particular -124 particularly -129 partner 25 partners -13 partnership 155 parts -9 party -106 pass 59 pass_it 75 passed -135 passes 127 passing -132
password 23 past 94 patch -61 path -94 paths -96 pattern -110 patterns -117 pause 68 paused -34 pay -70 paywall 165 pdf 211 peace -151 peaceful -38
penn -87 people -99 pep -121 pep_proposes -16 per -159 percent -89 perfect -77 performance 66 perhaps -99 period -134 permission 223 permissions 171
permitted -26 person -129 personal 33 phase -33 philip -41 phone -37 photo 107 photo/evan 74 photo_by -53 photo_credit 164 photograph 146 photos 48
pick 147 pickerbaugh -152 picks 141 picture -76 pictures 37 piece 72 piece_of -14 pieces -10 pinterest 113 pip -111 pixabay 105 place -83 places 97
plain -132 plan -127 planned -73 planning -152 plans 32 platform -63 platforms -94 play -8 play_to 134 play_video 151 playback 197 playbook -121
played 113 player 69 playing 145 pleasant -70 please 35 please_enable 107 please_try 161 please_wait 191 pleased -23 pleasure -47 pm 129 pocket 56
podcast 73 podcasts 16 point -137 points 14 poirot -54 police -16 policies -185 policy 41 political 94 politics 128 poll 45 poor -75 popular 7
popular_stories 66 position -170 positive -27 possible 10 possible_to -12 post 40 post_a 119 post_on 141 posted 113 posted_0 67 posted_by 121
posted_in 175 posted_on 79 posts 98 posts_by 73 potential -75 potentially -104 poverty -107 power -136 powered 112 powered_by 162 practice -102
preferences 193 premium 135 premium_article 94 prepared -158 present -139 presented 113 presently -41 president -191 press 115 press_all 28 press_play
98 pressed -1 pretty -74 prev 145 prevent -36 preview 127 previous 127 previous_next 144 previous_page 118 previous_post 114 previous_story 69 price
15 prices -17 pride -73 primary 104 principles -77 print -37 print_edition -11 print_this 167 priority -130 privacy 50 privacy_notice 93
privacy_policy 151 private -112 probably -120 problem -73 problems -170 proceed 164 proceeded -44 process -155 produce -132 produced 69 production
-106 productive -115 profile 52 program 20 programming -85 programs -93 progress -61 project -73 projects 4 promise -29 promised -51 promoted 25
promotion 156 proper -92 properties -99 proposal -123 proposal_is -18 proposals -145 propose -108 proposed -54 proposes -28 prosperity -76 protect
-186 protocol -155 proud -88 provide -104 provided 34 provided_by 113 provides -111 providing -153 public -8 published 123 published_0 171
published_by 90 published_may 139 published_on 53 pull -175 pulled -29 purpose -117 pursue -74 push 114 pushed -42 put -104 putting -3 puzzled -57
pyodide -78 pypi -84 python -112 python's -67 python-dev -108 python_0 -105 q -171 quality 117 quarter -19 quentin -77 question -144 questions -92
quick 88 quickly -157 quiet -28 quietly -19 quite -113 quiz 150 quote 87 r -88 race -76 rain -52 raise -103 raised -90 raising -127 ran 110 range -126
rare -88 rate 11 rate_this 131 rates -158 rather -71 rather_than -70 rating 185 raw -63 raymond -80 reach 48 reached 127 reached_your 76 read 74
read_0 159 read_all -99 read_in 78 read_it -27 read_more -29 read_next 172 read_on -49 read_our -25 read_related 122 read_the -19 read_this 87
read_time 117 readability -72 reader 181 readers 117 readers' 95 readers_like 156 reading 43 reading_below 42 reading_time 195 reads 120 ready -187
ready_to -26 real -155 reality -93 really -130 reason -85 reasons -57 receive 138 received -79 recent 4 recently 152 recipe 61 recognize -49 recommend
53 recommended -19 record -92 recovery 30 red -67 reddit 53 redistributed 84 reduce -38 reduction -142 refer -156 reference -131 references -163
reform -129 reforms -84 refresh 135 regard -37 regardless -67 region -11 register 43 register_for 138 register_to -46 registered 268 regular -66
reject 129 rejected -139 related 40 related_stories 42 related_topics 77 relations -168 release -9 released -157 releases -123 relevant -27 relief -78
religion -163 rely -15 remain -138 remained -35 remaining 129 remains -120 remark -14 remarks -97 remember 16 remembered -4 remind 154 remove 25
removed 51 removing -69 renew -94 reno -92 repeated -52 replay 141 replied -45 replies 60 reply -7 report -52 report_a 178 report_this 78 reporter 219
reporters 68 reporting 63 reporting_by 149 repositories -91 repository -113 represent -64 represented -104 reprint 142 reprinted 80 reproduced 77
reproduction 173 republish 148 request -22 requests -133 require -54 required -18 requirements -135 requires -31 research -131 reserved 141 reset 98
resolution -30 resolve -125 resolved -21 resources -178 respect -156 respond -158 response -32 responses 158 responsibilities -81 responsibility -152
responsive -126 rest 24 rest_of 77 restrictions -21 result -139 results -67 resume 3 resumed -45 resumes 140 retired -13 return -90 return_to 17
returned -28 returning -18 reuters 214 review -44 reviewed 201 reviewed_by 119 reviews 90 rewritten 84 rich -26 right -62 right_to -83 rights 30
rights_reserved 152 ring -38 rise -235 rising -85 risk -136 river -12 road 96 roberta -73 roe 97 role -78 roles -38 roof -53 room -9 root -92 rosalind
-166 rose -113 round -80 roundup 74 rover 88 row -89 rss 141 rule -158 rules -25 run -166 running -103 runs -112 runtime -12 russian -39 rust -193
ruth -36 safe -178 safer -82 safety -98 said -57 sale 151 salt -182 same -140 sang -90 sank -11 sat -98 sat_down -18 save 33 save_0 64 save_my 120
save_this 35 save_to 182 saved 105 saved_articles 83 saw -113 say -20 saying 93 says 192 scan -5 schedule 13 school -170 schools -184 science 112
science_space 99 scope -140 score -162 screen 141 script -4 scroll 191 scroll_down 109 scroll_for 93 scroll_to 42 sea -140 search 17 search_this 60
second -174 seconds 134 secretary -174 section -86 sections -30 secure -122 security -200 see 31 see_all 107 see_also 58 see_full 152 see_more 229
see_our 69 see_the -76 seeing 42 seek -147 seem -99 seemed -68 seemed_to -28 seems -170 seen -80 select 135 selected 113 selection -17 selina -35 sell
102 semantics -48 senate -22 senator 11 send 15 send_this 84 send_us 70 sense -104 sent 4 sent_to 113 separate -100 sequence -104 series 179 serious
-117 seriously -26 servant -98 serve -102 server -109 service 41 services -21 session -11 set 49 settings 5 settled -8 seven -104 several -122 shadow
-52 shall -149 shape -28 share 85 share_it 149 share_on 149 share_the 8 share_this 137 share_via 95 share_your 86 shared -1 shares 155 sharing 192 she
-73 she's -102 she_did -24 she_had -9 she_looked -42 she_said -24 she_was -45 she_went -52 she_would -26 ship -30 shook -82 shook_her -17 shook_his
-12 shop 30 short -137 shot -124 should -87 should_be -123 should_not -135 shoulder -49 shoulders -24 shouldn't -57 show -18 show_all 119
show_comments 163 show_more 118 showed -47 shown 50 shows -122 shrugged -32 shut -89 shutterstock 147 sick -116 side -115 sidebar 130 sighed -56 sight
-57 sign -6 sign-up 37 sign_in 208 sign_up 117 signed 160 signed_in 122 signed_up 115 significant -101 signing 92 signing_up 109 signs -175 silence
-141 silent -73 similar 4 simple -163 simply -161 since -183 single 52 sir -133 sir_g -63 sir_j -37 sir_james -54 sir_w -37 sister -137 sit -138 site
107 site_is 101 site_uses 148 sites 180 sitting -77 situation -63 situations -105 six -68 size -14 skills -126 skip 43 skip_to 167 sky -69 sleep -72
slide 173 slideshow 148 slight -6 slightly -82 slow -125 slowly -113 small -155 smell -19 smile -27 smiled -64 smiling -41 smoke -174 so -141 so_home
-29 so_i -12 so_it -25 so_much -47 so_to -42 so_we -21 social -38 social_media -138 society 64 soft -15 softly -63 software -57 sold 115 solution -78
solutions -127 solve -40 some -124 some_of -152 someone 9 something -4 something_to 155 something_went 63 sometimes -86 somewhat -90 somewhere -71 son
-109 soon 5 sorry 34 sort -33 sort_by 148 sort_comments 133 soul -19 sound 37 sounded -48 source 113 sources -65 south -111 soviet -10 space 81 spam
154 spanish -61 speak 105 speaker -124 speaking -97 speaks 151 special 27 specific -137 specification -119 specified -71 specifies -5 speech -151
speed -79 spending -125 spirit -115 spoke -102 sponsor 83 sponsored 127 sponsored_by -25 sponsors -57 sport 24 sports 5 sprang -21 spread 76
spread_the 170 st -122 stability -107 stable -79 stack -51 staff 59 staff_writer 92 stairs -71 stand -194 standard -101 standard_library -13 standards
101 standing -111 stared -17 staring -6 start -29 start_your 243 started -5 starting -168 startled -81 state -45 state_of -57 stated -34 statement -30
states -119 static -99 station -19 status -17 stay -24 stayed -22 steadily -24 steering -106 step -130 stepped -36 steps -181 still -12 stock 129
stood -110 stood_up -11 stop -108 stopped -87 store 83 stories 222 stories_from -54 stories_like 11 storm 59 story 151 story_by 113 story_continues
-13 story_for 49 story_is 117 story_with 42 straight 4 straight_to 64 strange -19 strategic -121 strategy -61 stream 92 street -31 strength -116
strengthen -53 string -80 strings -174 strong -159 stronger -111 struck -33 structure -64 structures -78 struggle -107 studied -21 study -74 style
-146 subject 101 submit -39 submit_a 140 submitting 80 subscribe 143 subscribe_for 110 subscribe_now 123 subscribe_to 40 subscribed 154 subscriber 159
subscriber-only 167 subscribers -28 subscribers_only 99 subscribing 168 subscription 22 subsequent -23 subtitles 198 succeed -134 success 11 such -81
such_a -12 such_as 22 sudden -12 suddenly -104 suggested 20 suggestion -54 suggestions -138 suite -71 summary -153 summer -116 sun -170 sunday 30
supper -30 supplied 90 support 36 support_for -202 support_our 49 support_the 181 support_us 168 supported 89 supported_by 129 supporters 64
supporting 33 supports -63 supports_our 51 suppose -139 sure 65 surely -41 surprise -40 surprised -83 survey 8 swipe 58 switch 15 symbols -57 syntax
-162 sys -103 system -140 systems -131 t -104 tab 96 table 20 tables -159 taboola 97 tag -81 tagged 237 tags 95 take -36 take_a -104 take_our -69
take_the 28 taken -112 takes 69 taking -179 talk -28 talked 62 talking -121 talks -84 tap 36 tap_to 187 target -37 task -109 tasks -181 tax -34
tax-deductible 145 tea -32 teach -141 teachers -98 team -53 teams -201 tears -18 technical -88 technologies 133 technology -18 teeth -23 telegram 6
telephone -46 tell -158 tell_us 71 tell_you -58 template -138 ten 40 term 23 terms 92 terms_of 9 terrible -89 terror -23 test 15 testing -126 tests
-91 text 33 thaler -98 than -130 thank -41 thank_you -32 thanks 41 thanks_for 68 thanks_to -112 that -89 that's -28 that_are -93 that_he -9 that_i -96
that_is -167 that_it -16 that_the -95 that_they -13 that_this -29 that_was -103 that_we -90 that_you -14 the -101 the_0 -61 the_above -86 the_ad 59
the_american -37 the_app 127 the_associated 96 the_author 54 the_back -104 the_bed -8 the_best -10 the_big 63 the_boy -7 the_c -15 the_car -29
the_code -24 the_comments 105 the_community -93 the_congress -16 the_conversation 133 the_core -34 the_current -90 the_daily 172 the_day 310 the_day's
119 the_default -23 the_discussion 254 the_doctor -154 the_door -135 the_editor 140 the_end 10 the_file -166 the_final -41 the_first 28 the_following
-39 the_full 131 the_future -75 the_great -29 the_hall -75 the_homepage 113 the_house -95 the_idea -149 the_implementation -24 the_king -169 the_last
6 the_latest 147 the_link 99 the_little -8 the_magazine 150 the_man -69 the_matter -40 the_module -52 the_morning 83 the_most 8 the_name -92 the_new
28 the_news 55 the_newsletter 119 the_newsroom 113 the_next -63 the_office -157 the_old -56 the_only -18 the_original 42 the_other -118 the_past -133
the_people -109 the_pep -64 the_podcast 144 the_president -61 the_press 70 the_project -81 the_proposed -28 the_python -45 the_reporter 92 the_rest
107 the_right -205 the_road -131 the_room -107 the_same -57 the_site 36 the_stairs -66 the_standard -15 the_state -131 the_story -80 the_street -9
the_table -95 the_time -68 the_tribune 221 the_truth -152 the_two -12 the_type -17 the_video 6 the_war -137 the_way -71 the_web 223 the_week 131
the_window -97 the_world -181 the_world's -57 the_writer 151 their -38 their_own -70 them -154 them_to -31 themselves -31 then -89 then_he -26
then_the -28 thence -118 theory -127 there -76 there's -6 there_are -161 there_is -64 there_was 78 there_were -29 therefore -115 these -127 these_are
-57 they -117 they're -131 they_are -96 they_can -33 they_were -35 they_will -70 they_would -23 thick -73 thin -95 thing 15 things 11 think -4
thinking -151 third 30 this 71 this_ad 159 this_article 115 this_author 37 this_comment 126 this_content 185 this_email 154 this_episode -73
this_field 41 this_in 119 this_is -171 this_issue -105 this_link 83 this_material 88 this_message 175 this_month 8 this_on 129 this_page 197 this_pep
-79 this_proposal -73 this_section 50 this_series 17 this_site 143 this_story 166 this_time -116 this_topic 64 this_video 142 this_was -91
this_website 168 this_week 81 this_will -144 this_year -150 thomas -93 those 1 those_who -82 though -89 thought -132 thoughtfully -40 thoughts 211
thousand -108 thousands 102 thread 44 threads -90 three -161 threw -3 throat -26 through -83 through_the -32 throughout 3 thu 61 thus -99 tickets 54
till -59 tim 105 time -3 time_0 63 time_to 93 times 60 tip -18 tips -71 tired 93 to -28 to_0 -190 to_a 57 to_article 157 to_avoid -63 to_be -135
to_bed -92 to_come -81 to_comment 80 to_comments -42 to_continue 79 to_do -106 to_enlarge 58 to_expand 52 to_explain -15 to_find -143 to_get -40 to_go
-102 to_have -92 to_hear 140 to_help -159 to_her -58 to_him -69 to_his -67 to_homepage 88 to_keep 36 to_know -53 to_leave 96 to_listen 109 to_look -7
to_main 129 to_make -106 to_me -90 to_meet -47 to_mr -51 to_my -27 to_news 57 to_next 100 to_our 20 to_pass -102 to_play 118 to_post 26 to_provide 51
to_put -116 to_read 151 to_receive 159 to_save -109 to_say -19 to_search 105 to_see -29 to_share 99 to_sir -35 to_subscribe 25 to_subscribers 126
to_support 91 to_take -46 to_that -33 to_the 18 to_this 47 to_top 175 to_us -66 to_use -13 to_view 104 to_watch 125 to_work -132 to_you 129 to_zoom
166 today 74 today's 137 together -98 toggle 119 told -90 tommy -94 tomorrow -82 tone -54 tonight -151 too -11 too_much -77 took -53 tool -137 tools
-76 top -1 top_of 35 top_picks 101 top_stories 123 topic 159 topics 42 total -134 touch 50 touched -24 toward -39 toward_the -46 towards -89 town -115
track -138 trade -172 trailer 146 train -143 training -97 trait -95 transcript 100 translate 88 treat -75 treaty -162 tree -39 trees -30 trembling -5
trending 60 trial -70 tried -115 tried_to -82 troops -246 trouble -14 troubled -113 true -121 truly -101 trust -58 truth -169 try 64 try_again 63
try_to -88 trying -68 trying_to -32 tue 140 tuesday 63 tumblr 57 tuple -54 tuppence -104 turn -37 turn_on 41 turned 33 turned_to -68 turning -122
tweet 116 tweet_this 65 tweets 145 twice -171 twitter -23 two -107 type 14 types -132 typically -65 u -162 u.s -29 ukridge -161 unavailable 141 uncle
-90 under 38 under_the -69 understand 54 understood -118 unfortunately -148 unicode -101 union -111 united -73 universal -48 university 154
university_of 116 unless -62 unlimited 78 unlimited_access 66 unlock 73 unlock_this 24 unmute 122 unpacking -25 unsplash 141 unsubscribe 238 until -69
up 10 up_and -6 up_at -94 up_for -75 up_next 205 up_the -113 up_to 48 up_with 14 update -100 update_your -9 updated 70 updated_0 153 updated_at 146
updated_may 227 updated_on 149 updates 24 upload -3 upon -76 upstairs -99 urge -84 url -20 urls -173 us 35 us_a 72 us_improve 33 us_keep 114 us_know
68 us_on 77 us_to -107 usability -152 usage -62 use 11 use_cookies 136 use_of 120 use_our 81 use_the -47 used 23 used_to -28 useful 139 user 30
username 147 users -170 uses -5 uses_cookies 125 using 4 usual -111 usually -22 utf-8 -83 valid 42 value 119 values -142 van -105 vandemeyer -61
variable -154 variables -140 various -77 vendors -16 verify 99 version -16 version_0 -187 version_of -58 versions -130 very -105 via 177 via_email -49
vice -15 victory -67 video 131 video_by 116 video_is 134 video_player 101 videos 34 vietnam -10 view 76 view_0 85 view_all 18 view_as 147 view_author
66 view_comments 108 view_full 80 view_in 75 view_more 109 view_on 191 view_original 54 view_the -95 view_this 33 viewed 144 views 55 violence -195
visible -113 vision -93 visit -19 visit_our 220 visited -91 vital -113 voice 94 volume 29 vote -69 votes -84 voting -142 w -113 wait 18 waited -42
waiter -17 waiting -58 walk -172 walked -53 walking -81 wall -124 want 5 want_more 140 want_to 51 wanted -140 wanted_to -25 war -189 warm -175 warning
-22 warnings -113 was -46 was_a 63 was_in -16 was_no -98 was_not -36 was_originally -116 was_the -34 was_this 144 was_too -53 was_very -13 washington
-125 wasn't -72 waste -104 watch 2 watch_more 116 watch_on 161 watch_our 51 watch_the 144 watch_this -78 watched 106 watching 142 water 10 waved -10
way -134 way_to -66 ways 6 we -32 we'll -119 we're -7 we've -110 we_all -133 we_are 20 we_can -125 we_cannot -98 we_could -92 we_do 137 we_had -12
we_have -98 we_know -164 we_may 165 we_must -103 we_need -33 we_shall -79 we_should -99 we_use 76 we_want -141 we_went -21 we_were -82 we_will -122
weak -109 weapons -35 weary -33 weather 70 web -39 website -39 week -29 week's 131 week_in 14 weekly 87 weekly_newsletter 97 weeks -106 welcome -28
welfare -116 well -134 well_as -23 went 45 went_away -73 went_on -116 went_out 135 went_to -53 went_wrong 63 were -67 wet -12 what -32 what's 47
what_he -61 what_i -70 what_is -267 what_others 105 what_the 110 what_we -79 what_you 10 whatever -48 whatsapp 132 wheel -59 wheels -54 when -124
when_a -12 when_he -6 when_i -58 when_the -31 when_they -7 when_we -11 when_you -88 whenever 116 where -91 where_the -31 wherever 68 whether -90 which
-104 which_is -107 while -1 whispered -68 white -63 whitelist 115 who 65 whole 133 whom -70 whose -30 why -164 wide -37 wife -73 wikimedia 86
wikimedia_commons 103 wild -94 will -34 will_be 90 will_not -19 win 146 wind -137 window 57 windows -164 wiped -19 wish -123 wished -9 with -1 with_a
-45 with_an -125 with_facebook 75 with_google -34 with_her -98 with_him -85 with_his -44 with_me -137 with_mr -37 with_my -13 with_permission 146
with_the -120 with_this 38 with_us 11 with_your 72 within -137 without 51 without_permission 156 woman -61 women -201 won 65 won't -123 wonder -18
wondered -11 wonderful -67 wont -33 word 60 wordpress 89 words 40 work -80 worked -80 workers -138 working -173 works -87 world 2 world's -58 worth 35
would -76 would_be -61 would_have -54 would_not -30 wouldn't -75 write -70 write_a 161 writer 267 writers 54 writing -174 written -27 written_by 110
wrong 117 wrote 80 x -85 year -159 years -75 yellow -24 yes -18 yesterday 9 yet 108 you 12 you'd -170 you'll -65 you're 39 you've -47 you_accept 56
you_agree 131 you_and -113 you_are 133 you_by 112 you_can 88 you_consent 92 you_do -42 you_don't -186 you_find 154 you_for 108 you_have 22 you_know
-58 you_like 56 you_may 164 you_might 148 you_need 68 you_read 156 you_think 115 you_to -105 you_want 71 you_will -54 young -178 your 22 your_account
-15 your_ad 72 your_browser 156 your_comment 258 your_cookie 99 your_data 28 your_device 125 your_donation 124 your_email 45 your_feedback 179
your_free 124 your_friends 136 your_gift 111 your_inbox 135 your_name -34 your_password -6 your_phone 35 your_privacy 8 your_project -144
your_subscription 64 your_support 105 your_thoughts 123 yours -91 yourself -6 youth -31 youtube -55 zoom 166
"""
