"""Makes the catalogues of the window before the wheel takes its files."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface[Any]):
    """Known to hatchling by pyproject.toml."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 - the interface
        """Build what is missing or old; hatchling calls this before it collects the files."""
        root = Path(self.root)
        sys.path.insert(0, str(root / "packaging"))
        from bootstrap_steps.catalogues import ensure_catalogues

        ensure_catalogues(Path(sys.executable), root)
