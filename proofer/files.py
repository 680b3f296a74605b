"""Find files, read them without losing a byte, write them back whole or not at all."""

from __future__ import annotations

import codecs
import errno
import os
import stat
from collections.abc import Iterator, Sequence

from .markup import FORMATS
from .model import ProoferError
from .typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

#: Byte order marks and the encoding each stands for; the longer ones first, since UTF-32's begins like UTF-16's.
MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
MARK_STARTS = frozenset(mark[:1] for mark, _ in MARKS)
#: A file is opened without waiting for the other end of a pipe.
AT_ONCE = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
#: So much is read at a time of what has no size (bytes).
PIECE = 1 << 20
#: Where what is no file may be read as one: standard input, a shell's `<(command)`.
STREAMS = ("/dev/fd/", "/dev/stdin", "/dev/null", "/proc/")
#: What stands behind the last dot of an article's name.
SUFFIXES = frozenset(suffix[1:] for suffix in FORMATS)
#: Folders in which nobody keeps articles.
SKIPPED = frozenset({"node_modules", "__pycache__", "venv"})


class Source(NamedTuple):
    """A file as it was read: its text without the byte order mark, and what is needed to write it back."""

    path: str
    text: str
    encoding: str
    mark: bytes
    stamp: tuple[int, int]


def read(path: str) -> Source:
    """Read and decode a file. Raises ProoferError where it cannot be read or is no text."""
    try:
        handle = os.open(path, AT_ONCE)
        try:
            status = os.fstat(handle)
            if not stat.S_ISREG(status.st_mode):
                if not path.startswith(STREAMS):
                    raise ProoferError(f"{path}: no regular file")
                os.set_blocking(handle, True)
            data = os.read(handle, status.st_size + 1)
            if len(data) != status.st_size:  # it grows, or is no file on a disk
                parts = [data]
                while parts[-1]:
                    parts.append(os.read(handle, PIECE))
                data = b"".join(parts)
        finally:
            os.close(handle)
    except OSError as error:
        raise ProoferError(f"{path}: cannot be read: {error.strerror}") from None
    text, encoding, mark = decode(data, path)
    return Source(path, text, encoding, mark, (status.st_mtime_ns, status.st_size))


def decode(data: bytes, path: str) -> tuple[str, str, bytes]:
    """Text, encoding and byte order mark of a file's bytes. Raises ProoferError with the offending byte's offset."""
    mark, encoding = b"", "utf-8"
    if data[:1] in MARK_STARTS:
        mark, encoding = next(((mark, name) for mark, name in MARKS if data.startswith(mark)), (mark, encoding))
    if not mark and b"\0" in data:
        raise ProoferError(f"{path}: not a text file: NUL byte at offset {data.index(0)}; exclude it, or convert it to UTF-8")
    try:
        return data[len(mark) :].decode(encoding), encoding, mark
    except UnicodeDecodeError as error:
        where = len(mark) + error.start
        raise ProoferError(
            f"{path}: not {encoding.upper()}: byte 0x{data[where]:02x} at offset {where}; convert it to UTF-8, or exclude it"
        ) from None


def stamp_of(path: str) -> tuple[int, int] | None:
    """Time of change (ns) and size (bytes) of a file; None where it is gone."""
    try:
        status = os.stat(path)
    except OSError:
        return None
    return status.st_mtime_ns, status.st_size


def write(source: Source, text: str) -> None:
    """Put `text` in the place of the file that `source` was read from.

    Raises ProoferError, with the file as it was, when it changed meanwhile or cannot be written.
    """
    real = os.path.realpath(source.path)
    try:
        status = os.stat(real)
        if (status.st_mtime_ns, status.st_size) != source.stamp:
            raise ProoferError(f"{source.path}: changed while it was being checked; nothing written, run proofer again")
        write_atomically(real, source.mark + text.encode(source.encoding), status)
    except OSError as error:
        raise ProoferError(f"{source.path}: cannot be written: {error.strerror}; the file is as it was") from None


def write_atomically(path: Path | str, data: bytes, status: os.stat_result | None = None) -> None:
    """Write `data` beside `path`, then move it there; mode and owner of `status` are kept. Raises OSError."""
    if status is not None and not os.access(path, os.W_OK):
        raise PermissionError(13, "Permission denied")
    handle, temporary = create_beside(path)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if status is not None:
            os.chmod(temporary, stat.S_IMODE(status.st_mode))
            if hasattr(os, "chown") and (status.st_uid, status.st_gid) != (os.geteuid(), os.getegid()):
                try:
                    os.chown(temporary, status.st_uid, status.st_gid)
                except PermissionError:
                    pass  # only the owner may give a file away; its content and mode are right
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def create_beside(path: Path | str) -> tuple[int, str]:
    """A new file beside another, for its owner alone: a handle to write to, and its path. Raises OSError."""
    folder, name = os.path.split(path)
    for number in range(1000):
        temporary = os.path.join(folder, f".{name}.{os.getpid()}-{number}")
        try:
            return os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600), temporary
        except FileExistsError:
            continue  # a crash left it behind
    raise FileExistsError(errno.EEXIST, "too many files of other runs are left beside it")


