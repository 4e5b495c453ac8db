"""Colors and type of the report: the one place that names them.

No color carries meaning alone: every mark also differs in shape and in its gray.
"""

from dataclasses import dataclass
from typing import Final

INK: Final = "#15181C"
NOTES: Final = "#454B53"
FAINT: Final = "#6F767D"
HAIRLINE: Final = "#C3C8CD"
SOUND: Final = "#3F458F"
RANGE: Final = "#A9ACD2"
PALE: Final = "#E9EBED"
WHITE: Final = "#FFFFFF"

HEAD_RULE: Final = 0.8
BOX_RULE: Final = 1.6
THIN_RULE: Final = 0.5
FINE_RULE: Final = 0.4


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Size and line distance in points, with the color of the letters."""

    size: float
    leading: float
    color: str = INK
    bold: bool = False


NAME: Final = TextStyle(17, 20, bold=True)
# Arabic and Hebrew letters reach lower.
LEFTWARD_NAME: Final = TextStyle(14, 17, bold=True)
LONG_NAME: Final = TextStyle(12, 14.5, bold=True)
BOX_HEAD: Final = TextStyle(12, 15, bold=True)
BIG: Final = TextStyle(10.5, 13.5)
BIG_NOTES: Final = TextStyle(10.5, 13.5, NOTES)
BIG_BOLD: Final = TextStyle(10.5, 13.5, bold=True)
HEAD: Final = TextStyle(10, 12.4, bold=True)
RUNNING: Final = TextStyle(9, 11.5, NOTES)
RUNNING_BOLD: Final = TextStyle(9, 11.5, NOTES, bold=True)
BADGE: Final = TextStyle(9, 11.5, WHITE, bold=True)
LIST_HEAD: Final = TextStyle(8.8, 11.1, bold=True)
TEXT: Final = TextStyle(8.6, 11.1)
WRITERS: Final = TextStyle(8.5, 11.0)
TEXT_BOLD: Final = TextStyle(8.6, 11.1, bold=True)
TEXT_NOTES: Final = TextStyle(8.6, 11.1, NOTES)
TEXT_FAINT: Final = TextStyle(8.6, 11.1, FAINT)
NOTE: Final = TextStyle(7.5, 9.4, NOTES)
NOTE_INK: Final = TextStyle(7.5, 9.4)
NOTE_BOLD: Final = TextStyle(7.5, 9.4, bold=True)
SINGLES: Final = TextStyle(7.4, 9.3, NOTES)
AXIS: Final = TextStyle(7.2, 9.1, NOTES)
AXIS_INK: Final = TextStyle(7.2, 9.1)
