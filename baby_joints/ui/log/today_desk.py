"""Fills the card of today, and writes what is tapped there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.ui.log.entry_form import again
from baby_joints.ui.log.today_card import Today

if TYPE_CHECKING:
    from baby_joints.domain.observation import Observation
    from baby_joints.ui.log.entry_form import EntryForm
    from baby_joints.ui.log.entry_saver import EntrySaver
    from baby_joints.ui.log.log_view import LogView
    from baby_joints.ui.log.recent_entries import RecentEntries
    from baby_joints.ui.preferences import Preferences


class TodayDesk(QObject):
    """Between the newest entries, the card of today and the saver; it holds nothing itself."""

    def __init__(
        self,
        view: LogView,
        form: EntryForm,
        recent: RecentEntries,
        saver: EntrySaver,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._view, self._form = view, form
        self._recent, self._saver = recent, saver
        self._preferences = preferences
        recent.reloaded.connect(self._on_reloaded)
        view.who.observer_chosen.connect(self._on_observer_chosen)
        view.today.again_requested.connect(self._on_again)
        view.today.side_corrected.connect(saver.correct_side)
        view.today.counted.connect(self._on_counted)

    def _on_reloaded(self) -> None:
        recent, view = self._recent, self._view
        view.today.show_today(Today(recent.today, self._saver.newest, recent.tally))
        view.bar.set_can_repeat(can=recent.last is not None)
        view.who.set_names(self._preferences.offered_names(recent.observers))

    def _on_observer_chosen(self, name: str) -> None:
        self._preferences.remember_observer(name)

    def _on_again(self, entry: Observation) -> None:
        self._saver.repeat(again(entry, self._form.draft.observer))

    def _on_counted(self, sounded: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        tally = self._recent.tally
        if tally is not None:
            self._saver.count(tally, sounded=sounded, observer=self._form.draft.observer)
