"""The pronoun I in small letters."""

from collections.abc import Iterator

from proofer.context import word_after, word_before
from proofer.document import Document
from proofer.model import Applicability, Hit, Span
from proofer.sentences import Start, start_of

CONTRACTED = ("i'm", "i've", "i'll", "i'd")
#: What follows the pronoun and no variable or numeral.
VERBS = frozenset(
    "am was have had would could should will can cannot can't don't didn't won't wouldn't couldn't haven't hadn't wasn't think thought know knew"
    " believe feel felt love like liked hate want wanted need needed see saw hear heard hope mean meant guess said say told tell asked ask remember"
    " just also never always really still even only actually must might may do did went go came got get found find made make took take used live"
    " lived work worked started wish agree understand understood suppose recommend understand noticed realized realised decided tried bought".split()
)


def find(document: Document) -> Iterator[Hit]:
    """Yield each small i that is the pronoun (code points)."""
    listed = document.listed("casing/pronoun-i")
    for token in CONTRACTED:
        if token in listed:
            for span in document.places(token):
                yield Hit(Span(span.start, span.start + 1), ("I",))
    if "i" not in listed:
        return
    for span in document.places("i"):
        after = word_after(document, span.end)
        if after not in VERBS or document.text[span.start - 1 : span.start] not in ("", " ", "\n", '"', "“", "'", "‘", "("):
            continue
        if in_verse(document, span.start):
            continue
        before = word_before(document, span.start)
        sure = not before[:1].isupper() or start_of(document, document.masked.rindex(before, 0, span.start)) is not Start.NO
        yield Hit(span, ("I",), applicability=Applicability.SAFE if sure else Applicability.UNSAFE)


def in_verse(document: Document, offset: int) -> bool:
    """Whether the line and the one above or below it begin small, as in verse that does without capitals."""
    start, end = document.line(offset)
    above, below = document.line(max(0, start - 1)), document.line(min(len(document.text), end + 1))
    return begins_small(document, start) and (begins_small(document, above.start) and above.start < start or begins_small(document, below.start) and below.start > start)


def begins_small(document: Document, start: int) -> bool:
    """Whether the first character of a line that is no blank is a small letter."""
    return document.masked[start : start + 40].lstrip(" \t")[:1].islower()
