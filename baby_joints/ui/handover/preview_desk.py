"""Draws the page for the preview, anew at each choice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.handover import Handover
    from baby_joints.ui.handover.page_files import PageFiles
    from baby_joints.ui.handover.page_maker import PageMaker, Task
    from baby_joints.ui.handover.preview_card import PreviewCard
    from baby_joints.ui.handover.report_wish import ReportWish
    from baby_joints.ui.handover.status_row import StatusRow
    from baby_joints.ui.page import Page

# Several ticks in a row make one new preview.
_TOGETHER_MS: Final = 15


class PreviewDesk(QObject):
    """The newest choices win: what is still being drawn for older ones stops.

    Args:
        page: whose diary is drawn.
        preview: shows it.
        maker: draws beside the diary.
        status: tells how far it is.
        files: whose own words in `status` come first.
        wish: what is chosen now.

    Signals:
        drawn(): the preview is the page as it is chosen.
    """

    drawn = Signal()

    def __init__(
        self,
        page: Page,
        preview: PreviewCard,
        maker: PageMaker,
        status: StatusRow,
        files: PageFiles,
        wish: Callable[[], ReportWish],
    ) -> None:
        super().__init__(page)
        self._page, self._preview, self._maker = page, preview, maker
        self._status, self._files, self._wish = status, files, wish
        self._task: Task | None = None
        self._together = QTimer(self)
        self._together.setSingleShot(True)
        self._together.setInterval(_TOGETHER_MS)
        self._together.timeout.connect(self.draw)

    @property
    def is_busy(self) -> bool:
        """It will draw soon, or it draws."""
        return self._together.isActive() or self._task is not None

    def draw_soon(self) -> None:
        """Draw when no more choices follow at once."""
        self._together.start()

    def draw(self) -> None:
        """Draw what is chosen now."""
        bridge = self._page.bridge
        if bridge.child is not None:
            bridge.fetch(self._page, self._wish().handover, self._on_handover)

    def pause(self) -> None:
        """End what is being drawn, for a window that closes; if it stays, it is drawn after all."""
        if self.is_busy:
            self._stop()
            self.draw_soon()

    def _stop(self) -> None:
        if self._task is not None:
            self._task.stop()

    def _on_handover(self, page: Handover) -> None:
        self._stop()
        self._task = self._maker.begin(
            page.pages, self._on_pdf, self._on_not_drawn, self._on_page_drawn
        )
        if not self._files.is_busy:
            self._status.begin(self.tr("Making the page…"), stoppable=False)

    def _on_page_drawn(self, pages: int, all_pages: int) -> None:
        if not self._files.is_busy:
            words = self.tr("Making page {page} of {pages}")
            self._status.tell(words.format(page=pages, pages=all_pages))

    def _on_pdf(self, pdf: bytes) -> None:
        self._end()
        self._preview.show_pdf(pdf)
        self.drawn.emit()

    def _on_not_drawn(self, error: Exception) -> None:
        self._end()
        self._page.bridge.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        if not self._files.is_busy:
            self._status.end()
