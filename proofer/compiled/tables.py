"""The hash tables that `words.index` looks words up in."""

from array import array


def crc_table():
    """The table of CRC-32 (IEEE 802.3), a byte at a time."""
    table = array("I", bytes(1024))
    for number in range(256):
        code = number
        for _ in range(8):
            code = code >> 1 ^ 0xEDB88320 if code & 1 else code >> 1
        table[number] = code
    return table


def hash_of(word, small):
    """The FNV-1a hash of a word in small letters, 31 bits (`small`: byte → small letter)."""
    code = 2166136261
    for at in range(len(word)):
        code = (code ^ small[word[at]]) * 16777619 & 0x7FFFFFFF
    return code


def list_table(words, small):
    """The hash table that `index` looks words up in: of each word that lists have, its hash and the bits of those lists.

    `words` maps a word in small letters, as plain bytes, to bits (below 2⁶³).
    """
    size = 64
    while size < 4 * len(words):
        size *= 2
    keys, values = array("I", bytes(4 * size)), array("Q", bytes(8 * size))
    for word, bits in words.items():
        code = hash_of(word, small) or 1
        slot = code & size - 1
        while keys[slot] != 0 and keys[slot] != code:
            slot = slot + 1 & size - 1
        keys[slot] = code
        values[slot] |= bits
    return keys, values


def pair_table(pairs):
    """The hash table of two words in a row: `pairs` maps the numbers that `pair_code` gives to values above 0."""
    size = 64
    while size < 2 * len(pairs):
        size *= 2
    keys, values = array("Q", bytes(8 * size)), array("I", bytes(4 * size))
    for code, value in pairs.items():
        slot = (code ^ code >> 29) & size - 1
        while keys[slot] != 0:
            slot = slot + 1 & size - 1
        keys[slot] = code
        values[slot] = value
    return keys, values


def pair_bits(keys):
    """Which two words in a row a table of such may have: a bit for each value of the last 17 bits of 31 times the hash of the first and that of the second."""
    bits, one = array("B", bytes(16384)), 1
    for slot in range(len(keys)):
        if keys[slot] != 0:
            code = (keys[slot] >> 31) * 31 + (keys[slot] & 0x7FFFFFFF)
            bits[code >> 3 & 16383] |= one << (code & 7)
    return bits


def pair_code(first, second, small):
    """The number of two words in a row, each up to its first apostrophe; never 0."""
    return hash_of(first, small) << 31 ^ hash_of(second, small) or 1
