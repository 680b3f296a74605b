"""Paragraphs that stand in a text twice."""

from collections import defaultdict
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

#: A paragraph shorter than this may be repeated on purpose (code points).
SHORTEST = 80
#: So much of the words of two paragraphs must be the same, in order.
ALIKE = 0.9
#: So many paragraphs of one beginning or end are compared with another; a form repeated oftener is meant.
COMPARED = 4
SKIPPED = frozenset({"table", "quote", "heading"})
WORD = Pattern(r"\w+")


def find(document: Document) -> Iterator[Hit]:
    """Yield each paragraph of prose that another one before it equals, or nearly (code points)."""
    seen: dict[str, int] = {}
    near: dict[str, list[tuple[int, str]]] = defaultdict(list)
    words: dict[str, tuple[list[str], set[str]]] = {}
    text = document.masked
    for start in document.twins:
        end = text.find("\n", start)
        line = text[start : end if end >= 0 else len(text)]
        if len(line) < SHORTEST or line.count("\0") > len(line) // 4 or not WORD.search(line):
            continue
        bare = line.strip()
        first = seen.setdefault(bare, start)
        if first == start:
            # Two paragraphs that are nearly the same share their beginning or their end.
            keys = (bare[:40], bare[-40:])
            first = next((place for key in keys for place, other in near[key] if alike(bare, other, words)), start)
            for key in keys:
                if len(near[key]) < COMPARED:
                    near[key].append((start, bare))
        if first != start and document.kind_at(start) not in SKIPPED:
            lead = len(line) - len(line.lstrip())
            yield Hit(Span(start + lead, start + lead + len(bare)), evidence=str(document.lines.position(first)[0]))


def alike(one: str, other: str, words: dict[str, tuple[list[str], set[str]]]) -> bool:
    """Whether two paragraphs have nearly the same words in the same order; `words` remembers those of each."""
    if abs(len(one) - len(other)) > 0.12 * len(one):
        return False
    for text in (one, other):
        if text not in words:
            found = WORD.findall(text.lower())
            words[text] = found, set(found)
    (a, _), (b, others) = words[one], words[other]
    if len(a) < 15 or sum(word not in others for word in a) > (1 - ALIKE) * (len(a) + len(b)):
        return False
    from difflib import SequenceMatcher

    return SequenceMatcher(None, a, b, autojunk=False).ratio() >= ALIKE
