"""Photos and clips of the form: each goes to the entry for which it was begun."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from baby_joints.ui.clips.clip_desk import ClipDesk
from baby_joints.ui.clips.clip_editor import ClipEditor
from baby_joints.ui.clips.given import Whose
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.domain.attachment import Attachment
    from baby_joints.domain.observation_draft import ObservationDraft
    from baby_joints.ui.log.entry_form import EntryForm
    from baby_joints.ui.log.form_memory import FormMemory
    from baby_joints.ui.page import Page


class FormClips(QObject):
    """Works behind the editor while a long clip goes in, and another entry or baby is turned to.

    Args:
        page: the page that it works for; it owns this.
        form: what is written.
        memory: gives what keeps the forms of all babies.

    Signals:
        save_due(): Save was pressed before the clip was in; now it is.
    """

    save_due = Signal()

    def __init__(self, page: Page, form: EntryForm, memory: Callable[[], FormMemory]) -> None:
        super().__init__(page)
        self._page, self._form, self._memory = page, form, memory
        self._to_save: tuple[Whose, ObservationDraft] | None = None
        self._emptied: object = None
        self._came: list[Attachment] = []
        self.editor = ClipEditor(page.theme, ClipDesk(page), whose=self._whose)
        self.editor.came_late.connect(self._on_came_late)
        self.editor.settled.connect(self._on_settled)

    def save_when_added(self) -> None:
        """The form is on the disk; the entry follows as soon as its photo or clip is there."""
        self._to_save = (self._whose(), self._form.draft)
        words = self.tr("It is saved as soon as the photo or clip is in.")
        self._page.notice_given.emit(Notice(words))

    def look_whose(self) -> None:
        """Another baby may be shown now: nothing is saved that nobody sees."""
        if self._to_save is not None and self._to_save[0].child_id != self._memory().child_id:
            self._give_up_saving()

    def empty(self) -> None:
        """The entry of the form is thrown away: what still comes for it goes with it."""
        self._emptied, self._came, self._to_save = self._form.entry, [], None

    def brought_back(self, draft: ObservationDraft) -> ObservationDraft:
        """The draft that was emptied last, with what came for it since."""
        came = [one for one in self._came if one not in draft.attachments]
        self._emptied, self._came = None, []
        return replace(draft, attachments=(*draft.attachments, *came))

    def _whose(self) -> Whose:
        return Whose(self._page.bridge.path, self._memory().child_id, self._form.entry)

    def _on_came_late(self, whose: Whose, attachment: Attachment) -> None:
        babies = self._page.bridge.babies
        if whose.entry is self._emptied:
            self._came.append(attachment)
        elif whose.child_id is None or not babies or whose.child_id in {one.id for one in babies}:
            self._memory().add_late(whose.child_id, whose.entry, attachment)

    def _on_settled(self) -> None:
        # What was refused is said beside the button: the parent decides whether to go on without.
        if self._to_save is None or self.editor.has_refused:
            self._to_save = None
        elif self._is_unchanged(*self._to_save):
            self._to_save = None
            self.save_due.emit()
        else:
            self._give_up_saving()

    def _is_unchanged(self, whose: Whose, draft: ObservationDraft) -> bool:
        """The form says what it said when Save was pressed, and what was added since."""
        child, now = self._page.bridge.child, self._form.draft
        is_shown = child is not None and child.id == whose.child_id and whose == self._whose()
        there = now.attachments[: len(draft.attachments)]
        return is_shown and replace(now, attachments=there) == draft

    def _give_up_saving(self) -> None:
        assert self._to_save is not None  # noqa: S101 - asked by whoever calls
        whose, self._to_save = self._to_save[0], None
        child = self._page.bridge.child
        words = self.tr("The entry was changed. Press Save when it is right.")
        if child is None or child.id != whose.child_id:
            kept = self.tr("The entry for {name} waits there until you save it.")
            names = (one.name for one in self._page.bridge.babies if one.id == whose.child_id)
            words = next((kept.format(name=name) for name in names), "")
        self._page.notice_given.emit(Notice(self.tr("Not saved yet"), words))
