"""The skeleton of a word: its consonants by sound. Words that sound alike, or nearly, have skeletons that are equal, or nearly.

An index of the frequent words by the checksums of their beginnings and skeletons lies in sounds.bin.
"""

from __future__ import annotations

import zlib
from functools import lru_cache

from .lazy import Pattern

SPELLINGS = (("ph", "f"), ("gh", ""), ("ck", "k"), ("sc", "s"), ("dg", "g"), ("tio", "so"), ("cia", "sa"), ("tia", "sa"), ("x", "ks"), ("ce", "s"), ("ci", "s"), ("cy", "s"))
SOUNDS = str.maketrans("cqzjvbdm", "kksgfptn", "aeiouyhw'-")
CONSONANTS = "ksgfptnlr"
#: The sounds that get lost beside others.
CLUSTERED = "stnlr"
DOUBLE = Pattern(r"(.)\1+")


#: Words begin alike that begin with letters of one group, whose first stands for it; a word may be typed with another beginning than it has.
BEGINNINGS = {letter: group[0] for group in ("aeiouhy", "kcqx", "sz", "gj", "fvp", "b", "td", "nm", "l", "r", "w") for letter in group}
ALSO = {"c": "s", "s": "k", "n": "kgf", "r": "w", "w": "a", "h": "w", "z": "k", "j": "a", "o": "w"}


def sounds_like(word: str) -> str:
    """Return the skeleton of a word: its consonants by sound, without vowels, h, w, y and doubles."""
    return DOUBLE.sub(r"\1", _sounds_of(word))


def index_key(word: str) -> bytes:
    """Return what a word is found by: the group of its first letter and its skeleton."""
    return (BEGINNINGS.get(word[0], "") + sounds_like(word)).encode()


def nearly(word: str) -> set[int]:
    """Return the checksums of the keys that words may have which sound nearly like this one: with its skeleton, or one edit away."""
    skeleton = sounds_like(word)
    alike = {skeleton}
    for i in range(len(skeleton)):
        alike.add(DOUBLE.sub(r"\1", skeleton[:i] + skeleton[i + 1 :]))
        alike.add(DOUBLE.sub(r"\1", skeleton[:i] + skeleton[i + 1 : i + 2] + skeleton[i] + skeleton[i + 2 :]))
    found = set()
    for group in _beginnings(word):
        found.update(zlib.crc32((group + one).encode("utf-8", "replace")) for one in alike)
        for i in range(len(skeleton) + 1):
            found.update(_with_one_more(group, skeleton[:i], skeleton[i:]))
            if i < len(skeleton):
                found.update(_with_one_more(group, skeleton[:i], skeleton[i + 1 :]))
    return found


def with_two_more(word: str) -> set[int]:
    """Return the checksums of the keys of words that begin alike and have two consonants more, of those that often stand beside others."""
    raw, group = _sounds_of(word), BEGINNINGS.get(word[0], "")
    longer: set[str] = set()
    for i in range(len(raw) + 1):
        for sound in CLUSTERED:
            if sound != raw[i - 1 : i] and sound != raw[i : i + 1]:
                longer.add(DOUBLE.sub(r"\1", raw[:i] + sound + raw[i:]))
    return {number for one in longer for i in range(len(one) + 1) for number in _with_one_more(group, one[:i], one[i:], CLUSTERED)}


def _beginnings(word: str) -> set[str]:
    """Return the groups of first letters that a word may be meant to have: its own, that of its second letter, those that sound like it."""
    return {BEGINNINGS.get(letter, "") for letter in word[:2]} | set(ALSO.get(word[0], ""))


def _sounds_of(word: str) -> str:
    for spelling, sound in SPELLINGS:
        if spelling in word:
            word = word.replace(spelling, sound)
    return word.translate(SOUNDS)


def _with_one_more(group: str, head: str, tail: str, sounds: str = CONSONANTS) -> list[int]:
    """Return the checksums of the keys that have one of `sounds` between two parts of a skeleton; doubles would be other skeletons."""
    rest = tail.encode("utf-8", "replace")
    number = zlib.crc32((group + head).encode("utf-8", "replace") + b"\0" + rest)
    before, behind = head[-1:], tail[:1]
    return [number ^ turn for sound, turn in _turns(sounds, len(rest)) if sound != before and sound != behind]


@lru_cache(128)
def _turns(sounds: str, behind: int) -> tuple[tuple[str, int], ...]:
    """Return each sound with what it turns in a checksum where `behind` bytes follow it, against a zero byte there (crc32 is linear)."""
    blank = zlib.crc32(bytes(behind + 1))
    return tuple((sound, blank ^ zlib.crc32(sound.encode() + bytes(behind))) for sound in sounds)
