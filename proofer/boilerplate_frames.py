"""Frames of furniture lines with room for a name, a date or a number, and whole sentences that speak about the page.

Each stands behind cues: words and marks of which one must be in the line before its pattern is compiled or tried.
"""

from __future__ import annotations

from functools import cache

from .lazy import Pattern

MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)"
AGO = r"(?:\d+|an?|one|two|three|a few|several) ?(?:sec|second|min|minute|hour|hr|day|week|month|year|h|m|d)s? ago"
DAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?"
DATE = rf"{DAY}(?:{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?,?(?: \d{{4}})?|\d{{1,2}}(?:st|nd|rd|th)? {MONTH}\.?,?(?: \d{{4}})?|\d{{4}}-\d\d-\d\d|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}|{MONTH}\.? \d{{4}}|today|yesterday|{AGO})"
TIME = r"(?:,? ?(?:at |- |\| )?\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?\(?[a-z]{2,4}\)?)?)?"
#: A name as it stands in small letters: no word that only follows `by` in a sentence.
NAME = r"(?!(?:hand|law|mail|accident|night|day|order|lot|heart|photo|women|men|children|to|in|of|for|a|an|his|her|their|its|my|and|then|now|all|any|no|some|those|these)\b)[\w.'-]+(?: [\w.'-]+){0,3}"
PAGE = r"(?:article|story|post|page|content|video|text|report|interview|gallery|list|recipe|review|podcast|episode|piece|column)"
THIS_PAGE = rf"(?:this|the|our) {PAGE}"
ZONES = r"(?:gmt|bst|utc|ist|est|edt|cst|cdt|mst|mdt|pst|pdt|aest|aedt|cet|cest|et|pt)"
SKY = r"(?:mostly |partly |mainly |light |heavy |scattered |isolated |patchy )?(?:sunny|cloudy|clear|cloud|clouds|rain|showers?|overcast|fog|foggy|mist|haze|snow|drizzle|sleet|hail|windy|fair|thunderstorms?|storms?|sun|intervals|dry|humid)"
STOCK = r"(?:getty(?: images)?|shutterstock|istock(?:photo)?|unsplash|pexels|pixabay|alamy|depositphotos|dreamstime|adobe stock)"

