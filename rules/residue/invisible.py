"""Characters that take no room."""

import unicodedata
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

NAMES = {
    "\u200b": "a zero-width blank",
    "\u200c": "a zero-width non-joiner",
    "\u200d": "a zero-width joiner",
    "\u2060": "a word joiner",
    "\u00ad": "a soft hyphen",
    "\ufeff": "a byte-order mark",
    "\u200e": "a left-to-right mark",
    "\u200f": "a right-to-left mark",
    "\u202a": "a direction mark",
    "\u202b": "a direction mark",
    "\u202c": "a direction mark",
    "\u202d": "a direction mark",
    "\u202e": "a direction mark",
    "\u2066": "a direction mark",
    "\u2067": "a direction mark",
    "\u2068": "a direction mark",
    "\u2069": "a direction mark",
    "\u2061": "an invisible sign",
    "\u2062": "an invisible sign",
    "\u2063": "an invisible sign",
    "\u180e": "a vowel separator",
}
RUN = Pattern(f"[{''.join(NAMES)}]+")
UNTOUCHED = frozenset({"code", "front matter", "html", "label", "math"})
#: Scripts in which joiners and direction marks do their work, as the first word of a letter's name.
SCRIPTS = frozenset(
    "ARABIC HEBREW SYRIAC THAANA NKO DEVANAGARI BENGALI GURMUKHI GUJARATI ORIYA TAMIL TELUGU KANNADA MALAYALAM SINHALA MYANMAR KHMER TIBETAN MONGOLIAN THAI LAO PERSIAN".split()
)


def find(document: Document) -> Iterator[Hit]:
    """Yield each run of unseen characters among Latin letters (code points)."""
    text = document.text
    for match in RUN.finditer(text):
        start, end = match.span()
        zone = document.protects(Span(start, end))
        if needed(text, start, end) or start == 0 and match[0] == "\ufeff" or zone and (zone.kind in UNTOUCHED or zone.kind == "block tag") or between_tags(text, start, end):
            continue
        yield Hit(Span(start, end), ("",), evidence=NAMES[match[0][0]])


def between_tags(text: str, start: int, end: int) -> bool:
    """Whether the characters stand alone between two tags: where a line may break, or what keeps an element from being empty."""
    return text[start - 1 : start] == ">" and text[end : end + 1] == "<"


def needed(text: str, start: int, end: int) -> bool:
    """Whether a letter of a script that uses such characters, or an emoji, stands near."""
    return any(uses(char) for char in text[max(0, start - 3) : start] + text[end : end + 3])


def uses(char: str) -> bool:
    """Whether a character belongs to such a script or is a symbol such as an emoji."""
    if char < "\u0300":
        return False
    return unicodedata.category(char) in ("So", "Sk", "Mn") or unicodedata.name(char, "").split(" ")[0] in SCRIPTS
