"""The command line."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Iterable, Iterator

# Start-up makes tens of thousands of objects that live to the end: looking through them for cycles costs a tenth of a short run.
gc.set_threshold(200_000, 20, 20)

import click  # noqa: E402

from . import __version__  # noqa: E402
from .model import Applicability, FileResult, ProoferError  # noqa: E402

REPORTS = ("full", "concise", "json")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="proofer")
def cli() -> None:
    """Proofread articles: find typos, casing errors, stray citations and web residue, and repair what is safe."""


def selecting(command):
    """The options that say which rules run."""
    for option in (
        click.option("--deep/--no-deep", default=None, help="Ask LanguageTool as well (see `proofer languagetool --help`)."),
        click.option("--ignore", multiple=True, metavar="RULES", help="Rules or groups to leave out (comma-separated)."),
        click.option("--extend-select", multiple=True, metavar="RULES", help="Rules or groups to add to the default ones."),
        click.option("--select", multiple=True, metavar="RULES", help="Rules or groups to run instead of the default ones."),
    ):
        command = option(command)
    return command


def reporting(command):
    """The options that say what is fixed and how it is shown."""
    for option in (
        click.option("-v", "--verbose", is_flag=True, help="Say which files are checked; show tracebacks of rules that fail."),
        click.option("-q", "--quiet", is_flag=True, help="Print nothing but errors."),
        click.option("--exit-zero", is_flag=True, help="Exit with 0 even when something was found."),
        click.option("--statistics", is_flag=True, help="Print how often each rule found something."),
        click.option("--output-format", type=click.Choice(REPORTS), default="full", show_default=True, help="How findings are printed."),
        click.option("--evidence", type=click.Choice(["document", "project"]), default="document", show_default=True, help="Whose capitals make a name: the file's own, or all files' of the run (read twice)."),
        click.option("--stdin-filename", metavar="NAME", help="The name that standard input (-) goes by: settings and format follow it."),
        click.option("--no-cache", is_flag=True, help="Look at every file anew, and remember nothing for the next run."),
        click.option("-j", "--jobs", type=click.IntRange(min=1), help="How many processes share the files.  [default: as many as pay]"),
        click.option("--profile-rules", is_flag=True, help="Print on standard error what each rule costs (one process, no cache)."),
        click.option("--diff", is_flag=True, help="Print what would be fixed as a unified diff; write nothing."),
        click.option("--unsafe-fixes", is_flag=True, help="Make the fixes that need a reader's eye as well."),
    ):
        command = option(command)
    return command


@cli.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@click.option("--fix", is_flag=True, help="Repair files in place.")
@reporting
@selecting
def check(paths: tuple[str, ...], fix: bool, **options) -> None:
    """Check files, or the articles in folders; `-` reads standard input. Nothing is written without --fix.

    Exit code: 0 nothing found, or all of it fixed; 1 findings remain; 2 something went wrong.
    """
    sys.exit(run(paths, fix, **options))


@cli.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@reporting
@selecting
def fix(paths: tuple[str, ...], **options) -> None:
    """Repair files in place: short for `check --fix`."""
    sys.exit(run(paths, True, **options))


@cli.command()
@click.argument("rule_id", required=False, metavar="ID")
@click.option("--all", "everything", is_flag=True, help="Explain every rule.")
def rule(rule_id: str | None, everything: bool) -> None:
    """Explain a rule: what it finds, why, what it changes and what it leaves alone."""
    from .catalogue import rules
    from .explain import explain

    if everything:
        click.echo("\n".join(explain(rule) for rule in rules().values()), nl=False)
        return
    if rule_id is None:
        raise click.UsageError("name a rule, or use --all")
    if rule_id not in rules():
        from .cards import nearest

        fail(f"there is no rule {rule_id!r}{nearest(rule_id, rules())} (`proofer rules` lists them)")
    click.echo(explain(rules()[rule_id]), nl=False)


@cli.command("rules")
def list_rules() -> None:
    """List all rules."""
    from .explain import table

    click.echo(table(), nl=False)


@cli.command(context_settings={"ignore_unknown_options": True}, add_help_option=False)
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED)
def languagetool(arguments: tuple[str, ...]) -> None:
    """Install, start and stop LanguageTool, the second engine of --deep."""
    from .deep.commands import languagetool

    languagetool(list(arguments), prog_name="proofer languagetool")


@cli.group("words")
def own_words() -> None:
    """Manage the words and names of your own (words.txt beside the configuration)."""


@own_words.command("add")
@click.argument("words", nargs=-1, required=True, metavar="WORD...")
def words_add(words: tuple[str, ...]) -> None:
    """Add words; one with a capital is a name."""
    from .words import add

    try:
        path, new = add(words)
    except ProoferError as error:
        fail(str(error))
    click.echo(f"{path}: added {', '.join(new)}" if new else f"{path}: nothing new")


@own_words.command("learn")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@click.option("--yes", is_flag=True, help="Accept all of them without asking.")
def words_learn(paths: tuple[str, ...], yes: bool) -> None:
    """Show the words of articles that proofer does not know, and add those that you accept."""
    from . import run as runner
    from .config import SettingsOf
    from .words import add, learnable

    settings_of = SettingsOf(deep=False)

    try:
        words = learnable(runner.check_paths(found(paths or (".",), settings_of(".")), settings_of))
        if not words:
            click.echo("Nothing to learn: every word is known.")
            return
        for number, (word, count, line) in enumerate(words, 1):
            click.echo(f"{number:>4}  {word}  ({count})  … {line} …")
        answer = "all" if yes else click.prompt("Which are right? Numbers such as 1 3 5-7, all, or none", default="none")
        path, new = add([words[number - 1][0] for number in chosen_numbers(answer, len(words))])
    except ProoferError as error:
        fail(str(error))
    click.echo(f"{path}: added {', '.join(new)}" if new else "Nothing added.")


def chosen_numbers(answer: str, count: int) -> list[int]:
    """The numbers of `1 3 5-7`, `all` or `none`. Raises ProoferError for anything else, or a number that is not listed."""
    if answer.strip().lower() in ("all", "none"):
        return list(range(1, count + 1)) if answer.strip().lower() == "all" else []
    numbers = []
    for part in answer.replace(",", " ").split():
        first, _, last = part.partition("-")
        if not first.isdigit() or last and not last.isdigit() or not 1 <= int(first) <= int(last or first) <= count:
            raise ProoferError(f"{part!r} is no number between 1 and {count}; nothing added")
        numbers += range(int(first), int(last or first) + 1)
    return numbers


def run(
    paths: tuple[str, ...],
    fix: bool,
    *,
    unsafe_fixes: bool,
    diff: bool,
    stdin_filename: str | None,
    evidence: str,
    output_format: str,
    statistics: bool,
    exit_zero: bool,
    quiet: bool,
    verbose: bool,
    jobs: int | None,
    no_cache: bool,
    profile_rules: bool,
    select: tuple[str, ...],
    extend_select: tuple[str, ...],
    ignore: tuple[str, ...],
    deep: bool | None,
) -> int:
    """Check or fix `paths` and print what came of it; returns the exit code."""
    from . import run as runner
    from .config import SettingsOf, check_selectors

    selectors = tuple(tuple(name.strip() for part in given for name in part.split(",") if name.strip()) for given in (select, extend_select, ignore))
    try:
        check_selectors(sum(selectors, ()))
    except ProoferError as error:
        fail(str(error))

    settings_of = SettingsOf(*selectors, deep)
    level = (Applicability.UNSAFE if unsafe_fixes else Applicability.SAFE) if fix or diff else None
    try:
        if paths == ("-",):
            results = iter([runner.check_text(stdin_filename or "-", read_stdin(), format_of_stdin(stdin_filename), settings_of(stdin_filename or "."), level)])
        else:
            here = settings_of(".")
            files = found(paths or (".",), here)
            waiting = not verbose and not quiet and sys.stderr.isatty()
            files = list(files) if waiting else files
            count = len(files) if waiting else 0
            if here.deep:
                from .deep import ahead, progress

                files = ahead(files, settings_of)
                if waiting:
                    progress.show()
            if profile_rules:
                from .watch import COSTS

                COSTS.begin()
            cache = None
            if not (no_cache or profile_rules or here.deep or evidence == "project"):
                from .cache import Results

                cache = Results()
            alone = here.deep or profile_rules
            results = runner.check_paths(files, settings_of, level, fix and not diff, evidence == "project", 1 if alone else jobs, cache)
            if waiting:
                results = list(results if here.deep else with_progress(results, count))
    except ProoferError as error:
        fail(str(error))
    done: list[FileResult] = []
    results = remembered(talkative(results) if verbose else results, done)
    errors = show(results, done, diff=diff, fixing=level is not None, stdin=paths == ("-",), output_format=output_format, statistics=statistics, quiet=quiet, verbose=verbose)
    if profile_rules:
        from .watch import COSTS

        click.echo(COSTS.table(), err=True, nl=False)
    if errors:
        return 2
    remaining = any(result.fixed for result in done) if diff else any(result.findings for result in done)
    return 1 if remaining and not exit_zero else 0


def remembered(results: Iterable[FileResult], done: list[FileResult]) -> Iterator[FileResult]:
    """`results`, each put into `done` without its text once it is printed: a run over millions of articles holds one text at a time."""
    for result in results:
        yield result
        result.text = result.original = ""
        done.append(result)


def show(results: Iterable[FileResult], done: list[FileResult], *, diff: bool, fixing: bool, stdin: bool, output_format: str, statistics: bool, quiet: bool, verbose: bool) -> int:
    """Print results as they come, which fills `done`, then errors to standard error; returns the number of errors."""
    write = sys.stdout.write
    if diff:
        for result in results:
            for piece in unified(result):
                write(piece)
    elif fixing and stdin:
        for result in results:
            write(result.text)
    elif quiet:
        for _ in results:
            pass
    else:
        from .report import people, report

        for piece in report(output_format)(results, colour_wanted(sys.stdout)):
            write(piece)
        if statistics:
            for piece in people.statistics(done):
                write(piece)
        if output_format == "full":
            write(people.summary(done, fixing) + "\n")
    sys.stdout.flush()
    errors = 0
    for result in done:
        for rule_id, trace in result.rule_errors:
            errors += 1
            if rule_id == "languagetool":
                click.echo(f"error: {result.path}: {trace}", err=True)
                continue
            hint = f"\n{trace}" if verbose else " (--verbose shows where)"
            click.echo(f"error: {result.path}: rule {rule_id} failed: {trace.strip().splitlines()[-1]}; the other rules went on{hint}", err=True)
        if result.error:
            errors += 1
            click.echo(f"error: {result.error}", err=True)
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


def unified(result: FileResult) -> Iterable[str]:
    """The unified diff of what was fixed in a file."""
    if not result.fixed:
        return
    import difflib

    before, after = result.original.splitlines(keepends=True), result.text.splitlines(keepends=True)
    for line in difflib.unified_diff(before, after, result.path, result.path):
        yield line if line.endswith("\n") else line + "\n\\ No newline at end of file\n"


def talkative(results: Iterable[FileResult]) -> Iterator[FileResult]:
    """`results`, with a line on standard error for each file."""
    for result in results:
        if result.path:
            click.echo(f"{result.path}: {len(result.findings)} found, {result.fixed} fixed", err=True)
        yield result


def with_progress(results: Iterable[FileResult], total: int) -> Iterator[FileResult]:
    """`results`, with a progress bar on the terminal once a second has gone by; it is gone again at the end."""
    started, bar = time.monotonic(), None
    for number, result in enumerate(results, 1):
        if bar is not None:
            bar.update(1)
        elif time.monotonic() - started > 1:
            bar = click.progressbar(length=total, label="Checking", show_pos=True, file=sys.stderr)
            bar.update(number)
        yield result
    if bar is not None:
        click.echo("\r\x1b[K", nl=False, err=True)


def colour_wanted(stream) -> bool:
    """Colour is for terminals, unless NO_COLOR says no."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def fail(message: str) -> None:
    """End with exit code 2 and a message."""
    click.echo(f"error: {message}", err=True)
    sys.exit(2)


def main() -> None:
    """Run the command line; output is UTF-8 wherever it goes."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    cli(prog_name="proofer")
