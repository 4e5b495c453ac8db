"""The rule of rotation: 7 days, 4 weeks, 6 months, and never what somebody may still want."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from baby_joints.storage.backups.backup import Backup, file_name, read_name
from baby_joints.storage.backups.reason import BackupReason
from baby_joints.storage.backups.rotation import (
    DAYS,
    GRACE,
    MONTHS,
    WEEKS,
    first_to_go,
    outlived,
)

NOW = datetime(2026, 4, 23, 10, 24, tzinfo=UTC)
MADE = st.integers(-480 * 86_400, 8 * 86_400).map(lambda seconds: NOW + timedelta(seconds=seconds))
BACKUPS = st.lists(
    st.builds(
        Backup,
        path=st.uuids().map(lambda key: Path(str(key))),
        made_at=MADE,
        reason=st.sampled_from(BackupReason),
        number=st.integers(1, 3),
        is_good=st.sampled_from((True, True, True, False)),
        is_sound=st.sampled_from((True, True, True, False)),
    ),
    max_size=60,
)


def daily(days_ago: float) -> Backup:
    return Backup(
        path=Path(f"{days_ago}"),
        made_at=NOW - timedelta(days=days_ago),
        reason=BackupReason.DAILY,
    )


def test_a_year_of_daily_backups_leaves_days_weeks_and_months() -> None:
    kept: list[Backup] = []
    for day in range(365):
        kept.append(daily(365 - day))
        gone = outlived(kept, kept[-1].made_at)
        kept = [backup for backup in kept if backup not in gone]
    ages = sorted(round((NOW - backup.made_at).days) for backup in kept)
    assert ages[:DAYS] == [1, 2, 3, 4, 5, 6, 7]
    assert len(ages) <= DAYS + WEEKS + MONTHS
    assert 140 < ages[-1] < 200


def test_what_goes_first_where_there_is_too_little_room() -> None:
    def made(days_ago: int, reason: BackupReason) -> Backup:
        return replace(daily(days_ago), reason=reason)

    ahead, newest, second = daily(-400), daily(0), daily(1)
    old, older = daily(3), daily(30)
    moment = made(5, BackupReason.IMPORT)
    past = made(40, BackupReason.IMPORT)
    damaged, locked = replace(daily(2), is_good=False), replace(daily(4), opens=False)
    several = [ahead, newest, second, old, older, moment, past, damaged, locked]
    assert first_to_go(several, NOW) == (past, older, old, moment, ahead)
    assert first_to_go([ahead, newest, second], NOW) == (ahead,)
    assert first_to_go([newest, second, damaged], NOW) == ()


def test_a_diary_that_nobody_opened_for_a_year_keeps_what_it_had() -> None:
    old = [daily(365 + day) for day in range(7)]
    assert outlived([*old, daily(0)], NOW) == (old[-1],)


@given(BACKUPS)
def test_what_never_goes(backups: list[Backup]) -> None:
    gone = set(outlived(backups, NOW))
    for is_sound in (True, False):
        good = [backup for backup in backups if backup.is_good and backup.is_sound == is_sound]
        newest = max((backup.age_key for backup in good), default=None)
        assert not good or newest in {backup.age_key for backup in good if backup not in gone}
    for backup in gone:
        assert backup.is_good
        assert backup.made_at <= NOW
        assert backup.reason is BackupReason.DAILY or NOW - backup.made_at >= GRACE


@given(BACKUPS)
def test_what_stays_is_bounded_and_asking_again_changes_nothing(backups: list[Backup]) -> None:
    gone = outlived(backups, NOW)
    kept = [backup for backup in backups if backup not in gone]
    assert outlived(kept, NOW) == ()
    for is_sound in (True, False):
        plain = [
            backup
            for backup in kept
            if backup.is_good
            and backup.is_sound == is_sound
            and backup.made_at <= NOW
            and (backup.reason is BackupReason.DAILY or NOW - backup.made_at >= GRACE)
        ]
        assert len(plain) <= DAYS + WEEKS + MONTHS
    assert list(gone) == sorted(gone, key=lambda backup: backup.age_key)


@given(MADE, st.sampled_from(BackupReason), st.integers(1, 5000), st.booleans())
def test_a_name_says_when_and_why(
    made_at: datetime,
    reason: BackupReason,
    number: int,
    is_sound: bool,  # noqa: FBT001 - hypothesis names it
) -> None:
    path = Path("backups") / file_name(made_at, reason, number, is_sound=is_sound)
    said = {"made_at": made_at, "reason": reason, "number": number, "is_sound": is_sound}
    assert read_name(path) == Backup(path=path, **said)  # type: ignore[arg-type] # of any kind


def test_altered_ones_take_the_place_of_no_sound_one() -> None:
    altered = [replace(daily(day), is_sound=False) for day in range(400)]
    gone = outlived([*altered, daily(401)], NOW)
    assert daily(401) not in gone
    assert len(gone) >= len(altered) - DAYS - WEEKS - MONTHS


def test_other_names_are_no_backups() -> None:
    for name in (
        "diary.sqlite3",
        "2026-04-23T10-24-00Z-daily.bjbackup.tmp",
        "2026-04-23T10-24-00Z-often.bjbackup",
        "2026-13-23T10-24-00Z-daily.bjbackup",
        ".2026-04-23T10-24-00Z-daily.bjbackup",
    ):
        assert read_name(Path(name)) is None


def test_those_of_a_clock_that_was_ahead_stand_for_no_day() -> None:
    ahead = [daily(-days) for days in (1600, 1605, 1610, 1615, 1620, 1625, 1630)]
    real = [daily(days) for days in range(7)]
    assert outlived([*ahead, *real], NOW) == ()
