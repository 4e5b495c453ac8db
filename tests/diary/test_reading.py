"""What the pages ask the diary."""

from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from baby_joints.diary import Diary
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.period import Period
from tests.diary.support import CLICK, Clock, only


def test_the_newest_entries_that_fit(diary: Diary, clock: Clock) -> None:
    first = only(diary, diary.record(CLICK))
    clock.advance(hours=1)
    second = only(diary, diary.record(replace(CLICK, side=Side.RIGHT)))
    assert diary.observations() == (second, first)
    assert diary.observations(limit=1) == (second,)
    assert diary.observations(ObservationFilter(side=Side.LEFT)) == (first,)
    assert diary.count() == 2


def test_contents_are_read_again_only_after_a_change(diary: Diary, entry: Observation) -> None:
    contents = diary.contents()
    assert contents.observations == (entry,)
    assert diary.contents() is contents
    diary.amend(replace(entry, note=""))
    assert diary.contents().observations[0].note == ""


def test_a_change_by_another_program_is_seen(
    diary: Diary, entry: Observation, diary_path: Path, clock: Clock
) -> None:
    before = diary.summary()
    other = Diary.open(diary_path, clock=clock)
    other.record(CLICK)
    assert len(diary.contents().observations) == 2
    assert diary.summary() is not before
    assert len(other.contents().observations) == diary.count() == 2
    other.close()
    assert entry in diary.observations()


def test_a_summary_is_kept_until_the_next_change(diary: Diary, entry: Observation) -> None:
    summary = diary.summary()
    assert summary.coverage.entries == 1
    assert diary.summary() is summary
    diary.record(replace(CLICK, joint=Joint.KNEE))
    assert diary.summary().coverage.entries == 2
    assert entry.id in {found.id for found in diary.observations()}


def test_a_summary_is_made_anew_when_a_day_begins(
    diary: Diary, entry: Observation, clock: Clock
) -> None:
    summary = diary.summary()
    clock.advance(hours=20)
    assert diary.summary() is summary
    clock.advance(hours=1)
    assert diary.summary().today == entry.day + timedelta(days=1)


def test_each_period_and_moment_has_its_own_summary(
    diary: Diary, entry: Observation, clock: Clock
) -> None:
    april = Period.through(date(2026, 4, 1), date(2026, 4, 30))
    assert diary.summary(april).coverage.entries == 0
    assert diary.summary().coverage.entries == 1
    before = diary.summary(as_of=entry.recorded_at - timedelta(seconds=1))
    assert before.coverage.entries == 0
    assert diary.summary(as_of=before.as_of) is before
    assert not diary.summary(patterns=False).patterns_on
    assert diary.summary().as_of == clock.now


def test_an_entry_from_a_faster_clock_counts_as_soon_as_its_moment_has_come(
    diary: Diary, clock: Clock
) -> None:
    soon = clock.now + timedelta(minutes=10)
    diary.record(replace(CLICK.to_observation(UUID(int=5), soon), observed_at=clock.now))
    assert diary.summary().coverage.entries == 0
    clock.advance(minutes=11)
    assert diary.summary().coverage.entries == 1


def test_a_diary_without_patterns_stays_so(
    diary: Diary, entry: Observation, diary_path: Path, clock: Clock
) -> None:
    clock.advance(hours=1)
    diary.record(replace(CLICK, sound=Sound.CLUNK))
    looked_before = diary.looks_for_patterns
    assert diary.summary().findings
    diary.look_for_patterns(on=False)
    assert (looked_before, diary.looks_for_patterns) == (True, False)
    summary = diary.summary()
    assert (summary.findings, summary.missing, summary.patterns_on) == ((), (), False)
    assert summary.coverage.entries == 2
    assert diary.summary(patterns=True).findings
    with closing(Diary.open(diary_path, clock=clock)) as again:
        assert not again.summary().patterns_on
        again.look_for_patterns(on=True)
    assert diary.summary().findings
    assert entry in diary.observations()
