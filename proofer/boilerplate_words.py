"""The words that lines of a web page's furniture are made of, in small letters."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """A set written as a text."""
    return frozenset(text.split())


NETWORKS = words(
    "facebook twitter linkedin whatsapp pinterest reddit instagram telegram youtube tiktok tumblr messenger snapchat threads mastodon bluesky flipboard"
    " pocket line wechat weibo vk viber skype xing digg stumbleupon delicious mix hacker spotify deezer soundcloud stitcher itunes audible google apple"
    " android ios iphone ipad alexa roku discord twitch vimeo slack teams evernote instapaper feedly medium substack patreon signal fb insta yt x"
)
#: What orders to a reader begin with.
VERBS = words(
    "share subscribe follow sign click tap press read continue load show view see leave post add join listen download get print save skip jump log login"
    " register accept reject decline allow deny agree close dismiss watch play pause mute unmute email e-mail mail send copy tweet retweet pin like rate review comment"
    " reply report flag hide expand collapse open toggle scroll swipe return go back discover explore browse search find check learn try start"
    " become donate support contribute buy shop order unlock upgrade activate enable disable turn manage update change customize customise edit submit"
    " enter confirm verify reset remember notify ask tell write contact advertise vote bookmark embed install scan stay keep never receive remind visit"
    " connect switch select choose apply filter sort request claim redeem block unsubscribe cancel sync forward message text whatsapp give gift help hear"
    " pre-order preorder access create set make let take call view explore refresh reload retry zoom enlarge tune stream don't dont do be catch grab meet use track whitelist opt respond"
)
#: Things that only a page has: one of them makes an order one about the page.
PAGE_THINGS = words(
    "newsletter newsletters comment comments cookie cookies ad ads advert adverts advertisement advertisements advertising app apps inbox notification notifications feed rss browser"
    " javascript adblocker adblock ad-blocker paywall subscription subscriptions subscriber subscribers account accounts password username login signup sign-up profile"
    " sidebar navigation menu homepage homescreen website site webpage weblog blog podcast podcasts e-edition epaper e-paper bookmark bookmarks"
    " link permalink url embed slideshow gallery transcript cart basket checkout wishlist trackback pingback trackbacks pingbacks thread threads window tab"
    " emails bulletin digest briefing mailing membership hashtag playlist webinar captcha toc footer header feedback"
)
#: Things that articles are about too: they count beside `this`, `our`, `more` and their kin.
THINGS = words(
    "article articles story stories post posts page pages content update updates alert alerts conversation discussion debate reply replies topic topics author"
    " authors video videos audio clip photo photos image images picture pictures caption episode episodes show series news headlines headline report coverage section"
    " category categories tag tags archive archives results result list form field fields poll quiz survey question questions review reviews product products item items"
    " offer offers deal deals trial member members community channel group page's friend friends map text piece column journalism newsroom work team version edition details"
    " info information privacy policy terms conditions settings preferences options consent top bottom home search print email e-mail mail download reading selection size font"
    " issue events event tip tips opinion thoughts views feed live blog replay calendar bookmarks favourites favorites collection recipe recipes rest data choices partners list vendors"
    " premium main clipboard original gallery pdf plan digital access copy pdf button arrow here below above screen device phone desktop mobile store play code name address number message request"
)
FILLERS = words(
    "a an the this that these those our your my us me you i we it its his her their them to on in for of and or with by from at via as is are be been was will can could would"
    " all any each every more most less now here there today tomorrow below above next previous prev newer older new newest latest daily weekly monthly free full first last time miss out off"
    " up down so not don't no yes please also other others another what who how why when where which if like into about over only just one two three click tap step minute"
    " minutes second seconds day days week weeks month year years ago left right again best top stay stays informed date up-to-date exclusive exclusives directly straight breaking"
    " thousands readers reader rest required marked published save next than within before after during while do does did have has had get gets got never ever always often"
    " want need know think let through back further later soon early instantly anytime instant delivered sent share follow read see watch listen continue sign subscribe join"
    " great good better original entire complete quick quickly easy easily easier own full-screen fullscreen fewer view comment reply log login in-depth special top must-read must-reads world local"
    " important useful helpful interesting similar same different personal personalized personalised unlimited limited without stuff things thing everything anything something someone"
    " too using use uses used it's here's what's you're you'll we'll we're i'm keep support make sure start going go come morning evening weekend night & + w/ or opens external"
)
DEICTIC = words("below above this our your us my me more full next previous prev all original older newer rest other another first no latest these")

#: Whole lines, as they are read without case, marks and numbers.
WHOLE = frozenset(
    """report a correction|don't miss out|hide caption|show caption|toggle caption|flag as inappropriate|flag|more to explore|skip advertisement|facebook|whatsapp|twitter|linkedin|pinterest|instagram|reddit|telegram|flipboard|messenger|ad|ads|advert|advertisement|advertisements|advertising|advertorial|sponsored|promoted|promotion|promotions|paid post|paid content|partner content|branded content|share|shares|share this|share it|sharing
