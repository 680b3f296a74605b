"""Spread files over processes, in order."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from .model import FileResult

T = TypeVar("T")

#: So many files a process are worth its start.
EACH = 60
#: Files that are checked before the processes start, where these inherit what was loaded.
FIRST = 16
#: Files that a process takes at a time: the most at first, the least at the end, so that all end together.
MOST, LEAST = 64, 8
#: What the processes do with a file, given at their start.
_work: list[Callable[[str], FileResult]] = []


def jobs_for(count: int, wanted: int | None) -> int:
    """How many processes `count` files are spread over: as many as asked for, else one a processor where there is enough to gain."""
    most = wanted or (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
    return max(1, min(most, count if wanted else count // EACH))


def spread(work: Callable[[str], FileResult], paths: Sequence[str], jobs: int) -> Iterator[FileResult]:
    """`work(path)` for each path, in their order, by `jobs` processes. Where processes start anew, `work` must be picklable."""
    import multiprocessing

    method = "fork" if "fork" in multiprocessing.get_all_start_methods() and os.name == "posix" else "spawn"
    if method == "fork" and len(paths) > 4 * FIRST:
        # what the first files load, the others find loaded
        yield from map(work, paths[:FIRST])
        paths = paths[FIRST:]
    chunks, at = [], 0
    while at < len(paths):
        size = max(LEAST, min(MOST, (len(paths) - at) // (4 * jobs))) if len(paths) > LEAST * jobs else 1
        chunks.append(paths[at : at + size])
        at += size
    with multiprocessing.get_context(method).Pool(jobs, _start, (work,)) as pool:
        for results in pool.imap(_work_through, chunks):
            yield from results


def _start(work: Callable[[str], FileResult]) -> None:
    _work[:] = [work]


def _work_through(paths: Sequence[str]) -> list[FileResult]:
    return [_light(_work[0](path)) for path in paths]


def _light(result: FileResult) -> FileResult:
    """A result without the text that nobody will ask for."""
    if not result.findings and not result.fixed:
        result.text = result.original = ""
    return result
