"""Ends or refuses a start that brings an older diary up to date, and looks what is left.

Run by hand: ``python -m tests.faults.migrations [KILLS] [SEED]``; the refusals need strace. Each
frozen diary of an older version is started on; after the fault it must open with all it held.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from baby_joints.diary import Diary
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.storage.errors import DatabaseError
from tests.faults.kills import ROOT
from tests.faults.refuser import CALLS, Refuser
from tests.storage.support import REVISION_1, load_sql

OLD: Final = tuple(sorted(REVISION_1.parent.glob("revision_*.sql")))
START: Final = """
import sys
from pathlib import Path
from baby_joints.diary import Diary
from baby_joints.storage.errors import DatabaseError
try:
    Diary.open(Path(sys.argv[1])).close()
except DatabaseError as error:
    print(type(error).__name__, flush=True)
"""
LONGEST: Final = 2.5


def held(path: Path) -> tuple[DiaryContents, ...]:
    """All that the diary at `path` holds, child by child."""
    with closing(Diary.open(path)) as diary:
        found = []
        for child in diary.children():
            diary.choose_child(child.id)
            found.append(diary.contents())
        return tuple(found)


def problem_at(path: Path, expected: tuple[DiaryContents, ...]) -> str | None:
    """What is wrong with the diary after a fault; None when all is there."""
    try:
        found = held(path)
    except DatabaseError as error:
        return f"it does not open: {error}"
    return None if found == expected else "it holds something else"


def expected_of(script: Path) -> tuple[DiaryContents, ...]:
    """What a frozen diary holds when nothing goes wrong."""
    with tempfile.TemporaryDirectory() as folder:
        return held(load_sql(script, Path(folder) / "diary.sqlite3"))


def killed(script: Path, chance: random.Random) -> str | None:
    """Start on a frozen diary, end that at a random moment; what is wrong then."""
    with tempfile.TemporaryDirectory() as folder:
        path = load_sql(script, Path(folder) / "diary.sqlite3")
        with subprocess.Popen([sys.executable, "-c", START, str(path)], cwd=ROOT) as program:
            time.sleep(chance.uniform(0.1, LONGEST))
            program.kill()
        return problem_at(path, expected_of(script))


def start(folder: Path) -> None:
    """Open the diary in `folder`; the kind of error is printed."""
    try:
        Diary.open(folder / "diary.sqlite3").close()
    except DatabaseError as error:
        os.write(1, type(error).__name__.encode())


def main(arguments: Sequence[str]) -> None:
    """Kill so often in all, then refuse call after call; print every problem and the sums."""
    kills = int(arguments[0]) if arguments else 60
    chance = random.Random(int(arguments[1]) if len(arguments) > 1 else 1)
    wrong = 0
    for number in range(kills):
        problem = killed(OLD[number % len(OLD)], chance)
        wrong += problem is not None
        if problem is not None:
            print(f"kill {number}, {OLD[number % len(OLD)].name}: {problem}")
    print(f"{kills} kills of a start on {len(OLD)} older versions, {wrong} with a loss or damage")
    if shutil.which("strace") is None:
        return
    for script in OLD:
        for error in CALLS:
            _refuse_all(script, error)


def _refuse_all(script: Path, error: str) -> None:
    expected, tried, wrong, told = expected_of(script), 0, 0, 0
    with tempfile.TemporaryDirectory() as scratch:
        refuser = Refuser(
            Path(scratch), lambda folder: load_sql(script, folder / "diary.sqlite3"), start
        )
        refuser.warm_up()
        for refusal in refuser.refusals(error, refuser.run().calls):
            run = refuser.run(refusal)
            if not run.came:
                continue
            problem = run.problem or problem_at(refuser.folder / "diary.sqlite3", expected)
            tried += 1
            told += bool(run.output)
            if problem:
                wrong += 1
                print(f"{script.name}, {error} at {refusal.call} {refusal.number}: {problem}")
    print(f"{script.name} {error}: {tried} refusals, {told} told, {wrong} with a loss or damage")


if __name__ == "__main__":
    main(sys.argv[1:])
