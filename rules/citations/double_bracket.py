"""Citation markers in double brackets."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit
from proofer.references import resolved
from proofer.removal import without

MARK = r"\\?\[\\?\[\^?\d{1,3}(?:[ ]?[,;–-][ ]?\d{1,3})*\^?\\?\]\\?\]"
RUN = Pattern(rf"{MARK}(?:[ \t]?[,;–-]?[ \t]?{MARK})*")
NUMBER = Pattern(r"\d+")
#: What follows an index of a program, or opens the target of a link.
CODE = Pattern(r"[ \t]*(?:<-|:?=)|[(\[\x00`]|\.[a-z_]|\$")


def find(document: Document) -> Iterator[Hit]:
    """Yield each run of `[[3]]` that no list of sources resolves (code points)."""
    text = document.masked
    if "[[" not in text and "[\\[" not in text:
        return
    for match in RUN.finditer(text):
        if CODE.match(text, match.end()) or set(NUMBER.findall(match[0])) <= resolved(document):
            continue
        edit = without(document.text, *match.span())
        yield Hit(edit.span, (edit.text,))
