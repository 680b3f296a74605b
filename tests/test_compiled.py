"""The compiled loops give what their own source gives when Python runs it, and what a plain definition gives."""

import importlib.util
import re
from array import array
from pathlib import Path
from types import FunctionType, ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofer import compiled, watch
from proofer.compiled import around, asked, marks, store, survey, words
from proofer.compiled.notes import LABEL_LINE, SCORED_LINE, SHORT_LINE
from proofer.document import FEW, MOST, SHORT, Document
from proofer.lexicon import Lexicon
from proofer.shape import CLASSES, PAD, SMALL, Survey, plain_bytes
from proofer.slips import is_one_slip

SEEDS = sorted(path for path in (Path(__file__).parent.parent / "seeds").rglob("*") if path.suffix in (".txt", ".md"))
TEXTS = st.text(alphabet=st.sampled_from("aAbtI '’“”‘\n\r.,!?:;-–—…()[]é漢ж_@1ß\u00a0\u2212 "), max_size=60)


def interpreted(name: str) -> ModuleType:
    """A module of `proofer.compiled`, run by Python whether or not it was compiled."""
    path = Path(compiled.__file__).with_name(f"{name}.py")
    spec = importlib.util.spec_from_file_location(f"proofer.compiled.{name}", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SLOW = {name: interpreted(name) for name in ("around", "articles", "asked", "edits", "families", "judge", "marks", "records", "store", "survey", "words")}
for one in SLOW.values():  # what one takes from another is interpreted too
    for other in SLOW.values():
        vars(one).update({name: value for name, value in vars(other).items() if isinstance(value, FunctionType | type) and name in vars(one) and value.__module__ == other.__name__})


def scanned(module, document: Document):
    found, tally = [[] for _ in marks.MARKS], array("Q", bytes(8 * len(marks.TALLIES)))
    module.scan(document.plain, CLASSES, document.survey.signs, found, tally)
    return found, list(tally)


def surveyed(module, text: str):
    plain, seen, lists = bytearray(len(text)) + PAD, bytearray(8192), [[] for _ in range(6)]
    module.plain_of(text, plain, seen, *lists)
    present, camel, dotted = bytearray(256), [], []
    found, signs = module.survey(plain, CLASSES, present, camel, dotted)
    return plain, seen, lists, present, camel, dotted, found, signs[: signs.index(len(text)) + 1]


def indexed(module, padded: bytes):
    kept = SLOW["store"] if module is SLOW["words"] else store
    found = module.index(padded, kept.Tables(*watch.everything().lists.parts), True, kept.Store())
    return [value.tolist() if isinstance(value, array) else value for value in (getattr(found, name) for name in found.__slots__ if name != "store")]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_compiled_and_interpreted_agree_on_articles(path):
    text = path.read_text(encoding="utf-8")
    document = Document("", text, "markdown" if path.suffix == ".md" else "text")
    padded = document.plain
    assert scanned(marks, document) == scanned(SLOW["marks"], document)
    assert surveyed(survey, text) == surveyed(SLOW["survey"], text)
    assert indexed(words, padded) == indexed(SLOW["words"], padded)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_what_is_asked_of_words_is_the_same_by_both(path):
    document = Document("", path.read_text(encoding="utf-8"), lists=watch.everything().lists)
    index, lines = document.index, document.marks("short-line")
    assert document.page_lines == SLOW["asked"].page_lines(document.plain, lines, CLASSES, index, LABEL_LINE, SCORED_LINE, FEW, SHORT, MOST, *document.lists.of_lines[1:])
    assert set(document.page_lines) <= set(lines)
    twins = document.twins
    assert twins == SLOW["marks"].twins(document.plain, document.marks("long-line"), document.survey.signs, index)
    assert asked.by_word(index.order, index.counts, index.distinct) == SLOW["asked"].by_word(index.order, index.counts, index.distinct)
    assert asked.kin(document.plain, SMALL, index, 5) == SLOW["asked"].kin(document.plain, SMALL, index, 5)


@given(st.lists(st.text(alphabet="abc", min_size=3, max_size=8).map(str.capitalize), max_size=12))
def test_kin_are_all_words_one_slip_away(words):
    document = Document("", " ".join(words))
    near = {word: {other for other, _ in others} for word, others in document.kin(5)}
    for word in set(words):
        slips = {other for other in words if len(other) > 4 and is_one_slip(word.lower(), other.lower())}
        assert slips <= near.get(word, set()) or len(word) < 5 or Lexicon.load().knows(word)
    assert asked.kin(document.plain, SMALL, document.index, 5) == SLOW["asked"].kin(document.plain, SMALL, document.index, 5)


@given(TEXTS)
def test_compiled_and_interpreted_agree_on_anything(text):
    document = Document("", text)
    padded = document.plain
    assert scanned(marks, document) == scanned(SLOW["marks"], document)
    assert surveyed(survey, text) == surveyed(SLOW["survey"], text)
    assert indexed(words, padded) == indexed(SLOW["words"], padded)


@given(TEXTS, st.integers(0, 60))
def test_neighbours_are_the_same_by_both(text, offset):
    offset = min(offset, len(text))
    assert around.lines(text) == SLOW["around"].lines(text)
    assert around.before(text, offset) == SLOW["around"].before(text, offset)
    assert around.behind(text, offset) == SLOW["around"].behind(text, offset)
    word = re.compile(r"[^\W_](?:[\w'’]|[.](?=\w))*\Z").search(text, max(0, offset - 40), offset)
    assert around.stem(text, offset) == SLOW["around"].stem(text, offset) == (word[0] if word else "")


@given(TEXTS)
def test_a_survey_has_the_plain_bytes(text):
    assert bytes(Survey(text).padded) == plain_bytes(text) + PAD
    assert all(Survey(text).has(char) == (char in text) for char in "Aé漢'\"’[–")


@given(TEXTS)
def test_pairs_of_classes_are_found_where_they_stand(text):
    document = Document("", text)
    shape = document.shape
    assert document.marks("blank-before") == [at for at in range(len(shape) - 1) if shape[at] == 32 and shape[at + 1] in b".,;:!?"]
    assert document.marks("blank-inside") == sorted(at for at in range(len(shape) - 1) if shape[at : at + 2] in (b"( ", b"[ ", b" )", b" ]"))
    assert document.marks("glued") == [at for at in range(len(shape) - 1) if shape[at] in b".,;:!?" and shape[at + 1] in b"aAf"]
    assert document.marks("short-line") == [around.lines(text)[row] for row, line in enumerate(text.split("\n")) if 1 < len(line) <= SHORT_LINE] or "\r" in text


@given(TEXTS)
def test_lines_start_where_they_do_by_both(text):
    document = Document("", text)
    starts = survey.line_starts(document.plain, document.survey.signs)
    assert starts == SLOW["survey"].line_starts(document.plain, document.survey.signs)
    assert starts.tolist() == [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]
