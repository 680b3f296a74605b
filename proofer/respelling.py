"""A suggestion in the spelling of its text: `organizations`, not `organisations`, where the text writes `organized`."""

from __future__ import annotations

from .lazy import Pattern
from .lexicon import GB, LOWER, US
from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from .document import Document
    from .lexicon import Lexicon

#: Britain's letters and those that all others write, before the endings that they have in common.
KINDS = (
    (Pattern(r"[iy]s(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)"), Pattern(r"[iy]z(?=(?:e|es|ed|ing|er|ers|ation|ations|ational)$)"), "s", "z"),
    (Pattern(r"our(?=(?:s|ed|ing|ful|less|able|ite|ites|er|ers|hood|ly)?$)"), Pattern(r"or(?=(?:s|ed|ing|ful|less|able|ite|ites|er|ers|hood|ly)?$)"), "our", "or"),
)


def in_spelling_of(document: Document, word: str) -> str:
    """Return a word (or, if it has one, its other spelling) as most words of its kind in the document are spelt."""
    for kind in range(len(KINDS)):
        for british in (True, False):
            other = _respelt(word, kind, british, document.lexicon)
            if other:
                ours, others = document.once(_votes)[kind]
                return other if (others > ours if british else ours > others) else word
    return word


def _votes(document: Document) -> list[tuple[int, int]]:
    """For each kind, how many words of the document have Britain's letters, and how many the others."""
    votes = []
    for kind in range(len(KINDS)):
        counts = [
            sum(count for token, count in document.vocabulary.items() if token.islower() and _respelt(token, kind, british, document.lexicon))
            for british in (True, False)
        ]
        votes.append((counts[0], counts[1]))
    return votes


def _respelt(word: str, kind: int, british: bool, lexicon: Lexicon) -> str:
    """Return the other spelling of a word with Britain's letters, or with the others; "" where it has none."""
    pattern, letters, others = (KINDS[kind][0], KINDS[kind][2], KINDS[kind][3]) if british else (KINDS[kind][1], KINDS[kind][3], KINDS[kind][2])
    match = pattern.search(word, 2)
    if not match:
        return ""
    other = word[: match.start()] + match[0].replace(letters, others) + word[match.end() :]
    first, second = lexicon.entry(word), lexicon.entry(other)
    if first is None or second is None or not first.flags & second.flags & LOWER:
        return ""
    flags = first.flags if british else second.flags
    return other if flags & GB and not flags & US else ""
