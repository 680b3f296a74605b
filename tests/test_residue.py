"""Residue: which lines, entities, tags and characters are taken for leavings of the web, and what is left when they go."""

import pytest

import proofer
from proofer.boilerplate import kind_of
from proofer.config import Settings

RESIDUE = Settings(select=("residue",))


def fixed(text: str, format: str = "text", unsafe: bool = False) -> str:
    return proofer.fix(text, format=format, settings=RESIDUE, unsafe=unsafe).text


@pytest.mark.parametrize(
    "line",
    [
        "Share this page with a friend",
        "No comments yet. Be the first!",
        "3 min read · Mar 4",
        "May 5, 2021 | 12 minute read",
        "Est. reading time: 3 minutes",
        "Reporting by Jane Doe",
        "READ MORE Why the dam holds",
        "We value your privacy",
        "Tap to unmute",
        "Follow @dailydam on Mastodon",
        "Subscribe to the channel",
        "Log in to join the debate",
        "Be the first to reply",
        "Comments (7)",
        "12 shares",
        "6 min listen",
        "Last modified: 3 May 2020, 10:30",
        "MORE FROM THE DAILY DAM",
        "Next article →",
        "Home » Water » Dams",
        "About | Contact | Privacy policy",
        "Photo: Jane Doe/Reuters",
        "By clicking Accept you agree to our terms",
        "Please enable JavaScript to view comments.",
        "This site uses cookies.",
        "* Required fields are marked",
        "We may earn a commission from links on this page.",
        "Copyright 2020 Daily Dam",
        "ADVERTISEMENT – SCROLL TO CONTINUE",
        "Filed under: Water, Rain",
        "Thanks for reading!",
        "You have 2 free articles left this month",
        "Share article",
        "Forward this email to a colleague",
        "Want more stories like this? Join our mailing list.",
        "Subscriber-only content",
        "Only $1 a week",
        "Video player is loading.",
        "0:00 / 3:24",
        "Mute Unmute",
        "Sort by: Newest first",
        "Read this article in Spanish",
        "Download PDF (1.2 MB)",
        "Printer-friendly version",
        "Licensed under CC BY 4.0",
        "Image copyright Jane Doe",
        "Special to The Daily Dam",
        "By Our Water Correspondent",
        "First published on Tue 9 Oct 2018 10.00 BST",
        "#water #dams #rain",
        "Error: could not load content",
        "Dark mode",
        "Take our survey",
        "Want to advertise with us?",
        "We and our partners store data on your device.",
    ],
)
def test_furniture(line):
    assert kind_of(line)


@pytest.mark.parametrize(
    "line",
    [
        "The share of wind",
        "Please join us.",
        "Register to vote.",
        "Close the window.",
        "Written by hand",
        "Posted to Berlin",
        "Something went wrong.",
        "Back to work",
        "See below",
        "Thank you for listening.",
        "Comments are due by May 4.",
        "Download the form",
        "Volume 3",
        "New features",
        "Recent events",
        "There was a problem with the dam.",
        "Latest from the front",
        "Take the survey of 1990",
        "View from Spain",
        "Source: U.S. Census Bureau",
        "Try it free of charge",
        "Submit your application by June 1.",
        "Send this to the Senate.",
        "If you value freedom, vote.",
        "Show your work",
        "Terms and conditions apply",
        "Cookies help children learn to bake.",
        "Page One",
        "Most people agree",
        "Learn more about the plans of the town.",
        "Latest figures show a rise",
        "This post was originally published on the dam's blog.",
        "Share prices fall again",
        "Comments on the budget",
        "Follow the money",
        "Read the room",
        "Add the flour to the bowl",
        "Create content that lasts",
        "Why readers subscribe to the theory",
        "More questions than answers",
        "Related work",
        "Top priorities",
        "Search for survivors goes on",
        "Next steps",
        "Writing by hand helps children learn",
        "Reporting by numbers alone misleads",
        "Editing by committee fails",
        "READ MORE BOOKS, SAYS REPORT",
        "A 3 minute read of the law is not enough",
        "Social media",
        "“Share this with your friends”",
        "He told them to like the page, share the post and subscribe to the channel before the week was over.",
        "The cookies were warm, the milk was cold, and nobody in the house had accepted anything yet.",
    ],
)
def test_lines_of_an_article(line):
    assert kind_of(line) is None


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("Rain fell.\n\nShare this article\n\nAdvertisement\n\nIt stopped.\n", "Rain fell.\n\nIt stopped.\n"),
        ("Rain fell.\n\nIt stopped.\n\nShare this article\n\nLeave a reply\n", "Rain fell.\n\nIt stopped.\n"),
        ("Rain fell.\n\nIt stopped.\n\nShare this article", "Rain fell.\n\nIt stopped."),
        ("Skip to content\n\nRain fell.\n", "Rain fell.\n"),
        ("Rain fell.\r\n\r\nRelated stories\r\n\r\nIt stopped.\r\n", "Rain fell.\r\n\r\nIt stopped.\r\n"),
        ("Rain fell.\nRelated stories\nIt stopped.\n", "Rain fell.\nIt stopped.\n"),
    ],
)
def test_a_line_goes_with_one_empty_line(text, good):
    assert fixed(text) == text
    assert fixed(text, unsafe=True) == good


