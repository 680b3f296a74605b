"""Names of several words in small letters: `new york`, `the united states`, `los Angeles`.

Prefilter: the words of a name are looked up in the vocabulary, in small letters; only where all are there is the text searched.
"""

import os
from collections.abc import Iterator
from functools import cache
from itertools import product
from typing import NamedTuple

from proofer.context import word_after, word_before
from proofer.document import Document
from proofer.marks import positions
from proofer.model import Applicability, Hit, Span
from proofer.names import joined


class Name(NamedTuple):
    """A name of several words, whether half a capital is a slip as well, and whether `the` must stand before it."""

    words: tuple[str, ...]
    halves: bool
    article: bool


def find(document: Document) -> Iterator[Hit]:
    """Yield each name of several words that is written small (code points)."""
    counts = document.vocabulary
    for name in names():
        first, last = name.words[0].lower(), name.words[-1].lower()
        if not (last in counts or last + "'s" in counts or name.halves and first in counts):
            continue
        for form in forms(name):
            if all(word in counts or word + "'s" in counts for word in form):
                yield from places(document, name, " ".join(form))


def places(document: Document, name: Name, form: str) -> Iterator[Hit]:
    """The hits for a name in one wrong form."""
    plain = document.plain
    for at in positions(plain, form.encode()):
        span = Span(at, at + len(form))
        if is_letter(plain, at - 1) or is_letter(plain, span.end) or joined(document, span):
            continue
        if not name.article or word_before(document, at).lower() == "the":
            sure = not name.article or goes_on(document, span.end)
            yield Hit(span, (" ".join(name.words),), applicability=None if sure else Applicability.UNSAFE)


def goes_on(document: Document, end: int) -> bool:
    """Whether the phrase ends at `end`: a mark or a verb or preposition stands behind, and no noun that it may describe."""
    after = word_after(document, end)
    return not after or after[0].isupper() or after in BEHIND


def forms(name: Name) -> list[tuple[str, ...]]:
    """The ways to write a name small: all of it, its last word, and half of it where that cannot be meant."""
    if not name.halves:
        words = tuple(word.lower() for word in name.words)
        return [words] if len(words) > 2 or name.words[-1] in PLAIN else [words, (*name.words[:-1], words[-1])]
    return [form for form in product(*((word, word.lower()) for word in name.words)) if form != name.words]


BEHIND = frozenset("and or but is was are were has have had will would can could may might must should did does to in on at by for from with against since after before when where who which that as".split())
#: Last words that have a life of their own behind a capital: `the European union movement`, `a North Britain station`.
PLAIN = frozenset({"Union", "Strip", "Valley", "Town", "East", "Nations", "States", "Kingdom"})


def is_letter(plain: bytes, at: int) -> bool:
    """Whether a letter, digit or hyphen stands at `at`."""
    return 0 <= at < len(plain) and (chr(plain[at]).isalnum() or plain[at] == 0x2D)


@cache
def names() -> list[Name]:
    """The names of known-phrases.txt."""
    found = []
    with open(os.path.join(os.path.dirname(__file__), "known-phrases.txt"), encoding="utf-8") as lines:
        for line in lines:
            words = line.split()
            if words and words[0] != "#":
                article, halves = words[0] == "the", words[-1] == "*"
                found.append(Name(tuple(words[article : len(words) - halves]), halves, article))
    return found
