"""Words that tags or entities run through: `caf&eacute;`, `un<b>believ</b>able`. Their pieces are no words, so the whole word is protected."""

from __future__ import annotations

from collections.abc import Iterator

from ..lazy import Pattern
from ..model import Zone

ENTITY = Pattern(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
#: What holds two letters together, besides letters.
BINDING = frozenset("'’\u00ad\u200b\u200c\u200d\u2060")


def with_whole_words(text: str, zones: list[Zone]) -> list[Zone]:
    """`zones`, sorted, in which inline tags and entities that stand inside a word are one zone with all of it (code points)."""
    if not any(zone.kind == "html" for zone in zones):
        return zones
    kept = [zone for zone in zones if zone.kind != "html"]
    words: list[tuple[int, int]] = []
    for chain in chains(zone for zone in zones if zone.kind == "html"):
        start, end = chain[0].start, chain[-1].end
        if not joins(text, chain):
            kept += chain
            continue
        start, end = word_start(text, start), word_end(text, end)
        if words and start < words[-1][1]:  # they share the letters between them
            start = words.pop()[0]
        words.append((start, end))
    return sorted([*kept, *(Zone(start, end, "html") for start, end in words)])


def entities_in_words(text: str, start: int, end: int) -> list[Zone]:
    """The entities between `start` and `end` that are a letter or apostrophe of a word (code points)."""
    found = [Zone(*match.span(), "html") for match in ENTITY.finditer(text, start, end)] if text.find("&", start, end) >= 0 else []
    return [zone for zone in found if joins(text, [zone])]


def chains(zones: Iterator[Zone]) -> Iterator[list[Zone]]:
    """Zones in runs of those that touch."""
    chain: list[Zone] = []
    for zone in zones:
        if chain and zone.start != chain[-1].end:
            yield chain
            chain = []
        chain.append(zone)
    if chain:
        yield chain


def joins(text: str, chain: list[Zone]) -> bool:
    """Whether a run of tags and entities stands inside a word, or at its end with a letter of it."""
    before, after = text[chain[0].start - 1 : chain[0].start].isalnum(), text[chain[-1].end : chain[-1].end + 1].isalnum()
    if not (before or after):
        return False
    chars = [character(text[zone.start : zone.end]) for zone in chain]
    if any(char.isalpha() for char in chars):
        return True
    return before and after and all(not char or char in BINDING for char in chars)


def character(markup: str) -> str:
    """What an entity stands for; "" for a tag."""
    if not ENTITY.fullmatch(markup):
        return ""
    from html import unescape

    return unescape(markup)


def word_start(text: str, at: int) -> int:
    """Where the letters and digits that end at `at` begin."""
    while at and (text[at - 1].isalnum() or text[at - 1] in "'’" and at > 1 and text[at - 2].isalnum()):
        at -= 1
    return at


def word_end(text: str, at: int) -> int:
    """Where the letters and digits that begin at `at` end."""
    while at < len(text) and (text[at].isalnum() or text[at] in "'’" and text[at + 1 : at + 2].isalnum()):
        at += 1
    return at
