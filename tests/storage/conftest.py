"""What the tests of storage start from."""

import importlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from baby_joints.storage.database import Database
from tests.storage.support import LEO, MIA

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a diary may be made; the name is one that people choose."""
    return tmp_path / "Łoś & 李 100% 'diary'.sqlite3"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    """An open diary with two children."""
    made = Database.open(path)
    with made.transaction() as repository:
        repository.put_child(MIA)
        repository.put_child(LEO)
    yield made
    made.close()


@pytest.fixture
def refused_folder() -> Iterator[Path]:
    """A folder in which permissions count, also when the tests run as root."""
    if sys.platform == "win32":
        pytest.skip("POSIX permissions")
    # The user that the test becomes may not be able to read the library.
    importlib.import_module("baby_joints.storage.migrate")
    folder = Path(tempfile.mkdtemp())
    is_root = os.geteuid() == 0
    if is_root:
        os.chown(folder, NOBODY, NOBODY)
        os.seteuid(NOBODY)
    yield folder
    if is_root:
        os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(folder)
