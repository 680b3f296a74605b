"""Check or fix files, one after the other: each gives a result, whatever becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from . import api, files
from .config import Settings
from .model import Applicability, FileResult, ProoferError

SettingsFor = Callable[[str], Settings]
Elsewhere = dict[str, tuple[str, int]]


def check_paths(
    paths: Iterable[str | ProoferError],
    settings_for: SettingsFor,
    level: Applicability | None = None,
    write: bool = False,
    shared_evidence: bool = False,
) -> Iterator[FileResult]:
    """The result of each path. With `level`, fixes at or above it are made, and with `write` put into the file.

    With `shared_evidence` every file is read twice: names that some write with a capital are names in all of them.
    """
    elsewhere = None
    if shared_evidence:
        paths = list(paths)
        elsewhere = evidence_of(paths, settings_for)
    for path in paths:
        if isinstance(path, ProoferError):
            yield FileResult("", error=str(path))
            continue
        try:
            source = files.read(path)
            result = check_text(path, source.text, files.format_of(path), settings_for(path), level, elsewhere)
            if write and result.fixed:
                files.write(source, result.text)
            yield result
        except ProoferError as error:
            yield FileResult(path, error=str(error))


def evidence_of(paths: Iterable[str | ProoferError], settings_for: SettingsFor) -> Elsewhere:
    """The names on which the files agree; those that cannot be read are left to the second reading."""
    from .document import Document
    from .names import agreed, capitals

    parts = []
    for path in paths:
        if isinstance(path, str):
            try:
                text = files.read(path).text
                parts.append(capitals(Document(path, text, files.format_of(path), api.lexicon_of(settings_for(path)))))
            except ProoferError:
                continue
    return agreed(parts)


def check_text(
    path: str, text: str, format: str, settings: Settings, level: Applicability | None, elsewhere: Elsewhere | None = None
) -> FileResult:
    """The findings of a text; with `level`, what is left of them in the fixed text. Raises ProoferError for wrong settings."""
    if level is not None:
        from . import fixer

        try:
            fixed = fixer.fix_text(text, lambda new: api.examine(new, format, path, settings, elsewhere), level)
            return FileResult(path, fixed.text, tuple(fixed.findings), text, fixed.count, rule_errors=tuple(fixed.failures))
        except fixer.FixError as error:
            refused = f"{path}: left as it was: {error}; this is a defect of proofer, please report it with the file"
    _, findings, failures = api.examine(text, format, path, settings, elsewhere)
    return FileResult(path, text, tuple(findings), text, error=refused if level is not None else None, rule_errors=tuple(failures))
