"""Notes of an encyclopaedia's editors: `[citation needed]`, `[who?]`, `[edit]`, `[note 3]`."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit
from proofer.references import resolved
from proofer.removal import at_line_end, without

THING = r"(?:citations?|sources?|references?|refs?|pages?|quotations?|clarifications?|verification|attribution|year|date|volume|isbn|context|examples?|update|explanation|page numbers?|timeframe)"
NOTE = (
    rf"(?:(?:additional|better|full|non-primary|third-party|independent|reliable|primary|secondary|medical|more|further|specific|old)[ ]?){{0,3}}{THING}[ ](?:is[ ])?(?:needed|required|missing)"
    r"|(?:who|whom|when|where|which|what|why|how|how many|how much|how often|says who|by whom|by who|according to (?:whom|who|what)|for whom|to whom|from whom"
    r"|compared to (?:whom|what)|in relation to what|which one|as of (?:when|whom)|like what|where|since when|until when|to what extent|source|original research|citation|clarify|self-published(?: source)?|unreliable(?: (?:medical )?source)?|improper synthesis|dubious|tone|example)\?"
    r"|(?:dubious|disputed|contradictory|vague|relevant\?|fact)[ ]?[-–—][ ]?discuss|failed verification|(?:permanent )?dead link|broken link|not (?:verified )?in (?:citation given|body|source)"
    r"|vague|weasel words?|peacock (?:prose|term)|original research|self-published source|unreliable source|needs update|needs? context|needs copy ?edit|further explanation needed|disambiguation needed"
    r"|excessive citations|irrelevant citation|citation not found|page range too broad|edit|edit source|edit \| edit source|sources?|ref|citation"
)
EDITORS = Pattern(rf"\[(?P<note>{NOTE})(?:[:,][ ](?:{'|'.join('January February March April May June July August September October November December'.split())})?[ ]?\d{{0,4}})?\]", re.IGNORECASE)
#: Marks of notes at the foot of the page; a blank before one leaves it an ordinary bracket.
MARK = (
    r"\[(?:(?:[Nn]ote|nb|n|N|fn|[Ff]ootnote|lower-alpha|upper-alpha|[Rr]ef|[Rr]eference|[Ss]ource|[Dd]oc|[Dd]ocument|[Cc]itation|[Cc]ite|search_result|[Rr]esult|[Ww]eb|[Ss]nippet|[Pp]assage|[Cc]ontext)s?"
    r"[ ._#-]{0,2}\d{1,3}(?:[ ]?[,;–-][ ]?\d{1,3})*|\^(?:\d{1,3}|[A-Za-z][\w-]{0,20}\d)|[a-zA-HJ-Z]|[ivx]{2,4}|[*†‡§])\]"
)
FOOTNOTES = Pattern(rf"{MARK}(?:{MARK})*")
#: What stands before `[^4]`: a stop, a word, a year. Elsewhere it may be a class of characters or a power.
BEHIND = Pattern(r"(?:[\w%)][.,;:!?][”\"’)]*|[^\W\d_]{3}|\d{4}|[”\"’)\]])[ ]?\Z")
QUOTES = tuple("\"“”‘’'")
CLAUSE_END = tuple(".,;:!?")
#: Behind these a letter in brackets is what it says: `the form [a]`.
LABELLED = frozenset("form forms see and plan part point item option step section note figure table type version case vowel sound letter key button class group line list column row cell word in of to as by the like symbol variable value".split())
PAUSES = (".", ",", ";", ":", "!", "?", "\n", "\r", "")
#: These are words of a heading's or sentence's end only; elsewhere an editor may have put them into a quotation.
AT_END = frozenset({"edit", "edit source", "edit | edit source", "vague", "original research", "source", "sources", "ref", "citation"})


def find(document: Document) -> Iterator[Hit]:
    """Yield each editors' note and each mark of a note that the document does not have (code points)."""
    text = document.masked
    at = text.find("[")
    while at >= 0:
        if match := EDITORS.match(text, at):
            yield from editors_note(document, text, match)
        elif match := FOOTNOTES.match(text, at):
            yield from footnote_marks(document, text, match)
        at = text.find("[", match.end() if match else at + 1)


def editors_note(document: Document, text: str, match: re.Match[str]) -> Iterator[Hit]:
    """The hit for an editors' note that is not quoted and no link."""
    start, end = match.span()
    if text[start - 1 : start] == "]" and match["note"].lower() in AT_END:
        return  # the label of a link: `[the report][ref]`
    quoted = text[start - 1 : start] in QUOTES and text[end : end + 1] in (*QUOTES, ".", ",")
    if not quoted and text[end : end + 1] != "(":
        edit = without(document.text, start, end)
        doubtful = match["note"].lower() in AT_END and not at_line_end(text, end) and text[end] not in ".,;:[" and text[start - 1 : start] not in CLAUSE_END
        yield Hit(edit.span, (edit.text,), applicability=Applicability.UNSAFE if doubtful else None)


def footnote_marks(document: Document, text: str, match: re.Match[str]) -> Iterator[Hit]:
    """The hit for marks of notes, `[note 3]`, or, glued to a stop or another marker, `[a][iv]`."""
    start, end = match.span()
    labels, before = match[0][1:-1].split("]["), text[start - 1 : start]
    letters = [label for label in labels if len(label) == 1 or label.isalpha()]
    if labels[0] in letters and not (before == "]" or before in CLAUSE_END and text[start - 2 : start - 1].isalnum() or before in QUOTES and text[start - 2 : start - 1] in CLAUSE_END):
        if labels != letters or not marks_word(document, text, match, letters):
            return
    if labels[0][0] == "^" and not BEHIND.search(text, max(0, start - 8), start):
        return
    if any({label, label.split()[-1], label.strip("^")} & resolved(document) for label in labels) or text[end : end + 1] in ("(", ":") or before in ("", "\n", "\r"):
        return
    if any(f"[/{letter}]" in text for letter in letters):  # a tag of BBCode
        return
    edit = without(document.text, start, end)
    doubtful = labels[0][0] == "^" and before == " " and text[end : end + 1] not in PAUSES
    yield Hit(edit.span, (edit.text,), applicability=Applicability.UNSAFE if doubtful else None)


def marks_word(document: Document, text: str, match: re.Match[str], letters: list[str]) -> bool:
    """Whether a letter, or a row of them, is glued to the end of a whole word before a pause: `rose[a].`, not an editor's `organi[s]ation` or `want[s]`."""
    start, end = match.span()
    spaced = text[start - 1 : start] == " "
    at = first = start - spaced
    while at and text[at - 1].isalpha():
        at -= 1
    word = text[at:first].lower()
    if len(word) < 3 or spaced and (word in LABELLED or not word.islower()) or any(letter not in "abcde" for letter in letters) or text[end : end + 1] not in PAUSES or text[at - 1 : at] in ("_", ".", "\0"):
        return False
    return document.lexicon.knows(word) and (spaced or not document.lexicon.knows(word + letters[0]))
