"""Tell a line of a web page's furniture (share and subscribe prompts, labels of ads, menus, footers) from a line of an article.

A grammar of the language such lines are written in, not a list of them: orders to the reader about the page itself, headings
of lists of other pages, labels, counts and dates, legal lines. `kind_of` is the whole of it; the rest is vocabulary.
"""

from __future__ import annotations

import re
from functools import cache

from .boilerplate_frames import ANYWHERE_CUES, MARKS, frame_of, prompt_of
from .boilerplate_words import (
    BESIDE,
    COMMON_THINGS,
    DEICTIC,
    DOUBTFUL,
    FILLERS,
    HEADS,
    JOINTS,
    MODIFIERS,
    NETWORKS,
    PAGE_THINGS,
    THINGS,
    USUAL,
    VERBS,
    WHOLE,
    YOURS,
)
from .lazy import Pattern

TOKEN = Pattern(r"[\w@#&+][\w'./&+-]*")
NAMES = Pattern(r"[A-Z][\w'’-]+ [A-Z][\w.'’-]+(?: [A-Z][\w'’-]+)?(?:(?:,| and|, and) [A-Z][\w'’-]+ [A-Z][\w'’-]+)*")
SEPARATORS = Pattern(r"\s*[|•·▪◦‣⋅∙»›→➔⟩>]+\s*|\s+[/–—-]\s+|\s{2,}|\t")
#: Characters of which a row of links has one; two blanks may stand for them.
SEPARATING = frozenset("|•·▪◦‣⋅∙»›→➔⟩>/–—-\t")
SENTENCE_ENDS = ".\"”’"
HASHTAGS = Pattern(r"(?:#\w[\w-]*[ ,]*){2,}")
ARROWS = Pattern(r"\s[>»›→/]\s|[»›→]")
#: Orders that move the reader over the page, and those that change what is shown of it.
MOVES = ("skip", "jump", "go", "scroll", "return", "back")
SHOWS = ("view", "see", "hide", "enlarge", "toggle", "expand", "collapse", "print", "download", "copy", "zoom", "bookmark", "reload", "refresh", "load")
#: What stands before a thing of the page in a label: `Our daily newsletter`.
OWN = frozenset("our your the my daily weekly monthly morning evening free email latest recent new more other all top popular related featured recommended account manage subscriber".split())
OWNED = frozenset("newsletter newsletters notifications comments ads cookies subscription subscriptions account podcast podcasts alerts bulletin digest briefing inbox".split())
#: Networks by name.
NAMED = NETWORKS - frozenset("email e-mail sms social media line apple google".split())
#: Things that a page has one of: `Watch the video`.
WHOLE_PIECES = frozenset("trailer video videos podcast episode interview gallery story article trailer clip slideshow livestream replay series post review transcript photos".split())
#: Orders that nobody gives outside a page.
ALWAYS = frozenset("subscribe unsubscribe register login tweet retweet pin bookmark upvote whitelist repost reshare rsvp".split())
PAGE_ONLY = (PAGE_THINGS - COMMON_THINGS) | frozenset("this our here page article wait loading log login sign click website email e-mail site story post below rights".split())
#: Buttons beside an article: `Share article`, `Report comment`.
HANDLES = frozenset("share email e-mail print save bookmark copy report flag embed tweet pin like rate download listen view watch play".split())
HANDLED = frozenset("article story post page video link comment podcast episode gallery audio thread tweet photo".split())
#: Things that an article sends its readers to as well.
PAPERS = frozenset("paper form forms map maps plan plans list data guide checklist original template schedule".split())
#: Words before, and things, that head a part of an article as well as a list of other pages.
LOOSE = frozenset("new other recent latest top next previous further similar more selected older newer hot".split())
EITHER = frozenset("features results events resources products recipes reports choices highlights reading pages tags".split())
#: Buttons that stand beside each other with `and` between them, and pages of a footer.
AND = frozenset({"and", "&", "or"})
BUTTONS = AND | frozenset("share like subscribe comment follow tweet pin print email e-mail".split())
LEGAL = AND | frozenset("terms privacy cookies conditions legal accessibility disclaimer imprint sitemap copyright ads policy policies notice".split())
SEEING = frozenset("see view read browse explore show discover check".split())
#: Buttons of a player.
CONTROLS = frozenset("play pause stop mute unmute replay rewind forward fullscreen captions subtitles settings volume autoplay loop next previous share close skip".split())
#: A line that opens with one is somebody's words.
QUOTES = "\"“‘'"
#: In capitals before a title: `READ MORE Why the dam holds`.
SHOUTED = ("READ MORE ", "READ NEXT ", "READ ALSO ", "ALSO READ ", "SEE ALSO ", "WATCH NOW ", "DON'T MISS ", "DON’T MISS ", "UP NEXT ")
EDGE = " \t\r*_#>-–—•·|»›«‹→←↑↓▼▲►▶◄✕×✓+=~[](){}<:…!?.,;&“”\"'"


