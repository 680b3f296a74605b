"""Brands with capitals inside that are written otherwise: `youtube`, `Linkedin`, `Iphone`."""

import os
from collections.abc import Iterator
from functools import cache

from proofer.context import stands_in_quotes
from proofer.document import Document
from proofer.model import Applicability, Hit, Span
from proofer.names import base, joined
from proofer.technical import is_code_name

#: Behind these the word is part of a command or of an address.
GLUED = tuple(":/.-@_")


def find(document: Document) -> Iterator[Hit]:
    """Yield each brand written without its capitals inside (code points)."""
    table = brands()
    for token, span in document.all_places([token for token in document.listed("casing/brand") if is_wrong(base(token))]):
        word = base(token)
        span = Span(span.start, span.start + len(word))
        text = document.masked
        if joined(document, span) or stands_in_quotes(document, span) or is_glued(text, span) or word.islower() and is_code_name(document, span):
            continue
        yield Hit(span, (table[word.lower()],), applicability=None if word.islower() else Applicability.UNSAFE)


def is_glued(text: str, span: Span) -> bool:
    """Whether a mark of a command or an address stands right before or behind, and goes on."""
    return text[span.start - 1 : span.start] in GLUED or text[span.end : span.end + 1] in GLUED and text[span.end + 1 : span.end + 2].isalnum()


def is_wrong(word: str) -> bool:
    """Whether a brand is written in small letters, or with its first capital only."""
    return word in brands() or word.lower() in brands() and word == word.capitalize()


@cache
def brands() -> dict[str, str]:
    """Small form → how a brand is written, from brands.txt."""
    with open(os.path.join(os.path.dirname(__file__), "brands.txt"), encoding="utf-8") as lines:
        return {line.strip().lower(): line.strip() for line in lines if line.strip() and line[0] != "#"}
