"""Titles of which only the second half is capitalised."""

from collections.abc import Iterator

from proofer.context import word_before
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

PARTS = {
    "Minister": "prime foreign defense defence finance interior justice education health energy culture agriculture transport trade environment labor labour housing economy".split(),
    "President": ["vice"],
    "Secretary": "defense treasury state foreign home education transportation press homeland".split(),
    "General": "attorney secretary solicitor surgeon director lieutenant brigadier major governor".split(),
    "Justice": ["chief"],
    "Marshal": ["field"],
}
NAME = Pattern(r" [A-Z][a-z]")


def find(document: Document) -> Iterator[Hit]:
    """Yield the small first half of a title whose second half and name are capitalised (code points)."""
    for title, parts in PARTS.items():
        for span in document.places(title):
            before = word_before(document, span.start)
            if before in parts and NAME.match(document.masked, span.end):
                start = document.masked.rindex(before, 0, span.start)
                yield Hit(Span(start, start + len(before)), (before.capitalize(),))
