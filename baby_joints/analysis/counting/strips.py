"""Each hip day by day and week by week."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import NamedTuple

from baby_joints.analysis.counting.looks import HIPS, Look, Site, single_sides
from baby_joints.analysis.counting.sites import SiteDays
from baby_joints.analysis.day_mark import DayMark, Mark
from baby_joints.analysis.day_strip import DayStrip
from baby_joints.analysis.week_count import WeekCount
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, Presence, Side, Sound
from baby_joints.domain.observation import Observation
from baby_joints.domain.period import Period


class _GraveDays(NamedTuple):
    """Days of one hip on which somebody wrote of pain, and of a clunk or a loose hip."""

    painful: set[date]
    clunk_or_loose: set[date]


class _Calendar(NamedTuple):
    """The days of a period; its weeks as places of their days, with their Mondays; ages there."""

    days: Sequence[date]
    weeks: Sequence[tuple[slice, date]]
    ages: Sequence[int]


def draw_strips(
    days: Mapping[Site, SiteDays], notable: Iterable[Look], period: Period, child: Child
) -> tuple[DayStrip, ...]:
    """The strips of the left and the right hip.

    `days` are those of the counted entries; `notable` holds every entry of a certain day that says
    more, second and covered ones too, so that a pain or clunk only they mention marks its day.
    """
    grave = {site: _GraveDays(set(), set()) for site in HIPS}
    for day, entry in notable:
        if entry.joint is Joint.HIP:
            for side in single_sides(entry.side):
                if (entry.joint, side) in grave:
                    _note(grave[entry.joint, side], day, entry)
    calendar = _calendar(period, child)
    return tuple(_strip(site, days[site], grave[site], calendar) for site in HIPS)


def side_unsure_days(days: Mapping[Site, SiteDays]) -> int:
    """Days on which a hip sounded and nobody could say which."""
    known = days.get((Joint.HIP, Side.UNSURE))
    return len(known.sound) if known else 0


def _note(days: _GraveDays, day: date, entry: Observation) -> None:
    if entry.reaction and entry.sounded:
        days.painful.add(day)
    if entry.sound is Sound.CLUNK or entry.felt_loose is Presence.PRESENT:
        days.clunk_or_loose.add(day)


def _calendar(period: Period, child: Child) -> _Calendar:
    first = period.start.toordinal()
    before = period.start.weekday()
    mondays = range(first - before, first + period.days, 7)
    age = child.corrected_age_on(date.fromordinal(mondays[0])).weeks
    return _Calendar(
        days=[date.fromordinal(number) for number in range(first, first + period.days)],
        weeks=[
            (slice(max(0, monday - first), monday - first + 7), date.fromordinal(monday))
            for monday in mondays
        ],
        ages=range(age, age + len(mondays)),
    )


def _strip(site: Site, days: SiteDays, grave: _GraveDays, calendar: _Calendar) -> DayStrip:
    first, length = calendar.days[0].toordinal(), len(calendar.days)
    marks, hurt, clunked = [Mark.NOBODY_LOOKED] * length, [False] * length, [False] * length
    for day in days.looked:
        marks[day.toordinal() - first] = Mark.QUIET
    for day in days.sound:
        marks[day.toordinal() - first] = Mark.SOUND
    for day in grave.painful.intersection(days.looked):
        hurt[day.toordinal() - first] = True
    for day in grave.clunk_or_loose.intersection(days.looked):
        clunked[day.toordinal() - first] = True
    # DayMark of each four, without a call of Python for each day
    fields = zip(calendar.days, marks, hurt, clunked, strict=True)
    drawn = map(partial(tuple.__new__, DayMark), fields)
    weeks = map(partial(_week, marks), calendar.weeks, calendar.ages)
    return DayStrip(joint=site[0], side=site[1], days=tuple(drawn), weeks=tuple(weeks))


def _week(marks: Sequence[Mark], days_and_monday: tuple[slice, date], age: int) -> WeekCount:
    days, monday = days_and_monday
    week = marks[days]
    looked = len(week) - week.count(Mark.NOBODY_LOOKED)
    return WeekCount(monday, week.count(Mark.SOUND), looked, age)
