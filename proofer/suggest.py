"""What a word that nobody knows should have been: candidates, ranked by the edit, the word's frequency and the neighbours.

The score is a sum of logarithms (bits): how likely the edit is (proofer/data/edits.bin, counted in pairs of misspelling and
correction, mixed with slips of a key), how frequent the word is, and how often it stands beside its neighbours.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Container, Iterable
from functools import lru_cache
from math import inf
from zlib import crc32

from .compiled import edits
from .compiled.edits import next_candidate
from .lexicon import DATA, LOWER, MOST_REMEMBERED
from .slips import known_slips
from .sound import nearly, sounds_like, with_two_more
from .typed import TYPE_CHECKING, NamedTuple

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
LONGEST = 60  # letters of a word for which words of a like sound are looked for


class Suggestion(NamedTuple):
    """A word in the case of the one it replaces, and its score in bits (higher is better)."""

    word: str
    score: float


def suggest(word: str, lexicon: Lexicon, left: str = "", right: str = "", limit: int = 5, seen: Container[str] = ()) -> list[Suggestion]:
    """Return at most `limit` suggestions for a word, best first, none of them more than SPAN bits behind the best.

    `left` and `right` are its neighbours, "" for none; `seen` holds words of the same text, which are likelier.
    """
    key = word, left.lower(), right.lower(), limit
    kept = lexicon.suggested.get(key)
    if kept is not None and not any(candidate in seen for candidate in kept[1]):
        return list(kept[0])
    judge = _Judge(word, left, right, lexicon, seen)
    lower, known = judge.word, judge.known
    judge.consider_slips()
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
    found = [Suggestion(*item) for item in out.items()][:limit]
    if not judge.seen_any:
        if len(lexicon.suggested) >= MOST_REMEMBERED:
            lexicon.suggested.clear()
        lexicon.suggested[key] = tuple(found), tuple(judge.asked)
    return found


def best_slip(word: str, lexicon: Lexicon, left: str, right: str, seen: Container[str]) -> float:
    """Return the score that `suggest` gives to the best of the words one slip away, -inf where there is none."""
    judge = _Judge(word, left, right, lexicon, seen)
    judge.consider_slips()
    return judge.best


class _Judge:
    """Scores of the candidates for a word; `best` is the highest of them."""

    def __init__(self, word: str, left: str, right: str, lexicon: Lexicon, seen: Container[str]):
        self.word, self.left, self.right = word.lower().replace("’", "'"), left.lower(), right.lower()
        self.lexicon, self.seen, self.small = lexicon, seen, word.islower()
        self.known, self.sound = lexicon.corrections(self.word), sounds_like(self.word)
        self.scores: dict[str, float] = {}
        self.best = -inf
        self.asked: list[str] = []  # whether the text has them has been asked
        self.seen_any = False
        self.letters = 0
        for letter in self.word:
            self.letters |= 1 << ord(letter) - 97 if "a" <= letter <= "z" else 0
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

    def consider_slips(self) -> None:
        """Score the known words one slip away."""
        for candidate, weight in known_slips(self.word, self.lexicon).items():
            self.consider(candidate, weight)

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
        word, size = self.word, len(self.word)
        if size > LONGEST:
            return
        plain = word.encode("latin-1", "replace")
        shortest, longest = (size + missing,) * 2 if missing else (size - 2, size + 3)
        found = self.lexicon.sounding(skeletons, LEAST_WEIGHT.get(size, 0), self.letters, shortest, longest)
        indices, rows, tables = plain.translate(INDEX), array("i", bytes(12 * (size + 1))), self.lexicon.search_tables
        places = array("Q", bytes(8 * 256))
        for place, byte in enumerate(plain):
            places[byte] |= 1 << place
        before, behind = self.before if self.left else 0, self.behind if self.right else b""
        at = 0
        while True:
            floor = max(self.best - SPAN, LOWEST)
            at = next_candidate(found, at, floor, self.letters, bool(missing), _costs(), plain, indices, _edit_table(), rows, *tables[:2], before, behind, *tables[2:], places, INDEX)
            if at < 0:
                return
            value = found[at]
            at += 1
            other = self.lexicon.bytes_at(value >> 26 & LETTERS).decode()
            if other not in self.scores and other != word and (not missing or _is_inside(word, other)):
                self.consider(other, value >> 57, floor)

    def bonus(self, candidate: str) -> float:
        """Return the bits for what a list of misspellings names, and for what the same text has."""
        here = candidate in self.seen
        self.asked.append(candidate)
        self.seen_any = self.seen_any or here
        return KNOWN * (candidate in self.known) + SEEN * here

    def beside(self, first: str, weight: int, last: str, last_weight: int) -> float:
        """Return the bits for a candidate (from its first word to its last, with their weights) that is known to stand beside the neighbours."""
        bigram = self.lexicon.bigram
        bits = _beside(bigram(self.left, first), weight) if self.left else 0.0
        return bits + _beside(bigram(last, self.right), last_weight) if self.right else bits


def _beside(seen: int, weight: int) -> float:
    return BESIDE + PAIR * (PAIR_BOTTOM + PAIR_STEP * (seen - 1)) - ALONE * WEIGHT_BITS * weight if seen else 0.0


@lru_cache(1)
def _costs() -> array:
    """What `compiled.edits.next_candidate` weighs, in bits: the least that each letter costs that is missing or is too much, then the rest."""
    table = _edit_table()
    missing = [min(min(table[x * 27 : x * 27 + 27]), min(table[729 + x : 1458 : 27])) / 8 for x in range(26)]
    extra = [min(min(table[y:729:27]), min(table[1458 + y : 2187 : 27])) / 8 for y in range(26)]
    return array("d", [*missing, *extra, WEIGHT, SEEN + SAME_SOUND, EACH, BESIDE, PAIR, PAIR_BOTTOM, PAIR_STEP, ALONE * WEIGHT_BITS, WORST])


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
    return edits.edit_cost(a, b, int(8 * max(most, -1.0)), _edit_table(), array("i", bytes(12 * (len(b) + 1)))) / 8


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
