"""Misspellings that lists have, words written together, and words written apart."""

from collections.abc import Iterator

from proofer.casing import recase, with_apostrophes_of
from proofer.document import Document
from proofer.doubts import Doubt, doubts, is_plain
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span
from proofer.suggest import KNOWN, Suggestion, suggest

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
    pair.encode(): frozenset(after.encode().split())
    for pair, after in {
        "can not": "only just but merely simply", "more over": "the a here there than", "how ever": "did do does could can", "when ever": "did do does",
        "what ever": "did do does happened", "where ever": "did do", "who ever": "did said thought heard saw", "with in": "the a case", "be cause": "for",
    }.items()
}  # fmt: skip
#: What stands beside a part of a longer word, in the plain text (0xD7 is a letter outside Latin-1).
PART = Pattern(rb"[0-9A-Za-z\xaa\xb5\xba\xc0-\xff'-]")
#: How far the best suggestion must lead by itself, the list left aside, where it is to be trusted (bits).
LEAD = 2.0


def find(document: Document) -> Iterator[Hit]:
    """Yield each known misspelling and each word torn apart (code points)."""
    for doubt in doubts(document):
        if doubt.listed:
            yield from known(document, doubt)
    low = document.plain.lower()
    for apart, joined in APART.items():
        yield from torn(document, low, apart.encode(), joined)


def known(document: Document, doubt: Doubt) -> Iterator[Hit]:
    """Yield the places of a misspelling that a list has."""
    low = doubt.word.lower()
    corrections = document.lexicon.corrections(low)
    if any(correction.replace("'", "") == low for correction in corrections):
        return  # an apostrophe is missing: another rule's
    found = suggest(low, document.lexicon, doubt.before, doubt.after, seen=document.vocabulary)
    if doubt.inside and not is_no_name(document, doubt, found):
        return
    words = tuple(dict.fromkeys([*(s.word for s in found if s.score > found[0].score - 12), *corrections]))[:5]
    applicability = Applicability.SAFE if is_sure(doubt, corrections, found) and is_plain(document, doubt) else Applicability.UNSAFE
    for span in doubt.spans:
        yield Hit(span, tuple(with_apostrophes_of(document.text, recase(doubt.word, word)) for word in words), applicability=applicability)


def is_no_name(document: Document, doubt: Doubt, found: list[Suggestion]) -> bool:
    """Whether a capital inside a sentence is that of a misspelt word, not of a name: `the Goverment`."""
    return bool(found) and len(doubt.word) > 5 and document.lexicon.weight(found[0].word.lower()) >= 28


def is_sure(doubt: Doubt, corrections: tuple[str, ...], found: list[Suggestion]) -> bool:
    """Whether there is one correction, and the ranking, which did not know that, puts it first by far."""
    if len(corrections) != 1 or not found or found[0].word != corrections[0] or not doubt.word.islower() or len(doubt.word) < 4 or len(doubt.spans) > 2:
        return False
    return len(found) == 1 or found[0].score - KNOWN - found[1].score >= LEAD


def torn(document: Document, low: bytes, apart: bytes, joined: str) -> Iterator[Hit]:
    """Yield the places of a word torn apart; `low` is the plain text in small letters."""
    honest = HONEST.get(apart, ())
    at = low.find(apart)
    while at >= 0:
        end = at + len(apart)
        after = low[end : end + 20].split(None, 1)
        if not PART.match(low[at - 1 : at]) and not PART.match(low[end : end + 1]) and after and after[0].strip(b",.;") not in honest:
            yield Hit(Span(at, end), (recase(document.text[at:end], joined),), applicability=Applicability.UNSAFE)
        at = low.find(apart, end)
