"""Patterns that are compiled when they are first used: most texts need few of them, and compiling all would be half of a run's time."""

from __future__ import annotations

import re


class Pattern:
    """A regular expression with the methods of `re.Pattern`. A wrong one raises re.error at its first use."""

    def __init__(self, pattern: str | bytes, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for method in ("match", "search", "fullmatch", "finditer", "findall", "sub", "subn", "split", "groupindex", "flags", "groups"):
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
