"""Judge words that are written for one another (dose/does) by their neighbours.

The table is built by tools/build_confusables.py, which imports the tokens and features of this module. What judges, `compiled.judge`, is held to
them by a test, so that training and judging cannot drift apart. Everything here is bytes: one byte a code point, as in `Document.plain`.
"""

from __future__ import annotations

import json
import mmap
import os
from array import array
from functools import cache
from zlib import crc32

from .compiled import judge, tables
from .lazy import Pattern
from .shape import SMALL
from .typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .document import Document

CRC = tables.crc_table()
TABLE = os.path.join(os.path.dirname(__file__), "data", "confusables.bin")
MAGIC = b"confusables 1\n"
HEAD = 36  # bytes: three numbers in eleven places each


class Verdict(NamedTuple):
    """`suggestion` is the likelier word, in small letters; `log_odds` how much likelier, natural logarithm."""

    suggestion: bytes
    log_odds: float


class Partner(NamedTuple):
    """One word that is written for another: how the model of the pair is asked, and how sure it must be."""

    word: bytes
    seed: int
    sign: int
    bias: float
    margin: float


class Confusables:
    """The trained table. Opening it costs a fraction of a millisecond; a word's partners are parsed when asked for."""

    def __init__(self, data) -> None:
        if data[: len(MAGIC)] != MAGIC:
            raise ValueError("not a table of confusable words, or of another version")
        at = len(MAGIC)
        head_size, member_size, self._slots = (int(part) for part in data[at : at + HEAD].split())
        head = json.loads(data[at + HEAD : at + HEAD + head_size])
        at += HEAD + head_size
        self._lines = dict(line.split(b"\t", 1) for line in data[at : at + member_size].split(b"\n") if line)
        at += member_size
        self._words = list(self._lines)
        self._index = {word: number for number, word in enumerate(self._words)}
        self._scale: float = head["scale"]
        view = memoryview(data)
        self._prints = view[at : at + 2 * self._slots].cast("H")
        self._weights = view[at + 2 * self._slots : at + 3 * self._slots].cast("b")
        filters = at + 3 * self._slots
        self._filters = view[filters : filters + 512 * len(self._lines)]
        self.members: frozenset[bytes] = frozenset(self._lines)
        self._filters_of_words: tuple | None = None
        #: The partners of the members that were met, as `compiled.judge.judge` wants them.
        self._asked = array("I", bytes(4 * len(self._words))), array("I", bytes(4 * len(self._words))), array("Q"), array("d"), array("d")

    @classmethod
    def load(cls, path: str = TABLE) -> Confusables:
        """Map the table into memory. Raises OSError where there is none, ValueError where it is another format."""
        with open(path, "rb") as file:
            return cls(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))

    def suspects(self, document: Document) -> array:
        """Where a document has members that are worth judging: start, end and number of each, one behind another. The classes of the words beside clear the others."""
        if self._filters_of_words is None:
            keys, numbers = tables.list_table({word: number + 1 for number, word in enumerate(self._lines)}, SMALL)
            least = array("I", [int(line.partition(b"\t")[0]) for line in self._lines.values()])
            self._filters_of_words = (keys, numbers), (least, self._filters)
        return judge.suspects(document.plain, SMALL, document.index, *self._filters_of_words, self.table, ENDS, CRC)

    def judge(self, plain: bytes, start: int, end: int, more: float = 0.0) -> Verdict | None:
        """The verdict of `judge_all` on one place, where a member stands; None for none."""
        found = self.judge_all(plain, array("I", (start, end, self._index[plain[start:end].lower()])), more)
        return found[0][1] if found else None

    def judge_all(self, plain: bytes, places: array, more: float = 0.0, lean: float = 0.0) -> list[tuple[int, Verdict]]:
        """For each of `places`, where a member starts and ends in `plain` and its number, one behind another, the word that is far more likely there, if there
        is one, with the place's number.

        Neighbours count as far as the paragraph's edge. `more` is added to every margin, for places where one should be shy, and `lean` to those of words
        without a capital.
        """
        counts = self._asked[1]
        for number in places[2::3]:
            if not counts[number]:
                self._ask(number)
        found = judge.judge(plain, places, self._asked, lean, self._scale, LATE_HOPE, LEAST_EVIDENCE, self.table, ENDS, *layout(), CRC, more)
        verdicts = []
        for at, best, odds in found:
            start, end, number = places[3 * at : 3 * at + 3]
            if plain[start:end].lower() == self._words[number]:  # suspects are told by hashes
                verdicts.append((at, Verdict(self.partners(self._words[number])[best].word, odds)))
        return verdicts

    def _ask(self, number: int) -> None:
        """Put the partners of a member to those that `compiled.judge.judge` knows."""
        firsts, counts, seeds, signs, needs = self._asked
        partners = self.partners(self._words[number])
        firsts[number], counts[number] = len(seeds), len(partners)
        seeds.extend(partner.seed for partner in partners)
        signs.extend(partner.sign for partner in partners)
        needs.extend(partner.margin - partner.sign * partner.bias for partner in partners)

    def partners(self, word: bytes) -> tuple[Partner, ...]:
        """The words that `word` may be written for."""
        fields = (field.split(b" ") for field in self._lines[word].split(b"\t")[1:])
        return tuple(
            Partner(other, pair_seed(word, other), 1 if word < other else -1, float(bias), float(margin)) for other, bias, margin in fields
        )

    @property
    def table(self) -> tuple:
        """What the compiled loops look features and classes of words up in: marks, bytes, slots, the seed of classes, constants."""
        return self._prints, self._weights, self._slots, VOCABULARY, GOLDEN, MASK


