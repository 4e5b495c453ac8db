"""Lets the system refuse one call after the other, and looks what was said and what is left.

Run by hand: ``python -m tests.faults.refusals [DEEDS] [SEED] [KINDS] [STEP] [ERRORS]``; needs
strace. Each run refuses one call that touches the folder of the diary (a full disk, a disk that
fails, a folder of somebody else); of each kind of call every STEP-th is refused.
"""

import re
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tests.faults import doer
from tests.faults.deed import Kind
from tests.faults.kills import RUNS, doer_words
from tests.faults.refuser import CALLS, Refusal, Refuser, Traced
from tests.faults.telling import Told
from tests.faults.verdict import judge


class Run(NamedTuple):
    """What a doer told, and what is wrong then."""

    told: Told
    problems: tuple[str, ...]
    traced: Traced


class RefusedDeeds:
    """The first `last` deeds of a seed, done again and again in `scratch`."""

    def __init__(
        self, scratch: Path, seed: int, last: int, kinds: Sequence[tuple[Kind, int]]
    ) -> None:
        self._seed, self._last, self._kinds = seed, last, kinds
        self.refuser = Refuser(scratch, lambda _folder: None, self._do)
        self.refuser.warm_up()

    def run(self, refusal: Refusal | None = None) -> Run:
        """Do them, with one call refused, and compare what was told with what is there."""
        traced = self.refuser.run(refusal)
        told = Told.of(traced.output)
        path = self.refuser.folder / "diary.sqlite3"
        problems = judge(path, self._seed, told, self._kinds).problems
        return Run(told, (*problems, traced.problem) if traced.problem else problems, traced)

    def _do(self, folder: Path) -> None:
        path = folder / "diary.sqlite3"
        doer.main(doer_words(path, self._seed, self._last, self._kinds), in_words)


def in_words(error: Exception) -> str:
    """The error's own words, and what the window says in their place."""
    from baby_joints.ui.error_words import explain

    shown = explain(error)
    return f"{type(error).__name__}: {error} | {shown.title} {shown.advice}".replace("\n", " ")


def refuse_all(
    name: str, error: str, folder: Path, seed: int, last: int, step: int
) -> Counter[str]:
    """Refuse call after call of that run; counts, and every problem printed."""
    in_words(OSError("loads the words of errors"))
    deeds = RefusedDeeds(folder, seed, last, RUNS[name][0])
    plain = deeds.run()
    counts: Counter[str] = Counter()
    for problem in plain.problems:
        print(f"{name}: without any refusal: {problem}")
    for refusal in deeds.refuser.refusals(error, plain.traced.calls, step):
        run = deeds.run(refusal)
        if not run.traced.came:
            counts["not reached"] += 1
            continue
        counts[refusal.call] += 1
        counts["refused"] += 1
        counts["wrong"] += bool(run.problems)
        counts["unseen"] += not run.told.refusals
        counts.update(f"said: {_shown(words)}" for words in run.told.refusals)
        for problem in run.problems:
            print(f"{name}: {error} at {refusal.call} {refusal.number}: {problem}", flush=True)
    return counts


def _shown(words: str) -> str:
    """Without paths, which differ from run to run."""
    return re.sub(r"/\S*/", "", re.sub(r"\.baby-joints-\S+", "TEMPORARY", words))


def main(arguments: Sequence[str]) -> None:
    """Refuse call after call, kind after kind; print every problem and the sums."""
    last = int(arguments[0]) if arguments else 10
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    wanted = arguments[2].split(",") if len(arguments) > 2 else list(RUNS)
    step = int(arguments[3]) if len(arguments) > 3 else 1
    errors = arguments[4].split(",") if len(arguments) > 4 else list(CALLS)
    sums: Counter[str] = Counter()
    for name in wanted:
        for error in errors:
            with tempfile.TemporaryDirectory() as folder:
                counts = refuse_all(name, error, Path(folder), seed, last, step)
            calls = ", ".join(f"{counts[call]} {call}" for call in CALLS[error] if counts[call])
            print(
                f"{name:10} {error:6}: {counts['refused']} refused ({calls}), {counts['unseen']} of"
                f" them without effect, {counts['not reached']} not reached, {counts['wrong']} with"
                " a loss, damage or half a file",
                flush=True,
            )
            sums += counts
    for words, count in sums.most_common():
        if words.startswith("said: "):
            print(f"{count:5} x {words.removeprefix('said: ')}")
    print(f"{sums['refused']} refused, {sums['wrong']} with a loss, damage or half a file")


if __name__ == "__main__":
    main(sys.argv[1:])
