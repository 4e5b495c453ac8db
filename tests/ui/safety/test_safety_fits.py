"""Nothing of the sheet is cut, whatever the size of text and window, and all of it can be named."""

from datetime import date

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from baby_joints.analysis.emergency_numbers import EmergencyHelp
from baby_joints.analysis.safety_case import SafetyCase
from baby_joints.domain.child import Child
from baby_joints.guidance_file import read_guidance
from baby_joints.ui.safety.safety_sheet import SafetySheet
from baby_joints.ui.theme import DARK, LIGHT, NIGHT, Palette, Theme
from tests.builders import diary, key
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

LONG = Child(
    id=key(99),
    name="Maximiliane",
    born_on=date(2026, 1, 10),
    doctor_name="Dr. Alvarez-Montgomery",
    doctor_phone="+1 555 0142 8867",
)
STORIES = ("d1 hip-L click pain", "d1 shoulder-L pop unused fever", "d1 neck-M pop swollen")
LOOKS = (
    (1.0, (1280, 800)),
    (1.0, (1024, 640)),
    (1.3, (1024, 640)),
    (1.5, (1280, 800)),
    (2.0, (1280, 800)),
    (2.0, (800, 560)),
)


@pytest.fixture
def window(qtbot: QtBot, dressed_app: QApplication) -> QWidget:
    """What the sheet stands over."""
    assert dressed_app is not None
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def shown(window: QWidget, theme: Theme, story: str, size: tuple[int, int]) -> SafetySheet:
    window.resize(*size)
    told = diary(f"born 2026-01-10; from 2026-04-01; {story}")
    case = SafetyCase.of(told.observations[-1], (), LONG, read_guidance())
    sheet = SafetySheet(theme, case, EmergencyHelp(), window)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    sheet.open()
    for _ in range(4):
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
    return sheet


@pytest.mark.parametrize(("scale", "size"), LOOKS)
def test_no_text_is_cut(window: QWidget, scale: float, size: tuple[int, int]) -> None:
    for story in STORIES:
        sheet = shown(window, Theme(LIGHT, scale), story, size)
        assert sheet.width() <= size[0]
        assert sheet.height() <= size[1]
        assert not clipped(sheet)
        assert not nameless(sheet)
        for scroll in (sheet.left_scroll, sheet.right_scroll):
            inside = scroll.widget()
            if scroll.isVisible() and inside is not None:
                assert inside.width() <= scroll.viewport().width()
        assert sheet.done_button.visibleRegion().boundingRect().size() == sheet.done_button.size()
        sheet.close()


@pytest.mark.parametrize("palette", [LIGHT, DARK, NIGHT], ids=lambda palette: palette.name)
def test_the_first_step_is_the_largest_and_in_sight(window: QWidget, palette: Palette) -> None:
    for scale, size in ((1.0, (1280, 800)), (2.0, (1024, 640))):
        sheet = shown(window, Theme(palette, scale), STORIES[1], size)
        first = sheet.panel.card.first
        assert first.visibleRegion().boundingRect().size() == first.size() != QSize()
        sizes = [label.font().pixelSize() for label in sheet.panel.findChildren(type(first))]
        assert sizes.count(first.font().pixelSize()) == 1
        assert max(sizes) == first.font().pixelSize()
        sheet.close()
