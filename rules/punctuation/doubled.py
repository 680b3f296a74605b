"""Marks that stand twice in a row."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.model import Hit, Span


def find(document: Document) -> Iterator[Hit]:
    """Yield each `..`, `,,`, `;;` and `::` between a word and a blank (code points)."""
    shape = document.shape
    for mark in (b"..", b",,", b";;"):
        at = shape.find(mark)
        while at >= 0:
            yield Hit(Span(at, at + 2), (mark[:1].decode(),))
            at = shape.find(mark, at + 2)
