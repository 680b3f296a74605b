"""Where what can be computed again is kept between runs, and how it is written."""

from __future__ import annotations

import os


def cache_place() -> str:
    """The folder of everything that can be computed again."""
    if os.environ.get("PROOFER_CACHE_DIR"):
        return os.environ["PROOFER_CACHE_DIR"]
    home = os.path.expanduser("~")
    if os.name == "nt":
        return os.path.join(os.environ.get("LOCALAPPDATA") or home, "proofer", "cache")
    return os.path.join(os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache"), "proofer")


def keep(path: str, data: bytes) -> bool:
    """Put data there whole or not at all; whether it could be. A folder that cannot be written only costs time, and so does what a crash loses."""
    temporary = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(temporary, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except OSError:
        try:
            os.unlink(temporary)
        except OSError:
            pass
        return False
    return True
