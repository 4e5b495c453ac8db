"""Plays scenes and prints, for each, what was tried, what the window said, and what is wrong."""

import logging
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale

from tests.faults.surroundings.play import SCENES, play


def main(arguments: Sequence[str]) -> int:
    """Play the scenes whose names hold one of the arguments, by default all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    logging.disable()
    from baby_joints.ui.shell import make_application

    QLocale.setDefault(QLocale("en_US"))
    application = make_application(sys.argv[:1])
    wanted = [one for one in SCENES if not arguments or any(word in one.name for word in arguments)]
    tried = saved = refused = wrong = 0
    for scene in wanted:
        with tempfile.TemporaryDirectory() as folder:
            outcome = play(scene, application, Path(folder))
        tried += outcome.tried
        saved += len(outcome.saved)
        refused += len(outcome.refused)
        wrong += bool(outcome.problems)
        print(f"{scene.name}: {outcome.tried} tried, {len(outcome.saved)} saved", flush=True)
        for text in outcome.seen:
            print(f"    said: {text}")
        for problem in outcome.problems:
            print(f"    WRONG: {problem}")
    print(
        f"{len(wanted)} scenes, {tried} things tried, {saved} entries said to be saved, {refused}"
        f" said not to be, {wrong} scenes with a loss or something else that is wrong"
    )
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
