"""The bar at the bottom: the entry as words, the same as last time, Save."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.log.receipt_words import quiet_html, receipt_html, receipt_line
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.by_keyboard import focus_reason
from baby_joints.ui.widgets.one_place import OnePlace
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel


class ReceiptBar(QWidget):
    """Says what Save will keep, or what is still needed for it.

    Signals:
        save_requested(): Save was pressed.
        repeat_requested(): *Same as last time* was pressed.
        clear_requested(): the cross beside the words was pressed.
    """

    save_requested = Signal()
    repeat_requested = Signal()
    clear_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        form: EntryForm,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._form = form
        self._clock = clock
        self._whose = ""
        self.receipt = TextLabel(theme, "", FontRole.RECEIPT, wrap=True)
        self.receipt.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.receipt.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.clear = TextButton(theme, "", "x", ink="text2")
        self.clear.setToolTip(self.tr("Start over"))
        self.clear.setAccessibleName(self.tr("Start over"))
        self.repeat = SecondaryButton(theme, self.tr("Same as last time"), "repeat")
        self.save = PrimaryButton(theme, self.tr("Save"), key=self.tr("Enter"))
        self.save.set_tall()
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(OnePlace((self.receipt,)), 1)
        self._words.addWidget(OnePlace((self.clear,)))
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(14)
        self._buttons.addWidget(self.repeat)
        self._buttons.addWidget(self.save)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.addLayout(self._words, 1)
        self._row.addLayout(self._buttons)
        self.save.clicked.connect(self.save_requested)
        self.repeat.clicked.connect(self.repeat_requested)
        self.clear.clicked.connect(self.clear_requested)
        form.changed.connect(self.show_draft)
        self.arrange(theme, 28, 11, stacked=False)

    def arrange(self, theme: Theme, side: int, edge: int, *, stacked: bool) -> None:
        """Space at both ends, above and below in px; `stacked` puts the buttons underneath."""
        self._theme = theme
        self._row.setContentsMargins(side, edge + 1, side, edge)
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        self._row.setSpacing(4 if stacked else 16)
        self.show_draft()

    def focus_save(self, *, visibly: bool) -> None:
        """Put the keyboard on Save."""
        self.save.setFocus(focus_reason(visibly=visibly))

    def set_whose(self, name: str) -> None:
        """Name the baby that the entry is about; empty where there is only one."""
        if name != self._whose:
            self._whose = name
            self.show_draft()

    def set_can_repeat(self, *, can: bool) -> None:
        """There is an earlier entry to repeat."""
        self.repeat.setEnabled(can)
        self.repeat.setToolTip("" if can else self.tr("There is no entry to repeat yet."))

    def show_draft(self) -> None:
        """Say what the form holds."""
        draft = self._form.draft
        missing = self.missing(draft)
        self.save.setEnabled(not missing)
        self.save.setToolTip(missing)
        self.save.setAccessibleDescription(missing)
        self.clear.setVisible(not self._form.is_empty)
        now, quiet = self._clock(), self._theme.palette.text2
        if self._form.is_empty:
            self.receipt.set_rich(quiet_html(missing, quiet))
            self.receipt.setAccessibleName(missing)
        else:
            self.receipt.set_rich(receipt_html(draft, now, quiet, self._whose))
            self.receipt.setAccessibleName(receipt_line(draft, now, self._whose))

    def missing(self, draft: ObservationDraft) -> str:
        """What Save still needs, in one sentence; empty when it needs nothing."""
        if draft.joint is None and draft.sound is None:
            return self.tr("Pick the joint and the sound first.")
        if draft.joint is None:
            return self.tr("Pick the joint first.")
        if draft.sound is None:
            return self.tr("Pick the sound first.")
        return ""

    def set_theme(self, theme: Theme) -> None:
        """Take over colors and sizes."""
        self._theme = theme
        self.show_draft()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.color("border"))
        painter.end()
