"""One pass over the shape of a text: where marks, blanks and line ends stand as right prose has them seldom.

Each place goes to the list of what it may mean; the rules that ask for that list judge it. Offsets are bytes of the plain text, which are
code points of the text (see `shape.plain_bytes`).
"""

from array import array

from .notes import BARE_LINE, LONG_LINE, SHORT_LINE, SPEAKER

#: The lists of places, in order; MARKS[n] names list n. In quotation marks: classes of `shape.CLASSES`, `m` any of .,;:!? and `L` any letter.
MARKS = (
    "stop-small",  # `. a`, also behind or before a quotation mark or bracket: the small letter; behind `?"` and `!"` where `opens_anew` says so
    "line-small",  # a line that begins small: the small letter
    "colon-small",  # `A: a`, behind a few words with capitals that begin a line: the colon
    "item",  # a line end before what may be the marker of a list: the line end, -1 at the start
    "hyphen-behind",  # `L- a`: the hyphen
    "hyphen-before",  # `a -L`: the blank
    "gap",  # two blanks and more: the first
    "tie",  # a blank beside a no-break blank, between letters: the letter
    "doubled",  # `mm` with no third mark beside it: the first
    "spaced-stop",  # `. . A`: the first stop
    "glued",  # `mL`: the mark
    "glued-quote",  # `m"L`, `L"L`, `m'L`: what stands before the quotation mark
    "glued-quotes",  # `m""`
    "glued-bracket",  # `)L`: the bracket
    "glued-number",  # `a.0`: the stop
    "glued-opening",  # `.(0`: the stop
    "glued-year",  # `Lm0000 `, `0m0000`: what stands before the mark
    "blank-before",  # ` m`: the blank
    "blank-inside",  # `( `, `[ `, ` )`, ` ]`: the first of the two
    "bracket-number",  # `[0`: the bracket
    "open-end",  # a letter that ends a line of 80 bytes and more above an empty one, or above the end of the text
    "range-hyphen",  # `0-0`: the hyphen
    "odd-line",  # where a line starts whose brackets or straight quotation marks do not pair up
    "short-line",  # where a line of 2 to 260 bytes starts
    "long-ellipsis",  # five stops and more, an ellipsis sign before two stops or another: the first
    "long-line",  # where a line of 80 bytes and more starts
    "bare-line",  # where one of 2 to 160 bytes starts that begins with a capital, `#` or a blank and does not end with a stop, comma, colon or bracket
)
#: The numbers of forms that a document is asked about as a whole, in order.
TALLIES = (
    "dash-spaced-en", "dash-em", "dash-spaced-em", "dash-spaced-double", "dash-double", "dash-spaced-hyphen",
    "high-spaced", "high-tight", "cries", "three-cries", "sentence-double", "sentence-single", "line-small", "line-capital",
    "round-open", "round-close", "square-open", "square-close", "quotes", "range-dash",
)  # fmt: skip


