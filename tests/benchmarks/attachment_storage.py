"""Where photos and clips should lie: pieces inside the diary's file, or files beside it.

Run ``python -m tests.benchmarks.attachment_storage [FOLDER]``. Each way writes the same random
contents durably, reads them back with their checksum, backs the diary up, and saves one more
entry's row while all that lies there. Processor time and wall time; several rounds, the median.
"""

import hashlib
import os
import shutil
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Final

ROUNDS: Final = 3
MEGABYTE: Final = 1024 * 1024
PHOTO, CLIP = 3 * MEGABYTE, 100 * MEGABYTE
BATCH: Final = 4 * MEGABYTE
Write = Callable[[Path, Path], None]


def _diary(folder: Path) -> Path:
    path = folder / "diary.sqlite3"
    with closing(_connect(path)) as connection:
        connection.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, note TEXT)")
        connection.execute(
            "CREATE TABLE piece (sha TEXT, number INTEGER, data BLOB, UNIQUE(sha, number))"
        )
        connection.executemany(
            "INSERT INTO entry (note) VALUES (?)", ((f"{n:0300d}",) for n in range(10_000))
        )
    return path


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    return connection


def inside(piece: int, batch: int = BATCH) -> Write:
    """Pieces of `piece` bytes, `batch` bytes a commit."""

    def write(folder: Path, source: Path) -> None:
        sha = _sha(source)
        with closing(_connect(folder / "diary.sqlite3")) as connection, source.open("rb") as file:
            number, more = 0, True
            while more:
                connection.execute("BEGIN IMMEDIATE")
                for _ in range(batch // piece):
                    data = file.read(piece)
                    more = bool(data)
                    if not more:
                        break
                    connection.execute("INSERT INTO piece VALUES (?, ?, ?)", (sha, number, data))
                    number += 1
                connection.execute("COMMIT")

    return write


def beside(folder: Path, source: Path) -> None:
    """A file named by its checksum, synced, with its folder."""
    sha = _sha(source)
    place = folder / "attachments"
    place.mkdir(exist_ok=True)
    handle, name = tempfile.mkstemp(dir=place)
    with os.fdopen(handle, "wb") as file, source.open("rb") as given:
        shutil.copyfileobj(given, file, MEGABYTE)
        file.flush()
        os.fsync(file.fileno())
    Path(name).rename(place / sha)
    handle = os.open(place, os.O_RDONLY)
    os.fsync(handle)
    os.close(handle)


def _sha(source: Path) -> str:
    with source.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _read(folder: Path) -> None:
    place = folder / "attachments"
    for file in place.iterdir() if place.exists() else ():
        assert _sha(file) == file.name
    with closing(_connect(folder / "diary.sqlite3")) as connection:
        for (sha,) in connection.execute("SELECT DISTINCT sha FROM piece").fetchall():
            found = hashlib.sha256()
            for (data,) in connection.execute(
                "SELECT data FROM piece WHERE sha = ? ORDER BY number", (sha,)
            ):
                found.update(data)
            assert found.hexdigest() == sha


def _back_up(folder: Path) -> None:
    target = folder / "backup"
    target.mkdir()
    with (
        closing(_connect(folder / "diary.sqlite3")) as source,
        closing(sqlite3.connect(target / "copy")) as copy,
    ):
        source.backup(copy)
    if (folder / "attachments").exists():
        shutil.copytree(folder / "attachments", target / "attachments")
        for file in (target / "attachments").iterdir():
            handle = os.open(file, os.O_RDONLY)
            os.fsync(handle)
            os.close(handle)


def _check(folder: Path) -> None:
    with closing(_connect(folder / "diary.sqlite3")) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def _save(folder: Path) -> None:
    with closing(_connect(folder / "diary.sqlite3")) as connection:
        for _ in range(20):
            connection.execute("INSERT INTO entry (note) VALUES ('one more')")


def _timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def measure(place: Path, write: Write, photo: Path, clip: Path) -> dict[str, float]:
    """Seconds for each task."""
    folder = Path(tempfile.mkdtemp(dir=place))
    try:
        _diary(folder)
        return {
            "photo 3 MB": _timed(lambda: write(folder, photo)),
            "clip 100 MB": _timed(lambda: write(folder, clip)),
            "read, checked": _timed(lambda: _read(folder)),
            "backup": _timed(lambda: _back_up(folder)),
            "integrity": _timed(lambda: _check(folder)),
            "20 saves": _timed(lambda: _save(folder)),
        }
    finally:
        shutil.rmtree(folder)


def main() -> None:
    """Print one line a way."""
    place = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(tempfile.gettempdir())
    photo, clip = place / "photo.bin", place / "clip.bin"
    photo.write_bytes(os.urandom(PHOTO))
    clip.write_bytes(os.urandom(CLIP))
    ways: dict[str, Write] = {"beside": beside}
    ways |= {f"inside, {kb} KB": inside(kb * 1024) for kb in (64, 256, 1024)}
    ways["inside, one commit"] = inside(256 * 1024, 200 * MEGABYTE)
    found: dict[str, list[dict[str, float]]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, write in ways.items():
            found[name].append(measure(place, write, photo, clip))
    for name, rounds in found.items():
        middle = {task: statistics.median(one[task] for one in rounds) for task in rounds[0]}
        print(
            f"{name:20}",
            "  ".join(f"{task} {1000 * took:6.0f} ms" for task, took in middle.items()),
        )
    photo.unlink()
    clip.unlink()


if __name__ == "__main__":
    main()
