"""One regularised logistic model a pair: which of two words stands in a context."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple
from zlib import crc32

import numpy as np
from scipy import sparse

from proofer import confusables
from proofer.confusables import CLASS, ENDING, MASK, PLAN, WORD

MOST_PLACES = 40_000  # occurrences of one word that a model learns from
STRENGTH = 1.5  # of the regularisation
STRENGTH_OF_FEW = 0.5  # of the same where one of the words has less than FEW places: else nothing is ever sure enough
FEW = 500
LEAST_WEIGHT = 0.1  # a smaller weight is not kept
RARE = 30  # a word seen less often may owe it to the kind of text
LEAST_SEEN = 2  # a feature seen less often is not learnt
WEB_WEIGHT = 6.0  # what one pair of words of the web counts for at most


class Model(NamedTuple):
    """`features` (sorted, 64-bit) with their `weights`: the log-odds of the pair's second word, `bias` included."""

    features: np.ndarray
    weights: np.ndarray
    bias: float

    def evidence(self, rows: np.ndarray) -> np.ndarray:
        """The sum of the weights of the distinct features of each row."""
        if not len(self.features) or not len(rows):
            return np.zeros(len(rows))
        at = np.searchsorted(self.features, rows)
        at[at == len(self.features)] = 0
        values = np.where(self.features[at] == rows, self.weights[at], 0.0)
        return np.where(_first_in_row(rows), values, 0.0).sum(axis=1)


def _first_in_row(rows: np.ndarray) -> np.ndarray:
    """False where the bag of a row holds a feature a second time (only the bag can)."""
    first = np.ones(rows.shape, bool)
    start = len(PLAN)
    for right in range(start + 1, rows.shape[1]):
        for left in range(start, right):
            first[:, right] &= rows[:, left] != rows[:, right]
    return first


def fit(rows: tuple, weights: tuple, ratio: float, web: tuple[np.ndarray, np.ndarray, np.ndarray], strength: float) -> Model:
    """Learn from the feature rows of both words and their weights. `ratio` is the log of how much more thinly the second word was sampled
    than the first; `web` are single features with the share of the second word and a weight."""
    first, second = rows
    rows = np.concatenate([first, second])
    keep = _first_in_row(rows)
    row_of, flat = np.nonzero(keep)[0], rows[keep]
    web_features, web_share, web_weight = web
    known, inverse, counts = np.unique(np.concatenate([flat, web_features.ravel()]), return_inverse=True, return_counts=True)
    extra = np.zeros(len(known), np.int64)
    np.add.at(extra, inverse[len(flat) :], 1)
    frequent = (counts >= LEAST_SEEN) | (extra > 0)
    new = np.cumsum(frequent) - 1
    row_of = np.concatenate([row_of, len(rows) + np.arange(len(web_features)).repeat(web_features.shape[1])])
    good = frequent[inverse]
    size = len(rows) + len(web_features)
    matrix = sparse.csr_matrix(
        (np.ones(good.sum(), np.float32), (row_of[good], new[inverse[good]])), shape=(size, int(frequent.sum()))
    )
    transposed = matrix.T.tocsr()
    share = np.concatenate([np.zeros(len(first)), np.ones(len(second)), web_share])
    weight = np.concatenate([*weights, web_weight])

    def loss(parameters):
        scores = matrix @ parameters[:-1] + parameters[-1]
        gradient = (weight * (_logistic(scores) - share)).astype(np.float32)
        value = float((weight * (np.logaddexp(0, scores) - share * scores)).sum()) + strength / 2 * float(parameters[:-1] @ parameters[:-1])
        return value, np.append(transposed @ gradient + strength * parameters[:-1], gradient.sum())

    start = np.zeros(matrix.shape[1] + 1, np.float32)
    start[-1] = np.log((weights[1].sum() + 1) / (weights[0].sum() + 1))
    best = _descend(loss, start)
    kept = np.abs(best[:-1]) >= LEAST_WEIGHT
    return Model(known[frequent][kept], best[:-1][kept], float(best[-1]) + ratio)


def _descend(loss, at: np.ndarray, rounds: int = 40, memory: int = 6) -> np.ndarray:
    """The least of a smooth convex function by L-BFGS with halved steps."""
    value, slope = loss(at)
    steps, turns = [], []
    for turn in range(rounds):
        direction = -slope.copy()
        scales = []
        for step, change in zip(reversed(steps), reversed(turns), strict=True):
            scale = (step @ direction) / (change @ step)
            scales.append(scale)
            direction -= scale * change
        direction *= (steps[-1] @ turns[-1]) / (turns[-1] @ turns[-1]) if steps else 1 / max(1.0, float(np.linalg.norm(slope)))
        for step, change, scale in zip(steps, turns, reversed(scales), strict=True):
            direction += (scale - (change @ direction) / (change @ step)) * step
        length, descent = 1.0, float(slope @ direction)
        while True:
            there = (at + length * direction).astype(np.float32)
            new_value, new_slope = loss(there)
            if new_value <= value + 1e-4 * length * descent or length < 1e-3:
                break
            length /= 2
        step, change = there - at, new_slope - slope
        done = value - new_value < 1e-4 * abs(value)
        at, value, slope = there, new_value, new_slope
        if done and turn > 5:
            break
        if step @ change > 1e-8:
            steps, turns = [*steps, step][-memory:], [*turns, change][-memory:]
    return at


