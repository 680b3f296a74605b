"""How fast proofer is: beside its peers, with its cache, by its jobs, as texts grow. One command, side by side in one run.

    python benchmarks/speed.py [--rounds N] [--megabytes N] [--large]

The input is made from seeds/ and the lexicon, the same every time (prose.py). Peers are installed from PyPI into an environment of their own
(peers.py), proofer from this checkout. Every figure is the median over the rounds, the commands by turns; ratios are of medians. A planted
misspelling shows that a tool read its input. `--large` adds a text ten times as large, and takes minutes. Writes benchmarks/SPEED.md.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

import prose
from peers import commands, environment

ROOT = Path(__file__).resolve().parent.parent
FILES = 2000
#: One file in so many has the planted misspelling.
PLANTED_EACH = 20


class Run(NamedTuple):
    """Processor and wall seconds and peak memory (MB) of one run, and what it printed."""

    cpu: float
    wall: float
    peak: float
    said: str


def main() -> None:
    """Make the input, run everything, print and write the tables."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--megabytes", type=float, default=10)
    options.add_argument("--large", action="store_true")
    options.add_argument("--make", metavar="FOLDER", help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.make:
        make(Path(given.make), int(given.megabytes * 1e6), given.large)
        return
    tools = commands(environment())
    with tempfile.TemporaryDirectory() as place:
        os.environ["PROOFER_CACHE_DIR"] = os.path.join(place, "cache")
        folder = Path(place)
        # made by a process of its own: one that had held the texts would lend its peak of memory to those that it starts
        subprocess.run([sys.executable, __file__, "--make", place, "--megabytes", str(given.megabytes), *(["--large"] if given.large else [])], check=True)
        tables = [beside_peers(folder, tools, given), by_itself(folder, tools, given), growing(folder, tools, given)]
    text = "\n".join(tables)
    print(text)
    (ROOT / "benchmarks" / "SPEED.md").write_text(f"# Speed\n\nMade by `python benchmarks/speed.py`: medians of {given.rounds} rounds, side by side in one run.\n\n{text}")


def make(folder: Path, size: int, large: bool) -> None:
    """The texts: one file, the same in 2,000 files, an article, a text full of defects, and odd shapes."""
    text = prose.prose(size)
    (folder / "one.txt").write_text(prose.with_typo(text))
    (folder / "many").mkdir()
    for number, part in enumerate(prose.articles(text, FILES)):
        (folder / "many" / f"{number:04}.txt").write_text(part if number % PLANTED_EACH else prose.with_typo(part))
    (folder / "article.txt").write_text(prose.prose(14_000, seed=2))
    (folder / "defects.txt").write_text(prose.with_typo(prose.with_defects(text[: size // 10])))
    for name, part in (("tenth", text[: size // 10]), ("half", text[: size // 2])):
        (folder / f"{name}.txt").write_text(prose.with_typo(part))
    if large:
        (folder / "large.txt").write_text(prose.with_typo(prose.prose(10 * size, seed=3)))
    for name, count in (("", 1), ("-half", 2)):
        (folder / f"line{name}.txt").write_text(prose.with_typo(text[: size // count].replace("\n\n", " ")))
        (folder / f"findings{name}.txt").write_text("\n\n".join(f"Number {n} is here , and they wait for it.." for n in range(50_000 // count)))
        (folder / f"same{name}.txt").write_text("\n\n".join(f"Number {n} is where they recieve it on the day." for n in range(5_000 // count)))


def beside_peers(folder: Path, tools: dict[str, list[str]], given: argparse.Namespace) -> str:
    """The table of proofer's runs beside those of its peers."""
    own = [*tools["proofer"], "--no-cache", "--jobs", "1"]
    every = {**tools, "proofer": own}
    some = {name: every[name] for name in ("proofer", "codespell", "typos") if name in every}
    rows = []
    for title, path, run in (
        (f"{given.megabytes:g} MB in one file", "one.txt", some),
        (f"{given.megabytes:g} MB in {FILES:,} files", "many", some),
        ("a clean article of 14 KB", "article.txt", {**every, "proofer": own[:2] + ["--no-cache"]}),
    ):
        found = medians({name: [*command, str(folder / path)] for name, command in run.items()}, given.rounds * (5 if path == "article.txt" else 1), "" if path == "article.txt" else "recieve")
        for name, one in found.items():
            rows.append((title, name, f"{one.cpu:.2f}", f"{one.wall:.3f}", f"{one.peak:.0f}", f"{one.cpu / found['proofer'].cpu:.2f}", f"{one.wall / found['proofer'].wall:.2f}"))
    return table(("what", "tool", "CPU s", "wall s", "peak MB", "CPU, times proofer's", "wall, times proofer's"), rows)


def by_itself(folder: Path, tools: dict[str, list[str]], given: argparse.Namespace) -> str:
    """The table of jobs, cache and fixing."""
    check, rows = tools["proofer"], []
    many = str(folder / "many")
    jobs = medians({n: [*check, "--no-cache", "--jobs", n, many] for n in ("1", "2")}, given.rounds, "recieve")
    rows.append((f"{FILES:,} files, 2 jobs beside 1", "wall s", f"{jobs['1'].wall:.2f}", f"{jobs['2'].wall:.2f}", f"{jobs['1'].wall / jobs['2'].wall:.2f} times as fast"))
    first, second = [], []
    for _ in range(given.rounds):
        shutil.rmtree(os.environ["PROOFER_CACHE_DIR"], ignore_errors=True)
        warm = [*check, "--jobs", "1", str(folder / "article.txt")]
        timed(warm)  # the patterns' cache is not what is measured
        first.append(timed([*check, "--jobs", "1", many]))
        second.append(timed([*check, "--jobs", "1", many]))
    once, twice = median(first), median(second)
    rows.append((f"{FILES:,} unchanged files, second run beside first", "wall s", f"{once.wall:.2f}", f"{twice.wall:.2f}", f"{twice.wall / once.wall:.3f} of the first"))
    fixing, checking = [], []
    for _ in range(given.rounds):
        shutil.copy(folder / "defects.txt", folder / "fixed.txt")
        fixing.append(timed([*check, "--no-cache", "--fix", str(folder / "fixed.txt")]))
        checking.append(timed([*tools["codespell"], str(folder / "defects.txt")]) if "codespell" in tools else fixing[-1])
    fixed, checked = median(fixing), median(checking)
    rows.append((f"--fix of {given.megabytes / 10:g} MB with a defect in 40 words, beside codespell's check", "CPU s", f"{fixed.cpu:.2f}", f"{checked.cpu:.2f}", f"{checked.cpu / fixed.cpu:.2f} times as fast"))
    return table(("what", "unit", "one", "other", "ratio"), rows)


def growing(folder: Path, tools: dict[str, list[str]], given: argparse.Namespace) -> str:
    """The table of CPU seconds a MB, start-up taken off, as a text grows and where it is odd."""
    command = [*tools["proofer"], "--no-cache", "--jobs", "1"]
    (folder / "empty.txt").write_text("Nothing here.\n")
    names = ["empty", "tenth", "half", "one", *(["large"] if given.large else []), "line-half", "line", "findings-half", "findings", "same-half", "same"]
    found = medians({name: [*command, str(folder / f"{name}.txt")] for name in names}, max(1, given.rounds // 2), "")
    rows = []
    for name in names[1:]:
        size = (folder / f"{name}.txt").stat().st_size / 1e6
        seconds = found[name].cpu - found["empty"].cpu
        rows.append((TITLES.get(name, name), f"{size:.2f}", f"{seconds:.2f}", f"{1000 * seconds / size:.0f}", f"{found[name].peak:.0f}"))
    return table(("text", "MB", "CPU s", "ms a MB", "peak MB"), rows)


TITLES = {
    "tenth": "a tenth of it", "half": "half of it", "one": "the one file", "large": "ten times as much", "line": "one line", "line-half": "one line of half the size",
    "findings": "100,000 findings", "findings-half": "50,000 findings", "same": "5,000 times the same misspelling", "same-half": "2,500 times the same misspelling",
}  # fmt: skip


def medians(run: dict[str, list[str]], rounds: int, planted: str) -> dict[str, Run]:
    """The median of each command, run by turns. Raises RuntimeError where one of the three that know `planted` does not report it."""
    runs: dict[str, list[Run]] = {name: [] for name in run}
    for _ in range(rounds):
        for name, command in run.items():
            runs[name].append(timed(command))
    for name, command in run.items():
        if planted and not any(planted in one.said for one in runs[name]):
            raise RuntimeError(f"{name} did not read its input: {runs[name][-1].said[-300:]}")
    return {name: median(of_one) for name, of_one in runs.items()}


def median(runs: list[Run]) -> Run:
    """The medians of each figure."""
    return Run(*(statistics.median(column) for column in zip(*(run[:3] for run in runs))), runs[-1].said)


def timed(command: list[str]) -> Run:
    """One run of a command, with the operating system's account of it."""
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=output)
        _, _, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        output.seek(0)
        said = output.read().decode("utf-8", "replace")
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024, said)


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table in Markdown."""
    return "\n".join(f"| {' | '.join(row)} |" for row in (head, ("---",) * len(head), *rows)) + "\n"


if __name__ == "__main__":
    main()
