"""What is left of a diary after a fault, held against what was acknowledged."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from baby_joints.diary import Diary
from baby_joints.storage.errors import DatabaseError, PasswordNeededError, WrongPasswordError
from tests.faults.deed import Deed, deeds
from tests.faults.doer import clock_after, identity, password
from tests.faults.model import Model
from tests.faults.telling import Told
from tests.faults.writings import half_written


@dataclass(frozen=True)
class Verdict:
    """Empty `problems`: all that was acknowledged is there, and the file is whole."""

    problems: tuple[str, ...]


def judge(path: Path, seed: int, told: Told, kinds: Sequence[tuple[object, int]]) -> Verdict:
    """Open the diary at `path` and compare it with the deeds that were told to be done.

    The deed that was begun and not told to be done may have happened whole, or not at all.
    """
    listed = list(islice(deeds(seed, kinds), told.last))  # type: ignore[arg-type] # kinds of deeds
    done = [deed for deed in listed if deed.number in told.done]
    expected = [Model.after(done)]
    if told.pending is not None:
        expected.append(Model.after([*done, listed[told.pending - 1]]))
    return Verdict(tuple(_problems(path, expected, listed, told)))


def _problems(
    path: Path, expected: Sequence[Model], listed: Sequence[Deed], told: Told
) -> Iterator[str]:
    if not path.exists() or not path.stat().st_size:
        if told.is_ready:
            yield "the diary is gone"
        return
    passwords = list(dict.fromkeys(model.password for model in expected))
    for number in passwords:
        try:
            diary = Diary.open(path, clock=lambda: clock_after(10_000), secret=password(number))
        except (PasswordNeededError, WrongPasswordError):
            continue
        except DatabaseError as error:
            yield f"it does not open: {error}"
            return
        with closing(diary):
            yield from _compare(diary, [one for one in expected if one.password == number], listed)
            yield from diary.check()
        break
    else:
        yield "neither the old nor the new password opens it"
    yield from half_written(path.parent)


def _compare(diary: Diary, expected: Sequence[Model], listed: Sequence[Deed]) -> Iterator[str]:
    if diary.child is None:
        if any(model.entries for model in expected):
            yield "the child is gone"
        return
    contents = diary.contents()
    found = {entry.id: entry.note for entry in contents.observations}
    form = diary.forms().get("log")
    for model in expected:
        wanted = {identity(key): note for key, note in model.entries.items()}
        if (found, form) == (wanted, model.form):
            break
    else:
        wanted = {identity(key): note for key, note in expected[0].entries.items()}
        lost, extra = wanted.keys() - found.keys(), found.keys() - wanted.keys()
        changed = [key for key in wanted.keys() & found.keys() if wanted[key] != found[key]]
        kinds = ", ".join(f"{deed.number} {deed.kind}" for deed in listed[-3:])
        yield (
            f"lost {len(lost)}, not wanted {len(extra)}, changed {len(changed)},"
            f" form {form!r} for {expected[0].form!r}; last deeds {kinds}"
        )
    named = {one for entry in contents.observations for one in entry.attachments}
    if diary.attachments.missing(named) or diary.attachments.unsound(named):
        yield "a photo is missing or changed"
