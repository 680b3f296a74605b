"""Cut a document into pieces for LanguageTool: a paragraph, a heading, a list item each, with the markup annotated."""

from __future__ import annotations

import html
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from ..document import Document
from ..model import Span, Zone
from ..sentences import wraps

#: A piece longer than this is cut at a sentence's end: the public server takes 20,000 (code points).
LONGEST = 15_000
#: What stands in the place of a protected stretch that is part of a sentence, by the zone's kind: a word that fits everywhere.
READINGS = {"url": "https://example.org", "host": "example.org", "email": "name@example.org", "file": "example.txt", "handle": "@example", "marker": "", "label": "", "front matter": ""}
#: For code, identifiers, formulas.
NAME = "Example"
STAND_INS = frozenset({NAME, *READINGS.values()} - {""})
LETTER = re.compile(r"[^\W\d_]")
BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*|\r[ \t]*\r\s*")
LINE_END = re.compile(r"\r\n?|\n")
SENTENCE_END = re.compile(r"[.!?]['\"”’)\]]*\s+")
EMPHASIS = re.compile(r"(?<![\w*_\\])(?:\*{1,3}|_{1,3}|~~)(?=[^\s*_])|(?<=[^\s*_\\])(?:\*{1,3}|_{1,3}|~~)(?![\w*_])|\\(?=[!-/:-@\[-`{-~])")


class Piece(NamedTuple):
    """A stretch of a document that is checked by itself. `parts` are (source, reading): reading None for plain text."""

    span: Span
    parts: tuple[tuple[str, str | None], ...]

    def annotation(self) -> list[dict[str, str]]:
        """The parts as LanguageTool's `data` has them."""
        return [{"text": source} if reading is None else {"markup": source, "interpretAs": reading} for source, reading in self.parts]

    def stand_ins(self) -> list[Span]:
        """Where the reader sees a word that the text does not have, in code points of the document."""
        at, found = self.span.start, []
        for source, reading in self.parts:
            if reading in STAND_INS:
                found.append(Span(at, at + len(source)))
            at += len(source)
        return found


def pieces(document: Document) -> list[Piece]:
    """The pieces of a document that have words in them, in order."""
    found = []
    marks = markup(document)
    starts = [mark.start for mark in marks]
    masked = document.masked
    for start, end in cuts(document):
        text = masked[start:end]
        if LETTER.search(text) is None:
            continue
        start, end = start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())
        inside = marks[max(0, bisect_left(starts, start) - 1) : bisect_left(starts, end)]
        parts = tuple(parts_of(document, start, end, inside))
        if any(reading is None and LETTER.search(source) for source, reading in parts):
            found.append(Piece(Span(start, end), parts))
    return found


def parts_of(document: Document, start: int, end: int, marks: list[Zone]) -> Iterator[tuple[str, str | None]]:
    """The text between two offsets, plain and markup by turns; what markup reads as is the `kind` of `marks`."""
    at = start
    for mark in marks:
        if mark.end <= at or mark.start >= end:
            continue
        if mark.start > at:
            yield document.text[at : mark.start], None
        yield document.text[max(at, mark.start) : min(end, mark.end)], mark.kind
        at = min(end, mark.end)
    if at < end:
        yield document.text[at:end], None


def markup(document: Document) -> list[Zone]:
    """What is no prose, sorted and apart, each with what it reads as in the place of its kind."""
    marks = [Zone(zone.start, zone.end, reading_of(document, zone)) for zone in document.protected]
    if document.format == "markdown":
        marks += links(document)
        marks += [Zone(*match.span(), "") for match in EMPHASIS.finditer(document.masked)]
        for table in document.zones:
            if table.kind == "table":
                marks += [Zone(*match.span(), "\n\n") for match in re.compile(r"\|").finditer(document.masked, table.start, table.end)]
    elif document.format == "html":
        marks += [Zone(*match.span(), " ") for match in re.finditer(r"[ \t]*[\r\n]\s*|[ \t]{2,}", document.masked)]
    return apart(marks)


