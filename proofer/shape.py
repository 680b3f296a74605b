"""A text as bytes, one byte a code point, so that rules search it with C-level passes at the text's own offsets."""

from __future__ import annotations

import codecs

from .compiled import survey as compiled

#: Byte that stands for a letter outside Latin-1 (the multiplication sign is no letter and so rare that it may share it).
FOREIGN = 0xD7
#: Byte that stands for anything else outside Latin-1.
OTHER = 0x1A
#: Byte, and character, that a protected stretch is replaced by.
MASK = 0x00
#: Straight quotation marks, whose bytes stand for curly ones as well.
STRAIGHT = "\"'"
_FOREIGN_BYTE, _OTHER_BYTE = bytes([FOREIGN]), bytes([OTHER])

#: Signs of ASCII that are no letters, digits or blanks.
ASCII_SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
#: Characters of edited prose outside Latin-1 and the byte that each becomes.
TYPOGRAPHY = {"\u2019": b"'", "\u2018": b"'", "\u201c": b'"', "\u201d": b'"', "\u2013": b"\x96", "\u2014": b"\x97", "\u2026": b"\x85"}


def _substitute(error: UnicodeError) -> tuple[bytes, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    start, end = error.start, error.end
    run = error.object[start:end]
    byte = TYPOGRAPHY.get(run)
    if byte is None:
        byte = b"".join([TYPOGRAPHY.get(char) or (_FOREIGN_BYTE if char.isalpha() else _OTHER_BYTE) for char in run])
    return byte, end


codecs.register_error("proofer.shape", _substitute)


def plain_bytes(text: str) -> bytes:
    """`text` in Latin-1, one byte a code point: quotes straight, dashes 0x96 and 0x97, an ellipsis 0x85.

    >>> plain_bytes("Łódź’s 1–2")
    b"\\xd7\\xf3d\\xd7's 1\\x962"
    """
    return text.encode("latin-1", "proofer.shape")


class Survey:
    """A text as bytes, with what is known of it before anything is masked.

    `padded`: its plain bytes and four line ends, until `Document.plain` takes them. `found`, `camel`, `dotted`: see `compiled.survey`; `backward`, `forward`, `clipped`, `inner`: where
    curly marks stand oddly, `misread`: where a misread sequence may begin (code points), `characters`: those beyond
    ASCII, and straight quotation marks beside them, see `compiled.plain_of`; `signs`: the places of what is neither small letter nor blank.
    """

    __slots__ = ("padded", "found", "camel", "dotted", "backward", "forward", "clipped", "inner", "misread", "characters", "signs", "_present")

    def __init__(self, text: str) -> None:
        self.camel: list[int] = []
        self.dotted: list[int] = []
        self.backward: list[int] = []
        self.forward: list[int] = []
        self.clipped: list[int] = []
        self.inner: list[int] = []
        self.misread: list[int] = []
        self._present = bytearray(256)
        self.characters: list[str] = []
        if text.isascii():
            self.padded: bytes | bytearray = text.encode() + PAD
        else:
            self.padded = bytearray(len(text) + len(PAD))
            self.padded[len(text) :] = PAD
            compiled.plain_of(text, self.padded, bytearray(8192), self.characters, self.backward, self.forward, self.clipped, self.inner, self.misread)
        self.found, self.signs = compiled.survey(self.padded, CLASSES, self._present, self.camel, self.dotted)

    @property
    def ascii_signs(self) -> bytes:
        """Whether the text has each of ASCII_SIGNS, as a byte; straight quotation marks stand for curly ones as well."""
        there = self._present
        return bytes(there[33:48] + there[58:65] + there[91:97] + there[123:127])

    def has_any(self, signs: bytes) -> bool:
        """Whether the text has one of some signs of ASCII, quotation marks aside."""
        there = self._present
        for sign in signs:
            if there[sign]:
                return True
        return False

    def has(self, char: str) -> bool:
        """Whether the text has a character of the first 65,536 code points; small letters of ASCII and blanks are not told."""
        if char in self.characters:
            return True
        return char.isascii() and bool(self._present[ord(char)]) and not (char in STRAIGHT and self.characters)


def _classes() -> bytes:
    table = bytearray(b"x" * 256)
    for code in range(256):
        char = chr(code)
        if code == FOREIGN:
            table[code] = ord("f")
        elif char.islower():
            table[code] = ord("a")
        elif char.isupper():
            table[code] = ord("A")
        elif char.isdigit() and code < 128:
            table[code] = ord("0")
        elif char in ".,;:!?'\"-()[]{} \t\n\r\x00":
            table[code] = code
    table[0x96] = table[0x97] = ord("d")
    table[0x85] = ord("e")
    table[0xA0] = ord("~")
    return bytes(table)


#: Byte of `plain_bytes` → the mask, line ends aside.
MASKED = bytes(code if code in b"\r\n" else MASK for code in range(256))


def _words() -> bytes:
    table = bytearray(b" " * 256)
    for code in range(256):
        if chr(code).isalpha() or chr(code).isdecimal() or chr(code) in "'_@#" or code == FOREIGN:
            table[code] = code
    table[0xAA] = table[0xBA] = 0x20
    return bytes(table)


#: Byte of `plain_bytes` → its class: a small letter, A capital, 0 digit, d dash, e ellipsis, ~ no-break blank, f letter outside
#: Latin-1, x anything else; stops, commas, quotes, brackets, hyphen, blanks, line ends and the mask stand for themselves.
CLASSES = _classes()
#: Byte of `plain_bytes` → itself where it belongs to a word, a blank where it does not.
WORDS = _words()
#: Byte of `plain_bytes` → its small letter.
SMALL = bytes(ord(chr(code).lower()) if len(chr(code).lower()) == 1 and chr(code).lower() < "\u0100" else code for code in range(256))
#: What the compiled loops ask for behind a text, so that they may look a few bytes ahead.
PAD = b"\n\n\n\n"
#: Byte of `plain_bytes` → its small letter; a line end or tab is a blank.
FLAT = bytes(32 if code in b"\n\r\t\xa0" else SMALL[code] for code in range(256))


def is_word_byte(plain: bytes, at: int) -> bool:
    """Whether a letter, digit, low line or hyphen that belongs to a word stands at `at`."""
    if not 0 <= at < len(plain):
        return False
    char = chr(plain[at])
    return char.isalnum() or char == "_" or (char == "-" and 0 < at < len(plain) - 1 and chr(plain[at - 1]).isalnum() and chr(plain[at + 1]).isalnum())