def scan(plain, classes, signs, found, tally):
    """Put each place of `plain` into one of `found`, a list a mark, and count forms in `tally`; returns a bit for each list that has any.

    `plain` needs four line ends behind the text, which are not looked at themselves; `classes` is `shape.CLASSES`; `signs` is what `survey.survey` gave of the
    text before anything was masked. Looked at are signs, and blanks beside them: all others stand between letters.
    """
    (stop_small, line_small, colon_small, item, hyphen_behind, hyphen_before, gap, tie, doubled, spaced_stop, glued, glued_quote, glued_quotes,
     glued_bracket, glued_number, glued_opening, glued_year, blank_before, blank_inside, bracket_number, open_end, range_hyphen, odd_line, short_line, long_ellipsis, long_line, bare_line) = found  # fmt: skip
    size = len(plain) - 4
    gap_end = line_start = 0
    opened = closed = square_opened = square_closed = quotes = 0
    number = 0
    at = -2
    while at < size:  # the line end behind the text ends its last line
        sign = signs[number]
        if at < -1:
            at = -1  # the start of the text is a line end too
        elif plain[at + 1] == 32 and at + 1 < sign:
            at += 1
        elif sign > at + 1 and plain[sign - 1] == 32:
            at = sign - 1
        else:
            at = sign
            number += 1
        kind = 10 if at < 0 else classes[plain[at]]
        if kind == 97 or kind == 65 or kind == 48 or kind == 102:
            continue
        before = 10 if at < 1 else classes[plain[at - 1]]
        after = classes[plain[at + 1]]
        if kind == 32:
            if (before == 97 or before == 65) and (after == 97 or after == 65):
                continue
            if after == 32:
                if at >= gap_end:
                    gap.append(at)
                    gap_end = at + 2
                    while classes[plain[gap_end]] == 32 or classes[plain[gap_end]] == 126:
                        gap_end += 1
            elif after == 46 or after == 44 or after == 59 or after == 58 or after == 33 or after == 63:
                blank_before.append(at)
            elif after == 41 or after == 93:
                if before == 40 or before == 91:
                    blank_inside.append(at - 1)
                blank_inside.append(at)
            elif after == 45:
                third = classes[plain[at + 2]]
                if before == 97 or before == 102:
                    if third == 97 or third == 65 or third == 102:
                        hyphen_before.append(at)
                if third == 32:
                    tally[5] += 1
                elif third == 45 and classes[plain[at + 3]] == 32:
                    tally[3] += 1
            elif after == 100 and classes[plain[at + 2]] == 32:
                tally[0 if plain[at + 1] == 0x96 else 2] += 1
            elif after == 126:
                if (before == 97) and classes[plain[at + 2]] == 97:
                    tie.append(at - 1)
            if before == 40 or before == 91:
                if after != 41 and after != 93:
                    blank_inside.append(at - 1)
            elif before == 45:
                if at > 1 and classes[plain[at - 2]] != 32 and (after == 97 or after == 65 or after == 102 or after == 34):
                    hyphen_behind.append(at - 1)
            elif before == 126:
                if at > 1 and classes[plain[at - 2]] == 97 and after == 97:
                    tie.append(at - 2)
            if before == 46 or before == 33 or before == 63 or before == 34 or before == 39 or before == 41:
                end = at - 1
                if before == 34 or before == 39 or before == 41:
                    end -= 1
                stop = classes[plain[end]] if end >= 0 else 10
                if stop == 46 or stop == 33 or stop == 63:
                    end = at
                    while classes[plain[end]] == 32:
                        end += 1
                    third = classes[plain[end]]
                    if (stop == 46 or stop == 63 and before == 63) and (third == 65 or third == 34) and before != 39:
                        if end == at + 1:
                            tally[11] += 1
                        elif end == at + 2:
                            tally[10] += 1
                    if stop == 46 and before == 46 and third == 46 and end == at + 1:
                        if classes[plain[end + 1]] == 32 and classes[plain[end + 2]] == 65:
                            spaced_stop.append(at - 1)
                    if third == 34 or third == 39 or third == 40:
                        end += 1
                        third = classes[plain[end]]
                    if third == 97:
                        if before == 46 or before == 33 or before == 63 or before == 41 or stop == 46 or opens_anew(plain[end], plain[end + 1]):
                            stop_small.append(end)
        elif kind == 10:
            if at >= 0:
                if opened != closed or square_opened != square_closed or quotes & 1:
                    odd_line.append(line_start)
                tally[14] += opened
                tally[15] += closed
                tally[16] += square_opened
                tally[17] += square_closed
                tally[18] += quotes
                opened = closed = square_opened = square_closed = quotes = 0
                end = at - line_start
                if 1 < end <= SHORT_LINE:
                    short_line.append(line_start)
                    third = classes[plain[line_start]]
                    if end <= BARE_LINE and not (before == 46 or before == 44 or before == 59 or before == 58 or before == 41):
                        if third == 65 or third == 102 or third == 32 or plain[line_start] == 35 or plain[line_start] == 9:
                            bare_line.append(line_start)
                if end >= LONG_LINE:
                    long_line.append(line_start)
                    end = at - 1 if before == 13 else at
                    if classes[plain[end - 1]] == 97 and (after == 10 or after == 13):
                        open_end.append(end - 1)
                line_start = at + 1
            end = at + 1
            third = after
            if third == 34 or third == 39:
                end += 1
                third = classes[plain[end]]
            if third == 97:
                line_small.append(end)
                if at >= 0 and after != 39:
                    tally[12] += 1
            elif third == 65 and at >= 0 and after != 39:
                tally[13] += 1
            end = at + 1
            while end < size and (plain[end] == 32 or plain[end] == 9):
                end += 1
            third = classes[plain[end]]
            if third == 45 or third == 120 or third == 100 or third == 40 or third == 48 or third == 97 and plain[end + 1] == 41:
                item.append(at)
        elif kind == 46 or kind == 44 or kind == 59 or kind == 58 or kind == 33 or kind == 63:
            if after == 97 or after == 65 or after == 102:
                glued.append(at)
            elif after == 32:
                if kind == 58:
                    third = classes[plain[at + 2]]
                    if third == 34 or third == 39:
                        third = classes[plain[at + 3]]
                    if third == 97 and names(plain, line_start, at, classes):
                        colon_small.append(at)
            elif after == 34 or after == 39:
                third = classes[plain[at + 2]]
                if third == 97 or third == 65 or third == 102:
                    glued_quote.append(at)
                elif third == 34 and after == 34:
                    glued_quotes.append(at)
            elif after == 40:
                if kind == 46 and classes[plain[at + 2]] == 48:
                    glued_opening.append(at)
            elif after == 48:
                if kind == 46 and before == 97:
                    glued_number.append(at)
                if at > 0 and classes[plain[at + 2]] == 48 and classes[plain[at + 3]] == 48 and classes[plain[at + 4]] == 48:
                    if before == 48 or (before == 97 or before == 65 or before == 102) and classes[plain[at + 5] if at + 5 < size else 10] == 32:
                        glued_year.append(at - 1)
            elif after == 46 or after == 44 or after == 59 or after == 58 or after == 33 or after == 63:
                if (kind == 33 or kind == 63) and (after == 33 or after == 63):
                    tally[8] += 1
                    if kind == after and classes[plain[at + 2]] == kind:
                        tally[9] += 1
                third = classes[plain[at + 2]]
                if kind == 46 and after == 46 and third == 46 and before != 46 and plain[at + 3] == 46 and plain[at + 4] == 46:
                    long_ellipsis.append(at)
                if not (before == 46 or before == 44 or before == 59 or before == 58 or before == 33 or before == 63):
                    if not (third == 46 or third == 44 or third == 59 or third == 58 or third == 33 or third == 63):
                        doubled.append(at)
            if kind == 59 or kind == 58 or kind == 33 or kind == 63:
                if before == 97:
                    tally[7] += 1
                elif (before == 32 or before == 126) and at > 1 and classes[plain[at - 2]] == 97:
                    tally[6] += 1
        elif kind == 34:
            quotes += 1
            if (before == 97 or before == 65 or before == 102) and (after == 97 or after == 65 or after == 102) and at > 0:
                glued_quote.append(at - 1)
        elif kind == 41:
            closed += 1
            if after == 97 or after == 65 or after == 102:
                glued_bracket.append(at)
        elif kind == 40:
            opened += 1
        elif kind == 91:
            square_opened += 1
            if after == 48:
                bracket_number.append(at)
        elif kind == 93:
            square_closed += 1
        elif kind == 101:
            if after == 101 or after == 46 and plain[at + 2] == 46:
                long_ellipsis.append(at)
        elif kind == 100:
            if plain[at] == 0x97:
                tally[1] += 1
            elif before == 48 and after == 48:
                tally[19] += 1
        elif kind == 45:
            if before == 48 and after == 48:
                range_hyphen.append(at)
            if after == 45 and at > 0 and before != 45 and before != 32:
                third = classes[plain[at + 2]]
                if (before == 97 or before == 65 or before == 48 or before == 102) and (third == 97 or third == 65 or third == 48 or third == 102):
                    tally[4] += 1
    filled, one = 0, 1
    for at in range(len(found)):
        if found[at]:
            filled |= one << at
    return filled


