"""Names of states written small with stops: `u.s.`, `u.k.`."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.model import Hit, Span

#: Those that mean nothing else in small letters; of others (e.g., a.m., p.o.) some do.
NAMES = frozenset({"u.s.", "u.k.", "u.n.", "u.s.a.", "e.u.", "u.s.s.r.", "u.a.e."})


def find(document: Document) -> Iterator[Hit]:
    """Yield each of NAMES that stands by itself (code points)."""
    text, last = document.masked, 0
    for stop in document.marks("glued"):
        at = stop - 1
        if at < last or text[at : stop] not in ("u", "e") or at and not (text[at - 1].isspace() or text[at - 1] in "(“\"‘'[—–-"):
            continue
        end = at
        while text[end : end + 1].islower() and text[end + 1 : end + 2] == ".":
            end += 2
        last = end
        if text[at:end] in NAMES and not text[end : end + 1].isalnum():
            yield Hit(Span(at, end), (text[at:end].upper(),))
