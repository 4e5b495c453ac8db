"""The dialog that tells of an error."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from baby_joints.ui.explanation import Explanation
from baby_joints.ui.path_text import BREAK
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.sheet import Sheet
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

WIDTH = 480
DETAILS_HEIGHT = 180


class ErrorDialog(Sheet):
    """What happened, what to do, and details that can be copied for whoever helps."""

    def __init__(
        self, theme: Theme, explanation: Explanation, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, explanation.title, parent)
        self._explanation = explanation
        self.setWindowTitle(explanation.title.replace(BREAK, ""))
        column = self.scrolling_column()
        column.addWidget(TextLabel(theme, explanation.advice, FontRole.BODY, wrap=True))
        if explanation.place:
            place = TextLabel(theme, explanation.place, FontRole.BODY, "text2", wrap=True)
            column.addWidget(place)
        self._details = QPlainTextEdit(explanation.details)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setFixedHeight(theme.px(DETAILS_HEIGHT))
        self._details.hide()
        column.addWidget(self._details)
        self.details_button = TextButton(theme, self.tr("Show details"), "chevron-down")
        self.details_button.clicked.connect(self._on_details)
        self.copy_button = SecondaryButton(theme, self.tr("Copy details"), "copy")
        self.copy_button.clicked.connect(self._on_copy)
        close_button = PrimaryButton(theme, self.tr("Close"))
        close_button.clicked.connect(self.accept)
        self.buttons.insertWidget(0, self.details_button)
        self.buttons.addWidget(self.copy_button)
        self.buttons.addWidget(close_button)
        self.fit_over(parent, WIDTH)
        close_button.setFocus()

    def text(self) -> str:
        """All of it, as it is copied."""
        told = self._explanation
        parts = filter(None, (told.title, told.advice, told.place, told.details))
        return "\n\n".join(parts).replace(BREAK, "")

    def _on_details(self) -> None:
        show = not self._details.isVisible()
        self._details.setVisible(show)
        self.details_button.setText(self.tr("Hide details") if show else self.tr("Show details"))
        self.details_button.set_icon("chevron-up" if show else "chevron-down")
        self.fit_height()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copy_button.setText(self.tr("Copied"))
