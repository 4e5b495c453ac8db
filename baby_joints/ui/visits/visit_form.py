"""All that can be said about a visit."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from baby_joints.domain.codes import Side
from baby_joints.domain.visit import Visit
from baby_joints.domain.visit_details import Imaging, Question, VisitFinding
from baby_joints.ui.clips.clip_editor import ClipEditor
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import RING_ROOM, SPACE_M, SPACE_S
from baby_joints.ui.visits.moment_field import MomentField
from baby_joints.ui.visits.question_row import QuestionRow
from baby_joints.ui.visits.result_row import Result, ResultRow
from baby_joints.ui.visits.row_list import RowList
from baby_joints.ui.visits.visit_words import FINDINGS, HIP_CHECK, KINDS, SCANS, kind_word
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.day_field import DayField
from baby_joints.ui.widgets.text_area import TextArea
from baby_joints.ui.widgets.text_label import TextLabel
from baby_joints.ui.widgets.text_line import TextLine

LONGEST_PLAN: Final = timedelta(days=730)
_SCAN: Final = "ultrasound"


class VisitForm(QWidget):
    """Shows a visit, and gives it back as it is written now; nothing in it is needed but the day.

    Args:
        theme: how it looks.
        visit: what to show; what the form does not ask stays as it is.
        now: the time of this place.
        clips: the editor of its photos and clips.
        parent: where it stands.

    Signals:
        changed(): a person changed something.
    """

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        visit: Visit,
        now: datetime,
        clips: ClipEditor,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.clips = clips
        self.theme = theme
        self._base = visit
        latest = now.date() + LONGEST_PLAN
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[RING_ROOM] * 4)
        self._column.setSpacing(SPACE_S)
        self.moment = MomentField(theme, visit, latest, now)
        self.kind = self._build_kind(visit.kind)
        self.clinician = self._line(self.tr("Who"), visit.clinician)
        self.place = self._line(self.tr("Where"), visit.place)
        self.reason = self._line(self.tr("Why"), visit.reason)
        self.questions = RowList[Question](theme, self.tr("Add a question"), self._question_row)
        self.findings = RowList[Result](theme, self.tr("Add what was looked at"), self._finding_row)
        self.scans = RowList[Result](theme, self.tr("Add a scan"), self._scan_row)
        self.plan = self._area(self.tr("What to do next"), visit.plan)
        self.follow_up = DayField(theme, self.tr("Come back on"), latest)
        self.note = self._area(self.tr("Note"), visit.note)
        self._fill(visit, is_new=not visit.findings and visit.visited_at <= now)
        self._build()
        self._connect()

    def visit(self) -> Visit:
        """The visit as it is written now."""
        return replace(
            self._base,
            visited_at=self.moment.value(),
            kind=self.kind.value() or "other",
            clinician=self.clinician.text().strip(),
            place=self.place.text().strip(),
            reason=self.reason.text().strip(),
            questions=self.questions.values(),
            findings=tuple(_finding(result) for result in self.findings.values()),
            imaging=tuple(_scan(result) for result in self.scans.values()),
            plan=self.plan.text(),
            follow_up_on=self.follow_up.value(),
            note=self.note.text(),
            attachments=self.clips.value(),
        )

    def problem(self) -> str:
        """What is to be mended before it can be kept; empty when nothing is."""
        parts = (self.moment, self.follow_up, self.questions)
        return next((problem for part in parts if (problem := part.problem())), "")

    # --- building ---

    def _build_kind(self, kind: str) -> ChoiceRow[str]:
        codes = list(KINDS) if kind in KINDS else [*KINDS, kind]
        choices = [Choice(code, kind_word(code)) for code in codes]
        name = self.tr("What kind of visit")
        row = ChoiceRow[str](self.theme, name, choices, optional=False, style=ChipStyle.TARGET)
        row.set_value(kind)
        return row

    def _line(self, name: str, text: str) -> TextLine:
        line = TextLine(self.theme, name)
        line.setText(text)
        return line

    def _area(self, name: str, text: str) -> TextArea:
        area = TextArea(self.theme, name)
        area.setPlainText(text)
        return area

    def _question_row(self, question: Question | None) -> QuestionRow:
        return QuestionRow(self.theme, question)

    def _finding_row(self, result: Result | None) -> ResultRow:
        texts = (
            self.tr("What was looked at"),
            self.tr("What was said or written"),
            self.tr("As you were told, or as it is written"),
        )
        shown = result or Result(HIP_CHECK, Side.BOTH)
        proposed = result is not None and result.base is None
        return ResultRow(self.theme, FINDINGS, texts, shown, proposed=proposed)

    def _scan_row(self, result: Result | None) -> ResultRow:
        texts = (
            self.tr("What kind of scan"),
            self.tr("Result of the scan"),
            self.tr("Copy it word for word from the letter"),
        )
        return ResultRow(self.theme, SCANS, texts, result or Result(_SCAN, Side.BOTH))

    def _fill(self, visit: Visit, *, is_new: bool) -> None:
        """A past visit asks for each hip; a row that stays as it was proposed is not kept."""
        self.clips.set_value(visit.attachments)
        self.questions.set_values(visit.questions)
        found = [Result(item.what, item.side, item.result, item) for item in visit.findings]
        sides = (Side.RIGHT, Side.LEFT) if is_new else ()
        self.findings.set_values([*found, *(Result(HIP_CHECK, side) for side in sides)])
        self.scans.set_values(
            Result(item.kind, item.side, item.result, item) for item in visit.imaging
        )
        self.follow_up.set_value(visit.follow_up_on)

    def _build(self) -> None:
        self._section(self.tr("When"), self.moment)
        self._section(self.tr("What kind"), self.kind)
        self._section(self.tr("Who, where, why"), self._build_lines())
        self._section(self.tr("Questions"), self.questions)
        self._section(self.tr("What was found"), self.findings)
        self._section(self.tr("Scans and x-rays"), self.scans)
        self._section(self.tr("What to do next"), self.plan)
        self._section(self.tr("Come back on"), self.follow_up)
        self._section(self.tr("Note"), self.note)
        self._section(self.tr("Photos and clips"), self.clips)

    def _section(self, title: str, part: QWidget) -> None:
        self._column.addWidget(TextLabel(self.theme, title, FontRole.STEP))
        self._column.addWidget(part)
        self._column.addSpacing(SPACE_M)

    def _build_lines(self) -> QWidget:
        box = QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        for row, line in enumerate((self.clinician, self.place, self.reason)):
            grid.addWidget(TextLabel(self.theme, line.accessibleName()), row, 0)
            grid.addWidget(line, row, 1)
        grid.setColumnStretch(1, 1)
        return box

    def _connect(self) -> None:
        for part in (
            self.moment,
            self.kind,
            self.questions,
            self.findings,
            self.scans,
            self.follow_up,
        ):
            part.changed.connect(self.changed)
        self.clips.changed.connect(self.changed)
        self.clips.status_changed.connect(self.changed)
        for line in (self.clinician, self.place, self.reason):
            line.textChanged.connect(lambda _text: self.changed.emit())
        for area in (self.plan, self.note):
            area.textChanged.connect(self.changed)


def _finding(result: Result) -> VisitFinding:
    base = result.base if isinstance(result.base, VisitFinding) else VisitFinding(what=result.what)
    return replace(base, what=result.what, side=result.side, result=result.words)


def _scan(result: Result) -> Imaging:
    base = result.base if isinstance(result.base, Imaging) else Imaging(kind=result.what)
    return replace(base, kind=result.what, side=result.side, result=result.words)
