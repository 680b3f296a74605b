"""Manuals, changelogs and notes about programs: what is right in them stays, what is no prose is not looked at."""

import pytest

import proofer

#: Enough code to see what the text is about.
CODE = "Call `run` with `mode` or `path`.\n\n"
MARKDOWN = r"""
The fastify command starts it. Use Fastify, said the author of Fastify, for `fastify`.
- **lib,test**: say more about Linux.
Use the arm-linux, x86-linux or ubuntu-20.04 image, since Linux and Ubuntu differ.
The class stream.Writable, the method Promise.all and the field Buffer.from are new.
Run migrate:up, then test:coverage.
There are two values, "on" and "off". "off" stops it.
It is a sequence of values. hoisted (the default) puts them in one place.
Write "Be direct." to the author. A "." entry is none.
tl;dr: nothing changed.
The default is 4 MB. (see above)
> **Good to know:**\n>\n> - One thing is known.\n> - Another thing is not.
It waits.\n\nAn error occurred with the debugger.\n\nIt goes on.
An npm package, an rlib file and an Xcode project are a set.
It adds anaconda[23]-5.3.1 and PyPy[23] 5.10.
Its prefix is "icu::" now.
They fixed "the the" in comments.
"""
HTML = r"""
<p>It waits. <code>run</code> is done. <kbd>Tab</kbd> inserts a blank. <tt>rfc822</tt> is a class.</p>
<table><tr><td>name</td><td>the name of the file to read.</td></tr></table>
<h3>impl <a href="x">Add</a> for Int</h3>
<title>open - The Book of Files</title>
<ul><li>the first of the three items here</li><li>and the second of the three items.</li></ul>
<p>This is for people<br>
building the thing from its sources.</p>
<p>Write this:</p><pre>run a</pre><p>then you can run it again.</p>
<pre>a &amp;amp; b &amp;lt; c</pre><p>It says &lt;.</p>
<p>It is {{ header.name }} and {% if a.the the %} and <% recieve.it %> and ${it.recieve}.</p>
<p class=don't title='it recieved > teh'>It is <my-link>good</my-link>, <code-block>too</code-block>.</p>
"""
#: Each holds `recieve` in what is no prose of Markdown.
NO_PROSE = [
    "import Recieve from 'recieve';\nimport 'recieve';\n\nText.",
    "export const recieve = 3;\nexport default recieve;\n\nText.",
    'Text.\n\n<Tabs values={{recieve: 1}} recieve={() => {recieve}} className="recieve" @recieve="recieve" :recieve=recieve>\n',
    "Text.\n\n<Card\n  lines={[\n    { text: '  <Recieve />', recieve: { a: { b: recieve } } },\n  ]}\n/>\n\nText.",
    "Text.\n\n{* ../recieve/a.py recieve[12] *}\n",
    "Text <% recieve %> and <?php recieve ?> and <![CDATA[ recieve ]]> and {/* recieve */} stays.",
    "A :recieve: and a [[recieve|page]] and <kbd>recieve</kbd> and <code>recieve</code> stay.",
    "An item:\n\n- one\n\n      recieve = 1\n\n      recieve = 2\n\n- two\n",
    "1. one\n\n        recieve = 1\n\n2. two\n",
    "> It says:\n>\n>     recieve = 1\n>     recieve = 2\n>\n> So.\n",
    "> 1. It says:\n>\n>        recieve = 1\n>\n> So.\n",
    "\\begin{equation}\nrecieve\n\\end{equation}\n",
]
PROSE = [
    "- one\n\n  We recieve it.\n\n    We recieve it too.\n",
    "> * one\n>\n>   We recieve it.\n",
    "<Card lines={recieve < 3}>\n\nWe recieve it.\n".replace("recieve <", "x <"),
    "> It is so.\n>     We recieve it.\n",
    "Import duties rose.\nimport taxes recieve no mention from 'us'.\n",
    "At 10:30:00 we recieve it: so: and so.\n",
]


@pytest.mark.parametrize("line", MARKDOWN.strip().splitlines())
def test_what_is_right_in_a_manual_stays(line):
    line = line.replace("\\n", "\n")
    assert proofer.check(f"{CODE}{line}\n", format="markdown") == []


@pytest.mark.parametrize("page", HTML.strip().replace("<br>\n", "<br>&#10;").splitlines())
def test_what_is_right_in_a_page_stays(page):
    page = page.replace("&#10;", "\n")
    assert proofer.check(f"<p>Call <code>a</code>, <code>b</code> or <code>c</code>.</p>\n{page}\n", format="html") == []


@pytest.mark.parametrize("text", NO_PROSE)
def test_what_is_no_prose_of_markdown_is_not_looked_at(text):
    assert [f for f in proofer.check(text, format="markdown") if "recieve" in text[f.span.start : f.span.end].lower()] == []


@pytest.mark.parametrize("text", PROSE)
def test_what_looks_like_code_and_is_prose_is_read(text):
    found = [f for f in proofer.check(text, format="markdown") if text[f.span.start : f.span.end] == "recieve"]
    assert len(found) == text.count("recieve")


def test_a_sentence_that_begins_small_is_still_one():
    page = "<p>Use <code>a</code>, <code>b</code> or <code>c</code>. the file is read.</p><p>It rained.<br><br>then it stopped at last.</p>"
    assert proofer.fix(page, format="html").text == page.replace(". the", ". The").replace(">then", ">Then")


def test_a_name_is_still_one_where_no_code_has_it_small():
    assert proofer.fix(CODE + "They met in istanbul.\n", format="markdown").text == CODE + "They met in Istanbul.\n"


RESTRUCTURED = """\
Dates
=====

.. class:: Date(year, month)
.. |times|  unicode:: U+000D7 .. MULTIPLICATION SIGN

A date, as ``&lt;b&gt;`` or ``the  recieve`` shows. Write this::

    x  = recieve[1] ,y

    >>> recieve

Then go on.

.. code-block:: python
    :caption: recieve

    recieve = a,b

.. note::
    It goes on.
"""


def test_what_is_no_prose_of_restructured_text_is_not_looked_at():
    assert proofer.check(RESTRUCTURED) == []
    found = proofer.check(RESTRUCTURED.replace("Then go", "We recieve it. Then go").replace("It goes", "I recieve"))
    assert [finding.rule for finding in found] == ["spelling/misspelling", "spelling/misspelling"]


def test_what_is_defined_on_the_next_line_is_no_repetition():
    text = "A factor is a number or a power\npower: what is raised. It ends with the call of requires\nrequires('network') and no more."
    assert proofer.check(text, settings=proofer.Settings(select=("spelling/repeated-word",))) == []
