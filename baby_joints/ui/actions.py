"""What can be done from anywhere, as a table: name, words, keys."""

from dataclasses import dataclass
from typing import Final

from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ActionDef:
    """`name` says which handler of the window gets `argument`; `keys` in Qt's portable spelling."""

    name: str
    text: str
    keys: tuple[str, ...]
    argument: str = ""


ACTIONS: Final = (
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Log"), ("Ctrl+1",), "log"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Diary"), ("Ctrl+2",), "diary"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Patterns"), ("Ctrl+3",), "patterns"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Visits"), ("Ctrl+4",), "visits"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Report"), ("Ctrl+5",), "report"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Learn"), ("Ctrl+6",), "learn"),
    ActionDef("page", QT_TRANSLATE_NOOP("Actions", "Settings"), ("Ctrl+,",), "settings"),
    ActionDef("undo", QT_TRANSLATE_NOOP("Actions", "Take back the last action"), ("Ctrl+Z",)),
    ActionDef("text_size", QT_TRANSLATE_NOOP("Actions", "Larger text"), ("Ctrl++", "Ctrl+="), "1"),
    ActionDef("text_size", QT_TRANSLATE_NOOP("Actions", "Smaller text"), ("Ctrl+-",), "-1"),
    ActionDef("shortcuts", QT_TRANSLATE_NOOP("Actions", "Show all keys"), ("F1",)),
    ActionDef("close", QT_TRANSLATE_NOOP("Actions", "Close the window"), ("Ctrl+Q",)),
)

# Keys that work inside a page, for the list only: the pages themselves listen to them.
PAGE_KEYS: Final = (
    (QT_TRANSLATE_NOOP("Actions", "Save the entry"), "Return"),
    (QT_TRANSLATE_NOOP("Actions", "Save from a note"), "Ctrl+Return"),
    (QT_TRANSLATE_NOOP("Actions", "Pick in the row that has the ring"), "1 – 9"),
    (QT_TRANSLATE_NOOP("Actions", "Pick what has the ring"), "Space"),
    (QT_TRANSLATE_NOOP("Actions", "Walk in a row or on the picture"), "← ↑ → ↓"),
    (QT_TRANSLATE_NOOP("Actions", "Next row"), "Tab"),
)
