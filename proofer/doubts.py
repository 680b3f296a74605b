"""Words of a document that nobody knows and that nothing in the document excuses.

The document is its own witness: a word that stands three times, a name, an acronym, a compound, a species, a foreign phrase is
not accused. Both spelling rules ask here, so that a word is looked at once.
"""

from __future__ import annotations

import re
import unicodedata

from .casing import base
from .compiled.notes import UNKNOWN
from .context import word_after, word_before
from .document import Document
from .lazy import Pattern
from .lexicon import LOWER, RARE, SURE_NAME, Entry, Lexicon
from .model import Span
from .names import near_name
from .sentences import Start, start_of
from .slips import is_one_slip, known_slips, near
from .typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .suggest import Suggestion

#: A word that stands so often is meant.
OFTEN = 3
LATIN = Pattern(r"(?:us|a|is|um|i|ae|ii|ensis|oides|ata|atus|ans|ens|or|ops|es)$")
GENUS = Pattern(r"(?:[A-Z][a-z]{0,2}\.|[A-Z][a-z]+(?:us|a|is|um|ops|ias|ys|on|es|ma|yx|ax|ix|ium))$")
VOWEL = Pattern(r"[aeiouyà-ÿ]", re.I)


class Doubt(NamedTuple):
    """An unknown token without its possessive ending, its places, and the words beside the first of them."""

    word: str
    spans: tuple[Span, ...]
    before: str
    after: str
    governor: str  # `before`, or the word that stands before the adverbs there: would most likely _
    listed: bool  # a list of misspellings has it
    inside: bool  # it stands with a capital in mid-sentence


class Token(NamedTuple):
    """What is known of an unknown token by itself: its word, small letters, and whether a list has it, it may be a slip, and may be accused as such."""

    word: str
    low: str
    listed: bool
    candidate: bool
    first: bool  # at a sentence's start
    inside: bool  # with its capital in mid-sentence


def doubts(document: Document) -> tuple[Doubt, ...]:
    """Return the words in doubt that may be slips, in the order of their first places."""
    return document.once(_slips)


def all_doubts(document: Document) -> tuple[Doubt, ...]:
    """Return all words in doubt, in the order of their first places; most with a capital are nobody's slip, but names."""
    return document.once(_all)


def may_be_accused(document: Document, doubt: Doubt) -> bool:
    """Whether a known word is near enough that a word in doubt may be a slip of it, which is quickly looked up."""
    token = document.lexicon.recall(_token, doubt.word)
    return token.inside if doubt.inside else token.first


def _slips(document: Document) -> tuple[Doubt, ...]:
    return _doubts(document, False)


def _all(document: Document) -> tuple[Doubt, ...]:
    return _doubts(document, True)


def _token(token: str, lexicon: Lexicon) -> Token:
    word = base(token)
    low = word.lower()
    listed = bool(lexicon.corrections(low))
    candidate = _is_candidate(word, lexicon)
    if word.islower() or listed:
        return Token(word, low, listed, candidate, True, True)
    slips = known_slips(low, lexicon) if candidate and len(low) > 3 else {}
    return Token(word, low, listed, candidate, bool(slips) and (not word.isupper() or len(low) > 6), len(low) > 6 and any(weight > 21 for weight in slips.values()))


def _unknown(document: Document) -> list[tuple[int, Token]]:
    """The words that the lexicon does not know, by number."""
    lexicon, index, found = document.lexicon, document.index, []
    memory = index.store.memory
    for number in index.unknown:
        word = index.ids[number]
        token = memory.get(word)
        if token is None or lexicon.is_extended:
            whole = document.word(number)
            if lexicon.knows(whole):
                if not lexicon.is_extended:
                    document.settle(number, UNKNOWN)
                continue
            token = lexicon.recall(_token, whole)
            if not lexicon.is_extended:
                memory[word] = token
        found.append((number, token))
    return found


