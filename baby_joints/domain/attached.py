"""All photos and clips that a diary names."""

from collections.abc import Iterator

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit


def attachments_of(contents: DiaryContents) -> Iterator[Attachment]:
    """Those of every record and of its earlier versions; one may come several times."""
    for record in contents.records():
        yield from _own(record)
        for version in record.history:
            yield from _own(version)


def _own(record: Observation | HipSigns | Visit) -> tuple[Attachment, ...]:
    return () if isinstance(record, HipSigns) else record.attachments
