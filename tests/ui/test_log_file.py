"""The log file tells where something went wrong, and nothing of what a parent wrote."""

from __future__ import annotations

import logging
import stat
import sys
from typing import TYPE_CHECKING

import pytest

from baby_joints.domain.errors import DomainError
from baby_joints.ui.log_file import NAME, LogFile, keep_log
from baby_joints.ui.plain_stack import plain_stack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from baby_joints.diary import Diary
    from baby_joints.ui.shell import Shell

PLANTED = ("Zanzibara", "broccolinote", "Quetzalina")


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder that the program's log lines go to."""
    place = tmp_path / "state" / "log"
    handler = keep_log(place)
    yield place
    logging.getLogger("baby_joints").removeHandler(handler)
    handler.close()


def _broken_sql(_diary: Diary) -> None:
    from sqlalchemy import create_engine, text

    engine = create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT :note FROM nowhere"), {"note": PLANTED[1]})
    finally:
        engine.dispose()


def _refused(_diary: Diary) -> None:
    try:
        _fill_the_disk()
    except OSError as error:
        raise DomainError("name", PLANTED[0], f"is taken by {PLANTED[2]}") from error


def _fill_the_disk() -> None:
    raise OSError(28, f"no room for {PLANTED[0]}", f"/home/{PLANTED[2]}/diary")


def _unexpected(_diary: Diary) -> None:
    raise KeyError(PLANTED[0])


def test_no_planted_word_gets_into_the_file(
    qtbot: QtBot, shell: Shell, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    for work in (_broken_sql, _refused, _unexpected):
        shell.bridge.run(work)
        qtbot.waitUntil(lambda: shell.reporter.dialog is not None)
        dialog = shell.reporter.dialog
        assert dialog is not None
        # The parent may read and copy all of it; the file holds less.
        assert any(word in dialog.text() for word in PLANTED)
        dialog.close()
    text = (folder / NAME).read_text(encoding="utf-8")
    assert not [word for word in PLANTED if word in text]
    for part in ("OperationalError", "KeyError", "DomainError", "caused by OSError [28]"):
        assert part in text
    assert "baby_joints/ui/diary_worker.py:" in text
    assert "test_log_file.py:" in text
    assert "_broken_sql" in text
    assert str(folder.parents[1]) not in text
    caplog.clear()


@pytest.mark.skipif(sys.platform == "win32", reason="other rights there")
def test_only_the_owner_can_read_it(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("baby_joints.ui").error("one")
    assert stat.S_IMODE((folder / NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    caplog.clear()


def test_a_full_file_becomes_the_old_one(tmp_path: Path) -> None:
    handler = LogFile(tmp_path, most_bytes=1_000)
    for number in range(40):
        line = f"line {number}"
        handler.emit(logging.LogRecord("x", logging.ERROR, "", 0, line, None, None))
    handler.close()
    files = sorted(tmp_path.iterdir())
    assert len(files) == 2
    assert all(file.stat().st_size < 1_200 for file in files)
    assert "line 39" in (tmp_path / NAME).read_text(encoding="utf-8")


def test_libraries_and_small_talk_stay_out(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("sqlalchemy.engine").error("INSERT %s", PLANTED[1])
    logging.getLogger("baby_joints.ui").info("small talk")
    assert not folder.exists()
    caplog.clear()


def test_a_folder_that_cannot_be_made_disturbs_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    handler = LogFile(tmp_path / "file" / "log")
    handler.emit(logging.LogRecord("x", logging.ERROR, "", 0, "gone", None, None))
    handler.close()
    assert capsys.readouterr().err == ""


def test_a_file_that_cannot_be_opened_disturbs_nobody(tmp_path: Path) -> None:
    (tmp_path / "baby_joints.log").mkdir()
    handler = LogFile(tmp_path)
    handler.emit(logging.LogRecord("x", logging.ERROR, "", 0, "gone", None, None))
    handler.close()


def test_a_ring_of_causes_ends() -> None:
    one, two = KeyError(PLANTED[0]), ValueError(PLANTED[1])
    one.__context__, two.__context__ = two, one
    assert plain_stack(one).count("KeyError") == 4
