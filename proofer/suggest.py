"""What a word that nobody knows should have been: candidates, ranked by the edit, the word's frequency and the neighbours.

The score is a sum of logarithms (bits): how likely the edit is (proofer/data/edits.bin, counted in pairs of misspelling and
correction, mixed with slips of a key), how frequent the word is, and how often it stands beside its neighbours.
"""

import os
import re
from collections.abc import Container
from functools import lru_cache
from typing import NamedTuple

from proofer.lexicon import DATA, LOWER, NAME, RARE, SURE_NAME, Lexicon

LETTERS = "abcdefghijklmnopqrstuvwxyz"
PRIOR = 0.74  # what a bit of a word's frequency weighs against a bit of the edit
PAIR, ALONE, BESIDE = 0.45, 0.54, 8.5  # a pair with a neighbour: bits of its count, less those of the word alone, and for being a pair at all
KNOWN = 7.0  # bits for a correction that a list of misspellings names
SEEN = 2.0  # bits for a candidate that the same text has
SAME_SOUND = 0.4  # bits for a candidate that sounds the same
SPACE = 7.0  # bits against a missing space
NAME_COST = 4.0  # bits against a name where the word is written small
WEIGHT_BITS = 1 / 2.9  # of Lexicon.weight
PAIR_BOTTOM, PAIR_STEP = 3.5, 1.02  # bits over a count of 8,000 for the first class of pairs, and from one class to the next
WORST = 26.0  # candidates that cost more bits than this are no candidates


class Suggestion(NamedTuple):
    """A word in the case of the one it replaces, and its score in bits (higher is better)."""

    word: str
    score: float


def suggest(word: str, lexicon: Lexicon, left: str = "", right: str = "", limit: int = 5, seen: Container[str] = ()) -> list[Suggestion]:
    """Return at most `limit` suggestions for a word, best first.

    `left` and `right` are its neighbours, "" for none; `seen` holds words of the same text, which are likelier.
    """
    lower, left, right = word.lower().replace("’", "'"), left.lower(), right.lower()
    known = lexicon.corrections(lower)
    scores: dict[str, float] = {}
    for candidate in candidates(lower, lexicon) | set(known) | set(_splits(lower, lexicon)):
        first, last = candidate.partition(" ")[0], candidate.rpartition(" ")[2]
        score = _split_score(candidate, lexicon) if " " in candidate else _score(lower, candidate, lexicon, word.islower())
        if score is not None:
            scores[candidate] = score + KNOWN * (candidate in known) + SEEN * (candidate in seen) + _beside(left, first, last, right, lexicon)
    ranked = sorted(scores.items(), key=lambda item: (-item[1], item[0]))
    out: dict[str, float] = {}
    for candidate, score in ranked:
        out.setdefault(in_case_of(word, candidate, lexicon), score)
    return [Suggestion(*item) for item in out.items()][:limit]


def near(word: str, lexicon: Lexicon, least: int = 3) -> str:
    """Return the most frequent known word one slip away from a lower-case word, of frequency class `least` at least, or ""."""
    best, heaviest = "", least * 4 - 1
    for candidate in one_slip(word):
        weight = lexicon.weight(candidate)
        if weight > heaviest:
            best, heaviest = candidate, weight
    return best


def candidates(word: str, lexicon: Lexicon) -> set[str]:
    """Return the known words one slip from a lower-case word, and frequent ones that sound nearly like it."""
    found = {edit for edit in one_slip(word) if _suggestible(edit, lexicon)}
    size = len(word)
    letters = set(word)
    for other in lexicon.sounding(_nearly(sounds_like(word))):
        if -3 < len(other) - size < 4 and other not in found and len(letters.symmetric_difference(other)) < 4:
            found.add(other)
    found.discard(word)
    return found


def one_slip(word: str) -> set[str]:
    """Return all strings of small letters one deletion, swap, substitution or insertion away."""
    halves = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    slips = {a + b[1:] for a, b in halves if b}
    slips.update(a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1)
    slips.update(a + letter + b[1:] for a, b in halves if b for letter in LETTERS)
    slips.update(a + letter + b for a, b in halves for letter in LETTERS)
    if len(word) > 3:
        slips.update(a + "'" + b for a, b in halves if a and b)
    slips.discard(word)
    return slips


def sounds_like(word: str) -> str:
    """Return the skeleton of a word: its consonants by sound, without vowels, h, w, y and doubles."""
    for spelling, sound in SPELLINGS:
        word = word.replace(spelling, sound)
    return DOUBLE.sub(r"\1", word.translate(SOUNDS))


def in_case_of(word: str, candidate: str, lexicon: Lexicon) -> str:
    """Return `candidate` (lower-case) with the capitals of `word`, or those of the name that it is."""
    if word.isupper() and len(word) > 1:
        return candidate.upper()
    entry = lexicon.entry(candidate)
    if entry is not None and entry.forms and not entry.flags & LOWER:
        return entry.forms[0]
    return candidate[:1].upper() + candidate[1:] if word[:1].isupper() else candidate


