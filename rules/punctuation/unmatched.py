"""Quotation marks and brackets without a partner."""

from bisect import bisect_right
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span
from proofer.sentences import wraps

PAIRS = {")": "(", "]": "["}
MARK = Pattern(r"[()\[\]]")
SMILEY = Pattern(r"[:;=8][-^'o]?[()\[\]]+|[()\[\]]+[-^'o]?[:;=](?=\s|$)|\^[()]|¯.{1,3}\)|<[(\[]")
#: `a)`, `12)`, `iv)`: labels of a list.
LABEL = Pattern(r"(?:^|[\s(,;:“\"])(?:[A-Za-z]|\d{1,3}|[ivx]{1,4})\Z")
INCHES = Pattern(r"\d ?\"")


def find(document: Document) -> Iterator[Hit]:
    """Yield each bracket, curly double quotation mark, or odd straight one that is alone in its paragraph (code points)."""
    text, tally = document.masked, document.tally
    brackets = tally("round-open") != tally("round-close") or tally("square-open") != tally("square-close")
    curly = document.survey.has("“") and not document.survey.has("„")
    lone = set(document.marks("odd-line"))
    if not (brackets or tally("quotes")):
        return
    spans = list(paragraphs(document))
    for number, span in enumerate(spans):
        if lone.isdisjoint(range(*document_lines(document, span))):
            continue
        if brackets:
            yield from lone_brackets(text, span)
        yield from lone_quotes(text, spans, number, curly)


def document_lines(document: Document, span: Span) -> tuple[int, int]:
    """The numbers of the lines of a paragraph, half-open."""
    starts = document.line_starts
    return bisect_right(starts, span.start) - 1, bisect_right(starts, span.end)


def paragraphs(document: Document) -> Iterator[Span]:
    """Stretches between empty lines; single lines where the document's lines are paragraphs."""
    text, joined = document.masked, document.format != "text" or document.once(wraps)
    start = at = 0
    for line in text.split("\n"):
        end = at + len(line)
        if not line.strip() or not joined:
            if end > start and text[start:end].strip():
                yield Span(start, end)
            start = end + 1
        at = end + 1
    if start < len(text) and text[start:].strip():
        yield Span(start, len(text))


def lone_brackets(text: str, span: Span) -> Iterator[Hit]:
    """Brackets of one paragraph that nothing opens or closes."""
    stretch = text[span.start : span.end]
    if stretch.count("(") == stretch.count(")") and stretch.count("[") == stretch.count("]"):
        return
    skipped = {at for match in SMILEY.finditer(stretch) for at in range(*match.span())}
    opened: list[tuple[str, int]] = []
    lone = []
    for match in MARK.finditer(stretch):
        at, mark = match.start(), match[0]
        if at in skipped:
            continue
        if mark in "([":
            opened.append((mark, at))
        elif opened and opened[-1][0] == PAIRS[mark]:
            opened.pop()
        elif not (mark == ")" and LABEL.search(stretch[max(0, at - 6) : at])):
            lone.append(at)
    lone += [at for _, at in opened]
    if len(lone) == 1:
        yield Hit(Span(span.start + lone[0], span.start + lone[0] + 1))


def lone_quotes(text: str, spans: list[Span], number: int, curly: bool) -> Iterator[Hit]:
    """The quotation mark of a paragraph that is one too many."""
    span = spans[number]
    stretch = text[span.start : span.end]
    opening, closing = stretch.count("“"), stretch.count("”")
    following = text[spans[number + 1].start : spans[number + 1].end].lstrip() if number + 1 < len(spans) else ""
    before = text[spans[number - 1].start : spans[number - 1].end] if number else ""
    if curly and opening == closing + 1 and not is_quoted_on(spans, number, text, "“", "”"):
        yield from one(span, stretch.rfind("“"))
    elif curly and closing == opening + 1 and not ("“" in before and before.count("“") > before.count("”")) and not was_opened(spans, number, text):
        yield from one(span, stretch.find("”"))
    odd = stretch.count('"') - len(INCHES.findall(stretch))
    if odd % 2 and odd == 1 and not opening and not closing and not following.startswith('"') and before.count('"') % 2 == 0:
        yield from one(span, stretch.find('"'))


def is_quoted_on(spans: list[Span], number: int, text: str, opening: str, closing: str) -> bool:
    """Whether a paragraph further on opens with the mark again, or closes the quotation before another opens."""
    for span in spans[number + 1 : number + 4]:
        stretch = text[span.start : span.end].lstrip()
        if stretch.startswith(opening) or stretch.count(closing) > stretch.count(opening):
            return True
        if opening in stretch:
            return False
    return False


def was_opened(spans: list[Span], number: int, text: str) -> bool:
    """Whether one of the paragraphs before opened a quotation that it did not close."""
    for span in reversed(spans[max(0, number - 4) : number]):
        stretch = text[span.start : span.end]
        if stretch.count("“") > stretch.count("”"):
            return True
        if "”" in stretch:
            return False
    return False


def one(span: Span, at: int) -> Iterator[Hit]:
    """The hit for the character at `at` of a paragraph."""
    if at >= 0:
        yield Hit(Span(span.start + at, span.start + at + 1))
