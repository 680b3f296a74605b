"""Fixed expressions as a thesaurus applied blindly writes them.

Most spun phrases have no honest use and need no thought: spun-phrases.txt. Those of spun-guarded.txt have one, and count only
between the neighbours that their guard asks for.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.matchers import find_phrases
from proofer.model import Hit

FOLDER = os.path.dirname(__file__)
DETERMINERS = frozenset("the a an its his her their our my your this that these those each every any no one first second third".split())
#: How far a neighbour is looked for, in code points.
REACH = 40
WORD_BEFORE = Pattern(r"([\w'’-]+) ?$")
WORD_AFTER = Pattern(r" ?([\w'’-]+)")


def find(document: Document) -> Iterator[Hit]:
    """Yield each spun phrase, guarded ones where their guard lets them (code points)."""
    for hit in find_phrases(document, "wording/spun-phrase"):
        start, end = hit.span
        guard = guarded().get(" ".join(document.text[start:end].lower().replace("’", "'").split()))
        if guard is None:
            yield hit
            continue
        before, after = document.masked[max(0, start - REACH) : start], document.masked[end : end + REACH]
        if all(holds(clause, names, before, after) for clause, names in guard):
            yield hit


def holds(clause: str, names: frozenset[str], before: str, after: str) -> bool:
    """Whether the neighbours are what one clause of a guard asks for."""
    neighbours = names_before(before) if clause.endswith("after") else names_after(after)
    return bool(neighbours & names) == clause.startswith("only")


def names_before(before: str) -> set[str]:
    """What a guard calls the word that stands before."""
    word = WORD_BEFORE.search(before)
    if not word:
        return {"START"}
    name = word[1].lower().replace("’", "'")
    return {name} | ({"DETERMINER"} if name in DETERMINERS or name.endswith(("'s", "s'")) else set()) | number(name)


def names_after(after: str) -> set[str]:
    """What a guard calls the word that stands after."""
    word = WORD_AFTER.match(after)
    if not word:
        return {"PAUSE"}
    name = word[1].lower()
    return {name} | number(name)


def number(name: str) -> set[str]:
    """The name of a number, if it is one."""
    return {"NUMBER"} if name[0].isdigit() else set()


@cache
def guarded() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Spun phrase → the clauses of its guard."""
    guards = {}
    with open(os.path.join(FOLDER, "spun-guarded.txt"), encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line and not line.startswith("#"):
                spun, _, guard = line.split("\t")
                clauses = (clause.strip().split(": ") for clause in guard.split(";"))
                guards[spun] = [(clause, frozenset(names.split())) for clause, names in clauses]
    return guards
