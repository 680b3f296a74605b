"""Words that no table has but that the language makes of those it has: regular endings and prefixes, possessives, capitals.

Only what the lexicon does not find directly is asked here.
"""

from __future__ import annotations

from .lazy import Pattern
from .lexicon import LOWER, NAME, RARE, SURNAME
from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from .lexicon import Lexicon

INNER_CAPITAL = Pattern("(?:[A-Z]?[a-z]{2,})(?:[A-Z][a-z]+)+")
PART = Pattern("[A-Z]?[a-z]+")
ENCLITICS = frozenset(("s", "d", "ll", "ve", "re", "t", ""))
ELISIONS = frozenset(("o", "d", "l", "n", "al"))
RESPELT = (("ise", "ize"), ("isi", "izi"), ("isa", "iza"), ("ize", "ise"), ("our", "or"), ("ae", "e"), ("oe", "e"))
SUFFIXES = (
    ("like", ("",)), ("less", ("",)), ("ness", ("",)), ("iness", ("y",)), ("wise", ("",)), ("proof", ("",)), ("wide", ("",)),
    ("s", ("",)), ("es", ("",)), ("ies", ("y",)), ("ing", ("", "e")), ("ed", ("", "e")), ("ally", ("",)), ("ly", ("",)),
    ("ism", ("", "e")), ("ist", ("", "e")), ("ists", ("", "e")), ("ability", ("able",)),
    *((ending, ("",)) for ending in ("ise", "ize", "ised", "ized", "ises", "izes", "ising", "izing", "isation", "ization")),
)  # fmt: skip
ENDINGS = tuple(suffix for suffix, _ in SUFFIXES)
#: Stems that take the ending in another way: churches, subdirectories, clapped, erratically.
NOT_BEFORE = {
    "s": Pattern("(?:s|x|z|ch|sh|ed|self|[^aeiou]y)$"), "es": Pattern("[^sxzho]$"), "ed": Pattern("[^su]s$|[^aeiou][aeiou][bdgklmnprt]$|[ey]$"),
    "ing": Pattern("[^su]s$|[^aeiou][aeiou][bdgklmnprt]$|e$"), "ly": Pattern("(?:ic|le)$"), "ness": Pattern("[^aeiou]y$"),
}  # fmt: skip
FREE_SUFFIXES = frozenset(("like", "wise", "proof", "less", "wide"))
PREFIXES = (
    "non", "anti", "micro", "macro", "nano", "mega", "multi", "super", "ultra", "pseudo", "semi", "counter", "cyber", "bio", "geo", "neuro",
    "astro", "photo", "electro", "hydro", "thermo", "tele", "immuno", "cardio", "paleo", "palaeo", "proto", "poly", "mono", "auto", "hyper",
    "hypo", "infra", "inter", "intra", "meta", "neo", "over", "under", "post", "pre", "trans", "un", "eco", "aero", "agro", "socio", "psycho",
)  # fmt: skip


def is_derived(token: str, lower: str, lexicon: Lexicon) -> bool:
    """Whether a token that is in no table is made of one that is, and stands with capitals that it may have."""
    if "'" in token:
        return _has_known_stem(token, lexicon)
    if token.islower():
        return len(lower) > 5 and _is_inflected(lower, lexicon)
    if token.isupper():
        return lexicon.knows(lower) or lexicon.knows(token.capitalize())
    if token[-1:] == "s" and token[:-1].isupper():
        return len(token) < 7
    if not token[1:].islower():
        return bool(INNER_CAPITAL.fullmatch(token)) and all(len(part) > 3 or lexicon.knows(part.lower()) for part in PART.findall(token))
    if lower[-1] == "s" and len(lower) > 4:
        entry = lexicon.entry(lower[:-1])
        if entry is not None and entry.flags & (NAME | SURNAME):
            return True
    return len(lower) > 5 and _is_inflected(lower, lexicon)


def _has_known_stem(token: str, lexicon: Lexicon) -> bool:
    stem = token.strip("'")
    if stem != token and lexicon.knows(stem):
        return True
    head, _, tail = stem.rpartition("'")
    if head and tail.lower() in ENCLITICS:
        return lexicon.knows(head)
    return head.lower() in ELISIONS and tail[:1].isupper()


def _is_inflected(word: str, lexicon: Lexicon) -> bool:
    if not (_is_respelt(word, lexicon) or _has_suffix(word, lexicon) or _has_prefix(word, lexicon)):
        return False
    from .slips import near

    return not near(word, lexicon, least=5)


def _is_respelt(word: str, lexicon: Lexicon) -> bool:
    for ending, other in RESPELT:
        if ending in word[2:]:
            entry = lexicon.entry(word[:2] + word[2:].replace(ending, other))
            if entry is not None and entry.flags & LOWER and not entry.flags & RARE and entry.frequency < 7:
                return True
    return False


def _has_suffix(word: str, lexicon: Lexicon) -> bool:
    if word.endswith(ENDINGS):
        for suffix, stems in SUFFIXES:
            if word.endswith(suffix):
                head = word[: -len(suffix)]
                if any(_is_stem(head + ending, suffix, ending, lexicon) for ending in stems):
                    return True
    return False


def _has_prefix(word: str, lexicon: Lexicon) -> bool:
    if word.startswith(PREFIXES):
        for prefix in PREFIXES:
            if word.startswith(prefix) and len(word) - len(prefix) > 4:
                entry = lexicon.entry(word[len(prefix) :])
                if entry is not None and entry.flags & LOWER and not entry.flags & RARE and entry.frequency >= 3:
                    return True
    return False


def _is_stem(stem: str, suffix: str, ending: str, lexicon: Lexicon) -> bool:
    # The inflections of frequent words are all listed: a missing one is a mistake.
    entry = lexicon.entry(stem) if len(stem) > 3 else None
    if entry is None or not entry.flags & LOWER or entry.flags & RARE:
        return False
    return suffix in FREE_SUFFIXES or entry.frequency <= 5 and not (NOT_BEFORE[suffix].search(stem) if suffix in NOT_BEFORE and not ending else None)
