"""The words of a text: which there are, how often, where, and which of them are worth a thought.

A word is a run of letters, digits and apostrophes, also `_`, `@`, `#`; apostrophes and low lines at its ends do not belong to it. Distinct
words are numbered in the order in which they appear, exact case. Offsets are bytes of the plain text, which are code points of the text.
"""

from array import array

from .notes import (
    AMONG,
    BESIDE_CAPITAL,
    CALLED,
    CAPITAL,
    COMMON,
    EVERYDAY,
    FIRST,
    FORMS,
    LEADING,
    LED,
    LISTED,
    LISTED_CAPITAL,
    LISTED_SMALL,
    LOWER,
    MINOR,
    MISSPELLING,
    MIXED,
    NAME,
    NAMED,
    ODD,
    PERSON,
    PLAIN,
    POSSESSIVE,
    RARE,
    SECOND,
    SLIP,
    SMALL,
    SPEAKING,
    SURE,
    UNKNOWN,
    USUAL,
    WEIGHED,
)

#: How many words a `Store` has room for at first.
STORED = 4096
#: A name stands so often where it is what a text is about (see rules/casing/name_evidence.py).
OFTEN = 5
#: A longer run of letters is no word (bytes).
LONGEST = 60


class Words:
    """The words of a text. `starts`, `sizes`, `counts`, `notes`, `ids`: by number. `order`, `places`: of each occurrence its word's number and offset.

    `ids` are the words' places in `store`; `unknown`, `mixed` and `noted` the numbers of the words with the notes UNKNOWN, MIXED, and NAME or SLIP, `listed`
    of those that lists have; `pairs` the offset of each two words in a row that the table of phrases has, with its value there. Occurrences, by their place in `order`: `doubles` follow themselves,
    `articles` stand before a sound that may want another.
    """

    __slots__ = ("starts", "sizes", "counts", "notes", "ids", "order", "places", "pairs", "doubles", "articles", "noted", "unknown", "mixed", "listed", "distinct", "all_notes", "all_wanted", "store", "stamp")

    def __init__(self, values):
        for name, value in zip(self.__slots__, values):
            setattr(self, name, value)


class Store:
    """What is known of the distinct words of all texts so far, exact case, so that a word is looked up once in a run. One set of lists uses it.

    `table` is a hash table of ids plus one. `facts` has eight numbers an id, beside each other in memory: the word's hash, its offset in `arena` (bytes)
    and length, its notes, the hashes of the word in small letters and of that up to its apostrophe, the stamp of the last text that had it, and
    its number there. `wanted`, by id, are bits of the lists that have the word. `groups`, `members` and `grouped` belong to `judge.suspects`, `memory`, by id, to `proofer.doubts`.
    """

    __slots__ = ("table", "facts", "wanted", "arena", "count", "used", "stamp", "groups", "members", "grouped", "memory")

    def __init__(self):
        self.table = array("I", bytes(4 * 4 * STORED))
        self.facts = array("I", bytes(4 * 8 * STORED))
        self.wanted, self.arena = array("Q", bytes(8 * STORED)), array("B", bytes(8 * STORED))
        self.groups, self.members, self.grouped = array("B"), array("I"), 0
        self.count = self.used = self.stamp = 0
        self.memory = {}


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


def grown(old, size):
    """A copy of an array with room for `size` values."""
    new = array(old.typecode, old)
    new.extend(array(old.typecode, [0]) * (size - len(old)))
    return new


def noughts(size):
    """An array of so many 32-bit noughts."""
    return array("I", [0]) * size


