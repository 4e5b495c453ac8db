"""What a password costs: the same work on an encrypted diary and on a plain one, as ratios.

Run by hand: ``python -m tests.benchmarks.encryption [ENTRIES [ROUNDS]]`` (default 2000 and 15).
Each round does both, one after the other, so that a busy machine slows both. Printed are the
medians of the processor's milliseconds and of the clock's, and the ratio of each.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID, uuid4

from baby_joints.diary import Diary
from baby_joints.secret import Secret
from baby_joints.storage.diary_key import DiaryKey
from tests.storage.support import MIA, NOON, observation

PASSWORD = "plums and pears"  # noqa: S105 - of a benchmark
SAVES = 20

Job = Callable[[Path, Secret | None], None]


def prepare(path: Path, entries: int, password: str | None) -> None:
    with closing(Diary.open(path)) as diary:
        diary.add_child(MIA)
        told = [observation(number, note="as it was") for number in range(1, entries + 1)]
        diary.record_all(told)
        if password is not None:
            diary.protection.change(Secret(password))


def measured(job: Callable[[], object]) -> tuple[float, float]:
    """Milliseconds of the processor, of all threads, and of the clock."""
    worked, started = time.process_time(), time.perf_counter()
    job()
    return (time.process_time() - worked) * 1000, (time.perf_counter() - started) * 1000


def open_and_close(path: Path, secret: Secret | None) -> None:
    Diary.open(path, secret=secret).close()


def read_all(path: Path, secret: Secret | None) -> None:
    with closing(Diary.open(path, secret=secret)) as diary:
        diary.contents()


def save(path: Path, secret: Secret | None) -> None:
    with closing(Diary.open(path, secret=secret)) as diary:
        for number in range(SAVES):
            moment = NOON + timedelta(minutes=number)
            diary.record(observation(1, id=uuid4(), observed_at=moment, recorded_at=moment))


def compare(name: str, job: Job, plain: Path, locked: Path, secret: Secret, rounds: int) -> None:
    times: dict[bool, list[tuple[float, float]]] = {False: [], True: []}
    for number in range(2 * rounds):
        is_locked = bool(number % 2)
        path, given = (locked, secret) if is_locked else (plain, None)
        times[is_locked].append(measured(partial(job, path, given)))
    cells = []
    for place, unit in enumerate(("processor", "clock")):
        without, with_it = (
            statistics.median(pair[place] for pair in times[is_locked])
            for is_locked in (False, True)
        )
        cells.append(f"{unit} {without:8.2f} {with_it:8.2f} ms  x{with_it / without:5.2f}")
    print(f"{name:34} {'   '.join(cells)}")


def main() -> None:
    entries = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    with tempfile.TemporaryDirectory() as name:
        plain, locked = Path(name) / "plain.sqlite3", Path(name) / "locked.sqlite3"
        prepare(plain, entries, None)
        prepare(locked, entries, PASSWORD)
        with closing(Diary.open(locked, secret=Secret(PASSWORD))) as diary:
            remembered = diary.protection.key_to_remember()
        assert remembered is not None
        print(f"{entries} entries, {rounds} rounds; without and with a password")
        print(f"size {plain.stat().st_size} and {locked.stat().st_size} bytes")
        compare("open, password typed", open_and_close, plain, locked, Secret(PASSWORD), rounds)
        compare("open, key remembered", open_and_close, plain, locked, remembered, rounds)
        compare("open and read all", read_all, plain, locked, remembered, rounds)
        compare(f"open and {SAVES} saves", save, plain, locked, remembered, rounds)
        salt = UUID(int=0).bytes
        derive = partial(DiaryKey.derive, Secret(PASSWORD), salt)
        times = [measured(derive)[0] for _ in range(5)]
        print(f"one try of a password: {statistics.median(times):.0f} ms of the processor")
        for name_of, new, old in (
            ("set", PASSWORD, None),
            ("changed", "other", PASSWORD),
            ("taken away", None, "other"),
        ):
            with closing(Diary.open(plain, secret=Secret(old) if old else None)) as diary:
                secrets = [None if text is None else Secret(text) for text in (new, old)]
                worked, passed = measured(partial(diary.protection.change, *secrets))
            print(f"password {name_of}: {worked:.0f} ms of the processor, {passed:.0f} ms")


if __name__ == "__main__":
    main()
