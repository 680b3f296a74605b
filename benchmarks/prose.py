"""Varied English with few defects, the same every time: sentences of the seeds, shuffled, with words of the lexicon in place of many of theirs."""

from __future__ import annotations

import random
import re
from bisect import bisect_right
from functools import cache
from itertools import accumulate
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
#: The repaired seeds stand for articles that nobody complains about.
SOURCES = ("seeds/clean/*.txt", "tests/snapshots/fixed/*.txt")
SENTENCE = re.compile(r"[A-Z“][^\n]*?[a-z0-9)][.?!]”?(?= [A-Z“]|$)", re.MULTILINE)
WORD = re.compile(r"\b[a-z]{7,}\b")
#: What stands in no sentence that is taken: markers, links, marks in a row.
ODD = re.compile(r"[\[\]{}<>|*_#@/\\]|\.\.|https?|  |[A-Za-z]\.[A-Za-z]| [a-z]\.")
PLANTED = "They recieve it."


def prose(size: int, seed: int = 1) -> str:
    """About `size` code points: paragraphs of three to six sentences with an empty line between; no two are alike."""
    dice = random.Random(seed)
    taken, made, length = sentences(), [], 0
    while length < size:
        paragraph = " ".join(varied(dice.choice(taken), dice) for _ in range(dice.randint(3, 6)))
        made.append(paragraph)
        length += len(paragraph) + 2
    return "\n\n".join(made) + "\n"


def articles(text: str, count: int) -> list[str]:
    """A text in `count` pieces that end with a paragraph."""
    paragraphs = text.strip().split("\n\n")
    step = len(paragraphs) / count
    return ["\n\n".join(paragraphs[round(at * step) : round((at + 1) * step)]) + "\n" for at in range(count)]


def with_typo(text: str) -> str:
    """A text with a misspelling that every tool knows, which shows that it was read."""
    return f"{text}\n{PLANTED}\n"


def with_defects(text: str, each: int = 40) -> str:
    """A text with about one defect in `each` words, of the kinds that the seeds are full of."""
    dice = random.Random(2)
    words = text.split(" ")
    for at in range(1, len(words) - 1):
        if dice.random() < 1 / each:
            word = words[at]
            kind = dice.randrange(6)
            if kind == 0 and word.isalpha() and len(word) > 6:
                words[at] = word[:3] + word[4] + word[3] + word[5:]
            elif kind == 1 and word.endswith(","):
                words[at] = word[:-1] + " ,"
            elif kind == 2 and word.endswith("."):
                words[at] = word + "."
            elif kind == 3 and word.isalpha():
                words[at] = f"{word} {word}"
            elif kind == 4 and word.endswith("."):
                words[at] = f"{word}[{dice.randrange(1, 40)}]"
            elif kind == 5 and word.isalpha():
                words[at] = word + " "
    return " ".join(words)


@cache
def sentences() -> list[str]:
    """The sentences that are varied, in the order of their files: those in which proofer finds nothing, alone or between others."""
    import proofer

    found: list[str] = []
    for pattern in SOURCES:
        for path in sorted(ROOT.glob(pattern)):
            text = path.read_text(encoding="utf-8").replace("'", "’")
            found += [one for match in SENTENCE.finditer(text) if len(one := match[0]) > 40 and not ODD.search(one) and one.count("“") == one.count("”")]
    # alone, each in a paragraph of its own, and behind one another
    accused = {number for number, sentence in enumerate(found) if proofer.check(sentence)}
    for between in ("\n\n", " "):
        starts = [0, *accumulate(len(sentence) + len(between) for sentence in found)]
        accused.update(bisect_right(starts, finding.span.start) - 1 for finding in proofer.check(between.join(found)))
    return [sentence for number, sentence in enumerate(found) if number not in accused]


def varied(sentence: str, dice: random.Random) -> str:
    """A sentence with some of its long words exchanged for others that end alike and begin with a like sound."""

    def other(match: re.Match[str]) -> str:
        like = words_like().get(key(match[0]), ())
        return dice.choice(like) if len(like) > 20 and dice.random() < 0.3 else match[0]

    return WORD.sub(other, sentence)


@cache
def words_like() -> dict[str, list[str]]:
    """Frequent words of the lexicon by how they begin and end."""
    from proofer.lexicon import COMMON_LOWER, NAME, RARE, Lexicon

    lexicon = Lexicon.load()
    found: dict[str, list[str]] = {}
    for line in sorted(bytes(lexicon.raw[0]).split(b"\n")):
        word = line.split(b"\t")[0].decode("utf-8", "ignore")
        if 5 < len(word) < 13 and word.isascii() and word.isalpha() and word.islower():
            entry = lexicon.entry(word)
            if entry is not None and entry.flags & COMMON_LOWER and not entry.flags & (NAME | RARE) and entry.frequency >= 4:
                found.setdefault(key(word), []).append(word)
    return found


def key(word: str) -> str:
    """How a word ends, and whether an article before it would be `an`."""
    return ("an " if word[0] in "aeiouh" else "a ") + word[-3:]
