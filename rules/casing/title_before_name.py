"""Titles of which only the second half is capitalised."""

from collections.abc import Iterator

from proofer.context import in_title, word_before
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span
from proofer.sentences import Start, start_of

PARTS = {
    "Minister": "prime foreign defense defence finance interior justice education health energy culture agriculture transport trade environment labor labour housing economy".split(),
    "President": ["vice"],
    "Secretary": "defense treasury state foreign home education transportation press homeland".split(),
    "General": "attorney secretary solicitor surgeon director lieutenant brigadier major governor".split(),
    "Justice": ["chief"],
    "Marshal": ["field"],
}
#: First halves that may end a name before a plain title: `Home Office and Treasury secretary Jane Miller`.
NAMES_OF_MINISTRIES = frozenset("Foreign Defense Defence Treasury State Home Interior Justice Education Health Energy Agriculture Transport Trade Environment Labor Labour Housing Finance Transportation Homeland Press".split())
NAME = Pattern(r" [A-Z][a-z]")


def find(document: Document) -> Iterator[Hit]:
    """Yield the small first half of a title whose second half and name are capitalised (code points)."""
    if not any(is_mixed(document.plain, start, phrase) for start, phrase, _ in document.phrases.get("casing/title-before-name", ())):
        return
    for title, parts in PARTS.items():
        for span in document.places(title):
            before = word_before(document, span.start)
            if before in parts and NAME.match(document.masked, span.end):
                start = document.masked.rindex(before, 0, span.start)
                yield Hit(Span(start, start + len(before)), (before.capitalize(),))
    for title, parts in PARTS.items():
        if title.lower() in document:
            yield from second_halves(document, title, frozenset(part.capitalize() for part in parts if part.capitalize() in document))


def is_mixed(plain: bytes, start: int, title: str) -> bool:
    """Whether one of the two words of the title at `start` has a capital and the other has none."""
    second = start + title.index(" ") + 1
    return plain[start : start + 1].isupper() != plain[second : second + 1].isupper()


def second_halves(document: Document, title: str, firsts: frozenset[str]) -> Iterator[Hit]:
    """Yield the small second half of a title whose first half is capitalised in mid-sentence before a name: `met Prime minister Rishi Sunak`."""
    for span in document.places(title.lower()) if firsts else ():
        first = word_before(document, span.start)
        if first in firsts and NAME.match(document.masked, span.end):
            start = document.masked.rindex(first, 0, span.start)
            if start_of(document, start) is Start.NO and not in_title(document, start):
                yield Hit(span, (title,), applicability=Applicability.UNSAFE if first in NAMES_OF_MINISTRIES else None)
