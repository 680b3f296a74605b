"""Names that the document itself writes with a capital elsewhere."""

from collections.abc import Container, Iterator

from proofer.context import MINOR, stands_in_quotes
from proofer.document import Document
from proofer.lexicon import COMMON_LOWER, GIVEN, LOWER, NAME, SURNAME, Entry
from proofer.model import Applicability, Hit, Span
from proofer.names import Forms, Place, Witness, base, is_given_name, joined, mixed_words, place_of, places_of, witness

TITLES = frozenset("Mr Mrs Ms Dr Prof Professor President Senator Sen Gov Governor Secretary Minister Judge Justice Captain General Sir Lady Lord King Queen Prince Pope Saint Mr. Mrs. Ms. Dr. Prof.".split())
SPEECH = frozenset("says said adds added explains explained argues argued told notes noted believes believed warns warned writes wrote concludes concluded thinks suggests suggested".split())
#: Words before a noun: what follows them is no bare name.
DETERMINERS = frozenset("a an the this that these those my your his her its our their some any no each every another one two three four of many few several more most following new other major various such".split())
#: A word that stands so often with a capital in mid-sentence is what the text is about.
OFTEN = 5
PLURAL_BEHIND = frozenset("these those following new other various such many several few two three four more most our your their".split())
#: Words after which a bare noun that stands for no person is rare.
BEFORE_SUBJECT = frozenset(["", *"and but But while as that However where when because if which".split()])
BEFORE_NAME = BEFORE_SUBJECT | frozenset("by with to for from of in at on than like says said told asked".split())
#: Verbs that stand behind every name (`Dave will be there`), though some are names too, and what people are called to their faces.
VERBS = frozenset("will may can might must shall does did do has had have was is were are be could should would made said".split())
CALLED = frozenset("sir sirs miss madam madame mademoiselle monsieur mister uncle aunt cousin father mother dad mum mom ma pa doctor mayor lady lord".split())
PARTICLES = frozenset("de van von der den du la le el al bin ibn da di dos das del della ter ten zu af ben y".split())
OBJECTS = frozenset("a an the this that these those it him her them me us you my your his its our their what how".split())
#: Frequency class (see Lexicon.frequency) from which on a word is too common to be taken for a slip without a neighbour's word.
COMMON = 9


def find(document: Document) -> Iterator[Hit]:
    """Yield each small spelling of a word that the document capitalises elsewhere (code points)."""
    suspects = {word: (forms, entry) for word, forms, entry in candidates(document)}
    small_places = places_of(document, (token for forms, _ in suspects.values() for token in forms.small))
    doubtful: list[tuple[str, Span, Place]] = []
    for word, spans in small_places.items():
        forms, entry = suspects[word]
        ordinary = is_plain(document, word, entry) and not (entry is not None and entry.flags & NAME)
        for span in spans:
            here = place_of(document, span)
            if here.before.lower() == word:
                continue  # a species: `Vulpes vulpes`
            if not ordinary or here.before[:1].isupper():
                doubtful.append((word, span, here))
    wanted = {word for word, _, _ in doubtful}
    capital_places = places_of(document, (token for word in wanted for token in suspects[word][0].capital))
    witnesses = {word: witness(document, suspects[word][0], capital_places) for word in wanted}
    for word, span, here in doubtful:
        (forms, entry), seen = suspects[word], witnesses[word]
        if is_plain(document, word, entry):
            applicability = plain_word_verdict(document, span, here, seen, entry or Entry(LOWER, 0, ()), sum(forms.small.values()))
        else:
            applicability = verdict(document, here, forms, seen, entry)
        if applicability is not None:
            yield Hit(span, (seen.form,), evidence=evidence(seen, forms), applicability=applicability)
    yield from known_elsewhere(document, suspects)


def known_elsewhere(document: Document, suspects: Container[str]) -> Iterator[Hit]:
    """Names that the other files of the run capitalise and this one writes small only."""
    for token in document.vocabulary if document.elsewhere else ():
        word = base(token)
        if word in document.elsewhere and word not in suspects and not is_plain(document, word, document.lexicon.entry(word)):
            form, count = document.elsewhere[word]
            for span in document.places(token):
                span = Span(span.start, span.start + len(word))
                if not joined(document, span):
                    yield Hit(span, (form,), evidence=f"‘{form}’ is written so {count} times in the files of this run: write ‘{form}’.")


def candidates(document: Document) -> Iterator[tuple[str, Forms, Entry | None]]:
    """The words that stand both small and capitalised, the commonest ones left out."""
    for word, forms in document.once(mixed_words).items():
        if word not in MINOR and word not in PARTICLES and len(word) > 1:
            entry = document.lexicon.entry(word)
            if entry is None or not entry.flags & COMMON_LOWER or entry.frequency < 13:
                yield word, forms, entry


