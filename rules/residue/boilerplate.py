"""Lines of a web page that are no part of the article."""

from collections.abc import Iterator

from proofer.boilerplate import is_doubtful, kind_of
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span
from proofer.removal import without_line
from proofer.sentences import wraps
from proofer.technical import is_technical

ITEM = Pattern(r"(?:[-*•·▪◦‣–]|\d{1,3}[.)])[ \t]")
SKIPPED_ZONES = frozenset({"code", "front matter", "html", "label", "math"})
SKIPPED_BLOCKS = frozenset({"list item", "table", "quote"})
#: Kinds that a site may want to keep: they are shown only.
KEPT = frozenset({"a picture's credit", "a by-line", "a note of the site"})


def find(document: Document) -> Iterator[Hit]:
    """Yield each line of furniture that is a block of its own (code points)."""
    if document.format == "html":
        return
    found = list(furniture(document))
    lines = {line.start for line, _ in found}
    for line, kind in found:
        # A manual speaks of errors, mailing lists and copyright in earnest.
        if (is_doubtful(document.text[line.start : line.end]) or is_technical(document)) and not has_company(document, line, lines):
            continue
        edit = without_line(document.text, line.start, line.end)
        shown = kind in KEPT
        yield Hit(line, ("",), edits=() if shown else (edit,), evidence=kind, applicability=Applicability.DISPLAY if shown else None)


def furniture(document: Document) -> Iterator[tuple[Span, str]]:
    """Each line that is furniture and a block of its own, blanks around it left out, with its kind."""
    text = document.text
    for at in document.marks("short-line"):
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        if kind := kind_of(line):
            start = at + len(line) - len(line.lstrip())
            span = Span(start, at + len(line.rstrip()))
            alone = is_empty(text, at - 1, -1) and is_empty(text, end, 1)
            if (alone or not document.once(wraps)) and is_prose(document, span):
                yield span, kind


def is_empty(text: str, at: int, step: int) -> bool:
    """Whether the neighbouring line behind the line end at `at` is empty, or there is none."""
    at += step
    while 0 <= at < len(text) and text[at] in " \t\r":
        at += step
    return not 0 <= at < len(text) or text[at] == "\n"


def is_prose(document: Document, span: Span) -> bool:
    """Whether a line is no code, table, list item or quotation."""
    if document.kind_at(span.end - 1) in SKIPPED_BLOCKS or ITEM.match(document.text, span.start):
        return False
    if document.format == "markdown" and document.kind_at(span.end - 1) == "heading" and is_technical(document):
        return False  # `Install` and `See also` head a manual's own parts
    zone = document.protects(span)
    return zone is None or zone.kind not in SKIPPED_ZONES


def has_company(document: Document, line: Span, lines: set[int]) -> bool:
    """Whether nothing follows the line, or the line next to it is furniture too."""
    text, after = document.text, line.end
    while after < len(text) and text[after].isspace():
        after += 1
    if after == len(text):
        return True
    before = line.start
    while before and text[before - 1].isspace():
        before -= 1
    before = document.line(before - 1).start if before else -1
    return after in lines or before in lines or before < 0
