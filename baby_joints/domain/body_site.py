"""A joint with its side."""

from dataclasses import dataclass

from baby_joints.domain import checks
from baby_joints.domain.codes import SIDES_OF, Joint, Side
from baby_joints.domain.errors import DomainError


@dataclass(frozen=True, slots=True)
class BodySite:
    """One joint of the baby, on the baby's own left or right.

    Raises DomainError when the joint has no such side: a hip has no middle, a neck no left.
    """

    joint: Joint
    side: Side

    def __post_init__(self) -> None:
        object.__setattr__(self, "joint", checks.code(Joint, "joint", self.joint))
        object.__setattr__(self, "side", checks.code(Side, "side", self.side))
        check_side(self.joint, self.side)

    @property
    def sides_looked_at(self) -> tuple[Side, ...]:
        """The single sides that one look at this site covers: `both` is a look at each."""
        return (Side.LEFT, Side.RIGHT) if self.side is Side.BOTH else (self.side,)


def check_side(joint: Joint, side: Side) -> None:
    """Raise DomainError when `joint` has no `side`."""
    if side not in SIDES_OF[joint]:
        allowed = ", ".join(known for known in Side if known in SIDES_OF[joint])
        raise DomainError("side", side.value, f"does not exist for {joint.value}; use {allowed}")


def default_side(joint: Joint) -> Side:
    """The side when none was said: `middle` where the joint lies there, else `unsure`."""
    return (
        Side.MIDDLE if Side.MIDDLE in SIDES_OF[joint] and joint is not Joint.UNSURE else Side.UNSURE
    )
