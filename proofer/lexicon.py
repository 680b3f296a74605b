"""The words we know: memory-mapped tables, ready at once and shared between processes.

The tables are built by tools/build_lexicon.py. words.bin is a hash table of records `\\n word \\t flags forms`, by crc32 of `\\n word \\t`; a bucket is
searched by `mmap.find`. obscure.bin holds the checksums of words and names so rare that nothing else is known of them, doubtful.bin those of words that
are likelier slips. pairs.bin holds classes of the counts of two words in a row. sounds.bin and slips.bin are for suggestions: words by how they sound,
and a bit for the checksum of each that may be suggested. Words are in small letters and UTF-8; apostrophes are straight.
"""

import mmap
import os
import sys
import zlib
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache

from .compiled import edits, tables
from .lazy import Pattern
from .typed import NamedTuple, TypeVar

T = TypeVar("T")

FORMS = 15  # any of the four that follow: a legitimate word
LOWER = 1  # a legitimate English word in small letters
NAME = 2  # has a form with a capital
ACRONYM = 4  # has a form in capitals
MIXED = 8  # has a form with capitals inside
US, GB, CA, AU = 16, 32, 64, 128  # the only regions of a spelling; none for words of all of them
RARE = 256  # only in the large lists
COMMON_LOWER = 512  # a real small life in running text
SURE_NAME = 1024  # a name, certainly: safe to repair
MISSPELLING = 2048  # a known misspelling; `forms` are its corrections
GIVEN = 4096  # a given name
SURNAME = 8192  # a surname

NOT_OURS = Pattern("[0-9_@#\u00d7]")

#: So many words that are in no table are remembered, with what was found out about them.
MOST_REMEMBERED = 100_000

DATA = os.path.join(os.path.dirname(__file__), "data")
HEADER = 16


class Entry(NamedTuple):
    """What is known of a lower-case word; frequency 0 (unknown) to 15 (the)."""

    flags: int
    frequency: int
    forms: tuple[str, ...]