#: kind, cues, pattern of the whole line (small letters, straight apostrophes).
FRAMES = (
    ("a reading time", "read min", r"time to read:? ?\d.{0,12}|(?:listen|watch|read|play) ?[(\[]?\d{1,3}(?::\d\d)? ?(?:min|mins|minutes|m|sec)?[)\]]?"),
    ("a reading time", "read reading", rf"(?:{DATE} ?[|•·–—-] ?)?\d{{1,3}} ?-?min(?:ute)?s?[- ]read(?: ?[|•·–—-] ?{DATE})?|est\.? (?:reading|read) time:? ?\d.{{0,20}}"),
    ("a date line", "am pm a.m p.m gmt est edt pst utc ist cet bst at", rf"(?:(?:mon|tue|wed|thu|fri|sat|sun)\w*,? )?{DATE},? (?:at |[|•·–-] ?)?\d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?\(?[a-z]{{2,4}}\)?)?|\d{{1,2}}[:.]\d\d ?[ap]\.?m\.?(?: ?\(?[a-z]{{2,4}}\)?)?,? {DATE}"),
    ("a by-line", "reporting editing inputs contributed files", r"(?:additional )?reporting by .{3,60}[;,|] ?(?:writing|editing) by .{3,60}|additional reporting by .{3,60}|with (?:agency )?(?:inputs?|files|reports?) from .{2,50}|.{3,50} contributed to this (?:report|story|article)"),
    ("a note of the site", "updated translated", r"this (?:article|story|post|page|report) (?:has been|was|is being) (?:updated|translated)\b.{0,80}"),
    ("a label of the page", "developing breaking generated translated", r"this (?:article|story|post|page|report) (?:has been|was|is being) (?:generated|written|machine)\b.{0,80}|this is a (?:developing|breaking)(?: news)? story\b.{0,90}|(?:machine )?(?:translated|generated) (?:by|with) (?:ai|google|chatgpt|a computer)\b.{0,30}"),
    ("a picture's credit", "photo photos image images picture pictures illustration graphic credit credits caption courtesy", r"(?:file |stock )?(?:photo|image|picture|illustration|graphic|video|caption|credit)s?(?: (?:source|credits?|via|by|courtesy|caption))?\s?:?|(?:file|stock|handout) (?:photo|image|picture)s?"),
    ("a count", "comment comments reply replies share shares shared sharing like likes liked view views response responses reaction reactions vote votes upvotes tweet tweets retweets read reading reads followers follower subscriber subscribers thoughts thought claps downloads plays",
     r"[(\[]?\d[\d,.]*[km+]?[)\]]? ?(?:comments?|repl(?:y|ies)|(?:total )?shares?|likes?|views?|responses?|reactions?|(?:up|down)?votes?|(?:re)?tweets?|reads?|followers?|subscribers?|claps?|downloads|plays|pins|thoughts? on .{1,90}|people (?:like|found) this.*)(?: so far| yet)?"),
    ("a count", "comment comments reply replies share shares shared sharing like likes liked view views response responses reaction reactions vote votes upvotes tweet tweets retweets",
     r"(?:comments?|repl(?:y|ies)|shares?|likes?|(?:page |post |total )?views?(?: count)?|responses?|reactions?|tweets?|votes)[: ] ?[(\[]?\d[\d,.km]*[)\]]?"),
    ("a reading time", "read reading reads listen listening watch min mins minute minutes m",
     r"(?:(?:estimated |average |est\.? |approx\.? )?(?:read(?:ing)?|listen(?:ing)?|watch) ?time:? ?)?[~<≈]?(?:about )?\d{1,3}(?:[-–]\d{1,3})? ?-?(?:m|mins?|minutes?)\.?(?:[- ](?:to )?(?:read|listen|watch|video|audio|reading time|view))\.?|(?:estimated |average |est\.? |approx\.? )?(?:read(?:ing)?|listen(?:ing)?|watch) ?time:? ?[~<≈]?\d.{0,20}"),
    ("a date line", "published posted post updated update modified created edited reviewed uploaded submitted revised fact-checked filed issued changed",
     rf"(?:(?:article|story|post|page) )?(?:first |last |originally |date |was )?(?:published|posted|updated?|modified|created|edited|reviewed|uploaded|submitted|filed|revised|changed|issued|fact[- ]checked)(?: on| at| in| by {NAME}(?: on| at|,| -| \|))?:? ?{DATE}{TIME}(?: by {NAME})?|(?:published|posted|updated|last updated|modified):? \d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: ?\(?[a-z]{{2,4}}\)?)?(?:,|,? on)? {DATE}"),
    ("a date line", "ago", AGO),
    ("a date line", "posted published written updated reported submitted author reporter editor words story reviewed",
     rf"(?:(?:posted|published|written|updated|reported|submitted|words|story|reviewed|edited|photos) by|author:?|reporter:?|editor:?|posted:):? {NAME}(?:(?:,? (?:on|at|in)? ?| ?[|•·–-] ?){DATE}{TIME})?"),
    ("a by-line", "by", rf"by:? [a-z][\w.'-]+(?: [a-z][\w.'-]*){{1,3}},? ?[|•·–—-] ?(?:{DATE}{TIME}|updated.*|published.*|posted.*|staff.*|(?:senior |chief |political )?(?:reporter|editor|correspondent|writer).*)"),
    ("a by-line", "staff reporter reporters correspondent correspondents contributor contributors desk admin newsroom editorial writer editor editors",
     r"(?:by|from):? (?:(?:our(?: [\w-]+)?|a|the|[\w.'-]+(?: [\w.'-]+){0,3},) )?(?:(?:own|foreign|science|health|business|legal|education|environment|technology|economics|medical|defen[cs]e|diplomatic|local|world|city|court|crime|features|religion|arts|culture|parliamentary|washington|london|assistant|associate|managing|deputy|web|news|guest|senior|contributing|online|digital|special|chief|political|sports) )*(?:staff(?: (?:writer|reporter|correspondent)s?)?|reporters?|correspondents?|contributors?|writer|editor|desk|admin|newsroom|editorial team)"),
    ("a page number", "of", r"\d{1,3} of \d{1,3}"),
    ("a row of links", "here", r"you are here:? ?.{0,60}"),
    ("a page number", "/", r"\d{1,3} ?/ ?\d{1,3}"),
    ("a page number", "page pages slide slides photo photos photograph photography image images picture pictures showing 1 gallery results",
     r"(?:page|slide|photo|image|picture|gallery|result)s? ?\d+ ?(?:of|/) ?\d+|showing \d+.{0,20} of .{1,20}|\d+ ?(?:/|of) ?\d+ (?:photo|image|picture|slide|page)s?|(?:page|pages:?) ?1 2.{0,30}|1 2 3(?: \d+)*(?: (?:…|\.\.\.|next|last|»|›|>).*)?"),
    ("a copyright line", "© copyright c copy rights may permission prohibited",
     r"(?:copyright ?)?(?:©|&copy;|\(c\)(?=.{0,60}\b(?:19|20)\d\d\b))(?: ?copyright)? ?.{0,120}|copyright:? (?:by )?(?:19|20)\d\d.{0,90}|.{0,90}\ball rights reserved\b.{0,60}|(?:re(?:produced|printed|published)|used|posted) (?:with|by) permission(?: (?:of|from) [\w .&'-]{2,50})?|(?:unauthorized |unauthorised )?(?:reproduction|copying|distribution|use)\b.{0,40}\b(?:is )?(?:strictly )?prohibited|.{0,60}\bmay not be (?:published|reproduced|republished|copied|broadcast).{0,90}"),
    ("a copyright line", "licensed licence license creative cc republish republished",
     r"(?:(?:this|the|our|all|text|content|article|work|post|story|photo|image)s?\b.{0,40} )?(?:is |are )?(?:licensed|published|available|shared|released|republished) under (?:a |an |the )?(?:cc\b|creative commons|gfdl|open government licen[cs]e|public domain).{0,80}|(?:cc by|cc0|creative commons).{0,60}|(?:you may |please )?republish (?:this|our)\b.{0,60}"),
    ("a state of the player", "/ player time duration volume speed quality captions subtitles",
     r"-?\d{1,2}:\d\d(?::\d\d)? ?[/|] ?-?\d{1,2}:\d\d(?::\d\d)?|(?:current time|duration|remaining time|volume|playback (?:speed|rate)|speed|quality|captions|subtitles|stream type)\s?:? ?(?:-?\d+:\d\d|[\d.]+[x%p]|off|on|auto|live|loaded.{0,12}|english)"),
    ("a widget of the weather", "° humidity wind sunrise sunset uv precipitation visibility pressure dew rain feels forecast weather",
     rf"(?:[a-z][\w .,'-]{{1,30}}:? )?-?\d{{1,3}} ?°\s?[cf]?,? {SKY}(?: {SKY}| spells)?|(?:[a-z][\w .,'-]{{1,30}} )?(?:h:? ?|high:? |max )?-?\d{{1,3}} ?° ?[cf]? ?[/|]? ?(?:l:? ?|low:? |min )?-?\d{{1,3}} ?° ?[cf]?|feels like:? -?\d{{1,3}}.{{0,3}}|(?:humidity|precipitation|chance of rain|cloud cover):? \d{{1,3}} ?%|(?:wind|gusts|visibility|pressure|dew point|uv index):? \d[\d.]* ?(?:mph|km/h|kph|knots|kt|m/s|km|mi|hpa|mb|in|°[cf]?|low|moderate|high)?(?: [nesw]{{1,3}})?|(?:sunrise|sunset):? \d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: sunset:? \d{{1,2}}[:.]\d\d ?(?:[ap]\.?m\.?)?)?|(?:hourly|daily|extended|full|local|weekly|national|\d+[- ](?:day|hour)|weekend|today's) (?:weather )?forecast|weather (?:for|in) [\w .'-]{{2,30}}, ?[a-z]{{2}}"),
    ("a widget of the market", "% ▲ ▼ / $ + -", r"[\w&/ .'-]{2,30} [$£€¥₹]?\d[\d,]*(?:\.\d+)? ?\(?(?:[▲▼+−–-]|up|down) ?[$£€¥₹]?\d[\d,.]*%?\)?(?: ?\(?[▲▼+−–-]? ?\d[\d.]*%\)?)?|(?:usd|eur|gbp|jpy|aud|cad|chf|cny|inr|nzd)/(?:usd|eur|gbp|jpy|aud|cad|chf|cny|inr|nzd)\b[ \d.,%+−–▲▼-]*"),
    ("a widget of the market", "delayed", r"(?:(?:market |stock )?(?:data|quotes?|prices))(?: .{3,30} or)? (?:is |are )?delayed(?: by)?(?: at least)? (?:\d+|fifteen|twenty) ?min(?:ute)?s?(?: .{0,60})?"),
    ("a widget of a score", "ft ht aet full-time half-time ft: ht:", r"(?:ft|ht|aet|full[- ]time|half[- ]time):? (?:[a-z][\w .'&-]{1,30} )?\d{1,3} ?[-–] ?\d{1,3}(?: [a-z][\w .'&-]{1,30})?"),
    ("a frame of a social network", "@ / replying", rf"pic\.(?:twitter|x)\.com/\w+|[—–-]{{1,2}} ?[^()@]{{2,60}} \(@\w{{2,30}}\),? ?{DATE}|@\w{{2,30}} ?[·•|] ?{DATE}|replying to (?:@\w+(?:,? and |, |\b))+(?:\d+ others?)?|[ur]/\w{{3,30}}"),
    ("a date line", "· • - –", rf"\d{{1,2}}[:.]\d\d ?[ap]\.?m\.? ?[·•–-] ?{DATE}(?: ?[·•–-] ?[\w ]{{3,30}})?|{DATE} ?[·•] ?\d{{1,3}} ?(?:min|mins|m)"),
    ("a date line", "published posted updated modified uploaded created edited revised reviewed", rf"(?=.*\d)(?:(?:last|first|originally|story|article|page|post|this|date|date:|was|web|online|:|\||[\w ]{{2,20}} [|·•]) ?)*(?:published|posted|updated|modified|uploaded|created|edited|revised|reviewed)(?:[\s:.,/|·•()–-]|\d{{1,4}}(?:st|nd|rd|th|am|pm|h)?\b|[ap]\.?m\b\.?|{MONTH}\b|(?:mon|tue|wed|thu|fri|sat|sun)\w*|at\b|on\b|last\b|{ZONES}\b|(?:published|posted|updated|first|modified|et|ago|hours?|minutes?|mins?)\b)+"),
    ("a date line", "accepted received revised issue online", rf"(?:(?:received|accepted|revised|(?:first )?published online|available online|issue date|version of record):? ?{DATE}[;,|]? ?)+"),
    ("a date line", "ist", rf"(?:[a-z ]{{2,20}} ?[|,·] ?)?{DATE},? ?\d{{1,2}}[:.]\d\d ?(?:[ap]m ?)?ist"),
    ("a count", "views view retweets retweet likes hits points upvoted viewed updates asked photos images pictures slides characters votes posts",
     rf"(?:\d[\d,.]*[km]? (?:views?|(?:re|quote )?tweets?|likes?|hits|points?|reposts?|replies|bookmarks|quotes)(?: by \w+)? ?[·•|,]? ?)+(?:(?:premiered |streamed live |streamed )?(?:on )?{DATE})?|\d{{1,3}}% (?:upvoted|like this|liked)|viewed \d[\d,.]*[km]? times|\d+ new (?:updates?|posts?|messages?|comments?|articles?|stories)|(?:asked|answered|modified|viewed|active) {AGO}|(?:total )?(?:votes|posts|hits|pageviews):? \d[\d,.]*[km]?|\d[\d,]* (?:photos|images|pictures|slides)|\d[\d,]* characters (?:left|remaining)"),
    ("a copyright line", "registered company vat abn charity reg", r"(?:registered (?:office|address|company|charity)|company (?:number|no\.?|registration)|vat(?: reg(?:istration)?)?(?: number| no\.?)|abn|acn|charity (?:number|no\.?))\b:?.{0,12}\d.{0,60}|.{0,60}\bregistered in (?:england|scotland|wales|ireland|england (?:and|&) wales)\b.{0,60}|registered office:? .{4,70}"),
    ("a pointer to another page", "continued page", r"continued (?:from|on) (?:page )?[a-z]?\d{1,3}|see [\w' -]{2,30}, page [a-z]?\d{1,3}|turn to page [a-z]?\d{1,3}"),
    ("a note of the print edition", "issue edition print", rf"from the (?:{MONTH}(?: \d{{1,2}},?)?(?: \d{{4}})?|(?:spring|summer|autumn|fall|winter)(?: \d{{4}})?|print|current) (?:issue|edition)|this (?:article|story|piece|essay|column) (?:also )?appear(?:s|ed) in (?:the )?.{{0,40}}\b(?:issue|edition)\b.{{0,60}}|a version of this (?:article|story|review|essay) appear(?:s|ed) in print.{{0,100}}"),
    ("a label of the page", "theme design site designed built made created hosted", r"theme(?: images)?(?: by|:) [\w .'-]{2,40}|(?:web ?site|site|web|blog)(?: design(?:ed)?| development| built| hosting| hosted)?(?: and (?:built|hosted|developed|maintained))? ?(?:by|:) [\w .&'-]{2,40}|(?:made|built|created|powered) with (?:squarespace|wordpress|wix|hugo|jekyll|ghost|webflow|flourish|datawrapper|infogram|canva|mailchimp|sitejet|gatsby|next\.js|drupal|joomla)"),
    ("a signature of a device", "sent", r"sent (?:from|via) (?:my )?[\w .-]{3,30}(?: using [\w .-]{3,20})?"),
    ("a label of the page", "joined reputation forum times", rf"joined:? {DATE}|reputation:? \d[\d,]*|(?:users|members|people) (?:browsing|viewing) (?:this|the)\b.{{0,60}}|all times are (?:in )?(?:utc|gmt|[a-z]+).{{0,20}}|the time now is .{{3,20}}"),
    ("a label of the page", "doi issn isbn", r"(?:doi|issn|e-?issn|isbn)(?:\s?\(\w+\))?:? ?[\dx][\w./()-]{5,50}"),
    ("a state of the page", "ray cloudflare", r"(?:cloudflare )?ray id:? ?\w+|(?:performance|ddos protection|security|checking).{0,30}\bby cloudflare"),
    ("an offer", "monthly annual annually yearly weekly quarterly print digital standard basic premium all-access auto-renews renews billed", r"(?:(?:billed|pay|auto-renews|renews|monthly|annual|annually|yearly|weekly|quarterly|print|digital|standard|basic|premium|all[- ]access|subscription|plan|and|at|\+)[\s:–-]+)*(?:billed|auto-renews|renews|monthly|annual|annually|yearly|weekly|quarterly|digital|standard|basic|premium|all[- ]access|plan|subscription)[\s:–-]+(?:at |for |from |just |only |save )*(?:[$£€₹]\d[\d.,]*|(?<=save )\d+%)(?: ?(?:a|per|/|every) ?\w+)?(?:[,.].{0,40})?"),
    ("an offer", "$ £ € ₹", r"[$£€₹]\d[\d.,]* (?:a|per|/|for) ?(?:the first )?(?:\d+|one|two|three|four|six|twelve)? ?(?:week|month|year|day|issue)s?(?:,? then .{3,40}|[.!,]? cancel .{3,30})?"),
    ("an offer", "off", r"(?:get |save |take |enjoy |extra |an extra |up to |sign up (?:and|to) (?:get|save) |subscribe and (?:get|save) )*\d{1,2}% off(?: (?:your|our|all|everything|an?|the|with|when|today|now|selected|subscriptions?|plans?|orders?|sitewide|first)\b.{0,40})?"),
    ("a sponsor's line", "t&cs 18 18+ begambleaware", r"t&cs apply.{0,40}|(?:new customers only\.? ?)?18\+.{0,60}|.{0,20}begambleaware.{0,40}"),
    ("a by-line", "pti ani ians tnn aap reuters afp ap dpa xinhua", rf"\((?:pti|ani|ians|tnn|aap|reuters|afp|ap|dpa|xinhua)\)|(?:pti|ani|ians|tnn|aap|dpa|agencies) ?[|·/] ?(?:{DATE}|[a-z][\w .]{{2,20}}).{{0,40}}"),
    ("a by-line", "curated edited written reported posted produced", rf"(?:curated|edited|written|reported|produced|published|authored) by ?: ?{NAME}(?: ?[|,·] ?.{{2,40}})?"),
    ("a heading of other pages", "day week month today", r"(?:best |top |our )?(?:photo|picture|image|cartoon|quote|number|poll|quiz|podcast|book|recipe|tip|question|word|story|video|deal|fact|gif|tweet|meme|puzzle|chart|letter)s? of the (?:day|week|month)|(?:the |this |your )?(?:day|week|month|today) in (?:pictures|photos|images|video|cartoons|charts)"),
    ("a heading of other pages", "headlines", r"(?:more |latest |top |today's |other )*(?:national|world|local|business|sports?|latest|morning|evening|international|politics) headlines(?: .{2,30})?"),
    ("a by-line", "guest opinion staff wire agency agencies reports", r"(?:guest|opinion) (?:column|commentary|essay|post|contributor|columnist|editorial)|(?:from |compiled from |by |with |combined )?(?:our )?(?:staff|wire|agency|combined|news)(?:,? (?:and|&) (?:staff|wire|agency|agencies|news))?(?: (?:service|news|agency|wire))? (?:reports?|services|agencies|writers)|staff (?:and|&) agenc(?:y|ies)"),
    ("a label of the page", "policy statement", r"(?:editorial|fact[- ]checking|corrections?|complaints?|ethics|sourcing|ai|diversity|comments?|commenting|ownership|refund|returns|shipping|moderation|linking|republishing|advertising|affiliate|anonymous sources) (?:policy|policies|statement)"),
    ("a note of the site", "old archived beta preview", r"this (?:article|story|page|post|content) is (?:more than|over|at least|about) (?:\d+|an?|one|two|five|ten) (?:year|month)s? old|(?:this|you) (?:is|are) (?:reading |viewing )?an? (?:archived?|beta|preview|demo) (?:page|article|story|version|service|post|site|copy)\b.{0,40}|this (?:page|article|content) is (?:no longer updated|archived|out of date)\b.{0,30}"),
    ("a prompt to the reader", "the", r"(?:support|search|follow|like|join|read|subscribe to|download|get|work (?:for|with|at)|advertise (?:with|in|on)|donate to|contact|(?:thank you|thanks) for (?:reading|supporting|visiting)) the (?:guardian|tribune|herald|telegraph|gazette|independent|economist|atlantic|observer|chronicle|(?:[\w-]+ ){1,2}(?:times|post|news|herald|tribune|journal|gazette|globe|guardian|telegraph|chronicle|courier|review of books))(?: (?:app|newsletter|on \w+|today|team|newsroom|website))?"),
    ("an offer", "get try only just save subscribe", r"(?:get|try|only|just|save|subscribe for|start for|first) (?:[\w'-]+ ){0,6}(?:just |only )?[$£€]\d[\d.,]*(?: ?(?:a|per|/) ?(?:week|month|year|day|wk|mo|yr))?[.!]?"),
    ("a sponsor's line", "sponsor sponsors partner partners advertiser advertisers", r"(?:(?:paid|promoted|sponsored|partner) )?(?:content|stories|messages?|a message|a word|ads|news|more) (?:from|by) (?:our|the) (?:sponsors?|partners?|advertisers?)"),
    ("a heading of other pages", "archive archives vault blog newsroom latest popular trending most", r"from (?:the|our) (?:archives?|vault|blog|newsroom|network|library)|(?:the )?latest (?:from|in) (?!the )[\w&' -]{2,40}|most (?:read|viewed|shared|commented|watched|e?-?mailed|clicked)(?: (?:in|on|today|this|now|of)\b.{0,30})?|(?:most )?(?:popular|trending) (?:this (?:week|month|year)|today|now|right now|on .{2,30}|in .{2,30})"),
    ("a label of the page", "guidelines policy rules standards highlights", r"(?:discussion|comments?|commenting|community|submission|moderation) (?:guidelines|policy|rules|standards)|(?:story|article) highlights"),
    ("a picture's credit", "courtesy", r"courtesy (?:photo|image|picture|graphic|video)s?"),
    ("a by-line", "| •", rf"by:? {NAME} ?[|•·] ?.{{2,50}}"),
    ("a copyright line", "redistribution resale syndication reproduction commercial", r"not for (?:redistribution|resale|syndication|reproduction|commercial use).{0,40}"),
    ("a note of the site", "updated posted corrected revised", r"(?:(?:story|article|page|post) )?(?:last )?(?:updated|posted|corrected|revised)(?: at| on)? \d{1,2}[:.]\d\d ?[ap]\.?m\.?.{0,80}"),
    ("a state of the page", "video audio content image player page article map comments stream unavailable unsupported closed locked", r"(?:this |the )?(?:video|audio|content|image|player|page|article|map|comments|live stream|stream|gallery) (?:is )?(?:currently |temporarily |no longer )?(?:unavailable|not available|not found|offline|not supported)|media playback .{0,40}|this (?:thread|topic|discussion|poll|comment section|conversation) is (?:now )?(?:closed|locked|archived)"),
    ("a field of a form", "username e-mail email password", r"(?:your )?(?:username|user name|e-?mail(?: address)?|password)(?: (?:or|and|/) (?:username|e-?mail(?: address)?|password|phone(?: number)?))(?: ?\*)?"),
    ("a link to a file", "pdf epub mp3 csv docx xlsx xls doc", r"(?:(?:download|view|open|get|read)(?: (?:the|this|as|full|report|transcript|article|a|in)){0,3} )?[(\[]?(?:pdf|epub|mp3|csv|xlsx?|docx?)[)\]]?(?: ?[(\[]?[\d.,]+ ?(?:kb|mb|gb|k|m)[)\]]?)?"),
    ("a label of the page", "text mobile desktop full classic standard text-only amp", r"(?:switch to |view |go to |visit |see |use )?(?:the |our )?(?:mobile|desktop|full|classic|standard|text[- ]only|basic|amp) (?:version|site|view|mode)"),
    ("a label of the page", "english spanish french german italian portuguese chinese arabic japanese korean russian hindi turkish vietnamese español français deutsch", r"(?:view|read|see|watch|listen|also available|available|translate|this page|switch|change)(?: [\w-]+){0,3} (?:in|to|into) (?:english|spanish|french|german|italian|portuguese|chinese|arabic|japanese|korean|russian|hindi|turkish|vietnamese)|(?:leer|ver|lire|lesen|en|auf) (?:en |sie |in )?(?:español|français|deutsch)"),
    ("a picture's credit", "source sources", r"sources?: ?(?:with )?(?:ap|reuters|afp|upi|bloomberg|xinhua|pti|ani|ians|tass|dpa|efe|cnn|bbc|agencies|the associated press|associated press|wikipedia|news agencies|getty(?: images)?|supplied)(?:[/,] ?.{2,30})?"),
    ("a label of the page", "consent cookies", r"(?:manage|withdraw|review|change|update) (?:my |your )?consent|privacy (?:&|and) cookies|(?:privacy|cookie) (?:preferences|settings|choices|notice)"),
    ("a sponsor's line", "sponsored paid guest partner promoted affiliate", r"this is (?:a|an) (?:sponsored|paid|guest|partner|promoted|affiliate) (?:post|article|content|message|advertisement|story|column).{0,60}"),
    ("an offer", "subscriber-only subscribers-only member-only members-only premium subscriber member subscribers members access", r"(?:subscribers?|members?|premium)[ -](?:only|exclusives?)(?: \w+)?|(?:get |your )?(?:unlimited|full|digital|premium|all|complete)(?:[- ](?:digital|online|web|site))* access(?: (?:to|for|from|starting)\b.{0,40})?"),
    ("an offer", "free risk-free", r"(?:try|get|enjoy|start)(?: (?:your|a|the|our|it|us|one|two|three|first|\d+|[\w']+ly))* ?(?:days?|weeks?|months?|year|trial|issues?)? ?(?:free|for free|risk[- ]free)(?: today| now| trial| for .{2,20})?"),
    ("a picture's credit", "image images photo photos picture pictures media video", r"(?:image|photo|picture|media|video)s? (?:copyright|caption|credit)\b:? ?.{2,120}"),
    ("a copyright line", "© c copyright", r".{0,60}(?:©|\(c\)) ?(?:19|20)\d\d.{0,60}|(?:all )?(?:site )?(?:contents?|text|images|photos|materials?)(?: is| are)?(?: ©| copyright)\b.{0,60}"),
    ("a sponsor's line", "recommended promoted sponsored paid partner sponsor advertiser", rf"(?:recommended|promoted|sponsored)(?: \w+)? by {NAME}|(?:sponsored|promoted|paid|partner|sponsor|advertiser)(?:'s)? (?:messages?|content|posts?|links?|story|stories|videos?|ads?|features?)"),
    ("a by-line", "edited contributed fact-checked compiled translated narrated produced interviewed photographed special", r"(?:edited|contributed|fact[- ]checked|compiled|translated|narrated|produced|interviewed|photographed|story edited|text) by (?!the |an? |our |its )[a-z][\w.'-]+ [a-z][\w.'-]+(?: [\w.'-]+)?|special (?:to|for) (?:the )?[\w.' -]{4,40}"),
    ("a label of the page", "font text type mode view comments subscribers members edition language currency region reading minutes min mins",
     r"(?:increase|decrease|reset|change|adjust|larger|smaller|bigger) (?:the )?(?:font|text|type)(?: size)?|(?:dark|light|night|reader|reading|listening) (?:mode|view)|(?:best|top|latest|recent|newest|oldest|featured|all) comments|for (?:subscribers|members|registered users)(?: only)?|(?:edition|language|currency|region): ?.{2,24}|you(?:'re| are) (?:now |currently )?(?:reading|viewing)|listen to (?:this |the )?(?:article|story) [(\[]?\d+ ?(?:min|mins|minutes)[)\]]?"),
    ("a label of the page", "search", r"search (?:the |this |our |all )?(?:site|website|archives?|articles|news|stories|posts|blog)"),
    ("a label of the page", "advertisement ad advert", r"(?:advertisement|advert|ad) ?[(\[]?\d{1,2} ?(?:of|/) ?\d{1,2}[)\]]?"),
    ("a heading of other pages", "hot", r"(?:what's )?hot (?:right now|now|topics|this week|today)"),
    ("a picture's credit", "/", r"(?:[\w'.-]+ )?(?:nasa|esa|noaa|usgs|usda|doe|nist|cdc|fema|us army|u\.s\. army|dod|jpl|eso|stsci|who|un|nih)(?: photo)?/[\w.' /-]{2,60}"),
    ("a date line", "update updated gmt est edt pst utc ist cet bst", r"(?:last )?updated?:? ?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: ?\(?[a-z]{2,4}\)?)?"),
    ("a state of the player", "player error", r"(?:error|problem|trouble) (?:loading|playing|with) (?:the |this )?(?:media |video |audio )?(?:player|video|audio|media|content|page|stream|file).{0,30}"),
    ("a field of a form", "enter type keyword keywords", r"(?:enter|type)(?: your| a| some)? (?:search )?(?:keywords?|terms?|query|search terms?)"),
    ("a label of the page", "available", r"(?:now |also |free )?available (?:on|for|in|at|from) (?:ios|android|iphone|ipad|(?:the )?app store|apple|google|kindle|amazon|spotify|itunes|audible|windows|mac|desktop|mobile)\b.{0,40}"),
    ("a by-line", "by and", rf"by:? {NAME} and {NAME},? ?(?:\||,|of|for) ?(?:the )?(?:associated press|reuters|ap|afp|bloomberg|upi|[\w ]*(?:staff|writers?|reporters?|times|post|news|herald|tribune|journal))"),
    ("a page number", "page", r"page \d{1,3}"),
    ("a state of the page", "404 403 500 502 503", r"(?:error |http )?(?:404|403|500|502|503)\b:? ?(?:error|page|not|forbidden|bad|internal|service|file).{0,40}"),
    ("a label of the page", "all", r"(?:view|browse|show) all (?!the |day|night|of |in |about )[\w' -]{3,24}"),
    ("a count", "comments comment responses replies reviews ratings", r"no (?:comments?|responses?|replies|reviews|ratings)(?: yet| found| available| so far)?"),
    ("a state of the page", "session login link trial expired", r"your (?:session|login|link|subscription|trial|account) (?:has |is )?(?:expired|ended|inactive|suspended|timed out).{0,40}"),
    ("an offer", "ad-free", r"(?:read|listen|browse|watch|go|enjoy)\b.{0,16}\bad-free\b.{0,24}"),
    ("a row of sorting controls", "sort sorted filter filtered order ordered results items view", r"(?:sort|sorted|filter|filtered|order|ordered)(?: results| comments| posts| stories)? by\b:? ?.{0,40}|(?:sort|filter|order): ?.{0,30}|(?:results|items|posts|stories|comments) per page:?.{0,20}|view as:? .{0,20}"),
    ("a state of the page", "error", r"error(?: \d{3})?:? (?:(?:could not|couldn't|unable to|failed to|cannot|can't) \w+|(?:page |file )?not found|bad gateway|forbidden|internal server).{0,60}|an (?:unexpected |unknown |internal )?error (?:has )?occurred.{0,60}|(?:http )?(?:404|403|500|502|503)\b.{0,40}"),
    ("a sponsor's line", "provided supplied produced transcribed transcription captions audio weather data",
     r"(?:transcripts?|captions|audio|weather|data|market data|quotes|translation|transcription|recording|video|text|content|comments|maps?|search) (?:provided|powered|supplied|delayed|transcribed|generated) (?:by|at)\b .{2,60}"),
    ("a label of the page", "printer-friendly print-friendly printable", r"(?:printer|print)-friendly(?: (?:version|page|format|view|pdf))?|printable (?:version|page|pdf)"),
    ("a list of tags", ": # under tagged posted",
     r"(?:tags?|tagged(?: (?:as|with|in|under))?|filed under|filed in|filed to|topics?|categor(?:y|ies)|keywords?|posted (?:in|under)|labels?|related topics?|see more (?:on|about|stories about)|explore more on|hashtags?|in this (?:story|article))\s?: ?.{2,140}|(?:filed under|tagged(?: (?:as|with|in|under))?|posted in|posted under) .{2,80}|(?:#[\w-]+[ ,]*){2,}"),
    ("a pointer to another page", ": » › → > |",
     r"(?:read(?: more| next| also| now| this| the full (?:story|article|report))?|also read|must read|see(?: also| more)|related(?: (?:article|story|post|stories|reading|content|news|video|coverage))?s?|recommended(?: reading)?|suggested(?: reading)?|more(?: on this| here| from \w+| about| on| in)?|watch(?: more| next| now| live| this)?|up next|next (?:article|story|post|up|read)|previous (?:article|story|post)|don't miss|do not miss|trending(?: now)?|you may (?:also )?like|you might (?:also )?like|in case you missed it|icymi|continue reading|keep reading|further reading|listen(?: now)?|sponsored|promoted|advertisement|(?:photo |picture |image |video )?gallery|slideshow|video|live blog|interactive|podcast|just in|most read|download)\s?(?::|>>|»|›|→|>|\|) ?.{3,160}"),
    ("a pointer to another page", "continue keep read see view learn find discover",
     r"(?:continue reading|keep reading|read the (?:full|rest|original|complete|entire)\b.{0,60}|read more|see more|view more|learn more|find out more|discover more)(?:(?: |:)(?:about|on|at|from|by|in|here|over at|of)\b.{0,60})?(?: ?[→»›>]+)?"),
    ("a pointer to another page", "stories articles posts news videos episodes headlines content coverage columns reviews updates",
     r"(?:more|latest|other|recent|top|popular|related|trending|all|see all|view all|read|read all|browse|browse all) (?:stories|articles|posts|news|videos|episodes|headlines|content|coverage|columns|reviews|updates) (?:from|by|in|on|about|for|like) .{2,50}"),
    ("a pointer to another page", "more also elsewhere posts articles stories about view",
     rf"(?:more in|more from|more by|more about|more like|also by|also from|also in|also on|elsewhere on|(?:view |see |read )?(?:all |more )?(?:posts|articles|stories) (?:by|in)|view all by) (?:this .{{2,30}}|the authors?|our .{{2,30}}|us|{NAME})|about (?:this (?:article|site|page|author|story|post|website|blog)|the authors?|our (?:site|team|newsletter|ads|reporting)|us)"),
    ("a pointer to another page", "← « ‹ previous next prev older newer",
     r"(?:previous|next|prev|older|newer)(?: (?:article|story|post|page|entry|entries|posts|articles|stories|comments|episode|video|photo|image|slide))?(?:\s?[:←→«»‹›<>]+\s?.{0,100})|[←«‹<]+ ?(?:previous|prev|older|back).{0,80}"),
    ("a picture's credit", "photo photos photograph photography image images picture pictures illustration illustrations graphic graphics video videos credit credits courtesy pic pics",
     r"(?:(?:file|stock|cover|header|thumbnail|featured|lead|main|top|hero|all|other|inset|left|right|above|below) )?(?:photo(?:graph|s|graphy)?|images?|pictures?|pics?|illustrations?|graphics?)(?: (?:credits?|source|illustration|caption))?(?:/\w+)?(?: (?:by|from|via|courtesy(?: of)?))?\s?[:©] ?.{2,80}|(?:photo(?:graph)?|image|picture|illustration|graphic|pic|video|artwork|drawing|rendering|footage|screenshot|screen ?grab)s? (?:by|courtesy(?: of)?|via|credit|provided by|used with permission) .{2,60}|(?:credits?|courtesy)(?: of)?: ?.{2,80}"),
    ("a picture's credit", "/ ap reuters afp getty epa shutterstock istock unsplash pexels pixabay alamy wikimedia flickr photo photos photograph photography dreamstime adobe",
     rf"[(\[]?(?:ap|reuters|afp|epa|upi) (?:photo|images?|file photo)(?:[/|,] ?.{{2,60}})?[)\]]?|[(\[]?(?:ap|reuters|afp|epa|upi)/.{{2,40}}|.{{2,50}}(?:[/|] ?| via | [-–] ){STOCK}(?:[/|,].{{0,40}})?|.{{2,50}}/(?:reuters|afp|ap|epa|flickr|wikimedia commons)|{STOCK}(?:[/|,].{{0,40}})?"),
    ("a row of share buttons", "share shares shared sharing spread follow find connect like",
     r"(?:share|share (?:this|on|via|to|with|now|it)|spread the word|follow(?: us| me)?(?: on)?|find us on|connect with us|like (?:this|us)(?: on)?|sharing is caring)(?: \w+)?\s?[:!].{0,60}"),
    ("a frame of a social network", "shared view", r"a (?:post|photo|video|reel|status) (?:shared|posted) by .{2,80}|view this post on \w+"),
    ("a sponsor's line", "sponsored presented supported powered brought promoted paid hosted",
     rf"(?:content |proudly |is )?(?:sponsored|presented|supported|powered|hosted|brought to you|promoted|paid for) by:? {NAME}"),
    ("a field of a form", "name username email e-mail mail address website password phone message comment comments subject zip",
     r"(?:your |first |last |full |e-?mail |user|company |phone )?(?:name|e-?mail|address|website|password|phone|message|comment|username|company|subject|zip code|postcode)(?: (?:address|number))? ?(?:\*|\(required\)|\(optional\)|\(will not be published\)|\(not published\)).{0,30}"),
    ("a state of the page", "update updates refresh play auto-update auto-refresh autoplay auto-play", r"auto[- ]?(?:updat|refresh|play|scroll)\w*:? (?:is )?(?:on|off|enabled|disabled|paused)"),
    ("a state of the page", "loading buffering redirecting please submitting sending processing searching",
     r"(?:loading|buffering|searching|redirecting|please wait|submitting|sending|processing)[^a-z]{0,4}(?:(?:more|comments|page|content|video|ad|advertisement|results|map|please wait|posts|article|player|your request).{0,30})?(?:\.{2,3}|…)?"),
)

