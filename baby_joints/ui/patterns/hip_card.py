"""Both hips, day by day: the strips with their legend."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from baby_joints.analysis.day_mark import Mark
from baby_joints.analysis.summary import Summary
from baby_joints.domain.visit import Visit
from baby_joints.ui import formatting
from baby_joints.ui.patterns.hip_view import HipView
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.day_strip import DayStrips
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.mark_icon import MarkIcon
from baby_joints.ui.widgets.segmented_control import SegmentedControl
from baby_joints.ui.widgets.strip_flag import StripFlag
from baby_joints.ui.widgets.strip_layout import StripScale
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.week_table import WeekTable


class HipCard(Card):
    """Title, legend, strips, and what the strips do not show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_XL, parent=parent)
        self.body.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
        self.body.setSpacing(SPACE_M)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(SPACE_S)
        title = TextLabel(theme, self.tr("Both hips, day by day"), FontRole.SECTION)
        self._head.addWidget(title, 1)
        self.view = self._build_views()
        self._head.addWidget(self.view, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._head)
        self._summary: Summary | None = None
        self.strips = DayStrips(theme, self.tr("Both hips, day by day"))
        self.body.addWidget(self.strips)
        self.table = WeekTable(theme, self.tr("Both hips, week by week"))
        self.table.hide()
        self.body.addWidget(self.table)
        self._legend = self._build_legend()
        self.body.addWidget(self._legend)
        self.note = TextLabel(theme, "", FontRole.CAPTION, "text2", wrap=True)
        self.note.hide()
        self.body.addWidget(self.note)
        self.strips.scale_changed.connect(self._show_note)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take over colors; large text puts the choice of views below the title."""
        super().set_theme(theme)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._head.setDirection(below if theme.one_column else beside)

    def show_summary(self, summary: Summary) -> None:
        """Show the strips of a summary with its visits and scans."""
        self._summary = summary
        inside = summary.today in summary.period
        flags = [_flag(visit) for visit in summary.visits if visit.day in summary.period]
        flags.sort(key=lambda flag: flag.day)
        self.strips.set_strips(summary.strips, flags, summary.today if inside else None)
        self.table.set_strips(summary.strips)
        days = [day for strip in summary.strips for day in strip.days]
        self._painful.setVisible(any(day.painful for day in days))
        self._clunk.setVisible(any(day.clunk_or_loose for day in days))
        self._show_note()

    def _show_note(self) -> None:
        said = []
        drawn = self.view.value() is not HipView.TABLE
        if drawn and self.strips.scale is StripScale.WEEK:
            said.append(self.tr("One mark a week. The taller, the more days with a sound."))
        if not drawn:
            said.append(self.tr("Days with a sound, of the days someone looked."))
        unsure = self._summary.hip_days_side_unsure if self._summary else 0
        if unsure and drawn:
            days = formatting.count_days(unsure)
            said.append(self.tr("Not drawn: {days} with the side not sure.").format(days=days))
        self.note.set_text(" ".join(said))
        self.note.setVisible(bool(said))

    def _build_views(self) -> SegmentedControl[HipView]:
        view = SegmentedControl[HipView](
            self._theme,
            self.tr("How to show the hips"),
            [
                Choice(HipView.DAYS, self.tr("Days")),
                Choice(HipView.WEEKS, self.tr("Weeks")),
                Choice(HipView.TABLE, self.tr("Table")),
            ],
        )
        view.set_value(HipView.DAYS)
        view.changed.connect(self._on_view)
        return view

    def show_view(self, view: HipView) -> None:
        """Choose by program how the hips are shown."""
        self.view.set_value(view)
        self._on_view()

    def _on_view(self) -> None:
        shown = self.view.value()
        self.strips.set_weekly(weekly=shown is HipView.WEEKS)
        self.strips.setVisible(shown is not HipView.TABLE)
        self._legend.setVisible(shown is not HipView.TABLE)
        self.table.setVisible(shown is HipView.TABLE)
        self._show_note()

    def _build_legend(self) -> QWidget:
        box = QWidget(self)
        row = FlowLayout(box, gap=SPACE_L)
        for mark, words in (
            (Mark.SOUND, self.tr("Sound")),
            (Mark.QUIET, self.tr("Looked, no sound")),
            (Mark.NOBODY_LOOKED, self.tr("Nobody looked")),
        ):
            row.addWidget(self._legend_item(MarkIcon(self._theme, mark, 18), words))
        pain = TextLabel(self._theme, "\N{BLACK UP-POINTING TRIANGLE}", FontRole.KEY)
        self._painful = self._legend_item(pain, self.tr("Discomfort right after"))
        clunk = TextLabel(self._theme, "\N{WHITE DIAMOND}", FontRole.KEY)
        self._clunk = self._legend_item(clunk, self.tr("Clunk or loose"))
        for extra in (self._painful, self._clunk):
            extra.hide()
            row.addWidget(extra)
        return box

    def _legend_item(self, sign: QWidget, words: str) -> QWidget:
        item = QWidget(self)
        row = QHBoxLayout(item)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addWidget(sign)
        row.addWidget(TextLabel(self._theme, words, FontRole.DETAIL))
        return item


def _flag(visit: Visit) -> StripFlag:
    translate = QCoreApplication.translate
    word = translate("HipCard", "Scan") if visit.imaging else translate("HipCard", "Visit")
    return StripFlag(visit.day, word, word)
