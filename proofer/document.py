"""One text and what rules ask of it: each view computed once, and only when asked for."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from .index import WordIndex
from .markup import PROTECTED, zones_of
from .model import Span, Zone
from .shape import CLASSES, MASKED, WORDS, plain_bytes

if TYPE_CHECKING:
    from .lexicon import Lexicon

T = TypeVar("T")

#: Kinds of zone that say what a block is; they lie apart from each other.
STRUCTURE = frozenset({"heading", "list item", "quote", "table"})


class Document:
    """A text with its zones. All offsets and spans are code points of `text`."""

    def __init__(self, path: str, text: str, format: str = "text", lexicon: Lexicon | None = None, locale: str = "en", elsewhere: dict[str, tuple[str, int]] | None = None) -> None:
        self.path = path
        self.text = text
        self.format = format
        self.locale = locale
        #: Names that the other files of a run write with a capital: small form → (form, how often).
        self.elsewhere = elsewhere or {}
        self._lexicon = lexicon
        self._memory: dict[Callable, object] = {}
        self._last_line = Span(-1, -1)
        self._wrapped: dict[str, list[bytes]] = {}

    @property
    def lexicon(self) -> Lexicon:
        """The words we know, with the user's own."""
        if self._lexicon is None:
            from .lexicon import Lexicon

            self._lexicon = Lexicon.load()
        return self._lexicon

    @cached_property
    def _raw(self) -> bytes:
        return plain_bytes(self.text)

    @cached_property
    def zones(self) -> list[Zone]:
        """Every zone, sorted by start."""
        return zones_of(self.text, self.format, self._raw)

    @cached_property
    def protected(self) -> list[Zone]:
        """The zones that nobody changes or accuses, sorted and apart from each other."""
        return [zone for zone in self.zones if zone.kind in PROTECTED or zone.kind == "marker"]

    @cached_property
    def _protected_starts(self) -> list[int]:
        return [zone.start for zone in self.protected]

    def protects(self, span: Span) -> Zone | None:
        """The protected zone that `span` touches, if any. An empty span touches what it stands inside of."""
        at = bisect_right(self._protected_starts, span.end)
        for zone in reversed(self.protected[max(0, at - 2) : at]):
            if zone.start < span.end and span.start < zone.end:
                return zone
        return None

    @cached_property
    def _structure(self) -> tuple[list[Zone], list[int]]:
        zones = [zone for zone in self.zones if zone.kind in STRUCTURE]
        return zones, [zone.start for zone in zones]

    def kind_at(self, offset: int) -> str:
        """What the block around `offset` is: heading, list item, quote, table, or "" for a paragraph."""
        zones, starts = self._structure
        at = bisect_right(starts, offset) - 1
        return zones[at].kind if at >= 0 and offset <= zones[at].end else ""

    @cached_property
    def masked(self) -> str:
        """`text` with every protected character replaced by NUL, so that offsets stay true."""
        return mask(self.text, self.protected)

    @cached_property
    def plain(self) -> bytes:
        """`masked` as one byte a code point: Latin-1 with straight quotes (see `shape.plain_bytes`)."""
        if not self.protected:
            return self._raw
        plain = bytearray(self._raw)
        for zone in self.protected:
            inside = plain[zone.start : zone.end]
            plain[zone.start : zone.end] = inside.translate(MASKED)
        return bytes(plain)

    @cached_property
    def shape(self) -> bytes:
        """The class of each code point, one byte each (see `shape.CLASSES`)."""
        return self.plain.translate(CLASSES)

    @cached_property
    def words(self) -> bytes:
        """`plain` with everything that belongs to no word blanked out."""
        return self.plain.translate(WORDS)

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        """Distinct words, exact case, apostrophes inside kept, with how often each stands in the text.

        A word with a letter outside Latin-1 has `×` in its place.
        """
        counts: dict[str, int] = {}
        for run, times in self._index.counts.items():
            word = run.decode("latin-1")
            if word[0] in "'_" or word[-1] in "'_":
                word = word.strip("'_")
                if not word:
                    continue
                self._wrapped.setdefault(word, []).append(run)
            counts[word] = counts.get(word, 0) + times
        return counts

    @cached_property
    def _index(self) -> WordIndex:
        return WordIndex(self.words)

    def places(self, token: str) -> list[Span]:
        """Where a word of the vocabulary stands, in order."""
        return list(self.iter_places(token))

    def iter_places(self, token: str) -> Iterator[Span]:
        """Where a word of the vocabulary stands, in order."""
        plain, size = token.encode("latin-1", "replace"), len(token)
        offsets = self._index.places(plain)
        wrapped = self._wrapped.get(token) if self.vocabulary else None
        if wrapped:
            offsets = iter(sorted([*offsets, *(at + run.index(plain) for run in wrapped for at in self._index.places(run))]))
        for at in offsets:
            yield Span(at, at + size)

    def all_places(self, tokens: Iterable[str]) -> list[tuple[str, Span]]:
        """Each occurrence of each of `tokens`, which are words of the vocabulary, by offset."""
        found = [(token, span) for token in tokens for span in self.iter_places(token)]
        found.sort(key=lambda pair: pair[1])
        return found

    def doubles(self) -> list[tuple[str, int]]:
        """Each word, in small letters, that follows itself after one blank or line end, with the offset of the first."""
        return [(run.decode("latin-1"), at) for run, at in self._index.doubles()]

    def once(self, compute: Callable[[Document], T]) -> T:
        """`compute(self)`, computed at the first call and remembered."""
        if compute not in self._memory:
            self._memory[compute] = compute(self)
        return self._memory[compute]  # type: ignore[return-value]

    def line(self, offset: int) -> Span:
        """The line around `offset`, without its line end."""
        if self._last_line.start <= offset <= self._last_line.end:  # asked again and again in a text of one long line
            return self._last_line
        start = self.text.rfind("\n", 0, offset) + 1
        end = self.text.find("\n", offset)
        if end < 0:
            end = len(self.text)
        if end > start and self.text[end - 1] == "\r":
            end -= 1
        self._last_line = Span(start, max(start, end))
        return self._last_line

    @cached_property
    def line_starts(self) -> list[int]:
        """Where each line starts; a line ends with \\n, \\r\\n or a lone \\r."""
        starts, text = [0], self.text
        if "\r" not in text:
            at = text.find("\n")
            while at >= 0:
                starts.append(at + 1)
                at = text.find("\n", at + 1)
            return starts
        for at, char in enumerate(text):
            if char == "\n" or (char == "\r" and text[at + 1 : at + 2] != "\n"):
                starts.append(at + 1)
        return starts

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of `offset`, both counted from 1 in code points."""
        row = bisect_right(self.line_starts, offset) - 1
        return row + 1, offset - self.line_starts[row] + 1


def mask(text: str, zones: list[Zone]) -> str:
    """`text` with the characters of `zones` replaced by NUL, line ends aside, one for one."""
    if not zones:
        return text
    parts, at = [], 0
    for zone in zones:
        if zone.end <= at:
            continue
        start = max(at, zone.start)
        parts.append(text[at:start])
        inside = text[start : zone.end]
        if "\n" in inside or "\r" in inside:
            parts.append("".join(char if char in "\r\n" else "\0" for char in inside))
        else:
            parts.append("\0" * len(inside))
        at = zone.end
    parts.append(text[at:])
    return "".join(parts)
