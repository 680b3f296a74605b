"""Names that the document itself writes with a capital elsewhere."""

from collections.abc import Container, Iterator

from proofer.casing import BEFORE_NAME, BEFORE_SUBJECT, MINOR, SPEECH
from proofer.compiled.notes import EVERYDAY
from proofer.context import stands_in_quotes, word_after, word_before
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.lexicon import COMMON_LOWER, GIVEN, LOWER, NAME, SURNAME, Entry
from proofer.model import Applicability, Hit, Span
from proofer.names import Forms, Place, Witness, base, is_given_name, joined, mixed_words, place_of, places_of, witness
from proofer.technical import is_code_name, is_technical

TITLES = frozenset("Mr Mrs Ms Dr Prof Professor President Senator Sen Gov Governor Secretary Minister Judge Justice Captain General Sir Lady Lord King Queen Prince Pope Saint Mr. Mrs. Ms. Dr. Prof.".split())
#: Small parts of names, which some write with a capital where the first name is left out: `Ursula von der Leyen`, `Von der Leyen said`.
PARTICLES = frozenset("von van der den de di da del della dei du des la le les lo al el bin ibn abu ben ten ter zu zum zur af av dos das do y e und op t".split())
#: First halves of compounds that are no names, though a product may have one (`MacBook Pro`).
FIRST_HALVES = frozenset("anti pro post pre mid non ex ultra neo pan inter trans cross self semi sub super mini mega micro all half well".split())
#: Verbs and forms of verbs that have no form in -ing or -ed of their own.
VERB_FORMS = frozenset(
    "will may can might must shall would could should bore bound broke chose cut dealt dove drew drove dwelt fell felt flew found froze grew ground held hit kept knelt knew leapt left"
    " lost made meant met paid put read rode rose said sang sank saw sent set shot slept sold sped spent spoke stood strode swept swore taught threw told took tore wed wept went woke"
    " won wore wound wove wrote drives marks bills grants hopes cooks hunts rules waters waits woods rivers powers stokes banks brooks hayes fields".split()
)
#: Words before a noun: what follows them is no bare name.
DETERMINERS = frozenset("a an the this that these those my your his her its our their some any no each every another one two three four of many few several more most following new other major various such".split())
#: A word that stands so often with a capital in mid-sentence is what the text is about.
OFTEN = 5
PLURAL_BEHIND = frozenset("these those following new other various such many several few two three four more most our your their".split())
#: Verbs that stand behind every name (`Dave will be there`), though some are names too, and what people are called to their faces.
VERBS = frozenset("will may can might must shall does did do has had have was is were are be could should would made said".split())
CALLED = frozenset("sir sirs miss madam madame mademoiselle monsieur mister uncle aunt cousin father mother dad mum mom ma pa doctor mayor lady lord".split())
OBJECTS = frozenset("a an the this that these those it him her them me us you my your his its our their what how".split())
#: Frequency class (see Lexicon.frequency) from which on a word is too common to be taken for a slip without a neighbour's word.
COMMON = 9
#: The class from which on the word before alone makes no name certain.
KNOWN_SMALL = 7
#: The beginning of a label of capitals or numbers that a small word may end.
LABEL_BEFORE = Pattern(r"(?:\b[A-Z]{2,}|\d)-\Z")
#: Countries whose small life is a thing that an article about the country hardly speaks of.
PLACES = frozenset("china turkey chile jordan georgia chad panama guinea jersey".split())


