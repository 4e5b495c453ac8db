"""It was another joint: the entry just saved is put right from a short menu."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.log.other_sites import other_sites
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.text_button import TextButton


class SiteButton(TextButton):
    """Opens the joints on the side that was said; of a joint in the middle, those of both sides.

    Signals:
        chosen(Joint, Side): the right one.
    """

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, entry: Observation, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Other joint"), small=True, parent=parent)
        self._entry = entry
        self.setToolTip(self.tr("Change the joint of this entry"))
        self.clicked.connect(self._open)

    def set_entry(self, entry: Observation) -> None:
        """Put this one right."""
        self._entry = entry

    def menu(self) -> QMenu:
        """The joints to pick from."""
        made = QMenu(self)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for joint, side in other_sites(self._entry.joint, self._entry.side):
            action = made.addAction(formatting.site(joint, side))
            action.triggered.connect(lambda _=False, j=joint, s=side: self.chosen.emit(j, s))
        return made

    def _open(self) -> None:
        self.menu().popup(self.mapToGlobal(QPoint(0, self.height())))
