"""Start and stop a LanguageTool server on this machine, for one run or as a daemon.

The jars are those that language-tool-python keeps (`LTP_PATH`, else ~/.cache/language_tool_python, each version in a folder
`LanguageTool-VERSION`). The server is started here and not by language-tool-python, which has no place for Java's options, gives up
after 15 seconds and cannot leave a server behind.
"""

from __future__ import annotations

import contextlib
import http.client
import os
import re
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from ..model import ProoferError
from ..place import cache_place

#: The server answers after a third of the time that it takes without these, in half the memory.
JAVA_OPTIONS = ("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
#: Without this each request builds its rules anew.
CONFIGURATION = "pipelineCaching=true\nmaxPipelinePoolSize=10\npipelineExpireTimeInSeconds=86400\n"
OLDEST_JAVA = 17
SECONDS_TO_START = 90
#: How often another port is tried when one was taken between the choice and the start.
ATTEMPTS = 3
HOW_TO_GET_ONE = (
    "there is no LanguageTool here: `proofer languagetool install` fetches it (Java 17 or newer is needed), LTP_PATH names the folder of one"
    " that you have, or `server = \"http://…\"` in [tool.proofer.languagetool] names a running server"
)

#: Servers that serve this run only, with their logs.
STARTED: list[tuple[subprocess.Popen, Path]] = []


class Installation(NamedTuple):
    """A LanguageTool on this machine."""

    version: str
    jar: Path


class Process(NamedTuple):
    """A server that was started here."""

    process: subprocess.Popen
    port: int
    version: str


def folder() -> Path:
    """Where language-tool-python keeps LanguageTool."""
    return Path(os.environ.get("LTP_PATH") or Path.home() / ".cache" / "language_tool_python")


def installed() -> Installation | None:
    """The newest LanguageTool of `folder`, if there is one."""
    found = []
    for place in folder().glob("LanguageTool-*"):
        jar = place / "languagetool-server.jar"
        if jar.is_file():
            version = place.name.removeprefix("LanguageTool-")
            found.append(([int(part) for part in re.findall(r"\d+", version)], version, jar))
    return Installation(*max(found)[1:]) if found else None


def java() -> str:
    """The Java to use. Raises ProoferError where there is none, or one that is too old."""
    home = os.environ.get("JAVA_HOME")
    command = shutil.which("java", path=os.path.join(home, "bin")) if home else None
    command = command or shutil.which("java")
    if command is None:
        raise ProoferError(f"LanguageTool needs Java {OLDEST_JAVA} or newer, and there is no `java` on the PATH")
    try:
        done = subprocess.run([command, "-version"], capture_output=True, encoding="utf-8", errors="replace", timeout=60)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ProoferError(f"{command} cannot be run: {error}") from None
    version = re.search(r'version "(?:1\.)?(\d+)', done.stderr + done.stdout)
    if version is None:
        raise ProoferError(f"{command} -version does not tell its version; LanguageTool needs Java {OLDEST_JAVA} or newer")
    if int(version[1]) < OLDEST_JAVA:
        raise ProoferError(f"LanguageTool needs Java {OLDEST_JAVA} or newer, and {command} is version {version[1]}")
    return command


def start(port: int | None = None, *, stays: bool = False) -> Process:
    """Start a server, wait until it answers. With `stays` it lives on when this process ends.

    Raises ProoferError with what is missing, or what the server said before it ended.
    """
    installation = installed()
    if installation is None:
        raise ProoferError(HOW_TO_GET_ONE)
    command = java()
    for attempt in range(1 if port else ATTEMPTS):
        chosen = port or free_port()
        if is_taken(chosen):
            raise ProoferError(f"port {chosen} of 127.0.0.1 is taken by another program; choose another with --port")
        process, log = launch(command, installation, chosen, stays)
        try:
            trouble = wait(process, chosen)
        except BaseException:
            end(process)
            raise
        if trouble is None:
            return Process(process, chosen, installation.version)
        end(process)
        said = last_words(log)
        if "already in use" not in said or attempt + 1 == ATTEMPTS:
            break
    raise ProoferError(f"LanguageTool {installation.version} {trouble}{': ' + said if said else ''} (see {log})")


def launch(command: str, installation: Installation, port: int, stays: bool) -> tuple[subprocess.Popen, Path]:
    """The new process, and the file that its output goes to."""
    place = Path(cache_place()) / "languagetool"
    try:
        place.mkdir(parents=True, exist_ok=True)
        configuration = place / "server.properties"
        if not configuration.is_file() or configuration.read_text() != CONFIGURATION:
            configuration.write_text(CONFIGURATION)
    except OSError:
        place = Path(tempfile.mkdtemp(prefix="proofer-languagetool-"))
        configuration = place / "server.properties"
        configuration.write_text(CONFIGURATION)
    log = place / f"server-{'daemon' if stays else os.getpid()}.log"
    arguments = [command, *JAVA_OPTIONS, "-cp", str(installation.jar), "org.languagetool.server.HTTPServer", "--port", str(port), "--config", str(configuration)]
    with open(log, "wb") as output:
        process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, start_new_session=True, cwd=place)
    if not stays:
        STARTED.append((process, log))
    return process, log


def wait(process: subprocess.Popen, port: int) -> str | None:
    """Wait until a server answers; what went wrong where it does not."""
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until:
        if process.poll() is not None:
            return f"ended at once with code {process.returncode}"
        if answers(port):
            return None
        time.sleep(0.1)
    return f"did not answer within {SECONDS_TO_START} seconds"


def answers(port: int, seconds: float = 2) -> bool:
    """Whether a LanguageTool server of this machine answers at a port."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=seconds)
    try:
        connection.request("GET", "/v2/healthcheck")
        response = connection.getresponse()
        return response.status == 200 and response.read().strip() == b"OK"
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()


def end(process: subprocess.Popen) -> None:
    """Stop a server of ours, by force where it does not heed."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def end_all() -> None:
    """Stop the servers that were started for this run, and remove their logs."""
    while STARTED:
        process, log = STARTED.pop()
        end(process)
        with contextlib.suppress(OSError):
            log.unlink()


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens at just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_taken(port: int) -> bool:
    """Whether somebody listens at a port of 127.0.0.1."""
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def last_words(log: Path) -> str:
    """The line of a log that says what went wrong."""
    try:
        lines = [line.strip() for line in log.read_text("utf-8", "replace").splitlines() if line.strip()]
    except OSError:
        return ""
    telling = [line for line in lines if re.search(r"already in use|Error|Exception|UnsupportedClassVersion", line) and not line.startswith("at ")]
    return (telling or lines or [""])[0][:300]