def find(document: Document) -> Iterator[Hit]:
    """Yield each small spelling of a word that the document capitalises elsewhere (code points)."""
    suspects = {word: (forms, entry) for word, forms, entry in candidates(document)}
    small_places = places_of(document, (token for forms, _ in suspects.values() for token in forms.small))
    doubtful: list[tuple[str, Span, Place]] = []
    for word, spans in small_places.items():
        forms, entry = suspects[word]
        plain, named = is_plain(document, word, entry), entry is not None and bool(entry.flags & NAME)
        for span in spans:
            before = word_before(document, span.start)
            if before.lower() == word or LABEL_BEFORE.search(document.masked, max(0, span.start - 12), span.start) or plain and not (before[:1].isupper() or named and may_be_name(document, span, before, forms)):
                continue  # the first: a species, `Vulpes vulpes`; the second: a label, `BSD-3-google`
            doubtful.append((word, span, place_of(document, span)))
    wanted = {word for word, _, _ in doubtful}
    capital_places = places_of(document, (token for word in wanted for token in suspects[word][0].capital))
    witnesses = {word: witness(document, suspects[word][0], capital_places) for word in wanted}
    for word, span, here in doubtful:
        (forms, entry), seen = suspects[word], witnesses[word]
        if is_plain(document, word, entry):
            applicability = plain_word_verdict(document, span, here, seen, entry or Entry(LOWER, 0, ()), sum(forms.small.values()))
        else:
            applicability = verdict(document, here, forms, seen, entry)
        if applicability is None or is_code_name(document, span):
            continue
        if is_technical(document) and (is_plain(document, word, entry) or not (entry is not None and entry.flags & NAME)):
            applicability = Applicability.UNSAFE  # a package has a name in small letters too
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
            if entry is None or not entry.flags & COMMON_LOWER or entry.frequency < EVERYDAY:
                yield word, forms, entry


def verdict(document: Document, here: Place, forms: Forms, seen: Witness, entry: Entry | None) -> Applicability | None:
    """How sure it is that a small spelling is a slip of a word that no dictionary has small; None where it may be meant."""
    small, capital = sum(forms.small.values()), sum(forms.capital.values())
    personal = here.before in TITLES or is_given_name(document, here.before) or here.after in SPEECH or here.before in SPEECH
    if personal and small <= capital and not seen.form.isupper():
        return Applicability.SAFE
    if here.after[:1].isupper() and here.after in seen.followers:
        return Applicability.SAFE  # the whole name, be it at a sentence's start: `Mikey Dickerson`
    if seen.count == 0 or entry is not None and entry.flags & LOWER and not entry.flags & NAME and bare(seen) == 0:
        return None  # the second: a word that is no name stands only in longer names, `Support for Underserved Communities`
    if seen.form.isupper() and len(seen.form) > 1:
        return acronym_verdict(seen, entry, small, sum(count for form, count in forms.capital.items() if base(form) == seen.form))
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
    if word.endswith("s") and not entry.flags & NAME and (one := document.lexicon.entry(word[:-1])) is not None and one.flags & COMMON_LOWER:
        return True  # a rare plural of a usual word: playbooks
    return bool(entry.flags & COMMON_LOWER) or bool(entry.flags & LOWER) and entry.frequency >= 5


def may_be_name(document: Document, span: Span, before: str, forms: Forms) -> bool:
    """Whether `plain_word_verdict` could take a word behind a small one for a name, whatever the capitals in the text stand beside: the quick half of it."""
    after = word_after(document, span.end)
    if after[:1].isupper() or is_half(document, span):
        return True
    if document.text[span.start : span.end] in VERBS and after not in SPEECH:
        return False
    small, capital = sum(forms.small.values()), sum(forms.capital.values())
    often = capital >= OFTEN and small * 3 <= capital
    return (often or small == 1 and capital > 1 and before.lower() not in DETERMINERS) and (before in BEFORE_NAME or before in SPEECH or after in SPEECH)


def plain_word_verdict(document: Document, span: Span, here: Place, seen: Witness, entry: Entry, small: int) -> Applicability | None:
    """The verdict on a word that also lives in small letters; one that is a verb as it stands is never certain."""
    word = document.text[span.start : span.end]
    if stands_in_quotes(document, span) or document.masked[max(0, span.start - 1) : span.start] in ("-", "–"):
        return None
    if word in VERBS and here.after not in SPEECH:
        return None  # `Theresa may run`, `the Pope will speak`
    found = neighbours_verdict(document, span, here, seen, entry, small)
    return min(found, Applicability.UNSAFE) if found is not None and word in VERB_FORMS and here.after not in SPEECH else found


