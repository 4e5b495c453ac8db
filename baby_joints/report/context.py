"""What every block is given: the summary, the choices, the language and the room across."""

from dataclasses import dataclass

from baby_joints.analysis.summary import Summary
from baby_joints.report.block import Frame
from baby_joints.report.options import ReportOptions
from baby_joints.report.rich_text import Rich, joined, rich
from baby_joints.report.words import Words


@dataclass(frozen=True, slots=True)
class Context:
    """One report in the making.

    `later_page` is the page that holds what page 1 had to leave out; None when there is none.
    `missing` are letters that somebody typed and no font can show.
    """

    summary: Summary
    options: ReportOptions
    words: Words
    frame: Frame
    later_page: int | None = None
    missing: tuple[str, ...] = ()

    @property
    def where(self) -> Rich:
        """The place of what was cut, inside a sentence: ``page 2``."""
        if self.later_page is None:
            return self.words.rich("where.diary")
        return self.words.rich("where.page", page=self.later_page)

    @property
    def more(self) -> Rich:
        """Where the reader finds what was cut here."""
        if self.later_page is None:
            return self.words.rich("more.diary")
        return self.words.rich("more.page", page=self.later_page)

    @property
    def spaced_more(self) -> Rich:
        """The same after a text that breaks off."""
        return joined(rich(" "), self.more)
