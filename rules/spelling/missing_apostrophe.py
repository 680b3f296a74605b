"""Contractions without their apostrophe."""

from collections.abc import Iterator

from proofer.casing import recase, with_apostrophes_of
from proofer.context import word_after, word_before
from proofer.document import Document
from proofer.model import Applicability, Hit, Span
from proofer.technical import is_joined

#: No words of English without the apostrophe.
CERTAIN = {
    "".join(word.split("'")): word
    for word in (
        "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't wouldn't shouldn't mustn't needn't mightn't ain't"
        " you're they're you've we've they've i've you'd they'd you'll they'll i'm could've would've should've might've must've that's what's there's"
        " here's where's who's it'll that'll there'll who'd who'll y'all o'clock ma'am"
    ).split()
} | {"theyre": "they're", "youre": "you're", "alot": ""}
del CERTAIN["alot"]
#: Words of their own as well; the words beside them must speak for the contraction.
BY_CONTEXT = {"wont": "won't", "cant": "can't", "hes": "he's", "shes": "she's", "lets": "let's"}
SUBJECTS = frozenset("i you he she it we they who that this there people and or but".split())
VERBS = frozenset(
    "be have go do get see know say make take come think want tell find give work let help stop believe wait happen keep seem need even always ever"
    " just really afford imagine remember understand stand find leave change allow end last hurt hear live say quite wait bring call build only".split()
)
FIXED_NAMES = frozenset({"im", "ive", "id"})


def find(document: Document) -> Iterator[Hit]:
    """Yield each contraction that lacks its apostrophe (code points)."""
    for token in document.listed("spelling/missing-apostrophe"):
        low = token.lower()
        if low in CERTAIN and not (token.isupper() and len(token) <= 3) and not token[1:].isupper() | any(c.isupper() for c in token[1:]):
            for span in document.places(token):
                if low in FIXED_NAMES and not is_pronoun(document, span, token) or is_of_another_tongue(document, span) or is_joined(document.text, span):
                    continue
                if low == "oclock" or low not in FIXED_NAMES and name_like(document, span, token):
                    yield from hit(document, span, CERTAIN[low], Applicability.UNSAFE)
                else:
                    yield from hit(document, span, CERTAIN[low], Applicability.SAFE)
        elif low in BY_CONTEXT and (token.islower() or token.istitle()):
            for span in document.places(token):
                if means_contraction(document, span, low):
                    yield from hit(document, span, BY_CONTEXT[low], Applicability.SAFE if low in ("wont", "cant") else Applicability.UNSAFE)


def hit(document: Document, span: Span, good: str, applicability: Applicability) -> Iterator[Hit]:
    """The hit for a contraction: case and the document's apostrophe are kept, and the pronoun I is a capital."""
    found = document.text[span.start : span.end]
    if good.startswith("i'"):
        good = "I" + good[1:]
    yield Hit(span, (with_apostrophes_of(document.text, good if good[0] == "I" else recase(found, good)),), applicability=applicability)


def is_pronoun(document: Document, span: Span, token: str) -> bool:
    """Whether `im`, `ive` stand for the pronoun: a verb's form or an adverb in small letters follows, and no article stands before."""
    after = word_after(document, span.end)
    return after.islower() and word_before(document, span.start).lower() not in ("the", "an", "a", "jony", "burl", "in", "de") and (
        token.lower() == "ive" and after in ("been", "had", "seen", "got", "never", "always", "done", "heard", "made", "lost", "ever", "found", "known", "gone", "come", "read", "learned", "told", "already", "just", "worked", "lived", "tried", "written")
        or token.lower() == "im" and (after.endswith("ing") or after in ("not", "so", "sure", "a", "the", "sorry", "glad", "tired", "afraid", "very", "just", "happy", "on", "in", "at", "here", "really", "also", "still", "done", "pretty", "too", "now", "from"))
    )


def is_of_another_tongue(document: Document, span: Span) -> bool:
    """Whether the word follows an apostrophe of its own (`Fancy ’im`) or stands between words that English does not have (`choses dont il fait`)."""
    if document.text[max(0, span.start - 1) : span.start] in ("'", "’") and span.start:
        return not document.text[max(0, span.start - 2) : span.start - 1].isalnum()
    before, after = word_before(document, span.start), word_after(document, span.end)
    return bool(before and after) and not document.lexicon.knows(before.lower()) and not document.lexicon.knows(after.lower()) and len(after) > 1


def name_like(document: Document, span: Span, token: str) -> bool:
    """Whether a capital in mid-sentence makes the word a name."""
    from proofer.sentences import Start, start_of

    return token[0].isupper() and start_of(document, span.start) is Start.NO


def means_contraction(document: Document, span: Span, low: str) -> bool:
    """Whether the words beside it rule out `his wont`, `thieves’ cant`, `he lets`."""
    before, after = word_before(document, span.start).lower(), word_after(document, span.end)
    if low in ("wont", "cant"):
        return before in SUBJECTS - {"that", "this", "and", "or"} or after in VERBS and before not in ("his", "her", "their", "my", "our", "its", "your", "the", "of", "this", "that", "was", "is", "were", "are")
    if low == "lets":
        return not before and after in VERBS
    return after in ("a", "the", "not", "been", "going", "just", "so", "very", "an", "in", "at", "on", "also", "now", "still", "right")
