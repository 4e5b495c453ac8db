"""Short pages: why joints pop, gentle lifting, carrying and swaddling, when to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from baby_joints.ui.page import Page

if TYPE_CHECKING:
    from baby_joints.change import Change


class LearnPage(Page):
    """General facts with their sources; nothing here is about the baby of the diary."""

    def title(self) -> str:
        return self.tr("Learn")

    def refresh(self, change: Change | None) -> None:
        pass
