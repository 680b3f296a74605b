"""Spellings of two regions in one document."""

import re
from collections.abc import Iterator

from proofer.casing import recase
from proofer.document import Document
from proofer.lexicon import AU, CA, GB, LOWER, US, Entry
from proofer.model import Hit

REGIONS = {"en-US": US, "en-GB": GB, "en-CA": CA, "en-AU": AU}
#: American ending or letters → British.
TURNS = tuple(
    (re.compile(american), british)
    for american, british in (
        (r"or(?=(?:s|ed|ing|ful|less|able|er|ers|ite|ites|hood|ly|ist|ists)?$)", "our"),
        (r"iz(?=(?:e|es|ed|ing|er|ers|ation|ations|able)$)", "is"),
        (r"yz(?=(?:e|es|ed|ing|er|ers)$)", "ys"),
        (r"er(?=s?$)", "re"),
        (r"log(?=s?$)", "logue"),
        (r"ens(?=(?:e|es)$)", "enc"),
        (r"l(?=(?:ed|ing|er|ers|or|ors)$)", "ll"),
        (r"l(?=(?:ment|ments|ful|fully)?$)", "ll"),
        (r"e(?=[a-z]{3})", "ae"),
        (r"e(?=[a-z]{3})", "oe"),
        (r"gray", "grey"),
        (r"mold", "mould"),
        (r"plow", "plough"),
        (r"tire(?=s?$)", "tyre"),
        (r"curb(?=s?$)", "kerb"),
    )
)


def find(document: Document) -> Iterator[Hit]:
    """Yield each word of the region that the document uses less, or that its locale does not know (code points)."""
    american: dict[str, str] = {}
    british: dict[str, str] = {}
    for token in document.vocabulary:
        if not token.islower() or len(token) < 4:
            continue
        entry = document.lexicon.entry(token)
        if entry is None or not entry.flags & LOWER:
            continue
        if is_british(entry):
            if other := counterpart(document, token, to_british=False):
                british[token] = other
        elif not entry.flags & GB and (other := counterpart(document, token, to_british=True)):
            american[token] = other
    chosen = REGIONS.get(document.locale)
    counts = document.vocabulary
    if chosen is None:
        weight = sum(counts[token] for token in american), sum(counts[token] for token in british)
        if not all(weight) or weight[0] == weight[1]:
            return
        wrong, region = (british, "American") if weight[0] > weight[1] else (american, "British")
        reason = f"Most of this text’s spelling is {region}"
    else:
        wrong = british if chosen == US else american
        reason = f"The locale is {document.locale}"
    for token, span in document.all_places(list(wrong)):
        yield Hit(span, (recase(token, wrong[token]),), evidence=f"{reason}: write ‘{wrong[token]}’ for ‘{token}’.")


def is_british(entry: Entry) -> bool:
    """Whether a spelling is Britain's and not America's."""
    return bool(entry.flags & GB) and not entry.flags & US


def counterpart(document: Document, word: str, to_british: bool) -> str | None:
    """The spelling of a word in the other region, if a regular turn of its letters gives one that the lexicon has there."""
    own = document.lexicon.entry(word)
    only_american = own is not None and bool(own.flags & US) and not own.flags & GB
    for pattern, british in TURNS:
        if to_british:
            candidates = [word[: m.start()] + british + word[m.end() :] for m in pattern.finditer(word)]
        else:
            candidates = [word[: m.start()] + american_of(pattern) + word[m.end() :] for m in re.finditer(british, word)]
        for candidate in candidates:
            entry = document.lexicon.entry(candidate)
            if candidate == word or entry is None or not entry.flags & LOWER:
                continue
            if is_british(entry) == to_british or to_british and only_american and not entry.flags & US:
                return candidate
    return None


def american_of(pattern: re.Pattern[str]) -> str:
    """The letters that a turn replaces."""
    return re.match(r"\^?([a-z]+)", pattern.pattern.replace("(?", " "))[1]
