"""What a word that nobody knows should have been: candidates, ranked by the edit, the word's frequency and the neighbours.

The score is a sum of logarithms (bits): how likely the edit is (proofer/data/edits.bin, counted in pairs of misspelling and
correction, mixed with slips of a key), how frequent the word is, and how often it stands beside its neighbours.
"""

from __future__ import annotations

import os
from collections.abc import Container, Iterable
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from .lexicon import DATA, LOWER
from .slips import known_slips
from .sound import nearly, sounds_like, with_two_more

if TYPE_CHECKING:
    from .lexicon import Lexicon

LETTERS = (1 << 26) - 1
PRIOR = 0.74  # what a bit of a word's frequency weighs against a bit of the edit
PAIR, ALONE, BESIDE = 0.45, 0.54, 8.5  # a pair with a neighbour: bits of its count, less those of the word alone, and for being a pair at all
KNOWN = 7.0  # bits for a correction that a list of misspellings names
SEEN = 2.0  # bits for a candidate that the same text has
SAME_SOUND = 0.4  # bits for a candidate that sounds the same
SPACE = 7.0  # bits against a missing space
NAME_COST = 4.0  # bits against a name where the word is written small
WEIGHT_BITS = 1 / 2.9  # of Lexicon.weight
WEIGHT = PRIOR * WEIGHT_BITS
PAIR_BOTTOM, PAIR_STEP = 3.5, 1.02  # bits over a count of 8,000 for the first class of pairs, and from one class to the next
WORST = 26.0  # candidates that cost more bits than this are no candidates
SPAN = 12.0  # bits behind the best at which a suggestion is of no interest
LOWEST = -8.0  # a score below this is of no interest at all
CONVINCING = -5.0  # a best score below this lets words be looked for that have two letters more
LEAST_WEIGHT = {2: 30, 3: 26, 4: 20, 5: 12}  # of candidates more than one slip away from words so short
EACH = 5.5  # bits that an edit costs, nearly always
NEVER = 1 << 20  # eighths of bits
CONTEXT = 2  # letters kept beside a difference: an edit's cost depends on the letter before it


class Suggestion(NamedTuple):
    """A word in the case of the one it replaces, and its score in bits (higher is better)."""

    word: str
    score: float


def suggest(word: str, lexicon: Lexicon, left: str = "", right: str = "", limit: int = 5, seen: Container[str] = ()) -> list[Suggestion]:
    """Return at most `limit` suggestions for a word, best first, none of them more than SPAN bits behind the best.

    `left` and `right` are its neighbours, "" for none; `seen` holds words of the same text, which are likelier.
    """
    judge = _Judge(word, left, right, lexicon, seen)
    lower, known = judge.word, judge.known
    for candidate, weight in known_slips(lower, lexicon).items():
        judge.consider(candidate, weight)
    for candidate in known:
        if " " not in candidate and candidate not in judge.scores:
            judge.consider(candidate, lexicon.weight(candidate))
    for pair in {*_splits(lower, lexicon), *(one for one in known if " " in one)}:
        judge.consider_pair(pair)
    judge.consider_sounding(nearly(lower))
    if judge.best < CONVINCING and judge.small and len(lower) > 6:
        judge.consider_sounding(with_two_more(lower), missing=2)
    ranked = sorted(judge.scores.items(), key=lambda item: (-item[1], item[0]))
    out: dict[str, float] = {}
    for candidate, score in ranked:
        if score >= judge.best - SPAN:
            out.setdefault(in_case_of(word, candidate, lexicon), score)
    return [Suggestion(*item) for item in out.items()][:limit]


