"""The files that somebody drops on the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def dropped_files(data: QMimeData) -> list[Path]:
    """Files of this computer; nothing is fetched from elsewhere."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
