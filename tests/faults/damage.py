"""Many damaged diaries, each opened, salvaged or refused.

Run by hand: ``python -m tests.faults.damage [FILES [SEED [protected]]]``; the last word is for
diaries with a password.

Each file is a diary with a backup of the day before. Bytes are flipped, pages emptied or filled
with noise, ends cut off, in the file or in its log. Then it is used as the program uses it: opened,
copied as each day, looked through; where that fails, mended. Printed is what became of them, and:

* crashes: errors other than those that the program knows how to tell;
* silent losses: acknowledged entries that are gone though nothing was told. A log whose end was cut
  off where its index does not know of more looks as after a power cut: the window then names the
  last entry and asks to look;
* altered and told: entries that read otherwise than they were written, and whose checksum says so;
* altered and untold: those that nobody would know of.
"""

import random
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final
from uuid import UUID

from baby_joints.domain.tombstone import Tombstone
from baby_joints.safekeeping.merging import altered_ids
from baby_joints.safekeeping.rescue import Rescue
from baby_joints.secret import Secret
from baby_joints.storage.backups.folder import BackupFolder
from baby_joints.storage.backups.reason import BackupReason
from baby_joints.storage.database import Database
from baby_joints.storage.diary_key import DiaryKey
from baby_joints.storage.errors import DatabaseError
from baby_joints.storage.record_kind import RecordKind
from baby_joints.storage.rekey import rekey
from tests.storage.support import MIA, hip_signs, observation, visit

NOW: Final = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
PAGE: Final = 4096
BEFORE: Final = 240
AFTER: Final = 300
Records = dict[UUID, object]


@dataclass(slots=True)
class Tally:
    """What became of the files."""

    files: int = 0
    outcomes: Counter[str] = field(default_factory=Counter)
    told_lost: int = 0
    crashes: list[str] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    asked: int = 0
    altered_told: int = 0
    altered_files: int = 0
    untold: list[str] = field(default_factory=list)


def make(folder: Path, key: DiaryKey | None) -> tuple[Path, Path, Records]:
    """A closed diary, and beside it one as a crash leaves it, with its backups; all it says."""
    closed, crashed = folder / "closed" / "diary.sqlite3", folder / "crashed" / "diary.sqlite3"
    Database.open(closed).close()
    if key is not None:
        rekey(closed, None, key, busy_timeout=0)
    database = Database.open(closed, key)
    _write(database, range(1, BEFORE + 1))
    BackupFolder(closed, key).make(BackupReason.DAILY, NOW - timedelta(days=1))
    database.close()
    database = Database.open(closed, key)
    for first in range(BEFORE + 1, AFTER + 1, 5):
        _write(database, range(first, first + 5))
    with database.transaction() as repository:
        stone = Tombstone(id=UUID(int=3), deleted_at=NOW + timedelta(days=400))
        repository.bury(MIA.id, RecordKind.OBSERVATIONS, stone)
    records = read(database)
    shutil.copytree(closed.parent, crashed.parent)
    database.close()
    return closed, crashed, records


def _write(database: Database, numbers: range) -> None:
    with database.transaction() as repository:
        repository.put_child(MIA)
        repository.put(
            MIA.id, *(observation(n, note=f"note {n} " + "x" * (n % 90)) for n in numbers)
        )
        first = numbers[0]
        repository.put(MIA.id, hip_signs(10_000 + first), visit(20_000 + first, note="y" * 6000))


def read(database: Database) -> Records:
    """Everything that the diary says."""
    with database.reading() as reader:
        return {
            record.id: record
            for child in reader.children()
            for record in reader.contents(child.id).records()
        }


def harm(path: Path, chance: random.Random) -> str:
    """Damage the file or its log; what was done."""
    log = path.with_name(path.name + "-wal")
    target = log if log.exists() and chance.random() < 0.5 else path
    content = bytearray(target.read_bytes())
    kind = chance.choice(["flip", "flip", "flips", "zero", "noise", "cut", "sector", "head"])
    harmed = _HARMS[kind](content, chance)
    target.write_bytes(harmed)
    return f"{kind} of the {'log' if target == log else 'file'}"


def _flip(content: bytearray, chance: random.Random) -> bytearray:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
    return content


def _flips(content: bytearray, chance: random.Random) -> bytearray:
    for _ in range(chance.randrange(2, 60)):
        _flip(content, chance)
    return content


def _over(content: bytearray, place: int, data: bytes) -> bytearray:
    data = data[: len(content) - place]
    content[place : place + len(data)] = data
    return content


def _zero(content: bytearray, chance: random.Random) -> bytearray:
    return _over(content, chance.randrange(0, len(content), PAGE), bytes(PAGE))


