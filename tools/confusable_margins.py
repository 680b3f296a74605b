"""How sure a model must be before a word is accused, and the filter that clears most places at once."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

USUAL = 1000.0  # places of the right word in the text
STEEPNESS = 0.5  # a slip in a frequent word is less likely at each single place of it
FEW_SEEN = 40  # a word seen less often is asked for more, since its own contexts are hardly known
LEAST_RECALL = 0.12  # a direction that finds less is not worth its cost
LENIENT = 0.5  # how far a shift of domain that asks more of one direction lowers what is asked of the other
MOST_COVERED = 0.98  # the share of findable slips that the filter lets through
PRICE = 0.008  # of one right place that has to be judged, beside the worth of a word's slips
GLANCE = 0.0001  # the price of one place that the filter only looks at: it keeps “the” and “and” out


class Strictness(NamedTuple):
    """What is asked of a pair: log-odds where its right word stands USUAL times, and the most false alarms of one direction per
    million words of the text (which is harsher than edited articles: old books, dialect)."""

    level: float
    most_false_alarms: float
    worth: float  # of finding one of its slips, beside one that people make often


# by the headings of confusable-pairs.txt: the further down, the rarer such slips are
SECTIONS = {
    "often confused": Strictness(0.6, 17.0, 1.0),
    "homophones of grammar": Strictness(4.2, 0.8, 0.5),
    "slips of a key": Strictness(7.2, 0.25, 0.15),
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


def direction(word, meant, scores, evidence, places, each, million_words, strict: Strictness, shift: float, least_evidence: float):
    """The margin and the figures of one direction; `scores` etc. are (at places of word, at places of meant)."""
    (own, other), (own_evidence, other_evidence) = scores, evidence
    count = max(len(other) * each[1], 30.0)
    margin = strict.level + shift + STEEPNESS * max(0.0, np.log(count / USUAL))
    seen = len(own) * each[0]
    if seen < FEW_SEEN:
        margin += 2.0 * (1 - seen / FEW_SEEN)
    own = np.where(own_evidence > least_evidence, own, -99.0)
    allowed = int(strict.most_false_alarms * million_words / each[0])
    ranked = np.sort(own)[::-1]
    if allowed < len(ranked):
        margin = max(margin, float(ranked[allowed]))
    caught = (other > margin) & (other_evidence > least_evidence)
    alarms = float((own > margin).sum()) * each[0] / million_words
    return Direction(word, meant, float(margin), float(caught.mean()) if len(caught) else 0.0, alarms, places[1][caught], strict.worth * np.sqrt(count))


def shift_of_domain(corpus, web_words, pair: tuple[bytes, bytes]) -> tuple[float, float]:
    """By how much each word of a pair is more at home on the web, beside the other, than in the text; below 0 by half.

    What is frequent on the web and rare in old books (site) must not be accused for the books' sake.
    """
    if any(word not in web_words or b"'" in word for word in pair):  # apostrophes are not counted as they stand
        return 0.0, 0.0
    first, second = ((web_words[word] + 1e5) / (len(corpus.places(word)) + 5) for word in pair)
    shift = float(np.log(first / second))
    return max(shift, LENIENT * shift), max(-shift, -LENIENT * shift)


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
    passing = (len(own_points) - np.searchsorted(own_points, points[best])) / max(1, len(own_points))
    return Filter(sides[0], sides[1], int(points[best]), passing, float(gain[best] / weights.sum()), float(gain[best] - cost[best] - GLANCE * len(own)))
