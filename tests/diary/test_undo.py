"""Every action of a session can be taken back."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from baby_joints.change import Change, ChangeAction
from baby_joints.diary import Diary
from baby_joints.domain.codes import Presence
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.errors import DomainError
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from baby_joints.exchange import diary_to_json
from baby_joints.storage.errors import DatabaseBusyError
from tests.builders import diary as told
from tests.diary.support import CLICK, LEO, MIA, STORY, Clock, only
from tests.storage.support import rows


def test_an_undone_entry_is_gone_but_not_lost(
    diary: Diary, entry: Observation, diary_path: Path
) -> None:
    change = diary.undo()
    assert change == Change(
        action=ChangeAction.UNDO, child_id=MIA.id, observation_ids=(entry.id,), deleted=1
    )
    assert diary.observations() == ()
    ((was,),) = rows(diary_path, "SELECT was FROM tombstone")
    assert "when it opens" in was


def test_an_undone_correction_leaves_the_entry_as_it_was(diary: Diary, entry: Observation) -> None:
    diary.amend(replace(entry, note="", swelling=Presence.PRESENT))
    change = diary.undo()
    assert only(diary, change) == entry
    assert diary.observations() == (entry,)


def test_an_undone_deletion_brings_everything_back(diary: Diary, entry: Observation) -> None:
    diary.amend(replace(entry, note=""))
    before = diary.contents()
    diary.delete([entry.id])
    change = diary.undo()
    assert change is not None
    assert change.added == 1
    assert diary.contents() == before


def test_an_undone_import_can_be_imported_again(diary: Diary, clock: Clock) -> None:
    before = diary.contents()
    given = diary_to_json(told(STORY), exported_at=clock.now, application="tests")
    diary.import_file(given)
    change = diary.undo()
    assert change is not None
    assert change.deleted == 4
    assert diary.contents() == before
    assert diary.import_file(given).added == 4


def test_undoing_a_child_turns_back_to_the_one_before(diary: Diary) -> None:
    diary.add_child(LEO)
    diary.undo()
    assert (diary.child, diary.children()) == (MIA, (MIA,))
    diary.undo()
    assert (diary.child, diary.children()) == (None, ())
    assert not diary.can_undo
    assert diary.check() == ()


def test_a_child_that_was_taken_back_comes_again(diary: Diary) -> None:
    diary.add_child(LEO)
    diary.undo()
    change = diary.redo()
    assert change is not None
    assert (change.child_changed, change.child_id) == (True, LEO.id)
    assert (diary.child, diary.children()) == (LEO, (LEO, MIA))
    diary.undo()
    diary.undo()
    assert diary.children() == ()
    diary.redo()
    diary.redo()
    assert (diary.child, diary.children()) == (LEO, (LEO, MIA))
    assert diary.redo() is None
    assert diary.check() == ()


def test_a_child_comes_again_with_all_that_came_with_it(diary: Diary, clock: Clock) -> None:
    contents = replace(told(STORY), child=LEO)
    diary.import_file(diary_to_json(contents, exported_at=clock.now, application="tests"))
    before = diary.contents(LEO.id)
    assert before.observations
    diary.undo()
    assert diary.children() == (MIA,)
    diary.redo()
    assert diary.contents(LEO.id) == before
    assert diary.check() == ()
    diary.undo()
    assert diary.children() == (MIA,)


def test_undoing_a_correction_of_the_child(diary: Diary, clock: Clock, tmp_path: Path) -> None:
    diary.amend_child(replace(MIA, name="Mia Ł."))
    diary.undo()
    assert diary.child == MIA
    diary.amend_child(replace(MIA, name="Mia Ł."))
    diary.export_file(tmp_path / "mia.json")
    now = clock.advance(minutes=1)
    diary.undo()
    assert diary.child == replace(MIA, changed_at=now)
    diary.import_file(tmp_path / "mia.json")
    assert diary.child == replace(MIA, changed_at=now)
    assert diary.undo() is None


def test_actions_of_an_earlier_session_are_not_undone(
    diary: Diary, entry: Observation, diary_path: Path, clock: Clock
) -> None:
    diary.close()
    again = Diary.open(diary_path, clock=clock)
    assert not again.can_undo
    assert again.undo() is None
    assert again.observations() == (entry,)
    again.close()


def test_what_was_exported_does_not_come_back_by_a_merge(
    diary: Diary, entry: Observation, clock: Clock, tmp_path: Path
) -> None:
    other = replace(entry, id=UUID(int=5))
    diary.record(other)
    diary.amend(replace(entry, note="changed"))
    diary.delete([other.id])
    diary.export_file(tmp_path / "mia.json")
    clock.advance(minutes=1)
    for _ in range(2):
        diary.undo()
    restored, again = diary.observation(entry.id), diary.observation(other.id)
    assert restored is not None
    assert again is not None
    assert (restored.note, restored.changed_at) == (entry.note, clock.now)
    assert [version.note for version in restored.history] == [entry.note, "changed"]
    assert again == replace(other, changed_at=clock.now)
    diary.import_file(tmp_path / "mia.json")
    # Merging notes under `extra` which deletion an entry outlived.
    assert {replace(found, extra={}) for found in diary.observations()} == {restored, again}
    for _ in range(3):
        diary.undo()
    assert diary.observations() == ()
    diary.import_file(tmp_path / "mia.json")
    assert diary.observations() == ()


@pytest.mark.parametrize("is_exported", [False, True])
def test_what_was_undone_can_be_done_again(
    diary: Diary, entry: Observation, clock: Clock, tmp_path: Path, *, is_exported: bool
) -> None:
    """Somebody holds the keys of Undo for too long: no entry may be lost by that."""
    diary.amend(replace(entry, note="changed"))
    diary.record(replace(CLICK, note="another"))
    diary.delete([entry.id])
    before = [said(found) for found in diary.observations()]
    for _ in range(4):
        clock.advance(minutes=1)
        diary.undo()
    assert diary.observations() == ()
    if is_exported:
        diary.export_file(tmp_path / "mia.json")
    done = []
    for _ in range(4):
        clock.advance(minutes=1)
        done.append(diary.redo())
    assert [change.action for change in done if change] == [ChangeAction.REDO] * 4
    assert all(change is not None and change.undoable for change in done)
    assert [said(found) for found in diary.observations()] == before
    assert diary.redo() is None
    if is_exported:
        diary.import_file(tmp_path / "mia.json")
        assert [said(found) for found in diary.observations()] == before
    else:
        for _ in range(4):
            diary.undo()
        assert diary.observations() == ()


def test_after_something_else_nothing_is_done_again(diary: Diary, entry: Observation) -> None:
    diary.undo()
    diary.record(CLICK)
    assert diary.redo() is None
    assert entry.id not in [found.id for found in diary.observations()]


def test_keys_held_too_long_take_no_child_away_with_what_can_come_back(
    diary: Diary, entry: Observation, clock: Clock
) -> None:
    """On the first day all entries and the child itself are of one session."""
    clock.advance(minutes=1)
    diary.amend_child(replace(MIA, name="Mia Ł."))
    for _ in range(9):
        diary.undo()
    assert not diary.can_undo
    assert diary.children() == (MIA,)
    assert diary.observations() == ()
    for _ in range(9):
        diary.redo()
    assert [child.name for child in diary.children()] == ["Mia Ł."]
    assert [said(found) for found in diary.observations()] == [said(entry)]
    assert diary.can_undo


def test_nothing_is_done_again_over_another_program_s_change(
    diary: Diary, entry: Observation, diary_path: Path, clock: Clock
) -> None:
    diary.amend(replace(entry, note="mine"))
    diary.undo()
    other = Diary.open(diary_path, clock=clock)
    clock.advance(minutes=1)
    other.amend(replace(entry, note="from the other window"))
    other.close()
    with pytest.raises(DomainError, match="was followed by a change in another program"):
        diary.redo()
    assert [found.note for found in diary.observations()] == ["from the other window"]


@pytest.mark.parametrize("is_exported", [False, True])
def test_a_deletion_of_what_never_lay_here(
    diary: Diary, entry: Observation, clock: Clock, tmp_path: Path, *, is_exported: bool
) -> None:
    stone = Tombstone(id=UUID(int=5), deleted_at=clock.now)
    given = DiaryContents(child=MIA, deleted={"observations": (stone,)})
    change = diary.import_file(diary_to_json(given, exported_at=clock.now, application="tests"))
    assert change == Change(action=ChangeAction.IMPORT, child_id=MIA.id, undoable=True)
    assert diary.contents().deleted == {"observations": (stone,)}
    if is_exported:
        diary.export_file(tmp_path / "mia.json")
    diary.undo()
    assert diary.contents().deleted == ({"observations": (stone,)} if is_exported else {})
    assert diary.observations() == (entry,)


def test_what_another_program_changed_since_is_not_undone(
    diary: Diary, entry: Observation, diary_path: Path, clock: Clock
) -> None:
    other = Diary.open(diary_path, clock=clock)
    other.amend(replace(entry, note="from the other window"))
    other.close()
    with pytest.raises(DomainError, match="was followed by a change in another program"):
        diary.undo()
    assert [found.note for found in diary.observations()] == ["from the other window"]
    assert diary.can_undo  # the child was added before


def test_a_child_that_got_entries_elsewhere_is_not_taken_away(
    diary: Diary, diary_path: Path, clock: Clock
) -> None:
    other = Diary.open(diary_path, clock=clock)
    other.record(CLICK)
    other.close()
    with pytest.raises(DomainError, match="still has entries"):
        diary.undo()
    assert diary.children() == (MIA,)


def test_an_undo_that_the_disk_refused_can_be_tried_again(
    diary: Diary, entry: Observation, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(_database: object) -> None:
        raise DatabaseBusyError(diary.path)

    with monkeypatch.context() as patch:
        patch.setattr("baby_joints.storage.database.Database.transaction", busy)
        with pytest.raises(DatabaseBusyError):
            diary.undo()
        with pytest.raises(DatabaseBusyError):
            diary.record(CLICK)
    assert diary.observations() == (entry,)
    diary.undo()
    assert diary.observations() == ()


ACTIONS = st.lists(st.sampled_from(["record", "amend", "delete", "import", "child"]), max_size=6)


@settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(actions=ACTIONS, exported_after=st.sampled_from([None, 0, 1, 2, 3]))
def test_undoing_everything_leads_back(
    tmp_path_factory: pytest.TempPathFactory, actions: list[str], exported_after: int | None
) -> None:
    """Exactly, unless a copy went out after: then in the words that count, and no merge changes it.

    An import makes a copy too, as it is backed up first.
    """
    clock, folder = Clock(), tmp_path_factory.mktemp("undo")
    diary = Diary.open(folder / "diary.sqlite3", clock=clock)
    diary.import_file(diary_to_json(told(STORY), exported_at=clock.now, application="tests"))
    before = diary.contents()
    done = 0
    for number, action in enumerate(actions):
        clock.advance(minutes=1)
        done += do(diary, action, number, clock).undoable
        if number == exported_after:
            diary.export_file(folder / "mia.json")
    for _ in range(done):
        clock.advance(minutes=1)
        assert diary.undo() is not None
    after = diary.contents()
    assert [said(found) for found in after.records()] == [said(found) for found in before.records()]
    assert after.child.name == before.child.name
    file, backup = folder / "mia.json", diary.backups.look().newest
    if not file.exists() and "import" not in actions:
        assert list(after.records()) == list(before.records())
        assert after.child == before.child
    if file.exists():
        diary.import_file(file)
    if backup is not None:
        diary.backups.merge(backup.path)
    again = diary.contents()
    assert [*map(said, again.records())] == [*map(said, after.records())]
    assert again.child == after.child
    assert diary.check() == ()
    diary.close()


def do(diary: Diary, action: str, number: int, clock: Clock) -> Change:
    """One action of that kind, on the entry that is the newest at this moment."""
    newest = diary.observations(limit=1)
    if action == "amend" and newest:
        return diary.amend(replace(newest[0], note=f"changed {number}"))
    if action == "delete" and newest:
        return diary.delete([newest[0].id])
    if action == "child":
        return diary.amend_child(replace(diary.contents().child, name=f"Mia {number}"))
    if action == "import":
        story = told("d5 knee-L pop; d6 hip-R click")
        moved = [
            replace(entry, id=UUID(int=1000 + 10 * number + entry.id.int))
            for entry in story.observations
        ]
        given = replace(story, observations=tuple(moved))
        return diary.import_file(diary_to_json(given, exported_at=clock.now, application="tests"))
    return diary.record(replace(CLICK, note=f"entry {number}"))


def said(found: Observation | HipSigns | Visit) -> dict[str, Any]:
    """The entry without when and how often it was edited."""
    edits = ("changed_at", "history", "extra")
    return {
        item.name: getattr(found, item.name) for item in fields(found) if item.name not in edits
    }
