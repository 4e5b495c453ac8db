"""Adds, changes and deletes visits, and keeps a form that was left half filled."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from baby_joints.analysis.hip_check import CheckKind
from baby_joints.domain.questions import HOUR_UNKNOWN, with_question
from baby_joints.domain.visit import Visit
from baby_joints.ui.clips.clip_desk import ClipDesk
from baby_joints.ui.clock import at_place
from baby_joints.ui.put_right import is_gone, put_right
from baby_joints.ui.visits.visit_keeper import VisitKeeper
from baby_joints.ui.visits.visit_words import kind_word, when
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.analysis.due_checks import DueCheck
    from baby_joints.change import Change
    from baby_joints.ui.page import Page


class VisitDesk(QObject):
    """Opens the form over a page and hands on to the diary what it gives.

    Signals:
        kept_changed(): a half-filled form is kept now, or none any more.
        saved(UUID): this visit was added or changed.
    """

    kept_changed = Signal()
    saved = Signal(object)

    def __init__(self, page: Page, clock: Callable[[], datetime]) -> None:
        super().__init__(page)
        self._page = page
        self._clock = clock
        self._known: frozenset[UUID] = frozenset()
        self.clips = ClipDesk(page)
        self.keeper = VisitKeeper(page.bridge.path, page.bridge.forms, self)

    def serve(self, known: frozenset[UUID]) -> None:
        """These are the visits of the diary that is shown now."""
        self._known = known
        if self.keeper.diary != self._page.bridge.path:
            self.keeper.flush()
            self.keeper.diary = self._page.bridge.path

    def kept(self) -> Visit | None:
        """The visit that was left half written."""
        child = self._page.bridge.child
        return None if child is None else self.keeper.kept(child.id)

    # --- what can be done ---

    def add(self) -> None:
        """Ask for a visit; one that was begun before is gone on with."""
        now = self._clock().replace(second=0, microsecond=0)
        kept = self.kept()
        if kept is not None and kept.id not in self._known:
            self._ask(kept)
        else:
            self._ask(Visit(id=uuid4(), visited_at=now, recorded_at=now, kind="well_child"))

    def plan(self, due: DueCheck) -> None:
        """Ask for the visit of a hip check; its hour is not known yet."""
        now = self._clock()
        day = max(due.first_on, now.date())
        moment = at_place(datetime.combine(day, HOUR_UNKNOWN), now)
        kind = "ultrasound" if due.check.what is CheckKind.SCAN else "well_child"
        self._ask(Visit(id=uuid4(), visited_at=moment, recorded_at=now, kind=kind))

    def change(self, visit: Visit) -> None:
        """Ask what is to be changed; what was begun before is gone on with."""
        kept = self.kept()
        self._ask(kept if kept is not None and kept.id == visit.id else visit)

    def go_on(self) -> None:
        """Open the form that was left half filled."""
        kept = self.kept()
        if kept is not None:
            self._ask(kept)

    def throw_away(self) -> None:
        """Forget the form that was left half filled."""
        child = self._page.bridge.child
        if child is not None:
            self.keeper.forget(child.id)
            self.kept_changed.emit()

    def delete(self, visit: Visit) -> None:
        """Take a visit out of the diary."""
        notice = Notice(self.tr("Deleted"), self._line(visit), undo=True)

        def done(change: Change) -> None:
            if change.deleted:  # not by the second of two quick presses
                self._page.notice_given.emit(notice)

        self._page.bridge.delete([visit.id], done)

    def ask_question(self, visit: Visit) -> None:
        """Ask for one more question for this visit."""
        from baby_joints.ui.dialogs.question_dialog import QuestionDialog

        page = self._page
        dialog = QuestionDialog(page.theme, "", visit.day, self._clock().date(), page)

        def keep() -> None:
            asked = with_question(visit, dialog.question())
            detail = self.tr("Your question for the doctor")
            notice = Notice(self.tr("Saved"), detail, undo=True)
            page.bridge.change(put_right(asked), lambda change: said(change, asked, notice))

        def said(change: Change, asked: Visit, notice: Notice) -> None:
            if is_gone(change):
                self._offer_as_new(asked)
            else:
                page.notice_given.emit(notice)

        dialog.accepted.connect(keep)
        dialog.open()

    # --- within ---

    def _offer_as_new(self, visit: Visit) -> None:
        """It was deleted meanwhile; under its old number it can never come back."""
        self._ask(replace(visit, id=uuid4()), was_gone=True)

    def _ask(self, visit: Visit, *, was_gone: bool = False) -> None:
        from baby_joints.ui.clips.clip_editor import ClipEditor
        from baby_joints.ui.dialogs.visit_dialog import VisitDialog

        page, child = self._page, self._page.bridge.child
        if child is None:
            return
        is_new = visit.id not in self._known
        title = self.tr("Add a visit") if is_new else self.tr("Change this visit")
        clips = ClipEditor(page.theme, self.clips)
        dialog = VisitDialog(page.theme, title, child, visit, self._clock(), clips, page)
        dialog.written.connect(lambda written: self.keeper.keep(child.id, written))
        dialog.given.connect(lambda given: self._keep(given, is_new=is_new))
        dialog.rejected.connect(self._on_left)
        dialog.open()
        if was_gone:
            dialog.offer_as_new()

    def _on_left(self) -> None:
        self.keeper.flush()
        self.kept_changed.emit()

    def _keep(self, visit: Visit, *, is_new: bool) -> None:
        """The kept form is forgotten only once the diary has the visit."""
        bridge, child = self._page.bridge, self._page.bridge.child

        def done(change: Change) -> None:
            if not is_new and is_gone(change):
                self._offer_as_new(visit)
                return
            if child is not None:
                self.keeper.forget(child.id)
            self.kept_changed.emit()
            self.saved.emit(visit.id)
            said = self.tr("Saved") if change.added else self.tr("Changed")
            if not change.added and not change.updated:
                said = self.tr("Nothing was changed")
            done_something = bool(change.added or change.updated)
            notice = Notice(said, self._line(visit), undo=done_something)
            self._page.notice_given.emit(notice)

        if is_new:
            written = replace(visit, recorded_at=self._clock())
            bridge.record(written, done, lambda: self._ask(visit))
        else:
            bridge.change(put_right(visit), done, lambda: self._ask(visit))

    def _line(self, visit: Visit) -> str:
        return f"{kind_word(visit.kind)} · {when(visit, self._clock())}"
