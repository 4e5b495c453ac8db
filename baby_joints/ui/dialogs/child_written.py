"""What stands in the fields of the sheet about a baby."""

from typing import NamedTuple

from baby_joints.domain.codes import Answer, Sex


class ChildWritten(NamedTuple):
    """As it was typed and picked, whether it can be saved or not."""

    lines: tuple[str, ...]
    is_due_known: bool
    sex: Sex | None
    risks: tuple[Answer | None, ...]
