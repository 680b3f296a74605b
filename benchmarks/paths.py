"""Whether every path gives the same: loops compiled or run by Python, one process or two, with a cache or without.

    python benchmarks/paths.py FOLDER...

Checks the articles of the folders by each path and compares the reports byte for byte. Exit 1 where they differ.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> None:
    """Run the paths, print a line each, and end with 1 where one differs from the first."""
    folders = sys.argv[1:] or [str(ROOT / "seeds")]
    with tempfile.TemporaryDirectory() as place:
        plain = Path(place) / "plain"
        shutil.copytree(ROOT / "proofer", plain / "proofer", ignore=shutil.ignore_patterns("*.so", "*.pyd", "__pycache__"))
        shutil.copytree(ROOT / "rules", plain / "rules", ignore=shutil.ignore_patterns("__pycache__"))
        reports = {
            "compiled, one process, no cache": report(ROOT, place, folders, "--jobs", "1", "--no-cache"),
            "loops run by Python": report(plain, place, folders, "--jobs", "1", "--no-cache"),
            "two processes": report(ROOT, place, folders, "--jobs", "2", "--no-cache"),
            "into the cache": report(ROOT, place, folders),
            "out of the cache": report(ROOT, place, folders),
        }
    first = next(iter(reports.values()))
    for name, found in reports.items():
        print(f"{name}: {len(found):,} bytes of findings{'' if found == first else ', not the same'}")
    sys.exit(any(found != first for found in reports.values()))


def report(source: Path, cache: str, folders: list[str], *options: str) -> bytes:
    """What the proofer below `source` finds in the folders, as JSON. Raises CalledProcessError where it fails."""
    environment = {**os.environ, "PYTHONPATH": str(source), "PROOFER_CACHE_DIR": os.path.join(cache, "cache"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-P", "-m", "proofer", "check", "--exit-zero", "--output-format", "json", *options, *folders]
    return subprocess.run(command, env=environment, capture_output=True, check=True).stdout


if __name__ == "__main__":
    main()
