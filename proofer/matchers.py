"""Turn a card's `match` into the function that finds its hits."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from functools import cache
from importlib.machinery import SourceFileLoader
from types import ModuleType

from .casing import recase, with_apostrophes_of
from .document import Document
from .lazy import Pattern
from .model import Hit, Rule, Span

#: How long one pattern of a user's own card may take over one text, in seconds.
PATTERN_SECONDS = 5.0

Find = Callable[[Document], Iterator[Hit]]


def finder(rule: Rule) -> Find:
    """What finds the hits of `rule` in a document."""
    match = rule.match
    if "regex" in match:
        return regex_finder(rule)
    if "words" in match:
        return lambda document: find_words(document, table_of(rule, "words"))
    if "phrases" in match:
        return lambda document: find_phrases(document, rule.id)
    needs = needles(match)
    if not needs:
        return module_of(rule).find

    def find(document: Document) -> Iterator[Hit]:
        text = searched(rule, document)
        if any(needle in text for needle in needs):
            yield from module_of(rule).find(document)

    return find


def needles(match: dict) -> tuple[str, ...]:
    """The literals of which one must be in the text for a rule to be tried."""
    needs = match.get("needs", ())
    return (needs,) if isinstance(needs, str) else tuple(needs)


def searched(rule: Rule, document: Document) -> str:
    """The text that a rule of this scope sees."""
    return document.masked if rule.scope == "prose" else document.text


def regex_finder(rule: Rule) -> Find:
    """Hits of a pattern: the group `found`, else the whole match; `replace` may refer to groups."""
    match, needs = rule.match, needles(rule.match)

    def find(document: Document) -> Iterator[Hit]:
        text = searched(rule, document)
        stretches = lines_with(text, needs) if needs else [(0, len(text))]
        matches = pattern_of(rule) if stretches else None
        for start, end in stretches:
            for hit in matches(text, start, end):
                group = "found" if "found" in hit.re.groupindex else 0
                suggestions = (hit.expand(match["replace"]),) if "replace" in match else ()
                yield Hit(Span(*hit.span(group)), suggestions)

    return find


def lines_with(text: str, needs: tuple[str, ...]) -> list[tuple[int, int]]:
    """Where the lines that hold one of `needs`, each with the line below, start and end; those that touch are one stretch."""
    places = []
    for need in needs:
        at = text.find(need)
        while at >= 0:
            places.append(at)
            end = text.find("\n", at)
            at = text.find(need, end) if end >= 0 else -1
    stretches: list[tuple[int, int]] = []
    for at in sorted(places):
        if stretches and at < stretches[-1][1]:
            continue
        start, below = text.rfind("\n", 0, at) + 1, text.find("\n", at)
        end = text.find("\n", below + 1) if below >= 0 else -1
        stretches.append((max(start, stretches[-1][1] if stretches else 0), end if end >= 0 else len(text)))
    return stretches


def pattern_of(rule: Rule):
    """What finds the matches of a rule's pattern in (text, start, end). `regex` runs what `re` cannot compile, with a limit of time."""
    flags = rule.match.get("ignore-case")
    try:
        return Pattern(rule.match["regex"], re.IGNORECASE if flags else 0).finditer
    except re.error:
        import regex

        slow = regex.compile(rule.match["regex"], regex.IGNORECASE if flags else 0)
        return lambda text, start, end: slow.finditer(text, start, end, timeout=PATTERN_SECONDS)


@cache
def load_module(path: str):
    """The Python module at `path`, loaded once; it need not be importable by a name."""
    name = "proofer_rules." + os.path.basename(os.path.dirname(path)) + "." + os.path.basename(path)[:-3]
    loader = SourceFileLoader(name, path)
    module = ModuleType(name)
    module.__file__, module.__loader__ = path, loader
    sys.modules[name] = module
    loader.exec_module(module)
    return module


def module_of(rule: Rule):
    """The Python beside a card."""
    return load_module(os.path.join(rule.folder, rule.match["python"] + ".py"))


def table_of(rule: Rule, kind: str) -> dict[str, tuple[str, ...]]:
    """What is wrong → what may stand instead, from the card itself or the file beside it; keys in small letters."""
    table = rule.match[kind]
    if isinstance(table, str):
        return read_table(os.path.join(rule.folder, table))
    return table_from_card(tuple(table.items()))


@cache
def table_from_card(pairs: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    """The table that a card spells out itself."""
    return {bad.lower(): tuple(str(good).split("|")) if good else () for bad, good in pairs}


@cache
def read_table(path: str) -> dict[str, tuple[str, ...]]:
    """A file of `wrong<TAB>right|or right` lines; `#` begins a comment. A line without a tab has no suggestion."""
    table = {}
    with open(path, encoding="utf-8") as lines:
        for line in lines.read().splitlines():
            if line and line[0] != "#":
                bad, _, good = line.partition("\t")
                table[bad.strip().lower()] = tuple(good.split("|")) if good else ()
    return table


def find_words(document: Document, table: dict[str, tuple[str, ...]]) -> Iterator[Hit]:
    """Each word of the table, in whatever case."""
    wanted = [token for token in document.vocabulary if token.lower() in table]
    for token, span in document.all_places(wanted):
        found = document.text[span.start : span.end]
        yield Hit(span, tuple(with_apostrophes_of(document.text, recase(found, good)) for good in table[token.lower()]))


def find_phrases(document: Document, rule_id: str) -> Iterator[Hit]:
    """Each phrase of a rule, in whatever case and across line ends, by offset."""
    for start, phrase, goods in document.phrases.get(rule_id, ()):
        end = start + len(phrase)
        found = document.text[start:end]
        yield Hit(Span(start, end), tuple(with_apostrophes_of(document.text, recase(found, good)) for good in goods))
