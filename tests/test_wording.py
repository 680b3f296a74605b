"""Wording: what counts as one thing written in two ways."""

import pytest

import proofer
from proofer.config import Settings

CONSISTENCY = Settings(select=("wording/consistency",))


def found(text: str, format: str = "text") -> list[tuple[str, tuple[str, ...]]]:
    return [(text[slice(*finding.span)], finding.suggestions) for finding in proofer.check(text, format=format, settings=CONSISTENCY)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The UK left. The UK voted. The UK waits, and the U.K. trades.", [("U.K.", ("UK",))]),
        ("US President Obama, the US Senate and the U.S. Army met US envoys and US voters.", [("U.S.", ("US",))]),
        ("E-mail him. He reads email, and email only; an e-mail is lost.", [("e-mail", ("email",))]),
        ("It rose 3%, then 4%, then 5%, then 6 percent.", [(" percent", ("%",))]),
        ("The policy makers met. Most policy makers left, but a policymaker stayed.", []),
        ("They cooperate, they cooperate, and they co-operate again.", [("co-operate", ("cooperate",))]),
    ],
)
def test_the_rarer_way_is_shown(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. leads and the US trades.",
        "Write to e-mail@example.org, by email or email-only forms.",
        "Read it on web-site.example.org, our website, the website.",
        "US Steel makes it. The U.S. leads, the U.S. trades, the U.S. grows.",
        "They TOLD US SO. The U.S. leads, the U.S. trades, the U.S. grows.",
    ],
)
def test_names_addresses_and_ties_stay(text):
    assert found(text) == []


def test_headings_and_quotations_keep_their_own_way():
    text = "## The US leads\n\nThe U.S. leads, the U.S. trades, the U.S. grows.\n\n> The US trades.\n"
    assert found(text, "markdown") == []
