"""The real program on a real screen and a real bus, used without looking."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.screen_reader.session import heard, why_not

PLAYS = {
    "button",  # what newer AT-SPI calls a push button
    "check box",
    "chart",
    "page tab",
    "panel",
    "push button",
    "radio button",
    "table",
    "table cell",
    "text",
}


@pytest.fixture(scope="module")
def session(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """What was heard, and the rows that the diary holds after it."""
    why = why_not()
    if why:
        pytest.skip(why)
    folder = tmp_path_factory.mktemp("screen-reader")
    diary = folder / "diary.sqlite3"
    _fill(diary)
    told = heard(diary, folder)
    with closing(sqlite3.connect(diary)) as file:
        file.row_factory = sqlite3.Row
        query = "SELECT * FROM observation WHERE recorded_at > '2026-05'"
        return told, [dict(row) for row in file.execute(query)]


def _fill(path: Path) -> None:
    from baby_joints.diary import Diary
    from baby_joints.exchange import diary_to_json
    from tests.builders import diary as told
    from tests.conftest import NOW, STORY

    kept = Diary.open(path)
    kept.import_file(diary_to_json(told(STORY), exported_at=NOW, application="tests"))
    kept.close()


def test_a_pop_is_logged_by_ear(
    session: tuple[dict[str, Any], list[dict[str, Any]]],
) -> None:
    """Once taken back and once kept: said in words, and there although the program was killed."""
    told, rows = session
    saved = "Saved. Left hip, click, diaper change. It was the right? Ctrl R."
    assert told["said"][:4] == [saved, "Taken back. Left hip, click, diaper change", saved, "1"]
    assert [(row["joint"], row["side"], row["sound"], row["activity"]) for row in rows] == [
        ("hip", "left", "click", "diaper_change")
    ]
    assert "Picture of the baby: where was it?: Left hip, radio button" in told["heard"]
    assert "What was the sound?: Click, radio button" in told["heard"]
    assert "More details: expanded" in told["heard"]
    assert [words.split(", ")[1].split(".")[1] for words in told["said"][4:]] == [
        " Left hip: sound",
        " Left hip: nobody looked",
    ]


def test_every_page_can_be_used_by_ear(
    session: tuple[dict[str, Any], list[dict[str, Any]]],
) -> None:
    told, _ = session
    for page, parts in told["pages"].items():
        stops = [part for part in parts if "focusable" in part["states"]]
        assert not [part for part in stops if not part["name"]], page
        assert {part["role"] for part in stops} <= PLAYS, page
        frames = [part["name"] for part in parts if part["role"] == "frame"]
        assert frames == [f"{page} · Mia · baby_joints"]
        shown = [part["name"] for part in stops if "selected" in part["states"]]
        word = "Report" if page == "Page for the doctor" else page
        assert [name for name in shown if name in told["pages"] or name == "Report"] == [word]
        headings = [part for part in parts if part["role"] == "heading"]
        assert headings, page
        assert all(part["name"] for part in headings), page
        in_group = [part for part in stops if part["role"] == "radio button"]
        assert all(part["group"] for part in in_group), page