def index(plain, classes, letters, small, lexicon, lists, lines, phrases, plain_only, store):
    """The `Words` of a text. `plain` has four line ends behind it; `letters` is `shape.WORDS`, `small` each byte's small letter.

    `lexicon` is (bytes, offsets of buckets, mask of buckets, `crc_table()`), `lists` and `lines` what `list_table`,
    `phrases` what `pair_table` and `pair_parts` gave, and which words must stand beside the two (see proofer/phrases.py). `plain_only`:
    words that the lexicon has as plain ones need no look where they stand small and capitalised.
    """
    raw, numbers, mask, crc = lexicon
    list_keys, list_values = lists
    line_keys, line_values = lines
    pair_keys, pair_values, pair_parts, third_places, thirds = phrases
    table, facts, wanted, arena = store.table, store.facts, store.wanted, store.arena
    stored, filled, stamp, room = store.count, store.used, store.stamp + 1, len(store.wanted)
    table_mask = len(table) - 1
    size = len(plain) - 4
    total = size // 5 + 64  # a word is seldom shorter, with what parts it from the next
    capacity = 512
    starts_object, sizes_object, counts_object, notes_object, ids_object = [noughts(capacity) for _ in range(5)]
    starts, sizes, counts, notes, ids = starts_object, sizes_object, counts_object, notes_object, ids_object
    order_object, places_object = noughts(total), noughts(total)
    order, places = order_object, places_object
    pairs, doubles, articles, noted = [], [], [], []
    distinct = used = 0
    all_notes = all_wanted = 0
    last, last_end = -1, -2
    waiting = -1  # the slot of two words in a row that want a third
    capital_chunk, parts = False, 0
    behind = []  # a word behind one with a capital that the text has not had before, and that one
    at = 0
    while at < size:
        # --- the next word
        while at < size and letters[plain[at]] == 32:
            at += 1
        if at >= size:
            break
        start = at
        code = 2166136261
        while at < size and letters[plain[at]] != 32:
            code = (code ^ plain[at]) * 16777619 & 0x7FFFFFFF
            at += 1
        end = at
        if plain[start] == 39 or plain[start] == 95 or plain[end - 1] == 39 or plain[end - 1] == 95:
            while start < end and (plain[start] == 39 or plain[start] == 95):
                start += 1
            while end > start and (plain[end - 1] == 39 or plain[end - 1] == 95):
                end -= 1
            if start == end:
                continue
            code = 2166136261
            for near in range(start, end):
                code = (code ^ plain[near]) * 16777619 & 0x7FFFFFFF
        # --- its place in the store
        slot = (code ^ code >> 15) & table_mask
        word = -1
        while table[slot] != 0:
            other = table[slot] - 1
            if facts[8 * other] == code and facts[8 * other + 2] == end - start:
                near, place = start, facts[8 * other + 1]
                while near < end and plain[near] == arena[place]:
                    near += 1
                    place += 1
                if near == end:
                    word = other
                    break
            slot = slot + 1 & table_mask
        if word < 0:
            word = stored
            if stored == room:
                room *= 4
                store.facts, store.wanted, store.table = grown(store.facts, 8 * room), grown(store.wanted, room), array("I", bytes(16 * room))
                table, facts, wanted = store.table, store.facts, store.wanted
                table_mask = len(table) - 1
                for other in range(stored):
                    slot = (facts[8 * other] ^ facts[8 * other] >> 15) & table_mask
                    while table[slot] != 0:
                        slot = slot + 1 & table_mask
                    table[slot] = other + 1
                slot = (code ^ code >> 15) & table_mask
                while table[slot] != 0:
                    slot = slot + 1 & table_mask
            if filled + end - start > len(arena):
                store.arena = grown(store.arena, 4 * (filled + end - start))
                arena = store.arena
            stored += 1
            table[slot] = word + 1
            facts[8 * word], facts[8 * word + 1], facts[8 * word + 2] = code, filled, end - start
            # --- what is to be known of a new word
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
                    known = glance(start, end, plain, small, classes, raw, numbers, mask, crc)
                possessive = stem_end >= 0 and stem_end == end - 2 and plain[end - 1] == 115
                if possessive:
                    known |= POSSESSIVE
                if stem_end < 0 or possessive:
                    if capitals == 0:
                        known |= SMALL
                    elif classes[plain[start]] == 65:
                        known |= CAPITAL
                if stem_end < 0 and smalls > 0 and (capitals == 2 and classes[plain[start]] == 65 and classes[plain[start + 1]] == 65 or capitals == 1 and end - start > 2 and classes[plain[start + 1]] == 65 or smalls == 1 and capitals > 1 and classes[plain[start]] == 97):
                    known |= SLIP
            facts[8 * word + 3] = known | pair_parts[stem & 65535] << 9
            # --- lists that have it, and what it says of lines
            while True:
                wanted[word] |= value_of(low, list_keys, list_values) & ~(LISTED_SMALL if capitals else LISTED_CAPITAL) | value_of(low, line_keys, line_values)
                if not known & POSSESSIVE or low == stem:
                    break
                low = stem  # a name's possessive is the name
        # --- its number in this text
        if facts[8 * word + 6] != stamp:
            facts[8 * word + 6] = stamp
            if distinct == capacity:
                capacity *= 4
                starts_object, sizes_object, counts_object = grown(starts_object, capacity), grown(sizes_object, capacity), grown(counts_object, capacity)
                notes_object, ids_object = grown(notes_object, capacity), grown(ids_object, capacity)
                starts, sizes, counts, notes, ids = starts_object, sizes_object, counts_object, notes_object, ids_object
            facts[8 * word + 7] = distinct
            starts[distinct], sizes[distinct], ids[distinct] = start, end - start, word
            known = facts[8 * word + 3]
            notes[distinct] = known
            all_notes |= known
            all_wanted |= wanted[word] & LISTED
            distinct += 1
        number = facts[8 * word + 7]
        counts[number] += 1
        if used == total:
            total += total >> 1
            order_object, places_object = grown(order_object, total), grown(places_object, total)
            order, places = order_object, places_object
        order[used], places[used] = number, start
        # --- the words before and this one
        if waiting >= 0:
            if stands(thirds, third_places[waiting], facts[8 * word + 5], facts[8 * ids[order[used - 3]] + 5] if used > 2 else 0):
                pairs.append((places[used - 2], pair_values[waiting]))
            waiting = -1
        if used:
            if start - last_end == 1 and facts[8 * last + 4] == facts[8 * word + 4] and (plain[last_end] == 32 or plain[last_end] == 10 or plain[last_end] == 9 or plain[last_end] == 160):
                if facts[8 * last + 2] == facts[8 * word + 2]:
                    doubles.append(used - 1)
            if facts[8 * last + 3] & FIRST and facts[8 * word + 3] & SECOND:
                key = facts[8 * last + 5]
                key = key << 31 ^ facts[8 * word + 5]
                if key == 0:
                    key = 1
                slot = (key ^ key >> 29) & len(pair_keys) - 1
                while pair_keys[slot] != 0 and pair_keys[slot] != key:
                    slot = slot + 1 & len(pair_keys) - 1
                if pair_keys[slot] == key:
                    if third_places[slot]:
                        waiting = slot
                    else:
                        pairs.append((places[used - 1], pair_values[slot]))
        # --- behind a capital: a chunk is words joined by hyphens, stops and apostrophes
        near = last_end
        while near < start and (plain[near] == 45 or plain[near] == 46 or plain[near] == 39):
            near += 1
        if not used or near < start or near == last_end:
            if capital_chunk and used and (plain[start - 1] == 32 or plain[start - 1] == 160):
                alone = parts == 1 and near == last_end
                while near < start and (plain[near] == 32 or plain[near] == 160):
                    near += 1
                if near == start:
                    if not alone:
                        notes[number] |= BESIDE_CAPITAL | AMONG
                    elif not wanted[last] & MINOR:
                        notes[number] |= BESIDE_CAPITAL
                        if counts[order[used - 1]] > 1:
                            notes[number] |= AMONG
                        elif not notes[number] & AMONG:
                            behind.append((number, order[used - 1]))
            capital_chunk, parts = classes[plain[start]] == 65, 0
        parts += 1
        if used and classes[plain[start]] == 65:
            near = last_end
            while near < start and (plain[near] == 32 or plain[near] == 160 or plain[near] == 45 or plain[near] == 0x96):
                near += 1
            if near == start:
                notes[facts[8 * last + 7]] |= BESIDE_CAPITAL | AMONG
        # --- articles
        if end - start < 3 and (plain[start] == 97 or plain[start] == 65) and (end - start == 1 or plain[start + 1] == 110):
            if plain[end] == 32 or plain[end] == 10 or plain[end] == 13 or plain[end] == 160:
                if not (sounds_consonant(plain, end + 1, classes) if end - start == 1 else sounds_vowel(plain, end + 1, classes)):
                    articles.append(used)
        last, last_end = word, end
        used += 1
    if waiting >= 0 and stands(thirds, third_places[waiting], 0, facts[8 * ids[order[used - 3]] + 5] if used > 2 else 0):
        pairs.append((places[used - 2], pair_values[waiting]))
    store.count, store.used, store.stamp = stored, filled, stamp
    order = places = None  # an array that is looked at keeps its size
    del order_object[used:], places_object[used:]
    for number, near in behind:
        if counts[near] > 1:
            notes[number] |= AMONG
    if mix(plain, small, starts, sizes, counts, notes, ids, facts, wanted, order_object, places_object, distinct, raw, numbers, mask, crc, plain_only):
        all_notes |= MIXED
    unknown, mixed, listed = [], [], []
    for number in range(distinct):
        known = notes[number]
        if known & (UNKNOWN | NAME | SLIP | MIXED):
            if known & UNKNOWN:
                unknown.append(number)
            if known & MIXED:
                mixed.append(number)
            if known & (NAME | SLIP):
                noted.append(number)
        if wanted[ids[number]] & LISTED:
            listed.append(number)
    return Words((starts_object, sizes_object, counts_object, notes_object, ids_object, order_object, places_object, pairs, doubles, articles, noted, unknown, mixed, listed, distinct, all_notes, all_wanted, store, stamp))


