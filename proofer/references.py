"""Which citation markers a document resolves itself: its own lists of sources, notes and link definitions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .lazy import Pattern
from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from .document import Document

#: A heading under which sources are listed.
HEADING = Pattern(
    r"^[ \t]*(?:#{1,6}[ \t]+|\*\*|__)?(?:\d+\.?[ \t]+)?(?:references?|sources?(?: cited)?|notes?|end ?notes?|foot ?notes?|citations?|bibliography|works cited"
    r"|literature(?: cited)?|further reading|notes and references|references and notes|sources and notes)[ \t]*:?(?:\*\*|__)?:?[ \t#]*\r?$",
    re.IGNORECASE | re.MULTILINE,
)
#: A line that opens with a label and goes on: `[1] …`, `[[1]] …`, `.. [1] …`.
LABELLED = Pattern(r"^[ \t]*(?:>[ \t]?)?(?:[-*•][ \t]+|\.\.[ \t]+)?(?:\*\*)?\\?\[\\?\[?(?P<label>[\w.^-]{1,24})\\?\]?\\?\](?:\*\*)?(?P<colon>:?)[ \t]+(?P<rest>\S.*)", re.MULTILINE)
#: How far from the start of its line the bracket of a label may stand (code points).
LEAD = 40
#: A line under such a heading that opens with a number: `1. …`, `1) …`, `1 …`, `^1 …`.
NUMBERED = Pattern(r"^[ \t]*(?:[-*•][ \t]+)?\^?(?P<label>\d{1,3})(?:[.):]|[ \t])[ \t]*\S", re.MULTILINE)
#: What a line says that is a source and not a sentence behind a stray marker.
SOURCE = Pattern(r"https?://|www\.|\x00|\b(?:1[5-9]|20)\d\d\b|\bet al\b|\bpp?\. ?\d|\bvol\. ?\d|\bdoi\b|\bISBN\b|\bretrieved\b|\baccessed\b|\bibid\b", re.IGNORECASE)


def resolved(document: Document) -> frozenset[str]:
    """The labels that stand before a source or a note in the document: numbers, letters, names."""
    return document.once(labels)


def labels(document: Document) -> frozenset[str]:
    """See `resolved`."""
    text = document.text
    found = set()
    lines = [match for match in labelled(text) if match["rest"].strip(" []().*_\r")] if document.survey.has("[") else []
    for number, match in enumerate(lines):
        follows = number and goes_on(text, lines[number - 1], match)
        leads = number + 1 < len(lines) and goes_on(text, match, lines[number + 1])
        if match["colon"] or match[0].lstrip().startswith("..") or SOURCE.search(match["rest"]) or follows or leads:
            found.add(match["label"])
    for place in document.marks("short-line"):
        if (heading := HEADING.match(text, place)) is None:
            continue
        for pattern in (NUMBERED, LABELLED):
            found |= {match["label"] for match in pattern.finditer(text, heading.end())}
    return frozenset(found)


def labelled(text: str) -> Iterator[re.Match[str]]:
    """The lines that open with a label."""
    at = text.find("[")
    while at >= 0:
        start = text.rfind("\n", max(0, at - LEAD), at) + 1
        if (start or at <= LEAD) and (match := LABELLED.match(text, start)):
            yield match
            at = match.end()
        at = text.find("[", at + 1)


def goes_on(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two labelled lines follow each other with nothing between them and count on."""
    apart = text[one.end() : other.start()]
    return not apart.strip() and one["label"].isdigit() and other["label"].isdigit() and int(other["label"]) == int(one["label"]) + 1
