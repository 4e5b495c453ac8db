"""All English sentences: the source that every translation is made from."""

from collections.abc import Mapping
from typing import Final

from baby_joints.report.catalogue import Message
from baby_joints.report.messages.english_findings import FINDINGS
from baby_joints.report.messages.english_later import LATER
from baby_joints.report.messages.english_names import NAMES
from baby_joints.report.messages.english_page import PAGE

ENGLISH: Final[Mapping[str, Message]] = {**NAMES, **PAGE, **FINDINGS, **LATER}
