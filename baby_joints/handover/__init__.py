"""What leaves the house and comes back: a report with the diary inside, and files taken in."""

from baby_joints.handover.choices import HIDDEN, PARTS, report_options
from baby_joints.handover.page import Handover
from baby_joints.handover.reading import read_handed_over

__all__ = ["HIDDEN", "PARTS", "Handover", "read_handed_over", "report_options"]
