"""What the rules of a run look for, so that one look at a text serves them all and only those with a reason are tried.

A card's `when` says what must be in a text for its rule to be tried: one of `marks` (places that `compiled.marks` lists, or what the names below
say), of `words` (`small-words`: without a capital, `capital-words`: with one), of `phrases`, or of `characters`. A rule without `when` is always tried.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache, partial

from . import catalogue
from .compiled.marks import MARKS
from .compiled.notes import MIXED, NAME, SCHEME, SLIP, SOURCE, TURN, UNKNOWN
from .confusables import suspects
from .document import Document
from .line_words import line_words
from .lists import CASES, Lists
from .matchers import Find, finder
from .model import Hit, Rule
from .shape import ASCII_SIGNS, STRAIGHT

DOUBLE, SUSPECT, ARTICLE, TWIN_LINE, PAGE_LINE, LINK, ASSISTANT, ODD_CURLY, MISREAD, INNER_CURLY, ELSEWHERE, MARKDOWN, HTML = (1 << at for at in range(4, 17))
#: Names of `when.marks` beside those of MARKS, with the bit of each in `signs_of`; the first four, below the others, are notes of words.
OTHERS = {
    "unknown-word": UNKNOWN, "small-name": NAME, "shift-slip": SLIP, "mixed-word": MIXED,
    "double": DOUBLE, "suspect": SUSPECT, "article": ARTICLE, "twin-line": TWIN_LINE, "page-line": PAGE_LINE, "link": LINK, "assistant": ASSISTANT,
    "odd-curly": ODD_CURLY, "misread": MISREAD, "inner-curly": INNER_CURLY, "elsewhere": ELSEWHERE, "markdown": MARKDOWN, "html": HTML,
}  # fmt: skip
#: Groups of rules, and rules, that hold in any language, and one of those groups that knows English only.
ANY_LANGUAGE, ENGLISH = frozenset({"citations", "residue", "punctuation/double-space"}), frozenset({"residue/boilerplate"})
#: So many combinations of what texts have are remembered with the rules that they call for.
REMEMBERED = 4096


def signs_of(document: Document, asked: int) -> int:
    """Which of OTHERS a document has; those that cost most are looked for where they are among `asked`."""
    index, survey = document.index, document.survey
    return (
        index.all_notes & (UNKNOWN | NAME | SLIP | MIXED)
        | (DOUBLE if index.doubles else 0)
        | (SUSPECT if asked & SUSPECT and document.once(suspects) else 0)
        | (ARTICLE if index.articles else 0)
        | (TWIN_LINE if asked & TWIN_LINE and document.twins else 0)
        | (PAGE_LINE if asked & PAGE_LINE and document.page_lines else 0)
        | (LINK if survey.found & SCHEME else 0)
        | (ASSISTANT if survey.found & (TURN | SOURCE) else 0)
        | (ODD_CURLY if survey.backward or survey.forward or survey.clipped else 0)
        | (MISREAD if survey.misread else 0)
        | (INNER_CURLY if survey.inner else 0)
        | (ELSEWHERE if document.elsewhere else 0)
        | (MARKDOWN if document.format == "markdown" else HTML if document.format == "html" else 0)
    )


def called(table: dict[int, int], there: int) -> int:
    """The bits of the rules that `there` calls for: of each of its bits those that `table` has."""
    chosen = 0
    for sign, bits in table.items():
        if there & sign:
            chosen |= bits
    return chosen


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
        self._always = self._anywhere = 0
        self._named: dict[str, int] = {}
        self._characters: dict[str, int] = {}
        listed: dict[str, tuple[str, list[bytes]]] = {}
        for number, rule in enumerate(self.rules):
            bit = self._bits[rule.id] = 1 << number
            self._anywhere |= bit if rule.id not in ENGLISH and not ANY_LANGUAGE.isdisjoint((rule.id, rule.group)) else 0
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
        self._others = {OTHERS[name]: bits for name, bits in self._named.items() if name in OTHERS}
        self._asked = sum(self._others)
        self._letters = [(char, bits) for char, bits in self._characters.items() if char.isascii() and char not in ASCII_SIGNS]
        self._rule_of = {1 << number: rule for number, rule in enumerate(self.rules)}
        # what texts have is of few combinations each
        marks = {1 << MARKS.index(name): bits for name, bits in self._named.items() if name in MARKS}
        self._by_marks = lru_cache(REMEMBERED)(partial(called, marks))
        self._by_others = lru_cache(REMEMBERED)(partial(called, self._others))
        self._by_signs = lru_cache(REMEMBERED)(self._called_by_signs)
        self._chosen = lru_cache(REMEMBERED)(self._choose)
        self._finders: dict[str, Find] = {}
        self.lists = Lists(listed, frozenset(self._bits), catalogue.phrases, line_words() if "page-line" in self._named else None)
        self._by_words = lru_cache(REMEMBERED)(partial(called, {bit: self._bits[rule_id] for rule_id, bit in self.lists.bits.items()}))

    def tried(self, document: Document) -> tuple[Rule, ...]:
        """The rules that have a reason to look at a document, in their order; of one in another language only those that hold there."""
        survey = document.survey
        chosen = (
            self._always
            | self._by_marks(document.marked)
            | self._by_others(signs_of(document, self._asked))
            | self._by_words(document.index.all_wanted)
            | self._by_signs(survey.ascii_signs, bool(survey.characters))
        )
        for char in survey.characters:
            chosen |= self._characters.get(char, 0)
        for char, bits in self._letters:
            if survey.has(char):
                chosen |= bits
        for rule_id in document.phrases:
            chosen |= self._bits[rule_id]
        return self._chosen(chosen if document.is_english else chosen & self._anywhere)

    def _called_by_signs(self, there: bytes, beyond: bool) -> int:
        """The bits of the rules that signs of ASCII call for; where a text has signs beyond, straight quotes are told among those."""
        chosen = 0
        for char, is_there in zip(ASCII_SIGNS, there):
            if is_there and not (beyond and char in STRAIGHT):
                chosen |= self._characters.get(char, 0)
        return chosen

    def _choose(self, chosen: int) -> tuple[Rule, ...]:
        """The rules of which the bits are set."""
        found = []
        while chosen:
            lowest = chosen & -chosen
            found.append(self._rule_of[lowest])
            chosen ^= lowest
        return tuple(found)

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


@cache
def everything() -> Watch:
    """The watch of all rules that are on by default."""
    return Watch(rule for rule in catalogue.rules().values() if rule.default)
