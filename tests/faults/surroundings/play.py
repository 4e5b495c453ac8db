"""Plays one scene from beginning to end."""

import traceback
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication

from tests.faults.surroundings import disks, files, others, times
from tests.faults.surroundings.scene import Outcome, Scene
from tests.faults.surroundings.stage import Stage

SCENES: Final = (*times.SCENES, *files.SCENES, *others.SCENES, *disks.SCENES)


def play(scene: Scene, application: QApplication, folder: Path) -> Outcome:
    """What came of it; an error that nobody caught is something wrong too."""
    stage = Stage(application, scene.name, folder)
    try:
        scene.play(stage)
    except Exception:  # noqa: BLE001 - that there is none is what is looked for
        stage.outcome.problems.append(traceback.format_exc(limit=-4))
        stage.give_up()
    stage.judge()
    return stage.outcome
