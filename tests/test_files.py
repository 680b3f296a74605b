"""Nothing is lost between a file and its text."""

import os
import stat

import pytest

from proofer import files
from proofer.model import ProoferError


@pytest.mark.parametrize("encoding, mark", [("utf-8", b""), ("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff"), ("utf-32-le", b"\xff\xfe\0\0")])
def test_encoding_and_mark_are_kept(tmp_path, encoding, mark):
    path = tmp_path / "a.txt"
    path.write_bytes(mark + "Grüße\r\nfrom here\n\rand \U0001f600".encode(encoding))
    source = files.read(str(path))
    assert source.text == "Grüße\r\nfrom here\n\rand \U0001f600"
    files.write(source, source.text.replace("here", "there"))
    assert path.read_bytes() == mark + "Grüße\r\nfrom there\n\rand \U0001f600".encode(encoding)


def test_mode_and_symlink_are_kept(tmp_path):
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("a")
    real.chmod(0o640)
    link.symlink_to(real)
    files.write(files.read(str(link)), "b")
    assert link.is_symlink() and real.read_text() == "b"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640
    assert sorted(os.listdir(tmp_path)) == ["link.txt", "real.txt"]


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("one")
    source = files.read(str(path))
    path.write_text("other words")
    with pytest.raises(ProoferError, match="changed while"):
        files.write(source, "two")
    assert path.read_text() == "other words"


@pytest.mark.parametrize("data, message", [(b"a\0b", "NUL byte at offset 1"), (b"caf\xe9 \n", "byte 0xe9 at offset 3"), (b"\xff\xfea", "not UTF-16-LE")])
def test_what_is_no_text_says_where(tmp_path, data, message):
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(ProoferError, match=message):
        files.read(str(path))


def test_folders_honour_gitignore_and_exclude(tmp_path, monkeypatch):
    for name in ("a.txt", "b.md", "c.rst", "skip.txt", "deep/d.txt", "deep/kept.txt", "node_modules/x.md", ".hidden/y.md", "drafts/z.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("skip.txt\ndeep/*\n!deep/kept.txt\n")
    monkeypatch.chdir(tmp_path)
    assert list(files.find(["."], ("drafts/",))) == ["a.txt", "b.md", os.path.join("deep", "kept.txt")]


def test_a_file_named_twice_is_checked_once(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x")
    assert list(files.find([str(path), str(tmp_path)])) == [str(path)]


def test_a_folder_that_cannot_be_read_is_an_error_and_the_others_go_on(tmp_path, monkeypatch):
    for name in ("a", "b", "c"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.txt").write_text("x")
    scandir = os.scandir

    def refuse(path):
        if os.path.basename(path) == "b":
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    found = list(files.find([str(tmp_path)]))
    assert [file for file in found if isinstance(file, str)] == [str(tmp_path / "a" / "x.txt"), str(tmp_path / "c" / "x.txt")]
    assert [str(file) for file in found if not isinstance(file, str)] == [f"{tmp_path / 'b'}: cannot be read: Permission denied"]


def test_only_what_stands_behind_a_name_is_a_suffix(tmp_path):
    for name in ("a.txt", "B.TXT", "txt", ".txt", "..md", "a.b.md", "a.txt.gz", "md."):
        (tmp_path / name).write_text("x")
    assert [os.path.basename(file) for file in files.find([str(tmp_path)])] == ["B.TXT", "a.b.md", "a.txt"]


def test_what_a_crash_left_beside_a_file_is_no_hindrance(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("It rained.")
    left = tmp_path / f".a.txt.{os.getpid()}-0"
    left.write_text("left")
    files.write(files.read(str(path)), "It poured.")
    assert (path.read_text(), left.read_text(), len(list(tmp_path.iterdir()))) == ("It poured.", "left", 2)
