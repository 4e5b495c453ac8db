"""Which entries the counts leave out, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.analysis.set_aside import SetAside
from baby_joints.ui.numbered import numbered
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_XS
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel


class AsideNote(QWidget):
    """Whoever wrote eleven entries and reads of two must not think that nine are lost.

    Signals:
        requested(frozenset[UUID]): show these entries.
    """

    requested = Signal(object)

    def __init__(self, theme: Theme, aside: SetAside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        words = " ".join(_sentences(aside))
        column.addWidget(TextLabel(theme, words, FontRole.DETAIL, "text2", wrap=True))
        ids = frozenset(aside.second_entries + aside.covered_by_tally + aside.doubtful_times)
        self.show_button = TextButton(theme, self.tr("Show what is left out"), "list", small=True)
        self.show_button.clicked.connect(lambda: self.requested.emit(ids))
        column.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeading)


def _sentences(aside: SetAside) -> list[str]:
    """One for each reason that there is."""
    found = []
    if aside.second_entries:
        found.append(
            numbered(
                "AsideNote",
                "%n entries tell of the same moment as another one. Each moment counts once.",
                "%n entry tells of the same moment as another one. Each moment counts once.",
                len(aside.second_entries),
            )
        )
    if aside.covered_by_tally:
        found.append(
            numbered(
                "AsideNote",
                "%n entries are in a tally of that day, and count there.",
                "%n entry is in a tally of that day, and counts there.",
                len(aside.covered_by_tally),
            )
        )
    if aside.doubtful_times:
        found.append(
            numbered(
                "AsideNote",
                "%n entries are not counted, as their day is not sure.",
                "%n entry is not counted, as its day is not sure.",
                len(aside.doubtful_times),
            )
        )
    return found
