"""What a yes to a question that is still open would mean."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.codes import Level, SafetyQuestion
from baby_joints.ui import formatting

translate = QCoreApplication.translate


def rise_words(level: Level, questions: Sequence[SafetyQuestion], number: str | None) -> str:
    """One sentence or two, with the numbers that the questions have on the sheet."""
    numbers = _either([str(list(SafetyQuestion).index(one) + 1) for one in questions])
    if level is not Level.EMERGENCY_NOW:
        text = translate("SafetyRise", "A yes to {numbers}? Then be seen today.")
        return text.format(numbers=numbers)
    if number is None:
        text = translate(
            "SafetyRise",
            "A yes to {numbers}? It is an emergency. Go now, or call your local emergency number.",
        )
        return text.format(numbers=numbers)
    text = translate(
        "SafetyRise", "A yes to {numbers}? It is an emergency. Go now, or call {number}."
    )
    return text.format(numbers=numbers, number=number)


def _either(parts: Sequence[str]) -> str:
    """As in: 1, 3 or 4."""
    if len(parts) == 1:
        return parts[0]
    text = translate("SafetyRise", "{first} or {last}")
    return text.format(first=formatting.list_words(parts[:-1]), last=parts[-1])