def _logistic(scores: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-np.clip(scores, -30, 30)))


class Web:
    """Counts of pairs of words on the web, as observations of one neighbour each."""

    def __init__(self, bigrams: dict[tuple[bytes, bytes], int], classes: dict[bytes, int]) -> None:
        self.after: dict[bytes, Counter] = {}
        self.before: dict[bytes, Counter] = {}
        for (left, right), count in bigrams.items():
            self.after.setdefault(left, Counter())[right] = count
            self.before.setdefault(right, Counter())[left] = count
        self.least = min(bigrams.values())
        self.classes = classes

    def observations(self, first: bytes, second: bytes) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Features (word, class, ending of one neighbour), the share of `second`, the weight. None for apostrophes, which the
        counts lack."""
        found = []
        if b"'" not in first + second:
            for side, place in ((self.before, -1), (self.after, 1)):
                ours, theirs = side.get(first, Counter()), side.get(second, Counter())
                for word in sorted({*ours, *theirs}):
                    group = self.classes.get(word)
                    if not group:
                        continue
                    one, two = ours[word] + self.least, theirs[word] + self.least
                    weight = min(WEB_WEIGHT, np.log((one + two) / (2 * self.least)))
                    found.append((_single(word, group, place), two / (one + two), weight))
        if not found:
            return np.zeros((0, 3), np.uint64), np.zeros(0), np.zeros(0)
        features, share, weight = zip(*found, strict=True)
        return np.array(features, np.uint64), np.array(share), np.array(weight)


def _single(word: bytes, group: int, place: int) -> list[int]:
    """The three features that see one neighbour alone."""
    values = {WORD: crc32(word), CLASS: group, ENDING: confusables.ending(word)}
    index = place + confusables.REACH - (place > 0)
    return [
        (constant + values[parts[0][0]] * parts[0][2]) & MASK
        for constant, parts in PLAN
        if len(parts) == 1 and parts[0][1] == index
    ]


class Study(NamedTuple):
    """What is known of a pair after training: the model, and held-out log-odds of the second word, evidence and all, at the
    places of the first and of the second; `each` is how many places one sampled place stands for."""

    model: Model
    scores: tuple[np.ndarray, np.ndarray]
    evidence: tuple[np.ndarray, np.ndarray]
    places: tuple[np.ndarray, np.ndarray]
    each: tuple[float, float]
    learnt: float  # what of the model's bias is the ratio of frequencies


def study(corpus, web: Web, kin_of, rows_of, pair: tuple[bytes, bytes], expected: list[float]) -> Study:
    """Train on everything, and on two thirds to score the third that was left out; kin are never left out.

    `expected` is how often the web would have each word in as much text: a word that the text happens to lack is not so rare.
    """
    samples = [rows_of(word) for word in pair]
    each = [max(1.0, len(corpus.places(word)) / max(1, len(sample[0]))) for word, sample in zip(pair, samples, strict=True)]
    totals = [len(sample[0]) * share for sample, share in zip(samples, each, strict=True)]
    ratio = float(np.log(each[1] / each[0]))
    for sign, total, wanted in ((1, totals[1], expected[1]), (-1, totals[0], expected[0])):
        if total < RARE:
            ratio += sign * max(0.0, float(np.log((wanted + 1) / (total + 1))))
    observed = web.observations(*pair)
    strength = STRENGTH_OF_FEW if min(len(places) for places, _ in samples) < FEW else STRENGTH
    weights = [corpus.weight[places] for places, _ in samples]
    kindred = [kin_of(word) for word in pair]
    # kin tell where a word stands, not how often
    own = [weight.sum() + 1 for weight in weights]
    all_together = [total + near.weights.sum() for total, near in zip(own, kindred, strict=True)]
    ratio += float(np.log(own[1] / own[0]) - np.log(all_together[1] / all_together[0]))

    learnt = ratio + float(np.log((all_together[1] + observed[1] @ observed[2]) / (all_together[0] + (1 - observed[1]) @ observed[2])))

    def fitted(taken):
        rows = [np.concatenate([sample[1][take], near.rows]) for sample, take, near in zip(samples, taken, kindred, strict=True)]
        shares = [np.concatenate([weight[take], near.weights]) for weight, take, near in zip(weights, taken, kindred, strict=True)]
        return fit(rows, shares, ratio, observed, strength)

    scores = [np.zeros(len(sample[0])) for sample in samples]
    evidence = [np.zeros(len(sample[0])) for sample in samples]
    for third in range(3):
        out = [corpus.block[places] == third for places, _ in samples]
        model = fitted([~left for left in out])
        for side in (0, 1):
            found = model.evidence(samples[side][1][out[side]])
            evidence[side][out[side]] = found
            scores[side][out[side]] = found + model.bias
    model = fitted([np.ones(len(places), bool) for places, _ in samples])
    return Study(model, tuple(scores), tuple(evidence), (samples[0][0], samples[1][0]), tuple(each), learnt)
