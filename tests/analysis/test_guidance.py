"""Advice on answers: an added answer never lowers a level, and ages count as the source says."""

import re
from datetime import date, timedelta
from itertools import combinations
from typing import Any

import pytest

from baby_joints.analysis.advice import Advice
from baby_joints.analysis.answer import Answer, answers_in
from baby_joints.analysis.guidance import Guidance
from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.domain.age import Age
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Level
from baby_joints.guidance_file import read_guidance
from baby_joints.paths import resource
from tests.builders import diary, key

BORN = date(2026, 1, 10)
GUIDANCE = read_guidance()
SOON = Level.WITHIN_24_HOURS
# No text can have been compared with its source before the project had one.
FIRST_DAY = date(2026, 11, 23)


def child(due: date | None = None) -> Child:
    return Child(id=key(1), name="Mia", born_on=BORN, due_on=due)


def level(*answers: Answer, days: int = 200) -> Level | None:
    return GUIDANCE.level(frozenset(answers), child(), BORN + timedelta(days=days))


@pytest.mark.parametrize("days", [10, 60, 120, 400])
def test_adding_an_answer_never_lowers_the_level(days: int) -> None:
    day = BORN + timedelta(days=days)
    baby = child()
    urgency: dict[frozenset[Answer], int] = {}
    # At one age every set; at the others those of up to three answers, or with one left out.
    answers = list(Answer)
    sizes = [*range(4), len(answers) - 1, len(answers)]
    if days == 60:
        sizes = [*range(len(answers) + 1)]
    for size in sizes:
        for chosen in combinations(answers, size):
            found = GUIDANCE.level(frozenset(chosen), baby, day)
            urgency[frozenset(chosen)] = -1 if found is None else found.urgency
    for chosen_set, found_urgency in urgency.items():
        for answer in chosen_set:
            fewer = chosen_set - {answer}
            assert urgency.get(fewer, -1) <= found_urgency


@pytest.mark.parametrize(
    ("answers", "days", "expected"),
    [
        ((Answer.LOOKS_ILL,), 200, Level.EMERGENCY_NOW),
        ((Answer.FEVER,), 91, Level.EMERGENCY_NOW),
        ((Answer.FEVER,), 92, Level.TODAY),
        ((Answer.LIMB_HELD_OR_UNUSED,), 200, Level.TODAY),
        ((Answer.LIMB_HELD_OR_UNUSED, Answer.FEVER), 200, Level.EMERGENCY_NOW),
        ((Answer.LIMB_HELD_OR_UNUSED, Answer.SWOLLEN_RED_OR_WARM), 200, Level.EMERGENCY_NOW),
        ((Answer.SWOLLEN_RED_OR_WARM,), 200, Level.TODAY),
        ((Answer.SWOLLEN_RED_OR_WARM,), 40, Level.EMERGENCY_NOW),
        ((Answer.BENT_OR_BROKEN,), 200, Level.EMERGENCY_NOW),
        ((Answer.HARD_CRYING,), 365, Level.TODAY),
        ((Answer.HARD_CRYING,), 366, Level.WITHIN_24_HOURS),
        ((Answer.FALL_OR_BRUISE,), 100, Level.TODAY),
        ((Answer.PAIN_TWICE,), 100, Level.WITHIN_24_HOURS),
        ((Answer.REDUCED_MOVEMENT,), 100, Level.WITHIN_24_HOURS),
        ((Answer.HIP_CLUNK,), 100, Level.THIS_WEEK),
        ((Answer.HIP_FELT_LOOSE,), 100, Level.THIS_WEEK),
        ((Answer.OPENS_LESS,), 100, Level.THIS_WEEK),
        ((Answer.LEG_LOOKS_SHORTER,), 100, Level.THIS_WEEK),
        ((Answer.LIMP_OR_WADDLE,), 500, Level.THIS_WEEK),
        ((Answer.GRINDING,), 41, Level.WITHIN_24_HOURS),
        ((Answer.GRINDING,), 42, Level.NEXT_VISIT),
        ((Answer.CREASES_UNEVEN,), 100, Level.NEXT_VISIT),
        ((), 100, None),
    ],
)
def test_the_levels_of_the_table(
    answers: tuple[Answer, ...], days: int, expected: Level | None
) -> None:
    assert level(*answers, days=days) is expected


def test_fever_counts_from_birth_even_for_a_baby_born_early() -> None:
    early = child(due=BORN + timedelta(days=60))
    day = BORN + timedelta(days=95)
    assert GUIDANCE.level(frozenset({Answer.FEVER}), early, day) is Level.TODAY


# The first day is an age in whole months; the day before it none may be taken for that old.
@pytest.mark.parametrize(
    ("born", "day", "answer", "younger", "older"),
    [
        *[
            (date(2026, 7, 1), date(2026, 10, 1), answer, Level.EMERGENCY_NOW, Level.TODAY)
            for answer in (Answer.FEVER, Answer.SWOLLEN_RED_OR_WARM)
        ],
        (date(2024, 2, 10), date(2025, 2, 10), Answer.HARD_CRYING, Level.TODAY, SOON),
        (date(2024, 2, 10), date(2025, 2, 10), Answer.FALL_OR_BRUISE, Level.TODAY, None),
    ],
)
def test_the_longest_months_count_whole(
    born: date, day: date, answer: Answer, younger: Level, older: Level | None
) -> None:
    baby = Child(id=key(1), name="Mia", born_on=born)
    days = (day - timedelta(days=1), day)
    levels = [GUIDANCE.level(frozenset({answer}), baby, on) for on in days]
    assert levels == [younger, older]


