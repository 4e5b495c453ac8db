"""The keys of what the diary notes about itself."""

from enum import StrEnum


class Note(StrEnum):
    """One line of the table `meta` each."""

    FORMAT = "format"
    CHANGES = "changes"  # how many commits changed records so far
    EXPORTED = "exported"  # the number of changes when the diary last left this computer
    CHOSEN_CHILD = "chosen_child"
    PATTERNS = "patterns"  # "off" in a diary that only counts what was written
