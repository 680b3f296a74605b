"""Marks with no blank behind them."""

import re
from collections import Counter
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.lexicon import COMMON_LOWER, LOWER, NAME
from proofer.marks import opens, paragraph, word_after, word_before
from proofer.markup.plain import FILE_SUFFIXES, HOST_SUFFIXES
from proofer.model import Applicability, Hit, Span
from proofer.sentences import GO_ON, Start, ends_sentence
from proofer.technical import code_words, is_technical

UNSAFE, SAFE = Applicability.UNSAFE, Applicability.SAFE
#: English words that are domains too; after a capitalised name they may still open a sentence.
WORDS_AND_DOMAINS = frozenset("in it is us at be me my to so no as by do go he we on or an if of for but and the this that".split())
#: Domains that no sentence starts with.
DOMAINS = (HOST_SUFFIXES | FILE_SUFFIXES) - WORDS_AND_DOMAINS
QUOTES = tuple("\"'“”‘’")
FAMILY = Pattern(r"^(?:Mc|Mac|O['’]|D['’]|De|Di|Du|La|Le|Van|Fitz)(?=[A-Z])")
WELL_KNOWN_DOMAINS = frozenset("com org net gov edu js io".split())
CONTRACTED = frozenset("em cause til tis twas bout n round cos coz cuz tude neath gainst im er is ere".split())
DATE = Pattern(
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December)\.? (?:[1-9]|[12]\d|3[01])\Z"
)
ENTITY = Pattern(r"&#?\w{1,10}\Z")
#: Names of parts before a colon or in emphasis, of what a change concerns: `**doc,test**: say more`.
LABELS = Pattern(r"[*_]{1,3}\w[\w-]*[*_]{0,3}(?:,[*_]{0,3}\w[\w-]*[*_]{0,3})+:?|[a-z\d][a-z\d-]*(?:,[a-z\d-]+)+:")
#: A row of short names: `cs,ru,sk`, `R20,R21`.
ROW = Pattern(r"[\w]{1,3}(?:,\w{1,3}){2,}[.;:)]?|[A-Za-z]+\d+(?:,[A-Za-z]+\d+)+[.;:)]?")
#: Two parts more: `org.GNOME.Accessibility.AtkWrapper`.
CHAIN = Pattern(r"(?:\.[A-Za-z]\w+){2}")
#: A code behind the dot: `models.E014`.
NUMBERED = Pattern(r"[A-Z]\d+")
#: A small word behind a dot.
ATTRIBUTE = Pattern(r"\.[a-z]{3,20}\b(?!\.\w)")


def find(document: Document) -> Iterator[Hit]:
    """Yield each mark that is glued to the next word or quotation, with the word's first letter (code points)."""
    text = document.masked
    for name, judge in (("glued", mark), ("glued-quote", quote), ("glued-quotes", two_quotes), ("glued-bracket", bracket), ("glued-year", number)):
        for at in document.marks(name):
            if hit := judge(document, text, at):
                yield hit


def mark(document: Document, text: str, at: int) -> Hit | None:
    """A mark between words."""
    return (stop if text[at] == "." else comma if text[at] == "," else other_mark)(document, text, at)


def gap(text: str, at: int, capital: bool = False, applicability: Applicability | None = None, shown: int | None = None) -> Hit:
    """The hit that puts a blank behind the character at `at`, and a capital on the letter there if asked."""
    start = at if shown is None else shown
    after = text[at + 1].upper() if capital and len(text[at + 1].upper()) == 1 else text[at + 1]
    return Hit(Span(start, at + 2), (f"{text[start : at + 1]} {after}",), evidence=text[start : at + 1], applicability=applicability)


