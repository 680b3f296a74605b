"""What the table of words and the lists tell of one word: hash tables, looked up by its bytes. See proofer/lexicon.py for the format of the first."""

from .notes import CALLED, COMMON, EVERYDAY, FORMS, LOWER, MISSPELLING, NAME, NAMED, PERSON, PLAIN, RARE, SURE, UNKNOWN, USUAL


def value_of(code, keys, values):
    """The value of a word, given by the hash of its small letters, in a `list_table`; 0 for none."""
    slot = code & len(keys) - 1
    while keys[slot] != 0 and keys[slot] != code:
        slot = slot + 1 & len(keys) - 1
    return values[slot]


def record_at(word_start, word_end, plain, small, raw, numbers, mask, crc):
    """Where the flags of a word's record begin in the table of words, 0 where it has none. See proofer/lexicon.py for the format."""
    full = 0xFFFFFFFF
    code = crc[(full ^ 10) & 255] ^ full >> 8
    for at in range(word_start, word_end):
        byte = small[plain[at]]
        if byte < 128:
            code = crc[(code ^ byte) & 255] ^ code >> 8
        else:
            code = crc[(code ^ (0xC0 | byte >> 6)) & 255] ^ code >> 8
            code = crc[(code ^ (0x80 | byte & 63)) & 255] ^ code >> 8
    code = crc[(code ^ 9) & 255] ^ code >> 8
    code = (code ^ full) & mask
    place, end = numbers[code], numbers[code + 1]
    while place < end:
        # records begin with a line end, then the word and a tab; flags and forms hold no line end
        scan = place + 1
        at = word_start
        while at < word_end:
            byte = small[plain[at]]
            if byte < 128:
                if raw[scan] != byte:
                    break
                scan += 1
            else:
                if raw[scan] != (0xC0 | byte >> 6) or raw[scan + 1] != (0x80 | byte & 63):
                    break
                scan += 2
            at += 1
        if at == word_end and raw[scan] == 9:
            return scan + 1
        while raw[scan] != 9:
            scan += 1
        scan += 4  # the tab and three bytes of flags
        while scan < end and raw[scan] != 10:
            scan += 1
        place = scan
    return 0


def flags_at(place, raw):
    """The flags and, from bit 15 on, the weight of a record."""
    return raw[place] & 127 | (raw[place + 1] & 127) << 7 | (raw[place + 2] & 127) << 14


def glance(start, end, plain, small, classes, raw, numbers, mask, crc):
    """What the table of words says of a word at a glance: its notes UNKNOWN and NAME.

    Known is what has a record whose flags allow its capitals, alone or before 's and its kin; the rest is for `Lexicon.knows` to say.
    """
    capitals = smalls = 0
    apostrophe = -1
    for at in range(start, end):
        kind = classes[plain[at]]
        if kind == 97:
            smalls += 1
        elif kind == 65:
            capitals += 1
        elif kind == 39:
            apostrophe = at
    place = record_at(start, end, plain, small, raw, numbers, mask, crc)
    if place == 0:
        if apostrophe > start:
            tail, last, other = end - apostrophe - 1, small[plain[end - 1]], small[plain[end - 2]]
            # 's, 'd, 't, 'll, 've, 're: the head counts, as inflection.is_derived takes it
            if tail == 1 and (last == 115 or last == 100 or last == 116) or tail == 2 and (other == 108 and last == 108 or last == 101 and (other == 118 or other == 114)):
                return glance(start, apostrophe, plain, small, classes, raw, numbers, mask, crc)
        return 0 if end - start == 1 else UNKNOWN
    flags = flags_at(place, raw)
    if flags & MISSPELLING:
        return UNKNOWN
    if capitals == 0:
        notes = 0 if flags & LOWER else UNKNOWN
        if flags & NAMED and not flags & COMMON and (flags & SURE or not flags & (LOWER | RARE) or flags & PERSON and not flags & RARE):
            notes |= NAME
        return notes
    if smalls == 0:
        return 0 if flags & FORMS or end - start == 1 else UNKNOWN
    if capitals == 1 and classes[plain[start]] == 65:
        return 0 if flags & (LOWER | NAMED) else UNKNOWN
    return UNKNOWN


def weighed(start, end, plain, small, raw, numbers, mask, crc):
    """USUAL, PLAIN and CALLED as the table of words has a word."""
    place = record_at(start, end, plain, small, raw, numbers, mask, crc)
    if place == 0:
        return 0
    flags = flags_at(place, raw)
    known = 0
    if flags & COMMON and flags >> 17 >= EVERYDAY:
        known |= USUAL
    if not flags & MISSPELLING and (flags & COMMON or flags & LOWER and flags >> 17 >= 5):
        known |= PLAIN
    if flags & NAMED:
        known |= CALLED
    return known
