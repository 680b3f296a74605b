"""Where sentences start and end, asked around one place of a document."""

from __future__ import annotations

import enum
import re

from .compiled.around import stem
from .document import Document
from .lazy import Pattern
from .model import Span, Zone

#: Abbreviations after which a sentence goes on: titles, references, Latin.
GO_ON = frozenset(
    "mr mrs ms mx messrs mmes dr drs prof profs rev revd fr sr sra srta st ste mt ft pt gen lt col maj capt cmdr sgt cpl pvt adm brig gov sen rep reps"
    " hon pres amb supt insp det dep asst assoc vp fig figs eq eqs ch chs sec secs art arts vol vols ed eds trans tr ver p pp para paras no nos nr op cf"
    " e.g eg i.e ie viz vs v al approx ca c circa incl esp resp est b d r fl n.b nb q.v s.v seq mlle mme m mgr msgr dept dist bros univ inst"
    " ph.d.s ave blvd rd hwy ln pl sq apt ste bldg natl intl govt min max avg tel ext cat var subsp spp sp cv syn ssp illus repr rev tbsp tbs tsp pkg doz orig prob perh usu".split()
)
#: Those of them that are words or letters as well.
WORDS_TOO = frozenset("no art fig ed min max sp cat sec pt p c".split())
#: Abbreviations that may also end a sentence.
MAY_END = frozenset(
    "etc inc ltd co corp llc plc bros jr sr esq a.m p.m am pm u.s u.k u.n e.u d.c u.s.a u.a.e ph.d m.d b.a m.a b.s m.s m.b.a j.d d.d.s r.n"
    " jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun b.c a.d b.c.e c.e bc ad ce"
    " mm cm m km kg g mg lb lbs oz ft in yd mi gal qt pt sec secs min mins hr hrs yr yrs mo wk sq cu mph kph m.p.h k.p.h m.p.g rpm deg temp"
    " ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo"
    " ont que alta n.y n.j n.c n.y.c l.a s.c n.d s.d n.h n.m r.i w.va acad assn assoc dept div est grad min misc pct pop ret rev sc cit ibid loc".split()
)
#: Names that carry a mark of their own.
MARKED_NAMES = frozenset({"yahoo", "jeopardy", "oklahoma", "yum", "chips ahoy", "hot topic", "airplane", "mamma mia", "wham", "moulin rouge", "guess", "joomla", "panic", "oliver", "help", "ideo", "e"})

#: Cries after which a sentence may go on: `Ah! but it rained`.
CRIES = frozenset("ah oh alas ha aha lo ho eh hey hi huh o aw gee bah pah pooh hark hush sh sst hurrah bravo bien dieu heart god heavens lord whew why aye zounds".split())
#: Units that are words too: behind a number their stop is an abbreviation's.
UNITS = frozenset("in min sec ft pt mo yd temp".split())
#: Those after which a sentence goes on wherever they stand.
ALWAYS_GO_ON = frozenset(word for word in GO_ON - WORDS_TOO - UNITS if len(word) > 1)
#: Old coins, 5s. and 6d.; 90s are years.
COINS = Pattern(r"\d{0,2}[1-9]s|\d{1,3}d")
NUMBER_BEFORE = Pattern(r"\d[ \u00a0]?\Z")

OPENERS = "\"'“‘«([*_¿¡„\u2039{"
CLOSERS = "\"'”’»)]*_\u203a}"
STOPS = ".!?…"
QUOTES = tuple("\"'“”‘’")
NUMERAL = Pattern(r"\d+(?:\.\d+)+")
#: What a single capital names when it stands behind one of these: `type B`, `vitamin C`.
LETTERED = Pattern(r"(?:plan|type|vitamin|group|hepatitis|influenza|class|grade|section|appendix|exhibit|team|option|part|point|level|category|phase|figure|title|schedule|block|building|gate|terminal|side) \Z", re.IGNORECASE)
#: What opens with such a phrase goes on behind a time or a place: `At 5 p.m. the doors opened`.
PHRASE_BEFORE = Pattern(
    r"(?:\A|[,;:–—(“\"]|[.!?…][”\"’)]?\s|\n|\b(?:and|but|that|because|when|while|if|so|as|then|or|than)\b)[\s“\"]*(?:[\w’'-]+ )?"
    r"(?:at|by|in|on|after|around|about|before|until|till|from|since|near|when|just|outside|inside|across|throughout|within|for|with|to|as|if|like|unlike|shortly)\b(?:[^,;:.!?]|\d[:.,]\d)*\Z",
    re.IGNORECASE,
)
#: Words that begin a sentence where they follow an abbreviation at the end of another.
SUBJECTS = frozenset("he she they we it there these the".split())
#: A capitalised word in mid-sentence, or one with a capital inside: before an exclamation mark it is a brand (`ParkIt!`).
BRAND_BEFORE = Pattern(r"(?:[a-z,] [A-Z][\w’']*|[A-Z]\w*[a-z][A-Z]\w*)\Z")


