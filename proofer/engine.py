"""Run rules over a document and turn their hits into findings."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

from .document import Document
from .model import Applicability, Edit, Finding, Fix, Hit, Rule, Span
from .watch import COSTS, Watch

#: What the second engine is called where it fails.
LANGUAGETOOL = "languagetool"
#: (document, findings so far) → more findings, and (name, what went wrong) where it could not do all of its work.
SecondEngine = Callable[[Document, list[Finding]], tuple[list[Finding], list[tuple[str, str]]]]

#: Two findings whose spans differ by more than this have different causes even where one lies inside the other (code points).
SAME_CAUSE = 40
#: Findings are held against those that reach into the same stretches of so many code points.
CELL = 32


def find_all(document: Document, watch: Watch, second: SecondEngine | None = None) -> tuple[list[Finding], list[tuple[str, str]]]:
    """What the rules of a watch find in a document, filtered and sorted, and (rule id, traceback) of each rule that failed.

    `second` is asked last, for what those have not found.
    """
    findings: list[Finding] = []
    failures: list[tuple[str, str]] = []
    started = process_time() if COSTS.on else 0.0
    tried = watch.tried(document)
    if COSTS.on:
        COSTS.add("(the look at the text that all share)", process_time() - started, 0)
    for rule in tried:
        try:
            started, before = process_time() if COSTS.on else 0.0, len(findings)
            findings += [finding_of(rule, hit, document) for hit in watch.find(rule, document) if allowed(rule, hit, document)]
            if COSTS.on:
                COSTS.add(rule.id, process_time() - started, len(findings) - before)
        except Exception:  # a rule's defect must not hide what the others find
            import traceback

            failures.append((rule.id, traceback.format_exc()))
    if second is not None and document.is_english:
        more, trouble = second(document, findings)
        findings += more
        failures += trouble
    if len(findings) > 1:
        for keep in FILTERS:
            findings = keep(document, findings)
        findings.sort(key=order)
    return findings, failures


def order(finding: Finding) -> tuple[Span, str]:
    """Findings are sorted by place, then by rule."""
    return finding.span, finding.rule


def allowed(rule: Rule, hit: Hit, document: Document) -> bool:
    """Whether a hit keeps out of what is no prose."""
    if rule.scope != "prose":
        return True
    return document.protects(hit.span) is None and all(document.protects(edit.span) is None for edit in hit.edits or ())


def finding_of(rule: Rule, hit: Hit, document: Document) -> Finding:
    """The finding that a hit of `rule` is reported as."""
    edits = hit.edits
    if edits is None:
        edits = (Edit(hit.span, hit.suggestions[0]),) if hit.suggestions else ()
    applicability = rule.applicability if hit.applicability is None else min(rule.applicability, hit.applicability)
    fix = Fix(tuple(edits), applicability) if edits and applicability > Applicability.DISPLAY else None
    found = document.text[hit.span.start : hit.span.end]
    message = rule.message
    if "{" in message:
        suggestion = hit.suggestions[0] if hit.suggestions else ""
        for name, value in (("{found}", found), ("{suggestion}", suggestion), ("{evidence}", hit.evidence)):
            message = message.replace(name, value)
    return Finding(hit.span, rule.id, " ".join(message.split()), rule.severity, hit.suggestions, fix)


def merge_same_cause(document: Document, findings: list[Finding]) -> list[Finding]:
    """Of findings on one place, the one that can do most: the safest, then the widest."""
    ranked = sorted(findings, key=lambda f: (-(f.fix.applicability if f.fix else 0), f.span.start - f.span.end, f.span, f.rule))
    kept: dict[int, list[tuple[Finding, Span]]] = {}
    result = []
    for finding in ranked:
        reach = extent(finding)
        start, end = reach
        cells = range(start // CELL, end // CELL + 1)
        for cell in cells:
            if any(start <= theirs.end and theirs.start <= end and same_cause(finding, reach, other, theirs) for other, theirs in kept.get(cell, ())):
                break
        else:
            result.append(finding)
            for cell in cells:
                kept.setdefault(cell, []).append((finding, reach))
    return result


def extent(finding: Finding) -> Span:
    """From the first to the last code point that a finding accuses or would change."""
    start, end = finding.span
    for edit in finding.fix.edits if finding.fix else ():
        start, end = min(start, edit.span.start), max(end, edit.span.end)
    return Span(start, end)


def same_cause(one: Finding, reach: Span, other: Finding, its_reach: Span) -> bool:
    """Whether one finding accuses what the other accuses or would change (its reach), and neither is much longer than the other."""
    if {one.rule.partition("/")[0], other.rule.partition("/")[0]} == {"wording", "casing"}:
        return False  # what is said and how it is capitalised are two things
    if abs((reach.end - reach.start) - (its_reach.end - its_reach.start)) > SAME_CAUSE:
        return False
    return overlap(one.span, its_reach) or overlap(other.span, reach)


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans share a code point; an empty one shares that inside which it stands, or an equal one."""
    if one.start == one.end or other.start == other.end:
        return one == other or one.start < other.end and other.start < one.end
    return one.start < other.end and other.start < one.end


#: What happens to findings before anyone sees them, in this order.
FILTERS = (merge_same_cause,)
