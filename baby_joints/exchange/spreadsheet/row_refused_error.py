"""The error by which the reading of one row ends."""

from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.row_remark import RemarkKind, RowRemark


class RowRefusedError(ValueError):
    """A row that is left out; `remark` says why."""

    def __init__(self, kind: RemarkKind, field: CsvField | None = None, text: str = "") -> None:
        super().__init__(kind.value)
        self.remark = RowRemark(kind, field, text)