def stands(thirds, place, behind, before):
    """Whether one of the third words listed at `place` stands behind two words, or before them; both given by their hashes."""
    for at in range(place + 1, place + 1 + thirds[place]):
        if thirds[at] >> 31:
            if thirds[at] & 0x7FFFFFFF == before:
                return True
        elif thirds[at] == behind:
            return True
    return False


def sounds_consonant(plain, at, classes):
    """Whether the letters from `at` on settle at once that the article before them is `a`."""
    byte, other = plain[at], plain[at + 1]
    if classes[other] != 97 or classes[byte] != 97 and classes[byte] != 65 or byte >= 128:
        return False
    byte |= 32
    third = plain[at + 2]
    if byte == 104:  # but for hour, honest, heir and their kin
        if other == 101:
            return third == 97 or third == 108 or third == 114 or third == 100
        if other == 111:
            if third == 117:
                return plain[at + 3] != 114
            if third == 114:  # hors d'oeuvre, but not horse
                return plain[at + 3] != 115 or plain[at + 4] == 101
            return third == 97 or third == 108 or third == 115 or third == 112 or third == 109 or third == 116
        return other == 97 or other == 105 or other == 117 or other == 121
    if byte == 117:  # unique, union, unit, universal, use, usual
        byte = plain[at + 3]
        return other == 110 and third == 105 and (byte == 113 or byte == 111 or byte == 116 or byte == 118) or other == 115 and (third == 101 or third == 117)
    return not (byte == 97 or byte == 101 or byte == 105 or byte == 111)


