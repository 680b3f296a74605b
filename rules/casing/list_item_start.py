"""List items that begin small among items that begin with capitals."""

import re
from collections.abc import Iterator

from proofer.casing import capitalize
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.lexicon import LOWER
from proofer.model import Hit, Span
from proofer.shape import CLASSES
from proofer.technical import is_code_name, is_technical

ITEM = Pattern(r"(?m)^(?P<marker>[ \t>]*(?:[•‣▪◦·●■*+–—-]|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t]+(?:\[[ xX]\][ \t]+)?)(?P<word>[^\W\d_][\w'’]*)(?P<rest>.*)$")
#: The shape of a marker at a line's start before a small letter; only a text that has one is read line by line.
SMALL_ITEM = Pattern(rb"[ \t]*(?:[-xd]|\(?0{1,3}[.)]|\(?a\))[ \t]+a")


def find(document: Document) -> Iterator[Hit]:
    """Yield the first word of each item that begins small in a list where at least three in four begin with a capital (code points)."""
    if document.format == "text":
        plain = document.plain
        if not any(SMALL_ITEM.match(plain[at + 1 : at + 60].translate(CLASSES)) for at in document.marks("item")):
            return
    for items in document.once(lists):
        small = [item for item in items if item["word"].islower()]
        capital = [item for item in items if item["word"][0].isupper()]
        if not small or len(capital) < 2 or len(capital) < 3 * len(small) and not (len(small) == 1 and len(capital) == 2):
            continue
        for item in small:
            entry = document.lexicon.entry(item["word"])
            if entry is not None and entry.flags & LOWER and item["rest"][:1] in (" ", ",", "", "-", ":"):
                span = Span(*item.span("word"))
                if item["rest"][:1] in ("-", ":") and is_technical(document) or is_code_name(document, span):
                    continue
                yield Hit(span, (capitalize(document.text[span.start : span.end]),))


def lists(document: Document) -> list[list[re.Match[str]]]:
    """The items of each list: lines with a marker of the same kind and indentation, at most one blank line between them."""
    found: list[list[re.Match[str]]] = []
    last_end, last_kind = -10, ""
    text = document.text
    for match in ITEM.finditer(text):
        zone = document.protects(Span(*match.span("word")))
        if zone is not None:
            continue
        marker = match["marker"]
        kind = re.sub(r"\d+", "1", marker.strip()) + " " * (len(marker) - len(marker.lstrip()))
        between = text[last_end : match.start()]
        if kind == last_kind and between.count("\n") <= 2 and not between.strip():
            found[-1].append(match)
        else:
            found.append([match])
        last_end, last_kind = match.end(), kind
    return found
