"""The diff that `--diff` prints is one that other tools take, and takes time by the length of the text."""

import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from proofer.model import FileResult
from proofer.report.changes import opcodes, unified

LINES = st.lists(st.sampled_from(["a\n", "b\n", "c\n", "\n", "d\n", "e\n", "f f\n"]), max_size=14)


@given(LINES, LINES)
def test_opcodes_tell_how_one_text_becomes_the_other(before, after):
    found = opcodes(before, after)
    made, i, j = [], 0, 0
    for tag, i1, i2, j1, j2 in found:
        assert (i, j) == (i1, j1) and (tag != "equal" or before[i1:i2] == after[j1:j2])
        made += before[i1:i2] if tag == "equal" else after[j1:j2]
        i, j = i2, j2
    assert made == after and i == len(before)
    assert all((one[0] == "equal") != (other[0] == "equal") for one, other in zip(found, found[1:]) if "equal" in (one[0], other[0]))


@pytest.mark.slow
@settings(deadline=None, max_examples=40)
@given(LINES, LINES, st.sampled_from(["", "x"]), st.sampled_from(["", "y"]))
def test_git_applies_a_diff(tmp_path_factory, before, after, end, other_end):
    old, new = "top\n" + "".join(before) + end, "top\n" + "".join(after) + other_end
    folder = tmp_path_factory.mktemp("diff")
    (folder / "text.txt").write_bytes(old.encode())
    patch = "".join(unified(FileResult("text.txt", new, original=old, fixed=1)))
    if old != new:
        subprocess.run(["git", "apply", "-p0", "--unidiff-zero", "-"], input=patch.encode(), cwd=folder, check=True)
    assert (folder / "text.txt").read_bytes().decode() == new


def test_a_diff_of_many_changes_looks_at_each_line_a_few_times():
    class Counted(str):
        asked = 0

        def __hash__(self) -> int:
            Counted.asked += 1
            return str.__hash__(self)

    def asked(count: int) -> int:
        before = [Counted(f"{n % 300}\n") if n % 2 else Counted("\n") for n in range(count)]
        after = [Counted(line.replace("7\n", "8.\n")) for line in before]
        Counted.asked = 0
        opcodes(before, after)
        return Counted.asked

    assert asked(4000) < 2.2 * asked(2000)
