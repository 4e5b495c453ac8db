"""Cuts the power after every system call of a writing program, and looks what is left.

Run by hand: ``python -m tests.faults.power_cut [DEEDS] [SEED] [KINDS]``; needs strace. Of what was
not synced at the cut nothing, half or all is kept; writes are reordered and torn.
"""

import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from tests.faults.deed import Kind
from tests.faults.disk import put
from tests.faults.kills import ROOT, RUNS, doer_command
from tests.faults.telling import Told
from tests.faults.trace import Player, calls_in, command
from tests.faults.verdict import judge

SHARES: Final = (0.0, 0.5, 1.0)


def traced(folder: Path, seed: int, last: int, kinds: Sequence[tuple[Kind, int]]) -> Path:
    """Run a doer in `folder`/disk under strace; its calls."""
    disk, log = folder / "disk", folder / "calls"
    disk.mkdir()
    program = doer_command(disk / "diary.sqlite3", seed, last, kinds)
    subprocess.run(command(log, program), check=True, capture_output=True, cwd=ROOT)
    return log


def cuts(
    log: Path,
    disk: Path,
    seed: int,
    kinds: Sequence[tuple[Kind, int]],
    scratch: Path,
    every: int = 1,
) -> Iterator[tuple[int, float, tuple[str, ...]]]:
    """For each call after which a cut may matter: its number, the share kept, and what is wrong.

    Only every `every`-th of them is tried.
    """
    player = Player(str(disk))
    chance = random.Random(seed)
    met = 0
    for number, call in enumerate(calls_in(log)):
        if not player.play(call):
            continue
        met += 1
        if met % every:
            continue
        told = Told.of(player.said.decode())
        for share in SHARES:
            with tempfile.TemporaryDirectory(dir=scratch) as name:
                after = Path(name)
                put(player.disk.after_a_cut(chance, share), str(disk), after)
                yield number, share, judge(after / "diary.sqlite3", seed, told, kinds).problems


def main(arguments: Sequence[str]) -> None:
    """Trace and cut, kind after kind; print every problem and the sums."""
    last = int(arguments[0]) if arguments else 40
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    wanted = arguments[2].split(",") if len(arguments) > 2 else list(RUNS)
    for name in wanted:
        kinds, _ = RUNS[name]
        with tempfile.TemporaryDirectory() as folder:
            log = traced(Path(folder), seed, last, kinds)
            tried = wrong = 0
            for number, share, problems in cuts(
                log, Path(folder) / "disk", seed, kinds, Path(folder)
            ):
                tried += 1
                wrong += bool(problems)
                for problem in problems:
                    print(f"{name}: after call {number}, {share:.0%} kept: {problem}")
        print(f"{name:10} {last} deeds: {tried} power cuts, {wrong} with a loss or damage")


if __name__ == "__main__":
    main(sys.argv[1:])
