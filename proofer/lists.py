"""What is looked for among the words of texts: words that lists have, and phrases. One `Lists` serves all texts of a run."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, cached_property
from typing import TYPE_CHECKING

from .compiled import tables, words
from .lexicon import Lexicon
from .shape import CLASSES, SMALL, WORDS

if TYPE_CHECKING:
    from .phrases import Phrases

#: So many distinct words are remembered from text to text.
MOST_STORED = 400_000


class Lists:
    """Lists of words by name, at most 31, the table of phrases of the rules of `names`, and what words say of lines: notes (see `compiled.notes`) by word.

    `bits` has the bit of each list, which `index` gives to its words.
    """

    def __init__(
        self,
        listed: Mapping[str, Sequence[bytes]],
        names: frozenset[str] = frozenset(),
        phrases: Callable[[], Phrases] | None = None,
        of_lines: Mapping[bytes, int] | None = None,
    ) -> None:
        self.bits = {name: 1 << number for number, name in enumerate(listed)}
        self.names = names
        self._phrases = phrases
        #: Whether the words of a text tell the lines that may speak of a web page.
        self.tell_lines = bool(of_lines)
        bits: dict[bytes, int] = dict(of_lines or {})
        for name, found in listed.items():
            for word in found:
                bits[word] = bits.get(word, 0) | self.bits[name]
        self._table = tables.list_table(bits, SMALL)
        self._store = words.Store()

    @cached_property
    def phrases(self) -> Phrases | None:
        """The table of phrases; None where none are looked for."""
        return self._phrases and self._phrases()

    @cached_property
    def tables(self) -> tuple:
        """The lists and the phrases as `compiled.words.index` wants them."""
        keys, values = (self.phrases.keys, self.phrases.values) if self.phrases else tables.pair_table({})
        return self._table, (keys, values, tables.pair_parts(keys))

    def index(self, plain: bytes, lexicon: Lexicon | None) -> words.Words:
        """The words of a text, given as `Document.plain`; see `compiled.words.index`. `lexicon` is None for the one that comes with proofer."""
        if self._store.count > MOST_STORED:
            self._store = words.Store()
        own = lexicon is not None and lexicon.is_extended
        return words.index(plain, CLASSES, WORDS, SMALL, lexicon_tables(), *self.tables, not own, self._store)


@cache
def nothing() -> Lists:
    """No lists and no phrases."""
    return Lists({})


@cache
def lexicon_tables() -> tuple:
    """The table of words as `compiled.words.index` wants it."""
    return (*Lexicon.load().raw, tables.crc_table())
