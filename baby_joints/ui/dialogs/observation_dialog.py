"""An entry to correct, or to log again: all that can be said about it on one sheet."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from baby_joints.domain.child import Child
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui import formatting
from baby_joints.ui.announcement import announce
from baby_joints.ui.clips.clip_editor import ClipEditor
from baby_joints.ui.clock import local_now
from baby_joints.ui.dialogs.moment_section import MomentSection
from baby_joints.ui.dialogs.site_section import SiteSection
from baby_joints.ui.error_words import explain
from baby_joints.ui.log.activity_section import ActivitySection
from baby_joints.ui.log.details_panel import DetailsPanel
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.log.lifting_panel import LiftingPanel
from baby_joints.ui.log.reaction_section import ReactionSection
from baby_joints.ui.log.sound_section import SoundSection
from baby_joints.ui.page import CLOSING_SECONDS
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_XL
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_label import TextLabel

WIDTH: Final = 760
HEIGHT: Final = 720


class ObservationDialog(Sheet):
    """Takes a draft and gives a draft; Enter saves from anywhere, in the note Ctrl+Enter.

    `make_clips` makes the editor of its photos and clips. `latest`: when the entry was written; it
    cannot have happened after that. None: it is a new one.

    Signals:
        drafted(ObservationDraft): the finished draft, when the parent saves.
    """

    drafted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        child: Child,
        draft: ObservationDraft,
        make_clips: Callable[[], ClipEditor],
        observers: Sequence[str] = (),
        parent: QWidget | None = None,
        *,
        latest: datetime | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("Log it again") if latest is None else self.tr("Change this entry")
        self.heading.set_text(title)
        self.setWindowTitle(title)
        self._make_clips = make_clips
        self._latest = latest
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._child = child
        self.form = EntryForm(self)
        self._build_sections(draft, observers)
        self.error = TextLabel(theme, "", FontRole.DETAIL, "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)
        self._build_buttons()
        self.fit_over(parent, WIDTH, HEIGHT)
        self.form.changed.connect(self._on_changed)
        self.form.load(draft)
        self._on_changed()
        self._began = self.draft()

    @property
    def is_changed(self) -> bool:
        """Something was said that closing would lose."""
        return self.draft() != self._began

    def offer_as_new(self) -> None:
        """The entry is gone meanwhile; what was written of it can become a new one."""
        self.heading.set_text(self.tr("This entry is gone"))
        self.setWindowTitle(self.heading.text())
        self.add_hint(self.tr("It was deleted meanwhile. What you wrote is still here."))
        self.save_button.setText(self.tr("Save as new"))

    def draft(self) -> ObservationDraft:
        """What the sheet says, as it would be saved."""
        return replace(self.form.finished(), observed_at=self.moment.moment())

    def accept(self) -> None:
        """Save, if it can be true; else say what to change."""
        draft, wrong_time = self.draft(), self.moment.problem()
        if self.details.is_adding:
            return
        if wrong_time:
            self._refuse(wrong_time)
            return
        try:
            now = self._latest or local_now()
            written = now if self._latest else max(now, draft.observed_at or now)
            draft.to_observation(self._child.id, written)
        except DomainError as error:
            self._refuse(explain(error).advice)
            return
        if draft.is_complete:
            self.drafted.emit(draft)
            super().accept()

    def reject(self) -> None:
        """Escape is quickly pressed, and a recording that is being added is nowhere else."""
        if self.details.clips.settle(CLOSING_SECONDS, files_too=False):
            super().reject()

    def _refuse(self, advice: str) -> None:
        self.error.set_text(advice)
        self.error.show()
        announce(self, advice)

    # --- building ---

    def _build_sections(self, draft: ObservationDraft, observers: Sequence[str]) -> None:
        column = self.scrolling_column()
        column.setSpacing(SPACE_XL)
        theme, form = self.theme, self.form
        self.site = SiteSection(theme, form)
        self.sound = SoundSection(theme, form)
        self.activity = ActivitySection(theme, form)
        self.reaction = ReactionSection(theme, form)
        self.lifting = LiftingPanel(theme, form)
        self.details = DetailsPanel(theme, form, self._make_clips)
        self.moment = MomentSection(
            theme, form, draft.observed_at or local_now(), observers, latest=self._latest
        )
        self.reaction.set_name(self._child.name)
        self.lifting.set_name(self._child.name)
        self.activity.set_age(self._child.corrected_age_on(_day(draft).date()))
        self.details.set_open(is_open=True)
        for part in (
            self.site,
            self.sound,
            self.activity,
            self.reaction,
            self.lifting,
            self.details,
            self.moment,
        ):
            column.addWidget(part)
        self.details.note.installEventFilter(self)
        self.details.clips.status_changed.connect(self._on_changed)
        self.finished.connect(self.details.clips.stop)

    def _build_buttons(self) -> None:
        self.receipt = TextLabel(self.theme, "", FontRole.BODY_STRONG, wrap=True)
        self.back_button = SecondaryButton(self.theme, self.tr("Go back"))
        self.back_button.clicked.connect(self.reject)
        self.save_button = PrimaryButton(self.theme, self.tr("Save"), key=self.tr("Enter"))
        self.save_button.clicked.connect(self.accept)
        if self.theme.one_column:
            self.body.addWidget(self.receipt)
        else:
            self.buttons.insertWidget(0, self.receipt, 1)
        self.buttons.addWidget(self.back_button)
        self.buttons.addWidget(self.save_button)

    # --- what happens ---

    def _on_changed(self) -> None:
        self.error.hide()
        self.receipt.set_text(formatting.entry_line(self.form.finished()))
        ready = self.form.draft.is_complete and not self.details.is_adding
        self.save_button.setEnabled(ready)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter saves from the note too; a plain Enter there begins a new line."""
        if (
            isinstance(watched, QPlainTextEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.accept()
            return True
        return super().eventFilter(watched, event)


def _day(draft: ObservationDraft) -> datetime:
    return draft.observed_at or local_now()
