"""When it happened: now, a little while ago, or a time of one's own."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from baby_joints.ui import formatting
from baby_joints.ui.clock import seen_at
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.menu_button import MenuButton

_AGO: Final = (5, 15, 60)
_REFRESH_MS: Final = 10_000


class WhenMenu(MenuButton):
    """Shows the time of the entry; *now* keeps up with the clock until the form was left open.

    Args:
        theme: how it looks.
        form: whose time it shows and sets.
        clock: the time at this place, with its offset.
        parent: the widget it lies in.
    """

    def __init__(
        self,
        theme: Theme,
        form: EntryForm,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", "clock")
        if parent is not None:
            self.setParent(parent)
        # A day beside the time gives way, before the question over it leaves the window.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._form = form
        self._clock = clock
        self.setAccessibleDescription(self.tr("When was it?"))
        self._ticking = QTimer(self)
        self._ticking.setInterval(_REFRESH_MS)
        self._ticking.timeout.connect(self._on_tick)
        self._ticking.start()
        form.changed.connect(self.show_time)
        self.show_time()

    def show_time(self) -> None:
        """Say when, in the button."""
        now = self._clock()
        when = self._form.draft.observed_at
        text = self._now_words(now) if when is None else moment_words(when, now)
        if text != self.text():
            self.set_text(text)

    def _now_words(self, now: datetime) -> str:
        return self.tr("Now, {time}").format(time=formatting.time(now))

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        longest = self.theme.text_width(self._now_words(self._clock()), self.role())
        return QSize(wanted.width() - max(0, self.text_width() - longest), wanted.height())

    def _on_tick(self) -> None:
        self._form.keep_time()
        self.show_time()

    def build_menu(self, menu: QMenu) -> None:
        menu.addAction(self.tr("Now")).triggered.connect(self._on_now)
        for minutes in _AGO:
            action = menu.addAction(formatting.minutes_ago(minutes))
            action.triggered.connect(lambda _=False, minutes=minutes: self._on_ago(minutes))
        menu.addSeparator()
        menu.addAction(self.tr("Another time…")).triggered.connect(self._on_time)

    def _on_now(self) -> None:
        self._form.change(observed_at=None)

    def _on_ago(self, minutes: int) -> None:
        now = self._clock()
        self._form.change(observed_at=seen_at(now - timedelta(minutes=minutes), now))

    def _on_time(self) -> None:
        now = self._clock()
        from baby_joints.ui.dialogs.time_dialog import TimeDialog

        dialog = TimeDialog(self.theme, self._form.draft.observed_at or now, now, self.window())
        dialog.accepted.connect(lambda: self._form.change(observed_at=dialog.moment()))
        dialog.open()


def moment_words(moment: datetime, now: datetime) -> str:
    """A time in few words: the day only when it was not today."""
    if moment.date() == now.date():
        return formatting.time(moment)
    return formatting.day_and_time(formatting.short_day(moment.date()), moment)
