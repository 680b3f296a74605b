"""LanguageTool as a second engine: against a server of our own for what goes wrong, and against the real one (slow)."""

import functools
import hashlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import zipfile
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from conftest import ROOT
from fake_languagetool import FakeLanguageTool

from proofer.config import Settings
from proofer.deep.annotate import LONGEST, Units, pieces
from proofer.deep.reviewed import chosen
from proofer.document import Document

OWN = "punctuation/doubled"


@pytest.fixture
def server():
    fake = FakeLanguageTool()
    yield fake
    fake.close()


@pytest.fixture
def deep(proofer, server, tmp_path):
    """Run `proofer check --deep` against the fake server, with a cache of its own; returns the process and the findings."""

    def run(*arguments, settings="", input=None, env=None):
        (tmp_path / "proofer.toml").write_text(f'{settings}\n[languagetool]\nserver = "{server.url}"\ntimeout = 2\n')
        done = proofer("check", "--deep", "--output-format", "json", *arguments, input=input, env={"PROOFER_CACHE_DIR": str(tmp_path / "cache"), **(env or {})})
        done.findings = json.loads(done.stdout or "[]")
        done.rules = [finding["rule"] for finding in done.findings]
        return done

    return run


def sources(server):
    """What the server was sent as text and as markup."""
    parts = [part for form in server.requests for part in json.loads(form["data"])["annotation"]]
    return [part["text"] for part in parts if "text" in part], [part["markup"] for part in parts if "markup" in part]


# What is found


def test_both_engines_report_in_one_list(deep, tmp_path):
    (tmp_path / "a.txt").write_text("It rained.. Then a flurb came.\n")
    done = deep("a.txt")
    assert (done.returncode, done.rules) == (1, [OWN, "languagetool/FLURB"])
    row = done.findings[1]
    assert (row["start"], row["end"], row["text"], row["suggestions"], row["message"]) == (19, 24, "flurb", ["storm"], "About FLURB.")
    assert row["fix"] == {"applicability": "unsafe", "edits": [{"start": 19, "end": 24, "text": "storm"}]}


def test_without_deep_nothing_of_it_is_imported(tmp_path):
    (tmp_path / "a.txt").write_text("It rained.. Then it stopped.\n")
    code = "import sys; from proofer import start; sys.argv = ['proofer', 'check', '-q', 'a.txt']\ntry: start.main()\nexcept SystemExit: pass\nprint([m for m in sys.modules if 'deep' in m or m in ('http.client', 'sqlite3')])"
    assert subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True).stdout == "[]\n"


def test_offsets_are_code_points_behind_emoji(deep, server):
    server.words["💥bang"] = ("BANG", "GRAMMAR", [], "grammar")
    text = "A 😀 flurb and 😀😀 another flurb 💥bang.\n\n😀 A third flurb 𝒜 here.\n"
    rows = deep("-", input=text).findings
    assert [row["text"] for row in rows if row["rule"] == "languagetool/FLURB"] == ["flurb"] * 3
    assert [row["text"] for row in rows if row["rule"] == "languagetool/BANG"] == ["💥bang"]


def test_a_unit_inside_a_pair_belongs_to_its_character():
    units = Units("a😀b𝒜c")
    assert [units.code_point(offset) for offset in range(8)] == [0, 1, 1, 2, 3, 3, 4, 5]


def test_markup_is_annotated_and_never_accused(deep, server):
    text = "# A flurb title\n\nUse `flurb` or [the flurb page](https://example.com/flurb) for *flurb* work.\n\n```\nflurb\n```\n\n- flurb item\n"
    rows = deep("-", "--stdin-filename", "a.md", input=text).findings
    found = [row["start"] for row in rows if row["rule"] == "languagetool/FLURB"]
    assert found == [text.index("flurb title"), text.index("flurb page"), text.index("flurb*"), text.index("flurb item")]
    texts, markup = sources(server)
    assert "`flurb`" in markup and "](https://example.com/flurb)" in markup and "*" in markup
    assert not any("`" in source or "example.com" in source for source in texts)


