"""How sure a model must be before a word is accused, and the filter that clears most places at once."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

ALARM = 0.028  # the price of one false alarm in a million words, beside all slips of one direction
GROWTH = 0.15  # a frequent word is written wrong more often, by this power of its places
FEW_SEEN = 40  # a word seen less often is asked for more, since its own contexts are hardly known
STRANGE = 0.8  # by so much at most
LEAST_RECALL = 0.12  # a direction that finds less is not worth its cost
DOUBT = 0.25  # how much of a disagreement of text and web about what is frequent is asked on top
CAUTION = 0.3  # asked on top of every margin, for text of other kinds
MOST_COVERED = 0.98  # the share of findable slips that the filter lets through
PRICE = 0.01  # of one right place that has to be judged, beside the worth of a word's slips
UNFILTERED = 40  # a word that stands less often is judged everywhere
GLANCE = 0.0002  # the price of one place that the filter only looks at: it keeps “the” and “and” out


class Strictness(NamedTuple):
    """What is asked of a pair."""

    least: float  # log-odds that are always asked
    worth: float  # of finding all slips of one direction, beside those of a pair that people often confuse


# by the headings of confusable-pairs.txt: the further down, the rarer such slips are
SECTIONS = {
    "often confused": Strictness(1.2, 1.5),
    "confused now and then": Strictness(3.4, 0.08),
    "function words by a slip of a key": Strictness(5.4, 0.05),
    "homophones of grammar": Strictness(4.9, 0.03),
    "slips of a key": Strictness(6.4, 0.006),
}


class Direction(NamedTuple):
    """`word` is written where `meant` is right. Scores are log-odds of `meant`, held out."""

    word: bytes
    meant: bytes
    margin: float
    recall: float
    false_alarms: float  # per million words
    found: np.ndarray  # places of `meant` at which a slip would be found
    worth: float  # of its slips in all


def direction(word, meant, scores, evidence, places, weight, each, million_words, strict: Strictness, doubt: float, least_evidence: float):
    """The margin and the figures of one direction; `scores` etc. are (at places of word, at places of meant).

    `weight` is what each place of the word counts for, in words of the text.
    """
    (own, other), (own_evidence, other_evidence) = scores, evidence
    count = max(len(other) * each[1], 30.0)
    own = np.where(own_evidence > least_evidence, own, -99.0)
    able = np.where(other_evidence > least_evidence, other, -99.0)
    worth = strict.worth * count**GROWTH
    margin = max(strict.least, _best(own, weight * each[0], able, each[1], worth / max(1, len(other)), million_words)) + doubt
    seen = len(own) * each[0]
    if seen < FEW_SEEN:
        margin += STRANGE * (1 - seen / FEW_SEEN)
    caught = able > margin
    alarms = float(weight[own > margin].sum()) * each[0] / million_words
    recall = float(caught.mean()) if len(caught) else 0.0
    return Direction(word, meant, float(margin), recall, alarms, places[1][caught], float(np.sqrt(strict.worth * count)))


def _best(own, weight, other, each: float, gain: float, million_words: float) -> float:
    """The margin at which what is gained by slips found, less the price of false alarms, is greatest.

    Alarms are counted at the places of the word itself; that they are few says little, so what the log-odds promise is added.
    """
    levels = np.unique(np.concatenate([[0.0], own[own > 0], other[other > 0]]))
    order, other_order = np.argsort(own), np.argsort(other)
    counted = np.append(np.cumsum(weight[order][::-1])[::-1], 0.0)[np.searchsorted(own[order], levels, side="right")]
    ranked = other[other_order]
    behind = np.searchsorted(ranked, levels, side="right")
    promised = np.append(np.cumsum(np.exp(-np.maximum(ranked, -20.0))[::-1])[::-1] * each, 0.0)[behind]
    profit = gain * (len(other) - behind) - ALARM * (counted + promised) / million_words
    return float(levels[len(levels) - 1 - np.argmax(profit[::-1])])


def doubt_of_domain(corpus, web_words, pair: tuple[bytes, bytes]) -> float:
    """What is asked of a pair on top, where text and web disagree about which word is the more frequent."""
    if any(word not in web_words or b"'" in word for word in pair):  # apostrophes are not counted as they stand
        return CAUTION
    first, second = ((web_words[word] + 1e5) / (len(corpus.places(word)) + 5) for word in pair)
    return CAUTION + DOUBT * abs(float(np.log(first / second)))


class Filter(NamedTuple):
    """Points for the class of the word before and of the word after; a place with fewer than `least` in all is cleared."""

    before: np.ndarray
    after: np.ndarray
    least: int
    passing: float  # share of the word's own places that are not cleared
    coverage: float  # share of the findable slips, by worth, that are not cleared
    profit: float  # worth of those, less the price of judging


def word_filter(corpus, own: np.ndarray, found: np.ndarray, weights: np.ndarray) -> Filter:
    """Learn from the places of the word and those where it would be found as a slip."""
    sides = []
    for classes in (corpus.word_before, corpus.word_after):
        slips = np.bincount(classes[found], weights=weights, minlength=256)
        right = np.bincount(classes[own], minlength=256).astype(float)
        slips, right = slips / max(slips.sum(), 1e-9) * min(len(found), 4000), right / max(right.sum(), 1.0) * min(len(own), 4000)
        slips_share = (slips + 0.3) / (slips.sum() + 0.3 * 256)
        right_share = (right + 0.3) / (right.sum() + 0.3 * 256)
        sides.append(np.clip(np.round(12 * np.log(slips_share / right_share)), -60, 60).astype(int) + 64)
    points = sides[0][corpus.word_before[found]] + sides[1][corpus.word_after[found]]
    own_points = np.sort(sides[0][corpus.word_before[own]] + sides[1][corpus.word_after[own]])
    order = np.argsort(points, kind="stable")
    points, gain = points[order], np.cumsum(weights[order][::-1])[::-1]
    gain = np.minimum(gain, MOST_COVERED * gain[0])
    cost = PRICE * (len(own_points) - np.searchsorted(own_points, points))
    best = int(np.argmax(gain - cost))
    if len(own) < UNFILTERED:  # so few places teach no filter, and cost little
        best, points = 0, np.zeros_like(points)
    passing = (len(own_points) - np.searchsorted(own_points, points[best])) / max(1, len(own_points))
    profit = float(gain[best] - cost[best] - GLANCE * len(own))
    return Filter(sides[0], sides[1], int(points[best]), passing, float(gain[best] / weights.sum()), profit)
