"""The words of a text: which there are, how often, where, and which of them are worth a thought.

A word is a run of letters, digits and apostrophes, also `_`, `@`, `#`; apostrophes and low lines at its ends do not belong to it. Distinct
words are numbered in the order in which they appear, exact case. Offsets are bytes of the plain text, which are code points of the text.
"""

from .articles import sounds_consonant, sounds_vowel
from .families import mix
from .notes import AMONG, BESIDE_CAPITAL, BY_HEAD, BY_TAIL, HALF, LISTED, MINOR, MIXED, NAME, SLIP, UNKNOWN, WANTED, WHOLE
from .store import grow, learn
from .store import grown, noughts  # not by C


class Words:
    """The words of a text. `starts`, `sizes`, `counts`, `notes`, `ids`: by number. `order`, `places`: of each occurrence its word's number and offset.

    `ids` are the words' places in `store`; `unknown`, `mixed` and `noted` the numbers of the words with the notes UNKNOWN, MIXED, and NAME or SLIP, `listed`
    of those that lists have; `pairs` the offset of each two words in a row that the table of phrases has, with its value there. Occurrences, by their place in `order`: `doubles` follow themselves,
    `articles` stand before a sound that may want another.
    """

    __slots__ = ("starts", "sizes", "counts", "notes", "ids", "order", "places", "pairs", "doubles", "articles", "noted", "unknown", "mixed", "listed", "distinct", "all_notes", "all_wanted", "store", "stamp")

    def __init__(self, values):
        (self.starts, self.sizes, self.counts, self.notes, self.ids, self.order, self.places, self.pairs, self.doubles, self.articles, self.noted, self.unknown,
         self.mixed, self.listed, self.distinct, self.all_notes, self.all_wanted, self.store, self.stamp) = values  # fmt: skip


def index(plain, tables, plain_only, store):
    """The `Words` of a text. `plain` has four line ends behind it. `plain_only`: words that the lexicon has as plain ones need no look where they stand small
    and capitalised."""
    classes, letters, small = tables.classes, tables.letters, tables.small
    pair_keys, pair_values, pair_bits, third_places, thirds = tables.pair_keys, tables.pair_values, tables.pair_bits, tables.third_places, tables.thirds
    stamp, size = store.stamp + 1, len(plain) - 4
    total = size // 5 + 64  # a word is seldom shorter, with what parts it from the next
    capacity = 512
    starts_object, sizes_object, counts_object, notes_object, ids_object, stems_object = [noughts(capacity) for _ in range(6)]
    starts, sizes, counts, notes, ids, stems = starts_object, sizes_object, counts_object, notes_object, ids_object, stems_object
    order_object, places_object = noughts(total), noughts(total)
    order, places = order_object, places_object
    table, facts, wanted, arena = store.table, store.facts, store.wanted, store.arena
    table_mask = len(table) - 1
    pairs, doubles, articles, noted = [], [], [], []
    at = distinct = used = 0
    all_notes = all_wanted = 0
    half, whole, by_tail, by_head = HALF, WHOLE, BY_TAIL, BY_HEAD
    last, last_end = -1, -2
    waiting = -1  # the slot of two words in a row that want a third
    capital_chunk, parts = False, 0
    behind = []  # a word behind one with a capital that the text has not had before, and that one
    while True:
        # --- the next word, and its last sixteen bytes in two numbers
        while letters[plain[at]] == 32 and at < size:
            at += 1
        if at >= size:
            break
        start = at
        head = tail = 0
        while letters[plain[at]] != 32:  # the line ends behind the text are no letters
            tail = tail << 8 & whole | plain[at]
            at += 1
        end = at
        if plain[start] == 39 or plain[start] == 95 or plain[end - 1] == 39 or plain[end - 1] == 95:
            while start < end and (plain[start] == 39 or plain[start] == 95):
                start += 1
            while end > start and (plain[end - 1] == 39 or plain[end - 1] == 95):
                end -= 1
            if start == end:
                continue
            tail = 0
            for near in range(start, end):
                tail = tail << 8 & whole | plain[near]
        if end - start > 8:
            for near in range(end - 16 if end - start > 16 else start, end - 8):
                head = head << 8 | plain[near]
        # --- its place in the store
        code = (tail * by_tail ^ head * by_head) & whole
        slot = (code ^ code >> 32) & table_mask
        word = -1
        while table[slot] != 0:
            other = table[slot] - 1
            if facts[8 * other] == tail and facts[8 * other + 2] == head and facts[8 * other + 1] & half == end - start:
                near, place = start, facts[8 * other + 1] >> 32
                while near < end - 16 and plain[near] == arena[place]:
                    near += 1
                    place += 1
                if near >= end - 16:
                    word = other
                    break
            slot = slot + 1 & table_mask
        if word < 0:
            word = store.count
            if word == len(store.wanted):
                grow(store)
                table, facts, wanted = store.table, store.facts, store.wanted
                table_mask = len(table) - 1
                slot = (code ^ code >> 32) & table_mask
                while table[slot] != 0:
                    slot = slot + 1 & table_mask
            table[slot] = word + 1
            facts[8 * word], facts[8 * word + 2] = tail, head
            learn(word, start, end, plain, tables, store)
            arena = store.arena
        # --- its number in this text
        if facts[8 * word + 6] != stamp:
            facts[8 * word + 6] = stamp
            if distinct == capacity:
                capacity *= 4
                starts_object, sizes_object, counts_object = grown(starts_object, capacity), grown(sizes_object, capacity), grown(counts_object, capacity)
                notes_object, ids_object, stems_object = grown(notes_object, capacity), grown(ids_object, capacity), grown(stems_object, capacity)
                starts, sizes, counts, notes, ids, stems = starts_object, sizes_object, counts_object, notes_object, ids_object, stems_object
            facts[8 * word + 7] = distinct
            starts[distinct], sizes[distinct], ids[distinct], stems[distinct] = start, end - start, word, facts[8 * word + 5]
            known = facts[8 * word + 3]
            notes[distinct] = known
            all_notes |= known
            if known & WANTED:
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
                if end - start == facts[8 * last + 1] & half:
                    doubles.append(used - 1)
            key = facts[8 * last + 5]
            code = key * 31 + facts[8 * word + 5]
            if pair_bits[code >> 3 & 16383] >> (code & 7) & 1:
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
    store.stamp = stamp
    order = places = None  # an array that is looked at keeps its size
    del order_object[used:], places_object[used:]
    for number, near in behind:
        if counts[near] > 1:
            notes[number] |= AMONG
    if mix(plain, small, starts, sizes, counts, notes, ids, stems, wanted, order_object, places_object, distinct, plain_only):
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
        if known & WANTED and wanted[ids[number]] & LISTED:
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
