"""The library: pure functions of text and settings."""

from __future__ import annotations

from functools import cache

from . import catalogue, engine
from .config import Settings
from .document import Document
from .model import Applicability, Finding, ProoferError, Rule
from .typed import NamedTuple
from .watch import Watch

#: The rule that a configuration's locale calls for.
VARIANT = "spelling/variant"


class FixResult(NamedTuple):
    """The text with its fixes made, how many there were, and what is still found in it (offsets of the new text)."""

    text: str
    count: int
    findings: tuple[Finding, ...]


def check(text: str, *, format: str = "text", path: str = "<text>", settings: Settings = Settings()) -> list[Finding]:
    """The findings in `text`, sorted by place.

    `format` is text, markdown or html. Spans are code points of `text`. Raises ProoferError for an unknown rule in
    `settings` or a LanguageTool server that fails, and RuntimeError when one of our rules fails.
    """
    _, findings, failures = examine(text, format, path, settings)
    if failures and failures[-1][0] == engine.LANGUAGETOOL:
        raise ProoferError(f"{path}: {failures[-1][1]}")
    if failures:
        raise RuntimeError("\n".join(f"{rule} failed:\n{traceback}" for rule, traceback in failures))
    return findings


def fix(
    text: str, *, format: str = "text", path: str = "<text>", settings: Settings = Settings(), unsafe: bool = False
) -> FixResult:
    """`text` with every safe fix made, and with `unsafe` the others too.

    Raises as `check` does, and fixer.FixError when the fixes do not settle.
    """
    from . import fixer

    level = Applicability.UNSAFE if unsafe else Applicability.SAFE
    fixed = fixer.fix_text(text, lambda new, like: examine(new, format, path, settings, like=like), level)
    return FixResult(fixed.text, fixed.count, tuple(fixed.findings))


def examine(
    text: str, format: str, path: str, settings: Settings, elsewhere: dict[str, tuple[str, int]] | None = None, like: Document | None = None
) -> tuple[Document, list[Finding], list[tuple[str, str]]]:
    """The document of a text, its findings, and the rules that failed with their tracebacks.

    `elsewhere` holds the names of the other files of a run (see names.agreed); `like` is a document of the same text and format, if there is one.
    """
    watch = watch_of(settings)
    document = Document(path, text, format, lexicon_of(settings), settings.locale, elsewhere, watch.lists)
    if not text:
        return document, [], []
    if like is not None:
        document.take_zones(like)
    findings, failures = engine.find_all(document, watch, languagetool(settings) if settings.deep else None)
    return document, findings, failures


def languagetool(settings: Settings) -> engine.SecondEngine:
    """LanguageTool, as `settings` want it."""
    from . import deep

    return lambda document, own: deep.findings(document, own, settings)


@cache
def lexicon_of(settings: Settings):
    """The lexicon with a configuration's words and names; None for the plain one, which loads when it is first asked."""
    if not (settings.words or settings.names):
        return None
    from .lexicon import Lexicon

    return Lexicon.load().extended(settings.words, settings.names)


@cache
def watch_of(settings: Settings) -> Watch:
    """What the rules that `settings` ask for look for."""
    return Watch(selected(settings))


@cache
def selected(settings: Settings) -> tuple[Rule, ...]:
    """The rules that `settings` ask for: the more exact selector wins, at equal rank `ignore`."""
    from .config import check_selectors

    check_selectors(settings.select + settings.extend_select + settings.ignore)
    chosen = []
    for rule in catalogue.rules().values():
        wanted = max(
            rank(rule, settings.select) if settings.select else (0.5 if rule.default else 0),
            rank(rule, settings.extend_select),
            0.5 if rule.id == VARIANT and settings.locale != "en" and not settings.select else 0,
        )
        if wanted > rank(rule, settings.ignore):
            chosen.append(rule)
    return tuple(chosen)


def rank(rule: Rule, selectors: tuple[str, ...]) -> int:
    """How exactly `selectors` name a rule: 3 by its id, 2 by its group, 1 by `all`, 0 not at all."""
    return 3 if rule.id in selectors else 2 if rule.group in selectors else 1 if "all" in selectors else 0


__all__ = ["FixResult", "ProoferError", "Settings", "check", "fix"]
