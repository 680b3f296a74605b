"""Mark the stretches of a text that are not plain prose."""

from __future__ import annotations

from ..model import Zone
from ..typed import TYPE_CHECKING

if TYPE_CHECKING:
    from ..shape import Survey

#: Kinds of zone whose text nobody accuses or changes.
PROTECTED = frozenset({"front matter", "code", "html", "block tag", "url", "email", "host", "file", "identifier", "handle", "label", "math"})

#: File name suffix → format.
FORMATS = {".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html", ".htm": "html", ".xhtml": "html"}


def zones_of(text: str, format: str, survey: Survey) -> list[Zone]:
    """The zones of `text`, sorted by start; `format` is text, markdown or html.

    Protected zones never overlap each other; structural ones (heading, quote, table, list item) may hold them.
    """
    from . import plain

    if format == "markdown":
        from . import markdown

        zones = markdown.zones_of(text)
    elif format == "html":
        from . import html

        zones = html.zones_of(text)
    else:
        zones = []
    return add_protected(zones, plain.zones_of(text, survey))


def add_protected(zones: list[Zone], more: list[Zone]) -> list[Zone]:
    """`zones` and those of `more`, both sorted, that touch no protected zone of the former; sorted."""
    taken = [zone for zone in zones if zone.kind in PROTECTED]
    if not taken:
        return sorted(zones + more) if zones else more
    kept, at = [], 0
    for zone in more:
        while at < len(taken) and taken[at].end <= zone.start:
            at += 1
        if at == len(taken) or taken[at].start >= zone.end:
            kept.append(zone)
    return sorted(zones + kept)
