"""The command that looks whether a diary is whole, and asks nothing of anybody."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated

import typer

from baby_joints.commands.integrity import problems_in
from baby_joints.commands.problems import CommandError
from baby_joints.commands.source import opened
from baby_joints.commands.usage import DiaryOption, say
from baby_joints.diary import Diary
from baby_joints.domain.child import Child
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.safekeeping.altered import AlteredEntry, AlteredSeen, Said


class Answer(StrEnum):
    """What becomes of entries that do not read as they were saved."""

    TAKE_BACK = "take-back"
    KEEP = "keep"


def check(
    context: typer.Context,
    altered: Annotated[
        Answer | None,
        typer.Option(
            help="What to do with entries that do not read as they were saved: take back what the"
            " last good backup says, or keep what they say now.",
            show_default=False,
        ),
    ] = None,
    diary: DiaryOption = None,
) -> None:
    """Look whether the diary of this computer is whole and fits the published schema."""
    with opened(context.obj.at(diary)) as opened_diary:
        problems, missing = problems_in(opened_diary)
        seen = AlteredSeen() if problems else opened_diary.backups.altered.look()
        for line in (*problems, *missing, *_altered_lines(seen)):
            say(line)
        left = len(seen.entries) - _settle(opened_diary, seen, altered)
        count = opened_diary.count()
    if problems:
        raise CommandError(
            f"The diary is not whole. Problems found: {len(problems)}. See: baby-joints mend"
        )
    if left:
        raise CommandError(
            f"Entries that do not read as they were saved: {left}."
            " See: baby-joints check --help, at --altered"
        )
    say(f"The diary is whole: {count} entries.")


def _settle(diary: Diary, seen: AlteredSeen, answer: Answer | None) -> int:
    """How many of them were settled."""
    if answer is Answer.KEEP:
        diary.backups.altered.keep(seen.entries)
        return len(seen.entries)
    if answer is Answer.TAKE_BACK:
        diary.backups.altered.take_back(seen.entries)
        return sum(entry.before is not None for entry in seen.entries)
    return 0


def _altered_lines(seen: AlteredSeen) -> Iterator[str]:
    for entry in seen.entries:
        yield f"{_name(entry)} does not read as it was saved; {_witness(entry, seen)}."


def _name(entry: AlteredEntry) -> str:
    said: Said | None = entry.now
    if said is None:
        return "What is left of a deleted entry"
    if isinstance(said, Child):
        return f"What is written about {said.name}"
    deleted = "deleted " if entry.is_deleted else ""
    if isinstance(said, Observation):
        return f"{said.day}: the {deleted}entry about {said.joint.value}, {said.side.value},"
    what = "look at the legs" if isinstance(said, HipSigns) else "visit"
    return f"{said.day}: the {deleted}{what}"


def _witness(entry: AlteredEntry, seen: AlteredSeen) -> str:
    if seen.backup is None:
        return "there is no good backup"
    if entry.before is None:
        return "the last good backup does not have it"
    same = "the same" if entry.before == entry.now else "something else"
    return f"the last good backup ({seen.backup.path.name}) says {same}"
