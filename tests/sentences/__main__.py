"""Prints the list."""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale

from baby_joints.report.words import english
from baby_joints.ui.shell import make_application
from baby_joints.ui.theme import LIGHT, Theme
from tests.sentences.advised import advised
from tests.sentences.examples import examples
from tests.sentences.spoken import speak


def main() -> None:
    """Each example with what is shown in the window and printed on the page."""
    QLocale.setDefault(QLocale("en_US"))
    application = make_application(sys.argv[:1])
    theme, words = Theme(LIGHT), english()
    heard: set[str] = set()

    def say(line: str) -> None:
        """A line is read aloud once."""
        if line not in heard:
            sys.stdout.write(f"   {line}\n")
        heard.add(line)

    for example in examples():
        spoken = speak(example, theme, words)
        sys.stdout.write(f"\n## {example.about}\n   {example.text}\n")
        sys.stdout.write(f"   evening of day {example.upto}\n")
        for line in spoken.shown:
            say(f"window: {line}")
        for line in spoken.printed:
            say(f"page:   {line}")
    for called_by, lines in advised():
        sys.stdout.write(f"\n## {called_by}\n")
        for line in lines:
            say(f"advice: {line}")
    application.quit()


if __name__ == "__main__":
    main()