def format_of(path: str) -> str:
    """The format of a file by its suffix; text for any other."""
    return FORMATS.get(os.path.splitext(path)[1].lower(), "text")


def find(paths: Sequence[str], exclude: Sequence[str] = ()) -> Iterator[str | ProoferError]:
    """The files to check, in the order of `paths`, folders walked in the order of names; an error in the place of a bad path.

    A file that is named is taken as it is. A folder gives its articles, less what .gitignore files and `exclude` leave out.
    """
    seen = set()
    for path in paths:
        if os.path.isdir(path):
            found = list(walk(path, exclude))
            if not any(isinstance(file, tuple) for file in found):
                yield from found
                found = []
            if not found and os.access(path, os.R_OK | os.X_OK):
                yield ProoferError(f"{path}: no articles here ({' '.join(FORMATS)} files that are not ignored)")
        elif os.path.lexists(path):
            found = [(path, os.path.realpath(path))]
        else:
            yield ProoferError(f"{path}: no such file or folder")
            continue
        for file in found:
            if not isinstance(file, tuple):
                yield file
            elif file[1] not in seen:
                seen.add(file[1])
                yield file[0]


def walk(folder: str, exclude: Sequence[str]) -> Iterator[tuple[str, str] | ProoferError]:
    """The articles below a folder in the order of names, each with its path free of links; an error in the place of a folder that cannot be read."""
    return below(folder, Ignored(folder, exclude))


def below(folder: str, ignored: Ignored) -> Iterator[tuple[str, str] | ProoferError]:
    """The articles of a folder, then those of the folders in it."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        yield unreadable(error)
        return
    ignored.enter(folder)
    real, folders, bare = os.path.join(os.path.realpath(folder), ""), [], folder == "."
    for entry in entries:
        name = entry.name
        path = name if bare else entry.path
        if is_folder(entry):
            if not name.startswith(".") and name not in SKIPPED and not entry.is_symlink() and not ignored(path, True):
                folders.append(path)
            continue
        stem, _, suffix = name.rpartition(".")
        if suffix.lower() in SUFFIXES and stem.strip(".") and not ignored(path, False):
            yield path, os.path.realpath(path) if entry.is_symlink() else real + name
    for within in folders:
        yield from below(within, ignored)


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder, or a link to one."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def unreadable(error: OSError) -> ProoferError:
    """What is said of a folder or file that the system does not let us read."""
    return ProoferError(f"{error.filename}: cannot be read: {error.strerror}")


class Ignored:
    """Whether .gitignore files, from the repository's top to the file's own folder, or `exclude` leave a path out."""

    def __init__(self, folder: str, exclude: Sequence[str]) -> None:
        self.specs: list[tuple[str, object]] = []
        top = os.path.abspath(folder)
        if exclude:
            self.specs.append((os.getcwd(), spec_of(exclude)))
        parents = [top]
        while not os.path.exists(os.path.join(parents[-1], ".git")):
            parent = os.path.dirname(parents[-1])
            if parent == parents[-1]:
                parents = []
                break
            parents.append(parent)
        for parent in reversed(parents[1:]):
            self.enter(parent)
        self.in_repository = bool(parents)

    def enter(self, folder: str) -> None:
        """Take in the .gitignore of a folder."""
        place = os.path.join(folder, ".gitignore")
        if os.path.isfile(place):
            try:
                with open(place, encoding="utf-8", errors="replace") as lines:
                    patterns = lines.read().splitlines()
            except OSError as error:
                raise unreadable(error) from None
            self.specs.append((os.path.abspath(folder), spec_of(patterns)))

    def __call__(self, path: str, is_folder: bool) -> bool:
        verdict = False
        for base, spec in self.specs:
            relative = os.path.relpath(os.path.abspath(path), base).replace(os.sep, "/")
            if not relative.startswith(".."):
                include = spec.check_file(relative + "/" * is_folder).include
                verdict = verdict if include is None else include
        return verdict


def spec_of(lines: Sequence[str]):
    """The patterns of a .gitignore file. Raises ProoferError for one that cannot be read."""
    import pathspec

    try:
        return pathspec.GitIgnoreSpec.from_lines(lines)
    except ValueError as error:
        raise ProoferError(f"ignore pattern: {error}") from None
