"""The unified diff of what was fixed in a file."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from difflib import SequenceMatcher

from ..model import FileResult
from .people import on_one_line

#: So many lines are shown around a change.
CONTEXT = 3
#: So far behind a change the next lines that are the same are looked for.
NEAR = 24
#: What becomes of before[i1:i2] and after[j1:j2]: (tag, i1, i2, j1, j2), as difflib has it.
Opcode = tuple[str, int, int, int, int]


def unified(result: FileResult) -> Iterator[str]:
    """The lines of the diff, with their line ends; none where nothing was fixed."""
    if not result.fixed:
        return
    before, after = ([line for line in re.split(r"(?<=\n)", text) if line] for text in (result.original, result.text))  # no other line end counts in a patch
    path = on_one_line(result.path)
    yield f"--- {path}\n"
    yield f"+++ {path}\n"
    matcher = SequenceMatcher(None, [], [])
    matcher.opcodes = opcodes(before, after)
    for group in matcher.get_grouped_opcodes(CONTEXT):
        yield f"@@ -{extent(group[0][1], group[-1][2])} +{extent(group[0][3], group[-1][4])} @@\n"
        for tag, i1, i2, j1, j2 in group:
            for sign, lines in ((" ", before[i1:i2]),) if tag == "equal" else (("-", before[i1:i2]), ("+", after[j1:j2])):
                for line in lines:
                    yield sign + (line if line.endswith("\n") else line + "\n\\ No newline at end of file\n")


def extent(start: int, end: int) -> str:
    """Lines start to end, counted from 0, as the head of a hunk has them: the first, counted from 1, and how many."""
    count = end - start
    return f"{start + 1}" if count == 1 else f"{start + 1 if count else start},{count}"


def opcodes(before: list[str], after: list[str]) -> list[Opcode]:
    """How the lines `before` become those `after`.

    difflib alone takes time by the square of what changed. So lines that stand once in both, and in the same order there, are taken for the same
    first (patience diff, by Bram Cohen). Between two of them the next two lines that are the same again end a change; difflib sees only what is left
    where those are not near.
    """
    found: list[Opcode] = []
    i = j = 0
    for at, to in [*anchors(before, after), (len(before), len(after))]:
        while i < at and j < to:
            if before[i] == after[j]:
                add(found, ("equal", i, i + 1, j, j + 1))
                i, j = i + 1, j + 1
            elif step := change(before[i : min(at, i + NEAR)], after[j : min(to, j + NEAR)]):
                add(found, (tag_of(*step), i, i + step[0], j, j + step[1]))
                i, j = i + step[0], j + step[1]
            else:
                break
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, before[i:at], after[j:to]).get_opcodes():
            add(found, (tag, i + i1, i + i2, j + j1, j + j2))
        if at < len(before):
            add(found, ("equal", at, at + 1, to, to + 1))
        i, j = at + 1, to + 1
    return found


def change(before: list[str], after: list[str]) -> tuple[int, int] | None:
    """How many lines of each differ before two in a row are the same again, as few as possible; None where none are."""
    for both in range(1, len(before) + len(after) - 3):
        for i in range(max(0, both - len(after) + 2), min(both, len(before) - 2) + 1):
            if before[i] == after[both - i] and before[i + 1] == after[both - i + 1]:
                return i, both - i
    return None


def tag_of(before: int, after: int) -> str:
    """What became of so many lines that are so many now."""
    return "replace" if before and after else "delete" if before else "insert"


def add(found: list[Opcode], opcode: Opcode) -> None:
    """Put one to the others; equal lines behind equal ones are one stretch."""
    if found and found[-1][0] == opcode[0] == "equal":
        opcode = "equal", found[-1][1], opcode[2], found.pop()[3], opcode[4]
    found.append(opcode)


def anchors(before: list[str], after: list[str]) -> list[tuple[int, int]]:
    """The longest row of lines that stand once in both, by their places in each."""
    once = {line for line, count in Counter(before).items() if count == 1} & {line for line, count in Counter(after).items() if count == 1}
    place = {line: at for at, line in enumerate(after) if line in once}
    pairs = [(at, place[line]) for at, line in enumerate(before) if line in once]
    # the longest rising row of places: by its length the least place that one can end with, and of each pair the one before it in such a row
    ends: list[int] = []
    last: list[int] = []
    links = []
    for number, (_, to) in enumerate(pairs):
        length = bisect_left(ends, to)
        links.append(last[length - 1] if length else -1)
        ends[length : length + 1], last[length : length + 1] = [to], [number]
    row, number = [], last[-1] if last else -1
    while number >= 0:
        row.append(pairs[number])
        number = links[number]
    return row[::-1]
