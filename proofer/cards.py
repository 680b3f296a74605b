"""Read a rule's card: check every key, and say where it is wrong."""

from __future__ import annotations

import difflib
import os
import re
from pathlib import Path

from .model import Applicability, ProoferError, Rule
from .typed import Any

KEYS = frozenset({"summary", "why", "message", "severity", "scope", "match", "applicability", "default", "examples", "fine"})
REQUIRED = ("summary", "why", "message", "match", "examples", "fine")
CHOICES = {
    "severity": ("error", "warning", "suggestion"),
    "scope": ("prose", "links", "all"),
    "applicability": ("display", "unsafe", "safe"),
}
MATCH_KEYS = {
    "regex": frozenset({"regex", "needs", "replace", "ignore-case", "when"}),
    "words": frozenset({"words", "when"}),
    "phrases": frozenset({"phrases"}),
    "python": frozenset({"python", "needs", "when"}),
}
#: What a card's `when` may name.
WHEN_KEYS = ("marks", "words", "small-words", "capital-words", "phrases", "characters")


def read_card(path: Path, root: Path) -> Rule:
    """The rule of the card at `path`; its id is the path below `root`.

    Raises ProoferError with file, line and key where the card breaks the schema.
    """
    import yaml

    source = path.read_text(encoding="utf-8")
    try:
        node = yaml.compose(source, Loader=yaml.SafeLoader)
        card = yaml.safe_load(source)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise ProoferError(f"{path}:{mark.line + 1 if mark else 1}: not YAML: {getattr(error, 'problem', error)}") from None
    if not isinstance(card, dict):
        raise ProoferError(f"{path}:1: a card is a mapping of keys such as summary, message and match")
    lines = {key.value: key.start_mark.line + 1 for key, _ in node.value}

    def fail(key: str, what: str) -> ProoferError:
        return ProoferError(f"{path}:{lines.get(key, 1)}: {key}: {what}")

    check_card(card, path.parent, fail)
    return Rule(
        id=path.relative_to(root).with_suffix("").as_posix(),
        summary=card["summary"],
        why=card["why"].strip(),
        message=card["message"],
        severity=card.get("severity", "warning"),
        scope=card.get("scope", "prose"),
        applicability=Applicability[card.get("applicability", "display").upper()],
        default=card.get("default", True),
        match=card["match"],
        folder=os.fspath(path.parent),
        examples=tuple(dict(example) for example in card["examples"]),
        fine=tuple(card["fine"]),
    )


def check_card(card: dict[str, Any], folder: Path, fail: Any) -> None:
    """Raise `fail(key, what)` for the first thing wrong with a card."""
    for key in card:
        if key not in KEYS:
            raise fail(key, f"unknown key{nearest(key, KEYS)}")
    for key in REQUIRED:
        if key not in card:
            raise fail(key, "missing")
    for key in ("summary", "why", "message"):
        if not isinstance(card[key], str) or not card[key].strip():
            raise fail(key, "must be text")
    for key, choices in CHOICES.items():
        if key in card and card[key] not in choices:
            raise fail(key, f"must be one of {', '.join(choices)}, not {card[key]!r}")
    if not isinstance(card.get("default", True), bool):
        raise fail("default", "must be true or false")
    check_match(card, folder, fail)
    check_cases(card, fail)


def check_match(card: dict[str, Any], folder: Path, fail: Any) -> None:
    """Raise for a `match` that names no kind, or not what that kind needs."""
    match = card["match"]
    kinds = [kind for kind in MATCH_KEYS if isinstance(match, dict) and kind in match]
    if len(kinds) != 1:
        raise fail("match", f"must name one of {', '.join(MATCH_KEYS)}")
    (kind,) = kinds
    if "when" in match:
        check_when(match["when"], folder, fail)
    for key in match:
        if key not in MATCH_KEYS[kind]:
            raise fail("match", f"unknown key {key!r}{nearest(key, MATCH_KEYS[kind])}")
    if kind == "regex":
        try:
            re.compile(match["regex"])
        except (re.error, TypeError):
            import regex

            try:
                regex.compile(match["regex"])
            except (regex.error, TypeError) as error:
                raise fail("match", f"not a regular expression: {error}") from None
    elif kind == "python":
        if not (folder / f"{match['python']}.py").is_file():
            raise fail("match", f"there is no {match['python']}.py beside the card")
    elif isinstance(match[kind], str):
        if not (folder / match[kind]).is_file():
            raise fail("match", f"there is no {match[kind]} beside the card")
    elif not isinstance(match[kind], dict):
        raise fail("match", f"{kind} must be a mapping of what is wrong to what is right, or the name of a file beside the card")


def check_when(when: Any, folder: Path, fail: Any) -> None:
    """Raise for a `when` that names what nobody looks for."""
    from .compiled.marks import MARKS
    from .lists import CASES
    from .phrases import code_of
    from .watch import OTHERS

    if not isinstance(when, dict) or not when:
        raise fail("match", f"when must name one of {', '.join(WHEN_KEYS)}")
    for key, value in when.items():
        if key not in WHEN_KEYS:
            raise fail("match", f"unknown key {key!r} of when{nearest(key, WHEN_KEYS)}")
        if key == "characters":
            if not isinstance(value, str) or not value or any(ord(char) > 0xFFFF for char in value):
                raise fail("match", "when.characters must be a string of characters below U+10000")
        elif not isinstance(value, list) or not value or not all(isinstance(item, str) for item in value):
            raise fail("match", f"when.{key} must be a list of strings")
    for name in when.get("marks", ()):
        if name not in MARKS and name not in OTHERS:
            raise fail("match", f"there is no mark {name!r}{nearest(name, (*MARKS, *OTHERS))}")
    if len(cases := [case for case in CASES if case in when]) > 1:
        raise fail("match", f"when may name one of {' and '.join(cases)}")
    for item in (*when.get(cases[0] if cases else "words", ()), *when.get("phrases", ())):
        if item.endswith(".txt") and not (folder / item).is_file():
            raise fail("match", f"there is no {item} beside the card")
    try:
        for phrase in when.get("phrases", ()):
            phrase.endswith(".txt") or code_of(phrase.lower())
    except ValueError as error:
        raise fail("match", f"when.phrases: {error}") from None


def check_cases(card: dict[str, Any], fail: Any) -> None:
    """Raise for a card whose examples do not show what it finds and what it leaves alone."""
    display = card.get("applicability", "display") == "display"
    examples, fine = card["examples"], card["fine"]
    if not isinstance(examples, list) or not examples:
        raise fail("examples", "at least one is needed: a list of `bad` and `good`")
    for example in examples:
        if not isinstance(example, dict) or not isinstance(example.get("bad"), str):
            raise fail("examples", "each needs `bad`, a text in which the rule finds something")
        if set(example) - {"bad", "good", "format"}:
            raise fail("examples", "only bad, good and format are known")
        if not display and not isinstance(example.get("good"), str):
            raise fail("examples", f"`good` is missing for {example['bad']!r}: what the fix makes of it")
    if not isinstance(fine, list) or not fine or not all(isinstance(text, str) for text in fine):
        raise fail("fine", "at least one text in which the rule finds nothing is needed")


def nearest(word: str, known: Any) -> str:
    """`; did you mean ‘…’?` with the nearest of `known`, or nothing."""
    close = difflib.get_close_matches(str(word), sorted(map(str, known)), n=1, cutoff=0.5)
    return f"; did you mean {close[0]!r}?" if close else ""
