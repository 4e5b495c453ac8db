"""Texts that hold a number, in the form that the language wants for it."""

from PySide6.QtCore import QCoreApplication


def numbered(context: str, many: str, one: str, number: int) -> str:
    """`many` in the window's language, with `number` in place of ``%n``.

    English is in the source and has no catalogue: there 1 takes the form `one`. The command that
    collects the texts knows this function by its name; translators see `one` as a remark.
    """
    said = QCoreApplication.translate(context, many, one, number)
    if number == 1 and said == many.replace("%n", "1"):
        return one.replace("%n", "1")
    return said
