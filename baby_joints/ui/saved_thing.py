"""What a parent asks the window to write to a file."""

from enum import StrEnum


class SavedThing(StrEnum):
    """For the words that say which of them was not saved."""

    PDF = "pdf"
    DIARY = "diary"
    TABLE = "table"
    CALENDAR = "calendar"
    COPY = "copy"
    CLIP = "clip"
