"""Named tuples without `typing` are those of `typing`."""

import pickle
import subprocess
import sys
import typing

from proofer import typed
from proofer.model import Span


class Point(typed.NamedTuple):
    """A place."""

    x: int
    y: int = 2
    z: tuple[int, ...] = ()

    @property
    def sum(self) -> int:
        """All of it."""
        return self.x + self.y + sum(self.z)


class Same(typing.NamedTuple):
    """A place."""

    x: int
    y: int = 2
    z: tuple[int, ...] = ()


def test_a_named_tuple_is_like_that_of_typing():
    assert Point(1) == Same(1) == (1, 2, ()) and Point(1, z=(4,)).sum == 7 and Point(1)._replace(y=5).y == 5
    assert Point._fields == Same._fields and Point._field_defaults == Same._field_defaults and Point.__doc__ == Same.__doc__ and repr(Point(1)) == "Point(x=1, y=2, z=())"
    assert pickle.loads(pickle.dumps(Point(3))) == Point(3) and isinstance(pickle.loads(pickle.dumps(Span(1, 2))), Span)


def test_a_plain_call_does_not_load_typing(tmp_path):
    (tmp_path / "a.txt").write_text("It rained all day.\n")
    program = "import sys; sys.argv = ['proofer', 'check', '--no-cache', 'a.txt']\nfrom proofer.start import main\ntry:\n    main()\nexcept SystemExit:\n    print('typing' in sys.modules)"
    environment = {"PROOFER_CACHE_DIR": str(tmp_path / "cache")}
    for _ in range(2):  # the first remembers its patterns
        done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "False"