def _doubts(document: Document, names_too: bool) -> tuple[Doubt, ...]:
    lexicon, index, unknown = document.lexicon, document.index, _unknown(document)
    counts: dict[str, int] = {}
    for number, token in unknown:
        counts[token.low] = counts.get(token.low, 0) + index.counts[number]
    wanted: dict[str, tuple[Token, list[Span]]] = {}
    for number, token in unknown:
        if token.candidate and (counts[token.low] < OFTEN or token.listed and document.word(number).islower()):
            if names_too or token.inside or near_name(document, token.word)[0] or token.first and not _is_inside(document, token, index.starts[number]):
                wanted[document.word(number)] = token, []
    if not wanted:
        return ()
    for whole, span in document.all_places(list(wanted)):
        token, places = wanted[whole]
        places.append(Span(span.start, span.start + len(token.word)))
    found = []
    for token, places in wanted.values():
        word, low, listed = token.word, token.low, token.listed
        if not word.isascii() and not listed:
            continue
        spans = tuple(span for span in places if not _is_part(document, span))
        if not spans:
            continue
        inside = word[0].isupper() and any(start_of(document, s.start) is Start.NO for s in spans)
        if not names_too and not (token.inside if inside else token.first) and not (inside and near_name(document, word)[0]):
            continue
        before, after = word_before(document, spans[0].start), word_after(document, spans[0].end)
        if not listed and (_is_species(before, low) or lexicon.recall(_is_compound, low)):
            continue
        found.append(Doubt(word, spans, before, after, _governor(document, spans[0].start, before), listed, inside))
    return tuple(sorted((d for d in found if d.listed or not _is_foreign(document, d)), key=lambda d: d.spans[0]))


def _is_inside(document: Document, token: Token, start: int) -> bool:
    """Whether a word stands within a sentence at its first place, as a name of which it is no slip does, and is no part of something longer."""
    plain, end = document.plain, start + len(token.word)
    if start < 2 or plain[start - 1] != BLANK or not plain[start - 2 : start - 1].isalpha():
        return False
    return plain[end] in ENDS or not _is_part(document, Span(start, end))


def is_plain(document: Document, doubt: Doubt) -> bool:
    """Whether the text around a doubt is plain standard English, so that a repair can be trusted.

    Not where another unknown or a foreign word is near, nor in dialect or old spelling, where many words are unknown.
    """
    small = document.once(_small_doubts)
    if small > 20 and small > 0.05 * document.index.distinct or doubt.word.endswith("in"):
        return False
    lexicon, span = document.lexicon, doubt.spans[0]
    for part in (document.plain[max(0, span.start - 50) : span.start].partition(b" ")[2], document.plain[span.end : span.end + 50].rpartition(b" ")[0]):
        for raw in NEAR_BY.findall(part):
            word = raw.decode("latin-1")
            if word in FOREIGN or len(word) > 1 and word.islower() and not lexicon.knows(word) and lexicon.entry(word) is None:
                if word in FOREIGN or not near(word, lexicon, least=6):
                    return False
    return True


def _governor(document: Document, start: int, before: str) -> str:
    """The word before the adverbs that stand before an offset; `before` where none do."""
    word, at = before, start
    while word.endswith("ly") and len(word) > 4 or word in ADVERBS:
        at = document.masked.rindex(word, 0, at)
        word = word_before(document, at)
    return word or before


ADVERBS = frozenset("most more very also not never always often then soon even still just perhaps".split())


def _small_doubts(document: Document) -> int:
    """How many words in doubt are written small."""
    return sum(doubt.word.islower() for doubt in doubts(document))


def is_certain(document: Document, doubt: Doubt, found: list[Suggestion]) -> bool:
    """Whether a person would not look twice: one slip, one candidate far ahead, and for a short word neighbours that know it."""
    from .suggest import KNOWN, edit_cost

    word, best, lexicon = doubt.word, found[0], document.lexicon
    if not word.islower() or len(doubt.spans) > 1 or not best.word.isalpha() or not best.word.islower() or not is_one_slip(best.word, word):
        return False
    if word.startswith(best.word) or word[:-1] == best.word[:-1]:  # likelier another inflection, or an old or spoken form: severall, oughta
        return False
    table = CERTAIN if word[0] == best.word[0] else CERTAIN_FIRST
    if min(len(word), 8) not in table or lexicon.doubts(word) or lexicon.entry(word) is not None:
        return False
    listed = lexicon.corrections(word)
    score, *others = (s.score - KNOWN * (s.word in listed and len(listed) == 1) for s in found)
    lead, least, weight, beside = table[min(len(word), 8)]
    if score < least or others and score - others[0] < lead or lexicon.weight(best.word) < weight:
        return False
    known = (lexicon.bigram(doubt.governor.lower(), best.word) > 0) + (lexicon.bigram(best.word, doubt.after.lower()) > 0)
    return known >= beside and edit_cost(word, best.word) < WORST


#: What makes a repair certain, by the length of the word: bits by which the best suggestion must lead, its score, its weight, and how many of its
#: neighbours must be known to stand beside it.
CERTAIN = {3: (9.0, 12.0, 40, 2), 4: (8.0, 10.0, 36, 2), 5: (9.0, 6.0, 28, 1), 6: (8.0, 3.0, 20, 0), 7: (8.0, 3.0, 20, 0), 8: (7.0, 2.5, 16, 0)}
#: The same where the first letter is another.
CERTAIN_FIRST = {length: (10.0, 3.0, 28, 1) for length in (6, 7, 8)}
#: The bits that a slip may cost that is repaired.
WORST = 13.0


