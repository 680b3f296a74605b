"""The command, as a user runs it."""

import json
import os
import subprocess
import sys

import pytest

BAD = "It rained.. Then it stopped ,and the sun came out.\n"
GOOD = "It rained. Then it stopped, and the sun came out.\n"


def test_check_reports_and_writes_nothing(proofer, tmp_path):
    (tmp_path / "a.txt").write_text(BAD)
    done = proofer("check", "a.txt", "--output-format", "concise")
    assert done.returncode == 1
    assert done.stdout.startswith("a.txt:1:10: punctuation/doubled ")
    assert (tmp_path / "a.txt").read_text() == BAD


def test_fix_repairs_in_place_and_is_then_content(proofer, tmp_path):
    (tmp_path / "a.txt").write_text(BAD)
    assert proofer("fix").returncode == 0
    assert (tmp_path / "a.txt").read_text() == GOOD
    again = proofer("check", "--fix", ".")
    assert (again.returncode, again.stdout) == (0, "Nothing found in 1 file.\n")


def test_diff_writes_nothing_and_says_so_by_its_exit_code(proofer, tmp_path):
    (tmp_path / "a.txt").write_text(BAD)
    done = proofer("check", "--diff")
    assert done.returncode == 1
    assert done.stdout == f"--- a.txt\n+++ a.txt\n@@ -1 +1 @@\n-{BAD}+{GOOD}"
    assert (tmp_path / "a.txt").read_text() == BAD
    (tmp_path / "a.txt").write_text(GOOD)
    assert (proofer("check", "--diff").returncode, proofer("check", "--diff").stdout) == (0, "")


def test_standard_input_is_checked_and_fixed(proofer):
    assert proofer("check", "-", input=BAD).returncode == 1
    fixed = proofer("check", "--fix", "-", input=BAD)
    assert (fixed.returncode, fixed.stdout) == (0, GOOD)
    code = proofer("check", "-", "--stdin-filename", "a.md", input="Some `code..` here.\n\n    more.. code\n")
    assert code.returncode == 0


def test_json_is_the_documented_format(proofer, tmp_path):
    (tmp_path / "a.txt").write_text("One.\r\n\U0001f600 It rained.. Then.\r\n", newline="")
    (row,) = json.loads(proofer("check", "--output-format", "json").stdout)
    message = row.pop("message")
    assert message
    assert row == {
        "path": "a.txt",
        "rule": "punctuation/doubled",
        "severity": "warning",
        "start": 17,
        "end": 19,
        "line": 2,
        "column": 12,
        "end_line": 2,
        "end_column": 14,
        "text": "..",
        "suggestions": ["."],
        "fix": {"applicability": "safe", "edits": [{"start": 17, "end": 19, "text": "."}]},
    }
    assert json.loads(proofer("check", "--select", "citations", "--output-format", "json").stdout) == []


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["check", "nowhere.txt"], "nowhere.txt: no such file or folder"),
        (["check", "empty"], "empty: no articles here"),
        (["check", "nul.txt"], "nul.txt: not a text file: NUL byte at offset 1"),
        (["check", "-", "a.txt"], "- (standard input) stands alone"),
        (["check", "latin.txt"], "latin.txt: not UTF-8: byte 0xe9 at offset 3"),
        (["check", "--select", "punctuation/double"], "there is no rule or group 'punctuation/double'; did you mean 'punctuation/doubled'?"),
        (["rule", "casing/sentence-star"], "there is no rule 'casing/sentence-star'; did you mean 'casing/sentence-start'?"),
    ],
)
def test_what_is_wrong_is_said_and_the_others_are_still_checked(proofer, tmp_path, arguments, message):
    (tmp_path / "empty").mkdir()
    (tmp_path / "nul.txt").write_bytes(b"a\0b")
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    (tmp_path / "a.txt").write_text(BAD)
    done = proofer(*arguments, *(["a.txt"] if arguments[0] == "check" and len(arguments) == 2 else []), *(["--quiet"] if arguments[0] == "check" else []))
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    if arguments[0] == "check" and len(arguments) == 2:
        assert proofer("check", arguments[1], "a.txt", "--output-format", "concise").stdout.startswith("a.txt:1:")


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_file_is_an_error(proofer, tmp_path):
    (tmp_path / "a.txt").write_text(BAD)
    (tmp_path / "a.txt").chmod(0)
    done = proofer("check", "a.txt")
    assert (done.returncode, "cannot be read" in done.stderr) == (2, True)


def test_an_empty_file_is_fine(proofer, tmp_path):
    (tmp_path / "a.txt").write_text("")
    assert proofer("check", "a.txt").returncode == 0


@pytest.mark.parametrize(
    "name, content, message",
    [
        ("proofer.toml", "selct = ['casing']\n", "unknown key 'selct'; did you mean 'select'?"),
        ("proofer.toml", "select = ['casng']\n", "select: there is no rule or group 'casng'; did you mean 'casing'?"),
        ("proofer.toml", "locale = 'en-UK'\n", "locale: 'en-UK' is not known; did you mean"),
        ("proofer.toml", "words = 'one'\n", "words: must be a list of strings"),
        ("proofer.toml", "select = [\n", "not TOML"),
        ("pyproject.toml", "[tool.proofer]\nignor = []\n", "unknown key 'tool.proofer.ignor'; did you mean"),
    ],
)
def test_a_wrong_configuration_is_an_error(proofer, tmp_path, name, content, message):
    (tmp_path / "a.txt").write_text(BAD)
    (tmp_path / name).write_text(content)
    done = proofer("check")
    assert (done.returncode, "Traceback" in done.stderr) == (2, False)
    assert name in done.stderr and message in done.stderr


