"""Kill the program at random moments while the password is set, changed or taken away.

    python -m tests.faults.password_kills [--kills 500] [--seed 1]

After each kill the diary must open with exactly one of the two passwords (or without, where that is
one of the two) and hold every entry and the half-filled form; all copies must open with one of the
two; and fifty planted words are looked for in every byte of every file of the diary's folder. Where
a diary with a password was left, none may be found: at once in the diary, its log, drafts and the
unfinished file, and in the copies as soon as the work was ended by asking for it once more.
"""

import argparse
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from baby_joints.atomic_file import write_atomically
from baby_joints.diary import Diary, PasswordNeededError, WrongPasswordError
from baby_joints.domain.child import Child
from baby_joints.file_mark import is_protected
from baby_joints.secret import Secret
from baby_joints.storage.backups.rekeyed import copies_of
from baby_joints.storage.errors import DatabaseError
from baby_joints.ui.left_forms import form_file, take_in_forms
from tests.storage.support import MIA, observation

ENTRIES: Final = 300
OLD, NEW = "one password", "the other password"
WORDS: Final = tuple(f"Zwetschge{number:02d}Kuchen" for number in range(50))
FORM: Final = f"{MIA.id}.draft"


@dataclass(frozen=True, slots=True)
class Work:
    """What is killed: `before` and `after` are the passwords, None for none."""

    name: str
    before: str | None
    after: str | None


WORKS: Final = (
    Work("set", None, NEW),
    Work("changed", OLD, NEW),
    Work("taken away", OLD, None),
)


def secret(password: str | None) -> Secret | None:
    return None if password is None else Secret(password)


def prepare(folder: Path, password: str | None) -> Path:
    """A diary with all words in its notes, two backups, an old copy and a half-filled form."""
    path = folder / "diary.sqlite3"
    diary = Diary.open(path)
    diary.add_child(Child(id=MIA.id, name=WORDS[0], born_on=MIA.born_on))
    diary.record_all(
        observation(number, note=WORDS[number % len(WORDS)]) for number in range(1, ENTRIES + 1)
    )
    diary.backups.back_up()
    diary.record(observation(ENTRIES + 1, note=WORDS[1], id=UUID(int=ENTRIES + 1)))
    diary.backups.back_up()
    write_atomically(form_file(path, FORM), WORDS[2].encode())
    if password is not None:
        take_in_forms(diary)
        diary.protection.change(Secret(password))
        diary.protection.protect_copies()
    diary.close()
    shutil.copyfile(path, path.with_name(f"{path.name}.revision-1.backup"))
    return path


def carry_out(path: Path, work: Work) -> None:
    """What the window does on the diary's thread."""
    diary = Diary.open(path, secret=secret(work.before))
    if work.after is not None:
        take_in_forms(diary)
    diary.protection.change(secret(work.after), secret(work.before))
    diary.protection.protect_copies()
    diary.close()


