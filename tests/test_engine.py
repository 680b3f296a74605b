"""Findings: merged, sorted, selected."""

import proofer
from proofer.engine import merge_same_cause
from proofer.model import Applicability, Edit, Finding, Fix, Span


def finding(start, end, rule, edits=(), applicability=Applicability.SAFE):
    fix = Fix(tuple(Edit(Span(a, b), text) for a, b, text in edits), applicability) if edits else None
    return Finding(Span(start, end), rule, "message", "warning", (), fix)


def test_of_two_findings_on_one_place_the_safer_stays():
    weak = finding(0, 5, "a/weak", [(0, 5, "x")], Applicability.UNSAFE)
    strong = finding(2, 4, "a/strong", [(2, 4, "y")])
    assert merge_same_cause(None, [weak, strong]) == [strong]


def test_what_a_fix_would_change_is_its_place():
    gap = finding(3, 4, "a/gap", [(3, 5, ". R")])
    name = finding(4, 9, "a/name", [(4, 9, "Rubio")])
    assert len(merge_same_cause(None, [gap, name])) == 1


def test_a_paragraph_and_a_word_in_it_are_two_causes():
    assert len(merge_same_cause(None, [finding(0, 300, "a/paragraph"), finding(10, 14, "a/word")])) == 2


def test_the_same_text_gives_the_same_findings_whatever_went_before():
    text = "teh trump met Trump ,and Trump left.. the end came"
    first = proofer.check(text)
    proofer.check("Something else entirely..")
    assert proofer.check(text) == first


def test_selection_goes_by_the_more_exact_name():
    text = "It rained.. the end."
    rules = {f.rule for f in proofer.check(text, settings=proofer.Settings(select=("punctuation", "casing"), ignore=("casing/sentence-start",)))}
    assert rules == {"punctuation/doubled"}
    only = proofer.Settings(select=("casing/sentence-start",), ignore=("casing",))
    assert {f.rule for f in proofer.check("It rained. the end.", settings=only)} == {"casing/sentence-start"}