def edit_cost(typed: str, meant: str) -> float:
    """Return the bits of the cheapest way from the word that was meant to the one that was typed; more than WORST ends the search."""
    table = _edit_table()
    a, b = _indices(meant), _indices(typed)
    before = 26
    row = [0.0]
    for y in b:
        row.append(row[-1] + table[1458 + 26 * 27 + y])
    above: list[float] = []
    for i, x in enumerate(a):
        omitted = table[729 + before * 27 + x]
        substituted, added = x * 27, 1458 + x * 27
        now = [row[0] + omitted]
        for j, y in enumerate(b):
            cost = row[j] if x == y else row[j] + table[substituted + y]
            other = row[j + 1] + omitted
            if other < cost:
                cost = other
            other = now[j] + table[added + y]
            if other < cost:
                cost = other
            if i and j and x == b[j - 1] and y == before and x != y:
                other = above[j - 1] + table[2187 + before * 27 + x]
                if other < cost:
                    cost = other
            now.append(cost)
        if min(now) > 8 * WORST:
            return 2 * WORST
        above, row, before = row, now, x
    return row[-1] / 8


SPELLINGS = (("ph", "f"), ("gh", ""), ("ck", "k"), ("sc", "s"), ("dg", "g"), ("tio", "so"), ("cia", "sa"), ("tia", "sa"), ("x", "ks"), ("ce", "s"), ("ci", "s"), ("cy", "s"))
SOUNDS = str.maketrans("cqzjvbdm", "kksgfptn", "aeiouyhw'-")
DOUBLE = re.compile(r"(.)\1+")


def _nearly(skeleton: str) -> set[str]:
    """Return a skeleton and those one edit away."""
    halves = [(skeleton[:i], skeleton[i:]) for i in range(len(skeleton) + 1)]
    near_by = {skeleton}
    near_by.update(a + b[1:] for a, b in halves if b)
    near_by.update(a + b[1] + b[0] + b[2:] for a, b in halves if len(b) > 1)
    near_by.update(a + sound + b[1:] for a, b in halves if b for sound in "ksgfptnlr")
    near_by.update(a + sound + b for a, b in halves for sound in "ksgfptnlr")
    return {DOUBLE.sub(r"\1", one) for one in near_by}


def _score(word: str, candidate: str, lexicon: Lexicon, small: bool) -> float | None:
    cost = edit_cost(word, candidate)
    if cost > WORST:
        return None
    score = PRIOR * WEIGHT_BITS * lexicon.weight(candidate) - cost
    if sounds_like(candidate) == sounds_like(word):
        score += SAME_SOUND
    entry = lexicon.entry(candidate)
    if entry is None:
        return score
    if small and not entry.flags & LOWER:
        score -= NAME_COST
    return score


def _suggestible(word: str, lexicon: Lexicon) -> bool:
    entry = lexicon.entry(word)
    return entry is not None and (entry.frequency > 0 or not entry.flags & RARE) and bool(entry.flags & (LOWER | NAME | SURE_NAME))


def _split_score(pair: str, lexicon: Lexicon) -> float:
    return PRIOR * _pair_bits(pair, lexicon) - SPACE


def _splits(word: str, lexicon: Lexicon) -> list[str]:
    found = []
    for i in range(1, len(word)):
        first, second = word[:i], word[i:]
        if (i > 1 or first in "ai") and (len(second) > 1 or second == "a"):
            least = 20 if lexicon.bigram(first, second) else 40 if len(first) < 3 or len(second) < 3 else 28
            if lexicon.weight(first) >= least and lexicon.weight(second) >= least and _small(first, lexicon) and _small(second, lexicon):
                found.append(f"{first} {second}")
    return found


def _small(word: str, lexicon: Lexicon) -> bool:
    entry = lexicon.entry(word)
    return entry is not None and bool(entry.flags & LOWER)


def _pair_bits(pair: str, lexicon: Lexicon) -> float:
    first, _, second = pair.partition(" ")
    seen = lexicon.bigram(first, second)
    if seen:
        return PAIR_BOTTOM + PAIR_STEP * (seen - 1)
    return min(PAIR_BOTTOM - 2, WEIGHT_BITS * (lexicon.weight(first) + lexicon.weight(second)) - 27)


def _beside(left: str, first: str, last: str, right: str, lexicon: Lexicon) -> float:
    """Return the bits for a candidate (from its first word to its last) that is known to stand beside its neighbours."""
    bits = 0.0
    for seen, word in ((lexicon.bigram(left, first) if left else 0, first), (lexicon.bigram(last, right) if right else 0, last)):
        if seen:
            bits += BESIDE + PAIR * (PAIR_BOTTOM + PAIR_STEP * (seen - 1)) - ALONE * WEIGHT_BITS * lexicon.weight(word)
    return bits


def _indices(word: str) -> list[int]:
    return [i if 0 <= (i := ord(letter) - 97) < 26 else 26 for letter in word]


@lru_cache(1)
def _edit_table() -> bytes:
    with open(os.path.join(DATA, "edits.bin"), "rb") as file:
        return file.read()
