"""Build rules/wording/spun-phrases.txt: fixed expressions as a blindly applied thesaurus writes them.

    python tools/build_spun_phrases.py FOLDER [--all]

FOLDER holds .txt files of honest English. A combination that occurs there, or (of two words) in the bigram counts that come
with symspellpy, has an honest use and is left out. So is what spun_honest.txt names: that list is what a reader crossed out.
`--all` prints what was left out and why.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from fnmatch import translate
from importlib.resources import files
from pathlib import Path

HERE = Path(__file__).parent
TARGET = HERE.parent / "rules" / "wording" / "spun-phrases.txt"
#: Where both words of an expression are replaced, only this many substitutes of each are tried: there would be too many to read.
DEPTH_OF_PAIRS = 2
NAMES = (
    "united states of america|united states|united nations|united kingdom|european union|middle east|saudi arabia|new york city|new york times|"
    "new york|new zealand|new jersey|new delhi|new year's|great britain|white house|supreme court|world war ii|world war i|world war two|world war|"
    "world cup|world bank|world trade organization|world health organization|world economic forum|world series|international monetary fund|"
    "international space station|international criminal court|house of representatives|house of commons|house of lords|security council|"
    "second world war|cold war|olympic games|wall street|times square|red cross|red sea|premier league|champions league|national health service|"
    "democratic party|republican party|labour party|conservative party|communist party|green party|secretary of state|bbc|cnn|reuters|"
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|"
    "american|european|african|arab|western|british|chinese|russian|german|japanese|us government|human rights watch|tv"
)
KEPT = {"us government": "US government", "world war ii": "World War II", "world war i": "World War I", "bbc": "BBC", "cnn": "CNN", "tv": "TV"}
NAME = re.compile(rf"\b(?:{NAMES})\b")
SMALL = {"of", "the"}


def main(arguments: list[str]) -> None:
    """Write the list; arguments as in the module's docstring."""
    folder = next(argument for argument in arguments if not argument.startswith("-"))
    natural_of = combine(read_expressions(), read_substitutes())
    add_wholes(natural_of)
    reasons = {}
    is_honest = re.compile("|".join(translate(line.strip()) for line in lines_of("spun_honest.txt"))).match
    tortured = {line.split("\t")[0] for line in (TARGET.parent / "tortured-phrases.txt").read_text(encoding="utf-8").splitlines()}
    pairs = known_pairs()
    for spun in natural_of:
        words = spun.split()
        if is_honest(spun):
            reasons[spun] = "honest"
        elif spun in tortured:
            reasons[spun] = "a tortured term"
        elif len(words) == 2 and spun in pairs:
            reasons[spun] = "a known pair of words"
    seen = occurring(Path(folder), natural_of.keys() - reasons.keys())
    reasons |= dict.fromkeys(seen, "occurs")
    write({spun: goods for spun, goods in natural_of.items() if spun not in reasons})
    if "--all" in arguments:
        for spun, reason in sorted(reasons.items()):
            print(f"{spun}\t{'|'.join(natural_of[spun])}\t{reason}")


def write(natural_of: dict[str, list[str]]) -> None:
    """The list, in groups by the rarest word of a phrase, so that a text is only held against the groups whose word it has."""
    frequency = frequencies()
    groups: dict[str, list[str]] = {}
    for spun, goods in natural_of.items():
        rarest = min(re.findall(r"[a-z']+", spun), key=lambda word: (frequency.get(word, 0), word))
        groups.setdefault(rarest, []).append(f"{spun}\t{'|'.join(goods)}\n")
    head = (
        "# Fixed expressions as a thesaurus applied blindly writes them: spun<TAB>natural, in groups by the rarest word.\n"
        "# Built by tools/build_spun_phrases.py from tools/spun_expressions.txt, tools/spun_substitutes.txt and tools/spun_wholes.txt.\n"
    )
    body = "".join(f"# {rarest}\n{''.join(sorted(rows))}" for rarest, rows in sorted(groups.items()))
    TARGET.write_text(head + body, encoding="utf-8", newline="\n")
    print(f"{len(natural_of)} phrases for {len({goods[0] for goods in natural_of.values()})} expressions", file=sys.stderr)


def combine(expressions: dict[str, tuple[list[str], set[str]]], substitutes: dict[str, list[str]]) -> dict[str, list[str]]:
    """Spun phrase → natural expressions, in the order of the tables."""
    natural_of: dict[str, list[str]] = {}
    naturals = set(expressions)
    for natural, (wholes, without) in expressions.items():
        for spun in [*wholes, *spin(natural.split(), substitutes, without)]:
            if spun in naturals or is_muddle(spun, natural):
                continue
            goods = natural_of.setdefault(spun, [])
            good = with_capitals(natural)
            if good not in goods:
                goods.append(good)
    return natural_of


def add_wholes(natural_of: dict[str, list[str]]) -> None:
    """Put what spun_wholes.txt has into a table of spun phrases, behind what is there."""
    for line in lines_of("spun_wholes.txt"):
        natural, _, wholes = line.partition(" < ")
        for spun in wholes.split(", "):
            goods = natural_of.setdefault(spun.lower(), [])
            good = with_capitals(natural)
            if good not in goods and spun.lower() != natural.lower():
                goods.append(good)


