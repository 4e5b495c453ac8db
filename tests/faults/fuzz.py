"""Gives every reader files that are nearly right, and looks what it says and what it changed.

Run by hand: ``python -m tests.faults.fuzz [CASES] [SEED] [READERS]``. A case is fine when the file
is taken whole, or refused by an error that the program tells; then nothing has changed. After what
was taken the diary is whole, its summary can be made, and once in a while its page too.
"""

import random
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from baby_joints.diary import Diary, local_now
from tests.faults.readers import HIP, READERS, STIFF, TOLD, Reader

# The page of what was taken is made once in so many cases: it takes ten times as long as the rest.
_PAGES: Final = 25


def clock() -> datetime:
    """Later than every sample."""
    return local_now() + timedelta(days=1)


@contextmanager
def diary_in(folder: Path, reader: Reader) -> Iterator[tuple[Diary, bytes]]:
    """A diary with a story in it, and the bytes of a file of the reader that is right."""
    path, given = folder / "diary.sqlite3", folder / f"right{reader.ending}"
    with closing(Diary.open(path, clock=clock)) as diary:
        diary.import_file(STIFF)
        diary.import_file(HIP)
        reader.whole(diary, given)
    # Opened anew: what was put in above is not to be undone with the cases.
    with closing(Diary.open(path, clock=clock)) as diary:
        yield diary, given.read_bytes()


def problem_with(reader: Reader, path: Path, diary: Diary, *, with_page: bool) -> str | None:
    """What is wrong with how the reader took the file; None when all is well."""
    before = state(diary)
    try:
        reader.read(path, diary)
    except TOLD:
        return None if state(diary) == before else "refused, but something changed"
    except Exception:  # noqa: BLE001 - that there is none is what is looked for
        return traceback.format_exc(limit=-4)
    return _problem_after(diary, with_page=with_page)


def state(diary: Diary) -> tuple[object, ...]:
    """All that the diary holds."""
    children = diary.children()
    number = diary.change_number
    return children, number, tuple(sorted(diary.attachments.sizes())), diary.contents()


def _problem_after(diary: Diary, *, with_page: bool) -> str | None:
    from baby_joints.report.options import ReportOptions

    if diary.child is None:
        return None
    try:
        if problems := diary.check():
            return f"taken, but the diary is not whole: {problems[0]}"
        diary.summary()
        if with_page:
            diary.handover(ReportOptions()).pdf()
    except Exception:  # noqa: BLE001 - as above
        return traceback.format_exc(limit=-4)
    return None


def fuzz(reader: Reader, cases: int, seed: int) -> Counter[str]:
    """Try so many files; the counts of what became of them, problems printed."""
    chance = random.Random(f"{reader.name} {seed}")
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with diary_in(folder, reader) as (diary, right):
            for number in range(cases):
                path = folder / f"case{reader.ending}"
                path.write_bytes(reader.mutate(right, chance))
                before = diary.change_number
                problem = problem_with(reader, path, diary, with_page=number % _PAGES == 0)
                counts["cases"] += 1
                counts["taken with a change"] += diary.change_number != before
                if problem is not None:
                    counts["problems"] += 1
                    print(f"{reader.name} {number}: {problem}")
                while diary.can_undo:
                    diary.undo()
    return counts


def main(arguments: Sequence[str]) -> None:
    """Fuzz the readers that the arguments name, by default all."""
    cases = int(arguments[0]) if arguments else 500
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    wanted = arguments[2].split(",") if len(arguments) > 2 else None
    for reader in READERS:
        if wanted is None or reader.name in wanted:
            counts = fuzz(reader, cases, seed)
            print(
                f"{reader.name:13} {counts['cases']} cases, {counts['taken with a change']} taken"
                f" with a change, {counts['problems']} problems",
                flush=True,
            )


if __name__ == "__main__":
    main(sys.argv[1:])
