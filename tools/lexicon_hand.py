"""What no package says: words with an honest small life, names that are certain, names with capitals inside, and new words.

Written by hand for this project. Add a line when a word of general use is missing; never add a word to silence one article.
"""

# Names of the packages that are ordinary words as well, or stand small for good reason: never repaired without evidence.
SMALL_LIFE = """
turkey china march may august polish mark bill will rose reading nice mobile internet web roman french champagne cardigan sandwich
watt volt newton kelvin pascal celsius fahrenheit joule hertz ohm ampere coulomb farad tesla weber henry siemens gray becquerel curie
python java ruby perl rust swift guinea jersey bologna earth sun moon god bible catholic congress president senate parliament
heaven hell devil satanic biblical scripture gospel pope bishop king queen prince princess emperor duke earl lord lady sir madam
doctor professor captain general colonel major minister secretary governor mayor judge chancellor ambassador state states republic
union federal democratic democrat republican liberal conservative labour labor green greens independent socialist communist
fascist nazi marxist platonic draconian herculean titanic quixotic galvanic voltaic ohmic
newtonian cartesian boolean gaussian euclidean bayesian lagrangian hamiltonian hermitian abelian jacobian laplacian
diesel bunsen geiger doppler zeppelin pasteurised pasteurized caesarean cesarean parmesan cheddar brie camembert gouda edam
burgundy bordeaux chablis port sherry madeira cognac scotch bourbon manhattan martini hamburger frankfurter wiener
denim jeans cashmere damask muslin calico bikini panama morocco afghan bermuda cordoba corinthian
alsatian labrador dalmatian pekingese pekinese chihuahua rottweiler terrier spaniel airedale persian siamese angora
brussels venetian plaster
arctic antarctic tropic equator orient occident oriental occidental western eastern northern southern north south east west
mercury venus mars jupiter saturn neptune uranus pluto titan atlas apollo ajax amazon oracle apple windows word excel access
office explorer safari chrome opera firefox gates jobs buffet page brin block square stripe slack zoom teams meet uber lyft
may summer winter autumn spring faith hope charity grace joy daisy lily violet ivy iris jasmine olive hazel heather holly
rosemary basil sage pearl ruby amber jade opal crystal coral ginger poppy rose rosa ray jack john bob rob robin pat patty penny
peg sue sally dolly molly kitty bobby bobbies dick willy peter guy gene dean earl duke baron noble chase hunter mason cooper carter
tanner turner walker archer fisher baker butler cook smith miller taylor potter porter parker sawyer skinner carver glover
grant frank ernest earnest victor art drew don rich mike jay cliff glen dale brook brooks river lane street ford hill wood woods banks
stone rock clay sandy rusty dusty misty stormy sunny angel candy cherry brandy sherry champ buddy junior senior prior abbot
pope cardinal deacon bush gore brown black white gray grey green blue short long little young old strong wise moody swift sharp
love hope wish case chance fox wolf lamb swan crane drake finch wren martin jay hawk heron king knight lord page squire
bell ball bond book booth bull burn burns camp chin church close coke cole comb cross crow cruise dell diamond dove dodge
dunn fields field flood flowers fry garland gentle gold golden good gross hale hall hand hardy hart harry head high holiday hood hook
horn hunt ice jolly judge keen land law lay lee light line link lock london lucky mace main manly marble marsh mead mark mile mills
moss nail nation nobles north nut ogle oaks paddock paine pain park patience peck pike pitt plant pole pool post potts power price
pride purdy quick ram rand ransom read reed reef rice rider ridge ring road roach rode root roper rowan rush rust saint sands savage
sellers senate shade shell shields shore silver singer small snow song sparks speed spicer spring stack stamp star stark steel
sterling still stock storm stout summers swift tab tack tell temple thorn toll tower tripp trout truss tucker van vale
vance vans vice viper wade wall ward ware warren waters watch weeks wells whale wheat whistler wild winters
zion creole gypsy pagan christen islam allah messiah genesis exodus psalm mass lent easter advent
sabbath jubilee hades eden paradise utopia babel jordan chad mali togo niger ham shem seth job ruth mica micah mark luke
acts lea dee kay jean dot eve ada ali ito sept oct dec jan feb mar apr jun jul aug mon tue wed thu fri sat sun
pa ma la de el il le les un une des du da das der die den dem san santa los las den der von van bin ibn abu ben bar
mac ora era max min sin cos tan log var val int char bit byte cache ping tor nat git bash vim emacs lisp pascal basic scheme smalltalk
gothic braille morse greek cyrillic creole pidgin
levant magenta sienna umber cologne limerick derby ascot oxford wellington wellingtons bath reading hull deal sandwich
rugby badminton canter bourbon bohemia bohemian philistine spartan stoic epicurean cynic sophist sybarite vandal hun mongol tartar tatar
slav serf philippic jeremiad malapropism spoonerism sadist masochist lesbian sodomy cretan laconic trojan nestor odyssey
hector nimrod jezebel lolita romeo casanova jekyll hyde frankenstein dracula robot
hoover kleenex velcro jacuzzi frisbee thermos escalator aspirin heroin yoyo zipper linoleum trampoline tweet
twitter uber band aid walkman discman popsicle jello rollerblade taser styrofoam dumpster plexiglas formica lycra
spandex nylon polaroid botox advil
marina nova bella donna signora senora mona mama papa nana nanny coco
bibi dada gaga yaya dodo toto koko
norm marge barb herb sam val mel del len lon lou lum lyle tad tod
colt coy phoenix
jo kit lance laurel laurels lily linen marcher margin marlin melody mercy mickey miles
minnie mick merle nick nicks omega alpha beta gamma delta epsilon zeta theta iota kappa lambda sigma tau phi chi psi
otter otto pansy parson paige pierce pip precious preston princes randy regal regina rick ricks rod rodeo rollo roman
royal rusty rye sheen shelly skip stew sterling sutton tanner teal tess thor trinity troy
vane verity vic viola virgin virginal vivid wally warden web wes wilder willow win winnie
zen zed
""".split()

