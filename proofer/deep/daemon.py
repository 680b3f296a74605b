"""The server that stays: where it is noted, whether it is alive, how it is started and stopped."""

from __future__ import annotations

import contextlib
import json
import os
import time
from pathlib import Path
from typing import NamedTuple

from ..files import write_atomically
from ..model import ProoferError
from ..place import cache_place
from . import server


class Daemon(NamedTuple):
    """A server that was left running. `born` is when the system says that the process began (seconds since 1970)."""

    pid: int
    port: int
    version: str
    born: float

    @property
    def url(self) -> str:
        """Its address, which only this machine can reach."""
        return f"http://127.0.0.1:{self.port}"


def note() -> Path:
    """Where the running daemon is noted."""
    return Path(cache_place()) / "languagetool" / "daemon.json"


def running() -> Daemon | None:
    """The daemon, if one is alive and answers."""
    try:
        daemon = Daemon(**json.loads(note().read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    return daemon if server.answers(daemon.port) else None


def start(port: int | None = None) -> tuple[Daemon, bool]:
    """The daemon, and whether it was started now. Raises ProoferError where it cannot be."""
    known = running()
    if known:
        return known, False
    process = server.start(port, stays=True)
    daemon = Daemon(process.process.pid, process.port, process.version, born(process.process.pid) or time.time())
    try:
        note().parent.mkdir(parents=True, exist_ok=True)
        write_atomically(note(), json.dumps(daemon._asdict()).encode())
    except OSError as error:
        server.end(process.process)
        raise ProoferError(f"{note()}: cannot be written: {error.strerror}; no server was left running") from None
    return daemon, True


def stop() -> Daemon | None:
    """Stop the daemon; None where there is none. Never touches a process that is not the one noted."""
    try:
        daemon = Daemon(**json.loads(note().read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None
    was_alive = False
    psutil = processes()
    with contextlib.suppress(psutil.NoSuchProcess):
        process = psutil.Process(daemon.pid)
        if abs(process.create_time() - daemon.born) < 2:
            was_alive = True
            process.terminate()
            try:
                process.wait(10)
            except psutil.TimeoutExpired:
                process.kill()
                process.wait(10)
    with contextlib.suppress(OSError):
        os.unlink(note())
    return daemon if was_alive else None


def born(pid: int) -> float | None:
    """When a process began (seconds since 1970)."""
    psutil = processes()
    try:
        return psutil.Process(pid).create_time()
    except psutil.NoSuchProcess:
        return None


def memory(pid: int) -> int:
    """How many bytes of memory a process holds."""
    psutil = processes()
    try:
        return psutil.Process(pid).memory_info().rss
    except psutil.Error:
        return 0


def processes():
    """The module psutil. Raises ProoferError where the extra is not installed."""
    try:
        import psutil
    except ImportError:
        raise ProoferError("this needs more than proofer alone: pip install 'proofer-lint[deep]'") from None
    return psutil
