from itertools import accumulate
from pathlib import Path

import pytest

import proofer
from proofer.boilerplate import kind_of
from proofer.boilerplate_score import features, likelihood
from proofer.config import Settings
from proofer.document import Document
from proofer.watch import everything

ROOT = Path(__file__).resolve().parent.parent
RESIDUE = Settings(select=("residue",))
ARTICLE = "The dam will hold, engineers say.\n\n{}\n\nRain is due on Sunday.\n"


@pytest.mark.parametrize(
    "line",
    ["Grab the newsletter, free, each Friday", "Help our newsroom grow with a gift", "Unlock the whole archive from $3", "Get the water briefing in your inbox"],
)
def test_a_line_no_rule_knows_is_shown_for_its_words(line):
    assert likelihood(line) == 2
    (finding,) = proofer.check(ARTICLE.format(line), settings=RESIDUE)
    assert finding.suggestions == ("",)


def test_a_learned_line_is_taken_out_when_asked_for():
    text = ARTICLE.format("Grab the newsletter, free, each Friday")
    assert proofer.fix(text, settings=RESIDUE).text == text
    assert proofer.fix(text, settings=RESIDUE, unsafe=True).text == "The dam will hold, engineers say.\n\nRain is due on Sunday.\n"


def test_a_line_that_its_company_speaks_against_is_shown_only():
    findings = proofer.check(ARTICLE.format("Share on Facebook\n\nBlog"), settings=RESIDUE)
    assert [bool(finding.fix) for finding in findings] == [True, False]


@pytest.mark.parametrize(
    "line",
    [
        "The reservoirs are full",
        "Ann Lee: What went wrong?",
        "City Press: What do you do on the day after the election?",
        "Your Website Is Not a Brochure",
        "Follow the money",
        "London, 3 March",
        "Two eggs, beaten",
        "“Share it with them”",
        "Blog",
        "He wrote back.",
    ],
)
def test_lines_of_an_article_are_left_alone(line):
    assert likelihood(line) < 2
    assert proofer.check(ARTICLE.format(line), settings=RESIDUE) == []


def test_a_common_heading_counts_beside_furniture_only():
    assert proofer.check(ARTICLE.format("Discussion"), settings=RESIDUE) == []
    assert len(proofer.check(ARTICLE.format("Share on Facebook\n\nDiscussion"), settings=RESIDUE)) == 2


def test_features_do_not_depend_on_the_apostrophe():
    assert features("Don’t miss it") == features("Don't miss it")


def test_what_is_furniture_is_let_in_by_the_words_of_its_line():
    lines = [line for line in (ROOT / "tools" / "furniture_lines.txt").read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]
    document = Document("", "\n\n".join(lines) + "\n", lists=everything().lists)
    starts = accumulate((len(line) + 2 for line in lines), initial=0)
    let_in = set(document.page_lines)
    assert len(lines) > 6000
    assert [line for line, start in zip(lines, starts) if start not in let_in and (kind_of(line) or likelihood(line.strip()))] == []
