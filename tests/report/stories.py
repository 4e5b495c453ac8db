"""Summaries made by hand: a hip that keeps clicking, harmless pops, a diary barely begun."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from baby_joints.analysis.activity_count import ActivityCount
from baby_joints.analysis.coverage import Coverage, WriterCount
from baby_joints.analysis.day_mark import DayMark, Mark
from baby_joints.analysis.day_strip import DayStrip
from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.lifting_count import LiftingCount
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.rate_change import RateChange
from baby_joints.analysis.set_aside import SetAside
from baby_joints.analysis.share_interval import ShareInterval
from baby_joints.analysis.sign_record import Sign, SignRecord
from baby_joints.analysis.since_visit import SinceVisit, SiteSince
from baby_joints.analysis.site_count import SiteCount
from baby_joints.analysis.summary import Summary
from baby_joints.analysis.week_count import WeekCount
from baby_joints.domain.child import Child
from baby_joints.domain.codes import (
    Activity,
    Answer,
    Joint,
    Level,
    RiskFactor,
    Sex,
    Side,
    Sound,
)
from baby_joints.domain.period import Period
from baby_joints.domain.visit import Visit
from baby_joints.domain.visit_details import VisitFinding

MARKS = {"#": Mark.SOUND, "o": Mark.QUIET, "-": Mark.NOBODY_LOOKED}
KINDS = (Sound.CLICK, Sound.POP, Sound.CLUNK, Sound.GRINDING, Sound.UNSURE)


def key(number: int) -> UUID:
    return UUID(int=number)


def day(text: str) -> date:
    return date.fromisoformat(f"2026-{text}")


def noon(on: date) -> datetime:
    return datetime(on.year, on.month, on.day, 12, tzinfo=UTC)


def strip(side: Side, start: date, marks: str, child: Child, **events: Iterable[int]) -> DayStrip:
    """`marks`: # o - for each day, spaces between weeks; `painful` and `clunks` are day numbers."""
    painful, clunks = set(events.get("painful", ())), set(events.get("clunks", ()))
    days = tuple(
        DayMark(start + timedelta(days=n), MARKS[mark], n in painful, n in clunks)
        for n, mark in enumerate(marks.replace(" ", ""))
    )
    return DayStrip(joint=Joint.HIP, side=side, days=days, weeks=weeks(days, child))


def weeks(days: tuple[DayMark, ...], child: Child) -> tuple[WeekCount, ...]:
    mondays = sorted({mark.day - timedelta(days=mark.day.weekday()) for mark in days})
    return tuple(
        WeekCount(
            monday=monday,
            sound_days=sum(mark.mark is Mark.SOUND for mark in week),
            looked_days=sum(mark.mark is not Mark.NOBODY_LOOKED for mark in week),
            age_weeks=child.corrected_age_on(monday).weeks,
        )
        for monday in mondays
        if (week := [mark for mark in days if 0 <= (mark.day - monday).days < 7])
    )


def site(  # noqa: PLR0917 - one row of the table, in its order
    joint: Joint,
    side: Side,
    entries: tuple[int, int] = (0, 0),
    days: tuple[int, int] = (0, 0),
    counted: tuple[int, int] = (0, 0),
    kinds: tuple[int, ...] = (),
    pain: tuple[int, int] = (0, 0),
    span: tuple[str, str] | None = None,
) -> SiteCount:
    return SiteCount(
        joint=joint,
        side=side,
        sound_entries=entries[0],
        quiet_entries=entries[1],
        sound_days=days[0],
        quiet_days=days[1],
        sounded=counted[0],
        tried=counted[1],
        by_sound=dict(zip(KINDS, kinds, strict=False)),
        painful=pain[0],
        reaction_noticed=pain[1],
        first_sound_on=day(span[0]) if span else None,
        last_sound_on=day(span[1]) if span else None,
    )


