"""The hooks, run by the real pre-commit in a repository of their own."""

import os
import shutil
import subprocess
import sys

import pytest
from conftest import ROOT

CONFIG = """\
repos:
  - repo: {repo}
    rev: {rev}
    hooks:
      - id: proofer-fix
      - id: proofer
"""


def git(folder, *arguments):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    return subprocess.run(["git", *identity, *arguments], cwd=folder, env=environment, check=True, capture_output=True, text=True).stdout.strip()


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
def test_hooks_repair_then_pass(tmp_path):
    repo, work = tmp_path / "proofer", tmp_path / "work"
    shutil.copytree(ROOT, repo, ignore=shutil.ignore_patterns(".git", "__pycache__", ".venv", "build", "dist", "*.egg-info", ".hypothesis", ".pytest_cache"))
    git(repo, "init", "-q")
    git(repo, "add", "-A")
    git(repo, "commit", "-qm", "all")
    work.mkdir()
    git(work, "init", "-q")
    (work / "a.txt").write_text("It rained.. Then it stopped.\n")
    (work / ".pre-commit-config.yaml").write_text(CONFIG.format(repo=repo, rev=git(repo, "rev-parse", "HEAD")))
    git(work, "add", "-A")
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    first = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True)
    assert first.returncode == 1, first.stdout + first.stderr
    assert "files were modified by this hook" in first.stdout
    assert (work / "a.txt").read_text() == "It rained. Then it stopped.\n"
    second = subprocess.run(command, cwd=work, env=environment, capture_output=True, text=True)
    assert second.returncode == 0, second.stdout + second.stderr
