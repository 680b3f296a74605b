"""Titles of which only the second half is capitalised."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.model import Hit, Span

PARTS = {
    "Minister": "prime foreign defense defence finance interior justice education health energy culture agriculture transport trade environment labor labour housing economy".split(),
    "President": ["vice"],
    "Secretary": "defense treasury state foreign home education transportation press homeland".split(),
    "General": "attorney secretary solicitor surgeon director lieutenant brigadier major governor".split(),
    "Justice": ["chief"],
    "Marshal": ["field"],
}
TITLE = re.compile("|".join(rf"(?<![\w-])(?P<{title}>{'|'.join(parts)}) {title}(?= [A-Z][a-z])" for title, parts in PARTS.items()))


def find(document: Document) -> Iterator[Hit]:
    """Yield the small first half of a title whose second half and name are capitalised (code points)."""
    if not any(title in document.vocabulary for title in PARTS):
        return
    for match in TITLE.finditer(document.masked):
        start, end = match.span(match.lastgroup)
        yield Hit(Span(start, end), (document.text[start:end].capitalize(),))