def test_the_nearest_configuration_holds(proofer, tmp_path):
    (tmp_path / "proofer.toml").write_text("ignore = ['punctuation']\n")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "pyproject.toml").write_text("[tool.proofer]\nexclude = ['no.txt']\n")
    for name in ("a.txt", "deep/a.txt"):
        (tmp_path / name).write_text(BAD)
    assert proofer("check", "a.txt").returncode == 0
    assert proofer("check", "deep/a.txt").returncode == 1
    assert proofer("check", "a.txt", "--extend-select", "punctuation").returncode == 0
    assert proofer("check", "a.txt", "--extend-select", "punctuation/doubled").returncode == 1
    assert proofer("check", "--select", "punctuation/doubled", "deep").returncode == 1


def test_statistics_quiet_and_exit_zero(proofer, tmp_path):
    (tmp_path / "a.txt").write_text(BAD)
    assert "punctuation/doubled" in proofer("check", "--statistics", "--output-format", "concise").stdout.splitlines()[-1 - 1] + proofer("check", "--statistics").stdout
    quiet = proofer("check", "--quiet")
    assert (quiet.returncode, quiet.stdout) == (1, "")
    assert proofer("check", "--exit-zero").returncode == 0


def test_rules_and_help_are_there(proofer):
    assert "punctuation/doubled" in proofer("rules").stdout
    assert "bad:" in proofer("rule", "punctuation/doubled").stdout
    assert proofer("rule", "--all").stdout.count("Left alone:") == len(proofer("rules").stdout.splitlines())
    assert "Usage" in proofer("-h").stdout and "--unsafe-fixes" in proofer("check", "-h").stdout


def test_a_failing_rule_is_named_and_the_others_go_on(proofer, tmp_path):
    """A rule that raises is an error of the file; run in a copy of the rules with one broken."""
    script = (
        "import sys\nfrom proofer import matchers\nfind = matchers.module_of\n"
        "def broken(rule):\n    if rule.id == 'punctuation/space-before':\n        raise ZeroDivisionError('boom')\n    return find(rule)\n"
        "matchers.module_of = broken\nfrom proofer.start import main\nsys.argv = ['proofer', 'check', 'a.txt', '--output-format', 'concise']\nmain()\n"
    )
    (tmp_path / "a.txt").write_text(BAD)
    (tmp_path / "run.py").write_text(script)
    import subprocess

    done = subprocess.run([sys.executable, "run.py"], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 2
    assert "rule punctuation/space-before failed: ZeroDivisionError: boom" in done.stderr
    assert "punctuation/doubled" in done.stdout


def test_colour_only_on_a_terminal(proofer, tmp_path):
    (tmp_path / "a.txt").write_text(BAD)
    assert "\x1b[" not in proofer("check").stdout


def test_project_evidence_takes_names_from_the_other_files(proofer, tmp_path):
    (tmp_path / "a.txt").write_text("We met Qwortzly at noon. Then Anna saw Qwortzly leave. Nobody liked Qwortzly much, but Qwortzly sang.\n")
    (tmp_path / "b.txt").write_text("Later that day we heard qwortzly sing.\n")
    assert "Qwortzly" not in proofer("check", "--output-format", "concise", "--select", "casing").stdout
    done = proofer("check", "--output-format", "concise", "--select", "casing", "--evidence", "project")
    assert done.stdout.startswith("b.txt:1:25: casing/name-evidence ‘Qwortzly’ is written so 4 times in the files of this run")
    assert proofer("check", "--fix", "--select", "casing", "--evidence", "project").returncode == 0
    assert "heard Qwortzly sing" in (tmp_path / "b.txt").read_text()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_a_folder_is_an_error_and_nobody_waits_for_it(proofer, tmp_path):
    (tmp_path / "a.txt").write_text(BAD)
    os.mkfifo(tmp_path / "b.txt")
    done = proofer("check", "--output-format", "concise")
    assert (done.returncode, done.stdout[:6], done.stderr) == (2, "a.txt:", "error: b.txt: no regular file\n")


@pytest.mark.skipif(sys.platform == "win32", reason="such names are not allowed there")
def test_odd_names_are_shown_on_one_line(proofer, tmp_path):
    (tmp_path / "a\nb c.txt").write_text(BAD)
    assert all(line.startswith("a\\nb c.txt:1:") for line in proofer("check", "--output-format", "concise").stdout.splitlines())
    assert proofer("check", "--diff").stdout.startswith("--- a\\nb c.txt\n")


def test_a_diff_ends_lines_where_the_patch_does(proofer, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"It rained.. Then\rit stopped.\x0cAnd so on.\n")
    assert "No newline" not in proofer("check", "--diff").stdout


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a full device")
def test_a_report_that_cannot_be_written_is_an_error(tmp_path):
    (tmp_path / "a.txt").write_text(BAD)
    with open("/dev/full", "w") as full:
        done = subprocess.run([sys.executable, "-m", "proofer", "check", "a.txt"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, encoding="utf-8")
    assert (done.returncode, done.stderr) == (2, "error: stopped: No space left on device\n")
