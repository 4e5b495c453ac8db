"""The safety questions on a sheet, beside what their answers call for."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from baby_joints.analysis.emergency_numbers import EmergencyHelp
from baby_joints.analysis.safety_case import SafetyCase
from baby_joints.ui.announcement import announce
from baby_joints.ui.safety.advice_sheet import AdviceSheet
from baby_joints.ui.safety.called_words import called_words
from baby_joints.ui.safety.limb import limb_of
from baby_joints.ui.safety.question_list import QuestionList
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_L, SPACE_M, SPACE_S
from baby_joints.ui.widgets.hairline import Hairline
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.text_label import TextLabel

WIDTH: Final = 1000
HEIGHT: Final = 768
PANEL_WIDTH: Final = 352
# Narrower than this (px at 100 % text) the advice goes above the questions.
BESIDE_FROM: Final = 880
# px by which it is made wider.
_STEP = 20


class SafetySheet(AdviceSheet):
    """Asks after an entry was saved, or shows again what was said; it can be left at any moment.

    Args:
        theme: how it looks.
        case: the entry with its answers so far.
        there: whom to call and where to go in an emergency, as far as the country is known.
        parent: the widget whose window it stands over.
        again: the entry is an old one, read again.

    Signals:
        answered(dict[SafetyQuestion, Presence]): all answers, after each one that was given.
    """

    answered = Signal(object)

    def __init__(
        self,
        theme: Theme,
        case: SafetyCase,
        there: EmergencyHelp,
        parent: QWidget | None = None,
        *,
        again: bool = False,
    ) -> None:
        super().__init__(theme, "", there, parent, again=again)
        self.case = case
        self._stacked: bool | None = None
        self._name(again=again)
        self.questions = QuestionList(theme, limb_of(case.entry.joint), case.child.name)
        self.questions.set_answers(case.given())
        self.questions.changed.connect(self._on_answered)
        self._build()
        self._fit(parent)
        self._show_case()

    # --- building ---

    def _name(self, *, again: bool) -> None:
        title = self.tr("Saved. Six short questions")
        kept = self.tr("Your entry is kept, whatever you answer.")
        if again:
            title, kept = self.tr("What to do"), self.tr("You can still answer the questions.")
        self.setWindowTitle(title)
        self.heading.set_text(title)
        called = called_words(self.case.entry, self.case.child.name)
        self.called = TextLabel(self.theme, f"{called} {kept}", FontRole.BODY, "text2", wrap=True)

    def _build(self) -> None:
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
        side = SPACE_2XL + 8
        self.heading.setContentsMargins(side, SPACE_2XL - 2, side, 0)
        self.called.setContentsMargins(side, 2, side, SPACE_L)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.called)
        self.body.addWidget(Hairline(self.theme))
        self.body.addWidget(self._build_middle(), 1)
        self.body.addWidget(Hairline(self.theme))
        self.buttons.setContentsMargins(side, SPACE_M - 4, side, SPACE_L)
        hint = self.tr("“Not checked” is a fine answer. It stays “not checked”.")
        self.hint = TextLabel(self.theme, hint, FontRole.DETAIL, "text2", wrap=True)
        self.done_button = PrimaryButton(self.theme, self.tr("Done"), key=self.tr("Enter"))
        self.done_button.clicked.connect(self.accept)
        self.buttons.insertWidget(0, self.hint, 1)
        self.buttons.setStretch(1, 0)
        self.buttons.addWidget(self.done_button)

    def _build_middle(self) -> QWidget:
        """Two columns that scroll by themselves, or all in the first of them."""
        self._left, self._right = QWidget(), QWidget()
        self._left_column, self._right_column = QVBoxLayout(self._left), QVBoxLayout(self._right)
        for part, layout in ((self._left, self._left_column), (self._right, self._right_column)):
            part.setProperty("page", True)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._left_column.addWidget(self.questions, 1)
        middle = QWidget(self)
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight, middle)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.setSpacing(0)
        self.left_scroll = _scroller(self._left, self.tr("Questions"))
        self.right_scroll = _scroller(self._right, self.tr("What to do"))
        self._middle.addWidget(self.left_scroll, 1)
        self._middle.addWidget(self.right_scroll)
        return middle

    def _fit(self, parent: QWidget | None) -> None:
        self.fit_over(parent, WIDTH, HEIGHT)
        self._arrange()
        # Long words of some languages break less in a wider sheet: all questions are to be seen.
        most = self._room(parent).width()
        while not self._stacked and self.width() < most and self._is_cut():
            self.resize(min(most, self.width() + _STEP), self.height())

    def _is_cut(self) -> bool:
        """Questions are longer than what is seen of them."""
        around = self.sizeHint().height() - self.left_scroll.sizeHint().height()
        wide = self.width() - self.right_scroll.width()
        return self._left_column.totalHeightForWidth(wide) + SPACE_L > self.height() - around

    def _arrange(self) -> None:
        """Advice beside the questions where there is room, else above them."""
        stacked = self.width() < self.theme.px(BESIDE_FROM)
        if stacked == self._stacked:
            return
        self._stacked = stacked
        side = SPACE_2XL + 8
        is_crowded = stacked and self.theme.one_column
        self.questions.set_stacked(stacked=is_crowded)
        self.questions.set_margins(side, SPACE_L, SPACE_2XL, SPACE_L)
        self.heading.setContentsMargins(side, SPACE_2XL - 2, side, SPACE_S if is_crowded else 0)
        if is_crowded:
            self._left_column.insertWidget(0, self.called)
        else:
            self.body.insertWidget(0, self.called)
        if stacked:
            self.panel.set_margins(side, SPACE_L, side, SPACE_L)
            self._left_column.insertWidget(int(is_crowded), self.panel)
        else:
            self.panel.set_margins(SPACE_2XL + 4, SPACE_L + 6, SPACE_2XL + 4, SPACE_L)
            self._right_column.addWidget(self.panel)
            self.right_scroll.setFixedWidth(self.theme.px(PANEL_WIDTH))
        self.right_scroll.setVisible(not stacked)
        # Large words in a small window: what is asked and said needs the room more.
        self.hint.setVisible(not is_crowded)

    # --- what happens ---

    def _show_case(self) -> None:
        self.panel.show_case(self.case)
        self.setAccessibleDescription(self.panel.said)

    def _on_answered(self) -> None:
        before, self._is_new = self.panel.said, False
        answers = self.questions.answers()
        self.case = self.case.answered(answers)
        self.answered.emit(answers)
        self._show_case()
        if self.panel.said != before:
            self.right_scroll.verticalScrollBar().setValue(0)
            announce(self, self.panel.said)

    def focus_first(self) -> None:
        if self._stacked:
            # The questions lie further down: a key must not answer what is not seen.
            super().focus_first()
        else:
            self.questions.focus_first()

    # --- Qt ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.theme.color("surface"))
        painter.end()


def _scroller(inside: QWidget, name: str) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setAccessibleName(name)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(inside)
    return scroll
