"""What the parents choose about the page they hand over."""

from dataclasses import dataclass

from baby_joints.report.language import Language
from baby_joints.report.paper import Paper


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportOptions:
    """Choices for one report.

    `language` is the reader's; what the parents typed stays in their own words. `question` replaces
    the parents' question on page 1 (None: the first open question of the summary).
    `behind_patterns`, `all_entries`, `visits` and `questions` ask for pages after page 1; with any
    of them, what page 1 had no room for stands on page 2. `hide_...` leave out the child's name
    (initials stay), the names of those who wrote, their notes, clips and photos, and the names of
    clinicians and places. `made_up` says at the foot that the diary is an example, not a real
    baby's. `attach_diary`: the entries of the period travel in the file, for other programs.
    """

    paper: Paper = Paper.A4
    language: Language = Language.ENGLISH
    question: str | None = None
    behind_patterns: bool = False
    all_entries: bool = False
    visits: bool = False
    questions: bool = False
    hide_child_name: bool = False
    hide_observers: bool = False
    hide_notes: bool = False
    hide_clips: bool = False
    hide_clinicians: bool = False
    made_up: bool = False
    attach_diary: bool = True

    @property
    def later_pages(self) -> bool:
        """Whether anything is asked for after page 1."""
        return self.behind_patterns or self.all_entries or self.visits or self.questions

    @property
    def hides_anything(self) -> bool:
        """Whether something is left out."""
        return (
            self.hide_child_name
            or self.hide_observers
            or self.hide_notes
            or self.hide_clips
            or self.hide_clinicians
        )
