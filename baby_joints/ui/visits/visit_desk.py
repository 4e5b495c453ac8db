"""Adds, changes and deletes visits, and keeps the forms that were left half filled."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from baby_joints.analysis.hip_check import CheckKind
from baby_joints.domain.questions import HOUR_UNKNOWN
from baby_joints.domain.visit import Visit
from baby_joints.ui.clips.clip_desk import ClipDesk
from baby_joints.ui.clock import at_place
from baby_joints.ui.put_right import is_gone
from baby_joints.ui.visits import visit_words
from baby_joints.ui.visits.kept_visit import KeptVisit
from baby_joints.ui.visits.visit_keeper import VisitKeeper
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.analysis.due_checks import DueCheck
    from baby_joints.change import Change
    from baby_joints.domain.child import Child
    from baby_joints.domain.diary_contents import DiaryContents
    from baby_joints.ui.page import Page


class VisitDesk(QObject):
    """Opens the form over a page and hands on to the diary what it gives.

    A form is about the child over which it was opened, though another one may be shown when its
    visit turns out not to be saved: it is then kept for its own child.

    Signals:
        kept_changed(): a half-filled form is kept now, or one less.
    """

    kept_changed = Signal()

    def __init__(self, page: Page, clock: Callable[[], datetime]) -> None:
        super().__init__(page)
        self._page = page
        self._clock = clock
        self._whose: UUID | None = None
        self._known: dict[UUID, Visit] = {}
        self._on_its_way: set[UUID] = set()
        self.clips = ClipDesk(page)
        self.keeper = VisitKeeper(page.bridge.path, page.bridge.forms, self)

    def serve(self, contents: DiaryContents) -> None:
        """These visits are shown now."""
        self._whose = contents.child.id
        self._known = {visit.id: visit for visit in contents.visits}
        if self.keeper.diary != self._page.bridge.path:
            self.keeper.flush()
            self.keeper.diary = self._page.bridge.path

    def kept(self) -> KeptVisit | None:
        """The visit that was left half written last."""
        return self._begun(lambda _kept: True)

    # --- what can be done ---

    def add(self) -> None:
        """Ask for a visit; one that was begun before is gone on with."""
        now = self._clock().replace(second=0, microsecond=0)
        new = KeptVisit(Visit(id=uuid4(), visited_at=now, recorded_at=now, kind="well_child"))
        self._ask(
            self._begun(lambda kept: kept.base is None and kept.visit.id not in self._known) or new
        )

    def plan(self, due: DueCheck) -> None:
        """Ask for the visit of a hip check; its hour is not known yet."""
        now = self._clock()
        day = max(due.first_on, now.date())
        moment = at_place(datetime.combine(day, HOUR_UNKNOWN), now)
        kind = "ultrasound" if due.check.what is CheckKind.SCAN else "well_child"
        self._ask(KeptVisit(Visit(id=uuid4(), visited_at=moment, recorded_at=now, kind=kind)))

    def change(self, visit: Visit) -> None:
        """Ask what is to be changed; what was begun before is gone on with."""
        self._ask(self._begun(lambda kept: kept.visit.id == visit.id) or KeptVisit(visit, visit))

    def go_on(self) -> None:
        """Open the form that was left half filled last."""
        kept = self.kept()
        if kept is not None:
            self._ask(kept)

    def throw_away(self) -> None:
        """Forget the form that was left half filled last."""
        child, kept = self._child(), self.kept()
        if child is not None and kept is not None:
            self.keeper.forget_visit(child.id, kept.visit.id)
            self.kept_changed.emit()

    def delete(self, visit: Visit) -> None:
        """Take a visit out of the diary."""
        notice = Notice(self.tr("Deleted"), self.line(visit), undo=True)

        def done(change: Change) -> None:
            if change.deleted:  # not by the second of two quick presses
                self._page.notice_given.emit(notice)

        self._page.bridge.delete([visit.id], done)

    def line(self, visit: Visit) -> str:
        """What a visit is called in a line."""
        return visit_words.line(visit, self._clock())

    # --- within ---

    def _child(self) -> Child | None:
        """Who is shown; nobody while the diary is locked, or the page still shows another child."""
        bridge, child = self._page.bridge, self._page.bridge.child
        if child is None or not bridge.is_open or self._whose not in {None, child.id}:
            return None
        return child

    def _begun(self, is_it: Callable[[KeptVisit], bool]) -> KeptVisit | None:
        child = self._child()
        kept = () if child is None else self.keeper.kept(child.id)
        left = (one for one in kept if one.visit.id not in self._on_its_way)
        return next(filter(is_it, left), None)

    def _ask(self, kept: KeptVisit, *, is_gone: bool = False) -> None:
        from baby_joints.ui.clips.clip_editor import ClipEditor
        from baby_joints.ui.dialogs.visit_dialog import VisitDialog

        page, child = self._page, self._child()
        if child is None:
            return
        there = self._known.get(kept.visit.id)
        is_gone = is_gone or (there is None and kept.base is not None)
        if is_gone:
            # Deleted meanwhile; under its old number it can never come back.
            self.keeper.forget_visit(child.id, kept.visit.id)
            kept = KeptVisit(replace(kept.visit, id=uuid4()))
            self.keeper.keep(child.id, kept)
        elif there is not None:
            kept = KeptVisit(kept.onto(there), there)
        title = self.tr("Add a visit") if there is None else self.tr("Change this visit")
        clips = ClipEditor(page.theme, self.clips)
        dialog = VisitDialog(page.theme, title, child, kept.visit, self._clock(), clips, page)
        keep, save = partial(self.keeper.keep, child.id), partial(self._keep, child.id)
        dialog.written.connect(lambda written: keep(kept._replace(visit=written)))
        dialog.given.connect(lambda given: save(kept._replace(visit=given)))
        dialog.rejected.connect(self._on_left)
        dialog.open()
        if is_gone:
            dialog.offer_as_new()

    def _on_left(self) -> None:
        self.keeper.flush()
        self.kept_changed.emit()

    def _keep(self, child_id: UUID, given: KeptVisit) -> None:
        """The kept form is forgotten only once the diary has the visit."""
        self.keeper.keep(child_id, given)
        self._on_its_way.add(given.visit.id)

        def again(*, gone: bool = False) -> None:
            self._on_its_way.discard(given.visit.id)
            if self._page.waiting.is_shown(child_id):
                self._ask(given, is_gone=gone)
            self.kept_changed.emit()

        def done(change: Change) -> None:
            if is_gone(change):
                again(gone=True)
                return
            self._on_its_way.discard(given.visit.id)
            self.keeper.forget_visit(child_id, given.visit.id)
            self.kept_changed.emit()
            said = self.tr("Saved") if change.added else self.tr("Changed")
            if not change.added and not change.updated:
                said = self.tr("Nothing was changed")
            done_something = bool(change.added or change.updated)
            notice = Notice(said, self.line(given.visit), undo=done_something)
            self._page.notice_given.emit(notice)

        now = self._clock()
        self._page.bridge.change(lambda diary: given.write(diary, child_id, now), done, again)
