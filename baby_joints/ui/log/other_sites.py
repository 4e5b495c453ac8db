"""Where a sound may have been, when the place that was logged is wrong."""

from typing import Final

from baby_joints.domain.codes import SIDES_OF, Joint, Side

# The joints beside each one on the picture: a finger that slips lands on one of these.
_BESIDE: Final[dict[Joint, tuple[Joint, ...]]] = {
    Joint.NECK: (Joint.SHOULDER, Joint.UPPER_BACK),
    Joint.SHOULDER: (Joint.ELBOW, Joint.NECK),
    Joint.ELBOW: (Joint.SHOULDER, Joint.WRIST),
    Joint.WRIST: (Joint.ELBOW, Joint.FINGERS),
    Joint.FINGERS: (Joint.WRIST, Joint.ELBOW),
    Joint.UPPER_BACK: (Joint.NECK, Joint.LOWER_BACK),
    Joint.LOWER_BACK: (Joint.HIP, Joint.UPPER_BACK),
    Joint.HIP: (Joint.KNEE, Joint.LOWER_BACK),
    Joint.KNEE: (Joint.HIP, Joint.ANKLE),
    Joint.ANKLE: (Joint.KNEE, Joint.TOES),
    Joint.TOES: (Joint.ANKLE, Joint.KNEE),
    Joint.UNSURE: (),
}
_SIDED: Final = (Side.LEFT, Side.RIGHT)
MOST_LIKELY: Final = 3


def other_sides(joint: Joint, side: Side) -> list[tuple[Joint, Side]]:
    """The same joint on the left, on the right, or on both of them where neither was said."""
    sides = [known for known in _SIDED if known is not side and known in SIDES_OF[joint]]
    return [] if side is Side.MIDDLE else [(joint, known) for known in sides]


def likely_sites(joint: Joint, side: Side) -> list[tuple[Joint, Side]]:
    """The wrong side first, then the joints beside it: at most three."""
    beside = _BESIDE[joint]
    near = sorted(
        (site for site in other_sites(joint, side) if site[0] in beside),
        key=lambda site: beside.index(site[0]),
    )
    return [*other_sides(joint, side), *near][:MOST_LIKELY]


def other_sites(joint: Joint, side: Side) -> list[tuple[Joint, Side]]:
    """The other joints from the head down, each on the side that fits `side` best."""
    found: list[tuple[Joint, Side]] = []
    for other in Joint:
        if other is joint or other is Joint.UNSURE:
            continue
        sides = SIDES_OF[other]
        if side in sides:
            found.append((other, side))
        elif Side.MIDDLE in sides:
            found.append((other, Side.MIDDLE))
        else:
            found += [(other, known) for known in _SIDED]
    return found