def activity(
    joint: Joint,
    side: Side,
    movement: Activity | None,
    counted: tuple[int, int] = (0, 0),
    singles: tuple[int, int] = (0, 0),
    bounds: tuple[float, float] | None = None,
) -> ActivityCount:
    sounded, tried = counted
    interval = ShareInterval(sounded / tried, *bounds, level=0.95) if bounds else None
    return ActivityCount(
        joint=joint,
        side=side,
        activity=movement,
        tried=tried,
        sounded=sounded,
        counted_days=min(tried, 13),
        single_sound=singles[0],
        single_quiet=singles[1],
        interval=interval,
    )


def signs(**looked: tuple[int, int]) -> tuple[SignRecord, ...]:
    """Each sign as (present, looked); a sign left out was not looked for."""
    return tuple(
        SignRecord(
            sign=sign,
            present=present,
            looked=times,
            present_on=tuple(day("04-03") + timedelta(days=n) for n in range(present)),
            last_looked_on=day("05-01") if times else None,
            record_ids=tuple(key(100 + n) for n in range(present)),
        )
        for sign in Sign
        for present, times in [looked.get(sign.value, (0, 0))]
    )


def finding(
    pattern: Pattern,
    level: Level,
    site: tuple[Joint, Side] | None,
    **numbers: Number,
) -> Finding:
    seen: dict[str, Any] = {"first_on": "2026-03-03", "last_on": "2026-05-10"}
    return Finding(
        pattern=pattern,
        joint=site[0] if site else None,
        side=site[1] if site else None,
        level=level,
        since=day("04-20"),
        observation_ids=(key(1), key(2)),
        numbers=seen | numbers,
        rule=f"{pattern.value}/1",
    )


def visit(on: str, **details: object) -> Visit:
    at = noon(day(on))
    given: dict[str, Any] = {"kind": "well_child", "clinician": "Dr. Osei"} | details
    return Visit(id=key(900), visited_at=at, recorded_at=at, **given)


def since(
    joint: Joint,
    side: Side,
    before: tuple[int, int],
    *days: str,
    looked: int = -1,
    last: str | None = None,
) -> SiteSince:
    return SiteSince(
        joint=joint,
        side=side,
        sound_days_before=before[0],
        looked_days_before=before[1],
        sound_on_since=tuple(day(text) for text in days),
        looked_days_since=looked if looked >= 0 else len(days),
        last_sound_before=day(last) if last else None,
    )


