"""Lines of a web page that are no part of the article."""

from collections.abc import Iterator

from proofer.boilerplate import is_common, is_doubtful, kind_of
from proofer.boilerplate_score import likelihood
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span
from proofer.removal import without_line
from proofer.sentences import wraps
from proofer.technical import is_technical

ITEM = Pattern(r"(?:[-*•·▪◦‣–]|\d{1,3}[.)])[ \t]")
SKIPPED_ZONES = frozenset({"code", "front matter", "html", "label", "math"})
SKIPPED_BLOCKS = frozenset({"list item", "table", "quote"})
#: Kinds that a site may want to keep where they belong to the article: above its first paragraph, below a picture, a correction anywhere.
BY_LINE, CREDIT, NOTE = "a by-line", "a picture's credit", "a note of the site"
#: A line as long is a paragraph, no title, and a picture stands no farther before its credit (code points).
PARAGRAPH, NEAR = 120, 300
#: What is said of a line that no rule knows but whose words and shape speak for it.
LEARNED = "worded like a label of the page"
#: Where a line counts: wherever it stands; beside furniture that counts or such lines, first and last; beside furniture that counts, and last; beside it only.
ANYWHERE, EDGE, END, BESIDE = range(4)


def find(document: Document) -> Iterator[Hit]:
    """Yield each line of furniture that is a block of its own (code points)."""
    if document.format == "html":
        return
    found = list(furniture(document))
    for (line, kind, learned), is_kept in zip(found, kept(document, found)):
        if is_kept:
            shown = learned == 1 or belongs(document, line, kind)
            edits = () if shown else (without_line(document.text, line.start, line.end),)
            yield Hit(line, ("",), edits=edits, evidence=kind, applicability=Applicability.DISPLAY if shown else None)


def belongs(document: Document, line: Span, kind: str) -> bool:
    """Whether a line of a kind that a site may want to keep stands where it would: such a one is shown only."""
    if kind == CREDIT:
        return document.format == "markdown" and "![" in document.text[max(0, line.start - NEAR) : line.start]
    if kind == BY_LINE:
        return document.line(line.start).start <= document.once(first_paragraph)
    return kind == NOTE


def first_paragraph(document: Document) -> int:
    """Where the first line begins that is as long as a paragraph; the end of the text where none is."""
    at = 0
    for line in document.text.splitlines(keepends=True):
        if len(line.rstrip("\r\n")) >= PARAGRAPH:
            return at
        at += len(line)
    return at


def furniture(document: Document) -> Iterator[tuple[Span, str, int]]:
    """Each line that is furniture and a block of its own, blanks around it left out, with its kind and what `likelihood` says where no kind does."""
    text = document.text
    for at in document.page_lines:
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
        line = text[at:end]
        kind = kind_of(line)
        learned = 0 if kind or line[:1].isspace() else likelihood(line.strip())
        if kind or learned:
            start = at + len(line) - len(line.lstrip())
            span = Span(start, at + len(line.rstrip()))
            alone = is_empty(text, at - 1, -1) and is_empty(text, end, 1)
            if (alone or not learned and not document.once(wraps)) and is_prose(document, span):
                yield span, kind or LEARNED, learned


def kept(document: Document, found: list[tuple[Span, str, int]]) -> list[bool]:
    """Which lines are furniture wherever they stand, or by what stands beside them."""
    text = document.text
    company = [company_of(text[line.start : line.end], learned) for line, _, learned in found]
    if found and is_technical(document):  # a manual speaks of errors, mailing lists and copyright in earnest
        company = [max(need, EDGE) for need in company]
    near = [not text[one.end : other.start].strip() for (one, *_), (other, *_) in zip(found, found[1:])]
    result = [need == ANYWHERE for need in company]
    for at, (line, *_) in enumerate(found):
        if company[at] == EDGE:
            beside = at and near[at - 1] and company[at - 1] <= EDGE or at < len(near) and near[at] and company[at + 1] <= EDGE
            result[at] = bool(beside) or is_first(text, line) or is_last(text, line)
        elif company[at] == END:
            result[at] = is_last(text, line) and not is_first(text, line)
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        for at in order:
            before = at - order.step
            result[at] = result[at] or result[before] and near[min(at, before)]
    return result


def company_of(line: str, learned: int) -> int:
    """Where a line counts."""
    if learned:
        return ANYWHERE if learned > 1 else BESIDE
    return END if is_common(line) else EDGE if is_doubtful(line) else ANYWHERE


def is_first(text: str, line: Span) -> bool:
    """Whether nothing stands before a line."""
    return not text[max(0, line.start - 200) : line.start].strip() and not text[: line.start].strip()


def is_last(text: str, line: Span) -> bool:
    """Whether nothing follows a line."""
    return not text[line.end : line.end + 200].strip() and not text[line.end :].strip()


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
