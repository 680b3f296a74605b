"""How much a short line speaks like a web page's furniture: the sum of learned weights of its words and its shape.

The weights are built by tools/build_furniture.py from lines of both kinds, in hundredths of the logarithm of the odds.
"""

from __future__ import annotations

from .boilerplate_words import COMMON_THINGS, FILLERS, HEADS, JOINTS, MODIFIERS, NETWORKS, PAGE_THINGS, THINGS, VERBS
from .compiled.notes import LABEL_LINE, SCORED_LINE
from .lazy import Pattern

TOKEN = Pattern(r"[\w@#][\w'’.@/-]*")
CLOCK = Pattern(r"\b\d{1,2}:\d\d\b|\b\d(?:\.\d+)?[kK]\b|\d[xX]\b")
KNOWN = VERBS | PAGE_THINGS | THINGS | FILLERS | NETWORKS | HEADS | MODIFIERS | JOINTS
STRONG = PAGE_THINGS - COMMON_THINGS
SECOND = frozenset(("you", "your", "you're", "you've", "you'll", "yours"))
FIRST = frozenset(("we", "our", "us", "we're", "we've", "we'll", "ours"))
OTHERS = frozenset(("he", "she", "they", "his", "her", "their", "him", "them", "it", "its", "i", "my", "me", "was", "were", "had", "did", "said", "who"))
FUNCTION = frozenset("a an the of in on at to for and or with by from as is are".split())
#: Words of one field, each of which is rare: what is learned of one holds for all.
FIELDS = {
    word: "/~" + name
    for name, words in {
        "time": "daily weekly monthly yearly annual morning evening weekend week month day hour minute minutes mins min monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight weekday every each",
        "money": "donor donors gift gifts donate donation donations fund funds patron patrons supporter supporters contribution contributions pledge pay payment price free trial discount offer deal plan plans subscription subscribe subscriber subscribers",
        "account": "login logout log-in sign-in signin password username user account accounts profile member members membership register registered registration guest visitor dashboard signed logged",
        "picture": "photo photos photograph photographer photography picture pictures image images illustration illustrator graphic graphics caption credit courtesy getty shutterstock istock alamy reuters afp ap nasa pixabay unsplash flickr wikimedia handout stock footage",
        "player": "play pause mute unmute sound audio video volume captions subtitles autoplay fullscreen replay loading buffering playback stream episode transcript clip player",
        "reply": "comment comments reply replies response responses discussion conversation thread moderated moderator moderation debate thoughts opinion review reviews",
        "place": "menu navigation navbar sidebar footer header homepage page sitemap breadcrumb toolbar tab section content search skip jump scroll toggle",
        "law": "copyright rights reserved terms privacy policy permission reproduced redistributed republished licence license disclaimer consent cookie cookies gdpr",
        "letter": "newsletter newsletters email emails e-mail inbox bulletin briefing digest alert alerts mailing list roundup spam unsubscribe unsubscribed opt-out",
        "ad": "ad ads advert adverts advertisement advertising sponsor sponsors sponsored promoted partner partners affiliate",
        "paper": "story stories article articles post posts news headlines reporting journalism newsroom coverage magazine paper edition issue reporter reporters editor editors writer author",
        "order": "most recent newest oldest first latest top best popular trending recommended related more next previous read viewed",
    }.items()
    for word in words.split()
}
#: What stands for an unknown word is how it ends.
ENDINGS = ("ing", "ed", "ly", "tion", "ment", "ers", "er", "ies", "s")
#: Words of grammar, which stand for themselves.
GRAMMAR = FUNCTION | OTHERS | FIRST | SECOND | frozenset(
    "be been will would can could may must not no do does have has its this that these those here there what why how when where which all any some more most if than so but about into over up down out off back now then".split()
)
#: Bits of KINDS.
ORDER, PAGE, COMMON, THING, YOU, WE, NET, OTHER, IN_FIELD, IN_GRAMMAR, IS_KNOWN = (1 << bit for bit in range(11))
SAID = PAGE | COMMON | IN_FIELD


def kinds_of_words() -> dict[str, int]:
    """Word → which of the sets above have it."""
    kinds: dict[str, int] = {}
    for bit, words in (
        (ORDER, VERBS), (PAGE, STRONG), (COMMON, COMMON_THINGS), (THING, THINGS), (YOU, SECOND), (WE, FIRST), (NET, NETWORKS), (OTHER, OTHERS),
        (IN_FIELD, FIELDS), (IN_GRAMMAR, GRAMMAR), (IS_KNOWN, KNOWN),
    ):  # fmt: skip
        for word in words:
            kinds[word] = kinds.get(word, 0) | bit
    return kinds


