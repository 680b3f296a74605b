"""a and an by the sound of the next word."""

import re
from collections.abc import Iterator

from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Hit, Span

WRONG = Pattern(r"(?<![\w'’.\0/&-])(?P<article>[Aa]n?|AN)(?P<gap>[ \u00a0]|\r?\n)(?P<quote>[\"“‘'(]?)(?P<next>[A-Za-z][A-Za-z'’]*|\d[\d,]*)(?P<rest>[-.]?\w?)")
#: A silent h.
SILENT_H = Pattern(r"(?:hono(?:u?r|raria)|honest|hour(?!i)|heir|hors\b)(?!g)", re.IGNORECASE)
#: A vowel letter that sounds like a consonant.
GLIDE = Pattern(
    r"(?:uu?ids?\b|uris?\b|usb\b|eu(?!c?h)|ew(?:e|er)s?\b|once\b|one\b|one(?=s|ness|self|-)|ones?-|oui|u(?:biq|fo\b|ganda|k(?:raine|ulele|ranian)|na(?:ni|ry)|ni(?!n|m(?!o)|d|nh)|r(?:an|ea|in|olog|ol|uguay|ethr|etr|inal|ic\b)|s(?!h|tr|\b)|t(?:a[hr]|e[nr]|il|op)|tiliz|vula|x?oric)|u\.s|u\.k|u\.n|ut\b)",
    re.IGNORECASE,
)
#: What looks like a glide and is none.
NO_GLIDE = Pattern(r"(?:uni(?:n[a-hj-su-z]|nt|m(?:p|a))|us(?:her|hered|hers)|utter)", re.IGNORECASE)
#: Said in two ways.
EITHER = Pattern(r"(?:h(?:istor|erb|otel|ilar|allucin|abitu|ereditar|ypothe|umble|omage|ysteri|erculean|oriz)|url|sql|faq|sat\b|lan\b|led\b|rom\b|ufo|uno\b|ulex|euler|ure\b|urd|usa?\b|unesco|un\b|uk\b|eu\b|ur\b|ut)", re.IGNORECASE)
#: Frequent beginnings after "a" that need no closer look.
USUAL_A = ("unique", "union", "unit", "univers", "use", "usual", "one", "ha", "hi", "hu", "hea", "hel", "her", "hed", "European", "U.S.", "UK ", "US ", "hol", "hos", "hop", "hom")
WORD = Pattern(r"[A-Za-z]+")
#: Beginnings that no word of English has: what begins so is said letter by letter, or by the first letter's name: npm, rlib, Xcode.
SPELT = Pattern(r"[lmnrx](?![hy])[b-df-hj-np-tv-z]|[fs](?![hlprtckmnqwpvy])[b-df-hj-np-tv-z]|[b-df-hj-np-tv-xz]+\b", re.IGNORECASE)
#: Words that no article stands before.
NO_NOUNS = frozenset(
    "then do does did done go goes went gone get gets got my your his her its our their the this that these those he she we they you it him them me us who whom which what when where why how"
    " to from with for by into through than but so because was were has had have been can could will would should shall may must might don't didn't doesn't won't can't couldn't shouldn't"
    " make makes made take takes took taken give gives gave given tell tells told say says said see sees saw seen let lets put puts keep keeps kept let's there here now still not never just"
    " both we're they're you're he's she's we'll they'll you'll some many much more most such".split()
)
VOWEL_LETTERS = frozenset("AEFHILMNORSX")
#: Abbreviations that are said as words, though their letters would sound otherwise.
AS_WORDS = frozenset("NASA NATO NAFTA FEMA FIFA LASER MOMA NASDAQ NAACP SARS SAT LAN RAM ROM RAF REIT SIM SIDS SWAT LEED LED HUD HIPAA NIMBY FISA MIDI MIME MAC MIT MERS NICE NIST NOAA NORAD RICO SCUBA SEAL SOHO SONAR SPAM SUV LOL FAQ HEPA HIV HIMARS MASH STEM START SALT SOAP SNAP RADAR REM RAID SCSI SAS SATA SASE SQL".split())
SAID_AS_LETTERS = frozenset("SUV HIV MIT NAACP LOL FBI".split())


#: What stands instead of each form.
OTHER = {"a": "an", "A": "An", "an": "a", "An": "A"}


