"""The shapes a chip comes in."""

from enum import Enum


class ChipStyle(Enum):
    """Each style is (name, drawn height, padding, icon size, gap), px at 100 %."""

    SOUND = ("sound", 72, 12, 22, 6)
    SOUND_LOW = ("sound_low", 64, 12, 20, 3)
    ACTIVITY = ("activity", 54, 14, 20, 8)
    ACTIVITY_LOW = ("activity_low", 48, 14, 20, 8)
    ROW = ("row", 46, 12, 20, 7)
    ROW_TIGHT = ("row_tight", 46, 6, 20, 5)
    TARGET = ("target", 44, 16, 18, 8)
    TIGHT = ("tight", 44, 9, 18, 6)
    DENSE = ("dense", 40, 14, 18, 6)
    NOT_NOTED = ("not_noted", 46, 9, 20, 6)
    YES = ("yes", 44, 12, 16, 8)
    NO = ("no", 44, 12, 16, 8)
    NOT_CHECKED = ("not_checked", 44, 12, 16, 8)

    @property
    def height(self) -> int:
        """Drawn height."""
        return self.value[1]

    @property
    def padding(self) -> int:
        """Space before the icon and after the word."""
        return self.value[2]

    @property
    def icon_size(self) -> int:
        """Side of the icon."""
        return self.value[3]

    @property
    def gap(self) -> int:
        """Space between icon and word."""
        return self.value[4]

    @property
    def icon_above(self) -> bool:
        """The icon stands over the word, both centered."""
        return self in {ChipStyle.SOUND, ChipStyle.SOUND_LOW}

    @property
    def leading(self) -> bool:
        """Icon and word start at the leading edge instead of the middle."""
        return self in {ChipStyle.ACTIVITY, ChipStyle.ACTIVITY_LOW}

    @property
    def dashed(self) -> bool:
        """Dashed border: the answer that says nothing was noted."""
        return self in {ChipStyle.NOT_NOTED, ChipStyle.NOT_CHECKED}

    @property
    def has_badge(self) -> bool:
        """A tick sits at the corner while chosen."""
        return self not in {
            ChipStyle.NOT_NOTED,
            ChipStyle.YES,
            ChipStyle.NO,
            ChipStyle.NOT_CHECKED,
        }
