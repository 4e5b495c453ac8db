import json
import logging
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.diary_forms import DiaryForms
from baby_joints.ui.log.draft_keeper import DraftKeeper

MIA, BEN = UUID(int=1), UUID(int=2)
NOW = datetime.fromisoformat("2026-04-23T10:24:00+02:00")
DRAFT = ObservationDraft(joint=Joint.HIP, side=Side.LEFT, note="<b>öpen</b>")


def test_a_draft_is_written_by_itself_and_found_by_the_next_start(
    qtbot: QtBot, tmp_path: Path
) -> None:
    diary = tmp_path / "new folder" / "diary.sqlite3"
    keeper = DraftKeeper(diary, DiaryForms(print))
    keeper.keep(MIA, (DRAFT, NOW))
    qtbot.waitUntil(keeper.path_of(MIA).exists)
    assert keeper.path_of(MIA).parent == diary.parent
    (found,) = DraftKeeper(diary, DiaryForms(print)).kept(MIA, NOW + timedelta(hours=3))
    assert (found.joint, found.side, found.note) == (Joint.HIP, Side.LEFT, DRAFT.note)


@pytest.mark.usefixtures("qapp")
def test_now_comes_back_as_the_time_it_meant(tmp_path: Path) -> None:
    keeper = DraftKeeper(tmp_path / "diary.sqlite3", DiaryForms(print))
    keeper.keep(MIA, (DRAFT, NOW))
    keeper.flush()
    (later,) = keeper.kept(MIA, NOW + timedelta(days=1))
    assert later.observed_at == NOW
    (clock_set_back,) = keeper.kept(MIA, NOW - timedelta(hours=1))
    assert clock_set_back.observed_at == NOW - timedelta(hours=1)


@pytest.mark.usefixtures("qapp")
def test_a_draft_of_another_child_is_left_alone(tmp_path: Path) -> None:
    keeper = DraftKeeper(tmp_path / "diary.sqlite3", DiaryForms(print))
    keeper.keep(MIA, (DRAFT, NOW))
    keeper.flush()
    assert keeper.kept(BEN, NOW) == ()
    keeper.path_of(MIA).rename(keeper.path_of(BEN))
    assert keeper.kept(BEN, NOW) == ()
    keeper.path_of(BEN).rename(keeper.path_of(MIA))
    assert keeper.kept(MIA, NOW)


@pytest.mark.usefixtures("qapp")
def test_a_saved_form_leaves_nothing_behind(tmp_path: Path) -> None:
    keeper = DraftKeeper(tmp_path / "diary.sqlite3", DiaryForms(print))
    keeper.keep(MIA, (DRAFT, NOW))
    keeper.flush()
    keeper.keep(MIA, (DRAFT, NOW))
    keeper.forget(MIA)
    keeper.flush()
    assert list(tmp_path.iterdir()) == []
    keeper.forget(MIA)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"format": "other", "version": 1}',
        json.dumps({"format": "baby-joints-draft", "version": 2}),
        json.dumps({"format": "baby-joints-draft", "version": 1, "child": "no"}),
        json.dumps(
            {
                "format": "baby-joints-draft",
                "version": 1,
                "child": str(MIA),
                "draft": {"tried": "x"},
            }
        ),
    ],
)
def test_a_broken_file_counts_as_none(
    tmp_path: Path, text: str, caplog: pytest.LogCaptureFixture
) -> None:
    keeper = DraftKeeper(tmp_path / "diary.sqlite3", DiaryForms(print))
    keeper.path_of(MIA).write_text(text, encoding="utf-8")
    assert keeper.kept(MIA, NOW) == ()
    caplog.clear()


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_refuses_is_told_to_the_log_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    keeper = DraftKeeper(blocked / "diary.sqlite3", DiaryForms(print))
    with caplog.at_level(logging.WARNING):
        keeper.keep(MIA, (DRAFT, NOW))
        keeper.flush()
        keeper.forget(MIA)
    assert len(caplog.records) == 2
    assert DRAFT.note not in caplog.text
    caplog.clear()


def test_a_file_that_was_being_removed_gives_way_to_what_is_inside(
    tmp_path: Path, dressed_app: QApplication
) -> None:
    assert dressed_app is not None
    forms = DiaryForms(print)
    keeper = DraftKeeper(tmp_path / "diary.sqlite3", forms)
    keeper.keep(MIA, (DRAFT, NOW))
    keeper.flush()
    file = keeper.path_of(MIA)
    text = file.read_text()
    forms.learn({f"{MIA}.draft": text}, are_used=False)
    for content in (b"\0" * len(text), None):
        if content is None:
            file.unlink()
        else:
            file.write_bytes(content)
        (found,) = keeper.kept(MIA, NOW)
        assert found.note == DRAFT.note


@pytest.mark.usefixtures("qapp")
def test_what_cannot_be_kept_is_told_once_and_tried_again(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    in_the_way = tmp_path / "folder"
    in_the_way.touch()
    keeper = DraftKeeper(in_the_way / "diary.sqlite3", DiaryForms(print))
    keeper.keep(MIA, (DRAFT, NOW))
    assert keeper.leave() is not None
    assert keeper.leave() is None
    in_the_way.unlink()
    assert keeper.leave() is None
    assert keeper.kept(MIA, NOW)
    caplog.clear()
