"""How many slips each tool finds and repairs rightly, and how often it is wrong, side by side.

    python benchmarks/accuracy.py [--clean FOLDER] [--languagetool URL]

Slips are put into clean articles (seeds/clean, or a folder of your own .txt files), the same every time: misspellings that people make and slips
of a key. codespell and typos come from PyPI; aspell takes part when it is installed, LanguageTool when the URL of a server is given.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import shutil
import subprocess
import tempfile
import urllib.parse
import urllib.request
from pathlib import Path
from typing import NamedTuple

from peers import commands, environment

ROOT = Path(__file__).resolve().parent.parent
NEIGHBOURS = dict(zip("qwertyuiopasdfghjklzxcvbnm", "wa qes wrd etf ryg tuh yij uok ipl ol qsz awdx sefc drgv fthb gyjn hukm jil kop asx zdc xfv cgb vhn bjm nk".split()))
#: What people write for what they mean.
PEOPLE = dict(
    pair.split(">")
    for pair in "accomodate>accommodate acheive>achieve agressive>aggressive apparant>apparent arguement>argument basicly>basically begining>beginning"
    " beleive>believe buisness>business calender>calendar collegue>colleague commitee>committee concious>conscious definately>definitely"
    " dissapear>disappear embarass>embarrass enviroment>environment existance>existence experiance>experience goverment>government"
    " harrassment>harassment immediatly>immediately independant>independent intresting>interesting knowlege>knowledge liason>liaison"
    " maintainance>maintenance neccessary>necessary occassion>occasion occured>occurred parliment>parliament perseverence>perseverance"
    " posession>possession prefered>preferred publically>publicly recieve>receive recomend>recommend refered>referred relevent>relevant"
    " seperate>separate sieze>seize similiar>similar succesful>successful suprise>surprise tommorow>tomorrow truely>truly untill>until"
    " vaccum>vacuum wierd>weird writting>writing".split()
)


class Slip(NamedTuple):
    """A word that was made wrong: where it stands (code points), what it should be, and of which kind it is."""

    start: int
    end: int
    good: str
    kind: str


def main() -> None:
    """Make the slips, ask each tool, print the table."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--clean", type=Path, default=ROOT / "seeds" / "clean")
    options.add_argument("--languagetool", metavar="URL")
    given = options.parse_args()
    tools = {name: command for name, command in commands(environment()).items() if name in ("proofer", "codespell", "typos")}
    texts = {path.name: path.read_text(encoding="utf-8") for path in sorted(given.clean.glob("*.txt"))}
    dirty = {name: spoilt(text, random.Random(name)) for name, text in texts.items()}
    words = sum(len(text.split()) for text in texts.values())
    asks = {name: lambda folder, name=name: answers(name, tools[name], folder) for name in tools}
    if shutil.which("aspell"):
        asks["aspell"] = aspell
    if given.languagetool:
        asks["languagetool"] = lambda folder: languagetool(given.languagetool, folder)
    print(f"{len(texts)} articles, {words:,} words, {sum(len(slips) for _, slips in dirty.values())} slips\n")
    print("| tool | by people: found / first right | slips of a key: found / first right | false alarms per 1,000 words |\n| --- | --- | --- | --- |")
    for name, ask in asks.items():
        with tempfile.TemporaryDirectory() as place:
            for file, (text, _) in dirty.items():
                Path(place, file).write_text(text, encoding="utf-8")
            found = ask(Path(place))
            for file, text in texts.items():
                Path(place, file).write_text(text, encoding="utf-8")
            alarms = sum(map(len, ask(Path(place)).values()))
        cells = []
        for kind in ("people", "key"):
            rows = [(file, slip) for file, (_, slips) in dirty.items() for slip in slips if slip.kind == kind]
            hits = [[goods for start, end, goods in found.get(file, ()) if start < slip.end and slip.start < end] for file, slip in rows]
            right = sum(any(goods[:1] == [slip.good] for goods in hit) for hit, (_, slip) in zip(hits, rows))
            cells.append(f"{100 * sum(map(bool, hits)) / max(1, len(rows)):.1f} / {100 * right / max(1, len(rows)):.1f}")
        print(f"| {name} | {cells[0]} | {cells[1]} | {1000 * alarms / words:.2f} |")


