"""Make the log-odds of all pairs mean the same: a model of few places is timid, and old books are no judges of what is frequent."""

from __future__ import annotations

import numpy as np
from confusable_model import Model, Study

USUAL_STRETCH = 1.25  # of the evidence of a pair that says nothing about it
STIFFNESS = 0.25  # spread of the logarithm of the stretch
LOOSENESS = 1.0  # spread of the balance
MOST_COUNTED = 200.0  # places on each side
MOST_FITTED = 1500  # places on each side that are looked at
SPREAD_OF_DOMAIN = 0.8  # variance of the log-ratio of two words between kinds of text


def calibrated(corpus, web_words: dict[bytes, int], pair: tuple[bytes, bytes], found: Study) -> Study:
    """The study with evidence stretched and a bias that is what held-out places and the frequencies of text and web say."""
    evidence = found.evidence
    balance = found.model.bias - found.learnt
    thinned = [np.arange(0, len(side), max(1, len(side) // MOST_FITTED)) for side in evidence]
    weights = [corpus.weight[places[few]] for places, few in zip(found.places, thinned, strict=True)]
    stretch, balance = _fit([side[few] for side, few in zip(evidence, thinned, strict=True)], weights, balance)
    bias = balance + prior(corpus, web_words, pair)
    model = Model(found.model.features, found.model.weights * stretch, float(bias))
    stretched = tuple(stretch * side for side in evidence)
    return found._replace(model=model, evidence=stretched, scores=tuple(side + bias for side in stretched))


def prior(corpus, web_words: dict[bytes, int], pair: tuple[bytes, bytes]) -> float:
    """The logarithm of how much more often the second word stands in an article than the first."""
    counts = [len(corpus.places(word)) + 0.5 for word in pair]
    text = float(np.log(counts[1] / counts[0]))
    if any(word not in web_words or b"'" in word for word in pair):  # apostrophes are not counted as they stand
        return text
    web = float(np.log((web_words[pair[1]] + 1e5) / (web_words[pair[0]] + 1e5)))
    sure = 1 / (SPREAD_OF_DOMAIN + 1 / counts[0] + 1 / counts[1])
    return (sure * text + web / SPREAD_OF_DOMAIN) / (sure + 1 / SPREAD_OF_DOMAIN)


def _fit(evidence, weights, balance: float) -> tuple[float, float]:
    """The stretch and the balance that explain held-out evidence best, both sides counting alike."""
    if not all(len(side) for side in evidence):
        return USUAL_STRETCH, balance * USUAL_STRETCH
    counted = min(MOST_COUNTED, *(len(side) for side in evidence))
    shares = [counted * weight / weight.sum() for weight in weights]
    best = None
    for stretch in np.exp(np.linspace(np.log(0.7), np.log(3.0), 15)):
        start = balance * stretch
        for shift in np.linspace(-3, 3, 25):
            first, second = stretch * evidence[0] + start + shift, stretch * evidence[1] + start + shift
            loss = float((shares[0] * np.logaddexp(0, first)).sum() + (shares[1] * np.logaddexp(0, -second)).sum())
            loss += np.log(stretch / USUAL_STRETCH) ** 2 / (2 * STIFFNESS**2) + shift**2 / (2 * LOOSENESS**2)
            if best is None or loss < best[0]:
                best = loss, float(stretch), float(start + shift)
    return best[1], best[2]