def in_child(job: Callable[[], None], kill_after: float | None) -> float:
    """Run `job` in a process of its own, killed after so many seconds; how long it took."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        code = 1
        try:
            os.write(writer, b"!")
            job()
            code = 0
        finally:
            os._exit(code)
    os.read(reader, 1)
    started = time.perf_counter()
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    if kill_after is None and status:
        sys.exit("The work itself failed.")
    os.close(reader)
    os.close(writer)
    return time.perf_counter() - started


def opens(path: Path, password: str | None) -> Diary | None:
    try:
        return Diary.open(path, secret=secret(password))
    except (PasswordNeededError, WrongPasswordError):
        return None


def found_in(files: Iterable[Path]) -> list[Path]:
    """The files in which one of the words stands."""
    words = [word.encode() for word in WORDS]
    return [path for path in files if any(word in path.read_bytes() for word in words)]


def files_beside(path: Path) -> list[Path]:
    """The diary, its log, drafts, unfinished files: all but the copies."""
    copies = {*copies_of(path)}
    return [file for file in path.parent.rglob("*") if file.is_file() and file not in copies]


def look_at_diary(path: Path, work: Work, counts: Counter[str]) -> None:
    """Which password opens it, and is everything there?"""
    is_locked = is_protected(path)
    bare = found_in(files_beside(path)) if is_locked else []
    if bare and work.after is None:
        # What is asked for is a bare file: here one may lie unfinished until the diary is opened.
        counts["unfinished bare file, to be swept"] += 1
        bare = [file for file in bare if not file.name.endswith(".new")]
    counts["words found beside a locked diary"] += len(bare)
    opened = [password for password in {work.before, work.after} if opens_whole(path, password)]
    counts["not opened by exactly one password"] += len(opened) != 1
    counts["is under the new password" if opened == [work.after] else "is under the old one"] += 1
    if is_locked:
        counts["words found after it was opened"] += len(found_in(files_beside(path)))


def opens_whole(path: Path, password: str | None) -> bool:
    """It opens with this password, or without any when that is None, and has all that it had."""
    if password is not None and not is_protected(path):
        return False
    diary = opens(path, password)
    if diary is None:
        return False
    forms = {**diary.forms()}
    draft = form_file(path, FORM)
    kept = draft.read_text() if draft.exists() else forms.get(FORM)
    found = (diary.count(), diary.check(), kept)
    diary.protection.sweep()
    diary.close()
    if found != (ENTRIES + 1, (), WORDS[2]):
        sys.exit(f"Something was lost: {found}")
    return True


def entries_in_copies(path: Path, work: Work) -> dict[str, int]:
    """How many entries each copy has; each opens with the old password or the new one."""
    return {copy.name: entries_in(copy, work) for copy in copies_of(path)}


def entries_in(copy: Path, work: Work) -> int:
    """-1 when it cannot be opened."""
    try:
        diary = opens(copy, work.before) or opens(copy, work.after)
    except DatabaseError:
        return -1
    if diary is None:
        return -1
    count = diary.count()
    diary.close()
    return count


def look_at_copies(path: Path, work: Work, had: dict[str, int], counts: Counter[str]) -> None:
    """All are there, and hold what they held."""
    has = entries_in_copies(path, work)
    counts["copies that cannot be opened"] += [*has.values()].count(-1)
    counts["copies that lost something"] += len(had.items() - has.items())


def finish(path: Path, work: Work, counts: Counter[str]) -> None:
    """Ask for the work once more and look for the words."""
    if work.after is None:
        return
    diary = opens(path, work.after) if is_protected(path) else None
    if diary is None:
        carry_out(path, work)
    else:
        take_in_forms(diary)
        diary.protection.protect_copies()
        diary.close()
    counts["words found when it was done"] += len(found_in(files_beside(path)))
    counts["words found in copies when it was done"] += len(found_in(copies_of(path)))


def kill_once(
    base: Path, work: Work, longest: float, had: dict[str, int], chance: random.Random
) -> Counter[str]:
    counts: Counter[str] = Counter({f"kills while {work.name}": 1})
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "copy"
        shutil.copytree(base, folder)
        path = folder / "diary.sqlite3"
        in_child(partial(carry_out, path, work), chance.uniform(0, longest))
        look_at_diary(path, work, counts)
        look_at_copies(path, work, had, counts)
        finish(path, work, counts)
    return counts


def run(kills: int, seed: int) -> Counter[str]:
    """So many kills in all; what was counted."""
    chance = random.Random(seed)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as name:
        for number, work in enumerate(WORKS):
            base = Path(name) / str(number)
            base.mkdir()
            prepare(base, work.before)
            trial = Path(name) / "trial"
            shutil.copytree(base, trial)
            longest = in_child(partial(carry_out, trial / "diary.sqlite3", work), None)
            shutil.rmtree(trial)
            had = entries_in_copies(base / "diary.sqlite3", work)
            for _ in range(kills // len(WORKS) + (number < kills % len(WORKS))):
                counts += kill_once(base, work, longest * 1.05, had, chance)
    return counts


BAD: Final = (
    "words found beside a locked diary",
    "words found after it was opened",
    "not opened by exactly one password",
    "copies that cannot be opened",
    "copies that lost something",
    "words found when it was done",
    "words found in copies when it was done",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    counts = run(arguments.kills, arguments.seed)
    for name in sorted({*counts, *BAD}):
        print(f"{counts[name]:6} {name}")
    sys.exit(any(counts[name] for name in BAD))


if __name__ == "__main__":
    main()
