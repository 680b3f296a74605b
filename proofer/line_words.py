"""What words say of the lines that have them: the tables that tell which lines may be furniture, built ahead.

`compiled.asked.page_lines` looks in them; proofer/boilerplate.py says what each word means. A file has three hash tables (see `compiled.tables.list_table`):
notes, what asking words ask for, and what others answer.
"""

from __future__ import annotations

import mmap
import os
from functools import cache

from .compiled import tables
from .compiled.notes import ASKING, BEHIND, CUE, FIRM, OPENING, SAID, SHY, TALK, WE, YOU
from .lexicon import little
from .place import cache_place, keep
from .shape import SMALL
from .typed import NamedTuple

PACKAGE = os.path.dirname(os.path.abspath(__file__))
MAGIC = b"LINES001"
#: The modules that say what words mean.
SOURCES = ("boilerplate.py", "boilerplate_frames.py", "boilerplate_score.py", "boilerplate_words.py", "line_words.py")


class LineWords(NamedTuple):
    """The three tables, each as keys and values."""

    notes: tuple
    asks: tuple
    answers: tuple


@cache
def line_words() -> LineWords:
    """The tables of this version of proofer."""
    try:
        return load(os.path.join(PACKAGE, "data", "lines.bin"))
    except FileNotFoundError:  # a checkout
        place = os.path.join(cache_place(), f"lines-{digest_of_sources()}.bin")
        try:
            return load(place)
        except (OSError, ValueError):
            data = build()
            keep(place, data)
            return read(data)


def digest_of_sources() -> str:
    """A name for what the tables are built from."""
    import hashlib

    digest = hashlib.sha256()
    for name in SOURCES:
        with open(os.path.join(PACKAGE, name), "rb") as file:
            digest.update(file.read())
    return digest.hexdigest()[:24]


def load(path: str) -> LineWords:
    """Map a file of tables into memory. Raises OSError where there is none, ValueError where it is another format."""
    with open(path, "rb") as file:
        return read(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def read(data: bytes | mmap.mmap) -> LineWords:
    """The tables in what `build` gave. Raises ValueError for anything else."""
    if data[: len(MAGIC)] != MAGIC:
        raise ValueError("no tables of the words of lines, or of another version")
    view, at, found = memoryview(data), len(MAGIC), []
    for _ in LineWords._fields:
        slots = int.from_bytes(view[at : at + 8], "little")
        found.append((little(view[at + 8 + 8 * slots : at + 8 + 12 * slots], "I"), little(view[at + 8 : at + 8 + 8 * slots], "Q")))
        at += 8 + 12 * slots
    return LineWords(*found)


def build() -> bytes:
    """The tables as a file has them: of each the number of its slots (8 bytes), values, keys; little-endian."""
    data = MAGIC
    for words in meanings():
        keys, values = tables.list_table(words, SMALL)
        data += len(keys).to_bytes(8, "little") + little(memoryview(values.tobytes()), "Q").tobytes() + little(memoryview(keys.tobytes()), "I").tobytes()
    return data


def meanings() -> tuple[dict[bytes, int], dict[bytes, int], dict[bytes, int]]:
    """The notes of the words that `kind_of` and `likelihood` look for in long lines, the number of what each asking word asks for, and the bits that others answer."""
    from . import boilerplate, boilerplate_frames, boilerplate_score

    asks: dict[bytes, int] = {}
    answers: dict[bytes, int] = {}
    for number, (asking, words) in enumerate({**boilerplate.SHY_OPENINGS, **boilerplate.ASKING_CUES}.items(), 1):
        asks[part_of(asking, False)] = (number if words != "?" else 0) | (64 if "?" in words else 0)
        for word in words.split():
            answers[part_of(word)] = answers.get(part_of(word), 0) | 1 << number
    for bit, kind in ((boilerplate_score.SAID, SAID), (boilerplate_score.YOU, YOU), (boilerplate_score.WE, WE)):
        for word in (word for word, kinds in boilerplate_score.KINDS.items() if kinds & bit):
            answers[part_of(word)] = answers.get(part_of(word), 0) | kind
    answers.pop(b"", None)
    notes = dict.fromkeys(answers, BEHIND)
    for bit, words in (
        (OPENING, boilerplate.OPENINGS),
        (SHY, boilerplate.SHY_OPENINGS),
        (ASKING, boilerplate.ASKING_CUES),
        (CUE, {cue for cue in boilerplate_frames.ANYWHERE_CUES if len(cue) > 3 and cue not in boilerplate.ASKING_CUES}),
        (TALK, boilerplate_score.CUES),
        (FIRM, boilerplate_score.FIRM_CUES),
    ):
        for word in words:
            part = part_of(word, bit not in (OPENING, SHY))
            notes[part] = notes.get(part, 0) | bit
    notes.pop(b"", None)
    return notes, asks, answers


def part_of(word: str, longest: bool = True) -> bytes:
    """What of a word `compiled.words` takes for one: its longest part, or its first; empty for a sign."""
    from .boilerplate import PART

    parts = PART.findall(word)
    return (max(parts, key=len) if longest else parts[0]).encode("latin-1") if parts else b""
