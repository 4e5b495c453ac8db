"""Another program holds the diary while the window is open."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Final

from tests.faults.surroundings.scene import Scene
from tests.faults.surroundings.stage import Stage

# Less and more than the program waits for a lock.
_SHORT: Final = 1.5
_LONG: Final = 6.5


@contextmanager
def held(stage: Stage, seconds: float | None = None) -> Iterator[None]:
    """Another connection keeps the diary to itself, for so long or until the end of the block."""
    connection = sqlite3.connect(stage.path, check_same_thread=False, isolation_level=None)
    lock = threading.Lock()

    def let_go() -> None:
        with lock:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    connection.execute("BEGIN EXCLUSIVE")
    timer = threading.Timer(seconds or 0, let_go)
    if seconds is not None:
        timer.start()
    try:
        yield
    finally:
        timer.cancel()
        let_go()
        connection.close()


def hold(stage: Stage, seconds: float | None, *, with_rollback_journal: bool = False) -> None:
    """While it is held an entry is saved, read and backed up; it is let go of at last."""
    if with_rollback_journal:
        _lie_in_a_synced_folder(stage)
    stage.fill()
    stage.open()
    stage.save("before")
    with held(stage, seconds):
        stage.save("while held")
        stage.dismiss()
        stage.visit_all_pages()
        stage.dismiss()
        stage.back_up()
        stage.dismiss()
    if not stage.save("after it was let go of"):
        stage.outcome.problems.append("nothing is saved though nobody holds the diary")
    stage.close()


def hold_at_the_start(stage: Stage, seconds: float | None) -> None:
    """It is held when the window is opened."""
    stage.fill()
    with held(stage, seconds):
        could_open = stage.open()
        stage.save("while held")
        stage.close()
    if seconds == _SHORT and not could_open:
        stage.outcome.problems.append("a short wait was not waited for")
    stage.open()
    stage.save("after it was let go of")
    stage.close()


def hold_until_the_window_is_closed(stage: Stage) -> None:
    """It is never let go of: what was not saved is said before the window goes."""
    stage.fill()
    stage.open()
    with held(stage):
        page = stage.page
        page.form.clear()
        stage.type("half filled")
        stage.save("while held")
        stage.close()
    stage.open()
    if stage.page.form.draft.note != "while held":
        stage.outcome.problems.append("what was not saved is not offered again")
    stage.close()


def _lie_in_a_synced_folder(stage: Stage) -> None:
    """There the diary has another journal."""
    stage.folder.joinpath(".dropbox").touch()


_HOLDS: Final = {"for a moment": _SHORT, "for long": _LONG, "for ever": None}
SCENES: Final = (
    *(Scene(f"held {name}", partial(hold, seconds=seconds)) for name, seconds in _HOLDS.items()),
    *(
        Scene(
            f"held {name} in a synced folder",
            partial(hold, seconds=seconds, with_rollback_journal=True),
        )
        for name, seconds in _HOLDS.items()
    ),
    *(
        Scene(f"held {name} at the start", partial(hold_at_the_start, seconds=seconds))
        for name, seconds in _HOLDS.items()
    ),
    Scene("held until the window is closed", hold_until_the_window_is_closed),
)
