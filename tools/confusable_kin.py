"""Words that keep the same company as a rare word: their places teach what the few places of the word itself cannot.

“Personnel” is rare in old books, “workers” and “officials” are not. Where those stand says what stands before and after such a
word, so that a rare word of a pair is told from its rival by more than its own handful of sentences.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

import numpy as np

ENOUGH = 2000  # a word with so many places needs no kin
MOST_KIN = 40
MOST_PLACES = 60  # of one of the kin
LEAST_PLACES = 3
LEAST_LIKENESS = 0.5  # cosine of the two vectors
AMOUNT = 50.0  # the weight of all kin together, in places of the word itself


class KinPlaces(NamedTuple):
    """Feature rows of places where kin of a word stand, and their weights."""

    rows: np.ndarray
    weights: np.ndarray


class Kin:
    """The kin of words, by vectors in the order of the corpus's vocabulary; rivals of a word are never its kin."""

    def __init__(self, corpus, vectors: np.ndarray, pairs) -> None:
        self.corpus, self.vectors = corpus, vectors
        self.order = {word: at for at, word in enumerate(corpus.vocabulary)}
        self.rivals = defaultdict(set)
        for first, second in pairs:
            self.rivals[first].add(second)
            self.rivals[second].add(first)
        self._known: dict[bytes, KinPlaces] = {}

    def of(self, word: bytes) -> KinPlaces:
        """Places of the kin of `word`, none where it is frequent or has no vector."""
        if word not in self._known:
            self._known[word] = self._look_up(word)
        return self._known[word]

    def none(self, word: bytes) -> KinPlaces:
        """No places, for words that are judged by their own alone."""
        return KinPlaces(self.corpus.features(np.zeros(0, np.int64)), np.zeros(0))

    def _look_up(self, word: bytes) -> KinPlaces:
        found, weights = [], []
        if word in self.order and len(self.corpus.places(word)) < ENOUGH:
            for likeness, other in self._nearest(word):
                at = self.corpus.places(other)
                if len(at) < LEAST_PLACES:
                    continue
                if len(at) > MOST_PLACES:
                    at = at[np.linspace(0, len(at) - 1, MOST_PLACES).astype(np.int64)]
                found.append(at)
                weights.append(self.corpus.weight[at] * likeness**2)
                if len(found) == MOST_KIN:
                    break
        if not found:
            return self.none(word)
        weights = np.concatenate(weights)
        return KinPlaces(self.corpus.features(np.concatenate(found)), weights * (AMOUNT / weights.sum()))

    def _nearest(self, word: bytes) -> list[tuple[float, bytes]]:
        likeness = self.vectors @ self.vectors[self.order[word]]
        nearest = np.argsort(-likeness, kind="stable")[: 4 * MOST_KIN]
        named = [(float(likeness[at]), self.corpus.vocabulary[at]) for at in nearest]
        return [(value, other) for value, other in named if value >= LEAST_LIKENESS and other != word and other not in self.rivals[word]]
