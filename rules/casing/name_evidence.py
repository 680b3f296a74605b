"""Names that the document itself writes with a capital elsewhere."""

from collections.abc import Iterator

from proofer.context import MINOR, word_after, word_before
from proofer.document import Document
from proofer.lexicon import COMMON_LOWER, LOWER, NAME, Entry
from proofer.model import Applicability, Hit, Span
from proofer.names import Forms, Witness, mixed_words, small_places, witness

TITLES = frozenset("Mr Mrs Ms Dr Prof Professor President Senator Sen Gov Governor Secretary Minister Judge Justice Captain General Sir Lady Lord King Queen Prince Pope Saint Mr. Mrs. Ms. Dr. Prof.".split())
SPEECH = frozenset("says said adds added explains explained argues argued told notes noted believes believed warns warned writes wrote concludes concluded thinks suggests suggested".split())
#: Words before a noun: what follows them is no bare name.
DETERMINERS = frozenset("a an the this that these those my your his her its our their some any no each every another one two three four of many few several more most".split())
#: Frequency class (see Lexicon.frequency) from which on a word is too common to be taken for a slip without a neighbour's word.
COMMON = 9


def find(document: Document) -> Iterator[Hit]:
    """Yield each small spelling of a word that the document capitalises in mid-sentence (code points)."""
    for word, forms in document.once(mixed_words).items():
        if word in MINOR or len(word) < 2:
            continue
        entry = document.lexicon.entry(word)
        if entry is not None and entry.flags & COMMON_LOWER and entry.frequency >= 13:
            continue
        seen = witness(document, forms)
        if seen is None:
            continue
        for span in small_places(document, forms):
            applicability = verdict(document, span, word, forms, seen, entry)
            if applicability is not None:
                yield Hit(span, (seen.form,), evidence=evidence(document, span, seen, forms), applicability=applicability)


def verdict(document: Document, span: Span, word: str, forms: Forms, seen: Witness, entry: Entry | None) -> Applicability | None:
    """How sure it is that this small spelling is a slip; None where it may be meant."""
    small, capital = sum(forms.small.values()), sum(forms.capital.values())
    if seen.form.isupper() and len(seen.form) > 1:
        return acronym_verdict(seen, entry, small)
    plain = entry is not None and bool(entry.flags & LOWER)
    if not plain:
        known_name = entry is not None and entry.flags & NAME
        if small <= seen.count and (known_name or seen.count >= 2 or beside(document, span, seen)):
            return Applicability.SAFE
        return Applicability.UNSAFE if small <= capital else None
    return plain_word_verdict(document, span, seen, entry, small)


def plain_word_verdict(document: Document, span: Span, seen: Witness, entry: Entry, small: int) -> Applicability | None:
    """The verdict on a word that also lives in small letters: only its neighbours can tell."""
    before, after = word_before(document, span.start), word_after(document, span.end)
    if beside(document, span, seen):
        return Applicability.SAFE
    if before in TITLES:
        return Applicability.SAFE
    if before.lower() in DETERMINERS or seen.count < 2 or small > 1:
        return None
    if is_first_name(document, before) and not entry.flags & COMMON_LOWER:
        return Applicability.SAFE
    if after in SPEECH and (not before or before in ("and", "but", "while", "as", "that", "However")):
        return Applicability.SAFE
    if before in SPEECH and not after:
        return Applicability.SAFE
    if entry.flags & COMMON_LOWER or entry.frequency >= COMMON:
        return None
    return Applicability.SAFE if seen.count >= 3 or before in seen.before or after in seen.after else Applicability.UNSAFE


def acronym_verdict(seen: Witness, entry: Entry | None, small: int) -> Applicability | None:
    """The verdict on a small spelling of what stands in capitals elsewhere."""
    if entry is not None and entry.flags & LOWER or seen.count < 2 or small > 1:
        return None
    return Applicability.SAFE if len(seen.form) >= 3 else Applicability.UNSAFE


def beside(document: Document, span: Span, seen: Witness) -> bool:
    """Whether a capitalised neighbour stands here that also stands beside the name elsewhere."""
    before, after = word_before(document, span.start), word_after(document, span.end)
    return before[:1].isupper() and before in seen.before and before.lower() not in MINOR or after[:1].isupper() and after in seen.after


def is_first_name(document: Document, word: str) -> bool:
    """Whether the word before is a given name that has no other meaning."""
    entry = document.lexicon.entry(word.lower()) if word[:1].isupper() else None
    return entry is not None and bool(entry.flags & NAME) and not entry.flags & LOWER


def evidence(document: Document, span: Span, seen: Witness, forms: Forms) -> str:
    """Why this is a name, in words."""
    capital = sum(forms.capital.values())
    times = "once" if capital == 1 else "twice" if capital == 2 else f"{capital} times"
    return f"‘{seen.form}’ is written so {times} in this text: write ‘{seen.form}’."