def _noise(content: bytearray, chance: random.Random) -> bytearray:
    place = chance.randrange(0, len(content), PAGE)
    return _over(content, place, chance.randbytes(PAGE * chance.randrange(1, 4)))


def _cut(content: bytearray, chance: random.Random) -> bytearray:
    return content[: chance.randrange(1, len(content))]


def _sector(content: bytearray, chance: random.Random) -> bytearray:
    return _over(content, chance.randrange(0, len(content), 512), bytes(512))


def _head(content: bytearray, chance: random.Random) -> bytearray:
    return _over(content, 0, bytes(chance.choice([1, 16, 32, 100, 512])))


_HARMS: Final[dict[str, Callable[[bytearray, random.Random], bytearray]]] = {
    "flip": _flip,
    "flips": _flips,
    "zero": _zero,
    "noise": _noise,
    "cut": _cut,
    "sector": _sector,
    "head": _head,
}


def run(files: int, seed: int, *, protected: bool = False) -> Tally:
    """Damage so many diaries, one after the other."""
    tally = Tally()
    key = DiaryKey.for_new_file(Secret("two words")) if protected else None
    with tempfile.TemporaryDirectory() as name:
        closed, crashed, records = make(Path(name), key)
        for number in range(files):
            chance = random.Random(f"{seed}-{number}")
            source = crashed if number % 3 == 0 else closed
            place = Path(name) / f"case-{number}"
            shutil.copytree(source.parent, place)
            path = place / source.name
            done = f"{seed}-{number}: {harm(path, chance)}"
            tally.files += 1
            try:
                _use(path, key, records, tally, done)
            except Exception:  # noqa: BLE001 - any is a crash, and is counted
                tally.crashes.append(f"{done}\n{traceback.format_exc()}")
            shutil.rmtree(place)
    return tally


def _use(path: Path, key: DiaryKey | None, records: Records, tally: Tally, done: str) -> None:
    told = False
    try:
        found, altered, asks = _opened(path, key)
        tally.outcomes["opened"] += 1
    except DatabaseError:
        lost, may_miss = _mend(path, key)
        if lost is None:
            tally.outcomes["refused"] += 1
            return
        found, altered, asks = _opened(path, key)
        asks = False
        tally.outcomes["salvaged"] += 1
        tally.told_lost += lost
        told = lost > 0 or may_miss
    missing = records.keys() - found.keys()
    if missing and asks:
        # The window says which entry is the last one, and to look whether one is missing.
        tally.asked += 1
    elif missing and not told:
        tally.silent.append(f"{done}: {len(missing)} entries")
    wrong = {key for key in found.keys() & records.keys() if found[key] != records[key]}
    tally.altered_told += len(wrong & altered)
    tally.altered_files += bool(wrong)
    if untold := len(wrong - altered):
        tally.untold.append(f"{done}: {untold} entries altered and untold")


def _opened(path: Path, key: DiaryKey | None) -> tuple[Records, frozenset[UUID], bool]:
    """As the program does: open, copy as each day, look through as the settings offer.

    With the ids of altered rows, and whether the window then asks to look at the last entry.
    """
    database = Database.open(path, key, busy_timeout=0)
    try:
        BackupFolder(path, key).make(BackupReason.ASKED, NOW)
        with database.reading() as reader:
            if problems := reader.check():
                raise DatabaseError(path, problems[0], "mend it")
            altered = altered_ids(reader)
        return read(database), altered, database.ended_badly
    finally:
        database.close()


def _mend(path: Path, key: DiaryKey | None) -> tuple[int | None, bool]:
    """How many rows were told as lost, None when there was nothing to mend with; and may miss."""
    rescue = Rescue(path, lambda: NOW, None if key is None else Secret(key.reveal()))
    found = rescue.diagnose()
    if not found.ways:
        return None, found.salvaged.may_miss
    rescue.mend(found.ways[0])
    return found.salvaged.lost, found.salvaged.may_miss


def main() -> int:
    """Run and print; 1 when something crashed or was lost without a word."""
    files = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    tally = run(files, seed, protected="protected" in sys.argv)
    print(f"files {tally.files}, seed {seed}: {dict(tally.outcomes)}")
    print(f"told as lost: {tally.told_lost}")
    print(f"crashes: {len(tally.crashes)}, silent losses: {len(tally.silent)}")
    print(
        f"altered and told: {tally.altered_told}, altered and untold: {len(tally.untold)},"
        f" in {tally.altered_files} files;"
        f" logs that were cut off, where the window asks to look: {tally.asked}"
    )
    for line in (*tally.crashes[:5], *tally.silent[:20], *tally.untold[:20]):
        print(line)
    return bool(tally.crashes or tally.silent or tally.untold)


if __name__ == "__main__":
    sys.exit(main())
