"""Where a command reads its diary from: a diary file, or the database of this computer."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import typer

from baby_joints import paths
from baby_joints.commands.choice import Choice
from baby_joints.commands.password import password_for
from baby_joints.commands.problems import CommandError
from baby_joints.diary import Diary, local_now
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.handover import read_handed_over


@dataclass(frozen=True, slots=True)
class Source:
    """A diary with the moment it is looked at from unless another is asked for."""

    contents: DiaryContents
    as_of: datetime
    diary: Diary | None


def place_of(chosen: Choice) -> Path:
    """The database that ``--diary`` names, else the usual one."""
    diary = chosen.diary
    if diary is None:
        return paths.diary_file()
    if str(diary) in {"", "."}:
        raise typer.BadParameter("needs the name of a file.", param_hint="--diary")
    return paths.full_path(diary)


@contextmanager
def opened(chosen: Choice) -> Iterator[Diary]:
    """The diary in the database, which must be there: looking at nothing makes no file."""
    path = place_of(chosen)
    if not path.exists():
        raise CommandError(
            f"There is no diary at {path} yet. Import one, or open the window to start one."
        )
    with made(chosen) as diary:
        yield diary


@contextmanager
def begun(chosen: Choice) -> Iterator[Diary]:
    """The diary in the database, which must be about a baby already."""
    with opened(chosen) as diary:
        if diary.child is None:
            raise CommandError(
                f"The diary {diary.path} holds no baby yet. Import one, or open the window."
            )
        yield diary


@contextmanager
def made(chosen: Choice) -> Iterator[Diary]:
    """The diary in the database; a new one when there was none."""
    path = place_of(chosen)
    diary = Diary.open(path, secret=password_for(path, chosen.password_fd))
    try:
        yield diary
    finally:
        diary.close()


@contextmanager
def source_of(file: Path | None, chosen: Choice) -> Iterator[Source]:
    """The diary in `file`, as known when it was written; else the one in the database, now."""
    if file is not None:
        if chosen.diary is not None:
            raise typer.BadParameter("names a second diary beside FILE.", param_hint="--diary")
        read = read_handed_over(file)
        yield Source(read.contents, read.known_until or local_now(), None)
        return
    with begun(chosen) as diary:
        yield Source(diary.contents(), diary.now(), diary)
