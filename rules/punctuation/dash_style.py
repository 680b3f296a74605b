"""Dashes of another form than the document's.

Prefilter: four dashes in the text, two counts of one byte in `Document.plain` (0x96 and 0x97 are the two dashes).
"""

from collections.abc import Iterator

from proofer.document import Document
from proofer.marks import positions
from proofer.model import Hit, Span

#: Form → its bytes. The three real dashes are those that a document may nearly always use.
REAL = {"—": b"\x97", " — ": b" \x97 ", " – ": b" \x96 "}
TYPED = {"--": b"--", " -- ": b" -- ", " - ": b" - "}
#: So many dashes of one form make it the document's, if all others together are at most a quarter of that.
ENOUGH, TIMES = 4, 4
BEHIND_WORD = tuple("\"'”’)]%.,?!")
BEFORE_WORD = tuple("\"'“‘([$£€")
SKIPPED = frozenset({"heading", "table", "list item"})
#: A shorter line without a stop is a heading or a caption, where ` - ` parts title and source (code points).
SENTENCE = 60


def find(document: Document) -> Iterator[Hit]:
    """Yield each dash in a sentence whose form is not the one that the document nearly always uses (code points)."""
    plain = document.plain
    if plain.count(b"\x97") + plain.count(b"\x96") < ENOUGH:
        return
    counts = {form: plain.count(literal) for form, literal in REAL.items()}
    counts["—"] -= counts[" — "]
    usual = max(counts, key=lambda form: (counts[form], form))
    count = counts[usual]
    found: list[tuple[int, str]] = []
    for form, literal in (REAL | TYPED).items() if count >= ENOUGH else ():
        for at in positions(plain, literal) if form != usual else ():
            if parts_words(document.masked, at, form) and in_sentence(document, at):
                found.append((at, form))
                if len(found) * TIMES > count:
                    return
    for at, form in found:
        yield Hit(Span(at, at + len(form)), (usual,), evidence=f"‘{usual}’ stands {count} times in this text")


def parts_words(text: str, at: int, form: str) -> bool:
    """Whether the dash at `at` stands between two words: not two numbers, letters of a list, or before a command's option."""
    before, after = text[at - 1 : at], text[at + len(form) : at + len(form) + 1]
    if not (before.isalnum() or before in BEHIND_WORD) or not (after.isalnum() or after in BEFORE_WORD):
        return False
    if form in TYPED:
        alone = text[at - 2 : at - 1] in ("", " ", "\n") and form != "--"
        return not (before.isdigit() or after.isdigit() or alone)
    return not (before.isdigit() and after.isdigit())


def in_sentence(document: Document, at: int) -> bool:
    """Whether a place stands in a sentence, and not in a heading, a caption or a list."""
    line = document.line(at)
    bare = document.text[line.start : line.end].strip()
    if bare.startswith(("-", "–", "—", "*", "•")) or document.kind_at(at) in SKIPPED:
        return False
    return len(bare) >= SENTENCE or bare.endswith((".", "!", "?", "”", '"'))
