"""Raised figures and daggers that point to notes."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit
from proofer.removal import without

FIGURE = r"[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}"
MARK = rf"(?:{FIGURE}|⁽{FIGURE}⁾|\[{FIGURE}\]|[†‡]{{1,2}})"
#: Behind a stop, a comma or a closing quote nothing else is raised.
BEHIND_STOP = Pattern(rf"(?<=[^\W\d][.,;:!?]|.[”’\"…]|[.!?]\))[ ]?(?P<mark>{MARK}(?:[,⁻–˒][ ]?{MARK})*)(?![\w⁰¹²³⁴⁵⁶⁷⁸⁹])")
#: A word may carry a mark too, unless it is a unit.
BEHIND_WORD = Pattern(rf"(?:(?<=[^\W\d_]{{3}})|(?<=[^\W\d_]{{3}} ))(?P<mark>{MARK}(?:[,⁻–˒][ ]?{MARK})*)(?=[\s.,;:!?)]|\Z)")
RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ")
UNIT = Pattern(r"(?:\b(?:km|cm|mm|dm|nm|sec|min|yd|ft|inc|mi)|met(?:re|er)|mile|inch|feet|foot|yard|acre|pixel|unit|second|light|year)e?s?\Z", re.IGNORECASE)
NOTE_LINE = Pattern(rf"^[ \t]*(?:[-*][ \t]+)?(?P<mark>{MARK})[ \t]*[^\W\d]", re.MULTILINE)


def find(document: Document) -> Iterator[Hit]:
    """Yield each raised figure or dagger that no line of the document opens with (code points)."""
    text = document.masked
    notes = {match["mark"] for match in NOTE_LINE.finditer(text)}
    for pattern in (BEHIND_STOP, BEHIND_WORD):
        for match in pattern.finditer(text):
            mark = match["mark"]
            if text[match.start("mark") - 1] in RAISED:
                continue  # the last of a power: `2⁻¹⁰⁷⁴`
            if mark in notes or pattern is BEHIND_WORD and UNIT.search(text[max(0, match.start() - 12) : match.start()].rstrip(" ")):
                continue
            edit = without(document.text, *match.span("mark"))
            sure = pattern is BEHIND_STOP or mark[0] not in "²³†‡" or len(mark) > 2 or "¹" in text and mark[0] in "²³"
            yield Hit(edit.span, (edit.text,), applicability=None if sure else Applicability.UNSAFE)  # a power, a cross before the dead
