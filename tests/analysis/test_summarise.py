"""The whole summary: what is known when, what adds up, and what a period leaves out."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from baby_joints.analysis import summarise
from baby_joints.analysis.day_mark import Mark
from baby_joints.analysis.finding_numbers import NUMBERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.sign_record import Sign
from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import Joint, Level, Side, Sound
from baby_joints.domain.period import Period
from tests.builders import Story, at, diary, key

STORY = """
born 2026-01-10; due 2026-01-20
d3..d20/7 hip-L click diaper 3/4 pain; d20..d90/3 hip-L click diaper 4/4 by Mom
d21..d90/5 hip-R quiet diaper 0/8 by Dad; d22..d90/9 hip-B quiet diaper
d25,d33 shoulder-R pop lift gentle late 3d; d40..d80/4 neck pop calm
d5 signs-L opens_less no-creases_uneven; d8 visit well_child "A scan?"
d60 hip-L clunk; d61 knee-L click swollen stiff; d62,d66 hip-R quiet reduced; d63 ankle-L grinding
d70 18:00 hip-L click by Mom; d70 18:05 hip-L click by Dad; d71 elbow-R pop late 9d
"""


def told(text: str, upto: int) -> Summary:
    story = Story().read(text)
    return summarise(story.contents(), story.end(upto))


def test_an_empty_diary_says_nothing_and_what_is_missing() -> None:
    summary = summarise(diary(""), at(date(2026, 3, 1)))
    assert summary.findings == ()
    assert summary.coverage.entries == 0
    assert summary.coverage.unlooked_days == summary.period.days == 1
    assert {missing.pattern for missing in summary.missing} >= {
        Pattern.PERSISTENT_HIP_SOUND,
        Pattern.REPRODUCIBLE_HIP_SOUND,
        Pattern.LIFTING_DIFFERENCE,
        Pattern.COMFORTABLE_POPS,
    }


def test_three_entries_are_no_pattern() -> None:
    summary = told("d10 hip-L click; d12 neck pop; d14 knee-R pop", 20)
    assert summary.findings == ()
    assert summary.missing


def test_every_finding_holds_the_numbers_its_contract_names() -> None:
    found = told(STORY, 95).findings
    assert {finding.pattern for finding in found} >= {
        Pattern.LIMB_HELD_OR_UNUSED,
        Pattern.SWOLLEN_RED_OR_WARM,
        Pattern.PAIN_WITH_SOUND,
        Pattern.REDUCED_MOVEMENT,
        Pattern.HIP_CLUNK_OR_LOOSE,
        Pattern.HIP_ASYMMETRY,
        Pattern.PERSISTENT_HIP_SOUND,
        Pattern.REPRODUCIBLE_HIP_SOUND,
        Pattern.GRINDING,
        Pattern.COMFORTABLE_POPS,
    }
    for finding in found:
        assert NUMBERS[finding.pattern] <= set(finding.numbers), finding.pattern
        assert finding.observation_ids
        assert finding.since <= date(2026, 4, 14)


def test_the_most_urgent_finding_stands_first() -> None:
    levels = [finding.level.urgency for finding in told(STORY, 95).findings]
    assert levels == sorted(levels, reverse=True)
    assert levels[0] == Level.EMERGENCY_NOW.urgency


def test_equal_findings_stand_in_the_order_of_the_joints() -> None:
    story = Story().read("d2 hip-R clunk; d3 hip-L clunk")
    findings = summarise(story.contents(), story.end(4)).findings
    clunks = [one.side for one in findings if one.pattern is Pattern.HIP_CLUNK_OR_LOOSE]
    assert clunks == [Side.LEFT, Side.RIGHT]


def test_only_a_child_born_early_has_a_corrected_age() -> None:
    early = told("born 2026-01-10; due 2026-02-20; d20 hip-L click", 30)
    assert (early.age.days, early.corrected_age and early.corrected_age.days) == (29, -12)
    assert told("born 2026-01-10; due 2026-01-20; d20 hip-L click", 30).corrected_age is None


def test_what_was_recorded_later_does_not_count() -> None:
    story = Story().read("d1 09:00 hip-L click late 2d; d2 09:00 hip-L click")
    then = summarise(story.contents(), story.end(2))
    assert then.coverage.entries == 1
    assert then.set_aside.not_yet_recorded == (key(1),)
    assert summarise(story.contents(), story.end(3)).coverage.entries == 2


def test_a_summary_of_the_past_is_that_of_a_diary_that_ends_there() -> None:
    story = Story().read(STORY)
    for upto in (30, 62, 71):
        then = summarise(story.contents(), story.end(upto))
        known = tuple(
            entry for entry in story.contents().observations if entry.recorded_at <= story.end(upto)
        )
        cut = Story().read(STORY).contents()
        object.__setattr__(cut, "observations", known)
        again = summarise(cut, story.end(upto))
        assert then.findings == again.findings
        assert then.sites == again.sites


def test_diary_only_mode_leaves_counts_and_no_patterns() -> None:
    story = Story().read(STORY)
    summary = summarise(story.contents(), story.end(95), patterns=False)
    assert summary.findings == ()
    assert summary.missing == ()
    assert not summary.patterns_on
    assert summary.sites == summarise(story.contents(), story.end(95)).sites


def test_the_order_of_the_records_does_not_matter() -> None:
    story = Story().read(STORY)
    contents, turned = story.contents(), Story().read(STORY).contents()
    object.__setattr__(turned, "observations", contents.observations[::-1])
    assert summarise(contents, story.end(95)) == summarise(turned, story.end(95))


ENTRY = st.tuples(
    st.integers(1, 40),
    st.sampled_from(["hip-L", "hip-R", "hip-B", "hip-U", "knee-L", "neck", "shoulder-B"]),
    st.sampled_from(["click", "pop", "quiet", "click 3/4", "quiet 0/6", "clunk", "grinding"]),
    st.sampled_from(["", "diaper", "lift gentle", "lift rough", "dressing"]),
    st.sampled_from(["", "pain", "calm", "swollen", "reduced", "no-red", "moves"]),
    st.sampled_from(["", "by Mom", "by Dad"]),
    st.sampled_from(["", "late 3h", "late 2d", "late 9d"]),
)


def story_of(entries: list[tuple[object, ...]]) -> Story:
    story = Story()
    for day, *words in entries:
        story.read(f"d{day} " + " ".join(str(word) for word in words))
    return story


@settings(max_examples=60, deadline=None)
@given(st.lists(ENTRY, max_size=40))
def test_totals_add_up(entries: list[tuple[object, ...]]) -> None:
    story = story_of(entries)
    summary = summarise(story.contents(), story.end(60))
    coverage = summary.coverage
    days = coverage.sound_days + coverage.quiet_days + coverage.unlooked_days
    assert days == summary.period.days
    assert coverage.entries + summary.set_aside.total == len(entries)
    assert sum(writer.entries for writer in coverage.writers) == coverage.entries
    assert coverage.prompt_entries + coverage.late_entries == coverage.entries
    both = sum(
        1
        for entry in story.contents().observations
        if entry.side is Side.BOTH and entry.id not in set_aside_ids(summary)
    )
    rows = sum(site.sound_entries + site.quiet_entries for site in summary.sites)
    assert rows == coverage.entries + both
    for site in summary.sites:
        beyond = sum(site.by_sound.values()) - site.sound_entries
        assert 0 <= beyond <= len(summary.set_aside.doubtful_times)
        assert site.painful <= site.reaction_noticed
        movements = [
            row for row in summary.activities if (row.joint, row.side) == (site.joint, site.side)
        ]
        assert sum(row.tried for row in movements) == site.tried
        assert sum(row.sounded for row in movements) == site.sounded
        assert site.sounded <= site.tried
    for strip in summary.strips:
        row = next(s for s in summary.sites if (s.joint, s.side) == (strip.joint, strip.side))
        assert (strip.sound_days, strip.quiet_days) == (row.sound_days, row.quiet_days)
        assert sum(week.sound_days for week in strip.weeks) == strip.sound_days
        assert sum(week.looked_days for week in strip.weeks) == strip.looked_days
        assert strip.looked_days + strip.unlooked_days == summary.period.days


def set_aside_ids(summary: Summary) -> set[object]:
    aside = summary.set_aside
    return {*aside.second_entries, *aside.covered_by_tally, *aside.doubtful_times}


@settings(max_examples=60, deadline=None)
@given(st.lists(ENTRY, max_size=40), st.integers(2, 39))
def test_counts_add_up_over_a_split_period(entries: list[tuple[object, ...]], cut: int) -> None:
    story = story_of(entries)
    whole, first, second = (
        summarise(story.contents(), story.end(60), period=Period(story.day(a), story.day(b)))
        for a, b in ((1, 41), (1, cut), (cut, 41))
    )
    for name in ("sound_days", "quiet_days", "unlooked_days", "entries", "prompt_entries"):
        total = getattr(whole.coverage, name)
        assert total == getattr(first.coverage, name) + getattr(second.coverage, name)
    assert whole.set_aside.total == first.set_aside.total + second.set_aside.total
    for one, a, b in zip(whole.signs, first.signs, second.signs, strict=True):
        assert (one.present, one.looked) == (a.present + b.present, a.looked + b.looked)
    for name in ("gentle_tried", "other_tried", "gentle_sounded", "described", "counted"):
        total = getattr(whole.lifting, name)
        assert total == getattr(first.lifting, name) + getattr(second.lifting, name)
    rows = {(row.joint, row.side): row for row in whole.sites}
    for site, row in rows.items():
        parts = [p for p in (*first.sites, *second.sites) if (p.joint, p.side) == site]
        for name in ("sound_entries", "quiet_entries", "sound_days", "tried", "sounded", "painful"):
            assert getattr(row, name) == sum(getattr(part, name) for part in parts)


PLAIN = ("", "", "", "")
# A first sound that hurt is no plain one, when the hip sounds again after the other hip is named.
HURT_FIRST = [
    *[(1, "hip-L", "click", *PLAIN)] * 12,
    (1, "hip-R", "click", "", "pain", "", ""),
    *[(day, "hip-L", "click", *PLAIN) for day in (2, 3, 4, 5, 6, 15)],
    (16, "hip-R", "click", "diaper", "", "by Dad", ""),
]
# Two joints that hurt once each hide the plain sounds, until one of them has hurt twice.
HURT_EVERYWHERE_FIRST = [
    *[(1, "hip-L", "click", *PLAIN)] * 12,
    (2, "hip-R", "click", "", "pain", "", ""),
    (5, "hip-L", "click", "", "pain", "", ""),
    *[(day, "hip-L", "click", *PLAIN) for day in (3, 4, 6, 7)],
    (13, "hip-R", "click", "", "pain", "", ""),
]


@settings(max_examples=40, deadline=None)
@given(st.lists(ENTRY, max_size=40))
@example(HURT_FIRST)
@example(HURT_EVERYWHERE_FIRST)
def test_since_stays_when_later_entries_arrive(entries: list[tuple[object, ...]]) -> None:
    story = story_of(entries)
    contents = story.contents()
    since: dict[tuple[object, ...], date] = {}
    for upto in range(1, 50):
        for finding in summarise(contents, story.end(upto)).findings:
            name = (
                finding.pattern,
                finding.joint,
                finding.side,
                finding.numbers.get("activity"),
            )
            since.setdefault(name, story.day(upto))
            assert finding.since == since[name], name


def test_the_strip_marks_pain_and_clunks() -> None:
    summary = told("d1 hip-L click pain; d2 hip-L clunk; d3 hip-L quiet loose; d5 hip-L quiet", 6)
    marks = summary.strip(Side.LEFT).days
    assert [mark.mark for mark in marks] == [
        Mark.SOUND,
        Mark.SOUND,
        Mark.QUIET,
        Mark.NOBODY_LOOKED,
        Mark.QUIET,
        Mark.NOBODY_LOOKED,
    ]
    assert [mark.painful for mark in marks] == [True, False, False, False, False, False]
    assert [mark.clunk_or_loose for mark in marks] == [False, True, True, False, False, False]


def test_not_checked_is_never_absent() -> None:
    summary = told("d1 hip-L click; d2 hip-L click calm no-swollen", 3)
    assert summary.sign(Sign.PAIN_AFTER_SOUND).looked == 1
    assert summary.sign(Sign.SWOLLEN_RED_OR_WARM).state == "absent"
    assert summary.sign(Sign.HIP_FELT_LOOSE).state == "not_checked"
    assert summary.sign(Sign.HIP_CLUNK).looked == 2
    assert summary.sign(Sign.OPENS_LESS).looked == 0


def test_questions_and_visits() -> None:
    summary = told(
        'd2 visit well_child "First?"; d9 visit gp "Second?"; d40 visit hips "Later?"', 20
    )
    assert summary.questions == ("Second?", "First?")
    assert summary.last_visit is not None
    assert summary.last_visit.day == date(2026, 1, 18)


@pytest.mark.parametrize("zone", ["+00:00", "-10:00", "+13:00"])
def test_any_place_may_ask(zone: str) -> None:
    story = Story().read(STORY)
    moment = datetime.fromisoformat(f"2026-04-14T12:00:00{zone}")
    assert summarise(story.contents(), moment).coverage.entries


def test_the_sound_of_a_period_is_that_of_its_days() -> None:
    story = Story().read("d1..d10 hip-L click; d5 hip-L grinding")
    period = Period(story.day(4), story.day(6))
    summary = summarise(story.contents(), story.end(12), period=period)
    row = summary.sites[0]
    assert (row.joint, row.side, row.sound_days) == (Joint.HIP, Side.LEFT, 2)
    assert row.by_sound == {Sound.CLICK: 2, Sound.GRINDING: 1}
    assert row.last_sound_on == story.day(5)
    assert summary.coverage.longest_delay == timedelta(minutes=1)
