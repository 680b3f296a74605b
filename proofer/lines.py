"""Lines and columns of a text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from .compiled import around

#: So often it is searched from the start again before all starts of lines are listed.
MOST_TURNS = 4
#: So many lines further on a place is looked for before it is looked for anywhere.
NEXT = 8


class Lines:
    """Lines and columns, both counted from 1 in code points; a line ends with \\n, \\r\\n or a lone \\r.

    Places that are asked in their order are found in one search over the text; where they are not, all starts of lines are listed, unless
    `starts` has them (of a text without \\r).
    """

    def __init__(self, text: str, starts: Sequence[int] | None = None) -> None:
        self.text = text
        self._row = self._start = self._at = 0  # line that was asked last, counted from 0, its start, and the offset that was asked for in it
        self._starts: Sequence[int] = starts or (around.lines(text) if "\r" in text else [])
        self._turns = 0

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of `offset`."""
        if offset < self._start and not self._starts:
            self._row = self._start = self._at = 0
            self._turns += 1
            if self._turns > MOST_TURNS:
                self._starts = around.lines(self.text)
        if self._starts:
            first = self._row if offset >= self._start else 0
            last = min(first + NEXT, len(self._starts))  # most that are asked for stand a line or two further on
            if last < len(self._starts) and self._starts[last] <= offset:
                last = len(self._starts)
            self._row = bisect_right(self._starts, offset, first, last) - 1
            self._start = self._starts[self._row]
        elif offset > self._at:
            if passed := self.text.count("\n", self._at, offset):
                self._row += passed
                self._start = self.text.rfind("\n", self._at, offset) + 1
            self._at = offset
        return self._row + 1, offset - self._start + 1

    def line(self, offset: int, reach: int) -> tuple[int, str]:
        """The line of `offset` without the line end, at most `reach` code points to both sides, and where that begins."""
        row, _ = self.position(offset)
        start, last = max(self._start, offset - reach), min(len(self.text), offset + reach)
        if self._starts:
            end = min(last, self._starts[row]) if row < len(self._starts) else last
        else:
            end = self.text.find("\n", offset, last)
        return start, self.text[start : end if end >= 0 else last].rstrip("\r\n")
