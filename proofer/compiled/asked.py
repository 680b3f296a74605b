"""What is asked of the words of a text, when `words.index` has read it."""

from array import array

from .notes import ASKING, BEHIND, CAPITAL, CUE, FIRM, OPENING, POSSESSIVE, SAID, SHY, TALK, WE, YOU
from .records import value_of


def id_of(token, store):
    """The place in a store of a word, -1 where it is not there."""
    table, facts, arena = store.table, store.facts, store.arena
    size, table_mask = len(token), len(table) - 1
    half = 0xFFFFFFFF
    whole = half << 32 | half
    by_tail, by_head = 0x1E3779B97F4A7C15, 0x42B2AE3D27D4EB4F  # odd numbers of which every part has about as many bits set as not
    head = tail = 0
    for at in range(size):
        head = head << 8 & whole | tail >> 56
        tail = tail << 8 & whole | token[at]
    code = (tail * by_tail ^ head * by_head) & whole
    slot = (code ^ code >> 32) & table_mask
    while table[slot] != 0:
        word = table[slot] - 1
        if facts[8 * word] == tail and facts[8 * word + 2] == head and facts[8 * word + 1] & half == size:
            at, place = 0, facts[8 * word + 1] >> 32
            while at < size - 16 and token[at] == arena[place + at]:
                at += 1
            if at >= size - 16:
                return word
        slot = slot + 1 & table_mask
    return -1


def near_capitals(plain, small, starts, sizes, notes, distinct, word):
    """The numbers of the words with CAPITAL that begin with the two letters of `word` (in small letters), or end with its last two, and are as long or one
    letter more or less, a possessive ending left aside; none where all of them are the word itself."""
    found, other = [], False
    size = len(word)
    for number in range(distinct):
        if not notes[number] & CAPITAL:
            continue
        start, length = starts[number], sizes[number]
        if notes[number] & POSSESSIVE:
            length -= 2
        if length > size + 1 or length < size - 1 or length < 2:
            continue
        last = start + length
        if small[plain[start]] == word[0] and small[plain[start + 1]] == word[1] or plain[last - 1] == word[size - 1] and plain[last - 2] == word[size - 2]:
            found.append(number)
            if not other:
                other = length != size
                at = 0
                while not other and at < size:
                    other = small[plain[start + at]] != word[at]
                    at += 1
    return found if other else []


def with_kin(plain, small, words, least):
    """Of the unknown words of a text with a capital and `least` letters or more, possessive endings left aside, the numbers of those for which
    `near_capitals` names others."""
    starts, sizes, notes, distinct = words.starts, words.sizes, words.notes, words.distinct
    unknown, found = words.unknown, []
    heads_object, numbers_object = array("Q", bytes(8 * distinct + 8)), array("I", bytes(4 * distinct + 4))
    heads, numbers, total = heads_object, numbers_object, 0
    for number in range(distinct):
        if notes[number] & CAPITAL and sizes[number] > 1:
            start, length = starts[number], sizes[number] - (2 if notes[number] & POSSESSIVE else 0)
            if length > 1:
                last = start + length
                heads[total] = length << 32 | small[plain[start]] << 24 | small[plain[start + 1]] << 16 | small[plain[last - 2]] << 8 | small[plain[last - 1]]
                numbers[total] = number
                total += 1
    for place in range(len(unknown)):
        word = unknown[place]
        if not notes[word] & CAPITAL:
            continue
        start, size = starts[word], sizes[word] - (2 if notes[word] & POSSESSIVE else 0)
        if size < least:
            continue
        last = start + size
        head, tail = small[plain[start]] << 8 | small[plain[start + 1]], small[plain[last - 2]] << 8 | small[plain[last - 1]]
        for near in range(total):
            if heads[near] >> 16 & 0xFFFF != head and heads[near] & 0xFFFF != tail:
                continue
            length = heads[near] >> 32
            if length > size + 1 or length < size - 1:
                continue
            first, at = starts[numbers[near]], 0
            while at < size and length == size and small[plain[first + at]] == small[plain[start + at]]:
                at += 1
            if at < size:
                found.append(word)
                break
    return found


