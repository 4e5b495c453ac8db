"""The commands about backups: make one, list them, go back to one."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from baby_joints.commands.choice import Choice
from baby_joints.commands.held_diary import no_window_on
from baby_joints.commands.password import ask_password, password_for
from baby_joints.commands.problems import CommandError
from baby_joints.commands.source import made, opened, place_of
from baby_joints.commands.usage import DiaryOption, say
from baby_joints.diary import Diary, local_now
from baby_joints.safekeeping.comparison import ChildComparison, Comparison, Entries
from baby_joints.secret import Secret
from baby_joints.storage.backups.backup import ENDING, Backup
from baby_joints.storage.errors import PasswordNeededError, WrongPasswordError

BackupArgument = Annotated[
    Path,
    typer.Argument(metavar="FILE", help=f"A backup, or a copy from another computer ({ENDING})."),
]


class Way(StrEnum):
    """What a damaged diary is mended with."""

    BOTH = "both"
    SALVAGED = "read"
    BACKUP = "backup"


def is_copy(file: Path) -> bool:
    """By its ending, the file is a backup or a copy of a whole diary."""
    return file.suffix.lower() == ENDING


def backup(
    context: typer.Context,
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]",
            help=f"Write a copy for another computer to this file ({ENDING}) instead.",
        ),
    ] = None,
    diary: DiaryOption = None,
) -> None:
    """Copy the whole diary, photos and clips included, while it is in use, and prove the copy."""
    if file is not None and not is_copy(file):
        raise typer.BadParameter(f"{file.name!r} does not end in {ENDING}.", param_hint="FILE")
    with opened(context.obj.at(diary)) as opened_diary:
        if file is None:
            written = opened_diary.backups.back_up().path
        else:
            opened_diary.backups.copy_to(file)
            written = file
    say(f"Everything was written to {written}, and read back.")


def backups(context: typer.Context, diary: DiaryOption = None) -> None:
    """List the backups of the diary of this computer, the newest first."""
    with opened(context.obj.at(diary)) as opened_diary:
        seen = opened_diary.backups.look()
    for one in seen.backups:
        say(_line(one))
    words = "1 backup" if len(seen.backups) == 1 else f"{len(seen.backups)} backups"
    say(f"{words}, {_megabytes(seen.size)}, in {seen.folder}.")


def restore(
    context: typer.Context,
    file: BackupArgument,
    look: Annotated[
        bool, typer.Option("--look", help="Only say what would change; change nothing.")
    ] = False,
    diary: DiaryOption = None,
) -> None:
    """Let the diary hold what a backup holds. What it held is kept as a backup itself."""
    refuse_no_copy(file)
    # Looking at what would come makes no diary.
    with (opened if look else made)(context.obj.at(diary)) as opened_diary:
        found, secret = compared(opened_diary, file)
        for line in lines(found):
            say(line)
        if look:
            return
        before = opened_diary.backups.restore(file, secret)
    say(f"Restored. To take it back: baby-joints restore {before.path}")


def refuse_no_copy(file: Path) -> None:
    """Raise before anything is made for what can be no copy of a diary."""
    # Only now: the storage takes longer to read than most commands.
    from baby_joints.storage.opening import refuse_no_diary

    refuse_no_diary(file)


def take_in(diary: Diary, file: Path) -> None:
    """Merge a copy from another computer with the diary, and say what came."""
    _, secret = compared(diary, file)
    merged, _ = diary.backups.merge(file, secret)
    say(
        f"{merged.added} added, {merged.updated} updated, {merged.deleted} deleted,"
        f" {merged.unchanged} unchanged."
    )


def compared(diary: Diary, file: Path) -> tuple[Comparison, Secret | None]:
    """What diary and file do not share, and the file's own password when it has another one."""
    try:
        return diary.backups.compare(file), None
    except (PasswordNeededError, WrongPasswordError):
        secret = password_for(file, None)
        return diary.backups.compare(file, secret), secret


def lines(found: Comparison) -> Iterator[str]:
    """What would change, a line for each child and kind of change."""
    if found.is_same:
        yield "The file holds what the diary holds."
    for child in found.children:
        yield from (f"{child.name}: {words}" for words in _changes(child))


def _changes(child: ChildComparison) -> Iterator[str]:
    if not child.is_there:
        yield "is not in the file and would go."
    elif not child.is_here:
        yield f"would come back{_days(child.only_there)}."
        return
    if child.only_here.count:
        yield f"{child.only_here.count} entries would go{_days(child.only_here)}."
    if child.only_there.count:
        yield f"{child.only_there.count} entries would come back{_days(child.only_there)}."
    if child.different.count:
        yield f"{child.different.count} entries would be as before{_days(child.different)}."
    if child.child_differs:
        yield "what is written about the child would be as before."


def _days(entries: Entries) -> str:
    if entries.first is None:
        return ""
    if entries.first == entries.last:
        return f", of {entries.first}"
    return f", of {entries.first} to {entries.last}"


def _line(one: Backup) -> str:
    state = "" if one.is_good else " (damaged)"
    state = state if one.opens else " (opens with another password)"
    return f"{one.path}  {one.reason}  {_megabytes(one.size)}{state}"


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"


def mend(
    context: typer.Context,
    way: Annotated[
        Way | None,
        typer.Option("--with", help="Mend it: with both, what was read, or the backup alone."),
    ] = None,
    diary: DiaryOption = None,
) -> None:
    """Say what can be read of a damaged diary; with --with, mend it and keep the damaged file."""
    chosen = context.obj.at(diary)
    path = place_of(chosen)
    if not path.exists():
        raise CommandError(f"There is no diary at {path}.")
    with no_window_on(path):
        _mend(path, way, chosen)


def _mend(path: Path, way: Way | None, chosen: Choice) -> None:
    from baby_joints.safekeeping.rescue import Mending, Rescue, needs_password

    secret = ask_password(path, chosen.password_fd) if needs_password(path) else None
    rescue = Rescue(path, local_now, secret)
    found = rescue.diagnose()
    say(f"Read: {found.salvaged.entries} entries. Not to be read: at least {found.salvaged.lost}.")
    if found.salvaged.altered:
        say(f"Not as they were saved: {found.salvaged.altered}. After mending see: check")
    if found.salvaged.may_miss:
        say("A part of the file is gone: more may be missing.")
    if found.backup is not None:
        say(
            f"The backup {found.backup.path} has {found.backup_entries} entries,"
            f" {found.only_backup} of them alone; {found.only_salvaged} are not in it."
        )
    if way is None:
        return
    wanted = Mending[way.name]
    if wanted not in found.ways:
        raise CommandError(f"The diary cannot be mended with {way}.")
    say(f"Mended. The damaged file lies in {rescue.mend(wanted)}.")
