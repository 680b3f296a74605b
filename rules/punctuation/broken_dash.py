"""Hyphens that stand for a dash and are glued to a word."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.marks import word_after, word_before
from proofer.model import Hit, Span

#: After these a hyphen may be suspended: the rest of its compound follows.
SUSPENDING = frozenset("and or to nor but versus vs through as than und y o plus until from / &".split())
PREFIXES = frozenset(
    "pre post mid sub super micro macro nano multi inter intra anti bi tri mono poly hypo hyper neo socio geo bio psycho electro thermo hydro extra ultra infra semi non co ex"
    " fore hind quarter meso proto pseudo quasi trans cis uni omni endo exo iso homo hetero auto tele cardio neuro cyber eco agro petro step first third fourth fifth"
    " one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred single double triple".split()
)
#: Words that are suspended where another of them opens the next word: over- and underestimate, upper- and lowercase.
COUNTERPARTS = tuple("over under up down in out upper lower left right north south east west back front inner outer on off day night mother father step grand great step sea land".split())
#: Words that begin like one of these by chance.
OTHER_WORDS = ("once", "one", "only", "into", "indeed", "instead", "upon", "often", "offer", "our", "ours")
#: Words that open what stands behind a dash, and no suffix or option.
OPENERS = frozenset(
    "the a an this that these those it he she we they i you there here and but or so yet not no which who whom whose where when while what why how if as because although though"
    " is are was were has have had will would can could may might must in on at by for from with without of to".split()
)
#: Those that no suffix looks like.
LEADING = frozenset("the this that these those he she we they you there here and but yet which who where when while what why how because although was were have had will would could".split())
#: Middles of long compounds: across-the-board, back-to-back.
CHAINED = frozenset("the to of in on by at and or a for with up off out cold".split())
#: Firsts that stand alone nowhere, and seconds that hardly open what follows a dash.
BOUND = frozenset("pre post mid sub super micro macro multi inter intra anti bi tri non semi pseudo ex self cross counter co neo ultra pro so".split())
SECOND_PARTS = frozenset(
    "based known paying given called related led wide like free term time old class style specific oriented driven friendly scale level range quality size sized speed age aged minded owned"
    " born bound made making run funded backed held rich poor proof resistant dependent sufficient definition year years day month week hour minute page percent man woman person mile foot inch".split()
)
MEASURES = frozenset("percent year years day days month months week weeks hour hours minute minutes second billion million thousand trillion mile miles foot page point man member term".split())
#: Class of the count of two words in a row from which they are taken for a pair.
COMMON_PAIR = 6
WORD = Pattern(r"[\w'’-]+")


def find(document: Document) -> Iterator[Hit]:
    """Yield each hyphen with a blank on one side only that stands between clauses (code points)."""
    text = document.masked
    for at in document.marks("hyphen-behind"):
        if text[at - 1 : at].isalnum() or text[at - 1 : at] in tuple(")”’\"'%\0"):
            if at and not is_suspended(text, at):
                yield dash(document, text, at, at + 2)
    for at in document.marks("hyphen-before"):
        opener = word_after(text, at + 2)
        if opener in LEADING and text[at - 1 : at].isalpha() and text[at - 1].islower() and text[at + 2 + len(opener) : at + 3 + len(opener)] == " " and not names_suffixes(text, at):
            yield dash(document, text, at, at + 2)


def dash(document: Document, text: str, start: int, end: int) -> Hit:
    """The hit that writes the document's own dash at [start, end), or joins the words where they make a compound."""
    style = document.once(usual_dash)
    return Hit(Span(start, end), ("-", style) if text[end - 1] == " " and is_compound(document, text, start, end) else (style, "-"))


def is_compound(document: Document, text: str, start: int, end: int) -> bool:
    """Whether the words around a hyphen and its blank make one compound: `well- known`, `back-to- back`, `10- year`."""
    left, right = word_before(text, start).lower(), word_after(text, end).lower()
    after = end + len(right)
    if text[after : after + 1] == "-" and text[after + 1 : after + 2].isalpha() and right in CHAINED:
        return True
    if right in OPENERS:
        return False
    chained = text[start - len(left) - 1 : start - len(left)] == "-" and left in CHAINED
    return chained or left in BOUND or right in SECOND_PARTS or left.isdigit() and right in MEASURES or document.lexicon.bigram(left, right) >= COMMON_PAIR


def is_suspended(text: str, at: int) -> bool:
    """Whether the hyphen at `at` waits for the rest of its compound, breaks off a stammer, or belongs to a single letter."""
    left, right = word_before(text, at), word_after(text, at + 2)
    if text[at - 1].isalnum() and len(left) < 2 and not left.isdigit() or not right and text[at + 2] not in "\"“‘":
        return True
    low, following = left.lower(), right.lower()
    if low and following.startswith(low) and not low.isdigit():
        return True
    if following not in SUSPENDING:
        return False
    if (left.isdigit() or low in PREFIXES) and following != "but":
        return True
    # A compound soon after: small- and medium-sized.
    rest = [match[0] for match in WORD.finditer(text, at + 2 + len(right), at + 60)][:3]
    if low in COUNTERPARTS and rest and rest[0].lower().startswith(COUNTERPARTS) and rest[0].lower() not in COUNTERPARTS + OTHER_WORDS:
        return True
    return any("-" in word.strip("-") for word in rest[:2]) or any(word.endswith("-") for word in rest[:1])


def names_suffixes(text: str, at: int) -> bool:
    """Whether the text names options or suffixes near the hyphen: `-v or -the suffix`."""
    return bool(re.search(r"(?:^|\s)-\w", text[max(0, at - 40) : at])) or bool(re.match(r" -\w+ (?:suffix|prefix|option|flag|ending)", text[at : at + 40]))


def usual_dash(document: Document) -> str:
    """The form of dash that the document writes most; ` – ` where it has none."""
    tally = document.tally
    best = {
        " – ": tally("dash-spaced-en"),
        "—": tally("dash-em") - tally("dash-spaced-em"),
        " — ": tally("dash-spaced-em"),
        " -- ": tally("dash-spaced-double"),
        "--": tally("dash-double"),
        " - ": tally("dash-spaced-hyphen"),
    }
    style = max(best, key=lambda form: best[form])
    return style if best[style] else " – "
