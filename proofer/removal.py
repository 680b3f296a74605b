"""Take a stray marker or line out of a text so that what stays is spaced rightly."""

from __future__ import annotations

from .model import Edit, Span

#: Blanks that belong to a marker standing behind them.
BLANKS = " \t\u00a0\u202f"
LINE_ENDS = "\r\n"
#: A marker glued to one of these on its right leaves no blank.
CLOSING = ".,;:!?…)]}”’\"'»"
#: What opens a stretch: no blank is left behind it.
OPENING = "([{“‘«"
DASHES = "-–—/"
EMPHASIS = "*_~"


def without(text: str, start: int, end: int) -> Edit:
    """The edit that removes the marker at [start, end), with the blank before it, from its sentence (code points).

    The stop of the sentence stays, a word glued to the marker gets a blank, brackets left empty go too, and a line that held
    nothing else goes with its line end.
    """
    start, end = with_brackets(text, start, end)
    left, right = blanks_before(text, start), blanks_after(text, end)
    first, last = at_line_start(text, left), at_line_end(text, right)
    if first and last:
        return without_line(text, left, right)
    if first:
        return Edit(Span(start, right), "")
    if last:
        return Edit(Span(left, end), "")
    before, after = text[left - 1], text[end]
    if after in BLANKS:
        return Edit(Span(start, right), "") if before in OPENING else Edit(Span(left, end), "")
    return Edit(Span(left, end), " " if needs_blank(text, left, start, end) else "")


def with_brackets(text: str, start: int, end: int) -> tuple[int, int]:
    """The marker with the round brackets that hold nothing else."""
    left, right = blanks_before(text, start), blanks_after(text, end)
    if left and text[left - 1] == "(" and text[right : right + 1] == ")":
        return left - 1, right + 1
    return start, end


def needs_blank(text: str, left: int, start: int, end: int) -> bool:
    """Whether what stands before and behind a removed marker must be kept apart."""
    before, after = text[left - 1], text[end]
    if before in OPENING or before in DASHES or before == ">" and after == "<":  # between two tags
        return False
    if after in EMPHASIS:  # closes a stretch of emphasis, unless it opens one behind a stop or a blank
        behind = end
        while behind < len(text) and text[behind] in EMPHASIS:
            behind += 1
        return text[behind : behind + 1].isalnum() and (left < start or before in ".!?")
    if after in "\"'":  # closes a quotation, unless a blank before the marker or a word behind it shows that it opens one
        return left < start or text[end + 1 : end + 2].isalnum()
    return after not in CLOSING and after not in DASHES


def without_line(text: str, start: int, end: int) -> Edit:
    """The edit that removes the line [start, end) with its line end, and one of the empty lines around it."""
    if end == len(text):
        while start and text[start - 1] in LINE_ENDS:
            start -= 1
        return Edit(Span(start, end), "")
    end = behind_line_end(text, end)
    if start == 0 or is_empty_line_before(text, start):
        blank = blanks_after(text, end)
        if blank == len(text):
            # The last line: the empty line before it goes, the line end of the text stays.
            left = start
            while left and text[left - 1] in LINE_ENDS + BLANKS:
                left -= 1
            return Edit(Span(behind_line_end(text, left), end), "") if left else Edit(Span(start, end), "")
        if text[blank] in LINE_ENDS:
            end = behind_line_end(text, blank)
    return Edit(Span(start, end), "")


def is_empty_line_before(text: str, start: int) -> bool:
    """Whether the line before the one that begins at `start` holds nothing."""
    at = start - 1
    if at > 0 and text[at] == "\n" and text[at - 1] == "\r":
        at -= 1
    return at <= 0 or text[blanks_before(text, at) - 1] in LINE_ENDS


def behind_line_end(text: str, at: int) -> int:
    """`at` moved behind the line end that stands there, if one does."""
    if text.startswith("\r\n", at):
        return at + 2
    return at + 1 if text[at : at + 1] in ("\n", "\r") else at


def blanks_before(text: str, at: int) -> int:
    """Where the blanks that end at `at` begin."""
    while at and text[at - 1] in BLANKS:
        at -= 1
    return at


def blanks_after(text: str, at: int) -> int:
    """Where the blanks that begin at `at` end."""
    while at < len(text) and text[at] in BLANKS:
        at += 1
    return at


def at_line_start(text: str, at: int) -> bool:
    """Whether a line begins at `at`."""
    return at == 0 or text[at - 1] in LINE_ENDS


def at_line_end(text: str, at: int) -> bool:
    """Whether a line ends at `at`."""
    return at == len(text) or text[at] in LINE_ENDS
