"""Straight quotation marks and apostrophes among curly ones, or the reverse."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.marks import positions
from proofer.model import Hit, Span

#: So many marks of one style make it the document's, if the other has at most a fifth of that.
ENOUGH, TIMES = 6, 5
#: What an opening mark stands behind, and what a closing one stands before.
BEFORE_OPENING = " \t\r\n\u00a0([{—–‘“'"
BEHIND_CLOSING = " \t\r\n\u00a0)]}—–’”'.,;:!?…"
#: A document that quotes in another way as well has its own reasons.
OTHER_STYLES = "„«»‹›"


def find(document: Document) -> Iterator[Hit]:
    """Yield each quotation mark and apostrophe of the style that the document hardly uses (code points)."""
    has = document.survey.has
    if has('"') and has("”") and not any(has(mark) for mark in OTHER_STYLES):
        yield from quotation_marks(document)
    if has("'") and has("’"):
        yield from apostrophes(document)


def quotation_marks(document: Document) -> Iterator[Hit]:
    """The double quotation marks of the rarer style."""
    text = document.masked
    straight = [at for at in places(text, '"') if not is_prime(text, at)]
    curly = places(text, "“") + places(text, "”")
    if is_minority(len(straight), len(curly)):
        for at in straight:
            if mark := curled(text, at):
                yield Hit(Span(at, at + 1), (mark,), evidence=evidence("curly", len(curly), "straight", len(straight)))
    elif is_minority(len(curly), len(straight)):
        for at in sorted(curly):
            yield Hit(Span(at, at + 1), ('"',), evidence=evidence("straight", len(straight), "curly", len(curly)))


def apostrophes(document: Document) -> Iterator[Hit]:
    """The apostrophes inside words that are of the rarer style."""
    text = document.masked
    if not (is_minority(text.count("'"), text.count("’")) or is_minority(text.count("’"), text.count("'"))):
        return
    straight, curly = ([at for at in places(text, mark) if is_inside_word(text, at)] for mark in "'’")
    if is_minority(len(straight), len(curly)):
        for at in straight:
            yield Hit(Span(at, at + 1), ("’",), evidence=evidence("curly", len(curly), "straight", len(straight)))
    elif is_minority(len(curly), len(straight)):
        for at in curly:
            yield Hit(Span(at, at + 1), ("'",), evidence=evidence("straight", len(straight), "curly", len(curly)))


def places(text: str, mark: str) -> list[int]:
    """Where `mark` stands."""
    return list(positions(text, mark))


def is_minority(few: int, many: int) -> bool:
    """Whether marks of one style are slips among those of the other."""
    return 0 < few * TIMES <= many and many >= ENOUGH


def is_prime(text: str, at: int) -> bool:
    """Whether the mark at `at` stands for inches or seconds, or opens a value of markup (`width="2"`)."""
    return text[at - 1 : at].isdigit() or text[at - 1 : at] == "="


def curled(text: str, at: int) -> str:
    """The curly mark for the straight one at `at`; "" where its neighbours do not tell which."""
    before, after = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    opens = (not before or before in BEFORE_OPENING) and (after.isalnum() or after in tuple("‘'$£€…["))
    closes = (not after or after in BEHIND_CLOSING) and bool(before) and not before.isspace()
    return "" if opens == closes else "“" if opens else "”"


def is_inside_word(text: str, at: int) -> bool:
    """Whether letters stand on both sides."""
    return text[at - 1 : at].isalpha() and text[at + 1 : at + 2].isalpha()


def evidence(style: str, often: int, other: str, rarely: int) -> str:
    """The counts, in words."""
    return f"{often} of its kind are {style} in this text and {rarely} {'is' if rarely == 1 else 'are'} {other}"
