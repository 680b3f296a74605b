"""Write a word in the case of another, and words that tell names from others by standing beside them."""

from __future__ import annotations

#: Words that stay small inside a title.
MINOR = frozenset(
    "a an the and or but nor so yet for of in on at to by as if is it its from with into onto over via per vs than that upon up out off down"
    " about after before between during through until under without within against among around not no be are was he we they you your our my his her their".split()
)
#: Words after which a bare noun that stands for no person is rare, and those before a name besides; and what says that somebody speaks.
BEFORE_SUBJECT = frozenset(["", *"and but But while as that However where when because if which".split()])
BEFORE_NAME = BEFORE_SUBJECT | frozenset("by with to for from of in at on than like says said told asked".split())
SPEECH = frozenset("says said adds added explains explained argues argued told notes noted believes believed warns warned writes wrote concludes concluded thinks suggests suggested".split())


def recase(found: str, replacement: str) -> str:
    """`replacement` in the case of `found`: WIHT → WITH, Wiht → With; one that has capitals of its own keeps them.

    >>> recase("Wiht", "with"), recase("WIHT", "with"), recase("i", "I"), recase("Alot", "a lot")
    ('With', 'WITH', 'I', 'A lot')
    """
    letters = [char for char in found if char.isalpha()]
    if len(letters) > 1 and all(char.isupper() for char in letters):
        return replacement.upper()
    if letters and letters[0].isupper():
        return capitalize(replacement)
    return replacement


def capitalize(word: str) -> str:
    """`word` with its first letter capital and the rest as it is.

    >>> capitalize("mcDonald"), capitalize("“quoted")
    ('McDonald', '“Quoted')
    """
    for at, char in enumerate(word):
        if char.isalpha():
            return word[:at] + char.upper() + word[at + 1 :]
    return word


def with_apostrophes_of(text: str, replacement: str) -> str:
    """`replacement` with curly apostrophes where `text` writes them so."""
    return replacement.replace("'", "’") if "'" in replacement and "’" in text else replacement


def base(token: str) -> str:
    """A token without its possessive ending.

    >>> base("Rubio's"), base("lens")
    ('Rubio', 'lens')
    """
    return token[:-2] if token.endswith("'s") else token