def test_html_is_annotated(deep, server):
    text = "<p>A flurb &amp; <b>bold</b> word,\n   and <code>flurb</code>.</p>\n<script>flurb</script>\n<p>Second flurb.</p>\n"
    rows = deep("-", "--stdin-filename", "a.html", input=text).findings
    assert [row["start"] for row in rows if row["rule"] == "languagetool/FLURB"] == [text.index("flurb"), text.rindex("flurb")]
    texts, markup = sources(server)
    assert "&amp;" in markup and not any("<" in source or "&" in source or "\n" in source for source in texts)


def test_what_is_said_beside_a_stand_in_is_not_believed(deep, server):
    server.words = {"an": ("SOUND", "GRAMMAR", ["a"], "grammar")}
    assert "languagetool/SOUND" not in deep("-", "--stdin-filename", "a.md", input="This is an `uncle` of ours, an [`aunt`](https://example.com).\n").rules


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_pieces_are_apart_and_say_what_the_text_says(format):
    text = (ROOT / "README.md").read_text() + "\n\n" + "A long sentence goes on. " * 1000
    found = pieces(Document("a", text, format))
    assert all(one.span.end <= other.span.start for one, other in zip(found, found[1:]))
    for piece in found:
        assert "".join(source for source, _ in piece.parts) == text[piece.span.start : piece.span.end]
        assert piece.span.end - piece.span.start <= LONGEST


def test_lines_are_paragraphs_unless_they_are_wrapped():
    lines = "A title without a stop\nThe first paragraph is here.\nThe second one is here.\n"
    assert len(pieces(Document("a", lines))) == 3
    wrapped = "These are the lines of a paragraph that somebody wrapped at some\nwidth, so that a sentence goes on from one line to the next and\nnothing ends where a line ends, which a reader of such texts has\nseen often enough to know about it at once.\n"
    assert len(pieces(Document("a", wrapped))) == 1
    items = "- one item\n  goes on here\n- another\n\n> quoted words\n> go on\n"
    assert [piece.span.start for piece in pieces(Document("a", items, "markdown"))] == [0, items.index("- another"), items.index("> quoted")]


# One voice


def test_where_both_find_the_same_cause_ours_remains(deep, server):
    server.words = {"teh": ("MORFOLOGIK_RULE_EN_US", "TYPOS", ["tech"], "misspelling"), "..": ("DOUBLE_PUNCTUATION", "PUNCTUATION", ["."], "typographical")}
    assert deep("-", input="We saw teh house and then it rained.. So we left.\n").rules == ["spelling/misspelling", OWN]


def test_words_that_the_lexicon_or_the_text_knows_are_cleared(deep, server):
    for name in ("colour", "Qaveril", "Zorbanik", "frobnicate"):
        server.words[name] = ("MORFOLOGIK_RULE_EN_US", "TYPOS", ["other"], "misspelling")
    text = "The colour of Qaveril was seen. Later Qaveril left for John Zorbanik with a frobnicate.\n"
    assert deep("-", settings='words = ["frobnicate"]', input=text).rules == []
    server.words = {"grommulate": ("MORFOLOGIK_RULE_EN_US", "TYPOS", ["other"], "misspelling")}
    code = "We grommulate what `grommulate --all` finds.\n"
    assert deep("-", "--stdin-filename", "a.md", input=code).rules == []
    assert deep("-", "--stdin-filename", "a.md", input=code.replace("`grommulate", "`other")).rules == ["languagetool/MORFOLOGIK_RULE_EN_US"]


def test_suggestions_for_an_unknown_word_are_ranked_by_ours(deep, server):
    server.words = {"imperiative": ("MORFOLOGIK_RULE_EN_US", "TYPOS", ["operative", "imperative"], "misspelling")}
    done = deep("-", "--select", "languagetool", input="The terms are imperiative for all of us.\n")
    assert done.rules == ["languagetool/MORFOLOGIK_RULE_EN_US"]
    assert done.findings[0]["suggestions"][0] == "imperative"


