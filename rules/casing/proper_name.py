"""Names from the lexicon that stand in small letters."""

import os
from collections.abc import Iterator
from functools import cache

from proofer.compiled.notes import NAME as NAMED_SMALL
from proofer.compiled.notes import UNKNOWN
from proofer.context import stands_in_quotes, word_after, word_before, word_ending_at
from proofer.document import Document
from proofer.doubts import FOREIGN
from proofer.lazy import Pattern
from proofer.lexicon import COMMON_LOWER, GIVEN, LOWER, NAME, RARE, SURE_NAME, SURNAME
from proofer.model import Applicability, Hit, Span
from proofer.names import base, is_given_name, joined
from proofer.technical import is_code_name

#: Frequency class (see Lexicon.frequency) from which on a name that no dictionary has small is shown wherever it stands small.
WELL_KNOWN = 5
MONTHS = frozenset("march may august".split())
#: Words that a name stays small before, because the two name a thing: french fries, roman numerals, brussels sprouts.
#: First words of names of places.
PLACE_FIRSTS = frozenset("New San Santa Los Las El St Saint Fort Port Mount Lake North South East West Sri Costa Puerto Hong Abu Tel Buenos Rio Cape".split())
THINGS = frozenset(
    "fries fry toast press doors door windows horn horns kiss kisses braid braids cuffs dressing oven courage rubber knife knives dancing dancer dancers blinds blind numerals numeral sprouts"
    " sprout chard cheese envelope envelopes beans bean hat hats ink shorts pastry pastries paste bread leave letters egg eggs lamb cat cats rug rugs carpet carpets eel eels cracker crackers rabbit rarebit".split()
)
#: Words behind which a bare country, city or parliament stands, and hardly the thing of the same name.
PLACE_BEFORE = frozenset("in from across throughout inside outside near visit visited visiting leave left invade invaded against between toward towards entire".split())
BODY_BEFORE = frozenset("to by from before urge urged urges ask asked asking told tell address addressed through in that when if and with for".split())
#: Small parts of foreign names.
PARTICLES = frozenset("del della delle dello dei degli dal dalla von van der den des bin ibn abu".split())
TITLES = frozenset("Mr Mrs Ms Miss Dr Prof Professor President Senator Sen Gov Governor Secretary Minister Judge Justice Captain General Colonel Sir Lady Lord King Queen Prince Pope Congressman Congresswoman Representative Rep Ambassador".split())
#: What says that a country, and no thing, is spoken of.
NEAR_COUNTRY = {"china": ("Chinese", "Beijing"), "turkey": ("Turkish", "Ankara", "Istanbul"), "chile": ("Chilean", "Santiago"), "jersey": ("Newark", "Trenton")}
OTHER_PARTY = {"republican": "Democrat", "republicans": "Democrat", "democrat": "Republican", "democrats": "Republican"}
PARTY_BEHIND = frozenset("party majority minority leader leaders leadership senator senators congressman governor governors president presidents nominee candidate candidates primary lawmakers colleagues members caucus administration congress voters side platform".split())
#: Verbs and prepositions behind a council of workers; anything else that follows is what belongs to the country.
SOVIET_BEHIND = frozenset("of in met voted was were is had has and or which that who for by elected decided to".split())
OCEAN_BEHIND = frozenset("ocean northwest island islands coast rim region theater theatre fleet nations coral salmon rise".split())
#: Words that seldom stand before a given name alone: `with a jimmy`.
OWNERS = frozenset("a an his her my your their our its".split())
#: Frequency class above which a word that is also a given name is known as another name: `German`.
COMMONEST_GIVEN = 8
GENUS_ENDINGS = ("us", "a", "is", "um", "ys", "yx", "es", "on", "ax", "ex", "ma", "ops")
EPITHET_ENDINGS = ("a", "us", "um", "is", "ae", "i", "ensis")
#: Towns and islands that are seldom meant: `in mobile Chrome`.
ALSO_ADJECTIVES = frozenset({"mobile", "java"})
HOLIDAY_BEFORE = frozenset("on before after by this last next until since every happy during around".split())
HOLIDAY_BEHIND = frozenset("day dinner dinners weekend holiday holidays turkey turkeys eve week meal meals feast parade morning break table message proclamation travel".split())
#: A word of both lives that a text writes small so often is meant, at twice that for sure.
MEANT = 3
#: The first half of a name whose second may be small.
HALF_BEFORE = Pattern(r"\b(?P<name>[A-Z][a-zà-ÿ]+)[-‐‑]\Z")
#: What follows a name that ends its phrase.
ENDS = (",", ".", ";", ":", "!", "?", ")", "\n", "\r", "", "”", '"', "’", "'")
#: Of these, those before which `in may` and `since march` are no verbs.
PHRASE_ENDS = (",", ".", ";", "?", "!", ")")
GO_ON = frozenset("and or is was has had will would to on by with after before where who which that since during as but said says are were".split())


