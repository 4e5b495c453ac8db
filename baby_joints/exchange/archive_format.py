"""How a diary with its photos and clips lies in a .zip file.

``diary.json`` is the diary file; beside it ``attachments/`` holds each content once, named by its
sha256 in lowercase hex digits. Nothing else is in it.
"""

import re
from typing import Final

from baby_joints.domain.attachment import MAX_TOTAL
from baby_joints.exchange.json_text import MAX_BYTES

DIARY: Final = "diary.json"
FOLDER: Final = "attachments/"
CONTENT: Final = re.compile(r"attachments/([0-9a-f]{64})")
# Entries and visits of a long childhood, with several photos each.
MAX_FILES: Final = 20_000
# Room for what a .zip says about each of its files.
MAX_ARCHIVE: Final = MAX_TOTAL + MAX_BYTES + 1000 * MAX_FILES


def content_name(sha256: str) -> str:
    """Where in the .zip the content of this checksum lies."""
    return FOLDER + sha256