def neighbours_verdict(document: Document, span: Span, here: Place, seen: Witness, entry: Entry, small: int) -> Applicability | None:
    """What the words around a word that also lives in small letters tell."""
    if is_half(document, span) and entry.flags & NAME and seen.count >= 2 and seen.form.lower() not in FIRST_HALVES:
        return Applicability.SAFE
    if chained(here, seen) or small == 1 and halves(here, seen) >= 2:
        return Applicability.SAFE
    word = document.text[span.start : span.end]
    if word in CALLED or here.before == "to" and here.after in OBJECTS:
        return None
    if not entry.flags & NAME:
        return Applicability.UNSAFE if left_pairs(here, seen) >= 2 and not here.after[:1].isupper() and small == 1 else None
    if here.before in TITLES:
        return Applicability.SAFE
    if entry.flags & (GIVEN | SURNAME) and is_given_name(document, here.before) and here.before.lower() != word:
        # `Boris may run` in an article about Theresa May: what is a verb as well must stand behind this very name elsewhere, or open a
        # sentence with it in a form that no verb has there (`John price of Monash said`).
        named = left_pairs(here, seen) or here.second_before in TITLES or not here.second_before and word not in VERB_FORMS
        return Applicability.SAFE if named or not may_be_verb(document, word) else None
    if here.after[:1].isupper() and any(place.after == here.after for place in seen.places):
        return Applicability.SAFE
    if left_pairs(here, seen) >= 2 and here.before[:1].isupper():
        return Applicability.SAFE if entry.frequency < COMMON else Applicability.UNSAFE
    alone = bare(seen)
    often = alone >= OFTEN and small * 3 <= alone and (small == 1 or entry.frequency < COMMON)
    if not often and (here.before.lower() in DETERMINERS or seen.count < 2 or small > 1):
        return None
    if here.after in SPEECH and here.before in BEFORE_SUBJECT or here.before in SPEECH and (often or not here.after):
        return Applicability.SAFE
    if not often and (entry.frequency >= COMMON + 2 or alone < 2 or entry.frequency >= COMMON and alone < 4) or not here.before or here.before not in BEFORE_NAME:
        return None
    if often and word in PLACES:
        return Applicability.SAFE
    if document.lexicon.bigram(here.before.lower(), word) or document.lexicon.bigram(word, here.after.lower()):
        return None  # usual words beside each other: `in that case`, `of fox hunting`
    return Applicability.SAFE if alone >= 3 and entry.frequency < KNOWN_SMALL else Applicability.UNSAFE


def bare(seen: Witness) -> int:
    """How often the capitalised form stands by itself, not as a part of a longer name (`Peace Corps`)."""
    return sum(not place.before[:1].isupper() and not place.after[:1].isupper() for place in seen.places)


def may_be_verb(document: Document, word: str) -> bool:
    """Whether a word is a form of a verb: one of the irregular ones, or one that has forms of its own."""
    if word in VERB_FORMS:
        return True
    stems = (word, word + word[-1], word[:-1] if word.endswith("e") else word)
    return any((entry := document.lexicon.entry(stem + ending)) is not None and entry.flags & LOWER for stem in stems for ending in ("ing", "ed"))


def is_half(document: Document, span: Span) -> bool:
    """Whether a word is joined by a hyphen to a capitalised one that follows: `trump-Putin talks`."""
    text = document.masked
    after = text[span.end + 1 : span.end + 3]
    return text[span.end : span.end + 1] in ("-", "–") and after.istitle() and len(after) == 2


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


def acronym_verdict(seen: Witness, entry: Entry | None, small: int, capital: int) -> Applicability | None:
    """The verdict on a small spelling of what stands in capitals elsewhere, at sentence starts as well: those do not make capitals of all letters."""
    if entry is not None and entry.flags & LOWER or capital < 2 or small > 1:
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