def find(document: Document) -> Iterator[Hit]:
    """Yield each name in small letters: by itself where it has no other life, by its context where it has one (code points)."""
    lexicon, lives = document.lexicon, both_lives()
    wanted: dict[str, str] = {}
    for token in dict.fromkeys((*document.noted(NAMED_SMALL | UNKNOWN if lexicon.is_extended else NAMED_SMALL), *document.listed("casing/proper-name"))):
        word = base(token)
        if not word.islower() or len(word) < 3 or word in PARTICLES:
            continue
        kind = lives.get(word)
        if kind is None:
            entry = lexicon.entry(word)
            if entry is None or not entry.forms or not entry.flags & NAME or entry.flags & COMMON_LOWER and word != "june":
                continue
            if entry.flags & SURE_NAME:
                kind = "always"
            elif entry.flags & (LOWER | RARE) or len(word) < 4:
                if entry.flags & RARE or not entry.flags & (GIVEN | SURNAME) or entry.frequency < WELL_KNOWN or not entry.forms[0].istitle():
                    continue
                kind = "person"
            else:
                kind = "likely" if entry.frequency >= WELL_KNOWN and len(word) > 4 else "beside"
        wanted[token] = kind
    for token, span in document.all_places(list(wanted)):
        word = base(token)
        span = Span(span.start, span.start + len(word))
        if not joined(document, span) and not is_second_half(document, span) and TESTS[wanted[token]](document, span) and not is_code_name(document, span):
            entry = lexicon.entry(word)
            sure = wanted[token] != "likely" or is_beside_name(document, span) or word_before(document, span.start) in TITLES or entry.flags & GIVEN or word_before(document, span.start) in PLACE_BEFORE | {"of", "at", "to"}
            if word in lives and (often := document.count(word)) >= MEANT:
                if often >= 2 * MEANT:
                    continue  # `the soviets` of a town
                sure = False
            good = entry.forms[0] if entry and entry.flags & NAME and entry.forms else word.capitalize()
            yield Hit(span, (good,), applicability=Applicability.SAFE if sure else Applicability.UNSAFE)


@cache
def both_lives() -> dict[str, str]:
    """Word → kind, from both-lives.txt."""
    table = {month: "month" for month in MONTHS}
    with open(os.path.join(os.path.dirname(__file__), "both-lives.txt"), encoding="utf-8") as lines:
        for line in lines:
            kind, tab, words = line.rstrip("\n").partition("\t")
            if tab and not line.startswith("#"):
                table.update(dict.fromkeys(words.split(), kind))
    return table


def is_name(document: Document, span: Span) -> bool:
    """Whether a name that hardly has another life is meant: not as half of a thing, a verb, or a word that is spoken of."""
    if word_after(document, span.end) in THINGS or word_before(document, span.start) in ("to", "de", "del", "da", "di", "la", "el") and not is_after_verb(document, span):
        return False
    before, after = word_before(document, span.start), word_after(document, span.end)
    if before in OWNERS and not after[:1].isupper() and is_person(document, span):
        return False
    if not after[:1].isupper() and is_epithet(document, document.text[span.start : span.end], before):
        return False
    return not stands_in_quotes(document, span)


def is_second_half(document: Document, span: Span) -> bool:
    """Whether a name is the small half of a person's: `Tsai Ing-wen`, `Jean-loup`; a people's is none (`Anglo-american`)."""
    first = HALF_BEFORE.search(document.masked, max(0, span.start - 20), span.start)
    if first is None:
        return False
    entry = document.lexicon.entry(document.text[span.start : span.end])
    return entry is not None and bool(entry.flags & (GIVEN | SURNAME)) or is_given_name(document, first["name"])


def is_person(document: Document, span: Span) -> bool:
    """Whether the name is one that people are given and nothing else is called by."""
    entry = document.lexicon.entry(document.text[span.start : span.end])
    return entry is not None and bool(entry.flags & GIVEN) and entry.frequency <= COMMONEST_GIVEN


def is_epithet(document: Document, word: str, before: str) -> bool:
    """Whether a name ends a species' (`Bombyx cynthia`): a capitalised word of Latin form that hardly anybody knows stands before."""
    if not (before[:1].isupper() and before.endswith(GENUS_ENDINGS) and word.endswith(EPITHET_ENDINGS)):
        return False
    entry = document.lexicon.entry(before.lower())
    return entry is None or entry.frequency < 2


def is_holiday(document: Document, span: Span) -> bool:
    """Whether the holiday is meant and not the giving of thanks."""
    return word_before(document, span.start) in HOLIDAY_BEFORE or word_after(document, span.end) in HOLIDAY_BEHIND


def is_after_verb(document: Document, span: Span) -> bool:
    """Whether `to` before the name is a direction, not the mark of a verb (to google, to trump)."""
    return word_before(document, span.start) == "to" and document.text[span.start : span.end] not in ("facebook", "instagram", "japan")


def is_date(document: Document, span: Span) -> bool:
    """Whether a month that is also a word stands in a date: `5 march`, `march 5`, `in august 2015`, `in may,`."""
    before, after = word_before(document, span.start), word_after(document, span.end)
    year_after = after.isdigit() and len(after) == 4 and after[0] in "12"
    if year_after and document.text[span.start : span.end] != "march":
        return True
    if before in ("in", "since", "until") and document.masked[span.end : span.end + 1] in PHRASE_ENDS:
        return True
    if is_day(before):
        return year_after or not after or not after[0].islower() or after in ("and", "to", "in", "at", "issue", "edition")
    return year_after or is_day(after) and before in ("on", "by", "of", "until", "since", "from", "before", "after", "issue")


