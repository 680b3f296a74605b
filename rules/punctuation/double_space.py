"""Two and more blanks inside a line."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

SENTENCE_END = ".!?:"
CLOSERS = "\"'”’)]*_"
#: Two blanks that no sentence ends before.
GAP = Pattern(r"[^\s.!?:]  +(?=\S)")
#: A line longer than this is a paragraph and no row of columns (code points).
LONGEST_ROW = 1000
#: What a shell or interpreter writes before a line of a program.
PROMPTS = frozenset({"...", ">>>", "$", "%", "//"})
MARKERS = "-*•+–—·▪◦‣>|#"


def find(document: Document) -> Iterator[Hit]:
    """Yield each run of blanks between two words of a line (code points)."""
    if document.format == "html":  # a browser shows one blank for any number of them
        return
    text = document.masked
    for at in document.marks("gap"):
        end = at + 2
        while text[end : end + 1] in (" ", "\u00a0"):
            end += 1
        if is_slip(document, text, at, end):
            yield Hit(Span(at, end), (" ",), evidence=str(end - at))
    for at in document.marks("tie"):
        yield Hit(Span(at + 1, at + 3), (" ",), evidence="2")


def is_slip(document: Document, text: str, start: int, end: int) -> bool:
    """Whether the blanks at [start, end) are no indentation, column, line break or habit."""
    line = document.line(start)
    before = text[max(line.start, start - LONGEST_ROW) : start]
    if not before.strip() or end >= line.end or end - start > 8:
        return False
    if text[start - 1] == "\0" and text[end] == "\0" or text[end] in "|\0" and text[start - 1] in "|\0" or document.kind_at(start) == "table":
        return False
    if "\t" in before.lstrip() or text[end] == "\t" or before.strip() in PROMPTS:
        return False
    if is_marker(before.strip()) or after_zone_marker(document, start):
        return False
    if ends_sentence(before):
        return not doubles_after_sentences(document)
    return not in_columns(document, line, start, end)


def is_marker(before: str) -> bool:
    """Whether what stands before the blanks only opens a list item, quotation or heading: `1.`, `-`, `(a)`."""
    return len(before) <= 4 and (all(char in MARKERS for char in before) or before[-1] in ".)" and before[:-1].strip("(").isalnum() and len(before) <= 4)


def after_zone_marker(document: Document, at: int) -> bool:
    """Whether the blanks belong to the marker of a Markdown block."""
    zone = document.protects(Span(max(0, at - 1), at))
    return zone is not None and zone.kind == "marker"


def ends_sentence(before: str) -> bool:
    """Whether a sentence or an introduction ends before the blanks."""
    return before.rstrip(CLOSERS)[-1:] in tuple(SENTENCE_END)


def doubles_after_sentences(document: Document) -> bool:
    """Whether the document sets two blanks after most of its sentences."""
    double, single = document.tally("sentence-double"), document.tally("sentence-single")
    return double > 1 and double >= single


def in_columns(document: Document, line: Span, start: int, end: int) -> bool:
    """Whether a line near this one has blanks that end at the same column, or the line is full of such gaps."""
    if line.end - line.start > LONGEST_ROW:
        return False
    text, column = document.text, end - line.start
    if text.find("  ", line.start, start) >= 0 or text.find("  ", end, line.end) >= 0:
        if len(GAP.findall(text, line.start, line.end)) >= 3 and len(text[line.start : line.end].split()) < 16:
            return True
    at = line.start
    for _ in range(2):
        if at == 0:
            break
        above = text.rfind("\n", 0, at - 1) + 1
        if is_gap(text, above, at - 1, column):
            return True
        at = above
    at = line.end
    for _ in range(2):
        below = text.find("\n", at) + 1
        if not below:
            break
        at = text.find("\n", below)
        if is_gap(text, below, at if at >= 0 else len(text), column):
            return True
        if at < 0:
            break
    return False


def is_gap(text: str, start: int, end: int, column: int) -> bool:
    """Whether a word of the line at [start, end) begins at `column` behind two blanks."""
    at = start + column
    return column >= 3 and at < end and text[at - 2 : at] == "  " and not text[at].isspace() and bool(text[start:at].strip())
