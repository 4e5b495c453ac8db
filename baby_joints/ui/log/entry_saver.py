"""Carries finished entries to the diary, one after the other, and tells when they are kept."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID, uuid4

from PySide6.QtCore import QObject, Signal

from baby_joints.domain.codes import Side
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.period import Period
from baby_joints.ui import formatting
from baby_joints.ui.log.day_tally import look_moved, without_a_look
from baby_joints.ui.put_right import is_gone, nothing_there, put_right
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import TypeAlias

    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.codes import Joint
    from baby_joints.domain.observation_draft import ObservationDraft
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.log.day_tally import DayTally

    _Entry: TypeAlias = Observation | ObservationDraft


class _Tap(NamedTuple):
    """One more look of a tally: what the entry says since, and whether it sounded."""

    entry: Observation
    sounded: bool

    def is_last_of(self, entry: Observation) -> bool:
        """Nothing was counted or taken back after it, and it was not the only one."""
        told, now = self.entry, entry
        is_same = (told.id, told.tried, told.sounded) == (now.id, now.tried, now.sounded)
        return is_same and (now.tried or 0) > 1 and now.activity is not None


class EntrySaver(QObject):
    """Saves the form's entry, repeats an old one, corrects a site, counts for the tally.

    Args:
        bridge: the way to the diary.
        parent: who owns it.

    Signals:
        form_saved(), form_failed(): the entry of the form is in the diary, or was not kept; of
            several each is told, in their order.
        kept(Change, entry, entry or None, Notice): it is there and told by the notice; now
            something may be asked, but not again what the second entry, an earlier version or an
            earlier look, called for already.
        notice_given(Notice): what was kept.
    """

    form_saved = Signal()
    form_failed = Signal()
    kept = Signal(object, object, object, object)
    notice_given = Signal(object)

    def __init__(self, bridge: DiaryBridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._tap: _Tap | None = None
        self.newest: UUID | None = None

    def save(self, draft: ObservationDraft) -> None:
        """Save the form's entry, at once: whatever is to be asked is asked afterward."""
        self._bridge.record(
            draft, lambda change: self._on_form_saved(change, draft), self.form_failed.emit
        )

    def repeat(self, draft: ObservationDraft) -> None:
        """Save an entry that did not come from the form."""
        self._bridge.record(draft, lambda change: self._tell(change, draft))

    def correct_site(
        self,
        key: UUID,
        shown: _Entry,
        joint: Joint,
        side: Side,
        child_id: UUID | None = None,
    ) -> None:
        """The entry `key`, shown as `shown`, was the other side, or another joint.

        It is about `child_id`, by default the child that is shown. Of a tally that was just tapped
        the last look alone was somewhere else.
        """
        if child_id is None and self._bridge.child is not None:
            child_id = self._bridge.child.id
        told: list[_Entry] = [replace(shown, joint=joint, side=side)]
        tap = self._tap

        def correct(diary: Diary) -> Change:
            # A tap of the tally may have made it grow since it was shown.
            now = diary.observation(key)
            if now is None:
                return nothing_there(diary)
            if tap is None or not tap.is_last_of(now):
                return put_right(replace(now, joint=joint, side=side), child_id)(diary)
            there = _entries_of(diary, now.day, child_id)
            moved = look_moved(now, joint, side, there, sounded=tap.sounded)
            if not isinstance(moved, Observation):
                moved = moved.to_observation(uuid4(), diary.now())
            told.append(moved)
            return diary.amend(without_a_look(now, sounded=tap.sounded), child_id, moved)

        def tell(change: Change) -> None:
            if isinstance(moved := told[-1], Observation) and tap is not None and len(told) > 1:
                self._tap = _Tap(moved, tap.sounded)
            self._tell_corrected(change, told[-1], shown)

        self._bridge.change(correct, tell)

    def count(self, tally: DayTally, *, sounded: bool, observer: str | None) -> None:
        """One more look of `tally`, added to what the diary holds when it is written."""
        child_id = None if self._bridge.child is None else self._bridge.child.id
        told: list[tuple[_Entry, _Entry | None]] = []

        def write(diary: Diary) -> Change:
            now = tally.among(_entries_of(diary, diary.now().date(), child_id))
            grown = now.grown(sounded=sounded, observer=observer)
            # Each look that sounds is asked about, but not tap by tap.
            told.append((grown, now.just_told(diary.now()) if sounded else grown))
            if isinstance(grown, Observation):
                return diary.amend(grown)
            return diary.record(grown, child_id)

        def tell(change: Change) -> None:
            grown, before = told[0]
            self._tap = _Tap(grown, sounded) if isinstance(grown, Observation) else None
            self._tell(change, grown, before=before)

        self._bridge.change(write, tell)

    def _on_form_saved(self, change: Change, draft: ObservationDraft) -> None:
        self._tell(change, draft)
        self.form_saved.emit()

    def _tell_corrected(self, change: Change, entry: _Entry, before: _Entry) -> None:
        if is_gone(change):
            self.notice_given.emit(Notice(self.tr("This entry is gone"), self.tr("Log it again.")))
        else:
            self._tell(change, entry, self.tr("Changed"), before)

    def _tell(
        self, change: Change, entry: _Entry, said: str = "", before: _Entry | None = None
    ) -> None:
        """Say what is kept; whichever way it came, it may call for the safety questions."""
        ids = change.observation_ids
        # Of two that were changed it is the one that is told.
        told = entry.id if isinstance(entry, Observation) else None
        self.newest = told if told in ids else next(iter(ids), None)
        line = formatting.SEPARATOR.join(
            filter(None, (self._whose(change), formatting.entry_line(entry)))
        )
        bare = Notice(said or self.tr("Saved"), line, undo=True)
        notice = self._with_other_side(bare, entry, change.child_id)
        self.notice_given.emit(notice)
        self.kept.emit(change, entry, before, notice)

    def _with_other_side(self, notice: Notice, entry: _Entry, child_id: UUID | None) -> Notice:
        """Offer to put right what a tired parent mistakes most."""
        words = {
            Side.LEFT: (self.tr("It was the right"), Side.RIGHT),
            Side.RIGHT: (self.tr("It was the left"), Side.LEFT),
        }
        key, joint = self.newest, entry.joint
        if key is None or joint is None or entry.side not in words:
            return notice
        word, other = words[entry.side]
        correct = partial(self.correct_site, key, entry, joint, other, child_id)
        return notice._replace(correction=word, correct=correct)

    def _whose(self, change: Change) -> str:
        """The baby's name, where there are several: a twin is as quickly mistaken as a side."""
        babies = self._bridge.babies
        names = [baby.name for baby in babies if baby.id == change.child_id]
        return names[0] if names and len(babies) > 1 else ""


def _entries_of(diary: Diary, day: date, child_id: UUID | None) -> Sequence[Observation]:
    """Those of the day, if this child is chosen still."""
    chosen = diary.child
    if child_id is not None and (chosen is None or chosen.id != child_id):
        return ()
    return diary.observations(ObservationFilter(period=Period.through(day, day)))
