"""One entry with all that it says, and what can be done with it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from baby_joints.analysis.answer import answers_in
from baby_joints.analysis.day_mark import Mark
from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.announcement import announce
from baby_joints.ui.clips.clip_list import ClipList
from baby_joints.ui.entries.entry_fields import entry_fields
from baby_joints.ui.entries.entry_history import history_lines, history_title
from baby_joints.ui.entries.field_table import FieldTable
from baby_joints.ui.isolated import isolated
from baby_joints.ui.models import entry_words
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RADIUS_CHIP, SPACE_L, SPACE_M, SPACE_S, SPACE_XL
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.flow_layout import FlowLayout
from baby_joints.ui.widgets.icon_sign import IconSign
from baby_joints.ui.widgets.mark_icon import MarkIcon
from baby_joints.ui.widgets.plain_note import PlainNote
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.secondary_button import SecondaryButton
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

PADDING: Final = 22
LOWEST: Final = 160
# The scroll bar runs along the card's edge, beside what it scrolls.
BAR: Final = 6


class DetailCard(Card):
    """Shows the chosen entry; with several chosen it says how many.

    Signals:
        edit_requested(), again_requested(), delete_requested(): the buttons.
        advice_requested(): show again what the answers call for.
    """

    edit_requested = Signal()
    again_requested = Signal()
    delete_requested = Signal()
    advice_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=PADDING, parent=parent)
        self.body.setSpacing(SPACE_M)
        self.setAccessibleName(self.tr("Chosen entry"))
        self.hint = TextLabel(theme, "", FontRole.BODY, "text2", wrap=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self.hint, 1)
        self._inside = QWidget()
        self._inside.setProperty("page", True)
        self.fields = FieldTable(theme)
        self.scroll_area = self._build_inside()
        self.body.addWidget(self.scroll_area, 1)
        self.body.addWidget(self._build_buttons())
        self._make_room_for_bar()
        self.show_entries(())

    def show_entries(self, entries: Sequence[Observation]) -> None:
        """Show the chosen entries."""
        single = entries[0] if len(entries) == 1 else None
        if single is not None:
            self._fill(single)
            self.scroll_area.verticalScrollBar().setValue(0)
        elif entries:
            text = self.tr("{entries} chosen")
            words = text.format(entries=formatting.count_entries(len(entries)))
            if words != self.hint.text():
                # The list itself speaks of its lines alone.
                announce(self, words)
            self.hint.set_text(words)
        else:
            self.hint.set_text(self.tr("Choose an entry to see all of it."))
        self.scroll_area.setVisible(single is not None)
        self.hint.setVisible(single is None)
        self.edit_button.setVisible(single is not None)
        self.again_button.setVisible(single is not None)
        self.buttons.setVisible(bool(entries))

    def set_stacked(self, *, stacked: bool) -> None:
        """Below the list it is as high as what it says; beside it, it scrolls."""
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if stacked
            else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
        self.scroll_area.setVerticalScrollBarPolicy(policy)
        self._stacked = stacked
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room_for_bar()

    def _make_room_for_bar(self) -> None:
        """The scroll bar stands at the end of the reading direction."""
        start, end = PADDING, BAR
        if self.isRightToLeft():
            start, end = end, start
        self.body.setContentsMargins(start, SPACE_XL, end, SPACE_L)
        self._column.setContentsMargins(PADDING - start, 0, PADDING - end, 0)

    # --- building ---

    def _build_inside(self) -> QScrollArea:
        self._stacked = False
        column = QVBoxLayout(self._inside)
        self._column = column
        column.setSpacing(SPACE_M)
        column.addLayout(self._build_head())
        self.times = TextLabel(self._theme, "", FontRole.DETAIL, "text2", wrap=True)
        column.addWidget(self.times)
        column.addWidget(self._build_advice())
        column.addWidget(self.fields)
        self._note_name = TextLabel(self._theme, self.tr("Note"), FontRole.DETAIL, "text2")
        self.note = PlainNote(self._theme)
        self.note.setAccessibleName(self.tr("Note"))
        note = QVBoxLayout()
        note.setSpacing(2)
        note.addWidget(self._note_name)
        note.addWidget(self.note)
        column.addLayout(note)
        self.clips = ClipList(self._theme)
        column.addWidget(self.clips)
        column.addWidget(self._build_history())
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(LOWEST)
        scroll.setAccessibleName(self.tr("All that the entry says"))
        scroll.setWidget(self._inside)
        return scroll

    def _build_advice(self) -> QWidget:
        self.advice_button = SecondaryButton(
            self._theme, self.tr("Read the advice again"), "book-open"
        )
        self.advice_button.clicked.connect(self.advice_requested)
        self._advice = QWidget(self._inside)
        FlowLayout(self._advice).addWidget(self.advice_button)
        return self._advice

    def _build_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        self.mark = MarkIcon(self._theme, Mark.SOUND, 26)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.title = TextLabel(self._theme, "", FontRole.SECTION, wrap=True)
        self.count = TextLabel(self._theme, "", FontRole.BODY, "text2", wrap=True)
        words.addWidget(self.title)
        words.addWidget(self.count)
        head.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        return head

    def _build_history(self) -> Card:
        self.history = Card(self._theme, RADIUS_CHIP, 14, ground="sunken")
        self.history.body.setSpacing(2)
        self._history_title = TextLabel(self._theme, "", FontRole.DETAIL_STRONG)
        self.history_words = PlainNote(self._theme, FontRole.DETAIL, "text2")
        self.history_words.setAccessibleName(self.tr("What it said before"))
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(IconSign(self._theme, "history", 18))
        head.addWidget(self._history_title, 1)
        self.history.body.addLayout(head)
        self.history.body.addWidget(self.history_words)
        return self.history

    def _build_buttons(self) -> QWidget:
        self.buttons = QWidget(self)
        row = FlowLayout(self.buttons, gap=SPACE_S)
        self.edit_button = PrimaryButton(self._theme, self.tr("Edit"), "pencil")
        self.again_button = SecondaryButton(self._theme, self.tr("Again"), "repeat")
        self.again_button.setToolTip(self.tr("Log the same again, now"))
        self.delete_button = TextButton(self._theme, self.tr("Delete"), "trash-2", ink="text2")
        self.edit_button.clicked.connect(self.edit_requested)
        self.again_button.clicked.connect(self.again_requested)
        self.delete_button.clicked.connect(self.delete_requested)
        for button in (self.edit_button, self.again_button, self.delete_button):
            row.addWidget(button)
        return self.buttons

    # --- filling ---

    def _fill(self, entry: Observation) -> None:
        self.mark.set_mark(Mark.QUIET if entry.is_quiet else Mark.SOUND)
        site = formatting.site(entry.joint, entry.side)
        self.title.set_text(f"{site} · {formatting.lower_word(entry.sound)}")
        counted = self._count_words(entry)
        self.count.set_text(counted)
        self.count.setVisible(bool(counted))
        self.times.set_rich(_lines(_when(entry), _written(entry)))
        self._advice.setVisible(entry.safety is not None or bool(answers_in(entry)))
        self.fields.set_fields(entry_fields(entry))
        self.note.setText(entry.note)
        for part in (self._note_name, self.note):
            part.setVisible(bool(entry.note.strip()))
        self.clips.show_attachments(entry.attachments)
        self._history_title.set_text(history_title(entry))
        self.history_words.setText("\n".join(history_lines(entry)))
        self.history.setVisible(bool(entry.corrections))
        self._fit()

    def _count_words(self, entry: Observation) -> str:
        counted = formatting.repeats(entry.tried, entry.sounded)
        happening = formatting.word(entry.activity) if entry.activity else ""
        if counted and happening:
            return self.tr("{count} · {activity}").format(count=counted, activity=happening)
        if counted or entry.sounded <= 1:
            return counted or happening
        times = formatting.count_times(entry.sounded)
        return f"{times} · {happening}" if happening else times

    def _fit(self) -> None:
        if not self._stacked:
            self.scroll_area.setMinimumHeight(LOWEST)
            return
        wide = max(200, self.width() - 2 * PADDING)
        layout = self._inside.layout()
        needed = layout.totalHeightForWidth(wide) if layout is not None else 0
        self.scroll_area.setMinimumHeight(max(LOWEST, needed))


def _lines(*texts: str) -> str:
    import html

    return "<br>".join(html.escape(text) for text in texts if text)


def _when(entry: Observation) -> str:
    text = QCoreApplication.translate("DetailCard", "{day}, {time}")
    return text.format(day=formatting.day(entry.day), time=formatting.time(entry.observed_at))


def _written(entry: Observation) -> str:
    """Who noticed it, and when it was written; the day only when it is another one."""
    time = formatting.time(entry.recorded_at)
    same_day = entry.recorded_at.date() == entry.day
    late = entry_words.written_late(entry)
    when = (
        time
        if same_day
        else formatting.day_and_time(
            formatting.day_of_month(entry.recorded_at.date()), entry.recorded_at
        )
    )
    if entry.observer:
        text = QCoreApplication.translate("DetailCard", "{name} noticed it. Written at {when}")
        if late:
            text = QCoreApplication.translate("DetailCard", "{name} noticed it. Written on {when}")
        return text.format(name=isolated(entry.observer), when=when)
    text = QCoreApplication.translate("DetailCard", "Written at {when}")
    if late:
        text = QCoreApplication.translate("DetailCard", "Written on {when}")
    return text.format(when=when)
