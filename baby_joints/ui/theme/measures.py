"""Space, shape and time of the window, px at 100 % text and milliseconds."""

from typing import Final

SPACE_XS: Final = 4
SPACE_S: Final = 8
SPACE_M: Final = 12
SPACE_L: Final = 16
SPACE_XL: Final = 20
SPACE_2XL: Final = 24
SPACE_3XL: Final = 28

RADIUS_BADGE: Final = 8
RADIUS_NAV: Final = 10
RADIUS_BUTTON: Final = 11
RADIUS_CHIP: Final = 12
RADIUS_CARD: Final = 16
RADIUS_SHEET: Final = 22

TARGET: Final = 44

FOCUS_GAP: Final = 3
FOCUS_WIDTH: Final = 2
# What a focus ring or a tick badge takes outside of its widget.
RING_ROOM: Final = 6

FOLD_TIME: Final = 160
# What Qt's own styles may take for the parts that they draw.
STYLE_TIME: Final = 200
TOAST_SECONDS: Final = 10

TEXT_SCALES: Final = (1.0, 1.15, 1.3, 1.5, 2.0)
ONE_COLUMN_FROM: Final = 1.5
# Fewer things side by side in a small window.
CROWDED_FROM: Final = 1.3
# QWIDGETSIZE_MAX, "no limit": PySide6 does not export the macro.
NO_LIMIT: Final = 16_777_215
