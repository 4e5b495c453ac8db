"""Names that run the other way do not turn a sentence round."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from baby_joints.domain.visit import Visit
from baby_joints.ui.handover.choices_card import ChoicesCard
from baby_joints.ui.handover.paper_choice import A4
from baby_joints.ui.handover.report_days import ReportDays
from baby_joints.ui.isolated import isolated
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.theme import Theme
from baby_joints.ui.visits.visit_view import VisitView
from baby_joints.ui.widgets.plain_note import PlainNote
from tests.conftest import NOW


@pytest.fixture
def arabic() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    yield
    QLocale.setDefault(before)


def test_words_that_run_as_the_window_does_stay_as_they_are() -> None:
    assert isolated("Zoë 2") == "Zoë 2"
    assert isolated("Мия") == "Мия"


def test_a_name_in_arabic_is_set_apart_in_an_english_sentence() -> None:
    assert isolated("ليلى") == "\u2068ليلى\u2069"


@pytest.mark.usefixtures("arabic")
def test_a_name_in_latin_letters_and_a_number_are_set_apart_in_an_arabic_sentence() -> None:
    assert isolated("ليلى") == "ليلى"
    assert isolated("Zoë") == "\u2068Zoë\u2069"
    assert isolated("+49 30 123") == "\u2068+49 30 123\u2069"


@pytest.mark.usefixtures("arabic")
def test_what_a_parent_wrote_begins_where_the_rest_of_the_card_does(
    qtbot: QtBot, theme: Theme, preferences: Preferences
) -> None:
    view, card = VisitView(theme), ChoicesCard(theme, preferences, A4, "ar")
    visit = Visit(
        id=uuid4(),
        visited_at=NOW,
        recorded_at=NOW,
        clinician="Dr. Kern",
        place="the baby clinic",
        plan="Come again.",
    )
    for widget in (view, card):
        qtbot.addWidget(widget)
        widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        widget.show()
    view.show_visit(visit, NOW)
    notes = view.findChildren(PlainNote)
    assert "\u2068Dr. Kern\u2069 · \u2068the baby clinic\u2069" in {note.text() for note in notes}
    assert "Come again." in {note.text() for note in notes}
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert all(note.alignment() & right == right for note in notes)
    card.set_days(ReportDays(NOW.date(), NOW.date(), None, None), "Does she need a scan?")
    assert card.text.placeholderText() == "\u2068Does she need a scan?\u2069"
