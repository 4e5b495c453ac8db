"""Hands on the Log page: clicks and keys in, rows of the diary file out."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QPointF, QPropertyAnimation, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from baby_joints.ui.log.activity_section import MORE
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.theming import apply_theme
from baby_joints.ui.widgets.figure_box import FigureBox
from baby_joints.ui.widgets.reading_window import ReadingWindow
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from datetime import datetime

    from pytestqt.qtbot import QtBot

    from baby_joints.domain.codes import Activity, Joint, Noticed, Reaction, Side, Sound
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme
    from baby_joints.ui.widgets.fold import Fold
    from baby_joints.ui.widgets.hotspot import View


class _LonePage(LogPage):
    """Tab goes through it as in the window that it lies in otherwise."""

    focusNextPrevChild = ReadingWindow.focusNextPrevChild  # noqa: N815 - Qt's name


class LogDriver:
    """A shown Log page on an open diary."""

    def __init__(
        self,
        qtbot: QtBot,
        bridge: DiaryBridge,
        theme: Theme,
        preferences: Preferences,
        now: datetime,
        size: tuple[int, int] = (1080, 800),
    ) -> None:
        self.qtbot = qtbot
        self.bridge = bridge
        self.now = now
        self.page = _LonePage(bridge, theme, preferences, clock=lambda: self.now)
        self.notices: list[str] = []
        self.page.notice_given.connect(
            lambda notice: self.notices.append(f"{notice.text} {notice.detail}".strip())
        )
        bridge.changed.connect(self.page.refresh)
        qtbot.addWidget(self.page)
        self.resize(*size)
        self.page.show()
        qtbot.waitExposed(self.page)
        self.reload()

    def resize(self, width: int, height: int, nav: int = 200) -> None:
        self.page.set_width(WidthClass.of(width + nav))
        self.page.resize(width, height)

    def wear(self, theme: Theme) -> None:
        apply_theme(self.page, theme)
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()

    def reload(self) -> None:
        with self.qtbot.waitSignal(self.page.recent.reloaded):
            self.page.refresh(None)

    def later(self, minutes: int) -> None:
        self.now += timedelta(minutes=minutes)

    # --- hands ---

    def wake(self) -> None:
        """Without a window manager nobody else makes the window the active one."""
        if QApplication.activeWindow() is None:
            self.page.activateWindow()
            self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.page)

    def click(self, widget: QWidget, at: QPoint | None = None) -> None:
        self.wake()
        self.qtbot.waitUntil(widget.isVisible)
        assert widget.isEnabled(), widget
        where = at if at is not None else QPoint()
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self.wake()
        focused = QApplication.focusWidget() or self.page
        self.qtbot.keyClick(focused, key, modifier or Qt.KeyboardModifier.NoModifier)

    def press_joint(self, joint: Joint, side: Side) -> None:
        """Click on the picture where the joint is drawn."""
        figure = self.page.view.figure.figure
        box = FigureBox.within(figure.size())
        spot = next(
            button.spot
            for button in figure.spot_buttons()
            if (button.spot.joint, button.spot.side) == (joint, side)
        )
        point: QPointF = box.to_px(spot.x, spot.y)
        self.click(figure, point.toPoint())

    def turn(self, view: View) -> None:
        self.click(self.page.view.figure.view_switch.segment(view))

    def press_side(self, side: Side) -> None:
        card = self.page.view.figure
        self.click(card.sides[card.figure.view].segment(side))

    def press_elsewhere(self, joint: Joint) -> None:
        self.click(self.page.view.figure.elsewhere.chip(joint))

    def press_sound(self, sound: Sound) -> None:
        self.click(self.page.view.sound.sounds.chip(sound))

    def press_noticed(self, how: Noticed) -> None:
        self.click(self.page.view.sound.noticed.chip(how))

    def press_activity(self, activity: Activity) -> None:
        self.click(self.page.view.activity.row.chip(activity))

    def pick_more(self, activity: Activity) -> None:
        """Open the menu of More and trigger one of its actions."""
        section = self.page.view.activity
        self.click(section.row.chip(MORE))
        assert section.menu.isVisible()
        action = next(a for a in section.menu.actions() if a.data() == activity.value)
        section.menu.close()
        action.trigger()

    def press_reaction(self, reaction: Reaction | str) -> None:
        self.click(self.page.view.reaction.row.chip(reaction))

    def open(self, fold: Fold) -> None:
        """Unfold, and wait until it stands still."""
        self.click(fold.header)
        slide = fold.findChild(QPropertyAnimation)
        assert isinstance(slide, QPropertyAnimation)
        stopped = QPropertyAnimation.State.Stopped
        self.qtbot.waitUntil(lambda: slide.state() is stopped)

    def save(self) -> None:
        """Press Enter and wait until the entry is in the diary and shown."""
        with self.qtbot.waitSignals([self.bridge.changed, self.page.recent.reloaded]):
            self.key(Qt.Key.Key_Return)

    def settle(self, widget: QWidget) -> None:
        """Click something that writes, and wait until it is in the diary and shown."""
        with self.qtbot.waitSignals([self.bridge.changed, self.page.recent.reloaded]):
            self.click(widget)

    def leave_questions(self) -> None:
        """Close the safety questions, if an entry has called them."""
        told: list[bool] = []
        self.bridge.run(lambda _diary: True, told.append)
        self.qtbot.waitUntil(lambda: bool(told))
        sheet = self.page.safety.sheet
        if sheet is not None and isValid(sheet):
            sheet.close()

    # --- what became of it ---

    def rows(self, where: str = "1") -> list[dict[str, Any]]:
        """The rows of the diary file as any other program reads them, oldest written first."""
        with closing(sqlite3.connect(self.bridge.path)) as file:
            file.row_factory = sqlite3.Row
            found = file.execute(
                f"SELECT rowid, * FROM observation WHERE {where} ORDER BY rowid"  # noqa: S608 - ours
            ).fetchall()
        return [dict(row) for row in found]

    def last_row(self) -> dict[str, Any]:
        return self.rows()[-1]

    def receipt(self) -> str:
        return self.page.view.bar.receipt.accessibleName()
