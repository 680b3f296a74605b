"""Files by several processes, and results of unchanged files, are what one process gives anew."""

import json
import os
import time
from pathlib import Path

import pytest

from proofer import cache, run
from proofer.config import SettingsOf
from proofer.model import Applicability, FileResult
from proofer.pool import spread
from proofer.report import report

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of a few dozen articles, with a cache of its own."""
    monkeypatch.setenv("PROOFER_CACHE_DIR", str(tmp_path / "cache"))
    place = tmp_path / "articles"
    place.mkdir()
    for number in range(4):
        for path in SEEDS.rglob("*.*"):
            if path.suffix in (".txt", ".md") and path.name != "README.md":
                copy = place / f"{number}-{path.name}"
                copy.write_bytes(path.read_bytes())
                os.utime(copy, (1_700_000_000, 1_700_000_000))
    return place


def reported(paths, **options) -> str:
    return "".join(report("json")(run.check_paths([str(path) for path in paths], SettingsOf(), **options), False))


def test_several_processes_give_what_one_gives(folder):
    paths = sorted(folder.iterdir())
    assert reported(paths, jobs=2) == reported(paths, jobs=1)


def test_unchanged_files_are_not_looked_at_again(folder, monkeypatch):
    paths = sorted(folder.iterdir())
    first = reported(paths, cache=cache.Results())
    monkeypatch.setattr(run, "check_path", lambda *_, **__: pytest.fail("a file was looked at"))
    assert reported(paths, cache=cache.Results()) == first
    assert len(json.loads(first)) > 100


def test_a_file_that_changed_is_looked_at_again(folder):
    path = folder / "0-city-budget.txt"
    assert reported([path], cache=cache.Results()) == "[]\n"
    path.write_text("It rained.. Then it stopped.\n")
    assert "punctuation/doubled" in reported([path], cache=cache.Results())


def test_a_change_that_keeps_time_and_size_is_seen_while_it_is_fresh(folder):
    path = folder / "fresh.txt"
    now = time.time()
    for text, found in (("It rained, then it stopped.\n", False), ("It rained.. Then it stops.\n", True)):
        path.write_text(text.ljust(28))
        os.utime(path, (now, now))
        assert ("punctuation/doubled" in reported([path], cache=cache.Results())) is found


def test_other_settings_have_results_of_their_own(folder):
    path = folder / "0-flood.txt"
    everything = reported([path], cache=cache.Results())
    few = "".join(report("json")(run.check_paths([str(path)], SettingsOf(select=("citations",)), cache=cache.Results()), False))
    assert len(json.loads(few)) < len(json.loads(everything)) == len(json.loads(reported([path], cache=cache.Results())))


def test_fixing_looks_again_only_at_what_can_be_fixed(folder):
    path = folder / "0-flood.txt"
    assert json.loads(reported([path], cache=cache.Results()))
    (result,) = run.check_paths([str(path)], SettingsOf(), Applicability.SAFE, write=True, cache=cache.Results())
    assert result.fixed and path.read_text(encoding="utf-8") == result.text
    (again,) = run.check_paths([str(path)], SettingsOf(), Applicability.SAFE, write=True, cache=cache.Results())
    assert not again.fixed and again.findings == result.findings


def test_a_diff_does_not_pass_for_the_file(folder):
    path = folder / "0-flood.txt"
    (shown,) = run.check_paths([str(path)], SettingsOf(), Applicability.SAFE, cache=cache.Results())
    assert shown.fixed
    (checked,) = run.check_paths([str(path)], SettingsOf(), cache=cache.Results())
    assert len(checked.findings) > len(shown.findings)


def test_a_broken_cache_is_as_good_as_none(folder):
    path = folder / "0-flood.txt"
    first = reported([path], cache=cache.Results())
    for shard in (folder.parent / "cache" / "results").iterdir():
        shard.write_text('{"0-flood.txt": [1, 2')
    assert reported([path], cache=cache.Results()) == first


def test_what_a_process_leaves_undone_is_done_by_the_first(tmp_path):
    paths = [str(tmp_path / f"{number}.txt") for number in range(90)]
    first = os.getpid()

    def work(path: str) -> FileResult:
        if os.getpid() != first and path.endswith("7.txt"):
            os._exit(3)  # as a crash would
        return FileResult(path)

    assert [result.path for result in spread(work, paths, 3)] == paths


def test_nobody_has_to_read_all_results(tmp_path):
    results = spread(lambda path: FileResult(path, "x" * 100_000, fixed=1), [str(number) for number in range(200)], 3)
    assert next(results).path == "0"
    results.close()
    with pytest.raises(ChildProcessError):  # no process is left behind
        os.waitpid(-1, os.WNOHANG)
