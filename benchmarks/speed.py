"""How fast proofer is beside its peers, side by side in one run.

    python benchmarks/speed.py [--rounds N] [--megabytes N]

The input is made from seeds/ and the lexicon, the same every time. Each row gives the median of CPU seconds over the rounds, by turns,
and the ratio to proofer's. A planted misspelling that every tool knows shows that the file was read. Writes benchmarks/SPEED.md.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from peers import commands, environment

ROOT = Path(__file__).resolve().parent.parent
PLANTED = "They recieve it."


def main() -> None:
    """Make the input, run the tools by turns, print and write the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--megabytes", type=float, default=10)
    given = options.parse_args()
    tools = commands(environment())
    rows = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        text = prose(int(given.megabytes * 1e6))
        (folder / "big.txt").write_text(text)
        (folder / "article.txt").write_text(text[:14_000].rsplit("\n\n", 1)[0] + f"\n\n{PLANTED}\n")
        many = folder / "many"
        many.mkdir()
        for number, part in enumerate(pieces(text, 2000)):
            (many / f"{number:04}.txt").write_text(part)
        for title, path, names in (
            (f"{given.megabytes:g} MB in one file", folder / "big.txt", ("proofer", "codespell", "typos")),
            (f"{given.megabytes:g} MB in 2,000 files", many, ("proofer", "codespell", "typos")),
            ("one article of 14 KB", folder / "article.txt", tuple(tools)),
        ):
            rows += measured(title, path, {name: tools[name] for name in names if name in tools}, given.rounds)
    table = "\n".join(["| what | tool | CPU s | wall s | peak MB | CPU, times proofer's |", "| --- | --- | --- | --- | --- | --- |", *rows])
    print(table)
    (ROOT / "benchmarks" / "SPEED.md").write_text(f"# Speed\n\nMade by `python benchmarks/speed.py`.\n\n{table}\n")


def measured(title: str, path: Path, tools: dict[str, list[str]], rounds: int) -> list[str]:
    """A row a tool: medians over `rounds`, the tools by turns."""
    seconds: dict[str, list[tuple[float, float, float]]] = {name: [] for name in tools}
    for _ in range(rounds):
        for name, command in tools.items():
            seconds[name].append(timed(name, [*command, str(path)]))
    medians = {name: [statistics.median(column) for column in zip(*runs)] for name, runs in seconds.items()}
    own = medians["proofer"][0]
    return [f"| {title} | {name} | {cpu:.2f} | {wall:.2f} | {peak:.0f} | {cpu / own:.2f} |" for name, (cpu, wall, peak) in medians.items()]


def timed(name: str, command: list[str]) -> tuple[float, float, float]:
    """CPU seconds, wall seconds and peak memory in MB of a run; RuntimeError where the planted misspelling was not seen."""
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(command, stdout=output, stderr=output)
        _, _, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
        output.seek(0)
        said = output.read().decode("utf-8", "replace")
    if "recieve" not in said and name in ("proofer", "codespell", "typos"):
        raise RuntimeError(f"{name} did not read its input: {said[-300:]}")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def prose(size: int) -> str:
    """About `size` bytes of varied English with few defects: paragraphs of the clean seeds, their words of content exchanged for others of the lexicon."""
    dice = random.Random(1)
    paragraphs = [part for path in sorted((ROOT / "seeds" / "clean").glob("*.txt")) for part in path.read_text().split("\n\n") if len(part) > 80]
    words = common_words()
    made, length = [], 0
    while length < size:
        part = []
        for word in dice.choice(paragraphs).split(" "):
            part.append(dice.choice(words) if word.islower() and word.isalpha() and len(word) > 5 and dice.random() < 0.6 else word)
        made.append(" ".join(part))
        length += len(made[-1]) + 2
    return "\n\n".join(made) + f"\n\n{PLANTED}\n"


def common_words() -> list[str]:
    """Plain words of the lexicon that stand in the clean seeds or are built in as frequent, in a fixed order."""
    from proofer.lexicon import COMMON_LOWER, NAME, Lexicon

    lexicon = Lexicon.load()
    raw = lexicon._words.bytes[:].split(b"\n")  # noqa: SLF001 - the benchmark looks into the table to need no list of its own
    found = set()
    for line in raw:
        word = line.split(b"\t")[0].decode("utf-8", "ignore")
        if 5 < len(word) < 13 and word.isascii() and word.isalpha() and word.islower():
            entry = lexicon.entry(word)
            if entry is not None and entry.flags & COMMON_LOWER and not entry.flags & NAME and entry.frequency >= 5:
                found.add(word)
    return sorted(found)


def pieces(text: str, count: int) -> list[str]:
    """The text in `count` articles, each with the planted misspelling."""
    paragraphs = text.split("\n\n")
    step = max(1, len(paragraphs) // count)
    return ["\n\n".join(paragraphs[at : at + step]) + f"\n\n{PLANTED}\n" for at in range(0, step * count, step)]


if __name__ == "__main__":
    main()
