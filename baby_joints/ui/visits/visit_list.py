"""The visits to come and the past ones."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from baby_joints.domain.visit import Visit
from baby_joints.ui.isolated import isolated
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, SPACE_XS
from baby_joints.ui.visits.visit_item import VisitItem
from baby_joints.ui.visits.visit_words import kind_icon, kind_word, when
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.text_label import TextLabel


class VisitList(Card):
    """Those to come stand first, the next one on top; then the past ones, the last one on top.

    Signals:
        visit_chosen(UUID): a visit was pressed.
    """

    visit_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_M, parent=parent)
        self.setAccessibleName(self.tr("Visits"))
        self.body.setSpacing(SPACE_XS)
        self.items: dict[UUID, VisitItem] = {}
        self._parts: list[QWidget] = []

    def show_visits(self, visits: Sequence[Visit], now: datetime, chosen: UUID | None) -> None:
        """Show these visits; `chosen` is the one that is read beside the list."""
        focused = next((key for key, item in self.items.items() if item.hasFocus()), None)
        self._clear()
        coming = sorted((v for v in visits if v.visited_at >= now), key=lambda v: v.visited_at)
        past = [visit for visit in visits if visit.visited_at < now]
        past.sort(key=lambda visit: visit.visited_at, reverse=True)
        self._add_group(self.tr("Coming up"), coming, now)
        self._add_group(self.tr("Past"), past, now)
        if chosen in self.items:
            self.items[chosen].setChecked(True)
        if focused in self.items:
            self.items[focused].setFocus()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self.updateGeometry()

    def _clear(self) -> None:
        self.items.clear()
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts.clear()

    def _add_group(self, title: str, visits: Sequence[Visit], now: datetime) -> None:
        if not visits:
            return
        label = TextLabel(self._theme, title, FontRole.DETAIL, "text2", parent=self)
        label.setContentsMargins(SPACE_M, SPACE_XS, 0, 0)
        self._add(label)
        for visit in visits:
            item = VisitItem(
                self._theme,
                kind_word(visit.kind),
                self._details(visit, now),
                kind_icon(visit.kind),
                planned=visit.visited_at >= now,
                parent=self,
            )
            item.clicked.connect(partial(self._on_item, visit.id))
            self.items[visit.id] = item
            self._add(item)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self.body.addWidget(part)
        part.show()

    def _details(self, visit: Visit, now: datetime) -> str:
        lines = [when(visit, now)]
        lines += [" · ".join(isolated(part) for part in (visit.clinician, visit.place) if part)]
        if visit.questions:
            answered = len(visit.questions) - len(visit.open_questions)
            text = self.tr("Questions: {n}, answers: {m}")
            lines.append(text.format(n=len(visit.questions), m=answered))
        if visit.imaging:
            lines.append(self.tr("Scans: {n}").format(n=len(visit.imaging)))
        return "\n".join(filter(None, lines))

    def _on_item(self, key: UUID, *_state: bool) -> None:
        self.visit_chosen.emit(key)
