"""It was somewhere else: the entry just saved is put right by one tap."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.log.margins import set_margins
from baby_joints.ui.log.other_sites import MOST_LIKELY, likely_sites
from baby_joints.ui.log.site_button import SiteButton
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from baby_joints.domain.codes import Joint, Side


class CorrectionLine(QWidget):
    """Offers the other side and the joints beside it, then a menu of all the others.

    Attributes:
        guesses: a button for each likely place; those that are not needed are hidden.
        site: opens the menu.

    Signals:
        chosen(Joint, Side): where it was.
    """

    chosen = Signal(object, object)

    def __init__(self, theme: Theme, entry: Observation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._likely: list[tuple[Joint, Side]] = []
        self._words = TextLabel(theme, self.tr("It was:"), FontRole.DETAIL, "text2")
        self.guesses = [TextButton(theme, "", small=True) for _ in range(MOST_LIKELY)]
        self.site = SiteButton(theme, entry)
        self._line = line = FlowLayout(self, gap=4, line_gap=0)
        for part in (self._words, *self.guesses, self.site):
            line.addWidget(part)
        for place, button in enumerate(self.guesses):
            button.setToolTip(self.tr("Change the place of this entry"))
            button.clicked.connect(lambda _=False, at=place: self.chosen.emit(*self._likely[at]))
        self.site.chosen.connect(self.chosen)
        self.set_entry(entry)

    def set_entry(self, entry: Observation) -> None:
        """Offer what this one may have been."""
        self.site.set_entry(entry)
        self._likely = likely_sites(entry.joint, entry.side)
        for place, button in enumerate(self.guesses):
            is_needed = place < len(self._likely)
            words = formatting.site(*self._likely[place]) if is_needed else ""
            button.setText(words)
            button.setAccessibleName(self.tr("It was: {place}").format(place=words))
            button.setVisible(is_needed)

    def set_indent(self, before: int) -> None:
        """Leave `before` px free at its beginning."""
        set_margins(self._line, before, 0, 0, 0)
