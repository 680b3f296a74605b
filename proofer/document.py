"""One text and what rules ask of it: each view computed once, and only when asked for."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable

from .compiled import marks, survey
from .compiled.asked import by_word, id_of, kin, page_lines
from .compiled.notes import LABEL_LINE, SCORED_LINE, UNKNOWN
from .compiled.notes import SMALL as SMALL_WORD
from .compiled.words import Words
from .lexicon import Lexicon
from .lines import Lines
from .lists import Lists, nothing
from .markup import PROTECTED, zones_of
from .model import Span, Zone
from .shape import CLASSES, FLAT, FOREIGN, MASKED, PAD, SMALL, Survey, is_word_byte
from .typed import TypeVar

T = TypeVar("T")

MARK_NUMBERS = {name: number for number, name in enumerate(marks.MARKS)}
TALLY_NUMBERS = {name: number for number, name in enumerate(marks.TALLIES)}

#: Words of grammar that are a third of the small words of English prose, and seldom a tenth of those of another language.
GRAMMAR = frozenset("the of and to in is that for it as was with be by on not are this at from or an have which you were but they has had their can been would there will".split())
#: A text is in another language where more of its small words are unknown and fewer are GRAMMAR, or where more of its characters are letters outside Latin-1.
UNKNOWN_SHARE, GRAMMAR_SHARE, LETTER_SHARE = 0.2, 0.25, 0.15
#: With fewer distinct unknown words, or distinct letters outside Latin-1, a text is not suspected.
MANY = 12

#: Kinds of zone that say what a block is; they lie apart from each other.
STRUCTURE = frozenset({"heading", "list item", "quote", "table"})
#: A line of less words, as `compiled.words` counts them, may be a prompt whatever shy word it opens with (see `compiled.asked.page_lines`).
FEW = 14
#: A longer one is no prompt, whatever it opens with, and no sentence about the page (chunks between blanks; see `boilerplate_frames.prompt_of`).
SHORT, MOST = 32, 40


class view:
    """A property that is computed at the first look and remembered: functools.cached_property without its lock, which costs more than most views."""

    def __init__(self, compute: Callable[[Document], object]) -> None:
        self._compute, self._name, self.__doc__ = compute, compute.__name__, compute.__doc__

    def __get__(self, document: Document, owner: type[Document]) -> object:
        value = document.__dict__[self._name] = self._compute(document)
        return value


class Document:
    """A text with its zones. All offsets and spans are code points of `text`."""

    def __init__(self, path: str, text: str, format: str = "text", lexicon: Lexicon | None = None, locale: str = "en", elsewhere: dict[str, tuple[str, int]] | None = None, lists: Lists | None = None) -> None:
        self.path = path
        self.text = text
        self.format = format
        self.locale = locale
        #: Names that the other files of a run write with a capital: small form → (form, how often).
        self.elsewhere = elsewhere or {}
        self._lexicon = lexicon
        #: What is looked for among the words.
        self.lists = lists or nothing()
        self._memory: dict[Callable, object] = {}
        self._last_line = Span(-1, -1)

    @property
    def lexicon(self) -> Lexicon:
        """The words we know, with the user's own."""
        if self._lexicon is None:
            self._lexicon = Lexicon.load()
        return self._lexicon

    @view
    def survey(self) -> Survey:
        """The text as bytes, before anything is masked, and which characters it has."""
        return Survey(self.text)

    @view
    def zones(self) -> list[Zone]:
        """Every zone, sorted by start."""
        return zones_of(self.text, self.format, self.survey)

    def take_zones(self, other: Document) -> None:
        """Take over from a document of the same text and format what is no matter of rules: which characters there are, and the zones."""
        self.__dict__.update(survey=other.survey, zones=other.zones)

    @view
    def protected(self) -> list[Zone]:
        """The zones that nobody changes or accuses, sorted and apart from each other."""
        return [zone for zone in self.zones if zone.kind in PROTECTED or zone.kind == "marker"]

    @view
    def _protected_starts(self) -> list[int]:
        return [zone.start for zone in self.protected]

    def protects(self, span: Span) -> Zone | None:
        """The protected zone that `span` touches, if any. An empty span touches what it stands inside of."""
        at = bisect_right(self._protected_starts, span.end)
        for zone in reversed(self.protected[max(0, at - 2) : at]):
            if zone.start < span.end and span.start < zone.end:
                return zone
        return None

    @view
    def _structure(self) -> tuple[list[Zone], list[int]]:
        zones = [zone for zone in self.zones if zone.kind in STRUCTURE]
        return zones, [zone.start for zone in zones]

    def kind_at(self, offset: int) -> str:
        """What the block around `offset` is: heading, list item, quote, table, or "" for a paragraph."""
        zones, starts = self._structure
        at = bisect_right(starts, offset) - 1
        return zones[at].kind if at >= 0 and offset <= zones[at].end else ""

    @view
    def masked(self) -> str:
        """`text` with every protected character replaced by NUL, so that offsets stay true."""
        return mask(self.text, self.protected)

    @view
    def plain(self) -> bytes:
        """`masked` as one byte a code point, Latin-1 with straight quotes (see `shape.plain_bytes`), and `shape.PAD` behind it."""
        zones = self.protected
        raw, self.survey.padded = self.survey.padded, b""  # one copy is enough
        if not zones:
            return raw if isinstance(raw, bytes) else bytes(raw)
        plain = raw if isinstance(raw, bytearray) else bytearray(raw)
        for zone in zones:
            inside = plain[zone.start : zone.end]
            plain[zone.start : zone.end] = inside.translate(MASKED)
        return bytes(plain)

    @view
    def shape(self) -> bytes:
        """The class of each code point, one byte each (see `shape.CLASSES`)."""
        return self.plain[: -len(PAD)].translate(CLASSES)

    @view
    def _scan(self) -> tuple[list[list[int]], array, int]:
        found, tally = [[] for _ in marks.MARKS], array("Q", bytes(8 * len(marks.TALLIES)))
        return found, tally, marks.scan(self.plain, CLASSES, self.survey.signs, found, tally)

    @property
    def marked(self) -> int:
        """A bit for each of `compiled.marks.MARKS`: whether such a form of marks, blanks or line ends stands anywhere."""
        return self._scan[2]

    def marks(self, name: str) -> list[int]:
        """Where such a form stands, in order."""
        return self._scan[0][MARK_NUMBERS[name]]

    def tally(self, name: str) -> int:
        """How often a form stands in the text (see `compiled.marks.TALLIES`)."""
        return self._scan[1][TALLY_NUMBERS[name]]

    @view
    def twins(self) -> list[int]:
        """Where lines start that may be nearly the same as another (see `compiled.marks.twins`)."""
        lines = self.marks("long-line")
        return marks.twins(self.plain, lines, self.survey.signs, self.index) if len(lines) > 1 else []

    @view
    def page_lines(self) -> list[int]:
        """Where short lines start that may speak of a web page (see `compiled.asked.page_lines`)."""
        lines = self.marks("short-line")
        of_lines = self.lists.of_lines
        if not lines or of_lines is None:
            return lines
        return page_lines(self.plain, lines, CLASSES, self.index, LABEL_LINE, SCORED_LINE, FEW, SHORT, MOST, of_lines.asks, of_lines.answers)

    @view
    def index(self) -> Words:
        """The words of the text, by number (see `compiled.words.Words`)."""
        return self.lists.index(self.plain, self._lexicon)

    @view
    def is_english(self) -> bool:
        """Whether the text is English, as far as its words tell; short ones are."""
        index, plain = self.index, self.plain
        if sum(char > "\xff" and char.isalpha() for char in self.survey.characters) >= MANY and plain.count(FOREIGN) > LETTER_SHARE * len(plain):
            return False
        if len(index.unknown) < MANY or 8 * len(index.unknown) < index.distinct:
            return True
        small = unknown = grammar = 0
        for number in range(index.distinct):
            if index.notes[number] & SMALL_WORD and index.sizes[number] > 1:
                count = index.counts[number]
                small += count
                unknown += count if index.notes[number] & UNKNOWN else 0
                grammar += count if self.word(number) in GRAMMAR else 0
        return unknown <= UNKNOWN_SHARE * small or grammar >= GRAMMAR_SHARE * small

    def word(self, number: int) -> str:
        """The distinct word of a number; one with a letter outside Latin-1 has `×` in its place."""
        start = self.index.starts[number]
        return self.plain[start : start + self.index.sizes[number]].decode("latin-1")

    def noted(self, notes: int) -> list[str]:
        """The distinct words of which one of `notes` is known (UNKNOWN, NAME, SLIP; see `compiled.notes`), in the order of their first places."""
        index = self.index
        if not index.all_notes & notes:
            return []
        numbers = sorted({*index.noted, *index.unknown}) if notes & UNKNOWN else index.noted
        return [self.word(number) for number in numbers if index.notes[number] & notes]

    def mixed(self) -> list[tuple[str, int]]:
        """The distinct words with the note MIXED, each with how often it stands in the text."""
        index = self.index
        return [(self.word(number), index.counts[number]) for number in index.mixed]

    def listed(self, rule_id: str) -> list[str]:
        """The distinct words that the list of a rule has, in the order of their first places."""
        index, bits = self.index, self.lists.bits[rule_id]
        if not index.all_wanted & bits:
            return []
        wanted, ids = index.store.wanted, index.ids
        return [self.word(number) for number in index.listed if wanted[ids[number]] & bits]

    def kin(self, least: int) -> list[tuple[str, list[tuple[str, int]]]]:
        """Each unknown word with a capital and `least` letters or more to which others with a capital are near, and those with their counts (see `compiled.asked.kin`)."""
        counts = self.index.counts
        return [(self.word(number), [(self.word(other), counts[other]) for other in near]) for number, near in kin(self.plain, SMALL, self.index, least)]

    def settle(self, number: int, notes: int) -> None:
        """Forget some of what is noted of a word, in the texts to come: it was looked into, and nothing in a text could change what was found."""
        self.index.store.facts[8 * self.index.ids[number] + 3] &= ~notes

    @view
    def vocabulary(self) -> dict[str, int]:
        """Distinct words, exact case, apostrophes inside kept, with how often each stands in the text.

        A word with a letter outside Latin-1 has `×` in its place.
        """
        index = self.index
        return {self.word(number): index.counts[number] for number in range(index.distinct)}

    @view
    def _numbers(self) -> dict[int, int]:
        return {self.index.ids[number]: number for number in range(self.index.distinct)}

    def number(self, token: str) -> int | None:
        """The number of a word of the vocabulary, None for any other."""
        index = self.index
        store, word = index.store, id_of(token.encode("latin-1", "replace"), index.store)
        if word < 0:
            return None
        if store.stamp == index.stamp:  # no other text has been looked at since
            return store.facts[8 * word + 7] if store.facts[8 * word + 6] == index.stamp else None
        return self._numbers.get(word)

    def __contains__(self, token: str) -> bool:
        """Whether the text has a word, exact case."""
        return self.number(token) is not None

    def count(self, token: str) -> int:
        """How often a word stands in the text, exact case."""
        number = self.number(token)
        return 0 if number is None else self.index.counts[number]

    def places(self, token: str) -> list[Span]:
        """Where a word of the vocabulary stands, in order."""
        return [span for _, span in self.all_places((token,))]

    def all_places(self, tokens: Iterable[str], most: int = 0) -> list[tuple[str, Span]]:
        """Each occurrence of each of `tokens`, which are words of the vocabulary, by offset; the first `most` of each, 0 for all."""
        index, found = self.index, []
        begins, places = self._by_word
        for token in tokens:
            if (number := self.number(token)) is not None:
                start, end, size = begins[number], begins[number + 1], index.sizes[number]
                if most and end - start > most:
                    end = start + most
                for at in places[start:end]:
                    offset = index.places[at]
                    found.append((offset, token, Span(offset, offset + size)))
        found.sort()
        return [(token, span) for _, token, span in found]

    @view
    def _by_word(self) -> tuple[array, array]:
        return by_word(self.index.order, self.index.counts, self.index.distinct)

    def occurrence(self, at: int) -> Span:
        """The place of the word that is the text's `at`-th."""
        start = self.index.places[at]
        return Span(start, start + self.index.sizes[self.index.order[at]])

    @view
    def phrases(self) -> dict[str, list[tuple[int, str, tuple[str, ...]]]]:
        """By rule: where a phrase of its stands, the phrase, and what may stand instead; in order."""
        found: dict[str, list[tuple[int, str, tuple[str, ...]]]] = {}
        if not self.index.pairs or self.lists.phrases is None:
            return found
        plain, names, rows = self.plain, self.lists.names, self.lists.phrases.rows
        for at, value in self.index.pairs:
            for rule_id, lead, phrase, wanted, goods in rows(value):
                if rule_id not in names:
                    continue
                start, end = at - lead, at - lead + len(wanted)
                if "…" in phrase:
                    found.setdefault(rule_id, []).append((start, phrase, goods))
                elif start >= 0 and plain[start:end].translate(FLAT) == wanted and not (is_word_byte(plain, start - 1) or is_word_byte(plain, end)):
                    found.setdefault(rule_id, []).append((start, phrase, goods))
        for places in found.values():
            places.sort()
        return found

    def doubles(self) -> list[tuple[str, int]]:
        """Each word, in small letters, that follows itself after one blank or line end, with the offset of the first."""
        index = self.index
        return [(self.word(index.order[at]).lower(), index.places[at]) for at in index.doubles]

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

    @view
    def lines(self) -> Lines:
        """Lines and columns of the text."""
        return Lines(self.text, None if self.survey.has("\r") else survey.line_starts(self.plain, self.survey.signs))


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
