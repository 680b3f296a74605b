"""Compile the loops of proofer/compiled, where Cython and a C compiler are at hand. What is not compiled runs as the Python it is."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOOPS = ROOT / "proofer" / "compiled"
#: The loops stay within their buffers, which tests hold them to; signed division is C's.
DIRECTIVES = {"language_level": 3, "boundscheck": False, "wraparound": False, "initializedcheck": False, "cdivision": True}


FLAGS = [] if os.name == "nt" else ["-O3", "-g0", "-w"]


def compile_loops(target: Path) -> list[Path]:
    """Compile each module that has a `.pxd` beside it into `target`; returns the extension modules, none where that is not possible.

    PROOFER_PURE=1 in the environment asks for none.
    """
    if os.environ.get("PROOFER_PURE"):
        return []
    names = sorted(path.stem for path in LOOPS.glob("*.pxd"))
    with tempfile.TemporaryDirectory() as place:
        package = Path(place) / "proofer" / "compiled"
        package.mkdir(parents=True)
        for path in (ROOT / "proofer" / "__init__.py", *sorted(LOOPS.glob("*.p*"))):
            if path.suffix in (".py", ".pxd"):
                (package if path.parent == LOOPS else package.parent).joinpath(path.name).write_text(source_of(path), encoding="utf-8")
        here = os.getcwd()
        try:
            from Cython.Build import cythonize
            from setuptools import Distribution, Extension

            os.chdir(place)
            modules = [Extension(f"proofer.compiled.{name}", [f"proofer/compiled/{name}.py"], extra_compile_args=FLAGS) for name in names]
            built = Distribution({"ext_modules": cythonize(modules, compiler_directives=DIRECTIVES, quiet=True)})
            command = built.get_command_obj("build_ext")
            command.build_lib, command.build_temp = place, os.path.join(place, "objects")
            command.ensure_finalized()
            command.run()
            found = [package / os.path.basename(command.get_ext_filename(f"proofer.compiled.{name}")) for name in names]
            target.mkdir(parents=True, exist_ok=True)
            return [Path(shutil.copy(path, target / path.name)) for path in found]
        except Exception as error:  # no Cython, no compiler, no headers: whatever it is, proofer works without
            print(f"proofer: the loops are not compiled ({type(error).__name__}: {error}); they will run as Python", file=sys.stderr)
            return []
        finally:
            os.chdir(here)


def source_of(path: Path) -> str:
    """The source of a module, less the imports that its `.pxd` makes as C: Cython takes a name one way only."""
    text = path.read_text(encoding="utf-8")
    declared = path.with_suffix(".pxd")
    if path.suffix == ".py" and declared.exists():
        for module, names in re.findall(r"^from (\.\w+) cimport (.*)$", declared.read_text(encoding="utf-8"), re.MULTILINE):
            text = text.replace(f"from {module} import {names}\n", "\n")
    return text


if __name__ == "__main__":
    for path in compile_loops(LOOPS):
        print(path.relative_to(ROOT))
