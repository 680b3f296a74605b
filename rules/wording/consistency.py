"""Two ways to write one thing in one document."""

from collections.abc import Iterator

from proofer.document import Document
from proofer.marks import paragraph, positions
from proofer.model import Hit, Span

#: Ways to write one thing, none of which means anything else. Capitals and small letters are told apart.
WORDS = (
    ("email", "e-mail"), ("emails", "e-mails"), ("emailed", "e-mailed"), ("website", "web site"), ("websites", "web sites"),
    ("okay", "OK"), ("percent", "per cent"), ("healthcare", "health care"), ("adviser", "advisor"), ("advisers", "advisors"),
    ("toward", "towards"), ("afterward", "afterwards"), ("dialogue", "dialog"), ("dialogues", "dialogs"), ("catalogue", "catalog"), ("gray", "grey"), ("theater", "theatre"), ("theaters", "theatres"),
    ("judgment", "judgement"), ("judgments", "judgements"), ("aging", "ageing"), ("protester", "protestor"), ("protesters", "protestors"),
    ("focused", "focussed"), ("focusing", "focussing"), ("benefited", "benefitted"), ("acknowledgment", "acknowledgement"), ("tsar", "czar"),
    ("likable", "likeable"), ("usable", "useable"), ("cooperate", "co-operate"), ("cooperation", "co-operation"), ("coordinate", "co-ordinate"),
    ("coordination", "co-ordination"), ("coordinator", "co-ordinator"), ("online", "on-line"), ("nonprofit", "non-profit"),
    ("nonprofits", "non-profits"), ("ceasefire", "cease-fire"), ("ceasefires", "cease-fires"), ("fundraiser", "fund-raiser"),
    ("fundraising", "fund-raising"), ("policymaker", "policy-maker", "policy maker"), ("policymakers", "policy-makers", "policy makers"),
    ("cyberattack", "cyber-attack", "cyber attack"), ("cyberattacks", "cyber-attacks", "cyber attacks"), ("smartphone", "smart phone"),
    ("smartphones", "smart phones"), ("videogame", "video game"), ("videogames", "video games"), ("coworker", "co-worker"), ("coworkers", "co-workers"),
    ("startup", "start-up"), ("startups", "start-ups"), ("caregiver", "care giver"), ("caregivers", "care givers"), ("lawmaker", "law-maker"), ("lawmakers", "law-makers"),
)  # fmt: skip
ACRONYMS = (("US", "U.S."), ("UK", "U.K."), ("UN", "U.N."), ("EU", "E.U."), ("DC", "D.C."))
#: What an acronym may stand before with a capital without being part of a firm's or a paper's name.
OFFICES = frozenset(
    "President Senate Senator House Congress Department Secretary Government Army Navy Marine Air Coast Supreme District Attorney Treasury State Ambassador Embassy Representative Rep Sen Constitution Security General".split()
)
SKIPPED = frozenset({"heading", "table", "quote"})
#: What stands oftener in the rarer way is no slip but another author's, or meant.
MOST = 12


#: Form → the ways to write it, by each but the first; the card names these: where none stands there is nothing to find.
WAYS = {form: forms for forms in WORDS + ACRONYMS for form in forms[1:]}


def find(document: Document) -> Iterator[Hit]:
    """Yield each place where a document writes something in the way that it hardly uses (code points)."""
    present = (*document.listed("wording/consistency"), *document.once(joined_places))
    for forms in sorted({WAYS[form] for form in present if form in WAYS}, key=(WORDS + ACRONYMS).index):
        yield from minority(document, forms, acronym_places if forms in ACRONYMS else small_places)
    if document.survey.has("%") and "percent" in document:
        yield from percents(document)


def minority(document: Document, forms: tuple[str, ...], places) -> Iterator[Hit]:
    """The rarer of several forms, where the commonest is at least twice as frequent as all others."""
    found = {form: places(document, form) for form in forms}
    counts = {form: len(at) for form, at in found.items()}
    usual = max(counts, key=lambda form: counts[form])
    rest = sum(counts.values()) - counts[usual]
    if counts[usual] < 2 or rest * 2 > counts[usual] or rest > MOST:
        return
    for form in forms:
        for at in found[form] if form != usual else ():
            if is_own_words(document, at):
                yield Hit(Span(at, at + len(form)), (usual,), evidence=evidence(usual, counts[usual], form, counts[form]))