tweet|tweet this|retweet|pin|pin it|pin this|like|like this|likes|email|email this|e-mail|print|print this|print pdf|save|save for later|saved|bookmark|copy|copied|copy link|link copied|copy url|copied to clipboard|embed
reply|replies|comment|comments|comment now|post comment|no comments|no comment|no comments yet|add comment|add a comment|leave comment|comments off|cancel reply|cancel|submit|submit comment|send|search|search for|menu|main menu|navigation|site navigation|close|close menu|close ad|open menu
skip|skip ad|skip ads|skip to main|skip intro|next|next page|next post|next story|next up|up next|prev|previous|previous page|back|back to top|back to home|back to list|top|go to top|to top|return to top|scroll to top|page top|home|homepage|home page
read more|read on|read next|read also|also read|read now|read full|read less|more|more info|more information|see more|see also|see all|view all|view more|show more|show less|load more|learn more|find out more|discover more|expand|collapse|read it here|click here|click to enlarge|tap here|tap to enlarge
subscribe|subscribe now|subscribe today|subscribe here|unsubscribe|sign up|sign up now|sign up here|sign up today|sign in|sign out|log in|login|log out|logout|register|register now|register here|join|join now|join us|join today|join here|follow|follow us|follow me|following|followers|donate|donate now|support us|buy now|shop now|order now|get started|get it now|try it free|try for free
newsletter|newsletters|our newsletter|mailing list|email updates|alerts|notifications|podcast|podcasts|rss|rss feed|feed
trending|trending now|trending topics|now trending|popular|popular now|most popular|most read|most viewed|most shared|most commented|most emailed|most recent|must read|must reads|must watch|hot topics|hot now|top picks|our picks|editor's picks|editors' picks|editors picks|editor's pick|editor's choice|editors' choice|staff picks|don't miss|do not miss|in case you missed it|icymi|you may like|you might like|you may also like|you might also like|you may also enjoy|you might also enjoy|you may be interested in|you might be interested in|you may also be interested in|you might also be interested in|also of interest|of interest|recommended|recommended for you|recommendations|suggested for you|picked for you|just for you|for you|more for you|more like this|more from us|related|related to this|related content|related coverage|related reading|related links|related topics|related tags|related searches|people also read|people also ask|people also viewed|others also read|others also viewed|readers also liked|readers also read|customers also bought|what others are reading|what to read next|what to watch next|what to watch|around the web|from around the web|from the web|elsewhere on the web|from our partners|from our sponsors|from our network|our partners|our sponsors|in other news|other news|in the news|latest|latest news|latest updates|latest posts|latest stories|latest headlines|breaking|breaking news|top news|top stories|top headlines|today's top stories|today's headlines|just in|live updates|developing story|more news|more stories|more headlines|news in pictures|in pictures|photo gallery|image gallery|gallery|slideshow|watch now|watch live|listen now|listen live|play video|now playing|play audio|play|pause|mute|unmute|replay|full screen|fullscreen|transcript|download|downloads|download pdf|download now
tags|tagged|tag|topics|topics in this article|in this article|in this story|in this post|inside this article|on this page|on this site|article contents|page contents|table of contents|contents|categories|category|filed under|posted in|archives|archive|recent posts|recent comments|recent articles|recent entries|blogroll|blog archive|meta|pages|site map|sitemap|quick links|useful links|site links|share via|share on|share to|share with|follow us on|find us on|connect with us|contact|contact us|about us|about the author|about the authors|about this site|about author|author|author bio|written by|posted by|published by|reviewed by|edited by|the author|meet the author|careers|jobs|press|press room|media kit|advertise|advertise here|advertise with us|work with us|write for us|help|help center|help centre|faq|faqs|support|customer service|feedback|give feedback|send feedback|send us feedback|report|report abuse|report a problem|report an error|report error|report a typo|suggest a correction|submit a correction|request a correction|corrections|send tips|send us a tip|submit a tip|got a tip|have a tip
privacy|privacy policy|privacy notice|privacy statement|privacy settings|privacy preferences|privacy choices|your privacy choices|privacy center|your privacy|cookie policy|cookie notice|cookie settings|cookie preferences|cookie consent|cookies|cookies policy|cookies settings|manage cookies|terms|terms of use|terms of service|terms and conditions|terms & conditions|conditions of use|legal|legal notice|legal notices|disclaimer|disclosure|affiliate disclosure|advertiser disclosure|imprint|impressum|accessibility|accessibility statement|accessibility help|editorial policy|editorial guidelines|ethics policy|corrections policy|comment policy|community guidelines|house rules|ad choices|adchoices|do not sell my info|do not sell my personal information|do not sell or share my personal information|copyright|copyright notice|all rights reserved|rights and permissions|reprints and permissions|request permissions|get permission|reuse this content|republish|republish this article|order reprints|license this article|cite this article|cite this|how to cite
accept|accept all|accept cookies|accept all cookies|accept and continue|accept & continue|reject|reject all|decline|i accept|i agree|agree|got it|ok got it|no thanks|no thank you|not now|maybe later|allow all|deny|manage preferences|manage options|manage settings|customize|customise|more options|settings|preferences|dismiss|continue|continue without accepting|continue to site|continue to article|continue reading|keep reading|story continues|article continues|continued|loading|loading comments|please wait|photo|photos|video|videos|image|audio|credit|photo credit|image credit|toggle navigation|toggle menu|toggle search|open search|close search|open navigation|hide comments|show comments|view comments|all comments|sort by|newest first|oldest first|filter by|select language|choose language|change language|language|change location|select your country|edition|switch edition|dark mode|light mode|text size|font size|a a a|remember me|forgot password|forgot your password|lost your password|create account|create an account|my account|your account|my profile|account|cart|your cart|basket|checkout|wishlist|website|name|email address|your email|your email address|your name|first name|last name|enter your email|enter your email address|required|optional|on air|site search|skip navigation|jump to navigation|jump to content|skip links|view full site|view desktop version|desktop version|mobile version|full site|view in browser|open in app|get app|get the app|read in app|use app|install app|view profile|see profile|view bio|full bio|view archive|see full bio|more by this author|more from this author|view original|view source|source|sources|original article|original post|opens in new window|opens in a new window|opens in new tab|external link|link opens in new window|powered by|supported by|sponsored by|presented by|brought to you by|a message from our sponsor|in partnership with|thanks for reading|thank you for reading|thanks for subscribing|thank you for subscribing|thanks for signing up|thanks for visiting|end of article|end of story|more to come|this is a developing story|staff report|staff reporter|staff writer|web desk|news desk|newsdesk|guest post|guest author|featured|featured post|featured posts|featured articles|featured stories|featured video|featured image|video player|loading video|error loading|something went wrong|try again|page not found|oops|share your thoughts|join the conversation|join the discussion|join the debate|have your say|what do you think|your thoughts|leave a reply|leave a comment|leave a response|post a comment|write a comment|post navigation|comment navigation|posts navigation|rate this|rate this article|rate this post|was this helpful|was this article helpful|was this page helpful|yes no|0|subscribe via email|subscribe by email|blog at wordpress.com|proudly powered by wordpress|reblog|report this ad|report ad|why this ad|ad feedback|remove ads|go ad-free|ad-free|hide ad|promoted stories|promoted content|promoted links|sponsored links|sponsored stories|sponsored post|sponsored content|from our advertisers|commercial|native ad|marketplace|classifieds|obituaries|horoscopes|crossword|puzzles|games|weather|most watched|watch next|watch also|also watch|play next|autoplay""".replace("\n", "|").split("|")
)
#: Whole lines of one or two words that are also an article's heading: they count at the edge of a text, or beside other furniture.
DOUBTFUL = frozenset(
    """back|top|next|previous|more|like|likes|search|home|latest|popular|contents|meta|pages|archives|archive|contact|careers|jobs|press|help|faq|faqs|support|legal|privacy|terms|accessibility|photo|photos|video|videos
