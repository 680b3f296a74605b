"""The training text of build_confusables.py as arrays: a code, a class and an ending for each token."""

from __future__ import annotations

import hashlib
from collections import Counter
from pathlib import Path
from zlib import crc32

import numpy as np

from proofer import confusables
from proofer.confusables import BAG, BAG_FACTOR, BAG_LEFT, BAG_RIGHT, EDGE, PLAN, REACH
from proofer.shape import WORDS, plain_bytes

LEAST_COUNT = 4  # a word seen less often in the text is unknown, unless the counts of the web know it
MOST_WORDS = 26_000
EVENING = 0.45  # the power by which a shorter file weighs more
BLOCK = 300_000  # tokens that lie on the same side of a held-out split


def word_like(byte: int) -> bool:
    """Whether a token that begins with `byte` is a word."""
    return WORDS[byte] != 0x20 and byte != 0x27


class Corpus:
    """Tokens of all files of a folder, in order of their names, with what the features see of each."""

    def __init__(self, folder: Path, web_words: dict[bytes, int]) -> None:
        self.digests = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.glob("*.txt"))}
        raw: list[bytes] = []
        self.files: list[tuple[str, int]] = []
        for name in self.digests:
            raw.append(EDGE)
            self.files.append((name, len(raw)))
            raw += confusables.tokens(plain_bytes((folder / name).read_text(encoding="utf-8")))
        raw += [EDGE] * (REACH + 1)
        index: dict[bytes, int] = {}
        self.ids = np.fromiter((index.setdefault(token, len(index)) for token in raw), np.int64, len(raw))
        self.forms = list(index)
        self.counts = Counter()
        self._places: dict[bytes, np.ndarray] = {}
        for form, count in zip(self.forms, np.bincount(self.ids), strict=True):
            if form[:1].isalpha():
                self.counts[form.lower()] += int(count)
        self.vocabulary = self._vocabulary(web_words)
        small = {}
        self.small_ids = np.array([small.setdefault(form.lower(), len(small)) for form in self.forms])[self.ids]
        self.small_index = small
        edges = self.ids == index[EDGE]
        self.paragraph = np.cumsum(edges)
        # a long file would drown the short ones, which are nearer to articles
        starts = [start for _, start in self.files] + [len(raw)]
        lengths = np.diff(starts)
        self.weight = np.ones(len(raw))
        for start, length in zip(starts, lengths, strict=False):
            self.weight[start : start + length] = (lengths.max() / length) ** EVENING
        self.block = np.arange(len(self.ids)) // BLOCK * 7 % 3

    def _vocabulary(self, web_words: dict[bytes, int]) -> list[bytes]:
        """The words that get a class: those of the text and those frequent on the web, by a mixed count."""
        text_total, web_total = sum(self.counts.values()), sum(web_words.values())
        score = {
            word: self.counts[word] / text_total + web_words.get(word, 0) / web_total
            for word in {*self.counts, *web_words}
            if self.counts[word] >= LEAST_COUNT or word in web_words
        }
        return sorted(score, key=lambda word: (-score[word], word))[:MOST_WORDS]

    def set_classes(self, classes: dict[bytes, int]) -> None:
        """Give each token its (code, class, ending), by the same functions as at run time."""
        views = np.zeros((len(self.forms), 3), np.uint64)
        for at, form in enumerate(self.forms):
            small = form.lower()
            group = classes.get(small)
            views[at] = (crc32(small), group, confusables.ending(small)) if group else confusables.stranger(form)
        self.views = views
        self.edge_view = np.array(confusables.stranger(EDGE), np.uint64)

        # the class of the nearest word to each side, as the filter sees it: signs between do not count
        groups = views[:, 1].astype(np.uint8)[self.ids]
        is_word = np.array([word_like(form[0]) for form in self.forms])[self.ids]
        number = np.arange(len(self.ids))
        last = np.maximum.accumulate(np.where(is_word, number, 0))
        following = np.minimum.accumulate(np.where(is_word, number, len(number) - 1)[::-1])[::-1]
        self.word_before = groups[np.roll(last, 1)]
        self.word_after = groups[np.roll(following, -1)]

    def places(self, word: bytes) -> np.ndarray:
        """Where `word` stands in small letters or at a sentence's start, not beside a hyphen, as indices of tokens."""
        if word in self._places:
            return self._places[word]
        at = np.flatnonzero(self.small_ids == self.small_index.get(word, -1))
        at = at[(at >= REACH + 1) & (at < len(self.ids) - REACH - 1)]
        self._places[word] = at[self.judged()[at]]
        return self._places[word]

    def judged(self) -> np.ndarray:
        """Whether a token stands where the rule judges: see `confusables.shy`."""
        if not hasattr(self, "_judged"):
            first = np.array([form[:1].isupper() for form in self.forms])[self.ids]
            whole = np.array([len(form) > 1 and form.isupper() for form in self.forms])[self.ids]
            opens = np.array([form in (EDGE, b".", b"!", b"?", b'"', b"'", b":", b"(", b"*", b"-") for form in self.forms])[self.ids]
            hyphen = np.array([form == b"-" for form in self.forms])[self.ids]
            before = np.roll(opens, 1)
            self._judged = (~first | before) & ~whole & ~np.roll(hyphen, 1) & ~np.roll(hyphen, -1)
        return self._judged

    def features(self, at: np.ndarray) -> np.ndarray:
        """The features of the contexts around tokens `at`: `confusables.features`, over arrays."""
        offsets = [place for place in range(-REACH, REACH + 1) if place]
        views = np.empty((len(offsets), len(at), 3), np.uint64)
        for row, offset in enumerate(offsets):
            there = at + offset
            views[row] = self.views[self.ids[there]]
            # the edge token itself opens a paragraph: to the left it belongs to this paragraph, to the right to the next
            away = self.paragraph[there] != self.paragraph[at]
            views[row][away] = self.edge_view
        columns = []
        for constant, parts in PLAN:
            column = np.full(len(at), constant, np.uint64)
            for view, place, factor in parts:
                column += views[place, :, view] * np.uint64(factor)
            columns.append(column)
        for place in BAG:
            row = place + REACH - (place > 0)
            columns.append(views[row, :, 0] * np.uint64(BAG_FACTOR) + np.uint64(BAG_RIGHT if place > 0 else BAG_LEFT))
        return np.stack(columns, axis=1)
