"""Which confusable words their neighbours do not clear, and what those say of them. See proofer/confusables.py for the model."""

from array import array


def place_of(code, prints, slots, seed, golden, every):
    """Where a table of confusable words keeps a checksum under a seed (see `Confusables._sum`), -1 for nowhere."""
    key = (code ^ seed) * golden & every
    mark = key & 0xFFFF
    if mark == 0:
        mark = 1
    at = (key >> 44) * slots >> 20
    if prints[at] != mark:
        at = (key >> 24 & 0xFFFFF) * slots >> 20
        if prints[at] != mark:
            at = (key >> 8 & 0xFFFFF) * slots >> 20
            if prints[at] != mark:
                return -1
    return at


def kept_byte(code, prints, weights, slots, seed, golden, every):
    """The byte kept for a checksum in a table of confusable words, 0 for none."""
    place = place_of(code, prints, slots, seed, golden, every)
    return 0 if place < 0 else weights[place] & 255


def stranger(start, end, plain, endings):
    """The class of a token that the table of confusable words does not know, as `confusables.stranger` gives it."""
    digits = capitals = smalls = foreign = 0
    for at in range(start, end):
        byte = plain[at]
        if 48 <= byte <= 57:
            digits += 1
        elif 65 <= byte <= 90:
            capitals += 1
        elif 97 <= byte <= 122:
            smalls += 1
        elif byte == 0xD7:
            foreign += 1
    size = end - start
    if digits == size:
        return 254 if size == 4 else 255
    if foreign:
        return 249
    if plain[start] == 0:
        return 248
    if digits:
        return 253
    first = plain[start]
    if not (first >= 0xC0 or 65 <= first <= 90 or 97 <= first <= 122):
        return 247
    if 65 <= first <= 90:
        if smalls == 0 and size > 1:
            return 251
        return 250 if size > 1 and plain[end - 2] == 39 and plain[end - 1] == 115 else 252
    number, at = 0, 0
    while at < len(endings):  # a length, then that many letters, for each ending
        length = endings[at]
        if length <= size:
            same = 0
            while same < length and plain[end - length + same] == endings[at + 1 + same]:
                same += 1
            if same == length:
                return 246 - number
        at += length + 1
        number += 1
    return 246 - number


def suspects(plain, small, words, members, filters, table, endings, crc):
    """Where confusable words stand that the classes of the words beside them do not clear: start, end and number of each, one behind another.

    Left out are parts of compounds, and capitals inside sentences, which are those of names and titles.
    `members` are (keys, numbers) of a `list_table`, `filters` (least points, points of each class before and behind) by number, `table` (marks,
    bytes, slots, seed, two constants) what `kept_byte` looks classes up in.
    """
    store = words.store
    if store.grouped < store.count:
        group_new(small, store, members, table, endings, crc)
    least, points = filters
    groups, member_of, sizes, ids, order, places = store.groups, store.members, words.sizes, words.ids, words.order, words.places
    total = len(order)
    room, count = 64, 0
    found_object = array("I", [0]) * room
    found = found_object
    for at in range(total):
        token = order[at]
        slot = member_of[ids[token]]
        if slot == 0:
            continue
        slot -= 1
        start = places[at]
        end = start + sizes[token]
        if plain[end] == 39 or plain[end] == 95 or plain[end] == 45 or start > 0 and (plain[start - 1] == 39 or plain[start - 1] == 95 or plain[start - 1] == 45):
            continue
        group = points[512 * slot + groups[ids[order[at - 1]]]] if at else 64
        group += points[512 * slot + 256 + groups[ids[order[at + 1]]]] if at + 1 < total else 64
        if group >= least[slot] and (plain[start] == small[plain[start]] or opens(plain, start)):
            if count + 3 > room:
                room *= 4
                found = None  # an array that is looked at keeps its size
                found_object.extend(array("I", [0]) * (room - len(found_object)))
                found = found_object
            found[count], found[count + 1], found[count + 2] = start, end, slot
            count += 3
    found = None
    del found_object[count:]
    return found_object


