"""Small names behind a title: `Mr smith`, `Justice brandeis`."""

from __future__ import annotations

from collections.abc import Iterator

from proofer.casing import MINOR, capitalize
from proofer.context import word_before
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.lexicon import COMMON_LOWER, FORMS, GIVEN, LOWER, RARE, SURNAME
from proofer.model import Applicability, Hit, Span
from proofer.names import joined
from proofer.slips import near

#: Titles that stand before names only.
ALWAYS = frozenset("Mr Mrs Ms Mx Dr Prof".split())
#: Titles that are offices too, whose holders are spoken of without a name.
OFFICES = frozenset(
    "President Senator Governor Justice Judge General Captain Colonel Lieutenant Sergeant Detective Inspector Professor Chancellor Congressman Congresswoman Ambassador Chairman"
    " Chairwoman Sir Dame Lady Lord Pope Queen King Prince Princess Saint Sheikh Emperor Commissioner Superintendent Admiral".split()
)
NAME = Pattern(r"(?P<stop>\.?)[ \u00a0](?P<name>[^\W\d_]{3,})(?:[’']s)?(?![\w-]|[’']\w)")
#: Behind these a title is a person's whole name: `my Dr`, `the Mrs`.
OWNERS = frozenset("a the my his her your our their this that another any no every".split())
#: Words that are spoken to one with a title, and no names: `Mr speaker`; and small parts of names.
ADDRESSED = frozenset("speaker chairman chairwoman chair president right wrong nobody everyone both".split())
PARTICLES = frozenset("von van der den del della des dos bin ibn abu ben ter zum zur and".split())
#: Verbs that are names too, and stand behind a title where the name is left out.
VERBS = frozenset("will may can might must shall would could should did does has had have was were are said says let made rose drew held gave hit read grant bill mark".split())
#: A slip of a word of this frequency class is no name: `President annouced`.
SLIP = 4


def find(document: Document) -> Iterator[Hit]:
    """Yield each small name behind a title (code points)."""
    titles = [title for title in document.listed("casing/titled-name") if title in ALWAYS or title in OFFICES]
    for title, span in document.all_places(titles):
        match = NAME.match(document.masked, span.end)
        if match is None or not match["name"].islower() or match["stop"] and title in OFFICES or joined(document, span):
            continue
        place = Span(*match.span("name"))
        level = verdict(document, span, title, match["name"], document.masked[match.end() + 1 : match.end() + 2].isupper())
        if level is not None and not joined(document, place):
            yield Hit(place, (written(document, match["name"]),), evidence=title, applicability=level)


def verdict(document: Document, span: Span, title: str, word: str, more: bool) -> Applicability | None:
    """How sure it is that the small word behind a title is a name; `more`: a word with a capital follows."""
    if word in MINOR or word in ADDRESSED or word in PARTICLES or word in VERBS or word_before(document, span.start).lower() in OWNERS:
        return None
    lexicon = document.lexicon
    entry = lexicon.entry(word)
    if entry is None:
        if lexicon.knows(word) or lexicon.corrections(word) or near(word, lexicon, least=SLIP):
            return None
        return Applicability.UNSAFE
    if title in ALWAYS:
        return Applicability.SAFE if entry.flags & (SURNAME | GIVEN) else None
    if entry.flags & (LOWER | COMMON_LOWER) and not (more and entry.flags & GIVEN and not entry.flags & COMMON_LOWER):
        return None
    return Applicability.UNSAFE if entry.flags & RARE or not entry.flags & FORMS else Applicability.SAFE


def written(document: Document, word: str) -> str:
    """A name as the lexicon writes it: `McCain`."""
    entry = document.lexicon.entry(word)
    return entry.forms[0] if entry is not None and entry.forms and not entry.forms[0].isupper() else capitalize(word)
