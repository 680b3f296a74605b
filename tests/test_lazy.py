"""Kept patterns match as compiled ones do, and a spoilt cache only costs time."""

import re

import pytest

from proofer import lazy

CASES = [
    (r"(?P<word>\w+)\s+(?P=word)", re.IGNORECASE, "The the end"),
    (r"(?<=[a-z])\.(?P<next>[A-Z])|\d{2,3}", 0, "war.Rubio 123"),
    (rb"[.!?][\"')]? +a", 0, b'x." a'),
    ("[äöü“”]+", 0, "grün “so”"),
]


@pytest.fixture
def cache(monkeypatch, tmp_path):
    monkeypatch.setenv("PROOFER_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(lazy.atexit, "register", lambda save: None)

    def fresh():
        monkeypatch.setattr(lazy, "CACHE", lazy.Cache())
        return lazy.CACHE

    return fresh


@pytest.mark.parametrize("pattern, flags, text", CASES)
def test_a_kept_pattern_matches_like_a_compiled_one(cache, pattern, flags, text):
    first = cache()
    expected = [(m.span(), m.groups(), m.groupdict()) for m in re.compile(pattern, flags).finditer(text)]
    assert expected
    assert [(m.span(), m.groups(), m.groupdict()) for m in lazy.Pattern(pattern, flags).finditer(text)] == expected
    first.save()
    second = cache()
    assert [(m.span(), m.groups(), m.groupdict()) for m in lazy.Pattern(pattern, flags).finditer(text)] == expected
    assert second.rows and not second.fresh


@pytest.mark.parametrize("spoil", [lambda data: data[:-6], lambda data: b"{", lambda data: b"[]\n1234", lambda data: data.split(b"\n")[0] + b"\n" + b"\xff" * 4000])
def test_a_spoilt_cache_changes_nothing(cache, tmp_path, spoil):
    first = cache()
    lazy.Pattern(r"a(b)c").search("abc")
    first.save()
    (file,) = tmp_path.iterdir()
    file.write_bytes(spoil(file.read_bytes()))
    cache()
    assert lazy.Pattern(r"a(b)c").search("xabc").span(1) == (2, 3)


def test_a_wrong_pattern_is_an_error():
    with pytest.raises(re.error):
        lazy.Pattern(r"a(b").search("abc")
