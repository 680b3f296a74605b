"""Paragraphs without a stop among paragraphs that have one."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.model import Hit, Span

#: A shorter line is a heading or a caption (code points).
SHORTEST = 100
ENDS = tuple(".!?:;…”\"’')]*_|>\0")


def find(document: Document) -> Iterator[Hit]:
    """Yield the last character of each long paragraph of sentences that ends in a letter (code points)."""
    text, at = document.masked, 0
    ended, open_ended = 0, []
    for line in text.split("\n"):
        start, at = at, at + len(line) + 1
        bare = line.rstrip()
        if len(bare) < SHORTEST or ". " not in bare:
            ended += bare.endswith(ENDS)
        elif bare.endswith(ENDS):
            ended += 1
        elif document.kind_at(start) == "" and text[at : at + 1] in ("", "\n", "\r"):
            open_ended.append(start + len(bare))
    if ended >= 3 and len(open_ended) * 4 <= ended + len(open_ended):
        for end in open_ended:
            yield Hit(Span(end - 1, end))
