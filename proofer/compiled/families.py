"""Words of a text that stand both small and with a capital: one of them may be a name that was written small."""

from array import array

from .notes import AMONG, BESIDE_CAPITAL, CALLED, CAPITAL, LEADING, LED, MIXED, PLAIN, POSSESSIVE, SMALL, SPEAKING, USUAL

#: A name stands so often where it is what a text is about (see rules/casing/name_evidence.py).
OFTEN = 5


def mix(plain, small, starts, sizes, counts, notes, ids, stems, wanted, order, places, distinct, plain_only):
    """Note MIXED of the words that stand both small and with a capital, small no oftener; returns whether there are any. `stems` are their hashes in small
    letters, without possessive endings.

    `plain_only`: plain words of which `name_evidence` could make nothing are left out: those that never stand beside a capital that speaks for a name.
    """
    capitals, slot_count = 0, 64
    for number in range(distinct):
        if notes[number] & CAPITAL:
            capitals += 1
    while slot_count < 4 * capitals:
        slot_count *= 2
    # a hash table of the words with a capital: families, known by the number of the first of them; then by number: the family of a word plus one, how often the
    # family stands small and with a capital, what is known of its small places and of the word itself, and the family where `lead` may yet say something
    room = distinct + 1
    all_object = array("I", [0]) * (slot_count + 6 * room)
    everything = all_object
    families, family = everything[:slot_count], everything[slot_count : slot_count + room]
    small_counts, capital_counts = everything[slot_count + room : slot_count + 2 * room], everything[slot_count + 2 * room : slot_count + 3 * room]
    beside, kinds = everything[slot_count + 3 * room : slot_count + 4 * room], everything[slot_count + 4 * room : slot_count + 5 * room]
    asking = everything[slot_count + 5 * room :]
    found = both = asked = False
    for turn in range(2):  # those with a capital, the small ones
        wanting = SMALL if turn else CAPITAL
        for number in range(distinct):
            known = notes[number]
            if known & wanting == 0:
                continue
            if plain_only and turn == 0 and known & USUAL:
                continue  # of one of the commonest words nothing is made
            slot = stems[number] & slot_count - 1
            if turn and families[slot] == 0:
                continue
            start = starts[number]
            length = sizes[number] - (2 if known & POSSESSIVE else 0)
            while families[slot] != 0:
                other = families[slot] - 1
                if stems[other] == stems[number] and sizes[other] - (2 if notes[other] & POSSESSIVE else 0) == length:
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
            if length < 2:
                continue
            family[number] = other + 1
            if turn == 0:
                capital_counts[other] += counts[number]
                continue
            both = True
            small_counts[other] += counts[number]
            beside[other] |= known
            kinds[other] |= known
            if known & (USUAL | PLAIN | CALLED) == PLAIN | CALLED and not known & BESIDE_CAPITAL:
                asked = True  # a name that is also a word
                asking[number] = other + 1
    if not both:
        return False
    if asked:
        lead(plain, sizes, ids, wanted, order, places, asking, beside)
    for number in range(distinct):
        if family[number] == 0:
            continue
        other = family[number] - 1
        if small_counts[other] == 0 or small_counts[other] > capital_counts[other]:
            continue
        if plain_only:
            if kinds[other] & USUAL:
                continue
            if kinds[other] & PLAIN:
                if not kinds[other] & CALLED:
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
