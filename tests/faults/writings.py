"""Everything that the program writes beside the diary, and whether each file is whole."""

import csv
import json
import logging
import sqlite3
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final
from uuid import UUID

from baby_joints.diary import Diary
from baby_joints.diary_tables import DiaryTables
from baby_joints.domain.calendar_entry import CalendarEntry
from baby_joints.exchange import read_diary
from tests.faults.deed import Kind

if TYPE_CHECKING:
    from baby_joints.domain.attachment import Attachment

# The final name of what each of these deeds writes.
NAMES: Final[Mapping[Kind, str]] = {
    Kind.EXPORT: "export.json",
    Kind.TABLE: "export.csv",
    Kind.ARCHIVE: "export.zip",
    Kind.PAGE: "export.pdf",
    Kind.CALENDAR: "export.ics",
    Kind.COPY: "export.bjbackup",
    Kind.PICTURE: "export.png",
    Kind.SETTINGS: "settings.json",
    Kind.DRAFT: "diary.half.draft.json",
    Kind.LOG: "log/baby_joints.log",
}
_CHILD: Final = UUID(int=7)


def write(diary: Diary, kind: Kind, number: int, photo: "Attachment | None") -> None:
    """Write that file anew, as the window does; raises what the program raises."""
    path = diary.path.parent / NAMES[kind]
    match kind:
        case Kind.EXPORT | Kind.ARCHIVE:
            diary.export_file(path)
        case Kind.TABLE:
            DiaryTables(diary).write(path)
        case Kind.PAGE:
            from baby_joints.report.options import ReportOptions

            diary.handover(ReportOptions()).write(path)
        case Kind.CALENDAR:
            day = datetime(2026, 3, 2, tzinfo=None).date()  # noqa: DTZ001 - a day
            diary.export_calendar([CalendarEntry(key=_CHILD, begins=day, title=f"{number}")], path)
        case Kind.COPY:
            diary.backups.copy_to(path)
        case Kind.PICTURE:
            if photo is not None:
                diary.attachments.save_copy(photo, path)
        case _:
            _write_of_the_window(diary, kind, number)


def _write_of_the_window(diary: Diary, kind: Kind, number: int) -> None:
    path = diary.path.parent / NAMES[kind]
    if kind is Kind.SETTINGS:
        from baby_joints.ui.preferences import Preferences

        Preferences(path, observers=[f"{number}"] * 50).write()
    elif kind is Kind.DRAFT:
        from PySide6.QtCore import QCoreApplication

        from baby_joints.ui.diary_forms import DiaryForms
        from baby_joints.ui.kept_form import KeptForm

        class Kept(KeptForm):
            def path_of(self, _child_id: UUID) -> Path:
                return path

        # Its timer asks for one.
        application = QCoreApplication.instance() or QCoreApplication([])
        form = Kept(diary.path, DiaryForms(print), "draft", "fault-test")
        form.keep_values(_CHILD, {"note": f"{number}" * 500})
        if (problem := form.leave()) is not None:
            raise problem
        del application
    else:
        from baby_joints.ui.log_file import keep_log

        handler = keep_log(path.parent)
        logger = logging.getLogger("baby_joints")
        logger.propagate = False
        logger.warning("line %s", number)
        logger.removeHandler(handler)
        with suppress(OSError):  # what the disk refused was said to nobody, and harms nobody
            handler.close()


def half_written(folder: Path) -> Iterator[str]:
    """What stands under a final name and is not whole."""
    for kind, name in NAMES.items():
        path = folder / name
        if path.exists() and kind in _LOOKS:
            try:
                _LOOKS[kind](path)
            except Exception as error:  # noqa: BLE001 - whatever its reader says
                yield f"half a file: {name}: {type(error).__name__}: {error}"


def _look_at_table(path: Path) -> None:
    text = path.read_bytes().decode("utf-8-sig")
    lengths = {len(row) for row in csv.reader(text.splitlines())}
    if len(lengths) != 1 or not text.endswith("\r\n"):
        raise ValueError("not all rows are whole")


def _look_at_archive(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        if (broken := archive.testzip()) is not None:
            raise ValueError(broken)


def _look_at_page(path: Path) -> None:
    import pikepdf

    with pikepdf.open(path) as page:
        if page.check_pdf_syntax() or not page.pages:
            raise ValueError("it is no whole PDF")


def _look_at_calendar(path: Path) -> None:
    if not path.read_text().rstrip().endswith("END:VCALENDAR"):
        raise ValueError("it has no end")


def _look_at_copy(path: Path) -> None:
    with closing(sqlite3.connect(path)) as copy:
        (told,) = copy.execute("PRAGMA integrity_check").fetchone()
    if told != "ok":
        raise ValueError(told)


def _look_at_picture(path: Path) -> None:
    from tests.faults.doer import PHOTO_BYTES

    if path.stat().st_size != PHOTO_BYTES:
        raise ValueError("it was cut off")


def _look_at_json(path: Path) -> None:
    json.loads(path.read_bytes())


_LOOKS: Final[Mapping[Kind, Callable[[Path], object]]] = {
    Kind.EXPORT: read_diary,
    Kind.TABLE: _look_at_table,
    Kind.ARCHIVE: _look_at_archive,
    Kind.PAGE: _look_at_page,
    Kind.CALENDAR: _look_at_calendar,
    Kind.COPY: _look_at_copy,
    Kind.PICTURE: _look_at_picture,
    Kind.SETTINGS: _look_at_json,
    Kind.DRAFT: _look_at_json,
}
