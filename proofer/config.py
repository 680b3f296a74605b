"""The settings of a file: the nearest proofer.toml, or [tool.proofer] of a pyproject.toml."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import cache

from .model import ProoferError
from .typed import Any, NamedTuple

#: The file of a user's own words, beside the configuration.
WORDS_FILE = "words.txt"
LOCALES = ("en", "en-US", "en-GB", "en-CA", "en-AU")


class Deep(NamedTuple):
    """How LanguageTool is asked: a server's address or "" for one of this machine, seconds a request may take, its own selection."""

    server: str = ""
    timeout: float = 60.0
    picky: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class Settings(NamedTuple):
    """What is checked and what counts as right. `folder` is where the configuration lies; `exclude` is relative to it."""

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    locale: str = "en"
    deep: bool = False
    languagetool: Deep = Deep()
    folder: str = ""


def nearest(word: str, known: Iterable[str]) -> str:
    """`cards.nearest`, imported only for an error's message."""
    from .cards import nearest

    return nearest(word, known)


KEYS = tuple(name.replace("_", "-") for name in Settings._fields if name != "folder")


def settings_for(path: str) -> Settings:
    """The settings of a file or folder. Raises ProoferError for a configuration that is wrong."""
    folder = os.path.abspath(path)
    return settings_of_folder(folder if os.path.isdir(folder) else os.path.dirname(folder))


@cache
def settings_of_folder(folder: str) -> Settings:
    """The settings that hold in a folder: its own, or its parent's."""
    own = os.path.join(folder, "proofer.toml")
    if os.path.isfile(own):
        return read(own, read_toml(own))
    project = os.path.join(folder, "pyproject.toml")
    if os.path.isfile(project):
        table = read_toml(project).get("tool", {}).get("proofer")
        if table is not None:
            return read(project, table, "tool.proofer.")
    parent = os.path.dirname(folder)
    return Settings() if parent == folder else settings_of_folder(parent)


def read_toml(path: str) -> dict[str, Any]:
    """The content of a TOML file. Raises ProoferError with what is wrong and where."""
    import tomllib

    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except OSError as error:
        raise ProoferError(f"{path}: cannot be read: {error.strerror}") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProoferError(f"{path}: not TOML: {error}") from None


def read(path: str, table: dict[str, Any], prefix: str = "") -> Settings:
    """Settings of a configuration's table. Raises ProoferError for a key or value that is not known."""
    values: dict[str, Any] = {"folder": os.path.dirname(path)}
    for key, value in table.items():
        if key not in KEYS:
            raise ProoferError(f"{path}: unknown key {prefix + key!r}{nearest(key, KEYS)}")
        if key == "locale":
            if value not in LOCALES:
                raise ProoferError(f"{path}: {prefix}locale: {value!r} is not known{nearest(value, LOCALES)} ({', '.join(LOCALES)})")
            values[key] = value
        elif key == "deep":
            values[key] = boolean(path, prefix + key, value)
        elif key == "languagetool":
            values[key] = read_deep(path, value, f"{prefix}{key}.")
        elif not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ProoferError(f"{path}: {prefix}{key}: must be a list of strings, not {value!r}")
        else:
            values[key.replace("-", "_")] = tuple(value)
    words, names = own_words(values["folder"])
    values["words"] = values.get("words", ()) + words
    values["names"] = values.get("names", ()) + names
    settings = Settings(**values)
    for key in ("select", "extend_select", "ignore"):
        try:
            check_selectors(getattr(settings, key))
        except ProoferError as error:
            raise ProoferError(f"{path}: {prefix}{key.replace('_', '-')}: {error}") from None
    return settings


def own_words(folder: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words and the names of words.txt in a folder. Raises ProoferError where it cannot be read."""
    path = os.path.join(folder, WORDS_FILE)
    if not os.path.isfile(path):
        return (), ()
    from .files import read

    entries = [line.strip() for line in read(path).text.splitlines() if line.strip() and not line.startswith("#")]
    return tuple(e for e in entries if e.islower()), tuple(e for e in entries if not e.islower())


def read_deep(path: str, table: Any, prefix: str) -> Deep:
    """The table about LanguageTool. Raises ProoferError for a key or value that is not known."""
    if not isinstance(table, dict):
        raise ProoferError(f"{path}: {prefix[:-1]}: must be a table, not {table!r}")
    values: dict[str, Any] = {}
    for key, value in table.items():
        if key not in Deep._fields:
            raise ProoferError(f"{path}: unknown key {prefix + key!r}{nearest(key, Deep._fields)}")
        if key == "picky":
            values[key] = boolean(path, prefix + key, value)
        elif key == "timeout":
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= 86400:
                raise ProoferError(f"{path}: {prefix}{key}: must be a number of seconds, not {value!r}")
            values[key] = float(value)
        elif key == "server":
            if not isinstance(value, str):
                raise ProoferError(f"{path}: {prefix}{key}: must be an address such as \"http://localhost:8081\", not {value!r}")
            values[key] = value
        elif not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ProoferError(f"{path}: {prefix}{key}: must be a list of strings, not {value!r}")
        else:
            values[key] = tuple(item if item.startswith("languagetool/") else f"languagetool/{item}" for item in value)
    return Deep(**values)


def boolean(path: str, key: str, value: Any) -> bool:
    """`value`, which must be true or false. Raises ProoferError."""
    if not isinstance(value, bool):
        raise ProoferError(f"{path}: {key}: must be true or false, not {value!r}")
    return value


def check_selectors(selectors: tuple[str, ...]) -> None:
    """Raise ProoferError for what is neither a rule's id nor a group's name. Which rules LanguageTool has only its server knows."""
    from .catalogue import rules

    known = {"all", "languagetool", *rules(), *(rule.group for rule in rules().values())}
    for selector in selectors:
        if selector not in known and not selector.startswith("languagetool/"):
            raise ProoferError(f"there is no rule or group {selector!r}{nearest(selector, known)} (`proofer rules` lists them)")


class SettingsOf(NamedTuple):
    """What gives each path its settings, those of the command line before its configuration's; it can be handed to another process."""

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    deep: bool | None = None

    def __call__(self, path: str) -> Settings:
        """The settings of a file, or of the folder `.`. Raises ProoferError for a configuration that is wrong."""
        return _settings_with(os.path.dirname(path) or ".", self)


@cache
def _settings_with(folder: str, options: SettingsOf) -> Settings:
    return with_options(settings_for(folder), *options)


def with_options(settings: Settings, select: tuple[str, ...], extend_select: tuple[str, ...], ignore: tuple[str, ...], deep: bool | None = None) -> Settings:
    """`settings` with those of the command line, which go before the file's."""
    return settings._replace(
        select=select or settings.select,
        extend_select=settings.extend_select + extend_select,
        ignore=settings.ignore + ignore,
        deep=settings.deep if deep is None else deep,
    )
