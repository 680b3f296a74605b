"""Where punctuation marks stand beside letters, blanks and each other, for rules about them."""

from __future__ import annotations

from collections.abc import Iterator

from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from .document import Document

#: Classes of `Document.shape` that a search need not tell apart, so that one pass finds them all: letters, and marks.
COARSE = bytes.maketrans(b"Af,;:!?", b"aa.....")


def coarse(document: Document) -> bytes:
    """The shape of a document with one class for letters (`a`) and one for the marks . , ; : ! ? (`.`)."""
    return document.once(_coarse)


def _coarse(document: Document) -> bytes:
    return document.shape.translate(COARSE)


def positions(haystack: bytes, *needles: bytes) -> Iterator[int]:
    """Where each of `needles` stands, one after the other, overlaps included."""
    for needle in needles:
        at = haystack.find(needle)
        while at >= 0:
            yield at
            at = haystack.find(needle, at + 1)


def word_before(text: str, at: int) -> str:
    """The letters, digits and apostrophes that end at `at`; apostrophes at its ends left out."""
    start = at
    while start and (text[start - 1].isalnum() or text[start - 1] in "'’" and start > 1 and text[start - 2].isalnum()):
        start -= 1
    return text[start:at]


def word_after(text: str, at: int) -> str:
    """The letters, digits and inner apostrophes that begin at `at`."""
    end = at
    while end < len(text) and (text[end].isalnum() or text[end] in "'’" and text[end + 1 : end + 2].isalnum()):
        end += 1
    return text[at:end]


def paragraph(text: str, at: int) -> tuple[int, int]:
    """The paragraph around `at`: what lies between empty lines, or the line where lines are paragraphs."""
    start = text.rfind("\n", 0, at) + 1
    while start > 1 and text[start - 2 : start - 1] not in ("\n", "\r", ""):
        start = text.rfind("\n", 0, start - 1) + 1
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    while end < len(text) and text[end + 1 : end + 2] not in ("\n", "\r", ""):
        end = text.find("\n", end + 1)
        end = len(text) if end < 0 else end
    return start, end


def opens(text: str, at: int) -> bool | None:
    """Whether the quotation mark at `at` opens a quotation; None where that cannot be told."""
    mark = text[at]
    if mark in "“‘«„":
        return True
    if mark in "”»":
        return False
    if mark != '"':
        return None
    start, end = paragraph(text, at)
    before, after = text.count('"', start, at), text.count('"', at + 1, end)
    if (before + after) % 2:  # with this one they pair up
        return before % 2 == 0
    return None