def test_lines_of_markdown_that_are_no_block_of_prose_stay():
    text = "```\nShare this article\n```\n\n- Subscribe now\n- Log in\n\n| Share | Like |\n| --- | --- |\n| Tweet | Pin |\n"
    assert fixed(text, "markdown", unsafe=True) == text


def test_an_order_within_wrapped_lines_stays():
    text = "It was a long day for everybody on the dam, and at its end they had to\nread the full article\nabout it aloud to the mayor, who was in no mood to hear any of the words\nthat others had found for what he had done or rather left undone.\n"
    assert fixed(text, unsafe=True) == text


def test_entities_are_markup_outside_plain_text():
    assert fixed("A&nbsp;B &copy; C\n", "markdown") == "A&nbsp;B &copy; C\n"
    assert fixed("`&amp;nbsp;` stays\n", "markdown") == "`&amp;nbsp;` stays\n"
    assert fixed("&#146;t is", "text") == "’t is"


def test_tags_of_plain_text_go_on_request():
    text = "<p>Rain fell.</p><p>It stopped.</p>"
    assert fixed(text) == text
    assert fixed(text, unsafe=True) == "Rain fell. It stopped."


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("donâ€™t â€” nor “CAFÃ‰”", "don’t — nor “CAFÉ”"),
        ("FranÃ§ois and JosÃ© in KÃ¶ln", "François and José in Köln"),
        ("the “CAFÉ” – a naïve “Ä”", "the “CAFÉ” – a naïve “Ä”"),
    ],
)
def test_misread_characters(text, good):
    assert fixed(text) == good


def test_what_nobody_sees_goes_but_not_what_scripts_need():
    assert fixed("\ufeffco\u00adop\u200b") == "\ufeffcoop"
    assert fixed("👩\u200d🚀 می\u200cخواهم") == "👩\u200d🚀 می\u200cخواهم"


def test_a_repeated_paragraph_is_shown_with_the_line_of_the_first():
    line = "The dam above the town will hold, engineers said on Monday after a long night of rain and wind."
    (finding,) = proofer.check(f"{line}\n\nRain.\n\n{line}\n", settings=RESIDUE)
    assert finding.rule == "residue/repeated-paragraph" and "line 1 " in finding.message and finding.fix is None


def test_markdown_copied_into_plain_text_goes_on_request():
    bad = "# The dam\n\n## Why it **matters**\n\nIt ***will*** hold, [engineers](https://example.org/a) say.\n"
    good = "The dam\n\nWhy it matters\n\nIt will hold, [engineers](https://example.org/a) say.\n"
    links = [finding for finding in proofer.check(bad, settings=RESIDUE) if finding.suggestions == ("engineers",)]
    assert fixed(bad) == bad
    assert fixed(bad, unsafe=True) == good
    assert [finding.fix for finding in links] == [None]


@pytest.mark.parametrize("sign", ["Run `x` first.", "Use ``x`` first.", "Title\n-----", "[1]: https://example.org", "| a | b |\n|---|---|", ".. note::", "```\ncode\n```"])
def test_a_plain_text_that_is_written_in_markdown_stays(sign):
    text = f"## Why it matters\n\nIt **will** hold.\n\n{sign}\n"
    assert proofer.check(text, settings=Settings(select=("residue/leftover-markdown",))) == []


def test_markdown_is_markup_in_its_own_files():
    text = "## Why it matters\n\nIt **will** hold, [engineers](https://example.org/a) say.\n"
    assert proofer.check(text, format="markdown", settings=RESIDUE) == []