class Lexicon:
    """Look-ups of words. `load()` gives the one that comes with proofer, `extended` one with a user's own words."""

    def __init__(self, words: "Table", obscure: "Table", pairs: "Table", own: dict[str, Entry] | None = None):
        self._words, self._obscure, self._pairs = words, obscure, pairs
        self._own = own or {}
        self._entries: dict[str, Entry | None] = {}
        self._known: dict[str, bool] = {}
        self._recalled: dict[tuple[Callable, str], object] = {}
        #: What slips.known_slips found, by the word.
        self.slips_of: dict[str, dict[str, int]] = {}
        #: What suggest.suggest found: by the word and its neighbours, the suggestions and the candidates that it weighed.
        self.suggested: dict[tuple, tuple] = {}
        self._find, self._numbers, self._mask = words.bytes.find, words.numbers, (1 << words.bits) - 1

    @property
    def is_extended(self) -> bool:
        """Whether it has a user's own words."""
        return bool(self._own)

    @property
    def raw(self) -> tuple:
        """The table of words: its bytes, the offsets of its buckets, and the mask of their numbers."""
        return self._words.bytes, self._numbers, self._mask

    @classmethod
    def load(cls) -> "Lexicon":
        """Return the lexicon that comes with proofer; OSError where its data is missing."""
        return _loaded()

    def extended(self, words: Iterable[str], names: Iterable[str]) -> "Lexicon":
        """Return a lexicon that knows `words` in small letters and `names` as they are written, besides."""
        own = dict(self._own)
        for word in words:
            key = word.lower().replace("’", "'")
            entry = own.get(key) or self.entry(key)
            flags, frequency, forms = entry or Entry(0, 1, ())
            flags &= ~(MISSPELLING | RARE)
            own[key] = Entry(flags | (LOWER if word.islower() else _kind(word)), max(frequency, 1), forms if word.islower() else (word, *forms))
        for name in names:
            for part in name.replace("’", "'").replace("-", " ").split():
                key = part.lower()
                flags, frequency, forms = own.get(key) or self.entry(key) or Entry(0, 1, ())
                if flags & MISSPELLING:
                    flags, forms = 0, ()
                forms = (part, *(f for f in forms if f != part))
                own[key] = Entry(flags & ~RARE | (LOWER if part.islower() else _kind(part)), max(frequency, 1), forms)
        return Lexicon(self._words, self._obscure, self._pairs, own)

    def entry(self, word: str) -> Entry | None:
        """Return what is known of a lower-case word, None for an unknown or misspelt one."""
        try:
            return self._entries[word]
        except KeyError:
            if len(self._entries) >= MOST_REMEMBERED:
                self._entries.clear()
            entry = self._entries[word] = self._own[word] if word in self._own else self._entry(word)
            return entry

    def _entry(self, word: str) -> Entry | None:
        record = self._record(word)
        if record is None:
            return self._obscure_entry(word)
        flags, weight, rest = record
        if flags & MISSPELLING:
            return None
        return Entry(flags, weight >> 2, _forms(word, flags, rest))

    def knows(self, token: str) -> bool:
        """Whether a token, with its capitals as they stand, is legitimate: `Table`, `NATO`, `Rubio's`, but not `istanbul`."""
        known = self._known.get(token)
        if known is None:
            if len(self._known) >= MOST_REMEMBERED:
                self._known.clear()
            known = self._known[token] = self._knows(token)
        return known

    def _knows(self, token: str) -> bool:
        lower = token.lower()
        entry = self.entry(lower)
        if entry is not None and _stands(token, lower, entry):
            return True
        if len(token) == 1 or NOT_OURS.search(token):
            return True
        if self.corrections(lower):
            return False
        from .inflection import is_derived

        return is_derived(token, lower, self)

    def recall(self, function: Callable[[str, "Lexicon"], T], word: str) -> T:
        """`function(word, self)`, computed once for a word."""
        known = self._recalled.get((function, word), self)
        if known is self:
            if len(self._recalled) >= MOST_REMEMBERED:
                self._recalled.clear()
            known = self._recalled[function, word] = function(word, self)
        return known  # type: ignore[return-value]

    def corrections(self, word: str) -> tuple[str, ...]:
        """Return the corrections of a known misspelling (lower-case), best first; () for anything else."""
        if self._own and word in self._own:
            return ()
        record = self._record(word)
        if record is None or not record[0] & MISSPELLING:
            return ()
        return tuple(record[2].split("|"))

    def doubts(self, word: str) -> bool:
        """Whether an unknown lower-case word is in a large list, yet likelier a slip of a frequent one: accuse it, but do not repair it."""
        return _doubtful().has_checksum(word)

    def frequency(self, word: str) -> int:
        """Return the frequency class of a lower-case word: 0 (unknown, or rare) to 15 (the)."""
        return self.weight(word) >> 2

    def weight(self, word: str) -> int:
        """Return the finer frequency of a lower-case word, 0 to 63: about three steps for a doubling of its count."""
        record = self._record(word)
        if record is None or record[0] & MISSPELLING:
            return 4 if word in self._own else 0
        return record[1]

    def bigram(self, first: str, second: str) -> int:
        """Return the class of the count of two lower-case words in a row: 0 (unseen) to 15."""
        return self.pair(zlib.crc32(f"{first} {second}".encode("utf-8", "replace")))

    def pair(self, checksum: int) -> int:
        """Return the same class by the checksum of two words with a blank between them."""
        numbers, halves = self._pairs.numbers, self._pairs.halves
        end = numbers[(checksum >> 16) + 1]
        at = bisect_left(halves, checksum & 0xFFF0, numbers[checksum >> 16], end)
        return halves[at] & 15 if at < end and halves[at] >> 4 == checksum >> 4 & 0xFFF else 0

    @cached_property
    def slips(self) -> bytes | memoryview:
        """A bit for each value of the first 22 of a checksum: whether a word that may be suggested has it."""
        if not self._own:
            return _slips()
        bits = bytearray(_slips())
        for word in self._own:
            number = zlib.crc32(word.encode("utf-8", "replace")) >> 10
            bits[number >> 3] |= 1 << (number & 7)
        return bytes(bits)

    def suggestible(self, word: str) -> int | None:
        """Return the weight of a lower-case word that may be suggested, None for any other."""
        if word in self._own:
            return self.weight(word)
        record = self._record(word)
        return record[1] if record is not None and suggestible(record[0], record[1]) else None

    def sounding(self, skeletons: Iterable[int], least: int, letters: int, shortest: int, longest: int) -> array:
        """What is known of the words that have a skeleton with one of these checksums, or another that falls together with it, best first.

        Each is a number (see `tools/lexicon_format.py`): weight (`least` at least), length (`shortest` to `longest`), place for `bytes_at`, letters
        (all but three of `letters`).
        """
        table = _sounds()
        mask = (1 << table.bits) - 1
        return edits.sounding(table.values, table.numbers, {checksum & mask for checksum in skeletons}, least, letters, shortest, longest)

    @cached_property
    def search_tables(self) -> tuple:
        """The table of words, what computes checksums, and the table of pairs, as `compiled.edits.next_candidate` wants them."""
        return memoryview(self._words.bytes), tables.crc_table(), self._pairs.numbers, self._pairs.halves

    def bytes_at(self, place: int) -> bytes:
        """Return the word at a place that `sounding` gave, in UTF-8."""
        return self._words.bytes[place + 1 : self._find(b"\t", place + 1)]

    def _record(self, word: str) -> tuple[int, int, str] | None:
        key = f"\n{word}\t".encode("utf-8", "replace")
        slot = zlib.crc32(key) & self._mask
        at = self._find(key, self._numbers[slot], self._numbers[slot + 1])
        if at < 0:
            return None
        return self._read(at + len(key))

    def _read(self, at: int) -> tuple[int, int, str]:
        raw = self._words.bytes
        packed = raw[at] & 127 | (raw[at + 1] & 127) << 7 | (raw[at + 2] & 127) << 14
        return packed & 0x7FFF, packed >> 15, raw[at + 3 : self._find(b"\n", at + 3)].decode() if raw[at + 3] != 10 else ""

    def _obscure_entry(self, word: str) -> Entry | None:
        if len(word) < 4:
            return None
        if self._obscure.has_checksum(word):
            return Entry(LOWER | RARE, 0, ())
        name = _capitalised(word)
        if self._obscure.has_checksum(name):
            return Entry(NAME | RARE, 0, (name,))
        return None


