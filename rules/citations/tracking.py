"""Tracking parameters on links."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span

QUERY = Pattern(r"https?://[^\s<>\"“”?]{3,300}(?P<query>\?(?P<parameters>[^\s<>\"“”()#\[\]]+))")
NAME = Pattern(
    r"utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|mc_cid|mc_eid|igshid|igsh|mkt_tok|vero_id|oly_(?:enc|anon)_id|_hsenc|_hsmi|srsltid"
)
ASSISTANT = Pattern(r"utm_source=(?:chatgpt\.com|openai(?:\.com)?|perplexity(?:\.ai)?|copilot\.com|claude\.ai|gemini(?:\.google\.com)?|grok\.com)")
SEPARATOR = Pattern(r"&amp;|&|;")
UNTOUCHED = frozenset({"code", "front matter", "block tag", "label"})
#: A link or picture in a tag of HTML: it is shown, for tags are never changed.
ATTRIBUTE = Pattern(r"\b(?:href|src|cite)\s*=\s*[\"']?\Z", re.IGNORECASE)
SENTENCE_MARKS = ".,;:!?'’*_"


def find(document: Document) -> Iterator[Hit]:
    """Yield the query of each link that tracks, with the parameters that do not (code points)."""
    for match in queries(document.text):
        if "utm_" not in match[0] and not NAME.search(match["parameters"]):
            continue
        query = match["query"].rstrip(SENTENCE_MARKS)
        if document.text[match.start() - 1 : match.start()] == "'":
            query = query.partition("'")[0]
        span = Span(match.start("query"), match.start("query") + len(query))
        zone = document.protects(span)
        if zone and zone.kind in UNTOUCHED:
            continue
        in_tag = zone is not None and zone.kind in ("html", "block tag")
        if in_tag and not is_attribute(document.text, zone.start, match.start()):
            continue
        separator = SEPARATOR.search(query)
        parameters = SEPARATOR.split(query[1:])
        tracking = [part for part in parameters if NAME.fullmatch(part.partition("=")[0])]
        if not tracking:
            continue
        kept = [part for part in parameters if part not in tracking]
        new = "?" + (separator[0] if separator else "&").join(kept) if kept else ""
        certain = all(ASSISTANT.fullmatch(part) for part in tracking)
        applicability = Applicability.DISPLAY if in_tag else None if certain else Applicability.UNSAFE
        yield Hit(span, (new,), evidence=tracking[0], applicability=applicability)


def is_attribute(text: str, start: int, at: int) -> bool:
    """Whether what begins at `at` is the address in a tag that begins at `start`, and no part of a script or comment."""
    return text[start + 1 : start + 2].isalpha() and ">" not in text[start:at] and ATTRIBUTE.search(text, start, at) is not None


def queries(text: str) -> Iterator[re.Match[str]]:
    """Links with a query."""
    end, at = 0, text.find("://")
    while at >= 0:
        start = at - (5 if text.startswith("https", at - 5) else 4)
        if start >= end and (match := QUERY.match(text, start)):
            end = match.end()
            yield match
        at = text.find("://", at + 3)
