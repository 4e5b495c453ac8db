"""The sample diaries that come with the program."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.paths import resource
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

_STORIES: Final = {
    "left-hip-clicks": QT_TRANSLATE_NOOP("Samples", "A left hip that keeps clicking"),
    "harmless-pops": QT_TRANSLATE_NOOP("Samples", "Many pops, all comfortable"),
    "stiff-shoulder": QT_TRANSLATE_NOOP("Samples", "A shoulder that hurts"),
}


def sample_files() -> tuple[Path, ...]:
    """The sample files, in a fixed order; empty when the folder is gone."""
    folder = resource("samples")
    return tuple(sorted(folder.glob("*.json"))) if folder.is_dir() else ()


def story(sample: Path) -> str:
    """What a sample tells, in words."""
    words = _STORIES.get(sample.stem)
    if words is None:
        return sample.stem.replace("_", " ").replace("-", " ").capitalize()
    return QCoreApplication.translate("Samples", words)
