"""What was written today, and the tally of the movement in question."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.log.day_tally import DayTally
from baby_joints.ui.log.margins import set_margins
from baby_joints.ui.log.tally_row import TallyRow
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.hairline import Hairline
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.yielding_label import YieldingLabel

if TYPE_CHECKING:
    from baby_joints.ui.log.invite_line import InviteLine
    from baby_joints.ui.log.today_row import TodayRow

# Rows reach further out than the words in them, so that the tint of a new one has an edge.
_SIDE, INSET = 7, 10


class Today(NamedTuple):
    """Today's entries, newest first; the one just saved; the tally, None when there is none.

    `is_invited`: nobody has looked for some days, and a line asks for it in place of the tally.
    """

    entries: Sequence[Observation] = ()
    new: UUID | None = None
    tally: DayTally | None = None
    is_invited: bool = False


class TodayCard(Card):
    """The newest entries, as many as there is room for; all of them are in the Diary.

    Signals:
        again_requested(Observation): write the same once more.
        site_corrected(Observation, Joint, Side): the entry just saved was about another site.
        counted(bool): one more look of the tally; True: it sounded.
        all_requested(): show them in the Diary.
        invited(InviteLine): it was made, to be listened to.
    """

    again_requested = Signal(object)
    site_corrected = Signal(object, object, object)
    counted = Signal(bool)
    all_requested = Signal()
    invited = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=0, parent=parent)
        self.body.setContentsMargins(_SIDE, 0, _SIDE, 2)
        self._today = Today()
        self._limit = 2
        self._stacked = False
        self._count = YieldingLabel(theme, "", FontRole.CAPTION, "text2")
        self.all = TextButton(theme, self.tr("See all in Diary"), small=True)
        self.all.clicked.connect(self.all_requested)
        self.tally = TallyRow(theme)
        self.tally.counted.connect(self.counted)
        self._empty = TextLabel(theme, self.tr("No entries yet today."), ink="text2", wrap=True)
        self._rows: list[TodayRow] = []
        self._lines: list[Hairline] = []
        self.invite: InviteLine | None = None
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.body.addLayout(self._build_top(theme))
        self.tally.setContentsMargins(INSET, 0, INSET, 0)
        self._empty.setContentsMargins(INSET, 0, INSET, 14)
        self._middle = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._middle.setSpacing(0)
        self._middle.addWidget(self.tally)
        self._middle.addWidget(self._empty)
        self._middle.addLayout(self._list)
        self.body.addLayout(self._middle)
        self.body.addStretch(1)
        self.show_today(self._today)

    def _build_top(self, theme: Theme) -> QHBoxLayout:
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        set_margins(top, INSET, 0, 2, 0)
        top.addWidget(TextLabel(theme, self.tr("Today"), FontRole.BODY_STRONG))
        top.addWidget(self._count)
        top.addStretch(1)
        top.addWidget(self.all)
        return top

    def rows(self) -> "tuple[TodayRow, ...]":
        """The entries that are shown."""
        return tuple(self._rows)

    def set_shape(self, *, limit: int, stacked: bool) -> None:
        """How many entries to show, and whether buttons go under the words.

        A single one stands before the tally: in a low window it is what must be seen after saving.
        """
        if (limit, stacked) != (self._limit, self._stacked):
            self._limit, self._stacked = limit, stacked
            self.tally.set_stacked(stacked=stacked, tight=limit == 1)
            self.show_today(self._today)

    def show_today(self, today: Today) -> None:
        """Show these entries."""
        self._today = today
        count = len(today.entries)
        self._count.set_text(formatting.count_entries(count) if count else "")
        self._empty.setVisible(not count)
        self.tally.setVisible(today.tally is not None and not today.is_invited)
        self._show_invite(shown=today.is_invited)
        if today.tally is not None:
            self.tally.set_tally(today.tally)
        focused = QApplication.focusWidget()
        had_focus = any(row.isAncestorOf(focused) for row in self._rows) if focused else False
        ways, is_first = QBoxLayout.Direction, bool(count) and self._limit == 1
        self._middle.setDirection(ways.BottomToTop if is_first else ways.TopToBottom)
        self._fill_list()
        if had_focus and self._rows:
            self._rows[0].again.setFocus()

    def _show_invite(self, *, shown: bool) -> None:
        """Made when it is first needed, which on most days it is not."""
        if shown and self.invite is None:
            from baby_joints.ui.log.invite_line import InviteLine

            self.invite = InviteLine(self._theme)
            self.invite.setContentsMargins(INSET, 0, INSET, 0)
            self._middle.insertWidget(0, self.invite)
            self.invited.emit(self.invite)
        if self.invite is not None:
            self.invite.setVisible(shown)

    def _add_row(self, row: "TodayRow") -> None:
        row.again_requested.connect(self.again_requested)
        row.site_corrected.connect(self.site_corrected)
        line = Hairline(self._theme)
        line.setContentsMargins(INSET, 0, INSET, 0)
        self._list.addWidget(line)
        self._list.addWidget(row)
        self._lines.append(line)
        self._rows.append(row)

    def _fill_list(self) -> None:
        if self._today.entries:
            # Here, as a window that has just been opened knows of no entries yet.
            from baby_joints.ui.log.today_row import TodayRow

        entries = self._shown_entries()
        while len(self._rows) > len(entries):
            _put_away(self._rows.pop())
            _put_away(self._lines.pop())
        for number, entry in enumerate(entries):
            is_new = entry.id == self._today.new
            if number == len(self._rows):
                self._add_row(TodayRow(self._theme, entry, is_new=is_new))
            elif (self._rows[number].entry, self._rows[number].is_new) != (entry, is_new):
                self._rows[number].show_entry(entry, is_new=is_new)
            self._rows[number].set_stacked(stacked=self._stacked)
            self._lines[number].setVisible(bool(number) or self._today.tally is not None)

    def _shown_entries(self) -> "list[Observation]":
        """As many as fit: the one just saved takes two lines, as it can be put right."""
        entries = list(self._today.entries[: self._limit])
        others = [entry for entry in entries if entry.id != self._today.new]
        if 0 < len(others) < len(entries) == self._limit:
            entries.remove(others[-1])
        return entries


def _put_away(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
