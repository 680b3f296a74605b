"""Word classes from the company that words keep: k-means over reduced vectors of neighbour counts."""

from __future__ import annotations

import numpy as np
from scipy import sparse
from scipy.sparse.linalg import svds
from sklearn.cluster import MiniBatchKMeans

from proofer.confusables import CLASSES_OF_WORDS

CONTEXTS = 1500  # the most frequent tokens, the neighbours that are counted
DIMENSIONS = 64
ALONE = 90  # so many of the most frequent words have a class of their own
WEB_SHARE = 0.5  # how much a pair of words of the web weighs beside one of the text, after square roots


def word_classes(corpus, vectors: np.ndarray) -> dict[bytes, int]:
    """A class from 1 to CLASSES_OF_WORDS for each word of the corpus's vocabulary."""
    vocabulary = corpus.vocabulary
    rest = CLASSES_OF_WORDS - ALONE
    groups = MiniBatchKMeans(rest, random_state=1, n_init=4, batch_size=4096, max_iter=60).fit_predict(vectors[ALONE:])
    classes = {word: at + 1 for at, word in enumerate(vocabulary[:ALONE])}
    classes |= {word: ALONE + 1 + int(group) for word, group in zip(vocabulary[ALONE:], groups, strict=True)}
    return classes


def word_vectors(corpus, web_bigrams: dict[tuple[bytes, bytes], int]) -> np.ndarray:
    """A vector of length 1 for each word of the corpus's vocabulary: words that keep the same company lie close together."""
    vocabulary = corpus.vocabulary
    order = {word: at for at, word in enumerate(vocabulary)}
    small_forms = list(corpus.small_index)
    to_word = np.array([order.get(form, -1) for form in small_forms])[corpus.small_ids]
    frequent = [small_forms[at] for at in np.argsort(-np.bincount(corpus.small_ids), kind="stable")[:CONTEXTS]]
    column = {form: at for at, form in enumerate(frequent)}
    to_context = np.array([column.get(form, -1) for form in small_forms])[corpus.small_ids]
    blocks = []
    for offset in (-1, 1, -2, 2):
        there = np.roll(to_context, -offset)
        seen = (to_word >= 0) & (there >= 0)
        counts = sparse.coo_matrix(
            (np.ones(seen.sum()), (to_word[seen], there[seen])), shape=(len(vocabulary), CONTEXTS)
        ).tocsr()
        if abs(offset) == 1:
            counts = counts + _web_counts(web_bigrams, order, column, offset, counts.sum())
        blocks.append(_positive_information(counts) * (1.0 if abs(offset) == 1 else 0.6))
    matrix = sparse.hstack(blocks).tocsr()
    start = np.random.default_rng(1).standard_normal(min(matrix.shape))
    left, values, _ = svds(matrix, k=DIMENSIONS, v0=start)
    vectors = left * np.sqrt(values)
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def _web_counts(bigrams, order, column, offset: int, text_sum: float):
    rows, columns, values = [], [], []
    for (first, second), count in bigrams.items():
        word, other = (second, first) if offset == -1 else (first, second)
        if word in order and other in column:
            rows.append(order[word])
            columns.append(column[other])
            values.append(count)
    values = np.array(values, float)
    values *= WEB_SHARE * text_sum / values.sum()
    return sparse.coo_matrix((values, (rows, columns)), shape=(len(order), CONTEXTS)).tocsr()


def _positive_information(counts):
    """Positive pointwise mutual information, the context's count smoothed by a power."""
    counts = counts.tocoo()
    rows = np.asarray(counts.tocsr().sum(axis=1)).ravel() + 1.0
    columns = np.asarray(counts.tocsr().sum(axis=0)).ravel() ** 0.75 + 1e-9
    information = np.log(np.maximum(counts.data, 1e-9) / rows[counts.row] / (columns[counts.col] / columns.sum()))
    # few sightings say little
    information = np.maximum(information, 0) * (counts.data / (counts.data + 1.0))
    return sparse.coo_matrix((information, (counts.row, counts.col)), shape=counts.shape).tocsr()
