"""What the summary of a diary costs: time, memory, and the refresh after one more entry.

Run by hand: ``python -m tests.benchmarks.summary_cost``. Beside each figure stands a plain pass
over the same entries that reads every field of each once, so that slow machines are comparable.
"""

import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import fields
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

from baby_joints.analysis import summarise
from baby_joints.diary import Diary
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.exchange import write_diary
from tests.benchmarks.made_up_diary import end_of, made_up_diary

NAMES = tuple(field.name for field in fields(Observation))
# Entries and days: a year of a busy family, then longer; the last ones all on one day.
SHAPES = ((2_000, 365), (10_000, 417), (30_000, 1_250), (100_000, 4_167), (2_000, 1), (10_000, 1))


def plain_pass(entries: Sequence[Observation]) -> None:
    """Read each field of each entry once."""
    for entry in entries:
        for name in NAMES:
            getattr(entry, name)


def milliseconds(work: Callable[[], object], rounds: int) -> float:
    """Median processor time."""
    times = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        times.append((time.process_time() - started) * 1000)
    return statistics.median(times)


def peak_memory(work: Callable[[], object]) -> int:
    """Bytes that `work` held at most."""
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def show_summaries() -> None:
    """One line a shape: time, time an entry, ratio to the plain pass, memory an entry."""
    for entries, days in SHAPES:
        diary, as_of = made_up_diary(entries, days), end_of(days)
        rounds = 3 if entries > 20_000 else 9
        took = milliseconds(lambda: summarise(diary, as_of), rounds)  # noqa: B023 - called at once
        plain = milliseconds(lambda: plain_pass(diary.observations), rounds)  # noqa: B023 - as above
        peak = peak_memory(lambda: summarise(diary, as_of))  # noqa: B023 - as above
        print(
            f"{entries:7} entries on {days:4} days  {took:8.1f} ms  {took / entries * 1000:5.1f} us"
            f" an entry  plain pass {plain:6.1f} ms  ratio {took / plain:5.1f}"
            f"  peak {peak / entries:5.0f} bytes an entry"
        )


def show_refresh(entries: int = 10_000, days: int = 417, saves: int = 21) -> None:
    """Processor time from the commit of one more entry to the new summary, through a file."""
    now = end_of(days)

    def clock() -> datetime:
        nonlocal now
        now += timedelta(minutes=30)
        return now

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "diary.sqlite3"
        with closing(Diary.open(path, clock=clock)) as diary:
            diary.import_file(_file_of(made_up_diary(entries, days), Path(folder) / "made_up.json"))
            times = [_refreshed(diary) for _ in range(saves)]
            diary_time = milliseconds(lambda: summarise(diary.contents(), now), 5)
    print(f"{entries} entries, one more: new summary after {statistics.median(times):.1f} ms")
    print(f"  (of {saves}: slowest {max(times):.1f} ms; from nothing {diary_time:.1f} ms)")


def _file_of(contents: DiaryContents, path: Path) -> Path:
    write_diary(contents, path, exported_at=end_of(1), application="benchmark")
    return path


def _refreshed(diary: Diary) -> float:
    now = diary.now()
    draft = ObservationDraft(
        observed_at=now, joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, sounded=1
    )
    diary.summary()
    diary.record(draft.to_observation(uuid4(), now))
    started = time.process_time()
    diary.summary()
    return (time.process_time() - started) * 1000


def main(arguments: Sequence[str]) -> None:
    """Everything, or with ``refresh`` or ``summaries`` a part of it."""
    if "refresh" not in arguments:
        show_summaries()
    if "summaries" not in arguments:
        show_refresh()


if __name__ == "__main__":
    main(sys.argv[1:])
