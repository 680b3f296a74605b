"""Phrases of all rules in one table, found by those two neighbours in them that are the rarest.

A phrase with `…` inside stands for its first two words, whatever marks part them. The table is built with the catalogue: hash table, then rows of `rule <TAB> offset <TAB> phrase <TAB>
suggestions`, those with the same neighbours together.
"""

from __future__ import annotations

import mmap
import os
import re
from array import array
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from .compiled import tables
from .shape import SMALL, plain_bytes

if TYPE_CHECKING:
    from .model import Rule

MAGIC = b"PHRASES1"
#: A run of word characters, as `compiled.words` takes it, in plain bytes.
RUN = re.compile(rb"[0-9A-Za-z_@#'\xb5\xc0-\xff]+")


def build(rules: Iterable[Rule]) -> bytes:
    """The table of the phrases of `rules`. Raises ValueError for a phrase of one word."""
    groups: dict[int, list[bytes]] = {}
    for rule in rules:
        for phrase, goods in phrases_of(rule):
            code, lead = code_of(phrase)
            groups.setdefault(code, []).append(f"{rule.id}\t{lead}\t{phrase}\t{'|'.join(goods)}".encode())
    blob = bytearray()
    values = {}
    for code in sorted(groups):
        values[code] = len(blob) + 1
        blob += b"\n".join(groups[code]) + b"\n\n"
    keys, places = tables.pair_table(values)
    if array("I", [1]).tobytes() != b"\1\0\0\0":
        keys.byteswap()
        places.byteswap()
    return MAGIC + len(keys).to_bytes(8, "little") + keys.tobytes() + places.tobytes() + bytes(blob)


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


def code_of(phrase: str) -> tuple[int, int]:
    """The number of the two neighbours in a phrase that are the rarest together, and where the first of them starts. Raises ValueError where it has fewer words."""
    from .lexicon import Lexicon

    plain = plain_bytes(phrase)
    found = [(match.start() + len(match[0]) - len(match[0].lstrip(b"'_")), match[0].strip(b"'_")) for match in RUN.finditer(plain)]
    runs = [(at, run.partition(b"'")[0]) for at, run in found if run]
    if len(runs) < 2 or not phrase[0].isalnum():
        raise ValueError(f"{phrase!r} is no phrase of two words or more")
    weigh = Lexicon.load().weight
    weights = [weigh(run.decode("latin-1")) for _, run in runs]
    rarest = min(range(len(runs) - 1), key=lambda at: (weights[at] + weights[at + 1] + min(weights[at], weights[at + 1]), at))
    return tables.pair_code(runs[rarest][1], runs[rarest + 1][1], SMALL), runs[rarest][0]


class Phrases:
    """A built table."""

    def __init__(self, data: bytes | mmap.mmap) -> None:
        if data[: len(MAGIC)] != MAGIC:
            raise ValueError("not a table of phrases, or of another version")
        slots = int.from_bytes(data[8:16], "little")
        view = memoryview(data)
        from .lexicon import little

        self.keys = little(view[16 : 16 + 8 * slots], "Q")
        self.values = little(view[16 + 8 * slots : 16 + 12 * slots], "I")
        self._data, self._blob = data, 16 + 12 * slots
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
