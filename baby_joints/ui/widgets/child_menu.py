"""The list of babies, and what can be done about them."""

from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from baby_joints.domain.child import Child
from baby_joints.ui.formatting import age
from baby_joints.ui.isolated import isolated
from baby_joints.ui.sample_diaries import sample_files, story


class ChildMenu(QMenu):
    """Fills itself when it is made; several babies stand there with their age on `today`.

    Signals:
        child_chosen(UUID), add_requested(), change_requested(), sample_chosen(Path),
        own_requested(), lock_requested(): what was picked.
    """

    child_chosen = Signal(object)
    add_requested = Signal()
    change_requested = Signal()
    sample_chosen = Signal(object)
    own_requested = Signal()
    lock_requested = Signal()

    def __init__(
        self,
        babies: tuple[Child, ...],
        chosen: Child | None,
        today: date,
        *,
        in_sample: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        for baby in babies:
            action = self.addAction(_named(baby, today, alone=len(babies) == 1))
            action.setCheckable(True)
            action.setChecked(chosen is not None and baby.id == chosen.id)
            action.triggered.connect(partial(self._on_child, baby.id))
        if babies:
            self.addSeparator()
        if chosen is not None:
            text = self.tr("About {name}…").format(name=isolated(chosen.name.replace("&", "&&")))
            self.addAction(text, self.change_requested.emit)
        if in_sample:
            self.addAction(self.tr("Go to my diary"), self.own_requested.emit)
            return
        self.addAction(self.tr("Add a child…"), self.add_requested.emit)
        self._add_samples()

    def offer_lock(self) -> None:
        """The diary has a password: it can be locked."""
        self.addSeparator()
        action = self.addAction(self.tr("Lock the diary"), self.lock_requested.emit)
        # For the eye only: the window itself listens to the key.
        action.setShortcut(QKeySequence("Ctrl+L"))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)

    def _add_samples(self) -> None:
        files = sample_files()
        if not files:
            return
        samples = self.addMenu(self.tr("Look at a sample"))
        for file in files:
            samples.addAction(story(file)).triggered.connect(partial(self._on_sample, file))

    def _on_child(self, child_id: UUID) -> None:
        self.child_chosen.emit(child_id)

    def _on_sample(self, file: Path) -> None:
        self.sample_chosen.emit(file)


def _named(baby: Child, today: date, *, alone: bool) -> str:
    # A single "&" would be taken for the mark of a key.
    name = baby.name.replace("&", "&&")
    return name if alone else f"{isolated(name)} · {age(baby.age_on(today))}"