image|audio|source|sources|author|the author|topics|category|categories|name|website|report|corrections|disclosure|disclaimer|commercial|marketplace|games|weather|puzzles|play|settings|preferences|language|edition|account
required|optional|download|downloads|gallery|transcript|credit|feedback|for you|of interest|in the news|in other news|quick links|cookies|promotion|promotions|alerts|notifications|feed|expand|cancel|submit|send|save|email
e-mail|continue|copyright|your name|first name|last name|in pictures|podcast|podcasts|following|followers|pin|copy|embed|close|skip|breaking|0|oops|try again|join|donate|register|reject|accept|agree|decline|deny|tags|tag|cart
basket|press room|community guidelines|house rules|customer service|original article|recommendations|replies|sharing|events|get started|join us|contents|featured|comment|your thoughts"""
    .replace("\n", "|")
    .split("|")
)

HEADS = words(
    "article articles post posts story stories news read reads video videos content link links topic topics product products reading coverage headlines picks pick choice"
    " choices comments comment episodes episode podcasts searches pages page entries reports galleries gallery photos features opinion columns blogs reviews recipes resources coverage"
    " offers deals stories' tags categories authors highlights newsletters events results"
)
MODIFIERS = words(
    "related recommended recommend suggested popular trending latest recent featured sponsored promoted top most read viewed watched shared commented emailed discussed clicked searched liked more other similar"
    " next previous prev older newer editor's editors' editors staff reader's readers' trending hot new newest partner paid must must-read must-see must-watch further today's week's month's selected"
    " handpicked hand-picked curated"
)
JOINTS = words("from by in on for you the this us around web author category section week today now of to and & our your my site blog network sponsors partners reporter writer topic series channel internet may also might like be interested")
