"""A photo or clip that belongs to an entry or a visit."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from baby_joints.domain import checks
from baby_joints.domain.errors import DomainError
from baby_joints.domain.json_value import JsonValue, frozen_json

# How many one entry or visit may be given in the window; files may hold more.
MOST: Final = 10
# A photo of 50 megapixels, and a minute and a half of film of a phone.
MAX_PHOTO: Final = 40 * 1024 * 1024
MAX_CLIP: Final = 200 * 1024 * 1024
# All contents of one diary: every backup holds them once more, and a .zip of them stays plain.
MAX_TOTAL: Final = 1500 * 1024 * 1024
MAX_NAME: Final = 120
_MAX_SECONDS: Final = 1_000_000
_SHA256: Final = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """What is known of an attached file; the bytes lie elsewhere.

    `sha256` (64 hex digits, or empty when unknown) names the content; `seconds` is how long a clip
    plays, None when nobody knows or for a photo; `extra` keeps unknown fields.
    """

    name: str
    media_type: str = ""
    sha256: str = ""
    seconds: float | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        checks.text("attachments.name", self.name, required=True)
        checks.text("attachments.media_type", self.media_type)
        checks.text("attachments.sha256", self.sha256)
        self._check_seconds()
        object.__setattr__(self, "extra", frozen_json(self.extra))

    def _check_seconds(self) -> None:
        seconds = self.seconds
        if seconds is None:
            return
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise DomainError("attachments.seconds", seconds, "is not a number")
        if not 0 <= seconds <= _MAX_SECONDS:
            raise DomainError("attachments.seconds", seconds, f"is not from 0 to {_MAX_SECONDS}")
        # One spelling for one value: 3 and 3.0 would be two versions of a record.
        object.__setattr__(self, "seconds", float(seconds))

    @property
    def content(self) -> str | None:
        """The checksum by which the content can be asked for; None when it names none."""
        return self.sha256 if _SHA256.fullmatch(self.sha256) else None


def file_name(given: str, ending: str) -> str:
    """The last part of `given` as the name of a file: no path, no letters that steer or hide.

    `ending`, with its dot, is added when nothing else is left to tell what it is.
    """
    last = given.replace("\\", "/").rsplit("/", 1)[-1]
    plain = "".join(letter if letter.isprintable() else " " for letter in last)
    plain = " ".join(plain.split()).lstrip(".")
    if not plain:
        return f"file{ending}"
    if len(plain) <= MAX_NAME:
        return plain
    stem, dot, tail = plain.rpartition(".")
    kept = f"{dot}{tail}" if stem and len(tail) <= 5 else ""  # noqa: PLR2004 - such as .heic
    return plain[: MAX_NAME - len(kept)] + kept