def spoilt(text: str, dice: random.Random) -> tuple[str, list[Slip]]:
    """A text with about one word in forty made wrong, and the slips."""
    wrong = {good: bad for bad, good in PEOPLE.items()}
    parts, slips, at, shift = [], [], 0, 0
    for match in re.finditer(r"(?<![\w'’.@/-])[a-z]{5,}(?![\w'’@/-])", text):
        word = match[0]
        bad, kind = (wrong[word], "people") if word in wrong else (slip_of_a_key(word, dice), "key")
        if kind == "key" and dice.random() > 0.06:
            continue
        parts += (text[at : match.start()], bad)
        slips.append(Slip(match.start() + shift, match.start() + shift + len(bad), word, kind))
        shift += len(bad) - len(word)
        at = match.end()
    inserted = "".join([*parts, text[at:]])
    for bad, good in sorted(PEOPLE.items()):  # one sentence each, so that every article tests them all
        inserted += f"\n\nIt was a matter of {bad} for them."
        slips.append(Slip(len(inserted) - len(f"{bad} for them."), len(inserted) - len(" for them."), good, "people"))
    return inserted + "\n", slips


def slip_of_a_key(word: str, dice: random.Random) -> str:
    """A word with one letter left out, added, struck beside, or exchanged with the next."""
    at = dice.randrange(1, len(word) - 1)
    kind = dice.randrange(4)
    beside = dice.choice(NEIGHBOURS[word[at]])
    made = (word[:at] + word[at + 1 :], word[:at] + beside + word[at:], word[:at] + beside + word[at + 1 :], word[: at] + word[at + 1] + word[at] + word[at + 2 :])[kind]
    return made if made != word else slip_of_a_key(word, dice)


Answers = dict[str, list[tuple[int, int, list[str]]]]


def answers(name: str, command: list[str], folder: Path) -> Answers:
    """What proofer (its spelling rules), codespell or typos say of a folder: file → (start, end, suggestions)."""
    found: Answers = {}
    if name == "proofer":
        done = subprocess.run([command[0], "check", "--select", "spelling", "--output-format", "json", "--exit-zero", folder], capture_output=True, text=True, check=True)
        for row in json.loads(done.stdout):
            found.setdefault(Path(row["path"]).name, []).append((row["start"], row["end"], row["suggestions"]))
    elif name == "codespell":
        for line in subprocess.run([*command, folder], capture_output=True, text=True).stdout.splitlines():
            if match := re.match(r"(.*?):(\d+): (\S+) ==> (.*)", line):
                text = Path(match[1]).read_text(encoding="utf-8")
                start = sum(len(part) + 1 for part in text.split("\n")[: int(match[2]) - 1])
                start = text.index(match[3], start)
                found.setdefault(Path(match[1]).name, []).append((start, start + len(match[3]), match[4].split(", ")))
    else:
        done = subprocess.run([command[0], "--format", "json", folder], capture_output=True, text=True)
        for row in map(json.loads, done.stdout.splitlines()):
            if row.get("type") == "typo" and row.get("line_num"):
                lines = Path(row["path"]).read_text(encoding="utf-8").split("\n")
                line = lines[row["line_num"] - 1]
                start = sum(len(part) + 1 for part in lines[: row["line_num"] - 1]) + len(line.encode()[: row["byte_offset"]].decode())
                found.setdefault(Path(row["path"]).name, []).append((start, start + len(row["typo"]), row["corrections"] or []))
    return found


def aspell(folder: Path) -> Answers:
    """What aspell says: it looks every word up."""
    found: Answers = {}
    for path in folder.iterdir():
        at = 0
        text = path.read_text(encoding="utf-8")
        for line in text.split("\n"):
            done = subprocess.run(["aspell", "-a", "--lang=en_US", "--encoding=utf-8"], input="^" + line + "\n", capture_output=True, text=True)
            for row in done.stdout.splitlines():
                if match := re.match(r"[&#] (\S+) (?:\d+ )?(\d+)(?:: (.*))?", row):
                    start = at + len(line.encode()[: int(match[2]) - 1].decode(errors="ignore"))
                    found.setdefault(path.name, []).append((start, start + len(match[1]), (match[3] or "").split(", ")))
            at += len(line) + 1
    return found


def languagetool(url: str, folder: Path) -> Answers:
    """What a LanguageTool server says."""
    found: Answers = {}
    for path in folder.iterdir():
        form = urllib.parse.urlencode({"text": path.read_text(encoding="utf-8"), "language": "en-US"}).encode()
        with urllib.request.urlopen(url.rstrip("/") + "/v2/check", form, timeout=120) as answer:
            for match in json.load(answer)["matches"]:
                goods = [row["value"] for row in match["replacements"][:5]]
                found.setdefault(path.name, []).append((match["offset"], match["offset"] + match["length"], goods))
    return found


if __name__ == "__main__":
    main()