#: A longer line is a paragraph; one longer than LONG is read only where it begins or speaks as a prompt does (code points).
LONGEST, LONG = 260, 80
#: Longer ones (words) are no orders, no headings of links and no rows of buttons.
LONGEST_ROW = 18
OPENINGS = VERBS | frozenset(
    "please already thank thanks oops sorry by want love enjoyed you you're your notify tags tagged filed photo photos image images"
    " credit ap getty reuters topics categories related more also copyright © (c) posted published updated last by-line written source illustration graphic"
    " video recommended sponsored don't never been was how previous next « ← » powered proudly to not new all any home news something error errors got have"
    " letters transcript player reprinted republished reproduced reproduction unauthorized unauthorised redistribution copying audio subscriber"
    " materials correction corrections clarification clarifications editor's editors' editor used licensed pass send tell aap ad adjust ads advert"
    " advertisement advertiser advertising aet affiliate agencies agency ai ai-generated all-access amp ani annual annually anonymous answer answered approx"
    " apr article articles artwork artworks asked author authored auto auto-generated auto-renews automatically available average basic begin below bigger"
    " billed blog books brought buffering built caption captions cartoon cartoons category cc changed chart charts chatgpt checking classic claude"
    " cloudflare combined commenting comments compiled complaint complaints complete consider content contents continued contributed cookie copilot"
    " corrected courtesy cover created creative credits csv curated current data deal deals decrease delete desktop digital discussion diversity doc docx"
    " doi double dpa drawing drawings duration edited editorial elsewhere en enjoy enjoying epub est estimated ethics exclusive extra fact-checked featured"
    " file fill filtered footage forwarded found friend ft full full-time fund gallery gemini generated graphics guest half-time handout header hero"
    " highlights hosted hover ht ians illustrations increase inset interactive interested interviewed isbn issn issue issued joined key keyword keywords"
    " know label labels liked likes linking listening live loading map maps market media member member-only members members-only meme memes"
    " messages mobile moderation modified month monthly mp3 narrated narration newer newest noticed older oldest opinion ordered originally other ours"
    " ownership page pages paid partner password pay pdf phone photograph photographed photographs photography pic pics picture pictures piece plan playback"
    " podcast podcasts politics poll polls popular postcode posts prefer premium presented prev prices print-friendly printable printer-friendly privacy"
    " problem processing produced promoted pti pull puzzle puzzles quality quarterly quiz quote quotes ray reach reaction reactions reader reading received"
    " recent recipe recipes recording redirecting refund registered released remaining remove rendering renderings renew renews replies replying reported"
    " reporter republish reputation response responses returns reviewed revised screen screenshots scrolling searching seen sending sent shared shares"
    " sharing shipping showing sign-up signing signup site slide slides slideshow sorted sourcing spotted spread staff stock stories story subject"
    " submission submitted submitting subscriber-only subscribers subscribers-only subscription subtitles suggested summarised summarized summary sustain"
    " takeaways text-only texts theme thumbnail tips tnn topic transcription transcripts translated translation trending trouble tweets type uh unlimited"
    " uploaded username version videos viewed views volume votes web webby website weekly what's wire withdraw xls xlsx yearly zip".split()
)
#: Openings of paragraphs of every kind, and the words of which one stands in every prompt that begins so; none is needed in a line of less than FEW words.
SHY_OPENINGS = {
    "a": "version versions advertiser advertisers sponsor sponsors",
    "an": "error errors occurred version versions problem",
    "and": "subscribe tweet follow monthly weekly",
    "are": "subscriber subscribers account",
    "as": "amazon associate",
    "at": "monthly weekly",
    "did": "find helpful enjoy like page useful",
    "every": "contribution contributions donation donations gift gifts",
    "first": "posted published",
    "from": "newsroom archive archives blog",
    "i": "privacy terms receive",
    "is": "helpful page sponsored",
    "most": "popular blog",
    "no": "comment comments replies responses reviews",
    "now": "app apps available",
    "since": "favor favour",
    "still": "account subscriber",
    "that": "account comment download e-mail email link page password profile request session site subscription tweet upload vote website blog",
    "that's": "blog follow thanks",
    "there": "error errors problem",
    "why": "ad ads advertisement",
    "with": "agencies agency wire reports staff",
    "the": "amp archive archives article articles audio become blog classic closed comments content desktop error errors full image locked map member members mobile newsroom"
    " originally page player stories story stream subscriber subscribers text text-only unavailable unsupported vault video videos",
    "this": "ad ads advertisement affiliate arabic article articles audio become chinese closed comments content deutsch developing english error errors español form français"
    " french gallery generated german guest hindi image italian japanese korean locked map material member members page partner permission player portuguese prohibited promoted russian site spanish sponsored"
    " stories story stream subscriber subscribers translated turkish unavailable unsupported updated video videos vietnamese website",
    "we": "privacy",
    "our": "amp classic desktop form full mobile page privacy site standard terms text text-only website",
    "for": "additional become comments currency edition font full further language latest member members min mins minutes mode more reading region subscriber subscribers text"
    " type view",
    "if": "enjoy enjoyed enjoying like liked likes looking love loved need want",
}  # fmt: skip
FEW = 9
#: What a page may be called, and what goes on below.
PIECES = "article articles story stories post posts page pages content video videos text report reports interview gallery list recipe review podcast episode piece column"
GOING_ON = f"{PIECES} ad news reading program programme coverage advertisement below"
#: Cues of sentences about the page that articles are full of, and the words of which one stands in every such sentence; `?` is a question in the line.
#: Where such a sentence begins with what OPENINGS or SHY_OPENINGS have, these let it in.
ASKING_CUES = {
    "never": "share spam sell unsubscribe opt",
    "play": "google store",
    "share": "?",
    "touch": "?",
    "join": "?",
    "follow": "? twitter facebook instagram linkedin mastodon bluesky threads youtube tiktok x",
    "sign": "? must need have below here now today free",
    "signed": "must need have",
    "page": "human robot bot results matched matches exist exists found displayed load loads loaded reached opened find requested permission denied",
    "results": "human robot bot no zero 0 found matched matches page requested permission denied",
    "search": "human robot bot results found matched matches page requested permission denied",
    "human": "verify confirm check prove sure you robot results found matched matches page requested permission denied",
    "player": "flash",
    "looking": "page article story content url",
    "journalists": "involved role part participate played had",
    "version": PIECES,
    "versions": PIECES,
    "window": "open opens",
    "tab": "open opens",
    "free": "articles article limit stories month views",
    "continued": GOING_ON,
    "continues": GOING_ON,
    "continue": GOING_ON,
    "personal": "information data",
    "rights": "reserved",
    "occurred": "error",
    "save": "name details info",
    "required": "fields",
    "fields": "required marked",
    "address": "mail email",
}
#: Marks that may end a word.
ENDINGS = ("", ".", ",", ";", ":", "!", "?", ")")
ENDS = ".,;:!?)("
#: Cues of sentences about the page, with the marks that may end them.
LONG_CUES = frozenset(cue + mark for cue in ANYWHERE_CUES if len(cue) > 3 for mark in ENDINGS)
#: What `compiled.words` takes for a word.
PART = Pattern(r"[^\W_][\w']*")


