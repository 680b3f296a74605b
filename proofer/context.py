"""The words around a place, and what kind of line it stands in."""

from __future__ import annotations

import re

from .casing import MINOR
from .compiled import around
from .document import Document
from .lazy import Pattern
from .model import Span

WORD = Pattern(r"[^\W_]+(?:['’][^\W_]+)*")


def word_before(document: Document, offset: int) -> str:
    """The word before `offset` on the same line, blanks between; "" where anything else stands there. A title keeps its stop."""
    return around.before(document.masked, offset)


def word_ending_at(document: Document, offset: int) -> str:
    """The word whose last code point stands before `offset`; "" where something else does."""
    text, start = document.masked, offset
    while start and (text[start - 1].isalnum() or text[start - 1] in "'’-"):
        start -= 1
    return text[start:offset]


def word_after(document: Document, offset: int) -> str:
    """The word after `offset` on the same line, blanks between; "" where anything else stands there."""
    return around.behind(document.masked, offset)


def word_at(document: Document, offset: int) -> Span:
    """The word that starts at `offset`: letters and digits with apostrophes inside."""
    match = WORD.match(document.masked, offset)
    return Span(offset, match.end() if match else offset)


def in_title(document: Document, offset: int) -> bool:
    """Whether the line around `offset` is written like a title: most of its words are capitalised and no sentence ends it."""
    start, end = document.line(offset)
    if end - start > 160:
        return False
    line = document.masked[start:end].strip(" \t*_#>•-–—\0")
    if line.endswith((".", ",", ";")):
        return False
    words = [word for word in re.findall(r"[^\W\d_][\w'’]*", line) if len(word) > 3 and word.lower() not in MINOR]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= 2 and capitals >= 0.6 * len(words) or line.isupper()


def stands_in_quotes(document: Document, span: Span) -> bool:
    """Whether a word stands alone between quotes: it is being spoken of."""
    return span.start > 0 and document.text[span.start - 1] in "“\"‘'" and document.text[span.end : span.end + 1] in ("”", '"', "’", "'")
