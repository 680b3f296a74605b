"""Names of states written small with stops: `u.s.`, `u.k.`.

Prefilter: `a.a.` in the shape of the text, one find.
"""

from collections.abc import Iterator

from proofer.document import Document
from proofer.marks import positions
from proofer.model import Hit, Span

#: Those that mean nothing else in small letters; of others (e.g., a.m., p.o.) some do.
NAMES = frozenset({"u.s.", "u.k.", "u.n.", "u.s.a.", "e.u.", "u.s.s.r.", "u.a.e."})


def find(document: Document) -> Iterator[Hit]:
    """Yield each of NAMES that stands by itself (code points)."""
    shape, text = document.shape, document.masked
    last = 0
    for at in positions(shape, b"a.a."):
        if at < last or text[at] not in "ue" or at and not (text[at - 1].isspace() or text[at - 1] in "(“\"‘'[—–-"):
            continue
        end = at + 4
        while shape[end : end + 2] == b"a.":
            end += 2
        last = end
        if text[at:end] in NAMES and not text[end : end + 1].isalnum():
            yield Hit(Span(at, end), (text[at:end].upper(),))
