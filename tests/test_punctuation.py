"""Punctuation: blanks, doubled marks, dashes, quotation marks; and everything that looks alike and is right."""

import pytest

import proofer
from proofer.config import Settings

PUNCTUATION = Settings(select=("punctuation",))


def fixed(text: str, format: str = "text", unsafe: bool = False) -> str:
    return proofer.fix(text, format=format, settings=PUNCTUATION, unsafe=unsafe).text


@pytest.mark.parametrize(
    ("text", "good"),
    [
        ("It rained.The dam held.", "It rained. The dam held."),
        ("It rained (a lot).The dam held.", "It rained (a lot). The dam held."),
        ("“It rained.”The dam held.", "“It rained.” The dam held."),
        ("\"It rained.\"The dam held, he said,\"and so what?\"Nobody knew.", "\"It rained.\" The dam held, he said, \"and so what?\" Nobody knew."),
        ("He said:“No.” She said,“Yes.”", "He said: “No.” She said, “Yes.”"),
        ("‘It rained,’he said.", "‘It rained,’ he said."),
        ("It rained in May,in June;in July it stopped!Nobody knew why?Everybody did.", "It rained in May, in June; in July it stopped! Nobody knew why? Everybody did."),
        ("It rained until 2014.Then it stopped.", "It rained until 2014. Then it stopped."),
        ("It rose by 5%.The dam held.", "It rose by 5%. The dam held."),
        ("It rained in Rome.Then in Oslo.", "It rained in Rome. Then in Oslo."),
        ("Łódź is dry.łódź was wet, and Łódź.Then Åland.", "Łódź is dry. Łódź was wet, and Łódź. Then Åland."),
        ("He left the U.S.The dam held.", "He left the U.S. The dam held."),
        ("It rained ,and the dam held .", "It rained, and the dam held."),
        ("It rained  , he said.", "It rained, he said."),
        ("It  rained.", "It rained."),
        ("It rained..", "It rained."),
        ("It rained,, and so on;; nobody knew??", "It rained, and so on; nobody knew?"),
        ("It rained. . Then it stopped.", "It rained. Then it stopped."),
        ("It rained\u00a0 and rained.", "It rained and rained."),
    ],
)
def test_what_is_repaired(text, good):
    assert fixed(text) == good
    assert fixed(good) == good


@pytest.mark.parametrize(
    "text",
    [
        "At 10:30 p.m. the U.S.-led force of 3,000 met J.R.R. Tolkien, Ph.D., i.e. nobody, e.g. at St. Ives.",
        "Node.js, Time.news, ASP.NET, example.museum, report.final.pdf, a.out and v1.2.3 stay.",
        "Nature.com says so, and Booking.Com does.",
        "Scores of 3:2, odds of 5:1, 1:50,000 maps and John 3:16.",
        "Wait...what? Well . . . nothing. And .... so on…yes.",
        "He got a .22 rifle, a .NET course and .5 of the rest.",
        "It’s the ’90s, rock ’n’ roll, and the boys’ ’til-dawn ‘do’.",
        "He wrote “?” and “!”, then “...”.",
        "The mean is .05 (p < .01), n = 1,234.",
        "Yahoo! said so, and Jeopardy!, too. Who’s at Yahoo!?",
        "“Really?!” he cried. “No!!!”",
        "The 2- to 3-year plan; pre- and post-war; right- or left-handed.",
        "A: yes. B: no. Q:\n\nIf x,y are given, f(x,y) holds.",
        "x.append(y); os.path and sys.argv are names.",
        "1.\tOne\n2.\tTwo\n",
        "Name    Age\nAnna    34\nBob     41\n",
        "He said it at 5.He did not.".replace("5.He", "5. He"),
        "He (or she) and (s)he; the boss(es) of the (un)known.",
        "The “‘No,’ he said” line.",
    ],
)
def test_what_stays(text):
    assert fixed(text, unsafe=True) == text


@pytest.mark.parametrize(
    "text",
    [
        "**It rained.** *Then,* it stopped,[ok](https://example.org/a,b) then `a,b ,c`.\n".replace(",[ok]", ", [ok]"),
        "| a  | b |\n|----|---|\n| c ? | d  ! |\n",
        "One line  \nand another\\\nand one more.\n",
        "-  one\n-  two\n\n1.  one\n2.  two\n",
        "    x = a.b,c ;d\n\n```\nx ,y..\n```\n",
        "A :smile: and a ![picture](a.png) , it stays.\n".replace(" , it", ", it"),
        "Term\n: its meaning\n",
    ],
)
def test_markdown_stays(text):
    assert fixed(text, "markdown", unsafe=True) == text


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (" – ", "It rained – a lot – and stopped."),
        ("—", "It rained—a lot—and stopped."),
        (" — ", "It rained — a lot — and stopped."),
        (" -- ", "It rained -- a lot -- and stopped."),
        (" - ", "It rained - a lot - and stopped."),
        (" – ", "It rained."),
    ],
)
def test_a_broken_dash_follows_the_dashes_of_the_document(style, text):
    (finding,) = proofer.check(f"{text} The dam held- nobody knew why.", settings=PUNCTUATION)
    assert finding.rule == "punctuation/broken-dash" and finding.suggestions[0] == style


def test_a_document_that_doubles_the_blank_after_sentences_keeps_it():
    text = "It rained.  It stopped.  It rained again.  The  dam held."
    assert fixed(text) == "It rained.  It stopped.  It rained again.  The dam held."


def test_french_spacing_of_a_whole_document_stays_except_before_commas_and_stops():
    text = "Il pleut ! Que faire ? Rien : il pleut ; et voilà , fini ."
    assert fixed(text) == "Il pleut ! Que faire ? Rien : il pleut ; et voilà, fini."


def test_a_small_letter_behind_a_glued_stop_gets_its_capital_only_where_a_sentence_begins():
    assert fixed("It averted war.the lesson is plain.") == "It averted war. The lesson is plain."
    assert fixed("We use appear.in and data.frame here.") == "We use appear.in and data.frame here."
    assert fixed("Bring pens, i.e.the blue ones.") == "Bring pens, i.e. the blue ones."


def test_a_tag_is_no_article():
    text = 'The <a id="x">ABI</a> changed.'
    assert proofer.check(text, settings=proofer.Settings(select=("spelling/article",))) == []