class Table:
    """A file of proofer/data, mapped: `numbers` (uint32), then from `base` on its bytes."""

    def __init__(self, name: str):
        with open(os.path.join(DATA, name), "rb") as file:
            self.bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self.bits, count = int.from_bytes(self.bytes[8:12], "little"), int.from_bytes(self.bytes[12:16], "little")
        self.base = HEADER + 4 * count
        self.numbers = little(memoryview(self.bytes)[HEADER : self.base], "I")

    def has_checksum(self, word: str) -> bool:
        """Whether a table of checksums holds that of a word."""
        number = zlib.crc32(word.encode("utf-8", "replace")) >> (16 - self.bits)
        start, end = self.numbers[number >> 16], self.numbers[(number >> 16) + 1]
        at = bisect_left(self.halves, number & 0xFFFF, start, end)
        return at < end and self.halves[at] == number & 0xFFFF

    @cached_property
    def values(self) -> memoryview:
        """The numbers of a table of lists, from `base` on."""
        return little(memoryview(self.bytes)[self.base :], "Q")

    @cached_property
    def halves(self) -> memoryview:
        return little(memoryview(self.bytes)[self.base :], "H")


@lru_cache(1)
def _loaded() -> Lexicon:
    return Lexicon(Table("words.bin"), Table("obscure.bin"), Table("pairs.bin"))


def little(raw: memoryview, code: str) -> memoryview:
    """Little-endian numbers of a type as this machine has them."""
    if sys.byteorder == "little":
        return raw.cast(code)
    swapped = array(code, raw.tobytes())
    swapped.byteswap()
    return memoryview(swapped)


@lru_cache(1)
def _doubtful() -> Table:
    return Table("doubtful.bin")


@lru_cache(1)
def _sounds() -> Table:
    return Table("sounds.bin")


@lru_cache(1)
def _slips() -> memoryview:
    table = Table("slips.bin")
    return memoryview(table.bytes)[table.base :]


def suggestible(flags: int, weight: int) -> bool:
    """Whether a word with such a record may be suggested: one with a life in small letters or as a name, and not of the rarest."""
    return bool(flags & (LOWER | NAME | SURE_NAME)) and not flags & MISSPELLING and (weight > 3 or not flags & RARE)


def _forms(word: str, flags: int, rest: str) -> tuple[str, ...]:
    if rest:
        return tuple(_capitalised(word) if f == "^" else word.upper() if f == "!" else f for f in rest.split("|"))
    return (_capitalised(word),) if flags & NAME else ()


def _capitalised(word: str) -> str:
    return word[:1].upper() + word[1:]


def _stands(token: str, lower: str, entry: Entry) -> bool:
    flags = entry.flags
    if token == lower:
        return bool(flags & LOWER) or token in entry.forms
    if token[1:] == lower[1:]:
        return bool(flags & (LOWER | NAME)) or (flags & ACRONYM and len(token) > 3) or token in entry.forms
    return token.isupper() or token in entry.forms


def _kind(form: str) -> int:
    if form.isupper() and len(form) > 1:
        return ACRONYM
    return NAME if form[1:].islower() or len(form) == 1 else MIXED
