"""Words that stand twice in a row."""

import re
from collections.abc import Iterator

from proofer.context import word_before
from proofer.document import Document
from proofer.lazy import Pattern
from proofer.model import Applicability, Edit, Hit, Span
from proofer.sentences import Start, start_of

#: Pairs that are right, or meant.
MEANT = frozenset(
    "had that very so no bye ha hah haha blah la na yeah yes really far many much long now well again old go knock tick tut chop hear there there"
    " beep bang boo boom buzz ding dong drip honk hush ho hey hi oh ooh ah eh um uh er knock moo mm night please pom poof pooh purr rah shh shoo ta tap"
    " toot tsk tuk tum wee woof wow yum zip bora can cha chi choo chu cous couscous dik dum dodo fifty goody gaga jaja kai kiki lulu mama mimi nana"
    " papa paw pee pompom poo putt quack sing tam tata tom tutu win yadda yo duran walla pago baden wagga bling is do her him it us you in out up"
    " on down aye nan nil null agar beri berber bonbon bulbul chow dada gogo hula ylang ping pong cat".split()
) - frozenset("in on over it you her is do up down out him us can two".split())
#: Words that follow themselves rightly behind some others: `logged in in May`, `gave her her book`, `what it is is`.
BEHIND = {
    "in": "log logs logged logging check checked checking come comes came coming go goes went going give gave given turn turned hand handed move moved live lived bring brought"
    " fill filled sign signed tune tuned pour poured break broke fit set settle settled plug kick kicked step stepped walk walked drop dropped stay stayed weigh weighed"
    " butt butted slip slips slipped look looks looked take takes took taken taking be been being was were stay phone phoned dial dialed lock locked rein rush rushed cave caved"
    " blow blows blew opt opted zoom zoomed pitch pitched chip chipped pull pulled all",
    "on": "go goes went going carry carried move moved moving hold held try put turn turned log logged get live lived early later call called pass passed take took",
    "over": "take took taken taking hand handed start turn move come came bring think fall fell carry spill roll",
    "up": "sign end ended wake woke show showed",
    "her": "give gave giving given tell told show showed hand handed offer offered ask asked teach taught cost bought buy sent send made make makes let lend lent wish wished call called owe paid pay bring brought deny denied"
    " forgive forgives forgave forgiven shown leave left save saves saved grant granted",
    "to": "resort resorts resorted",
    "it": "make makes made call calls called give gave",
    "you": "give gave tell told show what if sure thank",
    "do": "i you we they can not",
    "one": "number day world",
    "is": "it that he she problem thing point question fact truth reality issue reason what who where there",
    "can": "the a french",
}
#: Pairs that stay a person's to judge.
DOUBTFUL = frozenset("never more there what up down out him us two do you".split())
#: Behind one of these a verb may end a clause that is another's subject: `What happens happens`.
BEFORE_VERB = frozenset("what whatever who whoever whichever".split())
PAUSES = (",", ".", ";", ":", "!", "?", "—", "–", "")
NUMBERS = frozenset("hundred thousand million billion".split())
NUMBER_BEFORE = frozenset("a one ten hundred few several many by".split())
FUNCTION = frozenset(
    "a an the this that these those i we he she it they you who which of in on at to for from by with as and or but if not is are was were be been has have had do does did"
    " will would can could may might must should my your his her its our their there here than then so up out about into over after before more some any all no".split()
)
AGAIN = Pattern(r"[ ,]\w")
IF_CLAUSE = Pattern(r"\b(?:if|when|once|as|until|before|after|because|since|whenever|unless|while)\b[^.,;:!?]*\Z", re.IGNORECASE)
VERB_BEHIND = Pattern(r"[ \n](?:will|would|won['’]?t|can|could|couldn['’]t|is|was|may|might|has|had|does|did|must|should|jumped|seems?|takes?|makes?|looks?)\b")
#: What glues a word to the one before it, or what follows a word that goes on.
GLUE = ("\0", ".", "/", "@", "#", "-", "'", "’")
QUOTES = tuple("\"'“”‘’")
AFTER = Pattern(r"[./-]\w")
GAP = Pattern(r"[ \t]*(?:[ \t]|\r?\n)[ \t]*|\u00a0")


