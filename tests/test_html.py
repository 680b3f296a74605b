"""HTML: only text nodes are read and changed, entities are what they stand for, offsets are the file's own."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import proofer

#: A defect and the part of it that a finding has to touch.
DEFECTS = ["The dam held.. Then it rained.", "It rained ,and the mill stood.", "They met on monday in Oslo.", "It rained.Then it stopped.", "It recieved no rain."]
#: Everything that nobody may accuse or change, each with a defect of that kind inside.
MARKUP = [
    "<p title='it rained.. on monday'>",
    '</p><p class="a  b" data-x="It rained ,and.">',
    "<script>var a = 'it rained..Then monday'; if (a < b) { }</script>",
    "<style>p::before { content: 'monday..' }</style>",
    "<!-- it rained.. on monday ,and -->",
    "<pre>it  rained ,and.. monday</pre>",
    "<p>Type <code>x  = recieve ,y..</code> now.</p>",
    '<p>See <a href="https://example.org/it..recieved?a=monday">this</a> page.</p>',
    "<p>The caf&eacute; isn&#8217;t na&iuml;ve&hellip; AT&amp;T says 1 &lt; 2&nbsp;m.</p>",
    "<p>An un<b>believ</b>able H<sub>2</sub>O.</p>",
    "<img alt='it recieved..' src=a.png>",
    "<textarea>it  recieved</textarea>",
]
PAGES = st.lists(st.one_of(st.sampled_from(MARKUP), st.sampled_from([f"<p>{text}</p>" for text in DEFECTS]), st.sampled_from(["\r\n", "\n\n", "<p>😀 é</p>"])), min_size=1, max_size=9).map("".join)


class Markup(HTMLParser):
    """Everything of a page but the prose of its text nodes, in order."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.parts: list = []
        self.opaque = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.parts.append((tag, attrs))
        if tag in ("script", "style", "pre", "code", "textarea"):
            self.opaque = tag

    def handle_endtag(self, tag):
        self.parts.append(tag)
        self.opaque = "" if tag == self.opaque else self.opaque

    def handle_data(self, data):
        if self.opaque:
            self.parts.append(data)

    def handle_comment(self, data):
        self.parts.append(data)

    def handle_entityref(self, name):
        self.parts.append(name)

    def handle_charref(self, name):
        self.parts.append(name)


@given(PAGES)
@settings(max_examples=60, deadline=None)
def test_fixes_change_text_nodes_only(page):
    fixed = proofer.fix(page, format="html", unsafe=True).text
    assert Markup(fixed).parts == Markup(page).parts


@given(PAGES)
@settings(max_examples=60, deadline=None)
def test_findings_stand_in_text_nodes_at_the_offsets_of_the_file(page):
    markup = [match.span() for match in re.finditer(r"<(script|style|pre|code|textarea)\b.*?</\1>|<!--.*?-->|<[^>]*>|&[#\w]+;", page, re.DOTALL)]
    for finding in proofer.check(page, format="html"):
        start, end = finding.span
        assert not any(a < end and start < b for a, b in markup), page[start:end]


@pytest.mark.parametrize("defect", DEFECTS)
@pytest.mark.parametrize("before", ["", "<p>😀 &eacute;</p>\r\n", "<script>'it rained..'</script>", "<!-- x -->\n<div title='it rained..'>"])
def test_the_same_is_found_as_in_plain_text_moved_by_what_stands_before(defect, before):
    page = f"{before}<p>{defect}</p>\n"
    shift = page.index(defect)
    plain = {(finding.rule, finding.span.start + shift, finding.span.end + shift) for finding in proofer.check(defect)}
    assert plain and plain <= {(finding.rule, *finding.span) for finding in proofer.check(page, format="html")}


@pytest.mark.parametrize(
    "text",
    [
        "<p>The caf&eacute; is na&iuml;ve, don&rsquo;t you think? It isn&#8217;t bad &mdash; it&#x2019;s good.</p>",
        "<p>Trump&rsquo;s r&eacute;sum&eacute;s, Straf&szlig;e and co&shy;operation at AT&amp;T and R&amp;D.</p>",
        "<p>An un<b>believ</b>able M<sup>lle</sup> Dupont drank H<sub>2</sub>O on the 1<sup>st</sup> day.</p>",
    ],
)
@pytest.mark.parametrize("format", ["html", "markdown"])
def test_pieces_of_words_are_no_words(text, format):
    assert proofer.check(text, format=format) == []


def test_an_item_that_holds_a_paragraph_begins_as_an_item():
    text = "<ul>\n<li><p>what they took along,</p></li>\n<li>\n<p>what they left.</p></li>\n</ul>\n<p>It was much.</p>"
    assert proofer.check(text, format="html", settings=proofer.Settings(select=("casing/sentence-start",))) == []


def test_code_within_code_is_one_word():
    text = "<p>It is <code>GET_<em><code>name</code></em>(<code>a</code>)</code> macros that are used.</p><p>A <code>lost <code>one</code> ends here. then it goes on.</p>"
    found = proofer.check(text, format="html", settings=proofer.Settings(select=("casing/sentence-start",)))
    assert [text[finding.span.start : finding.span.end] for finding in found] == ["then"]
