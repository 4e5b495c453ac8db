"""What the sound was like, and how it was noticed."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from baby_joints.domain.codes import Noticed, Sound
from baby_joints.ui import formatting
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.step_header import StepHeader


class SoundSection(QWidget):
    """One row of sounds, *No sound* apart at its end, and above it *Heard it*, *Felt it*."""

    def __init__(self, theme: Theme, form: EntryForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.header = StepHeader(theme, 2, self.tr("What was the sound?"))
        self.sounds = ChoiceRow[Sound](
            theme,
            self.tr("What was the sound?"),
            [self._choice(sound) for sound in Sound],
            optional=False,
            style=ChipStyle.SOUND,
            columns=len(Sound),
            divided=True,
        )
        self.noticed = ChoiceRow[Noticed](
            theme,
            self.tr("How did you notice it?"),
            [Choice(how, formatting.word(how), formatting.icon_of(how)) for how in Noticed],
            exclusive=False,
            style=ChipStyle.DENSE,
        )
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(SPACE_S)
        self._top.addWidget(self.header, 1)
        self._top.addWidget(self.noticed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 5)
        layout.setSpacing(6)
        layout.addLayout(self._top)
        layout.addWidget(self.sounds)
        # Tab comes to the question that needs an answer first.
        self.in_order = (self.sounds, self.noticed)
        self.sounds.changed.connect(self._on_sound)
        self.noticed.changed.connect(self._on_noticed)
        form.changed.connect(self._show_draft)

    def set_low(self, *, low: bool) -> None:
        """Lower buttons, for a small window."""
        self.sounds.set_style(ChipStyle.SOUND_LOW if low else ChipStyle.SOUND)

    def minimumSizeHint(self) -> QSize:
        """Where a language has longer words, the second question stands below the first."""
        parts = (self.header, self.noticed, self.sounds)
        widest = max(part.minimumSizeHint().width() for part in parts)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self.header.minimumSizeHint().width() + SPACE_S + self.noticed.sizeHint().width()
        ways = QBoxLayout.Direction
        self._top.setDirection(ways.LeftToRight if needed <= self.width() else ways.TopToBottom)

    def _choice(self, sound: Sound) -> Choice[Sound]:
        tip = self.tr("Nothing clicked this time") if sound is Sound.NONE else ""
        return Choice(sound, formatting.word(sound), formatting.icon_of(sound), tip)

    def _on_sound(self) -> None:
        self._form.change(sound=self.sounds.value())

    def _on_noticed(self) -> None:
        self._form.change(noticed=self.noticed.values())

    def _show_draft(self) -> None:
        draft = self._form.draft
        self.sounds.set_value(draft.sound)
        self.noticed.set_values(draft.noticed)
        # There is nothing to hear or feel where nothing sounded.
        self.noticed.setEnabled(draft.sound is not Sound.NONE)