def reading_of(document: Document, zone: Zone) -> str:
    """What a protected zone reads as."""
    source = document.text[zone.start : zone.end]
    if zone.kind == "block tag":
        return "\n\n"
    if zone.kind == "html":
        return html.unescape(source) if source[0] == "&" else "\n" if source[:3].lower() == "<br" else NAME if source.endswith(">") and re.match(r"<(?:code|kbd|samp|var)\b", source, re.I) else ""
    if zone.kind == "url" and document.text[max(0, zone.start - 2) : zone.start] == "](":
        return ""
    return READINGS.get(zone.kind, NAME)


def links(document: Document) -> Iterator[Zone]:
    """The brackets of Markdown's links and images: `[` or `![`, and `](…)`."""
    text = document.masked
    for zone in document.protected:
        if zone.kind in ("url", "label") and text[zone.start - 2 : zone.start] == "](" or zone.kind == "label" and text[zone.start - 1 : zone.start] == "]":
            close = text.rfind("]", 0, zone.start)
            yield Zone(close, zone.end + (text[zone.end : zone.end + 1] == ")"), "")
            depth, at = 1, close
            while depth and at > 0 and close - at < 2000:
                at -= 1
                depth += (text[at] == "]") - (text[at] == "[")
            if not depth:
                yield Zone(at - (text[at - 1 : at] == "!"), at + 1, "")


def apart(marks: list[Zone]) -> list[Zone]:
    """`marks` sorted; of two that overlap the longer remains, or the one that reads as something."""
    kept: list[Zone] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if kept and mark.start < kept[-1].end:
            if mark.end > kept[-1].end:
                kept.append(Zone(kept[-1].end, mark.end, mark.kind))
            continue
        kept.append(mark)
    return kept


def cuts(document: Document) -> Iterator[tuple[int, int]]:
    """Where the pieces of a document start and end."""
    at = 0
    for end in [*boundaries(document), len(document.text)]:
        while end - at > LONGEST:
            stop = sentence_end(document.masked, at, at + LONGEST)
            yield at, stop
            at = stop
        if end > at:
            yield at, end
            at = end


def sentence_end(text: str, start: int, end: int) -> int:
    """The last place before `end` where a sentence ends, else a word, else `end`."""
    last = None
    for last in SENTENCE_END.finditer(text, start + (end - start) // 2, end):
        pass
    if last:
        return last.end()
    blank = text.rfind(" ", start + 1, end)
    return blank + 1 if blank > 0 else end


def boundaries(document: Document) -> list[int]:
    """Where a new paragraph, heading, item or row begins, sorted."""
    text = document.masked
    if document.format == "html":
        return sorted({edge for zone in document.protected if zone.kind == "block tag" for edge in (zone.start, zone.end)})
    found = {match.end() for match in BLANK_LINE.finditer(text)}
    for zone in document.protected:
        if zone.kind in ("block tag", "front matter") or zone.kind == "code" and "\n" in document.text[zone.start : zone.end]:
            found |= {zone.start, zone.end}
    if document.format == "text":
        if not document.once(wraps):
            found |= {match.end() for match in LINE_END.finditer(text)}
        return sorted(found)
    markers = {zone.start: zone for zone in document.protected if zone.kind == "marker"}
    for match in LINE_END.finditer(text):
        if begins_block(document, match.start(), match.end(), markers):
            found.add(match.end())
    return sorted(found | {zone.start for zone in document.zones if zone.kind == "heading"})


def begins_block(document: Document, before: int, start: int, markers: dict[int, Zone]) -> bool:
    """Whether the line of Markdown at `start` is no continuation of the one that ends at `before`."""
    marker = markers.get(start)
    line = document.line(start)
    above, here = document.kind_at(max(0, before - 1)), document.kind_at(marker.end if marker else line.start)
    if here in ("heading", "table") or above in ("heading", "table"):
        return True
    return here == "list item" and marker is not None or here == "quote" and above not in ("quote", "list item") or above == "quote" and here == "list item"


class Units:
    """Turns UTF-16 units, which Java counts in, into code points of one text."""

    def __init__(self, text: str) -> None:
        self.astral = [at + number for number, at in enumerate(match.start() for match in re.finditer(r"[\U00010000-\U0010ffff]", text))] if not text.isascii() else []

    def code_point(self, units: int) -> int:
        """The offset in code points of an offset in UTF-16 units; inside a pair, that of its character."""
        return units - bisect_left(self.astral, units)
