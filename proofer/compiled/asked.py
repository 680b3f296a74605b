"""What is asked of the words of a text, when `words.index` has read it."""

from array import array

from .notes import ASKING, BEHIND, BY_HEAD, BY_TAIL, CAPITAL, CUE, FIRM, HALF, OPENING, POSSESSIVE, SAID, SHY, TALK, WE, WHOLE, YOU
from .records import value_of


def id_of(token, store):
    """The place in a store of a word, -1 where it is not there."""
    table, facts, arena = store.table, store.facts, store.arena
    size, table_mask = len(token), len(table) - 1
    half, whole, by_tail, by_head = HALF, WHOLE, BY_TAIL, BY_HEAD
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


def kin(plain, small, words, least):
    """Of each unknown word of a text with a capital and `least` letters or more, to which another with a capital is near, its number and those of the words near to
    it, other forms of itself among them. Possessive endings do not count, nor does case.

    Near are words of `least` letters, at least five, that are equal once a letter is left out of one of them, or of both: all that are one slip apart, and few more (the idea is SymSpell's). One slip
    leaves the first two letters or the last two as they are.
    """
    starts, sizes, notes, distinct = words.starts, words.sizes, words.notes, words.distinct
    unknown = [number for number in words.unknown if notes[number] & CAPITAL and sizes[number] - (2 if notes[number] & POSSESSIVE else 0) >= least]
    found, near = [], []
    asked = len(unknown)
    if asked == 0:
        return found
    total, room = 0, 16
    for place in range(asked):
        number = unknown[place]
        total += sizes[number] + 1
        near.append([])
    while room < 2 * total:
        room *= 2
    # a hash table of the forms of unknown words: the first entry of each plus one, and from there on the next of the same; the hash and the word of each entry;
    # and by word the last that was found near to it, plus one
    everything_object = array("I", [0]) * (room + 3 * total + asked)
    everything = everything_object
    table, follow, codes = everything[:room], everything[room : room + total], everything[room + total : room + 2 * total]
    owners, last = everything[room + 2 * total : room + 3 * total], everything[room + 3 * total :]
    entries, heads, tails, one = 0, 0, 0, 1
    for turn in range(2):  # the unknown words are put into the table, then all are looked up in it
        for place in range(distinct if turn else asked):
            number = place
            if turn == 0:
                number = unknown[place]
            elif not notes[number] & CAPITAL:
                continue
            start, size = starts[number], sizes[number] - (2 if notes[number] & POSSESSIVE else 0)
            if size < least:
                continue
            end = start + size
            code = small[plain[start]] * 5 + small[plain[start + 1]] & 63
            begun = small[plain[end - 1]] * 5 + small[plain[end - 2]] & 63
            if turn == 0:
                heads, tails = heads | one << code, tails | one << begun
            elif not (heads >> code | tails >> begun) & 1:
                continue
            begun = 2166136261
            for without in range(size + 1):  # the letter that is left out; at the end none
                code = begun
                for at in range(start + without + 1, end):
                    code = (code ^ small[plain[at]]) * 16777619 & 0x7FFFFFFF
                if without < size:
                    begun = (begun ^ small[plain[start + without]]) * 16777619 & 0x7FFFFFFF
                slot = (code ^ code >> 15) & room - 1
                while table[slot] != 0 and codes[table[slot] - 1] != code:
                    slot = slot + 1 & room - 1
                if turn == 0:
                    codes[entries], owners[entries], follow[entries] = code, place, table[slot]
                    entries += 1
                    table[slot] = entries
                    continue
                entry = table[slot]
                while entry != 0:
                    owner = owners[entry - 1]
                    if last[owner] != number + 1:
                        last[owner] = number + 1
                        near[owner].append(number)
                    entry = follow[entry - 1]
    for place in range(asked):
        number = unknown[place]
        for other in near[place]:
            if not alike(plain, small, starts[number], sizes[number] - (2 if notes[number] & POSSESSIVE else 0), starts[other], sizes[other] - (2 if notes[other] & POSSESSIVE else 0)):
                found.append((number, near[place]))
                break
    return found


def alike(plain, small, start, size, other_start, other_size):
    """Whether two words are the same but for case."""
    if size != other_size:
        return False
    for at in range(size):
        if small[plain[start + at]] != small[plain[other_start + at]]:
            return False
    return True


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
