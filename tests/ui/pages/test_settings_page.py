"""The settings in the real window: what is picked holds at once and after the next start."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.backup_keeper import BackupKeeper
from baby_joints.ui.dialogs.about_dialog import AboutDialog
from baby_joints.ui.dialogs.child_dialog import ChildDialog
from baby_joints.ui.dialogs.country_dialog import CountryDialog
from baby_joints.ui.dialogs.name_dialog import NameDialog
from baby_joints.ui.learn.call_view import CallView
from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.page_name import PageName
from baby_joints.ui.pages.learn_page import LearnPage
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.pages.patterns_page import PatternsPage
from baby_joints.ui.pages.settings_page import SettingsPage
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.theme import LIGHT, Theme
from baby_joints.ui.theme_choice import ThemeChoice
from baby_joints.ui.theming import apply_theme
from baby_joints.ui.width_class import WidthClass
from tests.conftest import NOW
from tests.reading_grade import HARDEST_GRADE, reading_grade, split_sentences
from tests.ui.clipping import clipped
from tests.ui.naming import nameless

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from baby_joints.diary import Diary
    from baby_joints.ui.diary_bridge import DiaryBridge
    from baby_joints.ui.shell import Shell

Kind = TypeVar("Kind", bound=QWidget)
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
FEW_STEPS = 60


@pytest.fixture
def settings(qtbot: QtBot, shell: Shell) -> SettingsPage:
    """The page in the window, with what the diary says."""
    shell.preferences.remember_observer("Mama")
    shell.preferences.remember_observer("Papa")
    qtbot.keyClick(shell.window, Qt.Key.Key_Comma, CONTROL)
    page = shell.window.stack.page
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(page.patterns.box.isEnabled)
    return page


def kept(shell: Shell) -> Preferences:
    """What the next start would read."""
    return Preferences.read(shell.preferences.path)


def names(page: SettingsPage) -> list[str]:
    return [line.item.text() for line in page.caregivers.list.lines]


def dialog_of(shell: Shell, kind: type[Kind]) -> Kind:
    return next(box for box in shell.window.findChildren(kind) if box.isVisible())


def _writers(diary: Diary) -> set[str | None]:
    return {entry.observer for entry in diary.observations()}


def test_the_navigation_and_a_key_lead_there(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    assert "Settings" in shell.window.windowTitle()
    assert shell.window.nav.items[PageName.SETTINGS].isChecked()
    assert settings.children_card.list.lines[0].item.hasFocus()
    nav = shell.window.nav
    assert nav.items[PageName.SETTINGS].y() > nav.theme_item.y()
    qtbot.mouseClick(nav.items[PageName.LOG], LEFT)
    assert shell.window.stack.shown is PageName.LOG


def test_a_baby_is_added_chosen_and_changed(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    card = settings.children_card
    qtbot.mouseClick(card.add_button, LEFT)
    dialog = dialog_of(shell, ChildDialog)
    dialog.name_field.setText("Ben")
    dialog.birth_field.line.setText("2024-04-02")
    with qtbot.waitSignal(shell.bridge.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    words = [line.item.text().split(",")[0] for line in card.list.lines]
    assert sorted(words) == ["Ben", "Mia"]
    mia = card.list.lines[words.index("Mia")]
    assert [line.item.isChecked() for line in card.list.lines] == [name == "Ben" for name in words]
    with qtbot.waitSignal(shell.bridge.changed):
        qtbot.mouseClick(mia.item, LEFT)
    assert shell.window.nav.switcher.accessibleName() == "Mia, 14 weeks old"

    # Ben's facts, while Mia's diary stays open.
    qtbot.mouseClick(card.list.lines[words.index("Ben")].button, LEFT)
    dialog = dialog_of(shell, ChildDialog)
    dialog.name_field.setText("Benjamin")
    with qtbot.waitSignal(shell.bridge.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert any(line.item.text().startswith("Benjamin") for line in card.list.lines)
    assert shell.bridge.child is not None
    assert shell.bridge.child.name == "Mia"


def test_the_open_baby_stays_marked_when_pressed_again(
    qtbot: QtBot, settings: SettingsPage
) -> None:
    line = settings.children_card.list.lines[0]
    qtbot.mouseClick(line.item, LEFT)
    assert line.item.isChecked()


def test_a_name_is_changed_for_new_entries_only(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    assert names(settings) == ["Papa", "Mama"]
    qtbot.mouseClick(settings.caregivers.list.lines[0].item, LEFT)
    dialog = dialog_of(shell, NameDialog)
    assert dialog.name() == "Papa"
    dialog.edit.setText("Daddy & co")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert names(settings) == ["Daddy & co", "Mama"]
    assert settings.caregivers.list.lines[0].item.accessibleName() == "Daddy & co"
    assert kept(shell).last_observer == "Daddy & co"
    told: list[set[str | None]] = []
    shell.bridge.run(_writers, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [{None, "Papa", "Mama"}]


def test_a_name_off_the_list_comes_back_only_when_somebody_writes_it(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    qtbot.mouseClick(settings.caregivers.list.lines[0].button, LEFT)
    assert names(settings) == ["Mama"]
    assert shell.window.toasts.toast.text() == "Papa is off the list"
    qtbot.mouseClick(shell.window.toasts.toast.undo_button, LEFT)
    assert names(settings) == ["Papa", "Mama"]
    assert kept(shell).observers == ["Papa", "Mama"]
    qtbot.mouseClick(settings.caregivers.list.lines[0].button, LEFT)
    assert names(settings) == ["Mama"]
    log = shell.window.stack.visit(PageName.LOG)
    assert isinstance(log, LogPage)
    shell.window.stack.go_to(PageName.LOG)
    # The diary holds entries of both.
    qtbot.waitUntil(lambda: log.view.who.names() == ("Mama",))
    shell.window.stack.go_to(PageName.SETTINGS)
    qtbot.mouseClick(settings.caregivers.add_button, LEFT)
    dialog = dialog_of(shell, NameDialog)
    dialog.edit.setText("Papa")
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert sorted(names(settings)) == ["Mama", "Papa"]


def test_the_country_is_found_by_typing_and_names_the_number(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    assert settings.place.country_button.text() == "Not said"
    qtbot.mouseClick(settings.place.country_button, LEFT)
    dialog = dialog_of(shell, CountryDialog)
    assert dialog.shown()[0] == "Not said"
    assert len(dialog.shown()) > 240
    qtbot.keyClicks(dialog.search, "zeal")
    assert dialog.shown() == ["New Zealand"]
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert settings.place.country_button.text() == "New Zealand"
    assert "call 111" in settings.place.number_label.text()
    assert kept(shell).country == "NZ"
    shell.window.stack.go_to(PageName.LEARN, Topic.WHEN_TO_CALL)
    learn = shell.window.stack.page
    assert isinstance(learn, LearnPage)
    view = learn.views[Topic.WHEN_TO_CALL]
    assert isinstance(view, CallView)
    assert "Call 111 now." in view.call.text()


def test_the_country_list_is_walked_from_the_field(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    shell.preferences.country = "DE"
    qtbot.mouseClick(settings.place.country_button, LEFT)
    dialog = dialog_of(shell, CountryDialog)
    assert dialog.list.currentItem().text() == "Germany"
    qtbot.keyClicks(dialog.search, "xyz")
    assert not dialog.choose_button.isEnabled()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.search.clear()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Down)
    assert dialog.list.currentItem().text() == "Afghanistan"
    qtbot.keyClick(dialog.search, Qt.Key.Key_Up)
    qtbot.keyClick(dialog.search, Qt.Key.Key_Return)
    assert shell.preferences.country == ""
    assert settings.place.country_button.text() == "Not said"


def test_colors_and_size_hold_at_once_and_follow_the_keys(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    look = settings.look
    qtbot.mouseClick(look.colors.chip(ThemeChoice.DARK), LEFT)
    assert shell.keeper.theme.palette.name == "dark"
    assert shell.window.nav.theme_item.text() == "Dark"
    qtbot.mouseClick(look.sizes.chip(1.3), LEFT)
    assert shell.keeper.theme.text_scale == 1.3
    assert kept(shell).text_scale == 1.3
    qtbot.keyClick(shell.window, Qt.Key.Key_Minus, CONTROL)
    assert look.sizes.value() == 1.15


def test_nothing_moves_when_that_is_wanted(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    assert shell.keeper.theme.duration(200) == 200
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    qtbot.mouseClick(settings.look.rest_box, LEFT, pos=settings.look.rest_box.rect().center())
    assert shell.keeper.theme.duration(200) == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_General)
    assert kept(shell).reduced_motion
    qtbot.mouseClick(settings.look.rest_box, LEFT)
    assert QApplication.isEffectEnabled(Qt.UIEffect.UI_General)


def test_the_colors_of_the_night_come_by_the_hour(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    look = settings.look
    assert not look.hours.isVisible()
    qtbot.mouseClick(look.colors.chip(ThemeChoice.HOURS), LEFT)
    assert look.hours.isVisible()
    # It is 10:24, and night is from 9 pm until 7 am.
    assert shell.keeper.theme.palette.name == "light"
    look.until_button.menu().actions()[11].trigger()
    assert "11:00" in look.until_button.text()
    assert shell.keeper.theme.palette.name == "night"
    assert kept(shell).night_until == 11


def test_diary_only_takes_the_findings_from_the_patterns_and_keeps_the_strips(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    shell.window.stack.go_to(PageName.PATTERNS)
    patterns = shell.window.stack.page
    assert isinstance(patterns, PatternsPage)
    qtbot.waitUntil(lambda: patterns._summary is not None and patterns._summary.patterns_on)
    shell.window.stack.go_to(PageName.SETTINGS)
    qtbot.mouseClick(settings.patterns.box, LEFT)
    looks: list[bool] = []
    shell.bridge.run(lambda diary: diary.looks_for_patterns, looks.append)
    qtbot.waitUntil(lambda: looks == [False])
    shell.window.stack.go_to(PageName.PATTERNS)
    qtbot.waitUntil(lambda: patterns._summary is not None and not patterns._summary.patterns_on)
    assert not patterns.findings.cards()
    assert patterns.hips.isVisible()
    said = [label.text() for label in patterns.findings.findChildren(QLabel)]
    assert any("Patterns are switched off" in text for text in said)
    # It is the diary that says so: the box shows it after the next start too.
    shell.window.stack.go_to(PageName.SETTINGS)
    settings.patterns.box.setChecked(False)
    settings.refresh(None)
    qtbot.waitUntil(settings.patterns.box.isChecked)


def test_the_question_after_quiet_days_is_switched_off_and_on(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    assert settings.patterns.invites.isChecked()
    qtbot.mouseClick(settings.patterns.invites, LEFT)
    assert not Preferences.read(shell.preferences.path).invites
    qtbot.mouseClick(settings.patterns.invites, LEFT)
    assert Preferences.read(shell.preferences.path).invites


def test_where_the_diary_lies(qtbot: QtBot, shell: Shell, settings: SettingsPage) -> None:
    assert settings.file.path_label.accessibleName() == str(shell.bridge.path)
    assert "kept in one file" in settings.file.words_label.text()
    qtbot.mouseClick(settings.file.copy_button, LEFT)
    assert QApplication.clipboard().text() == str(shell.bridge.path)


def test_the_folder_is_opened_in_the_computer_s_own_way(
    qtbot: QtBot, shell: Shell, settings: SettingsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "baby_joints.ui.settings.file_card.QDesktopServices.openUrl",
        lambda url: opened.append(url.toLocalFile()),
    )
    qtbot.mouseClick(settings.file.folder_button, LEFT)
    assert opened == [str(shell.bridge.path.parent)]


def test_the_paper_is_that_of_the_page(shell: Shell, settings: SettingsPage) -> None:
    assert settings.paper.papers.value() == "letter"  # the tests are at home in the United States
    settings.paper.papers.segment("a4").click()
    assert kept(shell).paper == "a4"
    # The Report page chooses too.
    shell.window.stack.go_to(PageName.LOG)
    shell.preferences.paper = "letter"
    shell.window.stack.go_to(PageName.SETTINGS)
    assert settings.paper.papers.value() == "letter"


def test_about_the_program(qtbot: QtBot, shell: Shell, settings: SettingsPage) -> None:
    qtbot.mouseClick(settings.file.about_button, LEFT)
    dialog = dialog_of(shell, AboutDialog)
    qtbot.mouseClick(dialog.copy_button, LEFT)
    text = QApplication.clipboard().text()
    assert str(shell.bridge.path) in text
    for part in ("Apache License 2.0", "LGPL", "SQLAlchemy", "SIL Open Font License", "Lucide"):
        assert part in text
    dialog.close()


def test_settings_are_written_when_they_change(shell: Shell, settings: SettingsPage) -> None:
    settings.look.colors.chip(ThemeChoice.NIGHT).click()
    stored = json.loads(shell.preferences.path.read_text(encoding="utf-8"))
    assert stored["theme"] == "night"


def test_a_new_entry_shows_its_writer_in_the_list(
    qtbot: QtBot, shell: Shell, settings: SettingsPage
) -> None:
    entry = ObservationDraft(
        joint=Joint.HIP, side=Side.LEFT, sound=Sound.CLICK, observer="Oma " + "W" * 180
    )
    with qtbot.waitSignal(shell.bridge.changed):
        shell.bridge.record(entry)
    qtbot.waitUntil(lambda: len(names(settings)) == 3)
    QApplication.processEvents()
    inside = settings.scroll_area.widget()
    assert inside is not None
    assert inside.width() <= settings.scroll_area.viewport().width()


def test_everything_can_be_reached_by_tab(qtbot: QtBot, settings: SettingsPage) -> None:
    settings.focus_first()
    seen: list[QWidget] = []
    for _ in range(FEW_STEPS):
        widget = QApplication.focusWidget()
        if widget is None or widget in seen:
            break
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    card = settings.children_card
    wanted = [
        *(part for line in card.list.lines for part in (line.item, line.button)),
        card.add_button,
        *(part for line in settings.caregivers.list.lines for part in (line.item, line.button)),
        settings.place.country_button,
        settings.look.rest_box,
        settings.patterns.box,
        settings.file.copy_button,
        settings.file.about_button,
    ]
    assert [widget for widget in wanted if widget not in seen] == []


@pytest.fixture
def full_page(
    qtbot: QtBot, bridge: DiaryBridge, theme: Theme, preferences: Preferences
) -> SettingsPage:
    """The page by itself, with everything on it that it can show."""
    preferences.theme = ThemeChoice.HOURS
    preferences.country = "CD"
    preferences.remember_observer("Grandma from the other side")
    page = SettingsPage(bridge, theme, preferences, clock=lambda: NOW, keeper=BackupKeeper(bridge))
    qtbot.addWidget(page)
    page.show()
    page.refresh(None)
    qtbot.waitUntil(page.patterns.box.isEnabled)
    return page


@pytest.mark.parametrize(
    ("scale", "width", "height", "nav"),
    [(1.0, 1080, 800, 200), (1.0, 948, 640, 76), (1.3, 948, 640, 76), (2.0, 928, 640, 96)],
)
def test_nothing_is_cut_and_all_can_be_named(
    full_page: SettingsPage, scale: float, width: int, height: int, nav: int
) -> None:
    page = full_page
    apply_theme(page, Theme(LIGHT, scale))
    page.set_width(WidthClass.of(width + nav))
    page.resize(width, height)
    for _ in range(3):
        QApplication.sendPostedEvents(None, 0)
        QApplication.processEvents()
    assert not clipped(page)
    assert not nameless(page)
    inside = page.scroll_area.widget()
    assert inside is not None
    assert inside.width() <= page.scroll_area.viewport().width()
    low = [
        widget
        for widget in page.findChildren(QAbstractButton)
        if widget.isVisible() and min(widget.height(), widget.width()) < 44
    ]
    assert low == []


def test_words_are_easy(settings: SettingsPage) -> None:
    texts = [label.accessibleName() or label.text() for label in settings.findChildren(QLabel)]
    plain = [text.split(">", 1)[-1].split("</p", 1)[0] for text in texts if text]
    sentences = [
        sentence for text in plain if text.endswith(".") for sentence in split_sentences(text)
    ]
    assert len(sentences) >= 8
    assert reading_grade(sentences) <= HARDEST_GRADE
