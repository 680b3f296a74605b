"""The lexicon: what it knows, what it does not, and that its files are those recorded."""

import hashlib
from pathlib import Path

import pytest

from proofer import lexicon as api
from proofer.compiled.notes import UNKNOWN
from proofer.document import Document
from proofer.lexicon import Lexicon

DATA = Path(api.DATA)


@pytest.fixture(scope="module")
def words():
    return Lexicon.load()


@pytest.mark.parametrize("line", (DATA / "DIGESTS").read_text().splitlines())
def test_data_is_what_was_recorded(line):
    digest, name = line.split()
    assert hashlib.sha256((DATA / name).read_bytes()).hexdigest() == digest


def test_data_is_small():
    assert sum(path.stat().st_size for path in DATA.glob("*.bin") if path.name in (DATA / "DIGESTS").read_text()) < 10 * 2**20


@pytest.mark.parametrize("token", """the Table TABLE colour color organise organize smartphone podcast cryptocurrency exoplanet NATO Nato NGOs don't
    can't Rubio's teachers' iPhone YouTube McDonald Istanbul Kyiv O'Brien café cliché superconductivity 1990s x86_64 antivirus""".split())
def test_knows(words, token):
    assert words.knows(token)


@pytest.mark.parametrize("token", "teh hte fo cused inhald urnie fsion Teh istanbul norwegian tuesday tHe nato recieve goverment definately".split())
def test_does_not_know(words, token):
    assert not words.knows(token)


def test_what_is_known_at_a_glance_is_known(words):
    tokens = """don't Table TABLE table tAble NATO nato Nato istanbul Istanbul's iPhone iphone teh Teh TEH recieve x86_64 a I café Ångström naïve antivirus
        Zeilingers o'clock YouTube Rubio's rubio mcdonald MCDONALD Usa usa USA""".split()
    noted = Document("", " ".join(tokens)).noted(UNKNOWN)
    assert [token for token in noted if not words.knows(token)] == [token for token in tokens if not words.knows(token)]
    assert {"table", "Table", "TABLE", "don't", "Rubio's"}.isdisjoint(noted)


@pytest.mark.parametrize("word", "turkey china march may polish mark bill will rose reading nice mobile web champagne watt python jersey earth god congress".split())
def test_a_small_life_is_kept(words, word):
    assert words.entry(word).flags & api.LOWER and not words.entry(word).flags & api.SURE_NAME


@pytest.mark.parametrize("word", "istanbul norwegian tuesday david elizabeth ukraine texas muslim english".split())
def test_sure_names_have_no_small_life(words, word):
    assert words.entry(word).flags & api.SURE_NAME and not words.entry(word).flags & api.LOWER


def test_corrections(words):
    assert words.corrections("recieve") == ("receive",)
    assert words.corrections("receive") == ()


def test_a_word_that_is_likelier_a_slip_is_not_known_but_doubted(words):
    assert not words.knows("looing") and words.doubts("looing")
    assert not words.doubts("inhald")


def test_counts(words):
    assert words.frequency("the") == 15 > words.frequency("table") > words.frequency("loth") > 0 == words.frequency("zzzz")
    assert words.bigram("of", "the") > words.bigram("spite", "of") > 0 == words.bigram("of", "spite zz")


def test_own_words_and_names(words):
    own = words.extended(["zqoofer", "teh"], ["Zeilinger", "LaTeXify"])
    assert own.knows("zqoofer") and own.knows("Zqoofer") and own.knows("teh") and own.knows("Zeilinger's") and own.knows("LaTeXify")
    assert not own.knows("zeilinger") and not words.knows("zqoofer")
    assert own.entry("zeilinger").forms[0] == "Zeilinger"
    assert own.corrections("teh") == ()
