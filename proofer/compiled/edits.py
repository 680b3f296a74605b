"""The distance between two words, and the search for words that may have been meant. See proofer/suggest.py for what is weighed."""

from array import array

NEVER = 1 << 20  # eighths of bits


def edit_cost(meant, typed, most, table, rows):
    """The eighths of bits from the word that was meant to the one that was typed, both as letters' indices; `NEVER` where it is above `most`.

    `table` is proofer/data/edits.bin; `rows` has room for three rows of the typed word's length and one (int).
    """
    size_a, size_b = len(meant), len(typed)
    size = size_a if size_a < size_b else size_b
    start = end = 0
    while start < size and meant[start] == typed[start]:
        start += 1
    # letters beside a difference are kept: an edit's cost depends on the letter before it
    start = start - 2 if start > 2 else 0
    while end < size - start and meant[size_a - 1 - end] == typed[size_b - 1 - end]:
        end += 1
    end = end - 2 if end > 2 else 0
    before = meant[start - 1] if start else 26
    size = size_b - end - start
    width = size + 1
    row, above, now = 0, width, 2 * width
    for j in range(width):
        rows[row + j] = rows[above + j] = NEVER
    rows[row] = total = 0
    first = last = 0
    for j in range(1, width):
        total += table[1458 + before * 27 + typed[start + j - 1]]
        if total > most:
            break
        rows[row + j], last = total, j
    above_last, previous = -2, -1
    for i in range(start, size_a - end):
        x = meant[i]
        omitted = table[729 + before * 27 + x]
        swapped, substituted, added = 2187 + before * 27 + x, x * 27, 1458 + x * 27
        for j in range(width):
            rows[now + j] = NEVER
        left = NEVER
        reach = last + 1 if last + 1 > above_last + 2 else above_last + 2
        first_now, last_now = width, -2
        for j in range(first, width):
            cost = rows[row + j] + omitted
            if j:
                y = typed[start + j - 1]
                other = rows[row + j - 1] if x == y else rows[row + j - 1] + table[substituted + y]
                if other < cost:
                    cost = other
                other = left + table[added + y]
                if other < cost:
                    cost = other
                if y == previous and j > 1 and typed[start + j - 2] == x and x != y:
                    other = rows[above + j - 2] + table[swapped]
                    if other < cost:
                        cost = other
            if cost <= most:
                rows[now + j] = cost
                last_now = j
                if first_now > j:
                    first_now = j
                left = cost
            elif j >= reach:
                break
            else:
                left = NEVER
        if last_now < 0 and last < 0:
            return NEVER
        above, row, now = row, now, above
        above_last, last = last, last_now
        if first_now < first:
            first = first_now
        before = previous = x
    return rows[row + width - 1]


def sounding(values, numbers, slots, least, mine, shortest, longest):
    """Of the words kept in `slots` of the table of sounds, those of a weight, length and set of letters that may have been meant; best first."""
    found = []
    for slot in slots:
        for at in range(numbers[slot], numbers[slot + 1]):
            value = values[at]
            if value >> 57 < least:
                break  # they are sorted by weight
            length = value >> 52 & 31
            if length < shortest or length > longest:
                continue
            bits = (value ^ mine) & 0x3FFFFFF
            bits &= bits - 1
            bits &= bits - 1
            bits &= bits - 1
            if bits == 0:
                found.append(value)
    found.sort(reverse=True)
    return array("Q", found)


