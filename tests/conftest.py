"""What several tests share."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def cache_of_its_own(tmp_path_factory):
    """Keep what proofer caches out of the user's folders."""
    os.environ["PROOFER_CACHE_DIR"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def proofer(tmp_path):
    """Run the installed command in a folder of its own; returns the finished process with bytes decoded."""

    def run(*arguments, input=None, cwd=tmp_path, env=None):
        return subprocess.run(
            [sys.executable, "-m", "proofer", *map(str, arguments)],
            input=input,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            capture_output=True,
            encoding="utf-8",
        )

    return run
