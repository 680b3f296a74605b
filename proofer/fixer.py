"""Apply fixes to a text: in order, without overlap, again until nothing changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from .document import Document
from .model import Applicability, Edit, Finding

#: More passes than this mean that two rules undo each other.
PASSES = 10
#: Zones whose text must come out of all passes as it went in.
GUARDED = frozenset({"front matter", "code", "html", "block tag", "label", "math"})


class Fixed(NamedTuple):
    """The text after all passes, how many fixes were applied, what remains to be found in it, and what failed."""

    text: str
    count: int
    findings: list[Finding]
    failures: list[tuple[str, str]]
    document: Document


class FixError(Exception):
    """The fixes did not settle or touched what is protected; the text must stay as it was."""


Check = Callable[[str], tuple[Document, list[Finding], list[tuple[str, str]]]]


def fix_text(text: str, check: Check, applicability: Applicability = Applicability.SAFE) -> Fixed:
    """Apply every fix at or above `applicability` until none is left.

    `check` makes the document of a text and its findings. Raises FixError where the guard refuses the outcome.
    """
    document, findings, failures = check(text)
    count, kept = 0, guarded(document)
    for _ in range(PASSES):
        edits, applied = chosen(findings, applicability)
        if applied and guarded(outcome(document, edits)) != kept:
            findings = [f if is_harmless(document, f, kept) else f._replace(fix=None) for f in findings]
            edits, applied = chosen(findings, applicability)
        if not applied:
            break
        count += applied
        document, findings, failures = check(splice(document.text, edits))
    else:
        raise FixError(f"fixes still change the text after {PASSES} passes")
    if guarded(document) != kept:
        raise FixError("a fix touched code, markup or front matter")
    return Fixed(document.text, count, findings, failures, document)


def outcome(document: Document, edits: Iterable[Edit]) -> Document:
    """The document with `edits` made, for a look at its zones."""
    return Document(document.path, splice(document.text, edits), document.format)


def is_harmless(document: Document, finding: Finding, kept: list[str]) -> bool:
    """Whether a fix by itself leaves code and markup as they are: taking a marker away can join what was apart into a tag."""
    return finding.fix is None or guarded(outcome(document, sorted(finding.fix.edits))) == kept


def chosen(findings: Iterable[Finding], applicability: Applicability) -> tuple[list[Edit], int]:
    """The edits of the fixes that may be applied together, sorted, and how many fixes they belong to.

    A fix is taken whole or, where one of its edits touches an edit already taken, left for the next pass.
    """
    taken: list[Edit] = []
    reached, count = -1, 0
    fixes = [finding.fix for finding in findings if finding.fix and finding.fix.applicability >= applicability]
    for fix in sorted(fixes, key=lambda fix: (min(edit.span for edit in fix.edits), max(edit.span for edit in fix.edits))):
        edits = sorted(fix.edits)
        if edits[0].span.start <= reached or any(a.span.end > b.span.start for a, b in zip(edits, edits[1:])):
            continue
        taken += edits
        reached = edits[-1].span.end
        count += 1
    return taken, count


def splice(text: str, edits: Iterable[Edit]) -> str:
    """`text` with sorted edits, none of which overlap, made."""
    parts, at = [], 0
    for (start, end), new in edits:
        parts += (text[at:start], new)
        at = end
    parts.append(text[at:])
    return "".join(parts)


def guarded(document: Document) -> list[str]:
    """The text of the zones that no fix may change."""
    return [document.text[zone.start : zone.end] for zone in document.zones if zone.kind in GUARDED]
