"""What the rules of a run look for, so that one look at a text serves them all and only those with a reason are tried.

A card's `when` says what must be in a text for its rule to be tried: one of `marks` (places that `compiled.marks` lists, or what the names below
say), of `words` (`small-words`: without a capital, `capital-words`: with one), of `phrases`, or of `characters`. A rule without `when` is always tried.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from . import catalogue
from .compiled.marks import MARKS
from .compiled.notes import MIXED, NAME, SCHEME, SLIP, SOURCE, TURN, UNKNOWN
from .confusables import suspects
from .document import Document
from .lists import CASES, Lists
from .matchers import Find, finder
from .model import Hit, Rule

if TYPE_CHECKING:
    from .boilerplate import OfLines

#: Names of `when.marks` beside those of MARKS → whether a document has them.
OTHERS = {
    "unknown-word": lambda document: document.index.all_notes & UNKNOWN,
    "small-name": lambda document: document.index.all_notes & NAME,
    "shift-slip": lambda document: document.index.all_notes & SLIP,
    "mixed-word": lambda document: document.index.all_notes & MIXED,
    "double": lambda document: document.index.doubles,
    "suspect": lambda document: document.once(suspects),
    "article": lambda document: document.index.articles,
    "twin-line": lambda document: document.twins,
    "page-line": lambda document: document.page_lines,
    "link": lambda document: document.survey.found & SCHEME,
    "assistant": lambda document: document.survey.found & (TURN | SOURCE),
    "odd-curly": lambda document: document.survey.backward or document.survey.forward or document.survey.clipped,
    "misread": lambda document: document.survey.misread,
    "inner-curly": lambda document: document.survey.inner,
    "elsewhere": lambda document: document.elsewhere,
    "markdown": lambda document: document.format == "markdown",
    "html": lambda document: document.format == "html",
}


class Costs:
    """What rules cost, for people who write them: processor seconds by rule, in how many texts it was tried, and what it found."""

    def __init__(self) -> None:
        self.on = False
        self.rows: dict[str, list[float]] = {}

    def begin(self) -> None:
        """Count from now on."""
        self.on, self.rows = True, {}

    def add(self, name: str, seconds: float, found: int) -> None:
        """Put one try to what is known."""
        row = self.rows.setdefault(name, [0.0, 0, 0])
        row[0] += seconds
        row[1] += 1
        row[2] += found

    def table(self) -> str:
        """Lines of milliseconds, texts, findings and name, the dearest first."""
        rows = sorted(self.rows.items(), key=lambda item: (-item[1][0], item[0]))
        lines = [f"{1000 * seconds:>10.1f}  {int(tried):>7}  {int(found):>8}  {name}\n" for name, (seconds, tried, found) in rows]
        return f"{'ms':>10}  {'texts':>7}  {'findings':>8}  rule\n" + "".join(lines)


#: What `--profile-rules` prints.
COSTS = Costs()


class Watch:
    """What `rules` look for."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)
        self._bits: dict[str, int] = {}
        self._always = 0
        self._named: dict[str, int] = {}
        self._characters: dict[str, int] = {}
        listed: dict[str, tuple[str, list[bytes]]] = {}
        for number, rule in enumerate(self.rules):
            bit = self._bits[rule.id] = 1 << number
            when = rule.match.get("when")
            if when is None:
                self._always |= 0 if "phrases" in rule.match else bit
                continue
            for name in when.get("marks", ()):
                self._named[name] = self._named.get(name, 0) | bit
            for char in when.get("characters", ""):
                self._characters[char] = self._characters.get(char, 0) | bit
            for case in CASES:
                if case in when:
                    listed[rule.id] = case, words_of(rule, case)
        self._ascii = [(char, bits) for char, bits in self._characters.items() if char.isascii()]
        self._marked = [(MARKS.index(name), bits) for name, bits in self._named.items() if name in MARKS]
        self._tests = [(OTHERS[name], bits) for name, bits in self._named.items() if name not in MARKS]
        self._finders: dict[str, Find] = {}
        self.lists = Lists(listed, frozenset(self._bits), catalogue.phrases, words_of_lines() if "page-line" in self._named else None)

    def tried(self, document: Document) -> list[Rule]:
        """The rules that have a reason to look at a document, in their order."""
        chosen = self._always
        marked = document.marked
        for number, bits in self._marked:
            if marked[number]:
                chosen |= bits
        for has, bits in self._tests:
            if chosen & bits != bits and has(document):
                chosen |= bits
        survey = document.survey
        for char, bits in self._ascii:
            if chosen & bits != bits and survey.has(char):
                chosen |= bits
        for char in survey.characters:
            chosen |= self._characters.get(char, 0)
        if wanted := document.index.all_wanted:
            for rule_id, bit in self.lists.bits.items():
                if wanted & bit:
                    chosen |= self._bits[rule_id]
        for rule_id in document.phrases:
            chosen |= self._bits[rule_id]
        if not chosen:
            return []
        return [rule for number, rule in enumerate(self.rules) if chosen >> number & 1]

    def find(self, rule: Rule, document: Document) -> Iterator[Hit]:
        """The hits of a rule in a document."""
        found = self._finders.get(rule.id)
        if found is None:
            found = self._finders[rule.id] = finder(rule)
        return found(document)


def words_of(rule: Rule, case: str) -> list[bytes]:
    """The words that a card's `when` names to count in a case, a file of them beside the card included: all that follow a tab there."""
    found: list[str] = []
    for word in rule.match["when"][case]:
        if word.endswith(".txt"):
            with open(os.path.join(rule.folder, word), encoding="utf-8") as lines:
                found += [part for line in lines if not line.startswith("#") for part in line.rpartition("\t")[2].split()]
        else:
            found.append(word)
    return [word.lower().encode("latin-1") for word in found]


def words_of_lines() -> OfLines:
    """What words say of the lines that have them; loaded where a rule asks for such lines."""
    from .boilerplate import words_of_lines

    return words_of_lines()


@cache
def everything() -> Watch:
    """The watch of all rules that are on by default."""
    return Watch(rule for rule in catalogue.rules().values() if rule.default)
