"""The files of proofer/data as bytes: see proofer/lexicon.py, which reads them.

Every table is open to memory mapping: little-endian uint32 arrays first, then bytes. The same input gives the same bytes.
"""

import struct
import zlib
from array import array
from collections.abc import Iterable, Mapping

MAGIC = b"PRFLEX01"


def words_table(records: Mapping[str, bytes], bits: int) -> tuple[bytes, dict[str, int]]:
    """Return the hash table of records, and the offset of each record in its bytes."""
    mask = (1 << bits) - 1
    buckets: list[list[tuple[bytes, str]]] = [[] for _ in range(mask + 1)]
    for word in sorted(records):
        key = word.encode()
        buckets[zlib.crc32(key) & mask].append((b"\n" + key + b"\t" + records[word], word))
    offsets, blob, places = array("I", [0]), bytearray(), {}
    for bucket in buckets:
        for record, word in bucket:
            places[word] = len(blob)
            blob += record
        offsets.append(len(blob))
    return _file(bits, _little(offsets), bytes(blob) + b"\n"), places


def lists_table(lists: Mapping[bytes, Iterable[int]], bits: int) -> bytes:
    """Lists of numbers by key; keys that fall together share a list."""
    mask = (1 << bits) - 1
    buckets: list[set[int]] = [set() for _ in range(mask + 1)]
    for key, numbers in lists.items():
        buckets[zlib.crc32(key) & mask].update(numbers)
    offsets, values = array("I", [0]), array("I")
    for bucket in buckets:
        values.extend(sorted(bucket))
        offsets.append(len(values))
    return _file(bits, _little(offsets), _little(values))


def classes_table(classes: Mapping[bytes, int]) -> bytes:
    """Sorted numbers: 28 bits of a checksum, then a class of 1 to 15."""
    return _file(0, _little(array("I", sorted({zlib.crc32(key) & 0xFFFFFFF0 | number for key, number in classes.items()}))), b"")


def checksums(words: Iterable[str], bits: int) -> bytes:
    """Sixteen bits of a checksum for each word, sorted in buckets by `bits` further bits."""
    numbers = sorted({zlib.crc32(word.encode()) >> (16 - bits) for word in words})
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
