"""HTML entities in plain text, and entities escaped twice in Markdown."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span
from proofer.technical import is_technical

ENTITY = Pattern(r"&(?P<escaped>(?:amp;)*)(?P<name>#\d{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z][A-Za-z0-9]{1,10});")
DOUBLED = Pattern(r"&(?:amp;)+(?P<name>#\d{2,6}|#[xX][0-9A-Fa-f]{2,5}|[A-Za-z][A-Za-z0-9]{1,10});")
UNTOUCHED = frozenset({"code", "front matter", "html", "label", "math", "url", "email", "block tag"})
#: Characters that are written as a plain blank, or not at all.
BLANKS = {"\u00a0": " ", "\u2002": " ", "\u2003": " ", "\u2009": " ", "\u200b": "", "\u00ad": "", "\u200c": "", "\u200d": ""}


def find(document: Document) -> Iterator[Hit]:
    """Yield each entity outside code and links (code points)."""
    markup = document.format != "text"
    for match in entities(document.text, DOUBLED if markup else ENTITY):
        char = character(match["name"])
        zone = document.protects(Span(*match.span()))
        if char is None or zone and zone.kind in UNTOUCHED:
            continue
        new = f"&{match['name']};" if markup else BLANKS.get(char, char)
        # A text about markup shows `&lt;` by `&amp;lt;`.
        level = Applicability.UNSAFE if markup and is_technical(document) else None
        yield Hit(Span(*match.span()), (new,), applicability=level, evidence="a blank" if char.isspace() else f"‘{char}’" if char.isprintable() else "a character that is not seen")


def entities(text: str, pattern: Pattern) -> Iterator[re.Match[str]]:
    """The matches of a pattern that opens with `&`."""
    at = text.find("&")
    while at >= 0:
        match = pattern.match(text, at) if text[at + 1 : at + 2] != " " else None  # most stand between words
        if match:
            yield match
        at = text.find("&", match.end() if match else at + 1)


def character(name: str) -> str | None:
    """What an entity of this name stands for; None for no entity, or a control character."""
    if not name.startswith("#"):
        from html.entities import html5

        return html5.get(name + ";")
    code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
    # 128 to 159 are no characters of their own: browsers read them as Windows-1252.
    if 127 < code < 160:
        return bytes([code]).decode("cp1252", "ignore") or None
    return chr(code) if 31 < code < 0x110000 and not 0xD800 <= code < 0xE000 else None