def kind_of(line: str) -> str | None:
    """What kind of furniture a whole line is; None for a line of an article. Case and the marks around it do not matter.

    >>> kind_of("Share this story on Facebook"), kind_of("Home > News > World"), kind_of("The share of renewables")
    ('a prompt to the reader', 'a row of links', None)
    """
    line = line.strip()
    if not 1 < len(line) <= LONGEST or line[0] in QUOTES:
        return None
    if line[0] == "#" and HASHTAGS.fullmatch(line):
        return "a list of tags"
    low = line.lower().replace("’", "'").replace("\u00a0", " ").strip(" \t*_#")
    if not low:
        return None
    if len(low) > LONG or low[-1] in SENTENCE_ENDS and low[-2:] != ".." and not low[0].isdigit():
        words = low.split()
        if not opens_as_prompt(words):
            return None if LONG_CUES.isdisjoint(words) else prompt_of(low, len(words), frozenset(word.strip(ENDS) for word in words))
    if line.startswith(SHOUTED) and not line.isupper():
        return "a pointer to another page"
    if line.startswith(("Reporting by ", "Editing by ")) and NAMES.fullmatch(line, line.index("by ") + 3):
        return "a by-line"
    return kind_of_part(low) or (None if SEPARATING.isdisjoint(low) else row_of_links(line, low))


