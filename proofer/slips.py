"""Known words one slip of a key away: a letter missing, added, wrong, or two swapped.

The strings one slip away from a word of ten letters are five hundred: `compiled.edits.slips` asks slips.bin, which has a bit for each value of the first
bits of their checksums, and those that pass are looked up.
"""

from __future__ import annotations

from .compiled import edits, tables
from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from .lexicon import Lexicon

CRC = tables.crc_table()
#: The slips of so many words are remembered.
MOST_REMEMBERED = 20_000


def near(word: str, lexicon: Lexicon, least: int = 3) -> str:
    """Return the most frequent known word one slip away from a lower-case word, of frequency class `least` at least, or ""."""
    best, heaviest = "", least * 4 - 1
    for candidate, weight in known_slips(word, lexicon).items():
        if weight > heaviest or weight == heaviest and best and candidate < best:
            best, heaviest = candidate, weight
    return best


def known_slips(word: str, lexicon: Lexicon) -> dict[str, int]:
    """Return the words that may be suggested and are one slip away from a lower-case word, each with its weight."""
    kept = lexicon.slips_of.get(word)
    if kept is not None:
        return kept
    found = {slip.decode("utf-8", "replace") for slip in edits.slips(word.encode("utf-8", "replace"), lexicon.slips, CRC)}
    found.discard(word)
    weights = {}
    for slip in found:
        weight = lexicon.suggestible(slip)
        if weight is not None:
            weights[slip] = weight
    if len(lexicon.slips_of) >= MOST_REMEMBERED:
        lexicon.slips_of.clear()
    lexicon.slips_of[word] = weights
    return weights


def is_one_slip(one: str, other: str) -> bool:
    """Whether two words are one deletion, insertion, substitution or swap of neighbours apart."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    size, at = min(len(one), len(other)), 0
    while at < size and one[at] == other[at]:
        at += 1
    if len(one) == len(other):
        return one[at + 1 :] == other[at + 1 :] or one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return one[at + (len(one) > len(other)) :] == other[at + (len(other) > len(one)) :]