def by_word(order, counts, distinct):
    """Where in `order` each word stands: of each number where its places begin, and the places, one word's behind another's, in order."""
    begins_object, places_object = array("I", [0]) * (distinct + 1), array("I", [0]) * len(order)
    begins, places = begins_object, places_object
    total = 0
    for number in range(distinct):
        begins[number] = total
        total += counts[number]
    for at in range(len(order)):
        places[begins[order[at]]] = at
        begins[order[at]] += 1
    for number in range(distinct, 0, -1):
        begins[number] = begins[number - 1]
    begins[0] = 0
    return begins_object, places_object


def page_lines(plain, starts, classes, words, label, longest, shy, short, most, asks, answers):
    """Of the lines that start at `starts`, those that may speak of a web page (see proofer/boilerplate.py), which most paragraphs do not.

    That is, those of `label` bytes at most without a stop, those that begin with no letter, and those of which the first word is an OPENING or any a CUE;
    TALK is a cue in lines of `label` bytes, FIRM in those of `longest` that speak of a page and to its reader. An opening counts in lines of `short` chunks
    at most, a cue in those of `most`.
    A SHY opening needs a word BEHIND it that belongs to it, or less than `shy` words in all, an ASKING cue one anywhere. `asks`, a `list_table`, has the
    number of what such a word asks for (0: a question in the line, 64 more: or a question), `answers` the bits of what a word answers. What is in quotation
    marks is left out.
    """
    places, order, ids, wanted, facts = words.places, words.order, words.ids, words.store.wanted, words.store.facts
    ask_keys, ask_values = asks
    answer_keys, answer_values = answers
    total, at, found, one = len(places), 0, [], 1
    for number in range(len(starts)):
        start = starts[number]
        while plain[start] == 32 or plain[start] == 9:
            start += 1
        first = classes[plain[start]]
        if first == 34:
            continue
        end, chunks, question = start, 1, 0
        while plain[end] != 10:
            if plain[end] == 32:
                if plain[end + 1] != 32 and plain[end + 1] != 10 and plain[end + 1] != 13:
                    chunks += 1
            elif plain[end] == 63:
                question = 1
            end += 1
        last = end - 1
        while last > start and (plain[last] == 32 or plain[last] == 9 or plain[last] == 13):
            last -= 1
        stopped = plain[last] == 34 or plain[last] == 39 or plain[last] == 46 and last > start and plain[last - 1] != 46
        if not stopped and last - start < label or not (first == 97 or first == 65 or first == 102):
            found.append(starts[number])
            continue
        while at < total and places[at] < start:
            at += 1
        near, opening, cues, said, persons = at, 0, CUE, 0, 0
        if last - start < label:
            cues |= TALK
        firm = False
        asked, answered = 0, question
        while near < total and places[near] < end:
            word = ids[order[near]]
            bits = wanted[word]
            if bits & (BEHIND | ASKING | SHY | OPENING | FIRM | cues):
                if near == at and bits & OPENING and chunks <= short:
                    break
                if bits & BEHIND:
                    known = value_of(facts[8 * word + 4], answer_keys, answer_values)
                    answered |= known
                    persons |= known & (YOU | WE)
                    if known & SAID:
                        said += 1
                if bits & ASKING or near == at and bits & SHY and chunks <= short:
                    known = value_of(facts[8 * word + 4], ask_keys, ask_values)
                    asked |= one << (known & 63) | known >> 6
                    if near == at:
                        opening = bits & SHY
                if bits & cues and (chunks <= most or bits & TALK & cues):
                    break
                if bits & FIRM:
                    firm = True
            near += 1
        if near < total and places[near] < end or asked & answered or opening and near - at < shy:
            found.append(starts[number])
        elif firm and last - start < longest and (said > 2 or said > 1 and persons or persons == YOU | WE):
            found.append(starts[number])
    return found