def test_an_age_limit_in_months_is_never_a_day_too_early() -> None:
    """No baby of two months gets the advice for three, whatever its months; a day of three may."""
    limits = {line.before_days for line in GUIDANCE.advice if line.before_days is not None}
    limits.add(PARAMETERS.signs.young_days)
    in_months = sorted(limit for limit in limits if limit > 60)
    days = [date(2024, 1, 1) + timedelta(days=number) for number in range(4 * 366)]
    youngest = [
        tuple(min(Age(age, day).calendar_months for day in days) for age in (limit - 1, limit))
        for limit in in_months
    ]
    assert youngest == [(2, 3), (11, 12)]
    assert [Age(limit - 1).months for limit in in_months] == [2, 11]


def test_corrected_age_counts_where_a_line_asks_for_it() -> None:
    line = Advice.from_data(made(age="corrected", before_days=42))
    early = child(due=BORN + timedelta(days=60))
    day = BORN + timedelta(days=95)
    answers = frozenset({Answer.GRINDING})
    assert line.fits(answers, early.age_on(day), early.corrected_age_on(day))
    assert not line.fits(answers, early.age_on(day), early.age_on(day))


def test_a_youngest_age_holds() -> None:
    line = Advice.from_data(made(from_days=100))
    answers = frozenset({Answer.GRINDING})
    ages = [child().age_on(BORN + timedelta(days=days)) for days in (99, 100)]
    assert [line.fits(answers, age, age) for age in ages] == [False, True]


def made(**changes: object) -> dict[str, Any]:
    return {
        "id": "X",
        "all": ["grinding"],
        "level": "note",
        "text": "x",
        "source": "own",
        "reviewed_on": BORN,
    } | changes


@pytest.mark.parametrize("wrong", [{"all": []}, {"age": "guessed"}, {"level": "soon"}])
def test_wrong_lines_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"asks for no answer|unknown age|not a valid Level"):
        Advice.from_data(made(**wrong))


def test_two_lines_of_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="share an id"):
        Guidance.from_data({"version": 1, "questions": {}, "advice": [made(), made()]})


def test_every_line_has_a_source_and_a_review() -> None:
    for line in GUIDANCE.advice:
        assert line.source
        assert line.text
        assert line.reviewed_on >= FIRST_DAY


def test_no_data_file_was_looked_at_before_the_project_began() -> None:
    files = [*resource("guidance").glob("*.toml"), *resource("checks").glob("*.toml")]
    assert len(files) >= 7
    for file in files:
        told = re.findall(r"^reviewed_on = (\S+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
        assert told, file.name
        assert min(map(date.fromisoformat, told)) >= FIRST_DAY, file.name


def test_answers_come_from_what_is_there_alone() -> None:
    entries = diary(
        "d1 hip-L clunk pain stiff swollen loose fever no-ill bent; d2 hip-L click pain;"
        "d3 hip-L quiet no-swollen moves; d4 knee-L clunk loose reduced fall hot hard_crying ill;"
        "d5 hip-R grinding"
    ).observations
    assert answers_in(entries[0]) == {
        Answer.HIP_CLUNK,
        Answer.LIMB_HELD_OR_UNUSED,
        Answer.SWOLLEN_RED_OR_WARM,
        Answer.HIP_FELT_LOOSE,
        Answer.FEVER,
        Answer.BENT_OR_BROKEN,
        Answer.PAIN,
    }
    assert answers_in(entries[1]) == {Answer.PAIN}
    assert answers_in(entries[1], earlier=entries[:1]) == {Answer.PAIN, Answer.PAIN_TWICE}
    assert answers_in(entries[2], earlier=entries[:2]) == frozenset()
    assert answers_in(entries[3]) == {
        Answer.REDUCED_MOVEMENT,
        Answer.FALL_OR_BRUISE,
        Answer.SWOLLEN_RED_OR_WARM,
        Answer.HARD_CRYING,
        Answer.LOOKS_ILL,
    }
    assert answers_in(entries[4]) == {Answer.GRINDING}
    assert answers_in() == frozenset()


@pytest.mark.parametrize(
    ("answers", "days", "called"),
    [
        ((Answer.PAIN,), 200, True),
        ((Answer.REDUCED_MOVEMENT,), 200, True),
        ((Answer.SWOLLEN_RED_OR_WARM,), 200, True),
        ((Answer.LIMB_HELD_OR_UNUSED,), 200, True),
        ((Answer.HIP_CLUNK,), 200, True),
        ((Answer.HIP_FELT_LOOSE,), 200, True),
        ((Answer.GRINDING,), 41, True),
        ((Answer.GRINDING,), 42, False),
        ((Answer.CREASES_UNEVEN,), 200, False),
        ((), 200, False),
    ],
)
def test_which_answers_call_the_questions(
    answers: tuple[Answer, ...], days: int, *, called: bool
) -> None:
    day = BORN + timedelta(days=days)
    assert GUIDANCE.calls_questions(frozenset(answers), child(), day) is called


def test_each_line_of_the_file_is_said_at_some_age() -> None:
    """No line stands in the shadow of another one of the same level, at every age."""
    days = [BORN + timedelta(days=days) for days in (10, 60, 200, 400)]
    said = {
        first.id
        for line in GUIDANCE.advice
        for answer in line.any_of or line.all_of
        for day in days
        for first in GUIDANCE.advise(line.all_of | {answer}, child(), day)[:1]
    }
    assert said == {line.id for line in GUIDANCE.advice}


def test_hip_signs_answer_too() -> None:
    looks = diary("d1 signs-L opens_less no-creases_uneven limp_or_waddle").hip_signs
    assert answers_in(hip_signs=looks[0]) == {Answer.OPENS_LESS, Answer.LIMP_OR_WADDLE}
