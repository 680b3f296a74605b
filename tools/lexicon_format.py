"""The files of proofer/data as bytes: see proofer/lexicon.py, which reads them.

Every table is open to memory mapping: little-endian uint32 arrays first, then bytes. The same input gives the same bytes.
"""

import struct
import zlib
from array import array
from collections.abc import Iterable, Mapping

MAGIC = b"PRFLEX02"
HEADER = 16


def words_table(records: Mapping[str, bytes], bits: int) -> tuple[bytes, dict[str, int]]:
    """Return the hash table of records, and the offset of each record in the file."""
    mask = (1 << bits) - 1
    base = HEADER + 4 * (mask + 2)
    buckets: list[list[tuple[bytes, str]]] = [[] for _ in range(mask + 1)]
    for word in sorted(records):
        key = b"\n" + word.encode() + b"\t"
        buckets[zlib.crc32(key) & mask].append((key + records[word], word))
    offsets, blob, places = array("I", [base]), bytearray(), {}
    for bucket in buckets:
        for record, word in bucket:
            places[word] = base + len(blob)
            blob += record
        offsets.append(base + len(blob))
    return _file(bits, _little(offsets), bytes(blob) + b"\n"), places


def lists_table(lists: Mapping[bytes, Iterable[int]], bits: int) -> bytes:
    """Lists of numbers of 64 bits by key, the largest first; keys that fall together share a list."""
    mask = (1 << bits) - 1
    buckets: list[set[int]] = [set() for _ in range(mask + 1)]
    for key, numbers in lists.items():
        buckets[zlib.crc32(key) & mask].update(numbers)
    offsets, values = array("I", [0]), array("Q")
    for bucket in buckets:
        values.extend(sorted(bucket, reverse=True))
        offsets.append(len(values))
    return _file(bits, _little(offsets), _little(values))


def candidate(word: str, place: int, weight: int) -> int:
    """A word that may be suggested, in 63 bits: its weight (6), length (5), place in the table of words (26), and the set of its letters (26)."""
    letters = 0
    for letter in word:
        if "a" <= letter <= "z":
            letters |= 1 << ord(letter) - 97
    return ((weight << 5 | min(31, len(word))) << 26 | place) << 26 | letters


def bitmap(words: Iterable[str], bits: int) -> bytes:
    """A bit for each value of the first `bits` of a checksum: whether one of `words` has it."""
    found = bytearray(1 << (bits - 3))
    for word in words:
        number = zlib.crc32(word.encode()) >> (32 - bits)
        found[number >> 3] |= 1 << (number & 7)
    return _file(bits, b"", bytes(found))


def classes_table(classes: Mapping[bytes, int]) -> bytes:
    """Twelve bits of a checksum and a class of 1 to 15, sorted in buckets by the sixteen bits of the checksum before them."""
    return _buckets(sorted({zlib.crc32(key) & 0xFFFFFFF0 | number for key, number in classes.items()}), 16)


def checksums(words: Iterable[str], bits: int) -> bytes:
    """Sixteen bits of a checksum for each word, sorted in buckets by `bits` further bits."""
    return _buckets(sorted({zlib.crc32(word.encode()) >> (16 - bits) for word in words}), bits)


def _buckets(numbers: list[int], bits: int) -> bytes:
    offsets, halves, at = array("I"), array("H", (number & 0xFFFF for number in numbers)), 0
    for bucket in range((1 << bits) + 1):
        while at < len(numbers) and numbers[at] >> 16 < bucket:
            at += 1
        offsets.append(at)
    return _file(bits, _little(offsets), _little(halves))


def _file(bits: int, numbers: bytes, rest: bytes) -> bytes:
    return MAGIC + struct.pack("<II", bits, len(numbers) // 4) + numbers + rest


def _little(numbers: array) -> bytes:
    import sys

    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
