"""Keeps a question for the doctor with the next visit, or with one that is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID, uuid4

from PySide6.QtCore import QObject

from baby_joints.domain.questions import next_visit, planned_visit, with_question
from baby_joints.ui.put_right import is_gone, nothing_there, put_right
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from datetime import date, datetime

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.visit import Visit
    from baby_joints.ui.dialogs.question_dialog import QuestionDialog
    from baby_joints.ui.page import Page


class Asked(NamedTuple):
    """A question about a child, with the day of a visit that is still to be planned for it."""

    child_id: UUID
    words: str = ""
    day: date | None = None
    is_typed: bool = False


class QuestionDesk(QObject):
    """Works for one page, over which it asks, and which says that the question is kept.

    It is about the child for which it was asked, whichever is shown when it is kept.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page

    def ask(self, child_id: UUID, words: str) -> None:
        """Propose these words for the next visit, or for one that is planned with them."""
        self._ask_next(Asked(child_id, words))

    def ask_at(self, child_id: UUID, visit: Visit, now: datetime) -> None:
        """Ask for one more question for this visit."""
        self._open_over(Asked(child_id), visit, now)

    def _ask_next(self, asked: Asked) -> None:
        self._page.bridge.fetch(
            self._page,
            lambda diary: _next_visit(diary, asked.child_id),
            lambda found: self._open_over(asked, *found),
        )

    def _open_over(self, asked: Asked, visit: Visit | None, now: datetime) -> None:
        opened = partial(self._open, asked, visit, now)
        self._page.waiting.open_over(asked.child_id, opened)

    def _open(self, asked: Asked, visit: Visit | None, now: datetime) -> None:
        from baby_joints.ui.dialogs.question_dialog import QuestionDialog

        planned_on = visit.day if visit is not None else None
        page = self._page
        dialog = QuestionDialog(
            page.theme, asked.words, planned_on, now.date(), page, day=asked.day
        )
        dialog.accepted.connect(partial(self._on_given, dialog, asked, visit, now))
        dialog.rejected.connect(partial(self._on_left, dialog, asked, visit, now))
        dialog.open()

    def _on_given(
        self, dialog: QuestionDialog, before: Asked, visit: Visit | None, now: datetime
    ) -> None:
        asked, bridge = _as_typed(before, dialog), self._page.bridge
        again = partial(self._open_over, asked, visit, now)
        if visit is not None:
            added = partial(_added, asked, visit.id)
            bridge.change(added, lambda change: self._on_put(change, asked), again)
        elif (day := dialog.day()) is not None:
            planned = planned_visit(uuid4(), day, asked.words, now)
            bridge.record(planned, self._on_kept, again, child_id=asked.child_id)

    def _on_left(
        self, dialog: QuestionDialog, before: Asked, visit: Visit | None, now: datetime
    ) -> None:
        """Escape is quickly pressed: what was typed by then can be gone on with."""
        asked = _as_typed(before, dialog)
        if asked.words and asked.is_typed:
            way = self._page.way_back
            way.open(partial(self._open_over, asked, visit, now))
            detail = self.tr("Your question for the doctor")
            self._page.notice_given.emit(
                Notice(self.tr("Not saved"), detail, undo=True, way_back=way)
            )

    def _on_put(self, change: Change, asked: Asked) -> None:
        """The planned visit may be gone meanwhile: then ask which one comes next."""
        if is_gone(change):
            self._ask_next(asked)
        else:
            self._on_kept(change)

    def _on_kept(self, _change: Change) -> None:
        detail = self.tr("Your question for the doctor")
        self._page.notice_given.emit(Notice(self.tr("Saved"), detail, undo=True))


def _as_typed(before: Asked, dialog: QuestionDialog) -> Asked:
    typed = before._replace(words=dialog.question(), day=dialog.field.value())
    return typed._replace(is_typed=before.is_typed or typed != before)


def _visit(diary: Diary, child_id: UUID, key: UUID) -> Visit | None:
    return next((one for one in diary.contents(child_id).visits if one.id == key), None)


def _next_visit(diary: Diary, child_id: UUID) -> tuple[Visit | None, datetime]:
    """The next planned visit, and the time."""
    now = diary.now()
    return next_visit(diary.contents(child_id).visits, now), now


def _added(asked: Asked, key: UUID, diary: Diary) -> Change:
    """The visit as it is by now, with the question."""
    visit = _visit(diary, asked.child_id, key)
    if visit is None:
        return nothing_there(diary)
    return put_right(with_question(visit, asked.words), asked.child_id)(diary)