def test_fixes_follow_their_applicability(deep, proofer, server, tmp_path):
    server.words["allot of"] = ("ALLOT_OF", "TYPOS", ["a lot of"], "misspelling")
    text = "We have allot of rain and a flurb.\n"
    for arguments, expected in (((), "We have a lot of rain and a flurb.\n"), (("--unsafe-fixes",), "We have a lot of rain and a storm.\n")):
        (tmp_path / "a.txt").write_text(text)
        deep("--fix", *arguments, "a.txt")
        assert (tmp_path / "a.txt").read_text() == expected


# Selection and settings


@pytest.mark.parametrize(
    "arguments, settings, found",
    [
        ([], "", ["FLURB"]),
        (["--ignore", "languagetool/FLURB"], "", []),
        (["--ignore", "languagetool/GRAMMAR"], "", []),
        (["--ignore", "languagetool"], "", []),
        (["--ignore", "languagetool/GRAMMAR", "--extend-select", "languagetool/FLURB"], "", ["FLURB"]),
        (["--select", "languagetool/FLURB"], "", ["FLURB"]),
        (["--select", "languagetool"], "", ["FLURB"]),
        (["--select", "casing"], "", []),
        (["--extend-select", "languagetool/STYLE"], "", ["FLURB", "FANCY"]),
        (["--extend-select", "languagetool/FANCY"], "", ["FLURB", "FANCY"]),
        ([], 'ignore = ["languagetool/FLURB"]', []),
        (["--no-deep"], "deep = true", []),
    ],
)
def test_selection(deep, server, arguments, settings, found):
    server.words["fancy"] = ("FANCY", "STYLE", ["plain"], "style")
    done = deep(*arguments, "-", settings=settings, input="A flurb is a fancy thing.\n")
    assert done.rules == [f"languagetool/{name}" for name in found]


def test_the_settings_table_selects_too(proofer, server, tmp_path):
    server.words["fancy"] = ("FANCY", "STYLE", ["plain"], "style")
    (tmp_path / "pyproject.toml").write_text(f'[tool.proofer]\ndeep = true\n[tool.proofer.languagetool]\nserver = "{server.url}"\nignore = ["FLURB"]\nselect = ["STYLE"]\npicky = true\n')
    done = proofer("check", "-", "--output-format", "json", input="A flurb is a fancy thing.\n")
    assert [row["rule"] for row in json.loads(done.stdout)] == ["languagetool/FANCY"]
    assert server.requests[0]["level"] == "picky" and "WHITESPACE_RULE" in server.requests[0]["disabledRules"]


def test_a_rule_that_is_off_comes_by_its_name_only():
    assert not chosen("EN_COMPOUNDS_WELL_KNOWN", "MISC", Settings())
    assert not chosen("EN_COMPOUNDS_WELL_KNOWN", "MISC", Settings(select=("languagetool",)))
    assert chosen("EN_COMPOUNDS_WELL_KNOWN", "MISC", Settings(extend_select=("languagetool/EN_COMPOUNDS_*",)))
    assert chosen("EN_COMPOUNDS_WELL_KNOWN", "MISC", Settings(extend_select=("languagetool/EN_COMPOUNDS_WELL_KNOWN",)))


@pytest.mark.parametrize(
    "table, message",
    [
        ("deep = 1", "deep: must be true or false, not 1"),
        ("languagetool = 3", "languagetool: must be a table, not 3"),
        ("[languagetool]\nservr = 'x'", "unknown key 'languagetool.servr'; did you mean 'server'?"),
        ("[languagetool]\ntimeout = 0", "languagetool.timeout: must be a number of seconds, not 0"),
        ("[languagetool]\nignore = 'X'", "languagetool.ignore: must be a list of strings, not 'X'"),
    ],
)
def test_settings_that_are_wrong_are_named(proofer, tmp_path, table, message):
    (tmp_path / "proofer.toml").write_text(table + "\n")
    done = proofer("check", "-", input="Fine.\n")
    assert done.returncode == 2 and f"proofer.toml: {message}" in done.stderr


