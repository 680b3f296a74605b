"""Phrases of all rules in one table, found by those two neighbours in them that are the rarest.

A phrase with `…` inside stands for its first two words, whatever marks part them. The table is built with the catalogue:
hash table, the third words of which one must stand beside the two, then rows of `rule <TAB> offset <TAB> phrase <TAB>
suggestions`, those with the same neighbours together.
"""

from __future__ import annotations

import mmap
import os
import re
import sys
from array import array
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise

from .compiled import tables
from .shape import SMALL, plain_bytes
from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from .model import Rule

MAGIC = b"PHRASES2"
#: Of a third word that stands before the two, beside its hash; and what stands for none.
BEFORE, NO_THIRD = 1 << 31, (1 << 32) - 1
#: A run of word characters, as `compiled.words` takes it, in plain bytes.
RUN = re.compile(rb"[0-9A-Za-z_@#'\xb5\xc0-\xff]+")


def build(rules: Iterable[Rule]) -> bytes:
    """The table of the phrases of `rules`. Raises ValueError for a phrase of one word."""
    groups: dict[int, list[bytes]] = {}
    beside: dict[int, set[int]] = {}
    for rule in rules:
        for phrase, goods in phrases_of(rule):
            code, lead, third = code_of(phrase)
            groups.setdefault(code, []).append(f"{rule.id}\t{lead}\t{phrase}\t{'|'.join(goods)}".encode())
            beside.setdefault(code, set()).add(third)
    blob = bytearray()
    thirds = array("I", [0])
    values, asked = {}, {}
    for code in sorted(groups):
        values[code] = len(blob) + 1
        blob += b"\n".join(groups[code]) + b"\n\n"
        if NO_THIRD not in beside[code]:
            asked[code] = len(thirds)
            thirds.extend((len(beside[code]), *sorted(beside[code])))
    keys, places = tables.pair_table(values)
    places_of_thirds = array("I", bytes(4 * len(keys)))
    for slot, code in enumerate(keys):
        places_of_thirds[slot] = asked.get(code, 0)
    parts = (array("Q", [len(keys), len(thirds)]), keys, places, places_of_thirds, thirds)
    for part in parts:
        if sys.byteorder == "big":
            part.byteswap()
    return MAGIC + b"".join(part.tobytes() for part in parts) + bytes(blob)


def phrases_of(rule: Rule) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The phrases that a rule looks for, or that its card's `when` names, with what may stand instead."""
    from .matchers import read_table, table_of

    if "phrases" in rule.match:
        yield from table_of(rule, "phrases").items()
    for phrase in rule.match.get("when", {}).get("phrases", ()):
        if phrase.endswith(".txt"):
            for bad, goods in read_table(os.path.join(rule.folder, phrase)).items():
                yield bad, tuple(good.partition("\t")[0] for good in goods)  # a third column is the rule's own
        else:
            yield phrase.lower(), ()


def code_of(phrase: str) -> tuple[int, int, int]:
    """The number of the two neighbours in a phrase that are the rarest together, where the first of them starts, and the hash of the word behind them, else of
    that before them, with BEFORE, else NO_THIRD. Raises ValueError where it has fewer words."""
    from .lexicon import Lexicon

    plain = plain_bytes(phrase)
    found = [(match.start() + len(match[0]) - len(match[0].lstrip(b"'_")), match[0].strip(b"'_")) for match in RUN.finditer(plain)]
    runs = [(at, run.partition(b"'")[0]) for at, run in found if run]
    if len(runs) < 2 or not phrase[0].isalnum():
        raise ValueError(f"{phrase!r} is no phrase of two words or more")
    weigh = Lexicon.load().weight
    weights = [weigh(run.decode("latin-1")) for _, run in runs]
    rarest = min(range(len(runs) - 1), key=lambda at: (weights[at] + weights[at + 1] + min(weights[at], weights[at + 1]), at))
    third = NO_THIRD
    if rarest + 2 < len(runs):
        third = tables.hash_of(runs[rarest + 2][1], SMALL)
    elif rarest > 0:
        third = tables.hash_of(runs[rarest - 1][1], SMALL) | BEFORE
    return tables.pair_code(runs[rarest][1], runs[rarest + 1][1], SMALL), runs[rarest][0], third


class Phrases:
    """A built table."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        if data[: len(MAGIC)] != MAGIC:
            raise ValueError("not a table of phrases, or of another version")
        slots, others = int.from_bytes(data[8:16], "little"), int.from_bytes(data[16:24], "little")
        view = memoryview(data)
        from .lexicon import little

        ends = list(accumulate((8 * slots, 4 * slots, 4 * slots, 4 * others), initial=24))
        self.keys = little(view[ends[0] : ends[1]], "Q")
        self.values, self.places_of_thirds, self.thirds = (little(view[start:end], "I") for start, end in pairwise(ends[1:]))
        self._data, self._blob = data, ends[-1]
        self._rows: dict[int, list[tuple[str, int, str, bytes, tuple[str, ...]]]] = {}

    @classmethod
    def load(cls, path: str) -> Phrases:
        """Map a table into memory. Raises OSError where there is none, ValueError where it is another format."""
        with open(path, "rb") as file:
            return cls(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))

    def rows(self, value: int) -> list[tuple[str, int, str, bytes, tuple[str, ...]]]:
        """(rule, offset of the neighbours, phrase, its plain bytes, suggestions) of the phrases whose neighbours have this value."""
        found = self._rows.get(value)
        if found is None:
            start = self._blob + value - 1
            end = self._data.find(b"\n\n", start)
            lines = (line.split("\t") for line in self._data[start:end].decode().split("\n"))
            found = self._rows[value] = [
                (rule, int(lead), phrase, plain_bytes(phrase), tuple(goods.split("|")) if goods else ()) for rule, lead, phrase, goods in lines
            ]
        return found
