"""Build hook of the wheel: compile the loops, take in the cards, and compile those so that no start reads YAML."""

import shutil
import sys
import tempfile
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent


class CatalogueHook(BuildHookInterface):
    """Puts rules/ inside the package, the compiled catalogue and the tables of phrases and lines beside its data.

    An editable install reads the checkout's cards, and has the compiled loops beside their source.
    """

    PLUGIN_NAME = "custom"

    def initialize(self, version, build_data):
        """Compile into a folder of its own and have the wheel take it in."""
        sys.path[:0] = [str(ROOT), str(ROOT / "tools")]
        from compile_loops import LOOPS, compile_loops

        if version == "editable":
            compile_loops(LOOPS)
            return
        from proofer import line_words, phrases
        from proofer.catalogue import dump, read_folder

        self.folder = Path(tempfile.mkdtemp())
        included = build_data["force_include"]
        rules = read_folder(ROOT / "rules")
        for name, data in (("catalogue.json", dump(rules, ROOT / "rules")), ("phrases.bin", phrases.build(rules)), ("lines.bin", line_words.build())):
            (self.folder / name).write_bytes(data)
            included[str(self.folder / name)] = f"proofer/data/{name}"
        for path in compile_loops(self.folder / "compiled"):
            included[str(path)] = f"proofer/compiled/{path.name}"
            build_data["pure_python"], build_data["infer_tag"] = False, True
        for path in sorted((ROOT / "rules").rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                included[str(path)] = f"proofer/rules/{path.relative_to(ROOT / 'rules').as_posix()}"

    def finalize(self, version, build_data, artifact_path):
        """Leave nothing behind."""
        if version != "editable":
            shutil.rmtree(self.folder)
