"""The parts that a painted widget can play for a screen reader."""

from enum import Enum, auto


class SpokenAs(Enum):
    """Stands on a widget as `spoken_as`; without it a widget is what Qt takes it for."""

    WINDOW = auto()
    GROUP = auto()  # its name is said when the keyboard comes into it
    TABS = auto()
    TAB = auto()  # one of the pages; the shown one is selected
    BUTTON = auto()  # pressed, or ticked when it is checkable
    CHOICE = auto()  # one of several of which at most one holds
    MENU = auto()  # a button that opens a menu
    FOLD = auto()  # a button that shows or hides what is below it
    TEXT = auto()
    HEADING = auto()
    PICTURE = auto()
    CHART = auto()
    NOTICE = auto()  # comes and goes by itself
