"""Today's card: again, the tally, the side of the entry just saved; undo; what was half written."""

from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from baby_joints.domain.codes import Activity, Joint, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.domain.period import Period
from baby_joints.ui.diary_bridge import DiaryBridge
from baby_joints.ui.log.invite_line import InviteLine
from baby_joints.ui.log.invites import is_due
from baby_joints.ui.pages.log_page import LogPage
from baby_joints.ui.preferences import Preferences
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.painted_button import PaintedButton
from tests.conftest import NOW
from tests.ui.log_driver import LogDriver

if TYPE_CHECKING:
    from baby_joints.analysis.summary import Summary


def click_entry(log: LogDriver) -> None:
    log.press_joint(Joint.HIP, Side.LEFT)
    log.press_sound(Sound.CLICK)
    log.press_activity(Activity.DIAPER_CHANGE)
    log.save()


def test_today_lists_the_newest_first(log: LogDriver) -> None:
    card = log.page.view.today
    assert [row.words.text() for row in card.rows()] == [
        "Left hip · click · diaper change",
        "Left hip · no sound · diaper change",
    ]


def test_again_writes_the_same_once_more_now(log: LogDriver) -> None:
    before = len(log.rows())
    log.settle(log.page.view.today.rows()[1].again)
    assert len(log.rows()) == before + 1
    row = log.last_row()
    assert (row["joint"], row["side"], row["sound"]) == ("hip", "left", "none")
    assert (row["tried"], row["sounded"], row["observer"]) == (1, 0, "Papa")


def test_same_as_last_time_fills_the_form_and_enter_saves(log: LogDriver) -> None:
    log.click(log.page.view.bar.repeat)
    assert log.receipt() == "Left hip · Click · Diaper change · now"
    assert log.page.view.bar.save.hasFocus()
    log.save()
    row = log.last_row()
    assert (row["sound"], row["activity"], row["tried"]) == ("click", "diaper_change", None)


def test_the_tally_grows_one_entry_a_day_and_observer(log: LogDriver) -> None:
    view, before = log.page.view, len(log.rows())
    log.settle(view.today.tally.quiet_button)
    log.settle(view.today.tally.sound_button)
    log.settle(view.today.tally.quiet_button)
    # Papa's quiet look of 5:15 was not counted, so it is no tally and stays as it is.
    assert len(log.rows()) == before + 1
    own = log.last_row()
    assert (own["sound"], own["tried"], own["sounded"]) == ("click", 3, 1)
    assert (own["joint"], own["side"], own["observer"]) == ("hip", "left", "Papa")
    assert own["changed_at"] is not None


def test_fast_taps_are_all_counted(log: LogDriver) -> None:
    button = log.page.view.today.tally.sound_button
    for _ in range(5):
        log.click(button)

    def counted() -> bool:
        return any(row["tried"] == 5 and row["sounded"] == 5 for row in log.rows())

    log.qtbot.waitUntil(counted)


def test_in_a_low_window_the_tally_is_in_sight_until_there_is_an_entry(log: LogDriver) -> None:
    log.later(24 * 60)
    log.reload()
    log.resize(948, 640, 76)
    today = log.page.view.today
    log.qtbot.waitUntil(lambda: not today.rows())
    assert log.page.recent.tally is not None
    for button in (today.tally.quiet_button, today.tally.sound_button):
        log.qtbot.waitUntil(partial(in_sight, button))


def in_sight(button: PaintedButton) -> bool:
    return button.visibleRegion().boundingRect().contains(button.body().toRect())


def test_the_tally_of_another_observer_is_an_entry_of_its_own(log: LogDriver) -> None:
    before = len(log.rows())
    log.page.form.change(observer="Grandma")
    log.settle(log.page.view.today.tally.sound_button)
    log.settle(log.page.view.today.tally.sound_button)
    assert len(log.rows()) == before + 1
    row = log.last_row()
    assert (row["observer"], row["tried"], row["sounded"]) == ("Grandma", 2, 2)


def test_each_tap_beside_the_tally_of_another_observer_counts_in_the_patterns(
    log: LogDriver,
) -> None:
    def counted() -> tuple[int, int]:
        """Sounds and looks of today, with the single ones, as the patterns tell them."""
        told: list[Summary] = []
        today, after = Period.through(NOW.date(), NOW.date()), NOW + timedelta(minutes=1)
        log.page.bridge.run(lambda diary: diary.summary(today, as_of=after), told.append)
        log.qtbot.waitUntil(lambda: bool(told))
        row = next(row for row in told[0].activities if row.activity is Activity.DIAPER_CHANGE)
        return row.sounded + row.single_sound, row.tried + row.single_quiet + row.single_sound

    of_mama = ObservationDraft(
        joint=Joint.HIP,
        side=Side.LEFT,
        activity=Activity.DIAPER_CHANGE,
        sound=Sound.CLICK,
        observer="Mama",
        tried=8,
        sounded=3,
        observed_at=NOW - timedelta(hours=3),
    )
    with log.qtbot.waitSignal(log.page.bridge.changed):
        log.page.bridge.record(of_mama, lambda _: None)
    assert counted() == (3, 8)
    for taps in (1, 2):
        log.settle(log.page.view.today.tally.quiet_button)
        assert counted() == (3, 8 + taps)


