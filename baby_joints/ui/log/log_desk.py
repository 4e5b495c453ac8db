"""What becomes of an entry on the Log page: kept half-filled, saved, asked about, shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.log.entry_saver import EntrySaver
from baby_joints.ui.log.form_memory import FormMemory
from baby_joints.ui.log.recent_entries import RecentEntries
from baby_joints.ui.log.today_desk import TodayDesk
from baby_joints.ui.page_name import PageName
from baby_joints.ui.safety.safety_desk import SafetyDesk
from baby_joints.ui.widgets.by_keyboard import by_keyboard
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from baby_joints.domain.observation_draft import ObservationDraft
    from baby_joints.ui.log.entry_form import EntryForm
    from baby_joints.ui.log.log_view import LogView
    from baby_joints.ui.page import Page


class LogDesk(QObject):
    """Works behind the page; nothing of it is seen, so that the first paint need not wait for it.

    Args:
        page: the page that it works for; it owns this.
        form: what is written.
        view: the widgets of the page, all of them made.
        clock: the time at this place.
    """

    def __init__(
        self, page: Page, form: EntryForm, view: LogView, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(page)
        self._page, self._form, self._view, self._clock = page, form, view, clock
        self.memory = FormMemory(form, page.bridge.path, page.bridge.forms, clock, self)
        self.recent = RecentEntries(page.bridge, clock, self)
        self.saver = EntrySaver(page.bridge, self)
        self.safety = SafetyDesk(page)
        self.today = TodayDesk(view, form, self.recent, self.saver, page.preferences, self)
        self._connect()

    def _connect(self) -> None:
        page, view, saver = self._page, self._view, self.saver
        saver.form_saved.connect(self.memory.saved)
        saver.form_failed.connect(self.memory.failed)
        saver.notice_given.connect(page.notice_given)
        # The list of today has another height then.
        self.recent.reloaded.connect(page.toast_moved)
        saver.kept.connect(self.safety.consider)
        self.today.invites_refused.connect(self._on_invites_refused)
        view.today.all_requested.connect(self._on_all)
        view.lifting.offer_learning()
        view.lifting.learn_requested.connect(
            lambda: page.page_requested.emit(PageName.LEARN, Topic.LIFTING)
        )

    def save(self, draft: ObservationDraft) -> None:
        """Save the finished entry of the form, which is free for the next one at once."""
        visibly = by_keyboard()
        self.saver.save(draft)
        self._page.bridge.give_way()
        self.memory.send()
        self._view.start(visibly=visibly)

    def repeat_last(self) -> None:
        """Fill in what was written last; it still has to be saved."""
        last = self.recent.last
        if last is not None:
            visibly = by_keyboard()
            self._form.repeat(last)
            self._view.bar.focus_save(visibly=visibly)

    def _on_invites_refused(self) -> None:
        self._page.preferences_changed.emit()
        words = self.tr("We will not ask again.")
        self._page.notice_given.emit(Notice(words, self.tr("You can change that in Settings.")))

    def _on_all(self) -> None:
        from baby_joints.domain.observation_filter import ObservationFilter
        from baby_joints.domain.period import Period

        today = self._clock().date()
        where = ObservationFilter(period=Period.through(today, today))
        self._page.page_requested.emit(PageName.DIARY, where)
