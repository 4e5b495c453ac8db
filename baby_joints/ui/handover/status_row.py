"""What is being done with the page, and what can be done with the file."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.icon_sign import IconSign
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

# Most work is done before anybody could read that it is under way.
SOON = 400


class StatusRow(QWidget):
    """Progress with *Stop* while something long is made; afterwards the file with what opens it.

    Signals:
        stop_requested(): the parent does not want to wait.
        open_requested(): show the file.
        folder_requested(): show the folder of the file.
    """

    stop_requested = Signal()
    open_requested = Signal()
    folder_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._show_work)
        self._work = ""
        self._stoppable = True
        self._file = ""
        self.words = TextLabel(theme, "", FontRole.DETAIL, "text2", wrap=True)
        self.sign = IconSign(theme, "circle-check")
        self.stop_button = TextButton(theme, self.tr("Stop"), "x", small=True)
        self.open_button = TextButton(theme, self.tr("Open"), "external-link", small=True)
        self.folder_button = TextButton(theme, self.tr("Open folder"), "folder-open", small=True)
        self.stop_button.clicked.connect(self.stop_requested)
        self.open_button.clicked.connect(self.open_requested)
        self.folder_button.clicked.connect(self.folder_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        for button in (self.stop_button, self.open_button, self.folder_button):
            flow.addWidget(button)
            button.hide()
        row.addWidget(buttons)
        self.hide()

    def begin(self, words: str, *, stoppable: bool = True) -> None:
        """Say what is being done, should it take long."""
        self._work, self._stoppable = words, stoppable
        self._soon.start()

    def tell(self, words: str) -> None:
        """Say how far it is."""
        self._work = words
        if not self._soon.isActive():
            self.words.set_text(words)

    def end(self) -> None:
        """It is done, stopped or failed: show the file that was written last, if there is one."""
        self._soon.stop()
        self._show_last()

    def show_file(self, name: str) -> None:
        """Offer to open the file that was written."""
        self._soon.stop()
        self._file = name
        self._show_last()

    def _show_work(self) -> None:
        self.words.set_text(self._work)
        self._offer(working=True)
        self.show()

    def _show_last(self) -> None:
        self.words.set_text(self._file)
        self._offer(working=False)
        self.setVisible(bool(self._file))

    def _offer(self, *, working: bool) -> None:
        self.stop_button.setVisible(working and self._stoppable)
        self.open_button.setVisible(not working)
        self.folder_button.setVisible(not working)
        self.sign.setVisible(not working)
