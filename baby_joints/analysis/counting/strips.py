"""Each hip day by day and week by week."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
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
    return tuple(_strip(site, days[site], grave[site], period, child) for site in HIPS)


def side_unsure_days(days: Mapping[Site, SiteDays]) -> int:
    """Days on which a hip sounded and nobody could say which."""
    known = days.get((Joint.HIP, Side.UNSURE))
    return len(known.sound) if known else 0


def _note(days: _GraveDays, day: date, entry: Observation) -> None:
    if entry.reaction and entry.sounded:
        days.painful.add(day)
    if entry.sound is Sound.CLUNK or entry.felt_loose is Presence.PRESENT:
        days.clunk_or_loose.add(day)


def _strip(site: Site, days: SiteDays, grave: _GraveDays, period: Period, child: Child) -> DayStrip:
    looked, sound = set(days.looked), set(days.sound)
    marks = []
    for day in period:
        if day not in looked:
            marks.append(DayMark(day, Mark.NOBODY_LOOKED))
            continue
        mark = Mark.SOUND if day in sound else Mark.QUIET
        marks.append(DayMark(day, mark, day in grave.painful, day in grave.clunk_or_loose))
    return DayStrip(joint=site[0], side=site[1], days=tuple(marks), weeks=_weeks(marks, child))


def _weeks(marks: Sequence[DayMark], child: Child) -> tuple[WeekCount, ...]:
    sound: Counter[date] = Counter()
    looked: Counter[date] = Counter()
    monday = marks[0].day - timedelta(days=marks[0].day.weekday())
    for mark in marks:
        if mark.day.weekday() == 0:
            monday = mark.day
        looked[monday] += mark.mark is not Mark.NOBODY_LOOKED
        sound[monday] += mark.mark is Mark.SOUND
    return tuple(
        WeekCount(monday, sound[monday], looked[monday], child.corrected_age_on(monday).weeks)
        for monday in looked
    )