def opens_anew(first, second):
    """Whether a word of these letters may begin a sentence behind a quoted question: what, how, these, although, meanwhile."""
    return (first == 119 or first == 116) and second == 104 or first == 104 and second == 111 or first == 97 and second == 108 or first == 109 and second == 101


def names(plain, start, end, classes):
    """Whether plain[start:end] may be the name of somebody who speaks: a few words with capitals, with marks of emphasis around them."""
    if end - start > SPEAKER:
        return False
    while start < end and (plain[start] == 42 or plain[start] == 95):
        start += 1
    if not (65 <= plain[start] <= 90 or plain[start] == 0):
        return False
    for at in range(start, end):
        kind = classes[plain[at]]
        if kind == 32:
            if not 65 <= plain[at + 1] <= 90:
                return False
        elif not (kind == 97 or kind == 65 or kind == 48 or kind == 102 or kind == 46 or kind == 39 or kind == 45 or kind == 0 or plain[at] == 95 or plain[at] == 42):
            return False
    return True


def twins(plain, starts, signs, words):
    """Of the lines that start at `starts`, those that may be nearly the same as another. `signs`: see `scan`.

    Such two begin or end with the same 40 bytes, or are equal, blanks around them left out, and have most of their `words` (the text's
    `compiled.words.Words`) in common: at least as many as two paragraphs that rules/residue/repeated_paragraph.py takes for alike. A line is held against the first four of the same beginning, end or whole.
    """
    found = set()
    places, order, ids, facts = words.places, words.order, words.ids, words.store.facts
    small_object = array("I", [0]) * words.distinct  # hashes of the words in small letters, when they are first asked for
    small = small_object
    count, room, asked = len(starts), 16, False
    while room < 6 * count:
        room *= 2
    # of each line where it starts and ends and its sketch; then a hash table of checksums: the first entry of each, plus one, and from there on the next of the
    # same (an entry is three times a line, plus a side)
    wide_object, narrow_object = array("Q", [0]) * (7 * count), array("I", [0]) * (room + 6 * count)
    wide, narrow = wide_object, narrow_object
    firsts, ends, bits = wide[:count], wide[count : 2 * count], wide[2 * count :]
    table, codes, follow = narrow[:room], narrow[room : room + 3 * count], narrow[room + 3 * count :]
    sign = 0
    for number in range(count):
        first = starts[number]
        while signs[sign] < first or plain[signs[sign]] != 10:  # the line end behind the text counts as a sign
            sign += 1
        end = signs[sign]
        while first < end and (plain[first] == 32 or plain[first] == 9 or plain[first] == 13):
            first += 1
        while end > first and (plain[end - 1] == 32 or plain[end - 1] == 9 or plain[end - 1] == 13):
            end -= 1
        firsts[number], ends[number] = first, end
        length = 40 if end - first > 40 else end - first
        # how it begins, how it ends, and both with what stands between, by samples; the three beside each other
        head, tail, whole = 2166136261, 2166136260, end - first
        last = end - length
        for at in range(length):
            head = (head ^ plain[first + at]) * 16777619 & 0x7FFFFFFF
            tail = (tail ^ plain[last + at]) * 16777619 & 0x7FFFFFFF
        for at in range(first, end, 7):
            whole = (whole ^ plain[at]) * 16777619 & 0x7FFFFFFF
        for side in range(3):
            code = head if side == 0 else tail if side == 1 else whole ^ tail
            entry = 3 * number + side
            codes[entry] = code
            slot = (code ^ code >> 15) & room - 1
            while table[slot] != 0 and codes[table[slot] - 1] != code:
                slot = slot + 1 & room - 1
            if table[slot] == 0:
                table[slot] = entry + 1
                continue
            near, seen = table[slot] - 1, 0
            while True:
                at = near // 3
                seen += 1
                if at != number and 8 * (end - first) <= 9 * (ends[at] - firsts[at]) + 8 and 8 * (ends[at] - firsts[at]) <= 9 * (end - first) + 8:
                    if not asked:
                        asked = True
                        for word in range(len(small)):
                            small[word] = facts[8 * ids[word] + 4]
                    sketch(places, order, small, first, end, bits, 5 * number)
                    sketch(places, order, small, firsts[at], ends[at], bits, 5 * at)
                    common = 0
                    for part in range(4):
                        common += ones(bits[5 * number + part] & bits[5 * at + part])
                    if 100 * common >= 77 * (bits[5 * number + 4] - 1):
                        found.add(starts[number])
                        found.add(starts[at])
                if seen == 4 or follow[near] == 0:
                    break
                near = follow[near] - 1
            if seen < 4:
                follow[near] = entry + 1
    return sorted(found)


