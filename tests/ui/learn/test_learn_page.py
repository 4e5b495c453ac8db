"""The short pages in the real window: all of them reached, whole, plain, sourced."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Activity, Joint, Level, Side, Sound
from baby_joints.guidance_file import read_guidance
from baby_joints.paths import resource
from baby_joints.ui.learn.call_texts import CALL_TEXTS, SOURCES
from baby_joints.ui.learn.call_view import CallView
from baby_joints.ui.learn.source_line import SourceLine
from baby_joints.ui.learn.texts import TEXTS
from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.learn.topic_view import TopicView
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.learn_page import LearnPage
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.pages.patterns_page import PatternsPage
from baby_joints.ui.theme import DARK, LIGHT, NIGHT, Palette, Theme
from baby_joints.ui.theme.recolored import recolored
from baby_joints.ui.theming import apply_theme
from baby_joints.ui.width_class import WidthClass
from tests.reading_grade import (
    HARDEST_GRADE,
    LONGEST_MEAN,
    mean_words,
    reading_grade,
    split_sentences,
)
from tests.sentences.test_sentences import LEVELS
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.preferences import Preferences
    from baby_joints.ui.shell import Shell

FORBIDDEN = re.compile(
    r"\b(detect\w*|screen\w*|diagnos\w*|monitor\w*|risk score|alert\w*|abnormal|normal result"
    r"|no need|harmless|nothing to worry)\b",
    re.IGNORECASE,
)
DRAWINGS = sorted(path.stem for path in resource("learn").glob("*.svg"))


@pytest.fixture
def page(qtbot: QtBot, bridge: DiaryBridge, theme: Theme, preferences: Preferences) -> LearnPage:
    made = LearnPage(bridge, theme, preferences)
    qtbot.addWidget(made)
    made.show()
    made.refresh(None)
    return made


def texts() -> list[str]:
    """Everything that is said, but the sources."""
    found = []
    for page in TEXTS.values():
        for section in page.sections:
            found += [section.title, section.lead]
            found += [part for piece in section.pieces for part in (piece.title, piece.text)]
    for call in CALL_TEXTS:
        found += [*call.lines, call.short]
    return [text for text in found if text]


def test_words_are_easy_and_calm() -> None:
    sentences = [sentence for text in texts() for sentence in split_sentences(text)]
    assert len(sentences) > 80
    for sentence in sentences:
        assert not FORBIDDEN.search(sentence), sentence
        assert len(sentence.split()) <= 20, sentence
    assert mean_words(sentences) <= LONGEST_MEAN
    assert reading_grade(sentences) <= HARDEST_GRADE
    for text in TEXTS.values():
        said = [part for s in text.sections for p in s.pieces for part in (p.title, p.text) if part]
        assert reading_grade(said) <= HARDEST_GRADE


def test_every_page_names_its_sources_and_when_they_were_looked_at() -> None:
    for text in TEXTS.values():
        assert text.sources.startswith("Source")
        assert text.reviewed_on >= date(2026, 11, 23)  # the project's first day
    assert SOURCES.startswith("Source")
    assert "idoc-health" in TEXTS[Topic.LIFTING].sources
    assert "Nelson" in TEXTS[Topic.CARRYING].sources


def test_every_page_says_that_no_doctor_has_looked_at_it(page: LearnPage) -> None:
    for topic in Topic:
        page.show_topic(topic)
        told = [line.words.text() for line in page.findChildren(SourceLine) if line.isVisible()]
        assert len(told) == 1
        assert "No doctor has looked at this page." in told[0]


def test_the_list_of_calls_has_every_level_of_the_advice() -> None:
    assert {line.level for line in read_guidance().advice} <= {call.level for call in CALL_TEXTS}
    urgency = [call.level.urgency for call in CALL_TEXTS]
    assert urgency == sorted(urgency, reverse=True)
    assert Level.NOTE not in {call.level for call in CALL_TEXTS}


# How the list names each pattern at each level that a rule can give to it.
NAMED = {
    (Pattern.LIMB_HELD_OR_UNUSED, Level.EMERGENCY_NOW): "A limb held stiffly or not used, with a",
    (Pattern.SWOLLEN_RED_OR_WARM, Level.EMERGENCY_NOW): "red or swollen joint before 3 months",
    (Pattern.LIMB_HELD_OR_UNUSED, Level.TODAY): "A limb is held stiffly or not used",
    (Pattern.SWOLLEN_RED_OR_WARM, Level.TODAY): "A joint is hot, red or swollen",
    (Pattern.PAIN_WITH_SOUND, Level.WITHIN_24_HOURS): "Crying or wincing right after the sound",
    (Pattern.REDUCED_MOVEMENT, Level.WITHIN_24_HOURS): "A limb that moves less",
    (Pattern.GRINDING, Level.WITHIN_24_HOURS): "Grinding in the first 6 weeks",
    (Pattern.HIP_CLUNK_OR_LOOSE, Level.THIS_WEEK): "A hip clunks or feels loose",
    (Pattern.HIP_ASYMMETRY, Level.THIS_WEEK): "One leg opens less or looks shorter",
    (Pattern.PERSISTENT_HIP_SOUND, Level.WITHIN_TWO_WEEKS): "A hip keeps clicking",
    (Pattern.REPRODUCIBLE_HIP_SOUND, Level.WITHIN_TWO_WEEKS): "A hip sounds with almost each move",
    (Pattern.GRINDING, Level.NEXT_VISIT): "Grinding later on, without pain",
    (
        Pattern.REPRODUCIBLE_SOUND,
        Level.NEXT_VISIT,
    ): "almost each movement, not at a hip, without pain",
    (Pattern.RECURRING_HIP_SOUND, Level.NEXT_VISIT): "A hip sound that comes back, or one from 12",
    (Pattern.RISING, Level.NEXT_VISIT): "A hip that sounds more often",
    (Pattern.HIP_ASYMMETRY, Level.NEXT_VISIT): "Skin creases that differ",
}


def test_the_list_of_calls_names_each_pattern_at_the_level_of_its_rule() -> None:
    ruled = {(pattern, level) for pattern, levels in LEVELS.items() for level in levels}
    assert set(NAMED) == {one for one in ruled if one[1] is not Level.NOTE}
    for (pattern, level), words in NAMED.items():
        found = [call.level for call in CALL_TEXTS for line in call.lines if words in line]
        assert found == [level], pattern


def test_a_sound_with_each_movement_waits_for_a_visit_only_where_it_is_not_a_hip() -> None:
    (told,) = (
        piece.text
        for section in TEXTS[Topic.WHY_JOINTS_POP].sections
        for piece in section.pieces
        if piece.art == "rubbing"
    )
    assert "Not at a hip, and no pain? Tell the doctor at the next visit." in told
    assert "At a hip? Ask for a hip check within two weeks." in told


def test_each_drawing_is_used_and_is_there() -> None:
    used = {piece.art for text in TEXTS.values() for s in text.sections for piece in s.pieces}
    assert used == set(DRAWINGS)


@pytest.mark.usefixtures("dressed_app")
@pytest.mark.parametrize("palette", [LIGHT, DARK, NIGHT], ids=lambda palette: palette.name)
def test_drawings_wear_the_theme(palette: Palette) -> None:
    allowed = {value.upper() for value in palette if isinstance(value, str)} | {"#E28C6E"}
    for name in DRAWINGS:
        svg = recolored(resource("learn", f"{name}.svg").read_text(encoding="utf-8"), palette)
        assert set(re.findall(r"#[0-9A-F]{6}", svg)) <= allowed, name
        drawn = QSvgRenderer(svg.encode())
        assert drawn.isValid(), name
        image = QImage(drawn.defaultSize(), QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawn.render(painter)
        painter.end()
        # Nothing runs out of the picture: bones and floors may, at the sides.
        edges = [image.pixelColor(x, y) for x in range(image.width()) for y in (0,)]
        assert not any(color.alpha() for color in edges), name


@pytest.mark.parametrize(
    ("scale", "width", "height", "nav"),
    [(1.0, 1080, 800, 200), (1.0, 948, 640, 76), (1.3, 948, 640, 76), (2.0, 928, 640, 96)],
)
def test_nothing_is_cut_and_all_can_be_named(
    page: LearnPage, scale: float, width: int, height: int, nav: int
) -> None:
    apply_theme(page, Theme(LIGHT, scale))
    page.set_width(WidthClass.of(width + nav))
    page.resize(width, height)
    for topic in Topic:
        page.show_topic(topic)
        for _ in range(3):
            QApplication.sendPostedEvents(None, 0)
            QApplication.processEvents()
        assert not clipped(page), topic
        assert not nameless(page), topic
        inside = page.scroll_area.widget()
        assert inside is not None
        assert inside.width() <= page.scroll_area.viewport().width(), topic


def test_the_list_turns_the_pages(qtbot: QtBot, page: LearnPage) -> None:
    for topic in Topic:
        qtbot.mouseClick(page.list.items[topic], Qt.MouseButton.LeftButton)
        view = page.views[topic]
        assert view.isVisible()
        assert isinstance(view, CallView if topic is Topic.WHEN_TO_CALL else TopicView)
        assert [known for known, item in page.list.items.items() if item.isChecked()] == [topic]
        assert sum(view.isVisible() for view in page.views.values()) == 1


def test_the_emergency_number_follows_the_country(page: LearnPage) -> None:
    page.show_topic(Topic.WHEN_TO_CALL)
    view = page.views[Topic.WHEN_TO_CALL]
    assert isinstance(view, CallView)
    assert "Call your local emergency number now." in view.call.text()
    page.preferences.country = "NZ"
    page.refresh(None)
    assert "Call 111 now." in view.call.text()


def learn(shell: Shell) -> LearnPage:
    assert shell.window.stack.shown is PageName.LEARN
    page = shell.window.stack.page
    assert isinstance(page, LearnPage)
    return page


def test_the_window_has_it_by_key_and_in_the_list(qtbot: QtBot, shell: Shell) -> None:
    qtbot.keyClick(shell.window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    page = learn(shell)
    assert "Learn" in shell.window.windowTitle()
    assert page.list.items[Topic.WHY_JOINTS_POP].hasFocus()
    assert shell.window.nav.items[PageName.LEARN].isChecked()


def test_the_log_shows_the_way_where_a_lift_is_asked_about(shell: Shell) -> None:
    log = shell.window.stack.page
    assert isinstance(log, LogPage)
    log.form.change(joint=Joint.HIP, side=Side.LEFT, sound=Sound.POP, activity=Activity.PICKED_UP)
    log.view.lifting.set_open(is_open=True)
    log.view.lifting.learn_button.click()
    assert learn(shell).topic is Topic.LIFTING
    assert log.form.draft.joint is Joint.HIP  # nothing that was typed is lost


def test_patterns_show_the_way_from_lifts_and_findings(shell: Shell) -> None:
    window = shell.window
    window.stack.go_to(PageName.PATTERNS)
    patterns = window.stack.page
    assert isinstance(patterns, PatternsPage)
    patterns.lifting.learn_button.click()
    assert learn(shell).topic is Topic.LIFTING
    patterns.findings.learn_requested.emit()
    assert learn(shell).topic is Topic.WHEN_TO_CALL