#: Tags and comments alone, with nothing of a word among them.
TAGS = Pattern(r"(?:<!--.*?-->|<[^<>]*>)+", re.DOTALL)
TAG = Pattern(r"<(?P<close>/?)(?P<name>[\w:-]+)")
BREAK = Pattern(r"<br\b[^>]*>", re.IGNORECASE)
#: Elements of HTML that hold a word as well as a sentence.
CELLS = frozenset("td th dt dd title option optgroup button label legend caption figcaption summary nav textarea input select".split())


class Start(enum.Enum):
    """How the word at an offset begins: a block, a list item, a sentence, one after a closing quote, perhaps, or not at all."""

    NO = 0
    UNSURE = 1
    BLOCK = 2
    ITEM = 3
    STOP = 4
    AFTER_QUOTE = 5


def start_of(document: Document, offset: int) -> Start:
    """How the word at `offset` (a code point) begins."""
    text = document.masked
    at = offset - 1
    if at > 0 and text[at] == " " and (text[at - 1].isalnum() or text[at - 1] == "." and stem(text, at - 1).lower() in ALWAYS_GO_ON):
        return Start.NO  # most words
    quoted = False
    while at >= 0 and text[at] in OPENERS:
        quoted = quoted or text[at] in "\"“‘«„'"
        at -= 1
    gap = at
    while at >= 0 and text[at].isspace():
        at -= 1
    if at < 0:
        return Start.BLOCK
    between = text[at + 1 : gap + 1]
    if text[at] == "\0" and (zone := document.protects(Span(at, at + 1))) is not None:
        if zone.kind == "block tag":
            return behind_tag(document, zone)
        if zone.kind == "html" and TAGS.fullmatch(document.text, zone.start, zone.end):
            return start_of(document, zone.start)
        if zone.kind == "marker":
            return Start.ITEM
    if not between:
        return Start.UNSURE if text[at] in STOPS + "—–:/" else Start.NO
    if "\n" in between or "\r" in between:
        kind = after_line_end(document, at, between)
        if kind is not None:
            return kind
    if text[at] in "•‣▪◦·●■–—-*" and text[document.line(at).start : at].isspace() | (document.line(at).start == at):
        return Start.ITEM
    kind = after(document, at)
    if kind is Start.NO and quoted:
        return Start.UNSURE
    return kind


def behind_tag(document: Document, zone: Zone) -> Start:
    """How a word begins behind a tag that is no part of a sentence: cells and labels may hold less than a sentence, a lone `<br>` only wraps."""
    tag = TAG.match(document.text, zone.start, zone.end)
    name = tag["name"].lower() if tag else ""
    if name == "li" and not tag["close"]:
        return Start.ITEM
    if name == "p" and not tag["close"] and opens_item(document, zone.start):
        return Start.ITEM
    if name in CELLS and not tag["close"]:
        return Start.UNSURE
    if name == "br":
        at = zone.start - 1
        while at >= 0 and document.text[at].isspace():
            at -= 1
        other = document.protects(Span(at, at + 1)) if at >= 0 else None
        if other is None or not BREAK.fullmatch(document.text, other.start, other.end):
            return Start.NO if other is not None and other.kind == "block tag" else start_of(document, zone.start)
    return Start.BLOCK


def opens_item(document: Document, offset: int) -> bool:
    """Whether a tag at `offset` is the first thing in an item, a definition or a cell: `<li><p>`."""
    at = offset - 1
    while at >= 0 and document.text[at].isspace():
        at -= 1
    other = document.protects(Span(at, at + 1)) if at >= 0 else None
    tag = TAG.match(document.text, other.start, other.end) if other is not None and other.kind == "block tag" else None
    return tag is not None and tag["name"].lower() in ("li", "dd", "td", "th") and not tag["close"]


def after_line_end(document: Document, at: int, between: str) -> Start | None:
    """What a line end before a word means; None where the line only wraps."""
    if document.format == "html":
        return None
    lines = between.count("\n") or between.count("\r")
    if lines > 1:
        return Start.BLOCK
    if document.format != "text":
        return Start.BLOCK if document.kind_at(at) != document.kind_at(at + len(between) + 1) else None
    if not document.once(wraps):
        return Start.BLOCK
    return None


def wraps(document: Document) -> bool:
    """Whether the lines of a plain text are wrapped: most lines with one below end in mid-sentence at about the same width."""
    lines = document.text[:20000].splitlines()
    pairs = [(a, b) for a, b in zip(lines, lines[1:]) if a.strip() and b.strip()]
    going_on = [a for a, b in pairs if a.rstrip()[-1] not in ".!?:”\"" and 40 <= len(a.rstrip()) <= 100 and (b.lstrip()[0].islower() or len(a) > 60)]
    return len(pairs) >= 3 and len(going_on) > 0.5 * len(pairs)