# The cache and what is sent


def article(paragraphs=100):
    return "\n\n".join(f"This is paragraph number {number}, and it tells of rain that fell on day {number} of the year." for number in range(paragraphs)) + "\n"


def test_a_second_run_asks_nothing_and_a_small_edit_little(deep, server, tmp_path):
    (tmp_path / "a.txt").write_text(article() + "\nA flurb.\n")
    first = deep("a.txt")
    assert server.paragraphs() == 101
    server.requests.clear()
    assert deep("a.txt").stdout == first.stdout
    assert server.requests == []
    (tmp_path / "a.txt").write_text((article() + "\nA flurb.\n").replace("number 50,", "number fifty,"))
    deep("a.txt")
    assert 1 <= server.paragraphs() <= 3


def test_other_settings_or_another_version_are_asked_anew(deep, server):
    text = article(10)
    deep("-", input=text)
    server.requests.clear()
    deep("-", input=text, settings='locale = "en-GB"')
    assert server.paragraphs() == 10 and server.requests[0]["language"] == "en-GB"
    server.version = "2"
    deep("-", input=text + "\nOne more paragraph is here.\n")
    server.requests.clear()
    deep("-", input=text)
    assert server.paragraphs() == 10


def test_a_broken_cache_only_costs_time(deep, server, tmp_path):
    (tmp_path / "cache").mkdir()
    for name in ("languagetool-1.sqlite", "languagetool-1.sqlite-wal"):
        (tmp_path / "cache" / name).write_bytes(b"no database" * 1000)
    assert deep("-", input="A flurb.\n").rules == ["languagetool/FLURB"]


def test_what_is_too_much_for_the_server_is_sent_in_parts(deep, server):
    server.limit = 400
    done = deep("-", input=article(20) + "\nA flurb.\n")
    assert (done.returncode, done.rules) == (1, ["languagetool/FLURB"])


# What goes wrong


def failing(status=200, body=None, delay=0.0, limit=None, drop_after=None):
    return {"status": status, "body": body, "delay": delay, "limit": limit, "drop_after": drop_after}


@pytest.mark.parametrize(
    "trouble, message",
    [
        (failing(status=500), "failed (HTTP 500): Error: out of order"),
        (failing(status=429, body=b"slow down"), "refuses (HTTP 429): slow down"),
        (failing(body=b"<html>"), "does not answer as a LanguageTool server does"),
        (failing(body=b'{"matches": []}'), "does not answer as a LanguageTool server does"),
        (failing(body=b'{"software": {}, "warnings": {"incompleteResults": true}, "matches": []}'), "gave up on a part of the text"),
        (failing(delay=5), "did not answer within 2 seconds"),
        (failing(limit=10), "the text is over the limit of the server"),
        (failing(drop_after=0), "no connection to the server"),
    ],
)
def test_a_server_that_fails_is_an_error_and_our_findings_are_there(deep, server, tmp_path, trouble, message):
    for name, value in trouble.items():
        setattr(server, name, value)
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"It rained.. Then a flurb came to {name[0].upper()}.\n")
    began = time.monotonic()
    done = deep("a.txt", "b.txt")
    assert (done.returncode, done.rules) == (2, [OWN, OWN])
    lines = done.stderr.splitlines()
    assert len(lines) == 2 and lines[0].startswith("error: a.txt: ") and lines[1].startswith("error: b.txt: ")
    assert message in lines[0]
    assert time.monotonic() - began < 6
    # Nothing of a failure is remembered.
    for name, value in failing().items():
        setattr(server, name, value)
    assert deep("a.txt", "b.txt").rules == [OWN, "languagetool/FLURB"] * 2