#: cues, pattern anywhere in a line of at most 40 words; a kind stands before the cues if it is no prompt. Such a sentence speaks about the page.
ANYWHERE = (
    ("cookie cookies", r"\b(?:we|this|our|the)\b.{0,30}\b(?:use|uses|using|store|stores|set|sets)\b.{0,40}\bcookies\b|\bcookies? (?:policy|settings|preferences|to (?:improve|ensure|give|personali[sz]e|offer|provide|enhance|make|analy[sz]e|deliver|help))|\b(?:use|using) of cookies\b|\bcookies? (?:help|allow|enable|let)s? us\b"),
    ("agree accept consent acknowledge confirm", r"\bby (?:continuing|clicking|subscribing|signing up|using (?:this|our|the) (?:web)?site|browsing|submitting|registering|proceeding|entering|closing|scrolling|creating an account|logging in|providing your|tapping|pressing)\b.{0,90}\b(?:agree|accept|consent|acknowledge|confirm)"),
    ("address required save fields", r"mail address will (?:not|never) be\b|\brequired fields are\b|\bsave my (?:name|details|info)|\bfields marked\b"),
    ("javascript", r"\b(?:disabled|enable|enabled|requires?|turn on|allow|activate|without) javascript\b|\bjavascript (?:is|must|to|has|in your|disabled|required)\b"),
    ("ad block blocker adblocker ad-blocker adblock ad-blocking", r"\b(?:disable|turn off|turn it off|pause|detected|using|whitelist|deactivate)\b.{0,40}\bad[- ]?block|\bad[- ]?block(?:er|ing|ers)? (?:is|detected|enabled|software)"),
    ("logged log sign signed registered register", r"\b(?:must|need to|have to) (?:be )?(?:logged in|log in|signed in|sign in|registered|register)\b.{0,30}\b(?:to|for|before)\b|^(?:please )?(?!register to vote)(?:log|sign|register|login)(?: ?in| ?up)? (?:to|or) (?:post|leave|reply|comment|view|continue|read|join|access|vote|save|subscribe|your|register|create|sign|see|like|follow|share|rate|add)\b.{0,60}"),
    ("in-box inbox", r"\b(?:to|in|into) your (?:e-?mail )?in-?box\b"),
    ("unsubscribe spam never opt opt-out", r"\bunsubscribe (?:at|any|by|from|here|whenever)\b|\bno spam\b|\bwe (?:will )?(?:never|don't|do not|hate|won't) (?:share|spam|sell)\b|\bspam[- ]free\b|\bopt[- ]out at any time\b"),
    ("window tab", r"\bopens? in (?:a )?new (?:window|tab)\b"),
    ("continue continues continued resumes", rf"^(?:this |the |your )?(?:{PAGE}|ad|news|reading|program|programme|coverage)s? (?:continues?|resumes?|continued)(?: reading)? (?:below|after|under|following|beneath|on (?:the )?next|in)\b|^continues? (?:below|after|reading)\b|^advertisement\b.{{0,30}}\bcontinue|\bcontinue reading below\b"),
    ("commission commissions affiliate affiliates", r"\b(?:earn|receive|make|get)s? (?:a |an |some )?(?:small |affiliate |referral |advertising )*(?:commissions?|fees?|percentage)\b.{0,30}(?:link|purchase|buy|$|if|when|on|from|at|through)|\baffiliate (?:links?|commissions?|partners?|programs?|disclosure)\b"),
    ("comment comments", r"\bcomments? (?:are|is|have been|section is|on this (?:article|story|post|entry|page) (?:are|is))\b.{0,20}\b(?:closed|moderated|off|disabled|turned|locked|now closed|no longer)\b|\bcommenting (?:is|has been|on this)\b.{0,30}(?:closed|disabled|off|ended)"),
    ("browser iframe iframes", r"\b(?:your|this) browser (?:does|is|do|doesn't|cannot|can't|blocks|settings)\b|\b(?:does|do)(?: not|n't) support (?:the |html5 |embedded |inline )*(?:video|audio|iframes?|frames|tag)\b"),
    ("articles free monthly", r"\byou(?:'ve| have)? (?:reached|read|used|hit|viewed|have|got)\b.{0,30}\b(?:free|complimentary|remaining|of your|monthly)\b.{0,20}\b(?:articles?|limit|stories|month|views)\b"),
    ("password", r"\b(?:forgot(?:ten)?|lost|reset|change) your password\b"),
    ("play app google", r"^(?:get|download|install|now|also|available|try|free|our app).{0,50}\b(?:app store|google play|play store)\b"),
    ("comments comment discussion conversation thread", r"^(?:please |so |and |then |but )?(?:let us|tell us|share|leave|post|drop|add|sound off|join|comment|write|what|do you|have you|how|discuss|feel free|vote|got|agree|thoughts)\b.{0,110}\b(?:(?:in|into|on|to) (?:the |our )?(?:comments?|discussion|conversation|thread)|comments? (?:section|below|box))\b.{0,24}$"),
    ("rights", r"\ball rights reserved\b"),
    ("comment subscribe sign join follow click log register donate share touch contact email e-mail", r"\?\s(?:please )?(?:leave (?:a|us a|your) comment|subscribe|sign up|join (?:us|our)|follow us|click here|get in touch|contact us|e-?mail us|write to us|join the (?:conversation|discussion|debate)|log in|register|donate|share (?:it|this|your))\b.{0,40}$"),
    ("subscribe sign", r"\b(?:subscribe|sign up) (?:below|here|now|today|free|for free)[.!]?$"),
    ("cookie cookies", r"\b(?:accept|allow|reject|decline|manage|disable|block|use)\b.{0,24}\bcookies?[.!]?$"),
    ("partners", r"^we and our (?:\d+ )?(?:partners|vendors)\b"),
    ("expressed", r"\b(?:views?|opinions?)\b.{0,60}\bexpressed\b.{0,60}\b(?:are|do not|does not|solely|those of|belong)\b.{0,60}\b(?:author|authors|writer|writers|own|commenters?|readers|editorial)\b"),
    ("follow", r"\bfollow (?:him|her|them|me|us|@\w+)\b.{0,24}\b(?:on|at) (?:twitter|x|facebook|instagram|linkedin|mastodon|bluesky|threads|youtube|tiktok)\b"),
    ("reached contacted", r"\b(?:can|may) be (?:reached|contacted|followed) (?:at|on|by|via)\b.{0,24}(?:@|\btwitter|\be-?mail|\x00)"),
    ("note of the site", "version versions", r"\b(?:earlier|previous|original|shorter|longer|prior|different|a) versions? of this (?:article|story|post|report|piece|column|essay|interview|page)\b"),
    ("note of the site", "correction clarification corrections clarifications", r"^(?:correction|clarification|an? (?:earlier )?correction)s?(?: \([^)]{3,30}\))?(?: appended)?:"),
    ("personal", r"\b(?:sell|share|process|processing|use|how we use) (?:or share )?(?:of )?(?:my|your) personal (?:information|data)\b"),
    ("player", r"^(?:this |the |your )?(?:video |audio |media |flash )?player (?:is |could |cannot |failed |requires |not )"),
    ("error occurred", r"^an (?:unexpected |unknown |internal )?error (?:has )?occurred"),
    ("state of the page", "human robot bot results page search url permission denied matched", r"\b(?:verify|confirm|check|prove|sure)\b.{0,20}\byou(?:'re| are) (?:a )?(?:human|not a (?:ro)?bot)\b|^are you (?:a )?(?:human|robot|bot)\?$|^(?:sorry,? (?:but )?)?(?:no|0|zero) results(?: (?:were |was )?found)?(?: (?:for|match)\b.{0,50})?[.!]?$|\bnothing (?:was )?(?:found|matched|matches)\b.{0,40}\b(?:search|location|terms|criteria|here)\b|\b(?:this|that|the) page (?:doesn't|does not|no longer|can't|cannot|could not|couldn't)\b.{0,40}\b(?:exists?|found|displayed|loaded?|reached|opened)\b|\bcan(?:'t|not) find (?:that|the|this) page\b|\brequested url\b|\bpermission to (?:view|access|see) this\b|^access denied\b.{0,30}$"),
    ("sponsor's line", "independently", r"\b(?:products?|items?|we|editors?|everything|deals?)\b.{0,40}\bindependently (?:select|review|chose|choos|research|test|vet|pick|curate)\w*"),
    ("sponsor's line", "newsroom journalists editorial", r"\b(?:newsroom|editorial (?:staff|team|department)|journalists)\b.{0,30}\b(?:not involved|no (?:role|part)|had no|did not (?:participate|take part)|played no)\b.{0,40}\b(?:content|creation|article|production|post)\b"),
    ("label of the page", "official", r"^(?:an )?official (?:web)?sites? (?:of the|use)\b.{0,60}$"),
    ("label of the page", ".gov https", r"^(?:the |secure |official )*\.(?:gov|mil) (?:means|websites?|sites?)\b.{0,60}|^a lock .{0,60}\bhttps\b.{0,60}"),
    ("by-line", "contributed", r"\bcontributed (?:to this (?:report|story|article|piece)|reporting|additional reporting)\.?$"),
    ("label of the page", "advice", r"^(?:this|the|nothing|all|any|our|information|content|always|please)\b.{0,80}\b(?:substitute for|constitutes?|intended as|taken as|considered|regarded as|intended to be)\b.{0,40}\b(?:professional|medical|legal|financial|investment)\b.{0,40}\badvice\b|\bseek the advice of your (?:physician|doctor)\b"),
    ("label of the page", "syndicated feed", r"\b(?:published|generated|taken|sourced|edited)\b.{0,40}\b(?:syndicated|agency|wire|news) (?:\w+ )?feed\b"),
    ("copyright line", "permission prohibited", r"^(?:no part of (?:this|these|our) (?:site|website|page|publication|article|blog|material|book)|(?:reproduction|copying|redistribution|use) of (?:this|any|all|our|these|the) (?:material|content|article|text|photo|image|page|site|story)s?)\b"),
    ("state of the page", "requested looking", r"\b(?:page|article|story|content|url) (?:that )?you(?:'re| are| were| have)? (?:requested|looking for|trying to (?:reach|view|access))\b.{0,60}\b(?:not|moved|deleted|longer|removed|exists?|unavailable)\b"),
    ("prompt to the reader", "journalism newsroom reporting", r"\b(?:your|readers?'?|members|subscribers|donations? of)\b.{0,60}\b(?:support|gift|donation|contribution|subscription|membership|any size)\b.{0,60}\b(?:our|this|independent|local|quality) (?:\w+ )?(?:journalism|reporting|newsroom)\b"),
    ("prompt to the reader", "moderated", r"\b(?:conversation|discussion|thread|comments? (?:section|here|below))\b.{0,20}\b(?:is|are|will be) (?:pre-|post-)?moderated\b"),
    ("sponsor's line", "opinions", r"\b(?:post|video|article|review|episode) (?:is|was|has been) sponsored by\b.{0,40}\bopinions\b|\ball opinions (?:expressed )?(?:here )?are (?:my|our) own\b"),
    ("recaptcha captcha", r"\b(?:re)?captcha\b.{0,60}\b(?:google|apply|protected|policy|complete|human|robot)|\bprotected by recaptcha\b"),
)

