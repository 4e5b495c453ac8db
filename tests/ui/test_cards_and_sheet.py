"""A card on Patterns never asks for less than the safety sheet of an entry behind it."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

import pytest

from baby_joints.analysis import summarise
from baby_joints.analysis.advice import Advice
from baby_joints.analysis.advised import ANSWERED
from baby_joints.analysis.answer import Answer, answers_in
from baby_joints.analysis.emergency_numbers import EmergencyHelp
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.analysis.safety_case import SafetyCase
from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import Level
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.guidance_file import read_emergency_numbers, read_guidance
from baby_joints.ui.finding_text import finding_action
from baby_joints.ui.safety.advice_words import advice_words
from tests.builders import Story

GUIDANCE = read_guidance()
ORDER = [advice.id for advice in GUIDANCE.advice]
COUNTRIES = [*sorted(read_emergency_numbers().countries()), ""]
# Ages in days, each on either side of a limit.
AGES = (3, 21, 41, 42, 49, 91, 92, 180, 365, 366, 500)
KINDS = (
    *("swollen", "red", "warm", "hot", "stiff", "unused", "reduced", "crying", "loose"),
    *("fever", "ill", "bent", "hard_crying", "fall"),
)
SOUNDS = ("hip-L click", "hip-L clunk", "knee-R grinding", "elbow-L pop", "hip-B grinding")
SIGNS = ("opens_less", "leg_looks_shorter", "creases_uneven", "limp_or_waddle")
BORN = date(2025, 1, 1)


def stories() -> Iterator[str]:
    """Each answer alone and with each other one, told on two days."""
    pairs = [*((kind,) for kind in KINDS), *combinations(KINDS, 2), ()]
    for sound in SOUNDS:
        for pair in pairs:
            if "loose" not in pair or sound.startswith("hip"):
                yield f"d1,d2 {sound} {' '.join(pair)}"
    for sign in SIGNS:
        yield f"d1 signs-L {sign}; d2 hip-L click loose ill"
    yield "d1 knee-L pop stiff; d2 08:00 neck pop ill; d3 elbow-L pop unused; d3 12:00 neck pop hot"
    yield "d1 08:00 knee-L pop stiff; d1 09:30 neck pop fever"


def told(story: str, age: int) -> tuple[DiaryContents, Summary]:
    first = BORN + timedelta(days=age)
    read = Story().read(f"born {BORN}; from {first}; {story}")
    contents = read.contents()
    return contents, summarise(contents, read.end(3), guidance=GUIDANCE)


def sheets(contents: DiaryContents, finding: Finding) -> Iterator[Advice]:
    """The first line of the sheet of each record behind a finding."""
    for entry in contents.observations:
        if entry.id in finding.observation_ids:
            case = SafetyCase.of(entry, contents.observations, contents.child, GUIDANCE)
            yield from case.advice[:1]
    for look in contents.hip_signs:
        if look.id in finding.observation_ids:
            yield GUIDANCE.advise(answers_in(hip_signs=look), contents.child, look.day)[0]


def place(advice: Advice) -> tuple[int, int]:
    return -advice.level.urgency, ORDER.index(advice.id)


@pytest.mark.parametrize("age", AGES)
def test_a_card_is_as_urgent_as_every_sheet_behind_it(age: int) -> None:
    for story in stories():
        contents, summary = told(story, age)
        for finding in summary.findings:
            if finding.pattern not in ANSWERED:
                assert finding.advice is None
                continue
            worst = min(sheets(contents, finding), key=place)
            assert finding.advice is not None, (story, finding)
            assert place(finding.advice) <= place(worst), (story, finding)
            assert finding.level is finding.advice.level, (story, finding)


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("country", COUNTRIES)
def test_a_card_gives_the_step_and_the_number_of_the_sheet(country: str) -> None:
    there = read_emergency_numbers().help_in(country)
    for age in (21, 49, 120, 500):
        for story in ("d1 knee-L pop swollen", "d1 hip-L clunk ill", "d1 knee-L pop stiff fever"):
            contents, summary = told(story, age)
            for finding in summary.findings:
                if finding.advice is None:
                    continue
                sheet = min(sheets(contents, finding), key=place)
                joint = contents.observations[0].joint
                words = advice_words(sheet.text, contents.child, joint, there)
                action = finding_action(finding, contents.child, there)
                # It says first how long ago that was, when its time is past.
                assert words.first in action
                assert all(step in action for step in words.then)


@pytest.mark.usefixtures("theme")
def test_what_a_fever_would_change_depends_on_the_age() -> None:
    there = read_emergency_numbers().help_in("GB")
    young, older = (_painful(age, there) for age in (21, 200))
    assert young.startswith("Call your doctor within 24 hours.")
    assert "Looks very ill? Call 999 now." in young
    assert "A fever of 38.0 °C (100.4 °F) or more? Go to A&E now." in young
    assert "A fever of 38.0 °C (100.4 °F) or more? Have a doctor see Mia today." in older


def _painful(age: int, there: EmergencyHelp) -> str:
    first = BORN + timedelta(days=age)
    read = Story().read(f"born {BORN}; from {first}; d1,d2 knee-L pop crying")
    summary = summarise(read.contents(), read.end(2), guidance=GUIDANCE)
    return finding_action(summary.findings[0], summary.child, there)


def test_what_would_come_on_is_told_only_where_it_asks_for_more() -> None:
    _, summary = told("d1 knee-L pop stiff fever", 200)
    (finding,) = summary.findings
    assert finding.level is Level.EMERGENCY_NOW
    assert finding.raised == ()
    _, summary = told("d1 knee-L pop swollen", 200)
    (finding,) = summary.findings
    assert [(answer, line.id) for answer, line in finding.raised] == [(Answer.LOOKS_ILL, "U1")]
    _, summary = told("d1 hip-L clunk", 200)
    assert [one.raised for one in summary.findings if one.advice] == [()]


def test_a_fever_of_long_ago_does_not_make_a_new_clunk_an_emergency() -> None:
    story = "d1 hip-L clunk fever; d20 hip-L clunk"
    read = Story().read(f"born {BORN}; {story}")
    for upto, level in ((1, Level.EMERGENCY_NOW), (19, Level.EMERGENCY_NOW), (20, Level.THIS_WEEK)):
        found = summarise(read.contents(), read.end(upto), guidance=GUIDANCE).findings
        clunk = next(one for one in found if one.pattern is Pattern.HIP_CLUNK_OR_LOOSE)
        assert clunk.level is level
        assert clunk.numbers["time_is_past"] is (upto == 19)


def test_without_the_advice_a_finding_keeps_its_level() -> None:
    read = Story().read("d1 knee-L pop swollen ill")
    (finding,) = summarise(read.contents(), read.end(1)).findings
    assert finding.advice is None
    assert finding.level is Level.EMERGENCY_NOW  # under three months
