"""Hyphens in ranges of numbers where the document writes ranges with a dash."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

#: Two numbers with a hyphen between, glued to nothing else that a name, date or telephone number is made of.
RANGE = Pattern(r"(?<![\w.,:/+#–—-])(?P<money>[$£€])?(?P<from>\d{1,4})-(?P<to>\d{1,4})(?![\w/:+–—-]|[.,]\d)")
#: What makes two numbers a range: a page before them, or a quantity behind.
PAGES = Pattern(r"(?:\bpp?\.|\b[Pp]ages|\b[Cc]hapters|\b[Vv]erses|\b[Aa]ges|\b[Aa]ged) ?\Z")
QUANTITY = Pattern(r" ?(?:%|percent\b|per cent\b|(?:[mbtr]+illion|thousand|years?|months?|weeks?|days?|hours?|minutes?|people|miles|kilomet(?:er|re)s|met(?:er|re)s|feet|inches|pounds|degrees|dollars|euros|times|points|km|cm|mm|kg|mph)\b)")


def find(document: Document) -> Iterator[Hit]:
    """Yield each hyphen of a range among ranges that have a dash (code points)."""
    dashes, text = document.tally("range-dash"), document.masked
    if dashes < 2:
        return
    hyphens = [match for at in document.marks("range-hyphen") if (match := RANGE.match(text, number_start(text, at))) and is_range(text, match)]
    if dashes < 2 * len(hyphens):
        return
    for match in hyphens:
        at = match.end("from")
        yield Hit(Span(*match.span()), (text[match.start() : at] + "–" + text[at + 1 : match.end()],), evidence=f"{dashes} ranges of this text have a dash")


def number_start(text: str, at: int) -> int:
    """Where the number before the hyphen at `at` begins, with the sign of a currency."""
    while at and text[at - 1].isdigit():
        at -= 1
    return at - (text[at - 1 : at] in ("$", "£", "€"))


def is_range(text: str, match) -> bool:
    """Whether two numbers are two years, pages, or bounds of a quantity, the smaller first."""
    first, last = int(match["from"]), int(match["to"])
    if first >= last:
        return False
    if len(match["from"]) == len(match["to"]) == 4 and not match["money"]:
        return 1000 < first and last < 2100
    if PAGES.search(text, max(0, match.start() - 12), match.start()):
        return True
    # `a 5-10-year plan` is a compound; there the hyphen behind the number has failed the pattern already.
    return len(match["to"]) < 4 and bool(QUANTITY.match(text, match.end()))
