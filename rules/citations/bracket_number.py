"""Citation numbers in single brackets."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span
from proofer.references import resolved
from proofer.removal import EMPHASIS, blanks_before, without
from proofer.technical import is_technical

NUMBERS = r"[1-9]\d{0,2}(?:[ ]?[,;–-][ ]?[1-9]\d{0,2}){0,9}"
MARK = rf"\\?\[{NUMBERS}\\?\]"
#: The page behind a marker: `[12]:34–36`; with a blank only behind the marker of a sentence: `It rained.[12]: 34`.
PAGES = r"(?::\d{1,4}(?:[–,-]\d{1,4})*(?![\d:]))?"
RUN = Pattern(rf"\[{NUMBERS}\\?\]{PAGES}(?:[ \t]?[,;–-]?[ \t]?{MARK}{PAGES})*")
#: A number in the brackets, no page.
NUMBER = Pattern(r"\d+(?=[^\[]*\])")
SPACED_PAGE = Pattern(r":[ \u00a0]\d{1,4}(?:[–-]\d{1,4})?(?=[\s.,;\[]|\Z)")
#: What follows an index of a program, a link's text, or a label.
CODE = Pattern(r"\^|[ \t]*(?:<-|[:+*/-]?=|->)|[(\[{_\x00]|[.:][a-z_\x00]|-\w")
#: A version behind names of a series: `PyPy[23] 5.10`.
VERSION = Pattern(r"[ ]\d+\.\d")
RELEASE = Pattern(r"\d\.\Z")
SENTENCE_AHEAD = Pattern(r"[ \t]+[“\"‘]?[A-Z]")
GOES_ON = Pattern(r"[ :][ ]?[a-z(/*]")
LAST_WORD = Pattern(r"(?P<word>[\w’'-]+)[*_~ \t\u00a0]*\Z")
#: Before these a marker is a noun of the sentence (`as shown in [3]`), and taking it out breaks the sentence.
NEEDS_NOUN = frozenset(
    "in see by from of and or to with than like as at for on via per under after before both cf also e.g ref refs reference references source sources"
    " citation note notes item option step figure fig table equation eq section chapter page part version article rule number no paper papers book"
    " study study's article's using use uses following is are was were the a an this that these those range interval".split()
)
CLAUSE_END = tuple(".,;:!?…”’\"')")
LINE_START = ("", "\r", "\n")


def find(document: Document) -> Iterator[Hit]:
    """Yield each run of `[12]` in a sentence that no list of sources resolves (code points)."""
    text = document.masked
    runs = [match for match in runs_of(text, document.marks("bracket-number")) if text[match.start() - 1] != "[" and is_marker(document, text, match)]
    if not runs or is_count(text, runs):
        return
    indexed = indices(text, runs)
    # In mid-sentence a number may be an editor's (`had [12] people`), unless the document has markers at the ends of clauses.
    cited = any(ends_clause(text, match) and word_before(text, start_of(text, match)) not in indexed for match in runs)
    for match in runs:
        if not cited or word_before(text, start_of(text, match)) in indexed or set(NUMBER.findall(match[0])) <= resolved(document):
            continue
        edit = without(document.text, start_of(text, match), end_of(text, match))
        yield Hit(edit.span, (edit.text,), applicability=Applicability.UNSAFE if may_be_index(document, text, match) else None)


def runs_of(text: str, places: list[int]) -> Iterator[re.Match[str]]:
    """Runs of markers, of which the first bracket stands at one of `places`."""
    end = 0
    for at in places:
        if at >= end and (match := RUN.match(text, at)):
            end = match.end()
            yield match


def start_of(text: str, match: re.Match[str]) -> int:
    """Where a run starts, with the backslash that Markdown escapes its bracket by."""
    return match.start() - (text[match.start() - 1 : match.start()] == "\\")


def end_of(text: str, match: re.Match[str]) -> int:
    """Where a run ends, with the page that an encyclopaedia sets behind the marker of a sentence: `It rained.[1]: 23`."""
    page = SPACED_PAGE.match(text, match.end()) if text[start_of(text, match) - 1] in CLAUSE_END else None
    return page.end() if page else match.end()


def is_marker(document: Document, text: str, match: re.Match[str]) -> bool:
    """Whether a bracketed number stands where markers stand."""
    start, end = start_of(text, match), match.end()
    if CODE.match(text, end) or VERSION.match(document.text, end) or (text[end : end + 1] == "]" and "[[" in text[max(0, start - 40) : start]):
        return False
    before, after = char_before(text, start), text[end : end + 1]
    if before in LINE_START:
        return opens_sentence(text, end)
    if before in CLAUSE_END:
        return True
    if before == "(":
        return after == ")"
    if before == "\0":
        zone = document.protects(Span(start - 1, start))
        return zone is not None and zone.kind in ("host", "url", "email", "handle") and not after.isalnum()
    if not (before.isalnum() or before == "%"):
        return False
    word = word_before(text, start)
    if text[start - 1].isspace():
        return word not in NEEDS_NOUN
    if word.isalpha() and text[start - len(word) - 1 : start - len(word)] == "." and text[start - len(word) - 2 : start - len(word) - 1].islower() and word != "com":
        return False  # an attribute and its index: `os.Args[1]`
    return (len(word) > 1 or text[start - 2 : start - 1] == ".") and not (after.isalnum() and not after.isupper())


def may_be_index(document: Document, text: str, match: re.Match[str]) -> bool:
    """Whether a marker is glued to what is no word: in mid-clause, `ext[234] file`, or anywhere in a text about programs, `sha1[20]`."""
    start = start_of(text, match)
    if RELEASE.search(text, max(0, start - 3), start):
        return True  # `version 1.11.[1-4]`
    if not text[start - 1 : start].isalnum() or not (GOES_ON.match(text, match.end()) or is_technical(document)):
        return False
    word = word_before(text, start)
    return not word.isdigit() and not document.lexicon.knows(word)


def char_before(text: str, at: int) -> str:
    """The character before `at`, blanks and the end of emphasis aside; "" at the start of the text."""
    at = blanks_before(text, at)
    while at and text[at - 1] in EMPHASIS:
        at -= 1
    return text[at - 1 : at]


def opens_sentence(text: str, end: int) -> bool:
    """Whether a marker at the start of a line is followed by a sentence."""
    return bool(SENTENCE_AHEAD.match(text, end))


def word_before(text: str, at: int) -> str:
    """The word before `at`, small letters."""
    word = LAST_WORD.search(text, max(0, at - 60), at)
    return word["word"].lower() if word else ""


def ends_clause(text: str, match: re.Match[str]) -> bool:
    """Whether a marker stands at the end of a sentence or clause: before or behind its stop, or glued to a word."""
    start, end = start_of(text, match), match.end()
    after = text[end : end + 1]
    before = char_before(text, start)
    if before in LINE_START:
        return False
    return not after or after in "\r\n" or after in CLAUSE_END or before in CLAUSE_END or not text[start - 1].isspace()


def is_count(text: str, runs: list[re.Match[str]]) -> bool:
    """Whether the first run opens a counted list inside a sentence: `aims: [1] cut costs, [2] save time`."""
    first = runs[0]
    return first[0].strip("\\[]") == "1" and char_before(text, start_of(text, first)) == ":" and text[first.end() : first.end() + 1] == " "


def indices(text: str, runs: list[re.Match[str]]) -> set[str]:
    """Words that carry different numbers, glued: variables of a program."""
    seen: dict[str, set[str]] = {}
    for match in runs:
        before = text[start_of(text, match) - 1]
        if before.isalnum() or before == "_":
            seen.setdefault(word_before(text, start_of(text, match)), set()).add(match[0])
    return {word for word, numbers in seen.items() if len(numbers) > 1}