def is_day(word: str) -> bool:
    """`5`, `21`, `3rd`."""
    return word.isdigit() and len(word) <= 2 or word[:-2].isdigit() and word[-2:] in ("st", "nd", "rd", "th")


def is_place(document: Document, span: Span) -> bool:
    """Whether a country or city that is also a word stands as one: in a list of names, behind `in` or `from`, as `University of …`."""
    text = document.masked
    before, after = word_before(document, span.start), word_after(document, span.end)
    ends = text[span.end : span.end + 1] in ENDS or after in GO_ON
    possessive = text[span.end : span.end + 2] in ("'s", "’s")
    if text[max(0, span.start - 2) : span.start] == ", " and ends:
        listed = word_ending_at(document, span.start - 2)
        return listed[:1].isupper() and len(listed) > 2 and listed.lower() != text[span.start : span.end]
    if before == "of":
        head = word_before(document, text.rfind("of", 0, span.start))
        return head[:1].isupper() and len(head) > 3 and (ends or after == "in") or possessive
    if after[:1].isupper() and text[span.end : span.end + 1] == " ":
        return before.islower() and before in ("the", "in", "at", "of", "from", "by") and len(after) > 3 and text[span.start : span.end] not in ALSO_ADJECTIVES
    place = text[span.start : span.end]
    if ends and before in ("with", "to", "mainland", "than") and any(word in document for word in NEAR_COUNTRY.get(place, ())):
        return True
    return before in PLACE_BEFORE and ends and place not in ALSO_ADJECTIVES


def is_party(document: Document, span: Span) -> bool:
    """Whether the American party is meant: the other one stands near with its capital, or what a party has follows."""
    word = document.text[span.start : span.end]
    near = document.masked[max(0, span.start - 60) : span.end + 60]
    if OTHER_PARTY[word] in near:
        return True
    return word_after(document, span.end) in PARTY_BEHIND and american(document) >= 2


def is_soviet(document: Document, span: Span) -> bool:
    """Whether the country is meant and not a council."""
    after = word_after(document, span.end)
    return bool(after) and after not in SOVIET_BEHIND


def is_ocean(document: Document, span: Span) -> bool:
    """Whether the ocean is meant and nothing that is peaceful."""
    after = word_after(document, span.end)
    ends = document.masked[span.end : span.end + 1] in ENDS or after in GO_ON
    return after[:1].isupper() or after.lower() in OCEAN_BEHIND or word_before(document, span.start) == "the" and ends


def american(document: Document) -> int:
    """How many words of American politics a document has."""
    return sum(word in document for word in ("Senate", "Congressional", "Congressman", "American", "Americans", "Washington", "Federal", "President", "Congress"))


def is_congress(document: Document, span: Span) -> bool:
    """Whether the parliament is meant and not some meeting: no article or adjective before."""
    before, after = word_before(document, span.start), word_after(document, span.end)
    if document.text[span.start : span.end] == "senate":
        return american(document) >= 2 and before in ("the", "and", "or", "by", "from", "to") and not after[:1].isupper() and after not in ("of", "in")
    if before in BODY_BEFORE:
        return True
    return (before == "the" or before == "States") and american(document) >= 2 and not after[:1].isupper() and after not in ("of", "in", "on")


def is_brand(document: Document, span: Span) -> bool:
    """Whether a company is meant and not the verb or thing of its name: a capital follows, or a preposition stands before."""
    after = word_after(document, span.end)
    return after[:1].isupper() or word_before(document, span.start) in ("on", "by", "at", "from", "with", "via", "using", "through", "that") and after not in ("it", "them", "him", "her", "search")


def is_beside_name(document: Document, span: Span) -> bool:
    """Whether a name stands before or behind, as a first name before its surname: `hamid Karzai`, `New york`."""
    before, after = word_before(document, span.start), word_after(document, span.end)
    if after[:1].isupper() and after[1:].islower() and len(after) > 2 and document.masked[span.end : span.end + 1] == " ":
        return True
    entry = document.lexicon.entry(document.text[span.start : span.end])
    person = entry is not None and (entry.flags & SURNAME or not entry.flags & LOWER) and is_given_name(document, before)
    return bool(person) or before in PLACE_FIRSTS


def is_part_of_person(document: Document, span: Span) -> bool:
    """Whether a name that has another life too, or is as short as many words, stands beside the rest of a person's name, and in no phrase of French."""
    return is_beside_name(document, span) and word_before(document, span.start).lower() not in FOREIGN


TESTS = {"always": is_name, "person": is_part_of_person, "month": is_date, "place": is_place, "congress": is_congress, "brand": is_brand, "beside": is_beside_name, "holiday": is_holiday, "party": is_party, "soviet": is_soviet, "ocean": is_ocean, "likely": is_name, "word": lambda document, span: False}