# Certain names beside those of countries, states, capitals and large cities: peoples, languages, faiths, days, months, continents, companies.
SURE = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
January February April June July September October November December
Africa Asia Europe Antarctica Australia America Americas Oceania Eurasia Scandinavia Siberia Caucasus Balkans Crimea Donbas
African Africans Asian Asians European Europeans American Americans Australian Australians Eurasian Scandinavian Scandinavians
Afghanistan Albanian Albanians Algerian Algerians Angolan Argentine Argentinian Argentinians Armenian Armenians Austrian Austrians
Azerbaijani Azerbaijanis Bahraini Bangladeshi Bangladeshis Belarusian Belarusians Belgian Belgians Bolivian Bolivians Bosnian Bosnians
Brazilian Brazilians Britain Briton Britons Bulgarian Bulgarians Burmese Cambodian Cambodians Cameroonian Canadian Canadians Chilean
Chileans Colombian Colombians Congolese Croatian Croatians Cuban Cubans Cypriot Cypriots Czech Czechs Czechoslovakia Ecuadorian Egyptian
Egyptians Eritrean Estonian Estonians Ethiopian Ethiopians Fijian Filipino Filipinos Finnish Finns Frenchman Frenchmen Gambian Georgian
Georgians Ghanaian Guatemalan Guatemalans Haitian Haitians Honduran Hondurans Hungarian Hungarians Icelandic Indonesian Indonesians
Iranian Iranians Iraqi Iraqis Irish Irishman Irishmen Israeli Israelis Italian Italians Jamaican Jamaicans Japanese Jordanian Jordanians
Kazakh Kenyan Kenyans Korean Koreans Kosovar Kurdish Kurds Kuwaiti Kyrgyz Laotian Latvian Latvians Lebanese Liberian Libyan Libyans
Lithuanian Lithuanians Luxembourg Macedonian Macedonians Malaysian Malaysians Malian Maltese Mexican Mexicans Moldovan Moldovans
Mongolian Mongolians Montenegrin Moroccan Moroccans Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerians Norwegian
Norwegians Omani Pakistani Pakistanis Palestine Palestinian Palestinians Panamanian Paraguayan Peruvian Peruvians Portuguese Qatari
Romanian Romanians Russia Russians Rwandan Saudi Saudis Scottish Scotsman Senegalese Serbian Serbs Serbia Singaporean Slovak Slovaks
Slovakia Slovenian Slovenia Somali Somalis Sudanese Swede Swedes Swedish Syrian Syrians Taiwanese Tajik Tanzanian Thai Tibetan Tibetans
Tunisian Tunisians Turkmen Ugandan Ugandans Ukraine Ukrainian Ukrainians Uruguayan Uzbek Uzbeks Venezuelan Venezuelans Vietnamese
Welsh Welshman Yemeni Yemenis Zambian Zimbabwean Zimbabweans Englishman Englishmen Englishwoman Dutchman Dutchmen
England Scotland Wales Ireland Britain Yugoslavia Yugoslav Soviets Palestinian Catalan Catalonia Flemish Bavarian Bavaria Prussian Prussia
Sicily Sicilian Tuscany Tuscan Provence Normandy Norman Brittany Corsica Sardinia Crete Chechnya Chechen Chechens Tatarstan Dagestan
Texan Texans Californian Californians Hawaiian Hawaiians Alaskan Alaskans Floridian Virginian Virginians Bostonian Parisian Parisians
Londoner Londoners Berliner Berliners Muscovite Viennese Milanese Neapolitan Florentine Athenian Athenians Queensland Tasmania
Tasmanian Queenslander Victorian Edwardian Elizabethan Ottoman Ottomans Arab Arabs Arabian Arabia Bedouin Persia
Cantonese Hindi Urdu Bengali Punjabi Gujarati Tamil Telugu Malayalam Swahili Zulu Yoruba Hausa Igbo Amharic Tigrinya Pashto Dari
Farsi Tagalog Javanese Gaelic Sinhalese Maori Hindu Hindus Hinduism Buddhist Buddhists Buddhism Buddha Jew Jews Jewish Judaism Muslim
Muslims Islamic Islamist Islamists Christianity Christians Christmas Protestant Protestants Protestantism Catholicism Lutheran Lutherans
Methodist Methodists Presbyterian Presbyterians Anglican Anglicans Mormon Mormons Calvinist Calvinists Sunni Sunnis Shia Shiite Shiites
Sikh Sikhs Sikhism Jain Jainism Shinto Taoism Taoist Confucian Confucius Quran Koran Torah Talmud Ramadan Hanukkah Passover Diwali Halloween
Thanksgiving Vatican Jesus Christ Muhammad Moses Judaic Semitic Semite Judeo Zionist Zionists Zionism Hasidic Bolshevik Bolsheviks
Leninist Stalinist Trotskyist Maoist Maoists Thatcherism Reaganomics Trumpism Marxism Leninism Stalinism Darwinism Darwinian Freudian
Shakespearean Shakespeare Aristotle Aristotelian Socrates Plato Homeric Virgil Dante Mozart Beethoven Bach Einstein Galileo
Copernicus Kepler Darwin Freud Marx Lenin Stalin Hitler Mussolini Churchill Roosevelt Reagan Clinton Obama Biden Putin Zelensky
Zelenskyy Merkel Macron Thatcher Gorbachev Yeltsin Kennedy Nixon Eisenhower Truman Gandhi Mandela Napoleon Bonaparte Caesar Cleopatra
Moscow Beijing Shanghai London Paris Berlin Madrid Rome Vienna Prague Warsaw Budapest Athens Istanbul Jerusalem Baghdad Tehran Kabul
Cairo Nairobi Lagos Johannesburg Sydney Melbourne Brisbane Canberra Perth Adelaide Auckland Toronto Montreal Vancouver Ottawa Chicago
Boston Philadelphia Seattle Detroit Atlanta Miami Baltimore Minneapolis Cleveland Pittsburgh Brooklyn Hollywood Broadway
Kremlin Westminster Wimbledon Geneva Zurich Barcelona Munich Hamburg Frankfurt Stuttgart Amsterdam Rotterdam Stockholm Oslo
Copenhagen Helsinki Lisbon Dublin Edinburgh Glasgow Belfast Cardiff Manchester Liverpool Birmingham Leeds Sheffield Bristol
Kyiv Kiev Kharkiv Odesa Mariupol Donetsk Luhansk Lviv Zaporizhzhia Kherson Chernobyl Fukushima Hiroshima Nagasaki Chernihiv
Tokyo Osaka Kyoto Seoul Pyongyang Taipei Singapore Bangkok Hanoi Saigon Jakarta Delhi Mumbai Bombay Calcutta Kolkata Chennai
Bangalore Bengaluru Karachi Lahore Islamabad Dhaka Kathmandu Colombo Riyadh Dubai Doha Beirut Damascus Aleppo Gaza Haifa Mosul Basra
Manhattan Harlem Bronx Yorkshire Lancashire Cornwall Devon Sussex Surrey Norfolk Suffolk Hampshire Somerset Dorset Wiltshire
Atlantic Mediterranean Baltic Adriatic Aegean Caribbean Himalaya Himalayas Himalayan Alps Andes Andean Pyrenees Sahara
Saharan Kalahari Kilimanjaro Everest Danube Rhine Thames Nile Ganges Mississippi Missouri Mekong Yangtze Volga Dnieper Euphrates Tigris
Microsoft Wikipedia Samsung Toyota Honda Nissan Volkswagen Mercedes Porsche Ferrari Lamborghini Volvo Hyundai Mitsubishi Toshiba Hitachi
Panasonic Nokia Motorola Huawei Xiaomi Lenovo Nvidia Qualcomm Netflix Spotify Instagram Pinterest Reddit Disney Pfizer Moderna AstraZeneca
Boeing Airbus Lockheed Raytheon Bayer Nestle Nestlé Unilever Heineken Carlsberg Pepsi Starbucks Walmart McDonald's Ikea Adidas
Harvard Stanford Princeton Yale Caltech Sorbonne Eton Reuters Bloomberg Hezbollah Hamas Taliban Fatah Likud Knesset Bundestag Bundesrat
Interpol Europol Greenpeace Nobel Pulitzer Oscars Grammys Olympics Olympic Paralympics Paralympic Eurovision Brexit Antifa
Alzheimer Alzheimer's Parkinson's Jurassic Cretaceous Triassic Permian Devonian Cambrian Silurian Ordovician Holocene Pleistocene Miocene
Pliocene Eocene Oligocene Paleocene Palaeocene Neolithic Neanderthals Martian Jovian
David Elizabeth Michael Robert James William Richard Thomas Charles Joseph Christopher Daniel Matthew Anthony Andrew Joshua Kenneth
Kevin Brian George Edward Ronald Timothy Jason Jeffrey Ryan Jacob Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin
Samuel Gregory Alexander Patrick Dennis Tyler Aaron Nathan Zachary Douglas Arthur Jeremy Christian Philip Phillip Vincent Louis
Francis Bradley Philip Leonard Sean Adrian Neil Alan Simon Stuart Graham Trevor Nigel Geoffrey Hugh Gareth Angus Callum Duncan
Mary Patricia Jennifer Linda Barbara Susan Jessica Sarah Karen Nancy Margaret Lisa Betty Dorothy Sandra Ashley Kimberly Emily Michelle
Amanda Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Shirley Angela Helen Anna Brenda Pamela Nicole Samantha
Katherine Emma Christine Catherine Debra Rachel Carolyn Janet Diane Olivia Julie Joyce Kelly Christina Joan Evelyn
Lauren Judith Megan Andrea Cheryl Hannah Jacqueline Martha Teresa Sara Janice Kathryn Sophia Frances Alice Julia Judy Isabella
Alexandra Charlotte Natalie Vladimir Mikhail Sergei Dmitry Boris Ivan Nikolai Volodymyr Oleksandr Mohammed Mohammad Ahmed Abdullah Hassan
Hussein Ibrahim Khalid Mustafa Yusuf Fatima Aisha Johannes Heinrich Friedrich Wilhelm Wolfgang Giovanni Giuseppe Leonardo Michelangelo
Francisco Fernando Alejandro Eduardo Guillermo Jacques François Pierre Philippe Guillaume
Johnson Anderson Thompson Robinson Rodriguez Martinez Hernandez Gonzalez Sanchez Ramirez Torres Nguyen Rivera Campbell Mitchell
Roberts Phillips Evans Edwards Stewart Morris Murphy Richardson Peterson Sanders Bennett Henderson Patterson Gonzales Simmons
Alexander Wallace Sullivan Harrison Gibson McDonald Marshall Gomez Kennedy Robertson Nicholson Wilkinson Atkinson Dickinson
O'Brien O'Connor O'Neill MacDonald McCarthy McConnell Schwarzenegger Schumacher Zuckerberg Bezos Washington Dallas Denver Houston
English German Germans Spanish Russian Turkish Dutch Indian Indians Swiss Danish Greek Greeks Chinese India Japan Brazil Chile Cuba
Denmark Georgia Germany Greece Holland Hungary Kenya Lebanon Malaysia Mexico Norway Peru Portugal Romania Somalia Sweden Switzerland Syria Ukraine Yemen
""".split()

# Names first of all, though some list has them small; not certain enough to repair without a second look.
NAMES_FIRST = """
Google Facebook Twitter Skype Photoshop Airbnb Xerox Nike Intel Cisco Adobe Mozilla Firefox Linux Debian Ubuntu Fedora Unix Perl Kotlin Haskell
Latin Arabic Hebrew Sanskrit Yiddish Esperanto Marxist Marxists Fascist Nazi Nazis Orwellian Kafkaesque Machiavellian
Austin Lincoln Jackson Madison Jefferson Cambridge Essex Kent Maria Carmen Ted Tony Tommy Tim Jimmy Johnny Joe Joey Terry Wendy Oliver
Tommy Toby Todd Stella Watson Webb Ross Roy Steve Wayne Hank Jake Tracy Shannon Italian Gypsies Satan Allah Koran Islam Eskimo Inuit
Cherokee Navajo Sioux Iroquois Comanche Seminole Cheyenne Choctaw Aztec Aztecs Maya Mayan Mayans Inca Incas Viking Vikings Celt Celts Celtic
Saxon Saxons Gaul Teutonic Aryan Aborigine Aborigines Lego Barbie Valium Prozac Teflon Kevlar Viagra Tylenol
""".split()

# Capitals as their owners write them: first the form, the lower-case key follows from it.
MIXED = """
YouTube iPhone iPhones iPad iPads iPod iPods iMac macOS iOS iTunes iCloud eBay PayPal LinkedIn WhatsApp WordPress GitHub GitLab JavaScript
TypeScript PostgreSQL MySQL SQLite MongoDB FedEx TikTok OpenAI ChatGPT DeepMind SpaceX PlayStation PowerPoint OneDrive SharePoint AstraZeneca
BioNTech GlaxoSmithKline UnitedHealth ExxonMobil ConocoPhillips JPMorgan BlackRock McKinsey McDonald McDonald's MasterCard DreamWorks
HarperCollins BuzzFeed HuffPost FiveThirtyEight YouGov LaTeX TeX BibTeX LibreOffice OpenOffice OpenStreetMap OpenSSL OpenSSH FreeBSD NetBSD
OpenBSD VMware VirtualBox CentOS ReactJS NumPy SciPy PyPI PyTorch TensorFlow CPython PyPy IronPython Jython IPython DevOps SaaS PaaS IoT
WiFi Wi-Fi LoRa BitTorrent DuckDuckGo StackOverflow AirPods AirBnB MacBook MacBooks ThinkPad GeForce mRNA tRNA rRNA siRNA dsRNA ssRNA cDNA mtDNA
PhD PhDs MSc BSc DPhil LLM LLMs CO2 MHz GHz kHz kW kWh MW MWh GW GWh mV kV eV MeV GeV TeV kPa MPa hPa mL dB mW pH PhDs
DeSantis McCain McCarthy McConnell McGregor McKenzie McLaren McLean McMahon McNamara McCartney McAfee McGrath McGuire McIntyre McKay
MacArthur MacDonald MacKenzie MacLeod MacGregor O'Brien O'Connor O'Neill O'Reilly O'Hara O'Malley O'Sullivan O'Donnell O'Keefe DiCaprio LaGuardia
LeBron DeLorean DuPont VanDerBeek FitzGerald
""".split()

ACRONYMS = """
NASA NATO UNESCO UNICEF OPEC FIFA UEFA AIDS HIV DNA RNA USA UK EU UN USSR UAE BBC CNN NBC CBS ABC PBS NPR FBI CIA NSA DHS DOJ DOD EPA FDA CDC
NIH WHO IMF WTO OECD IAEA OSCE ASEAN NAFTA NGO NGOs CEO CEOs CFO CTO COO PhD GDP GNP VAT IRS SEC FCC FTC USDA USAID NOAA NSF DARPA NHS MP MPs MEP MEPs
PM AM TV TVs PC PCs CD CDs DVD DVDs GPS USB HTML CSS XML JSON YAML HTTP HTTPS URL URLs API APIs SQL PDF PDFs JPEG PNG GIF CPU CPUs GPU GPUs RAM ROM
SSD LED LEDs LCD OLED LAN WAN VPN DNS IP TCP UDP SSH FTP SMTP IMAP ISP ISPs IT AI ML NLP OCR CSIRO ESA JAXA ISRO CERN MIT UCLA NYU LSE ETH IBM HP
BMW VW GM GE AT&T AMD SAP HSBC UBS BP LGBT LGBTQ LGBTQI COVID SARS MERS MRSA PTSD ADHD OCD IQ IVF MRI CT ECG EEG ICU ER TB BMI COPD
IED IEDs UAV UAVs ICBM ICBMs WMD WMDs START SALT POW POWs MIA NCO KGB FSB GRU SVR MI5 MI6 IDF PLO IRA ISIS ISIL PKK
PEP PEPs BDFL GUI GUIs CLI IDE IDEs SDK SDKs JIT GIL GC UTF ASCII RFC RFCs ISO IEEE W3C IETF ANSI POSIX BSD GNU GPL MIT FAQ FAQs TBD ETA DIY VIP VIPs RSVP
""".split()

# Words of general use that are newer than the lists, or too technical for them.
NEW_WORDS = """
attaches lifecycle lifecycles cafes globals financials builtin builtins distro distros cruft diff diffs diffing memoize memoized memoization endian
toolset toolsets keychain keychains uploader uploaders changeset changesets deduplicate deduplicated deduplication bitfield bitfields webapp webapps
parens subpackage subpackages templated falsy footgun lexer lexers unladen servlet servlets perf compat bugfix bugfixes
const consts args arg kwargs impl impls dict dicts str int env envs dev devs repo config configs admin admins cmd cmds org orgs dep deps param params
init func funcs var vars lib libs exe bin src dest tmp temp dir dirs async sync auth oauth http https html xml json yaml toml csv tsv sql nosql sqlite regex regexes
semver asm wasm codepoint codepoints bytestring bytestrings bytecode bytecodes opcode opcodes lockfile lockfiles makefile makefiles dockerfile
doctest doctests pytest unittest unittests testsuite testsuites subteam subteams walkthrough walkthroughs destructuring destructure destructured
linting linted lints rustc struct structs reauthor sci fi hi wi
globbing glob globs vendored vendoring inlining inlined inline inlines inlinable unboxed monomorphization deserialize deserialise deserialized
deserialised deserialization deserialisation serializer serializers serializable refcount refcounts refcounting coroutine coroutines
callee callees callable callables getter getters setter setters mixin mixins decorator decorators lambda lambdas closure closures
sysadmin sysadmins superuser superusers userland filesystem filesystems filename filenames pathname pathnames basename dirname hashable
hasher mutable immutable mutability immutability subtype subtypes supertype polymorphic polymorphism typecheck typechecker typechecking typechecked
precompiled recompile recompiled transpile transpiled transpiler toolchain toolchains sandboxed sandboxing tarball tarballs zipfile
localhost webserver webservers webhook webhooks cron crontab chmod grep sed awk sudo ssh ssl tls tcp udp dns vpn gzip zlib openssl systemd
gui guis cli clis api apis url urls uri uris sdk sdks ide ides pdf pdfs png jpg jpeg svg mp3 mp4 usb gpu gpus cpu cpus ram ssd lan wan wifi
workspace workspaces rebase rebased rebasing unmerged upstreamed backport backports backported backporting deprecations
subgroup subgroups subcommittee subcommittees subsection subsections subpattern subpatterns subexpression subexpressions subdirectory subdirectories
ahh ohh aww ooh aah hmm mmm uh um er erm eh heh haha hah shh psst whoa woah yay yikes oof meh duh gee
backslash backslashes hotspot hotspots bugfix bugfixes touchpoint touchpoints datapoint datapoints showcase showcased
reductio absurdum ergo ipso facto habeas corpus mens rea pro bono quid quo persona grata ad hoc hominem infinitum nauseam lib vice versa
status terra firma incognita alma mater magna cum laude summa carpe diem caveat emptor deus machina ceteris paribus mutatis mutandis sine qua non
bona fide fides prima facie modus operandi vivendi curriculum vitae per se capita annum diem post mortem hoc factum vox populi nolo contendere
coup raison esprit corps deja déjà vu en route masse suite à la carte mode fait accompli faux pas laissez faire nouveau riche savoir vivre
joie bon voyage vivant appetit haute couture cuisine enfant terrible femme fatale fin siècle siecle grand prix noblesse oblige objet objets
schadenfreude zeitgeist weltanschauung realpolitik doppelganger doppelgänger kindergarten wunderkind gestalt angst ersatz
pre alt carb carbs imager imagers rockmelon listserv listservs vodcast vodcasts
etc eg ie vs al cf viz ca pp vol ed eds fig figs ref refs ext approx est max min avg dept govt mgmt rev ver no nos co cc bcc ps re se ad et ibid sic
km kg cm mm ml mg kb mb gb tb hz mph kph rpm lb lbs oz ft yd hr hrs sec secs mins yrs am pm bc ce fps dpi ppm ppb
app apps bot bots bio bios gif gifs html css url urls cyber eco intra meta geo nano turbo promo promos demo demos intro intros outro info
 tech techs biotech nanotech infotech infographic infographics heatmap heatmaps hostname hostnames permalink permalinks pageview pageviews