class _Judge:
    """Scores of the candidates for a word; `best` is the highest of them."""

    def __init__(self, word: str, left: str, right: str, lexicon: Lexicon, seen: Container[str]):
        self.word, self.left, self.right = word.lower().replace("’", "'"), left.lower(), right.lower()
        self.lexicon, self.seen, self.small = lexicon, seen, word.islower()
        self.known, self.sound = lexicon.corrections(self.word), sounds_like(self.word)
        self.scores: dict[str, float] = {}
        self.best = -inf
        self.letters, self.places = 0, {}
        for place, letter in enumerate(self.word):
            self.letters |= 1 << ord(letter) - 97 if "a" <= letter <= "z" else 0
            self.places[ord(letter)] = self.places.get(ord(letter), 0) | 1 << place
        self.before, self.behind = crc32(f"{self.left} ".encode("utf-8", "replace")), f" {self.right}".encode("utf-8", "replace")

    def consider(self, candidate: str, weight: int, floor: float = -inf) -> None:
        """Score a candidate, unless it stays below `floor`."""
        score = WEIGHT * weight + self.bonus(candidate) + self.beside(candidate, weight, candidate, weight)
        most = min(WORST, score + SAME_SOUND - floor)
        cost = edit_cost(self.word, candidate, most)
        if cost <= most:
            score += SAME_SOUND * (sounds_like(candidate) == self.sound) - cost
            if self.small and not _lives_small(candidate, self.lexicon):
                score -= NAME_COST
            self.scores[candidate] = score
            self.best = max(self.best, score)

    def consider_pair(self, pair: str) -> None:
        """Score two words that were written together."""
        first, last = pair.partition(" ")[0], pair.rpartition(" ")[2]
        score = PRIOR * _pair_bits(pair, self.lexicon) - SPACE + self.bonus(pair)
        score += self.beside(first, self.lexicon.weight(first), last, self.lexicon.weight(last))
        self.scores[pair] = score
        self.best = max(self.best, score)

    def consider_sounding(self, skeletons: Iterable[int], missing: int = 0) -> None:
        """Score the frequent words that have one of some skeletons and share the letters of the word but for three.

        With `missing`, those that have so many letters more, and all of its letters in their order.
        """
        word, mine = self.word, self.letters
        shortest, longest = (len(word) + missing,) * 2 if missing else (len(word) - 2, len(word) + 3)
        found = [
            value
            for values in self.lexicon.sounding(skeletons, LEAST_WEIGHT.get(len(word), 0))
            for value in values
            if ((value ^ mine) & LETTERS).bit_count() < 4 and shortest <= value >> 52 & 31 <= longest
        ]
        found.sort(reverse=True)
        bytes_at, neighbours, costs = self.lexicon.bytes_at, self.left or self.right, {}
        for value in found:
            if missing and mine & ~value:
                continue
            letters, weight = value & LETTERS, value >> 57
            cost = costs.get(letters)
            if cost is None:
                cost = costs[letters] = max(_cost_of_missing(letters & ~mine), _cost_of_extra(mine & ~letters))
            floor = max(self.best - SPAN, LOWEST)
            room = WEIGHT * weight + SEEN + SAME_SOUND - floor - cost
            if room < 0 and not neighbours:
                continue
            raw = bytes_at(value >> 26 & LETTERS)
            if neighbours:
                room += self.beside_bytes(raw, weight)
            if room < 0 or room < EACH * self.more_edits(raw, letters):
                continue
            other = raw.decode()
            if other not in self.scores and other != word and (not missing or _is_inside(word, other)):
                self.consider(other, weight, floor)

    def bonus(self, candidate: str) -> float:
        """Return the bits for what a list of misspellings names, and for what the same text has."""
        return KNOWN * (candidate in self.known) + SEEN * (candidate in self.seen)

    def beside(self, first: str, weight: int, last: str, last_weight: int) -> float:
        """Return the bits for a candidate (from its first word to its last, with their weights) that is known to stand beside the neighbours."""
        bigram = self.lexicon.bigram
        bits = _beside(bigram(self.left, first), weight) if self.left else 0.0
        return bits + _beside(bigram(last, self.right), last_weight) if self.right else bits

    def beside_bytes(self, raw: bytes, weight: int) -> float:
        """Return the same for a single word in UTF-8."""
        pair, bits = self.lexicon.pair, 0.0
        if self.left:
            bits = _beside(pair(crc32(raw, self.before)), weight)
        if self.right:
            bits += _beside(pair(crc32(self.behind, crc32(raw))), weight)
        return bits

    def more_edits(self, raw: bytes, letters: int) -> int:
        """Return how many edits at least are between the word and another one, those aside that its set of letters shows."""
        # The longest common subsequence, by bits: all places of the word are set, those that are matched are cleared.
        places, rest = self.places, -1
        for letter in raw:
            here = places.get(letter, 0) & rest
            rest = rest + here | rest - here
        size = len(self.word)
        common = size - (rest & (1 << size) - 1).bit_count()
        edits = max(size, len(raw)) - common
        return max(0, edits - max((letters & ~self.letters).bit_count(), (self.letters & ~letters).bit_count()))


def _beside(seen: int, weight: int) -> float:
    return BESIDE + PAIR * (PAIR_BOTTOM + PAIR_STEP * (seen - 1)) - ALONE * WEIGHT_BITS * weight if seen else 0.0


@lru_cache(4096)
def _cost_of_missing(letters: int) -> float:
    """Return the bits that it costs at least to miss a set of letters, or to type others for them."""
    table = _edit_table()
    return sum(min(min(table[x * 27 : x * 27 + 27]), min(table[729 + x : 1458 : 27])) for x in range(26) if letters >> x & 1) / 8


