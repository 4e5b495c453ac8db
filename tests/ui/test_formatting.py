from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import product

import pytest
from PySide6.QtCore import QLocale

from baby_joints.domain import codes
from baby_joints.domain.age import Age
from baby_joints.domain.codes import SIDES_OF, Activity, Joint, Noticed, Reaction, Side, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui import formatting

pytestmark = pytest.mark.usefixtures("dressed_app")
VOCABULARIES = [
    value
    for value in vars(codes).values()
    if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
]
NOW = datetime(2026, 4, 22, 22, 24, tzinfo=UTC)


@pytest.fixture
def locale(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=lambda kind: kind.__name__)
def test_every_code_has_a_word(vocabulary: type[StrEnum]) -> None:
    words = [formatting.word(code) for code in vocabulary]
    assert all(words)
    assert len(set(words)) == len(words)
    assert all(formatting.lower_word(code) for code in vocabulary)


@pytest.mark.parametrize(
    ("joint", "side"),
    [(joint, side) for joint, side in product(Joint, Side) if side in SIDES_OF[joint]],
)
def test_every_joint_and_side_has_words_that_name_the_side(joint: Joint, side: Side) -> None:
    words, inside = formatting.site(joint, side), formatting.lower_site(joint, side)
    assert inside[0].islower()
    assert words.lower() == inside.lower()
    if side in {Side.LEFT, Side.RIGHT}:
        assert side.value in inside


def test_an_entry_in_one_line() -> None:
    draft = ObservationDraft(
        joint=Joint.HIP,
        side=Side.LEFT,
        sound=Sound.CLICK,
        activity=Activity.DIAPER_CHANGE,
        tried=4,
        sounded=2,
    )
    assert formatting.entry_line(draft) == "Left hip · click, 2 of 4 · diaper change"
    assert formatting.entry_line(ObservationDraft(joint=Joint.NECK)) == "Neck"
    assert formatting.entry_line(ObservationDraft()) == ""


@pytest.mark.parametrize(
    ("tried", "sounded", "words"), [(None, 1, ""), (1, 1, ""), (4, 0, "0 of 4"), (2, 2, "2 of 2")]
)
def test_repeats(tried: int | None, sounded: int, words: str) -> None:
    assert formatting.repeats(tried, sounded) == words


def test_nobody_noticed_is_not_comfortable() -> None:
    assert formatting.reaction_words(None) == "Not noted"
    assert formatting.reaction_words(frozenset()) == "Comfortable"
    both = frozenset({Reaction.WINCING, Reaction.CRYING})
    assert formatting.reaction_words(both) == "Crying, wincing"


def test_noticed_in_the_usual_order() -> None:
    assert formatting.noticed_words([Noticed.FELT, Noticed.HEARD]) == "heard, felt"
    assert formatting.noticed_words([]) == ""


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-1, "not born yet"),
        (0, "0 days old"),
        (1, "1 day old"),
        (13, "13 days old"),
        (14, "2 weeks old"),
        (181, "25 weeks old"),
        (182, "5 months old"),
        (730, "23 months old"),
        (800, "2 years old"),
    ],
)
def test_ages(days: int, words: str) -> None:
    assert formatting.age(Age(days)) == words


def test_on_a_birthday_the_years_are_full() -> None:
    birthday = date(2026, 4, 23)
    assert formatting.age(Age(365, birthday)) == "12 months old"
    assert formatting.age(Age(364, birthday)) == "11 months old"
    assert formatting.age(Age(730, birthday)) == "2 years old"


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(minutes=59), "59 minutes ago"),
        (timedelta(hours=23), "23 hours ago"),
        (timedelta(days=3), "April 19, 10:24\u202fpm"),
    ],
)
def test_how_long_ago(passed: timedelta, words: str) -> None:
    assert formatting.ago(NOW - passed, NOW) == words


@pytest.mark.parametrize(
    ("locale", "clock", "day", "long_day", "short_day"),
    [
        ("en_US", "10:24\u202fpm", "Wednesday, April 22", "April 22, 2026", "Apr 22"),
        ("de_DE", "22:24", "Mittwoch, 22. April", "22. April 2026", "22. Apr."),
        ("es_ES", "22:24", "miércoles, 22 de abril", "22 de abril de 2026", "22 de abr"),
    ],
    indirect=["locale"],
)
def test_days_and_times_as_the_country_writes_them(
    locale: str, clock: str, day: str, long_day: str, short_day: str
) -> None:
    assert locale
    assert formatting.time(NOW) == clock
    assert formatting.day(NOW.date()) == day
    assert formatting.long_day(NOW.date()) == long_day
    assert formatting.short_day(NOW.date()) == short_day


def test_days_near_today() -> None:
    today = date(2026, 4, 22)
    assert formatting.relative_day(today, today) == "Today, Wednesday, April 22"
    assert formatting.relative_day(date(2026, 4, 21), today) == "Yesterday, Tuesday, April 21"
    assert formatting.relative_day(date(2026, 4, 20), today) == "Monday, April 20"
    assert formatting.relative_day(date(2025, 12, 31), today) == "December 31, 2025"


def test_counts() -> None:
    assert formatting.count_entries(1) == "1 entry"
    assert formatting.count_entries(0) == "0 entries"
