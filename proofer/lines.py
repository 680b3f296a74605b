"""Lines and columns of a text."""

from __future__ import annotations

from bisect import bisect_right

from .compiled import around


#: So often it is searched from the start again before all starts of lines are listed.
MOST_TURNS = 4


class Lines:
    """Lines and columns, both counted from 1 in code points; a line ends with \\n, \\r\\n or a lone \\r.

    Places that are asked in their order are found in one search over the text; where they are not, all starts of lines are listed.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._row = self._start = 0  # of the line that was asked last, counted from 0
        self._starts: list[int] = around.lines(text) if "\r" in text else []
        self._turns = 0

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of `offset`."""
        if offset < self._start and not self._starts:
            self._row = self._start = 0
            self._turns += 1
            if self._turns > MOST_TURNS:
                self._starts = around.lines(self.text)
        if self._starts:
            self._row = bisect_right(self._starts, offset) - 1
            self._start = self._starts[self._row]
        elif passed := self.text.count("\n", self._start, offset):
            self._row += passed
            self._start = self.text.rfind("\n", self._start, offset) + 1
        return self._row + 1, offset - self._start + 1

    def line(self, offset: int) -> tuple[int, str]:
        """Where the line of `offset` starts, and its text without the line end."""
        row, _ = self.position(offset)
        end = self.text.find("\n", self._start) if not self._starts else self._starts[row] if row < len(self._starts) else len(self.text)
        return self._start, self.text[self._start : end if end >= 0 else len(self.text)].rstrip("\r\n")
