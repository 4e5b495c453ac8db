"""What is written is read back whole, and the same diary gives the same bytes."""

import json
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings

from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.errors import DomainError
from baby_joints.exchange import diary_to_json, read_diary, read_diary_file, write_diary
from baby_joints.exchange.order import in_order
from tests.domain import strategies
from tests.exchange.diary_files import whole_file

NOW = datetime(2026, 5, 1, 8, tzinfo=timezone(timedelta(hours=2)))
ME = "baby_joints 0.1.0"


def as_text(contents: DiaryContents) -> str:
    return json.dumps(diary_to_json(contents, exported_at=NOW, application=ME), ensure_ascii=False)


@settings(max_examples=50)
@given(strategies.diaries())
def test_every_diary_survives_its_file(contents: DiaryContents) -> None:
    text = as_text(contents)
    read = read_diary_file(text)
    assert read.contents == in_order(contents)
    assert (read.exported_at, read.application) == (NOW, ME)
    assert as_text(read.contents) == text


@settings(max_examples=50)
@given(strategies.diaries())
def test_the_order_of_records_does_not_show(contents: DiaryContents) -> None:
    turned = replace(
        contents,
        observations=contents.observations[::-1],
        hip_signs=contents.hip_signs[::-1],
        visits=contents.visits[::-1],
        deleted={kind: stones[::-1] for kind, stones in [*contents.deleted.items()][::-1]},
    )
    assert as_text(turned) == as_text(contents)


def test_unknown_fields_survive_at_every_level() -> None:
    known = diary_to_json(read_diary(whole_file()), exported_at=NOW, application=ME)
    given = json.loads(json.dumps(known))
    given["x-clinic"] = {"room": [1, 2.5, None]}
    given["child"]["x-blood"] = "0+"
    given["child"]["risk_factors"] = {"breech": "yes", "x-first_born": "no"}
    entry = given["observations"][1]
    entry["x-mood"] = "ä\u2028"
    entry["lifting"] = {"slow_and_smooth": "yes", "x-turned": "no"}
    entry["attachments"] = [{"name": "a.mp4", "media_type": "", "sha256": "", "x-length": 3}]
    given["observations"][2]["x-why"] = "by mistake"
    given["hip_signs"][0]["x-light"] = True
    given["visits"][0]["x-bill"] = 10**30
    given["visits"][0]["questions"][0]["x-rank"] = 1
    again = diary_to_json(read_diary(given), exported_at=NOW, application=ME)
    assert json.loads(json.dumps(again)) == given


def test_a_known_name_among_the_unknown_fields_never_wins() -> None:
    contents = replace(read_diary(whole_file()), extra={"version": 7, "x": 1})
    written = diary_to_json(contents, exported_at=NOW, application=ME)
    assert (written["version"], written["x"]) == (1, 1)
    assert list(written)[:2] == ["format", "version"]


def test_the_file_is_readable_text_for_its_owner(tmp_path: Path) -> None:
    path = tmp_path / "Mías Tagebuch.json"
    contents = read_diary(whole_file())
    named = replace(contents, child=replace(contents.child, name="Łucja 李"))
    write_diary(named, path, exported_at=NOW, application=ME)
    data = path.read_bytes()
    assert data.endswith(b"}\n")
    assert "Łucja 李".encode() in data
    assert data.count(b"\n") > 100
    assert b"\r" not in data
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    write_diary(read_diary(path), path, exported_at=NOW, application=ME)
    assert path.read_bytes() == data
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_a_failed_write_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "mia.json"
    path.write_text("old")
    with pytest.raises(DomainError, match="exported_at"):
        write_diary(
            read_diary(whole_file()),
            path,
            exported_at=NOW.astimezone(UTC).replace(tzinfo=None),
            application=ME,
        )
    assert path.read_text() == "old"
    with pytest.raises(OSError, match="nowhere"):
        write_diary(
            read_diary(whole_file()),
            tmp_path / "nowhere" / "mia.json",
            exported_at=NOW,
            application=ME,
        )
