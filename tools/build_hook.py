"""Build hook of the wheel: take in the cards, and compile them so that no start reads YAML."""

import shutil
import sys
import tempfile
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent


class CatalogueHook(BuildHookInterface):
    """Puts rules/ inside the package and the compiled catalogue beside its data; an editable install reads the checkout's cards."""

    PLUGIN_NAME = "custom"

    def initialize(self, version, build_data):
        """Compile into a folder of its own and have the wheel take it in."""
        if version == "editable":
            return
        sys.path.insert(0, str(ROOT))
        from proofer.catalogue import dump, read_folder

        self.folder = Path(tempfile.mkdtemp())
        place = self.folder / "catalogue.json"
        place.write_bytes(dump(read_folder(ROOT / "rules"), ROOT / "rules"))
        included = build_data["force_include"]
        included[str(place)] = "proofer/data/catalogue.json"
        for path in sorted((ROOT / "rules").rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                included[str(path)] = f"proofer/rules/{path.relative_to(ROOT / 'rules').as_posix()}"

    def finalize(self, version, build_data, artifact_path):
        """Leave nothing behind."""
        if version != "editable":
            shutil.rmtree(self.folder)
