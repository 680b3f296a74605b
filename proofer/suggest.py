"""Suggestions for a word that nobody knows (being written)."""

import re

CLASSES = str.maketrans({"c": "k", "q": "k", "x": "k", "s": "s", "z": "s", "j": "g", "f": "f", "v": "f", "p": "p", "b": "p", "d": "t", "t": "t", "m": "n", "n": "n"})


def sounds_like(word: str) -> str:
    """Return the skeleton of a word: its consonants by sound, without vowels, h, w, y and doubles."""
    word = word.replace("ph", "f").replace("ck", "k").replace("sc", "s").replace("dg", "g")
    skeleton = re.sub(r"[aeiouyhw'-]", "", word.translate(CLASSES))
    return re.sub(r"(.)\1+", r"\1", skeleton)
