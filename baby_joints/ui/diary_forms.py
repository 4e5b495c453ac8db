"""The half-filled forms that a diary with a password keeps inside itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from baby_joints.diary import Diary

    Give = Callable[[Callable[[Diary], None], None, Callable[[Exception], None]], None]


class DiaryForms(QObject):
    """What is kept by name, known without asking the disk; a diary without a password keeps none.

    What one without a password still holds can be read and forgotten: it had one, or was just to
    get one when the program was ended.

    Args:
        give: hands work to the diary's thread, with nothing to do after it but when it fails.
        parent: who owns it.

    Attributes:
        are_used: the diary has a password: nothing that was typed may lie beside it.

    Signals:
        use_changed(): `are_used` is another one now.
        wanted(): the diary is about to be closed: whoever holds something back gives it now.
    """

    use_changed = Signal()
    wanted = Signal()

    def __init__(self, give: Give, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._give = give
        self._known: dict[str, str] = {}
        self.are_used = False

    def learn(self, forms: Mapping[str, str], *, are_used: bool) -> None:
        """The diary that is open now holds these, and has a password or not."""
        self._known = dict(forms)
        self._use(are_used=are_used)

    def text(self, name: str) -> str | None:
        """What is kept under this name."""
        return self._known.get(name)

    def keep(self, name: str, text: str) -> None:
        """Keep `text` under this name; the log file says so when that fails."""
        if self._known.get(name) != text:
            self._known[name] = text
            self._give(lambda diary: diary.keep_form(name, text), None, _say_not_kept)

    def forget(self, name: str) -> None:
        """Keep nothing under this name."""
        if self._known.pop(name, None) is not None:
            self._give(lambda diary: diary.keep_form(name, None), None, _say_not_kept)

    def _use(self, *, are_used: bool) -> None:
        was, self.are_used = self.are_used, are_used
        if was is not are_used:
            self.use_changed.emit()


def _say_not_kept(error: Exception) -> None:
    # Here, as a start needs no log: it is rare.
    import logging

    log = logging.getLogger(__name__)
    log.warning("The half-filled form was not kept: %s", type(error).__name__)
