"""Citation markers: what is taken out, what stays, and what the text around looks like afterwards."""

import pytest

import proofer
from proofer.config import Settings

CITATIONS = Settings(select=("citations",))


def fixed(text: str, format: str = "text") -> str:
    return proofer.fix(text, format=format, settings=CITATIONS).text


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("Rain.[2]\n[3] The end.", "Rain.\nThe end."),
        ("One.\n\n[[3]]\n\nTwo.\n", "One.\n\nTwo.\n"),
        ("One.\r\n\r\n[[3]]\r\n\r\nTwo.\r\n", "One.\r\n\r\nTwo.\r\n"),
        ("One.\n\nTwo.\n\n[[3]]\n", "One.\n\nTwo.\n"),
        ("One.\n\nTwo.\n\n[[3]]", "One.\n\nTwo."),
        ("He said[[4]] “no”.", "He said “no”."),
        ("“No.[[4]]” He left.", "“No.” He left."),
        ("No.[[4]]“Yes.”", "No. “Yes.”"),
        ("No (never [[4]]) at all.", "No (never) at all."),
        ("No ([[4]]) at all.", "No at all."),
        ("“[[4]] No,” he said.", "“No,” he said."),
        ("No [[4]]—never.", "No—never."),
        ("Rain[1]—and wind[2].", "Rain—and wind."),
    ],
)
def test_blanks_are_right_afterwards(text, good):
    assert fixed(text) == good
    assert fixed(good) == good


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("**It rained.**[3] It stopped.\n", "**It rained.** It stopped.\n"),
        ("**It rained.[3]** It stopped.\n", "**It rained.** It stopped.\n"),
        ("It rained.[3] *It stopped.*\n", "It rained. *It stopped.*\n"),
        ("It rained.[3]*It stopped.*\n", "It rained. *It stopped.*\n"),
        ("[It rained.[3]](https://example.org) Then not.\n", "[It rained.](https://example.org) Then not.\n"),
        ("> It rained.[[3]]\n", "> It rained.\n"),
        ("It rained.\\[3\\] It stopped.\n", "It rained. It stopped.\n"),
        ("It rained.[3]  \nIt stopped.\n", "It rained.  \nIt stopped.\n"),
    ],
)
def test_markdown(text, good):
    assert fixed(text, "markdown") == good


@pytest.mark.parametrize(
    "text",
    [
        "It rained.[1]\n\n[1]: https://example.org\n",
        "It rained.[^1] It stopped.\n\n[^1]: Says the radio.\n",
        "It rained [1][radio].\n\n[radio]: https://example.org\n",
        "`It rained.[1]` It stopped.\n\n```\nx = a.[1] y【4:0†source】\n```\n",
        "It rained.[1] It stopped.\n\n## References\n\n[1] The radio.\n",
        "It rained.[2] It stopped.\n\n**Sources:**\n\n1. The radio.\n2. The paper.\n",
        "See <https://example.org/a?b[1]=2>.\n",
    ],
)
def test_what_the_document_resolves_stays(text):
    assert fixed(text, "markdown") == text


def test_a_marker_beyond_the_list_of_sources_goes():
    text = "It rained.[1] It stopped.[7]\n\nReferences\n\n1. The radio.\n"
    assert fixed(text) == text.replace("[7]", "")


def test_a_campaign_of_the_site_itself_is_taken_out_on_request_only():
    text = "See https://example.org/a?utm_source=mail&utm_medium=list."
    assert fixed(text) == text
    (finding,) = proofer.check(text, settings=CITATIONS)
    assert finding.suggestions == ("",)


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("It rained.[^1^] It stopped.\n", "It rained. It stopped.\n"),
        ("It rained.[1]\n\n[1]: https://example.org/a?utm_source=chatgpt.com \"Rain\"\n", "It rained.[1]\n\n[1]: https://example.org/a \"Rain\"\n"),
        ("It rained<grok:render id=\"1\"><argument name=\"a\">4</argument></grok:render>.\n", "It rained.\n"),
        ("It rained [oai_citation:0‡example.org](https://example.org/a).\n", "It rained.\n"),
        ("`[cite: 1]` and <b title=\"[cite: 1]\">x</b> [cite: 1]\n", "`[cite: 1]` and <b title=\"[cite: 1]\">x</b>\n"),
        ("```\n【4:0†source】\n```\n\nIt rained【4:0†source】.\n", "```\n【4:0†source】\n```\n\nIt rained.\n"),
    ],
)
def test_chat_assistants_in_markdown(text, good):
    assert fixed(text, "markdown") == good


