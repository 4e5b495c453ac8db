"""Codes, numbers and times as words of the window's language; every page says them alike."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from baby_joints.domain.codes import Joint, Noticed, Reaction, Side, Sound
from baby_joints.ui.dates import (
    day,
    day_of_month,
    long_day,
    relative_day,
    short_day,
    time,
)
from baby_joints.ui.numbered import numbered
from baby_joints.ui.site_words import LOWER_SITES, SITES
from baby_joints.ui.vocabulary_words import ICONS, LOWER_WORDS, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from enum import StrEnum

    from baby_joints.domain.age import Age
    from baby_joints.domain.observation import Observation
    from baby_joints.domain.observation_draft import ObservationDraft

__all__ = [
    "age",
    "ago",
    "count_days",
    "count_entries",
    "count_times",
    "data_size",
    "day",
    "day_and_time",
    "day_of_month",
    "entry_line",
    "icon_of",
    "list_words",
    "long_day",
    "lower_reaction",
    "lower_site",
    "lower_word",
    "minutes_ago",
    "noticed_words",
    "reaction_words",
    "relative_day",
    "repeats",
    "short_day",
    "site",
    "time",
    "word",
]

SEPARATOR: Final = " · "
# Up to here an age is told in days, then in weeks, then in months (as parents tell it).
DAYS_UNTIL: Final = 14
WEEKS_UNTIL: Final = 26 * 7
MONTHS_UNTIL: Final = 24


def word(code: StrEnum) -> str:
    """The word for a code of the vocabulary, as it stands alone: "Diaper change"."""
    return QCoreApplication.translate("Words", WORDS[type(code)][code])


def lower_word(code: StrEnum) -> str:
    """The word as it stands inside a sentence: "diaper change"."""
    table = LOWER_WORDS.get(type(code))
    if table is None:
        return word(code)
    return QCoreApplication.translate("InSentence", table[code])


def icon_of(code: StrEnum) -> str:
    """The name of the code's icon, empty when it has none."""
    return ICONS.get(type(code), {}).get(code, "")


def site(joint: Joint, side: Side) -> str:
    """A joint with its side: "Left hip", "Upper back", "Hip, side not sure"."""
    return QCoreApplication.translate("Sites", SITES[joint][side])


def lower_site(joint: Joint, side: Side) -> str:
    """A joint with its side inside a sentence: "left hip"."""
    return QCoreApplication.translate("SitesInSentence", LOWER_SITES[joint][side])


def entry_line(entry: Observation | ObservationDraft) -> str:
    """What an entry says in one line: "Left hip · click, 2 of 4 · diaper change"."""
    parts: list[str] = []
    if entry.joint is not None:
        # Here, as no page needs it for its first picture.
        from baby_joints.domain.body_site import default_side

        parts.append(site(entry.joint, entry.side or default_side(entry.joint)))
    if entry.sound is not None:
        parts.append(_sound_with_count(entry.sound, entry.tried, entry.sounded))
    if entry.activity is not None:
        parts.append(lower_word(entry.activity))
    return SEPARATOR.join(parts)


def repeats(tried: int | None, sounded: int | None) -> str:
    """How often of how many tries: "2 of 4"; empty when it was not counted or tried once."""
    if tried is None or sounded is None or tried == 1:
        return ""
    return QCoreApplication.translate("Counts", "{sounded} of {tried}").format(
        sounded=sounded, tried=tried
    )


def reaction_words(reaction: frozenset[Reaction] | None) -> str:
    """How the baby was right after; "Not noted" is not "Comfortable"."""
    if reaction is None:
        return QCoreApplication.translate("Words", "Not noted")
    if not reaction:
        return QCoreApplication.translate("Words", "Comfortable")
    first, *others = [code for code in Reaction if code in reaction]
    return list_words([word(first), *map(lower_word, others)])


def lower_reaction(reaction: frozenset[Reaction]) -> str:
    """How the baby was right after, as it stands inside a line: "comfortable"."""
    if not reaction:
        return QCoreApplication.translate("InSentence", "comfortable")
    return list_words(lower_word(code) for code in Reaction if code in reaction)


def noticed_words(noticed: Iterable[Noticed]) -> str:
    """How it was noticed: "heard, felt"; empty when nobody said."""
    given = set(noticed)
    return list_words(lower_word(code) for code in Noticed if code in given)


def list_words(words: Iterable[str]) -> str:
    """Words one after the other: "heard, felt"."""
    return QCoreApplication.translate("Counts", ", ").join(words)


def count_entries(number: int) -> str:
    """How many entries: "1 entry", "86 entries"."""
    return numbered("Counts", "%n entries", "%n entry", number)


def count_days(number: int) -> str:
    """How many days: "1 day", "12 days"."""
    return numbered("Counts", "%n days", "%n day", number)


def count_times(number: int) -> str:
    """How often: "1 time", "3 times"."""
    return numbered("Counts", "%n times", "%n time", number)


def data_size(size: int) -> str:
    """Bytes as people know them: "3.4 MB"."""
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def minutes_ago(number: int) -> str:
    """How long ago: "5 minutes ago"."""
    return numbered("Counts", "%n minutes ago", "%n minute ago", number)


def age(value: Age) -> str:
    """How old the baby is: "14 weeks old"; "not born yet" before birth."""
    if value.days < 0:
        return QCoreApplication.translate("Counts", "not born yet")
    if value.days < DAYS_UNTIL:
        return numbered("Counts", "%n days old", "%n day old", value.days)
    if value.days < WEEKS_UNTIL:
        return numbered("Counts", "%n weeks old", "%n week old", value.weeks)
    months = value.calendar_months
    if months < MONTHS_UNTIL:
        return numbered("Counts", "%n months old", "%n month old", months)
    return numbered("Counts", "%n years old", "%n year old", months // 12)


def ago(moment: datetime, now: datetime) -> str:
    """How long ago, up to a day; then the day and the time."""
    passed = now - moment
    if passed < timedelta(minutes=1):
        return QCoreApplication.translate("Counts", "just now")
    if passed < timedelta(hours=1):
        return minutes_ago(passed // timedelta(minutes=1))
    if passed < timedelta(days=1):
        return numbered("Counts", "%n hours ago", "%n hour ago", passed // timedelta(hours=1))
    return day_and_time(day_of_month(moment.date()), moment)


def day_and_time(day_words: str, moment: datetime) -> str:
    """A day, as somebody else said it, with the time of `moment`: "April 22, 10:24 am"."""
    return QCoreApplication.translate("Dates", "{day}, {time}").format(
        day=day_words, time=time(moment)
    )


def _sound_with_count(sound: Sound, tried: int | None, sounded: int | None) -> str:
    count = repeats(tried, sounded)
    if not count:
        return lower_word(sound)
    return QCoreApplication.translate("Counts", "{sound}, {count}").format(
        sound=lower_word(sound), count=count
    )
