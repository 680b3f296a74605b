"""Turns of an interview that begin with a small letter."""

import re
from collections import Counter
from collections.abc import Iterator

from proofer.casing import capitalize
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

TURN = Pattern(r"^[*_]{0,2}(?P<speaker>(?:[A-Z\0][\w.'’\0-]*)(?: [A-Z][\w.'’-]*){0,4})(?:[*_]{0,2}:[*_]{0,2}|:[*_]{0,2}) +[“\"]?(?P<word>[^\W\d_]\w*(?:['’]\w+)?)", re.MULTILINE)

#: What goes on behind the first word of a path: `doc/*`, `hash.*`.
PATH_BEHIND = Pattern(r"[/\\\x00_*]|\.[*\w]")
#: What a turn of a conversation ends with.
ENDS = (".", "!", "?", "…", "—", "–", ",", ";", ":")


def find(document: Document) -> Iterator[Hit]:
    """Yield the first word of each turn that begins small, in a document whose turns begin with capitals (code points)."""
    text = document.masked
    colons = document.marks("colon-small")
    if not any((turn := TURN.match(text, start)) and turn["word"].islower() for start in (text.rfind("\n", 0, at) + 1 for at in colons)):
        return
    turns = [turn for turn in TURN.finditer(text) if document.kind_at(turn.start("word")) != "list item"]
    names = [document.text[turn.start("speaker") : turn.end("speaker")] for turn in turns]
    often = Counter(names)
    speaking = [turn for turn, name in zip(turns, names) if often[name] >= 2]
    small = [turn for turn in speaking if turn["word"].islower()]
    if len(speaking) - len(small) < max(2, 2 * len(small)):
        return
    for turn in small:
        if not text[slice(*document.line(turn.start()))].rstrip(" *_\"”’'").endswith(ENDS):
            continue  # a field of a form: `Author: angular`
        span = Span(*turn.span("word"))
        if PATH_BEHIND.match(text, span.end):
            continue
        yield Hit(span, (capitalize(document.text[span.start : span.end]),))
