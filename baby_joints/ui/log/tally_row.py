"""Today's tally of the movement that was written last."""

from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from baby_joints.domain.codes import Activity, Sound
from baby_joints.ui import formatting
from baby_joints.ui.log.day_tally import DayTally
from baby_joints.ui.log.tally_button import TallyButton
from baby_joints.ui.log.tally_marks import TallyMarks
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M
from baby_joints.ui.widgets.text_label import TextLabel

_WIDEST_SUBJECT: Final = 190
_NARROWEST_SUBJECT: Final = 80
_TIGHT_SUBJECT: Final = 150


class TallyRow(QWidget):
    """The movement in words, its marks and numbers, and two buttons for one more look.

    Signals:
        counted(bool): one more look was tapped; True: it sounded.
    """

    counted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._subject = TextLabel(theme, "")
        self._subject.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._subject.setSizePolicy(policy)
        self._marks = TallyMarks(theme)
        self.numbers = TextLabel(theme, "", FontRole.BODY_STRONG)
        self.quiet_button = TallyButton(theme, self.tr("No sound"), sounded=False)
        self.sound_button = TallyButton(theme, "", sounded=True)
        words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.setSpacing(SPACE_M)
        for part in (self._subject, self._marks, self.numbers):
            words.addWidget(part)
        words.addStretch(1)
        self._words = words
        buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        buttons.setSpacing(8)
        buttons.addWidget(self.quiet_button)
        buttons.addWidget(self.sound_button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(words, 1)
        self._row.addLayout(buttons)
        self._buttons = buttons
        self.set_stacked(stacked=False)
        self.quiet_button.clicked.connect(lambda: self.counted.emit(False))
        self.sound_button.clicked.connect(lambda: self.counted.emit(True))

    def set_stacked(self, *, stacked: bool, tight: bool = False) -> None:
        """Buttons under the words, for a narrow card or large text; or words that break early."""
        self._is_narrow, self._is_tight = stacked, tight
        self._arrange()

    def _arrange(self) -> None:
        """In some languages words and buttons are too long for one line of an ordinary card."""
        directions = QBoxLayout.Direction
        self._is_stacked = self._is_narrow or (0 < self.width() < self._line_width())
        stacked = self._is_stacked
        self._row.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self._words.setStretch(0, 100 if stacked else 0)
        self._fit_subject()

    def _line_width(self) -> int:
        """What all of it needs side by side."""
        words = self._marks.sizeHint().width() + self.numbers.sizeHint().width() + 2 * SPACE_M
        return self._subject_width() + words + self._buttons.sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        """Below one line it is stacked, so it never asks for the width of a line."""
        words = self._marks.sizeHint().width() + self.numbers.sizeHint().width() + 2 * SPACE_M
        narrowest = max(words + _NARROWEST_SUBJECT, self._buttons.sizeHint().width())
        return QSize(narrowest, super().minimumSizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        """Take over the size of the words."""
        self._theme = theme
        self._fit_subject()

    def _fit_subject(self) -> None:
        """One line where it fits; a label that may break asks for less than a line by itself."""
        self._subject.setMinimumWidth(0 if self._is_stacked else self._subject_width())

    def _subject_width(self) -> int:
        metrics = QFontMetrics(self._theme.font(FontRole.BODY))
        natural = metrics.horizontalAdvance(self._subject.text()) + 2
        widest = self._theme.px(_TIGHT_SUBJECT if self._is_tight else _WIDEST_SUBJECT)
        return min(natural, widest)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        # Qt keeps the height of a label that may break from its earlier width.
        # A label that may not break answers -1.
        needed = max(0, self._subject.heightForWidth(self._subject.width()))
        self._subject.setMinimumHeight(needed if self._is_stacked else 0)

    def set_tally(self, tally: DayTally) -> None:
        """Show what was counted today."""
        subject = self.tr("{site}, {activity}").format(
            site=formatting.site(tally.joint, tally.side), activity=self._many(tally.activity)
        )
        counted = self.tr("{sounded} of {looks}").format(sounded=tally.sounded, looks=tally.looks)
        numbers = counted if tally.looks else self.tr("none yet")
        self._subject.set_text(subject)
        self.numbers.set_text(numbers)
        self._marks.set_entries(tally.entries)
        self.sound_button.setText(self._sounded_word(tally.sound))
        self.sound_button.updateGeometry()
        self._arrange()
        said = self.tr("{subject}: {numbers} made a sound today")
        if not tally.looks:
            said = self.tr("{subject}: {numbers} today")
        self.numbers.setAccessibleName(said.format(subject=subject, numbers=numbers))
        for button in (self.quiet_button, self.sound_button):
            button.setAccessibleDescription(self.tr("One more: {subject}").format(subject=subject))

    def _many(self, activity: Activity) -> str:
        if activity is Activity.DIAPER_CHANGE:
            return self.tr("diaper changes")
        return formatting.lower_word(activity)

    def _sounded_word(self, sound: Sound) -> str:
        words = {
            Sound.POP: self.tr("Popped"),
            Sound.CLICK: self.tr("Clicked"),
            Sound.CLUNK: self.tr("Clunked"),
            Sound.GRINDING: self.tr("Grinding"),
        }
        return words.get(sound, self.tr("Some sound"))
