"""The words we know: memory-mapped tables, ready at once and shared between processes.

The tables are built by tools/build_lexicon.py. words.bin is a hash table of records `\\n key \\t flags forms`, keyed by
crc32 of the lower-case word in UTF-8; a bucket is searched by `mmap.find`. obscure.bin holds the checksums of words and
names so rare that nothing else is known of them, doubtful.bin those of words that are likelier slips. pairs.bin holds classes of the counts of two words in a row. Keys are
lower-case; apostrophes are straight.
"""

import mmap
import os
import re
import sys
import zlib
from bisect import bisect_left
from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import NamedTuple

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

NOT_OURS = re.compile("[0-9_@#\u00d7]")
INNER_CAPITAL = re.compile("(?:[A-Z]?[a-z]{2,})(?:[A-Z][a-z]+)+")
PART = re.compile("[A-Z]?[a-z]+")
ENCLITICS = frozenset(("s", "d", "ll", "ve", "re", "t", ""))
ELISIONS = frozenset(("o", "d", "l", "n", "al"))
RESPELT = (("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("ize", "ise"), ("our", "or"), ("ae", "e"), ("oe", "e"))
SUFFIXES = (
    ("like", ("",)), ("less", ("",)), ("ness", ("",)), ("iness", ("y",)), ("wise", ("",)), ("proof", ("",)), ("wide", ("",)),
    ("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("ing", ("", "e")), ("ed", ("", "e")), ("ally", ("",)), ("ly", ("",)),
    ("ism", ("", "e")), ("ist", ("", "e")), ("ists", ("", "e")), ("ability", ("able",)),
    *((ending, ("",)) for ending in ("ise", "ize", "ised", "ized", "ises", "izes", "ising", "izing", "isation", "ization")),
)  # fmt: skip
#: Stems that take the ending in another way: churches, subdirectories, clapped, erratically.
NOT_BEFORE = {
    "s": re.compile("(?:s|x|z|ch|sh|ed|self|[^aeiou]y)$"), "es": re.compile("[^sxzho]$"), "ed": re.compile("[^su]s$|[^aeiou][aeiou][bdgklmnprt]$|[ey]$"),
    "ing": re.compile("[^su]s$|[^aeiou][aeiou][bdgklmnprt]$|e$"), "ly": re.compile("(?:ic|le)$"), "ness": re.compile("[^aeiou]y$"),
}  # fmt: skip
FREE_SUFFIXES = frozenset(("like", "wise", "proof", "less", "wide"))
PREFIXES = (
    "non", "anti", "micro", "macro", "nano", "mega", "multi", "super", "ultra", "pseudo", "semi", "counter", "cyber", "bio", "geo", "neuro",
    "astro", "photo", "electro", "hydro", "thermo", "tele", "immuno", "cardio", "paleo", "palaeo", "proto", "poly", "mono", "auto", "hyper",
    "hypo", "infra", "inter", "intra", "meta", "neo", "over", "under", "post", "pre", "trans", "un", "eco", "aero", "agro", "socio", "psycho",
)  # fmt: skip

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
        self._find, self._numbers, self._mask, self._base = words.bytes.find, words.numbers, (1 << words.bits) - 1, words.base

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
        if self._own and word in self._own:
            return self._own[word]
        record = self._record(word)
        if record is None:
            return self._obscure_entry(word)
        flags, weight, rest = record
        if flags & MISSPELLING:
            return None
        return Entry(flags, weight >> 2, _forms(word, flags, rest))

    def knows(self, token: str) -> bool:
        """Whether a token, with its capitals as they stand, is legitimate: `Table`, `NATO`, `Rubio's`, but not `istanbul`."""
        lower = token.lower()
        entry = self.entry(lower)
        if entry is not None and _stands(token, lower, entry):
            return True
        return len(token) == 1 or bool(NOT_OURS.search(token)) or self._knows_derived(token, lower)

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
        mark = zlib.crc32(f"{first} {second}".encode("utf-8", "replace")) & 0xFFFFFFF0
        numbers = self._pairs.numbers
        at = bisect_left(numbers, mark)
        return numbers[at] & 15 if at < len(numbers) and numbers[at] & 0xFFFFFFF0 == mark else 0

    def sounding(self, skeletons: Iterable[str]) -> list[str]:
        """Return the frequent words (lower-case) whose skeleton, or another with the same checksum, is among `skeletons`."""
        table = _sounds()
        places: set[int] = set()
        for skeleton in skeletons:
            slot = zlib.crc32(skeleton.encode("utf-8", "replace")) & 0xFFFF
            places.update(table.values[table.numbers[slot] : table.numbers[slot + 1]])
        raw, find, base = self._words.bytes, self._find, self._base + 1
        return [raw[base + at : find(b"\t", base + at)].decode() for at in sorted(places)]

    def _knows_derived(self, token: str, lower: str) -> bool:
        if "'" in token:
            return self._knows_apostrophe(token)
        if token.isupper():
            return self.knows(lower) or self.knows(token.capitalize())
        if token[-1:] == "s" and token[:-1].isupper():
            return len(token) < 7
        if not token.islower() and not token[1:].islower():
            return bool(INNER_CAPITAL.fullmatch(token)) and all(self.knows(part.lower()) or len(part) > 3 for part in PART.findall(token))
        if token != lower and lower[-1] == "s" and len(lower) > 4:
            entry = self.entry(lower[:-1])
            if entry is not None and entry.flags & (NAME | SURNAME):
                return True
        return len(lower) > 5 and self._knows_inflected(lower)

    def _knows_apostrophe(self, token: str) -> bool:
        stem = token.strip("'")
        if stem != token and self.knows(stem):
            return True
        head, _, tail = stem.rpartition("'")
        if head and tail.lower() in ENCLITICS:
            return self.knows(head)
        return head.lower() in ELISIONS and tail[:1].isupper()

    def _knows_inflected(self, word: str) -> bool:
        return self._is_derived(word) and not self._is_slip(word)

    def _is_derived(self, word: str) -> bool:
        for ending, other in RESPELT:
            if ending in word[2:]:
                entry = self.entry(word[:2] + word[2:].replace(ending, other))
                if entry is not None and entry.flags & LOWER and not entry.flags & RARE and entry.frequency < 7:
                    return True
        for suffix, stems in SUFFIXES:
            if word.endswith(suffix):
                head = word[: -len(suffix)]
                if any(self._is_stem(head + ending, suffix, ending) for ending in stems):
                    return True
        for prefix in PREFIXES:
            if word.startswith(prefix) and len(word) - len(prefix) > 4:
                entry = self.entry(word[len(prefix) :])
                if entry is not None and entry.flags & LOWER and not entry.flags & RARE and entry.frequency >= 3:
                    return True
        return False

    def _is_stem(self, stem: str, suffix: str, ending: str) -> bool:
        # The inflections of frequent words are all listed: a missing one is a mistake.
        entry = self.entry(stem) if len(stem) > 3 else None
        if entry is None or not entry.flags & LOWER or entry.flags & RARE:
            return False
        return suffix in FREE_SUFFIXES or entry.frequency <= 5 and not (NOT_BEFORE[suffix].search(stem) if suffix in NOT_BEFORE and not ending else None)

    def _is_slip(self, word: str) -> bool:
        from proofer.suggest import near

        return bool(near(word, self, least=5))

    def _record(self, word: str) -> tuple[int, int, str] | None:
        key = word.encode("utf-8", "replace")
        slot = zlib.crc32(key) & self._mask
        start, end = self._base + self._numbers[slot], self._base + self._numbers[slot + 1]
        if start == end:
            return None
        at = self._find(b"\n" + key + b"\t", start, end)
        if at < 0:
            return None
        return self._read(at + len(key) + 2)

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
        self.numbers = _array(memoryview(self.bytes)[HEADER : self.base], "I")

    def has_checksum(self, word: str) -> bool:
        """Whether a table of checksums holds that of a word."""
        number = zlib.crc32(word.encode("utf-8", "replace")) >> (16 - self.bits)
        start, end = self.numbers[number >> 16], self.numbers[(number >> 16) + 1]
        at = bisect_left(self.halves, number & 0xFFFF, start, end)
        return at < end and self.halves[at] == number & 0xFFFF

    @cached_property
    def values(self) -> memoryview:
        """The numbers of a table of lists, from `base` on."""
        return _array(memoryview(self.bytes)[self.base :], "I")

    @cached_property
    def halves(self) -> memoryview:
        return _array(memoryview(self.bytes)[self.base :], "H")


@lru_cache(1)
def _loaded() -> Lexicon:
    return Lexicon(Table("words.bin"), Table("obscure.bin"), Table("pairs.bin"))


def _array(raw: memoryview, code: str) -> memoryview:
    if sys.byteorder == "little":
        return raw.cast(code)
    from array import array

    swapped = array(code, raw.tobytes())
    swapped.byteswap()
    return memoryview(swapped)


@lru_cache(1)
def _doubtful() -> Table:
    return Table("doubtful.bin")


@lru_cache(1)
def _sounds() -> Table:
    return Table("sounds.bin")


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
