"""Zones of HTML: everything but the text nodes, and the entities inside those. Offsets are the file's own."""

from __future__ import annotations

import re

from ..lazy import Pattern
from ..model import Zone
from .joined import ENTITY, with_whole_words

#: Elements whose content is no prose.
OPAQUE = "script|style|pre|code|kbd|samp|var|textarea|template|svg|math|noscript|object|iframe"
NODE = Pattern(
    rf"""<!--.*?(?:-->|\Z)                                                  # comment
    |<!\[CDATA\[.*?(?:\]\]>|\Z)|<[!?][^>]*(?:>|\Z)                          # CDATA, doctype, processing instruction
    |<(?P<opaque>{OPAQUE})\b(?:[^>"']|"[^"]*"|'[^']*')*>.*?(?:</(?P=opaque)\s*>|\Z)
    |<(?P<close>/?)(?P<name>[A-Za-z][\w:-]*)(?:[^>"']|"[^"]*"|'[^']*')*>    # tag
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
#: Elements that stand inside a sentence; any other tag begins a block.
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite data del dfn em font i img input ins label mark q rp rt ruby s small span strike strong sub sup time tt u var wbr picture source".split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())


def zones_of(text: str) -> list[Zone]:
    """Tags, comments, scripts and entities (protected), and the headings and list items between tags, sorted (code points)."""
    zones: list[Zone] = []
    opened: dict[str, int] = {}
    for match in NODE.finditer(text) if "<" in text else ():
        name = (match["name"] or "").lower()
        if match["opaque"]:
            zones.append(Zone(*match.span(), "html" if match["opaque"].lower() in ("code", "kbd", "samp", "var") else "block tag"))
            continue
        zones.append(Zone(*match.span(), "html" if name in INLINE or not name else "block tag"))
        kind = "heading" if name in HEADINGS else "list item" if name == "li" else ""
        if kind and not match["close"]:
            opened[kind] = match.end()
        elif kind and kind in opened:
            zones.append(Zone(opened.pop(kind), match.start(), kind))
    if "&" in text:
        inside = sorted(zone for zone in zones if zone.kind in ("html", "block tag"))
        zones += outside(inside, [Zone(*match.span(), "html") for match in ENTITY.finditer(text)])
    return with_whole_words(text, sorted(zones))


def outside(taken: list[Zone], zones: list[Zone]) -> list[Zone]:
    """Those of `zones` that lie in none of `taken`; both sorted."""
    kept, at = [], 0
    for zone in zones:
        while at < len(taken) and taken[at].end <= zone.start:
            at += 1
        if at == len(taken) or taken[at].start >= zone.end:
            kept.append(zone)
    return kept
