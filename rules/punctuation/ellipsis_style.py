"""Ellipses of the form that the document hardly uses."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.marks import positions
from proofer.model import Hit, Span

#: So many of one form make it the document's, if the other has at most a quarter of that.
ENOUGH, TIMES = 4, 4
FORMS = {"…": b"\x85", "...": b"..."}
#: Beside these, dots are a range, a path, or a longer row of dots.
GLUED = tuple("./\\…[(")


def find(document: Document) -> Iterator[Hit]:
    """Yield each ellipsis of the rarer form (code points)."""
    plain = document.plain
    if b"..." not in plain:
        return
    counts = {form: plain.count(literal) for form, literal in FORMS.items()}
    rare, usual = sorted(FORMS, key=lambda form: counts[form])
    if counts[usual] < ENOUGH or counts[rare] * TIMES > counts[usual]:
        return
    for at in positions(plain, FORMS[rare]):
        end = at + len(rare)
        if follows_word(document.masked, at) and document.masked[end : end + 1] not in GLUED:
            yield Hit(Span(at, end), (usual,), evidence=f"‘{usual}’ stands {counts[usual]} times in this text")


def follows_word(text: str, at: int) -> bool:
    """Whether a word, with or without a blank or a mark behind it, stands before the ellipsis at `at`."""
    return text[at - 1 : at] not in GLUED and text[max(0, at - 2) : at].strip(" ,!?”\"’\u00a0").isalnum()
