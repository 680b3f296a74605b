"""Check or fix files: each gives a result, whatever becomes of it, in the order of the paths."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from . import api, files
from .config import Settings
from .model import Applicability, FileResult, ProoferError
from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from .cache import Results

SettingsFor = Callable[[str], Settings]
Elsewhere = dict[str, tuple[str, int]]


def check_paths(
    paths: Iterable[str | ProoferError],
    settings_for: SettingsFor,
    level: Applicability | None = None,
    write: bool = False,
    shared_evidence: bool = False,
    jobs: int | None = 1,
    cache: Results | None = None,
) -> Iterator[FileResult]:
    """The result of each path. With `level`, fixes at or above it are made, and with `write` put into the file.

    With `shared_evidence` every file is read twice: names that some write with a capital are names in all of them. `jobs` processes share the work,
    None for as many as pay; `cache` knows files that did not change.
    """
    elsewhere = None
    if shared_evidence:
        paths = list(paths)
        elsewhere = evidence_of(paths, settings_for)
    work = partial(check_path, settings_for=settings_for, level=level, write=write, elsewhere=elsewhere, digest=cache is not None)
    if jobs != 1:
        yield from spread_out(list(paths), work, settings_for, level, jobs, cache)
    else:
        for path in paths:
            known = remembered(path, settings_for, level, cache)
            yield known or kept(work(path), settings_for, cache)
    if cache is not None:
        cache.save()


def spread_out(
    paths: list[str | ProoferError],
    work: Callable[[str], FileResult],
    settings_for: SettingsFor,
    level: Applicability | None,
    jobs: int | None,
    cache: Results | None,
) -> Iterator[FileResult]:
    """The results of `check_paths` by several processes, where there is enough to do for them."""
    from .pool import jobs_for, spread

    known = [remembered(path, settings_for, level, cache) for path in paths]
    rest = [path for path, result in zip(paths, known) if result is None]
    jobs = jobs_for(len(rest), jobs)
    new = spread(work, rest, jobs) if jobs > 1 else map(work, rest)
    for result in known:
        yield result or kept(next(new), settings_for, cache)


def remembered(path: str | ProoferError, settings_for: SettingsFor, level: Applicability | None, cache: Results | None) -> FileResult | None:
    """What is known of a path without looking at it: an error, or the result of a file that did not change."""
    if isinstance(path, ProoferError):
        return FileResult("", error=str(path))
    if cache is None:
        return None
    try:
        return cache.get(path, settings_for(path), level)
    except ProoferError:
        return None


def kept(result: FileResult, settings_for: SettingsFor, cache: Results | None) -> FileResult:
    """A result, put into the cache."""
    if cache is not None and not result.error:
        cache.keep(result, settings_for(result.path))
    return result


def check_path(path: str, settings_for: SettingsFor, level: Applicability | None, write: bool, elsewhere: Elsewhere | None, digest: bool = False) -> FileResult:
    """The result of one file; with `digest`, what the cache asks for besides."""
    try:
        source = files.read(path)
        result = check_text(path, source.text, files.format_of(path), settings_for(path), level, elsewhere)
        if write and result.fixed:
            files.write(source, result.text)
        if digest and (write or not result.fixed):
            from .cache import digest_of

            result.stamp = files.stamp_of(path) if result.fixed else source.stamp
            result.digest = digest_of(result.text)
        return result
    except ProoferError as error:
        return FileResult(path, error=str(error))


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
            fixed = fixer.fix_text(text, lambda new, like: api.examine(new, format, path, settings, elsewhere, like), level)
            return FileResult(path, fixed.text, tuple(fixed.findings), text, fixed.count, rule_errors=tuple(fixed.failures))
        except fixer.FixError as error:
            refused = f"{path}: left as it was: {error}; this is a defect of proofer, please report it with the file"
    document, findings, failures = api.examine(text, format, path, settings, elsewhere)
    lines = document.lines if findings else None
    return FileResult(path, text, tuple(findings), text, error=refused if level is not None else None, rule_errors=tuple(failures), lines=lines)
