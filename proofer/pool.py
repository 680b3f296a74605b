"""Spread files over processes, in order.

Where a process can be forked all share the work as equals, the one that was started among them: each takes the next piece of the list, and those that
were forked hand their results back through pipes. Elsewhere a pool of `multiprocessing` works for the one that asks.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Callable, Iterator, Sequence

from .model import FileResult

Work = Callable[[str], FileResult]

#: So many files a process are worth its start.
EACH = 60
#: Files that are checked before the processes start, where these inherit what was loaded.
FIRST = 8
#: Files that a process takes at a time: the most at first, the least at the end, so that all end together.
MOST, LEAST = 64, 4
#: More pieces than this do not lie in a pipe at once.
PIECES = 8000
#: What the processes of a pool do with a file, given at their start.
_work: list[Work] = []


def jobs_for(count: int, wanted: int | None) -> int:
    """How many processes `count` files are spread over: as many as asked for, else one a processor where there is enough to gain."""
    most = wanted or (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
    return max(1, min(most, count if wanted else count // EACH))


def spread(work: Work, paths: Sequence[str], jobs: int) -> Iterator[FileResult]:
    """`work(path)` for each path, in their order, by `jobs` processes. Where processes start anew, `work` must be picklable."""
    if not hasattr(os, "fork"):
        yield from pooled(work, pieces_of(paths, jobs), jobs)
        return
    if len(paths) > 4 * FIRST:
        # what the first files load, the others find loaded
        yield from map(work, paths[:FIRST])
        paths = paths[FIRST:]
    yield from shared(work, pieces_of(paths, jobs), jobs)


def pieces_of(paths: Sequence[str], jobs: int) -> list[Sequence[str]]:
    """A list of files in pieces that get smaller towards its end."""
    pieces, at, most = [], 0, max(MOST, len(paths) // PIECES)
    while at < len(paths):
        size = max(LEAST, min(most, (len(paths) - at) // (4 * jobs))) if len(paths) > LEAST * jobs else 1
        pieces.append(paths[at : at + size])
        at += size
    return pieces


def pooled(work: Work, pieces: list[Sequence[str]], jobs: int) -> Iterator[FileResult]:
    """The results of `pieces`, in order, by processes that start anew."""
    import multiprocessing

    with multiprocessing.get_context("spawn").Pool(jobs, _start, (work,)) as pool:
        for results in pool.imap(_work_through, pieces):
            yield from results


def _start(work: Work) -> None:
    _work[:] = [work]


def _work_through(paths: Sequence[str]) -> list[FileResult]:
    return [light(_work[0](path)) for path in paths]


def light(result: FileResult) -> FileResult:
    """A result without the text that nobody will ask for."""
    if not result.findings and not result.fixed:
        result.text = result.original = ""
    return result


def shared(work: Work, pieces: list[Sequence[str]], jobs: int) -> Iterator[FileResult]:
    """The results of `pieces`, in order, by this process and `jobs` - 1 that it forks. What one of them leaves undone, for whatever reason, is done here."""
    turns, give = os.pipe()
    os.write(give, b"".join(number.to_bytes(4, "little") for number in range(len(pieces))))
    os.close(give)
    gc.freeze()  # what there is so far stays in memory that the processes share
    helpers: list[Helper] = []
    done: dict[int, list[FileResult]] = {}
    given = 0
    try:
        for _ in range(jobs - 1):
            helpers.append(Helper(work, pieces, turns, helpers))
        while (number := next_turn(turns)) is not None:
            results = []
            for at, path in enumerate(pieces[number]):
                results.append(work(path))
                if at % LEAST == 0:
                    for helper in helpers:
                        helper.receive(done)
            done[number] = results
            while given in done:
                yield from done.pop(given)
                given += 1
        for number in range(given, len(pieces)):
            while number not in done and wait(helpers):
                for helper in helpers:
                    helper.receive(done)
            yield from done.pop(number) if number in done else map(work, pieces[number])
    finally:
        os.close(turns)
        for helper in helpers:
            helper.end()


def next_turn(turns: int) -> int | None:
    """The number of the piece that whoever asks is to do; None where none is left."""
    number = os.read(turns, 4)
    return int.from_bytes(number, "little") if number else None


def wait(helpers: list[Helper]) -> bool:
    """Wait for more to come from any; False where nothing more will."""
    import select

    waiting = [helper.pipe for helper in helpers if helper.is_open]
    return bool(waiting and select.select(waiting, [], []))


class Helper:
    """A process that was forked, and the pipe that its results come through: number of a piece and length (8 bytes), then the pickled results."""

    def __init__(self, work: Work, pieces: list[Sequence[str]], turns: int, others: list[Helper]) -> None:
        self.pipe, gives = os.pipe()
        self._received = bytearray()
        self.is_open = True
        self.pid = os.fork()
        if self.pid == 0:
            for pipe in (self.pipe, *(other.pipe for other in others)):
                os.close(pipe)
            work_along(work, pieces, turns, gives)
        os.close(gives)
        os.set_blocking(self.pipe, False)

    def receive(self, done: dict[int, list[FileResult]]) -> None:
        """Take in what has come so far."""
        try:
            while self.is_open:
                more = os.read(self.pipe, 1 << 20)
                self.is_open = bool(more)
                self._received += more
        except BlockingIOError:
            pass
        received = self._received
        while len(received) >= 8 and len(received) >= 8 + (length := int.from_bytes(received[4:8], "little")):
            import pickle

            done[int.from_bytes(received[:4], "little")] = pickle.loads(received[8 : 8 + length])
            del received[: 8 + length]

    def end(self) -> None:
        """Let go of a process; it ends where it still works."""
        import signal

        os.close(self.pipe)
        if self.is_open:
            os.kill(self.pid, signal.SIGTERM)
        os.waitpid(self.pid, 0)


def work_along(work: Work, pieces: list[Sequence[str]], turns: int, gives: int) -> None:
    """The life of a process that was forked."""
    import pickle

    try:
        while (number := next_turn(turns)) is not None:
            data = pickle.dumps([light(work(path)) for path in pieces[number]], pickle.HIGHEST_PROTOCOL)
            data = memoryview(number.to_bytes(4, "little") + len(data).to_bytes(4, "little") + data)
            while data:
                data = data[os.write(gives, data) :]
        os._exit(0)
    finally:  # whatever it was that ended it, the one that forked it does its work again, and meets it in the open
        os._exit(1)