def after(document: Document, at: int) -> Start:
    """How a word begins that follows, after a blank, the character at `at`."""
    text = document.masked
    closed = at
    while closed >= 0 and text[closed] in CLOSERS:
        closed -= 1
    if closed < 0:
        return Start.UNSURE
    stop = text[closed]
    if stop == ":":
        return Start.UNSURE
    if stop not in STOPS:
        return Start.NO
    closers = text[closed + 1 : at + 1].strip("*_")
    if ")" in closers or "]" in closers:
        return inside_brackets(text, closed, at)
    ends = ends_sentence(text, closed)
    if ends is not Start.STOP or not closers:
        return ends
    return Start.AFTER_QUOTE if stop == "." else Start.UNSURE


def inside_brackets(text: str, closed: int, at: int) -> Start:
    """Whether a bracketed sentence, `(It rained.)`, or a bracket inside one, `(etc.)`, has ended before a word."""
    opening = max(text.rfind("(", max(0, closed - 1000), closed), text.rfind("[", max(0, closed - 1000), closed))
    if opening < 0 or not text[opening + 1 : opening + 2].isupper():
        return Start.UNSURE
    before = text[:opening].rstrip() if opening < 1000 else text[opening - 1000 : opening].rstrip()
    return Start.STOP if before[-1:] in STOPS and ends_sentence(text, closed) is Start.STOP else Start.UNSURE


def ends_sentence(text: str, at: int) -> Start:
    """Whether the stop at `at` ends a sentence: STOP, UNSURE or NO."""
    stop = text[at]
    if stop == "…" or text[max(0, at - 1) : at] in (".", "…") or text[at + 1 : at + 2] == ".":
        return Start.UNSURE
    word = stem(text, at)
    if stop in "!?":
        first = at
        while first and text[first - 1] in "!?":
            first -= 1
        if first == 0 or text[first - 1].isspace():
            return Start.UNSURE
        if (stop == "!" or word.lower() == "guess") and word[:1].isupper() and (word.lower() in MARKED_NAMES or BRAND_BEFORE.search(text, max(0, first - 60), first)):
            return Start.UNSURE
        return Start.UNSURE if stop == "!" and word.lower() in CRIES else Start.STOP
    if not word:
        if text[at + 1 : at + 2] in QUOTES and text[at - 1 : at] in QUOTES:
            return Start.NO  # the mark itself is spoken of: `a "." entry`
        return Start.STOP if text[max(0, at - 1) : at] and text[at - 1] in CLOSERS + "%\0" else Start.UNSURE
    low = word.lower()
    first = at - len(word)
    if low in UNITS and NUMBER_BEFORE.search(text, max(0, first - 2), first) or low[0].isdigit() and COINS.fullmatch(low):
        return Start.UNSURE
    if len(word) == 1 and word.isupper() and LETTERED.search(text, max(0, first - 12), first):
        return Start.STOP
    if low == "cent" and text[max(0, first - 4) : first] == "per ":
        return Start.UNSURE  # `60 per cent. poll`
    if low == "no" and text[at + 1 : at + 2] in ("”", '"', "’", "'"):
        return Start.STOP
    if low in GO_ON and not (low in WORDS_TOO and is_plain_word(text, at, word)):
        return Start.NO
    if low in MAY_END and not (low in PLAIN_TOO and word.islower()):
        return Start.STOP if has_ended(text, first, at) else Start.UNSURE
    if "." in word:
        return Start.UNSURE if not NUMERAL.fullmatch(word) else Start.ITEM if text[first - 1 : first] in ("\n", "") else Start.STOP
    if len(word) == 1 and word.isalpha():
        return Start.UNSURE
    if len(word) == 2 and word[0].isupper() and word[1].islower() and word not in SHORT_WORDS:
        return Start.NO
    if word.isdigit() and text[first - 1 : first] in ("\n", ""):
        return Start.ITEM
    return Start.STOP


#: Abbreviations that are words when they stand in small letters.
PLAIN_TOO = frozenset("in am sun sat mass miss mar ill ore wash min yd pop temp pa la ad sec".split())
WORDS_AHEAD = Pattern(r"\s+([a-z]+)\b")


def has_ended(text: str, first: int, at: int) -> bool:
    """Whether an abbreviation from `first` to its stop at `at` has ended a sentence: a subject follows, and no phrase in front waits for it."""
    ahead = WORDS_AHEAD.match(text, at + 1)
    if ahead is None or ahead[1] not in SUBJECTS or at - first < 2:
        return False
    start = max(0, first - 160)
    return len(text[start:first].split()) >= 3 and not PHRASE_BEFORE.search(text, start, first)


#: Words of two letters that may be capitalised and end a sentence; any other of that form abbreviates a name (`Au. anamensis`).
SHORT_WORDS = frozenset("It He We Me Us So No Do Go Up In On Is Be To As At By My Or Of Ok Hi Oh Ah Ed Al Jo Bo Ty Vi Li Wu Xu Yu Ma Lu Hu Xi Ng Ho Le Vo Do An Ha Ky Ni".split())


def is_plain_word(text: str, at: int, word: str) -> bool:
    """Whether a word that is also an abbreviation stands as the plain word here: small, and no number or capital follows."""
    rest = text[at + 1 : at + 12].lstrip()
    return word.islower() and not rest[:1].isdigit() and len(word) > 1
