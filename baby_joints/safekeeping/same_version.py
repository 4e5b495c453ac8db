"""Two readings of one version of a record that are not the same: bytes on a disk have changed.

For what was altered before its row had a checksum, or lies in a row whose checksum is gone too.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from baby_joints.domain.left_out import left_out_of
from baby_joints.storage.buried import Buried

if TYPE_CHECKING:
    from baby_joints.storage.reader import Stored


def was_changed_by_no_one(mine: "Stored", known: "Stored") -> bool:
    """`mine` and `known` of a backup were written at the same moment, but say something else.

    What was handed over without names, or has got earlier versions by a merge, is no damage.
    """
    if isinstance(mine, Buried) or isinstance(known, Buried):
        return False
    if type(mine) is not type(known):
        return True
    if mine.last_changed_at != known.last_changed_at or left_out_of(mine) != left_out_of(known):
        return False
    return bool(_without_history(mine) != _without_history(known))


def _without_history(record: Any) -> Any:  # noqa: ANN401 - a record of any kind
    return replace(record, history=())
