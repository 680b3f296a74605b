"""How far LanguageTool is, in one line of the terminal."""

from __future__ import annotations

import atexit
import sys
import time
from collections.abc import Callable

#: Called with how many paragraphs are answered, and how many are asked about so far.
Tell = Callable[[int, int], None]
WIDTH = 24

#: What sessions tell how far they are.
current: Tell | None = None


def show() -> None:
    """From now on draw a bar on standard error, once a second has gone by; it is wiped when all is answered."""
    global current
    began, drawn = time.monotonic(), 0.0

    def draw(answered: int, asked: int) -> None:
        nonlocal drawn
        now = time.monotonic()
        if answered >= asked:
            wipe()
        elif now - began > 1 and now - drawn > 0.1:
            drawn = now
            full = WIDTH * answered // asked
            sys.stderr.write(f"\rLanguageTool [{'#' * full}{'.' * (WIDTH - full)}] {answered:,} of {asked:,} paragraphs ({now - began:.0f} s)\x1b[K")
            sys.stderr.flush()

    def wipe() -> None:
        if drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    atexit.register(wipe)
    current = draw