def opens_as_prompt(words: list[str]) -> bool:
    """Whether a line as long as a paragraph, in small letters, opens as a prompt does: the cheap test that most paragraphs fail."""
    first = words[0].rstrip(":,")
    if first in SHY_OPENINGS:
        return len(words) < FEW or not behind(first).isdisjoint(words)
    return first in OPENINGS


@cache
def behind(opening: str) -> frozenset[str]:
    """The words of which one stands in every prompt that begins so, with the marks that may end them."""
    return frozenset(word + mark for word in SHY_OPENINGS[opening].split() for mark in ENDINGS)


def kind_of_part(low: str) -> str | None:
    """The kind of a line, or of one part of a row of links, given in small letters with straight apostrophes."""
    bare = low.strip(EDGE)
    if without_count(bare) in WHOLE and (not stops(low) or points_at_page(frozenset(bare.split()))):
        return "a label of the page"
    words = [token.rstrip(".-/") for token in TOKEN.findall(low)]
    if not words:
        return None
    tokens = frozenset([*words, *(mark for mark in MARKS if mark in low)])
    half = len(words) // 2
    if half and words[:half] == words[half:] and " ".join(words[:half]) in WHOLE and not stops(low):
        return "a label of the page"
    if kind := frame_of(low, bare, tokens):
        # `Learn more about the plan.` is an article's own sentence, `Learn more about the plan` a link.
        return None if kind == "a pointer to another page" and stops(low) and len(words) > 4 and "here" not in tokens else kind
    if kind := prompt_of(low.lstrip(EDGE), len(words), tokens):
        return kind
    if len(words) > LONGEST_ROW:
        return None
    if len(words) > 1 and all(word in NETWORKS or word in PAGE_THINGS for word in words) and (len(tokens & NAMED) > 1 or words[-1] in ("sign-up", "signup", "login")):
        return "a row of links"
    if len(words) > 1 and not stops(low) and (all(word in BUTTONS for word in words) or all(word in LEGAL for word in words)) and words[0] not in AND:
        return "a row of links"
    if len(words) > 1 and all(word in CONTROLS for word in words):
        return "a row of links"
    if is_order(words) and (points_at_page(tokens) or not stops(low)):
        return "a prompt to the reader"
    if is_heading_of_links(words):
        return "a heading of other pages"
    return None


def stops(low: str) -> bool:
    """Whether a full stop ends the line: a label has none, a sentence of a speech has."""
    return low.endswith(".") and not low.endswith("..")


def points_at_page(tokens: frozenset[str]) -> bool:
    """Whether a word stands among `tokens` that speaks about a page and nothing else."""
    return not tokens.isdisjoint(PAGE_ONLY) or not tokens.isdisjoint(NAMED) or not tokens.isdisjoint(ALWAYS - {"register", "pin", "rsvp"})


def is_doubtful(line: str) -> bool:
    """Whether a line that is furniture may as well be an article's own short heading."""
    low = line.lower().replace("’", "'").strip().strip(EDGE)
    return without_count(low) in DOUBTFUL and not line.strip().startswith(("«", "‹", "←")) and not line.strip().endswith(("»", "›", "→", "…", "..."))


def is_common(line: str) -> bool:
    """Whether a line that is furniture in a menu is more often an article's own."""
    return without_count(line.lower().replace("’", "'").strip().strip(EDGE)) in BESIDE


def without_count(bare: str) -> str:
    """A line without a number in brackets at its end: `Comments (12)`."""
    return re.sub(r"\s*[(\[]\d+[)\]]?$", "", bare).strip(EDGE) if bare[-1:].isdigit() else bare


