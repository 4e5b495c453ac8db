"""Says what a look at the legs calls for: after it was saved, and again when it is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.page_name import PageName
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from uuid import UUID

    from baby_joints.analysis.look_case import LookCase
    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.child import Child
    from baby_joints.domain.hip_signs import HipSigns
    from baby_joints.ui.page import Page
    from baby_joints.ui.safety.look_sheet import LookSheet


class LookAdviceDesk(QObject):
    """Works for one page. It goes by the parent's own answers, whether or not patterns are on.

    Args:
        page: over which the sheet stands, and which says that the look is kept.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.sheet: LookSheet | None = None

    def consider(
        self, change: Change, look: HipSigns, before: HipSigns | None, notice: Notice
    ) -> None:
        """A look was saved: say what it calls for, if it did not `before`; then `notice` again."""
        from baby_joints.analysis.answer import answers_in

        # The baby that it is about: another one may be shown by now.
        babies = self._page.bridge.babies
        child = next((baby for baby in babies if baby.id == change.child_id), None)
        if child is not None and not answers_in(hip_signs=look) <= answers_in(hip_signs=before):
            self._advise(look, child, notice)

    def read_again(self, look: HipSigns) -> None:
        """Show what a look calls for."""
        child = self._page.bridge.child
        if child is not None:
            self._advise(look, child, None)

    def _advise(self, look: HipSigns, child: Child, notice: Notice | None) -> None:
        # Only now: no start waits for it.
        from baby_joints.analysis.look_case import LookCase
        from baby_joints.guidance_file import read_emergency_numbers, read_guidance
        from baby_joints.ui.safety.look_sheet import LookSheet

        page, case = self._page, LookCase(look, child, read_guidance())
        if not case.advice:
            return
        there = read_emergency_numbers().help_in(page.preferences.country)
        sheet = LookSheet(page.theme, case, there, page, again=notice is None)
        sheet.learn_requested.connect(self._on_learn)
        sheet.finished.connect(partial(self._on_closed, case, notice))
        self.sheet = sheet
        sheet.open()

    def _on_closed(self, case: LookCase, notice: Notice | None, _result: int) -> None:
        self.sheet = None
        if notice is not None:
            work = partial(_is_there, case.look.id, case.child.id)
            self._page.bridge.fetch(self, work, partial(self._say_kept, notice))

    def _say_kept(self, notice: Notice, is_there: bool) -> None:  # noqa: FBT001 - by partial
        # Undo would take back something else when this look is gone.
        if not is_there:
            gone = QCoreApplication.translate("UndoDesk", "Taken back")
            notice = Notice(gone, notice.detail)
        self._page.notice_given.emit(notice)

    def _on_learn(self) -> None:
        self._page.page_requested.emit(PageName.LEARN, Topic.WHEN_TO_CALL)


def _is_there(key: UUID, child_id: UUID, diary: Diary) -> bool:
    return any(look.id == key for look in diary.contents(child_id).hip_signs)
