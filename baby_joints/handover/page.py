"""One report in the making: all it tells of, apart from the diary that it was taken from."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from baby_joints import __version__
from baby_joints.actions.own_file import refuse_own_file
from baby_joints.analysis.known_versions import R, known_at
from baby_joints.analysis.summary import Summary
from baby_joints.atomic_file import write_atomically
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.left_out import left_out_of, without
from baby_joints.exchange import diary_to_bytes
from baby_joints.exchange.order import in_order
from baby_joints.report import ReportOptions, render, render_text
from baby_joints.report.redaction import redacted_contents

APPLICATION: Final = f"baby_joints {__version__}"
Done = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Handover:
    """What one report tells, as values: it can be made on any thread while the diary is written to.

    The same handover gives the same bytes. `done`, where it is taken, is told after each page how
    many of how many are drawn; what it raises ends the work, and nothing is then left behind.
    `leaves` is told before a file is written with the diary inside, which may come back one day.
    """

    summary: Summary
    contents: DiaryContents
    options: ReportOptions
    database: Path | None = None
    leaves: Callable[[], None] | None = field(default=None, repr=False, compare=False)

    @classmethod
    def of(
        cls,
        summary: Summary,
        contents: DiaryContents,
        options: ReportOptions,
        database: Path | None = None,
        leaves: Callable[[], None] | None = None,
    ) -> "Handover":
        """The report of `summary`, which was made of `contents`; never written over `database`."""
        return cls(summary, _as_known(contents, summary.as_of), options, database, leaves)

    def pdf(self, done: Done | None = None) -> bytes:
        """The whole file."""
        return render(self.summary, self.options, self.contents, self.diary_inside(), done)

    def pages(self, done: Done | None = None) -> bytes:
        """The file without the diary inside: the pages are the same, and it is made sooner."""
        return render(self.summary, self.options, self.contents, None, done)

    def write(self, path: Path, done: Done | None = None) -> None:
        """Write the whole file, or nothing; OSError when that fails, DomainError for `database`."""
        self._refuse_own_file(path)
        if self.leaves is not None and self.options.attach_diary:
            self.leaves()
        write_atomically(path, self.pdf(done))

    def write_text(self, path: Path) -> None:
        """Write `text` to a file, as `write` does the page."""
        self._refuse_own_file(path)
        write_atomically(path, self.text().encode("utf-8"))

    def text(self) -> str:
        """The facts of page 1 for a message to a clinic, at most 3,000 letters."""
        return render_text(self.summary, self.options)

    def diary_inside(self) -> bytes | None:
        """The diary file that travels in the PDF; None when the parents leave it out."""
        if not self.options.attach_diary:
            return None
        return diary_to_bytes(
            self.handed_over(), exported_at=self.summary.as_of, application=APPLICATION
        )

    def _refuse_own_file(self, path: Path) -> None:
        if self.database is not None:
            refuse_own_file(self.database, path)

    def handed_over(self) -> DiaryContents:
        """The records of the period as they were known, oldest first, without what is hidden.

        Neither earlier versions nor what is left of deleted records: no page shows them, so they
        stay at home.
        """
        period = self.summary.period
        told = self.contents
        inside = replace(
            told,
            observations=tuple(_own(one) for one in told.observations if one.day in period),
            hip_signs=tuple(_own(one) for one in told.hip_signs if one.day in period),
            visits=tuple(_own(one) for one in told.visits if one.day in period),
        )
        return in_order(redacted_contents(inside, self.options))


def _as_known(contents: DiaryContents, as_of: datetime) -> DiaryContents:
    """The versions of the records that were known at `as_of`, each alone."""
    return replace(
        contents,
        observations=_versions(contents.observations, as_of),
        hip_signs=_versions(contents.hip_signs, as_of),
        visits=_versions(contents.visits, as_of),
        deleted={},
    )


def _versions(records: tuple[R, ...], as_of: datetime) -> tuple[R, ...]:
    known = known_at(records, as_of)[0]
    return tuple(replace(one, history=()) if one.history else one for one in known)


def _own(version: R) -> R:
    """The version without what earlier ones filled in where it was handed over in part."""
    return without(version, left_out_of(version)) if left_out_of(version) else version
