"""What can be done from anywhere, as a table: name, words, keys."""

from dataclasses import dataclass
from typing import Final

from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

# A property of the actions of the window whose keys work in a sheet as well.
IN_SHEETS: Final = "in_sheets"


@dataclass(frozen=True, slots=True)
class ActionDef:
    """`name` says which handler of the window gets `argument`; `keys` in Qt's portable spelling.

    `in_sheets`: its keys also work while a sheet stands over the window.
    """

    name: str
    text: str
    keys: tuple[str, ...]
    argument: str = ""
    in_sheets: bool = False


ACTIONS: Final = (
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Log"), ("Ctrl+1",), "log"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Diary"), ("Ctrl+2",), "diary"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Patterns"), ("Ctrl+3",), "patterns"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Visits"), ("Ctrl+4",), "visits"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Report"), ("Ctrl+5",), "report"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Learn"), ("Ctrl+6",), "learn"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Settings"), ("Ctrl+,",), "settings"),
    ActionDef("undo", QT_TRANSLATE_NOOP("Actions", "Take back the last action"), ("Ctrl+Z",)),
    ActionDef(
        "redo", QT_TRANSLATE_NOOP("Actions", "Do it again after all"), ("Ctrl+Y", "Ctrl+Shift+Z")
    ),
    # No field for text does something with R, on no system.
    ActionDef("correct", QT_TRANSLATE_NOOP("Actions", "It was the other side"), ("Ctrl+R",)),
    ActionDef("text_size", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), "1"),
    ActionDef("text_size", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",), "-1"),
    # Whoever comes in must see nothing, whatever is open.
    ActionDef("lock", QT_TRANSLATE_NOOP("Actions", "Lock the diary"), ("Ctrl+L",), in_sheets=True),
    ActionDef("shortcuts", QT_TRANSLATE_NOOP("Actions", "Show all keys"), ("F1",)),
    ActionDef("close", QT_TRANSLATE_NOOP("Actions", "Close the window"), ("Ctrl+Q",)),
)


@dataclass(frozen=True, slots=True)
class PageKey:
    """A key that a page itself listens to; `keys` in Qt's portable spelling, for the list only."""

    text: str
    keys: tuple[str, ...]


# By page, in the order of the list.
PAGE_KEYS: Final = {
    QT_TRANSLATE_NOOP("Actions", "Log"): (
        PageKey(QT_TRANSLATE_NOOP("Actions", "Save the entry"), ("Return",)),
        PageKey(QT_TRANSLATE_NOOP("Actions", "Save from a note"), ("Ctrl+Return",)),
        PageKey(
            QT_TRANSLATE_NOOP("Actions", "Pick in the row, or the joint, that has the number"),
            ("1", "9"),
        ),
        PageKey(QT_TRANSLATE_NOOP("Actions", "Pick what has the ring"), ("Space",)),
        PageKey(
            QT_TRANSLATE_NOOP("Actions", "Walk in a row or on the picture"),
            ("Left", "Up", "Right", "Down"),
        ),
        PageKey(QT_TRANSLATE_NOOP("Actions", "Next row"), ("Tab",)),
    ),
    QT_TRANSLATE_NOOP("Actions", "Diary"): (
        PageKey(QT_TRANSLATE_NOOP("Actions", "Search"), ("Ctrl+F",)),
        PageKey(QT_TRANSLATE_NOOP("Actions", "Change the entry"), ("Return",)),
        PageKey(QT_TRANSLATE_NOOP("Actions", "Delete what is chosen"), ("Delete",)),
        PageKey(QT_TRANSLATE_NOOP("Actions", "Leave the choice or the search"), ("Esc",)),
    ),
    QT_TRANSLATE_NOOP("Actions", "Patterns"): (
        PageKey(
            QT_TRANSLATE_NOOP("Actions", "Walk along the days"), ("Left", "Up", "Right", "Down")
        ),
        PageKey(QT_TRANSLATE_NOOP("Actions", "First and last day"), ("Home", "End")),
        PageKey(QT_TRANSLATE_NOOP("Actions", "Show the entries of the day"), ("Return", "Space")),
    ),
    QT_TRANSLATE_NOOP("Actions", "Report"): (
        PageKey(QT_TRANSLATE_NOOP("Actions", "Save the PDF"), ("Ctrl+S",)),
        PageKey(QT_TRANSLATE_NOOP("Actions", "Print"), ("Ctrl+P",)),
        PageKey(QT_TRANSLATE_NOOP("Actions", "Turn the page"), ("PgUp", "PgDown")),
        PageKey(QT_TRANSLATE_NOOP("Actions", "Larger and smaller"), ("+", "-")),
    ),
}