#: cues, pattern from the start of a line of at most 26 words.
AT_START = (
    ("cancel", r"(?:you can |you may |easy to )?cancel (?:it |your \w+ )?(?:at )?any ?time\b.{0,20}$"),
    ("favour favor", r"since you(?:'re| are) (?:already )?(?:here|reading)\b.{0,80}"),
    ("refresh reload", r"(?:\d+ )?(?:new )?(?:update|version|post|stories|content)s? (?:is |are )?available\b.{0,40}\b(?:refresh|reload)\b.{0,30}"),
    ("prices price", r"prices? (?:(?:and|or) (?:\w+ )?)?(?:\w+ )?(?:are |is |were |was )?(?:correct|accurate|valid|checked|subject to change)\b.{0,60}"),
    ("close dismiss", r"(?:close|dismiss) (?:this )?(?:dialog|dialogue box|pop-?up|modal|window|menu|banner|overlay|message|notification|notice|alert|ad|video|search)[.!]?$"),
    ("blog follow thanks", r"(?:that's|that is) (?:all|it)\b.{0,30}\bfor (?:today|tonight|now|this (?:morning|evening)|the day)\b.{0,20}\b(?:thanks|thank you|follow|blog|join|see you|goodnight|we'll be back)\b.{0,60}"),
    ("receive get hear contacted", r"(?:yes,? )?(?:i|please)(?:'d| would)? (?:like|want|agree|consent) to (?:receive|get|be contacted|hear)\b.{0,90}"),
    ("content page link post video comment media message image tweet account site website article item profile event listing vote rating session subscription payment order request response e-mail email password answer download upload submission feedback changes preferences",
     r"(?:sorry,? )?(?:this|your|(?:the|that)(?= [\w-]+ (?:you|is no longer|may contain|has moved|has expired|does not exist))) (?:[\w-]+ ){0,2}(?:content|page|link|post|video|comment|media|message|image|tweet|account|site|website|article|item|profile|event|listing|vote|rating|session|subscription|payment|order|request|response|e-?mail|password|answer|download|upload|submission|feedback|changes|preferences)s?(?: you(?:'re| are| were)? (?:want|looking for|requested|tried \w+))? (?:(?:has|have|was|were|is|are|will be|could not be|cannot be)(?: now| successfully| already| permanently| temporarily)? (?:been )?(?:successfully )?(?:moved|expired|removed|deleted|closed|flagged|hidden|disabled|sent|saved|received|submitted|recorded|counted|cancelled|canceled|confirmed|processed|added to your|logged out|timed out|no longer (?:valid|active|available)|under (?:maintenance|construction)|age-restricted|invalid|empty|down for maintenance)|failed|expired|(?:may|might) contain (?:sensitive|graphic|errors|adult|flashing|affiliate)|contains (?:sensitive|graphic|flashing|adult|paid)|will (?:expire|end|time out) (?:soon|in)|does not exist)\b(?: by (?:the|its|an?) (?:author|moderators?|administrators?|user|owner|poster|publisher)| (?:for|material|content|scenes|errors|images|links|language|\d+)\b.{0,30})?(?:[.!,;]? (?:please|thank|we|you|and|it|check|click|try)\b.{0,40})?[.!]?$"),
    ("ai ai-generated auto-generated automated summary takeaways transcript", r"(?:ai|auto|automatically|machine)[- ]generated\b.{0,40}|(?:this |the |article |key )?(?:summar(?:y|i[sz]ed)|takeaways|highlights|transcript|audio|captions|image|translation|voice|narration)\b.{0,30}\b(?:by|with|using|from) (?:the help of |an? )?(?:ai|artificial intelligence|automated|automation|a machine)\b.{0,30}|generated (?:by|with|using) (?:the help of )?ai\b.{0,20}"),
    ("receiving received sent receive forwarded address book senders view", r"(?:you|you're) (?:are |have )?receiv(?:ing|ed) this (?:e-?mail|message|newsletter|notification|because)\b.{0,120}|this (?:e-?mail|message|newsletter) (?:was|is) (?:sent|intended|being sent)\b.{0,120}|if you (?:no longer wish|would prefer not|do not (?:want|wish)|don't (?:want|wish)) to receive\b.{0,80}|add us to your (?:address book|safe senders?|contacts)\b.{0,40}|our mailing address is\b.{0,80}|(?:was this (?:e-?mail )?|this (?:e-?mail )?(?:was )?)?forwarded (?:this (?:e-?mail|newsletter)|to you|by a friend)\b.{0,30}\?.{0,40}"),
    ("load fetch connect offline supported connection browser device", r"(?:sorry,? )?(?:failed|unable|not able) to (?:load|fetch|connect|play|display)\b.{0,40}|(?:could not|couldn't|can't|cannot) (?:load|fetch|connect|display)\b.{0,40}|you(?:'re| are) (?:currently )?offline\b.{0,30}|(?:your )?(?:internet )?connection (?:was |is |has been )?(?:lost|interrupted|reset|timed out)\b.{0,30}|.{0,30}\bnot supported (?:on|in|by) (?:this|your) (?:device|browser|platform)\b.{0,20}"),
    ("post reply vote attachments threads", r"you (?:may not|cannot|must be|can't|must) (?:post|reply|vote|edit|log)\b.{0,60}"),
    ("this", r"(?:this|the) (?:link|page) (?:is external|opens in|will open|will take you)\b.{0,50}|you are (?:now )?leaving (?:this|our|the|an) .{0,20}(?:site|website)\b.{0,30}|links? with this icon\b.{0,80}"),
    ("screen reader", r"screen[- ]reader users?\b.{0,60}|press .{1,20} for screen[- ]reader\b.{0,20}"),
    ("content article piece created produced", r"(?:this |the )?(?:content|article|post|piece|video|page) (?:was |is |has been )?(?:created|produced|written|paid for|funded|supplied|provided) (?:by|for|in (?:paid )?(?:partnership|association) with|on behalf of) (?:an? |our |the )?(?:advertis\w+|sponsors?|brand|partners?|third[- ]party|paid|content studio|commercial)\b.{0,60}"),
    ("send pass forward recommend tell", r"(?:please )?(?:send|pass|forward|recommend|show) (?:this|it)(?: (?:article|story|post|page|link|e-?mail|message|newsletter|issue))?(?: on| along)? to (?:a|someone|anyone|your|somebody|friends|others|the person)\b.{0,40}|tell (?:a friend|your friends|someone)\b.{0,30}"),
    ("reply comment review response rating", r"(?:post|leave|write|add|submit|make) (?:a|your|an) (?:new |public |quick )?(?:reply|comment|review|response|rating)\b.{0,20}$"),
    ("privacy", r"(?:your privacy (?:is important|matters)|we (?:value|respect|care about) your privacy)\b.{0,40}"),
    ("subscribers users", r"(?:only )?(?:subscribers|registered users) (?:can|may|get|have|only|enjoy|receive)\b.{0,60}"),
    ("content", r"(?:main |page |article )?content (?:starts|begins|ends|follows) (?:here|below)\b.{0,20}|skip to\b.{0,30}"),
    ("scan", r"scan (?:to|the|this|me|here|qr)\b.{0,40}$"),
    ("submit send", r"(?:submit|send(?: us| in)?) (?:your|a) (?:own )?(?:story|stories|photos?|videos?|news|tips?|events?|letters?|questions?|obituar(?:y|ies)|announcements?|press releases?|op-eds?|listings?|recipes?)\b.{0,40}$"),
    ("copy ticket tickets seat seats spot", r"(?:order|buy|get|reserve|claim|grab|pre-?order|book) (?:your|a) (?:free |own )?(?:copy|tickets?|seats?|spot)\b(?! of\b).{0,40}$"),
    ("win giveaway contest sweepstakes competition draw", r"enter (?:now )?(?:to win|our|the|this) ?(?:\w+ )?(?:giveaway|contest|sweepstakes|competition|draw|prize draw)?\b.{0,40}$"),
    ("survey poll quiz", r"(?:please )?(?:take|complete|answer|fill (?:in|out)|vote in|try|start) (?:the|our|this) (?:[\w-]+ )?(?:survey|poll|quiz)\b(?! of\b).{0,30}$"),
    ("us", r"(?:want|would you like|interested in|looking)\b.{0,12}\b(?:advertis\w+|writ\w+|partner\w*|contribut\w+|work\w*) (?:with|for) us\b.{0,20}"),
    ("type press hit", r"(?:type|enter)\b.{0,40}\b(?:search|keywords?|press enter|hit enter)\b.{0,40}|(?:press|hit) (?:enter|return|esc|escape)(?: key)?(?: to)? (?:search|to search|close|to close|submit|to submit|to exit|exit)\b.{0,40}"),
    ("continue keep access unlock reading", r"(?:log in|sign in|sign up|register|subscribe|join|create an? (?:free )?account)\b.{0,24}\bto (?:continue|keep|read|access|view|unlock|finish)\b.{0,30}"),
    ("notified notifications", r"get (?:notified|notifications)\b(?: (?:about|when|of|by|for|on|via)\b.{0,50})?$"),
    ("shop", r"shop (?:the|our|now|all|more|these|by|here)\b.{0,40}$"),
    ("letters", r"letters (?:to the editor )?(?:may|can|should|must) be (?:sent|e-?mailed|submitted|addressed|no more|under)\b.{0,80}"),
    ("more latest full further additional all", r"for (?:more|further|additional|the latest|full|all)\b.{0,50},? (?:please )?(?:click|tap|follow (?:us|our|the)|download the .{3,30} app|subscribe|sign up|download our|like us|check out our)\b.{0,60}"),
    ("amazon associate", r"as an amazon associate\b.{0,60}"),
    ("comment comments", r"learn how your comment\b.{0,30}|please (?:keep|be) .{0,20}comments?\b.{0,30}|comments (?:may|will) be\b.{0,50}|(?:all )?comments (?:are|must|should)(?: be)? (?:moderated|subject|reviewed|welcome|published|removed|monitored|the (?:responsibility|opinions?|sole)|turned|now)\b.{0,50}"),
    ("google", r"(?:add|set|follow|make|choose|prefer) us (?:as|on|in|to|your)\b.{0,40}\bgoogle\b.{0,20}"),
    ("chatgpt gemini copilot claude ai", r"(?:chatgpt|gemini|copilot|claude|ai) (?:can|may) make mistakes\b.{0,50}"),
    ("subscribe continue", r"(?:to|want to) (?:continue|keep|read|finish) .{0,30}(?:subscribe|sign up|log in|sign in|register|join)\b.{0,30}"),
    ("free subscribers members", r"this (?:article|story|content|post) is (?:free|for (?:subscribers|members)|subscriber|members)\b.{0,40}"),
    ("notify receive", r"(?:please )?notify me (?:of|when|by|about|via)\b|receive (?:an? |our |the |all )?(?:e-?mails?|notifications?|newsletters?|alerts?|updates?)\b"),
    ("already subscriber member account registered new have", r"(?:already|not(?: yet)?|are you|new to|still not)\b.{0,30}\b(?:subscriber|member|account|registered|subscribed|user|customer|signed up)\b.{0,4}\?|(?:don't|do not) (?:yet )?have an account\b|have an account\b|new here\b"),
    ("yet", r"no (?:comments|replies|responses|reviews) yet\b.{0,40}"),
    ("first", r"be the first (?:to|one to) (?:comment|reply|know|review|like|share|rate|leave|write|hear|get|post|read|receive|respond)\b"),
    ("miss", r"(?:and )?(?:never|don't|do not) miss (?:a|an|another|out|any|our|the|these|this)\b.{0,30}\b(?:story|stories|update|updates|post|posts|beat|thing|episode|news|article|articles|issue|newsletter|deal|deals|headline|headlines|video|out|again|moment|alert)\b(?: \S+){0,3}$"),
    ("thank thanks", r"(?:thank you|thanks|many thanks)(?: so much| very much)? for (?:(?:subscribing|signing|reading|visiting|registering|sharing|your (?:comment|feedback|subscription|submission|registration|purchase|order))\b|(?:watching|listening|joining us|voting|taking part|participating|rating|your (?:support|interest|message|patience|vote))\b(?!.*\.$))"),
    ("please check try enter confirm verify fill select refresh wait", r"(?:please )?(?:check your (?:e-?mail|inbox|spam|connection)|try again(?: later)?[.!]?$|refresh (?:the|this|your) (?:page|browser)|enter (?:a|your|an|the) (?:valid |e-?mail|name|password|zip|search|keyword|code|comment|address|username)(?: \S+){0,4}$|confirm (?:your|you) (?:e-?mail|subscription|are|registration|age|address)|verify (?:your|you) (?:e-?mail|account|are|identity|age)|fill (?:in|out) (?:this|the|your|all|a|required)|select (?:a|your) (?:language|country|region|edition|location|list|newsletter|option|city)|upgrade your browser|update your browser|wait while)\b"),
    ("problem wrong error errors found could couldn't unable failed", r"(?:oops\W*|sorry\W*|uh[- ]oh\W*)?(?:something (?:has )?(?:went|gone) wrong(?:\W.*\b(?:try|refresh|reload|again|error|team|contact)\b|[!…]?$)|(?:there was|an) (?:an? )?(?:error|problem)\b.{0,30}\b(?:loading|processing|sending|submitting|occurred|with your|has)|(?:the |this )?page (?:not found|you (?:are|were|requested)|could not be found)|(?:this |the )?(?:video|content|page|map|player|comments|image) (?:could not|couldn't|cannot|failed to|is unable to) (?:load|be loaded|be played|play|be displayed))"),
    ("scroll scrolling swipe tap click pull hover", r"(?:please )?(?:keep )?(?:scroll|swipe|scrolling|tap|click|hover|pull down|double[- ]tap)\b(?: (?:down|up|left|right|here|below|above|on|over|through|the|for|this|image|images|photo|photos|link|links|button|icon|arrow|arrows|map|title|headline|it|any|each|or|play))*(?: (?:to|for|and|or|at)\b.{0,90})?[.!]?$"),
    ("tip tips story stories typo error errors mistake question questions news feedback correction suggestion suggestions", r"(?:have|got|do you have|know|see|seen|spot|spotted|notice|noticed|found|find)\b.{0,12}\b(?:tip|tips|story|typo|error|mistake|questions?|suggestions?|news|feedback|correction)\b.{0,24}\?.{0,20}\b(?:contact|e-?mail|let us|get in touch|tell us|write|send|call|reach|click|message|report|drop)\b|(?:spot|spotted|see|seen|found|noticed) (?:a|an) (?:typo|error|mistake)\b|(?:do you )?(?:have|got) (?:a|any) (?:news |story |hot )?tips?\b(?! (?:of|on|for|about|to|that|you)\b)|send (?:us )?(?:a |your |news )?(?:tips?|feedback|story|stories|photos|videos|news|comments)\b"),
    ("like likes liked love loved enjoy enjoyed enjoying want looking need", r"(?:like|love|loved|liked|enjoy|enjoyed|enjoying|did you (?:like|enjoy)|do you (?:like|enjoy)|want|looking for)\b.{0,50}(?:\?|[-–—:])\s.{0,6}\b(?:sign|subscribe|follow|share|check|click|download|get our|become|support us|consider|head|browse|donate|register|buy us|join|pass|tell|send|forward|leave|let us|drop|try|read|listen|watch|see|visit|explore|why not|help us|chip in|give)\b|if you (?:like|liked|enjoy|enjoyed|love|loved|found|find|value|appreciate|believe in|care about|rely on|benefit from|can afford) (?:this|our|what you|it|what we)\b.{0,60}\b(?:share|subscribe|follow|sign|comment|like|support|consider|donat|check)"),
    ("was find useful helpful rate page", rf"(?:was|is|did you find) (?:this|the) (?:{PAGE}|information|answer|site)?\s?(?:helpful|useful|interesting|page helpful|relevant)?\b.{{0,24}}\?|how (?:useful|helpful|would you rate)\b.{{0,50}}|rate (?:this|the|our) {PAGE}\b.{{0,20}}"),
    ("app apps", r"(?:download|get|install|open|try|use|read|available|listen|now)\b.{0,24}\b(?:our|the|this|free|in|news|mobile|new) (?:[\w-]+ )?(?:mobile )?apps?\b(?!.{0,3} (?:is|that|which|lets|helps)).{0,40}"),
    ("follow like find connect with join friend tweet visit contact email e-mail call text write reach subscribe message tag", rf"(?:please |you can (?:also )?|and |or |be sure to |don't forget to |also )?(?:(?:like|find|friend|add|join|contact|message|reach|tweet|e-?mail|visit|call|text|write to|tag|connect with|follow) (?:us|me)(?: (?:on|at|via|by|through|with|your|today|now|here|about|if you)\b.{{0,60}}[.!:]?|[!:]?)$|follow (?:@\w+|our \w+.{{0,40}}|along on .{{2,30}}|{NAME} on .{{2,40}}|(?:the|this) (?:author|writer|reporter|blog|page|channel|topic|story)\b.{{0,40}})|subscribe to (?:our|the|this|my|us|receive|get|[\w'-]+(?: [\w'-]+){{0,3}} (?:on|newsletter|podcast|channel|via|by|today|now))\b.{{0,60}})"),
    ("subscribe subscribers subscription", r"(?:please |to (?:continue|read|access|unlock)\b.{0,40}|already .{0,20})?subscribe(?:rs)? (?:now|today|here|for|to|and|by|via|with|free|or|below|on|only|in|from)\b.{0,70}|(?:get|buy|start|manage|give|choose|renew|your|digital|print) (?:a |an |your |the |full )?(?:digital |print |gift |free )?subscription\b.{0,40}"),
    ("sign signup sign-up signing log login", r"(?:please |click here to |to .{0,24}, )?(?:sign|signing)[ -]?up (?:for|to|now|today|here|with|below|free|and|via|using|by|in|or)\b.{0,80}|(?:please )?(?:log|sign)[ -]?in (?:with|using|as|via|here|below|now|required|to your)\b.{0,40}"),
    ("join", r"join (?:our|us|over|the|more than|thousands|\d[\d,]*\+?|other|in)\b.{0,60}\b(?:newsletter|mailing list|email list|community|channel|group|subscribers|readers|telegram|whatsapp|discord|facebook|conversation|discussion|debate|members)\b.{0,30}"),
    ("gift pledge journalism support donate donation donations donating contribution contributions contributing newsroom", r"(?:please )?(?:support|fund|back|help|power|sustain|help us|consider)\b.{0,40}\b(?:journalism|our (?:work|reporting|newsroom|mission|site)|independent (?:media|news)|local news|newsroom|us today|donation|donating|contribution|keep .{0,20} free)\b.{0,40}|(?:make|give|send) (?:a|your|us a) .{0,24}(?:donation|gift|contribution)\b.{0,30}|(?:your|every) (?:donation|contribution|support|gift)s? (?:help|make|keep|is|are|will|allow|enable|fund)s?\b.{0,60}|donate (?:now|today|here|to (?:us|our|support|help))\b.{0,40}"),
    ("become member members subscriber subscribers", r"become (?:a|an|our)(?: [\w-]+){0,3} (?:member|subscriber|supporter|patron|insider|contributor|fan|friend)\b.{0,40}|(?:this|the|full|premium|exclusive)(?: [\w-]+){0,2} (?:is|are) (?:only |exclusively |exclusive |available |reserved |free )*(?:for|to) (?:\w+ )?(?:subscribers|members|registered|premium)\b.{0,30}|(?:for )?(?:subscribers|members)[ -]only\b.{0,20}"),
    ("content article articles story stories video videos", r"(?:this|the|sorry, this) (?:content|article|story|video|page|post|feature) is (?:only |no longer |currently |not |un)*(?:available|locked|unavailable|restricted|accessible|protected|sponsored)\b.{0,50}"),
    ("account trial membership subscription", r"(?:create|open|start|set up|register|activate|begin|claim|get|try|manage|delete|log in to|sign in to|go to) (?:a|an|your|my|our|the)?\s?(?:new |free |premium |\d+[- ]day )*(?:account|free trial|trial|membership|subscription|free month|profile)\b.{0,50}"),
    ("get receive have", r"(?:get|receive|have) (?:the |our |your |a |free |daily |weekly |more |all |breaking |exclusive |top |instant |latest |regular |unlimited |email |news |must-read |local |day's |week's |best |of |biggest |today's |morning |big |important )+(?:news|newsletters?|updates|alerts|stories|headlines|emails?|notifications?|digest|briefing|content|access|podcast|e-?paper|app|coverage|recipes|deals|tips|analysis)\b(?: (?:to|in|on|by|from|via|delivered|sent|every|each|directly|straight|right|for|with|with our|and|as|when|about|here|now|first|free|daily|weekly|of)\b.{0,60})?[.!]?$"),
    ("stay", r"stay (?:up[ -]to[ -]date|informed|connected|tuned|updated|in touch|in the (?:know|loop)|ahead of|current|on top of|signed in|logged in)\b.{0,70}"),
    ("you you're", r"you(?:'re| are| have been| can| must| may| will)? (?:also |now |already |currently |successfully |not |be )*(?:viewing (?:this|the|an|\d)|subscribed|redirected|being redirected|logged in|signed in|unsubscribe|leave a (?:comment|response)|change your|manage your|follow any responses|skip to|use these html|reading this|here:?$|commenting using)\b.{0,50}"),
    ("share shares shared sharing", r"(?:please |click to |tap to )?share (?:this|it|your (?:thoughts|views|opinion|story|feedback|comments|experience)s?|on|via|with (?:your )?(?:friends|others|us)|to|the (?:article|story|post|news|love))\b(?: (?:this|the|article|story|post|page|with|your|friends|family|network|on|via|to|and|or|in|by|us|below|now|email|link|if|you|liked|it|enjoyed|video|news|others|colleagues|social|media|comments|section|a|friend|facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|everywhere))*[.!:]?$"),
    ("powered proudly", r"(?:proudly )?powered by\b.{0,40}"),
    ("form site website page", r"(?:this|our) (?:form|site|website|page|web site) (?:uses|is protected|is powered|requires|works best|may contain|contains|collects|is best|was designed|is operated|is part of|is using|is owned|participates)\b.{0,110}"),
    ("terms privacy", r"(?:read|see|view|review|please read|please see|our|i agree to|i have read|i accept|subject to|agree to)\b.{0,30}\b(?:terms(?: of (?:use|service)| and conditions| & conditions)?|privacy (?:policy|notice|statement))\b.{0,60}"),
    ("contact editor editors reporter reporters reach", r"(?:contact|e-?mail|reach|write to) (?:the )?(?:author|writer|reporter|editor|newsroom|us|our (?:editors?|team|newsroom|news team))\b.{0,40}"),
    ("originally first", r"the post .{2,120} (?:first )?appeared (?:first )?on\b.{2,60}"),
    ("ad ads advertisement story stories article articles video videos gallery", r"(?:scroll|story|article|video|gallery) (?:for more|continues|slideshow)\b.{0,30}|this ad (?:will|is|supports|ends)\b.{0,30}|(?:ad|advertisement|video|your video) (?:will (?:end|start|begin|play)|starts|ends|loading|playing|is loading)\b.{0,30}|why (?:am i )?see(?:ing)? (?:this|these) ads?\b|(?:hide|close|remove|skip) (?:this |the |all )?ads?\b.{0,20}"),
)


