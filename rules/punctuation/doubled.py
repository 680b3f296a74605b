"""Marks that stand twice in a row."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.marks import word_before
from proofer.model import Applicability, Hit, Span
from proofer.sentences import GO_ON, MARKED_NAMES, MAY_END, Start, start_of

UNSAFE = Applicability.UNSAFE
MARKS = ".,;:!?…"
CLOSING = tuple(")]”’\"'*_")
#: Pairs of marks of which one is left over → what should stand.
LEFT_OVER = {"?.": "?", "!.": "!", ",.": ".", ".,": ".", ";,": ";", ",;": ";", ":.": ":", ";.": ";", ",:": ":"}
CERTAIN = frozenset({",.", "?.", "!."})
#: A directive of reStructuredText: `.. index::`.
DIRECTIVE_BEFORE = Pattern(r"\.\.\s+[\w:.-]+\Z")
#: An indented line below: what stands before is a label of code (`Note::`).
INDENTED_BELOW = Pattern(r"\s*?\r?\n(?:[ \t]*\r?\n)*[ \t]+\S")


def find(document: Document) -> Iterator[Hit]:
    """Yield each doubled mark and each pair of marks of which one is too much (code points)."""
    text = document.masked
    for at in document.marks("doubled"):
        pair = text[at : at + 2]
        if not stands_alone(text, at, at + 2):
            continue
        if pair[0] == pair[1]:
            if not spoken_about(text, at):
                yield from doubled(document, text, at, pair[0])
        elif pair in LEFT_OVER and is_left_over(document, text, at):
            good = "," if pair == ".," and text[at + 2 : at + 4].strip()[:1].islower() else LEFT_OVER[pair]
            yield Hit(Span(at, at + 2), (good,), applicability=None if pair in CERTAIN else UNSAFE)
    for at in document.marks("spaced-stop"):
        if text[at - 1 : at].isalnum():
            yield Hit(Span(at, at + 3), (".",))


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether the marks at [start, end) follow a word and end something, and no third mark stands beside them."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if not before or before in MARKS or not (before.isalnum() or before in CLOSING or before == "%" or before == "\0"):
        return False
    return not after or after.isspace() or after in CLOSING or after == "\0" and text[end - 1] in ".,;" and not before.isdigit()  # the last: `1..<em>n</em>`


def spoken_about(text: str, at: int) -> bool:
    """Whether the marks are quoted, `“??”`, and so spoken about."""
    return text[at - 1] in "\"'“‘" and text[at + 2 : at + 3] in tuple("\"'”’")


def doubled(document: Document, text: str, at: int, mark: str) -> Iterator[Hit]:
    """The hit for `mark` standing at `at` and behind it."""
    span = Span(at, at + 2)
    if mark == ":":
        if not is_quoted(text, span) and not DIRECTIVE_BEFORE.search(text, max(0, at - 60), at) and (text[at + 2 : at + 3] not in ("\n", "\r", "") or at + 2 == len(text) or not literal_block_follows(document.text, at + 2)):
            ends_line = text[at + 2 : at + 3] in ("\n", "\r")  # a label of AsciiDoc
            yield Hit(span, (":",), applicability=None if text[at - 1].islower() and not ends_line else UNSAFE)
    elif mark in "!?":
        yield Hit(span, (mark,), applicability=UNSAFE if cries(document) else None)
    else:
        yield Hit(span, (mark,))


def is_quoted(text: str, span: Span) -> bool:
    """Whether marks end what stands in quotation marks, a part of a program's name: `the "icu::" prefix`."""
    opening = text.rfind(text[span.end], max(0, span.start - 40), span.start) if text[span.end : span.end + 1] in ('"', "'", "`") else -1
    return opening >= 0 and " " not in text[opening : span.start]


def literal_block_follows(text: str, at: int) -> bool:
    """Whether an indented block follows the line, as behind `::` in reStructuredText."""
    return bool(INDENTED_BELOW.match(text, at))


def cries(document: Document) -> bool:
    """Whether a document piles up marks on purpose: in three places, or three and more in a row."""
    return document.tally("cries") >= 4 or document.tally("three-cries") > 0


def is_left_over(document: Document, text: str, at: int) -> bool:
    """Whether one of the two marks at `at` is too much: not after an abbreviation, a name with a mark of its own, or a title."""
    first = text[at]
    word = word_before(text, at)
    low = word.lower()
    if first == ".":
        start = at - len(word)
        abbreviates = low in GO_ON or low in MAY_END or len(word) <= 5 or text[start - 1 : start] == "." or word[:1].isupper()
        return not abbreviates and word.islower() and document.lexicon.knows(word)
    if first in "!?":
        # `He works at Yahoo!.` and `in Jeopardy!.` are right.
        opens = word[:1].isupper() and word[1:].islower() and start_of(document, at - len(word)) in (Start.BLOCK, Start.STOP)
        return (opens or not word[:1].isupper()) and low not in MARKED_NAMES and word != ""
    return word != "" or text[at - 1] in CLOSING
