"""What is looked for among the words of texts: words that lists have, and phrases. One `Lists` serves all texts of a run."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property

from . import casing
from .compiled import store, tables, words
from .compiled.notes import LEADING, MINOR, SPEAKING
from .lexicon import Lexicon
from .model import ProoferError
from .shape import CLASSES, SMALL, WORDS
from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from .line_words import LineWords
    from .phrases import Phrases

#: The keys of a card's `when` that name words, by the case in which they count.
CASES = ("words", "small-words", "capital-words")
MOST_LISTS = 19
#: Those of words in any case that `compiled.words` asks for itself.
OWN_LISTS = ((MINOR, casing.MINOR), (LEADING, casing.BEFORE_NAME | casing.SPEECH), (SPEAKING, casing.SPEECH))
#: So many distinct words are remembered from text to text.
MOST_STORED = 400_000


class Lists:
    """Lists of words by name, the table of phrases of the rules of `names`, and what words say of lines.

    A list counts in any case, where a word has no capital or where it has one (CASES), at most 16 of the first and 19 of the others. `bits` has the bit of each list, which `index`
    gives to its words. Raises ProoferError for more lists.
    """

    def __init__(
        self,
        listed: Mapping[str, tuple[str, Sequence[bytes]]],
        names: frozenset[str] = frozenset(),
        phrases: Callable[[], Phrases] | None = None,
        of_lines: LineWords | None = None,
    ) -> None:
        self.bits: dict[str, int] = {}
        for number, case in enumerate(CASES):
            of_case = [name for name, (its, _) in listed.items() if its == case]
            most = MOST_LISTS - (len(OWN_LISTS) if number == 0 else 0)
            if len(of_case) > most:
                raise ProoferError(f"too many rules with when.{case}: {len(of_case)}, of at most {most}")
            self.bits.update((name, 1 << MOST_LISTS * number + at) for at, name in enumerate(of_case))
        self.names = names
        self._phrases = phrases
        #: What words say of the lines that have them; None where nobody asks.
        self.of_lines = of_lines
        bits: dict[bytes, int] = {}
        for bit, own in OWN_LISTS:
            for word in own:
                bits[word.lower().encode()] = bits.get(word.lower().encode(), 0) | bit
        bits.pop(b"", None)
        for name, (_, found) in listed.items():
            for word in found:
                bits[word] = bits.get(word, 0) | self.bits[name]
        self._tables = tables.list_table(bits, SMALL), of_lines.notes if of_lines else tables.list_table({}, SMALL)
        self._store = store.Store()

    @cached_property
    def phrases(self) -> Phrases | None:
        """The table of phrases; None where none are looked for."""
        return self._phrases and self._phrases()

    @property
    def parts(self) -> tuple:
        """What `compiled.store.Tables` is made of."""
        return CLASSES, WORDS, SMALL, lexicon_tables(), *self._tables, self._phrase_tables

    @cached_property
    def tables(self) -> store.Tables:
        """What `compiled.words.index` looks words up in."""
        return store.Tables(*self.parts)

    @property
    def _phrase_tables(self) -> tuple:
        phrases = self.phrases
        if phrases is None:
            keys, values = tables.pair_table({})
            return keys, values, tables.pair_bits(keys), array("I", bytes(4 * len(keys))), array("I", [0])
        return phrases.keys, phrases.values, tables.pair_bits(phrases.keys), phrases.places_of_thirds, phrases.thirds

    def index(self, plain: bytes, lexicon: Lexicon | None) -> words.Words:
        """The words of a text, given as `Document.plain`; see `compiled.words.index`. `lexicon` is None for the one that comes with proofer."""
        if self._store.count > MOST_STORED:
            self._store = store.Store()
        own = lexicon is not None and lexicon.is_extended
        return words.index(plain, self.tables, not own, self._store)


@cache
def nothing() -> Lists:
    """No lists and no phrases."""
    return Lists({})


@cache
def lexicon_tables() -> tuple:
    """The table of words as `compiled.store.Tables` takes it."""
    return (*Lexicon.load().raw, tables.crc_table())
