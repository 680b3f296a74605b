"""LanguageTool as a second engine: off by default, asked with `--deep`.

`findings` is what the engine calls; nothing in here is imported without `--deep`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future

from ..config import Deep, Settings
from ..document import Document
from ..engine import LANGUAGETOOL
from ..model import Finding, ProoferError
from .annotate import Piece, pieces
from .client import Match
from .reviewed import chosen, off_by_default
from .session import Session, session_for
from .voice import findings_of, without_own

#: What a request asks beyond the text. LanguageTool's en knows no spelling, so any English is read as American; our lexicon clears the rest.
LANGUAGES = {"en": "en-US"}
#: So much text is under way before its files' turn comes (pieces).
AHEAD = 400


def findings(document: Document, own: Sequence[Finding], settings: Settings) -> tuple[list[Finding], list[tuple[str, str]]]:
    """What LanguageTool finds in a document and `own`, our findings there, does not say already, and what went wrong.

    Where the server cannot be reached or fails on a part of the text, what it said about the rest is returned.
    """
    if not is_wanted(settings):
        return [], []
    matches: list[tuple[Piece, Match]] = []
    trouble: dict[str, None] = {}
    try:
        for piece, answer in ask(document, settings):
            try:
                matches += [(piece, match) for match in answer.result() if chosen(match.rule, match.category, settings)]
            except ProoferError as error:
                trouble[str(error)] = None
    except ProoferError as error:
        trouble[str(error)] = None
    found = without_own(findings_of(document, matches), own)
    return found, [(LANGUAGETOOL, f"not all of it was checked by LanguageTool: {message}") for message in trouble]


def ask(document: Document, settings: Settings) -> list[tuple[Piece, Future[list[Match]]]]:
    """The pieces of a document, each with LanguageTool's answer, now or later."""
    cut = pieces(document)
    return list(zip(cut, session(settings).ask(cut, parameters(settings)))) if cut else []


def session(settings: Settings) -> Session:
    """The session that `settings` name."""
    return session_for(settings.languagetool)


def parameters(settings: Settings) -> dict[str, str]:
    """What a request asks beyond the text."""
    off, on = off_by_default(settings)
    asked = {"language": LANGUAGES.get(settings.locale, settings.locale)}
    if off:
        asked["disabledRules"] = ",".join(off)
    if on:
        asked["enabledRules"] = asked["enabledCategories"] = ",".join(on)
    if settings.languagetool.picky:
        asked["level"] = "picky"
    return asked


def is_wanted(settings: Settings) -> bool:
    """Whether the selection leaves anything of LanguageTool."""
    return not settings.select or any(name == "all" or name.partition("/")[0] == "languagetool" for name in settings.select + settings.extend_select)


def ahead(paths: Iterable[str | ProoferError], settings_for) -> Iterator[str | ProoferError]:
    """`paths`, with the paragraphs of the next ones already on their way, so that the server never waits for us."""
    from collections import deque

    from .. import api, files

    waiting: deque[tuple[str | ProoferError, int]] = deque()
    under_way = 0
    for path in paths:
        count = 0
        if isinstance(path, str):
            try:
                settings = settings_for(path)
                if settings.deep and is_wanted(settings):
                    source = files.read(path)
                    count = len(ask(Document(path, source.text, files.format_of(path), api.lexicon_of(settings)), settings))
            except ProoferError:
                pass  # reported when the file's turn comes
        waiting.append((path, count))
        under_way += count
        while under_way > AHEAD and len(waiting) > 1:
            first, size = waiting.popleft()
            under_way -= size
            yield first
    for path, _ in waiting:
        yield path


__all__ = ["ahead", "findings"]
