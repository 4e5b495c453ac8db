"""Photos and clips of entries: kept, undone, carried to another computer, refused whole."""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from baby_joints.diary import Diary
from baby_joints.domain.attachment import Attachment
from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.exchange import DiaryFileError
from baby_joints.storage import attachments as attachments_module
from tests.diary.support import CLICK, MIA, Clock, only
from tests.media import film, photo, sound
from tests.storage.support import rows


@pytest.fixture
def filmed(diary: Diary) -> Observation:
    """An entry with a photo and a clip."""
    keep = diary.attachments
    kept = (keep.store(photo(), "hip.jpg"), keep.store(film(), "click.mp4"))
    return only(diary, diary.record(replace(CLICK, attachments=kept)))


@pytest.fixture
def other(tmp_path: Path, clock: Clock) -> Iterator[Diary]:
    """The diary of the other parent."""
    made = Diary.open(tmp_path / "other" / "diary.sqlite3", clock=clock)
    yield made
    made.close()


def bytes_of(diary: Diary, entry: Observation | Visit | None) -> list[bytes]:
    assert entry is not None
    return [diary.attachments.reader(one).all() for one in entry.attachments]


def names(path: Path) -> list[str]:
    with zipfile.ZipFile(path) as archive:
        return archive.namelist()


def test_an_entry_keeps_its_photo_and_clip_over_a_restart(
    diary: Diary, filmed: Observation, clock: Clock
) -> None:
    diary.close()
    again = Diary.open(diary.path, clock=clock)
    found = again.observation(filmed.id)
    assert found == filmed
    assert [one.seconds for one in filmed.attachments] == [None, 12.4]
    assert bytes_of(again, found) == [photo(), film()]
    again.close()


def test_what_was_removed_deleted_or_undone_can_come_back_for_a_month(
    diary: Diary, filmed: Observation, clock: Clock
) -> None:
    diary.amend(replace(filmed, attachments=filmed.attachments[:1]))
    clock.advance(days=40)
    assert diary.attachments.sweep() == 0
    diary.undo()
    assert bytes_of(diary, diary.observation(filmed.id)) == [photo(), film()]
    diary.delete([filmed.id])
    clock.advance(days=80)
    assert diary.attachments.sweep() == 0
    diary.undo()
    assert bytes_of(diary, diary.observation(filmed.id)) == [photo(), film()]
    diary.undo()  # the entry itself; what it said stays with its tombstone
    clock.advance(days=80)
    assert diary.attachments.sweep() == 0
    assert len(diary.attachments.sizes()) == 2


def test_a_photo_that_only_a_form_names_stays_while_it_does(diary: Diary, clock: Clock) -> None:
    kept = diary.attachments.store(photo(), "hip.jpg")
    for _ in range(5):
        clock.advance(days=20)
        assert diary.attachments.sweep([kept.sha256]) == 0
    diary.attachments.sweep()
    clock.advance(days=31)
    assert diary.attachments.sweep() == 1


def test_a_zip_carries_everything_to_another_computer(
    diary: Diary, filmed: Observation, other: Diary, clock: Clock, tmp_path: Path
) -> None:
    visit = Visit(
        id=MIA.id,
        visited_at=clock.now,
        recorded_at=clock.now,
        attachments=(diary.attachments.store(sound(), "letter.wav"), filmed.attachments[0]),
    )
    diary.record(visit)
    diary.amend(replace(filmed, attachments=filmed.attachments[1:]))
    path = tmp_path / "mia.zip"
    seen: list[tuple[int, int]] = []
    assert diary.export_file(path, lambda *told: seen.append(told)) == ()
    assert seen == [(0, 3), (1, 3), (2, 3)]
    shas = sorted({one.sha256 for one in (*filmed.attachments, *visit.attachments)})
    assert names(path) == ["diary.json", *(f"attachments/{name}" for name in shas)]
    change = other.import_file(path)
    assert (change.added, change.unchanged) == (2, 0)
    assert other.contents() == diary.contents()
    assert bytes_of(other, other.observation(filmed.id)) == [film()]
    assert bytes_of(other, other.contents().visits[0]) == [sound(), photo()]
    assert other.check() == ()
    again = other.import_file(path)
    assert (again.added, again.updated, again.unchanged) == (0, 0, 2)
    assert len(other.attachments.sizes()) == 3
    diary.export_file(tmp_path / "plain.json")
    with zipfile.ZipFile(path) as archive:
        assert archive.read("diary.json") == (tmp_path / "plain.json").read_bytes()


def test_two_parents_end_with_the_same_photos_in_any_order(
    diary: Diary, filmed: Observation, other: Diary, tmp_path: Path
) -> None:
    diary.export_file(tmp_path / "first.json")
    other.import_file(tmp_path / "first.json")
    assert other.attachments.missing(filmed.attachments) == filmed.attachments
    theirs = other.attachments.store(photo("red"), "redness.jpg")
    other.record(replace(CLICK, attachments=(theirs,)))
    diary.export_file(tmp_path / "mine.zip")
    left_out = other.export_file(tmp_path / "theirs.zip")
    assert left_out == filmed.attachments
    diary.import_file(tmp_path / "theirs.zip")
    other.import_file(tmp_path / "mine.zip")
    assert diary.contents() == other.contents()
    assert diary.attachments.sizes() == other.attachments.sizes()
    assert len(diary.attachments.sizes()) == 3


