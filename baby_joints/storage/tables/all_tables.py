"""Every table, known to one MetaData: what a new diary is made of."""

from sqlalchemy import MetaData, Table

from baby_joints.storage.tables.attachment_content_row import AttachmentContentRow
from baby_joints.storage.tables.attachment_piece_row import AttachmentPieceRow
from baby_joints.storage.tables.child_row import ChildRow
from baby_joints.storage.tables.hip_signs_row import HipSignsRow
from baby_joints.storage.tables.meta_row import MetaRow
from baby_joints.storage.tables.observation_row import ObservationRow
from baby_joints.storage.tables.row import Row
from baby_joints.storage.tables.tombstone_row import TombstoneRow
from baby_joints.storage.tables.visit_row import VisitRow


def _table(row: type[Row]) -> Table:
    found: Table = row.__table__  # type: ignore[attr-defined] # SQLModel adds it for table=True
    return found


METADATA: MetaData = Row.metadata
CHILD = _table(ChildRow)
OBSERVATION = _table(ObservationRow)
HIP_SIGNS = _table(HipSignsRow)
VISIT = _table(VisitRow)
TOMBSTONE = _table(TombstoneRow)
META = _table(MetaRow)
ATTACHMENT_CONTENT = _table(AttachmentContentRow)
ATTACHMENT_PIECE = _table(AttachmentPieceRow)
