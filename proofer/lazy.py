"""Patterns that are compiled when they are first used, and whose compiled form is kept for the next run.

Most texts need few of the patterns, and compiling those few is most of what a run on one article would cost. What `re` compiles a pattern
to is a list of numbers; it is kept in the cache folder, by Python version. The regular expression engine checks such numbers before
it uses them, and wherever anything about them is not as expected the pattern is simply compiled.
"""

from __future__ import annotations

import atexit
import json
import os
import re
import sys
from array import array

#: What of a compiled pattern is kept: offset and number of its codes, flags, groups, names of groups, groups' names in order.
Row = list


class Pattern:
    """A regular expression with the methods of `re.Pattern`. A wrong one raises re.error at its first use."""

    def __init__(self, pattern: str | bytes, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = compiled_form(self.pattern, int(self._flags))
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split", "groupindex", "flags", "groups"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def compiled_form(pattern: str | bytes, flags: int) -> re.Pattern:
    """The compiled pattern: from the cache, else compiled and remembered for the cache."""
    key = f"{flags} {pattern!r}"
    try:
        kept = CACHE.form(key)
        if kept is not None:
            return _sre().compile(pattern, *kept)
        form = codes_of(pattern, flags)
        compiled = _sre().compile(pattern, *form)
        CACHE.remember(key, form)
        return compiled
    except (AttributeError, ImportError, RuntimeError, TypeError, ValueError, OverflowError):
        return re.compile(pattern, flags)  # another Python's way of compiling: the public door is always open


def _sre():
    import _sre

    return _sre


def codes_of(pattern: str | bytes, flags: int) -> tuple[int, list[int], int, dict[str, int], tuple[str | None, ...]]:
    """What `re.compile` hands to its engine: flags, codes, groups, names. Raises re.error for a wrong pattern."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    codes = _compiler._code(parsed, flags)
    names = parsed.state.groupdict
    in_order: list[str | None] = [None] * parsed.state.groups
    for name, number in names.items():
        in_order[number] = name
    return flags | parsed.state.flags, codes, parsed.state.groups - 1, names, tuple(in_order)


class Cache:
    """The forms of patterns in a file of the cache folder: a line of JSON, then the codes as 32-bit numbers."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] | None = None
        self.codes = array("I")
        self.fresh: dict[str, tuple] = {}

    def form(self, key: str) -> tuple | None:
        """What was kept of a pattern; None for one that was not."""
        if self.rows is None:
            self.load()
        row = self.rows.get(key) if self.rows else None
        if row is None:
            return None
        at, length, flags, groups, names, in_order = row
        return flags, self.codes[at : at + length].tolist(), groups, names, tuple(in_order)

    def remember(self, key: str, form: tuple) -> None:
        """Keep a form for the next run; written when this one ends."""
        if not self.fresh:
            atexit.register(self.save)
        self.fresh[key] = form

    def load(self) -> None:
        """Read the file; anything wrong with it makes an empty cache."""
        self.rows = {}
        try:
            with open(self.path(), "rb") as file:
                rows = json.loads(file.readline())
                self.codes.frombytes(file.read())
            if isinstance(rows, dict):
                self.rows = rows
        except (OSError, ValueError):
            self.codes = array("I")

    def save(self) -> None:
        """Write what was kept and what is fresh; a folder that cannot be written only costs time."""
        from .place import keep

        for key, (flags, codes, groups, names, in_order) in self.fresh.items():
            self.rows[key] = [len(self.codes), len(codes), flags, groups, names, in_order]
            self.codes.extend(codes)
        keep(self.path(), json.dumps(self.rows).encode() + b"\n" + self.codes.tobytes())

    @staticmethod
    def path() -> str:
        """The file of this version of proofer and Python."""
        from . import __version__
        from .place import cache_place

        return os.path.join(cache_place(), f"patterns-{__version__}-{sys.implementation.cache_tag}-{sys.hexversion:x}-{sys.byteorder}.bin")


CACHE = Cache()
