"""What every page of the window is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.ui.waiting_sheets import WaitingSheets
from baby_joints.ui.way_back import WayBack
from baby_joints.ui.widgets.by_keyboard import give_keyboard
from baby_joints.ui.width_class import WidthClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from baby_joints.change import Change
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.theme import Theme

# Long enough for a slow disk; the parent sees the window stay until the last save is done.
CLOSING_SECONDS: Final = 15.0


class Page(QWidget):
    """Builds itself from the theme alone, then shows what the diary says when asked to refresh.

    Attributes:
        way_back: from what was done last on this page and is in no diary.
        waiting: what is asked again, over its own baby only.

    Signals:
        notice_given(Notice): something to say at the bottom of the window.
        toast_moved(): `toast_anchors` are others now.
        preferences_changed(): a setting of the window is another one now.
        page_requested(PageName, object): go to another page and hand it this argument.
        lock_requested(): lock the diary now.
    """

    notice_given = Signal(object)
    toast_moved = Signal()
    preferences_changed = Signal()
    page_requested = Signal(object, object)
    lock_requested = Signal()

    def __init__(
        self,
        bridge: DiaryBridge,
        theme: Theme,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.theme = theme
        self.preferences = preferences
        self.width_class = WidthClass.REGULAR
        self.waiting = WaitingSheets(bridge, self)
        self.way_back = WayBack(self)
        for since in (bridge.changed, bridge.opened):
            since.connect(self.way_back.close)

    def title(self) -> str:
        """The page's name, for the window's title and screen readers."""
        raise NotImplementedError

    def refresh(self, change: Change | None) -> None:
        """Show what the diary says now; `change` None: anything may be new."""
        raise NotImplementedError

    def open_with(self, argument: object) -> None:
        """Take what `page_requested` carried, e.g. a filter; nothing by default."""

    def begun(self) -> object:
        """What a parent chose and began here and no file keeps; None: nothing."""
        return None

    def go_on(self, begun: object) -> None:
        """Take what the same page said in another language, before the first refresh."""

    def set_theme(self, theme: Theme) -> None:
        """Take over a theme; only this widget, its children are told by themselves."""
        self.theme = theme
        self.arrange()

    def set_width(self, width: WidthClass) -> None:
        """Fit into the window; called before the first show and at each change."""
        self.width_class = width
        self.arrange()

    def arrange(self) -> None:
        """Lay the page out for its theme and its width."""

    def toast_anchors(self) -> Sequence[QWidget]:
        """Where the toast may stand, the best first; none: at the bottom center of the page."""
        return ()

    @property
    def first_stop(self) -> QWidget | None:
        """Where one begins; None: nowhere."""
        return None

    def focus_first(self, argument: object = None, *, visibly: bool = True) -> None:  # noqa: ARG002 - for heirs
        """Put the keyboard there, or where what `open_with` was asked for is answered."""
        if self.first_stop is not None:
            give_keyboard(self.first_stop, visibly=visibly)

    def focus_after_rebuild(self) -> None:
        """Put the keyboard where it was when the page was made anew for another language."""
        self.focus_first()

    def take_back(self) -> bool:
        """Undo what was done last on this page and is in no diary; False: there is nothing."""
        return self.way_back.take()

    def is_working(self) -> bool:
        """Something is being made that will be seen soon."""
        return False

    def can_close(self) -> bool:
        """Nothing would be lost if the window closed now."""
        return True
