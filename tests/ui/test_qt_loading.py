"""Qt is imported without PySide's helpers for errors, and an error is told as well as ever."""

import os
import subprocess
import sys

import pytest

from baby_joints.ui.qt_loading import LATER, UNUSED

PLAIN = """
import builtins
plain = builtins.__import__
import PySide6.QtWidgets
builtins.__import__ = plain
"""
OURS = "from baby_joints.ui.qt_loading import load_qt; load_qt()"
WRONG_CALLS = """
import sys
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QWidget
application = QApplication([])
for call in (
    lambda: QPoint("left", "top"),
    lambda: QWidget().resize("large"),
    lambda: QLabel("words", nonsense=3),
    lambda: QWidget().nothing,
):
    try:
        call()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
print(QWidget.resize.__doc__)
from PySide6.support.signature import get_signature
print(get_signature(QWidget.move))
from PySide6.support.signature.lib.pyi_generator import generate_pyi
print(generate_pyi.__name__)
import builtins
print(type(sys.meta_path), [type(finder) for finder in sys.meta_path], builtins.__import__)
"""
NOT_COMPILED = """
import sys
for name in sorted(sys.modules):
    if name.startswith("shibokensupport.") and "__getattr__" in vars(sys.modules[name]):
        print(name)
"""


def told(code: str) -> str:
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    finished = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment
    )
    return finished.stdout


@pytest.fixture(scope="module")
def after_a_plain_import() -> str:
    return told(PLAIN + WRONG_CALLS)


def test_wrong_calls_are_told_as_after_a_plain_import(after_a_plain_import: str) -> None:
    assert "Supported signatures" in after_a_plain_import
    assert told(OURS + WRONG_CALLS) == after_a_plain_import


def test_what_is_of_use_after_an_error_only_is_not_compiled_before() -> None:
    assert told(OURS + NOT_COMPILED).split() == sorted(LATER)


UNUSED_STILL = """
import sys
from baby_joints.ui.qt_loading import UNUSED
print(*(name for name in UNUSED if "__getattr__" in vars(sys.modules.get(name, sys))))
import inspect, shutil, tempfile, traceback
assert shutil.which and tempfile.mkdtemp and traceback.format_exc
assert "def load_qt" in inspect.getsource(sys.modules["baby_joints.ui.qt_loading"].load_qt)
for name in ("bz2", "lzma"):
    module = __import__(name)
    print(name, module.decompress(module.compress(b"words")).decode())
"""


def test_modules_of_python_that_nobody_uses_wait_and_then_work() -> None:
    waiting, bz2, lzma = told(OURS + UNUSED_STILL).splitlines()
    # Later versions of Python do without some of them, or read one of them for themselves.
    if sys.version_info < (3, 12):
        assert set(waiting.split()) == UNUSED
    assert [bz2, lzma] == ["bz2 words", "lzma words"]
