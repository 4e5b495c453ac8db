"""The disk of the diary fills while the window is open: a small one, that root alone may mount."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from baby_joints.storage.backups.room import RESERVE
from tests.faults.surroundings.scene import Scene
from tests.faults.surroundings.stage import Stage

_MEGABYTE: Final = 1 << 20
_PIECE: Final = bytes(4096)


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[bool]:
    """`folder` is a disk of so many bytes within, and has its files afterward; False: it is not."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(command, check=False, capture_output=True).returncode:
        yield False
        return
    kept = folder.with_name("kept")
    try:
        yield True
        shutil.copytree(folder, kept)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
    shutil.copytree(kept, folder, dirs_exist_ok=True)


def fill_up(stage: Stage) -> None:
    """First there is no room for a backup, then none for anything, then there is again."""
    with small_disk(stage.folder, RESERVE + 30 * _MEGABYTE) as is_small:
        if not is_small:
            stage.outcome.see("not played: nobody may mount a disk here")
            return
        stage.fill()
        stage.open()
        stage.save("on an empty disk")
        _expect(stage, "a backup on an empty disk", stage.back_up())
        ballast = stage.folder / "ballast"
        _leave(ballast, 20 * _MEGABYTE)
        _expect(stage, "no backup on a disk that is nearly full", not stage.back_up())
        stage.dismiss()
        _expect(stage, "a save on a disk that is nearly full", stage.save("on a nearly full disk"))
        _leave(ballast, 0)
        for number in range(40):
            if not stage.save(f"on a full disk, {number}"):
                break
        stage.dismiss()
        stage.visit_all_pages()
        stage.dismiss()
        ballast.unlink()
        _expect(stage, "a save when there is room again", stage.save("when there is room again"))
        stage.back_up()
        stage.close()


def _leave(ballast: Path, room: int) -> None:
    """Write the ballast until so many bytes are free, at most."""
    with ballast.open("ab", buffering=0) as file:
        while shutil.disk_usage(ballast.parent).free > room:
            try:
                file.write(_PIECE * 16 if room else _PIECE)
            except OSError:
                return


def _expect(stage: Stage, words: str, came: bool) -> None:  # noqa: FBT001 - what is expected
    if not came:
        stage.outcome.problems.append(f"there was not: {words}")


SCENES: Final = (Scene("the disk fills", fill_up),)
