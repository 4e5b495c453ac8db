"""What was saved stays saved: programs killed midway, two at once, a full disk, a lost power."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO

import pytest

from baby_joints.storage import sqlite_file
from baby_joints.storage.database import Database
from baby_joints.storage.errors import DatabaseAccessError, DatabaseFullError
from tests.storage.support import MIA, observation, rows

ROOT = Path(__file__).parents[2]
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL, resource limits")

START = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, os.getcwd())
from baby_joints.storage import database as module
from baby_joints.storage.database import Database
from tests.storage.support import MIA, observation
path = Path(sys.argv[1])
"""
KILLED_WHILE_WRITING = (
    START
    + """
database = Database.open(path)
with database.transaction() as repository:
    repository._connection.exec_driver_sql("PRAGMA cache_size = 5")
    repository.put(MIA.id, observation(1, note="changed"))
    repository.put(MIA.id, *(observation(number) for number in range(10, 800)))
    print("half done", flush=True)
    sys.stdin.read()
"""
)
KILLED_WHILE_STARTING = (
    START
    + """
def create_and_die(connection, create=module.create_schema):
    connection.exec_driver_sql("PRAGMA cache_size = 1")
    create(connection)
    connection.exec_driver_sql("CREATE TABLE large AS SELECT zeroblob(2000000) AS noise")
    os.kill(os.getpid(), signal.SIGKILL)
module.create_schema = create_and_die
Database.open(path)
"""
)
KILLED_AFTER_COMMIT = (
    START
    + """
database = Database.open(path)
with database.transaction() as repository:
    repository.put(MIA.id, observation(2))
os.kill(os.getpid(), signal.SIGKILL)
"""
)
MANY_COMMITS = (
    START
    + """
print("ready", flush=True)
sys.stdin.readline()
database = Database.open(path, busy_timeout=60)
with database.transaction() as repository:
    repository.put_child(MIA)
first = int(sys.argv[2])
for number in range(first, first + 25):
    with database.transaction() as repository:
        repository.put(MIA.id, observation(number))
database.close()
"""
)


def start(program: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def pipe(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream


@pytest.fixture
def kept(path: Path, database: Database) -> Path:
    """A diary with one entry, closed."""
    with database.transaction() as repository:
        repository.put(MIA.id, observation(1))
    database.close()
    return path


@posix_only
def test_a_program_killed_in_the_middle_of_a_commit(kept: Path) -> None:
    with start(KILLED_WHILE_WRITING, kept) as program:
        assert pipe(program.stdout).readline() == "half done\n"
        log = kept.with_name(kept.name + "-wal")
        assert log.stat().st_size > 100_000  # what was half done lies on the disk
        program.send_signal(signal.SIGKILL)
    database = Database.open(kept)
    with database.reading() as reader:
        assert reader.contents(MIA.id).observations == (observation(1),)
        assert reader.check() == ()
    database.close()


@posix_only
def test_a_program_killed_right_after_a_commit(kept: Path) -> None:
    with start(KILLED_AFTER_COMMIT, kept) as program:
        assert program.wait() == -signal.SIGKILL
    database = Database.open(kept)
    with database.reading() as reader:
        assert reader.count(MIA.id) == 2
    database.close()


@posix_only
def test_a_program_killed_while_it_makes_a_new_diary(path: Path) -> None:
    with start(KILLED_WHILE_STARTING, path) as program:
        assert program.wait() == -signal.SIGKILL
    assert path.stat().st_size > 1_000_000
    assert path.with_name(path.name + "-journal").exists()
    database = Database.open(path)
    with database.transaction() as repository:
        repository.put_child(MIA)
        assert repository.check() == ()
    database.close()
    assert rows(path, "SELECT name FROM sqlite_master WHERE name = 'large'") == []


def test_two_programs_start_on_the_same_new_diary_and_write_at_once(path: Path) -> None:
    with start(MANY_COMMITS, path, 100) as one, start(MANY_COMMITS, path, 200) as other:
        for program in (one, other):
            assert pipe(program.stdout).readline() == "ready\n"
        for program in (one, other):
            pipe(program.stdin).write("go\n")
            pipe(program.stdin).flush()
        assert (one.wait(), other.wait()) == (0, 0)
    database = Database.open(path)
    with database.reading() as reader:
        assert reader.count(MIA.id) == 50
        assert reader.check() == ()
    database.close()


def test_threads_that_write_at_once(database: Database) -> None:
    def write(first: int) -> None:
        for number in range(first, first + 10):
            with database.transaction() as repository:
                repository.put(MIA.id, observation(number))

    threads = [threading.Thread(target=write, args=(first,)) for first in (10, 20, 30, 40)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with database.reading() as reader:
        assert reader.count(MIA.id) == 40


def limit_pages(database: Database, pages: int) -> None:
    """Let the file grow no further, as on a full disk."""
    with sqlite_file.driver_connection(database._engine) as connection:
        connection.execute(f"PRAGMA max_page_count = {pages}")


def test_a_full_disk_keeps_all_that_was_there_and_nothing_of_the_rest(
    path: Path, database: Database
) -> None:
    def write() -> None:
        with database.transaction() as repository:
            repository.put(MIA.id, observation(1, note="changed"))
            repository.put(MIA.id, *(observation(number) for number in range(10, 500)))

    with database.transaction() as repository:
        repository.put(MIA.id, observation(1))
    limit_pages(database, 1)
    with pytest.raises(DatabaseFullError, match="the disk is full; free some space"):
        write()
    with database.reading() as reader:
        assert reader.contents(MIA.id).observations == (observation(1),)
        assert reader.check() == ()
    limit_pages(database, 2**30)
    write()
    assert rows(path, "SELECT count(*) FROM observation") == [(491,)]


@posix_only
def test_a_limit_on_the_size_of_files(path: Path, database: Database) -> None:
    import resource

    def write() -> None:
        with database.transaction() as repository:
            repository.put(MIA.id, *(observation(number) for number in range(10, 500)))

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = path.with_name(path.name + "-wal").stat().st_size
    resource.setrlimit(resource.RLIMIT_FSIZE, (size + 50_000, hard))
    try:
        with pytest.raises((DatabaseFullError, DatabaseAccessError)):
            write()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with database.reading() as reader:
        assert reader.count(MIA.id) == 0
        assert reader.check() == ()
    write()
    assert rows(path, "SELECT count(*) FROM observation") == [(490,)]


@posix_only
def test_a_copy_taken_at_any_moment_is_whole(
    path: Path, database: Database, tmp_path: Path
) -> None:
    """As a power cut would leave it: file and log as they are, the shared memory gone."""
    with database.transaction() as repository:
        repository.put(MIA.id, *(observation(number) for number in range(1, 50)))
    copy = tmp_path / "after" / path.name
    copy.parent.mkdir()
    for ending in ("", "-wal"):
        source = path.with_name(path.name + ending)
        copy.with_name(copy.name + ending).write_bytes(source.read_bytes())
    # The last kilobytes of the log did not reach the disk.
    log = copy.with_name(copy.name + "-wal")
    os.truncate(log, log.stat().st_size - 3000)
    again = Database.open(copy)
    with again.reading() as reader:
        assert reader.count(MIA.id) == 0
        assert reader.child(MIA.id) == MIA
        assert reader.check() == ()
    again.close()
