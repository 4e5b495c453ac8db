"""A photo or clip that belongs to an entry or a visit."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from baby_joints.domain import checks
from baby_joints.domain.json_value import JsonValue, frozen_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """What is known of an attached file; the bytes lie elsewhere.

    `sha256` (64 hex digits, or empty when unknown) names the content; `extra` keeps unknown fields.
    """

    name: str
    media_type: str = ""
    sha256: str = ""
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        checks.text("attachments.name", self.name, required=True)
        checks.text("attachments.media_type", self.media_type)
        checks.text("attachments.sha256", self.sha256)
        object.__setattr__(self, "extra", frozen_json(self.extra))