def opens(plain, start):
    """Whether what stands before `start` lets a sentence or a line begin there."""
    first = start - 4 if start > 4 else 0
    at = start - 1
    while at >= first and (plain[at] == 32 or plain[at] == 9 or plain[at] == 160):
        at -= 1
    if at < first or plain[start - 1] == 10 or plain[start - 1] == 13:
        return True
    byte = plain[at]
    if byte == 46 or byte == 33 or byte == 63 or byte == 58 or byte == 34 or byte == 39 or byte == 40:
        return True
    return byte == 42 or byte == 45 or byte == 10 or byte == 13 or byte == 0x96 or byte == 0x97


def group_new(small, store, members, table, endings, crc):
    """Give the words of a store that are new their class, and the number plus one of those that are confusable."""
    member_keys, member_values = members
    prints, weights, slots, seed, golden, every = table
    room = len(store.wanted)
    if len(store.groups) < room:
        store.groups.frombytes(bytes(room - len(store.groups)))
        store.members.frombytes(bytes(4 * (room - len(store.members))))
    groups, member_of, arena, facts = store.groups, store.members, store.arena, store.facts
    full = 0xFFFFFFFF
    for word in range(store.grouped, store.count):
        start = facts[8 * word + 1] >> 32
        end = start + (facts[8 * word + 1] & full)
        code, shape = full, 0
        for at in range(start, end):
            byte = arena[at]
            if 65 <= byte <= 90:
                byte += 32
            code = crc[(code ^ byte) & 255] ^ code >> 8
            if arena[at] != small[arena[at]]:
                shape |= 1 if at == start else 2
        group = kept_byte(code ^ full, prints, weights, slots, seed, golden, every)
        groups[word] = group if group else stranger(start, end, arena, endings)
        if shape < 2:
            code = facts[8 * word + 4]
            slot = code & len(member_keys) - 1
            while member_keys[slot] != 0 and member_keys[slot] != code:
                slot = slot + 1 & len(member_keys) - 1
            if member_keys[slot] == code:
                member_of[word] = member_values[slot]
    store.grouped = store.count


def tokenize(plain, start, end, spans, edge_first):
    """Put start and end of each token of plain[start:end] into `spans`, as `confusables.TOKEN` takes them; returns how many there are.

    An edge, a run of line ends that does not merely wrap a sentence, is kept as an empty span. With `edge_first` the first one ends the search, else
    what lies before the last one is left out.
    """
    count, at = 0, start
    while at < end and count < 80:
        byte = plain[at]
        first = at
        if 48 <= byte <= 57 or 65 <= byte <= 90 or 97 <= byte <= 122 or byte == 95 or byte == 64 or byte == 35 or byte == 0xAA or byte == 0xB5 or byte == 0xBA or byte >= 0xC0:
            at += 1
            inside = True
            while at < end:
                byte = plain[at]
                if 48 <= byte <= 57 or 65 <= byte <= 90 or 97 <= byte <= 122 or byte >= 0xC0:
                    at += 1
                elif inside and (byte == 95 or byte == 64 or byte == 35 or byte == 0xAA or byte == 0xB5 or byte == 0xBA):
                    at += 1
                elif byte == 39 and at + 1 < end:
                    byte = plain[at + 1]
                    if 48 <= byte <= 57 or 65 <= byte <= 90 or 97 <= byte <= 122 or byte >= 0xC0:
                        at += 2
                        inside = False
                    else:
                        break
                else:
                    break
        elif byte == 0:
            while at < end and plain[at] == 0:
                at += 1
        elif byte == 10 or byte == 13:
            while at < end and (plain[at] == 10 or plain[at] == 13):
                at += 1
            if first > start and at - first == 1 and at < end and 97 <= plain[at] <= 122:
                byte = plain[first - 1]
                if 97 <= byte <= 122 or byte == 44 or byte == 59:
                    continue
            if not edge_first:
                count = 0
            spans[2 * count] = spans[2 * count + 1] = first
            count += 1
            if edge_first:
                break
            continue
        elif byte == 45 and at + 1 < end and plain[at + 1] == 45:
            while at < end and plain[at] == 45:
                at += 1
        elif byte == 32 or byte == 9 or byte == 11 or byte == 12 or byte == 160:
            at += 1
            continue
        else:
            at += 1
        spans[2 * count] = first
        spans[2 * count + 1] = at
        count += 1
    return count


