"""Blanks before marks."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span
from proofer.removal import at_line_start, blanks_before

SMILEY = Pattern(r"[:;][-^']?[()\[\]DPpOo3/\\|*](?!\w)|:[\w+-]+:|[:;] [()DP](?!\w)")
#: Marks that high punctuation sets a blank before in French; where most of them have one, it is meant.
HIGH = ";:!?"


def find(document: Document) -> Iterator[Hit]:
    """Yield the blank before each comma or stop, and before each other mark where the document sets none (code points)."""
    text = document.masked
    for at in document.marks("blank-before"):
        mark = text[at + 1]
        start = blanks_before(text, at + 1)
        if at_line_start(text, start) or not stands_alone(text, at + 1) or not is_prose_before(text, start):
            continue
        if document.kind_at(at) == "table" or mark in HIGH and is_spaced(document):
            continue
        between_figures = mark == ":" and text[start - 1].isdigit() and text[at + 2 : at + 4].strip()[:1].isdigit()
        if between_figures or in_row_of_marks(text, start, at + 1):
            continue
        glued = text[at + 2 : at + 3].isalpha()
        yield Hit(Span(start, at + 2), (mark + " " if glued else mark,), evidence=mark, applicability=doubt(text, start, at + 1))


def stands_alone(text: str, at: int) -> bool:
    """Whether the mark at `at` ends something: no name, number, ellipsis, smiley or second mark goes on from it."""
    mark, after = text[at], text[at + 1 : at + 2]
    if SMILEY.match(text, at):
        return False
    if mark == "," and (after.isalpha() or after in tuple("“\"‘")):
        return True
    if mark in ";?!" and after in tuple("”\"’)"):
        return True
    if mark == "." and after in tuple("”\"’)]"):
        return True
    if mark == "," and after in tuple("”\"’"):
        return True
    return not after or after.isspace()


def is_prose_before(text: str, start: int) -> bool:
    """Whether a word, number, or what closes one stands before the blank."""
    before = text[start - 1]
    return before.isalnum() or before in ")]”’\"'%*_\0"


def in_row_of_marks(text: str, start: int, at: int) -> bool:
    """Whether the mark is spoken about, or one of a row: `the marks . and ,`, `. , ;`, `. . .`."""
    rest = text[at + 1 : at + 6]
    if re.match(r"[ \t\u00a0]{1,3}[.,;:!?](?:\s|$)", rest):
        return True
    return bool(re.match(r" (?:and|or) [.,;:!?](?:\s|$)", text[at + 1 : at + 8])) or bool(re.search(r"[ .,;:!?] (?:and|or)\Z", text[max(0, start - 12) : start]))


def doubt(text: str, start: int, at: int) -> Applicability | None:
    """Unsafe where the mark may be spoken about (`a ? character`), its blank is wide, or a quotation opens before it."""
    before = text[start - 1]
    if text[at] in "?!" and text[at + 2 : at + 3].islower() or at - start > 2 or before in "\"'" and text[start - 2 : start - 1].isspace():
        return Applicability.UNSAFE
    return None


def is_spaced(document: Document) -> bool:
    """Whether the document sets a blank before most of its high marks, as French does."""
    spaced, tight = document.tally("high-spaced"), document.tally("high-tight")
    return spaced >= 3 and spaced > 2 * tight
