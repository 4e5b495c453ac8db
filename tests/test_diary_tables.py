"""Tables into an open diary: one action, taken back as one; nothing known is changed."""

from contextlib import closing
from pathlib import Path

import pytest

from baby_joints.diary import Diary
from baby_joints.diary_tables import DiaryTables
from baby_joints.domain.errors import DomainError
from tests.builders import diary
from tests.diary.support import HERE, LEO, MIA, Clock

TABLE = "when,joint,sound\n2026-03-02 07:40,hip,click\n2026-03-03 07:40,knee,pop\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "mine.csv"
    path.write_text(TABLE)
    return path


def test_a_table_is_one_action_that_is_taken_back(tmp_path: Path, table: Path) -> None:
    with closing(Diary.open(tmp_path / "d.sqlite3", clock=Clock())) as opened:
        opened.add_child(MIA)
        tables = DiaryTables(opened, HERE)
        read = tables.read(table)
        rows = tables.rows(read, tables.suggested(read))
        assert opened.count() == 0
        change = tables.take(rows)
        assert (change.added, change.undoable, opened.count()) == (2, True, 2)
        again = tables.take(rows)
        assert (again.added, again.unchanged) == (0, 2)
        opened.undo()
        assert opened.count() == 0


def test_rows_go_to_the_child_that_was_asked_about(tmp_path: Path, table: Path) -> None:
    with closing(Diary.open(tmp_path / "d.sqlite3", clock=Clock())) as opened:
        opened.add_child(MIA)
        tables = DiaryTables(opened, HERE)
        read = tables.read(table)
        rows = tables.rows(read, tables.suggested(read))
        opened.add_child(LEO)
        tables.take(rows, MIA.id)
        opened.choose_child(LEO.id)
        assert opened.count() == 0
        opened.choose_child(MIA.id)
        assert opened.count() == 2


def test_what_was_deleted_or_changed_stays_so(tmp_path: Path, table: Path) -> None:
    with closing(Diary.open(tmp_path / "d.sqlite3", clock=Clock())) as opened:
        opened.add_child(MIA)
        tables = DiaryTables(opened, HERE)
        read = tables.read(table)
        rows = tables.rows(read, tables.suggested(read))
        first, _ = tables.take(rows).observation_ids
        opened.delete([first])
        assert tables.take(rows).unchanged == 2
        assert opened.count() == 1


def test_a_table_is_written_with_all_entries(tmp_path: Path) -> None:
    with closing(Diary.open(tmp_path / "d.sqlite3", clock=Clock())) as opened:
        opened.add_child(MIA)
        opened.record(diary("d40 hip-L click").observations[0])
        tables = DiaryTables(opened, HERE)
        assert tables.write(tmp_path / "out.csv") == 1
        assert len(tables.read(tmp_path / "out.csv").rows) == 1
        with pytest.raises(DomainError):
            tables.write(opened.path)
