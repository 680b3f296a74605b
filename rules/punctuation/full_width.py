"""Full-width marks between Latin letters."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

MARKS = {"，": ",", "。": ".", "．": ".", "！": "!", "？": "?", "：": ":", "；": ";", "、": ",", "（": "(", "）": ")"}
FULL = Pattern(f"[{''.join(MARKS)}]")
FOREIGN = Pattern("[\u1100-\u11ff\u2e80-\u2fff\u3040-\u30ff\u3100-\u9fff\uac00-\ud7af\uf900-\ufaff]")


def find(document: Document) -> Iterator[Hit]:
    """Yield each full-width mark that touches a Latin letter, in lines without East Asian ones (code points)."""
    text = document.masked
    for match in FULL.finditer(text):
        at, good = match.start(), MARKS[match[0]]
        before, after = text[at - 1 : at], text[at + 1 : at + 2]
        line = document.line(at)
        touches = after if good == "(" else before
        if not (touches.isalnum() or touches in tuple("”’\")%") and touches) or FOREIGN.search(text, line.start, line.end):
            continue
        left = " " if good == "(" and before.isalnum() else ""
        right = " " if good != "(" and after.isalnum() and not (before.isdigit() and after.isdigit()) else ""
        yield Hit(Span(at, at + 1), (left + good + right,))
