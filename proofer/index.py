"""Which words a text has, how often, and where: in C-level passes over pieces of the text, so that memory stays small."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate, compress, count, islice
from operator import eq

#: Size of the pieces that are split into words at a time, in bytes.
PIECE = 1 << 19
#: The places of words that stand oftener are not kept but looked for.
KEPT = 400


class WordIndex:
    """The runs of word characters in `words`, bytes in which a blank stands for everything else. Offsets are bytes of it."""

    def __init__(self, words: bytes) -> None:
        self.words = words

    def pieces(self) -> Iterator[tuple[int, bytes]]:
        """The text in pieces that end at a blank, each with its offset."""
        words, start = self.words, 0
        while len(words) - start > PIECE:
            end = words.find(b" ", start + PIECE)
            if end < 0:
                break
            yield start, words[start:end]
            start = end + 1
        yield start, words[start:]

    @cached_property
    def counts(self) -> dict[bytes, int]:
        """How often each run stands in the text."""
        counts: Counter[bytes] = Counter()
        for _, piece in self.pieces():
            counts.update(piece.split())
        return counts

    @cached_property
    def _places(self) -> dict[bytes, array]:
        found = {run: array("L") for run, times in self.counts.items() if times <= KEPT}
        for offset, piece in self.pieces():
            runs = piece.split(b" ")
            rows = zip(runs, accumulate(map(len, runs)), count(offset))
            for run, end, number in compress(rows, map(found.__contains__, runs)):
                found[run].append(end - len(run) + number)
        return found

    def places(self, run: bytes) -> Iterator[int]:
        """The offsets of a run, in order."""
        kept = self._places.get(run)
        if kept is not None:
            return iter(kept)
        return self._search(run) if run in self.counts else iter(())

    def _search(self, run: bytes) -> Iterator[int]:
        words, size = self.words, len(run)
        if words[: size + 1] in (run, run + b" "):
            yield 0
        needle = b" " + run + b" "
        at = words.find(needle)
        while at >= 0:
            yield at + 1
            at = words.find(needle, at + size + 1)
        if words.endswith(b" " + run):
            yield len(words) - size

    def doubles(self) -> Iterator[tuple[bytes, int]]:
        """Each run, in small letters, that follows itself after one blank, with the offset of the first."""
        before, before_at = b"", 0
        for offset, piece in self.pieces():
            runs = piece.lower().split(b" ")
            if runs[0] and runs[0] == before:
                yield before, before_at
            last, at = 0, offset
            for number in compress(count(), map(eq, runs, islice(runs, 1, None))):
                if runs[number]:
                    at += sum(map(len, runs[last:number])) + number - last
                    last = number
                    yield runs[number], at
            before, before_at = runs[-1], offset + len(piece) - len(runs[-1])

