"""What one entry says, and what it said before."""

from dataclasses import replace
from datetime import timedelta

import pytest

from baby_joints.analysis.day_mark import Mark
from baby_joints.change import Change, ChangeAction
from baby_joints.domain.codes import Presence, Sound
from baby_joints.domain.errors import DomainError
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.entries.entry_desk import amended
from baby_joints.ui.entries.entry_fields import entry_fields
from baby_joints.ui.entries.entry_history import history_lines, history_title
from baby_joints.ui.entries.import_words import import_notice
from baby_joints.ui.models import entry_words
from tests.builders import diary

pytestmark = pytest.mark.usefixtures("theme")


def entry(story: str) -> Observation:
    return diary(story).observations[0]


def changed(first: Observation, **answers: object) -> Observation:
    later = first.recorded_at + timedelta(minutes=20)
    return replace(first, changed_at=later, history=(*first.history, first), **answers)  # type: ignore[arg-type] # the fields of an entry


def test_a_row_says_where_what_and_how_often() -> None:
    told = entry("d1 08:10 hip-L click diaper 2/4 felt calm by Papa")
    assert entry_words.title(told) == "Left hip · click, 2 of 4"
    assert entry_words.detail(told) == "Diaper change · felt · comfortable"
    assert entry_words.badges(told) == ()


@pytest.mark.parametrize(
    ("story", "words"),
    [
        ("d1 20:00 hip-L click late 1d", "Written next day"),
        ("d1 20:00 hip-L click late 3d", "Written 3 days later"),
        ("d1 08:00 hip-L click late 5h", ""),
    ],
)
def test_late_writing_is_told_by_day(story: str, words: str) -> None:
    assert entry_words.written_late(entry(story)) == words


def test_not_checked_is_never_shown_as_not_there() -> None:
    fields = {field.name: field for field in entry_fields(entry("d1 hip-L click no-red loose"))}
    assert fields["Redness"].mark is Mark.QUIET
    assert fields["Redness"].value == "Looked, not there"
    assert fields["Felt loose"].mark is Mark.SOUND
    for name in ("Swelling", "Warmth", "Movement", "Right after"):
        assert fields[name].mark is Mark.NOBODY_LOOKED
    assert fields["Right after"].value == "Not noted"
    assert fields["Happening"].value == "Not said"


def test_a_lift_and_the_safety_answers_stand_where_they_were_given() -> None:
    names = [field.name for field in entry_fields(entry("d1 neck pop lift gentle no-fever ill"))]
    assert "Slow and smooth" in names
    assert names.index("Looks very ill") < names.index("Fever")
    assert "Slow and smooth" not in [field.name for field in entry_fields(entry("d1 neck pop"))]


def test_history_says_what_it_was_and_until_when() -> None:
    first = entry("d1 18:30 hip-L click diaper 3/4 by Papa")
    told = changed(first, sounded=2)
    assert history_title(first) == ""
    assert history_title(told) == "Changed once"
    (line,) = history_lines(told)
    assert line.startswith("Was “3 of 4”, until 6:51")
    assert line.endswith("the same day.")


def test_history_tells_every_version_the_newest_first() -> None:
    first = entry("d1 18:30 hip-L click")
    second = changed(first, redness=Presence.ABSENT, note="after the bath")
    third = changed(second, sound=Sound.POP)
    lines = history_lines(third)
    assert history_title(third) == "Changed 2 times"
    assert "“click”" in lines[0]
    assert "Redness: “not checked”" in lines[1]
    assert "without a note" in lines[1]


def test_an_amended_entry_keeps_its_id_and_history() -> None:
    told = changed(entry("d1 18:30 hip-L click"), sound=Sound.POP)
    draft = replace(ObservationDraft.of(told), note="new")
    after = amended(told, draft)
    assert (after.id, after.recorded_at, after.history) == (
        told.id,
        told.recorded_at,
        told.history,
    )
    assert after.note == "new"
    with pytest.raises(DomainError):
        amended(told, replace(draft, sounded=3, tried=2))


@pytest.mark.parametrize(
    ("counts", "text", "detail"),
    [
        ({"unchanged": 9}, "Nothing new", "All of it is in this diary already."),
        ({"added": 1}, "Added from the file", "1 entry added"),
        (
            {"unchanged": 9, "differing": 1},
            "Nothing new",
            "1 row says something else than here. That entry stays as it is.",
        ),
        (
            {"added": 1, "unchanged": 9, "differing": 2},
            "Added from the file",
            "1 entry added. 2 rows say something else than here. Those entries stay as they are.",
        ),
        (
            {"added": 12, "updated": 2, "deleted": 1, "unchanged": 40},
            "Added from the file",
            "12 entries added, 2 brought up to date, 1 taken out, 40 were here already",
        ),
    ],
)
def test_an_import_is_told_in_numbers(counts: dict[str, int], text: str, detail: str) -> None:
    notice = import_notice(Change(action=ChangeAction.IMPORT, child_id=None, **counts))  # type: ignore[arg-type] # counts only
    assert (notice.text, notice.detail) == (text, detail)


def test_an_entry_that_got_a_name_had_none_before() -> None:
    told = entry("d1 hip-L click")
    (line,) = history_lines(changed(told, observer="Oma"))
    assert line.startswith("Was without a name, until")