def spin(words: list[str], substitutes: dict[str, list[str]], without: set[str]) -> Iterator[str]:
    """An expression with one of its words replaced; if it has two words, with both replaced as well."""
    choices = [[new for new in substitutes.get(word, ()) if new not in without] for word in words]
    if len(words) < 2:
        return
    for at, news in enumerate(choices):
        for new in news:
            yield " ".join([*words[:at], new, *words[at + 1 :]])
    if len(words) == 2:
        for one in choices[0][:DEPTH_OF_PAIRS]:
            for two in choices[1][:DEPTH_OF_PAIRS]:
                yield f"{one} {two}"


def is_muddle(spun: str, natural: str) -> bool:
    """Whether a combination only repeats a word or wraps the expression itself, which other rules are for."""
    words = spun.split()
    return any(one == two for one, two in zip(words, words[1:])) or f" {natural} " in f" {spun} "


def with_capitals(natural: str) -> str:
    """The expression with the capitals of the names in it."""
    return NAME.sub(lambda match: KEPT.get(match[0]) or " ".join(w if w in SMALL else w.capitalize() for w in match[0].split()), natural)


def read_expressions() -> dict[str, tuple[list[str], set[str]]]:
    """Expression → what is written for the whole of it, and the substitutes that it does without."""
    lists: dict[str, list[str]] = {}
    table: dict[str, tuple[list[str], set[str]]] = {}
    for line in lines_of("spun_expressions.txt"):
        if line.startswith("@"):
            name, _, members = line[1:].partition(" = ")
            lists[name] = members.split(", ")
            continue
        head, _, wholes = line.partition(" < ")
        natural, _, without = head.partition(" - ")
        for natural, wholes in through_lists(natural, wholes, lists):
            for one, other in forms(natural, wholes):
                found, excluded = table.setdefault(one, ([], set()))
                found += [whole for whole in other.split(", ") if whole]
                excluded |= set(without.split(", ")) - {""}
    return table


def through_lists(natural: str, wholes: str, lists: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    """A row once for every member of the list that it names, if any."""
    named = re.search(r"\{(\w+)\}", natural)
    for member in lists[named[1]] if named else [""]:
        yield (natural.replace(named[0], member), wholes.replace(named[0], member)) if named else (natural, wholes)


def read_substitutes() -> dict[str, list[str]]:
    """Word → what stands for it."""
    table: dict[str, list[str]] = {}
    for line in lines_of("spun_substitutes.txt"):
        word, _, news = line.partition(": ")
        for one, other in forms(word, news):
            table.setdefault(one, []).extend(new for new in other.split(", ") if new not in table.get(one, ()))
    return table


def forms(left: str, right: str) -> Iterator[tuple[str, str]]:
    """A row with `(s)` marks in the singular and in the plural; without marks on the left, as it is and the right in the singular."""
    yield singular(left), singular(right)
    if "(" in left:
        yield plural(left), plural(right)


def singular(text: str) -> str:
    """The text with the marks taken out."""
    return re.sub(r"\((?:s|es|ies|men)\)", "", text)


def plural(text: str) -> str:
    """The text with the marks put into effect."""
    text = re.sub(r"y\(ies\)", "ies", text)
    text = re.sub(r"man\(men\)", "men", text)
    return re.sub(r"\((s|es)\)", r"\1", text)


def occurring(folder: Path, phrases: set[str]) -> set[str]:
    """The phrases that occur in the .txt files of a folder."""
    wanted: dict[int, set[str]] = {}
    for phrase in phrases:
        wanted.setdefault(len(tokens(phrase)), set()).add(phrase)
    keys = {length: {tuple(tokens(phrase)): phrase for phrase in group} for length, group in wanted.items()}
    firsts = {key[0] for group in keys.values() for key in group}
    seen = set()
    for path in sorted(folder.glob("*.txt")):
        words = tokens(path.read_text(encoding="utf-8").lower().replace("’", "'"))
        for at, word in enumerate(words):
            if word in firsts:
                for length, group in keys.items():
                    phrase = group.get(tuple(words[at : at + length]))
                    if phrase:
                        seen.add(phrase)
    return seen


def tokens(text: str) -> list[str]:
    """The words of a text; a hyphen binds."""
    return re.findall(r"[\w'.-]*\w", text)


def known_pairs() -> set[str]:
    """Pairs of words that are common in printed English, from symspellpy's bigram counts (MIT)."""
    source = files("symspellpy") / "frequency_bigramdictionary_en_243_342.txt"
    return {" ".join(line.split()[:2]) for line in source.read_text(encoding="utf-8-sig").splitlines()}


def frequencies() -> dict[str, int]:
    """How often words stand in printed English, from symspellpy's counts (MIT)."""
    source = files("symspellpy") / "frequency_dictionary_en_82_765.txt"
    rows = (line.split() for line in source.read_text(encoding="utf-8-sig").splitlines())
    return {row[0]: int(row[1]) for row in rows}


def lines_of(name: str) -> list[str]:
    """The lines of a table here without comments and blanks."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line.strip() and not line.startswith("#")]


if __name__ == "__main__":
    main(sys.argv[1:])
