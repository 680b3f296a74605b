"""Zones of HTML: everything but the text nodes, and the entities inside those. Offsets are the file's own."""

from __future__ import annotations

import re

from ..lazy import Pattern
from ..model import Zone
from .joined import ENTITY, with_whole_words

#: Elements whose content is no prose.
OPAQUE = "script|style|pre|code|kbd|samp|var|tt|textarea|template|svg|math|noscript|object|iframe|xmp|listing|plaintext"
#: Those of them that stand inside a sentence, as a word of it.
INLINE_CODE = frozenset("code kbd samp var tt".split())
#: The same in a pattern, and what stands in them between their own tags, no block among it.
NESTING = "|".join(sorted(INLINE_CODE))
WITHIN = rf"[^<]|<(?!/?(?:{NESTING}|p|div|li|[uod]l|d[dt]|t[dhr]|table|h[1-6]|pre)(?![\w:-]))"
#: What a template fills in.
TEMPLATE = Pattern(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}|\$\{[^{}\n]*\}|<%.*?%>", re.DOTALL)
#: A tag behind its name: quotation marks count only behind `=`, as in browsers.
ATTRIBUTES = r"""(?:=\s*+(?:"[^"]*"|'[^']*')|[^>=]|=)*+>"""
NODE = Pattern(
    rf"""<!--.*?(?:-->|\Z)                                                  # comment
    |<!\[CDATA\[.*?(?:\]\]>|\Z)|<[!?][^>]*(?:>|\Z)                          # CDATA, doctype, processing instruction
    |<(?:svg|math)(?![\w:-])[^>]*/>
    |<(?P<nest>{NESTING})(?![\w:-]){ATTRIBUTES}(?:{WITHIN})*+
        (?:<(?P=nest)(?![\w:-]){ATTRIBUTES}(?:{WITHIN})*+</(?P=nest)\s*>(?:{WITHIN})*+)++</(?P=nest)\s*>  # code in code
    |<(?P<opaque>{OPAQUE})(?![\w:-]){ATTRIBUTES}.*?(?:</(?P=opaque)\s*>|\Z)
    |<(?P<close>/?)(?P<name>[A-Za-z][\w:-]*){ATTRIBUTES}                  # tag
    """,
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
#: Elements that stand inside a sentence; any other tag begins a block, those of a page's own (`my-link`) aside.
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite data del dfn em font i img input ins label mark q rp rt ruby s small span strike strong sub sup time u wbr picture source".split()
)
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())


def zones_of(text: str) -> list[Zone]:
    """Tags, comments, scripts, templates and entities (protected), and the headings and list items between tags, sorted (code points)."""
    zones: list[Zone] = []
    opened: dict[str, int] = {}
    for match in NODE.finditer(text) if "<" in text else ():
        name = (match["name"] or "").lower()
        if match["opaque"] or match["nest"]:
            zones.append(Zone(*match.span(), "code" if match["nest"] or match["opaque"].lower() in INLINE_CODE else "block tag"))
            continue
        zones.append(Zone(*match.span(), "html" if name in INLINE or "-" in name or not name else "block tag"))
        kind = "heading" if name in HEADINGS else "list item" if name == "li" else ""
        if kind and not match["close"]:
            opened[kind] = match.end()
        elif kind and kind in opened:
            zones.append(Zone(opened.pop(kind), match.start(), kind))
    for needle, pattern, kind in (("{", TEMPLATE, "code"), ("<%", TEMPLATE, "code"), ("&", ENTITY, "html")):
        if needle in text:
            inside = sorted(zone for zone in zones if zone.kind in ("html", "block tag", "code"))
            zones += outside(inside, [Zone(*match.span(), kind) for match in pattern.finditer(text)])
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
