"""A diary in a folder that is copied elsewhere stays one file, whole after each save."""

from pathlib import Path

import pytest

from baby_joints.storage.database import Database
from baby_joints.storage.synced_folder import synced_by
from tests.storage.support import MIA, observation, rows


@pytest.mark.parametrize(
    ("folder", "marker", "service"),
    [
        ("Dropbox", "", "Dropbox"),
        ("Dropbox (Family)/a/b", "", "Dropbox"),
        ("OneDrive - Work", "", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "", "iCloud"),
        ("Library/CloudStorage/OneDrive-Personal", "", "OneDrive"),
        ("Library/CloudStorage/Other", "", "iCloud"),
        ("cloud", ".sync_0123456789ab.db", "Nextcloud"),
        ("cloud", ".dropbox", "Dropbox"),
        ("shared", ".stfolder", "Syncthing"),
        ("plain", "", None),
        ("plain", "Dropbox.txt", None),
        ("my Dropbox notes", "", None),
    ],
)
def test_it_is_recognised_by_name_or_marker(
    tmp_path: Path, folder: str, marker: str, service: str | None
) -> None:
    place = tmp_path / folder
    place.mkdir(parents=True)
    if marker:
        (place / marker).touch()
    assert synced_by(place / "baby" / "diary.sqlite3", {}) == service


def test_windows_says_where_onedrive_lies(tmp_path: Path) -> None:
    (tmp_path / "Wolke").mkdir()
    environment = {"OneDriveConsumer": str(tmp_path / "Wolke"), "OneDrive": ""}
    assert synced_by(tmp_path / "Wolke" / "diary.sqlite3", environment) == "OneDrive"
    assert synced_by(tmp_path / "diary.sqlite3", environment) is None


def test_a_link_into_it_counts(tmp_path: Path) -> None:
    (tmp_path / "Nextcloud").mkdir()
    (tmp_path / "here").symlink_to(tmp_path / "Nextcloud")
    assert synced_by(tmp_path / "here" / "diary.sqlite3", {}) == "Nextcloud"


def test_there_a_diary_has_no_log_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "Dropbox" / "diary.sqlite3"
    database = Database.open(path)
    assert database.synced_by == "Dropbox"
    with database.transaction() as repository:
        repository.put_child(MIA)
        repository.put(MIA.id, observation(1))
    assert list(path.parent.iterdir()) == [path]
    # What the service would take to the other computer now is the whole diary.
    copy = tmp_path / "copy.sqlite3"
    copy.write_bytes(path.read_bytes())
    assert rows(copy, "SELECT count(*) FROM observation") == [(1,)]
    database.close()


def test_a_diary_that_moved_there_gives_up_its_log(tmp_path: Path) -> None:
    plain = tmp_path / "diary.sqlite3"
    Database.open(plain).close()
    assert rows(plain, "PRAGMA journal_mode") == [("wal",)]
    moved = tmp_path / "Dropbox" / plain.name
    moved.parent.mkdir()
    plain.rename(moved)
    Database.open(moved).close()
    assert rows(moved, "PRAGMA journal_mode") == [("delete",)]
    back = moved.rename(plain)
    Database.open(back).close()
    assert rows(back, "PRAGMA journal_mode") == [("wal",)]
