import pytest

import proofer
from proofer.boilerplate_score import features, likelihood
from proofer.config import Settings

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