def find(document: Document) -> Iterator[Hit]:
    """Yield each word that follows itself after nothing but blanks; the second is taken away (code points)."""
    text = document.masked
    for word, at in document.doubles():
        if not word.isalpha() or "×" in word or word in MEANT or len(word) == 1 and word not in "ai":
            continue
        first = Span(at, at + len(word))
        gap = GAP.match(text, first.end)
        if gap is None or text[gap.end() : gap.end() + len(word)].lower() != word:
            continue
        second = Span(gap.end(), gap.end() + len(word))
        if text[max(0, at - 1) : at] in QUOTES and text[second.end : second.end + 1] in QUOTES and at:
            continue  # the pair itself is spoken of: `fix “the the” in comments`
        if text[max(0, at - 1) : at] in GLUE or text[second.end : second.end + 1] in ("\0", "@") or AFTER.match(text, second.end):
            continue
        hit = judged(document, first, second, word)
        if hit is not None:
            yield hit


def judged(document: Document, first: Span, second: Span, word: str) -> Hit | None:
    """The hit for a pair; None for a name, a title's echo, or a place where both words belong."""
    one, two = document.text[first.start : first.end], document.text[second.start : second.end]
    gap = document.text[first.end : second.start]
    if "\n" in gap and (document.format == "text" and two[0].isupper() or word not in FUNCTION and document.text[second.end : second.end + 1] in (":", "(", "=")):
        return None  # the second: what is defined on a line of its own
    if len(word) == 1 and word != "i" and one.isupper() and two.isupper():
        return None  # letters: `A A A`
    name = one[0].isupper() and two[0].isupper()
    if name and not (len(word) > 1 and one.isupper() and two.isupper()) and word not in ("the", "of", "and", "in", "a", "to", "for"):
        return None
    if two[0].isupper() and not one[0].isupper() or one.isupper() != two.isupper() and len(word) > 2:
        return None
    if word in BEHIND and word_before(document, first.start).lower() in BEHIND[word].split():
        return None
    sure = word not in DOUBTFUL or word == "more" and text_after(document, second.end).startswith("than ")
    before = word_before(document, first.start).lower()
    if before in BEFORE_VERB and word not in FUNCTION and document.masked[second.end : second.end + 1] in PAUSES or word in NUMBERS and before in NUMBER_BEFORE:
        return None
    if AGAIN.match(document.masked, second.end) and document.masked[second.end + 1 : second.end + 1 + len(word)].lower() == word and word not in FUNCTION:
        return None  # three times: meant
    if before == word and word not in FUNCTION:
        return None
    if one[0].isupper() and two[0].islower() and word not in FUNCTION and not begins(document, first.start):
        return None  # `Vulpes vulpes`
    if not document.lexicon.knows(word):
        sure = False
    elif begins(document, first.start) and word not in FUNCTION and document.masked[second.end : second.end + 1] in (",", ".", "!", ";", "…", ":"):
        sure = False  # `Easy easy, boys`
    elif word == "it" and IF_CLAUSE.search(document.masked, max(0, first.start - 80), first.start) and VERB_BEHIND.match(document.masked, second.end):
        sure = False  # `Once you have it it will pay`
    end = first.end if "\n" not in gap else None
    # The words on both sides of a line end stay on their lines.
    edit = Edit(Span(first.end, second.end), "") if end is not None else Edit(Span(second.start, after_blank(document.text, second.end)), "")
    return Hit(Span(first.start, second.end), (one,), (edit,), applicability=Applicability.SAFE if sure else Applicability.UNSAFE)


def begins(document: Document, offset: int) -> bool:
    """Whether a sentence may begin at `offset`."""
    return start_of(document, offset) is not Start.NO


def text_after(document: Document, end: int) -> str:
    """A few characters behind `end`, the blank left out."""
    return document.masked[end + 1 : end + 8]


def after_blank(text: str, end: int) -> int:
    """`end`, and the one blank behind it."""
    return end + 1 if text[end : end + 1] == " " else end
