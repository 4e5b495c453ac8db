"""Where to begin on the Settings page."""

from enum import Enum, auto


class SettingsPart(Enum):
    """What `page_requested` carries to the Settings page."""

    COUNTRY = auto()
