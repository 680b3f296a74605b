"""Words that nobody knows, a slip away from one that everybody does."""

from collections.abc import Iterator

from proofer.casing import with_apostrophes_of
from proofer.document import Document
from proofer.doubts import Doubt, doubts, is_plain
from proofer.lexicon import LOWER, SURE_NAME
from proofer.model import Applicability, Hit
from proofer.names import base
from proofer.slips import is_one_slip
from proofer.suggest import Suggestion, edit_cost, suggest

#: The score that the best suggestion must have (bits) by the length of a word in small letters: one slip away, and further.
LEAST_SLIP = {2: 4.5, 3: 4.5, 4: 4.0, 5: 0.0, 6: -1.0, 7: -5.0}
LEAST_FAR = {2: 4.5, 3: 4.5, 4: 2.0, 5: -1.0, 6: -1.0, 7: -5.0}
#: And that of a word with a capital.
LEAST_CAPITAL = {4: 10.0, 5: 0.0}
#: By how many bits the best suggestion must lead for the fix to be safe.
LEAD = 9.0
#: Before these a capitalised word is likelier a person.
SAYING = frozenset("said says told tells asked added reported reports wrote writes argued argues thinks believes noted explained and himself herself".split())


def find(document: Document) -> Iterator[Hit]:
    """Yield each unknown word that has a near known one (code points)."""
    names = None
    for doubt in doubts(document):
        if doubt.listed:
            continue
        low = doubt.word.lower()
        if doubt.inside:
            names = frequent_names(document) if names is None else names
            kin, count = near_name(doubt.word, names)
            if kin:
                times = f"‘{kin}’ stands {count} times in this text."
                yield from hits(document, doubt, (kin,), Applicability.UNSAFE, times)
                continue
        found = suggest(low if doubt.word.istitle() else doubt.word, document.lexicon, doubt.before, doubt.after, seen=document.vocabulary)
        if found and accuses(document, doubt, found):
            words = tuple(dict.fromkeys(cased(doubt.word, s.word) for s in found if s.score > found[0].score - 12))
            yield from hits(document, doubt, words, Applicability.SAFE if is_sure(document, doubt, found) and is_plain(document, doubt) else Applicability.UNSAFE)


def hits(document: Document, doubt: Doubt, words: tuple[str, ...], applicability: Applicability, evidence: str = "") -> Iterator[Hit]:
    for span in doubt.spans:
        yield Hit(span, tuple(with_apostrophes_of(document.text, word) for word in words), evidence=evidence, applicability=applicability)


def cased(word: str, suggestion: str) -> str:
    return suggestion[:1].upper() + suggestion[1:] if word[0].isupper() else suggestion


def accuses(document: Document, doubt: Doubt, found: list[Suggestion]) -> bool:
    """Whether the best suggestion is likelier than that the word is meant."""
    best, low = found[0], doubt.word.lower()
    lexicon = document.lexicon
    entry = lexicon.entry(best.word.lower())
    slip = is_one_slip(best.word.lower(), low)
    if doubt.word.islower():
        least = LEAST_SLIP if slip or " " in best.word else LEAST_FAR
        return best.score > least[min(len(low), 7)] and (len(low) > 2 or best.word == low[::-1])
    if doubt.inside:
        weight = lexicon.weight(best.word.lower())
        sure = entry is not None and bool(entry.flags & (SURE_NAME | LOWER))
        return slip and sure and len(low) > 6 and weight >= (28 if entry.flags & SURE_NAME else 36)
    if (doubt.after[:1].isupper() or doubt.after in SAYING) and not doubt.word.isupper():
        return False
    return slip and len(low) > (6 if doubt.word.isupper() else 3) and entry is not None and bool(entry.flags & LOWER) and best.score > LEAST_CAPITAL[min(len(low), 5)]


def is_sure(document: Document, doubt: Doubt, found: list[Suggestion]) -> bool:
    """Whether a person would not look twice: one slip, one candidate far ahead, and neighbours that know it."""
    word, best = doubt.word, found[0]
    if not word.islower() or len(word) < 6 or len(doubt.spans) > 1 or not best.word.isalpha() or not best.word.islower():
        return False
    lexicon = document.lexicon
    if word[0] != best.word[0] or lexicon.frequency(best.word) < 6 or lexicon.doubts(word) or lexicon.entry(word) is not None:
        return False
    lead = best.score - found[1].score if len(found) > 1 else LEAD
    return lead >= LEAD and best.score > 4 and is_one_slip(best.word, word) and edit_cost(word, best.word) < 14


def frequent_names(document: Document) -> dict[str, dict[str, int]]:
    """Capitalised words of the document that stand there at least twice, with their counts, by their first two letters and by their last two."""
    counts: dict[str, int] = {}
    for token, count in document.vocabulary.items():
        if token[:1].isupper():
            word = base(token)
            if len(word) > 4 and word[1:].islower():
                counts[word] = counts.get(word, 0) + count
    names: dict[str, dict[str, int]] = {}
    for word, count in counts.items():
        if count > 1:
            names.setdefault(word[:2].lower(), {})[word] = names.setdefault("-" + word[-2:], {})[word] = count
    return names


def near_name(word: str, names: dict[str, dict[str, int]]) -> tuple[str, int]:
    """Return the most frequent name one slip from an unknown one, where that stands far less often, and its count; "" for none.

    One slip leaves the first two letters or the last two.
    """
    if len(word) < 5 or not word.istitle():
        return "", 0
    low, begins, ends = word.lower(), names.get(word[:2].lower(), {}), names.get("-" + word[-2:], {})
    least = 2 * max(1, begins.get(word, 1))
    kin = [
        (count, name) for box in (begins, ends) for name, count in box.items()
        if count >= least and -2 < len(name) - len(low) < 2 and is_one_slip(name.lower(), low) and not is_plural(word, name)
    ]  # fmt: skip
    count, name = max(kin, default=(0, ""))
    return name, count


def is_plural(one: str, other: str) -> bool:
    return one == other + "s" or other == one + "s" or one + "n" == other or other + "n" == one
