"""What the checksums of the rows cost: ``python -m tests.benchmarks.checksum [SAVES [ENTRIES]]``.

Saves with and without them take turns, so that both meet the same disk; the processor's time is
compared, as it hardly depends on what else the machine does. Then all of a diary with ENTRIES is
looked through.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

from baby_joints.diary import Diary
from baby_joints.storage.database import Database
from baby_joints.storage.row_checksum import RowChecksum
from tests.benchmarks.save_an_entry import fill, now
from tests.storage.support import observation


def without(_checksum: RowChecksum, row: Mapping[str, Any]) -> dict[str, Any]:
    return {**row, "checksum": None}


def saves(path: Path, count: int) -> tuple[list[float], list[float]]:
    """Milliseconds of the processor for each save, with and without a checksum."""
    found: tuple[list[float], list[float]] = ([], [])
    usual = RowChecksum.added_to
    with closing(Diary.open(path)) as diary:
        for number in range(2 * count):
            at = now()
            entry = observation(1, id=uuid4(), observed_at=at, recorded_at=at, note="a leg opens")
            RowChecksum.added_to = without if number % 2 else usual  # type: ignore[method-assign, assignment]
            before = time.process_time()
            diary.record(entry)
            found[number % 2].append((time.process_time() - before) * 1000)
    RowChecksum.added_to = usual  # type: ignore[method-assign]
    return found


def look(path: Path) -> tuple[float, int]:
    """Seconds of the processor to look through all rows, and how many were altered."""
    with closing(Database.open(path)) as database, database.reading() as reader:
        before = time.process_time()
        found = reader.altered()
        return time.process_time() - before, len(found)


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    entries = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "diary.sqlite3"
        fill(path, entries)
        seconds, _ = look(path)
        with_one, without_one = (statistics.median(some) for some in saves(path, count))
    print(f"a save: {with_one:.3f} ms with, {without_one:.3f} ms without a checksum")
    print(f"ratio {with_one / without_one:.3f}")
    print(f"looking through {entries} entries: {seconds * 1000:.0f} ms")


if __name__ == "__main__":
    main()
