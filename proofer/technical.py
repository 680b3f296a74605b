"""Documents about programs: there a name in small letters may be that of a command or a package."""

from __future__ import annotations

import re

from .document import Document
from .lazy import Pattern
from .model import Span

#: So many stretches of code make a document one about programs.
ENOUGH = 3
WORD = Pattern(r"[^\W_]+")
#: What joins the parts of a package's or file's name.
JOINTS = frozenset("-./:@[]")


def is_technical(document: Document) -> bool:
    """Whether a document shows code, or names parts of programs by more than capitals inside (`iPhone` is none)."""
    return document.once(pieces_of_code) >= ENOUGH


def pieces_of_code(document: Document) -> int:
    """How many stretches of code and parts of programs a document has."""
    text = document.text
    return sum(zone.kind == "code" or zone.kind == "identifier" and is_part(text[zone.start : zone.end]) for zone in document.zones)


def is_part(identifier: str) -> bool:
    """Whether an identifier names a part of a program: neither a brand (`iPhone`) nor a version (`v2.10.3`)."""
    return not identifier.isalpha() and any(char.isalpha() for char in identifier[1:])


def code_words(document: Document) -> frozenset[str]:
    """The words, as they are written, that stand in a document's code."""
    text = document.text
    kinds = ("code", "file", "identifier")
    return frozenset(word for zone in document.protected if zone.kind in kinds or shows_code(text, zone.start) for word in WORD.findall(text, zone.start, zone.end))


def shows_code(text: str, start: int) -> bool:
    """Whether an element of HTML that starts at `start` holds code in lines of its own."""
    return re.match(r"<(?:pre|xmp|listing)\b", text[start : start + 10], re.IGNORECASE) is not None


def is_code_name(document: Document, span: Span) -> bool:
    """Whether a word in small letters may name a command, package or file: code has it so, it is a part of a joined name (`arm-linux`),
    or it stands alone in brackets, as what somebody calls himself does in a list of changes.
    """
    if not is_technical(document):
        return False
    text = document.text
    alone = text[max(0, span.start - 1) : span.start] in ("(", "[") and text[span.end : span.end + 1] in (")", "]")
    return alone or text[span.start : span.end] in document.once(code_words) or is_joined(text, span)


def is_joined(text: str, span: Span) -> bool:
    """Whether a word is joined, without a blank, to one that has no capital either: `eslint-plugin`, `ubuntu-20.04`, `posix.normalize`."""
    before, after = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 2]
    return (
        len(before) == 2 and before[1] in JOINTS and (before[0].islower() or before[0].isdigit())
        or len(after) == 2 and after[0] in JOINTS and (after[1].islower() or after[1].isdigit())
    )  # fmt: skip
