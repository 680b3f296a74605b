"""Print what was found: for people (full, concise) and for machines (json). Lines and columns are computed only here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..model import FileResult

Report = Callable[[Iterable[FileResult], bool], Iterable[str]]
FORMATS = ("full", "concise", "json")


def report(name: str) -> Report:
    """The report of that name: results and whether colour is wanted → the pieces to print."""
    if name == "json":
        from . import machines

        return machines.as_json
    from . import people

    return people.full if name == "full" else people.concise
