"""Whether an article goes with the sound behind it, where the first letters settle that at once; rules/spelling/article.py looks into the others."""


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
