"""What the summary of a diary costs: time, memory, and the refresh after one more entry.

Run by hand: ``python -m tests.benchmarks.summary_cost``. Beside each figure stands a plain pass
over the same entries that reads every field of each once, in turns with the summary, so that slow
and busy machines are comparable.
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
from functools import partial
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
# Entries, days, and days until the summary is made, when late notes may still be to come: a year
# of a busy family, the same with all notes written, then longer; the last ones all on one day.
SHAPES = (
    (2_000, 365, 0),
    (2_000, 365, 10),
    (10_000, 417, 0),
    (30_000, 1_250, 0),
    (100_000, 4_167, 0),
    (2_000, 1, 0),
    (2_000, 1, 10),
    (10_000, 1, 0),
)


def plain_pass(entries: Sequence[Observation]) -> None:
    """Read each field of each entry once."""
    for entry in entries:
        for name in NAMES:
            getattr(entry, name)


def milliseconds(rounds: int, *works: Callable[[], object]) -> list[list[float]]:
    """Processor times of each of `works`, which take turns."""
    times: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for work, taken in zip(works, times, strict=True):
            started = time.process_time()
            work()
            taken.append((time.process_time() - started) * 1000)
    return times


def peak_memory(work: Callable[[], object]) -> int:
    """Bytes that `work` held at most."""
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def show_summaries() -> None:
    """One line a shape: median and least time, the same of the ratio to the plain pass, memory."""
    for entries, days, later in SHAPES:
        diary, as_of = made_up_diary(entries, days), end_of(days + later)
        took, plain = milliseconds(
            5 if entries > 20_000 else 21,
            partial(summarise, diary, as_of),
            partial(plain_pass, diary.observations),
        )
        median, least = statistics.median(took), min(took)
        peak = peak_memory(partial(summarise, diary, as_of))
        print(
            f"{entries:7} entries on {days:4} days, {later:2} later"
            f"  median {median:7.1f} ms, ratio {median / statistics.median(plain):4.1f}"
            f"  least {least:6.1f} ms, ratio {least / min(plain):4.1f}"
            f"  {least / entries * 1000:4.1f} us, {peak / entries:4.0f} bytes an entry"
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
            (from_nothing,) = milliseconds(5, lambda: summarise(diary.contents(), now))
    print(f"{entries} entries, one more: new summary after {statistics.median(times):.1f} ms")
    print(f"  (of {saves}: slowest {max(times):.1f} ms; from nothing {min(from_nothing):.1f} ms)")


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
