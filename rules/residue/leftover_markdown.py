"""Markdown in a plain text that is not written in Markdown."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.marks import positions
from proofer.model import Applicability, Edit, Hit, Span
from proofer.removal import without_line

BOLD = Pattern(r"(?P<mark>\*{2,3}|__)(?P<inside>[^\s*_](?:[^*_\n]{0,200}[^\s*_])?)(?P=mark)(?![\w*_])")
HEADING = Pattern(r"(?P<marks>#{1,6}[ \t]+)(?P<inside>[^\s#][^\n]{0,150}?)[ \t]*#*[ \t]*(?=\r?\n|\Z)")
LINK = Pattern(r"!?\[(?P<inside>[^\[\]\n]{1,150})\]\((?:https?://|mailto:|www\.|/|\./|#)[^\s()]{0,400}(?:\([^\s()]*\)[^\s()]*)?(?: \"[^\"\n]*\")?\)")
#: What only those write who write Markdown or its kin: code, definitions of links, tables, underlined headings, directives.
WRITTEN = Pattern(r"(?<!`)(`{1,2})[^`\n]+\1(?!`)|^ {0,3}\[[^\]\n]+\]: ?\S+$|^\|?(?: *:?-{3,}:? *\|)+|^[^\n]{3,}\n(?:={3,}|-{3,})[ \t\r]*$|^\.\. [\w-]+::", re.MULTILINE)
#: An answer of a chat window copied with the fence around it: its first and its last line.
FENCE = Pattern(r"```(?:markdown|md|text|txt|html|plaintext)?[ \t\r]*(?=\n|\Z)")
BEFORE_BOLD = tuple(" \t\n\r([{“\"‘'—–-/>•\u00a0")


def find(document: Document) -> Iterator[Hit]:
    """Yield each mark of Markdown that stands in a plain text by oversight (code points)."""
    text = document.text
    if document.format != "text":
        return
    bold, links, fenced, headed = holds(document, "**") or holds(document, "__"), holds(document, "]("), holds(document, "```"), holds(document, "##")
    if not (bold or links or fenced or headed):
        return
    if fenced:
        fences = outer_fences(text)
        if fences is None:
            return
        for start, end in fences:
            yield Hit(Span(start, end), ("",), (without_line(text, start, end),), "a fence")
    if WRITTEN.search(text):
        return
    hits = [*(bolds(text) if bold else ()), *(headings(text) if headed else ())]
    found_links = list(linked(text)) if links else []
    if hits or len(found_links) > 1:  # writers of plain text may know that one link is read in its brackets
        hits += found_links
    for hit in sorted(hits):
        zone = document.protects(Span(hit.span.start, hit.span.start + 1))
        if zone is None or zone.kind in ("url", "host", "handle"):
            yield hit


def holds(document: Document, mark: str) -> bool:
    """Whether `mark` is in the text."""
    return document.survey.has(mark[0]) and mark in document.text


def outer_fences(text: str) -> list[tuple[int, int]] | None:
    """The two fences that hold the whole of a text; None where there are others, which hold code."""
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    opening = FENCE.match(text, start)
    if not opening or text.count("```") != 2 or not text.endswith("\n```", start, end):
        return None
    return [(start, opening.end()), (end - 3, end)]


def bolds(text: str) -> Iterator[Hit]:
    """`**bold**` and `__bold__`, words of it: names of programs (`__init__`), powers and censored words are none."""
    last = 0
    for at in sorted([*positions(text, "**"), *positions(text, "__")]):
        if at < last or at and text[at - 1] not in BEFORE_BOLD or not (match := BOLD.match(text, at)):
            continue
        inside = match["inside"]
        if match["mark"] == "__" and " " not in inside or not any(char.isalpha() for char in inside):
            continue
        last = match.end()
        yield Hit(Span(*match.span()), (inside,), (Edit(Span(*match.span("mark")), ""), Edit(Span(match.end("inside"), last), "")), "bold type")


def headings(text: str) -> Iterator[Hit]:
    """`## Heading` on a line of its own, with an empty line before it, and the `# Title` above them all."""
    starts = [at + 1 for at in positions(text, "\n##")]
    if text.startswith("##") or starts and text.startswith("# "):
        starts.insert(0, 0)
    for start in starts:
        match = HEADING.match(text, start)
        if match and (start == 0 or text[: start - 1].rstrip(" \t\r")[-1:] in ("\n", "")):
            yield Hit(Span(*match.span()), (match["inside"],), (Edit(Span(start, match.start("inside")), ""), Edit(Span(match.end("inside"), match.end()), "")), "a heading")


def linked(text: str) -> Iterator[Hit]:
    """`[text](address)`: shown only, for the address would be lost."""
    for at in positions(text, "]("):
        start = text.rfind("[", max(0, at - 160), at)
        start -= start > 0 and text[start - 1] == "!"
        if start >= 0 and (match := LINK.match(text, start)):
            yield Hit(Span(*match.span()), (match["inside"],), evidence="a link", applicability=Applicability.DISPLAY)
