"""What the parent has put together so far: the one value behind all parts of the Log page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal

from baby_joints.domain.codes import LIFTS, Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.clock import local_now

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from baby_joints.domain.observation import Observation

# An entry takes seconds. What stands open for longer was interrupted, and happened before that.
LEFT_OPEN: Final = timedelta(minutes=5)


class EntryForm(QObject):
    """Holds the draft; the parts of the page change it here and show what it says.

    Attributes:
        entry: which entry it is about; another one once it was emptied, sent or replaced.

    Signals:
        changed(): the draft is another one now.
    """

    changed = Signal()

    def __init__(
        self, parent: QObject | None = None, clock: Callable[[], datetime] = local_now
    ) -> None:
        super().__init__(parent)
        self.entry = object()
        self._draft = ObservationDraft()
        self._clock = clock
        self._began_at: datetime | None = None

    @property
    def draft(self) -> ObservationDraft:
        """What the form says now."""
        return self._draft

    @property
    def is_empty(self) -> bool:
        """Nothing was said about this entry; who writes is known beforehand and does not count."""
        return self._draft == ObservationDraft(observer=self._draft.observer)

    @property
    def began_at(self) -> datetime | None:
        """When the first answer was given; None while there is none."""
        return self._began_at

    def change(self, **answers: Any) -> None:  # noqa: ANN401 - the fields of ObservationDraft
        """Put answers in the place of what these fields said."""
        self.load(replace(self._draft, **answers))

    def choose_site(self, joint: Joint, side: Side | None) -> None:
        """Pick a joint; without a side the one already said of this joint stays."""
        if side is None and joint is self._draft.joint:
            side = self._draft.side
        self.change(joint=joint, side=side)

    def load(self, draft: ObservationDraft, entry: object = None) -> None:
        """Take a whole draft, such as one kept from before a crash; it is about `entry` then."""
        if entry is not None:
            self.entry = entry
        if draft == self._draft:
            return
        says_now = self._draft.observed_at is not None and draft.observed_at is None
        self._draft = draft
        if self.is_empty:
            self._began_at = None
        elif self._began_at is None or says_now:
            self._began_at = self._clock()
        self.changed.emit()

    def go_on(
        self, draft: ObservationDraft, began_at: datetime | None, entry: object = None
    ) -> None:
        """Take a draft with the moment of its first answer, from a form that this one replaces."""
        self.load(draft, entry or object())
        self._began_at = began_at

    def keep_time(self) -> None:
        """A form that was left open keeps the time of its first answer: "now" is over."""
        began, said = self._began_at, self._draft.observed_at
        if said is None and began is not None and self._clock() - began >= LEFT_OPEN:
            self.change(observed_at=began)

    def repeat(self, entry: Observation) -> None:
        """The same movement and sound again; how the baby was and looked is asked anew.

        What no earlier entry can tell, the time that was picked, the note and photos, stays.
        """
        draft = self._draft
        same = again(entry, draft.observer)
        self.load(
            replace(
                same,
                observed_at=draft.observed_at,
                note=draft.note,
                attachments=draft.attachments,
            )
        )

    def clear(self) -> None:
        """Forget all but who writes."""
        self.load(ObservationDraft(observer=self._draft.observer), object())

    def finished(self) -> ObservationDraft:
        """The draft as it is saved, without what does not go with the sound and the movement.

        A quiet look was tried once and nobody heard or felt it; what sounded, sounded once.
        """
        self.keep_time()
        draft = self._draft
        if draft.activity not in LIFTS:
            draft = replace(draft, lifting=None)
        if draft.sound is Sound.NONE:
            draft = replace(draft, tried=draft.tried or 1, sounded=0, noticed=frozenset())
        elif draft.sounded == 0:
            # It was a quiet look before: one that is repeated, or corrected.
            draft = replace(draft, sounded=None)
        return draft


def again(entry: Observation, observer: str | None) -> ObservationDraft:
    """A new entry about what `entry` was about, once, noticed by `observer` now."""
    quiet = entry.is_quiet
    return ObservationDraft(
        joint=entry.joint,
        side=entry.side,
        sound=entry.sound,
        activity=entry.activity,
        noticed=entry.noticed,
        observer=observer,
        tried=1 if quiet else None,
        sounded=0 if quiet else None,
    )