def joined_places(document: Document) -> dict[str, list[int]]:
    """Where each form that is no word by itself stands, as written; the card names these forms too."""
    found: dict[str, list[int]] = {}
    for start, phrase, _ in document.phrases.get("wording/consistency", ()):
        found.setdefault(document.plain[start : start + len(phrase)].decode("latin-1"), []).append(start)
    return found


def small_places(document: Document, form: str) -> list[int]:
    """Where a form stands as words of their own, as written: with a capital it is a name or begins a sentence."""
    plain = document.plain
    if form.isalpha():
        return [span.start for span in document.places(form) if is_free(plain, span.start, span.end)]
    return [at for at in document.once(joined_places).get(form, ()) if is_free(plain, at, at + len(form))]


def is_free(plain: bytes, start: int, end: int) -> bool:
    """Whether no letter, digit, hyphen or mark of a name is glued to [start, end)."""
    before, after = plain[start - 1 : start], plain[end : end + 1]
    return not (before.isalnum() or before in (b"-", b".", b"/", b"@", b"_", b"\0") and before != b"") and not (after.isalnum() or after in (b"_", b"@", b"\0") and after != b"" or ord(after or b" ") >= 0xC0)


def acronym_places(document: Document, form: str) -> list[int]:
    """Where an acronym stands that is no part of a name, of an amount, or of a line in capitals."""
    text, plain = document.masked, document.plain
    places = [span.start for span in document.places(form)] if form.isalpha() else document.once(joined_places).get(form, ())
    found = []
    for at in places:
        end = at + len(form)
        if not is_free(plain, at, end) or text[end : end + 1] in ("$", "£", "€", "&"):
            continue
        before, after = text[max(0, at - 30) : at].split(), text[end : end + 30].split()
        if after and after[0][:1].isupper() and after[0].strip(".,;:’'s") not in OFFICES and text[end] == " " or is_in_capitals(before[-1:] + after[:1]):
            continue
        found.append(at)
    return found


def is_in_capitals(words: list[str]) -> bool:
    """Whether the neighbours of a word stand in capitals."""
    return any(len(word) > 2 and word.isupper() and word.isalpha() for word in words)


def percents(document: Document) -> Iterator[Hit]:
    """`12%` among `12 percent` or the reverse, outside brackets, tables and headings."""
    plain = document.plain
    signs = [at for at in positions(plain, b"%") if plain[at - 1 : at].isdigit() and plain.find(b")", at, at + 40) < 0 and plain[at + 1 : at + 2] != b"-"]
    words = [span.start for span in document.places("percent") if plain[span.start - 2 : span.start - 1].isdigit() and plain[span.end : span.end + 1] != b"-"]
    few, many = sorted((signs, words), key=len)
    if len(few) * 3 > len(many) or len(many) < 3 or len(few) > MOST:
        return
    for at in few:
        form, usual = ("%", "percent") if few is signs else ("percent", "%")
        start, end = (at, at + 1) if few is signs else (at - 1, at + len(form))
        if is_own_words(document, at):
            yield Hit(Span(start, end), (" percent" if few is signs else "%",), evidence=evidence(usual, len(many), form, len(few)))


def is_own_words(document: Document, at: int) -> bool:
    """Whether a place stands in the author's own words: in no quotation, heading, table or line in title case."""
    if document.kind_at(at) in SKIPPED:
        return False
    start, _ = paragraph(document.text, at)
    return document.plain.count(b'"', start, at) % 2 == 0


def evidence(usual: str, often: int, form: str, rarely: int) -> str:
    """The counts, in words."""
    return f"‘{usual}’ {times(often)} and ‘{form}’ {times(rarely)}"


def times(count: int) -> str:
    """A number of times."""
    return "once" if count == 1 else "twice" if count == 2 else f"{count} times"
