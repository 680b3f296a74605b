"""Words that nobody knows, a slip away from one that everybody does."""

from __future__ import annotations

from collections.abc import Iterator

from proofer.casing import with_apostrophes_of
from proofer.document import Document
from proofer.doubts import Doubt, doubts, is_certain, is_plain, may_be_accused
from proofer.lexicon import LOWER, SURE_NAME
from proofer.model import Applicability, Hit
from proofer.names import near_name
from proofer.respelling import in_spelling_of
from proofer.slips import is_one_slip
from proofer.technical import is_code_name, is_technical
from proofer.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from proofer.lexicon import Lexicon
    from proofer.suggest import Suggestion

#: The score that the best suggestion must have (bits) by the length of a word in small letters: one slip away, and further.
LEAST_SLIP = {2: 4.5, 3: 4.5, 4: 4.0, 5: 0.0, 6: -1.0, 7: -5.0}
LEAST_FAR = {2: 4.5, 3: 4.5, 4: 2.0, 5: -1.0, 6: -1.0, 7: -5.0}
#: The same for one of two letters, or of three that stand for something in capitals.
LEAST_SHORT = 12.0
#: And that of a word with a capital.
LEAST_CAPITAL = {4: 10.0, 5: 0.0}
#: Before these a capitalised word is likelier a person.
SAYING = frozenset("said says told tells asked added reported reports wrote writes argued argues thinks believes noted explained and himself herself".split())


def find(document: Document) -> Iterator[Hit]:
    """Yield each unknown word that has a near known one (code points)."""
    for doubt in doubts(document):
        if doubt.listed:
            continue
        found = suggestions(document, doubt) if may_be_accused(document, doubt) and not is_left_alone(document, doubt) else []
        kin, count = near_name(document, doubt.word) if doubt.inside else ("", 0)
        accused = bool(found) and accuses(document, doubt, found)
        if kin and (document.lexicon.knows(kin) or not accused):
            yield from hits(document, doubt, (kin,), Applicability.UNSAFE, f"‘{kin}’ stands {count} times in this text.")
        elif accused:
            words = (cased(doubt.word, in_spelling_of(document, s.word)) for s in found)
            certain = is_certain(document, doubt, found) and is_plain(document, doubt)
            if is_technical(document) and (not certain or any(is_code_name(document, span) for span in doubt.spans)):
                continue  # most words that nobody knows are names of commands, formats and people there
            safe = certain and not is_technical(document)
            yield from hits(document, doubt, tuple(dict.fromkeys(words)), Applicability.SAFE if safe else Applicability.UNSAFE)


def is_left_alone(document: Document, doubt: Doubt) -> bool:
    """Whether a capitalised word at a sentence's start is likelier a name: quickly told, before all that it might have been is weighed."""
    if doubt.inside or doubt.word.islower():
        return False
    if (doubt.after[:1].isupper() or doubt.after in SAYING) and not doubt.word.isupper():
        return True
    from proofer.suggest import best_slip

    return best_slip(cased_down(doubt.word), document.lexicon, doubt.governor, doubt.after, document) <= LEAST_CAPITAL[min(len(doubt.word), 5)]


def cased_down(word: str) -> str:
    """A word with one capital in small letters."""
    return word.lower() if word.istitle() else word


def suggestions(document: Document, doubt: Doubt) -> list[Suggestion]:
    """What a word in doubt should have been, best first."""
    from proofer.suggest import suggest

    return suggest(cased_down(doubt.word), document.lexicon, doubt.governor, doubt.after, seen=document)


def hits(document: Document, doubt: Doubt, words: tuple[str, ...], applicability: Applicability, evidence: str = "") -> Iterator[Hit]:
    for span in doubt.spans:
        yield Hit(span, tuple(with_apostrophes_of(document.text, word) for word in words), evidence=evidence, applicability=applicability)


def cased(word: str, suggestion: str) -> str:
    return suggestion[:1].upper() + suggestion[1:] if word[0].isupper() else suggestion


def accuses(document: Document, doubt: Doubt, found: list[Suggestion]) -> bool:
    """Whether the best suggestion is likelier than that the word is meant."""
    best, low = found[0], doubt.word.lower()
    lexicon = document.lexicon
    if low.endswith("ings") and lexicon.knows(low[:-1]):
        return False  # every verb has its `-ings`
    entry = lexicon.entry(best.word.lower())
    slip = is_one_slip(best.word.lower(), low)
    if doubt.word.islower():
        least = LEAST_SLIP if slip or " " in best.word else LEAST_FAR
        if len(low) < 3 or len(low) == 3 and lexicon.entry(low) is not None:
            return best.score > LEAST_SHORT and is_known_between(lexicon, doubt.governor.lower(), best.word, doubt.after.lower())
        return best.score > least[min(len(low), 7)]
    if doubt.inside:
        weight = lexicon.weight(best.word.lower())
        sure = entry is not None and bool(entry.flags & (SURE_NAME | LOWER))
        return slip and sure and len(low) > 6 and weight >= (22 if entry.flags & SURE_NAME else 36)
    return slip and len(low) > (6 if doubt.word.isupper() else 3) and entry is not None and bool(entry.flags & LOWER) and best.score > LEAST_CAPITAL[min(len(low), 5)]


def is_known_between(lexicon: Lexicon, before: str, word: str, after: str) -> bool:
    """Whether a word is known to follow one word and to stand before another."""
    return word.isalpha() and lexicon.bigram(before, word) > 0 and lexicon.bigram(word, after) > 0
