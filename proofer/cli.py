"""The command line, as click reads it. See start.py for what is read without."""

from __future__ import annotations

import sys

import click

from . import __version__
from .command import Options, fail, found, run
from .model import ProoferError

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
    sys.exit(run(paths, fix, Options(**options)))


@cli.command()
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@reporting
@selecting
def fix(paths: tuple[str, ...], **options) -> None:
    """Repair files in place: short for `check --fix`."""
    sys.exit(run(paths, True, Options(**options)))


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
