"""Curly quotation marks that point the wrong way."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

OPENS_AFTER = tuple(" \t\n\r(—–[\u00a0")
#: Apostrophes at the start of a word.
CLIPPED = Pattern(r"‘(?=(?:\d0s|[Ee]m|[Tt]il|[Tt]is|[Tt]was|[Cc]ause|[Bb]out|n)\b(?![’‘]))")


def find(document: Document) -> Iterator[Hit]:
    """Yield each curly mark that closes where it should open, or opens where it should close (code points)."""
    text, survey = document.masked, document.survey
    if survey.has("“") and survey.has("”") and not survey.has("„"):
        for at in survey.backward:
            before, after = text[at - 1 : at], text[at + 1 : at + 2]
            if (not before or before in OPENS_AFTER) and after.isalnum() and text.find("”", at + 1, at + 400) > 0:
                yield Hit(Span(at, at + 1), ("“",))
        for at in survey.forward:
            before, after = text[at - 1 : at], text[at + 1 : at + 2]
            if (before.isalnum() or before in tuple(".,!?")) and before and (not after or after.isspace() or after in ".,;:!?)"):
                yield Hit(Span(at, at + 1), ("”",))
    for at in survey.clipped:
        if match := CLIPPED.match(text, at):
            before = text[match.start() - 1 : match.start()]
            if (not before or before in OPENS_AFTER) and "’" not in text[match.end() : match.end() + 60].split("\n")[0].replace("’s", "").replace("’t", ""):
                yield Hit(Span(*match.span()), ("’",))

