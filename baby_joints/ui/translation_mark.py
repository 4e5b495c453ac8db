"""Marks a text in a table for translation; it is translated where it is shown."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:
    """Return `text` unchanged; lupdate looks for this name. Qt's own is typed as ``object``."""
    return text