def _is_candidate(word: str, lexicon: Lexicon) -> bool:
    low = word.lower()
    if word.isupper():
        return len(word) > 5 and bool(VOWEL.search(word))
    if not word[1:].islower() or "'" in word:
        return bool(lexicon.corrections(low)) and word[1:].islower()
    if low in FOREIGN:
        return False
    entry = lexicon.entry(low)
    if len(word) < 4 and word.islower() and (entry is None or not entry.flags & LOWER) and near(low, lexicon, least=12):  # nad, te, fo
        return True
    if entry is not None and not _is_slip_of_more(low, entry, lexicon):  # a name in small letters: a matter of capitals
        return False
    if len(word) == 2:
        return False
    return bool(VOWEL.search(word)) or bool(lexicon.corrections(low)) or len(word) < 6 and word.islower()


def _is_slip_of_more(word: str, entry: Entry, lexicon: Lexicon) -> bool:
    """Whether what would be an obscure name in capitals is likelier a slip of a frequent word."""
    return not entry.flags & (SURE_NAME | LOWER) and entry.frequency <= 3 and len(word) > 4 and bool(near(word, lexicon, least=entry.frequency + 5))


NEAR_BY = Pattern(rb"[A-Za-z\xc0-\xff']+")
FOREIGN = frozenset("la le les des du el il un une et der das und von di del que qui est pour dans los las para con por mon ton une ce ne pas je il".split())
#: What stands between two words, and what may stand behind one that is a word by itself (bytes of the plain text).
BLANK, ENDS = 32, frozenset(b" ,;\n")
OPENING, CLOSING = "\"'“‘([`*", "\"'”’)]`*"


def _is_part(document: Document, span: Span) -> bool:
    """Whether a span is part of something longer (a host, a file name), spoken of in quotes or brackets, or clipped (doin’)."""
    text = document.text
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    if any(char > "\x7f" and unicodedata.category(char) == "Cf" for char in before + after):  # an invisible sign cuts the word
        return True
    if before == "]" and span.start > 2 and text[span.start - 3 : span.start - 2] == "[" and text[span.start - 2].isalpha() or after == "[" and text[span.end + 1 : span.end + 2].isalpha():
        return True  # an editor's letter: `[h]undreds`, `organi[s]ation`
    closing = text[span.end + 1 : span.end + 2] if after in (",", ".") and text[span.start].islower() else after
    if before in OPENING and before and closing in CLOSING and closing or after in ("'", "’") and text[span.end - 2 : span.end] == "in":
        return True
    if before in ("@", "#", "_", "/", "\\", "$", "&", "~", "<") and before or after in ("_", "@", "/", "\\", "=", "(", "*", ">") and after:
        return not (before in "/" and before) if after == "*" else True
    if before == "." or after == "." and text[span.end + 1 : span.end + 2].isalnum() and text[span.end + 1].islower():
        return True
    if (before == "-" or after == "-") and span.end - span.start < 5 or after == "-" and text[span.end - 1] == "o":
        return True
    return before in ("'", "’") and text[span.start - 2 : span.start - 1].isalpha()


def _is_species(before: str, word: str) -> bool:
    return bool(LATIN.search(word)) and bool(GENUS.search(before))


def _is_compound(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is two known ones of at least four letters that nobody writes apart: `heatmap`, but not `thereport`."""
    for i in range(4, len(word) - 3):
        first, second = word[:i], word[i:]
        if lexicon.frequency(first) >= 5 and lexicon.frequency(second) >= 5 and lexicon.bigram(first, second) < 5:
            parts = (lexicon.entry(first), lexicon.entry(second))
            if all(part is not None and part.flags & LOWER and not part.flags & RARE for part in parts):
                return not near(word, lexicon, least=6)
    return False


def _is_foreign(document: Document, doubt: Doubt) -> bool:
    """Whether another word in doubt stands beside this one: a phrase in another language, not two slips in a row."""
    lexicon = document.lexicon
    if doubt.word[0].isupper():
        return False
    if (doubt.before in FOREIGN or doubt.after in FOREIGN) and not near(doubt.word, lexicon, least=7):
        return True
    for neighbour in (doubt.before, doubt.after):
        small = neighbour.islower() and not lexicon.knows(neighbour.replace("’", "'")) and lexicon.entry(neighbour) is None
        if small and "-" not in neighbour and not lexicon.corrections(neighbour) and not lexicon.corrections(doubt.word):
            return len(doubt.word) < 6 or not near(doubt.word, lexicon, least=7)
    return False
