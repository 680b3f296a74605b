"""Build proofer/data/confusables.bin from a folder of text and the counts that symspellpy ships.

    python tools/build_confusables.py FOLDER [--report REPORT.tsv]

Text as it stands is taken to be right: the class of a place is the word that stands there. The same folder, pairs and packages
give the same bytes. Needs numpy, scipy, scikit-learn and symspellpy, which nothing needs at run time.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from importlib import metadata
from pathlib import Path
from zlib import crc32

import numpy as np
import symspellpy

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import confusable_margins as margins  # noqa: E402
import confusable_table as table  # noqa: E402
from confusable_calibration import calibrated  # noqa: E402
from confusable_classes import word_classes, word_vectors  # noqa: E402
from confusable_corpus import Corpus  # noqa: E402
from confusable_kin import Kin  # noqa: E402
from confusable_model import MOST_PLACES, Web, study  # noqa: E402

from proofer.confusables import LEAST_EVIDENCE, VOCABULARY  # noqa: E402

PAIRS = ROOT / "tools" / "confusable-pairs.txt"
OUT = ROOT / "proofer" / "data" / "confusables.bin"
LEAST_PLACES = 12  # a word that stands less often in the text is never suggested
OF_SLIPS = 0.02  # a pair that is worth no more has no kin
MOST_FEATURES = 665_000  # the smallest weights beyond are dropped


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--report", type=Path, help="write the figures of every direction here")
    given = arguments.parse_args()
    build(given.folder, given.report)


def build(folder: Path, report: Path | None) -> None:
    """Train, choose margins, write the table and the note of its sources."""
    web_words, web_pairs = web_counts()
    corpus = Corpus(folder, web_words)
    vectors = word_vectors(corpus, web_pairs)
    classes = word_classes(corpus, vectors)
    corpus.set_classes(classes)
    studies = train(corpus, Web(web_pairs, classes), Kin(corpus, vectors, read_pairs()), web_words)
    studies = {pair: calibrated(corpus, web_words, pair, found) for pair, found in studies.items()}
    pack(corpus, classes, studies, choose(corpus, web_words, studies), report)


def pack(corpus, classes: dict[bytes, int], studies, directions, report: Path | None) -> None:
    """Write the table of the directions that are kept, its note, and the report."""
    kept = {frozenset((one.word, one.meant)) for one in directions}
    models = {pair: found.model for pair, found in studies.items() if frozenset(pair) in kept}
    features, values = table.rows(models, MOST_FEATURES)
    codes = np.array([crc32(word) for word in sorted(classes)], np.uint64)
    features.append(table.seeded(codes, VOCABULARY))
    values.append(np.array([classes[word] for word in sorted(classes)], np.uint8).astype(np.int8))
    lines, filters, passing = members(corpus, studies, directions)
    table.write(OUT, lines, filters, np.concatenate(features), np.concatenate(values))
    note(corpus, len(kept), len(lines))
    summary(corpus, directions, passing, report)


def web_counts() -> tuple[dict[bytes, int], dict[tuple[bytes, bytes], int]]:
    """symspellpy's counts of words and of pairs of words."""
    folder = Path(symspellpy.__file__).parent
    words = {}
    for line in (folder / "frequency_dictionary_en_82_765.txt").read_text(encoding="utf-8-sig").splitlines():
        word, count = line.split()
        words[word.encode()] = int(count)
    pairs = {}
    for line in (folder / "frequency_bigramdictionary_en_243_342.txt").read_text(encoding="utf-8-sig").splitlines():
        left, right, count = line.split()
        pairs[left.encode(), right.encode()] = int(count)
    return words, pairs


def read_pairs() -> dict[tuple[bytes, bytes], tuple[margins.Strictness, frozenset[bytes]]]:
    """Each pair, sorted, with what is asked of it (by the first section that has it) and the words of it that may be accused."""
    pairs: dict = {}
    strictness = None
    for line in PAIRS.read_bytes().splitlines():
        if line.startswith(b"#") or not line.strip():
            strictness = margins.SECTIONS.get(line[2:].decode(), strictness)
            continue
        one_way = b">" in line
        words = [word.strip() for word in line.replace(b">", b"/").split(b"/")]
        for at, first in enumerate(words):
            for second in words[at + 1 :]:
                pair = tuple(sorted((first, second)))
                asked, accused = pairs.get(pair, (strictness, frozenset()))
                if first != second:
                    pairs[pair] = (asked, accused | frozenset((first,) if one_way else pair))
    return pairs


def train(corpus, web, kin, web_words):
    """A study of each pair of which the text has enough."""
    rows = {}

    def rows_of(word):
        if word not in rows:
            at = corpus.places(word)
            if len(at) > MOST_PLACES:
                at = at[np.linspace(0, len(at) - 1, MOST_PLACES).astype(np.int64)]
            rows[word] = (at, corpus.features(at))
        return rows[word]

    million_words = sum(corpus.counts.values()) / 1e6
    web_total = sum(web_words.values()) / 1e6
    studies = {}
    for pair, (strictness, _) in sorted(read_pairs().items()):
        if max(len(corpus.places(word)) for word in pair) >= LEAST_PLACES:
            expected = [web_words.get(word, 0) / web_total * million_words for word in pair]
            studies[pair] = study(corpus, web, kin.of if strictness.worth > OF_SLIPS else kin.none, rows_of, pair, expected)
    return studies


