"""Ties the form to the file that keeps it, child by child."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.log.draft_keeper import DraftKeeper

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from baby_joints.domain.attachment import Attachment
    from baby_joints.ui.diary_forms import DiaryForms
    from baby_joints.ui.log.entry_form import EntryForm


# Whose form it is before the diary was opened: nobody knows yet.
_NOBODY: Final = UUID(int=0)


class Begun(NamedTuple):
    """A form, with the time of its first answer and which entry it is about."""

    draft: ObservationDraft
    began_at: datetime | None
    entry: object


class Sent(NamedTuple):
    """A form that was handed to the diary, or waits behind another, of this child.

    None: of nobody yet.
    """

    child_id: UUID | None
    begun: Begun


class FormMemory(QObject):
    """Writes each change of the form, and brings back what another session left.

    What is typed before the diary is open is kept too: the diary may turn out not to open. What was
    sent to the diary stays on the disk until it is there, and the form is free for the next entry,
    which is kept beside it, as is what waits behind an entry that could not be saved.

    Args:
        form: what is kept.
        diary: the diary file beside which it is kept.
        inside: the forms inside a diary with a password.
        clock: the time at this place.
        parent: who owns it.

    Signals:
        came_back(): an entry that could not be saved before is in the form again.
    """

    came_back = Signal()

    def __init__(
        self,
        form: EntryForm,
        diary: Path,
        inside: DiaryForms,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._clock = clock
        self._child_id: UUID | None = None
        self._sent: list[Sent] = []
        self._later: list[Sent] = []
        self._left: dict[UUID | None, list[Begun]] = {}
        self.keeper = DraftKeeper(diary, inside, self)
        form.changed.connect(self._on_form_changed)
        if not form.is_empty:
            # Whoever is quick fills in something before this is made.
            self._write()

    def serve(self, diary: Path, child_id: UUID) -> bool:
        """Work for this child of this diary; True when a half-filled form came back."""
        if (self.keeper.diary, self._child_id) == (diary, child_id):
            return False
        first = self._child_id is None and self.keeper.diary == diary
        has_begun = first and bool(self._on_its_way() or self._behind())
        self._leave()
        self.keeper.diary, self._child_id = diary, child_id
        if has_begun:
            self.keeper.forget(_NOBODY)
        kept = self._take_kept(child_id)
        # What was typed while the diary was being opened is newer than what was kept; a page made
        # anew for another language has the form that was kept.
        typed = self._form.draft
        is_kept = bool(kept) and replace(kept[0].draft, observed_at=typed.observed_at) == typed
        behind = kept if has_begun and not is_kept else kept[1:]
        # First: whatever changes the form writes all of it.
        self._later += [Sent(child_id, begun) for begun in behind]
        if has_begun:
            self._write()
            return False
        if kept:
            self._form.load(kept[0].draft, kept[0].entry)
        elif not first:
            self._form.clear()
        return bool(kept)

    def _leave(self) -> None:
        """What is on its way comes before it on the disk, and goes from there when it is saved."""
        self.keeper.flush()
        self._left[self._child_id] = self._behind()
        if self._child_id is not None:
            self._later = [one for one in self._later if not self._is_shown(one)]

    def _take_kept(self, child_id: UUID) -> list[Begun]:
        """What the disk holds of the child, but for what is on its way to the diary."""
        now = self._clock()
        kept = self.keeper.kept(child_id, now)
        if not kept and (kept := self.keeper.kept(_NOBODY, now)):
            self.keeper.forget(_NOBODY)
        known = (begun.entry for begun in self._left.pop(child_id, ()))
        # Nobody knows those of an earlier session.
        entries = chain(known, iter(object, None))
        kept = kept[sum(sent.child_id == child_id for sent in self._sent) :]
        return [Begun(draft, None, entry) for draft, entry in zip(kept, entries, strict=False)]

    @property
    def is_sending(self) -> bool:
        """An entry is on its way to the diary."""
        return bool(self._sent)

    def send(self) -> None:
        """The entry of the form goes to the diary: empty the form, so that no key changes it."""
        self._sent.append(Sent(self._child_id, self._now))
        self._form.clear()

    def saved(self) -> None:
        """The entry sent first is in the diary."""
        sent = self._sent.pop(0)
        if not self._is_shown(sent):
            self._keep_elsewhere(sent.child_id)
            return
        self._write()
        later = next(filter(self._is_shown, self._later), None)
        if later is not None and self._form.is_empty:
            self._later.remove(later)
            self._form.go_on(*later.begun)
            self.came_back.emit()

    def failed(self) -> None:
        """The entry sent first was not kept: it is in the form again, what came later waits."""
        sent = self._sent.pop(0)
        if not self._is_shown(sent):
            # It comes back with its child.
            self._left.setdefault(sent.child_id, []).insert(0, sent.begun)
            self._keep_elsewhere(sent.child_id)
            return
        now, begun = self._now, sent.begun
        if self._form.is_empty:
            self._form.go_on(*begun)
        elif begun.began_at and now.began_at and begun.began_at <= now.began_at:
            self._later.insert(0, Sent(self._child_id, now))
            self._form.go_on(*begun)
        else:
            self._later.append(Sent(sent.child_id or self._child_id, begun))
        self._write()

    def add_late(self, child_id: UUID | None, entry: object, attachment: Attachment) -> None:
        """A photo or clip of an entry that left the form joins it where it waits.

        An entry of which nothing but this was said yet begins with it.
        """
        draft = ObservationDraft(observer=self._form.draft.observer, attachments=(attachment,))
        late = Begun(draft, self._clock(), entry)
        if child_id not in {None, self._child_id}:
            self._left[child_id] = _joined(self._left.get(child_id, []), late)
            self._keep_elsewhere(child_id)
            return
        waiting = _joined([one.begun for one in self._later], late)
        is_new = len(waiting) > len(self._later)
        begins = waiting.pop() if is_new and self._form.is_empty else None
        self._later = [Sent(self._child_id, one) for one in waiting]
        if begins is not None:
            self._form.go_on(*begins)
        self._write()

    @property
    def child_id(self) -> UUID | None:
        """The child that the form is about."""
        return self._child_id

    @property
    def _now(self) -> Begun:
        return Begun(self._form.draft, self._form.began_at, self._form.entry)

    def _is_shown(self, sent: Sent) -> bool:
        return sent.child_id in {None, self._child_id}

    def _on_its_way(self) -> list[Begun]:
        """What was sent of the child that is shown."""
        return [sent.begun for sent in self._sent if self._is_shown(sent)]

    def _behind(self) -> list[Begun]:
        """The form of the child that is shown, and what waits behind it."""
        form = [] if self._form.is_empty else [self._now]
        return form + [one.begun for one in self._later if self._is_shown(one)]

    def _keep_elsewhere(self, child_id: UUID | None) -> None:
        """What is on its way of a child that is not shown, and what was left behind it."""
        sent = [one.begun for one in self._sent if one.child_id == child_id]
        self._keep(child_id or _NOBODY, [*sent, *self._left.get(child_id, ())])

    def _on_form_changed(self) -> None:
        # The form that was just sent is on the disk.
        if not (self._form.is_empty and self._on_its_way()):
            self._write()

    def _write(self) -> None:
        self._keep(self._child_id or _NOBODY, self._on_its_way() + self._behind())

    def _keep(self, child_id: UUID, begun: list[Begun]) -> None:
        if begun:
            now = self._clock()
            self.keeper.keep(child_id, *((one.draft, one.began_at or now) for one in begun))
        else:
            self.keeper.forget(child_id)


def _joined(waiting: list[Begun], late: Begun) -> list[Begun]:
    """`waiting`, with what `late` brings in the same entry, or behind when none of them is it."""
    if all(one.entry is not late.entry for one in waiting):
        return [*waiting, late]
    return [_with(one, late) if one.entry is late.entry else one for one in waiting]


def _with(begun: Begun, late: Begun) -> Begun:
    there, more = begun.draft.attachments, late.draft.attachments
    more = tuple(one for one in more if one.sha256 not in {kept.sha256 for kept in there})
    return begun._replace(draft=replace(begun.draft, attachments=(*there, *more)))