def sketch(places, order, small, first, end, bits, place):
    """Put what a line is known by at bits[place:place + 4]: 256 bits, of which every word from the offset `first` to `end` sets one by its hash in `small`; behind
    them how many are set, plus one."""
    one, total = 1, len(places)
    if bits[place + 4]:
        return
    at, high = 0, total
    while at < high:
        middle = at + high >> 1
        if places[middle] < first:
            at = middle + 1
        else:
            high = middle
    while at < total and places[at] < end:
        code = small[order[at]]
        bits[place + (code >> 8 & 3)] |= one << (code & 63)
        at += 1
    bits[place + 4] = 1 + ones(bits[place]) + ones(bits[place + 1]) + ones(bits[place + 2]) + ones(bits[place + 3])


def ones(word):
    """How many bits of 64 are set. The two halves are counted beside each other, with masks of 31 bits, which every compiler takes for numbers of C."""
    high = word >> 32
    word ^= high << 32
    word = (word & 0x55555555) + (word >> 1 & 0x55555555)
    high = (high & 0x55555555) + (high >> 1 & 0x55555555)
    word = (word & 0x33333333) + (word >> 2 & 0x33333333) + (high & 0x33333333) + (high >> 2 & 0x33333333)
    word = (word & 0x0F0F0F0F) + (word >> 4 & 0x0F0F0F0F)
    word += word >> 16
    return (word & 255) + (word >> 8 & 255)