def test_the_tally_says_how_often(log: LogDriver) -> None:
    tally = log.page.view.today.tally
    assert tally.numbers.text() == "1 of 2"
    click_entry(log)
    assert tally.numbers.text() == "2 of 3"
    assert tally.sound_button.text() == "Clicked"


def test_the_place_of_the_entry_just_saved_is_changed_in_one_tap(log: LogDriver) -> None:
    click_entry(log)
    row = log.page.view.today.rows()[0]
    guesses = row.correction.guesses
    assert [button.text() for button in guesses] == ["Right hip", "Left knee", "Lower back, left"]
    log.settle(guesses[0])
    assert (log.last_row()["joint"], log.last_row()["side"]) == ("hip", "right")
    assert log.last_row()["changed_at"] is not None
    assert guesses[0].text() == "Left hip"
    assert guesses[1].accessibleName() == "It was: Right knee"
    log.settle(guesses[1])
    assert (log.last_row()["joint"], log.last_row()["side"]) == ("knee", "right")
    assert log.notices[-1].startswith("Changed Right knee")


def test_two_lines_of_the_newest_entry_leave_room_for_itself_alone(log: LogDriver) -> None:
    assert len(log.page.view.today.rows()) == 2
    click_entry(log)
    (row,) = log.page.view.today.rows()
    assert row.is_new
    assert row.correction.isVisible()


def test_an_entry_of_before_offers_no_other_place(log: LogDriver) -> None:
    for row in log.page.view.today.rows():
        assert not row.correction.isVisible()


def test_undo_takes_the_entry_back_and_today_shows_it(log: LogDriver) -> None:
    before = log.rows()
    click_entry(log)
    with log.qtbot.waitSignals([log.bridge.changed, log.page.recent.reloaded]):
        log.bridge.undo()
    assert log.rows() == before
    assert len(log.page.view.today.rows()) == 2


def test_a_name_with_markup_is_shown_as_text(log: LogDriver) -> None:
    log.page.form.change(observer='<img src="x"> & Co')
    click_entry(log)
    row = log.page.view.today.rows()[0]
    assert row.who.accessibleName() == '<img src="x"> & Co'
    assert row.who.text().startswith("<img")
    assert row.who.textFormat() is Qt.TextFormat.PlainText
    assert log.last_row()["observer"] == '<img src="x"> & Co'


def test_when_can_be_a_little_while_ago(log: LogDriver) -> None:
    actions = log.page.view.when.menu().actions()
    next(a for a in actions if a.text() == "15 minutes ago").trigger()
    assert log.page.view.when.text() == "10:09\u202fam"
    click_entry(log)
    assert log.last_row()["observed_at"].startswith("2026-04-23")
    assert log.page.view.when.text() == "Now, 10:24\u202fam"
    entry = log.page.recent.last
    assert entry is not None
    assert entry.recorded_at - entry.observed_at == timedelta(minutes=15)


def test_who_noticed_is_remembered(log: LogDriver, preferences: Preferences) -> None:
    menu = log.page.view.who.menu()
    menu.aboutToShow.emit()
    assert [a.text() for a in menu.actions()][:2] == ["Papa", "Mama"]
    menu.actions()[1].trigger()
    assert preferences.last_observer == "Mama"
    click_entry(log)
    assert log.last_row()["observer"] == "Mama"
    assert log.page.form.draft.observer == "Mama"


def test_a_half_filled_form_survives_a_crash(
    log: LogDriver, qtbot: QtBot, bridge: DiaryBridge, theme: Theme, preferences: Preferences
) -> None:
    log.press_joint(Joint.ANKLE, Side.RIGHT)
    log.page.view.details.note.setPlainText("<i>half</i>")
    child = bridge.child
    assert child is not None
    qtbot.waitUntil(log.page.memory.keeper.path_of(child.id).exists)
    restarted = LogDriver(qtbot, bridge, theme, preferences, NOW + timedelta(hours=2))
    draft = restarted.page.form.draft
    assert (draft.joint, draft.side, draft.note) == (Joint.ANKLE, Side.RIGHT, "<i>half</i>")
    assert draft.observed_at == NOW
    assert restarted.notices == ["Your unsaved entry is back."]
    assert restarted.page.view.details.note.toPlainText() == "<i>half</i>"
    restarted.press_sound(Sound.POP)
    restarted.save()
    assert restarted.last_row()["note"] == "<i>half</i>"
    assert not restarted.page.memory.keeper.path_of(child.id).exists()


def test_what_is_typed_while_the_diary_opens_goes_before_what_was_kept(
    log: LogDriver, qtbot: QtBot, bridge: DiaryBridge, theme: Theme, preferences: Preferences
) -> None:
    log.press_joint(Joint.ANKLE, Side.RIGHT)
    log.page.memory.keeper.flush()
    page = LogPage(bridge, theme, preferences, clock=lambda: NOW)
    qtbot.addWidget(page)
    page.form.change(joint=Joint.NECK, side=Side.MIDDLE)
    page.refresh(None)
    page.can_close()
    child = bridge.child
    assert child is not None
    kept = page.memory.keeper.kept(child.id, NOW)
    assert [one.joint for one in kept] == [Joint.NECK, Joint.ANKLE]
    page.form.change(sound=Sound.POP)
    with qtbot.waitSignal(bridge.changed):
        page.save()
    assert page.form.draft.joint is Joint.ANKLE


