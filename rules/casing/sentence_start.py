"""Sentences, paragraphs and headings that begin with a small letter."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from proofer.casing import capitalize
from proofer.context import stands_in_quotes, word_at
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.lexicon import LOWER
from proofer.model import Applicability, Hit, Span, Zone
from proofer.sentences import Start, start_of
from proofer.technical import is_joined, is_technical, shows_code

#: A small letter behind a tag, as a shape.
AFTER_TAG = Pattern(rb"\x00[ \n\r\t]*[\"']?a")
EVIDENCE = {Start.BLOCK: "a paragraph", Start.STOP: "a sentence", Start.AFTER_QUOTE: "a sentence", Start.UNSURE: "a sentence"}
#: Particles of names, which stay small before a name even at a sentence's start.
PARTICLES = frozenset("de van von der den du la le el al bin ibn da di dos das del della ter ten zu af d l abu ben".split())
#: Words that begin a sentence after a quoted question or exclamation; most others go on (`“Why?” he asked`).
SPEECH = frozenset("said says asked asks replied replies added adds wrote writes told explained".split())
#: A title of a book or film that asks a question and stands in mid-sentence: `the film Who Goes There? won`.
TITLE_THAT_ASKS = Pattern(r"[a-z,] (?:Who|What|Why|How|Where|When|Which|Is|Are|Do|Does|Can)\b[^.!?]*[!?]\s\Z")
NAME_BEHIND = Pattern(r"(?: (?:de|van|von|der|den|du|la|le|el|al|ten|ter|dos|das|del|della))*[ ’'](?=[A-Z])")
#: A question or cry without quotes goes on with who thought it: `What now? he asked himself.`
THINKER = Pattern(
    r"(?:he|she|they|we|i|you|one|(?:the|his|her) [a-z]+)(?: had| was| were)? (?:asked|wondered|wondering|thought|demanded|mused|cried|exclaimed|said|says|asks|wonders|thinks)"
    r"(?:(?: to)? [a-z]+sel(?:f|ves)| again| aloud| [a-z]+ly)?(?=[.,;:—–]|$)"
)
#: One or two words between two marks, of a row: `Ready? set? go!`
ECHO = Pattern(r"[a-z’'-]+(?: [a-z’'-]+)?[?!]")
LONE_CRY = Pattern(r"(?:\A|[.!?\n]\s*|[“\"‘])(?P<cry>[A-Z][a-z’']*)!\s\Z")
#: Words that a sentence may go on behind where they are cried alone, beside those that are always cries (`sentences.CRIES`).
CRIED = frozenset("well what no yes there course look see come".split())
#: A number before what it counts, in mid-sentence: `a sequence of 1. a pointer and 2. a size`.
ENUMERATED = Pattern(r"[a-z,:;] (?P<number>[1-9])\.\s\Z")
#: What explains a name that stands small: `hoisted (the default) puts it`, `linked: puts it`.
LABEL = Pattern(r"\s\(|:\s")
#: Who did it, in a list of changes: `Added a guide. by @somebody`.
BY = Pattern(r"by \[?[\0@]")
#: Lines are seldom wrapped later (code points).
WIDEST = 100
#: What goes on with a row of questions or cries: `Is it a thing? or an army?`
JOINING = frozenset("or and nor but".split())
#: What closes a quotation, and the longest term in one (code points).
QUOTES, TERM = ('"', "”", "'", "’"), 60
#: What a command's options and arguments open with.
COMMAND = frozenset("-<[$%{")
#: The number of an item, at the start of its line.
NUMBERED = Pattern(r"(?:\A|[\r\n\t])[ \t]*(?:\d{1,3}(?:\.\d{1,3})*|[ivxl]{1,5})[.)][ \t]+\Z")
#: Abbreviations that some write without their stops, small wherever they stand.
SHORT = frozenset("eg ie viz cf vs aka".split())
#: Verbs that begin no statement: where a paragraph opens with one it is the rest of something that is gone.
VERBS = frozenset("is are was were will would should can could must has have had which where".split())
#: Behind a quoted question or cry these alone begin a sentence for sure; the list `stop-small` has only words with their first two letters there.
OPENING = frozenset("what why how these those however although meanwhile".split())


def find(document: Document) -> Iterator[Hit]:
    """Yield each word that begins a sentence small (code points)."""
    for offset in sorted(set(candidates(document))):
        kind = start_of(document, offset)
        if kind in (Start.NO, Start.ITEM):
            continue
        span = word_at(document, offset)
        word = document.text[span.start : span.end]
        if kind is Start.UNSURE and word not in OPENING:
            continue
        applicability = verdict(document, span, word, kind)
        if applicability is not None:
            yield Hit(span, (capitalize(word),), evidence=EVIDENCE[kind], applicability=applicability)


def candidates(document: Document) -> Iterator[int]:
    """Offsets of small letters that follow what may end a sentence or a line."""
    yield from document.marks("stop-small")
    if document.format == "html":
        for match in AFTER_TAG.finditer(document.shape):
            yield match.end() - 1
    else:
        yield from document.marks("line-small")


def verdict(document: Document, span: Span, word: str, kind: Start) -> Applicability | None:
    """How sure it is that `word` should begin with a capital; None where it need not."""
    text = document.masked
    after = text[span.end : span.end + 1]
    if not word.replace("'", "").replace("’", "").isalpha() or not word.islower() or after in ("\0", "/", "_", "=", "@", "\\") and after:
        return None
    if len(word) == 1 and (word not in "ai" or after in (".", ")")) or word == "i" or word in SHORT and after in (".", ","):
        return None
    if after in (".", ")", ":") and text[span.end + 1 : span.end + 2].strip("”\"’').,;!? \n\r") or after == ")" or text[span.end : span.end + 3].lstrip()[:1] in ("=", "<", "|"):
        return None
    if word == "al" and text[max(0, span.start - 4) : span.start] == "et. ":
        return None
    if word in PARTICLES and NAME_BEHIND.match(text, span.end):
        return None
    if after == "-" and text[span.end + 1 : span.end + 2].isupper() and word in ("e", "i", "m", "al", "el", "d"):
        return None
    if NUMBERED.search(document.text, max(0, span.start - 24), span.start):
        return None  # items of a list begin as its other items do
    if stands_in_quotes(document, span) or is_quoted_term(text, span.start) or is_technical(document) and is_joined(text, span):
        return None  # a word that is spoken of, a command, a package: `"no" disables it`, `"git apply" was`, `node-gyp has`
    known = is_plain_word(document, word)
    if kind is Start.UNSURE:
        return Applicability.SAFE if known and question_before(text, span.start) else None
    if kind is Start.BLOCK:
        return paragraph_verdict(document, span, known)
    if is_aside(text, span.start) or is_enumerated(text, span.start) or LABEL.match(text, span.end) or BY.match(text, span.start):
        return Applicability.UNSAFE if known and not is_technical(document) else None
    if text[max(0, span.start - 3) : span.start].rstrip()[-1:] in ("?", "!"):
        if THINKER.match(text, span.start) or ECHO.match(text, span.start):
            return None
        if cry := LONE_CRY.search(text, max(0, span.start - 24), span.start):
            return None if cry["cry"].lower() in CRIED else Applicability.UNSAFE
        if word in JOINING:
            return Applicability.UNSAFE
    if kind is Start.AFTER_QUOTE and word in VERBS:
        return None
    if kind is Start.AFTER_QUOTE and word in JOINING and text[span.start - 1].isspace():
        return Applicability.UNSAFE  # the quotation may be a noun: `it says “No news.” and stops`
    if kind is Start.AFTER_QUOTE and not SPEECH.isdisjoint(re.split(r"[^\w'’]+", text[span.start : span.start + 40])[:3]) or TITLE_THAT_ASKS.search(text, max(0, span.start - 160), span.start):
        return None
    if kind is Start.AFTER_QUOTE and is_technical(document) and is_quoted_phrase(text, span.start):
        return None
    return Applicability.SAFE if known else None


def is_enumerated(text: str, offset: int) -> bool:
    """Whether a number of a row in mid-sentence ends before `offset`: the first, or one whose fellow stands before."""
    match = ENUMERATED.search(text, max(0, offset - 16), offset)
    return match is not None and (match["number"] == "1" or f" {int(match['number']) - 1}. " in text[max(0, offset - 400) : match.start("number")])


def is_aside(text: str, offset: int) -> bool:
    """Whether a bracket that opens before `offset` holds no sentence of its own, for want of a stop: `It is 4 MB. (see above)`."""
    if text[offset - 1 : offset] not in ("(", "["):
        return False
    closing = text.find(")" if text[offset - 1] == "(" else "]", offset, offset + 200)
    return closing >= 0 and text[closing - 1] not in ".!?…”\""


def is_quoted_term(text: str, offset: int) -> bool:
    """Whether the quotation that opens before `offset` is no speech but a term of few words, without a mark at its end: `"git apply" was slow`."""
    mark = {"“": "”", "‘": "’"}.get(text[offset - 1 : offset], text[offset - 1 : offset])
    if mark not in QUOTES:
        return False
    closing = text.find(mark, offset, offset + TERM)
    words = text[offset:closing].split() if closing >= 0 else []
    return 0 < len(words) < (4 if COMMAND.isdisjoint(word[0] for word in words) else 8) and text[closing - 1] not in ".!?…,;:—–-" and "\n\n" not in text[offset:closing]


def is_quoted_phrase(text: str, offset: int) -> bool:
    """Whether the quotation that ends before `offset` is a noun of the sentence around it: `add "Be direct." to the guide`."""
    closing = offset - 1
    while closing > 0 and text[closing].isspace():
        closing -= 1
    mark = {"”": "“", "’": "‘"}.get(text[closing], text[closing])
    opening = text.rfind(mark, max(0, closing - 80), closing)
    before = text[max(0, opening - 2) : opening]
    return opening >= 0 and before[-1:] == " " and before[:1].isalpha() and "\n\n" not in text[opening:closing]


def is_plain_word(document: Document, word: str) -> bool:
    """Whether a word has a life in small letters, so that only its place can ask for a capital."""
    straight = word.replace("’", "'")
    stem, _, ending = straight.partition("'")
    if ending and document.lexicon.knows(straight):
        return True
    entry = document.lexicon.entry(stem if ending == "s" else straight)
    return entry is not None and bool(entry.flags & LOWER) or document.lexicon.knows(straight)


def question_before(text: str, offset: int) -> bool:
    """Whether a closing quote behind `?` or `!` stands before."""
    before = text[max(0, offset - 8) : offset].rstrip()
    return before[-1:] in "\"”'’" and before[-2:-1] in ("?", "!")


def paragraph_verdict(document: Document, span: Span, known: bool) -> Applicability | None:
    """Whether a paragraph or heading that begins small is a slip: not in verse, lists and notes, nor where a sentence goes on."""
    small, capital = document.tally("line-small"), document.tally("line-capital")
    if small > 3 and small > 0.2 * capital:
        return None
    start, end = block_of(document, span.start) if document.format == "html" else document.line(span.start)
    if behind_code(document, start) or document.format == "html" and document.kind_at(span.start) == "heading" and is_technical(document):
        return None
    line = document.masked[start:end].rstrip()
    words = line.split()
    if len(words) < 2 or "\0" in words[0]:
        return None
    if document.format == "text" and goes_on(document, start, end):
        return None
    before = "" if document.format == "html" else document.masked[max(0, start - 200) : start].rstrip()[-1:] if start else "\n"
    if before and before in ",;:—–-":
        if before != ":" or not line.endswith((".", "!", "?", ".”", ".\"")) or len(words) < 5:
            return None
        below = document.masked[end : end + 40].lstrip(" \r\n\t“\"'‘")[:1]
        return Applicability.SAFE if known and not below.islower() else Applicability.UNSAFE  # items of a list begin alike
    sentence = line.endswith((".", "!", "?", "”", '"', ")", ":", "\0", "]")) and len(words) > 3
    heading = sum(word[:1].isupper() for word in words) >= 2
    if not (sentence or heading) or not sentence and is_technical(document):
        return None
    if known and words[0] in VERBS and "?" not in line:
        return Applicability.UNSAFE
    return Applicability.SAFE if known else None


def goes_on(document: Document, start: int, end: int) -> bool:
    """Whether the line at [start, end) is the rest of a wrapped one: both are no longer than lines are wrapped at, and the one above has no stop."""
    if not start or end - start > WIDEST:
        return False
    above = document.line(start - 1)
    line = document.masked[above.start : above.end].rstrip()
    return WIDEST // 2 <= len(line) <= WIDEST and (line[-1].isalnum() or line[-1] == "\0")


def behind_code(document: Document, start: int) -> bool:
    """Whether code stands in lines of its own above a block: a sentence may go on around it."""
    zone = zone_before(document, start, 400)
    if zone is None or zone.kind not in ("code", "block tag", "url"):
        return False
    if zone.kind != "block tag" or shows_code(document.text, zone.start):
        return True
    above = zone_before(document, zone.start, 200)
    return above is not None and shows_code(document.text, above.start)


def zone_before(document: Document, offset: int, reach: int) -> Zone | None:
    """The protected zone that ends before `offset`, at most `reach` code points of blanks between."""
    first = max(0, offset - reach)
    at = first + len(document.text[first:offset].rstrip()) - 1
    return document.protects(Span(at, at + 1)) if at >= 0 else None


def block_of(document: Document, offset: int) -> Span:
    """What lies between the block tags of HTML around `offset`."""
    starts, ends = document.once(block_tags)
    before, behind = bisect_right(ends, offset), bisect_left(starts, offset)
    return Span(ends[before - 1] if before else 0, starts[behind] if behind < len(starts) else len(document.text))


def block_tags(document: Document) -> tuple[list[int], list[int]]:
    """Where the block tags of HTML start, and where they end."""
    tags = [zone for zone in document.protected if zone.kind == "block tag"]
    return [zone.start for zone in tags], [zone.end for zone in tags]
