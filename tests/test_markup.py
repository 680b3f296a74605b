"""What is no prose is seen as such, and nothing else is."""

import pytest

from proofer.document import Document
from proofer.markup.plain import kind_of_dotted

PLAIN = [
    ("See https://a.org/b?c=d.", "https://a.org/b?c=d", "url"),
    ("(see www.example.com/x)", "www.example.com/x", "host"),
    ("Mail john.doe@example.org, now", "john.doe@example.org", "email"),
    ("Ask @john_doe about it", "@john_doe", "handle"),
    ("It is #trending now", "#trending", "handle"),
    ("Set foo_bar to 1", "foo_bar", "identifier"),
    ("Call getName now", "getName", "identifier"),
    ("Call run() now", "run()", "identifier"),
    ("Use v2.10.3 here", "v2.10.3", "identifier"),
    ("Open notes.txt now", "notes.txt", "file"),
    ("Use Node.js now", "Node.js", "file"),
    ("Go to example.org now", "example.org", "host"),
    ("Read Time.news daily", "Time.news", "host"),
    ("In /usr/lib/x it is", "/usr/lib/x", "file"),
    ("Type `ls -l` now", "`ls -l`", "code"),
    ("Buy an iPhone now", "iPhone", "identifier"),
]
MARKDOWN = [
    ("---\ntitle: teh\n---\nText", "---\ntitle: teh\n---\n", "front matter"),
    ("A\n\n```py\nteh\n```\nB", "```py\nteh\n```\n", "code"),
    ("A\n\n    teh code\n\nB", "    teh code\n\n", "code"),
    ("A ``x ` y`` b", "``x ` y``", "code"),
    ("A [b](https://x.org/teh \"t\") c", 'https://x.org/teh "t"', "url"),
    ("A <span class='teh'>b</span>", "<span class='teh'>", "html"),
    ("A <!-- teh --> b", "<!-- teh -->", "html"),
    ("A caf&eacute; b", "caf&eacute;", "html"),
    ("An un<b>believ</b>able b", "un<b>believ</b>able", "html"),
    ("Note[^1] here\n\n[^1]: Text", "[^1]", "label"),
    ("A $x_1 + teh$ b", "$x_1 + teh$", "math"),
    ("# Teh heading\n", "Teh heading\n", "heading"),
    ("- teh item\n", "teh item\n", "list item"),
    ("> teh quote\n", "teh quote\n", "quote"),
    ("a | b\n--|--\nteh | x\n\nend", "a | b\n--|--\nteh | x\n", "table"),
]
HTML = [
    ("<p class='teh'>It</p>", "<p class='teh'>", "block tag"),
    ("<script>teh</script><p>x</p>", "<script>teh</script>", "block tag"),
    ("<p>a <code>teh</code> b</p>", "<code>teh</code>", "code"),
    ("<p>a caf&eacute; x</p>", "caf&eacute;", "html"),
    ("<p>a r&eacute;sum&eacute;s x</p>", "r&eacute;sum&eacute;s", "html"),
    ("<p>it isn&#8217;t x</p>", "isn&#8217;t", "html"),
    ("<p>the dogs&rsquo; x</p>", "&rsquo;", "html"),
    ("<p>rain&nbsp;fell</p>", "&nbsp;", "html"),
    ("<p>rain&mdash;fell</p>", "&mdash;", "html"),
    ("<p>an un<b>believ</b>able x</p>", "un<b>believ</b>able", "html"),
    ("<p>a <b>word</b>, x</p>", "<b>", "html"),
    ("<p>rain<br>fell</p>", "<br>", "block tag"),
    ("<!-- teh --><p>x</p>", "<!-- teh -->", "html"),
    ("<h2>Teh</h2>", "Teh", "heading"),
]


@pytest.mark.parametrize(
    "format, text, stretch, kind", [(f, *case) for f, cases in (("text", PLAIN), ("markdown", MARKDOWN), ("html", HTML)) for case in cases]
)
def test_zones(format, text, stretch, kind):
    zones = {(text[zone.start : zone.end], zone.kind) for zone in Document("", text, format).zones}
    assert (stretch, kind) in zones


@pytest.mark.parametrize("token", ["talks.On", "war.rubio", "U.S", "end.Then", "No.5"])
def test_prose_without_a_blank_is_no_host(token):
    assert kind_of_dotted(token) is None


def test_html_is_checked_in_its_text_nodes_only(proofer, tmp_path):
    html = "<html><head><title>x</title><style>teh{}</style></head>\n<body><p title='teh'>the river rose.. Then <b>teh</b> end.</p><script>teh..x</script></body></html>\n"
    (tmp_path / "a.html").write_text(html)
    proofer("fix", "--unsafe-fixes", "a.html")
    fixed = html.replace("<p title='teh'>the river rose..", "<p title='teh'>The river rose.").replace("<b>teh</b>", "<b>the</b>")
    assert (tmp_path / "a.html").read_text() == fixed
