"""Prints the list."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale

from baby_joints.report.words import english
from baby_joints.ui.shell import make_application
from baby_joints.ui.theme import LIGHT, Theme
from tests.sentences.examples import examples
from tests.sentences.spoken import speak


def main() -> None:
    """Each example with what is shown in the window and printed on the page."""
    QLocale.setDefault(QLocale("en_US"))
    application = make_application(sys.argv[:1])
    theme, words = Theme(LIGHT), english()
    for example in examples():
        spoken = speak(example, theme, words)
        sys.stdout.write(
            f"\n## {example.about}\n   {example.text}  (evening of day {example.upto})\n"
        )
        sys.stdout.write("".join(f"   window: {line}\n" for line in spoken.shown))
        sys.stdout.write("".join(f"   page:   {line}\n" for line in spoken.printed))
    application.quit()


if __name__ == "__main__":
    main()