def test_a_server_that_dies_in_mid_run_loses_none_of_our_findings(deep, server, tmp_path):
    server.drop_after = 3
    for number in range(8):
        (tmp_path / f"{number}.txt").write_text(article(20).replace("This", f"File {number}") + "\nIt rained.. Then it stopped.\n")
    done = deep(*(f"{number}.txt" for number in range(8)))
    assert (done.returncode, done.rules.count(OWN)) == (2, 8)
    assert "error: 7.txt: not all of it was checked by LanguageTool: no connection" in done.stderr


def test_nobody_listens(proofer, tmp_path):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (tmp_path / "proofer.toml").write_text(f'[languagetool]\nserver = "http://127.0.0.1:{port}"\n')
    done = proofer("check", "--deep", "-", input="It rained.. Then it stopped.\n")
    assert done.returncode == 2 and OWN in done.stdout
    assert f"no connection to the server http://127.0.0.1:{port}: Connection refused" in done.stderr


@pytest.mark.parametrize("address", ["ftp://localhost", "http://", "http://localhost:http"])
def test_an_address_that_is_none(proofer, tmp_path, address):
    (tmp_path / "proofer.toml").write_text(f'[languagetool]\nserver = "{address}"\n')
    done = proofer("check", "--deep", "-", input="It rained.. Then it stopped.\n")
    assert done.returncode == 2 and "languagetool.server: " in done.stderr and OWN in done.stdout


def nothing_installed(tmp_path):
    (tmp_path / "empty").mkdir(exist_ok=True)
    return {"LTP_PATH": str(tmp_path / "empty"), "PROOFER_CACHE_DIR": str(tmp_path / "cache")}


def test_install_fetches_with_a_checksum_and_only_when_asked(proofer, tmp_path):
    pytest.importorskip("language_tool_python")
    files = tmp_path / "files"
    files.mkdir()
    with zipfile.ZipFile(files / "LanguageTool-6.8.zip", "w") as archive:
        archive.writestr("LanguageTool-6.8/languagetool-server.jar", "no jar")
    handler = functools.partial(SimpleHTTPRequestHandler, directory=str(files))
    web = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=web.serve_forever, daemon=True).start()
    digest = hashlib.sha256((files / "LanguageTool-6.8.zip").read_bytes()).hexdigest()
    env = {**nothing_installed(tmp_path), "LTP_DOWNLOAD_HOST_NEW_RELEASES": f"http://127.0.0.1:{web.server_port}/", "LTP_JAR_DIR_PATH": "/nowhere"}
    try:
        if shutil.which("java") is None:
            pytest.skip("there is no java on this machine")
        wrong = proofer("languagetool", "install", env={**env, "LTP_DOWNLOAD_SHA256": "0" * 64})
        assert wrong.returncode == 2 and "checksum mismatch" in wrong.stderr
        assert not list((tmp_path / "empty").iterdir())
        done = proofer("languagetool", "install", env={**env, "LTP_DOWNLOAD_SHA256": digest})
        assert done.returncode == 0 and (tmp_path / "empty" / "LanguageTool-6.8" / "languagetool-server.jar").is_file(), done.stderr
        assert "is there already" in proofer("languagetool", "install", env=env).stdout
    finally:
        web.shutdown()
        web.server_close()


