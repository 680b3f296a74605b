"""What `check` and `fix` do: find the files, check or fix them, print what came of it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Iterator

from .model import Applicability, FileResult, ProoferError
from .typed import NamedTuple, NoReturn


class Options(NamedTuple):
    """The options of `check` and `fix`, as the command line has them."""

    unsafe_fixes: bool = False
    diff: bool = False
    stdin_filename: str | None = None
    evidence: str = "document"
    output_format: str = "full"
    statistics: bool = False
    exit_zero: bool = False
    quiet: bool = False
    verbose: bool = False
    jobs: int | None = None
    no_cache: bool = False
    profile_rules: bool = False
    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    deep: bool | None = None


def run(paths: tuple[str, ...], fix: bool, options: Options = Options()) -> int:
    """Check or fix `paths` and print what came of it; returns the exit code. Ends the process with 2 for wrong options."""
    from . import run as runner
    from .config import SettingsOf, check_selectors

    selectors = tuple(tuple(name.strip() for part in given for name in part.split(",") if name.strip()) for given in (options.select, options.extend_select, options.ignore))
    try:
        check_selectors(sum(selectors, ()))
    except ProoferError as error:
        fail(str(error))

    if "-" in paths and len(paths) > 1:
        fail("- (standard input) stands alone, without other paths")
    settings_of = SettingsOf(*selectors, options.deep)
    level = (Applicability.UNSAFE if options.unsafe_fixes else Applicability.SAFE) if fix or options.diff else None
    try:
        if paths == ("-",):
            results = iter([runner.check_text(options.stdin_filename or "-", read_stdin(), format_of_stdin(options.stdin_filename), settings_of(options.stdin_filename or "."), level)])
        else:
            here = settings_of(".")
            files = found(paths or (".",), here)
            waiting = not options.verbose and not options.quiet and sys.stderr.isatty()
            files = list(files) if waiting else files
            count = len(files) if waiting else 0
            if here.deep:
                from .deep import ahead, progress

                files = ahead(files, settings_of)
                if waiting:
                    progress.show()
            if options.profile_rules:
                from .watch import COSTS

                COSTS.begin()
            cache = None
            if not (options.no_cache or options.profile_rules or here.deep or options.evidence == "project"):
                from .cache import Results

                cache = Results()
            alone = here.deep or options.profile_rules
            results = runner.check_paths(files, settings_of, level, fix and not options.diff, options.evidence == "project", 1 if alone else options.jobs, cache)
            if waiting:
                results = list(results if here.deep else with_progress(results, count))
    except ProoferError as error:
        fail(str(error))
    done: list[FileResult] = []
    results = remembered(talkative(results) if options.verbose else results, done)
    try:
        errors = show(results, done, options, fixing=level is not None, stdin=paths == ("-",))
    except BrokenPipeError:
        raise
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python tries again at its end
        fail(f"stopped: {error.strerror or error}")
    if options.profile_rules:
        from .watch import COSTS

        sys.stderr.write(COSTS.table())
    if errors:
        return 2
    remaining = any(result.fixed for result in done) if options.diff else any(result.findings for result in done)
    return 1 if remaining and not options.exit_zero else 0


def remembered(results: Iterable[FileResult], done: list[FileResult]) -> Iterator[FileResult]:
    """`results`, each put into `done` without its text once it is printed: a run over millions of articles holds one text at a time."""
    for result in results:
        yield result
        result.text, result.original, result.lines = "", "", None
        done.append(result)


def show(results: Iterable[FileResult], done: list[FileResult], options: Options, fixing: bool, stdin: bool) -> int:
    """Print results as they come, which fills `done`, then errors to standard error; returns the number of errors."""
    write = sys.stdout.write
    if options.diff:
        from .report.changes import unified

        for result in results:
            for piece in unified(result):
                write(piece)
    elif fixing and stdin:
        for result in results:
            write(result.text)
    elif options.quiet:
        for _ in results:
            pass
    else:
        from .report import people, report

        for piece in report(options.output_format)(results, colour_wanted(sys.stdout)):
            write(piece)
        if options.statistics:
            for piece in people.statistics(done):
                write(piece)
        if options.output_format == "full":
            write(people.summary(done, fixing) + "\n")
    sys.stdout.flush()
    errors = 0
    for result in done:
        for rule_id, trace in result.rule_errors:
            errors += 1
            if rule_id == "languagetool":
                say(f"error: {result.path}: {trace}")
                continue
            hint = f"\n{trace}" if options.verbose else " (--verbose shows where)"
            say(f"error: {result.path}: rule {rule_id} failed: {trace.strip().splitlines()[-1]}; the other rules went on{hint}")
        if result.error:
            errors += 1
            say(f"error: {result.error}")
    return errors


def found(paths: tuple[str, ...], settings) -> Iterator[str | ProoferError]:
    """The files of `paths`; a mistake in an ignore pattern ends the run."""
    from . import files

    exclude = tuple(os.path.join(os.path.relpath(settings.folder), pattern) if settings.folder and settings.folder != os.getcwd() and "/" in pattern else pattern for pattern in settings.exclude)
    return files.find(paths, exclude)


def read_stdin() -> str:
    """Standard input, decoded as a file would be. Raises ProoferError for what is no text."""
    from .files import decode

    return decode(sys.stdin.buffer.read(), "-")[0]


def format_of_stdin(name: str | None) -> str:
    """The format that `--stdin-filename` names."""
    from .files import format_of

    return format_of(name or "-")


def talkative(results: Iterable[FileResult]) -> Iterator[FileResult]:
    """`results`, with a line on standard error for each file."""
    from .report.people import on_one_line

    for result in results:
        if result.path:
            say(f"{on_one_line(result.path)}: {len(result.findings)} found, {result.fixed} fixed")
        yield result


def with_progress(results: Iterable[FileResult], total: int) -> Iterator[FileResult]:
    """`results`, with a progress bar on the terminal once a second has gone by; it is gone again at the end."""
    import click

    started, bar = time.monotonic(), None
    for number, result in enumerate(results, 1):
        if bar is not None:
            bar.update(1)
        elif time.monotonic() - started > 1:
            bar = click.progressbar(length=total, label="Checking", show_pos=True, file=sys.stderr)
            bar.update(number)
        yield result
    if bar is not None:
        sys.stderr.write("\r\x1b[K")


def colour_wanted(stream) -> bool:
    """Colour is for terminals, unless NO_COLOR says no."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def say(line: str) -> None:
    """Write a line to standard error."""
    sys.stderr.write(line + "\n")


def fail(message: str) -> NoReturn:
    """End with exit code 2 and a message."""
    say(f"error: {message}")
    sys.exit(2)
