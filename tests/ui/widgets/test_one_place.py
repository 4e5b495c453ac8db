from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from baby_joints.ui.widgets.one_place import OnePlace


class Laid(QObject):
    """Counts how often a widget is laid out anew."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.times += event.type() is QEvent.Type.LayoutRequest
        return super().eventFilter(watched, event)


def settle() -> None:
    """Let each part tell the next one."""
    for _ in range(4):
        QApplication.processEvents()


def label(text: str) -> QLabel:
    made = QLabel(text)
    made.setWordWrap(True)
    return made


def around(qtbot: QtBot, place: OnePlace) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    rows = QVBoxLayout(window)
    rows.addWidget(place)
    rows.addStretch(1)
    window.resize(300, 400)
    window.show()
    qtbot.waitExposed(window)
    settle()
    return window


def test_it_is_as_large_as_the_largest_and_shows_one(qtbot: QtBot) -> None:
    short, long = label("one"), label("one\ntwo\nthree")
    place = OnePlace((short, long))
    _window = around(qtbot, place)
    assert place.height() >= long.sizeHint().height()
    assert (short.isVisible(), long.isVisible()) == (True, False)
    place.show_one(long)
    assert (short.isVisible(), long.isVisible()) == (False, True)
    assert place.shown is long
    assert long.size() == place.size()


def test_other_words_of_the_same_height_lay_nothing_out_anew(qtbot: QtBot) -> None:
    short, long = label("one"), label("two")
    place = OnePlace((short, long))
    window = around(qtbot, place)
    laid = Laid(window)
    short.setText("six")
    settle()
    laid.times = 0
    short.setText("seven or more")
    place.show_one(long)
    settle()
    assert laid.times == 0


def test_more_lines_get_their_height(qtbot: QtBot) -> None:
    short = label("one")
    place = OnePlace((short,))
    _window = around(qtbot, place)
    before = place.height()
    short.setText("one\ntwo\nthree")
    settle()
    assert place.height() >= short.sizeHint().height() > before
    short.setText("one")
    settle()
    assert place.height() == before


def test_a_hidden_one_that_grows_gets_its_height(qtbot: QtBot) -> None:
    short, other = label("one"), label("two")
    place = OnePlace((short, other))
    _window = around(qtbot, place)
    other.setText("one\ntwo\nthree")
    settle()
    assert place.height() >= other.sizeHint().height()


def test_what_it_did_not_tell_holds_when_it_gets_narrower(qtbot: QtBot) -> None:
    words = label("one")
    words.setWordWrap(False)
    place = OnePlace((words,))
    window = around(qtbot, place)
    words.setText("two")
    settle()
    words.setText("a longer line of words in one")
    settle()
    needed = words.minimumSizeHint().width()
    assert needed < place.width()
    window.resize(20, 400)
    settle()
    window.resize(window.minimumSizeHint())
    settle()
    assert place.width() >= needed


def test_what_was_written_while_nobody_saw_it_gets_its_height(qtbot: QtBot) -> None:
    words = label("one")
    place = OnePlace((words,))
    window = around(qtbot, place)
    window.hide()
    words.setText("one\ntwo\nthree")
    settle()
    window.show()
    settle()
    assert place.height() >= words.sizeHint().height()
