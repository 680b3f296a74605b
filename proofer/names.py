"""A document is its own witness: what it writes with a capital in mid-sentence is a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from .casing import MINOR, base
from .context import in_title, word_after, word_before
from .document import Document
from .lexicon import GIVEN, LOWER
from .model import Span
from .sentences import Start, start_of
from .slips import is_one_slip
from .typed import NamedTuple

#: So many places of a capitalised word are looked at; more change no verdict.
PLACES_READ = 24
#: What no word of prose stands behind, and before.
GLUED_LEFT, GLUED_RIGHT = frozenset(b"\0/\\.=$<&~"), frozenset(b"\0/\\=(<>")
BLANK, COLON = b" :"
#: A shorter name is near to too many others.
SHORTEST = 5
#: So many capitals in mid-sentence, over all files of a run, make a name of a word that one of them writes small.
ENOUGH = 4


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
    """A form with a capital, how often it stands in mid-sentence outside titles, the words beside it there, and those behind it anywhere."""

    form: str
    count: int
    places: tuple[Place, ...]
    followers: frozenset[str]


def mixed_words(document: Document) -> dict[str, Forms]:
    """The words that the document writes both small and with a capital, by their small form.

    Words that stand small far more often than capitalised are left out: there the capital has other reasons. So are plain words that never follow
    a capital: nothing could be made of them.
    """
    capitals: dict[str, dict[str, int]] = {}
    smalls: dict[str, dict[str, int]] = {}
    for token, count in document.mixed():
        word = base(token)
        if word.islower():
            smalls.setdefault(word, {})[token] = count
        else:
            capitals.setdefault(word.lower(), {})[token] = count
    return {word: Forms(small, capitals[word]) for word, small in smalls.items()}


def places_of(document: Document, tokens: Iterable[str]) -> dict[str, list[Span]]:
    """Where each of `tokens` stands without its possessive ending, by its base: the first places, in order."""
    found: dict[str, list[Span]] = {}
    for token, span in document.all_places(list(tokens), 4 * PLACES_READ):
        word = base(token)
        spans = found.setdefault(word, [])
        span = Span(span.start, span.start + len(word))
        if len(spans) < PLACES_READ and not joined(document, span):
            spans.append(span)
    return found


def witness(document: Document, forms: Forms, places: dict[str, list[Span]]) -> Witness:
    """The capitalised form that stands most often in mid-sentence; count 0 where all of them begin sentences or stand in titles."""
    seen: dict[str, list[Place]] = {}
    for form in {base(token) for token in forms.capital}:
        for span in places.get(form, ()):
            if start_of(document, span.start) is Start.NO and not in_title(document, span.start):
                seen.setdefault(form, []).append(place_of(document, span))
    if seen:
        form = max(seen, key=lambda form: (len(seen[form]), form))
    else:
        form = base(max(forms.capital, key=lambda token: (forms.capital[token], token)))
    followers = frozenset(word_after(document, span.end) for span in places.get(form, ()))
    return Witness(form, len(seen.get(form, ())), tuple(place for form in sorted(seen) for place in seen[form]), followers)


def place_of(document: Document, span: Span) -> Place:
    """The words beside a span; "" where none stands there."""
    before = word_before(document, span.start)
    second = word_before(document, document.masked.rindex(before, 0, span.start)) if before else ""
    return Place(second, before, word_after(document, span.end))


def joined(document: Document, span: Span) -> bool:
    """Whether a word is glued to what is no word of prose: a mask, a slash, a dot before, an `=`."""
    plain = document.plain
    left, right = plain[span.start - 1] if span.start else BLANK, plain[span.end]
    return left in GLUED_LEFT or right in GLUED_RIGHT or left == right == COLON  # the last: the name of an emoji, `:albania:`


def is_given_name(document: Document, word: str) -> bool:
    """Whether the word before is a given name."""
    entry = document.lexicon.entry(word.lower()) if word[:1].isupper() and word[1:].islower() else None
    return entry is not None and bool(entry.flags & GIVEN) and word.lower() not in MINOR and entry.frequency < 11


def capitals(document: Document) -> tuple[dict[str, Counter[str]], Counter[str]]:
    """How often each word that has no small life in the lexicon is capitalised in mid-sentence, by form, and how often it stands small."""
    if not document.is_english:
        return {}, Counter()
    lexicon = document.lexicon
    large: dict[str, Counter[str]] = {}
    small: Counter[str] = Counter()
    wanted = []
    for token, times in document.vocabulary.items():
        word = base(token)
        if word.islower():
            small[word] += times
        elif len(word) > 2 and word.isalpha() and word[0].isupper():
            entry = lexicon.entry(word.lower())
            if entry is None or not entry.flags & LOWER:
                wanted.append(token)
    for word, spans in places_of(document, wanted).items():
        inside = sum(start_of(document, span.start) is Start.NO and not in_title(document, span.start) for span in spans)
        if inside:
            large.setdefault(word.lower(), Counter())[word] += inside
    return large, small


def agreed(parts: Iterable[tuple[dict[str, Counter[str]], Counter[str]]]) -> dict[str, tuple[str, int]]:
    """Of several documents' `capitals`, the words that they capitalise at least ENOUGH times and hardly ever write small: small form → (form, count)."""
    large: dict[str, Counter[str]] = {}
    small: Counter[str] = Counter()
    for capital, little in parts:
        small.update(little)
        for word, forms in capital.items():
            large.setdefault(word, Counter()).update(forms)
    found = {}
    for word, forms in large.items():
        form, count = min(forms.items(), key=lambda item: (-item[1], item[0]))
        if count >= ENOUGH and small[word] * 4 <= count:
            found[word] = form, count
    return found


def near_names(document: Document) -> dict[str, tuple[str, int]]:
    """By unknown word of a document the most frequent capitalised word one slip from it, where the unknown one stands far less often, and its count."""
    found = {}
    for token, near in document.kin(SHORTEST):
        word = base(token)
        counts: dict[str, int] = {}
        for other, count in near:
            name = base(other)
            if len(name) >= SHORTEST and name[1:].islower():
                counts[name] = counts.get(name, 0) + count
        low, least = word.lower(), 2 * counts.get(word, 1)
        kin = [(count, name) for name, count in counts.items() if count >= least and is_one_slip(name.lower(), low) and not is_plural(word, name)]
        if kin and word.istitle():
            count, name = max(kin)
            found[word] = name, count
    return found


def near_name(document: Document, word: str) -> tuple[str, int]:
    """What `near_names` has of a word; "" and 0 for none."""
    return document.once(near_names).get(word, ("", 0))


def is_plural(one: str, other: str) -> bool:
    """Whether one word is the plural of the other."""
    return one == other + "s" or other == one + "s" or one + "n" == other or other + "n" == one