def choose(corpus, web_words, studies) -> list[margins.Direction]:
    """The directions that are worth keeping, with their margins."""
    pairs = read_pairs()
    million_words = sum(corpus.counts.values()) / 1e6
    directions = []
    million_words *= float(corpus.weight.mean())
    for pair, found in studies.items():
        strictness, accused = pairs[pair]
        doubt = margins.doubt_of_domain(corpus, web_words, pair)
        for side in (0, 1):
            other = 1 - side
            if pair[side] not in accused or len(found.places[other]) < LEAST_PLACES:
                continue
            sign = 1 - 2 * side
            one = margins.direction(
                pair[side], pair[other],
                [sign * found.scores[side], sign * found.scores[other]],
                [sign * found.evidence[side], sign * found.evidence[other]],
                [found.places[side], found.places[other]],
                corpus.weight[found.places[side]],
                [found.each[side], found.each[other]],
                million_words, strictness, doubt, LEAST_EVIDENCE,
            )
            if one.recall >= margins.LEAST_RECALL:
                directions.append(one)
    return directions


def members(corpus, studies, directions):
    """The lines of the table, a filter for each word, and how many places of the text pass the filters."""
    by_word: dict[bytes, list] = {}
    for one in directions:
        by_word.setdefault(one.word, []).append(one)
    lines, filters, passing = [], [], {}
    for word in sorted(by_word):
        own = corpus.places(word)
        found = np.concatenate([one.found for one in by_word[word]])
        weights = np.concatenate([np.full(len(one.found), one.worth * one.recall / max(1, len(one.found))) for one in by_word[word]])
        chosen = margins.word_filter(corpus, own, found, weights)
        if chosen.profit <= 0:
            continue
        passing[word] = chosen.passing * len(own), chosen.coverage
        partners = [
            b"%s %.3f %.3f" % (one.meant, studies[tuple(sorted((word, one.meant)))].model.bias, one.margin)
            for one in sorted(by_word[word], key=lambda one: one.meant)
        ]
        lines.append(b"\t".join([word, b"%d" % chosen.least, *partners]))
        filters.append(bytes(chosen.before.tolist()) + bytes(chosen.after.tolist()))
    return lines, b"".join(filters), passing


def note(corpus, pairs: int, words: int) -> None:
    """Record where the table comes from."""
    sources = "\n".join(f"| {name} | {digest} |" for name, digest in corpus.digests.items())
    versions = ", ".join(f"{name} {metadata.version(name)}" for name in ("numpy", "scipy", "scikit-learn", "symspellpy"))
    OUT.with_name("CONFUSABLES.md").write_text(
        f"""# confusables.bin

Built by tools/build_confusables.py from tools/confusable-pairs.txt; never edited by hand.

- sha256 {hashlib.sha256(OUT.read_bytes()).hexdigest()}
- {pairs} pairs, {words} words that may be accused
- packages: {versions}
- licence: MIT, like the project. The table holds weights only, no sentence of the text.

Text it was trained on: books of Standard Ebooks (CC0), Python Enhancement Proposals (public domain or CC0), addresses and posts of the
US government (public domain), the Open Source Guides (CC BY 4.0) and the Rust book (MIT or Apache-2.0). Counts of words and of
pairs of words on the web: symspellpy (MIT).

| file | sha256 |
| --- | --- |
{sources}
""",
        encoding="utf-8",
    )


def summary(corpus, directions, passing, report: Path | None) -> None:
    """Print what may be expected, and write the figures of each direction."""
    directions = [one for one in directions if one.word in passing]
    recall = sum(one.recall * passing[one.word][1] * one.worth for one in directions) / sum(one.worth for one in directions)
    total = sum(one.false_alarms for one in directions)
    judged = sum(count for count, _ in passing.values()) / sum(corpus.counts.values())
    print(f"{len(directions)} directions; recall {recall:.1%}; {total:.0f} false alarms per million words of the text")
    print(f"judged, not cleared by the filters: {judged:.2%} of all words; {OUT.stat().st_size:,} bytes")
    if report:
        report.write_text(
            "written\tmeant\tmargin\trecall\tfiltered recall\tfalse alarms per million\tplaces of written\tof meant\tjudged\n"
            + "".join(
                f"{one.word.decode()}\t{one.meant.decode()}\t{one.margin:.2f}\t{one.recall:.2f}\t{one.recall * passing[one.word][1]:.2f}"
                f"\t{one.false_alarms:.2f}\t{len(corpus.places(one.word))}\t{len(corpus.places(one.meant))}\t{passing[one.word][0]:.0f}\n"
                for one in sorted(directions, key=lambda one: -one.false_alarms)
            )
        )


if __name__ == "__main__":
    main()
