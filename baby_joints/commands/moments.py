"""Days and times as they are typed on a command line."""

from datetime import date, datetime, time, tzinfo

import typer

from baby_joints.domain import checks
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.errors import DomainError
from baby_joints.domain.period import Period

_LAST_SECOND = time(23, 59, 59)


def day_of(text: str | None, option: str) -> date | None:
    """The day that `text` names, such as 2026-03-02; a usage error names `option`."""
    if text is None:
        return None
    try:
        return checks.day(option, date.fromisoformat(text))
    except ValueError:
        raise typer.BadParameter(
            f"{text!r} is not a day like 2026-03-02.", param_hint=option
        ) from None


def moment_of(text: str, contents: DiaryContents, now: datetime) -> datetime:
    """The moment that ``--as-of`` names: an ISO time, or the end of a day where the diary was kept.

    A time without an offset has the one of that place too: that of the newest entry made until
    then, or of `now`.
    """
    try:
        moment = datetime.fromisoformat(text)
        if len(text) == len("2026-03-02"):
            moment = datetime.combine(moment.date(), _LAST_SECOND)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=offset_on(moment.date(), contents, now))
        moment = checks.moment("--as-of", moment)
    except DomainError as error:
        raise typer.BadParameter(f"{error.value} {error.problem}.", param_hint="--as-of") from None
    except ValueError:
        raise typer.BadParameter(
            f"{text!r} is neither a day like 2026-03-02 nor a time like 2026-03-02T18:00:00+01:00.",
            param_hint="--as-of",
        ) from None
    refuse_before_birth(moment.date(), contents, "--as-of")
    return moment


def refuse_before_birth(day: date, contents: DiaryContents, option: str) -> None:
    """A usage error for a day on which there was nothing to tell yet."""
    born_on = contents.child.born_on
    if day < born_on:
        raise typer.BadParameter(
            f"{day.isoformat()} is before the birth on {born_on.isoformat()}.", param_hint=option
        )


def offset_on(day: date, contents: DiaryContents, now: datetime) -> tzinfo | None:
    """The offset from UTC where the diary was kept on `day`."""
    entries = contents.observations
    before = [entry for entry in entries if entry.day <= day] or entries
    if not before:
        return now.tzinfo
    return max(before, key=lambda entry: entry.observed_at).observed_at.tzinfo


def end_of(day: date, contents: DiaryContents, now: datetime) -> datetime:
    """The last second of `day` where the diary was kept."""
    return datetime.combine(day, _LAST_SECOND, offset_on(day, contents, now))


def period_of(
    first: date | None, last: date | None, contents: DiaryContents, as_of: datetime
) -> Period | None:
    """The period between two days, both included and either left open; None for the whole diary.

    It ends on the day of `as_of` at the latest: nothing is known of the days after it.
    """
    if first is None and last is None:
        return None
    known = [entry.day for entry in contents.observations]
    end = min(last or as_of.date(), as_of.date())
    start = first or min([end, *known])
    if start > end:
        raise typer.BadParameter(
            f"{start.isoformat()} is after {end.isoformat()}, the last day.", param_hint="--from"
        )
    return Period.through(max(start, contents.child.born_on), end)
