"""A program that is killed while it takes photos in: what it acknowledged is there and whole."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from baby_joints.diary import Diary
from tests.storage.support import rows

NOW = datetime(2026, 5, 1, tzinfo=UTC)
PROGRAM = """
import sys
from dataclasses import replace
from pathlib import Path
from baby_joints.actions import content_writer, storing
from baby_joints.diary import Diary
from tests.diary.support import CLICK
from tests.media import film
storing.STEP = content_writer.COMMIT = 256 * 1024
diary = Diary.open(Path(sys.argv[1]))
for number in range(1000):
    kept = diary.attachments.store(film(seconds=number + 1, length=1_500_000), f"{number}.mp4")
    diary.record(replace(CLICK, attachments=(kept,), note=str(number)))
    print(number, flush=True)
"""


@pytest.mark.parametrize("after", [2])
def test_nothing_acknowledged_is_lost_and_nothing_half_written_is_seen(
    diary: Diary, after: int
) -> None:
    diary.close()
    command = [sys.executable, "-c", PROGRAM, str(diary.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        told = [killed.stdout.readline() for _ in range(after)]
        killed.kill()
        told += killed.stdout.readlines()
    acknowledged = {line.strip() for line in told if line.endswith("\n")}
    again = Diary.open(Path(diary.path), clock=lambda: NOW + timedelta(days=900))
    found = {entry.note: entry for entry in again.observations()}
    assert acknowledged <= found.keys()
    for entry in found.values():
        (clip,) = entry.attachments
        assert len(again.attachments.reader(clip).all()) > 1_500_000
    assert again.check() == ()
    again.attachments.sweep()
    assert rows(again.path, "SELECT count(*) FROM attachment_content WHERE sha256 IS NULL") == [
        (0,)
    ]
    assert len(again.attachments.sizes()) in {len(found), len(found) + 1}
    again.close()