def sounds_vowel(plain, at, classes):
    """Whether the letters from `at` on settle at once that the article before them is `an`."""
    byte, other, third = plain[at], plain[at + 1], plain[at + 2]
    if classes[other] != 97 or classes[byte] != 97 and classes[byte] != 65 or byte >= 128:
        return False
    if byte == 104:
        return other == 111 and third == 117 and plain[at + 3] == 114
    byte |= 32
    if byte == 101:  # but for European, ewe
        return other != 117 and other != 119
    if byte == 111:  # but for one, once, oui
        return not (other == 110 and (third == 101 or third == 99) or other == 117 and third == 105)
    if byte == 117:  # umbrella, upper, unhappy, but not unanimous, unilateral
        return other == 109 or other == 112 or other == 110 and classes[third] == 97 and third != 97 and third != 101 and third != 105
    return byte == 97 or byte == 105


def mix(plain, small, starts, sizes, counts, notes, ids, facts, wanted, order, places, distinct, raw, numbers, mask, crc, plain_only):
    """Note MIXED of the words that stand both small and with a capital, small no oftener; returns whether there are any.

    `plain_only`: plain words of which `name_evidence` could make nothing are left out: those that never stand beside a capital that speaks for a name.
    """
    capitals, slot_count = 0, 64
    for number in range(distinct):
        if notes[number] & CAPITAL:
            capitals += 1
    while slot_count < 4 * capitals:
        slot_count *= 2
    # a hash table of the words with a capital, in small letters and without possessive endings; what is counted stands at the first of each family
    families_object, small_object, capital_object, beside_object, family_object = noughts(slot_count), noughts(distinct + 1), noughts(distinct + 1), noughts(distinct + 1), noughts(distinct + 1)
    families, small_counts, capital_counts, beside, family = families_object, small_object, capital_object, beside_object, family_object
    found = both = asking = False
    for turn in range(3):  # those with a capital, the small ones, all again
        if turn == 2:
            if not both:
                break
            if asking:
                lead(plain, sizes, ids, wanted, order, places, family, beside)
        asked = CAPITAL if turn == 0 else SMALL if turn == 1 else SMALL | CAPITAL
        for number in range(distinct):
            known = notes[number]
            if known & asked == 0:
                continue
            stem = facts[8 * ids[number] + 5]
            slot = stem & slot_count - 1
            if turn and families[slot] == 0:
                continue
            start = starts[number]
            length = sizes[number] - (2 if known & POSSESSIVE else 0)
            while families[slot] != 0:
                other = families[slot] - 1
                if facts[8 * ids[other] + 5] == stem and sizes[other] - (2 if notes[other] & POSSESSIVE else 0) == length:
                    near = 0
                    while near < length and small[plain[start + near]] == small[plain[starts[other] + near]]:
                        near += 1
                    if near == length:
                        break
                slot = slot + 1 & slot_count - 1
            if families[slot] == 0:
                if turn:
                    continue
                families[slot] = number + 1
            other = families[slot] - 1
            if turn == 0:
                capital_counts[other] += counts[number]
                continue
            word = ids[number]
            if not facts[8 * word + 3] & WEIGHED:
                facts[8 * word + 3] |= WEIGHED | weighed(start, start + length, plain, small, raw, numbers, mask, crc)
            if turn == 1:
                both = True
                small_counts[other] += counts[number]
                beside[other] |= known
                if facts[8 * word + 3] & (USUAL | PLAIN | CALLED) == PLAIN | CALLED and not known & BESIDE_CAPITAL:
                    asking = True  # a name that is also a word
                    family[number] = other + 1
            elif length > 1 and small_counts[other] and small_counts[other] <= capital_counts[other]:
                if plain_only:
                    known = facts[8 * word + 3]
                    if known & USUAL:
                        continue
                    if known & PLAIN:
                        if not known & CALLED:
                            if not beside[other] & AMONG:
                                continue
                        elif not beside[other] & BESIDE_CAPITAL:
                            # it counts by itself where it is what the text is about, or small but once
                            if not beside[other] & LED or not (small_counts[other] == 1 and capital_counts[other] > 1 or capital_counts[other] >= OFTEN and 3 * small_counts[other] <= capital_counts[other]):
                                continue
                notes[number] |= MIXED
                found = True
    return found


def lead(plain, sizes, ids, wanted, order, places, family, beside):
    """Note LED of the families, given by number plus one, of which a word stands where a name does."""
    total = len(order)
    for at in range(total):
        other = family[order[at]]
        if other == 0 or beside[other - 1] & LED:
            continue
        start = places[at]
        end = start + sizes[order[at]]
        near = start
        while near > 0 and (plain[near - 1] == 32 or plain[near - 1] == 160):
            near -= 1
        led = near == start or near == 0 or at == 0
        if not led:
            last = order[at - 1]
            led = places[at - 1] + sizes[last] != near or wanted[ids[last]] & LEADING != 0
        if not led and at + 1 < total:
            near = end
            while plain[near] == 32 or plain[near] == 160:
                near += 1
            led = near > end and places[at + 1] == near and wanted[ids[order[at + 1]]] & SPEAKING != 0
        if led:
            beside[other - 1] |= LED


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
