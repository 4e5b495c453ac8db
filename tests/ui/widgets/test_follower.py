import shiboken6
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from baby_joints.ui.widgets.follower import Follower


def test_what_it_followed_may_go_first(qtbot: QtBot) -> None:
    """A chip that is replaced takes its tick along, and moves of its row ask neither any more."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QWidget(window)
    row.resize(50, 50)
    chip = QPushButton("Click", row)
    chip.resize(60, 60)
    window.show()
    tick = Follower(chip)
    tick.start()
    assert tick.isVisible()
    shiboken6.delete(chip)
    row.resize(20, 20)
    row.move(3, 3)
    window.resize(200, 200)
    QApplication.processEvents()
    tick.stop()
    assert not tick.isVisible()