@lru_cache(4096)
def _cost_of_extra(letters: int) -> float:
    """Return the bits that it costs at least to type a set of letters, more or for others."""
    table = _edit_table()
    return sum(min(min(table[y:729:27]), min(table[1458 + y : 2187 : 27])) for y in range(26) if letters >> y & 1) / 8


def _is_inside(word: str, other: str) -> bool:
    """Whether another word has the letters of a word in their order."""
    rest = iter(other)
    return all(letter in rest for letter in word)


def in_case_of(word: str, candidate: str, lexicon: Lexicon) -> str:
    """Return `candidate` (lower-case) with the capitals of `word`, or those of the name that it is."""
    if word.isupper() and len(word) > 1:
        return candidate.upper()
    entry = lexicon.entry(candidate)
    if entry is not None and entry.forms and not entry.flags & LOWER:
        return entry.forms[0]
    return candidate[:1].upper() + candidate[1:] if word[:1].isupper() else candidate


def edit_cost(typed: str, meant: str, most: float = WORST) -> float:
    """Return the bits of the cheapest way from the word that was meant to the one that was typed; more than `most` ends the search."""
    a, b = meant.encode("latin-1", "replace").translate(INDEX), typed.encode("latin-1", "replace").translate(INDEX)
    size, start, end = min(len(a), len(b)), 0, 0
    while start < size and a[start] == b[start]:
        start += 1
    start = max(0, start - CONTEXT)
    while end < size - start and a[-1 - end] == b[-1 - end]:
        end += 1
    end = max(0, end - CONTEXT)
    before = a[start - 1] if start else 26
    return _cost(a[start : len(a) - end], b[start : len(b) - end], before, 8 * most) / 8


def _cost(a: bytes, b: bytes, before: int, most: float) -> float:
    """Return the eighths of bits from `a` to `b`, indices of letters that stand behind another; cells above `most` are left out."""
    table, size = _edit_table(), len(b)
    far = [NEVER] * (size + 1)
    row, above = far.copy(), far
    row[0] = total = first = last = 0
    added = 1458 + before * 27
    for j, y in enumerate(b, 1):
        total += table[added + y]
        if total > most:
            break
        row[j], last = total, j
    above_last, previous = -2, -1
    for x in a:
        omitted = table[729 + before * 27 + x]
        swapped, substituted, added = 2187 + before * 27 + x, x * 27, 1458 + x * 27
        now, left = far.copy(), NEVER
        reach, first_now, last_now = max(last + 1, above_last + 2), size + 1, -2
        for j in range(first, size + 1):
            cost = row[j] + omitted
            if j:
                y = b[j - 1]
                other = row[j - 1] if x == y else row[j - 1] + table[substituted + y]
                if other < cost:
                    cost = other
                other = left + table[added + y]
                if other < cost:
                    cost = other
                if y == previous and j > 1 and b[j - 2] == x and x != y:
                    other = above[j - 2] + table[swapped]
                    if other < cost:
                        cost = other
            if cost <= most:
                now[j], last_now = cost, j
                if first_now > j:
                    first_now = j
                left = cost
            elif j >= reach:
                break
            else:
                left = NEVER
        if last_now < 0 and last < 0:
            return NEVER
        above, above_last, row, first, last = row, last, now, min(first, first_now), last_now
        before = previous = x
    return row[-1]


#: The index of each letter in the table of edits; 26 for what is none.
INDEX = bytes(code - 97 if 97 <= code < 123 else 26 for code in range(256))


def _splits(word: str, lexicon: Lexicon) -> list[str]:
    found = []
    for i in range(1, len(word)):
        first, second = word[:i], word[i:]
        if (i > 1 or first in "ai") and (len(second) > 1 or second == "a"):
            least = 20 if lexicon.bigram(first, second) else 40 if len(first) < 3 or len(second) < 3 else 28
            if lexicon.weight(first) >= least and lexicon.weight(second) >= least and _lives_small(first, lexicon) and _lives_small(second, lexicon):
                found.append(f"{first} {second}")
    return found


def _lives_small(word: str, lexicon: Lexicon) -> bool:
    entry = lexicon.entry(word)
    return entry is None or bool(entry.flags & LOWER)


def _pair_bits(pair: str, lexicon: Lexicon) -> float:
    first, _, second = pair.partition(" ")
    seen = lexicon.bigram(first, second)
    if seen:
        return PAIR_BOTTOM + PAIR_STEP * (seen - 1)
    return min(PAIR_BOTTOM - 2, WEIGHT_BITS * (lexicon.weight(first) + lexicon.weight(second)) - 27)


@lru_cache(1)
def _edit_table() -> bytes:
    with open(os.path.join(DATA, "edits.bin"), "rb") as file:
        return file.read()
