"""UTF-8 that was read in the wrong encoding."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

#: What follows one in such a sequence: a continuation byte in its Windows-1252 form.
CONTINUATION = "\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
RUN = Pattern(f"(?:[\u00c2-\u00df][{CONTINUATION}]|[\u00e0-\u00ef][{CONTINUATION}]{{2}}|\u00f0[{CONTINUATION}]{{3}})+")
TYPOGRAPHY = "‘’“”–—…•™"
#: Quotation marks, dashes and the ellipsis, misread: no language writes these three signs in a row.
PUNCTUATION = Pattern(f"(?:\u00e2\u20ac[{CONTINUATION}])+")


def find(document: Document) -> Iterator[Hit]:
    """Yield each run of characters that decodes, byte for byte, into plausible text (code points)."""
    text = document.masked
    runs = list(runs_at(text, document.survey.misread))
    misread = any(match[0][-1] not in TYPOGRAPHY or len(match[0]) > 2 for match in runs)
    for match in runs:
        # `“MAÇÃ”` is no misread Ô, unless the text was certainly misread elsewhere.
        if (misread or match[0][-1] not in TYPOGRAPHY) and (good := repaired(text, *match.span())):
            yield Hit(Span(*match.span()), (good,))


def runs_at(text: str, places: list[int]) -> Iterator[re.Match[str]]:
    """The runs that begin at one of `places`."""
    end = 0
    for at in places:
        if at >= end and (match := RUN.match(text, at)):
            end = match.end()
            yield match


def repaired(text: str, start: int, end: int) -> str | None:
    """What the run at [start, end) was before it was misread; None where that is not certain."""
    run = text[start:end]
    good = decoded(run)
    if good is None or len(good) >= len(run) or not all(char.isprintable() or char == "\u00a0" for char in good):
        return None
    return good if PUNCTUATION.fullmatch(run) or is_certain(text, start, end, good) else None


def is_certain(text: str, start: int, end: int, good: str) -> bool:
    """Whether ftfy, which weighs how likely characters stand beside each other, repairs the word around a run alike."""
    from ftfy import fix_encoding

    left, right = start, end
    while left and not text[left - 1].isspace():
        left -= 1
    while right < len(text) and not text[right].isspace():
        right += 1
    before, after = RUN.sub("", text[left:start]), RUN.sub("", text[end:right])
    return fix_encoding(before + text[start:end] + after) == before + good + after


def decoded(run: str) -> str | None:
    """A run put back into bytes and read as UTF-8; None where it is none."""
    try:
        return b"".join(char.encode("cp1252", "strict") if char > "\u00ff" else char.encode("latin-1") for char in run).decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return None
