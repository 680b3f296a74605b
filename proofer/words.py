"""The user's own words: words.txt beside the configuration, one a line; a capital makes a name of it."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from .config import WORDS_FILE, Settings, settings_for
from .files import read, write_atomically
from .model import FileResult, ProoferError

#: Rules whose findings a person may answer with “that is a word”.
WORD_RULES = frozenset({"spelling/unknown-word", "spelling/misspelling", "casing/proper-name"})


def words_file(settings: Settings) -> Path:
    """The words.txt that holds for `settings`; without a configuration, one in the current folder, with a proofer.toml beside it."""
    return Path(settings.folder or os.getcwd()) / WORDS_FILE


def add(words: Iterable[str]) -> tuple[Path, list[str]]:
    """Add words to the nearest words.txt; returns its path and those that were new.

    Raises ProoferError for what is no word, or a file that cannot be written.
    """
    wanted = list(words)
    for word in wanted:
        if not word.strip() or any(char.isspace() for char in word) or not any(char.isalpha() for char in word):
            raise ProoferError(f"{word!r} is not one word; give words without blanks")
    settings = settings_for(".")
    path = words_file(settings)
    text = read(str(path)).text if path.exists() else ""
    known = set(text.split())
    new = [word for word in dict.fromkeys(wanted) if word not in known]
    if new:
        try:
            if not settings.folder:
                write_atomically(path.with_name("proofer.toml"), b"# Settings of proofer: https://github.com/proofer-lint/proofer#settings\n")
            write_atomically(path, (text + ("\n" if text and not text.endswith("\n") else "") + "".join(f"{word}\n" for word in new)).encode())
        except OSError as error:
            raise ProoferError(f"{path}: cannot be written: {error.strerror}") from None
    return path, new


def learnable(results: Iterable[FileResult]) -> list[tuple[str, int, str]]:
    """The words that were accused, most frequent first, each with its count and the line of its first place."""
    counts: Counter[str] = Counter()
    lines: dict[str, str] = {}
    for result in results:
        for finding in result.findings:
            if finding.rule in WORD_RULES:
                start, end = finding.span
                word = result.text[start:end]
                counts[word] += 1
                left = max(result.text.rfind("\n", 0, start) + 1, start - 30)
                right = result.text.find("\n", end)
                lines.setdefault(word, result.text[left : min(right if right >= 0 else len(result.text), end + 30)].strip())
    return [(word, count, lines[word]) for word, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))]
