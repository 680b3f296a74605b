"""Where the command starts: the plain calls that hooks and people make all day are read here, everything else by click.

Loading click takes a fifth of a run on one article.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys

from .typed import Any

#: Flags that are read here → the option that each turns on.
FLAGS = {
    "--unsafe-fixes": "unsafe_fixes",
    "--diff": "diff",
    "--statistics": "statistics",
    "--exit-zero": "exit_zero",
    "-q": "quiet",
    "--quiet": "quiet",
    "--no-cache": "no_cache",
}


def process() -> None:
    """The process of the command: `main`, and its end. Where nothing else runs in the process it ends at once: to take all of its objects apart costs more than
    to check an article."""
    try:
        main()
    except SystemExit as end:
        if "threading" in sys.modules or sys.stderr.closed or not isinstance(end.code, int):
            raise
        atexit._run_exitfuncs()
        try:
            sys.stdout.flush()
            sys.stderr.flush()
        except (OSError, ValueError):
            raise end from None  # Python's own end says what is wrong
        os._exit(end.code)


def main() -> None:
    """Run the command line; output is UTF-8 wherever it goes."""
    # Start-up makes tens of thousands of objects that live to the end: looking through them for cycles costs a tenth of a short run.
    gc.set_threshold(200_000, 20, 20)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="")
    plain = plain_call(sys.argv[1:])
    if plain is None:
        from .cli import cli

        cli(prog_name="proofer")
        return
    from .command import Options, run

    paths, fix, options = plain
    try:
        code = run(paths, fix, Options(**options))
    except KeyboardInterrupt:
        sys.stderr.write("Aborted!\n")
        code = 1
    except BrokenPipeError:  # whoever read the report has seen enough
        sys.stderr.close()
        code = 1
    sys.exit(code)


def plain_call(arguments: list[str]) -> tuple[tuple[str, ...], bool, dict[str, Any]] | None:
    """Paths, whether files are fixed, and options, of a call of `check` or `fix` with nothing but paths, FLAGS, `--jobs` and `--output-format`; None for any other."""
    if not arguments or arguments[0] not in ("check", "fix"):
        return None
    paths, fix, options = [], arguments[0] == "fix", {}
    rest = iter(arguments[1:])
    for argument in rest:
        if argument in ("-j", "--jobs"):
            jobs = next(rest, "")
            if not (jobs.isascii() and jobs.isdigit() and int(jobs)):
                return None
            options["jobs"] = int(jobs)
        elif argument == "--output-format":
            from .report import FORMATS

            options["output_format"] = next(rest, "")
            if options["output_format"] not in FORMATS:
                return None
        elif argument == "--fix" and arguments[0] == "check":
            fix = True
        elif argument in FLAGS:
            options[FLAGS[argument]] = True
        elif argument.startswith("-") and argument != "-":
            return None
        else:
            paths.append(argument)
    return tuple(paths), fix, options
