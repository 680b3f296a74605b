"""Fixed expressions as a thesaurus applied blindly writes them.

Most spun phrases have no honest use and need no thought: spun-phrases.txt. Those of spun-guarded.txt have one, and count only
between the neighbours that their guard asks for.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cache

from proofer.casing import recase
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.matchers import LARGE, find_phrases, read_table, small_counts
from proofer.model import Hit

FOLDER = os.path.dirname(__file__)
PHRASES = os.path.join(FOLDER, "spun-phrases.txt")
DETERMINERS = frozenset("the a an its his her their our my your this that these those each every any no one first second third".split())
#: How far a neighbour is looked for, in code points.
REACH = 40
#: What parts words in a phrase, beside blanks.
JOINTS = str.maketrans("-.", "  ")
WORD_BEFORE = Pattern(r"([\w'’-]+) ?$")
WORD_AFTER = Pattern(r" ?([\w'’-]+)")


def find(document: Document) -> Iterator[Hit]:
    """Yield each spun phrase, guarded ones where their guard lets them (code points)."""
    yield from find_phrases(document, read_table(PHRASES) if len(document.text) >= LARGE else table_of(possible(document)))
    table, guards = guarded()
    for hit in find_phrases(document, table):
        start, end = hit.span
        found = document.text[start:end]
        guard = guards[" ".join(found.lower().split())]
        before, after = document.masked[max(0, start - REACH) : start], document.masked[end : end + REACH]
        if all(holds(clause, names, before, after) for clause, names in guard):
            yield Hit(hit.span, tuple(recase(found, good) for good in hit.suggestions))


@cache
def groups() -> list[tuple[str, str]]:
    """The rarest word of some phrases, and their lines. The list is long and a short text has few of its words: only those groups are read."""
    source = read_list(PHRASES)
    parts = (part.partition("\n") for part in source.split("\n# ")[2:])
    return [(word, lines) for word, _, lines in parts]


def possible(document: Document) -> tuple[str, ...]:
    """The lines of the phrases of which all words are in a text."""
    known = document.once(small_counts).keys()
    return tuple(
        line
        for word, lines in groups()
        if word in known
        for line in lines.splitlines()
        if all(part in known for part in line.partition("\t")[0].translate(JOINTS).split())
    )


@cache
def table_of(lines: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Spun phrase → suggestions, of lines of the list."""
    rows = (line.split("\t") for line in lines)
    return {spun: tuple(goods.split("|")) for spun, goods in rows}


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
def guarded() -> tuple[dict[str, tuple[str, ...]], dict[str, list[tuple[str, frozenset[str]]]]]:
    """Spun phrase → suggestions, and spun phrase → the clauses of its guard."""
    table, guards = {}, {}
    for line in read_list(os.path.join(FOLDER, "spun-guarded.txt")).splitlines():
        if line and not line.startswith("#"):
            spun, goods, guard = line.split("\t")
            table[spun] = tuple(goods.split("|"))
            clauses = (clause.strip().split(": ") for clause in guard.split(";"))
            guards[spun] = [(clause, frozenset(names.split())) for clause, names in clauses]
    return table, guards


def read_list(path: str) -> str:
    """A list beside the card."""
    with open(path, encoding="utf-8") as file:
        return file.read()
