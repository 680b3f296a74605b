"""One voice: LanguageTool's matches as findings like ours, less those that we know better.

A spelling match stays only where our lexicon and the document's evidence have nothing to say for the word, and its suggestions are
ranked by ours. What one of our findings says already is not said twice.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from ..context import word_after, word_before
from ..document import Document
from ..doubts import Doubt, all_doubts
from ..engine import extent, same_cause
from ..lexicon import NAME, SURE_NAME
from ..model import Applicability, Edit, Finding, Fix, Span
from ..suggest import suggest
from .annotate import Piece
from .client import Match
from .reviewed import PREFIX, reviewed

#: Severity by LanguageTool's kind of issue; a warning for any other.
SEVERITIES = {"misspelling": "error", "grammar": "warning", "typographical": "warning", "duplication": "warning", "style": "suggestion", "locale-violation": "suggestion", "register": "suggestion"}
SPELLER = re.compile(r"(?:MORFOLOGIK|HUNSPELL)_RULE")
WORD = re.compile(r"\w")
SHOWN = 5
#: Words in doubt are looked up by stretches of so many code points.
CELL = 64


def findings_of(document: Document, matches: Iterable[tuple[Piece, Match]]) -> list[Finding]:
    """The findings that matches become, without those on markup, beside a stand-in for markup, or on words that we clear."""
    found = []
    stand_ins: dict[Span, list[Span]] = {}
    for piece, match in matches:
        span = Span(piece.span.start + match.start, piece.span.start + match.end)
        if piece.span not in stand_ins:
            stand_ins[piece.span] = piece.stand_ins()
        if document.protects(span) is not None or touches(document, span, stand_ins[piece.span]):
            continue
        suggestions, message = match.replacements, match.message
        if SPELLER.match(match.rule):
            if is_cleared(document, span):
                continue
            suggestions = ranked(document, span, suggestions)
            message = f"‘{document.text[span.start : span.end]}’ is in no dictionary: a slip, or a name or term to add to your words."
        found.append(finding_of(document, span, match, message, suggestions))
    return found


def finding_of(document: Document, span: Span, match: Match, message: str, suggestions: tuple[str, ...]) -> Finding:
    """One match as a finding; its first suggestion is the fix."""
    fix = None
    if suggestions and suggestions[0] != document.text[span.start : span.end]:
        level = Applicability.SAFE if match.rule in reviewed()["safe"] and len(match.replacements) == 1 else Applicability.UNSAFE
        fix = Fix((Edit(span, suggestions[0]),), level)
    return Finding(span, f"{PREFIX}/{match.rule}", message, SEVERITIES.get(match.kind, "warning"), suggestions[:SHOWN], fix)


def without_own(found: Sequence[Finding], own: Sequence[Finding]) -> list[Finding]:
    """Those of `found` that none of our own findings has the same cause as."""
    ours = sorted(own, key=lambda finding: finding.span)
    reach = max((finding.span.end - finding.span.start for finding in ours), default=0)
    starts = [finding.span.start for finding in ours]
    kept = []
    for finding in found:
        low, high = bisect_left(starts, finding.span.start - reach), bisect_left(starts, finding.span.end + 1)
        # A fix may reach beyond what its finding accuses.
        near = ours[max(0, low - 3) : high + 3]
        if not any(same_cause(finding, extent(finding), other, extent(other)) or is_inside(finding.span, other.span) for other in near):
            kept.append(finding)
    return kept


def is_inside(span: Span, other: Span) -> bool:
    """Whether what LanguageTool accuses lies wholly in what we do."""
    return other.start <= span.start and span.end <= other.end


def touches(document: Document, span: Span, stand_ins: list[Span]) -> bool:
    """Whether no letter lies between a match and a word that stands for markup: what is said of such a place means that word."""
    text = document.text
    return any(not WORD.search(text, place.end, span.start) if place.end <= span.start else not WORD.search(text, span.end, place.start) for place in stand_ins)


def is_cleared(document: Document, span: Span) -> bool:
    """Whether the lexicon or the document speaks for every word of a spelling match."""
    places = document.once(in_doubt)
    found = [doubt for place, doubt in places.get(span.start // CELL, ()) + places.get(span.end // CELL, ()) if place.start < span.end and span.start < place.end]
    return all(is_name(document, doubt) or is_term(document, doubt) for doubt in found)


def is_term(document: Document, doubt: Doubt) -> bool:
    """Whether a word in doubt stands in the code, a link or another protected stretch of the same document as well."""
    return doubt.word.lower() in document.once(protected_text)


def protected_text(document: Document) -> str:
    """What stands in the protected zones, in small letters."""
    return "\n".join(document.text[zone.start : zone.end] for zone in document.protected).lower()


def is_name(document: Document, doubt: Doubt) -> bool:
    """Whether an unknown word with a capital is likelier a name that no dictionary has than a slip.

    One that stands twice, beside a known name or an initial, or is no plain word (NATO, WiFi). Of two unknown ones in a row nothing speaks for either.
    """
    word = doubt.word
    if word.islower():
        return False
    if not word.istitle() or len(doubt.spans) > 1 or document.vocabulary.get(f"{word}'s") and document.vocabulary.get(word):
        return True
    return is_known_name(document, doubt.before) or is_known_name(document, doubt.after)


def is_known_name(document: Document, word: str) -> bool:
    """Whether a neighbour is an initial, or a word with a capital that is known as a name."""
    word = word.removesuffix("’s").removesuffix("'s").rstrip(".")
    if not word[:1].isupper():
        return False
    entry = document.lexicon.entry(word.lower())
    return len(word) == 1 or entry is not None and bool(entry.flags & (NAME | SURE_NAME))


def in_doubt(document: Document) -> dict[int, tuple[tuple[Span, Doubt], ...]]:
    """The places of the words in doubt, by cells of code points."""
    cells: dict[int, tuple[tuple[Span, Doubt], ...]] = {}
    for doubt in all_doubts(document):
        for span in doubt.spans:
            for cell in range(span.start // CELL, span.end // CELL + 1):
                cells[cell] = cells.get(cell, ()) + ((span, doubt),)
    return cells


def ranked(document: Document, span: Span, suggestions: tuple[str, ...]) -> tuple[str, ...]:
    """Our suggestions first, then those of LanguageTool's that we have not."""
    word = document.text[span.start : span.end]
    if " " in word or not word:
        return suggestions
    ours = [one.word for one in suggest(word, document.lexicon, word_before(document, span.start), word_after(document, span.end), seen=document)]
    return tuple(dict.fromkeys([*ours, *suggestions]))