def test_another_diary_has_a_form_of_its_own(log: LogDriver, tmp_path: Path) -> None:
    log.press_joint(Joint.ANKLE, Side.RIGHT)
    assert not log.page.memory.serve(tmp_path / "other.sqlite3", uuid4())
    assert log.page.form.is_empty
    child = log.bridge.child
    assert child is not None
    assert log.page.memory.serve(log.bridge.path, child.id)
    assert log.page.form.draft.joint is Joint.ANKLE


def test_a_form_left_open_for_hours_says_when_it_began(log: LogDriver) -> None:
    log.press_joint(Joint.HIP, Side.LEFT)
    log.press_sound(Sound.CLICK)
    log.later(150)
    log.page.view.when._ticking.timeout.emit()
    assert log.page.view.when.text() == "10:24\u202fam"
    assert log.receipt() == "Left hip · Click · 10:24\u202fam"


def test_today_is_another_day_after_midnight(log: LogDriver) -> None:
    assert len(log.page.view.today.rows()) == 2
    log.later(24 * 60)
    log.reload()  # as the window does when the day is another one
    assert not log.page.view.today.rows()


def test_an_ampersand_in_a_name_is_shown_and_read_out(log: LogDriver) -> None:
    log.page.form.change(observer="Mom & Dad")
    who = log.page.view.who
    assert who.text() == "Mom & Dad"
    assert who.accessibleName() == "Mom & Dad"
    assert who.shortcut().isEmpty()


def test_a_failed_save_keeps_the_form(log: LogDriver) -> None:
    log.page.form.load(
        ObservationDraft(
            joint=Joint.HIP,
            side=Side.LEFT,
            sound=Sound.POP,
            observed_at=NOW + timedelta(days=2),
            note="kept",
        )
    )
    with log.qtbot.waitSignal(log.bridge.failed):
        log.key(Qt.Key.Key_Return)
    assert log.page.form.draft.note == "kept"
    log.page.form.change(observed_at=None)
    log.save()
    assert log.last_row()["note"] == "kept"


def test_the_joint_of_the_entry_just_saved_is_picked_from_a_menu(log: LogDriver) -> None:
    click_entry(log)
    row = log.page.view.today.rows()[0]
    log.qtbot.waitUntil(row.correction.site.isVisible)
    words = [action.text() for action in row.correction.site.menu().actions()]
    assert words[0] == "Neck"
    assert "Left knee" in words
    assert "Right knee" not in words
    knee = next(
        action for action in row.correction.site.menu().actions() if action.text() == "Left knee"
    )
    with log.qtbot.waitSignals([log.bridge.changed, log.page.recent.reloaded]):
        knee.trigger()
    last = log.last_row()
    assert (last["joint"], last["side"], last["sound"]) == ("knee", "left", "click")
    assert log.notices[-1].startswith("Changed Left knee")


def quiet_days(log: LogDriver, days: int) -> InviteLine | None:
    log.later(days * 24 * 60)
    log.reload()
    return log.page.view.today.invite


def test_after_quiet_days_one_tap_writes_a_quiet_diaper_change(log: LogDriver) -> None:
    assert quiet_days(log, 2) is None
    line = quiet_days(log, 1)
    assert line is not None
    assert line.isVisible()
    assert not log.page.view.today.tally.isVisible()
    log.settle(line.nothing)
    row = log.last_row()
    assert (row["joint"], row["side"], row["sound"]) == ("hip", "both", "none")
    assert (row["activity"], row["tried"], row["sounded"]) == ("diaper_change", 1, 0)
    assert row["observer"] == "Papa"
    # The diary of the tests writes it on its own day.
    quiet_days(log, -3)
    assert not line.isVisible()


def test_a_yes_begins_an_entry_about_the_diaper_change(log: LogDriver) -> None:
    before = log.rows()
    line = quiet_days(log, 3)
    assert line is not None
    log.click(line.something)
    assert not line.isVisible()
    assert log.page.form.draft.activity == "diaper_change"
    assert log.page.form.draft.joint is None
    assert log.rows() == before


def test_the_invitation_is_switched_off_in_one_tap(
    log: LogDriver, preferences: Preferences
) -> None:
    line = quiet_days(log, 3)
    assert line is not None
    with log.qtbot.waitSignal(log.page.preferences_changed):
        log.click(line.off)
    assert not line.isVisible()
    assert not preferences.invites
    log.reload()
    assert not line.isVisible()


def test_a_new_diary_asks_for_nothing() -> None:
    day = date(2026, 4, 23)
    assert not is_due(None, day)
    assert not is_due(day - timedelta(days=2), day)
    assert is_due(day - timedelta(days=3), day)
    assert not is_due(day + timedelta(days=1), day)