def sorts_of_words() -> dict[str, str]:
    """Word → how it is told where the neighbours count: grammar for itself, others by the first that holds."""
    sorts = {"0": "0"}
    for name, words in (("", GRAMMAR), ("N", NETWORKS), ("P", STRONG), ("C", COMMON_THINGS), ("~", FIELDS), ("T", THINGS), ("V", VERBS), ("K", KNOWN)):
        for word in words:
            sorts.setdefault(word, FIELDS[word][2:] if name == "~" else name or word)
    return sorts


KINDS, SORTS = kinds_of_words(), sorts_of_words()
#: Features that a word of a kind gives, anywhere in a line, and those that it gives behind an order.
SINGLE = (("/page", PAGE), ("/common", COMMON), ("/things", THING), ("/you", YOU), ("/we", WE), ("/net", NET), ("/others", OTHER))
WITH_ORDER = (("/order+page", PAGE), ("/order+common", COMMON), ("/order+things", THING), ("/order+you", YOU), ("/order+we", WE), ("/order+net", NET))
SIGNS = "©@|#*$£€%+»→›>/[("
#: No line with a character of code or markup is scored.
CODE = frozenset("`<{}[]=\\~^_")
#: A line that ends with a stop is scored if one of its words is among them.
CUES = (STRONG | SECOND | NETWORKS | frozenset("site page article story post browser app our email password account cancel share free click please video".split())) - frozenset(("line", "apple", "mix", "pocket", "google", "x"))
#: One that is longer than LABEL_LINE, however it ends, is scored if one of its words is among the fewer that no novel is full of.
FIRM_CUES = CUES - SECOND
#: A longer line (words) is not judged by its company.
COMPANIONABLE = 9
#: What a line must score more than to be furniture wherever it stands, or beside other furniture (hundredths).
ALONE, BESIDE = 140, 0


def likelihood(line: str) -> int:
    """How likely a stripped line is furniture: 2 for surely, 1 for no more than its company says, 0 for no line of furniture.

    >>> likelihood("Grab the newsletter, free, each Friday"), likelihood("The reservoirs are full")
    (2, 0)
    """
    if not 1 < len(line) <= SCORED_LINE or line[0] in "\"“‘'#|*-+>&!" or line[-1] in "\"”’,;":
        return 0
    end = line[-1]
    if (end == "." or len(line) > LABEL_LINE) and not speaks_to_reader(line) or not CODE.isdisjoint(line) or line.upper() == line.lower():
        return 0
    value = score(line)
    from .boilerplate_weights import EXCEPTIONS, LINES

    if value > ALONE + caution(line, end):
        return 0 if line.lower() in EXCEPTIONS else 2
    if line.lower() in LINES:
        return 2
    return 1 if value > BESIDE and line.count(" ") < COMPANIONABLE and line.lower() not in EXCEPTIONS else 0


def speaks_to_reader(line: str) -> bool:
    """Whether a word stands in a sentence that one about the page has; in a long one several, or `you` and `we`."""
    words = line[:-1].split()
    if len(line) <= LABEL_LINE:
        return not CUES.isdisjoint(words)
    if FIRM_CUES.isdisjoint(words):
        return False
    kinds = [KINDS.get(word.lower().rstrip(".,"), 0) for word in words]
    said, persons = sum(kind & SAID != 0 for kind in kinds), {kind & (YOU | WE) for kind in kinds}
    return said > 2 or said > 1 and len(persons) > 1 or {YOU, WE} <= persons


def caution(line: str, end: str) -> int:
    """How much more a line must score that looks like a sentence, a headline or an introduction to what follows (hundredths)."""
    words = line.split()
    count = len(words)
    if count == 1:
        return 1000
    more = {".": 100, ":": 200, "?": 100, "!": 50}.get(end, 0) + (100 if count > 9 else 0)
    if line[0].islower():
        more += 200  # a line of code, or one that was broken
    if end == "?" and ":" in line:
        more += 400  # a turn of an interview
    if count > 3 and sum(word[0].isupper() for word in words) > 0.6 * count:
        more += 50 if count < 7 else 150
    return more + (150 if words[0][0].isdigit() else 0)


