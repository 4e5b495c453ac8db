"""Asks about a baby, and again when the answer could not be kept or the sheet was left."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from baby_joints.ui.dialogs.child_dialog import ChildDialog
from baby_joints.ui.isolated import isolated
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from baby_joints.domain.child import Child
    from baby_joints.ui.dialogs.child_written import ChildWritten
    from baby_joints.ui.page import Page


def ask_child(
    page: Page,
    child: Child | None,
    today: date,
    remove: Callable[[Child], None] | None = None,
    written: ChildWritten | None = None,
) -> None:
    """Open the dialog over the window of `page`; nothing is to be typed again.

    Args:
        page: its toast offers what was left.
        child: the baby; None asks for another one.
        today: no baby is born later.
        remove: called when the diary of the baby is to be deleted; without it nobody can ask.
        written: what stood in the fields when the dialog was left, or could not be kept.
    """
    bridge, shown = page.bridge, page.bridge.child
    keep = bridge.add_child if child is None else bridge.amend_child
    dialog = ChildDialog(page.theme, child, today, page.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if written is not None:
        dialog.go_on(written)
    again = partial(ask_child, page, child, today, remove)

    def on_left() -> None:
        """Escape is quickly pressed: what was written by then can be gone on with."""
        left = dialog.written()
        if shown is None or not (written or dialog.is_changed):
            return
        page.way_back.open(partial(page.waiting.open_over, shown.id, partial(again, written=left)))
        words = QCoreApplication.translate("ChildDialog", "Not saved")
        name = isolated(left.lines[0].strip())
        page.notice_given.emit(Notice(words, name, undo=True, way_back=page.way_back))

    dialog.child_given.connect(lambda given: keep(given, partial(again, written=dialog.written())))
    dialog.rejected.connect(on_left)
    dialog.remove_button.setVisible(child is not None and remove is not None)
    if remove is not None:
        dialog.removal_requested.connect(remove)
    dialog.open()
