from typing import Any

import pytest

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.errors import DomainError


def test_what_is_not_known_is_empty() -> None:
    assert Attachment(name="clip.mp4") == Attachment(name="clip.mp4", media_type="", sha256="")


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"name": ""}, "attachments.name"),
        ({"name": 5}, "attachments.name"),
        ({"name": "a", "media_type": None}, "attachments.media_type"),
        ({"name": "a", "sha256": b"00"}, "attachments.sha256"),
        ({"name": "a", "seconds": "12"}, "attachments.seconds"),
        ({"name": "a", "seconds": True}, "attachments.seconds"),
        ({"name": "a", "seconds": -1}, "attachments.seconds"),
        ({"name": "a", "seconds": float("nan")}, "attachments.seconds"),
    ],
)
def test_wrong_fields_are_named(given: dict[str, Any], field: str) -> None:
    with pytest.raises(DomainError) as refused:
        Attachment(**given)
    assert refused.value.field == field
