"""Colors, text size, movement."""

from datetime import time
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui import dates
from baby_joints.ui.preferences import HOURS, Preferences
from baby_joints.ui.settings.settings_card import SettingsCard
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S, TEXT_SCALES
from baby_joints.ui.theme_choice import ThemeChoice
from baby_joints.ui.theme_words import theme_word
from baby_joints.ui.widgets.checkbox import Checkbox
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.menu_button import MenuButton


class LookCard(SettingsCard):
    """Shows the settings as they are, and writes them as they are picked.

    Signals:
        changed(): one of them is another one now.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._preferences = preferences
        self.set_title(self.tr("How it looks"))
        self._build_colors()
        self.add_name(self.tr("Text size"))
        sizes = [Choice(scale, self._percent(scale)) for scale in TEXT_SCALES]
        self.sizes = ChoiceRow[float](theme, self.tr("Text size"), sizes, optional=False)
        self.body.addWidget(self.sizes)
        self.add_name(self.tr("Movement"))
        self.rest_box = Checkbox(theme, self.tr("Nothing slides or fades"))
        self.body.addWidget(self.rest_box)
        self.show_preferences()
        self.colors.changed.connect(self._on_changed)
        self.sizes.changed.connect(self._on_changed)
        self.rest_box.clicked.connect(self._on_changed)

    def _build_colors(self) -> None:
        self.add_name(self.tr("Colors"))
        colors = [Choice(choice, theme_word(choice)) for choice in ThemeChoice]
        self.colors = ChoiceRow[ThemeChoice](self._theme, self.tr("Colors"), colors, optional=False)
        self.body.addWidget(self.colors)
        self.colors_label = self.add_words()
        self.hours = QWidget(self)
        flow = FlowLayout(self.hours, gap=SPACE_S)
        self.from_button = self._hour_button("night_from")
        self.until_button = self._hour_button("night_until")
        flow.addWidget(self.from_button)
        flow.addWidget(self.until_button)
        self.body.addWidget(self.hours)

    def _hour_button(self, name: str) -> MenuButton:
        button = MenuButton(self._theme, "", "clock", self.hours)
        for hour in range(HOURS):
            action = button.menu().addAction(_clock(hour))
            action.triggered.connect(partial(self._on_hour, name, hour))
        return button

    def show_preferences(self) -> None:
        """Show the settings as they are now."""
        chosen = self._preferences
        self.colors.set_value(chosen.theme)
        self.sizes.set_value(chosen.text_scale)
        self.rest_box.setChecked(chosen.reduced_motion)
        by_hour = chosen.theme is ThemeChoice.HOURS
        self.hours.setVisible(by_hour)
        self.from_button.set_text(
            self.tr("Night from {time}").format(time=_clock(chosen.night_from))
        )
        self.until_button.set_text(self.tr("Until {time}").format(time=_clock(chosen.night_until)))
        words = {
            ThemeChoice.SYSTEM: self.tr("Light or dark, as your computer is."),
            ThemeChoice.NIGHT: self.tr("Warm and very dim, for a dark room."),
            ThemeChoice.HOURS: self.tr("Night colors at night. By day as your computer is."),
        }.get(chosen.theme, "")
        self.colors_label.set_text(words)
        self.colors_label.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        # The keys and the menu below change these too.
        self.show_preferences()

    def _percent(self, scale: float) -> str:
        return self.tr("{percent} %").format(percent=round(scale * 100))

    def _on_hour(self, name: str, hour: int, *_checked: bool) -> None:
        setattr(self._preferences, name, hour)
        self._on_changed()

    def _on_changed(self) -> None:
        chosen = self._preferences
        chosen.theme = self.colors.value() or chosen.theme
        chosen.text_scale = self.sizes.value() or chosen.text_scale
        chosen.reduced_motion = self.rest_box.isChecked()
        self.show_preferences()
        self.changed.emit()


def _clock(hour: int) -> str:
    """A full hour as the language writes it."""
    return dates.time(time(hour))
