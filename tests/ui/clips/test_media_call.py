"""Nothing of Qt's media is stopped or started with Python's lock held: that can stand still."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from baby_joints.ui import clips
from baby_joints.ui.clips.media_call import media_call

_ENDING = {"play", "pause", "stop", "record", "setPosition", "setSource"}
_MEDIA = {"_media", "_recorder", "camera", "_session"}


@pytest.mark.usefixtures("qapp")
def test_it_calls_the_slot() -> None:
    timer = QTimer()
    timer.start(1_000)
    media_call(timer, "stop")
    assert not timer.isActive()


@pytest.mark.parametrize("name", ["player.py", "record_sheet.py"])
def test_no_call_of_a_media_object_holds_the_lock(name: str) -> None:
    source = Path(clips.__file__).with_name(name).read_text(encoding="utf-8")
    plain = [
        f"{name}:{call.lineno} {ast.unparse(call)}"
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in _ENDING
        and isinstance(call.func.value, ast.Attribute | ast.Name)
        and ast.unparse(call.func.value).rpartition(".")[2] in _MEDIA
    ]
    assert plain == []
