"""Every page and dialog in a language that is 40 % longer: all translated, nothing cut off."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from screen_tour import LOCALES, Look, Tour
from tour_scenes import TABLE

from baby_joints.paths import resource
from baby_joints.ui.page_name import PageName
from baby_joints.ui.widgets.child_switcher import ChildSwitcher
from baby_joints.ui.widgets.icon_label import IconLabel
from tests.ui.clipping import clipped
from tests.ui.layout_faults import sideways
from tests.ui.pseudo_locale import PseudoLocale, pseudo, said, untranslated

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication, QWidget


# Names and dates in Greek: whatever is in Latin letters and in no brackets was not translated.
GREEK = "el_GR"
ROUNDS = 20
PAGES = frozenset({"welcome", *(page.value for page in PageName)})
SIZES = ((1280, 800), (1024, 640))
# What the tour writes itself: who notices, and the table that it reads.
OWN_WORDS = frozenset(
    {"Mia", "Mama", "Papa", "kitchen", "pc", "notes", "csv", "png", "wav", "pdf", "m4a"}
)
CELLS = frozenset(re.findall(r"\w+", TABLE))
LATIN_TO_GREEK = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "αβψδεφγηιξκλμνοπθρστυωχςζζΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΩΧΣΖΖ",
)


class Inspection:
    """Looks at the words of each scene of the tour, in the usual and in a small window."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self.left: set[str] = set()
        self.cut: set[str] = set()
        self.seen: set[str] = set()

    def see(self, what: str, widget: QWidget) -> None:
        """Note what is wrong with a scene."""
        self.seen.add(what)
        own = OWN_WORDS | (CELLS if what == "dialog-table" else frozenset())
        for place, text in said(widget):
            if rest := untranslated(text, own):
                self.left.add(f"{what}: {place}: {rest}")
        sizes = SIZES if what in PAGES else SIZES[:1]
        for size in sizes:
            if size != SIZES[0]:
                widget.resize(*size)
            self.cut |= {f"{what} {size}: {found}" for found in self._cut(widget)}
        if len(sizes) > 1:
            widget.resize(*SIZES[0])

    def _cut(self, widget: QWidget) -> set[str]:
        cut = set()
        for _ in range(ROUNDS):
            # A bar at the side comes and goes before all has its place.
            self._application.processEvents()
            cut = {*clipped(widget), *sideways(widget), *_shortened(widget)}
            if not cut:
                break
        return cut


def _shortened(root: QWidget) -> Iterator[str]:
    """Painted lines that end in dots; in a small window they show their icon only."""
    for line in root.findChildren(IconLabel):
        room = line.contentsRect().width()
        if line.isVisible() and not line.toolTip() and line.sizeHint().width() > room:
            yield line.accessibleName()
    for switcher in root.findChildren(ChildSwitcher):
        if not switcher.toolTip() and switcher.age_width() > switcher.width():
            yield switcher.accessibleName()


@pytest.fixture
def greek_sample(tmp_path: Path) -> Path:
    """The sample about a hip with every word that a person wrote in Greek letters."""
    written = {"name", "note", "observer", "text", "answer", "clinician", "place", "reason"}
    written |= {"plan", "result", "doctor_name", "follow_up_note"}

    def greek(value: object, key: str = "") -> object:
        if isinstance(value, dict):
            return {name: greek(part, name) for name, part in value.items()}
        if isinstance(value, list):
            return [greek(part, key) for part in value]
        return (
            value.translate(LATIN_TO_GREEK) if isinstance(value, str) and key in written else value
        )

    story = json.loads(resource("samples", "left-hip-clicks.json").read_text(encoding="utf-8"))
    file = tmp_path / "sample.json"
    file.write_text(json.dumps(greek(story)), encoding="utf-8")
    return file


@pytest.fixture
def pseudo_app(
    dressed_app: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[QApplication]:
    monkeypatch.setitem(LOCALES, "en", GREEK)
    translator = PseudoLocale()
    dressed_app.installTranslator(translator)
    yield dressed_app
    dressed_app.removeTranslator(translator)
    QLocale.setDefault(QLocale("en_US"))


def test_all_is_translated_and_nothing_is_cut_off(
    pseudo_app: QApplication,
    greek_sample: Path,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    inspection = Inspection(pseudo_app)
    tour = Tour(pseudo_app, tmp_path, "left-hip-clicks", settle=0)
    monkeypatch.setattr(tour, "_sample", greek_sample)
    tour.walk(Look("light", 1.0, SIZES[0], "en"), (), inspection.see)
    caplog.clear()  # one of the scenes shows an error
    assert len(inspection.seen) > 50
    assert sorted(inspection.left) == []
    assert sorted(inspection.cut) == []


def test_the_language_is_longer_and_keeps_what_is_filled_in() -> None:
    text = "You wrote a {site} sound on <b>%n days</b> from {first} to {last}."
    assert len(pseudo("Left hip")) >= len("Left hip") * 1.4
    assert "{site}" in pseudo(text)
    assert "<b>%n " in pseudo(text)
    assert not untranslated(
        pseudo(text).format(site=pseudo("left hip"), first="2 Απριλίου", last="22 Απριλίου")
    )
    assert untranslated(f"{pseudo('Left hip')} · click") == "· click"
