"""Tables into an open diary: one action, taken back as one; nothing known is changed."""

from contextlib import closing
from pathlib import Path

import pytest

from baby_joints.diary import Diary
from baby_joints.diary_tables import DiaryTables
from baby_joints.domain.errors import DomainError
from baby_joints.exchange import diary_to_json
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


def test_a_row_that_was_changed_in_another_program_is_counted_and_not_taken(
    tmp_path: Path,
) -> None:
    """A wrong side put right in a spreadsheet: nobody may think that the diary has it now."""
    story = """d1 08:10 hip-L click diaper 3/4 by Papa "it's =1+1; loud"
        d2 knee-R pop crying swollen; d3 hip-B quiet diaper 0/2
        d4 shoulder-L grinding lift gentle unused"""
    with closing(Diary.open(tmp_path / "d.sqlite3", clock=Clock())) as opened:
        opened.import_file(
            diary_to_json(diary(story), exported_at=Clock().now, application="tests")
        )
        before = opened.observations()
        tables, path = DiaryTables(opened, HERE), tmp_path / "mine.csv"
        tables.write(path)
        read = tables.read(path)
        assert tables.take(tables.rows(read, tables.suggested(read))).differing == 0
        path.write_text(path.read_text().replace(",hip,left,click", ",hip,right,click"))
        read = tables.read(path)
        change = tables.take(tables.rows(read, tables.suggested(read)))
        assert (change.added, change.unchanged, change.differing) == (0, 4, 1)
        assert opened.observations() == before
