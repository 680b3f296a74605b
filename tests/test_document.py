"""The views of a text agree with each other."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proofer.document import Document
from proofer.sentences import Start, start_of
from proofer.shape import WORDS

TEXTS = st.text(alphabet=st.sampled_from("aAbI '’\n\r.é漢ж-_@1 "), max_size=80)


@given(TEXTS)
def test_places_are_where_the_words_stand(text):
    document = Document("", text)
    for token, count in document.vocabulary.items():
        places = document.places(token)
        assert len(places) == count
        for span in places:
            assert document.plain[span.start : span.end].decode("latin-1") == token


@given(TEXTS)
def test_words_are_the_runs_of_word_characters(text):
    document = Document("", text)
    runs = [run.strip(b"'_") for run in document.plain.translate(WORDS).split()]
    assert document.vocabulary == Counter(run.decode("latin-1") for run in runs if run)
    assert sum(document.vocabulary.values()) == len(document.index.order)


@pytest.mark.parametrize(
    "text, word, start",
    [
        ("It rained. then it stopped.", "then", Start.STOP),
        ("“It rained.” then it stopped.", "then", Start.AFTER_QUOTE),
        ("“Where would I go?” he replies.", "he", Start.UNSURE),
        ("He met Dr. smith.", "smith", Start.NO),
        ("At 5 p.m. yesterday.", "yesterday", Start.UNSURE),
        ("The U.S. economy.", "economy", Start.UNSURE),
        ("J. smith came.", "smith", Start.UNSURE),
        ("Fossils of Au. anamensis.", "anamensis", Start.NO),
        ("Wait... what?", "what", Start.UNSURE),
        ("A works for Yahoo! and B.", "and", Start.UNSURE),
        ("The K.C. in York.", "in", Start.UNSURE),
        ("Staff of the B.B.C. about it.", "about", Start.UNSURE),
        ("About 30 min. later it rained.", "later", Start.UNSURE),
        ("It is 3 in. wide.", "wide", Start.UNSURE),
        ("It is worth 5s. and 6d. apiece.", "apiece", Start.UNSURE),
        ("Since the 1990s. then it rained.", "then", Start.STOP),
        ("It cost £5m. then it rained.", "then", Start.STOP),
        ("Ah! but it rained.", "but", Start.UNSURE),
        ("One.\n\ntwo three.", "two", Start.BLOCK),
        ("• one thing", "one", Start.ITEM),
        ("(It rained.) then", "then", Start.STOP),
        ("It did. (It rained.) then", "then", Start.STOP),
        ("In part, then so.", "then", Start.NO),
    ],
)
def test_where_sentences_start(text, word, start):
    assert start_of(Document("", text), re.search(rf"\b{word}\b", text).start()) is start
