"""Paragraphs without a stop among paragraphs that have one."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

#: A shorter line is a heading or a caption (code points).
SHORTEST = 100
#: So many paragraphs have to end with a stop, and three times as many as do not.
ENOUGH, TIMES = 3, 3
#: What a paragraph begins with; before anything else (a list, a formula, small letters) a stop may be left out.
BEGINS = tuple("“\"‘'(")
#: What ends a caption.
CREDIT = Pattern(r"(?i)\b(?:photo\w*|images?|picture|credits?|courtesy|illustration|source|getty|reuters|afp|via|by)\b[^.]{0,60}\Z")


def find(document: Document) -> Iterator[Hit]:
    """Yield the last letter of each long paragraph of sentences that ends without a stop (code points)."""
    open_ended = [at for at in document.marks("open-end") if is_paragraph(document, at)]
    if not open_ended:
        return
    shape = document.shape
    ended = sum(shape.count(mark + b"\n") + shape.count(mark + b"\r") for mark in (b".", b'"'))
    if ended >= ENOUGH and len(open_ended) * TIMES <= ended:
        for at in open_ended:
            yield Hit(Span(at, at + 1))


def is_paragraph(document: Document, at: int) -> bool:
    """Whether the line that ends with the letter at `at` is a long paragraph of the text, not its first line, a caption, or what leads to a list."""
    line, text = document.line(at), document.masked
    bare = text[line.start : at + 1].strip()
    if len(bare) < SHORTEST or ". " not in bare or document.kind_at(line.start) != "" or is_first(text, line.start):
        return False
    below = text[at + 1 : at + 200].lstrip()
    return (not below or below[0].isupper() or below[0] in BEGINS) and not CREDIT.search(bare)


def is_first(text: str, start: int) -> bool:
    """Whether nothing stands before `start`."""
    return start == 0 or start < 1000 and not text[:start].strip()
