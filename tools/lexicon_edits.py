"""How people and keyboards misspell: the cost of each edit, counted in pairs of misspelling and correction.

The table has four squares of 27 by 27 bytes, in eighths of a bit: typed y for x, omitted x after p, added y after p, typed yx
for xy. Rows and columns are the letters a to z, then anything else (as p: the beginning of the word).
"""

import math
from collections import Counter
from collections.abc import Iterable

SIZE = 27
KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
SHARE_OF_KEYS = 0.3  # of the edits that are slips of a key, whatever the letters are


def costs(pairs: Iterable[tuple[str, str]]) -> bytes:
    """Return the table for pairs (misspelling, correction)."""
    counts = {kind: Counter() for kind in ("for", "omitted", "added", "swapped")}
    letters, after = Counter(), Counter()
    total = 0
    for bad, good in pairs:
        before = "{"
        for letter in good:
            letters[letter] += 1
            after[before, letter] += 1
            before = letter
        for kind, one, two in edits(bad, good):
            counts[kind][one, two] += 1
            total += 1
    mean = total / sum(letters.values())
    near = neighbours()
    table = bytearray()
    for kind in ("for", "omitted", "added", "swapped"):
        for i in range(SIZE):
            for j in range(SIZE):
                one, two = chr(97 + i), chr(97 + j)
                seen = counts[kind][one, two]
                out_of = letters[one] if kind in ("for", "added") else after[one, two]
                if kind == "added" and one == "{":
                    out_of = sum(n for (first, _), n in after.items() if first == "{")
                keys = {"for": 0.25 * (two in near[one]) / max(1, len(near[one])), "omitted": 0.25, "swapped": 0.25,
                        "added": 0.25 * (0.03 + 0.6 * (two in near[one] or two == one) / (1 + len(near[one])))}[kind]  # fmt: skip
                human = (seen + 0.02 * mean * 5) / (out_of + 5)
                share = (1 - SHARE_OF_KEYS) * human + SHARE_OF_KEYS * mean * keys
                table.append(min(255, round(-8 * math.log2(max(share, 1e-9)))))
    return bytes(table)


def edits(bad: str, good: str) -> list[tuple[str, str, str]]:
    """Return the fewest edits that make `bad` of `good`; nothing for pairs more than three apart."""
    if not (bad + good).isascii() or not (bad + good).isalpha() or abs(len(bad) - len(good)) > 2:
        return []
    rows = [[i + j if not i or not j else 0 for j in range(len(bad) + 1)] for i in range(len(good) + 1)]
    for i in range(1, len(good) + 1):
        for j in range(1, len(bad) + 1):
            rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (good[i - 1] != bad[j - 1]))
            if i > 1 and j > 1 and good[i - 2 : i] == bad[j - 2 : j][::-1]:
                rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
    i, j = len(good), len(bad)
    if rows[i][j] > 3:
        return []
    found = []
    while i or j:
        here, before = rows[i][j], good[i - 1] if i else "{"
        if i > 1 and j > 1 and good[i - 2 : i] == bad[j - 2 : j][::-1] and good[i - 2] != good[i - 1] and here == rows[i - 2][j - 2] + 1:
            found.append(("swapped", good[i - 2], good[i - 1]))
            i, j = i - 2, j - 2
        elif i and j and here == rows[i - 1][j - 1] + (good[i - 1] != bad[j - 1]):
            if good[i - 1] != bad[j - 1]:
                found.append(("for", good[i - 1], bad[j - 1]))
            i, j = i - 1, j - 1
        elif i and here == rows[i - 1][j] + 1:
            found.append(("omitted", good[i - 2] if i > 1 else "{", good[i - 1]))
            i -= 1
        else:
            found.append(("added", before, bad[j - 1]))
            j -= 1
    return found


def neighbours() -> dict[str, set[str]]:
    """Return the keys beside each key of a QWERTY keyboard."""
    place = {key: (row, column + 0.4 * row) for row, keys in enumerate(KEYS) for column, key in enumerate(keys)}
    near = {
        key: {other for other, (r, c) in place.items() if other != key and abs(r - row) <= 1 and abs(c - column) <= 1.1}
        for key, (row, column) in place.items()
    }
    return {**near, "{": set()}
