"""Apply fixes to a text: in order, without overlap, again until nothing changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from .document import Document
from .model import Applicability, Edit, Finding, Fix
from .typed import NamedTuple

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


#: (text, a document of the same text, if there is one) → the document, its findings, and the rules that failed.
Check = Callable[[str, Document | None], tuple[Document, list[Finding], list[tuple[str, str]]]]


def fix_text(text: str, check: Check, applicability: Applicability = Applicability.SAFE) -> Fixed:
    """Apply every fix at or above `applicability` until none is left.

    `check` makes the document of a text and its findings. Raises FixError where the guard refuses the outcome.
    """
    document, findings, failures = check(text, None)
    count, kept = 0, guarded(document)
    for _ in range(PASSES):
        fixes: list[Fix] = []
        fixed = None
        while not fixes and (wanted := chosen(findings, applicability)):
            fixed = after(document, wanted)
            fixes = wanted if guarded(fixed) == kept else harmless(document, wanted, [], kept)
            findings = [f._replace(fix=None) if f.fix in wanted and f.fix not in fixes else f for f in findings] if len(fixes) < len(wanted) else findings
        if not fixes:
            break
        count += len(fixes)
        fixed = fixed if fixes == wanted else after(document, fixes)
        document, findings, failures = check(fixed.text, fixed)
    else:
        raise FixError(f"fixes still change the text after {PASSES} passes")
    if guarded(document) != kept:
        raise FixError("a fix touched code, markup or front matter")
    return Fixed(document.text, count, findings, failures, document)


def harmless(document: Document, fixes: list[Fix], before: list[Fix], kept: list[str]) -> list[Fix]:
    """Those of `fixes` that, made after the fixes of `before`, leave code and markup as they are.

    Taking a marker or a blank away can join what stood apart into a tag, or make a line one of code. Halving finds the few that do.
    """
    if not fixes or guarded(after(document, before + fixes)) == kept:
        return fixes
    if len(fixes) == 1:
        return []
    middle = len(fixes) // 2
    first = harmless(document, fixes[:middle], before, kept)
    return first + harmless(document, fixes[middle:], before + first, kept)


def after(document: Document, fixes: list[Fix]) -> Document:
    """The document that fixes which do not overlap make of another."""
    return Document(document.path, splice(document.text, edits_of(fixes)), document.format)


def edits_of(fixes: Iterable[Fix]) -> list[Edit]:
    """The edits of fixes that do not overlap, sorted."""
    return sorted(edit for fix in fixes for edit in fix.edits)


def chosen(findings: Iterable[Finding], applicability: Applicability) -> list[Fix]:
    """The fixes that may be applied together, sorted.

    A fix is taken whole or, where one of its edits touches an edit already taken, left for the next pass.
    """
    taken: list[Fix] = []
    reached = -1
    fixes = [finding.fix for finding in findings if finding.fix and finding.fix.applicability >= applicability]
    for fix in sorted(fixes, key=lambda fix: (min(edit.span for edit in fix.edits), max(edit.span for edit in fix.edits))):
        edits = sorted(fix.edits)
        if edits[0].span.start <= reached or any(a.span.end > b.span.start for a, b in zip(edits, edits[1:])):
            continue
        taken.append(fix)
        reached = edits[-1].span.end
    return taken


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
