"""The diary list as a model."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from baby_joints.domain.observation import Observation
from baby_joints.ui.models.diary_row import DayRow, EntryRow, day_rows
from baby_joints.ui.models.observation_model import ObservationModel
from tests.builders import diary, key

STORY = """d1 08:10 hip-L click diaper by Papa; d2 hip-L quiet diaper 0/3; d2 17:00 hip-R pop
d9 hip-R quiet diaper; d12 shoulder-R pop lift gentle calm late 1d; d12 18:00 knee-L click x3"""


@pytest.fixture
def newest_first() -> list[Observation]:
    entries = diary(STORY).observations
    return sorted(entries, key=lambda entry: entry.observed_at, reverse=True)


@pytest.mark.usefixtures("theme")
def test_the_model_keeps_qt_s_rules(
    qtmodeltester: ModelTester, newest_first: list[Observation]
) -> None:
    model = ObservationModel()
    qtmodeltester.check(model)
    model.set_rows(newest_first[:2], more=True)
    model.append_rows(newest_first[2:], more=False)
    qtmodeltester.check(model)
    model.set_rows([])
    qtmodeltester.check(model)


def test_days_head_their_entries_and_count_them(newest_first: list[Observation]) -> None:
    rows = day_rows(newest_first, more=False)
    heads = [row for row in rows if isinstance(row, DayRow)]
    assert [head.count for head in heads] == [2, 1, 2, 1]
    assert [isinstance(row, DayRow) for row in rows[:4]] == [True, False, False, True]
    firsts = [row.first for row in rows if isinstance(row, EntryRow)]
    assert firsts == [True, False, True, True, False, True]


def test_the_last_day_counts_only_when_nothing_follows(newest_first: list[Observation]) -> None:
    rows = day_rows(newest_first[:4], more=True)
    heads = [row for row in rows if isinstance(row, DayRow)]
    assert [head.count for head in heads] == [2, 1, None]


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("cut", range(1, 6))
def test_pages_make_the_same_list_as_one_reading(newest_first: list[Observation], cut: int) -> None:
    whole, paged = ObservationModel(), ObservationModel()
    whole.set_rows(newest_first)
    paged.set_rows(newest_first[:cut], more=True)
    paged.append_rows(newest_first[cut:], more=False)
    assert paged.rowCount() == whole.rowCount()
    for row in range(whole.rowCount()):
        for role in (
            ObservationModel.RowRole,
            ObservationModel.SortRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            assert paged.index(row, 0).data(role) == whole.index(row, 0).data(role)
    for entry in newest_first:
        assert paged.row_of(entry.id) == whole.row_of(entry.id)


@pytest.mark.usefixtures("theme")
def test_more_is_asked_for_once(newest_first: list[Observation]) -> None:
    model = ObservationModel()
    asked: list[int] = []
    model.more_requested.connect(asked.append)
    model.set_rows(newest_first[:3], more=True)
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert asked == [3]
    assert not model.canFetchMore(QModelIndex())
    model.append_rows(newest_first[3:], more=False)
    assert not model.canFetchMore(QModelIndex())


@pytest.mark.usefixtures("theme")
def test_headings_cannot_be_chosen_and_entries_are_spoken(newest_first: list[Observation]) -> None:
    model = ObservationModel()
    model.set_rows(newest_first)
    heading, entry = model.index(0, 0), model.index(2, 0)
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert heading.data(ObservationModel.EntityRole) is None
    assert heading.data() == "Wednesday, January 21, 2 entries"
    assert entry.flags() & Qt.ItemFlag.ItemIsSelectable
    assert entry.data(ObservationModel.EntityRole).id == key(5)
    spoken = entry.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Right shoulder, pop" in spoken
    assert "gentle lift" in spoken
    assert "Written next day" in spoken


@pytest.mark.usefixtures("theme")
def test_a_note_with_markup_stays_text(newest_first: list[Observation]) -> None:
    model = ObservationModel()
    model.set_rows([replace(newest_first[0], observer="<b>Mama</b>")])
    assert "<b>Mama</b>" in model.index(1, 0).data()
