"""Dashes of another form than the document's."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.marks import positions, word_after, word_before
from proofer.model import Hit, Span

#: The forms that a document may nearly always use. The others are `--`, ` -- ` and ` - `.
REAL = frozenset({"—", " — ", " – "})
#: So many dashes of one form make it the document's, if all others together are at most a quarter of that.
ENOUGH, TIMES = 4, 4
BEHIND_WORD = tuple("\"'”’)]%.,?!")
BEFORE_WORD = tuple("\"'“‘([$£€")
#: A line with a command's options has its own use for `--`.
OPTION = Pattern(r" --?[A-Za-z]")
#: How far from a dash an option makes the line a command's (code points).
NEAR = 400
SKIPPED = frozenset({"heading", "table", "list item"})
#: A shorter line without a stop is a heading or a caption, where ` - ` parts title and source (code points).
SENTENCE = 60


def find(document: Document) -> Iterator[Hit]:
    """Yield each dash in a sentence whose form is not the one that the document nearly always uses (code points)."""
    if document.tally("dash-em") + document.tally("dash-spaced-en") < ENOUGH:
        return
    forms = places(document.plain)
    usual = max(REAL, key=lambda form: (len(forms[form]), form))
    count = len(forms.pop(usual))
    if count < ENOUGH:
        return
    found: list[tuple[int, str]] = []
    for form, offsets in forms.items():
        for at in offsets:
            if parts_words(document.masked, at, form) and in_sentence(document, at):
                found.append((at, form))
                if len(found) * TIMES > count:
                    return
    for at, form in found:
        yield Hit(Span(at, at + len(form)), (usual,), evidence=f"‘{usual}’ stands {count} times in this text")


def places(plain: bytes) -> dict[str, list[int]]:
    """Where each form of dash stands, its blanks included. An unspaced short dash is none: it joins (`Paris–Lyon`)."""
    long, short = [list(positions(plain, mark)) for mark in (b"\x97", b"\x96")]
    hyphens = [at for at in positions(plain, b"-") if plain[at + 1 : at + 2] in b"- " and plain[at - 1 : at] != b"-"]
    double = [at for at in hyphens if plain[at + 1 : at + 2] == b"-" and plain[at + 2 : at + 3] != b"-"]
    return {
        "—": [at for at in long if not is_spaced(plain, at, at + 1)],
        " — ": [at - 1 for at in long if is_spaced(plain, at, at + 1)],
        " – ": [at - 1 for at in short if is_spaced(plain, at, at + 1)],
        "--": [at for at in double if not is_spaced(plain, at, at + 2)],
        " -- ": [at - 1 for at in double if is_spaced(plain, at, at + 2)],
        " - ": [at - 1 for at in hyphens if is_spaced(plain, at, at + 1)],
    }


def is_spaced(plain: bytes, start: int, end: int) -> bool:
    """Whether a blank stands on both sides."""
    return plain[start - 1 : start] == b" " == plain[end : end + 1]


def parts_words(text: str, at: int, form: str) -> bool:
    """Whether the dash at `at` stands between two words: not two numbers, letters of a list, or before a command's option."""
    before, after = text[at - 1 : at], text[at + len(form) : at + len(form) + 1]
    if not (before.isalnum() or before in BEHIND_WORD) or not (after.isalnum() or after in BEFORE_WORD):
        return False
    if form not in REAL:
        alone = text[at - 2 : at - 1] in ("", " ", "\n") and form != "--"
        return not (before.isdigit() or after.isdigit() or alone or joins_names(text, at, form))
    return not (before.isdigit() and after.isdigit() or joins_names(text, at, form))


def joins_names(text: str, at: int, form: str) -> bool:
    """Whether two capitalised words stand beside a spaced dash, as in a route or in title and source: `the London – Paris line`."""
    return form in (" – ", " - ") and word_before(text, at)[:1].isupper() and word_after(text, at + len(form))[:1].isupper()


def in_sentence(document: Document, at: int) -> bool:
    """Whether a place stands in a sentence, and not in a heading, a caption or a list."""
    line, text = document.line(at), document.text
    if text[line.start : line.start + 40].lstrip().startswith(("-", "–", "—", "*", "•")) or document.kind_at(at) in SKIPPED:
        return False
    if OPTION.search(text, max(line.start, at - NEAR), min(line.end, at + NEAR)):
        return False
    return line.end - line.start >= SENTENCE or text[line.start : line.end].rstrip().endswith((".", "!", "?", "”", '"'))
