"""What a chat assistant says to the person who asked."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Hit, Span

ABLE = r"(?:can't|cannot|am unable to|am not able to)"
#: Literals of which a line must have one, and what is looked for there. The card names the first two words of each.
VOICES = tuple(
    (needles, Pattern(pattern))
    for needles, pattern in (
        (("s an AI", "s an artificial intelligence", "s a large language"), r"\b[Aa]s an? (?:AI|artificial intelligence|large)(?: (?:language|text|chat|text-based))?(?: (?:model|assistant|chatbot))?(?: (?:developed|trained|created) by \w+)?,? I(?:'m| am| do| don't| cannot| can't| have| can| must| was| lack| strive|)\b"),
        ((" my last ", " my knowledge", " my training", " my most recent", " my latest"), r"\b(?:[Aa]s of|[Uu]p to|[Ss]ince|[Bb]eyond) my (?:last |most recent |latest )?(?:knowledge (?:update|cut-?off)|training(?: data| cut-?off)?|update)(?: in \w+(?: \d{4})?)?|\bmy (?:knowledge cut-?off|training data)\b"),
        (("Certainly! ", "Sure! ", "Absolutely! ", "Certainly, here", "Sure, here", "Sure thing"), r"^(?:Certainly|Sure|Absolutely)(?: thing)?[!,.] (?:Here(?:'s| is| are)|Below is|I(?:'d| would|'ll| will) be happy to|I can help|Let's|Let me) .{0,60}?(?:\b(?:version|draft|article|rewritten|summary|list|revised|outline|essay|post|rewrite|translation)\b|:\s*$)"),
        (("I hope this helps", "I hope that helps"), r"^I hope (?:this|that) helps[!.]?"),
        (("Let me know if you", "Feel free to ask"), r"^(?:Let me know if you(?:'d| would|'ll)? (?:like|need|want|have)\b.{0,60}[.!]?|Feel free to ask (?:me )?(?:if|for|any)\b.{0,40})"),
        (("sorry, but I", "that request", "this request", "your request"), rf"\bI(?:'m| am) sorry, but I {ABLE} (?:assist|help|fulfil|fulfill|provide|comply|generate|create)\b.{{0,40}}|\bI {ABLE} (?:assist|comply|fulfil|fulfill)(?: with)? (?:that|this|your) request\b"),
        (("Here is", "Here's"), r"^Here(?:'s| is) (?:the|a|your) (?:rewritten|revised|rephrased|paraphrased|polished|improved|humanized|requested) .{0,60}:\s*$"),
        (("[Insert", "[insert", "[Your", "[your", "[Company", "[Name"), r"\[(?:[Ii]nsert|[Yy]our) [^\]\n]{2,50}\]|\[(?:Company Name|Name of [^\]\n]{2,30})\](?!\()"),
        (("access to real-time", "browse the internet", "access real-time", "access the internet"), r"\bI (?:do not|don't|cannot|can't) (?:have )?(?:access|browse)(?: to)? (?:real-time|the internet)\b.{0,30}"),
    )
)


#: What stands behind the bracket of a place that was never filled in.
PLACEHOLDERS = ("Insert", "insert", "Your", "your", "Company", "Name")


def find(document: Document) -> Iterator[Hit]:
    """Yield each such phrase that is not quoted (code points)."""
    text = document.masked
    for line in lines(document):
        straight = text[line.start : line.end].replace("’", "'")
        for needles, pattern in VOICES:
            if any(needle in straight for needle in needles):
                for match in pattern.finditer(straight):
                    start, end = line.start + match.start(), line.start + match.start() + len(match[0].rstrip())
                    if text[start - 1 : start] not in tuple("\"“‘'"):
                        yield Hit(Span(start, end))


def lines(document: Document) -> list[Span]:
    """The lines that have one of the phrases of the card, or an opening bracket, in order."""
    found = {document.line(start) for start, _, _ in document.phrases.get("residue/as-an-ai", ())}
    text = document.masked
    at = text.find("[") if document.survey.has("[") else -1
    while at >= 0:
        if text.startswith(PLACEHOLDERS, at + 1):
            found.add(document.line(at))
        at = text.find("[", at + 1)
    return sorted(found)