def test_a_damaged_photo_stays_out_of_a_zip_and_is_mended_by_one(
    diary: Diary, filmed: Observation, tmp_path: Path
) -> None:
    diary.export_file(tmp_path / "before.zip")
    with diary._database.transaction() as repository:
        repository._connection.exec_driver_sql(
            "UPDATE attachment_piece SET data = x'00' WHERE length(data) > 1000"
        )
    assert diary.check() == (
        "The photo or clip click.mp4 is changed or incomplete: add the file again.",
    )
    assert diary.export_file(tmp_path / "after.zip") == filmed.attachments[1:]
    assert len(names(tmp_path / "after.zip")) == 2
    assert diary.import_file(tmp_path / "before.zip").unchanged == 1
    assert diary.check() == ()


def changed_zip(path: Path, old: bytes, new: bytes) -> None:
    """The same .zip with another content under the same name."""
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, new if data == old else data)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (photo("red"), "is not the file that its name says"),
        (photo() + b"x", "is not the file that its name says"),
        (b"MZ\x90\0 not a photo", "is no photo, film or sound"),
        (b"", "is empty"),
    ],
)
def test_a_content_that_is_not_what_its_name_says_refuses_the_whole_zip(
    diary: Diary, filmed: Observation, other: Diary, tmp_path: Path, data: bytes, problem: str
) -> None:
    path = tmp_path / "mia.zip"
    diary.export_file(path)
    changed_zip(path, photo(), data)
    with pytest.raises(DiaryFileError, match=problem) as caught:
        other.import_file(path)
    assert caught.value.source == "mia.zip"
    assert caught.value.field == filmed.attachments[0].sha256
    assert other.children() == ()
    assert other.attachments.sizes() == {}
    assert rows(other.path, "SELECT count(*) FROM attachment_piece") == [(0,)]


def test_a_zip_whose_diary_does_not_fit_leaves_none_of_its_photos(
    diary: Diary, filmed: Observation, other: Diary, clock: Clock, tmp_path: Path
) -> None:
    path = tmp_path / "mia.zip"
    diary.export_file(path)
    later = clock.now.date() + timedelta(days=1)
    other.add_child(replace(MIA, born_on=later, changed_at=clock.now + timedelta(days=2)))
    other.attachments.store(film(), "mine.mp4")
    before = other.attachments.sizes()
    with pytest.raises(DiaryFileError, match="do not fit together"):
        other.import_file(path)
    assert other.attachments.sizes() == before
    assert filmed.attachments[1].sha256 in before


def test_a_zip_for_which_there_is_no_room(
    diary: Diary, filmed: Observation, other: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mia.zip"
    diary.export_file(path)
    monkeypatch.setattr("baby_joints.actions.content_writer.MAX_TOTAL", 900)
    with pytest.raises(AttachmentError) as caught:
        other.import_file(path)
    assert caught.value.problem is AttachmentProblem.DIARY_FULL
    assert (other.children(), other.attachments.sizes()) == ((), {})
    assert filmed.attachments


def test_an_import_that_is_stopped_leaves_nothing(
    diary: Diary, filmed: Observation, other: Diary, tmp_path: Path
) -> None:
    path = tmp_path / "mia.zip"
    diary.export_file(path)

    def stop(done: int, _all: int) -> None:
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        other.import_file(path, stop)
    assert (other.children(), other.attachments.sizes()) == ((), {})
    before = path.read_bytes()
    with pytest.raises(InterruptedError):
        diary.export_file(path, stop)
    assert path.read_bytes() == before
    assert filmed.attachments


def test_what_no_entry_names_is_not_taken_out_of_a_zip(
    diary: Diary, filmed: Observation, other: Diary, tmp_path: Path
) -> None:
    path = tmp_path / "mia.zip"
    diary.export_file(path)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("attachments/" + "0f" * 32, b"anything at all")
    other.import_file(path)
    assert other.attachments.sizes() == {
        one.sha256: size
        for one, size in zip(filmed.attachments, (len(photo()), len(film())), strict=True)
    }


def test_a_checksum_that_is_none_is_kept_as_text_and_missing(
    diary: Diary, other: Diary, tmp_path: Path
) -> None:
    odd = Attachment(name="../../x", sha256="../../etc/passwd", media_type="text/html")
    entry = only(diary, diary.record(replace(CLICK, attachments=(odd,))))
    assert diary.export_file(tmp_path / "mia.zip") == (odd,)
    assert names(tmp_path / "mia.zip") == ["diary.json"]
    other.import_file(tmp_path / "mia.zip")
    assert other.observation(entry.id) == entry
    assert other.attachments.missing(entry.attachments) == (odd,)


def test_undoing_an_import_leaves_photos_to_the_sweep(
    diary: Diary, filmed: Observation, other: Diary, clock: Clock, tmp_path: Path
) -> None:
    diary.export_file(tmp_path / "mia.zip")
    other.import_file(tmp_path / "mia.zip")
    other.undo()
    assert other.children() == ()
    other.attachments.sweep()
    clock.now += attachments_module.GRACE + timedelta(days=1)
    assert other.attachments.sweep() == len(filmed.attachments)


def test_the_length_of_a_clip_stands_in_the_diary_file(
    diary: Diary, filmed: Observation, tmp_path: Path
) -> None:
    diary.export_file(tmp_path / "mia.json")
    (entry,) = json.loads((tmp_path / "mia.json").read_text())["observations"]
    assert [item.get("seconds") for item in entry["attachments"]] == [None, 12.4]
    assert filmed.attachments[1].extra == {}
