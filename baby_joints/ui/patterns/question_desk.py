"""Keeps a question about a finding for the next visit."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject

from baby_joints.domain.questions import next_visit, planned_visit, with_question
from baby_joints.ui.put_right import is_gone, put_right
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from datetime import datetime

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.visit import Visit
    from baby_joints.ui.page import Page


class QuestionDesk(QObject):
    """Works for one page, over which it asks, and which says that the question is kept."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, words: str) -> None:
        """Propose these words for the next visit, or for one that is planned with them."""
        self._page.bridge.fetch(self._page, _next_visit, lambda found: self._open(words, *found))

    def _open(self, words: str, visit: Visit | None, now: datetime) -> None:
        from baby_joints.ui.dialogs.question_dialog import QuestionDialog

        planned_on = visit.day if visit is not None else None
        dialog = QuestionDialog(self._page.theme, words, planned_on, now.date(), self._page)

        def keep() -> None:
            day, text = dialog.day(), dialog.question()
            bridge = self._page.bridge
            if visit is not None:
                asked = put_right(with_question(visit, text))
                bridge.change(asked, lambda change: self._on_put(change, text))
            elif day is not None:
                bridge.record(planned_visit(uuid4(), day, text, now), self._on_kept)

        dialog.accepted.connect(keep)
        dialog.open()

    def _on_put(self, change: Change, words: str) -> None:
        """The planned visit may be gone meanwhile: then ask which one comes next."""
        if is_gone(change):
            self.ask(words)
        else:
            self._on_kept(change)

    def _on_kept(self, _change: Change) -> None:
        detail = self.tr("Your question for the doctor")
        self._page.notice_given.emit(Notice(self.tr("Saved"), detail, undo=True))


def _next_visit(diary: Diary) -> tuple[Visit | None, datetime]:
    """The next planned visit, and the time."""
    now = diary.now()
    return next_visit(diary.contents().visits, now), now
