"""Capitals where the shift key slipped."""

import re
from collections.abc import Iterator

from proofer.compiled.notes import SLIP
from proofer.context import in_title, word_after, word_before
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.lexicon import COMMON_LOWER, LOWER, NAME, Entry
from proofer.model import Applicability, Hit, Span
from proofer.sentences import Start, start_of

HELD = Pattern(r"[A-Z]{2}[a-z]{1,}\Z")
LATE = Pattern(r"[a-z][A-Z][a-z]+\Z")
#: The word typed with the capitals locked.
LOCKED = Pattern(r"[a-z][A-Z]{2,}\Z")
#: Frequency class (see Lexicon.frequency) below which the small word is too rare for a verdict.
FREQUENT = 9
#: The same for LOCKED: science has terms of that form (`cAMP`).
COMMONEST = 12


def find(document: Document) -> Iterator[Hit]:
    """Yield each word whose capitals are a slip and whose small form is a frequent word (code points)."""
    for token in document.noted(SLIP):
        if document.count(token) > 2:
            continue
        held, late, locked = HELD.match(token), LATE.match(token), LOCKED.match(token)
        if not (held or late or locked) or held and token.endswith("s") and len(token) <= 4:
            continue
        entry = document.lexicon.entry(token.lower())
        if entry is None or not entry.flags & LOWER or entry.flags & COMMON_LOWER == 0 or entry.frequency < (COMMONEST if locked else FREQUENT) or token in entry.forms:
            continue
        for span in document.places(token):
            if held and is_spelt_out(document, span, token):
                continue
            begins = start_of(document, span.start) is not Start.NO
            if held and not begins and is_titled(document, span, entry):
                yield Hit(span, (token.capitalize(), token.lower()), applicability=Applicability.UNSAFE)
            else:
                yield Hit(span, (token.capitalize() if begins and not late else token.lower(),))


def is_spelt_out(document: Document, span: Span, token: str) -> bool:
    """Whether the capitals are those of an acronym before: `JAR (Java ARchive)`."""
    before = document.text[max(0, span.start - 60) : span.start]
    return any(word.isupper() and len(word) > 2 and token[:2] in word for word in re.findall(r"\w+", before))


def is_titled(document: Document, span: Span, entry: Entry) -> bool:
    """Whether a word in mid-sentence may have been meant to have its capital: in a title, a name, or beside a part of one."""
    beside = word_before(document, span.start)[:1].isupper() or word_after(document, span.end)[:1].isupper()
    return beside or bool(entry.flags & NAME) or in_title(document, span.start)