def test_without_any_languagetool_the_error_says_how_to_get_one(proofer, tmp_path):
    done = proofer("check", "--deep", "-", input="It rained.. Then it stopped.\n", env=nothing_installed(tmp_path))
    assert done.returncode == 2 and OWN in done.stdout
    assert "proofer languagetool install" in done.stderr and "LTP_PATH" in done.stderr
    status = proofer("languagetool", "status", env=nothing_installed(tmp_path))
    assert status.returncode == 1 and status.stdout.startswith("no server is running")
    assert proofer("languagetool", "stop", env=nothing_installed(tmp_path)).stdout == "no server is running\n"


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for java is a shell script")
@pytest.mark.parametrize(
    "java, message",
    [
        (None, "LanguageTool needs Java 17 or newer, and there is no `java` on the PATH"),
        ('echo \'openjdk version "11.0.2"\' >&2', "java is version 11"),
        ('echo \'java version "1.8.0_211"\' >&2', "java is version 8"),
        ('[ "$1" = -version ] && echo \'openjdk version "17.0.1"\' >&2 || { echo "Error: no main class"; exit 1; }', "ended at once with code 1: Error: no main class"),
    ],
)
def test_java_that_is_missing_too_old_or_fails(proofer, tmp_path, java, message):
    home = tmp_path / "home" / "LanguageTool-6.8"
    home.mkdir(parents=True)
    (home / "languagetool-server.jar").write_bytes(b"")
    folder = tmp_path / "bin"
    folder.mkdir()
    if java is not None:
        (folder / "java").write_text(f"#!/bin/sh\n{java}\n")
        (folder / "java").chmod(0o755)
    env = {"LTP_PATH": str(home.parent), "PATH": str(folder), "JAVA_HOME": "", "PROOFER_CACHE_DIR": str(tmp_path / "cache")}
    done = proofer("check", "--deep", "-", input="It rained.. Then it stopped.\n", env=env)
    assert done.returncode == 2 and OWN in done.stdout and message in done.stderr


def test_the_reviewed_rules_can_be_seen(proofer):
    done = proofer("languagetool", "rules")
    assert done.returncode == 0 and "languagetool/WHITESPACE_RULE: " in done.stdout and "languagetool/ALLOT_OF: " in done.stdout


# The real one


sys.path.insert(0, str(ROOT / "tools"))
from install_languagetool import what_is_missing  # noqa: E402

real = pytest.mark.skipif(bool(what_is_missing()), reason=what_is_missing() or "-")


@pytest.fixture(scope="module")
def languagetool(tmp_path_factory):
    """The folder that holds LanguageTool: LTP_PATH, or what tools/install_languagetool.py fetches."""
    folder = os.environ.get("LTP_PATH") or str(tmp_path_factory.mktemp("languagetool"))
    subprocess.run([sys.executable, ROOT / "tools" / "install_languagetool.py", folder], check=True)
    return folder


@pytest.fixture(scope="module")
def daemon(languagetool, tmp_path_factory):
    """The environment of a warm server, which is stopped at the end."""
    env = {"LTP_PATH": languagetool, "PROOFER_CACHE_DIR": str(tmp_path_factory.mktemp("warm"))}
    command = [sys.executable, "-m", "proofer", "languagetool"]
    started = subprocess.run([*command, "start"], env={**os.environ, **env}, capture_output=True, text=True)
    assert started.returncode == 0, started.stderr
    yield env
    stopped = subprocess.run([*command, "stop"], env={**os.environ, **env}, capture_output=True, text=True)
    assert stopped.stdout.startswith("stopped the server"), stopped


@real
@pytest.mark.slow
def test_a_server_is_started_for_the_run_and_ends_with_it(proofer, languagetool, tmp_path):
    env = {"LTP_PATH": languagetool, "PROOFER_CACHE_DIR": str(tmp_path / "cache")}
    text = "He go home.. Then 😀 she were glad, and they was late 😀 too.\n"
    done = proofer("check", "--deep", "-", "--output-format", "json", input=text, env=env)
    rows = json.loads(done.stdout)
    assert done.returncode == 1 and done.stderr == ""
    assert OWN in [row["rule"] for row in rows]
    assert {"languagetool/HE_VERB_AGR"} <= {row["rule"] for row in rows}
    assert all(text[row["start"] : row["end"]] == row["text"] for row in rows)
    assert not list((tmp_path / "cache" / "languagetool").glob("server-*.log"))
    assert proofer("languagetool", "status", env=env).returncode == 1