def suspects(document: Document) -> array:
    """`Confusables.suspects` of the table that comes with proofer."""
    return loaded().suspects(document)


@cache
def loaded() -> Confusables:
    """The table that comes with proofer."""
    return Confusables.load()


@cache
def layout() -> tuple:
    """The classes of strangers and signs and the features, as `compiled.judge.judge` wants them."""
    kinds = array("Q", bytes(8 * 256))
    for kind, number in CLASSES_OF_STRANGERS.items():
        kinds[number] = crc32(b"\x01" + kind)
    counts_as = [SAME_SIGN.get(bytes([byte]), bytes([byte])) for byte in range(256)]
    signs = bytes(CLASSES_OF_SIGNS.get(sign, 0) for sign in counts_as), b"".join(counts_as)
    features, parts = array("Q"), array("Q")
    for constant, plan in (*EARLY, *LATE):
        features.extend((constant, len(parts) // 2, len(parts) // 2 + len(plan)))
        for view, at, factor in plan:
            parts.extend((3 * at + view, factor))
    parts.extend((BAG_FACTOR, BAG_LEFT, BAG_RIGHT))
    return kinds, signs, (features, len(EARLY), parts)


# ------------------------------------------------------------------ tokens

# A word with its inner apostrophes and stops of an abbreviation aside; a run of masked characters; the edge of a
# paragraph or list item (a line that merely wraps, small letter to small letter, is no edge); dashes; any other sign.
TOKEN = Pattern(
    rb"[0-9A-Za-z_@#\xaa\xb5\xba\xc0-\xff]+(?:'[0-9A-Za-z\xc0-\xff]+)*"
    rb"|\x00+|(?<![a-z,;])[\n\r]+|[\n\r]+(?![a-z\n\r])|--+|[^\s\xa0]"
)
EDGE = b"\n"
REACH = 5  # how many tokens to each side are looked at


def tokens(plain: bytes) -> list[bytes]:
    """The tokens of a stretch of plain text; runs of line ends are one EDGE."""
    return [EDGE if token[0] in b"\n\r" else token for token in TOKEN.findall(plain)]


def neighbours(plain: bytes, start: int, end: int, reach: int = 64) -> tuple[list[bytes], list[bytes]]:
    """Tokens before and after plain[start:end], within `reach` code points cut at a blank, up to the paragraph's edge."""
    first = max(0, start - reach)
    before = plain[first:start]
    if first:
        before = before[before.find(b" ") + 1 :]
    last = min(len(plain), end + reach)
    after = plain[end:last]
    if last < len(plain):
        after = after[: after.rfind(b" ") + 1]
    left, right = tokens(before), tokens(after)
    for at in range(len(left) - 1, -1, -1):
        if left[at] == EDGE:
            left = left[at:]
            break
    if EDGE in right:
        right = right[: right.index(EDGE) + 1]
    return left, right


def context(left: list[bytes], right: list[bytes]) -> list[bytes]:
    """REACH tokens to each side, padded by EDGE."""
    left, right = left[-REACH:], right[:REACH]
    return [EDGE] * (REACH - len(left)) + left + right + [EDGE] * (REACH - len(right))


ENDINGS = (b"'s", b"ing", b"ed", b"ly", b"tion", b"ment", b"ness", b"ity", b"ous", b"able", b"al", b"ive", b"er", b"est", b"s")
STRANGERS = (b"0", b"0000", b"0x", b"A", b"AA", b"A's", b"\xd7", b"\x00", b"?", *(b"~" + tail for tail in ENDINGS), b"~")
SIGNS = b"\n.,;:!?\"()[]-\x96&$%/*`+=<>|{}^"
#: ENDINGS, each behind its length.
ENDS = b"".join(bytes([len(tail)]) + tail for tail in ENDINGS)
CLASSES_OF_STRANGERS = {kind: 255 - at for at, kind in enumerate(STRANGERS)}
CLASSES_OF_SIGNS = {bytes([sign]): 255 - len(STRANGERS) - at for at, sign in enumerate(SIGNS)}
CLASSES_OF_WORDS = 255 - len(STRANGERS) - len(SIGNS)


def stranger(token: bytes) -> tuple[int, int, int]:
    """The view of a token that is not in the vocabulary: a sign, a number, a name, or a word known by its ending."""
    sign = SAME_SIGN.get(token, token)
    group = CLASSES_OF_SIGNS.get(sign)
    if group is not None:
        return crc32(sign), group, group
    kind = stranger_kind(token)
    return crc32(b"\x01" + kind), CLASSES_OF_STRANGERS[kind], CLASSES_OF_STRANGERS[kind]


SAME_SIGN = {b"'": b'"', b"\x97": b"\x96", b"--": b"\x96", b"---": b"\x96"}


def stranger_kind(token: bytes) -> bytes:
    """Which of STRANGERS a token is."""
    if token.isdigit():
        return b"0000" if len(token) == 4 else b"0"
    if b"\xd7" in token:
        return b"\xd7"
    if token[0] == 0:
        return b"\x00"
    if any(48 <= byte <= 57 for byte in token):
        return b"0x"
    if not (token[0] >= 0xC0 or token[:1].isalpha()):
        return b"?"
    if token[:1].isupper():
        if token.isupper() and len(token) > 1:
            return b"AA"
        return b"A's" if token.endswith(b"'s") else b"A"
    for tail in ENDINGS:
        if token.endswith(tail):
            return b"~" + tail
    return b"~"


def ending(small: bytes) -> int:
    """A code of the last three letters of a word of five and more, else of the whole word."""
    return crc32(b"-" + small[-3:]) if len(small) > 4 else crc32(small)


# ------------------------------------------------------------------ features

MASK = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15
VOCABULARY = 0x1F83D9ABFB41BD6B  # the seed under which the classes of words are kept
LEAST_EVIDENCE = 1.0

WORD, CLASS, ENDING = 0, 1, 2
# Each row is one feature: which view of which neighbours, -1 the token before, 1 the token after.
TEMPLATES = (
    ((WORD, -1),),
    ((WORD, 1),),
    ((WORD, -2),),
    ((WORD, 2),),
    ((WORD, -2), (WORD, -1)),
    ((WORD, -1), (WORD, 1)),
    ((WORD, 1), (WORD, 2)),
    ((CLASS, -1),),
    ((CLASS, 1),),
    ((CLASS, -2),),
    ((CLASS, 2),),
    ((CLASS, -3),),
    ((CLASS, 3),),
    ((CLASS, -2), (CLASS, -1)),
    ((CLASS, -1), (CLASS, 1)),
    ((CLASS, 1), (CLASS, 2)),
    ((CLASS, -2), (CLASS, -1), (CLASS, 1)),
    ((CLASS, -1), (CLASS, 1), (CLASS, 2)),
    ((WORD, -1), (CLASS, 1)),
    ((CLASS, -1), (WORD, 1)),
    ((CLASS, -2), (WORD, -1)),
    ((WORD, 1), (CLASS, 2)),
    ((CLASS, 1), (CLASS, 2), (CLASS, 3)),
    ((CLASS, -3), (CLASS, -2), (CLASS, -1)),
    ((WORD, -1), (CLASS, 1), (CLASS, 2)),
    ((CLASS, -2), (CLASS, -1), (WORD, 1)),
    ((ENDING, -1),),
    ((ENDING, 1),),
    ((ENDING, -1), (ENDING, 1)),
    ((ENDING, 1), (CLASS, 2)),
)
BAG = tuple(place for place in range(-REACH, REACH + 1) if abs(place) > 1)


def _constants(count: int) -> list[int]:
    """Odd 64-bit numbers (splitmix64), the same everywhere."""
    found, state = [], 0
    for _ in range(count):
        state = (state + GOLDEN) & MASK
        mixed = ((state ^ (state >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & MASK
        found.append((mixed ^ (mixed >> 31)) | 1)
    return found


_numbers = iter(_constants(4 * len(TEMPLATES) + 4))
# (constant, ((view, index into the context, factor), ...)) of each template, and of the bag to the left and right
PLAN = tuple(
    (next(_numbers), tuple((view, place + REACH - (place > 0), next(_numbers)) for view, place in template)) for template in TEMPLATES
)
BAG_PLAN = tuple((place + REACH - (place > 0), place > 0) for place in BAG)
BAG_FACTOR, BAG_LEFT, BAG_RIGHT = next(_numbers), next(_numbers), next(_numbers)


# The neighbours that touch the word say most: where they speak for the word as it stands, the others are not asked.
EARLY = tuple(plan for plan, template in zip(PLAN, TEMPLATES, strict=True) if all(abs(place) == 1 for _, place in template))
LATE = tuple(plan for plan in PLAN if plan not in EARLY)
LATE_HOPE = 3.0  # what the other neighbours can still add, but for rare cases


def features(views: list[tuple[int, int, int]], plans=PLAN) -> list[int]:
    """The features of a context as 64-bit numbers, the bag aside."""
    found = []
    for constant, parts in plans:
        for view, at, factor in parts:
            constant += views[at][view] * factor
        found.append(constant & MASK)
    return found


def bag(views: list[tuple[int, int, int]]) -> list[int]:
    """The features of the words around that do not touch, whatever their order, each once."""
    return list({(views[at][WORD] * BAG_FACTOR + (BAG_RIGHT if after else BAG_LEFT)) & MASK for at, after in BAG_PLAN})


def pair_seed(word: bytes, other: bytes) -> int:
    """The number that keeps the features of a pair apart from those of others, whichever of the two comes first."""
    first, second = sorted((word, other))
    return (crc32(first + b"/" + second) * 0xD6E8FEB86659FD93) & MASK
