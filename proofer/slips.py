"""Known words one slip of a key away: a letter missing, added, wrong, or two swapped.

The strings one slip away from a word of ten letters are five hundred. Their checksums are not computed one by one: crc32 is linear, so a letter in a
given place changes it by a number of its own (see `_turns`). slips.bin has a bit for each value of its first bits.
"""

from __future__ import annotations

import zlib
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .lexicon import Lexicon

#: The slips of so many words are remembered.
MOST_REMEMBERED = 20_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"


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
    may_be, weigh = lexicon.slips, lexicon.suggestible
    heads = [word[:i].encode("utf-8", "replace") for i in range(len(word) + 1)]
    tails = [word[i:].encode("utf-8", "replace") for i in range(len(word) + 1)]
    plain = {word[:i] + word[i + 1 :] for i in range(len(word))}
    plain.update(word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1))
    if len(word) > 3:
        plain.update(word[:i] + "'" + word[i:] for i in range(1, len(word)))
    found = set()
    for slip in plain:
        number = zlib.crc32(slip.encode("utf-8", "replace"))
        if may_be[number >> 13] >> (number >> 10 & 7) & 1:
            found.add(slip)
    for i, head in enumerate(heads):
        for j in (i, i + 1):  # a letter between two, or in the place of one
            if j < len(tails):
                tail = tails[j]
                number = zlib.crc32(head + b"\0" + tail)
                for letter, turn in _turns(len(tail)):
                    turn ^= number
                    if may_be[turn >> 13] >> (turn >> 10 & 7) & 1:
                        found.add(word[:i] + letter + word[j:])
    found.discard(word)
    slips = {}
    for slip in found:
        weight = weigh(slip)
        if weight is not None:
            slips[slip] = weight
    if len(lexicon.slips_of) >= MOST_REMEMBERED:
        lexicon.slips_of.clear()
    lexicon.slips_of[word] = slips
    return slips


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


@lru_cache(64)
def _turns(behind: int) -> tuple[tuple[str, int], ...]:
    """Return each letter with what it turns in a checksum where `behind` bytes follow it, against a zero byte there."""
    blank = zlib.crc32(bytes(behind + 1))
    return tuple((letter, blank ^ zlib.crc32(letter.encode() + bytes(behind))) for letter in LETTERS)