@real
@pytest.mark.slow
def test_the_daemon_is_found_and_bound_to_this_machine(proofer, daemon):
    status = proofer("languagetool", "status", env=daemon)
    assert status.returncode == 0 and "answers at http://127.0.0.1:" in status.stdout
    port = int(status.stdout.split("127.0.0.1:")[1].split()[0])
    assert "already" in proofer("languagetool", "start", env=daemon).stdout
    began = time.monotonic()
    # Without jars the run must use what is running.
    done = proofer("check", "--deep", "-", "--output-format", "concise", input="He go home.\n", env={**daemon, "LTP_PATH": "/nowhere"})
    assert done.returncode == 1 and "languagetool/HE_VERB_AGR" in done.stdout
    assert time.monotonic() - began < 15
    taken = proofer("languagetool", "start", "--port", str(port), env={**daemon, "PROOFER_CACHE_DIR": daemon["PROOFER_CACHE_DIR"] + "-other"})
    assert taken.returncode == 2 and f"port {port} of 127.0.0.1 is taken" in taken.stderr
    other = socket.gethostbyname(socket.gethostname())
    if not other.startswith("127."):
        with pytest.raises(OSError):
            socket.create_connection((other, port), 2)


@real
@pytest.mark.slow
def test_markup_does_not_confuse_the_real_server(proofer, daemon):
    text = (ROOT / "README.md").read_text()
    rows = json.loads(proofer("check", "--deep", "-", "--stdin-filename", "a.md", "--output-format", "json", input=text, env=daemon).stdout)
    assert all(text[row["start"] : row["end"]] == row["text"] for row in rows)
    marks = "See *the the* `flurb` [an link](https://example.org) of 😀 **a apple**.\n\n> He go home.\n\n1. They was late.\n"
    rows = json.loads(proofer("check", "--deep", "-", "--stdin-filename", "a.md", "--output-format", "json", input=marks, env=daemon).stdout)
    found = {row["text"] for row in rows}
    assert {"go", "was"} <= {word for text in found for word in text.split()}
    assert not any("`" in text or "http" in text for text in found)


@real
@pytest.mark.slow
def test_our_findings_are_all_there(proofer, daemon):
    files = sorted(map(str, (ROOT / "seeds").rglob("*.txt")))[:6]
    own = json.loads(proofer("check", "--output-format", "json", *files, env=daemon).stdout)
    both = json.loads(proofer("check", "--deep", "--output-format", "json", *files, env=daemon).stdout)
    assert [row for row in both if not row["rule"].startswith("languagetool/")] == own
    again = json.loads(proofer("check", "--deep", "--output-format", "json", *reversed(files), env=daemon).stdout)
    assert sorted(map(str, again)) == sorted(map(str, both))


@real
@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_the_real_server_killed_in_mid_run(proofer, languagetool, tmp_path):
    env = {**os.environ, "LTP_PATH": languagetool, "PROOFER_CACHE_DIR": str(tmp_path / "cache")}
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(article(60).replace("paragraph", f"chapter {number}, paragraph") + "\nIt rained.. Then it stopped.\n")
    started = proofer("languagetool", "start", env=env)
    assert started.returncode == 0
    pid = int(started.stdout.split("process ")[1].split(")")[0])
    run = subprocess.Popen([sys.executable, "-m", "proofer", "check", "--deep", "--output-format", "json", "."], cwd=tmp_path, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    time.sleep(3)
    os.kill(pid, signal.SIGKILL)
    began = time.monotonic()
    out, errors = run.communicate(timeout=90)
    assert time.monotonic() - began < 60
    assert run.returncode == 2
    assert [row["rule"] for row in json.loads(out)].count(OWN) == 30
    assert "error: 29.txt: not all of it was checked by LanguageTool" in errors
    proofer("languagetool", "stop", env=env)
