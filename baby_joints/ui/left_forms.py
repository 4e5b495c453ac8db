"""Half-filled forms that lie as files beside a diary: taken into it when it has a password."""

from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from uuid import UUID

    from baby_joints.diary import Diary

# Larger than any form: what else is called so is left alone.
_MOST_BYTES: Final = 1_000_000
_NAME: Final = r"\.([0-9a-f-]{36}\.(?:visit-)?draft)\.json"
_CHECKSUM: Final = re.compile("[0-9a-f]{64}")
_log = logging.getLogger(__name__)


def form_file(diary: Path, name: str) -> Path:
    """Where the form called `name` lies beside a diary without a password."""
    return diary.with_name(f"{diary.stem}.{name}.json")


def remove_forms(diary: Path, child_id: UUID) -> None:
    """Remove the forms of a child that lie beside a diary; one that cannot be removed stays."""
    # Only now: a baby is rarely removed.
    from baby_joints.atomic_file import remove_for_good

    for path in diary.parent.glob(f"*.{child_id}.*draft.json"):
        if path.name.startswith(f"{diary.stem}."):
            remove_for_good(path)


def take_in_forms(diary: Diary) -> None:
    """Keep what lies beside the diary inside it, then remove the files.

    A file that cannot be read or removed stays, and the log file says so; raises DatabaseError.
    """
    for name, path in _left(diary.path):
        # Only now: most diaries have no password.
        from baby_joints.atomic_file import remove_for_good

        try:
            if path.stat().st_size > _MOST_BYTES:
                continue
            text = path.read_text(encoding="utf-8")
            # One that was being removed when the program was ended says nothing any more.
            if text.strip("\0"):
                diary.keep_form(name, text)
            remove_for_good(path)
        except (OSError, UnicodeDecodeError) as error:
            _log.warning("A half-filled form beside the diary stays: %s", type(error).__name__)


def contents_in_forms(diary: Path, but_of: UUID | None = None) -> frozenset[str]:
    """The checksums of photos and clips that forms beside the diary name; raises OSError.

    `but_of`: the child whose forms do not count.
    """
    found: set[str] = set()
    for name, path in _left(diary):
        if name.startswith(f"{but_of}."):
            continue
        if path.stat().st_size <= _MOST_BYTES:
            found.update(_CHECKSUM.findall(path.read_bytes().decode("utf-8", "replace")))
    return frozenset(found)


def _left(diary: Path) -> Iterator[tuple[str, Path]]:
    """The forms beside the diary, each with its name."""
    pattern = re.compile(re.escape(diary.stem) + _NAME)
    for path in diary.parent.glob("*draft.json"):
        found = pattern.fullmatch(path.name)
        if found is not None:
            yield found[1], path
