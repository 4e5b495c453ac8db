"""Everything that reads what others made, each as a way to give it a file that is nearly right."""

import io
import random
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from baby_joints.diary import Diary
from baby_joints.diary_tables import DiaryTables
from baby_joints.domain.attachment_error import AttachmentError
from baby_joints.domain.errors import DomainError
from baby_joints.exchange.errors import DiaryFileError
from baby_joints.paths import resource
from baby_joints.storage.errors import DatabaseError
from baby_joints.ui.log.draft_json import draft_from_json
from baby_joints.ui.preferences import Preferences
from tests.faults.mutation import mutated_bytes, mutated_json

# What a reader may raise: each is told in one place, in plain words.
TOLD: Final = (DiaryFileError, DomainError, DatabaseError, AttachmentError)
HIP: Final = resource("samples", "left-hip-clicks.json")
STIFF: Final = resource("samples", "stiff-shoulder.json")


@dataclass(frozen=True)
class Reader:
    """`ending` of its files, how one is made nearly right, and how it is read.

    `whole` is a file that is right. `read` gets the path and an open diary.
    """

    name: str
    ending: str
    whole: Callable[[Diary, Path], object]
    read: Callable[[Path, Diary], object]
    mutate: Callable[[bytes, random.Random], bytes] = mutated_bytes


def _json_or_bytes(data: bytes, chance: random.Random) -> bytes:
    if chance.random() < 0.3:
        return mutated_bytes(data, chance)
    return mutated_json(data.decode(), chance).encode("utf-8", "surrogatepass")


def _zip_or_inside(data: bytes, chance: random.Random) -> bytes:
    """The archive's own bytes, or the diary in it, or a name in it."""
    if chance.random() < 0.4:
        return mutated_bytes(data, chance)
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for item in old.infolist():
            content, name = old.read(item), item.filename
            if chance.random() < 0.4:
                change = _json_or_bytes if name.endswith(".json") else mutated_bytes
                content = change(content, chance)
            if chance.random() < 0.2:
                name = chance.choice(
                    ("../../x", "/etc/x", "diary.json", name + "/", "a\\b", "é" * 300)
                )
            new.writestr(name, content, chance.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))
    return made.getvalue()


def _export(diary: Diary, path: Path) -> None:
    diary.export_file(path)


def _page(diary: Diary, path: Path) -> None:
    from baby_joints.report.options import ReportOptions

    path.write_bytes(diary.handover(ReportOptions()).pdf())


def _read_table(path: Path, diary: Diary) -> object:
    tables = DiaryTables(diary)
    table = tables.read(path)
    return tables.take(tables.rows(table, tables.suggested(table)))


def _read_draft(path: Path, _diary: Diary) -> object:
    import json

    try:
        return draft_from_json(json.loads(path.read_bytes())["draft"])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None  # as DraftKeeper.kept does: a form that cannot be read counts as none


READERS: Final = (
    Reader("diary", ".json", _export, lambda path, diary: diary.import_file(path), _json_or_bytes),
    Reader("archive", ".zip", _export, lambda path, diary: diary.import_file(path), _zip_or_inside),
    Reader("page", ".pdf", _page, lambda path, diary: diary.import_file(path)),
    Reader("table", ".csv", lambda diary, path: DiaryTables(diary).write(path), _read_table),
    Reader(
        "copy",
        ".bjbackup",
        lambda diary, path: diary.backups.copy_to(path),
        lambda path, diary: (diary.backups.compare(path), diary.backups.restore(path)),
    ),
    Reader(
        "photo",
        ".png",
        lambda _diary, path: path.write_bytes(_photo()),
        lambda path, diary: diary.attachments.store(path),
    ),
    Reader(
        "settings",
        ".json",
        lambda _diary, path: Preferences(path).write(),
        lambda path, _diary: Preferences.read(path),
        _json_or_bytes,
    ),
    Reader(
        "form",
        ".json",
        lambda _diary, path: path.write_text(_FORM),
        _read_draft,
        _json_or_bytes,
    ),
)
_FORM: Final = (
    '{"format": "baby-joints-draft", "version": 1, "kept_at": "2026-03-02T07:40:00+01:00", "draft":'
    ' {"joint": "hip", "side": "left", "sound": "click", "tried": 4, "sounded": 3, "note": "x",'
    ' "reaction": ["crying"], "swelling": "present", "lifting": {"slow_and_smooth": "yes"}}}'
)


def _photo() -> bytes:
    from tests.media import photo

    return photo()
