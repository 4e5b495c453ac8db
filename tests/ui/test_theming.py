"""Another size of text in the real window: all of it is measured anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui.pages.log_page import LogPage
from tests.ui.clipping import clipped

if TYPE_CHECKING:
    from baby_joints.ui.shell import Shell


@pytest.mark.parametrize("scale", [1.15, 1.3, 1.5])
def test_the_sides_below_the_figure_have_room_after_a_change(shell: Shell, scale: float) -> None:
    page = shell.window.stack.page
    assert isinstance(page, LogPage)
    shell.window.resize(1024, 640)
    page.view.finish()
    QTest.qWait(1)  # all of it is laid out in small words
    shell.preferences.text_scale = scale
    shell.window._on_preferences_changed()
    page.form.load(ObservationDraft(joint=Joint.HIP, side=Side.LEFT))
    QTest.qWait(1)
    assert not clipped(shell.window)
    page.form.clear()
