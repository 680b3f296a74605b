"""What LanguageTool said about a paragraph, kept from run to run."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..place import cache_place
from .annotate import Piece
from .client import Match

#: Raise when rows of an older form cannot be read any more.
FORM = 1
#: What was not asked for during so many days is forgotten.
KEPT_DAYS = 60


def key_of(piece: Piece, parameters: Mapping[str, str], server: str, version: str) -> bytes:
    """What the answer about a piece depends on: its content, the settings, the server and its version."""
    content = json.dumps([FORM, piece.parts, sorted(parameters.items()), server, version], ensure_ascii=False)
    return hashlib.sha256(content.encode("utf-8", "surrogatepass")).digest()


class Memory:
    """A table of paragraphs' matches in the user's cache. A file that cannot be read or written only costs time."""

    def __init__(self, folder: Path | None = None) -> None:
        self.place = (folder or Path(cache_place())) / f"languagetool-{FORM}.sqlite"
        self.lock = threading.Lock()
        self.table: sqlite3.Connection | None = None
        with contextlib.suppress(OSError):
            self.place.parent.mkdir(parents=True, exist_ok=True)
        try:
            self.open()
        except sqlite3.DatabaseError:
            with contextlib.suppress(OSError, sqlite3.Error):
                os.unlink(self.place)
                self.open()

    def open(self) -> None:
        """Open the table, make it where it is new, and forget what is old."""
        table = sqlite3.connect(self.place, timeout=5, check_same_thread=False)
        table.execute("PRAGMA journal_mode=WAL")
        table.execute("PRAGMA synchronous=OFF")
        table.execute("CREATE TABLE IF NOT EXISTS answers (key BLOB PRIMARY KEY, matches TEXT NOT NULL, day INTEGER NOT NULL) WITHOUT ROWID")
        table.execute("CREATE TABLE IF NOT EXISTS versions (server TEXT PRIMARY KEY, version TEXT NOT NULL) WITHOUT ROWID")
        table.execute("DELETE FROM answers WHERE day < ?", (today() - KEPT_DAYS,))
        table.commit()
        self.table = table

    def get(self, keys: Iterable[bytes]) -> dict[bytes, list[Match]]:
        """Those of `keys` that are known, with their matches."""
        found: dict[bytes, list[Match]] = {}
        with self.lock, self.trouble_is_no_matter():
            if self.table is None:
                return found
            old = []
            for key in keys:
                row = self.table.execute("SELECT matches, day FROM answers WHERE key = ?", (key,)).fetchone()
                if row:
                    found[key] = [Match(*fields[:-1], tuple(fields[-1])) for fields in json.loads(row[0])]
                    if row[1] < today():
                        old.append((today(), key))
            if old:
                self.table.executemany("UPDATE answers SET day = ? WHERE key = ?", old)
                self.table.commit()
        return found

    def put(self, answers: Iterable[tuple[bytes, list[Match]]]) -> None:
        """Remember answers."""
        rows = [(key, json.dumps(matches, ensure_ascii=False, separators=(",", ":")), today()) for key, matches in answers]
        with self.lock, self.trouble_is_no_matter():
            if self.table is not None:
                self.table.executemany("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", rows)
                self.table.commit()

    def version(self, server: str) -> str:
        """The version that a server had when it last answered, or ""."""
        with self.lock, self.trouble_is_no_matter():
            row = self.table and self.table.execute("SELECT version FROM versions WHERE server = ?", (server,)).fetchone()
            return row[0] if row else ""
        return ""

    def remember_version(self, server: str, version: str) -> None:
        """Note the version that a server has."""
        with self.lock, self.trouble_is_no_matter():
            if self.table is not None:
                self.table.execute("INSERT OR REPLACE INTO versions VALUES (?, ?)", (server, version))
                self.table.commit()

    @staticmethod
    def trouble_is_no_matter():
        """A cache that fails is as good as none."""
        return contextlib.suppress(sqlite3.Error, ValueError, TypeError)

    def close(self) -> None:
        """Close the file."""
        with self.lock:
            if self.table is not None:
                self.table.close()
                self.table = None


def today() -> int:
    """Days since 1970."""
    return int(time.time() // 86400)
