"""Tags of HTML and BBCode in plain text."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

NAMES = "p|br|div|span|b|i|u|em|strong|a|ul|ol|li|h[1-6]|table|tr|td|th|thead|tbody|img|figure|figcaption|blockquote|section|article|aside|header|footer|nav|font|center|sup|sub|small|hr|iframe|script|style|strike|s|del|ins|mark|button|form|input|label|amp-\\w+|picture|source|video|audio|main|time|cite|pre|code"
TAG = Pattern(rf"</?(?:{NAMES})(?:\s[^<>\n]{{0,400}})?/?>", re.IGNORECASE)
BBCODE = Pattern(r"\[(?P<name>b|i|u|s|url|img|quote|code|size|color|center|list|font|left|right|spoiler|youtube)(?:=[^\]\n]{1,200})?\](?=(?P<inside>[^\[\]]{0,400})\[/(?P=name)\])|\[/(?:b|i|u|s|url|img|quote|code|size|color|center|list|font|left|right|spoiler|youtube)\]", re.IGNORECASE)
#: Tags that keep what stands on either side apart.
BREAKS = Pattern(r"</?(?:br|p|div|li|h[1-6]|tr|td|th|hr|ul|ol|table|section|article|blockquote|figure|figcaption)\b", re.IGNORECASE)
SPOKEN_ABOUT = Pattern(r" (?:tags?|elements?|attributes?|opens|closes|markup)\b")


def find(document: Document) -> Iterator[Hit]:
    """Yield each tag in a plain text that is not about tags (code points)."""
    if document.format != "text":
        return
    text = document.text
    tags = list(TAG.finditer(text)) if "<" in text else []
    if "[/" in text:
        tags += BBCODE.finditer(text)
    if any(SPOKEN_ABOUT.match(text, tag.end()) or text[tag.start() - 1 : tag.start()] == "`" for tag in tags):
        return
    for tag in sorted(tags, key=lambda match: match.start()):
        start, end = tag.span()
        zone = document.protects(Span(start, end))
        if zone and zone.kind in ("code", "math"):
            continue
        before, after = text[start - 1 : start], text[end : end + 1]
        apart = before and after and not before.isspace() and not after.isspace() and after not in ".,;:!?)<" and BREAKS.match(tag[0])
        yield Hit(Span(start, end), (" " if apart else "",))