RAISED = Settings(select=("citations/raised-marker",))


@pytest.mark.parametrize(
    "marker",
    [
        "<sup>[3]</sup>",
        '<sup id="cite_ref-3"><a href="#cite_note-3">[3]</a></sup>',
        '<sup class="reference"><a href="#cite_note-3"><span>[</span>3<span>]</span></a></sup>',
        '<sup>[<a href="#fn3">3</a>]</sup>',
        "<sup>&#91;3&#93;</sup>",
        '<SUP><a href="#a">[a]</a></SUP>',
        '<sup>[<i><a href="/wiki/W" title="W">citation needed</a></i>]</sup>',
    ],
)
@pytest.mark.parametrize("format", ["html", "markdown"])
def test_a_raised_marker_is_shown_with_its_tags_and_never_changed(marker, format):
    text = f"<p>The dam holds.{marker} Rain is due.</p>\n"
    (finding,) = proofer.check(text, format=format, settings=RAISED)
    assert text[slice(*finding.span)] == marker
    assert finding.fix is None
    assert proofer.fix(text, format=format, unsafe=True).text == text


@pytest.mark.parametrize(
    "text",
    [
        "<p>It covers 3 m<sup>2</sup> and a<sup>[1]</sup> = x<sup>[n]</sup>.</p>",
        '<p>It holds.<sup><a href="#n3">[3]</a></sup></p><p id="n3">A book.</p>',
        "<p>It holds.<sup>[3]</sup></p><h2>References</h2><ol><li>A book.</li></ol>",
        "<script>x = 'It holds.<sup>[3]</sup>'</script><!-- It holds.<sup>[3]</sup> --><code>It.<sup>[3]</sup></code>",
    ],
)
def test_powers_code_and_notes_that_the_page_has_stay(text):
    assert proofer.check(text, format="html", settings=RAISED) == []


def test_an_editors_note_between_tags_leaves_no_blank():
    assert proofer.fix("<p>It holds.<sup>[citation needed]</sup> Rain.</p>", format="html").text == "<p>It holds.<sup></sup> Rain.</p>"


@pytest.mark.parametrize("quote", ['"', "'", ""])
def test_tracking_in_a_tag_is_shown_and_never_changed(quote):
    text = f"<p>See <a class=x href={quote}https://example.org/a?fbclid=A1&amp;id=3{quote}>it</a> now.</p>\n"
    (finding,) = proofer.check(text, format="html", settings=CITATIONS)
    assert (text[slice(*finding.span)], finding.suggestions, finding.fix) == ("?fbclid=A1&amp;id=3", ("?id=3",), None)
    assert proofer.fix(text, format="html", unsafe=True).text == text


def test_tracking_in_scripts_comments_and_other_attributes_is_no_link():
    text = "<script>a.href='https://example.org/?fbclid=A1'</script><!-- href='https://example.org/?fbclid=A1' --><p title='https://example.org/?fbclid=A1'>It.</p>"
    assert proofer.check(text, format="html", settings=CITATIONS) == []


def test_a_caret_in_a_formula_is_no_safe_fix():
    text = "Take rows.^2 and add them."
    assert proofer.fix(text, settings=CITATIONS).text == text


def test_numbers_behind_stops_go_on_request_where_they_count_on():
    text = "It rained.1 It stopped.2 It rained again.3\n"
    assert fixed(text) == text
    assert proofer.fix(text, settings=CITATIONS, unsafe=True).text == "It rained. It stopped. It rained again.\n"


@pytest.mark.parametrize("text", ["See fig.1 It is new. See fig.2 It is old.", "It rained.7 It stopped.3", "It rained.1 It stopped.", "It rained.[b]Then[/b] it stopped."])
def test_numbers_that_do_not_count_on_are_no_notes(text):
    assert [finding for finding in proofer.check(text, settings=CITATIONS)] == []
