"""Clicks on the Log page become rows of the diary file, and nothing else does."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from baby_joints.domain.checks import TOO_LONG
from baby_joints.domain.codes import (
    Activity,
    Answer,
    Joint,
    LiftingStep,
    Movement,
    Noticed,
    Presence,
    Reaction,
    Side,
    Sound,
)
from baby_joints.domain.errors import DomainError
from baby_joints.ui.error_words import explain
from baby_joints.ui.log.reaction_section import COMFORTABLE, NOT_NOTED
from baby_joints.ui.widgets.hotspot import View, hotspots
from baby_joints.ui.widgets.hotspot_button import HotspotButton
from baby_joints.ui.widgets.step_state import StepState
from tests.ui.log_driver import LogDriver

ON_PICTURE = [(view, spot.joint, spot.side) for view in View for spot in hotspots(view)]


def test_an_ordinary_pop_takes_three_clicks_and_one_key(log: LogDriver) -> None:
    before = len(log.rows())
    log.press_joint(Joint.HIP, Side.LEFT)
    log.press_sound(Sound.CLICK)
    log.press_activity(Activity.DIAPER_CHANGE)
    assert log.receipt() == "Left hip · Click · Diaper change · now"
    log.save()
    assert len(log.rows()) == before + 1
    row = log.last_row()
    assert (row["joint"], row["side"], row["sound"]) == ("hip", "left", "click")
    assert (row["activity"], row["observer"]) == ("diaper_change", "Papa")
    assert (row["tried"], row["sounded"], row["reaction"]) == (None, 1, None)
    assert log.notices == ["Saved Left hip · click · diaper change"]


@pytest.mark.parametrize(("view", "joint", "side"), ON_PICTURE)
def test_every_joint_of_the_picture_can_be_clicked(
    log: LogDriver, view: View, joint: Joint, side: Side
) -> None:
    log.turn(view)
    log.press_joint(joint, side)
    log.press_sound(Sound.POP)
    log.save()
    assert (log.last_row()["joint"], log.last_row()["side"]) == (joint, side)


@pytest.mark.parametrize("joint", [Joint.FINGERS, Joint.TOES, Joint.UNSURE])
def test_other_joints_have_a_button_and_are_unsure_until_a_side_is_said(
    log: LogDriver, joint: Joint
) -> None:
    log.press_elsewhere(joint)
    log.press_sound(Sound.POP)
    log.save()
    assert (log.last_row()["joint"], log.last_row()["side"]) == (joint, Side.UNSURE)
    log.press_elsewhere(joint)
    log.press_side(Side.RIGHT)
    log.press_sound(Sound.POP)
    log.save()
    assert (log.last_row()["joint"], log.last_row()["side"]) == (joint, Side.RIGHT)


@pytest.mark.parametrize("side", [Side.RIGHT, Side.BOTH, Side.LEFT, Side.UNSURE])
def test_one_tap_changes_the_side(log: LogDriver, side: Side) -> None:
    log.press_joint(Joint.KNEE, Side.RIGHT)
    log.press_side(side)
    figure = log.page.view.figure.figure
    chosen = {b.spot.side for b in figure.spot_buttons() if b.isChecked()}
    wanted = {Side.LEFT, Side.RIGHT} if side is Side.BOTH else {side} - {Side.UNSURE}
    assert chosen == wanted
    log.press_sound(Sound.CLUNK)
    log.save()
    assert (log.last_row()["joint"], log.last_row()["side"]) == ("knee", side)


def test_the_side_row_is_in_the_order_of_the_picture(log: LogDriver) -> None:
    card = log.page.view.figure
    order = {
        view: [
            s.text()
            for s in card.sides[view].findChildren(type(card.sides[view].segment(Side.LEFT)))
        ]
        for view in View
    }
    assert order[View.FRONT] == ["Right", "Both", "Left", "Not sure"]
    assert order[View.BACK] == ["Left", "Both", "Right", "Not sure"]


def test_a_joint_in_the_middle_is_asked_no_side(log: LogDriver) -> None:
    log.turn(View.BACK)
    log.press_joint(Joint.LOWER_BACK, Side.MIDDLE)
    card = log.page.view.figure
    assert card.prompt.isVisible()
    assert card.prompt.text().count("In the middle") == 1
    # Only an entry of another program says so.
    log.page.form.choose_site(Joint.LOWER_BACK, Side.LEFT)
    assert "In the middle" not in card.prompt.text()
    assert not any(row.isVisible() for row in card.sides.values())


def test_all_answers_of_the_form_are_kept(log: LogDriver) -> None:
    view = log.page.view
    log.press_joint(Joint.SHOULDER, Side.LEFT)
    log.press_sound(Sound.GRINDING)
    log.press_noticed(Noticed.HEARD)
    log.press_noticed(Noticed.FELT)
    log.press_activity(Activity.PICKED_UP)
    log.press_reaction(Reaction.CRYING)
    log.press_reaction(Reaction.WINCING)
    log.open(view.lifting)
    log.click(view.lifting.answers[LiftingStep.SLOW_AND_SMOOTH].chip(Answer.NO))
    log.open(view.details)
    log.click(view.details.signs["swelling"].row.chip(Presence.ABSENT))
    log.click(view.details.signs["felt_loose"].row.chip(Presence.PRESENT))
    log.click(view.details.movement.chip(Movement.HELD_STIFFLY))
    view.details.note.setFocus()
    log.qtbot.keyClicks(view.details.note, "only now")
    log.key(Qt.Key.Key_Return)
    log.qtbot.keyClicks(view.details.note, "<b>bold</b> & more")
    with log.qtbot.waitSignals([log.bridge.changed, log.page.recent.reloaded]):
        log.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    row = log.last_row()
    assert (row["sound"], row["activity"]) == ("grinding", "picked_up")
    assert set(row["noticed"].split()) == {"felt", "heard"}
    assert set(row["reaction"].split()) == {"crying", "wincing"}
    assert json.loads(row["lifting"]) == dict.fromkeys(LiftingStep, "unsure") | {
        "slow_and_smooth": "no"
    }
    assert (row["swelling"], row["redness"], row["felt_loose"]) == (
        "absent",
        "not_checked",
        "present",
    )
    assert (row["movement"], row["note"]) == ("held_stiffly", "only now\n<b>bold</b> & more")


def test_nothing_clicked_is_a_look_that_was_tried_once(log: LogDriver) -> None:
    log.press_joint(Joint.HIP, Side.RIGHT)
    log.press_sound(Sound.NONE)
    assert not log.page.view.sound.noticed.isEnabled()
    log.save()
    row = log.last_row()
    assert (row["sound"], row["tried"], row["sounded"]) == ("none", 1, 0)


def test_counts_cannot_contradict_each_other(log: LogDriver) -> None:
    details = log.page.view.details
    log.press_joint(Joint.HIP, Side.LEFT)
    log.press_sound(Sound.CLICK)
    log.open(details)
    assert details.tried.value() is None
    log.click(details.tried.more_button)
    log.click(details.tried.more_button)
    assert (details.tried.value(), details.sounded.value()) == (2, 1)
    for _ in range(3):
        log.click(details.sounded.more_button)
    assert (details.tried.value(), details.sounded.value()) == (4, 4)
    log.click(details.tried.fewer_button)
    assert (details.tried.value(), details.sounded.value()) == (3, 3)
    log.save()
    assert (log.last_row()["tried"], log.last_row()["sounded"]) == (3, 3)


def test_comfortable_not_noted_and_a_reaction_exclude_each_other(log: LogDriver) -> None:
    seen: list[frozenset[Reaction] | None] = []
    log.page.form.changed.connect(lambda: seen.append(log.page.form.draft.reaction))
    log.press_reaction(COMFORTABLE)
    log.press_reaction(Reaction.DISCOMFORT)
    log.press_reaction(Reaction.DISCOMFORT)
    log.press_reaction(COMFORTABLE)
    log.press_reaction(NOT_NOTED)
    assert seen == [frozenset(), {Reaction.DISCOMFORT}, None, frozenset(), None]
    assert log.page.view.reaction.row.values() == {NOT_NOTED}
    log.press_reaction(NOT_NOTED)
    assert log.page.view.reaction.row.values() == {NOT_NOTED}


def test_more_shows_what_was_picked_from_its_menu(log: LogDriver) -> None:
    section = log.page.view.activity
    log.pick_more(Activity.BATHING)
    assert section.row.chip("more").text() == "Bathing"
    assert section.row.chip("more").isChecked()
    log.press_activity(Activity.KICKING)
    assert section.row.chip("more").text() == "More"
    log.pick_more(Activity.WALKING)
    log.pick_more(Activity.WALKING)
    assert log.page.form.draft.activity is None
    log.pick_more(Activity.OTHER)
    log.press_joint(Joint.KNEE, Side.LEFT)
    log.press_sound(Sound.POP)
    log.save()
    assert log.last_row()["activity"] == "other"


def test_how_did_you_lift_is_asked_after_a_lift_only(log: LogDriver) -> None:
    panel = log.page.view.lifting
    assert not panel.isVisible()
    log.press_activity(Activity.PUT_DOWN)
    assert panel.isVisible()
    log.press_activity(Activity.KICKING)
    assert not panel.isVisible()


def test_save_says_what_it_needs_and_enter_points_there(log: LogDriver) -> None:
    bar, before = log.page.view.bar, len(log.rows())
    assert not bar.save.isEnabled()
    assert bar.save.toolTip() == "Pick the joint and the sound first."
    log.key(Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), HotspotButton)
    log.press_joint(Joint.HIP, Side.LEFT)
    assert bar.save.toolTip() == "Pick the sound first."
    log.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is log.page.view.sound.sounds.chip(Sound.POP)
    log.press_sound(Sound.POP)
    assert bar.save.isEnabled()
    assert len(log.rows()) == before


def test_after_save_the_form_is_empty_and_the_keyboard_at_the_start(log: LogDriver) -> None:
    log.press_joint(Joint.HIP, Side.LEFT)
    log.press_sound(Sound.POP)
    log.open(log.page.view.details)
    log.save()
    view = log.page.view
    assert log.page.form.is_empty
    assert isinstance(QApplication.focusWidget(), HotspotButton)
    assert not view.details.is_open
    assert view.sound.sounds.value() is None
    assert view.sound.header.state() is StepState.OPEN
    assert view.figure.header.state() is StepState.NEXT
    log.key(Qt.Key.Key_Return)
    assert len(log.rows("sound = 'pop' AND joint = 'hip'")) == 1


def test_a_note_that_is_too_long_is_told_of_while_it_is_written(log: LogDriver) -> None:
    log.open(log.page.view.details)
    panel = log.page.view.details
    panel.note.setPlainText("x" * 10_014)
    assert panel._too_long.isVisible()
    assert "The note is 14 letters too long." in panel._too_long.text()
    panel.note.setPlainText("x" * 10_000)
    assert not panel._too_long.isVisible()
    assert "10,000 letters" in explain(DomainError("note", "x", TOO_LONG)).advice


def test_the_clear_button_empties_the_form_and_forgets_the_draft(log: LogDriver) -> None:
    log.press_sound(Sound.POP)
    log.page.memory.keeper.flush()
    child = log.bridge.child
    assert child is not None
    assert log.page.memory.keeper.path_of(child.id).exists()
    log.click(log.page.view.bar.clear)
    assert log.page.form.is_empty
    assert not log.page.view.bar.clear.isVisible()
    assert not log.page.memory.keeper.path_of(child.id).exists()
