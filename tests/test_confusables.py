"""The table of confusable words: what it was built from, how a context is read, what is accused and what is not."""

import hashlib
import re
from pathlib import Path

import pytest

import proofer
from proofer import confusables
from proofer.api import Settings
from proofer.confusables import EDGE, TABLE, Confusables, context, neighbours, tokens
from proofer.document import Document

ONLY = Settings(select=("spelling/confusable",))


@pytest.fixture(scope="module")
def table():
    return Confusables.load()


def findings(text):
    return proofer.check(text, settings=ONLY)


@pytest.mark.parametrize(
    "bad, good",
    [
        ("He did not know weather the committee had met.", "whether"),
        ("The river is wider then the road beside it.", "than"),
        ("They lost there way in the fog last night.", "their"),
        ("The letter came form the ministry of health.", "from"),
        ("She asked him to except the offer before noon.", "accept"),
        ("The storm past over the island in the night.", "passed"),
        ("It was to late to change the plan.", "too"),
        ("Should a comprise be met, the talks will go on.", "compromise"),
        ("The judge dismissed the case on principal.", "principle"),
        ("I no the answer to that.", "know"),
    ],
)
def test_the_other_word_is_suggested(bad, good):
    assert [finding.suggestions[0] for finding in findings(bad)] == [good]


@pytest.mark.parametrize(
    "text",
    [
        "Whether it rains or not, the weather station reports at noon.",
        "The Principal of the school spoke on principle.",
        "If it is better then, we shall stay longer than planned.",
        "THEIR HOUSE AND THERE GARDEN",
        "A well-read man knows when to stop.",
        "Kvothe, Denna, Elodin and Auri were late.",
        "",
        "there",
    ],
)
def test_right_text_stays(text):
    assert findings(text) == []


def test_case_and_apostrophe_of_the_text_are_kept():
    curly = findings("“I don’t know,” he said. “Its a long way to the coast.”")
    assert [finding.suggestions[0] for finding in curly] == ["It’s"]
    straight = findings("I don't know. Its a long way to the coast.")
    assert [finding.suggestions[0] for finding in straight] == ["It's"]


def test_spans_hold_behind_letters_outside_latin_1():
    text = "Łódź “grew”… — faster then any other town.\n\nIt was to late for that."
    assert [text[finding.span.start : finding.span.end] for finding in findings(text)] == ["then", "to"]


def test_words_that_are_not_members_are_not_known(table):
    assert b"whether" in table.members
    assert b"proofreader" not in table.members
    assert len(table.members) >= 300


def test_a_word_alone_is_not_accused(table):
    for word in sorted(table.members):
        assert table.judge(word, 0, len(word)) is None, word
        assert table.judge(b"\n\n" + word + b"\n\n", 2, 2 + len(word)) is None, word


def kept(table, found, seed):
    """The sum of the bytes kept for features, as the format has it: cuckoo hashing, three places."""
    marks, weights, slots = table.table[:3]
    total = 0
    for feature in found:
        key = ((feature ^ seed) * confusables.GOLDEN) & confusables.MASK
        places = ((key >> shift & 0xFFFFF) * slots >> 20 for shift in (44, 24, 8))
        total += next((weights[at] for at in places if marks[at] == (key & 0xFFFF or 1)), 0)
    return total


def by_the_book(table, plain, start, end):
    """What judging is, in the terms that training knows: tokens, views, features."""
    left, right = neighbours(plain, start, end)
    if not any(token.isalpha() for token in (*left[-2:], *right[:2])):
        return None

    def view(token):
        code = confusables.crc32(token.lower())
        group = kept(table, (code,), confusables.VOCABULARY) & 0xFF
        return (code, group, confusables.ending(token.lower())) if group else confusables.stranger(token)

    views = [view(token) for token in context(left, right)]
    early, late = confusables.features(views, confusables.EARLY), confusables.features(views, confusables.LATE) + confusables.bag(views)
    found = []
    for partner in table.partners(plain[start:end].lower()):
        needed = partner.margin - partner.sign * partner.bias
        first = partner.sign * table._scale * kept(table, early, partner.seed)
        evidence = first + partner.sign * table._scale * kept(table, late, partner.seed)
        if first >= needed - confusables.LATE_HOPE and evidence > needed and evidence > confusables.LEAST_EVIDENCE:
            found.append((evidence - needed, partner.word))
    return max(found, default=None, key=lambda pair: pair[0])


