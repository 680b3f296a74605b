"""How much a short line speaks like a web page's furniture: the sum of learned weights of its words and its shape.

The weights are built by tools/build_furniture.py from lines of both kinds, in hundredths of the logarithm of the odds.
"""

from __future__ import annotations

from .boilerplate_words import COMMON_THINGS, FILLERS, HEADS, JOINTS, MODIFIERS, NETWORKS, PAGE_THINGS, THINGS, VERBS
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
SIGNS = "©@|#*$£€%+»→›>/[("
#: A longer line is not scored (code points), and none with a character of code or markup.
LONGEST = 200
CODE = frozenset("`<{}[]=\\~^_")
#: A line that ends with a stop is scored if one of its words is among them.
CUES = (STRONG | SECOND | NETWORKS | frozenset("site page article story post browser app our email password account cancel share free click please video".split())) - frozenset(("line", "apple", "mix", "pocket", "google", "x"))
#: One that is longer than LABEL (code points), however it ends, is scored if one of its words is among the fewer that no novel is full of.
LABEL, FIRM_CUES = 110, CUES - SECOND
#: A longer line (words) is not judged by its company.
COMPANIONABLE = 9
#: What a line must score more than to be furniture wherever it stands, or beside other furniture (hundredths).
ALONE, BESIDE = 140, 0


def likelihood(line: str) -> int:
    """How likely a stripped line is furniture: 2 for surely, 1 for no more than its company says, 0 for no line of furniture.

    >>> likelihood("Grab the newsletter, free, each Friday"), likelihood("The reservoirs are full")
    (2, 0)
    """
    if not 1 < len(line) <= LONGEST or line[0] in "\"“‘'#|*-+>&!" or line[-1] in "\"”’,;":
        return 0
    end = line[-1]
    if (end == "." or len(line) > LABEL) and not speaks_to_reader(line) or not CODE.isdisjoint(line) or line.upper() == line.lower():
        return 0
    value = score(line)
    from .boilerplate_weights import EXCEPTIONS, LINES

    if value > ALONE + caution(line, end):
        return 0 if line.lower() in EXCEPTIONS else 2
    if line.lower() in LINES:
        return 2
    return 1 if value > BESIDE and line.count(" ") < COMPANIONABLE and line.lower() not in EXCEPTIONS else 0


def speaks_to_reader(line: str) -> bool:
    """Whether a word stands in a sentence that one about the page has."""
    return not (CUES if len(line) <= LABEL else FIRM_CUES).isdisjoint(line[:-1].split())


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
    tokens = set(low)
    unknown = [word for word in low if word not in KNOWN and word != "0"]
    found.append(f"/u{min(len(unknown), 4)}")
    if count > 2:
        found.append(f"/r{4 * len(unknown) // count}")
    order = low[0] in VERBS
    fields = sorted({FIELDS[word] for word in tokens if word in FIELDS})
    found += fields
    found.append(f"/~{min(len(fields), 3)}")
    if order or low[0] in FIRST or low[0] in SECOND:
        start = "!" if order else "+"
        found += [field + start for field in fields]
    elif low[0] in FIELDS:
        found.append("^" + FIELDS[low[0]])
    if low[-1] in FIELDS:
        found.append("$" + FIELDS[low[-1]])
    said = sum(word in STRONG or word in COMMON_THINGS or word in FIELDS for word in low)
    found.append(f"/p{min(said, 6)}")
    if count > 9:
        found += [f"/P{min(said, 6)}", f"/Y{min(sum(word in SECOND for word in low), 3)}", f"/W{min(sum(word in FIRST for word in low), 3)}", f"/O{min(sum(word in OTHERS for word in low), 3)}"]
    page, common, things = not STRONG.isdisjoint(tokens), not COMMON_THINGS.isdisjoint(tokens), not THINGS.isdisjoint(tokens)
    you, we = not SECOND.isdisjoint(tokens), not FIRST.isdisjoint(tokens)
    net = not NETWORKS.isdisjoint(tokens)
    others = not OTHERS.isdisjoint(tokens)
    for name, is_so in (
        ("order", order), ("page", page), ("common", common), ("things", things), ("you", you), ("we", we), ("net", net), ("others", others),
        ("order+page", order and page), ("order+common", order and common), ("order+things", order and things), ("order+you", order and you),
        ("order+we", order and we), ("order+net", order and net), ("order+known", order and not unknown), ("you+page", you and (page or common)),
        ("we+page", we and (page or common)), ("you+things", you and things), ("we+you", we and you), ("this+things", things and "this" in tokens),
        ("heads", low[-1] in HEADS and low[0] in MODIFIERS), ("modifier", low[0] in MODIFIERS),
    ):  # fmt: skip
        if is_so:
            found.append("/" + name)
    row = [sort_of(word, raw, at) for at, (word, raw) in enumerate(zip(low, words))]
    found += dict.fromkeys(map("/2{}.{}".format, ["<", *row], [*row, ">"]))
    plain = sum(word in GRAMMAR for word in low)
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


def sort_of(word: str, raw: str, at: int) -> str:
    """What sort of word the one at place `at` of a line is, as it is told apart where the neighbours count: grammar for itself, others by field or ending."""
    if word in GRAMMAR or word == "0":
        return word
    if word[0] in "@#":
        return word[0]
    if word in NETWORKS:
        return "N"
    if word in STRONG:
        return "P"
    if word in COMMON_THINGS:
        return "C"
    if word in FIELDS:
        return FIELDS[word][2:]
    if word in THINGS:
        return "T"
    if word in VERBS:
        return "V"
    if word in KNOWN:
        return "K"
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