def verdict(document: Document, here: Place, forms: Forms, seen: Witness, entry: Entry | None) -> Applicability | None:
    """How sure it is that a small spelling is a slip of a word that no dictionary has small; None where it may be meant."""
    small, capital = sum(forms.small.values()), sum(forms.capital.values())
    personal = here.before in TITLES or is_given_name(document, here.before) or here.after in SPEECH or here.before in SPEECH
    if personal and small <= capital and not seen.form.isupper():
        return Applicability.SAFE
    if seen.count == 0:
        return None
    if seen.form.isupper() and len(seen.form) > 1:
        return acronym_verdict(seen, entry, small)
    if here.before in PLURAL_BEHIND and seen.form.endswith("s") and entry is None:
        return None  # things, not a family: `the following playbooks`
    if small <= seen.count and (entry is not None and entry.flags & NAME or seen.count >= 2 or beside(here, seen)):
        return Applicability.SAFE
    if here.before.lower() in DETERMINERS or small > seen.count:
        return None
    return Applicability.SAFE if small == 1 and capital >= 2 else Applicability.UNSAFE


def is_plain(document: Document, word: str, entry: Entry | None) -> bool:
    """Whether a word has a life in small letters that articles know."""
    if entry is None:
        return document.lexicon.knows(word)
    return bool(entry.flags & COMMON_LOWER) or bool(entry.flags & LOWER) and entry.frequency >= 5


def plain_word_verdict(document: Document, span: Span, here: Place, seen: Witness, entry: Entry, small: int) -> Applicability | None:
    """The verdict on a word that also lives in small letters: only its neighbours can tell."""
    if stands_in_quotes(document, span) or document.masked[span.start - 1 : span.start] in "-–" and span.start:
        return None
    if chained(here, seen) or small == 1 and halves(here, seen) >= 2:
        return Applicability.SAFE
    word = document.text[span.start : span.end]
    if word in VERBS or word in CALLED or here.before == "to" and here.after in OBJECTS:
        return None
    if not entry.flags & NAME:
        return Applicability.UNSAFE if left_pairs(here, seen) >= 2 and not here.after[:1].isupper() and small == 1 else None
    if here.before in TITLES or entry.flags & (GIVEN | SURNAME) and is_given_name(document, here.before):
        return Applicability.SAFE
    if here.after[:1].isupper() and any(place.after == here.after for place in seen.places):
        return Applicability.SAFE
    if left_pairs(here, seen) >= 2 and here.before[:1].isupper():
        return Applicability.SAFE if entry.frequency < COMMON else Applicability.UNSAFE
    if (alone := bare(seen)) >= OFTEN and small * 3 <= alone and (small == 1 or entry.frequency < COMMON) and (here.before in BEFORE_NAME or here.before in SPEECH):
        return Applicability.SAFE
    if here.before.lower() in DETERMINERS or seen.count < 2 or small > 1:
        return None
    if here.after in SPEECH and here.before in BEFORE_SUBJECT or here.before in SPEECH and not here.after:
        return Applicability.SAFE
    if entry.frequency >= COMMON + 2 or alone < 2 or entry.frequency >= COMMON and alone < 4 or here.before not in BEFORE_NAME:
        return None
    return Applicability.SAFE if alone >= 3 else Applicability.UNSAFE


def bare(seen: Witness) -> int:
    """How often the capitalised form stands by itself, not as a part of a longer name (`Peace Corps`)."""
    return sum(not place.before[:1].isupper() and not place.after[:1].isupper() for place in seen.places)


def chained(here: Place, seen: Witness) -> bool:
    """Whether the name of several words that this place is part of stands elsewhere: `Cuban missile Crisis`, `Cuban Missile crisis`."""
    if not here.before[:1].isupper() or here.before.lower() in MINOR:
        return False
    for place in seen.places:
        if place.before == here.before:
            if place.after == here.after and here.after[:1].isupper():
                return True
            if place.second_before == here.second_before and here.second_before[:1].isupper() and place.after[:1].isupper() == here.after[:1].isupper():
                return True
    return False


def halves(here: Place, seen: Witness) -> int:
    """How often the capitalised neighbour makes a name of two words with this one elsewhere: `Middle East` beside `Middle east`, `social Security`."""
    if here.after[:1].isupper():
        return sum(place.after == here.after for place in seen.places) if not here.before[:1].isupper() else 0
    if not here.before[:1].isupper() or here.before.lower() in MINOR:
        return 0
    return sum(place.before == here.before and not place.after[:1].isupper() for place in seen.places)


def left_pairs(here: Place, seen: Witness) -> int:
    """How often the capitalised word before stands before the name elsewhere."""
    return sum(place.before == here.before for place in seen.places) if here.before[:1].isupper() and here.before.lower() not in MINOR else 0


def acronym_verdict(seen: Witness, entry: Entry | None, small: int) -> Applicability | None:
    """The verdict on a small spelling of what stands in capitals elsewhere."""
    if entry is not None and entry.flags & LOWER or seen.count < 2 or small > 1:
        return None
    return Applicability.SAFE if len(seen.form) >= 3 else Applicability.UNSAFE


def beside(here: Place, seen: Witness) -> bool:
    """Whether a capitalised neighbour stands here that also stands beside the name elsewhere."""
    return left_pairs(here, seen) > 0 or here.after[:1].isupper() and any(place.after == here.after for place in seen.places)


def evidence(seen: Witness, forms: Forms) -> str:
    """Why this is a name, in words."""
    capital = sum(forms.capital.values())
    times = "once" if capital == 1 else "twice" if capital == 2 else f"{capital} times"
    return f"‘{seen.form}’ is written so {times} in this text: write ‘{seen.form}’."
