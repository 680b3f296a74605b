"""Titles of which only one half is capitalised."""

from collections.abc import Iterator

from proofer.context import in_title
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span
from proofer.sentences import Start, start_of

#: First halves that may end a name before a plain title: `Home Office and Treasury secretary Jane Miller`.
NAMES_OF_MINISTRIES = frozenset("foreign defense defence treasury state home interior justice education health energy agriculture transport trade environment labor labour housing finance transportation homeland press".split())
NAME = Pattern(r" [A-Z][a-z]")


def find(document: Document) -> Iterator[Hit]:
    """Yield the small half of a title whose other half and name are capitalised: `defense Minister Jane Miller`, `met Prime minister Rishi Sunak` (code points)."""
    text = document.masked
    for start, title, _ in document.phrases.get("casing/title-before-name", ()):
        first, _, second = title.partition(" ")
        behind, end = start + len(first), start + len(title)
        written = text[start:behind], text[behind + 1 : end]
        if written == (first, second.capitalize()) and NAME.match(text, end):
            yield Hit(Span(start, behind), (first.capitalize(),))
        elif written == (first.capitalize(), second) and NAME.match(text, end) and start_of(document, start) is Start.NO and not in_title(document, start):
            yield Hit(Span(behind + 1, end), (second.capitalize(),), applicability=Applicability.UNSAFE if first in NAMES_OF_MINISTRIES else None)
