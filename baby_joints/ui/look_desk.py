"""Asks what was seen at the legs, keeps it, and puts it right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import QObject

from baby_joints.domain.codes import Side
from baby_joints.ui.look_words import look_line
from baby_joints.ui.put_right import is_gone, put_right
from baby_joints.ui.safety.look_advice_desk import LookAdviceDesk
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from uuid import UUID

    from baby_joints.change import Change
    from baby_joints.domain.age import Age
    from baby_joints.domain.hip_signs import HipSigns
    from baby_joints.ui.dialogs.hip_signs_dialog import HipSignsDialog
    from baby_joints.ui.page import Page

_OTHER: Final = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}


class LookDesk(QObject):
    """Works for one page.

    Args:
        page: over which it asks, and which says that the look is kept.
        age: how old the baby is now, None when that is not known: then nothing is asked.

    Attributes:
        advice: says what a look calls for.
    """

    def __init__(self, page: Page, age: Callable[[], Age | None]) -> None:
        super().__init__(page)
        self._page, self._age = page, age
        self.advice = LookAdviceDesk(page)

    def ask(self, begun: HipSigns | None = None) -> None:
        """Ask about the legs; `begun` is a look that is not saved."""
        self._ask(self.keep, begun)

    def change(self, look: HipSigns, begun: HipSigns | None = None) -> None:
        """Let a look of the diary say something else; `begun` is what was answered so far."""
        self._ask(partial(self.amend, look), begun, look)

    def keep(self, child_id: UUID, looks: HipSigns) -> None:
        """Write it into the diary, or ask again when that went wrong."""
        self._page.bridge.record(
            looks,
            partial(self._tell, self.tr("Saved"), looks, None),
            partial(self._over, child_id, partial(self.ask, looks)),
            child_id=child_id,
        )

    def amend(self, before: HipSigns, child_id: UUID, look: HipSigns) -> None:
        """Let `before` say what `look` does; when it is gone meanwhile, offer that as a new one."""

        def told(change: Change) -> None:
            if is_gone(change):
                self._over(child_id, lambda: self._offer_as_new(look))
            elif change.updated:
                self._tell(self.tr("Changed"), look, before, change)
            else:
                line = Notice(self.tr("Nothing was changed"), look_line(look))
                self._page.notice_given.emit(line)

        again = partial(self._over, child_id, partial(self.change, before, look))
        self._page.bridge.change(put_right(look, child_id), told, again)

    def delete(self, look: HipSigns) -> None:
        """Take a look out of the diary."""
        notice = Notice(self.tr("Deleted"), look_line(look), undo=True)

        def done(change: Change) -> None:
            if change.deleted:  # not by the second of two quick presses
                self._page.notice_given.emit(notice)

        self._page.bridge.delete([look.id], done)

    # --- asking ---

    def _ask(
        self,
        save: Callable[[UUID, HipSigns], None],
        begun: HipSigns | None,
        before: HipSigns | None = None,
    ) -> HipSignsDialog | None:
        from baby_joints.ui.dialogs.hip_signs_dialog import HipSignsDialog

        page, age, child = self._page, self._age(), self._page.bridge.child
        if age is None or child is None:
            return None
        observer = page.preferences.last_observer
        dialog = HipSignsDialog(page.theme, age, observer, page, before=before)
        if begun is not None:
            dialog.show_look(begun)
        dialog.looked.connect(partial(save, child.id))
        dialog.rejected.connect(partial(self._on_left, dialog, child.id, before))
        dialog.open()
        return dialog

    def _offer_as_new(self, look: HipSigns) -> None:
        # Of the same day; under its old number it can never come back.
        new = replace(look, id=uuid4(), changed_at=None, history=())
        dialog = self._ask(self.keep, look, new)
        if dialog is not None:
            dialog.offer_as_new()

    def _over(self, child_id: UUID, ask: Callable[[], object]) -> None:
        self._page.waiting.open_over(child_id, ask)

    def _on_left(self, dialog: HipSignsDialog, child_id: UUID, before: HipSigns | None) -> None:
        """Escape is quickly pressed: what was answered by then can be gone on with."""
        begun = dialog.hip_signs()
        if dialog.has_answer and begun != before:
            page = self._page
            again = partial(self.ask, begun)
            if before is not None:
                again = partial(self.change, before, begun)
            page.way_back.open(partial(self._over, child_id, again))
            words = self.tr("Not saved"), self.tr("Your look at the legs")
            page.notice_given.emit(Notice(*words, undo=True, way_back=page.way_back))

    # --- telling ---

    def _tell(self, said: str, look: HipSigns, before: HipSigns | None, change: Change) -> None:
        """Say that it is kept, and what it calls for now and did not call for `before`."""
        notice = self._with_other_side(Notice(said, look_line(look), undo=True), look, change)
        self._page.notice_given.emit(notice)
        self.advice.consider(change, look, before, notice)

    def _with_other_side(self, notice: Notice, look: HipSigns, change: Change) -> Notice:
        """Offer to put right what a tired parent mistakes most."""
        other, child_id = _OTHER.get(look.side), change.child_id
        if other is None or child_id is None:
            return notice
        word = self.tr("It was the right") if other is Side.RIGHT else self.tr("It was the left")
        correct = partial(self.amend, look, child_id, replace(look, side=other))
        return notice._replace(correction=word, correct=correct)
