"""Build proofer/boilerplate_weights.py: how much words and shapes speak for a line of a web page's furniture.

    python tools/build_furniture.py FOLDER [--judge]

FOLDER holds .txt files of honest English, of which the short lines, the short sentences and parts of sentences are examples of what is
no furniture, beside honest_lines.txt; furniture_lines.txt holds the others, by kind. The weights are those of a logistic regression.
`--judge` leaves out one kind after the other and prints how many of its lines the rest finds.
"""

from __future__ import annotations

import math
import re
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
from proofer.boilerplate import kind_of  # noqa: E402
from proofer.boilerplate_score import ALONE, BESIDE, caution, features, speaks_to_reader  # noqa: E402

TARGET = HERE.parent / "proofer" / "boilerplate_weights.py"
#: A word, and a pair of neighbours, that fewer lines of furniture and fewer other lines have gets no weight of its own.
LEAST, LEAST_PAIRS = (2, 8), (4, 24)
ROUNDS, RATE, SHRINK = 14, 0.25, 5e-4
#: Names in the examples that say nothing.
NAMES = frozenset(
    "ann lee jane smith john tom reed park kim miller lopez silva grant hill jones brown mary laura king mark wilson peter green helen moss emma stone alan alex chen"
    " sam sarah anna maria rosa luis ortega lena wolf nora lind dana ross sue martin paul mike jenny wu foster parker marsh liz porter fields cole dan evan vucci bo rossi"
    " leeds york exeter oxford yale michigan rice boston london kenya mars reuters' tribune herald gazette globe guardian atlantic grist acme".split()
)
#: Names of papers, which stand for all names.
SITES = ("Herald", "Gazette", "Daily Globe", "Tribune", "Acme News", "Atlantic", "Guardian")
#: How much a line counts that is another with a name in it.
NAMED = 0.5
#: How much a line written as a hard case counts beside one of a text.
HARD = 1.5
#: A weight below it (hundredths) is left out.
TINY = 6

#: A line of furniture that the weights miss is remembered if it is longer (code points), and not so far off that it is rather an article's (hundredths).
MUTE, FAR = 6, -500

Example = tuple[tuple[str, ...], int, float]


def main(arguments: list[str]) -> None:
    """Write the weights; arguments as in the module's docstring."""
    folder = Path(next(argument for argument in arguments if not argument.startswith("-")))
    kinds = read("furniture_lines.txt")
    honest = [(features(line), 0, HARD) for lines in read("honest_lines.txt").values() for line in lines]
    honest += [(features(line), 0, weight) for line, weight in lines_of_texts(folder)]
    print(f"{sum(map(len, kinds.values()))} lines of furniture, {len(honest)} others", file=sys.stderr)
    if "--judge" in arguments:
        judge(kinds, honest)
        return
    weights = learn(furniture(kinds.values()) + honest)
    known = {line.lower() for lines in read("honest_lines.txt").values() for line in lines if added(features(line), weights) > BESIDE}
    lines = {line.lower(): added(features(line), weights) - ALONE - caution(line, line[-1]) for group in kinds.values() for line in group if MUTE < len(line) and len(line.split()) > 1}
    missed = {line for line, margin in lines.items() if FAR < margin <= 0 and not kind_of(line)} - {line.lower() for group in read("honest_lines.txt").values() for line in group}
    rows = " ".join(f"{name} {weight}" for name, weight in sorted(weights.items()))
    rows = re.findall(r".{1,150}(?: |$)", rows)
    TARGET.write_text(
        '"""Weights of words and shapes for lines of a web page\'s furniture, built by tools/build_furniture.py."""\n\n'
        'WEIGHTS = r"""\n' + "\n".join(row.rstrip() for row in rows) + '\n"""\n\n'
        "#: Lines of articles that the weights are wrong about.\n"
        'EXCEPTIONS = frozenset(r"""\n' + "\n".join(sorted(known)) + '\n""".splitlines())\n\n'
        "#: Lines of furniture that the weights miss.\n"
        'LINES = frozenset(r"""\n' + "\n".join(sorted(missed)) + '\n""".splitlines())\n', encoding="utf-8", newline="\n",
    )  # fmt: skip
    print(f"{len(weights)} weights, {len(known)} lines that they accuse, {len(missed)} that they miss", file=sys.stderr)


def read(name: str) -> dict[str, list[str]]:
    """Kind → its lines, each line once."""
    kinds: dict[str, list[str]] = {}
    seen = set()
    kind = ""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            kind = line[2:]
        elif line.strip() and line not in seen:
            seen.add(line)
            kinds.setdefault(kind, []).append(line.strip())
    return kinds


def furniture(groups: Iterable[list[str]]) -> list[Example]:
    """The examples that groups of lines of furniture give."""
    lines = [line for group in groups for line in group]
    return [(features(line), 1, 1.0) for line in lines] + [(features(other), 1, NAMED) for line in lines if (other := named(line)) != line]


