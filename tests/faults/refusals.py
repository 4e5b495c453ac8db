"""Lets the system refuse one call after the other, and looks what was said and what is left.

Run by hand: ``python -m tests.faults.refusals [DEEDS] [SEED] [KINDS] [STEP]``; needs strace. Each
run refuses one call that writes or syncs (a full disk, a disk that fails); every STEP-th is tried.
"""

import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.faults.deed import Kind
from tests.faults.kills import ROOT, RUNS, doer_command
from tests.faults.telling import Told
from tests.faults.verdict import judge

CALLS: Final = "pwrite64,fsync,fdatasync,ftruncate"
ERRORS: Final = ("ENOSPC", "EIO")


def refused_once(
    folder: Path, error: str, number: int, seed: int, last: int, kinds: Sequence[tuple[Kind, int]]
) -> tuple[Told, tuple[str, ...], bool]:
    """Refuse the `number`-th call: what was told, what is wrong, and whether it came to that."""
    path, log = folder / "diary.sqlite3", folder / "calls"
    options = ["-f", "-qq", "--seccomp-bpf", "-e", f"trace={CALLS}"]
    options += ["-e", f"inject={CALLS}:error={error}:when={number}", "-o", str(log)]
    done = subprocess.run(
        ["strace", *options, *doer_command(path, seed, last, kinds)],
        check=False,
        capture_output=True,
        cwd=ROOT,
    )
    told = Told.of(done.stdout.decode())
    problems = judge(path, seed, told, kinds).problems
    if done.returncode:
        last_line = done.stderr.decode().strip().splitlines()[-1:]
        problems += (f"ended by itself with {done.returncode}: {last_line}",)
    return told, problems, "(INJECTED)" in log.read_text(errors="replace")


def main(arguments: Sequence[str]) -> None:
    """Refuse call after call until there is none left; print every problem and the sums."""
    last = int(arguments[0]) if arguments else 10
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    wanted = arguments[2].split(",") if len(arguments) > 2 else list(RUNS)
    step = int(arguments[3]) if len(arguments) > 3 else 1
    words: Counter[str] = Counter()
    for name in wanted:
        for error in ERRORS:
            tried = wrong = 0
            number = 1
            while True:
                with tempfile.TemporaryDirectory() as folder:
                    told, problems, came = refused_once(
                        Path(folder), error, number, seed, last, RUNS[name][0]
                    )
                if not came:
                    break
                tried += 1
                wrong += bool(problems)
                # The paths differ from run to run.
                words.update(re.sub(r"/\S*/", "", refusal) for refusal in told.refusals)
                for problem in problems:
                    print(f"{name}: {error} at call {number}: {problem}")
                number += step
            print(f"{name:10} {error}: {tried} refusals, {wrong} with a loss or damage")
    for told_words, count in words.most_common():
        print(f"{count:5} x {told_words}")


if __name__ == "__main__":
    main(sys.argv[1:])
