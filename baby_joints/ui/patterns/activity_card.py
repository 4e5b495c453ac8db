"""By what was happening: of how many counted repeats each movement sounded."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.analysis.activity_count import ActivityCount
from baby_joints.analysis.summary import Summary
from baby_joints.ui import formatting
from baby_joints.ui.finding_facts import likely_share, likely_words
from baby_joints.ui.models.entry_words import capitalized
from baby_joints.ui.patterns.table_switch import TableSwitch
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from baby_joints.ui.widgets.by_keyboard import by_keyboard, focus_reason
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.hairline import Hairline
from baby_joints.ui.widgets.read_table import ReadTable
from baby_joints.ui.widgets.share_bar import ShareBar
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

MOST_ROWS: Final = 6


class ActivityCard(Card):
    """A row for each joint and movement; the first few, the others when asked for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=SPACE_L, parent=parent)
        self.body.setContentsMargins(SPACE_XL, SPACE_S, SPACE_XL, SPACE_M)
        self._counts: tuple[ActivityCount, ...] = ()
        self._days = ""
        self._all = self._is_table = False

    def show_summary(self, summary: Summary) -> None:
        """Show the counts of the period."""
        self._counts = summary.activities
        period = summary.period
        # A pattern beside it counts other days.
        self._days = self.tr("{first} to {last}").format(
            first=formatting.short_day(period.start), last=formatting.short_day(period.last)
        )
        self._rebuild()

    def _rebuild(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not self._counts:
            self._say(self.tr("No movement was written down in these days."), "text2")
            return
        self._say(self._days, "text2")
        if self._is_table:
            self._add_table()
        else:
            self._add_rows()
        switch = TableSwitch(self._theme, is_table=self._is_table)
        switch.switched.connect(self._on_switched)
        self.body.addWidget(switch, 0, Qt.AlignmentFlag.AlignLeading)
        self._say(
            self.tr(
                "Counted repeats only; single entries stand apart. “Likely” is a range of 95 %. "
                "Repeats of one day are alike, so in truth it is wider."
            ),
            "text2",
        )

    def _on_switched(self, is_table: bool) -> None:  # noqa: FBT001 - Qt's signal passes it bare
        reason = focus_reason(visibly=by_keyboard())
        self._is_table = is_table
        self._rebuild()
        switch = self.findChildren(TableSwitch)[-1]
        # The layout would show it later; until then it takes no focus.
        switch.show()
        switch.setFocus(reason)

    def _add_table(self) -> None:
        """All of them, also those that the picture keeps for later."""
        table = ReadTable(self._theme, self.tr("By what was happening"), self)
        heads = [self.tr("Counted"), self.tr("Likely"), self.tr("Singles")]
        rows = []
        for count in self._counts:
            interval = count.interval
            likely = likely_share(interval.low, interval.high) if interval else ""
            singles = self.tr("{n} with, {m} without")
            said = singles.format(n=count.single_sound, m=count.single_quiet)
            rows.append((_what(count), [self._share(count), likely, said]))
        table.set_cells(heads, rows)
        table.fit_columns()
        self.body.addWidget(table)

    def _add_rows(self) -> None:
        shown = self._counts if self._all else self._counts[:MOST_ROWS]
        metrics = QFontMetrics(self._theme.font(FontRole.BODY_STRONG))
        # One width for all, so that the bars begin at one line.
        widest = max(metrics.horizontalAdvance(self._share(count)) for count in shown) + 2
        for place, count in enumerate(shown):
            if place:
                self.body.addWidget(Hairline(self._theme))
            self.body.addWidget(self._build_row(count, widest))
        if len(shown) < len(self._counts):
            words = self.tr("Show all {n}").format(n=len(self._counts))
            more = TextButton(self._theme, words, "chevron-down")
            more.clicked.connect(self._on_more)
            self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _say(self, text: str, ink: str) -> None:
        label = TextLabel(self._theme, text, FontRole.CAPTION, ink, wrap=True)
        label.setContentsMargins(0, SPACE_S, 0, 0)
        self.body.addWidget(label)

    def _on_more(self) -> None:
        self._all = True
        self._rebuild()

    def _build_row(self, count: ActivityCount, widest: int) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, SPACE_S, 0, SPACE_S)
        line.setSpacing(SPACE_L)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = _what(count)
        words.addWidget(TextLabel(self._theme, title, FontRole.BODY, wrap=True))
        said = self._likely(count)
        words.addWidget(TextLabel(self._theme, said, FontRole.CAPTION, "text2", wrap=True))
        line.addLayout(words, 1)
        if count.interval is not None:
            bar = ShareBar(self._theme, count.interval)
            bar.setAccessibleName(f"{title}: {self._share(count)}. {said}")
            bar.setToolTip(f"{self._share(count)}. {said}")
            line.addWidget(bar)
        share = TextLabel(self._theme, self._share(count), FontRole.BODY_STRONG)
        share.setMinimumWidth(widest)
        share.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(share)
        return row

    def _share(self, count: ActivityCount) -> str:
        if not count.tried:
            return self.tr("Not counted")
        return self.tr("{n} of {m}").format(n=count.sounded, m=count.tried)

    def _likely(self, count: ActivityCount) -> str:
        said = []
        if count.tried:
            few = self.tr("Too few to say more.")
            interval = count.interval
            likely = likely_words(interval.low, interval.high) if interval else ""
            said.append(f"{capitalized(likely)}." if likely else few)
        if count.single_sound or count.single_quiet:
            singles = self.tr("Singles: {n} with a sound, {m} without.")
            said.append(singles.format(n=count.single_sound, m=count.single_quiet))
        return " ".join(said)


def _what(count: ActivityCount) -> str:
    happening = (
        formatting.lower_word(count.activity)
        if count.activity
        else QCoreApplication.translate("ActivityCard", "not said what was happening")
    )
    return f"{formatting.site(count.joint, count.side)} · {happening}"
