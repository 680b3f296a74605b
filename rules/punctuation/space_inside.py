"""Blanks inside brackets and curly quotation marks."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.model import Hit, Span

PARTNERS = {"(": ")", "[": "]", ")": "(", "]": "["}


def find(document: Document) -> Iterator[Hit]:
    """Yield each blank between a bracket or quotation mark and the word that it holds (code points)."""
    text = document.masked
    for at in document.marks("blank-inside"):
        if text[at] == " ":
            if (text[at - 1 : at].isalnum() or text[at - 1 : at] in tuple(".!?")) and closes(text, at + 1, -1):
                yield Hit(Span(at, at + 2), (text[at + 1],), evidence=text[at + 1])
        elif text[at + 2 : at + 3].isalpha() and not text[at - 1 : at].isalnum() and closes(text, at, 1) and not is_word_about(text, at + 2):
            yield Hit(Span(at, at + 2), (text[at],), evidence=text[at])
    yield from quotations(text, document.survey.inner)


def quotations(text: str, places: list[int]) -> Iterator[Hit]:
    """Blanks behind “ and before ”, of those at `places`."""
    for at in places:
        before, after = text[at - 1 : at], text[at + 2 : at + 3]
        if text[at : at + 2] == "“ " and after.isalnum() and (not before or before in " \n\r\t(—–"):
            yield Hit(Span(at, at + 2), ("“",), evidence="“")
        elif text[at : at + 2] == " ”" and (before.isalnum() or before in tuple(".,!?")) and (not after or after in " \n\r.,;:!?)"):
            yield Hit(Span(at, at + 2), ("”",), evidence="”")


def closes(text: str, at: int, step: int) -> bool:
    """Whether the bracket at `at` has its partner, at most 300 characters away in the same paragraph, with words between them."""
    mark = text[at]
    if step > 0:
        partner = text.find(PARTNERS[mark], at + 1, at + 300)
        inside = text[at + 1 : partner]
    else:
        partner = text.rfind(PARTNERS[mark], max(0, at - 300), at)
        inside = text[partner + 1 : at]
        if partner > 0 and text[partner - 1].isalnum():
            return False
    return partner >= 0 and "\n" not in inside and mark not in inside and any(len(word) > 1 and word.isalpha() for word in inside.split()) and inside.strip() not in ("and", "or")


def is_word_about(text: str, at: int) -> bool:
    """Whether `and` or `or` follows: the bracket itself is spoken about."""
    return text.startswith(("and ", "or "), at)
