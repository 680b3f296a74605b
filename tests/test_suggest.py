"""Suggestions: the first one is right, the case is kept, the neighbours count."""

import pytest

from proofer.lexicon import Lexicon
from proofer.slips import is_one_slip, known_slips, near
from proofer.suggest import edit_cost, suggest


@pytest.fixture(scope="module")
def words():
    return Lexicon.load()


def first(words, word, left="", right=""):
    return suggest(word, words, left, right)[0].word


@pytest.mark.parametrize(("bad", "good"), [
    ("teh", "the"), ("recieve", "receive"), ("inhald", "inhaled"), ("fsion", "fusion"), ("controllig", "controlling"), ("definately", "definitely"),
    ("goverment", "government"), ("seperate", "separate"), ("foriegn", "foreign"), ("nesessary", "necessary"), ("rythm", "rhythm"),
    ("telefone", "telephone"), ("relevent", "relevant"), ("accomodate", "accommodate"), ("becuase", "because"), ("phisics", "physics"),
    ("undestading", "understanding"), ("Wiht", "With"), ("WIHT", "WITH"), ("alot", "a lot"), ("ofthe", "of the"), ("infact", "in fact"),
])  # fmt: skip
def test_the_first_suggestion_is_right(words, bad, good):
    assert first(words, bad) == good


def test_neighbours_choose(words):
    assert first(words, "urnie", "blood", "samples") == "urine"
    assert first(words, "hte", "in", "world") == "the"


def test_names_keep_their_capitals(words):
    assert first(words, "Istambul") == "Istanbul"


def test_words_of_the_same_text_are_likelier(words):
    plain = {s.word: s.score for s in suggest("dolphims", words)}
    seen = {s.word: s.score for s in suggest("dolphims", words, seen={"dolphins"})}
    assert seen["dolphins"] > plain["dolphins"]


def test_near(words):
    assert near("featres", words) == "features" and near("wnter", words) == "water"
    assert near("zeilinger", words) == ""


def test_one_slip_is_one_slip():
    assert [word for word in ("ab", "bac", "abcd", "abx", "xabc", "abc", "cba", "abxy", "axbyc") if is_one_slip("abc", word)] == ["ab", "bac", "abcd", "abx", "xabc"]


@pytest.mark.parametrize("word", ["cafe", "café", "dont", "tbale", "xthe", "hte", "wmoen", "ü"])
def test_known_slips_are_those_one_slip_away(words, word):
    letters = "abcdefghijklmnopqrstuvwxyz"
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    near_by = {a + b[1:] for a, b in splits if b} | {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
    near_by |= {a + x + b[n:] for a, b in splits for n in (0, 1) if len(b) >= n for x in letters}
    near_by |= {a + "'" + b for a, b in splits if a and b and len(word) > 3}
    assert set(known_slips(word, words)) == {slip for slip in near_by if slip != word and words.suggestible(slip) is not None}


def test_likelier_edits_cost_less():
    assert edit_cost("recieve", "receive") < edit_cost("rqceive", "receive")
    assert edit_cost("helo", "hello") < edit_cost("heklo", "hello")
    assert edit_cost("same", "same") == 0
