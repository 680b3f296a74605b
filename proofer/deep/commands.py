"""`proofer languagetool`: install, start, stop, status, and the list of its rules that we have reviewed."""

from __future__ import annotations

import os
import sys
import time

import click

from ..model import ProoferError
from . import daemon, server
from .reviewed import PREFIX, reviewed


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def languagetool() -> None:
    """Install, start and stop LanguageTool, the second engine of `proofer check --deep`.

    `--deep` asks, in this order: the server that the settings name, the one that `start` left running, one that it starts for the run.
    """


@languagetool.command()
def install() -> None:
    """Fetch LanguageTool (about 250 MB) with language-tool-python's own download, which knows its checksum."""
    known = server.installed()
    if known:
        click.echo(f"LanguageTool {known.version} is there already ({known.jar.parent})")
        return
    try:
        server.java()
        fetch()
    except ProoferError as error:
        fail(str(error))
    known = server.installed()
    if known is None:
        fail(f"the download left no LanguageTool in {server.folder()}")
    else:
        click.echo(f"LanguageTool {known.version} is in {known.jar.parent}; `proofer check --deep` uses it")


def fetch() -> None:
    """Have language-tool-python download its LanguageTool. Raises ProoferError."""
    try:
        from language_tool_python.download_lt import LocalLanguageTool
    except ImportError:
        raise ProoferError("this needs language-tool-python: pip install 'proofer-lint[deep]'") from None
    # Set, it makes language-tool-python believe that nothing is to be fetched.
    os.environ.pop("LTP_JAR_DIR_PATH", None)
    try:
        LocalLanguageTool.from_version_name().download()
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # its own errors, requests', zipfile's, OSError, SystemExit
        raise ProoferError(f"LanguageTool could not be fetched: {type(error).__name__}: {error}") from None


@languagetool.command()
@click.option("--port", type=click.IntRange(1, 65535), help="The port of 127.0.0.1 to listen at; any free one without it.")
def start(port: int | None) -> None:
    """Start a server that stays, for hooks and editors; only programs of this machine can reach it."""
    began = time.monotonic()
    try:
        daemon.processes()
        known, new = daemon.start(port)
    except ProoferError as error:
        fail(str(error))
    if new:
        click.echo(f"LanguageTool {known.version} answers at {known.url} after {time.monotonic() - began:.1f} s (process {known.pid})")
    else:
        click.echo(f"LanguageTool {known.version} answers at {known.url} already (process {known.pid})")


@languagetool.command()
def stop() -> None:
    """Stop the server that `start` left running."""
    try:
        stopped = daemon.stop()
    except ProoferError as error:
        fail(str(error))
    click.echo(f"stopped the server at {stopped.url} (process {stopped.pid})" if stopped else "no server is running")


@languagetool.command()
def status() -> None:
    """Say whether a server is running (exit code 0) or not (1)."""
    known = daemon.running()
    if known is None:
        there = server.installed()
        click.echo(f"no server is running; LanguageTool {there.version} is installed ({there.jar.parent})" if there else f"no server is running; {server.HOW_TO_GET_ONE}")
        sys.exit(1)
    try:
        size = f", {daemon.memory(known.pid) / 1e6:.0f} MB"
    except ProoferError:
        size = ""
    click.echo(f"LanguageTool {known.version} answers at {known.url} (process {known.pid}, up {(time.time() - known.born) / 60:.0f} minutes{size})")


@languagetool.command()
def rules() -> None:
    """List the rules that are off unless they are selected, and those whose fixes are safe, with the reasons."""
    off = reviewed()["off"]
    for heading, table in (("Rules that are off unless selected", off["rules"]), ("Categories that are off unless selected", off["categories"]), ("Fixed by --fix", reviewed()["safe"])):
        click.echo(f"{heading}:")
        for name, why in sorted(table.items()):
            click.echo(f"  {PREFIX}/{name}: {why}")


def fail(message: str) -> None:
    """End with exit code 2 and a message."""
    click.echo(f"error: {message}", err=True)
    sys.exit(2)
