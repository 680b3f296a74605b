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
    first, last = two_lines_around(text, line)
    others = [*gaps(text, first, start), *gaps(text, end, last)]
    if len(others) > 1 and len(GAP.findall(text, line.start, line.end)) >= 3 and len(text[line.start : line.end].split()) < 16:
        return True
    for at in others:
        above = text.rfind("\n", 0, at) + 1
        if above != line.start and at - above == column and column >= 3 and text[above:at].strip():
            return True
    return False


def two_lines_around(text: str, line: Span) -> Span:
    """A line with the two above and the two below it."""
    first, last = line.start, line.end
    for _ in range(2):
        first = text.rfind("\n", 0, max(0, first - 1)) + 1
        last = text.find("\n", last + 1) if 0 <= last < len(text) else -1
    return Span(first, last if last >= 0 else len(text))


def gaps(text: str, start: int, end: int) -> Iterator[int]:
    """Where two blanks and more end before something else of their line, between two offsets."""
    at = text.find("  ", start, end)
    while at >= 0:
        at += 2
        while text[at : at + 1] == " ":
            at += 1
        if text[at : at + 1].strip():
            yield at
        at = text.find("  ", at, end)