def stop(document: Document, text: str, at: int) -> Hit | None:
    """A full stop between words."""
    before, after = text[at - 1 : at], word_after(text, at + 1)
    left, end = word_before(text, at), at + 1 + len(after)
    if not before or before in " \t\r\n.…([{/" or before == "\0" and not behind_words(document, at) or len(after) == 1 and not sentence_letter(text, left, after, end):
        return None
    if text[end : end + 1] in ("(", "_", "/", "\\", "@", "=", "[") or text[end : end + 2] == "::":
        return None
    inner = inner_dots(text, at, left)
    opening = text[at - len(left) - 1 : at - len(left)]
    behind_host = left in WELL_KNOWN_DOMAINS and after[:1].isupper() and is_common(document, plain(after))
    if repeated(document, left, after) or mixed(after) or opening == "." and not inner and not behind_host or opening in QUOTES and text[end : end + 1] in QUOTES:
        return None
    if after[0].islower():
        return None if before == "\0" else small_after_stop(document, text, at, left, after, inner)
    # In technical text `Widget.Size` is a part of a thing; a place ends one sentence after another.
    if left[:1].isupper() and has_parts(document, left) and (is_technical(document) or not is_name(document, left.lower())):
        return None
    low = plain(after)
    if low in DOMAINS and (not left[:1].islower() or low in WELL_KNOWN_DOMAINS):
        return None
    if text[end : end + 1] == "." and text[end + 1 : end + 2].isalpha() and len(after) < 3:
        return None
    if CHAIN.match(text, end) or left.islower() and NUMBERED.fullmatch(after):
        return None
    if inner:
        level = None if is_common(document, low) or is_word(document, low) or is_name(document, low) else UNSAFE  # `K.U.Leuven` is written so
        return gap(text, at, applicability=level) if len(after) > 2 and after[1:].islower() or len(after) > 1 and is_common(document, low) else None
    if len(left) == 1 and left.isalpha():
        return gap(text, at) if left.isupper() and is_common(document, low, 10) and not is_name(document, low) else None
    if left.lower() in ("ph", "b", "m", "d", "dr", "sc") and len(after) <= 3 and left.lower() != "dr":
        return None
    if left.isdigit():
        listed = text[at - len(left) - 1 : at - len(left)] in ("", "\n", "\r")
        return gap(text, at, applicability=UNSAFE if listed else None) if len(after) > 1 and not after.isupper() or after in ("I", "A") else None
    if left[:1].isupper() and not is_common(document, low) and not is_name(document, low) and (is_technical(document) or not is_word(document, low)):
        return gap(text, at, applicability=SAFE if left.lower() in GO_ON else UNSAFE) if not mixed(after) and not mixed(left) else None
    if after.isupper() and len(after) > 1 and left.isupper():
        return None
    if len(after) > 2 and after.isupper() and left.islower() and is_word(document, low) and after not in forms(document, low):
        return gap(text, at, applicability=UNSAFE)  # `server.NAME`: a part of a thing that anything may stand for
    # Where attributes are talked about, `string.Template` is one.
    if is_technical(document) and not is_common(document, low, 11):
        return None
    return gap(text, at, applicability=UNSAFE if before == "\0" and is_technical(document) else None)


def small_after_stop(document: Document, text: str, at: int, left: str, after: str, inner: bool) -> Hit | None:
    """A full stop before a small letter: `war.the lesson`; a host, a file or a call looks alike."""
    low = plain(after)
    end = at + 1 + len(after)
    if inner:
        whole = text[text.rfind(" ", 0, at) + 1 : at].lower().lstrip("(“\"‘'")
        return gap(text, at) if whole in ("e.g", "i.e", "a.k.a") and len(after) > 1 and is_common(document, low) else None
    if len(left) < 2 or not left.isalpha() or len(after) < 2 or text[end : end + 1] not in tuple(" ,;:’'\n\r"):
        return None
    if low in HOST_SUFFIXES or low in FILE_SUFFIXES or text[at - len(left) - 1 : at - len(left)] not in ("", " ", "\n", "\r", "(", "“", '"', "-", "’", "'"):
        return None
    entry = document.lexicon.entry(low)
    if left.lower() in GO_ON:
        return gap(text, at, applicability=UNSAFE) if entry else None
    known = is_word(document, left.lower()) or is_name(document, left.lower())
    if not entry or not known or ends_sentence(text, at) is Start.NO:
        return None
    named = is_name(document, low) and not entry.flags & LOWER or written_with_capital(document, low)
    # A word that mostly opens clauses is no attribute of an object, a name no part of a host.
    certain = (named or entry.frequency >= 12 and text[end : end + 1] != ".") and not is_technical(document)
    if left in document.once(code_words) or mixed(left) or left[:1].isupper() and is_technical(document):
        return None
    if not certain and document.once(attributes) > 1:
        return None
    return gap(text, at, capital=True, applicability=SAFE if certain else UNSAFE)


