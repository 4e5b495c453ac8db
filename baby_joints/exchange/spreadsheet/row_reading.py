"""From the rows of a table to entries: each is understood whole, or left out with the reason."""

from collections import Counter
from dataclasses import replace
from datetime import datetime, time, tzinfo
from typing import Any, Final
from uuid import UUID, uuid5

from baby_joints.domain.body_site import default_side
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, LiftingStep, SafetyQuestion, Side, Sound
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import SIGNS, Observation
from baby_joints.domain.observation_draft import default_sounded
from baby_joints.domain.spreadsheet.csv_columns import CsvColumns
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.csv_row import CsvRow
from baby_joints.domain.spreadsheet.csv_table import CsvTable
from baby_joints.domain.spreadsheet.field_codes import COMFORTABLE
from baby_joints.domain.spreadsheet.row_remark import RemarkKind, RowRemark
from baby_joints.exchange.spreadsheet.cells import Cells
from baby_joints.exchange.spreadsheet.dates import Written, read_clock, read_moment
from baby_joints.exchange.spreadsheet.note_reading import NoteReading, read_note
from baby_joints.exchange.spreadsheet.row_refused_error import RowRefusedError
from baby_joints.exchange.spreadsheet.suggestion import OWN
from baby_joints.exchange.spreadsheet.word_codes import WordCodes, plain_word

# The unknown field of an entry that says which table it came from.
TAKEN_FROM: Final = "taken_from"
_NOON: Final = time(12)
# Which column a field that the domain refuses stands in, where the two are not named alike.
_FIELDS: Final = {field.value: field for field in CsvField}


