"""What a day strip says in words: labels, totals, and each cell when it is read."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.day_mark import Mark
from baby_joints.analysis.day_strip import DayStrip
from baby_joints.ui import formatting
from baby_joints.ui.widgets.strip_flag import StripFlag

translate = QCoreApplication.translate
DAYS = 7


def label(strip: DayStrip) -> str:
    """Which hip: "Left hip"."""
    return formatting.site(strip.joint, strip.side)


def total(strip: DayStrip) -> tuple[str, str]:
    """Days with a sound of the days looked at, as number and caption."""
    value = translate("DayStrips", "{n} of {m}").format(n=strip.sound_days, m=strip.looked_days)
    return value, translate("DayStrips", "days looked")


def spoken_totals(strips: Sequence[DayStrip]) -> str:
    """All strips in a sentence each, for a screen reader."""
    text = translate(
        "DayStrips",
        "{hip}: a sound on {n} of {m} days someone looked. Nobody looked on {u} days.",
    )
    return " ".join(
        text.format(
            hip=label(strip), n=strip.sound_days, m=strip.looked_days, u=strip.unlooked_days
        )
        for strip in strips
    )


def spoken_day(strip: DayStrip, place: int, flags: Sequence[StripFlag] = ()) -> str:
    """One day: "Wednesday, April 22. Left hip: sound. Visit"."""
    mark = strip.days[place]
    states = {
        Mark.SOUND: translate("DayStrips", "sound"),
        Mark.QUIET: translate("DayStrips", "looked, no sound"),
        Mark.NOBODY_LOOKED: translate("DayStrips", "nobody looked"),
    }
    words = [states[mark.mark]]
    if mark.painful:
        words.append(translate("DayStrips", "discomfort right after"))
    if mark.clunk_or_loose:
        words.append(translate("DayStrips", "clunk or loose"))
    said = f"{formatting.day(mark.day)}. {label(strip)}: {formatting.list_words(words)}"
    marked = [flag.name for flag in flags if flag.day == mark.day]
    return ". ".join([said, *marked])


def spoken_week(strip: DayStrip, day: date, flags: Sequence[StripFlag] = ()) -> str:
    """The week of a day: "Week from Apr 20. Left hip: a sound on 3 of 5 days looked. Visit"."""
    monday = day - timedelta(days=day.weekday())
    marked = [flag.name for flag in flags if 0 <= (flag.day - monday).days < DAYS]
    return ". ".join([_counted_week(strip, monday), *marked])


def _counted_week(strip: DayStrip, monday: date) -> str:
    week = next((week for week in strip.weeks if week.monday == monday), None)
    if week is None or not week.looked_days:
        text = translate("DayStrips", "Week from {day}. {hip}: nobody looked")
        return text.format(day=formatting.short_day(monday), hip=label(strip))
    text = translate("DayStrips", "Week from {day}. {hip}: a sound on {n} of {m} days looked")
    return text.format(
        day=formatting.short_day(monday),
        hip=label(strip),
        n=week.sound_days,
        m=week.looked_days,
    )
