"""What stands further down on the Log page, and is made after the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from baby_joints.ui.log.details_panel import DetailsPanel
from baby_joints.ui.log.lifting_panel import LiftingPanel
from baby_joints.ui.log.reaction_section import ReactionSection
from baby_joints.ui.log.today_card import TodayCard

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from baby_joints.ui.clips.clip_editor import ClipEditor
    from baby_joints.ui.log.entry_form import EntryForm
    from baby_joints.ui.theme import Theme


class LowerPart(NamedTuple):
    """The questions that Save does not need, and what was written today."""

    reaction: ReactionSection
    lifting: LiftingPanel
    details: DetailsPanel
    today: TodayCard

    @classmethod
    def made(
        cls, theme: Theme, form: EntryForm, make_clips: Callable[[], ClipEditor], parent: QWidget
    ) -> LowerPart:
        """Make all of it; with a parent from the start, as one that is seen would be a window."""
        return cls(
            ReactionSection(theme, form, parent),
            LiftingPanel(theme, form, parent),
            DetailsPanel(theme, form, make_clips, parent),
            TodayCard(theme, parent),
        )

    @property
    def questions(self) -> tuple[QWidget, ...]:
        """From the top down."""
        return self.reaction, self.lifting, self.details