def pair_class(code, numbers, halves):
    """The class of the count of two words in a row, by their checksum (see `Lexicon.pair`)."""
    low, end = numbers[code >> 16], numbers[(code >> 16) + 1]
    wanted, high = code & 0xFFF0, end
    while low < high:
        middle = low + high >> 1
        if halves[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    if low < end and halves[low] >> 4 == code >> 4 & 0xFFF:
        return halves[low] & 15
    return 0


def next_candidate(found, at, floor, mine, missing, costs, word, indices, edits, rows, raw, crc, before, behind, pair_numbers, pair_halves, places, letter_index):
    """The number of the next of `found` that may reach `floor`, -1 for none.

    `costs` are bits: for each letter that is missing, for each that is too much, then of what `suggest` weighs: a unit of weight, the bonus that any
    word may get, an edit, a pair at all, a pair's class, its bottom and step, a unit of weight alone. `word` is the typed word in plain bytes,
    `indices` its letters' indices, `places` by byte the bits of its places in the word; `before` and `behind` are the checksum of the word before
    and its blank, and a blank and the word behind, both empty for none.
    """
    size = len(word)
    full = 0xFFFFFFFF
    while at < len(found):
        value = found[at]
        at += 1
        if missing and mine & ~value & 0x3FFFFFF:
            continue
        letters, weight = value & 0x3FFFFFF, value >> 57
        more, less = letters & ~mine, mine & ~letters
        lacking = extra = 0.0
        more_count = less_count = 0
        for number in range(26):
            if more >> number & 1:
                lacking += costs[number]
                more_count += 1
            if less >> number & 1:
                extra += costs[26 + number]
                less_count += 1
        room = costs[52] * weight + costs[53] - floor - (lacking if lacking > extra else extra)
        if room < 0 and before == 0 and len(behind) == 0:
            continue
        start = (value >> 26 & 0x3FFFFFF) + 1
        end = start
        while raw[end] != 9:
            end += 1
        beside = 0.0
        if before:
            code = before ^ full
            for near in range(start, end):
                code = crc[(code ^ raw[near]) & 255] ^ code >> 8
            number = pair_class(code ^ full, pair_numbers, pair_halves)
            if number:
                beside = costs[55] + costs[56] * (costs[57] + costs[58] * (number - 1)) - costs[59] * weight
        if len(behind):
            code = full
            for near in range(start, end):
                code = crc[(code ^ raw[near]) & 255] ^ code >> 8
            for near in range(len(behind)):
                code = crc[(code ^ behind[near]) & 255] ^ code >> 8
            number = pair_class(code ^ full, pair_numbers, pair_halves)
            if number:
                beside += costs[55] + costs[56] * (costs[57] + costs[58] * (number - 1)) - costs[59] * weight
        room += beside
        if room < 0:
            continue
        # The longest common subsequence, by bits: all places of the word are set, those that are matched are cleared.
        rest = (1 << size) - 1
        every = rest
        for near in range(start, end):
            here = places[raw[near]] & rest
            rest = (rest + here | rest - here) & every
        common = size
        while rest:
            rest &= rest - 1
            common -= 1
        length = end - start
        least = (size if size > length else length) - common - (more_count if more_count > less_count else less_count)
        if least > 0 and room < costs[54] * least:
            continue
        other = bytearray(length)
        for near in range(length):
            other[near] = letter_index[raw[start + near]]
        most = costs[52] * weight + costs[53] + beside - floor
        if most > costs[60]:
            most = costs[60]
        if edit_cost(other, indices, int(8 * most), edits, rows) <= 8 * most:
            return at - 1
    return -1


def has_sum(head, head_size, letter, tail, tail_start, size, bits, crc):
    """Whether `bits` has the checksum of the first bytes of one string, a letter (0 for none), and the last bytes of another."""
    full = 0xFFFFFFFF
    code = full
    for at in range(head_size):
        code = crc[(code ^ head[at]) & 255] ^ code >> 8
    if letter:
        code = crc[(code ^ letter) & 255] ^ code >> 8
    for at in range(tail_start, size):
        code = crc[(code ^ tail[at]) & 255] ^ code >> 8
    code ^= full
    return bits[code >> 13] >> (code >> 10 & 7) & 1


def slips(word, bits, crc):
    """The strings one slip of a key away from a word in UTF-8 whose checksum has a bit in `bits`: a letter missing, added, wrong, two swapped.

    An apostrophe may be missing inside words of four letters and more.
    """
    size = len(word)
    found = []
    starts = [at for at in range(size) if word[at] & 0xC0 != 0x80]
    starts.append(size)
    count = len(starts) - 1
    for number in range(count + 1):
        start = starts[number]
        for letter in range(97, 123):
            if has_sum(word, start, letter, word, start, size, bits, crc):
                found.append(word[:start] + letter.to_bytes(1, "little") + word[start:])
        if number and number < count and count > 3 and has_sum(word, start, 39, word, start, size, bits, crc):
            found.append(word[:start] + b"'" + word[start:])
        if number == count:
            break
        end = starts[number + 1]
        if has_sum(word, start, 0, word, end, size, bits, crc):
            found.append(word[:start] + word[end:])
        for letter in range(97, 123):
            if has_sum(word, start, letter, word, end, size, bits, crc):
                found.append(word[:start] + letter.to_bytes(1, "little") + word[end:])
        if number + 1 < count:
            swapped = word[:start] + word[end : starts[number + 2]] + word[start:end]
            if has_sum(swapped, len(swapped), 0, word, starts[number + 2], size, bits, crc):
                found.append(swapped + word[starts[number + 2] :])
    return found
