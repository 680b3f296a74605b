"""Results of files that did not change: the second run of a tree is a matter of `stat` calls.

A shard a folder and configuration, in the cache folder: `results/FOLDER-CONFIGURATION.json`, both as digests; the configuration's takes in the settings
and every file of proofer itself. An entry holds a file's time of change (ns), size (bytes), the digest of its content, and its findings. A file
that changed within the last moments before its result was kept is not trusted by its time alone: its content is compared.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable
from functools import cache
from hashlib import blake2b

from .catalogue import PACKAGE
from .config import Settings
from .model import Applicability, Edit, FileResult, Finding, Fix, Span
from .place import cache_place, keep
from .typed import Any

#: Raise when the form of entries changes.
FORM = 1
#: A file that is younger than this when its result is kept may change again within the clock's grain (ns).
FRESH = 2_000_000_000
#: Shards of one folder that are kept beside each other, for runs with different settings.
KEPT = 6


class Results:
    """The remembered results of a run; `save` writes what is new."""

    def __init__(self) -> None:
        self._shards: dict[tuple[str, Settings], Shard] = {}

    def get(self, path: str, settings: Settings, level: Applicability | None) -> FileResult | None:
        """The result of a file that did not change, None for any other, and for one in which a fix at or above `level` is to be made."""
        try:
            status = os.stat(path)
            entry = self._shard(path, settings).entries.get(os.path.basename(path))
            if entry is None or entry[0] != status.st_mtime_ns or entry[1] != status.st_size:
                return None
            changed, _, digest, kept_at, rows = entry
            if not rows and kept_at - changed > FRESH:
                return FileResult(path)
            from .files import read

            text = read(path).text
            if digest_of(text) != digest:
                return None
            findings = tuple(finding_of(row) for row in rows)
        except (OSError, ValueError, TypeError, IndexError):
            return None
        if level is not None and any(finding.fix is not None and finding.fix.applicability >= level for finding in findings):
            return None
        return FileResult(path, text, findings, text)

    def keep(self, result: FileResult, settings: Settings) -> None:
        """Remember the result of a file that has its text."""
        if result.error or result.rule_errors or result.stamp is None:
            return
        shard = self._shard(result.path, settings)
        shard.entries[os.path.basename(result.path)] = [*result.stamp, result.digest, time.time_ns(), [row_of(f) for f in result.findings]]
        shard.changed = True

    def save(self) -> None:
        """Write the shards that have new entries; a folder that cannot be written only costs time."""
        for shard in self._shards.values():
            if shard.changed:
                shard.save()

    def _shard(self, path: str, settings: Settings) -> Shard:
        key = os.path.dirname(path), settings
        shard = self._shards.get(key)
        if shard is None:
            shard = self._shards[key] = Shard(os.path.abspath(key[0]), settings)
        return shard


class Shard:
    """The entries of one folder under one configuration, by file name."""

    def __init__(self, folder: str, settings: Settings) -> None:
        self.folder, self.changed = folder, False
        self.head = short(folder)
        self.path = os.path.join(cache_place(), "results", f"{self.head}-{short(repr((FORM, fingerprint(), settings)))}.json")
        self.entries: dict[str, list[Any]] = {}
        try:
            with open(self.path, "rb") as file:
                entries = json.loads(file.read())
            if isinstance(entries, dict):
                self.entries = entries
        except (OSError, ValueError):
            pass

    def save(self) -> None:
        entries = {name: entry for name, entry in self.entries.items() if os.path.lexists(os.path.join(self.folder, name))}
        if not keep(self.path, json.dumps(entries, ensure_ascii=True, separators=(",", ":")).encode()):
            return
        place = os.path.dirname(self.path)
        try:
            others = [os.path.join(place, name) for name in os.listdir(place) if name.startswith(self.head + "-") and name.endswith(".json")]
            for other in sorted(others, key=os.path.getmtime)[:-KEPT]:
                os.unlink(other)
        except OSError:
            pass


@cache
def fingerprint() -> str:
    """A digest of the names, sizes and times of change of proofer's own files, rules and data included."""
    digest = blake2b(digest_size=16)
    folders = [PACKAGE, os.path.join(os.path.dirname(PACKAGE), "rules")]
    while folders:
        folder = folders.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            continue
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    folders.append(entry.path)
            else:
                status = entry.stat()
                digest.update(f"{entry.name} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def digest_of(text: str) -> str:
    """A digest of a text."""
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def short(text: str) -> str:
    """A name for a text, for files."""
    return blake2b(text.encode("utf-8", "surrogateescape"), digest_size=10).hexdigest()


def row_of(finding: Finding) -> list[Any]:
    """A finding as JSON has it."""
    fix = finding.fix and [int(finding.fix.applicability), [[*edit.span, edit.text] for edit in finding.fix.edits]]
    return [*finding.span, finding.rule, finding.message, finding.severity, list(finding.suggestions), fix]


def finding_of(row: Iterable[Any]) -> Finding:
    """The inverse of `row_of`. Raises ValueError or TypeError for anything else."""
    start, end, rule, message, severity, suggestions, fix = row
    edits = fix and tuple(Edit(Span(int(first), int(last)), str(text)) for first, last, text in fix[1])
    return Finding(Span(int(start), int(end)), rule, message, severity, tuple(suggestions), Fix(edits, Applicability(fix[0])) if fix else None)
