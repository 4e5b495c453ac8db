"""What the diary list lets through."""

from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.ui import formatting
from baby_joints.ui.entries.entry_period import EntryPeriod, PeriodKind
from baby_joints.ui.entries.filter_menu import FilterMenu
from baby_joints.ui.entries.period_menu import PeriodMenu
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.menu_button import MenuButton
from baby_joints.ui.widgets.search_field import SearchField
from baby_joints.ui.widgets.text_button import TextButton

if TYPE_CHECKING:
    from uuid import UUID

SEARCH_WIDTH = 268

C = TypeVar("C", bound=StrEnum)


class FilterBar(QWidget):
    """Words, joint, side, sound, days; and the entries of one pattern, when it was asked for them.

    Signals:
        changed(): the list must be read again.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: frozenset[UUID] | None = None
        self.search = SearchField(theme, self.tr("Find in notes"))
        self.joint = FilterMenu[Joint](theme, self.tr("Any joint"), _choices(Joint))
        self.side = FilterMenu[Side](theme, self.tr("Any side"), _choices(Side))
        self.sound = FilterMenu[Sound](theme, self.tr("Any sound"), _choices(Sound))
        self.period = PeriodMenu(theme)
        self.pattern = MenuButton(theme, "")
        self.pattern.menu().addAction(self.tr("Show all entries"), self._on_pattern_cleared)
        self.pattern.cleared.connect(self._on_pattern_cleared)
        self.clear = TextButton(theme, self.tr("Clear"), "rotate-ccw")
        self.clear.setAccessibleName(self.tr("Clear all filters"))
        self.clear.clicked.connect(self._on_clear)
        self._build(theme)
        self.search.searched.connect(lambda _text: self._on_changed())
        for menu in (self.joint, self.side, self.sound):
            menu.changed.connect(self._on_changed)
        self.period.changed.connect(self._on_changed)
        self._show_state()

    def where(self) -> ObservationFilter:
        """All but the days, which depend on today and on the visits."""
        return ObservationFilter(
            joint=self.joint.value(),
            side=self.side.value(),
            sound=self.sound.value(),
            text=self.search.text().strip(),
            ids=self._ids,
        )

    @property
    def is_set(self) -> bool:
        """Something is left out."""
        return self.where() != ObservationFilter() or self.period.value().kind is not PeriodKind.ANY

    def show_filter(self, where: ObservationFilter) -> None:
        """Set everything by program, without a signal."""
        self.joint.set_value(where.joint)
        self.side.set_value(where.side)
        self.sound.set_value(where.sound)
        days = EntryPeriod()
        if where.period is not None:
            days = EntryPeriod(PeriodKind.CHOSEN, where.period)
        self.period.set_value(days)
        blocked = self.search.blockSignals(True)
        self.search.setText(where.text)
        self.search.blockSignals(blocked)
        self._ids = where.ids
        self._show_state()

    def set_theme(self, theme: Theme) -> None:
        """Take over the width of the search field."""
        self.search.setFixedWidth(min(theme.px(SEARCH_WIDTH), 420))

    def _build(self, theme: Theme) -> None:
        chips = QWidget(self)
        flow = FlowLayout(chips, gap=SPACE_S)
        for part in (self.search, self.joint, self.side, self.sound, self.period, self.pattern):
            flow.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(chips, 1)
        row.addWidget(self.clear, 0, Qt.AlignmentFlag.AlignTop)
        self.set_theme(theme)

    def _on_changed(self) -> None:
        self._show_state()
        self.changed.emit()

    def _on_clear(self) -> None:
        self.show_filter(ObservationFilter())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _on_pattern_cleared(self) -> None:
        self._ids = None
        self._on_changed()

    def _show_state(self) -> None:
        self.pattern.setVisible(self._ids is not None)
        if self._ids is not None:
            count = formatting.count_entries(len(self._ids))
            self.pattern.set_text(self.tr("{entries} of a pattern").format(entries=count))
            self.pattern.set_filter_on(on=True)
        self.clear.setEnabled(self.is_set)


def _choices(kind: type[C]) -> list[tuple[C, str]]:
    return [(code, formatting.word(code)) for code in kind]
