"""A photo or clip that was given to a form, and whose form that was."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID


class Whose(NamedTuple):
    """The diary, the child and the entry that a form is about; None: it is about one for ever."""

    diary: Path | None = None
    child_id: UUID | None = None
    entry: object = None


class Given(NamedTuple):
    """A file, or bytes of that name; it goes to this entry, whatever the form shows by then."""

    source: Path | bytes
    name: str
    whose: Whose
