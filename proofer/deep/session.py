"""One run's talk with LanguageTool: a server found or started, two requests at a time, nothing asked twice."""

from __future__ import annotations

import atexit
import functools
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from queue import SimpleQueue
from typing import NamedTuple

from ..config import Deep
from ..model import ProoferError
from . import daemon, progress, server
from .annotate import Piece
from .client import Client, Match, ServerError, ServerGone, TooLong
from .memory import Memory, key_of

#: How many requests are under way at once.
PARALLEL = 2
#: Paragraphs are sent together up to so much text, over which a request gains nothing more (code points).
REQUEST = 8_000
#: A short text is cut in as many requests as run at once, unless they would be shorter than this (code points).
SHORT_REQUEST = 2_000

class Reached(NamedTuple):
    """A server: its name in the cache, the version that it is known to have, and how to get hold of it."""

    name: str
    version: str
    client: Callable[[], Client]


class Session:
    """Asks about pieces, and starts a server where none runs, which ends with the process."""

    def __init__(self, settings: Deep, tell: progress.Tell | None = None) -> None:
        self.settings = settings
        self.progress = tell
        self.memory = Memory()
        self.queue: SimpleQueue[tuple[list[tuple[bytes, Piece]], dict[str, str]]] = SimpleQueue()
        self.workers: list[threading.Thread] = []
        self.lock = threading.Lock()
        self.answers: dict[bytes, Future[list[Match]]] = {}
        self.reached: Reached | None = None
        self.connected: Client | None = None
        self.gone: ServerGone | None = None
        self.asked = self.answered = 0
        self.requests = 0

    def ask(self, pieces: Sequence[Piece], parameters: dict[str, str]) -> list[Future[list[Match]]]:
        """The matches of each piece, now or later; those that nobody knows are sent. Raises ProoferError without a server."""
        if self.reached is None:
            self.reached = self.reach()
        keys = [key_of(piece, parameters, self.reached.name, self.reached.version) for piece in pieces]
        unknown = {key: piece for key, piece in zip(keys, pieces) if key not in self.answers}
        for key, matches in self.memory.get(unknown).items():
            self.answers[key] = Future()
            self.answers[key].set_result(matches)
            del unknown[key]
        for group in batches(list(unknown.items())):
            for key, _ in group:
                self.answers[key] = Future()
            self.asked += len(group)
            self.queue.put((group, parameters))
        if unknown and not self.workers:
            # Daemon threads: a run that is broken off does not wait for a slow server.
            self.workers = [threading.Thread(target=self.work, daemon=True) for _ in range(PARALLEL)]
            for worker in self.workers:
                worker.start()
        return [self.answers[key] for key in keys]

    def work(self) -> None:
        """Send what is in the queue, one request after the other."""
        while True:
            self.send(*self.queue.get())

    def send(self, group: list[tuple[bytes, Piece]], parameters: dict[str, str]) -> None:
        """Send pieces in one request and hand out what comes back; in halves where they are too much for the server."""
        try:
            client = self.client()
            self.requests += 1
            answer = client.check([piece for _, piece in group], parameters)
        except TooLong as error:
            if len(group) > 1:
                middle = len(group) // 2
                self.send(group[:middle], parameters)
                self.send(group[middle:], parameters)
                return
            self.settle(group, error)
        except BaseException as error:
            if isinstance(error, ServerGone):
                self.gone = error
            self.settle(group, error)
        else:
            assert self.reached is not None
            if answer.version != self.reached.version and self.reached.name != "local":
                self.memory.remember_version(self.reached.name, answer.version)
            version = self.reached.version if self.reached.name == "local" else answer.version
            self.memory.put((key_of(piece, parameters, self.reached.name, version), found) for (_, piece), found in zip(group, answer.matches))
            for (key, _), found in zip(group, answer.matches):
                self.answers[key].set_result(found)
        self.tell(len(group))

    def settle(self, group: list[tuple[bytes, Piece]], error: BaseException) -> None:
        """Hand an error out to all who wait for pieces of a request."""
        for key, _ in group:
            self.answers[key].set_exception(error if isinstance(error, ProoferError) else ServerError(f"{type(error).__name__}: {error}"))

    def tell(self, count: int) -> None:
        """Say how far the run is."""
        with self.lock:
            self.answered += count
            if self.progress:
                self.progress(self.answered, self.asked)

    def client(self) -> Client:
        """The server, found or started at the first call. Raises what ended an earlier attempt."""
        with self.lock:
            if self.gone is not None:
                raise self.gone
            if self.connected is None:
                assert self.reached is not None
                try:
                    self.connected = self.reached.client()
                except ProoferError as error:
                    self.gone = ServerGone(str(error))
                    raise self.gone from None
            return self.connected

    def reach(self) -> Reached:
        """The server of the settings, the daemon, or one that is started when the first request is sent. Raises ProoferError."""
        if self.settings.server:
            client = Client(self.settings.server, self.settings.timeout)
            return Reached(self.settings.server, self.memory.version(self.settings.server), lambda: client)
        known = daemon.running()
        if known:
            return Reached("local", known.version, lambda: Client(known.url, self.settings.timeout))
        installation = server.installed()
        if installation is None:
            raise ServerGone(server.HOW_TO_GET_ONE)
        return Reached("local", installation.version, self.start)

    def start(self) -> Client:
        """A server for this run."""
        return Client(f"http://127.0.0.1:{server.start().port}", self.settings.timeout)


def batches(items: list[tuple[bytes, Piece]]) -> Iterable[list[tuple[bytes, Piece]]]:
    """Items in groups of about the size of a request; each belongs to one group, in order."""
    sizes = [piece.span.end - piece.span.start for _, piece in items]
    limit = min(REQUEST, max(SHORT_REQUEST, -(-sum(sizes) // PARALLEL)))
    group: list[tuple[bytes, Piece]] = []
    size = 0
    for item, length in zip(items, sizes):
        if group and size + length > limit:
            yield group
            group, size = [], 0
        group.append(item)
        size += length
    if group:
        yield group


@functools.cache
def session_for(settings: Deep) -> Session:
    """The session of a run, which ends with the process."""
    atexit.register(server.end_all)
    end_on_signals()
    return Session(settings, progress.current)


def end_on_signals() -> None:
    """Let SIGTERM and SIGHUP end the process the ordinary way, so that no server is left behind."""
    if threading.current_thread() is not threading.main_thread():
        return
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, lambda received, frame: sys.exit(128 + received))