def hip_story() -> Summary:
    """Mia: a left hip that keeps clicking, at nearly every diaper change."""
    child = mia()
    start, last = day("03-02"), day("05-10")
    period = Period.through(start, last)
    left = (
        "-#-##-o -#---#- --#--o- -#--#-o -#--#o- -#-#-#o -#-#--# -#o-#-# -##-#o# -#o##-#"
    ).replace("-#-##-o", "-#--#-o")
    right = "------- ------- -----o- ------o -----o- -o----o -o---#- -#o---- -o---o- -oo---o"
    hip_left, hip_right = (Joint.HIP, Side.LEFT), (Joint.HIP, Side.RIGHT)
    checked = visit(
        "04-01",
        findings=(VisitFinding(what="ortolani", result="Both hips stable, open the same."),),
        plan="Hip ultrasound, because of breech.",
    )
    clicks = [f"04-{n:02}" for n in range(3, 21)]
    return Summary(
        as_of=noon(last),
        child=child,
        period=period,
        age=child.age_on(last),
        corrected_age=None,
        coverage=Coverage(
            period=period,
            sound_days=37,
            quiet_days=8,
            unlooked_days=25,
            entries=57,
            writers=(WriterCount("Mom", 34), WriterCount("Dad", 23)),
            prompt_entries=52,
            late_entries=5,
            longest_delay=timedelta(hours=26),
            first_entry_on=day("03-03"),
            last_entry_on=last,
        ),
        sites=(
            site(*hip_left, (31, 8), (26, 8), (72, 81), (31, 0, 0, 0), (0, 30), ("03-03", "05-10")),
            site(*hip_right, (2, 12), (2, 12), (1, 37), (2, 0, 0, 0), (0, 1), ("04-18", "04-21")),
            site(
                Joint.SHOULDER,
                Side.RIGHT,
                (6, 0),
                (6, 0),
                kinds=(0, 6),
                pain=(0, 6),
                span=("03-05", "05-04"),
            ),
            site(
                Joint.UPPER_BACK,
                Side.MIDDLE,
                (3, 0),
                (3, 0),
                kinds=(0, 3),
                pain=(0, 3),
                span=("03-12", "05-09"),
            ),
            site(
                Joint.KNEE,
                Side.LEFT,
                (2, 0),
                (2, 0),
                kinds=(0, 2),
                pain=(0, 1),
                span=("03-13", "03-26"),
            ),
        ),
        activities=(
            activity(*hip_left, Activity.DIAPER_CHANGE, (72, 77), (16, 2), (0.86, 0.97)),
            activity(*hip_left, Activity.DRESSING, (0, 4), (2, 1)),
            activity(*hip_left, Activity.BATHING, (0, 0), (0, 3)),
            activity(*hip_right, Activity.DIAPER_CHANGE, (1, 33), (1, 1), (0.007, 0.153)),
            activity(*hip_right, Activity.OTHER, (0, 4), (0, 4)),
            activity(Joint.SHOULDER, Side.RIGHT, Activity.PICKED_UP, (0, 0), (6, 0)),
        ),
        signs=signs(
            pain_after_sound=(0, 41),
            swollen_red_or_warm=(0, 9),
            limb_held_or_unused=(0, 21),
            reduced_movement=(0, 21),
            hip_clunk=(0, 46),
            hip_felt_loose=(0, 10),
            grinding=(0, 44),
            opens_less=(0, 4),
        ),
        strips=(
            strip(Side.LEFT, start, left, child),
            strip(Side.RIGHT, start, right, child),
        ),
        hip_days_side_unsure=0,
        both_hips_entries=7,
        lifting=LiftingCount(
            gentle_tried=4,
            gentle_sounded=1,
            other_tried=3,
            other_sounded=2,
            described=7,
            counted=7,
            enough=False,
        ),
        rate_changes=(
            RateChange(
                joint=Joint.HIP,
                side=Side.LEFT,
                split=day("04-01"),
                before_sound_days=8,
                before_looked_days=11,
                after_sound_days=18,
                after_looked_days=23,
            ),
        ),
        findings=(
            finding(
                Pattern.PERSISTENT_HIP_SOUND,
                Level.WITHIN_TWO_WEEKS,
                hip_left,
                n=26,
                m=34,
                sound="click",
                days_in_6_weeks=19,
                weeks_in_6_weeks=6,
                days_in_last_week=4,
            ),
            finding(
                Pattern.REPRODUCIBLE_HIP_SOUND,
                Level.WITHIN_TWO_WEEKS,
                hip_left,
                n=72,
                m=77,
                sound="click",
                activity="diaper_change",
                counted_days=13,
                share=72 / 77,
                low=0.86,
                high=0.97,
                range_level=0.95,
                other_side_tried=33,
                other_side_sounded=1,
            ),
            finding(Pattern.COMFORTABLE_POPS, Level.NOTE, None, n=11, m=None, joints=3, days=11),
        ),
        set_aside=SetAside(second_entries=(key(7), key(8)), doubtful_times=(key(9),)),
        visits=(checked,),
        last_visit=checked,
        since_visit=SinceVisit(
            visit_on=day("04-01"),
            scan_planned=True,
            scan_written=False,
            sites=(
                since(*hip_left, (8, 11), *clicks, looked=23),
                since(*hip_right, (0, 3), "04-18", "04-21", looked=11),
                since(Joint.SHOULDER, Side.RIGHT, (2, 2), "04-10", "05-04"),
                since(Joint.KNEE, Side.LEFT, (2, 2), last="03-26", looked=0),
            ),
        ),
        questions=("Her left hip clicks nearly every time I change her. Does she need a scan?",),
        patterns_on=True,
        missing=(),
        rules="1",
    )


