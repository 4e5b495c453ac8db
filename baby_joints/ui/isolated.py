"""Words that people wrote, inside a sentence that may run the other way."""

from unicodedata import bidirectional

from PySide6.QtCore import QLocale, Qt

# Unicode's own signs: what stands between them has a direction of its own, and none outside.
_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"
_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def isolated(text: str) -> str:
    """`text` so that a name such as ليلى does not turn the numbers beside it round.

    Words that run as the window does come back as they are.
    """
    turned = QLocale().textDirection() is Qt.LayoutDirection.RightToLeft
    against = {"L", "EN"} if turned else _RIGHT_TO_LEFT
    if any(bidirectional(letter) in against for letter in text):
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"
    return text
