"""Says something to screen readers that nothing on the screen gets the focus for."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Let a screen reader say `words` when it is done with what it says now."""
    # Only when there is something to say: these classes take 4 ms of the start.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def tell_state(widget: QWidget, *names: str) -> None:
    """Let a screen reader know that the states of these names of QAccessible.State changed."""
    from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent

    if QAccessible.isActive():
        changed = QAccessible.State()
        for name in names:
            setattr(changed, name, True)
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(widget, changed))
