"""What was looked at or scanned, on which side, and what was said of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from baby_joints.domain.codes import Side
from baby_joints.ui import formatting
from baby_joints.ui.theme import Theme
from baby_joints.ui.visits.form_row import FormRow
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.text_area import TextArea
from baby_joints.ui.widgets.text_line import TextLine

_SIDES = (Side.RIGHT, Side.BOTH, Side.LEFT, Side.UNSURE)


@dataclass(frozen=True, slots=True)
class Result:
    """Of a look or a scan: its code, the side, and the words; `base` is what it was before."""

    what: str
    side: Side
    words: str = ""
    base: object = None


class ResultRow(FormRow[Result]):
    """A row that the form `proposed` says nothing until somebody writes or picks in it.

    What the parent added is kept without words too: the letter may be still to come.

    Args:
        theme: how it looks.
        known: codes with their words (of the context "Visits"), to pick from while typing.
        texts: what the two lines are called, and what the lower one asks for.
        result: what to show.
        parent: where it stands.
        proposed: nobody asked for this row.
    """

    def __init__(
        self,
        theme: Theme,
        known: Mapping[str, str],
        texts: tuple[str, str, str],
        result: Result,
        parent: QWidget | None = None,
        *,
        proposed: bool = False,
    ) -> None:
        super().__init__(theme, "", parent)
        remove = self.tr("Take this out")
        self.remove_button.setAccessibleName(remove)
        self.remove_button.setToolTip(remove)
        self._base = result
        self._is_proposed = proposed
        self._words = {
            code: QCoreApplication.translate("Visits", text) for code, text in known.items()
        }
        name, result_name, wish = texts
        self.what = TextLine(theme, name)
        self.what.setText(self._words.get(result.what, result.what.replace("_", " ")))
        self._shown = self.what.text()
        completer = QCompleter(list(self._words.values()), self.what)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.what.setCompleter(completer)
        self.side = self._build_side(theme, result.side)
        self.words = TextArea(theme, result_name, wish)
        self.words.setPlainText(result.words)
        self.top.addWidget(self.what, 1)
        self.top.addWidget(self.remove_button)
        self.body.addWidget(self.side)
        self.body.addWidget(self.words)
        self.what.textChanged.connect(lambda _text: self.changed.emit())
        self.side.changed.connect(self.changed)
        self.words.textChanged.connect(self.changed)

    def _build_side(self, theme: Theme, side: Side) -> ChoiceRow[Side]:
        sides = _SIDES if side in _SIDES else (*_SIDES, side)
        name = self.tr("Which side, the baby's own left and right")
        choices = [Choice(one, formatting.word(one)) for one in sides]
        row = ChoiceRow[Side](theme, name, choices, optional=False, style=ChipStyle.TARGET)
        row.set_value(side)
        return row

    def value(self) -> Result | None:
        words, side = self.words.text(), self.side.value() or Side.UNSURE
        if not words and self._base.base is None and not self._is_said(side):
            return None
        return Result(self._code(), side, words, self._base.base)

    def focus_first(self) -> None:
        self.words.setFocus()

    def _is_said(self, side: Side) -> bool:
        name = self.what.text().strip()
        is_touched = (name, side) != (self._shown, self._base.side)
        return bool(name) and (is_touched or not self._is_proposed)

    def _code(self) -> str:
        """The code of what is written; own words stand for themselves."""
        text = self.what.text().strip()
        if text == self._shown or not text:
            return self._base.what
        codes = {words.casefold(): code for code, words in self._words.items()}
        return codes.get(text.casefold(), text)
