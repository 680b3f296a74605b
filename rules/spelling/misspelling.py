"""Misspellings that lists have, words written together, and words written apart."""

from __future__ import annotations

from collections.abc import Iterator

from proofer.casing import recase, with_apostrophes_of
from proofer.document import Document
from proofer.doubts import Doubt, doubts, is_certain, is_plain
from proofer.lazy import Pattern
from proofer.lexicon import SURE_NAME
from proofer.model import Applicability, Hit, Span
from proofer.respelling import in_spelling_of
from proofer.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from proofer.suggest import Suggestion

#: Words written apart that are one word, whatever stands around them.
APART = {
    "him self": "himself", "her self": "herself", "them selves": "themselves", "it self": "itself", "my self": "myself", "our selves": "ourselves",
    "your self": "yourself", "through out": "throughout", "with out": "without", "with in": "within", "can not": "cannot", "an other": "another",
    "some thing": "something", "any thing": "anything", "every thing": "everything", "some how": "somehow", "where as": "whereas",
    "mean while": "meanwhile", "further more": "furthermore", "more over": "moreover", "there fore": "therefore", "never the less": "nevertheless",
    "none the less": "nonetheless", "not with standing": "notwithstanding", "other wise": "otherwise", "like wise": "likewise",
    "news paper": "newspaper", "news papers": "newspapers", "to gether": "together", "al though": "although", "be cause": "because",
    "al ready": "already", "al ways": "always", "how ever": "however", "when ever": "whenever", "where ever": "wherever", "what ever": "whatever",
    "who ever": "whoever", "all though": "although", "under stand": "understand", "under standing": "understanding", "after wards": "afterwards",
    "to wards": "towards", "out side of": "outside of", "in side of": "inside of", "grand mother": "grandmother", "grand father": "grandfather",
}  # fmt: skip
#: What follows a pair that has an honest life in two words: `can not only`, `how ever did`.
HONEST = {
    pair: frozenset(after.encode().split())
    for pair, after in {
        "can not": "only just but merely simply", "more over": "the a here there than", "how ever": "did do does could can", "when ever": "did do does",
        "what ever": "did do does happened", "where ever": "did do", "who ever": "did said thought heard saw", "with in": "the a case", "be cause": "for",
    }.items()
}  # fmt: skip
#: Words before which `who ever` has no one to speak of: `to who ever comes`.
BEFORE_WHOEVER = frozenset(b"to by for from with of that whether but and or, give gives".split()) | {b""}
#: What stands beside a part of a longer word, in the plain text (0xD7 is a letter outside Latin-1).
PART = Pattern(rb"[0-9A-Za-z\xaa\xb5\xba\xc0-\xff'-]")
#: A noun in the plural: `other wise investments`.
THINGS = Pattern(rb"[a-z]{3,}(?<!thu|doe|thi)s\b")
#: How far the best suggestion must lead by itself, the list left aside, where it is to be trusted (bits).
LEAD = 2.0
#: The same for a word of less than six letters, which has more neighbours.
LEAD_SHORT = 5.0


def find(document: Document) -> Iterator[Hit]:
    """Yield each known misspelling and each word torn apart (code points)."""
    for doubt in doubts(document):
        if doubt.listed:
            yield from known(document, doubt)
    for start, phrase, _ in document.phrases.get("spelling/misspelling", ()):
        yield from torn(document, start, phrase)


def known(document: Document, doubt: Doubt) -> Iterator[Hit]:
    """Yield the places of a misspelling that a list has."""
    low = doubt.word.lower()
    corrections = document.lexicon.corrections(low)
    if any(correction.replace("'", "") == low for correction in corrections):
        return  # an apostrophe is missing: another rule's
    found = suggestions(document, doubt)
    if doubt.inside and not is_no_name(document, doubt, found):
        return
    words = dict.fromkeys(recase(doubt.word, in_spelling_of(document, word)) for word in (*(s.word for s in found), *corrections))
    sure = is_certain(document, doubt, found) if len(corrections) > 1 else is_sure(doubt, corrections, found)
    applicability = Applicability.SAFE if sure and is_plain(document, doubt) else Applicability.UNSAFE
    for span in doubt.spans:
        yield Hit(span, tuple(with_apostrophes_of(document.text, word) for word in words)[:5], applicability=applicability)


def suggestions(document: Document, doubt: Doubt) -> list[Suggestion]:
    """What a word in doubt should have been, best first."""
    from proofer.suggest import suggest

    return suggest(doubt.word.lower(), document.lexicon, doubt.governor, doubt.after, seen=document)


def is_no_name(document: Document, doubt: Doubt, found: list[Suggestion]) -> bool:
    """Whether a capital inside a sentence is that of a misspelt word, not of a name: `the Goverment`."""
    if not found or len(doubt.word) < 6:
        return False
    meant = found[0].word.lower()
    entry = document.lexicon.entry(meant)
    return document.lexicon.weight(meant) >= (20 if entry is not None and entry.flags & SURE_NAME else 28)


def is_sure(doubt: Doubt, corrections: tuple[str, ...], found: list[Suggestion]) -> bool:
    """Whether there is one correction, and the ranking, which did not know that, puts it first by far."""
    if len(corrections) != 1 or not found or found[0].word != corrections[0] or not doubt.word.islower() or len(doubt.word) < 4 or len(doubt.spans) > 2:
        return False
    from proofer.suggest import KNOWN

    return len(found) == 1 or found[0].score - KNOWN - found[1].score >= (LEAD if len(doubt.word) > 5 else LEAD_SHORT)


def torn(document: Document, start: int, apart: str) -> Iterator[Hit]:
    """Yield a word torn apart that starts at `start`, unless what follows makes two honest words of it."""
    plain, end = document.plain, start + len(apart)
    after = plain[end : end + 20].lower().split(None, 1)
    if PART.match(plain[start - 1 : start]) or PART.match(plain[end : end + 1]) or not after or after[0].strip(b",.;") in HONEST.get(apart, ()):
        return
    if not (apart == "who ever" and speaks_of_somebody(plain, start) or apart == "other wise" and THINGS.match(after[0])):
        yield Hit(Span(start, end), (recase(document.text[start:end], APART[apart]),), applicability=Applicability.UNSAFE)


def speaks_of_somebody(plain: bytes, start: int) -> bool:
    """Whether the person is named that `who ever` at `start` goes back to: `everyone who ever saw it`."""
    before = plain[max(0, start - 30) : start].rstrip(b" ")
    if before.endswith((b".", b"!", b"?", b"\n", b'"', b":", b";")):
        return False
    return before.rpartition(b" ")[2].lower() not in BEFORE_WHOEVER
