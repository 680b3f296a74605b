"""What is asked of the words of a text, when `words.index` has read it."""

from .notes import BEHIND, CAPITAL, CUE, FIRM, OPENING, POSSESSIVE, SHY, TALK


def id_of(token, store):
    """The place in a store of a word, -1 where it is not there."""
    table, facts, arena = store.table, store.facts, store.arena
    size, table_mask = len(token), len(table) - 1
    code = 2166136261
    for at in range(size):
        code = (code ^ token[at]) * 16777619 & 0x7FFFFFFF
    slot = (code ^ code >> 15) & table_mask
    while table[slot] != 0:
        word = table[slot] - 1
        if facts[8 * word] == code and facts[8 * word + 2] == size:
            at, other = 0, facts[8 * word + 1]
            while at < size and token[at] == arena[other + at]:
                at += 1
            if at == size:
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


def occurrences(order, chosen, counted):
    """Where in `order` the words stand that `chosen`, a byte a word, marks; with `counted` so many of each as its byte says."""
    found = []
    for at in range(len(order)):
        if chosen[order[at]]:
            found.append(at)
            if counted:
                chosen[order[at]] -= 1
    return found


def page_lines(plain, starts, classes, words, label, longest, shy):
    """Of the lines that start at `starts`, those that may speak of a web page (see proofer/boilerplate.py), which most paragraphs do not.

    That is, those of `label` bytes at most without a stop, those that begin with no letter, and those of which the first word is an OPENING or any a CUE;
    FIRM is a cue in lines of `longest` bytes, TALK in those of `label` bytes. A SHY opening needs another word that is BEHIND it, or less than `shy` words
    in all. What is in quotation marks is left out.
    """
    places, order, ids, wanted = words.places, words.order, words.ids, words.store.wanted
    total, at, found = len(places), 0, []
    for number in range(len(starts)):
        start = starts[number]
        while plain[start] == 32 or plain[start] == 9:
            start += 1
        first = classes[plain[start]]
        if first == 34:
            continue
        end = start
        while plain[end] != 10:
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
        near, opening, cues = at, 0, CUE
        if last - start < longest:
            cues |= FIRM
        if last - start < label:
            cues |= TALK
        while near < total and places[near] < end:
            bits = wanted[ids[order[near]]]
            if near == at:
                opening = bits & (OPENING | SHY)
                if opening & OPENING:
                    break
            elif opening and bits & BEHIND:
                break
            if bits & cues:
                break
            near += 1
        if near < total and places[near] < end or opening and near - at < shy:
            found.append(starts[number])
    return found
