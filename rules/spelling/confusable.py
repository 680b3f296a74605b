"""Good words in the wrong place (dose for does), told by their neighbours."""

from collections.abc import Iterator

from proofer.confusables import loaded, suspects
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span
from proofer.technical import is_technical

LEAN = -0.4  # log-odds off the margins inside sentences: a tenth fewer slips are missed, and one place in ten thousand words more is shown
SHY = 2.0  # more log-odds asked in headings, where words are few and grammar is short, and where programs are spoken of, whose parts bear words for names
# “should of been”: the one slip here that has no other reading
DONE = Pattern(rb" (?:been|become|done|gone|had|known|seen|taken)\b")


def find(document: Document) -> Iterator[Hit]:
    """Yield each confusable word in whose place another one is far more likely (code points)."""
    confusables, plain = loaded(), document.plain
    for start, phrase, _ in document.phrases.get("spelling/confusable", ()):
        end = start + len(phrase)
        if DONE.match(plain, end):
            yield Hit(Span(end - 2, end), ("have",), applicability=Applicability.SAFE)
    places = document.once(suspects)
    for number, verdict in confusables.judge_all(plain, places, lean=LEAN) if places else ():
        start, end = places[3 * number : 3 * number + 2]
        if verdict.log_odds <= SHY and (document.kind_at(start) == "heading" or is_technical(document)):
            continue
        suggestion = dressed(verdict.suggestion.decode("latin-1"), document.text[start:end], document.text)
        yield Hit(Span(start, end), (suggestion,), applicability=Applicability.UNSAFE)


def dressed(suggestion: str, found: str, text: str) -> str:
    """The suggestion with the capital of the word found and the apostrophe of the text."""
    if found[:1].isupper():
        suggestion = suggestion[:1].upper() + suggestion[1:]
    if "'" in suggestion and ("\u2019" in found or ("'" not in found and text.count("\u2019") > text.count("'"))):
        suggestion = suggestion.replace("'", "\u2019")
    return suggestion
