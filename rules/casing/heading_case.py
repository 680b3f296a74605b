"""Words left small in headings that capitalise theirs."""

import re
from collections.abc import Iterator

from proofer.casing import MINOR, capitalize
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

WORD = Pattern(r"(?<![\w'’.-])[^\W\d_][\w'’]*")
HEADING = Pattern(r"[ \t]*(?:#{1,6}[ \t]+)?(?P<line>\S[^\n]{8,140}?)[ \t]*\r?$", re.MULTILINE)


def find(document: Document) -> Iterator[Hit]:
    """Yield each small word of a title-case heading, in a document with at least two of those (code points)."""
    titles = [title for title in document.once(headings) if is_title_case(title[1])]
    if len(titles) < 2:
        return
    for start, words in titles:
        if len(weighty(words)) < 4:
            continue
        for word in words:
            if word[0].islower() and len(word[0]) > 2 and word[0] not in MINOR:
                span = Span(start + word.start(), start + word.end())
                if document.protects(span) is None:
                    yield Hit(span, (capitalize(document.text[span.start : span.end]),))


def headings(document: Document) -> list[tuple[int, list[re.Match[str]]]]:
    """Where each line that stands alone without a stop starts, and its words."""
    text, found = document.masked, []
    for place in document.marks("bare-line"):
        if (match := HEADING.match(text, place)) is None:
            continue
        line, start = match["line"], match.start("line")
        alone = text[max(0, match.start() - 2) : match.start()].replace("\r", "\n")[-2:] in ("", "\n", "\n\n") and text[match.end() : match.end() + 2].replace("\r", "\n")[:1] in ("", "\n")
        if alone and line[0].isupper() and line[-1] not in ".,;:)" and "(" not in line and ". " not in line and "\0" not in line:
            words = list(WORD.finditer(line))
            if 3 <= len(words) <= 24:
                found.append((start, words))
    return found


def is_title_case(words: list[re.Match[str]]) -> bool:
    """Whether all of a heading's weighty words have a capital, one in five aside."""
    heavy = weighty(words)
    capitals = sum(word[0].isupper() for word in heavy)
    return len(heavy) >= 2 and capitals >= len(heavy) - (len(heavy) >= 4) * max(1, len(heavy) // 5)


def weighty(words: list[re.Match[str]]) -> list[str]:
    """The words that a title capitalises."""
    return [word[0] for word in words if word[0].lower() not in MINOR]
