"""Names of several words in small letters: `new york`, `the united states`, `los Angeles`."""

import os
from collections.abc import Iterator
from functools import cache
from itertools import product

from proofer.context import word_after, word_before
from proofer.document import Document
from proofer.model import Applicability, Hit, Span
from proofer.names import joined


def find(document: Document) -> Iterator[Hit]:
    """Yield each name of several words that is written small (code points)."""
    for start, phrase, goods in document.phrases.get("casing/known-phrase", ()):
        span, name = Span(start, start + len(phrase)), goods[0]
        found = document.text[span.start : span.end]
        if found == name or found not in wrong_forms(name) or joined(document, span):
            continue
        article = kinds()[name] == "the"
        if not article or word_before(document, start).lower() == "the":
            sure = not article or goes_on(document, span.end)
            yield Hit(span, (name,), applicability=None if sure else Applicability.UNSAFE)


def goes_on(document: Document, end: int) -> bool:
    """Whether the phrase ends at `end`: a mark or a verb or preposition stands behind, and no noun that it may describe."""
    after = word_after(document, end)
    return not after or after[0].isupper() or after in BEHIND


@cache
def wrong_forms(name: str) -> frozenset[str]:
    """The ways to write a name small: all of it, its last word, and half of it where that cannot be meant."""
    words = name.split()
    if kinds()[name] == "halves":
        return frozenset(" ".join(form) for form in product(*((word, word.lower()) for word in words))) - {name}
    small = [word.lower() for word in words]
    if len(words) > 2 or words[-1] in PLAIN:
        return frozenset({" ".join(small)})
    return frozenset({" ".join(small), " ".join((*words[:-1], small[-1]))})


BEHIND = frozenset("and or but is was are were has have had will would can could may might must should did does to in on at by for from with against since after before when where who which that as".split())
#: Last words that have a life of their own behind a capital: `the European union movement`, `a North Britain station`.
PLAIN = frozenset({"Union", "Strip", "Valley", "Town", "East", "Nations", "States", "Kingdom"})


@cache
def kinds() -> dict[str, str]:
    """What known-phrases.txt says of each name beside how it is written, "" for nothing."""
    with open(os.path.join(os.path.dirname(__file__), "known-phrases.txt"), encoding="utf-8") as lines:
        rows = (line.rstrip("\n").split("\t") for line in lines if line[0] != "#")
        return {name: "".join(kind) for _, name, *kind in rows}
