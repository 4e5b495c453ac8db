"""The dialogs about backups, copies, damage and newer files, as the tour shows them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.safekeeping.altered import AlteredEntry, AlteredSeen
from baby_joints.safekeeping.backups import Backup, BackupReason
from baby_joints.safekeeping.comparison import ChildComparison, Comparison, Entries
from baby_joints.safekeeping.rescue import Diagnosis, Salvaged
from baby_joints.storage.errors import DatabaseBusyError, NewerDatabaseError
from baby_joints.ui import altered_words
from baby_joints.ui.dialogs.altered_dialog import AlteredDialog
from baby_joints.ui.dialogs.copy_dialog import CopyDialog
from baby_joints.ui.dialogs.copy_password_dialog import CopyPasswordDialog
from baby_joints.ui.dialogs.newer_dialog import NewerDialog
from baby_joints.ui.dialogs.rescue_dialog import RescueDialog
from baby_joints.ui.dialogs.restore_dialog import RestoreDialog
from baby_joints.ui.error_words import explain
from baby_joints.ui.rescue_words import found_lines, way_words
from baby_joints.ui.settings.backup_words import backup_line, change_lines
from baby_joints.ui.theme import Theme

_SOME = frozenset(UUID(int=number) for number in range(12))
_FOUND = Comparison(
    (
        ChildComparison(
            name="Lotte",
            is_here=True,
            is_there=True,
            only_here=Entries(_SOME, date(2026, 4, 20), date(2026, 4, 23)),
            only_there=Entries(frozenset({UUID(int=1)}), date(2026, 4, 2), date(2026, 4, 2)),
            different=Entries(frozenset({UUID(int=2)}), date(2026, 4, 5), date(2026, 4, 5)),
            child_differs=True,
        ),
    )
)


_NOW = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
_SAID = Observation(
    id=UUID(int=1),
    observed_at=_NOW,
    recorded_at=_NOW,
    joint=Joint.HIP,
    side=Side.LEFT,
    sound=Sound.CLICK,
    sounded=1,
    note="only when the leg opens",
)
_LEG = HipSigns(id=UUID(int=3), observed_at=_NOW, recorded_at=_NOW, side=Side.BOTH)
_ALTERED = AlteredSeen(
    (
        AlteredEntry(
            id=_SAID.id,
            child_id=UUID(int=2),
            now=replace(_SAID, note="only when the lug opens", side=Side.RIGHT),
            before=_SAID,
        ),
        AlteredEntry(id=_LEG.id, child_id=UUID(int=2), now=_LEG, before=None),
    ),
    Backup(path=Path("1"), made_at=_NOW - timedelta(days=1), reason=BackupReason.DAILY),
)


def mishaps(theme: Theme, window: QWidget) -> Iterator[tuple[str, Callable[[], object]]]:
    """What each picture is called, and what opens the dialog."""
    backups = [
        Backup(path=Path(f"{number}"), made_at=_NOW - timedelta(days=number), reason=reason)
        for number, reason in enumerate(BackupReason)
    ]
    damaged = replace(backups[-1], made_at=_NOW - timedelta(days=40), is_good=False)
    diagnosis = Diagnosis(
        salvaged=Salvaged(entries=388, contents=2, lost=5, guessed=1, altered=2),
        backup=backups[1],
        backup_entries=380,
        only_salvaged=8,
        only_backup=3,
    )
    nothing = Diagnosis(salvaged=Salvaged(entries=0, contents=0, lost=0, guessed=0), backup=None)

    def restore() -> None:
        lines = [(backup_line(one, _NOW), one.path) for one in (*backups, damaged)]
        dialog = RestoreDialog(theme, lines, window)
        dialog.open()
        dialog.mark_first()
        dialog.show_changes(backups[0].path, change_lines(_FOUND), can_restore=True)

    def rescue(found: Diagnosis) -> None:
        dialog = RescueDialog(theme, needs_password=False, parent=window)
        dialog.open()
        ways = {way: way_words(way) for way in found.ways}
        dialog.show_ways(found_lines(found, _NOW), ways)

    def altered() -> None:
        AlteredDialog(
            theme,
            altered_words.title(_ALTERED),
            altered_words.reason(_ALTERED, _NOW),
            altered_words.entry_lines(_ALTERED),
            can_take_back=True,
            parent=window,
        ).open()

    newer = explain(NewerDatabaseError(Path("diary.sqlite3"), 9, 4))
    yield "dialog-restore", restore
    yield "dialog-copy", CopyDialog(theme, change_lines(_FOUND), window).open
    yield "dialog-copy-password", CopyPasswordDialog(theme, was_wrong=True, parent=window).open
    yield "dialog-rescue", lambda: rescue(diagnosis)
    yield "dialog-rescue-nothing", lambda: rescue(nothing)
    yield "dialog-rescue-password", RescueDialog(theme, needs_password=True, parent=window).open
    yield "dialog-altered", altered
    yield "dialog-newer", NewerDialog(theme, newer, window).open


def not_open(folder: Path) -> Iterator[tuple[str, Exception]]:
    """What each picture of a diary that is not open is called, and why it is not."""
    path = folder / "diary.sqlite3"
    yield "busy", DatabaseBusyError(path)
    yield "newer", NewerDatabaseError(path, 9, 4)
