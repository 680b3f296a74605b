"""Fetch LanguageTool for tests and CI from Maven's repository: English only, 97 MB instead of the release's 250.

    python tools/install_languagetool.py [FOLDER]    # LTP_PATH names the folder for proofer; ~/.cache/language_tool_python without one

`languagetool-server` without `language-all`, and of the languages English and those that its identifier of languages needs. Each
file's checksum is verified by mvn. Exit code 3 where Java or mvn is missing.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

VERSION = "6.8"
LANGUAGES = ("en", "es", "ca", "pt")
OLDEST_JAVA = 17
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
DEPENDENCY = "<dependency><groupId>org.languagetool</groupId><artifactId>{name}</artifactId><version>{version}</version>{more}</dependency>"
WITHOUT_ALL = "<exclusions><exclusion><groupId>org.languagetool</groupId><artifactId>language-all</artifactId></exclusion></exclusions>"


def main() -> int:
    """Fetch into the folder that is named, unless it is there; returns the exit code."""
    default = os.environ.get("LTP_PATH") or Path.home() / ".cache" / "language_tool_python"
    place = Path(sys.argv[1] if len(sys.argv) > 1 else default) / f"LanguageTool-{VERSION}"
    if (place / "languagetool-server.jar").is_file():
        print(f"{place} is there already")
        return 0
    missing = what_is_missing()
    if missing:
        print(f"LanguageTool was not fetched: {missing}", file=sys.stderr)
        return 3
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as work:
        whole = Path(work) / "whole"
        whole.mkdir()
        fetch(whole)
        (whole / "libs" / "languagetool-server.jar").rename(whole / "languagetool-server.jar")
        (whole / "pom.xml").unlink()
        # Moved at the end, so that a fetch that was broken off leaves nothing that looks complete.
        whole.rename(place)
    print(f"LanguageTool {VERSION} is in {place}")
    return 0


def fetch(work: Path) -> None:
    """Have mvn put the jars, with the versions stripped from their names, in `libs`. Raises CalledProcessError."""
    dependencies = [DEPENDENCY.format(name="languagetool-server", version=VERSION, more=WITHOUT_ALL)]
    dependencies += [DEPENDENCY.format(name=f"language-{code}", version=VERSION, more="") for code in LANGUAGES]
    (work / "pom.xml").write_text(
        '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
        "<groupId>local</groupId><artifactId>languagetool</artifactId><version>1</version>"
        f"<dependencies>{''.join(dependencies)}</dependencies></project>"
    )
    options = [f"-DoutputDirectory={work / 'libs'}", "-DincludeScope=runtime", "-Dmdep.stripVersion=true"]
    subprocess.run(["mvn", "-q", "-B", COPY, *options], cwd=work, check=True)


def what_is_missing() -> str:
    """What this needs and the machine has not, or ""."""
    for command in ("java", "mvn"):
        if shutil.which(command) is None:
            return f"there is no {command} on the PATH"
    said = subprocess.run(["java", "-version"], capture_output=True, encoding="utf-8", errors="replace")
    version = re.search(r'version "(?:1\.)?(\d+)', said.stderr + said.stdout)
    if version is None or int(version[1]) < OLDEST_JAVA:
        return f"Java {OLDEST_JAVA} or newer is needed"
    return ""


if __name__ == "__main__":
    sys.exit(main())
