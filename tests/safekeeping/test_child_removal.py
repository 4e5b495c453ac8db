"""A child leaves the diary for good: no word of it is left, and no other child loses one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from baby_joints.diary import DatabaseError, Diary
from baby_joints.domain.errors import DomainError
from baby_joints.storage import write_ahead_log
from baby_joints.storage.errors import DatabaseFullError
from tests.builders import diary as told
from tests.diary.support import CLICK, LEO, MIA, Clock
from tests.media import photo as photo_of
from tests.storage.support import rows

WORDS = ("Quittenmus", "Zebrafink", "Nebelhorn")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def diary(diary_path: Path, clock: Clock) -> Iterator[Diary]:
    """Leo with one entry; Mia with an entry that was edited, a deleted one, a visit and a form."""
    made = Diary.open(diary_path, clock=clock)
    made.add_child(LEO)
    made.record(CLICK)
    made.add_child(MIA)
    story = told(
        f'd40 hip-L click "{WORDS[0]}"; d41 hip-L click "{WORDS[1]}"; d42 visit "{WORDS[2]}"'
    )
    for entry in story.observations:
        made.record(entry)
    made.record(story.visits[0])
    made.delete([story.observations[1].id])
    made.keep_form(f"{MIA.id}.draft", WORDS[0])
    made.keep_form(f"{LEO.id}.draft", "stays")
    yield made
    made.close()


def bytes_around(path: Path) -> bytes:
    return b"".join(
        file.read_bytes()
        for file in path.parent.iterdir()
        if file.name.startswith(path.name) and file.is_file()
    )


def test_not_a_word_is_left_and_the_other_child_keeps_all(diary: Diary) -> None:
    traces = diary.removal.traces(MIA.id)
    assert (traces.entries, traces.backups, traces.others) == (2, (), True)
    assert WORDS[1].encode() in bytes_around(diary.path)
    assert diary.removal.remove(MIA.id)
    found = bytes_around(diary.path)
    assert [word for word in (*WORDS, MIA.name) if word.encode() in found] == []
    assert diary.children() == (LEO,)
    assert diary.child == LEO
    assert diary.count() == 1
    assert diary.forms() == {f"{LEO.id}.draft": "stays"}
    assert diary.check() == ()


def test_it_cannot_be_undone_and_what_was_before_it_neither(diary: Diary) -> None:
    diary.removal.remove(MIA.id)
    assert not diary.can_undo
    assert diary.undo() is None


def test_the_last_child_leaves_an_empty_diary(diary: Diary) -> None:
    diary.removal.remove(MIA.id)
    diary.removal.remove(LEO.id)
    assert diary.child is None
    assert diary.observations() == ()
    diary.add_child(MIA)
    assert diary.count() == 0


def test_photos_that_another_child_names_stay(diary: Diary) -> None:
    both, hers = (diary.attachments.store(photo_of(color), "a.jpg") for color in ("teal", "red"))
    story = told("d50 hip-L click; d51 hip-R click").observations
    diary.record(replace(story[0], id=uuid4(), attachments=(both, hers)))
    diary.record(replace(story[1], id=uuid4(), attachments=(both,)), LEO.id)
    diary.removal.remove(MIA.id)
    assert set(diary.attachments.sizes()) == {both.sha256}
    assert not diary.attachments.unsound([both])


def test_backups_that_hold_the_child_are_named_and_removed(diary: Diary, clock: Clock) -> None:
    with_both = diary.backups.back_up()
    diary.removal.remove(MIA.id)
    clock.advance(hours=1)
    without = diary.backups.back_up()
    traces = diary.removal.traces(LEO.id)
    assert set(traces.backups) == {with_both.path, without.path}
    damaged = without.path.with_name("2020-01-01T10-00-00Z-daily.bjbackup")
    damaged.write_bytes(b"not a diary")
    with pytest.raises(DomainError):
        diary.removal.remove(MIA.id)
    found = diary.removal.traces(MIA.id)
    assert (found.backups, found.unreadable) == ((with_both.path,), (damaged,))
    assert diary.removal.remove_backups(found.backups) == 0
    assert not with_both.path.exists()
    assert rows(diary.backups.look().backups[0].path, "SELECT count(*) FROM child") == [(1,)]


def test_without_a_child_left_no_backup_is_made(diary: Diary) -> None:
    diary.backups.back_up()
    diary.removal.remove(MIA.id)
    diary.removal.remove(LEO.id)
    found = diary.removal.traces(LEO.id) if diary.children() else None
    assert found is None
    diary.removal.remove_backups([one.path for one in diary.backups.look().backups])
    assert diary.backups.look().backups == ()


def test_a_full_disk_takes_the_child_but_says_that_traces_stay(
    diary: Diary, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_engine: object) -> None:
        raise DatabaseFullError(diary.path)

    monkeypatch.setattr(write_ahead_log, "write_anew", full)
    assert not diary.removal.remove(MIA.id)
    assert diary.children() == (LEO,)


def test_a_child_that_cannot_be_removed_is_still_there(diary: Diary) -> None:
    diary.close()
    with pytest.raises(DatabaseError):
        diary.removal.remove(MIA.id)


def test_a_photo_that_a_form_of_the_other_child_names_stays(diary: Diary) -> None:
    shared, own = (diary.attachments.store(photo_of(color), "a.png") for color in ("red", "blue"))
    diary.record(replace(CLICK, attachments=(shared, own)), MIA.id)
    diary.removal.remove(MIA.id, {shared.content or ""})
    assert diary.attachments.missing([shared, own]) == (own,)
