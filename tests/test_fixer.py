"""What must hold of every fix."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

import proofer
from proofer.document import Document
from proofer.fixer import guarded, splice
from proofer.model import Applicability, Edit, Span
from proofer.shape import PAD

PIECES = st.sampled_from(
    "the The trump Trump istanbul wiht dont teh , . ; : ! ? .. ,, ?? ” “ ' \" ( ) [ ] [[3]] [12] 【4:0†source】 - – -- \n \n\n \r\n . \t • 1. # > ` ``` "
    "https://example.org/a?utm_source=chatgpt.com foo_bar getName() Node.js U.S. e.g. 3,000 10:30 i I a an had that is were where dose ’ ‘ é ü 漢 \u200b "
    "\u00ad &nbsp; <b> </b> <!-- --> | |- --- *bold* _it_ ~~~ $x$ Smith Dr. NATO nato Advertisement"
    " {{ }} {% %} <% %> ${x} ::: :smile: <br> <pre> </pre> <code> </code> <td> <p \r \x0b \u2028 \0 e\u0301 שלום 👨\u200d👩 \ufeff import export".split(" ")
)
TEXTS = st.lists(st.tuples(PIECES, st.sampled_from(["", " ", " ", " ", "  ", "\n"])), max_size=40).map(lambda parts: "".join(a + b for a, b in parts))
FORMATS = st.sampled_from(["text", "markdown", "html"])


@settings(max_examples=150, deadline=None)
@given(TEXTS, FORMATS)
@example("wiht\r\n\r\nteh", "text")
@example("\u200b\tthe", "markdown")
@example("\n \u200b \u200b  the", "markdown")
def test_fixing_twice_changes_nothing_more(text, format):
    once = proofer.fix(text, format=format)
    twice = proofer.fix(once.text, format=format)
    assert twice.text == once.text
    assert not any(f.fix and f.fix.applicability is Applicability.SAFE for f in once.findings)


@settings(max_examples=150, deadline=None)
@given(TEXTS, FORMATS)
def test_protected_zones_come_out_as_they_went_in(text, format):
    fixed = proofer.fix(text, format=format, unsafe=True)
    assert guarded(Document("", fixed.text, format)) == guarded(Document("", text, format))


@settings(max_examples=150, deadline=None)
@given(TEXTS, FORMATS)
def test_findings_are_inside_the_text_and_sorted(text, format):
    findings = proofer.check(text, format=format)
    assert all(0 <= f.span.start <= f.span.end <= len(text) for f in findings)
    assert [(f.span, f.rule) for f in findings] == sorted((f.span, f.rule) for f in findings)
    assert findings == proofer.check(text, format=format)


def test_a_fix_that_would_make_markup_is_left_out_and_the_others_are_made():
    text = "Use <b[[4]]r> here.. Then go."
    result = proofer.fix(text, format="html")
    assert result.text == "Use <b[[4]]r> here. Then go."


@given(st.text(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 5), st.text(max_size=3)), max_size=4))
def test_splice_touches_only_the_edits(text, raw):
    edits, at = [], 0
    for start, length, new in sorted(raw):
        if start >= at and start + length <= len(text):
            edits.append(Edit(Span(start, start + length), new))
            at = start + length
    result, shift = splice(text, edits), 0
    for edit in edits:
        start = edit.span.start + shift
        assert result[start : start + len(edit.text)] == edit.text
        shift += len(edit.text) - (edit.span.end - edit.span.start)
    assert len(result) == len(text) + shift


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), FORMATS)
def test_any_text_is_checked_without_failure(text, format):
    proofer.fix(text, format=format, unsafe=True)
    document = Document("", text, format)
    assert len(document.plain) - len(PAD) == len(document.shape) == len(document.masked) == len(text)
