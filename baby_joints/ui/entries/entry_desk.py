"""What is done to the entries of the diary: corrected, repeated, deleted, asked about."""

from __future__ import annotations

from dataclasses import fields, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui import formatting
from baby_joints.ui.log.entry_form import again
from baby_joints.ui.put_right import is_gone, put_right
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from uuid import UUID

    from baby_joints.change import Change
    from baby_joints.domain.observation import Observation
    from baby_joints.ui.entries.entry_sheets import EntrySheets
    from baby_joints.ui.entries.entry_view import EntryView
    from baby_joints.ui.page import Page
    from baby_joints.ui.safety.safety_desk import SafetyDesk


class EntryDesk(QObject):
    """Works on the entries that are chosen in a view, and says what became of them.

    Args:
        page: over which it asks, and which says what was done.
        view: where entries are chosen.
        safety: asks what a saved entry calls for.
        sheets: ask about an entry.
    """

    def __init__(
        self, page: Page, view: EntryView, safety: SafetyDesk, sheets: EntrySheets
    ) -> None:
        super().__init__(page)
        self._page, self._view = page, view
        self._safety, self._sheets = safety, sheets
        for edit in (view.list.edit_requested, view.detail.edit_requested):
            edit.connect(self._on_edit)
        for delete in (view.list.delete_requested, view.detail.delete_requested):
            delete.connect(self._on_delete)
        view.detail.again_requested.connect(self._on_again)
        view.detail.advice_requested.connect(self._on_advice)

    def amend(self, entry: Observation, draft: ObservationDraft, child_id: UUID) -> None:
        """Let `entry` of this child say what `draft` says."""
        over = partial(self._page.waiting.open_over, child_id)

        def told(change: Change) -> None:
            if is_gone(change):
                over(lambda: self._offer_as_new(draft))
            else:
                self._say_changed(change, entry, draft)

        self._page.bridge.change(
            put_right(amended(entry, draft), child_id),
            told,
            lambda: over(lambda: self._change(entry, draft)),
        )

    # --- what is asked for ---

    def _on_edit(self) -> None:
        chosen = self._view.list.chosen()
        if len(chosen) == 1:
            entry = chosen[0]
            self._change(entry, ObservationDraft.of(entry))

    def _on_again(self) -> None:
        chosen = self._view.list.chosen()
        if len(chosen) == 1:
            observer = self._page.preferences.last_observer or chosen[0].observer
            self._log_again(again(chosen[0], observer))

    def _on_advice(self) -> None:
        chosen = self._view.list.chosen()
        if len(chosen) == 1:
            self._safety.read_again(chosen[0])

    def _on_delete(self) -> None:
        chosen = self._view.list.chosen()
        if not chosen:
            return
        self._view.stay_near()
        what = formatting.count_entries(len(chosen))
        if len(chosen) == 1:
            what = formatting.entry_line(chosen[0])
        notice = Notice(self.tr("Deleted"), what, undo=True)
        ids = [entry.id for entry in chosen]
        self._page.bridge.delete(ids, partial(self._say_deleted, notice))

    # --- asking ---

    def _change(self, entry: Observation, draft: ObservationDraft) -> None:
        self._sheets.ask(draft, partial(self.amend, entry), entry.recorded_at)

    def _log_again(self, draft: ObservationDraft) -> None:
        self._sheets.ask(draft, self._record)

    def _offer_as_new(self, draft: ObservationDraft) -> None:
        dialog = self._sheets.ask(draft, self._record)
        if dialog is not None:
            dialog.offer_as_new()

    # --- keeping and telling ---

    def _record(self, draft: ObservationDraft, child_id: UUID) -> None:
        saved = Notice(self.tr("Saved"), formatting.entry_line(draft), undo=True)

        def told(change: Change) -> None:
            self._page.notice_given.emit(saved)
            self._safety.consider(change, draft)

        over = partial(self._page.waiting.open_over, child_id)
        failed = partial(over, lambda: self._log_again(draft))
        self._page.bridge.record(draft, told, failed, child_id=child_id)

    def _say_changed(self, change: Change, before: Observation, draft: ObservationDraft) -> None:
        line = formatting.entry_line(draft)
        if change.updated:
            self._page.notice_given.emit(Notice(self.tr("Changed"), line, undo=True))
            self._safety.consider(change, draft, before)
        else:
            self._page.notice_given.emit(Notice(self.tr("Nothing was changed"), line))

    def _say_deleted(self, notice: Notice, change: Change) -> None:
        # The second of two quick presses took nothing out: the toast of the first one stays.
        if change.deleted:
            self._page.notice_given.emit(notice)


def amended(entry: Observation, draft: ObservationDraft) -> Observation:
    """`entry` with everything that `draft` says; id, time of writing and history stay.

    Raises DomainError when the draft is incomplete or a value is wrong.
    """
    finished = draft.to_observation(entry.id, entry.recorded_at)
    said = {field.name: getattr(finished, field.name) for field in fields(ObservationDraft)}
    return replace(entry, **said)
