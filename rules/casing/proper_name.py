"""Names from the lexicon that stand in small letters."""

from collections.abc import Iterator

from proofer.context import word_after, word_before
from proofer.document import Document
from proofer.lexicon import COMMON_LOWER, LOWER, NAME, SURE_NAME
from proofer.model import Applicability, Hit, Span
from proofer.names import base, joined

MONTHS = frozenset("march may august".split())
#: Places and peoples whose names are also plain words; their context decides.
BOTH_LIVES = frozenset("turkey china japan chile guinea jordan georgia boston columbia congress".split())


def find(document: Document) -> Iterator[Hit]:
    """Yield each name in small letters: by itself where it has no other life, by its context where it has one (code points)."""
    lexicon = document.lexicon
    wanted = {}
    for token in document.vocabulary:
        word = base(token)
        if not word.islower() or len(word) < 3:
            continue
        if word in MONTHS or word in BOTH_LIVES:
            wanted[token] = None
            continue
        entry = lexicon.entry(word)
        if entry is None or not entry.flags & NAME or entry.flags & COMMON_LOWER or not entry.forms:
            continue
        if not entry.flags & LOWER or entry.flags & SURE_NAME:
            wanted[token] = entry
    for token, span in document.all_places(list(wanted)):
        word = base(token)
        span = Span(span.start, span.start + len(word))
        if joined(document, span):
            continue
        entry = wanted[token]
        if entry is None:
            if is_date(document, span) if word in MONTHS else is_place(document, span):
                yield Hit(span, (word.capitalize(),))
            continue
        sure = bool(entry.flags & SURE_NAME) and not quoted_alone(document, span)
        yield Hit(span, (entry.forms[0],), applicability=Applicability.SAFE if sure else Applicability.UNSAFE)


def is_date(document: Document, span: Span) -> bool:
    """Whether a month that is also a word stands in a date: `5 march`, `march 5`, `in august 2015`."""
    before, after = word_before(document, span.start), word_after(document, span.end)
    day_before = before.isdigit() and len(before) <= 2 or before[:-2].isdigit() and before[-2:] in ("st", "nd", "rd", "th")
    year_after = after.isdigit() and len(after) == 4 and after[0] in "12"
    if year_after and document.text[span.start : span.end] != "march":
        return True
    day_after = after.isdigit() and len(after) <= 2 or after[:-2].isdigit() and after[-2:] in ("st", "nd", "rd", "th")
    return day_before and (year_after or not after or not after[0].islower() or after in ("and", "to", "in", "at", "issue")) or year_after or (
        day_after and before in ("on", "by", "of", "until", "since", "from", "before", "after", "issue")
    )


def is_place(document: Document, span: Span) -> bool:
    """Whether a country that is also a word stands as one: behind a name and a comma (`Antalya, turkey,`)."""
    text = document.masked
    if text[span.start - 2 : span.start] != ", " or text[span.end : span.end + 1] not in (",", ".", ";", "\n", "", ")"):
        return False
    return word_before(document, span.start - 2)[:1].isupper() and len(word_before(document, span.start - 2)) > 2


def quoted_alone(document: Document, span: Span) -> bool:
    """Whether the word stands by itself between quotes: it is being spoken of as a word."""
    text = document.text
    return text[span.start - 1 : span.start] in ("“", '"', "‘", "'") and text[span.end : span.end + 1] in ("”", '"', "’", "'") and text[span.start - 1 : span.start] != ""
