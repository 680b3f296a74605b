"""Titles before a name that begin small: `mr Smith`, `pope Francis`."""

from collections.abc import Iterator

from proofer.context import word_before
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.lexicon import COMMON_LOWER, GIVEN, LOWER, SURNAME
from proofer.model import Applicability, Hit, Span
from proofer.names import joined

#: Titles that have no life in small letters before a name.
ALWAYS = ("mr", "mrs", "dr", "prof", "messrs")
#: Titles that are words as well: only before a given name, and behind a word after which no description of the person begins.
WORDS = ("pope", "king", "queen", "prince", "princess", "sir", "saint")
BEHIND = frozenset("of by with to from for and at under that but when says said asked told met between".split())
NAME = Pattern(r"\.? (?P<name>[^\W\d_][\w’'-]*)")


def find(document: Document) -> Iterator[Hit]:
    """Yield each small title before a name (code points)."""
    listed = document.listed("casing/small-title")
    for title in ALWAYS:
        for span in document.places(title) if title in listed else ():
            if is_name(document, span) and not joined(document, span):
                yield Hit(span, (title.capitalize(),))
    for title in WORDS:
        for span in document.places(title) if title in listed else ():
            if word_before(document, span.start) in BEHIND and is_given(document, span):
                yield Hit(span, (title.capitalize(),), applicability=Applicability.UNSAFE)


def is_name(document: Document, span: Span) -> bool:
    """Whether a name follows: a capital, or a surname, which behind `dr` must be no word (`Ocean dr. west`)."""
    match = NAME.match(document.masked, span.end)
    if match is None:
        return False
    name = match["name"]
    if name[0].isupper():
        return name[1:].islower() or not name.isupper()
    entry = document.lexicon.entry(name)
    if entry is None or not entry.flags & SURNAME:
        return False
    return document.masked[span.start : span.end] in ("mr", "mrs") or not entry.flags & (LOWER | COMMON_LOWER)


def is_given(document: Document, span: Span) -> bool:
    """Whether a capitalised given name follows."""
    match = NAME.match(document.masked, span.end)
    if match is None or not match["name"].istitle():
        return False
    entry = document.lexicon.entry(match["name"].lower())
    return entry is not None and bool(entry.flags & GIVEN)
