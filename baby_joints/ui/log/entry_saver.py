"""Carries finished entries to the diary, one after the other, and tells when they are kept."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from baby_joints.change import Change
    from baby_joints.domain.codes import Side
    from baby_joints.domain.observation_draft import ObservationDraft
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.log.day_tally import DayTally

    Review = Callable[[ObservationDraft, Callable[[ObservationDraft], None]], None]


def save_at_once(draft: ObservationDraft, go_on: Callable[[ObservationDraft], None]) -> None:
    """The review that asks nothing; it has the shape of every other one."""
    go_on(draft)


class EntrySaver(QObject):
    """Saves the form's entry, repeats an old one, corrects a side, counts for the tally.

    Args:
        bridge: the way to the diary.
        review: sees a form's entry before it is saved, may ask the parent something, and calls
            back with the entry to save. It can add answers; it cannot refuse.
        parent: who owns it.

    Signals:
        form_saved(): the entry of the form is in the diary.
        notice_given(Notice): what was kept.
        tally_ready(): the tally may take the next tap.
    """

    form_saved = Signal()
    notice_given = Signal(object)

    def __init__(
        self, bridge: DiaryBridge, review: Review = save_at_once, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.review = review
        self._busy = False
        self._taps: deque[tuple[bool, str | None]] = deque()
        self._counting = False
        self.newest: UUID | None = None
        bridge.failed.connect(self._on_failed)

    @property
    def is_busy(self) -> bool:
        """The form's entry is on its way: a second Enter must not save it twice."""
        return self._busy

    def save(self, draft: ObservationDraft) -> None:
        """Save the form's entry."""
        if not self._busy:
            self.review(draft, self._record_form)

    def repeat(self, draft: ObservationDraft) -> None:
        """Save an entry that did not come from the form."""
        self._bridge.record(draft, lambda change: self._tell(change, draft))

    def correct_side(self, entry: Observation, side: Side) -> None:
        """It was the other side."""
        corrected = replace(entry, side=side)
        self._bridge.amend(corrected, lambda change: self._tell(change, corrected))

    def tap(self, *, sounded: bool, observer: str | None) -> None:
        """One more look of the tally; taps wait until the one before is kept."""
        self._taps.append((sounded, observer))

    def count_next(self, tally: DayTally | None) -> None:
        """Carry the next waiting tap to the diary, `tally` being what it holds now."""
        if self._counting or tally is None or not self._taps:
            return
        self._counting = True
        sounded, observer = self._taps.popleft()
        grown = tally.grown(sounded=sounded, observer=observer)
        write = self._bridge.amend if isinstance(grown, Observation) else self._bridge.record
        write(grown, lambda change: self._on_counted(change, grown))  # type: ignore[arg-type]  # each gets its kind

    def _record_form(self, draft: ObservationDraft) -> None:
        # Busy from here on only: whoever goes back from the review finds the form as it was.
        if self._busy:
            return
        self._busy = True
        self._bridge.record(draft, lambda change: self._on_form_saved(change, draft))

    def _on_form_saved(self, change: Change, draft: ObservationDraft) -> None:
        self._busy = False
        self.form_saved.emit()
        self._tell(change, draft)

    def _on_counted(self, change: Change, entry: Observation | ObservationDraft) -> None:
        self._counting = False
        self._tell(change, entry)

    def _tell(self, change: Change, entry: Observation | ObservationDraft) -> None:
        self.newest = next(iter(change.observation_ids), None)
        self.notice_given.emit(Notice(self.tr("Saved"), formatting.entry_line(entry), undo=True))

    def _on_failed(self, _error: object) -> None:
        # The form keeps what it holds; what was tapped on and on would fail again and again.
        self._busy = self._counting = False
        self._taps.clear()