def mia() -> Child:
    answers = dict.fromkeys(RiskFactor, Answer.NO)
    answers |= {RiskFactor.BREECH: Answer.YES, RiskFactor.FAMILY_HISTORY: Answer.UNSURE}
    return Child(
        id=key(500),
        name="Mia Lindgren",
        born_on=day("02-01"),
        due_on=day("02-15"),
        sex=Sex.FEMALE,
        risk_factors=answers,
    )


def benign_story() -> Summary:
    """Noah: pops of many joints, none with another sign; nobody sees a hip sound."""
    child = Child(
        id=key(501),
        name="Noah Castillo",
        born_on=date(2025, 12, 7),
        due_on=date(2025, 12, 10),
        sex=Sex.MALE,
        risk_factors=dict.fromkeys(RiskFactor, Answer.NO),
    )
    start, last = day("03-16"), day("04-26")
    period = Period.through(start, last)
    marks = "--o---- ---o--- ------- ------o ------o -------"
    pops = {
        (Joint.SHOULDER, Side.RIGHT): (8, 5),
        (Joint.KNEE, Side.RIGHT): (4, 0),
        (Joint.UPPER_BACK, Side.MIDDLE): (4, 0),
        (Joint.SHOULDER, Side.LEFT): (3, 0),
        (Joint.ANKLE, Side.LEFT): (2, 0),
        (Joint.FINGERS, Side.LEFT): (1, 0),
        (Joint.KNEE, Side.LEFT): (1, 0),
        (Joint.WRIST, Side.RIGHT): (1, 0),
    }
    checked = visit(
        "04-07",
        findings=(VisitFinding(what="hips", result="Hips open fully, both sides."),),
        plan="Look at how he is lifted; next check at 6 months.",
    )
    shoulder = (Joint.SHOULDER, Side.RIGHT)
    return replace(
        hip_story(),
        as_of=noon(last),
        child=child,
        period=period,
        age=child.age_on(last),
        coverage=Coverage(
            period=period,
            sound_days=24,
            quiet_days=9,
            unlooked_days=9,
            entries=33,
            writers=(WriterCount("Mom", 22), WriterCount("Dad", 11)),
            prompt_entries=32,
            late_entries=1,
            longest_delay=timedelta(hours=15),
            first_entry_on=start,
            last_entry_on=last,
        ),
        sites=(
            site(Joint.HIP, Side.LEFT, (0, 4), (0, 4), (0, 7)),
            site(Joint.HIP, Side.RIGHT, (0, 4), (0, 4), (0, 7)),
            *(
                site(
                    *where,
                    entries,
                    entries,
                    (10, 47) if where == shoulder else (0, 0),
                    (0, entries[0]),
                    (0, entries[0]),
                    ("03-16", "04-20"),
                )
                for where, entries in pops.items()
            ),
        ),
        activities=(
            activity(Joint.HIP, Side.LEFT, Activity.DIAPER_CHANGE, (0, 7), (0, 1), (0, 0.37)),
            activity(Joint.HIP, Side.RIGHT, Activity.DIAPER_CHANGE, (0, 7), (0, 1), (0, 0.37)),
            activity(*shoulder, Activity.PICKED_UP, (10, 47), (1, 0), (0.12, 0.35)),
        ),
        signs=signs(
            pain_after_sound=(0, 22),
            swollen_red_or_warm=(0, 3),
            limb_held_or_unused=(0, 7),
            reduced_movement=(0, 7),
            hip_clunk=(0, 4),
            grinding=(0, 24),
            opens_less=(0, 2),
            leg_looks_shorter=(0, 1),
            creases_uneven=(0, 2),
        ),
        strips=tuple(strip(side, start, marks, child) for side in (Side.LEFT, Side.RIGHT)),
        both_hips_entries=4,
        lifting=LiftingCount(
            gentle_tried=28,
            gentle_sounded=2,
            other_tried=19,
            other_sounded=8,
            described=9,
            counted=9,
            enough=True,
        ),
        rate_changes=(
            RateChange(
                joint=Joint.SHOULDER,
                side=Side.RIGHT,
                split=day("04-07"),
                before_sound_days=6,
                before_looked_days=6,
                after_sound_days=2,
                after_looked_days=7,
            ),
        ),
        findings=(
            finding(
                Pattern.LIFTING_DIFFERENCE,
                Level.NOTE,
                None,
                gentle_tried=28,
                gentle_sounded=2,
                other_tried=19,
                other_sounded=8,
            ),
            finding(Pattern.COMFORTABLE_POPS, Level.NOTE, None, n=24, m=None, joints=8, days=24),
        ),
        set_aside=SetAside(),
        visits=(checked,),
        last_visit=checked,
        since_visit=SinceVisit(
            visit_on=day("04-07"),
            scan_planned=False,
            scan_written=False,
            sites=(
                since(*shoulder, (6, 6), "04-10", "04-20", looked=7),
                since(Joint.KNEE, Side.RIGHT, (2, 2), "04-21"),
                since(Joint.WRIST, Side.RIGHT, (0, 0), "04-17"),
                since(Joint.FINGERS, Side.LEFT, (1, 1), last="03-24", looked=0),
                since(Joint.KNEE, Side.LEFT, (1, 1), last="04-06", looked=3),
            ),
        ),
        questions=("So many of his joints pop when I pick him up. Am I hurting him?",),
    )


