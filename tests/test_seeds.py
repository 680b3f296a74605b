"""What people read: the report and the repaired text of our own sample articles."""

from pathlib import Path

import pytest
from conftest import ROOT

from proofer import files, run
from proofer.config import Settings
from proofer.model import Applicability
from proofer.report.people import full, summary

DIRTY = sorted((ROOT / "seeds" / "dirty").glob("*.*"))
CLEAN = sorted((ROOT / "seeds" / "clean").glob("*.*"))


def result_of(path: Path, level=None):
    source = files.read(str(path))
    return run.check_text(path.name, source.text, files.format_of(str(path)), Settings(), level)


@pytest.mark.parametrize("path", DIRTY, ids=lambda path: path.name)
def test_the_report(path, snapshot):
    snapshot.snapshot_dir = ROOT / "tests" / "snapshots" / "report"
    result = result_of(path)
    snapshot.assert_match("".join(full([result], False)) + summary([result], False) + "\n", f"{path.name}.report")


@pytest.mark.parametrize("path", DIRTY, ids=lambda path: path.name)
def test_the_repaired_text(path, snapshot):
    snapshot.snapshot_dir = ROOT / "tests" / "snapshots" / "fixed"
    result = result_of(path, Applicability.SAFE)
    assert result.error is None
    snapshot.assert_match(result.text.replace("\r\n", "\n"), path.name)
    assert result.text.count("\r\n") == result.text.count("\n") or "\r\n" not in result.text


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.name)
def test_clean_articles_give_nothing(path):
    assert [(f.rule, f.message) for f in result_of(path).findings] == []


def test_there_are_enough_of_both():
    assert len(DIRTY) >= 6 and len(CLEAN) >= 3
    assert {path.suffix for path in DIRTY} == {".txt", ".md"}
    assert any(b"\r\n" in path.read_bytes() for path in DIRTY)
