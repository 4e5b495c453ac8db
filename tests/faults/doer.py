"""Does deeds to a diary and says, line by line, which are begun and which are done.

``python -m tests.faults.doer DIARY SEED FROM TO [KINDS]``: the deeds FROM up to TO of that seed. A
deed that is said to be done is acknowledged: from then on it must not be lost. A deed that is
refused is named with the kind of the error, and the next one follows.
"""

import json
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID, uuid5

from baby_joints.diary import Diary
from baby_joints.domain.attachment import Attachment
from baby_joints.domain.attachment_error import AttachmentError
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import Observation
from baby_joints.exchange import write_diary
from baby_joints.exchange.errors import DiaryFileError
from baby_joints.secret import Secret
from baby_joints.storage.errors import DatabaseError
from tests.faults.deed import USUAL, Deed, Kind, deeds
from tests.faults.model import IMPORTED
from tests.faults.writings import NAMES, write
from tests.storage.support import MIA, NOON, observation

# A picture of one dot.
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763"
    "f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)
# Of a photo that is attached: more than the program writes at once.
PHOTO_BYTES = len(PNG) + 30_000
REFUSALS = (AttachmentError, DatabaseError, DomainError, DiaryFileError, OSError)


def identity(key: str) -> UUID:
    """The id of the entry that the model calls `key`."""
    return uuid5(MIA.id, key)


def password(number: int) -> Secret | None:
    """The password that the deed of that number set; None for 0."""
    return Secret(f"word {number}") if number else None


def entry(key: str, note: str, attachments: tuple[Attachment, ...] = ()) -> Observation:
    """The entry that the model calls `key`."""
    minutes = int(key.partition(".")[0])
    return observation(minutes, id=identity(key), note=note, attachments=attachments)


def clock_after(number: int) -> datetime:
    """The diary's time at a deed: later than that of all before."""
    return NOON + timedelta(days=30, minutes=number)


class Doer:
    """One open diary and the deeds done to it."""

    def __init__(self, path: Path, set_by: int = 0) -> None:
        self._path = path
        self._number = 0
        self._password = set_by
        self._backups: dict[int, Path] = {}
        self._photo: Attachment | None = None
        self._diary = Diary.open(path, clock=self._clock, secret=password(set_by))
        if self._diary.child is None:
            self._diary.add_child(MIA)
            # Not to be undone: what this program does begins with an empty diary of a child.
            self._diary.close()
            self._diary = Diary.open(path, clock=self._clock, secret=password(set_by))

    def close(self) -> None:
        """Let go of the diary."""
        self._diary.close()

    def do(self, deed: Deed) -> None:
        """Do it; raises what the diary raises."""
        number, kind, target = deed
        self._number = number
        diary, note = self._diary, f"note {number}"
        match kind:
            case Kind.RECORD:
                diary.record(entry(f"{number}", note))
            case Kind.ATTACH:
                photo = diary.attachments.store(PNG + bytes([number % 256]) * 30_000, "photo.png")
                diary.record(entry(f"{number}", note, (photo,)))
                self._photo = photo
            case Kind.AMEND:
                diary.amend(entry(f"{target}", note))
            case Kind.DELETE:
                diary.delete([identity(f"{target}")])
            case Kind.UNDO:
                diary.undo()
            case Kind.FORM:
                diary.keep_form("log", f"form {number}")
            case Kind.IMPORT:
                diary.import_file(self._file_to_import(number))
            case _ if kind in NAMES:
                write(diary, kind, number, self._photo)
            case _:
                self._do_to_the_file(deed)

    def _do_to_the_file(self, deed: Deed) -> None:
        match deed.kind:
            case Kind.BACKUP:
                self._backups[deed.number] = self._diary.backups.back_up().path
            case Kind.RESTORE:
                self._diary.backups.restore(self._backups[deed.target])
            case Kind.PASSWORD:
                new = 0 if self._password else deed.number
                self._diary.protection.change(password(new), password(self._password))
                self._password = new
            case _:
                raise NotImplementedError(deed.kind)

    def _clock(self) -> datetime:
        return clock_after(self._number)

    def _file_to_import(self, number: int) -> Path:
        keys = [f"{number}.{place}" for place in range(IMPORTED)]
        entries = tuple(entry(key, f"note {number}") for key in keys)
        path = self._path.with_name(f"import-{number}.json")
        contents = DiaryContents(child=MIA, observations=entries)
        write_diary(contents, path, exported_at=NOON, application="fault test")
        return path


def say(word: str, number: int, detail: str = "") -> None:
    """One line, at once: whoever listens may end this program after any of them."""
    os.write(1, f"{word} {number} {detail}".strip().encode() + b"\n")


def named(error: Exception) -> str:
    """The kind of an error and its own words."""
    return f"{type(error).__name__}: {error}"


def main(arguments: Sequence[str], told: Callable[[Exception], str] = named) -> None:
    """Do the deeds that the arguments name; `told` puts an error into words."""
    path, seed, first, last, *rest = arguments
    kinds = [(Kind(name), weight) for name, weight in json.loads(rest[0])] if rest else USUAL
    set_by = int(rest[1]) if len(rest) > 1 else 0
    try:
        doer = Doer(Path(path), set_by)
    except REFUSALS as error:
        say("refused", 0, told(error))
        return
    say("ready", 0)
    for deed in islice(deeds(int(seed), kinds), int(first) - 1, int(last)):
        say("begin", deed.number)
        try:
            doer.do(deed)
        except REFUSALS as error:
            say("refused", deed.number, told(error))
            continue
        say("done", deed.number)
    doer.close()
    say("closed", 0)


if __name__ == "__main__":
    main(sys.argv[1:])