def attributes(document: Document) -> int:
    """How many pairs of small words with a dot between them the document has: several are names of a program's parts."""
    text = document.text
    left = ((word_before(text, match.start()), match) for match in ATTRIBUTE.finditer(text))
    return len({(word, match[0]) for word, match in left if word.isascii() and word.islower() and word.isalpha() and text[match.start() - len(word) - 1 : match.start() - len(word)] != "."})


def behind_words(document: Document, at: int) -> bool:
    """Whether what is masked before `at` stands for words of the sentence: a host's name, code, a tag."""
    zone = document.protects(Span(at - 1, at))
    return zone is not None and zone.kind in ("host", "code", "html", "email", "handle") and zone.end == at


def sentence_letter(text: str, left: str, after: str, end: int) -> bool:
    """Whether a single letter behind a stop is a word: `then.I went`, `there.A man`."""
    return after in ("I", "A") and len(left) > 1 and left[1:].islower() and text[end : end + 1] == " " and (left.islower() or text[end + 1 : end + 2].islower())


def inner_dots(text: str, at: int, left: str) -> bool:
    """Whether the stop at `at` is the second of an abbreviation: U.S., e.g."""
    start = at - len(left)
    return 0 < len(left) <= 2 and text[start - 1 : start] == "." and text[start - 2 : start - 1].isalpha()


def repeated(document: Document, left: str, after: str) -> bool:
    """Whether the same two words stand glued more than once: a name or an attribute, no slip."""
    if not left:
        return False
    return document.once(glued_words)[f"{left}.{after}"] > 1


def has_parts(document: Document, left: str) -> bool:
    """Whether several words stand glued behind the same one: a thing with its parts, `Example.Output` and `Example.Play`."""
    return sum(pair.startswith(f"{left}.") for pair in document.once(glued_words)) > 1


def glued_words(document: Document) -> Counter[str]:
    """How often each two words stand glued by a mark."""
    text = document.masked
    return Counter(f"{word_before(text, at)}{text[at]}{word_after(text, at + 1)}" for at in document.marks("glued") if text[at - 1 : at].isalpha())


def comma(document: Document, text: str, at: int) -> Hit | None:
    """A comma between words."""
    before, left, after = text[at - 1 : at], word_before(text, at), word_after(text, at + 1)
    if not before or before in "\r\n,([{" or before == "\0" and not behind_words(document, at) or text[at + 1 + len(after) : at + 2 + len(after)] in ("(", "=", "_", "/"):
        return None
    if len(after) == 1 and after not in "aAI" or len(left) == 1 and len(after) == 1 or len(left) == 1 and left not in "aI" and not left.isdigit():
        return None
    if len(after) == 1 and text[at + 2 : at + 3] not in (" ", "’", "'"):
        return None
    if left == after or in_list_of_data(text, at, left, after):
        return None
    pair = text[at - len(left) - 1 : at - len(left)] == "(" and text[at + 1 + len(after) : at + 2 + len(after)] == ")"
    return gap(text, at, applicability=UNSAFE if pair else None)


def in_list_of_data(text: str, at: int, left: str, after: str) -> bool:
    """Whether a comma stands in a list without blanks, `{trunk,tags,branches}` or `mode,encoding` inside brackets glued to a word."""
    start = at - len(left)
    while start and not text[start - 1].isspace():
        start -= 1
    end = at + 1 + len(after)
    while end < len(text) and not text[end].isspace():
        end += 1
    token = text[start:end]
    if any(char in "{}=<>|\0" for char in token) or re.search(r"\w\([^)]*\Z", text[start:at]):
        return True
    if LABELS.fullmatch(token) or ROW.fullmatch(token):
        return True
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    if text[line_start:start].rstrip(" ").endswith("|") and text[end : line_end if line_end >= 0 else len(text)].lstrip(" ").startswith("|"):
        return True
    return token.count(",") >= 3 and not re.search(r"[a-z]{5}", token)