def find(document: Document) -> Iterator[Hit]:
    """Yield each article that does not go with the sound behind it (code points)."""
    text = document.masked
    for at in document.index.articles:
        span = document.occurrence(at)
        token = text[span.start : span.end]
        if token not in OTHER or goes_with(token, text, span.end + 1) or text[span.start - 1 : span.start] == "<":
            continue  # the last: a tag, `<a id="x">`
        match = WRONG.match(text, span.start)
        if match is None or is_letter(text, match):
            continue
        vowel = sounds_like_vowel(match["next"], match["rest"])
        if vowel is None or vowel == (token.lower() == "an"):
            continue
        if token.lower() == "an" and match["next"] in NO_NOUNS:
            continue  # `an then`: `and` or `can` is meant, and other rules say so
        if document.once(writes_an_for_and):
            return
        plain = match["next"].islower() and not match["quote"]
        known = document.lexicon.knows(match["next"].replace("’", "'"))
        yield Hit(Span(*match.span("article")), (OTHER[token],), applicability=Applicability.SAFE if plain and known else Applicability.UNSAFE)


def writes_an_for_and(document: Document) -> bool:
    """Whether a text writes `an` for `and`, as dialect does: before words that no article stands before."""
    text = document.masked
    found = 0
    for span in document.places("an"):
        word = WORD.match(text, span.end + 1)
        found += word is not None and word[0].lower() in NO_NOUNS
        if found > 2:
            return True
    return False


def goes_with(token: str, text: str, at: int) -> bool:
    """Whether the first letters at `at` settle at once that the article is right: most words."""
    first, second = text[at : at + 1], text[at + 1 : at + 2]
    if token in ("a", "A"):
        return first.islower() and second.islower() and first not in "aeiouh" or text.startswith(USUAL_A, at)
    return first in ("a", "e", "i", "o") and second.islower() and not text.startswith(("eu", "ew", "one", "onc", "oui"), at) or text.startswith("hour", at)


def is_letter(text: str, match: re.Match[str]) -> bool:
    """Whether the article is a letter of its own: vitamin A, plan A, from A to B, a variable, the end of a foreign phrase."""
    before = text[: match.start()] if match.start() < 40 else text[match.start() - 40 : match.start()]
    word = re.search(r"([^\W_]+)[ \u00a0]\Z", before)
    if match["article"] == "A":
        if word is not None or match["next"].lower() in ("is", "and", "or", "in", "on", "at", "as", "are", "of", "if", "a", "i", "e"):
            return True
    return match["next"].lower() in ("i", "a", "o", "e", "u", "is", "in", "or", "and", "as", "at", "if", "of", "on", "un", "el", "al", "est") or bool(
        word and word[1].lower() in ("vitamin", "hepatitis", "type", "grade", "plan", "option", "group", "class", "point", "à", "y", "de", "et", "o", "la", "e", "para", "va", "gusta")
    )


def sounds_like_vowel(word: str, rest: str) -> bool | None:
    """Whether a word begins with a vowel's sound; None where both are said or nobody knows.

    >>> [sounds_like_vowel(word, "") for word in ("hour", "university", "FBI", "NATO", "8", "historic")]
    [True, False, True, False, True, None]
    """
    if word[0].isdigit():
        digits = word.replace(",", "")
        if rest[:1] == "." and rest[1:].isdigit():
            return word.startswith("8") or None
        return digits.startswith("8") or digits in ("11", "18") or digits.startswith(("11", "18")) and len(digits) in (5, 8) if len(digits) != 4 or not digits.startswith(("11", "18")) else None
    if len(word) == 1:
        return None
    if EITHER.match(word) and not (word.isupper() and len(word) <= 4 and word not in AS_WORDS and word[0] not in "U"):
        return None
    if word.isupper():
        if word in AS_WORDS and word not in SAID_AS_LETTERS or len(word) > 4 or len(word) == 4 and any(letter in "AEIOU" for letter in word[1:]):
            return None if word[0] in VOWEL_LETTERS and word[0] not in "AEIO" else word[0] in "AEIO" if word[0] in "AEIOU" else None
        return word[0] in VOWEL_LETTERS
    if word[:2].isupper():
        return None
    if SILENT_H.match(word):
        return True
    if word[0].lower() in "aeio" or word[0].lower() == "u":
        return not (GLIDE.match(word) and not NO_GLIDE.match(word))
    if SPELT.match(word):
        return None
    return None if word[0].lower() == "y" and len(word) > 1 and word[1].lower() not in "aeiou" or len(word) == 2 and not word.islower() else False
