"""Which joint, on which side: by name, without the figure."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from baby_joints.domain.body_site import default_side
from baby_joints.domain.codes import SIDES_OF, Joint, Side
from baby_joints.ui import formatting
from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_S
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.hotspot import NUMBERED
from baby_joints.ui.widgets.step_header import StepHeader
from baby_joints.ui.widgets.text_label import TextLabel

# The order in which the parent, facing the baby, sees the sides.
ORDER = (Side.RIGHT, Side.BOTH, Side.LEFT, Side.MIDDLE, Side.UNSURE)


class SiteSection(QWidget):
    """Chips for the joints, and for the sides that the chosen joint has."""

    def __init__(self, theme: Theme, form: EntryForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.header = StepHeader(theme, 1, self.tr("Which joint?"))
        self.joint = ChoiceRow[Joint](
            theme,
            self.tr("Which joint?"),
            [Choice(joint, formatting.word(joint)) for joint in Joint],
            optional=False,
            style=ChipStyle.TARGET,
            # A joint has one number everywhere: on the picture 5 is the hip.
            digits=NUMBERED,
        )
        self.side = ChoiceRow[Side](
            theme,
            self.tr("Which side, the baby's own left and right"),
            [Choice(side, formatting.word(side)) for side in ORDER],
            optional=False,
            style=ChipStyle.TARGET,
        )
        self.hint = TextLabel(
            theme, self.tr("The baby's own left and right."), FontRole.CAPTION, "text2", wrap=True
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S + 2)
        for part in (self.header, self.joint, self.side, self.hint):
            layout.addWidget(part)
        self.joint.changed.connect(self._on_joint)
        self.side.changed.connect(lambda: form.change(side=self.side.value()))
        form.changed.connect(self._show_draft)
        self._show_draft()

    def _on_joint(self) -> None:
        joint = self.joint.value()
        if joint is None:
            return
        side = self._form.draft.side
        kept = side if side in SIDES_OF[joint] else default_side(joint)
        self._form.change(joint=joint, side=kept)

    def _show_draft(self) -> None:
        draft = self._form.draft
        sides = SIDES_OF[draft.joint] if draft.joint is not None else frozenset(Side)
        offered = [Choice(side, formatting.word(side)) for side in ORDER if side in sides]
        if offered != list(self.side.choices):
            self.side.set_choices(offered)
        self.joint.set_value(draft.joint)
        self.side.set_value(draft.side)
