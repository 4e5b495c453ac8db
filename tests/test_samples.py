"""The three sample diaries tell their stories, and are what their script makes of them."""

import json
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import jsonschema
import make_samples
import pytest
from sample_stories.entry_line import entry_of

from baby_joints.analysis import summarise
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import Joint, Level, Movement, Side
from baby_joints.exchange import read_diary_file
from baby_joints.exchange.schema import schema_file
from baby_joints.paths import resource

NAMES = ["left-hip-clicks", "harmless-pops", "stiff-shoulder"]


def path_of(name: str) -> Path:
    return resource("samples", f"{name}.json")


def summary_of(name: str) -> Summary:
    sample = read_diary_file(path_of(name))
    assert sample.exported_at is not None
    return summarise(sample.contents, sample.exported_at)


def test_there_are_three() -> None:
    assert sorted(file.stem for file in resource("samples").iterdir()) == sorted(NAMES)


def test_the_script_makes_the_same_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(make_samples, "SAMPLES", tmp_path)
    make_samples.main()
    for name in NAMES:
        assert (tmp_path / f"{name}.json").read_bytes() == path_of(name).read_bytes()
    assert "left-hip-clicks.json: " in capsys.readouterr().out


def test_a_line_that_is_no_entry_is_refused() -> None:
    with pytest.raises(ValueError, match="not an entry: 03-02 Mama"):
        entry_of("03-02 Mama hip-left click")


@pytest.mark.parametrize("name", NAMES)
def test_it_fits_the_schema(name: str) -> None:
    schema = json.loads(schema_file().read_text(encoding="utf-8"))
    given: dict[str, Any] = json.loads(path_of(name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(schema).validate(given)
    assert given["made_up"] is True


@pytest.mark.parametrize("name", NAMES)
def test_it_looks_like_a_real_diary(name: str) -> None:
    sample = read_diary_file(path_of(name))
    contents = sample.contents
    entries = contents.observations
    assert sample.exported_at is not None
    days = (entries[-1].day - entries[0].day).days
    assert 8 * 7 <= days <= 16 * 7
    assert len({entry.observer for entry in entries}) == 2
    assert any(later.day - entry.day > timedelta(days=5) for entry, later in pairwise(entries))
    assert any(entry.is_quiet for entry in entries)
    assert any(entry.tried and 0 < entry.sounded < entry.tried for entry in entries)
    assert any(entry.recorded_at.date() > entry.day for entry in entries)
    assert [entry for entry in entries if entry.history and entry.changed_at]
    assert contents.deleted["observations"]
    assert len({entry.observed_at.utcoffset() for entry in entries}) == 2
    assert contents.hip_signs
    assert any(visit.findings and visit.plan and visit.questions for visit in contents.visits)
    assert contents.visits[-1].visited_at > sample.exported_at
    assert contents.visits[-1].open_questions
    assert sum(1 for entry in entries if entry.note) >= 8
    assert all(record.last_changed_at <= sample.exported_at for record in contents.records())


def test_the_left_hip_keeps_clicking_at_nearly_every_diaper_change() -> None:
    summary = summary_of("left-hip-clicks")
    told = [finding for finding in summary.findings if finding.level is not Level.NOTE]
    assert {finding.pattern for finding in told} == {
        Pattern.PERSISTENT_HIP_SOUND,
        Pattern.REPRODUCIBLE_HIP_SOUND,
    }
    for finding in told:
        assert (finding.joint, finding.side) == (Joint.HIP, Side.LEFT)
        assert finding.level is Level.WITHIN_TWO_WEEKS
    reproducible = next(f for f in told if f.pattern is Pattern.REPRODUCIBLE_HIP_SOUND)
    assert reproducible.numbers["activity"] == "diaper_change"
    assert summary.age.weeks > 6


def test_harmless_pops_raise_nothing_that_cannot_wait() -> None:
    summary = summary_of("harmless-pops")
    assert summary.findings
    assert {finding.level for finding in summary.findings} <= {Level.NOTE, Level.NEXT_VISIT}
    assert Pattern.COMFORTABLE_POPS in {finding.pattern for finding in summary.findings}
    pops = [site.joint for site in summary.sites if site.sound_entries]
    assert len(set(pops)) >= 6
    assert Joint.HIP not in pops
    assert all(summary.strip(side).quiet_days >= 10 for side in (Side.LEFT, Side.RIGHT))


def test_the_shoulder_hurts_and_is_held_stiffly_in_the_end() -> None:
    summary = summary_of("stiff-shoulder")
    first = summary.findings[0]
    assert (first.pattern, first.level) == (Pattern.LIMB_HELD_OR_UNUSED, Level.TODAY)
    assert (first.joint, first.side) == (Joint.SHOULDER, Side.RIGHT)
    assert Pattern.PAIN_WITH_SOUND in {finding.pattern for finding in summary.findings}
    last = read_diary_file(path_of("stiff-shoulder")).contents.observations[-1]
    assert last.movement is Movement.HELD_STIFFLY
    assert last.safety