wireframe wireframes wireframing watchlist watchlists stormwater greywater wastewater groundwater bushland rainforests rainforest
trump trumps misfold misfolded misfolding jumpstart jumpstarts jumpstarted autoplay neurone neurones
 sepsis stent stents statin statins metformin insulin resveratrol propofol ketamine psilocybin cannabinoid cannabinoids cannabidiol
phytonutrient phytonutrients antioxidant antioxidants polyphenol polyphenols flavonoid flavonoids carotenoid carotenoids omega
erectus sapiens neanderthalensis habilis afarensis floresiensis coli aureus melanogaster elegans cerevisiae thaliana falciparum vivax pylori
tyrannosaur tyrannosaurs sauropod sauropods theropod theropods hadrosaur hadrosaurs pterosaur pterosaurs ichthyosaur ichthyosaurs
megalitre megalitres gigalitre gigalitres kilolitre kilolitres megajoule megajoules kilojoule kilojoules terabyte terabytes petabyte petabytes
covid coronavirus coronaviruses blog blogs blogger bloggers blogging blogged smartphone smartphones podcast podcasts podcaster podcasting
email emails emailed emailing website websites webpage webpages webinar webinars homepage cryptocurrency cryptocurrencies blockchain
blockchains bitcoin bitcoins ethereum stablecoin stablecoins altcoin chatbot chatbots deepfake deepfakes selfie selfies hashtag hashtags emoji
emojis meme memes clickbait crowdfunding crowdsourcing crowdsource crowdsourced livestream livestreams livestreamed livestreaming streamer
streamers vlog vlogs vlogger vloggers vlogging influencer influencers youtuber youtubers tweeted tweeting retweet retweets retweeted
unfollow unfriend paywall paywalled login logins logout username usernames backend frontend fullstack dataset datasets codebase
codebases metadata hyperlink hyperlinks hyperlinked middleware ransomware spyware adware malware firmware freeware shareware phishing
spoofing doxxing doxing cybersecurity cyberattack cyberattacks cyberspace cybercrime cybercriminal cybercriminals cyberbullying
biotech fintech edtech agritech proptech startup startups unicorn coworking cofounder cofounders cofounded onboarding offboarding
upskilling reskilling outsourced offshoring nearshoring freelancer freelancers freelancing gamification gamify microservice microservices
serverless kubernetes docker dockerised dockerized devops runtime runtimes stdin stdout stderr async asyncio await boolean booleans enum enums
tuple tuples mutex mutexes daemon daemons subprocess subprocesses subclass subclasses superclass metaclass metaclasses namespace
namespaces docstring docstrings iterable iterables iterator iterators parser parsers tokenizer tokenizers tokeniser linter linters
refactor refactored refactoring changelog changelogs repo repos readme wiki wikis monorepo hotfix rollout rollouts rollback rollbacks
uptime downtime timestamp timestamps checksum checksums wildcard wildcards whitespace lowercase uppercase hardcoded unicode
plugin plugins addon addons widget widgets tooltip tooltips dropdown dropdowns checkbox checkboxes touchscreen touchscreens
touchpad trackpad wearable wearables smartwatch smartwatches fitbit headset headsets earbuds earbud camcorder webcam webcams drone drones
quadcopter quadcopters lidar sonar genomics genomic proteomics proteomic metabolomics microbiome microbiomes microbiota epigenetic epigenetics
transcriptome transcriptomic exome crispr nanoparticle nanoparticles nanotechnology nanotube nanotubes nanomaterial nanomaterials
nanoscale nanometre nanometer nanometres nanometers graphene perovskite perovskites metamaterial metamaterials exoplanet exoplanets
exomoon astrobiology astrobiologist astrobiologists magnetar magnetars blazar blazars quasar quasars pulsar pulsars neutrino neutrinos
antineutrino boson bosons fermion fermions qubit qubits superconductor superconductors superconducting superconductivity spintronics
photonics photonic optogenetics neuroimaging neuroscience neuroscientist neuroscientists neuroplasticity neurodegenerative
neurodiversity neurodivergent bioinformatics biomarker biomarkers biofuel biofuels bioethanol biodiesel biochar biomass biomedical
bioethics bioethicist bioplastic bioplastics bioprinting biosecurity biosensor biosensors biobank biobanks palaeontologist
palaeontologists paleontologist paleontologists hominin hominins hominid hominids australopithecine australopithecines denisovan denisovans
microplastic microplastics greenwashing geoengineering decarbonise decarbonize decarbonisation decarbonization decarbonising
decarbonizing photovoltaic photovoltaics megawatt megawatts gigawatt gigawatts terawatt terawatts kilowatt kilowatts microgrid microgrids
electromobility ridesharing rideshare carpooling e-scooter hyperloop vaping vape vapes vaper vapers vaped fentanyl opioid opioids
naloxone semaglutide ozempic ibuprofen paracetamol acetaminophen antiretroviral antiretrovirals asymptomatic comorbidity comorbidities
immunocompromised immunosuppressed immunotherapy immunotherapies monoclonal pathogenesis prion prions telehealth telemedicine
unvaccinated vaccinated lockdown lockdowns quarantined superspreader superspreaders mpox ebola zika norovirus rotavirus
homeschooling homeschool homeschooled millennial millennials boomer boomers zoomer zoomers woke wokeness mansplain mansplaining
bromance catfish catfishing ghosting gaslight gaslighting gaslit sexting sexted twerk twerking staycation staycations glamping brunch
hangry mocktail mocktails sriracha quinoa kombucha kimchi matcha hummus tofu veganism vegan vegans flexitarian gluten keto probiotics
prebiotic prebiotics superfood superfoods detox detoxes mindfulness yoga pilates parkour snowboarder snowboarders snowboarding
esports gamer gamers gameplay multiplayer cosplay cosplayer anime manga sudoku airsoft paintball
islamophobia islamophobic homophobia homophobic transphobia transphobic transgender cisgender nonbinary genderqueer intersex
antisemitism antisemitic kleptocracy kleptocrat kleptocrats oligarch oligarchs petrostate petrostates disinformation misinformation
fearmongering whataboutism geopolitics geopolitical multipolar multipolarity peacekeeper peacekeepers peacekeeping counterterrorism
counterinsurgency counteroffensive counteroffensives demining paramilitary paramilitaries separatist separatists jihadist jihadists
airstrike airstrikes ceasefire ceasefires intifada denuclearisation denuclearization warfighter warfighters servicemember servicemembers
policymaker policymakers policymaking lawmaker lawmakers stakeholder stakeholders healthcare childcare eldercare caregiver caregivers
nonprofit nonprofits fundraiser fundraisers fundraising grantee grantees reauthorize reauthorise reauthorization reauthorisation
neoliberal neoliberalism neoconservative neoconservatives neocon neocons populism populist populists technocrat technocrats technocratic
gerrymander gerrymandering gerrymandered filibuster filibusters superdelegate superdelegates microaggression microaggressions
anthropocene bushfire bushfires wildfire wildfires megafauna rewilding permafrost supercell heatwave heatwaves polynya
storytelling storyteller storytellers worldview worldviews mindset mindsets skillset skillsets roadmap roadmaps workflow workflows workspace
workspaces timeframe timeframes timeline timelines takeaway takeaways standout workaround workarounds signup signups makerspace hackathon
hackathons meetup meetups ebook ebooks audiobook audiobooks paperback multitasking multitask multitasked reskinned rebrand rebranded
rebranding rebrands unboxing upcycle upcycled upcycling upvote upvotes downvote downvotes voiceover voicemail voicemails
webcomic pixelated photobomb spoiler spoilers binge binging bingeing showrunner showrunners sitcom sitcoms biopic biopics mockumentary
okay ok wow yeah yep nope hey huh hmm ugh oops wanna gonna gotta kinda dunno
gaslights longform shortlist shortlisted longlist longlisted copywriting copywriter copywriters proofreading proofreader proofreaders
learnings realtime onsite offsite inbox inboxes subreddit subreddits screenshot screenshots screencast screencasts screenshotted
autocomplete autocorrect autofill autosave preprint preprints postdoc postdocs postdoctoral citeable biorxiv arxiv
chromebook cryptography cryptographic cryptographer cryptographers keylogger botnet botnets darknet fediverse metaverse multiverse
tokenization tokenisation tokenomics memecoin airdrop airdrops hodl defi nft nfts
""".split()
