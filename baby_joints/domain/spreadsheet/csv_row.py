"""What one row of a table says."""

from dataclasses import dataclass

from baby_joints.domain.observation import Observation
from baby_joints.domain.spreadsheet.row_remark import RowRemark


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvRow:
    """The row that begins on `line` of the file, and the entry that it says.

    `observation` is None when the row is left out; `remarks` then say why.
    """

    line: int
    cells: tuple[str, ...]
    observation: Observation | None
    remarks: tuple[RowRemark, ...] = ()
