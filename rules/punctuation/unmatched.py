"""Quotation marks and brackets without a partner."""

from collections.abc import Iterator
from itertools import islice

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span
from proofer.sentences import wraps

PAIRS = {")": "(", "]": "["}
MARK = Pattern(r"[()\[\]]")
SMILEY = Pattern(r"[:;=8][-^'o]?[()\[\]]{1,5}|[()\[\]]{1,5}[-^'o]?[:;=](?=\s|$)|\^[()]|¯.{1,3}\)|<[(\[]")
#: `a)`, `12)`, `iv)`, `#)`: labels of a list.
LABEL = Pattern(r"(?:^|[\s(,;:“\"])(?:[A-Za-z#]|\d{1,3}|[ivx]{1,4})\Z")
#: A line that has nothing, and how far the partner of a mark stands where lines are wrapped (code points).
BLANK_LINE = Pattern(r"\n[ \t\r.]*(?=\n)")
WRAPPED = 600
INCHES = Pattern(r"\d ?\"(?!\w)")


def find(document: Document) -> Iterator[Hit]:
    """Yield each bracket, curly double quotation mark, or odd straight one that is alone in its paragraph (code points)."""
    text, tally = document.masked, document.tally
    brackets = tally("round-open") != tally("round-close") or tally("square-open") != tally("square-close")
    curly = document.survey.has("“") and not document.survey.has("„")
    if not (brackets or tally("quotes")):
        return
    joined = document.format != "text" or document.once(wraps)
    end = -1
    for start in document.marks("odd-line"):
        if start < end:
            continue
        span = paragraph_at(text, start, joined)
        end = span.end
        if brackets:
            yield from lone_brackets(text, span)
        yield from lone_quotes(text, span, curly, joined)


def paragraph_at(text: str, at: int, joined: bool) -> Span:
    """The stretch between empty lines around the line that starts at `at`; that line alone where the document's lines are paragraphs."""
    start, end = at, line_end(text, at)
    while joined and start and not is_empty(text, above := text.rfind("\n", 0, start - 1) + 1, start - 1):
        start = above
    while joined and end < len(text) and not is_empty(text, end + 1, below := line_end(text, end + 1)):
        end = below
    return Span(start, end)


def following(text: str, span: Span, joined: bool) -> Iterator[Span]:
    """The paragraphs behind one, in order."""
    end = span.end
    while end < len(text):
        start, end = end + 1, line_end(text, end + 1)
        if not is_empty(text, start, end):
            found = paragraph_at(text, start, joined)
            yield found
            end = found.end


def preceding(text: str, span: Span, joined: bool) -> Iterator[Span]:
    """The paragraphs before one, the nearest first."""
    start = span.start
    while start:
        end, start = start - 1, text.rfind("\n", 0, start - 1) + 1
        if not is_empty(text, start, end):
            found = paragraph_at(text, start, joined)
            yield found
            start = found.start


def line_end(text: str, at: int) -> int:
    """Where the line ends that has the character at `at`."""
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def is_empty(text: str, start: int, end: int) -> bool:
    """Whether nothing but blanks stands in [start, end)."""
    return not text[start:end].strip()


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
    if len(lone) == 1 and not has_partner(text, span, stretch[lone[0]]):
        yield Hit(Span(span.start + lone[0], span.start + lone[0] + 1))


def has_partner(text: str, span: Span, mark: str) -> bool:
    """Whether the partner of a bracket that its line lacks stands on a line near by, with no empty one between: the text is wrapped there."""
    if mark in PAIRS:
        near = BLANK_LINE.split(text[max(0, span.start - WRAPPED) : span.start])[-1][::-1]
        partner = PAIRS[mark]
    else:
        near = BLANK_LINE.split(text[span.end : span.end + WRAPPED])[0]
        partner = ")" if mark == "(" else "]"
    depth = 0
    for char in near:
        if char == mark:
            depth += 1
        elif char == partner:
            if not depth:
                return True
            depth -= 1
    return False


def lone_quotes(text: str, span: Span, curly: bool, joined: bool) -> Iterator[Hit]:
    """The quotation mark of a paragraph that is one too many."""
    stretch = text[span.start : span.end]
    opening, closing = stretch.count("“"), stretch.count("”")
    odd = stretch.count('"') - len(INCHES.findall(stretch))
    if not (curly and abs(opening - closing) == 1 or odd == 1):
        return
    before = next((text[one.start : one.end] for one in preceding(text, span, joined)), "")
    if curly and opening == closing + 1 and not is_quoted_on(text, span, joined):
        yield from one(span, stretch.rfind("“"))
    elif curly and closing == opening + 1 and before.count("“") <= before.count("”") and not was_opened(text, span, joined):
        yield from one(span, stretch.find("”"))
    if odd == 1 and not opening and not closing and before.count('"') % 2 == 0 and (joined or not is_wrapped_quote(text, span)):
        if not next((text[one.start : one.end].lstrip() for one in following(text, span, joined)), "").startswith('"'):
            yield from one(span, stretch.find('"'))


def is_wrapped_quote(text: str, span: Span) -> bool:
    """Whether one of the next few lines, with no empty one between, has an odd number of straight marks as well."""
    lines = BLANK_LINE.split(text[span.end : span.end + WRAPPED])[0].split("\n")[1:]
    return any(line.count('"') % 2 for line in lines)


def is_quoted_on(text: str, span: Span, joined: bool) -> bool:
    """Whether a paragraph further on opens with the mark again, or closes the quotation before another opens."""
    for span in islice(following(text, span, joined), 3):
        stretch = text[span.start : span.end].lstrip()
        if stretch.startswith("“") or stretch.count("”") > stretch.count("“"):
            return True
        if "“" in stretch:
            return False
    return False


def was_opened(text: str, span: Span, joined: bool) -> bool:
    """Whether one of the paragraphs before opened a quotation that it did not close."""
    for span in islice(preceding(text, span, joined), 4):
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
