"""Every card keeps its word."""

import pytest

import proofer
from proofer.api import Settings
from proofer.catalogue import rules
from proofer.model import Applicability, Rule

CARDS = list(rules().values())


def only(rule: Rule) -> Settings:
    return Settings(select=(rule.id,))


def cases(key):
    for rule in CARDS:
        for case in getattr(rule, key):
            label = case["bad"] if isinstance(case, dict) else case
            yield pytest.param(rule, case, id=f"{rule.id}: {label[:40]}")


@pytest.mark.parametrize("rule, example", list(cases("examples")))
def test_what_is_bad_is_found(rule, example):
    findings = proofer.check(example["bad"], settings=only(rule), format=example.get("format", "text"))
    assert rule.id in {finding.rule for finding in findings}


@pytest.mark.parametrize("rule, example", [case for case in cases("examples") if "good" in case.values[1]])
def test_its_fix_gives_what_is_good(rule, example):
    result = proofer.fix(example["bad"], settings=only(rule), format=example.get("format", "text"), unsafe=True)
    assert result.text == example["good"]


@pytest.mark.parametrize("rule", [rule for rule in CARDS if rule.applicability is Applicability.SAFE], ids=lambda rule: rule.id)
def test_a_safe_card_repairs_one_of_its_examples_by_itself(rule):
    results = [proofer.fix(example["bad"], settings=only(rule), format=example.get("format", "text")) for example in rule.examples]
    assert any(result.text == example["good"] for result, example in zip(results, rule.examples))


@pytest.mark.parametrize("rule, example", [case for case in cases("examples") if "good" in case.values[1]])
def test_what_is_good_is_clean_under_all_rules(rule, example):
    assert proofer.check(example["good"], format=example.get("format", "text")) == []


@pytest.mark.parametrize("rule, text", list(cases("fine")))
def test_what_is_fine_is_left_alone_by_all_rules(rule, text):
    assert proofer.check(text) == []
    assert proofer.check(text, settings=only(rule)) == []
