"""Each hip day by day and week by week."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from baby_joints.analysis.counting.looks import HIPS, Look, Site, single_sides
from baby_joints.analysis.day_mark import DayMark, Mark
from baby_joints.analysis.day_strip import DayStrip
from baby_joints.analysis.week_count import WeekCount
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, Presence, Side, Sound
from baby_joints.domain.observation import Observation
from baby_joints.domain.period import Period


class _Days:
    """Days of one hip by what is known of them."""

    def __init__(self) -> None:
        self.looked: set[date] = set()
        self.sound: set[date] = set()
        self.painful: set[date] = set()
        self.clunk_or_loose: set[date] = set()

    def mark(self, day: date) -> DayMark:
        if day not in self.looked:
            return DayMark(day, Mark.NOBODY_LOOKED)
        sounded = day in self.sound
        return DayMark(
            day,
            Mark.SOUND if sounded else Mark.QUIET,
            painful=day in self.painful,
            clunk_or_loose=day in self.clunk_or_loose,
        )


def draw_strips(
    looks: Iterable[Look], told: Iterable[Look], period: Period, child: Child
) -> tuple[DayStrip, ...]:
    """The strips of the left and the right hip.

    `looks` are the counted entries; `told` adds second and covered entries of certain days, so that
    pain or a clunk that only they mention still marks its day.
    """
    found = {site: _Days() for site in HIPS}
    for day, entry in looks:
        for days in _hips(entry, found):
            days.looked.add(day)
            if entry.sounded:
                days.sound.add(day)
    for day, entry in told:
        if entry.joint is Joint.HIP and (entry.reaction or _clunk_or_loose(entry)):
            for days in _hips(entry, found):
                if entry.reaction and entry.sounded:
                    days.painful.add(day)
                if _clunk_or_loose(entry):
                    days.clunk_or_loose.add(day)
    return tuple(_strip(site, found[site], period, child) for site in HIPS)


def side_unsure_days(looks: Iterable[Look]) -> int:
    """Days on which a hip sounded and nobody could say which."""
    return len(
        {
            day
            for day, entry in looks
            if entry.joint is Joint.HIP and entry.side is Side.UNSURE and entry.sounded
        }
    )


def _hips(entry: Observation, found: dict[Site, _Days]) -> list[_Days]:
    if entry.joint is not Joint.HIP or entry.side is Side.UNSURE:
        return []
    return [found[Joint.HIP, side] for side in single_sides(entry.side)]


def _clunk_or_loose(entry: Observation) -> bool:
    return entry.sound is Sound.CLUNK or entry.felt_loose is Presence.PRESENT


def _strip(site: Site, days: _Days, period: Period, child: Child) -> DayStrip:
    marks = tuple(days.mark(day) for day in period)
    return DayStrip(joint=site[0], side=site[1], days=marks, weeks=_weeks(marks, child))


def _weeks(marks: Sequence[DayMark], child: Child) -> tuple[WeekCount, ...]:
    sound: Counter[date] = Counter()
    looked: Counter[date] = Counter()
    for mark in marks:
        monday = mark.day - timedelta(days=mark.day.weekday())
        looked[monday] += mark.mark is not Mark.NOBODY_LOOKED
        sound[monday] += mark.mark is Mark.SOUND
    return tuple(
        WeekCount(monday, sound[monday], looked[monday], child.corrected_age_on(monday).weeks)
        for monday in sorted(looked)
    )
