"""Fills the card of today, and writes what is tapped there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.log.entry_form import again
from baby_joints.ui.log.invites import is_due
from baby_joints.ui.log.today_card import Today

if TYPE_CHECKING:
    from baby_joints.domain.observation import Observation
    from baby_joints.ui.log.entry_form import EntryForm
    from baby_joints.ui.log.entry_saver import EntrySaver
    from baby_joints.ui.log.invite_line import InviteLine
    from baby_joints.ui.log.log_view import LogView
    from baby_joints.ui.log.recent_entries import RecentEntries
    from baby_joints.ui.preferences import Preferences


class TodayDesk(QObject):
    """Between the newest entries, the card of today and the saver.

    Signals:
        invites_refused(): the line that asks after some quiet days was switched off.
    """

    invites_refused = Signal()

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
        self._is_answered = False
        recent.reloaded.connect(self._on_reloaded)
        view.who.observer_chosen.connect(self._on_observer_chosen)
        view.today.again_requested.connect(self._on_again)
        view.today.site_corrected.connect(
            lambda entry, joint, side: saver.correct_site(entry.id, entry, joint, side)
        )
        view.today.invited.connect(self._on_invited)
        view.today.counted.connect(self._on_counted)

    def _on_reloaded(self) -> None:
        recent, view = self._recent, self._view
        newest, today = recent.newest_day, recent.today_is
        invited = self._preferences.invites and not self._is_answered and is_due(newest, today)
        view.today.show_today(
            Today(recent.today, self._saver.newest, recent.tally, is_invited=invited)
        )
        view.bar.set_can_repeat(can=recent.last is not None)
        view.who.set_names(self._preferences.offered_names(recent.observers))

    def _on_observer_chosen(self, name: str) -> None:
        self._preferences.remember_observer(name)

    def _on_again(self, entry: Observation) -> None:
        self._saver.repeat(again(entry, self._form.draft.observer))

    def _on_invited(self, line: InviteLine) -> None:
        line.nothing_told.connect(self._on_nothing)
        line.something_told.connect(self._on_something)
        line.refused.connect(self._on_refused)

    def _on_nothing(self) -> None:
        """A look at each hip, as the answer says."""
        quiet = ObservationDraft(
            joint=Joint.HIP,
            side=Side.BOTH,
            sound=Sound.NONE,
            activity=Activity.DIAPER_CHANGE,
            tried=1,
            sounded=0,
            observer=self._form.draft.observer,
        )
        self._saver.repeat(quiet)

    def _on_something(self) -> None:
        """Where and what is still to be said: the form asks for it."""
        self._is_answered = True
        self._on_reloaded()
        self._form.change(activity=Activity.DIAPER_CHANGE)
        self._view.start(visibly=True)

    def _on_refused(self) -> None:
        self._preferences.invites = False
        self._on_reloaded()
        self.invites_refused.emit()

    def _on_counted(self, sounded: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        tally = self._recent.tally
        if tally is not None:
            self._saver.count(tally, sounded=sounded, observer=self._form.draft.observer)