def total_of(codes, first, last, seed, prints, weights, slots, golden, every):
    """The sum of the bytes kept for features under a seed (see `Confusables._sum`)."""
    total = 0
    for at in range(first, last):
        place = place_of(codes[at], prints, slots, seed, golden, every)
        if place >= 0:
            total += weights[place]
    return total


def judge(plain, places, partners, lean, scale, hope, least_evidence, table, endings, kinds, signs, plan, crc, more):
    """What the neighbours of words say: (place in `places`, number of the likeliest partner, log-odds) of those for which one is far likelier.

    `places` are start, end and number of the word, one place behind another; `partners` (first, count, seeds, signs, needs): by number of a word the first of its partners and how many
    there are, by partner its seed, sign and what it needs, to which `more` is added, and `lean` where the word is small. `scale`, `hope` in the late
    features and `least_evidence` are the model's; `kinds` by class the checksum that stands for a token of it; `signs` by byte the class of a sign and the
    byte that it counts as; `plan` (features, early ones, parts), as `confusables.layout` gives them.
    """
    prints, weights, slots, vocabulary, golden, every = table
    features, early, parts = plan
    sign_class, sign_byte = signs
    firsts, counts, seeds, directions, needs = partners
    # start and end of each of up to 80 tokens to both sides, three numbers of each of the ten that count, and the features
    all_object = array("Q", [0]) * 434
    everything = all_object
    before, behind, views, codes = everything[:170], everything[170:340], everything[340:370], everything[370:]
    found, count = [], len(features) // 3
    for place in range(len(places) // 3):
        start, end, word = places[3 * place], places[3 * place + 1], places[3 * place + 2]
        left, right = tokenize(plain, reach_back(plain, start), start, before, False), tokenize(plain, end, reach_ahead(plain, end), behind, True)
        if not (is_plain(plain, before, left - 1, left) or is_plain(plain, behind, 0, right) or is_plain(plain, before, left - 2, left) or is_plain(plain, behind, 1, right)):
            continue
        see(plain, before, left - 1, left, 4, views, endings, kinds, sign_class, sign_byte, crc, prints, weights, slots, vocabulary, golden, every)
        see(plain, behind, 0, right, 5, views, endings, kinds, sign_class, sign_byte, crc, prints, weights, slots, vocabulary, golden, every)
        best, odds = -1, 0.0
        known = early
        for number in range(early):
            code = features[3 * number]
            for near in range(features[3 * number + 1], features[3 * number + 2]):
                code += views[parts[2 * near]] * parts[2 * near + 1]
            codes[number] = code & every
        for number in range(firsts[word], firsts[word] + counts[word]):
            unit, needed = directions[number] * scale, needs[number] + more
            if plain[start] > 96:
                needed += lean
            evidence = unit * total_of(codes, 0, early, seeds[number], prints, weights, slots, golden, every)
            if evidence < needed - hope:
                continue
            if known == early:
                for near in range(4):
                    see(plain, before, left - 5 + near, left, near, views, endings, kinds, sign_class, sign_byte, crc, prints, weights, slots, vocabulary, golden, every)
                    see(plain, behind, near + 1, right, near + 6, views, endings, kinds, sign_class, sign_byte, crc, prints, weights, slots, vocabulary, golden, every)
                known = late_features(features, parts, views, codes, early, count, every)
            evidence += unit * total_of(codes, early, known, seeds[number], prints, weights, slots, golden, every)
            if evidence > needed and evidence > least_evidence:
                if best < 0 or evidence - needed + more > odds:
                    best, odds = number - firsts[word], evidence - needed + more
        if best >= 0:
            found.append((place, best, odds))
    return found


def late_features(features, parts, views, codes, known, count, every):
    """Put the features from number `known` on, and those of the words that do not touch, behind the early ones; returns how many there are."""
    while known < count:
        code = features[3 * known]
        for near in range(features[3 * known + 1], features[3 * known + 2]):
            code += views[parts[2 * near]] * parts[2 * near + 1]
        codes[known] = code & every
        known += 1
    for at in range(10):
        if at == 4 or at == 5:
            continue
        code = views[3 * at] * parts[len(parts) - 3] + parts[len(parts) - (1 if at > 5 else 2)] & every
        near = count
        while near < known and codes[near] != code:
            near += 1
        if near == known:
            codes[known] = code
            known += 1
    return known


def reach_back(plain, start):
    """Where the first whole word begins of the 64 bytes before `start`."""
    first = start - 64
    if first <= 0:
        return 0
    near = first
    while near < start and plain[near] != 32:
        near += 1
    return near + 1 if near < start else first


def reach_ahead(plain, end):
    """Where the last whole word ends of the 64 bytes from `end` on."""
    last = end + 64
    if last >= len(plain):
        return len(plain)
    near = last - 1
    while near >= end and plain[near] != 32:
        near -= 1
    return near + 1


def is_plain(plain, spans, number, count):
    """Whether a token is there, of ASCII letters alone."""
    if number < 0 or number >= count or spans[2 * number] == spans[2 * number + 1]:
        return False
    for at in range(spans[2 * number], spans[2 * number + 1]):
        if not 97 <= plain[at] <= 122 and not 65 <= plain[at] <= 90:
            return False
    return True


def see(plain, spans, number, count, place, views, endings, kinds, sign_class, sign_byte, crc, prints, weights, slots, vocabulary, golden, every):
    """Put what the features see of a token, or of the edge where none is, into `views`: its checksum, its class, and that of its ending."""
    full = 0xFFFFFFFF
    place *= 3
    if number < 0 or number >= count or spans[2 * number] == spans[2 * number + 1]:
        token, token_end = 0, 0
        code = crc[(full ^ 10) & 255] ^ full >> 8
        byte = 10
    else:
        token, token_end = spans[2 * number], spans[2 * number + 1]
        code = full
        for near in range(token, token_end):
            byte = plain[near]
            if 65 <= byte <= 90:
                byte += 32
            code = crc[(code ^ byte) & 255] ^ code >> 8
        byte = plain[token]
        if token_end - token > 1 and not (byte == 45 and token_end - token < 4 and plain[token + 1] == 45):
            byte = 32
        elif byte == 45 and token_end - token > 1:
            byte = 0x96
    code ^= full
    group = kept_byte(code, prints, weights, slots, vocabulary, golden, every)
    if group:
        views[place], views[place + 1], views[place + 2] = code, group, code
        if token_end - token > 4:
            code = crc[(full ^ 45) & 255] ^ full >> 8
            for near in range(token_end - 3, token_end):
                byte = plain[near]
                if 65 <= byte <= 90:
                    byte += 32
                code = crc[(code ^ byte) & 255] ^ code >> 8
            views[place + 2] = code ^ full
    elif byte != 32 and sign_class[byte]:
        group = sign_class[byte]
        code = crc[(full ^ sign_byte[byte]) & 255] ^ full >> 8
        views[place], views[place + 1], views[place + 2] = code ^ full, group, group
    else:
        group = stranger(token, token_end, plain, endings)
        views[place], views[place + 1], views[place + 2] = kinds[group], group, group
