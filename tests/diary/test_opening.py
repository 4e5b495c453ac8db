"""Opening and closing the diary."""

import subprocess
import sys
import threading
from pathlib import Path
from uuid import UUID

import pytest

from baby_joints.diary import Diary, local_now
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import Observation
from baby_joints.report import ReportOptions
from baby_joints.storage.errors import ClosedDatabaseError
from tests.diary.support import CLICK, MIA, Clock


def test_importing_the_diary_loads_nothing_that_the_start_must_wait_for() -> None:
    program = """
import sys, baby_joints.diary
heavy = {"sqlmodel", "sqlalchemy", "alembic", "pydantic", "reportlab", "jsonschema", "PySide6"}
print(sorted(heavy & set(sys.modules)))
"""
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"


def test_the_clock_knows_its_offset() -> None:
    assert local_now().utcoffset() is not None


def test_a_new_diary_is_empty(empty: Diary, diary_path: Path) -> None:
    assert empty.path == diary_path
    assert empty.child is None
    assert empty.children() == ()
    assert empty.count() == 0
    assert empty.observations() == ()
    assert empty.observation(UUID(int=1)) is None
    assert not empty.can_undo
    assert empty.undo() is None
    assert empty.check() == ()


def test_without_a_child_nothing_can_be_written_or_summed_up(empty: Diary, tmp_path: Path) -> None:
    for act in (
        lambda: empty.record(CLICK),
        lambda: empty.delete([UUID(int=1)]),
        empty.contents,
        empty.summary,
        lambda: empty.export_file(tmp_path / "mia.json"),
        lambda: empty.handover(ReportOptions()),
    ):
        with pytest.raises(DomainError, match="add a child first"):
            act()
    assert not (tmp_path / "mia.json").exists()


def test_a_closed_diary_can_do_nothing(diary: Diary, entry: Observation) -> None:
    diary.close()
    assert not diary.can_undo
    with pytest.raises(ClosedDatabaseError):
        diary.observation(entry.id)


def test_opened_in_a_worker_thread_and_used_here(diary_path: Path, clock: Clock) -> None:
    opened: list[Diary] = []
    worker = threading.Thread(target=lambda: opened.append(Diary.open(diary_path, clock=clock)))
    worker.start()
    worker.join()
    (diary,) = opened
    diary.add_child(MIA)
    diary.record(CLICK)
    assert diary.count() == 1
    diary.close()


def test_a_diary_that_turns_out_damaged_is_let_go(
    diary: Diary, diary_path: Path, clock: Clock
) -> None:
    import sqlite3
    from contextlib import closing

    from baby_joints.storage.errors import DamagedDatabaseError

    diary.close()
    with closing(sqlite3.connect(diary_path)) as plain:
        plain.execute("UPDATE child SET extra = '['")
        plain.commit()
    with pytest.raises(DamagedDatabaseError):
        Diary.open(diary_path, clock=clock)


def test_the_time_is_that_of_the_clock_it_was_given(diary: Diary, clock: Clock) -> None:
    assert diary.now() == clock.now
