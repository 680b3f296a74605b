"""Source markers of chat assistants."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from proofer.compiled.notes import SOURCE, TURN
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Zone
from proofer.removal import without

SOURCES = "web|cite|citation|file|attached_file|attached_image|generated_image|code_file|image_file|page|post|memory|chart|source|src|ref|doc|news|academia|conversation_history"
#: What must be in the text (a character, or a word for `Survey.found`) → the marker. Each is unmistakable: nobody writes it by hand. Those of
#: `[` begin with it.
MARKERS = tuple(
    (sign, Pattern(pattern))
    for sign, pattern in (
        ("【", r"【[^【】\n]{0,60}†[^【】\n]{0,60}】|(?<=[ -~”’])【\d{1,3}(?::\d{1,3})?(?:[,、 ]+\d{1,3})*】"),
        ("†", r"\[\d{1,3}(?::\d{1,3})?†[^\[\]\n]{0,60}\]"),
        ("source", r"(?:&#8203;|\u200b)*:?(?:contentReference)?\[oaicite:\d+\](?:\{index=\d+\})?(?:\u200b)*|:?oaicite:\d+(?:\{index=\d+\})?"),
        ("source", r"\[oai_citation[^\[\]\n]*\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\))?"),
        ("\ue200", r"\ue200[^\ue201\n]{0,600}\ue201"),
        ("turn", r"[\[(]?(?:(?:file|nav)?cite|\b(?:navlist|image|forecast|finance|sports|product|i|link))?(?:[\ue200-\ue206]?turn\d+(?:search|news|view|image|file|fetch|academia|forecast|finance|sports|maps|business|product|reddit|youtube|calculator|time|msearch|click|open)\d+(?:L\d+(?:-L?\d+)?)?)+[\ue200-\ue206]?\b(?:(?<=\d)[\])])?"),
        ("[", rf"\[(?:{SOURCES}):[ ]?\d{{1,3}}(?:[ ]?[,;–-][ ]?(?:(?:{SOURCES}):[ ]?)?\d{{1,3}})*\]"),
        ("[", r"\[(?:cite_(?:start|end)|(?:start|end)_span)\]|\[span_\d+\]\((?:start|end)_span\)"),
        ("[", r"\[\\?\[[\w .]{1,12}\\?\]\]\([^()\s]*#cite[^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)"),
        ("[", r"\[\^\d{1,3}(?:[,;][ ]?\^?\d{1,3})*\^\]|\[\^\d{1,3}_\d{1,3}\](?!:)"),
        ("<", r"<grok:?[-\w]*[^<>\n]*(?:/>|>(?:(?!</?grok).){0,600}?</grok:?[-\w]*>)"),
        ("(", r"\(\[[Ss]ource\]\)"),
    )
)
#: Between two markers of one run.
JOIN = Pattern(r"[ \t]*[,;]?[ \t]*\Z")
UNTOUCHED = frozenset({"code", "front matter", "html", "block tag", "label", "math"})


def find(document: Document) -> Iterator[Hit]:
    """Yield each run of markers outside code and markup (code points)."""
    for start, end in runs(document):
        if touches_markup(document, start, end):
            continue
        edit = without(document.text, start, end)
        yield Hit(edit.span, (edit.text,))


def touches_markup(document: Document, start: int, end: int) -> bool:
    """Whether code, tags or labels stand in [start, end)."""
    zones, starts = document.once(untouched)
    at = bisect_right(starts, end) - 1
    return at >= 0 and zones[at].start < end and start < zones[at].end


def untouched(document: Document) -> tuple[list[Zone], list[int]]:
    """The zones that stay as they are, which lie apart from each other, and where they start."""
    zones = [zone for zone in document.protected if zone.kind in UNTOUCHED]
    return zones, [zone.start for zone in zones]


def wanted(document: Document) -> Iterator[tuple[Pattern, str]]:
    """The patterns that have a chance in a document, each with what it begins with, "" for what is not known."""
    survey = document.survey
    for sign, pattern in MARKERS:
        if survey.found & (SOURCE if sign == "source" else TURN if sign == "turn" else 0) or len(sign) == 1 and survey.has(sign) and (sign != "(" or survey.has("[")):
            yield pattern, {"[": "[", "<": "<grok", "(": "(["}.get(sign, "")


def matches(pattern: Pattern, text: str, starts: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begins with `starts`."""
    if not starts:
        yield from pattern.finditer(text)
        return
    at = text.find(starts)
    while at >= 0:
        match = pattern.match(text, at)
        if match:
            yield match
        at = text.find(starts, match.end() if match else at + 1)


def runs(document: Document) -> Iterator[tuple[int, int]]:
    """Markers in order, those with nothing between them joined."""
    text = document.text
    spans = sorted({match.span() for pattern, starts in wanted(document) for match in matches(pattern, text, starts)})
    at = 0
    while at < len(spans):
        start, end = spans[at]
        at += 1
        while at < len(spans) and (spans[at][0] < end or JOIN.match(text[end : spans[at][0]]) and spans[at][0] - end < 4):
            end = max(end, spans[at][1])
            at += 1
        yield start, end