class RowReader:
    """Reads the rows of one table about one child, one after the other.

    `now` (aware) is the time of writing of entries whose own is not known. Times without an offset
    are those of `place`, by default of this computer. The same rows in the same order give the
    same ids, so that a table that is read twice changes nothing.
    """

    def __init__(
        self,
        table: CsvTable,
        columns: CsvColumns,
        child: Child,
        words: WordCodes,
        *,
        now: datetime,
        place: tzinfo | None = None,
    ) -> None:
        explained = {
            field: {plain_word(word): code for word, code in codes.items()}
            for field, codes in columns.words.items()
        }
        self._table = table
        self._columns = replace(columns, words=explained)
        self._child = child
        self._words = words
        self._now = now
        self._place = place
        self._seen: Counter[str] = Counter()
        self._named: dict[UUID, Observation] = {}

    def rows(self) -> tuple[CsvRow, ...]:
        """All rows of the table."""
        pairs = zip(self._table.lines, self._table.rows, strict=True)
        return tuple(self._row(line, row) for line, row in pairs)

    def _row(self, line: int, row: tuple[str, ...]) -> CsvRow:
        cells = Cells(row, self._columns, self._words)
        remarks: list[RowRemark] = []
        try:
            observation = self._observation(cells, remarks)
            self._refuse_second(observation, cells)
        except RowRefusedError as error:
            return CsvRow(line=line, cells=row, observation=None, remarks=(error.remark,))
        except DomainError as error:
            field = _FIELDS.get(error.field)
            kind = RemarkKind.NO_SUCH_SIDE if error.field == "side" else RemarkKind.DOES_NOT_FIT
            remark = RowRemark(kind, field, cells.text(field) if field else "")
            return CsvRow(line=line, cells=row, observation=None, remarks=(remark,))
        return CsvRow(line=line, cells=row, observation=observation, remarks=tuple(remarks))

    def _observation(self, cells: Cells, remarks: list[RowRemark]) -> Observation:
        self._refuse_other_children(cells)
        found = self._site_and_sound(cells, remarks)
        observed_at = self._observed_at(cells, remarks)
        answers = _answers(cells)
        sound = found["sound"]
        sounded = cells.number(CsvField.SOUNDED)
        return Observation(
            id=self._id(cells, found, observed_at),
            observed_at=observed_at,
            recorded_at=self._recorded_at(cells, observed_at),
            observer=cells.text(CsvField.OBSERVER) or None,
            tried=cells.number(CsvField.TRIED),
            sounded=default_sounded(sound) if sounded is None else sounded,
            note=cells.text(CsvField.NOTE),
            extra={TAKEN_FROM: self._table.name} if self._columns.source != OWN else {},
            **found,
            **answers,
        )

    def _refuse_second(self, observation: Observation, cells: Cells) -> None:
        """Of two rows with one id that say different things only one could be kept."""
        if self._named.setdefault(observation.id, observation) != observation:
            raise RowRefusedError(RemarkKind.ID_TWICE, CsvField.ID, cells.text(CsvField.ID))

    # --- who and when ---

    def _refuse_other_children(self, cells: Cells) -> None:
        name = cells.text(CsvField.CHILD)
        if name and name != self._columns.child_is:
            raise RowRefusedError(RemarkKind.OTHER_CHILD, CsvField.CHILD, name)

    def _observed_at(self, cells: Cells, remarks: list[RowRemark]) -> datetime:
        field = CsvField.OBSERVED_AT
        if field not in self._columns.places:
            field = CsvField.DAY
        text = cells.text(field)
        if not text:
            raise RowRefusedError(RemarkKind.NO_TIME, field)
        written = self._written(text, field)
        moment = self._with_clock(cells, written, remarks)
        if moment > self._now:
            raise RowRefusedError(RemarkKind.IN_THE_FUTURE, field, text)
        if moment.date() < self._child.born_on:
            raise RowRefusedError(RemarkKind.BEFORE_BIRTH, field, text)
        return moment

    def _written(self, text: str, field: CsvField) -> Written:
        written = read_moment(text, self._columns.order)
        if written is None:
            raise RowRefusedError(RemarkKind.UNCLEAR_TIME, field, text)
        return written

    def _with_clock(self, cells: Cells, written: Written, remarks: list[RowRemark]) -> datetime:
        moment = written.moment
        if not written.has_clock:
            text = cells.text(CsvField.CLOCK)
            clock = read_clock(text) if text else _NOON
            if clock is None:
                raise RowRefusedError(RemarkKind.UNCLEAR_TIME, CsvField.CLOCK, text)
            if not text:
                remarks.append(RowRemark(RemarkKind.NOON_TAKEN, CsvField.CLOCK))
            moment = datetime.combine(moment.date(), clock, moment.tzinfo)
        return self._placed(moment)

    def _placed(self, moment: datetime) -> datetime:
        """With the offset of the place where it has none of its own."""
        try:
            if moment.tzinfo is not None:
                return moment
            return moment.replace(tzinfo=self._place) if self._place else moment.astimezone()
        except (OverflowError, OSError, ValueError) as error:  # years that no computer clock knows
            raise RowRefusedError(
                RemarkKind.UNCLEAR_TIME, CsvField.OBSERVED_AT, moment.isoformat()
            ) from error

    def _recorded_at(self, cells: Cells, observed_at: datetime) -> datetime:
        text = cells.text(CsvField.RECORDED_AT)
        if not text:
            return observed_at if self._columns.written_at_once else self._now
        written = self._written(text, CsvField.RECORDED_AT)
        recorded_at = self._placed(written.moment)
        if recorded_at > self._now:
            raise RowRefusedError(RemarkKind.IN_THE_FUTURE, CsvField.RECORDED_AT, text)
        # A day without a clock time says that it was written on that day, not at midnight.
        return recorded_at if written.has_clock else max(recorded_at, observed_at)

    # --- what ---

    def _site_and_sound(self, cells: Cells, remarks: list[RowRemark]) -> dict[str, Any]:
        joint, side = cells.code(CsvField.JOINT), cells.code(CsvField.SIDE)
        sound = cells.code(CsvField.SOUND)
        if sound is None and cells.number(CsvField.SOUNDED) == 0:
            sound = Sound.NONE.value
        if self._columns.reads_notes and sound is None:
            told = self._note(cells)
            remarks.append(RowRemark(RemarkKind.READ_FROM_NOTE, CsvField.NOTE))
            joint, side, sound = joint or told.joint, side or told.side, told.sound
        if joint is None:
            raise RowRefusedError(RemarkKind.NO_JOINT, CsvField.JOINT)
        if sound is None:
            raise RowRefusedError(RemarkKind.NO_SOUND, CsvField.SOUND)
        return {
            "joint": Joint(joint),
            "side": Side(side) if side else default_side(Joint(joint)),
            "sound": Sound(sound),
        }

    def _note(self, cells: Cells) -> NoteReading:
        told = read_note(cells.text(CsvField.NOTE), self._words)
        if isinstance(told, RemarkKind):
            raise RowRefusedError(told, CsvField.NOTE, cells.text(CsvField.NOTE))
        return told

    # --- which ---

    def _id(self, cells: Cells, found: dict[str, Any], observed_at: datetime) -> UUID:
        """The id that the row has, or one made of what it says."""
        given = cells.text(CsvField.ID)
        if given:
            try:
                return UUID(given)
            except ValueError:
                pass
        source = self._columns.source
        if given and source:
            return uuid5(self._child.id, f"{source}\n{given}\n{observed_at.isoformat()}")
        counted = (CsvField.ACTIVITY, CsvField.TRIED, CsvField.SOUNDED, CsvField.OBSERVER)
        parts = [given, observed_at.isoformat(), *map(str, found.values())]
        told = "\n".join([*parts, *map(cells.text, counted), cells.text(CsvField.NOTE)])
        self._seen[told] += 1
        return uuid5(self._child.id, f"{told}\n{self._seen[told]}")


def _answers(cells: Cells) -> dict[str, Any]:
    """The fields of an entry with codes; those that the table does not say are left out."""
    found: dict[str, Any] = {
        name: code
        for name in ("activity", "movement", *SIGNS)
        if (code := cells.code(CsvField(name))) is not None
    }
    found["noticed"] = frozenset(cells.codes(CsvField.NOTICED))
    reactions = cells.codes(CsvField.REACTION)
    if reactions:
        found["reaction"] = frozenset(reactions) - {COMFORTABLE}
    lifting = {
        step: code
        for step in LiftingStep
        if (code := cells.code(CsvField.lifting(step))) is not None
    }
    safety = {
        question: code
        for question in SafetyQuestion
        if (code := cells.code(CsvField.safety(question))) is not None
    }
    return found | {"lifting": lifting or None, "safety": safety or None}
