"""A document is its own witness: what it writes with a capital in mid-sentence is a name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .context import MINOR, in_title, word_after, word_before
from .document import Document
from .model import Span
from .sentences import Start, start_of

#: So many places of a capitalised word are looked at; more change no verdict.
PLACES_READ = 12


class Forms(NamedTuple):
    """How a document writes a word: tokens in small letters and capitalised ones, each with its count."""

    small: dict[str, int]
    capital: dict[str, int]


class Place(NamedTuple):
    """The words beside a name: two before it and one behind."""

    second_before: str
    before: str
    after: str


class Witness(NamedTuple):
    """A form with a capital, how often it stands in mid-sentence outside titles, and the words beside it there."""

    form: str
    count: int
    places: tuple[Place, ...]


def base(token: str) -> str:
    """A token without its possessive ending.

    >>> base("Rubio's"), base("lens")
    ('Rubio', 'lens')
    """
    return token[:-2] if token.endswith("'s") else token


def mixed_words(document: Document) -> dict[str, Forms]:
    """The words that the document writes both small and with a capital, by their small form.

    Words that stand small far more often than capitalised are left out: there the capital has other reasons.
    """
    capitals: dict[str, dict[str, int]] = {}
    smalls: dict[str, dict[str, int]] = {}
    for token, count in document.vocabulary.items():
        word = base(token)
        if word.islower():
            smalls.setdefault(word, {})[token] = count
        elif word.isalpha() and not word[0].islower():
            capitals.setdefault(word.lower(), {})[token] = count
    found = {}
    for word, small in smalls.items():
        if word in capitals and len(word) > 1 and sum(small.values()) <= max(1, sum(capitals[word].values())):
            found[word] = Forms(small, capitals[word])
    return found


def witness(document: Document, forms: Forms) -> Witness:
    """The capitalised form that stands most often in mid-sentence; count 0 where all of them begin sentences or stand in titles."""
    counts: dict[str, int] = {}
    places: list[Place] = []
    for token in forms.capital:
        for span in document.places(token)[:PLACES_READ]:
            if start_of(document, span.start) is Start.NO and not in_title(document, span.start):
                counts[base(token)] = counts.get(base(token), 0) + 1
                places.append(place_of(document, span))
    if not counts:
        return Witness(base(max(forms.capital, key=lambda token: (forms.capital[token], token))), 0, ())
    form = max(counts, key=lambda form: (counts[form], form))
    return Witness(form, counts[form], tuple(places))


def place_of(document: Document, span: Span) -> Place:
    """The words beside a span; "" where none stands there."""
    before = word_before(document, span.start)
    second = word_before(document, document.masked.rindex(before, 0, span.start)) if before else ""
    return Place(second, before, word_after(document, span.end))


def small_places(document: Document, forms: Forms) -> Iterator[Span]:
    """Where a word of `forms` stands in small letters, the possessive ending left out, in order."""
    spans = [Span(span.start, span.start + len(base(token))) for token in forms.small for span in document.places(token)]
    for span in sorted(spans):
        if not joined(document, span):
            yield span


def joined(document: Document, span: Span) -> bool:
    """Whether a word is glued to what is no word of prose: a mask, a slash, a dot before, an `=`."""
    text = document.masked
    left, right = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return left in ("\0", "/", "\\", ".", "=", "$", "<", "&", "~") and left != "" or right in ("\0", "/", "\\", "=", "(", "<", ">") and right != ""


def is_minor(word: str) -> bool:
    """Whether a word stays small inside names and titles."""
    return word in MINOR
