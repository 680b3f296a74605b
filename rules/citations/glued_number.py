"""Numbers of notes that lost their raised form when they were copied: `It rained.1 It stopped.2`, `It rained.^1`."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.marks import positions, word_before
from proofer.model import Applicability, Hit, Span
from proofer.references import resolved
from proofer.removal import without
from proofer.sentences import GO_ON, MAY_END

#: A number behind the stop of a sentence, at its end or before the next one.
BARE = Pattern(r"(?P<label>[1-9]\d?)(?:[,–-][1-9]\d?)*(?=\s+[“\"‘'(]?[^\W\d_a-z]|[ \t]*\r?\n|[ \t]*\Z)")
BRACKETED = Pattern(r"\((?P<label>[1-9]\d?)\)(?=\s|\Z)")
CARET = Pattern(r"\^\[?(?P<label>[1-9]\d{0,2})\]?\^?(?=[\s.,;:!?)”\"]|\Z)")
#: Before a caret: the end of a sentence or clause, or a word that is no unit or variable.
SENTENCE_END = Pattern(r"[^\W\d_]{2}[.,;:!?][”\"’)]?\Z|[^\W\d_]{2}[”\"’)][.,;:!?]?\Z")
#: A new sentence or line: elsewhere `rows.^2` may be a formula.
ANEW = Pattern(r"[ \t]*(?:\r?\n|\Z)|\s+[“\"‘'(]?[A-Z]|[.,;:!?)”\"]")
WORD = Pattern(r"[^\W\d_]{4,}\Z")
UNIT = Pattern(r"(?:met(?:re|er)|mile|inch|feet|foot|yard|acre|pixel|unit|second|year)e?s?\Z", re.IGNORECASE)


def find(document: Document) -> Iterator[Hit]:
    """Yield each number of a note that the document does not have (code points)."""
    text = document.masked
    bare = [at + 1 for at in document.marks("glued-number")]
    if bare:
        bare = sorted(bare + [at + 2 for at in positions(document.shape, b'."0')])
    bracketed = [at + 1 for at in document.marks("glued-opening")]
    for places, pattern in ((bare, BARE), (bracketed, BRACKETED)):
        if len(places) > 1:
            yield from counted(document, [match for at in places if (match := pattern.match(text, at)) and ends_sentence(text, match.start())])
    if document.survey.has("^"):
        yield from careted(document)


def ends_sentence(text: str, at: int) -> bool:
    """Whether the stop before `at` ends a sentence: a word of small letters that is no abbreviation stands before it."""
    end = len(text[max(0, at - 3) : at].rstrip(".”\"’")) + max(0, at - 3)
    word = word_before(text, end)
    return len(word) > 2 and word.islower() and word not in GO_ON and word not in MAY_END


def counted(document: Document, matches: list[re.Match[str]]) -> Iterator[Hit]:
    """The hits for numbers that count on from 1 through the text, as notes do; others may be parts of names and versions."""
    labels = [int(match["label"]) for match in matches]
    if len(set(labels)) < 2 or labels[0] > 2 or any(not 0 <= two - one <= 2 for one, two in zip(labels, labels[1:])):
        return
    for match in matches:
        if match["label"] not in resolved(document):
            edit = without(document.text, *match.span())
            yield Hit(edit.span, (edit.text,), applicability=Applicability.UNSAFE)


def careted(document: Document) -> Iterator[Hit]:
    """The hits for `^1`, `^[1]` and `^1^`; `[^1]` is another rule's."""
    text = document.text
    for at in positions(text, "^"):
        match = CARET.match(text, at)
        if not match or text[at - 1 : at] == "[":
            continue
        before = text[max(0, at - 40) : at]
        behind_stop = bool(SENTENCE_END.search(before))
        if not behind_stop and (not WORD.search(before) or UNIT.search(before)):
            continue
        if match["label"] in resolved(document) or f"^{match['label']}" in resolved(document) or document.protects(Span(*match.span())):
            continue
        edit = without(text, *match.span())
        yield Hit(edit.span, (edit.text,), applicability=None if behind_stop and ANEW.match(text, match.end()) else Applicability.UNSAFE)
