"""Capitals where the shift key slipped."""

from collections.abc import Iterator

from proofer.compiled.notes import SLIP
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.lexicon import COMMON_LOWER, LOWER
from proofer.model import Hit

HELD = Pattern(r"[A-Z]{2}[a-z]{1,}\Z")
LATE = Pattern(r"[a-z][A-Z][a-z]+\Z")
#: Frequency class (see Lexicon.frequency) below which the small word is too rare for a verdict.
FREQUENT = 9


def find(document: Document) -> Iterator[Hit]:
    """Yield each word whose capitals are a slip and whose small form is a frequent word (code points)."""
    for token in document.noted(SLIP):
        if document.count(token) > 2:
            continue
        held, late = HELD.match(token), LATE.match(token)
        if not (held or late) or held and token.endswith("s") and len(token) <= 4:
            continue
        entry = document.lexicon.entry(token.lower())
        if entry is None or not entry.flags & LOWER or entry.flags & COMMON_LOWER == 0 or entry.frequency < FREQUENT or token in entry.forms:
            continue
        for span in document.places(token):
            yield Hit(span, (token.capitalize() if held else token.lower(),))
