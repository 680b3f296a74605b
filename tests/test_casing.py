"""Casing: names of several words, brands, titles, and what looks alike and is right."""

import pytest

import proofer
from proofer.config import Settings

CASING = Settings(select=("casing",))


def fixed(text: str, unsafe: bool = False) -> str:
    return proofer.fix(text, settings=CASING, unsafe=unsafe).text


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("They met in new york, los angeles and Hong kong.", "They met in New York, Los Angeles and Hong Kong."),
        ("Those of new york's schools in rio de janeiro left.", "Those of New York's schools in Rio de Janeiro left."),
        ("In the united states, as in the middle east, it rained.", "In the United States, as in the Middle East, it rained."),
        ("It was on youtube, says paypal.", "It was on YouTube, says PayPal."),
        ("They came in march, and left in may.", "They came in March, and left in May."),
        ("They met in brussels at easter.", "They met in Brussels at Easter."),
        ("It was INdeed late, aND the mill stood.", "It was indeed late, and the mill stood."),
        ("NATO met. The staff of nato left the NATO hall.", "NATO met. The staff of NATO left the NATO hall."),
        ("Then mr Miller and dr. Jones met the u.s. envoy.", "Then Mr Miller and Dr. Jones met the U.S. envoy."),
    ],
)
def test_what_is_repaired(text, good):
    assert fixed(text) == good
    assert fixed(good) == good


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("The middle east wing burnt.", "The Middle East wing burnt."),
        ("It was on Youtube.", "It was on YouTube."),
        ("The words of pope Francis were read.", "The words of Pope Francis were read."),
    ],
)
def test_what_goes_on_request_only(text, good):
    assert fixed(text) == text
    assert fixed(text, unsafe=True) == good


@pytest.mark.parametrize(
    "text",
    [
        "Ursula von der Leyen spoke. The aides of Von der Leyen stayed, and Ursula von der Leyen won.",
        "Charles de Gaulle left. The men of De Gaulle stayed, they say, and Charles de Gaulle won.",
        "Brussels sprouts and brussels sprouts; an easter egg, persian rugs and a persian cat.",
        "The room they came in may be dark; they broke in, march or not.",
        "They use gcc and utf; GCC and UTF are old. The GCC and gcc again; UTF and utf.",
        "Prime minister Jane Miller left. They met Treasury secretary Jane Miller on Monday.",
    ],
)
def test_what_is_right_stays(text):
    assert fixed(text) == text
