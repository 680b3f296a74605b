"""All rules, without reading YAML at every start.

The wheel carries the compiled catalogue beside the package's data. A checkout compiles it into the user's cache, keyed by the
content of the cards. It is JSON: it can be read, and cannot run code.
"""

from __future__ import annotations

import json
import os
from functools import cache

from .model import Applicability, Rule
from .place import cache_place, keep
from .typed import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from .phrases import Phrases

PACKAGE = os.path.dirname(os.path.abspath(__file__))
#: Raise when the compiled form changes.
FORM = 4


@cache
def rules() -> dict[str, Rule]:
    """Every rule of proofer by id, in the order of ids. Raises ProoferError for a broken card of a checkout."""
    folder = os.path.join(PACKAGE, "rules")
    try:
        with open(os.path.join(PACKAGE, "data", "catalogue.json"), "rb") as file:
            return load(file.read(), folder)
    except FileNotFoundError:  # a checkout
        from pathlib import Path

        return {rule.id: rule for rule in cached(Path(PACKAGE).parent / "rules")}


def read_folder(folder: Path) -> list[Rule]:
    """The rules of a folder of cards, sorted by id. Raises ProoferError for a broken card."""
    from .cards import read_card

    return [read_card(path, folder) for path in sorted(folder.rglob("*.yaml"))]


@cache
def phrases() -> Phrases:
    """The table of the phrases of every rule."""
    from .phrases import Phrases, build

    try:
        return Phrases.load(os.path.join(PACKAGE, "data", "phrases.bin"))
    except FileNotFoundError:  # a checkout
        from pathlib import Path

        folder = Path(PACKAGE).parent / "rules"
        place = os.path.join(cache_place(), f"phrases-{digest_of(folder)}.bin")
        try:
            return Phrases.load(place)
        except (OSError, ValueError):
            data = build(rules().values())
            keep(place, data)
            return Phrases(data)


def cached(folder: Path) -> list[Rule]:
    """`read_folder`, through the cache that is keyed by the cards' content."""
    place = os.path.join(cache_place(), f"catalogue-{digest_of(folder)}.json")
    try:
        with open(place, "rb") as file:
            return list(load(file.read(), folder).values())
    except (OSError, ValueError, KeyError):
        found = read_folder(folder)
        keep(place, dump(found, folder))
        return found


@cache
def digest_of(folder: Path) -> str:
    """A name for the content of the cards and lists below a folder."""
    import hashlib

    digest = hashlib.sha256(f"{FORM} {folder}".encode())
    for path in sorted((*folder.rglob("*.yaml"), *folder.rglob("*.txt"))):
        digest.update(os.fsencode(path.relative_to(folder)) + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:24]


def dump(found: list[Rule], root: Path) -> bytes:
    """The compiled form of rules whose cards lie below `root`."""
    rows = []
    for rule in found:
        row = {key: getattr(rule, key) for key in Rule._fields}
        row["folder"] = os.path.relpath(rule.folder, root).replace(os.sep, "/")
        row["applicability"] = int(rule.applicability)
        rows.append(row)
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()


def load(data: bytes, root: Path | str) -> dict[str, Rule]:
    """The inverse of `dump`. Raises ValueError or KeyError for anything else."""
    found = {}
    for row in json.loads(data):
        row["folder"] = os.path.join(root, row["folder"])
        row["applicability"] = Applicability(row["applicability"])
        row["examples"], row["fine"] = tuple(row["examples"]), tuple(row["fine"])
        found[row["id"]] = Rule(**row)
    return found
