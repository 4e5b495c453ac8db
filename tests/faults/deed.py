"""What a program does to a diary in a fault test, the same for the same seed."""

import random
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """One way to change the diary or a file beside it."""

    RECORD = "record"
    AMEND = "amend"
    DELETE = "delete"
    UNDO = "undo"
    FORM = "form"
    ATTACH = "attach"
    IMPORT = "import"
    EXPORT = "export"
    BACKUP = "backup"
    PASSWORD = "password"  # noqa: S105 - a kind of deed
    RESTORE = "restore"
    TABLE = "table"
    ARCHIVE = "archive"
    PAGE = "page"
    CALENDAR = "calendar"
    COPY = "copy"
    PICTURE = "picture"
    SETTINGS = "settings"
    DRAFT = "draft"
    LOG = "log"


class Deed(NamedTuple):
    """The `number`-th deed; `target` is the number of the deed that brought the entry it is about.

    For a restore, the deed after which the backup was made.
    """

    number: int
    kind: Kind
    target: int = 0


# How often each comes; what only some tests do is given by name.
USUAL: Sequence[tuple[Kind, int]] = (
    (Kind.RECORD, 8),
    (Kind.AMEND, 3),
    (Kind.DELETE, 2),
    (Kind.UNDO, 2),
    (Kind.FORM, 3),
    (Kind.ATTACH, 1),
    (Kind.IMPORT, 1),
    (Kind.EXPORT, 1),
)


def deeds(seed: int, kinds: Sequence[tuple[Kind, int]] = USUAL) -> Iterator[Deed]:
    """Deeds without end; an edit, deletion or restore only where there is something for it."""
    chance = random.Random(seed)
    names, weights = [kind for kind, _ in kinds], [weight for _, weight in kinds]
    living: list[int] = []
    backups: list[int] = []
    number = 0
    while True:
        number += 1
        kind = chance.choices(names, weights)[0]
        if (kind in {Kind.AMEND, Kind.DELETE} and not living) or (
            kind is Kind.RESTORE and not backups
        ):
            kind = Kind.RECORD
        target = 0
        if kind is Kind.RECORD or kind is Kind.ATTACH:
            living.append(number)
        elif kind is Kind.UNDO:
            # Which entries an undo brings back or takes is for the model to say.
            living.clear()
        elif kind is Kind.AMEND:
            target = chance.choice(living)
        elif kind is Kind.DELETE:
            target = living.pop(chance.randrange(len(living)))
        elif kind is Kind.BACKUP:
            backups.append(number)
        elif kind is Kind.RESTORE:
            target = backups[-1]
            living.clear()
        yield Deed(number, kind, target)
