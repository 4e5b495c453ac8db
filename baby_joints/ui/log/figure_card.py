"""The card where the joint and its side are picked."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from baby_joints.domain.codes import SIDES_OF, Joint, Side
from baby_joints.ui import formatting
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.log.where_header import WhereHeader
from baby_joints.ui.theme import Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.body_figure import BodyFigure
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.hotspot import View, hotspots
from baby_joints.ui.widgets.one_place import OnePlace
from baby_joints.ui.widgets.segmented_control import SegmentedControl
from baby_joints.ui.widgets.text_label import TextLabel

_PADDING: Final = 15
_ELSEWHERE: Final = (Joint.FINGERS, Joint.TOES, Joint.UNSURE)


class FigureCard(Card):
    """The baby from the front or the back, the side in words, and joints too small to draw."""

    def __init__(self, theme: Theme, form: EntryForm, parent: QWidget | None = None) -> None:
        super().__init__(theme, padding=_PADDING, parent=parent)
        self.body.setContentsMargins(_PADDING, _PADDING, _PADDING, _PADDING + 4)
        self._form = form
        self.header = WhereHeader(theme)
        self.view_switch = SegmentedControl[View](
            theme,
            self.tr("Which side of the baby do you see?"),
            [Choice(View.FRONT, self.tr("Front")), Choice(View.BACK, self.tr("Back"))],
        )
        self.view_switch.set_value(View.FRONT)
        self.figure = BodyFigure(theme)
        self.sides = {view: self._build_sides(theme, view) for view in View}
        self.prompt = TextLabel(theme, "", ink="text2", wrap=True)
        self.prompt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.elsewhere = ChoiceRow[Joint](
            theme,
            self.tr("Joints that are not on the picture"),
            [Choice(joint, formatting.word(joint)) for joint in _ELSEWHERE],
            optional=False,
            style=ChipStyle.TARGET,
        )
        self._lay_out()
        self.view_switch.changed.connect(self._on_view)
        self.figure.site_chosen.connect(self._form.choose_site)
        self.elsewhere.changed.connect(self._on_elsewhere)
        form.changed.connect(self._show_draft)
        self._show_draft()

    def set_narrow(self, *, narrow: bool) -> None:
        """Tighter buttons, for a small window."""
        self.elsewhere.set_style(ChipStyle.TIGHT if narrow else ChipStyle.TARGET)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACE_S)
        top.addWidget(self.header, 1)
        top.addWidget(self.view_switch)
        self.body.addLayout(top)
        self.body.addWidget(self.figure, 1)
        self._below = OnePlace((self.prompt, *self.sides.values()))
        self.body.addWidget(self._below)
        self.body.addSpacing(10)
        self.body.addWidget(self.elsewhere)

    def _build_sides(self, theme: Theme, view: View) -> SegmentedControl[Side]:
        left = view.viewers_left
        right = Side.LEFT if left is Side.RIGHT else Side.RIGHT
        choices = [
            Choice(side, formatting.word(side)) for side in (left, Side.BOTH, right, Side.UNSURE)
        ]
        row = SegmentedControl[Side](theme, self.tr("Which side of the baby?"), choices)
        # The row follows the picture, and the picture is never mirrored.
        row.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row.changed.connect(lambda: self._form.change(side=row.value()))
        return row

    def _on_view(self) -> None:
        self._show_view(self.view_switch.value() or View.FRONT)

    def _show_view(self, view: View) -> None:
        self.view_switch.set_value(view)
        self.figure.set_view(view)
        self._show_draft()

    def _on_elsewhere(self) -> None:
        joint = self.elsewhere.value()
        if joint is not None:
            self._form.choose_site(joint, None)

    def _show_draft(self) -> None:
        joint, side = self._form.draft.joint, self._form.draft.side
        self._turn_to(joint)
        self.figure.set_site(joint, side)
        self.elsewhere.set_value(joint if joint in _ELSEWHERE else None)
        for row in self.sides.values():
            row.set_value(side)
        self.header.set_answer(self._site_words(joint, side))
        has_sides = joint is not None and self._asks_side(joint)
        if not has_sides:
            self.prompt.set_text(self._prompt_words(joint, side))
        sides = self.sides[self.figure.view]
        self._below.show_one(sides if has_sides else self.prompt)

    def _turn_to(self, joint: Joint | None) -> None:
        """A joint that only the other view shows turns the baby around."""
        shown = {spot.joint for spot in hotspots(self.figure.view)}
        elsewhere = {spot.joint for view in View for spot in hotspots(view)} - shown
        if joint in elsewhere:
            other = View.BACK if self.figure.view is View.FRONT else View.FRONT
            self.view_switch.set_value(other)
            self.figure.set_view(other)

    @staticmethod
    def _asks_side(joint: Joint) -> bool:
        """Whether left or right is asked: not where the joint itself lies in the middle."""
        return joint is Joint.UNSURE or Side.MIDDLE not in SIDES_OF[joint]

    def _site_words(self, joint: Joint | None, side: Side | None) -> str:
        if joint is None:
            return ""
        return formatting.word(joint) if side is None else formatting.site(joint, side)

    def _prompt_words(self, joint: Joint | None, side: Side | None) -> str:
        if joint is None:
            return self.tr("Click the joint on the picture")
        return self.tr("In the middle") if side in {None, Side.MIDDLE} else ""