def features(line: str) -> list[str]:
    """The names of what a line has that may have a weight; the first characters tell which kind of thing it is."""
    words = [token.rstrip(".-/") for token in TOKEN.findall(line.replace("’", "'"))]
    low = [word.lower() if not word[0].isdigit() else "0" for word in words]
    count = len(low)
    if not count:
        return ["/0"]
    found = ["/bias", f"/n{count if count < 5 else 6 if count < 7 else 8 if count < 10 else 12 if count < 14 else 15}"]
    found += dict.fromkeys(low)
    found.append("^" + low[0])
    found.append("$" + low[-1])
    found += map("_".join, zip(low, low[1:]))
    end = line[-1]
    found.append("/e" + ("a" if end.isalpha() else "0" if end.isdigit() else end))
    found += ["/" + sign for sign in SIGNS if sign in line]
    if ":" in line:
        found.append("/:1" if line.find(":") <= 16 else "/:2")
    if CLOCK.search(line):
        found.append("/clock")
    kinds = [KINDS.get(word, 0) for word in low]
    all_kinds, said, plain, unknown = 0, 0, 0, 0
    for kind, word in zip(kinds, low):
        all_kinds |= kind
        said += kind & SAID != 0
        plain += kind & IN_GRAMMAR != 0
        unknown += not kind & IS_KNOWN and word != "0"
    found.append(f"/u{min(unknown, 4)}")
    if count > 2:
        found.append(f"/r{4 * unknown // count}")
    order = kinds[0] & ORDER
    fields = sorted({FIELDS[word] for word in low if word in FIELDS}) if all_kinds & IN_FIELD else []
    found += fields
    found.append(f"/~{min(len(fields), 3)}")
    if kinds[0] & (ORDER | WE | YOU):
        start = "!" if order else "+"
        found += [field + start for field in fields]
    elif low[0] in FIELDS:
        found.append("^" + FIELDS[low[0]])
    if low[-1] in FIELDS:
        found.append("$" + FIELDS[low[-1]])
    found.append(f"/p{min(said, 6)}")
    if count > 9:
        found.append(f"/P{min(said, 6)}")
        found += [f"/{name}{min(sum(kind & bit != 0 for kind in kinds), 3)}" for name, bit in (("Y", YOU), ("W", WE), ("O", OTHER))]
    page = all_kinds & (PAGE | COMMON)
    found += [name for name, bit in SINGLE if all_kinds & bit]
    if order:
        found.append("/order")
        found += [name for name, bit in WITH_ORDER if all_kinds & bit]
        if not unknown:
            found.append("/order+known")
    if all_kinds & YOU:
        found += [name for name, is_so in (("/you+page", page), ("/you+things", all_kinds & THING), ("/we+you", all_kinds & WE)) if is_so]
    if page and all_kinds & WE:
        found.append("/we+page")
    if all_kinds & THING and "this" in low:
        found.append("/this+things")
    if low[0] in MODIFIERS:
        found += ["/modifier", "/heads"] if low[-1] in HEADS else ["/modifier"]
    row = [SORTS.get(word) or sort_of_unknown(word, raw, at) for at, (word, raw) in enumerate(zip(low, words))]
    found += dict.fromkeys([f"/2{one}.{two}" for one, two in zip(["<", *row], [*row, ">"])])
    found += [f"/g{min(plain, 4)}", f"/gr{4 * plain // count}"]
    if not plain:
        found.append(f"/no-g{min(count, 4)}")
    if line.isupper():
        found.append("/shouted")
    elif line[0].islower():
        found.append("/small")
    elif count > 1:
        rest = [word for word in words[1:] if word.lower() not in FUNCTION and word[0].isalpha()]
        capital = sum(word[0].isupper() for word in rest)
        found.append("/title" if rest and capital == len(rest) else "/mixed" if capital else "/sentence")
    return found


def sort_of_unknown(word: str, raw: str, at: int) -> str:
    """What sort of word one at place `at` of a line is that has no sort of its own: it is told apart by its ending."""
    if word[0] in "@#":
        return word[0]
    if at and raw[0].isupper():
        return "X"
    return "x" + next((end for end in ENDINGS if word.endswith(end) and len(word) > len(end) + 2), "")


def score(line: str) -> int:
    """The weights of what a stripped line has, added up (hundredths): above nought it is rather furniture."""
    weights = table()
    total = 0
    rare = 0
    for name in features(line):
        weight = weights.get(name)
        if weight is not None:
            total += weight
        elif name[0] not in "/^$" and "_" not in name:
            rare += 1
    return total + weights.get(f"?{min(rare, 4)}", 0)


def table(loaded: dict[str, int] = {}) -> dict[str, int]:  # noqa: B006
    """The weights by name, unpacked at the first use."""
    if not loaded:
        from .boilerplate_weights import WEIGHTS

        parts = WEIGHTS.split()
        loaded.update(zip(parts[::2], map(int, parts[1::2])))
    return loaded