def is_order(tokens: list[str]) -> bool:
    """Whether words tell the reader to do something with the page: all of them are a page's own, the first is a verb."""
    if tokens[0] in ("please", "click", "tap", "just", "or", "and", "to") and len(tokens) > 1 and tokens[1] in VERBS:
        tokens = tokens[1:]
    if tokens[0] not in VERBS:
        return False
    rest = tokens[1:]
    known = PAGE_THINGS | THINGS | FILLERS | NETWORKS
    if any(token not in known and token not in VERBS and not token.isdigit() and token[0] not in "@#" for token in rest):
        return False
    if tokens[0] in ("add", "save") and rest[:1] == ["to"] and known.issuperset(rest):
        return True
    if tokens[0] in ("watch", "read", "see", "play", "listen") and "the" in rest[-3:-1] and rest[-1] in WHOLE_PIECES and len(rest) < 4:
        return True
    if tokens[0] in SEEING and len(rest) > 1 and is_heading_of_links(rest):
        return True
    if tokens[0] in HANDLES and len(rest) == 1 and rest[0] in HANDLED:
        return True
    if tokens[0] in ("follow", "get", "see", "read") and rest[-1:] in (["updates"], ["coverage"]) and all(token in ("live", "latest", "our", "the", "breaking") for token in rest[:-1]):
        return True
    if rest in (["below"], ["above"], ["to", "work"]):
        return False
    if tokens[0] in MOVES and rest[:1] in (["to"], ["back"]) and any(token in THINGS for token in rest):
        return True
    if tokens[0] in SHOWS and len(rest) < 4 and any(token in THINGS and token not in PAPERS for token in rest) or rest in (["all"], ["more"], ["us", "what", "you", "think"]):
        return True
    if any(token in PAGE_THINGS and (token not in COMMON_THINGS or tokens[0] in USUAL or not DEICTIC.isdisjoint(rest)) for token in rest):
        return True
    if "your" in rest and not YOURS.isdisjoint(rest):
        return True
    if tokens[0] in ALWAYS and len(rest) < 5 or tokens[0] in ("tell", "send", "forward", "refer", "invite", "tag", "email") and any(token in ("friend", "friends") for token in rest):
        return True
    if any(token in NETWORKS for token in rest) and any(token in ("on", "to", "via", "with", "in", "by", "for", "us", "this") for token in rest):
        return True
    return any(token in THINGS for token in rest) and any(token in DEICTIC for token in rest)


def is_heading_of_links(tokens: list[str]) -> bool:
    """Whether words head a list of other pages: `Related stories`, `Most read this week`, `More from our partners`."""
    if 1 < len(tokens) <= 5 and tokens[-1] in OWNED and all(token in OWN for token in tokens[:-1]):
        return True
    if len(tokens) > 2:
        tokens = [token for token in tokens if not token.isdigit()]
    if not 2 <= len(tokens) <= 8 or tokens[0] not in MODIFIERS and tokens[:1] not in (["our"], ["your"], ["the"], ["you"], ["today's"]):
        return False
    if any(token not in MODIFIERS and token not in HEADS and token not in JOINTS for token in tokens):
        return False
    if len(tokens) == 2 and tokens[0] in LOOSE and tokens[1] in EITHER:
        return False  # `New features` may head a part of an article
    return any(token in MODIFIERS for token in tokens) and (tokens[-1] in HEADS or any(token in HEADS for token in tokens)) or tokens[0] == "most" and len(tokens) < 4


def row_of_links(line: str, low: str) -> str | None:
    """Whether a line is a row of links or a path through the site: `Home > News > World`, `About | Contact | Privacy`."""
    if len(line) > 160:
        return None
    parts = [part for part in SEPARATORS.split(low) if part]
    if len(parts) < 2 or any(len(part.split()) > 7 for part in parts):
        return None
    if parts[0].strip(EDGE) in ("home", "homepage", "start", "front page", "news", "you are here") and ARROWS.search(line):
        return "a row of links"
    titled = [part for part in SEPARATORS.split(line) if part]
    if len(parts) > 2 and re.search(r"\s[>»›]\s", line) and all(part[:1].isupper() for part in titled):
        return "a row of links"
    if len(parts) > 2 and line.count("|") >= len(parts) - 1 and all(part[:1].isupper() and len(part.split()) < 3 for part in titled):
        return "a row of links"
    furniture = [part for part in parts if part.strip(EDGE) in NETWORKS or kind_of_part(part)]
    return "a row of links" if len(furniture) == len(parts) or len(furniture) > 2 and len(furniture) >= 0.7 * len(parts) else None