def begun_story() -> Summary:
    """Ada: three entries in the first week; no due date, no risk factor answered, no visit."""
    child = Child(id=key(502), name="Ada Novak", born_on=day("03-30"))
    start, last = day("05-04"), day("05-10")
    period = Period.through(start, last)
    return replace(
        hip_story(),
        child=child,
        period=period,
        age=child.age_on(last),
        coverage=Coverage(
            period=period,
            sound_days=2,
            quiet_days=0,
            unlooked_days=5,
            entries=3,
            writers=(WriterCount(None, 3),),
            prompt_entries=2,
            late_entries=1,
            longest_delay=timedelta(hours=6),
            first_entry_on=day("05-05"),
            last_entry_on=day("05-08"),
        ),
        sites=(
            site(Joint.HIP, Side.LEFT, (1, 0), (1, 0), kinds=(1,), span=("05-05", "05-05")),
            site(Joint.HIP, Side.RIGHT),
            site(
                Joint.SHOULDER,
                Side.RIGHT,
                (2, 0),
                (1, 0),
                kinds=(0, 2),
                pain=(0, 1),
                span=("05-08", "05-08"),
            ),
        ),
        activities=(activity(Joint.HIP, Side.LEFT, None, (0, 0), (1, 0)),),
        signs=signs(pain_after_sound=(0, 1), hip_clunk=(0, 1), grinding=(0, 3)),
        strips=(
            strip(Side.LEFT, start, "-#-----", child),
            strip(Side.RIGHT, start, "-------", child),
        ),
        both_hips_entries=0,
        lifting=LiftingCount(
            gentle_tried=0,
            gentle_sounded=0,
            other_tried=0,
            other_sounded=0,
            described=0,
            counted=0,
            enough=False,
        ),
        rate_changes=(),
        findings=(),
        set_aside=SetAside(),
        visits=(),
        last_visit=None,
        since_visit=None,
        questions=(),
    )


def empty_story() -> Summary:
    """A diary without any entry, on its first day."""
    begun = begun_story()
    today = begun.today
    period = Period.through(today, today)
    child = begun.child
    return replace(
        begun,
        period=period,
        coverage=Coverage(
            period=period,
            sound_days=0,
            quiet_days=0,
            unlooked_days=1,
            entries=0,
            writers=(),
            prompt_entries=0,
            late_entries=0,
            longest_delay=None,
            first_entry_on=None,
            last_entry_on=None,
        ),
        sites=(site(Joint.HIP, Side.LEFT), site(Joint.HIP, Side.RIGHT)),
        activities=(),
        signs=signs(),
        strips=(strip(Side.LEFT, today, "-", child), strip(Side.RIGHT, today, "-", child)),
    )
