"""Each backup has its line."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from baby_joints.safekeeping.backups import Backup, BackupReason
from baby_joints.ui.settings.backup_words import backup_line

NOW = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)


@pytest.mark.parametrize("reason", BackupReason)
def test_every_reason_has_words(dressed_app: QApplication, reason: BackupReason) -> None:
    assert dressed_app is not None
    backup = Backup(path=Path("x"), made_at=NOW, reason=reason)
    line = backup_line(backup, NOW)
    assert line.startswith("Today, Thursday, April 23, 10:24")
    assert (" · " in line) is (reason is not BackupReason.DAILY)
