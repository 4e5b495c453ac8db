"""Shows the toast over whatever page is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from baby_joints.ui.page_stack import PageStack
    from baby_joints.ui.theme_keeper import ThemeKeeper
    from baby_joints.ui.way_back import WayBack
    from baby_joints.ui.widgets.notice import Notice
    from baby_joints.ui.widgets.toast import Toast


class ToastLayer(QObject):
    """Makes the toast when it is first needed, and keeps it where the page wants it.

    Signals:
        undo_requested(): Undo was pressed, for what is in the diary.
        redo_requested(): Redo was pressed.
    """

    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, window: QWidget, stack: PageStack, keeper: ThemeKeeper) -> None:
        super().__init__(window)
        self._window = window
        self._stack = stack
        self._keeper = keeper
        self._toast: Toast | None = None
        self._way: WayBack | None = None
        self._end: QMetaObject.Connection | None = None
        self._waits = False
        self._correct: Callable[[], None] | None = None
        stack.toast_moved.connect(self.place)

    @property
    def toast(self) -> Toast:
        """The toast, shown or not."""
        if self._toast is None:
            from baby_joints.ui.widgets.toast import Toast

            self._toast = Toast(self._keeper.theme, self._window)
            self._toast.undo_requested.connect(self._on_undo)
            self._toast.redo_requested.connect(self.redo_requested)
            self._toast.correction_requested.connect(self.correct)
        return self._toast

    def show_notice(self, notice: Notice) -> None:
        """Say something at the bottom of the window."""
        is_there = self.toast.isVisible()
        self._follow(notice.way_back)
        self._correct = notice.correct
        self.toast.show_notice(notice)
        if not is_there:
            self._place_now()
        self.place()

    def correct(self) -> bool:
        """Do what the last notice offered to put right; False when that was nothing."""
        correct, self._correct = self._correct, None
        if correct is None:
            return False
        self.close()
        correct()
        return True

    def forget(self) -> None:
        """What was said last is about another baby, or about what nobody may see now."""
        self._correct = None
        self.close()

    def place(self) -> None:
        """Put the toast where it belongs as soon as the page has its new size."""
        if not self._waits:
            self._waits = True
            QTimer.singleShot(0, self, self._on_page_laid_out)

    def _follow(self, way: WayBack | None) -> None:
        """The toast goes when what it offers can no longer be done."""
        if self._end is not None:
            QObject.disconnect(self._end)
        self._way = way
        self._end = None if way is None else way.ended.connect(self.close)

    def _on_undo(self) -> None:
        if self._way is None:
            self.undo_requested.emit()
        else:
            self._way.take()

    def _on_page_laid_out(self) -> None:
        self._waits = False
        # One part may still wait for another to tell it its size.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        if self._place_now():
            # What it gave way to may still be on its way to another place itself.
            self.place()

    def _place_now(self) -> bool:
        """Whether it stands elsewhere now."""
        if self._toast is None or not self._toast.isVisible():
            return False
        from baby_joints.ui.widgets.toast_place import toast_place

        # Something else may be in front of the pages.
        seen = self._stack.isVisible()
        pages = self._stack if seen else self._window
        anchors = self._stack.page.toast_anchors() if seen else ()
        before = self._toast.geometry()
        self._toast.setGeometry(toast_place(self._toast, self._window, pages, anchors))
        return self._toast.geometry() != before

    def rebuild(self) -> None:
        """Take the toast away, and make the next one in the language that holds then."""
        self._correct = None
        if self._toast is not None:
            self._toast.close_now()
            self._toast.deleteLater()
            self._toast = None

    def close(self) -> None:
        """Take the toast away."""
        if self._toast is not None:
            self._toast.close_now()
