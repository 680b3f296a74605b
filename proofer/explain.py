"""A rule's card, for people."""

from __future__ import annotations

import textwrap

from .catalogue import rules
from .model import Applicability, Rule

SAFETY = {
    Applicability.SAFE: "repaired by --fix where it is certain",
    Applicability.UNSAFE: "repaired by --unsafe-fixes only",
    Applicability.DISPLAY: "shown only; you decide",
}


def explain(rule: Rule) -> str:
    """What a rule finds, why, how safe its fix is, and its examples."""
    parts = [
        f"{rule.id}\n{'=' * len(rule.id)}\n",
        f"{rule.summary}\n",
        textwrap.fill(" ".join(rule.why.split()), 88) + "\n",
        f"Severity: {rule.severity}. Fix: {SAFETY[rule.applicability]}. {'On' if rule.default else 'Off'} by default.\n",
    ]
    for example in rule.examples:
        parts.append(f"  bad:  {visible(example['bad'])}" + (f"\n  good: {visible(example['good'])}" if "good" in example else "") + "\n")
    parts.append("Left alone:\n" + "\n".join(f"  {visible(text)}" for text in rule.fine) + "\n")
    return "\n".join(parts)


def visible(text: str) -> str:
    """A text on one line, with what cannot be seen spelt out."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def table() -> str:
    """All rules, one a line: id, safety, whether it is on, summary."""
    rows = [(rule.id, str(rule.applicability), "on" if rule.default else "off", rule.summary) for rule in rules().values()]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return "".join("  ".join([*(cell.ljust(width) for cell, width in zip(row, widths)), row[3]]) + "\n" for row in rows)
