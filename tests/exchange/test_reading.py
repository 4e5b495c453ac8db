"""Whole files are read, broken ones refused whole, in one line that names the place."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.errors import DomainError
from baby_joints.domain.json_value import JsonValue
from baby_joints.exchange import DiaryFileError, json_text, read_diary, read_diary_file, reading
from tests.domain import strategies
from tests.exchange.diary_files import BROKEN, ENTRY, GONE, QUIET, BrokenFile, whole_file


def test_a_path_its_text_and_its_json_are_one_diary(tmp_path: Path) -> None:
    text = json.dumps(whole_file())
    path = tmp_path / "Mías Tagebuch.json"
    path.write_text(text, encoding="utf-8")
    diary = read_diary(whole_file())
    assert diary == read_diary(text) == read_diary(path) == read_diary(str(path))
    assert diary == read_diary(f"\n  {text}")
    assert diary == read_diary(MappingProxyType(whole_file()))


def test_records_come_oldest_first_and_deleted_ones_apart() -> None:
    diary = read_diary(whole_file())
    assert [str(entry.id) for entry in diary.observations] == [QUIET, ENTRY]
    assert [str(stone.id) for stone in diary.deleted["observations"]] == [GONE]
    entry = diary.observations[1]
    assert (entry.joint, entry.side, entry.sound) == (Joint.HIP, Side.LEFT, Sound.CLICK)
    assert (entry.tried, entry.sounded) == (4, 3)
    assert entry.observed_at.isoformat() == "2026-03-02T07:40:00+01:00"
    assert diary.visits[0].open_questions[0].text == "Does she need a scan?"


def test_lists_may_be_left_out() -> None:
    diary = read_diary({name: whole_file()[name] for name in ("format", "version", "child")})
    assert diary.child.name == "Mia"
    assert not [*diary.records()]
    assert diary.deleted == {}


def test_a_byte_order_mark_is_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "notepad.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(whole_file(), indent=1).encode())
    assert read_diary(path) == read_diary(whole_file())
    assert read_diary(path.read_text(encoding="utf-8")) == read_diary(whole_file())


def test_a_foreign_writer_without_exported_at_and_with_more_fields_is_read() -> None:
    given = whole_file() | {"period": {"from": "2026-02-01", "to": "2026-04-01"}}
    del given["exported_at"], given["application"]
    given["observations"][0] |= {"joint": "lower_back", "side": "left", "observer": "A"}
    read = read_diary_file(given)
    assert read.exported_at is None
    assert read.contents.extra == {"period": {"from": "2026-02-01", "to": "2026-04-01"}}
    assert read.contents.observations[1].side is Side.LEFT


def test_what_the_file_says_of_itself() -> None:
    read = read_diary_file(whole_file())
    assert read.exported_at == datetime(2026, 5, 1, 6, tzinfo=UTC)
    assert read.application == "baby_joints 0.1.0"


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name)
def test_a_broken_file_is_refused_in_one_line(broken: BrokenFile, tmp_path: Path) -> None:
    path = tmp_path / "mia.json"
    path.write_bytes(broken.content)
    with pytest.raises(DiaryFileError) as refused:
        read_diary(path)
    message = str(refused.value)
    assert message.startswith("mia.json: ")
    for part in broken.says:
        assert part in message
    assert message.isprintable()
    assert len(message) < 700


def test_broken_files_are_many_and_differ() -> None:
    assert len(BROKEN) > 60
    assert len({broken.content for broken in BROKEN}) == len(BROKEN)


def test_the_error_holds_its_parts(tmp_path: Path) -> None:
    given = whole_file()
    given["visits"][0]["imaging"] = [{"kind": "ultrasound", "side": "up"}]
    with pytest.raises(DiaryFileError) as refused:
        read_diary(given)
    error = refused.value
    assert error.record.startswith("visits[0], id 0b5e1f60-")
    assert error.field == "imaging[0].side"
    assert error.problem.startswith("'up' is not one of left")
    assert error.source == ""
    path = tmp_path / "a.json"
    path.write_text(json.dumps(given), encoding="utf-8")
    with pytest.raises(DiaryFileError) as refused:
        read_diary(path)
    assert (refused.value.source, refused.value.field) == ("a.json", "imaging[0].side")
    assert isinstance(refused.value.__cause__, DomainError)


@pytest.mark.parametrize(
    "source", ["nowhere.json", "", "no\nsuch\ndiary", "a\x00b", "\udcff.json", "x" * 5000]
)
def test_what_is_no_file_is_refused(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(DiaryFileError) as refused:
        read_diary(source)
    assert str(refused.value).isprintable()


def test_a_folder_and_a_locked_file_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DiaryFileError, match="cannot be read"):
        read_diary(tmp_path)
    locked = tmp_path / "locked.json"
    locked.write_text("{}")
    locked.chmod(0)
    if not os.access(locked, os.R_OK):
        with pytest.raises(DiaryFileError, match="cannot be read"):
            read_diary(locked)


def test_a_file_over_the_limit_is_refused_before_it_is_parsed(tmp_path: Path) -> None:
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    with pytest.raises(DiaryFileError, match="larger than 100 MB"):
        read_diary(large)


def test_a_text_over_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(json_text, "MAX_BYTES", 100)
    with pytest.raises(DiaryFileError, match="larger than"):
        read_diary(json.dumps(whole_file()))


def test_too_many_records_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_RECORDS", 2)
    with pytest.raises(DiaryFileError, match="more records than 2"):
        read_diary(whole_file())


def test_a_mapping_that_json_could_never_give_is_refused() -> None:
    for name, value in (("x", object()), ("x", {1: 2}), ("x", b"text"), (3, "x")):
        given: dict[Any, Any] = whole_file()
        given[name] = value
        with pytest.raises(DiaryFileError):
            read_diary(given)


places = st.sampled_from(
    [
        (),
        ("child",),
        ("child", "risk_factors"),
        ("observations", 0),
        ("observations", 1, "lifting"),
        ("observations", 1, "safety"),
        ("observations", 1, "attachments", 0),
        ("observations", 1, "history", 0),
        ("observations", 2),
        ("hip_signs", 0),
        ("visits", 0),
        ("visits", 0, "findings", 0),
        ("visits", 0, "questions", 0),
    ]
)
odd_values: st.SearchStrategy[JsonValue] = strategies.json_values | st.sampled_from(
    ["none", "hip", "yes", "present", "2026-03-02", "2026-03-02T07:40:00Z", 0, 1, 10**6, [], {}]
)


def full_file() -> dict[str, Any]:
    """Every field that the program knows, at every level."""
    from baby_joints.exchange import diary_to_json

    given = whole_file()
    given["observations"][0] |= {
        "lifting": {"slow_and_smooth": "yes"},
        "safety": {"fever": "absent"},
        "attachments": [{"name": "clip.mp4"}],
        "changed_at": "2026-03-02T08:00:00+01:00",
        "history": [dict(given["observations"][0])],
    }
    given["visits"][0]["findings"] = [{"what": "ortolani"}]
    given["child"]["risk_factors"] = {"breech": "yes"}
    read = read_diary_file(given)
    assert read.exported_at is not None
    return diary_to_json(read.contents, exported_at=read.exported_at, application=read.application)


def refusal(given: dict[str, Any]) -> DiaryFileError | None:
    try:
        read_diary(given)
    except DiaryFileError as error:
        return error
    return None


FULL = json.dumps(full_file())


@given(place=places, data=st.data(), value=odd_values)
def test_any_one_wrong_value_is_taken_or_refused_in_one_line(
    place: tuple[str | int, ...], data: st.DataObject, value: JsonValue
) -> None:
    broken = json.loads(FULL)
    spot = broken
    for step in place:
        spot = spot[step]
    spot[data.draw(st.sampled_from(sorted(spot)) | st.just("x-new"))] = value
    error = refusal(broken)
    if error is not None:
        assert str(error).isprintable()
        # The schema never refuses what the values took: then only it would know the rule.
        assert error.__cause__ is not None or error.field in ("format", "version")