def other_mark(document: Document, text: str, at: int) -> Hit | None:
    """A semicolon, colon, exclamation or question mark between words."""
    mark, left, after = text[at], word_before(text, at), word_after(text, at + 1)
    end = at + 1 + len(after)
    before = text[at - 1 : at]
    following = text[end : end + 1]
    if not before or before in " \t\r\n([{/\0<'\"“‘" or following in ("(", "=", "_", "/", "\\", "&") or following == mark:
        return None
    if mark == ";":
        initials = len(left) == len(after) == 1 or len(left) <= 2 and len(after) <= 2 and not is_common(document, after.lower()) or left.isupper() and after.isupper() and len(after) > 1
        return None if initials or ENTITY.search(text, max(0, at - 12), at) else gap(text, at)
    if mark == ":":
        return colon(document, text, at, left, after)
    if len(after) == 1 and after not in ("I", "A"):
        return None
    if before.isalnum() and len(left) < 2 and not left.isdigit() and left not in ("I", "a"):
        return None
    if after[0].islower():
        known = len(left) > 2 and (is_word(document, left.lower()) or is_name(document, left.lower())) and is_word(document, plain(after))
        return gap(text, at) if known and len(after) > 1 and following == " " and not repeated_mark(document, text, at, left, after) else None
    if repeated_mark(document, text, at, left, after):
        return None
    return gap(text, at)


def repeated_mark(document: Document, text: str, at: int, left: str, after: str) -> bool:
    """Whether the two words stand glued by this mark more than once: a brand."""
    return document.once(glued_words)[f"{left}{text[at]}{after}"] > 1


def colon(document: Document, text: str, at: int, left: str, after: str) -> Hit | None:
    """A colon between words: `rule:Never`; identifiers, titles and ratios look alike."""
    end = at + 1 + len(after)
    start = at - len(left)
    if len(left) < 4 or len(after) < 2 or not left.isalpha() or not after.isalpha() or text[end : end + 1] not in tuple(" ,.’'"):
        return None
    if text[start - 1 : start] not in ("", " ", "\n", "\r", "(", "“", '"', "*") or repeated_mark(document, text, at, left, after):
        return None
    if not is_word(document, left.lower()) or not is_word(document, plain(after)) or after[0].islower() and is_technical(document):
        return None
    certain = is_common(document, plain(after)) and not is_technical(document) and (left.islower() or after[0].isupper() and left[0].isupper()) and not left.isupper()
    return gap(text, at, applicability=None if certain else UNSAFE)


def quote(document: Document, text: str, at: int) -> Hit | None:
    """A quotation mark between two words, or between a mark and a word."""
    mark, after = text[at + 1], word_after(text, at + 2)
    if text[at - 1 : at] in tuple(" \t([{/\0") and text[at] in ",;:" or not after or text[at] in ":" and mark in "'’":
        return None
    if mark in "'’‘":
        return single_quote(text, at, after)
    if text[at].isalnum() and (text[at].isdigit() or len(after) < 2 and after not in ("a", "I") or re.match(r"(?:s|es|ed|ing|er|ish)\b", after)):
        return None
    opening = opens(text, at + 1)
    if opening is None:
        return None
    if mark == "”" and not is_open(text, at + 1):  # it points the wrong way: `said,”No.”`
        return Hit(Span(at + 1, at + 2), (" “",), applicability=UNSAFE) if text[at] in ",:" else None
    if text[at].isalnum():
        if opening and len(word_before(text, at + 1)) < 2 or text[at + 2 + len(after) : at + 3 + len(after)] == mark and mark == '"':
            return None
        return gap(text, at, applicability=UNSAFE) if opening else gap(text, at + 1, applicability=None if mark == "”" else UNSAFE)
    if opening and text[at] == ":" and len(word_before(text, at)) < 2:
        return None
    if opening and text[at] == "," and text[at - 1 : at] in QUOTES and text[at + 2 + len(after) : at + 3 + len(after)] in QUOTES:
        return None  # strings in a row: `"Debug","Release"`
    searched = opening and text[at] == ":" and is_technical(document)  # `label:"feature request"`
    return gap(text, at, applicability=UNSAFE if searched else None) if opening else gap(text, at + 1, shown=at)


def is_open(text: str, at: int) -> bool:
    """Whether a quotation is open in the paragraph before `at`."""
    start, _ = paragraph(text, at)
    return text.rfind("“", start, at) > text.rfind("”", start, at) or text.count('"', start, at) % 2 == 1


