"""Lines and columns of a text, whatever the order in which they are asked."""

import re

from hypothesis import given
from hypothesis import strategies as st

from proofer.lines import Lines

TEXTS = st.text(alphabet="ab \n\r", max_size=40)
LINE_END = re.compile(r"\r\n|\n|\r")


def by_definition(text: str, offset: int) -> tuple[int, int]:
    """The line and column of an offset; the two halves of `\\r\\n` end the same line."""
    ends = [match.end() for match in LINE_END.finditer(text) if match.end() <= offset]
    return len(ends) + 1, offset - (ends[-1] if ends else 0) + 1


@given(TEXTS)
def test_places_in_order(text):
    lines = Lines(text)
    assert [lines.position(offset) for offset in range(len(text) + 1)] == [by_definition(text, offset) for offset in range(len(text) + 1)]


@given(TEXTS, st.lists(st.integers(0, 40)))
def test_places_in_any_order(text, offsets):
    lines = Lines(text)
    for offset in offsets:
        offset = min(offset, len(text))
        assert lines.position(offset) == by_definition(text, offset)


@given(TEXTS, st.lists(st.integers(0, 40)), st.integers(1, 50))
def test_a_line_is_what_stands_between_line_ends(text, offsets, reach):
    lines = Lines(text)
    for offset in offsets:
        offset = min(offset, len(text))
        start, line = lines.line(offset, reach)
        row, column = by_definition(text, offset)
        first = offset - column + 1
        whole = LINE_END.split(text)[row - 1]
        assert start == max(first, offset - reach)
        assert line == whole[start - first : offset + reach - first]


@given(st.text(alphabet="ab\n", max_size=60), st.lists(st.integers(0, 60)))
def test_known_starts_give_the_same_places(text, offsets):
    lines = Lines(text, [0, *(at + 1 for at, char in enumerate(text) if char == "\n")])
    for offset in offsets:
        offset = min(offset, len(text))
        assert lines.position(offset) == by_definition(text, offset)
