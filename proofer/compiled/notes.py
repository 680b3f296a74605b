"""What is known of a distinct word, as bits of `Words.notes`, and bits of the flags of the table of words (see proofer/lexicon.py)."""

UNKNOWN = 1  # the table of words does not know it at a glance
NAME = 2  # in small letters, and a name that has no common life so
SLIP = 4  # capitals as of a shift key that slipped
MIXED = 8  # stands both small and with a capital, small no oftener
BESIDE_CAPITAL = 16  # stands behind a word with a capital, MINOR ones aside, or before one
SMALL = 32  # in small letters
CAPITAL = 64  # of letters alone, the first no small one
ODD = 128  # with a digit, `_`, `@`, `#`, or a letter outside Latin-1; or too long for a word
POSSESSIVE = 256  # ends with 's
WANTED = 512  # one of the lists has it that texts are asked for (LISTED)
AMONG = 2048  # stands behind a word with a capital that the text has more than once, or before any
#: What the table of words says of a word without its possessive ending: one of the commonest words; a word with a life in small letters that articles know; a
#: name.
USUAL, PLAIN, CALLED = 8192, 16384, 32768
LED = 65536  # stands where a name does: behind one of casing.BEFORE_NAME or casing.SPEECH, behind no word, or before one of casing.SPEECH

LOWER, NAMED, FORMS, RARE, COMMON, SURE, MISSPELLING, PERSON = 1, 2, 15, 256, 512, 1024, 2048, 4096 | 8192
#: Frequency class (see Lexicon.frequency) from which on a word with a common small life is no name, whatever stands beside it.
EVERYDAY = 13

#: The lists whose words `Words.noted` names: those of words in any case, of words without capitals, of words with one. The other bits say something of
#: lines (see `asked.page_lines`).
LISTED, LISTED_SMALL, LISTED_CAPITAL = (1 << 57) - 1 - (7 << 16), (1 << 38) - (1 << 19), (1 << 57) - (1 << 38)
#: The lists of words that stay small inside a title, that stand before names, and of speech (see proofer/casing.py).
MINOR, LEADING, SPEAKING = 1 << 18, 1 << 17, 1 << 16
OPENING, SHY, BEHIND, CUE, TALK, FIRM, ASKING = 1 << 57, 1 << 58, 1 << 59, 1 << 60, 1 << 61, 1 << 62, 1 << 63
#: What `asked.page_lines` looks up of words that are BEHIND others, beside the bits of those: they speak of a page, of the reader, of its makers.
SAID, YOU, WE = 1 << 60, 1 << 61, 1 << 62

#: What `survey.survey` finds.
SCHEME, WEB, MAIL, CALL, DRIVE, TURN, SOURCE, COLONS = 1, 2, 4, 8, 16, 32, 64, 128

#: Lengths of the lines that `marks.scan` lists (bytes): the longest, the shortest, the longest.
SHORT_LINE, LONG_LINE, BARE_LINE = 260, 80, 160
#: The longest name of a speaker, with the marks around it (bytes).
SPEAKER = 120
#: The longest line that may be a label of a page, and that is scored at all (see proofer/boilerplate_score.py; code points).
LABEL_LINE, SCORED_LINE = 110, 200

#: The lower half of 64 bits and all of them, and the numbers that the two halves of a word's last sixteen bytes are multiplied with where a `store.Store` looks it
#: up: odd ones, of which every part has about as many bits set as not.
HALF, WHOLE = 0xFFFFFFFF, 0xFFFFFFFFFFFFFFFF
BY_TAIL, BY_HEAD = 0x1E3779B97F4A7C15, 0x42B2AE3D27D4EB4F