def named(line: str) -> str:
    """A line of furniture with the name of a site in the place of `our` and `us`: the same line of another publisher."""
    site = SITES[len(line) % len(SITES)]
    line = re.sub(r"\bus\b", f"the {site}", line)
    line = re.sub(r"\bour (?:site|website)\b", f"{site.lower()}.com", line)
    owner = site if len(line) % 2 else f"the {site}'s"
    line = re.sub(r"\b(?:our|the latest|today's)\b", owner, line)
    return re.sub(r"^(?:Our|The|Your|Today's)\b", site if len(line) % 2 else f"The {site}'s", line)


def lines_of_texts(folder: Path) -> list[tuple[str, float]]:
    """Short lines of texts, short sentences without their stop, whole ones that speak as one about a page might, and parts of sentences, evenly taken, with what they count."""
    found: dict[str, float] = {}
    for path in sorted(folder.glob("*.txt")):
        text = path.read_text(encoding="utf-8")
        lines = [line.strip() for line in text.splitlines() if 1 < len(line.strip()) <= 120]
        lines = [line for line in lines if line[0] not in "\"'“‘"]
        bare = [line for line in lines if line[-1] not in ".\"”’"]
        sentences = [part.rstrip(".") for part in re.findall(r"(?<=[.?!] )[A-Z][^.?!\n\"“”]{6,60}[.]", text)]
        parts = [part.strip() for part in re.findall(r"(?<=, )[a-z][^.?!,;:\n\"“”]{10,50}(?=,)", text)]
        whole = [part for part in re.findall(r"(?:(?<=[.?!] )|(?<=\n))[A-Z][^.?!\n\"“”]{6,190}[.?!](?=\s)", text) if speaks_to_reader(part)]
        for group, most, weight in ((lines, 2500, 1.0), (bare, 1500, 1.0), (sentences, 2500, 0.7), (whole, 3000, 1.0), (parts, 1000, 0.5)):
            step = max(1, len(group) // most)
            found.update(dict.fromkeys((line[:1].upper() + line[1:] for line in group[::step]), weight))
    return list(found.items())


def learn(examples: list[tuple[list[str], int, float]]) -> dict[str, int]:
    """The weights (hundredths) that tell the examples apart, by gradient descent with a step of its own for each weight."""
    counts = [Counter(name for names, is_so, _ in examples if is_so == label for name in dict.fromkeys(names)) for label in (1, 0)]
    kept = {name for one in counts for name in one if not NAMES.issuperset(name.strip("^$").split("_")) and any(count[name] >= least for count, least in zip(counts, LEAST_PAIRS if "_" in name else LEAST))}
    rows: list[Example] = []
    for names, label, weight in examples:
        names = list(dict.fromkeys(names))
        rare = sum(name not in kept and is_word(name) for name in names)
        rows.append((tuple(name for name in names if name in kept) + (f"?{min(rare, 4)}",), label, weight))
    # The order is mixed the same way every time.
    rows = [rows[at] for at in sorted(range(len(rows)), key=lambda at: at * 2654435761 % 4294967296)]
    weights: dict[str, float] = dict.fromkeys(kept, 0.0) | {f"?{rare}": 0.0 for rare in range(5)}
    squares = dict.fromkeys(weights, 1e-2)
    for _ in range(ROUNDS):
        for names, label, weight in rows:
            total = sum(map(weights.__getitem__, names))
            error = weight * (label - 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))))
            for name in names:
                old = weights[name]
                step = error - SHRINK * 50 * old
                squares[name] += step * step
                weights[name] = old + RATE * step / math.sqrt(squares[name])
    return {name: round(100 * weight) for name, weight in weights.items() if abs(round(100 * weight)) >= TINY or is_word(name)}


def is_word(name: str) -> bool:
    """Whether the name of a weight is a word: of these it is told how many have none."""
    return name[0] not in "/^$" and "_" not in name


def judge(kinds: dict[str, list[str]], honest: list[tuple[list[str], int, float]]) -> None:
    """Print for each kind how many of its lines the weights of the others find at several thresholds, and with how many honest lines."""
    thresholds = (0, 100, 200, 300)
    totals = Counter()
    for kind, lines in kinds.items():
        left = set(lines)
        others = furniture([line for line in group if line not in left] for name, group in kinds.items() if name != kind)
        weights = learn(others + honest)
        scores = [(line, added(features(line), weights)) for line in lines]
        by_rule = {line for line in lines if kind_of(line)}
        row = [sum(value > threshold or line in by_rule for line, value in scores) for threshold in thresholds]
        totals.update({"n": len(lines), "rule": len(by_rule)} | dict(zip(map(str, thresholds), row)))
        print(f"{kind:28} {len(lines):5} {len(by_rule):5} " + " ".join(f"{count:5}" for count in row), flush=True)
    print({name: f"{100 * count / totals['n']:.1f}" for name, count in totals.items()})


def added(names: list[str], weights: dict[str, int]) -> int:
    """What `score` gives with other weights."""
    rare = sum(name not in weights and is_word(name) for name in names)
    return sum(weights.get(name, 0) for name in names) + weights.get(f"?{min(rare, 4)}", 0)


if __name__ == "__main__":
    main(sys.argv[1:])
