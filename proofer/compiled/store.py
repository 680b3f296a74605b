"""The words of all texts of a run, each known once: where they are kept, and what is found out of one that is new."""

from array import array

from .notes import BY_HEAD, BY_TAIL, CAPITAL, LISTED, LISTED_CAPITAL, LISTED_SMALL, ODD, POSSESSIVE, SLIP, SMALL, WANTED, WHOLE
from .records import glance, value_of, weighed

#: How many words a `Store` has room for at first.
STORED = 4096
#: A longer run of letters is no word (bytes).
LONGEST = 60


class Store:
    """What is known of the distinct words of all texts so far, exact case, so that a word is looked up once in a run. One set of lists uses it.

    `table` is a hash table of ids plus one. `facts` has eight numbers an id, beside each other in memory: the word's last eight bytes, its offset in
    `arena` and, in the lower half, its length (bytes), the eight bytes before the last, its notes, the hashes of the word in small letters and of that up to its
    apostrophe, the stamp of the last text that had it, and its number there. `wanted`, by id, are bits of the lists that have the word. `groups`, `members` and `grouped` belong to `judge.suspects`, `memory`, by id, to `proofer.doubts`.
    """

    __slots__ = ("table", "facts", "wanted", "arena", "count", "used", "stamp", "groups", "members", "grouped", "memory")

    def __init__(self):
        self.table, self.facts = array("I", bytes(4 * 2 * STORED)), array("Q", bytes(8 * 8 * STORED))
        self.wanted, self.arena = array("Q", bytes(8 * STORED)), array("B", bytes(8 * STORED))
        self.groups, self.members, self.grouped = array("B"), array("I"), 0
        self.count = self.used = self.stamp = 0
        self.memory = {}


def grown(old, size):
    """A copy of an array with room for `size` values."""
    new = array(old.typecode, old)
    new.extend(array(old.typecode, [0]) * (size - len(old)))
    return new


def noughts(size):
    """An array of so many 32-bit noughts."""
    return array("I", [0]) * size


class Tables:
    """What `index` looks words up in, taken apart once for all texts: `classes` and `letters` (`shape.CLASSES` and `shape.WORDS`), `small` (each byte's small
    letter), `lexicon` (bytes, offsets of buckets, mask of buckets, `crc_table()`), `lists` and `lines` (what `list_table` gave), and `phrases` (what
    `pair_table` and `pair_bits` gave, and which words must stand beside the two; see proofer/phrases.py)."""

    def __init__(self, classes, letters, small, lexicon, lists, lines, phrases):
        self.classes, self.letters, self.small = classes, letters, small
        self.raw, self.numbers, self.mask, self.crc = lexicon
        self.list_keys, self.list_values = lists
        self.line_keys, self.line_values = lines
        self.pair_keys, self.pair_values, self.pair_bits, self.third_places, self.thirds = phrases


def grow(store):
    """Make room for four times as many words."""
    room = 4 * len(store.wanted)
    whole, by_tail, by_head = WHOLE, BY_TAIL, BY_HEAD
    store.facts, store.wanted, store.table = grown(store.facts, 8 * room), grown(store.wanted, room), noughts(2 * room)
    facts, table = store.facts, store.table
    table_mask = len(table) - 1
    for word in range(store.count):
        code = (facts[8 * word] * by_tail ^ facts[8 * word + 2] * by_head) & whole
        slot = (code ^ code >> 32) & table_mask
        while table[slot] != 0:
            slot = slot + 1 & table_mask
        table[slot] = word + 1


def learn(word, start, end, plain, tables, store):
    """Find out what is to be known of a word that is new, plain[start:end], and put it into a store."""
    classes, small = tables.classes, tables.small
    filled = store.used
    if filled + end - start > len(store.arena):
        store.arena = grown(store.arena, 4 * (filled + end - start))
    facts, wanted, arena = store.facts, store.wanted, store.arena
    key = filled
    facts[8 * word + 1] = key << 32 | end - start
    capitals = smalls = odd = 0
    stem = low = 2166136261
    stem_end = -1
    for near in range(start, end):
        byte = plain[near]
        arena[filled] = byte
        filled += 1
        low = (low ^ small[byte]) * 16777619 & 0x7FFFFFFF
        kind = classes[byte]
        if kind == 97:
            smalls += 1
        elif kind == 65:
            capitals += 1
        elif kind == 39:
            if stem_end < 0:
                stem_end = near
        else:
            odd = 1
        if stem_end < 0:
            stem = (stem ^ small[byte]) * 16777619 & 0x7FFFFFFF
    facts[8 * word + 4], facts[8 * word + 5] = low, stem
    known = 0
    if odd or end - start > LONGEST:
        known = ODD
    else:
        if end - start > 1:
            known = glance(start, end, plain, small, classes, tables.raw, tables.numbers, tables.mask, tables.crc)
        possessive = stem_end >= 0 and stem_end == end - 2 and plain[end - 1] == 115
        if possessive:
            known |= POSSESSIVE
        if stem_end < 0 or possessive:
            if capitals == 0:
                known |= SMALL
            elif classes[plain[start]] == 65:
                known |= CAPITAL
            known |= weighed(start, end - 2 if possessive else end, plain, small, tables.raw, tables.numbers, tables.mask, tables.crc)
        if stem_end < 0 and smalls > 0 and (capitals == 2 and classes[plain[start]] == 65 and classes[plain[start + 1]] == 65 or capitals == 1 and end - start > 2 and classes[plain[start + 1]] == 65 or smalls == 1 and capitals > 1 and classes[plain[start]] == 97):
            known |= SLIP
    # --- lists that have it, and what it says of lines
    while True:
        wanted[word] |= value_of(low, tables.list_keys, tables.list_values) & ~(LISTED_SMALL if capitals else LISTED_CAPITAL) | value_of(low, tables.line_keys, tables.line_values)
        if not known & POSSESSIVE or low == stem:
            break
        low = stem  # a name's possessive is the name
    if wanted[word] & LISTED:
        known |= WANTED
    facts[8 * word + 3] = known
    store.count, store.used = word + 1, filled