def single_quote(text: str, at: int, after: str) -> Hit | None:
    """A single quotation mark between a mark and a word; an apostrophe that opens a word looks alike."""
    mark = text[at + 1]
    if text[at].isalnum() or len(after) < 2 or after.lower() in CONTRACTED or after[0].isdigit() or text[at - 1 : at] in ("", " ", ".", "("):
        return None
    if len(word_before(text, at)) < 2:
        return None
    if mark == "‘":
        return gap(text, at)
    if text[at] == "." and mark == "'" and after[0].islower():
        return None
    start = max(text.rfind("\n", 0, at), 0)
    opened = re.search(r"(?:^|[\s(—–])[‘'](?=\w)", text[start : at + 1])
    return gap(text, at + 1, shown=at, applicability=None if opened else UNSAFE) if opened else None


def two_quotes(document: Document, text: str, at: int) -> Hit | None:
    """A closing and an opening quotation mark behind a mark."""
    one, other = text[at + 1], text[at + 2]
    if one == "”" and other == "“" or one == other == '"' and text[at + 3 : at + 4].isalpha() and text[at - 1].isalpha() and opens(text, at + 1) is False:
        return gap(text, at + 1, shown=at)
    return None


def bracket(document: Document, text: str, at: int) -> Hit | None:
    """A closing bracket before a word: `(in May)and`; `author(s)`, `(re)use` and `f(x)y` are left alone."""
    opening = text.rfind("(", max(0, at - 300), at)
    inside, after = text[opening + 1 : at], word_after(text, at + 1)
    if opening < 0 or "\0" in inside or ")" in inside or len(after) < 2 or text[opening - 1 : opening].isalnum():
        return None
    if " " not in inside and not (inside.isupper() and len(inside) > 1 and is_word(document, plain(after))):
        return None
    return gap(text, at, applicability=None if is_word(document, plain(after)) and after.islower() else UNSAFE)


def number(document: Document, text: str, at: int) -> Hit | None:
    """A mark before a year."""
    return (date if text[at].isdigit() else year)(document, text, at)


def year(document: Document, text: str, at: int) -> Hit | None:
    """A stop between a word and a year that opens a sentence: `ended.2015 was`."""
    left, number = word_before(text, at + 1), text[at + 2 : at + 6]
    if text[at + 1] != "." or not (left.islower() and len(left) > 3 and left not in GO_ON and number[:2] in ("19", "20")):
        return None
    return gap(text, at + 1) if is_word(document, left) else None


def date(document: Document, text: str, at: int) -> Hit | None:
    """A comma between the day and the year: `May 5,2015`."""
    if text[at + 1] != "," or not DATE.search(text, max(0, at - 14), at + 1) or text[at + 6 : at + 7].isdigit():
        return None
    return gap(text, at + 1)


def plain(word: str) -> str:
    """A word as the lexicon has it: small, without possessive ending or contraction."""
    low = word.lower().replace("’", "'")
    return low.partition("'")[0] or low


def mixed(word: str) -> bool:
    """Whether a word has a capital behind a small letter, that of a family’s prefix aside: McCaw, O’Keefe."""
    word = FAMILY.sub("", word)
    return not (word.islower() or word.isupper() or word[1:].islower())


def is_word(document: Document, low: str) -> bool:
    """Whether a word has a life in small letters."""
    entry = document.lexicon.entry(low)
    return bool(entry and entry.flags & LOWER) or document.lexicon.knows(low)


def is_common(document: Document, low: str, frequency: int = 7) -> bool:
    """Whether a word is one of running text in small letters, of at least that frequency class."""
    entry = document.lexicon.entry(low)
    return bool(entry and entry.flags & (LOWER | COMMON_LOWER) and entry.frequency >= frequency)


def forms(document: Document, low: str) -> tuple[str, ...]:
    """How a word is written where it is a name or an abbreviation."""
    entry = document.lexicon.entry(low)
    return entry.forms if entry else ()


def is_name(document: Document, low: str) -> bool:
    """Whether a word is known as a name."""
    entry = document.lexicon.entry(low)
    return bool(entry and entry.flags & NAME)


def written_with_capital(document: Document, low: str) -> bool:
    """Whether the document writes a word with a capital, and small at no more than this place."""
    count = document.count
    capital = low[:1].upper() + low[1:]
    return count(capital) + count(capital + "'s") > 0 and count(low) + count(low + "'s") <= 1
