"""Raised citation markers in HTML: `<sup>[3]</sup>`, with or without a link inside."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span
from proofer.references import resolved

TAGS = r"(?:\s|<(?!/?sup\b)[^<>]{0,300}>)*"
OPEN, CLOSE = r"(?:\[|&#91;|&lbrack;|&lsqb;)", r"(?:\]|&#93;|&rbrack;|&rsqb;)"
LABEL = r"(?P<label>\d{1,3}|(?P<letter>[a-z])|(?:note|nb|N|n)(?:\s|&#160;|&nbsp;)?\d{1,3}|(?:citation|clarification|page|quotation|verification)\s(?:needed|required)|who\?|when\?|where\?|which\?|by whom\?|according to whom\?|dubious(?:\s[–-]\sdiscuss)?|failed verification|dead link)"
#: Where a sentence is that a marker can stand behind: a word, a stop, another marker. A lone letter is a variable (`a<sup>[1]</sup>`).
BEHIND = Pattern(r"(?:[^\W\d_]{2,}|\d{2,}|[.,;:!?)\]”’\"'%])(?:\s|<[^<>]{0,300}>)*\Z")
MARKER = Pattern(rf"<sup\b[^<>]{{0,300}}>{TAGS}{OPEN}{TAGS}{LABEL}{TAGS}{CLOSE}{TAGS}</sup\s*>", re.IGNORECASE)
TARGET = Pattern(r"href\s*=\s*[\"']?[^\"'#\s>]{0,300}#(?P<name>[^\"'\s>]+)", re.IGNORECASE)
#: A list of sources below a heading of its own.
SOURCES = Pattern(r"<(h[1-6]|p|b|strong|dt)\b[^<>]*>(?:\s|<[^<>]*>)*(?:references?|sources?|notes?|footnotes?|endnotes?|citations?|bibliography|works cited|literature)\s*:?(?:\s|<[^<>]*>)*</\1\s*>", re.IGNORECASE)
UNTOUCHED = frozenset({"code", "front matter", "math"})


def find(document: Document) -> Iterator[Hit]:
    """Yield each raised marker whose note the document does not have (code points)."""
    text = document.text
    if document.format == "text" or "<sup" not in text and "<SUP" not in text:
        return
    for match in MARKER.finditer(text):
        zone = document.protects(Span(match.start(), match.start() + 1))
        # A script, a comment or code that holds the marker begins before it.
        if zone is not None and (zone.start < match.start() or zone.kind in UNTOUCHED) or not is_marker(text, match) or is_resolved(document, match):
            continue
        yield Hit(Span(*match.span()), ("",), evidence=" ".join(match["label"].split()))


def is_marker(text: str, match: re.Match[str]) -> bool:
    """Whether a raised bracket stands where a marker does; a letter has to be a link as well."""
    if match["letter"] and "<a" not in match[0]:
        return False
    return BEHIND.search(text, max(0, match.start() - 400), match.start()) is not None


def is_resolved(document: Document, match: re.Match[str]) -> bool:
    """Whether the note that a marker points to is in the document: by its anchor, its label or a list of sources."""
    text, label = document.text, match["label"]
    if target := TARGET.search(match[0]):
        name = target["name"]
        return any(f"{key}={quote}{name}{end}" in text for key in ("id", "name") for quote, end in (('"', '"'), ("'", "'"), ("", ">"), ("", " ")))
    return label[0].isdigit() and (label in resolved(document) or document.once(has_sources))


def has_sources(document: Document) -> bool:
    """Whether a heading says that sources or notes follow."""
    return SOURCES.search(document.text) is not None
