"""What characters a text has, before anything in it is masked, and where curly quotation marks stand oddly."""

from array import array

from .store import grown

#: So many bytes are looked through before what was found there is weighed.
PIECE = 4096


def survey(plain, classes, present, camel, dotted):
    """Mark in `present` each byte that `plain` has, small letters and blanks aside; put where `aA` stands into `camel`, where a dot before a letter or digit into `dotted`,
    numbers left out.

    Returns bits (see notes.py) for `://`, `www.`, `mailto:`, `()`, `:\\`, `turn` before a digit, `oaic` or `oai_`, `::`, and an array that begins with the
    places of all signs: of bytes that are neither small letters nor blanks, of blanks behind a blank, and of `c` behind `i`. Behind those stands the length of the
    text. `plain` has four line ends behind it.
    """
    found = 0
    size = len(plain) - 4
    # a byte is a sign where what it asks of the one before is what that one is: anything, a blank, an `i`
    asks_object, gives_object = array("B", bytes(256)), array("B", bytes(256))
    asks, gives = asks_object, gives_object
    for at in range(256):
        asks[at], gives[at] = classes[at] != 97, 1
    asks[32], gives[32] = 2, 3
    asks[99], gives[105] = 4, 5
    room = size // 8 + PIECE + 1
    signs_object = array("I", [0]) * room
    signs = signs_object
    count = start = 0
    before = 1
    while start < size:
        end = start + PIECE if start + PIECE < size else size
        if count + PIECE >= room:
            room += room // 2 + PIECE
            signs_object = grown(signs_object, room)
            signs = signs_object
        fresh = count
        for at in range(start, end):
            byte = plain[at]
            signs[count] = at
            count += (asks[byte] & before) != 0
            before = gives[byte]
        for number in range(fresh, count):
            at = signs[number]
            byte = plain[at]
            present[byte] = 1
            kind = classes[byte]
            if kind == 97:
                if byte == 99 and at > 2 and plain[at - 1] == 105 and plain[at - 2] == 97 and plain[at - 3] == 111:
                    found |= 64
            elif kind == 65:
                if at and classes[plain[at - 1]] == 97:
                    camel.append(at - 1)
            elif kind == 46:
                kind = classes[plain[at + 1]]
                if kind == 48 and at and classes[plain[at - 1]] == 48:  # 3.5 is no host and no version
                    left, right = at - 1, at + 1
                    while left >= 0 and classes[plain[left]] == 48:
                        left -= 1
                    while classes[plain[right]] == 48:
                        right += 1
                    kind = 10 if left < 0 else classes[plain[left]]
                    if kind == 97 or kind == 65 or kind == 102 or kind == 46:
                        dotted.append(at)
                    else:
                        kind = classes[plain[right]]
                        if kind == 97 or kind == 65 or kind == 102 or kind == 46 and classes[plain[right + 1]] == 48 or plain[right] == 95:
                            dotted.append(at)
                elif kind == 97 or kind == 65 or kind == 48 or kind == 102:
                    dotted.append(at)
                if at > 2 and plain[at - 1] == 119 and plain[at - 2] == 119 and plain[at - 3] == 119:
                    found |= 2
            elif kind == 58:
                if plain[at + 1] == 47 and plain[at + 2] == 47:
                    found |= 1
                elif plain[at + 1] == 92:
                    found |= 16
                elif plain[at + 1] == 58:
                    found |= 128
                elif at > 5 and plain[at - 1] == 111 and plain[at - 2] == 116 and plain[at - 3] == 108:
                    found |= 4
            elif kind == 40:
                if plain[at + 1] == 41:
                    found |= 8
            elif kind == 48:
                if at > 3 and plain[at - 1] == 110 and plain[at - 2] == 114 and plain[at - 3] == 117 and plain[at - 4] == 116:
                    found |= 32
            elif byte == 95:
                if at > 2 and plain[at - 1] == 105 and plain[at - 2] == 97 and plain[at - 3] == 111:
                    found |= 64
        start = end
    signs[count] = size
    return found, signs_object


def line_starts(plain, signs):
    """Where lines start that end with a line feed. `plain` has four line ends behind it; `signs` is what `survey` gave."""
    size, number, count = len(plain) - 4, 0, 1
    found_object = array("I", [0]) * 256
    found = found_object
    while signs[number] < size:
        if plain[signs[number]] == 10:
            if count == len(found):
                found = None  # an array that is looked at keeps its size
                found_object.extend(array("I", [0]) * (3 * count))
                found = found_object
            found[count] = signs[number] + 1
            count += 1
        number += 1
    found = None
    del found_object[count:]
    return found_object


def plain_of(text, plain, seen, characters, backward, forward, clipped, inner, misread):
    """Write the plain byte of each code point of `text` into `plain` (see `shape.plain_bytes`), and say what else is to be known of it.

    `characters`: the distinct ones of the first 65,536 code points, ASCII aside, of which `survey` tells all but straight quotation marks; `seen`, 8192
    zeros, is for remembering them. Lists of places where a curly mark stands as it seldom does in
    right text: `backward` ” behind a blank, line end, opening bracket or dash; `forward` “ elsewhere than there; `clipped` ‘ before what an
    apostrophe may stand before; `inner` the first of “ and a blank, or of a blank and ”. `misread`: where a sequence of UTF-8 may begin that was read
    as Windows-1252 or Latin-1.
    """
    size = len(text)
    for at, char in enumerate(text):  # quicker in C than asking for each by its place
        code = ord(char)
        if code < 128:
            plain[at] = code
            if (code == 34 or code == 39) and not seen[4] >> (code & 7) & 1:
                seen[4] |= 1 << (code & 7)
                characters.append(char)
            continue
        if code < 65536 and not seen[code >> 3] >> (code & 7) & 1:
            seen[code >> 3] |= 1 << (code & 7)
            characters.append(char)
        if code < 256:
            plain[at] = code
            if code >= 0xC2 and code <= 0xF0 and at + 1 < size:
                after = ord(text[at + 1])
                if 0x80 <= after <= 0xBF or after > 0x150 and (after < 0x193 or after == 0x2C6 or after == 0x2DC or 0x2013 <= after <= 0x2122):
                    misread.append(at)
            continue
        if code < 0x2013 or code > 0x2026:
            plain[at] = 0xD7 if char.isalpha() else 0x1A
            continue
        if code == 0x2019:
            plain[at] = 39
        elif code == 0x201C or code == 0x201D or code == 0x2018:
            before = ord(text[at - 1]) if at > 0 else 10
            after = ord(text[at + 1]) if at + 1 < size else 10
            opening = before == 32 or before == 10 or before == 13 or before == 9 or before == 40 or before == 91 or before == 0x2014 or before == 0x2013
            plain[at] = 34
            if code == 0x201D:
                if opening or before == 160:
                    backward.append(at)
                    if before == 32:
                        inner.append(at - 1)
            elif code == 0x201C:
                if not opening:
                    forward.append(at)
                if after == 32:
                    inner.append(at)
            else:
                plain[at] = 39
                if 48 <= after <= 57 or after == 69 or after == 101 or after == 84 or after == 116 or after == 67 or after == 99 or after == 66 or after == 98 or after == 110:
                    clipped.append(at)
        elif code == 0x2013:
            plain[at] = 0x96
        elif code == 0x2014:
            plain[at] = 0x97
        elif code == 0x2026:
            plain[at] = 0x85
        else:
            plain[at] = 0xD7 if char.isalpha() else 0x1A
