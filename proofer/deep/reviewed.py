"""Which of LanguageTool's rules run, and which of its fixes are safe: the lists of reviewed.toml and the user's choice."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path

from ..config import Settings

LIST = Path(__file__).with_name("reviewed.toml")
PREFIX = "languagetool"
#: How exact a selector is that names a rule, or a category; that of a group of ours is 2.
ID, CATEGORY = 3.0, 2.5


@cache
def reviewed() -> dict[str, dict]:
    """The reviewed lists: `off`, `rules` and `categories` → name → why, and `safe`, rule → why."""
    return tomllib.loads(LIST.read_text("utf-8"))


@cache
def off_by_default(settings: Settings) -> tuple[list[str], list[str]]:
    """The rules that the server shall leave out, and the rules or categories that it shall run although they are off there."""
    table = settings.languagetool
    on = named(settings.select + settings.extend_select + table.select) - named(settings.ignore + table.ignore)
    return [name for name in reviewed()["off"]["rules"] if name not in on and "*" not in name and not covers(on, name)], sorted(on)


def named(selectors: tuple[str, ...]) -> set[str]:
    """The rules and categories of LanguageTool that `selectors` name, without the prefix."""
    return {name.removeprefix(f"{PREFIX}/") for name in selectors if name.startswith(f"{PREFIX}/")}


def chosen(rule: str, category: str, settings: Settings) -> bool:
    """Whether a rule runs: the more exact selector wins (id, category, `languagetool`, `all`), at equal rank `ignore`.

    A rule that is off by default runs only where its id or category is selected.
    """
    table = settings.languagetool
    wanted = max(rank(rule, category, settings.select + settings.extend_select + table.select), 0.0 if settings.select else 0.5)
    off = covers(reviewed()["off"]["rules"], rule) or category in reviewed()["off"]["categories"]
    return wanted > rank(rule, category, settings.ignore + table.ignore) and (wanted >= CATEGORY or not off)


def covers(names: Iterable[str], rule: str) -> bool:
    """Whether `names` have a rule, or its beginning before a `*`."""
    return any(fnmatchcase(rule, name) if "*" in name else rule == name for name in names)


def rank(rule: str, category: str, selectors: tuple[str, ...]) -> float:
    """How exactly `selectors` name a rule of LanguageTool."""
    if covers([name for name in selectors if name.startswith(PREFIX)], f"{PREFIX}/{rule}"):
        return ID
    if f"{PREFIX}/{category}" in selectors:
        return CATEGORY
    return 2.0 if PREFIX in selectors else 1.0 if "all" in selectors else 0.0
