"""Build hook of the wheel: take in the cards, and compile them so that no start reads YAML."""

import sys
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent


class CatalogueHook(BuildHookInterface):
    """Puts rules/ inside the package and the compiled catalogue beside its data; an editable install reads the checkout's cards."""

    PLUGIN_NAME = "custom"

    def initialize(self, version, build_data):
        """Compile into the build folder and have the wheel take it in."""
        if version == "editable":
            return
        sys.path.insert(0, str(ROOT))
        from proofer.catalogue import dump, read_folder

        place = Path(self.directory) / "catalogue.json"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(dump(read_folder(ROOT / "rules"), ROOT / "rules"))
        build_data["force_include"][str(place)] = "proofer/data/catalogue.json"
        build_data["force_include"][str(ROOT / "rules")] = "proofer/rules"
