import json
from pathlib import Path

import pytest

from baby_joints.ui.preferences import MOST_OBSERVERS, Preferences
from baby_joints.ui.theme_choice import ThemeChoice


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "window.json"
    preferences = Preferences(path)
    preferences.theme = ThemeChoice.NIGHT
    preferences.text_scale = 1.3
    preferences.remember_observer("Papa")
    preferences.write()
    assert Preferences.read(path) == preferences


def test_a_new_user_has_the_usual_values_and_no_problem(tmp_path: Path) -> None:
    preferences = Preferences.read(tmp_path / "none.json")
    assert preferences.theme is ThemeChoice.SYSTEM
    assert preferences.problem == ""
    assert not preferences.path.exists()


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"theme": "pink"}',
        b'{"text_scale": 9}',
        b'{"observers": [1]}',
        b'{"last_observer": null}',
        b'{"reduced_motion": "yes"}',
        b'{"night_from": 24}',
        b'{"night_until": true}',
        b'{"country": "Germany"}',
        b'{"names_left_out": "Papa"}',
        b'{"geometry": "\\ud800"}',
        b'{"observers": ["\\udfff"]}',
        b"[" * 100_000,
    ],
)
def test_what_cannot_be_read_is_told_and_the_usual_values_hold(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "window.json"
    path.write_bytes(content)
    preferences = Preferences.read(path)
    assert preferences.problem
    assert preferences.theme is ThemeChoice.SYSTEM
    assert preferences.text_scale == 1.0
    assert path.read_bytes() == content


def test_a_value_of_a_newer_version_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    path.write_text(json.dumps({"theme": "dark", "sparkle": True}))
    preferences = Preferences.read(path)
    assert preferences.theme is ThemeChoice.DARK
    assert preferences.problem == ""


def test_who_writes_comes_first_and_once(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "window.json")
    for number in range(20):
        preferences.remember_observer(f"Aunt {number}")
    preferences.remember_observer("Aunt 15")
    assert preferences.observers[0] == preferences.last_observer == "Aunt 15"
    assert len(preferences.observers) == MOST_OBSERVERS
    assert len(set(preferences.observers)) == MOST_OBSERVERS


def test_a_name_taken_off_the_list_is_not_offered_from_the_diary(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "window.json")
    preferences.remember_observer("Papa")
    assert preferences.offered_names(["Oma", "", "Papa"]) == ("Papa", "Oma")
    preferences.forget_observer("Oma")
    preferences.forget_observer("Papa")
    assert preferences.offered_names(["Oma", "Papa"]) == ()
    assert preferences.last_observer == ""
    preferences.remember_observer("Oma")
    assert preferences.offered_names(["Oma", "Papa"]) == ("Oma",)


def test_a_new_name_stands_where_the_old_one_stood(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "window.json")
    for name in ("Papa", "Mama"):
        preferences.remember_observer(name)
    preferences.rename_observer("Papa", "Dad")
    assert preferences.offered_names(["Papa", "Mama"]) == ("Mama", "Dad")
    # To a name that is there already, and to that of the diary: each stands once.
    preferences.rename_observer("Dad", "Mama")
    preferences.rename_observer("Mama", "Papa")
    assert preferences.offered_names(["Papa", "Mama"]) == ("Papa",)
    assert preferences.last_observer == "Papa"


def test_one_value_that_cannot_be_used_takes_no_other_along(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    stored = {"country": "DE", "observers": ["Mama"], "lock_minutes": 1, "night_from": 24}
    path.write_text(json.dumps(stored))
    preferences = Preferences.read(path)
    assert "night_from" in preferences.problem
    assert (preferences.country, preferences.observers) == ("DE", ["Mama"])
    assert (preferences.lock_minutes, preferences.night_from) == (1, 21)
    for _ in range(2):
        preferences.write()
    # What was there is kept once, as it was.
    assert json.loads((tmp_path / "window.unreadable.json").read_text()) == stored
    again = Preferences.read(path)
    assert (again.problem, again.country, again.lock_minutes) == ("", "DE", 1)