def test_judging_is_what_training_means(table):
    judged = 0
    for path in sorted((Path(__file__).parent.parent / "seeds").rglob("*.txt")):
        plain = Document("", path.read_text(encoding="utf-8")).plain
        for match in re.finditer(rb"[A-Za-z']+", plain):
            if match[0].lower() in table.members:
                expected, verdict = by_the_book(table, plain, *match.span()), table.judge(plain, *match.span())
                judged += 1
                assert (verdict and verdict.suggestion) == (expected and expected[1])
                assert verdict is None or verdict.log_odds == pytest.approx(expected[0])
    assert judged > 500


def test_a_context_stops_at_the_paragraph():
    plain = b"One.\n\nTwo three\nfour word five, six.\n\nSeven."
    left, right = neighbours(plain, plain.index(b"word"), plain.index(b"word") + 4)
    assert left == [EDGE, b"Two", b"three", b"four"]
    assert right == [b"five", b",", b"six", b".", EDGE]
    assert len(context(left, right)) == 2 * confusables.REACH


def test_tokens_keep_apostrophes_and_join_masked_stretches():
    assert tokens(b"It's the players' day \x00\x00\x00, 3.5%") == [
        b"It's", b"the", b"players", b"'", b"day", b"\x00\x00\x00", b",", b"3", b".", b"5", b"%",
    ]  # fmt: skip


def test_the_table_is_the_one_that_its_note_describes():
    table = Path(TABLE)
    note = table.with_name("CONFUSABLES.md").read_text(encoding="utf-8")
    assert re.search(r"sha256 (\w{64})", note)[1] == hashlib.sha256(table.read_bytes()).hexdigest()
    assert table.stat().st_size <= 3_000_000


def test_training_sees_the_features_that_judging_sees(tmp_path, monkeypatch, table):
    np = pytest.importorskip("numpy")
    monkeypatch.syspath_prepend(str(Path(__file__).parent.parent / "tools"))
    from confusable_corpus import Corpus

    text = "The old man said there was no way, but 12 of Kasparov's friends were quite sure it's fine. They were right."
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    corpus = Corpus(tmp_path, {b"old": 5, b"way": 3, b"sure": 2})
    corpus.set_classes({b"old": 7, b"way": 9, b"was": 11})
    views = {b"old": 7, b"way": 9, b"was": 11}

    def view(token):
        small = token.lower()
        if small in views:
            return confusables.crc32(small), views[small], confusables.ending(small)
        return confusables.stranger(token)

    plain = text.encode()
    start = plain.index(b"quite")
    left, right = neighbours(plain, start, start + 5)
    seen = [view(token) for token in context(left, right)]
    here = confusables.features(seen) + confusables.bag(seen)
    there = corpus.features(corpus.places(b"quite"))[0].tolist()
    assert set(there) == set(here)
    assert np.uint64(here[0]) == there[0]


def test_kin_of_a_word_are_its_neighbours_in_space_but_no_rivals(tmp_path, monkeypatch):
    np = pytest.importorskip("numpy")
    monkeypatch.syspath_prepend(str(Path(__file__).parent.parent / "tools"))
    from confusable_corpus import Corpus
    from confusable_kin import AMOUNT, Kin

    sentence = "Then the old patients met three doctors and much patience was asked of many nurses in the small ward. "
    (tmp_path / "text.txt").write_text(sentence * 4, encoding="utf-8")
    corpus = Corpus(tmp_path, {b"old": 1})
    corpus.set_classes({})
    directions = {b"patients": (1, 0), b"doctors": (0.9, 0.1), b"patience": (1, 0.1), b"nurses": (0.8, 0.2)}
    vectors = np.array([directions.get(word, (0, 1)) for word in corpus.vocabulary], float)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    kin = Kin(corpus, vectors, [(b"patience", b"patients")]).of(b"patients")
    expected = np.concatenate([corpus.features(corpus.places(word)) for word in (b"doctors", b"nurses")])
    assert np.array_equal(kin.rows, expected)
    assert kin.weights.sum() == pytest.approx(AMOUNT)


def test_timid_evidence_is_stretched_and_certain_evidence_is_not(monkeypatch):
    np = pytest.importorskip("numpy")
    pytest.importorskip("scipy")
    monkeypatch.syspath_prepend(str(Path(__file__).parent.parent / "tools"))
    from confusable_calibration import _fit

    timid = (np.full(100, -0.5), np.full(100, 0.5))
    mixed = (np.tile([-3.0, 3.0], 50), np.tile([3.0, -3.0], 50))
    even = (np.ones(100), np.ones(100))
    assert _fit(timid, even, 0.0)[0] > 1.25 > _fit(mixed, even, 0.0)[0]
