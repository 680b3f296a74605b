"""Install the tools we compare with into an environment of their own, and say how each is run."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

PEERS = ("codespell", "typos", "proselint", "vale")
HOME = Path(os.environ.get("PROOFER_BENCH_HOME", Path.home() / ".cache" / "proofer-bench"))


def environment() -> Path:
    """The folder of commands of an environment with proofer (from this checkout) and its peers (from PyPI); made at the first call."""
    folder = HOME / "venv"
    commands = folder / ("Scripts" if os.name == "nt" else "bin")
    if not (folder / "done").exists():
        venv.create(folder, with_pip=True, clear=True)
        for peer in PEERS:  # one that cannot be had is left out of the tables
            subprocess.run([commands / "pip", "install", "-q", peer], check=False)
        (folder / "done").touch()
    root = Path(__file__).resolve().parent.parent
    subprocess.run([commands / "pip", "install", "-q", "--force-reinstall", "--no-deps", root], check=True)
    subprocess.run([commands / "pip", "install", "-q", root], check=True)
    return commands


def commands(folder: Path) -> dict[str, list[str]]:
    """Tool → the command that checks the paths appended to it, for each tool that is installed."""
    quiet_vale = HOME / "vale.ini"
    quiet_vale.parent.mkdir(parents=True, exist_ok=True)
    quiet_vale.write_text("MinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale\n")
    found = {
        "proofer": [str(folder / "proofer"), "check", "--output-format", "concise"],
        "codespell": [str(folder / "codespell")],
        "typos": [str(folder / "typos"), "--threads", "1", "--format", "brief"],
        "proselint": [str(folder / "proselint"), "check"],
        "vale": [str(folder / "vale"), "--config", str(quiet_vale), "--output", "line"],
    }
    return {name: command for name, command in found.items() if Path(command[0]).exists()}


if __name__ == "__main__":
    print("\n".join(f"{name}: {' '.join(command)}" for name, command in commands(environment()).items()), file=sys.stdout)