#: Characters that count as words of a line.
MARKS = frozenset("©:/|>»›→#←«‹°@·•%▲▼$£€₹")


def index(entries: tuple) -> dict[str, tuple[int, ...]]:
    """Cue → the numbers of the entries that it stands before; the cues are the last but one of each entry."""
    found: dict[str, tuple[int, ...]] = {}
    for number, entry in enumerate(entries):
        for cue in entry[-2].split():
            found[cue] = (*found.get(cue, ()), number)
    return found


FRAME_CUES, ANYWHERE_CUES, START_CUES = index(FRAMES), index(ANYWHERE), index(AT_START)


@cache
def compiled(pattern: str) -> Pattern:
    """`pattern`, compiled when it is first tried."""
    return Pattern(pattern)


def cued(entries: tuple, cues: dict[str, tuple[int, ...]], tokens: frozenset[str]) -> list:
    """The entries of which a cue is among `tokens`, in order."""
    return [entries[number] for number in sorted({number for token in tokens & cues.keys() for number in cues[token]})]


def frame_of(low: str, bare: str, tokens: frozenset[str]) -> str | None:
    """The kind of the frame that a whole line fits, with or without the marks around it."""
    for kind, _, pattern in cued(FRAMES, FRAME_CUES, tokens):
        matches = compiled(pattern).fullmatch
        if matches(low) or bare != low and matches(bare):
            return kind
    return None


def prompt_of(low: str, count: int, tokens: frozenset[str]) -> str | None:
    """What kind of sentence about the page a line of `count` words is."""
    if count <= 40:
        for entry in cued(ANYWHERE, ANYWHERE_CUES, tokens):
            if compiled(entry[-1]).search(low):
                return f"a {entry[0]}" if len(entry) > 2 else "a prompt to the reader"
    if count <= 26 and any(compiled(pattern).match(low) for _, pattern in cued(AT_START, START_CUES, tokens)):
        return "a prompt to the reader"
    return None
