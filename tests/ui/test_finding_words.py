"""Every pattern has words, and the words keep to the rules of the house."""

import re
from datetime import date
from uuid import UUID

import pytest

from baby_joints.analysis.emergency_numbers import EmergencyHelp, EmergencyPlace
from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.finding_numbers import NUMBERS
from baby_joints.analysis.parameters import PARAMETERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Activity, Answer, Joint, Level, RiskFactor, Side
from baby_joints.guidance_file import read_guidance
from baby_joints.ui.finding_facts import likely_words
from baby_joints.ui.finding_reasons import finding_reason
from baby_joints.ui.finding_text import finding_text
from baby_joints.ui.patterns.missing_words import missing_sentences

TODAY = date(2026, 4, 23)
MIA = Child(id=UUID(int=1), name="Mia <3", born_on=date(2026, 1, 10))
AVOIDED = re.compile(
    r"\b(detect\w*|screen\w*|diagnos\w*|monitor\w*|risk score|alert\w*|abnormal|normal result)\b",
    re.IGNORECASE,
)
VALUES: dict[str, Number] = {
    "n": 15,
    "m": 25,
    "first_on": "2026-03-13",
    "last_on": "2026-04-22",
    "days_ago": 1,
    "time_is_past": False,
    "split_on": "2026-03-23",
    "sound": "click",
    "activity": "diaper_change",
    "range_level": 0.95,
    "share": 0.8,
    "low": 0.62,
    "high": 0.91,
    "other_side_tried": 20,
    "other_side_sounded": 1,
}

THERE = EmergencyHelp("999", EmergencyPlace.ACCIDENT_AND_EMERGENCY)
# One of the lines that may stand behind each pattern about answers.
LINES = {line.id: line for line in read_guidance().advice}
ADVICE = {
    Pattern.LIMB_HELD_OR_UNUSED: LINES["S1"],
    Pattern.SWOLLEN_RED_OR_WARM: LINES["S2"],
    Pattern.PAIN_WITH_SOUND: LINES["V1"],
    Pattern.REDUCED_MOVEMENT: LINES["V1a"],
    Pattern.HIP_CLUNK_OR_LOOSE: LINES["V2"],
    Pattern.HIP_ASYMMETRY: LINES["C1"],
    Pattern.GRINDING: LINES["V5a"],
}


def finding(pattern: Pattern, level: Level, **numbers: Number) -> Finding:
    """A finding with a value for each number that its pattern promises."""
    given = {name: VALUES.get(name, 4) for name in NUMBERS[pattern]} | numbers
    return Finding(
        pattern=pattern,
        joint=Joint.HIP,
        side=Side.LEFT,
        level=level,
        since=TODAY,
        observation_ids=(UUID(int=2),),
        numbers=given,
        rule=f"{pattern.value}/1",
        advice=ADVICE.get(pattern),
    )


def sentences(text: str) -> list[str]:
    plain = re.sub(r"</?b>", "", text)
    return [part for part in re.split(r"(?<=[.?!])\s+", plain) if part]


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("pattern", Pattern)
def test_each_pattern_has_title_sentence_action_and_rule(pattern: Pattern, level: Level) -> None:
    told = finding(pattern, level)
    text, reason = finding_text(told, MIA, TODAY, THERE), finding_reason(told)
    everything = [
        text.title,
        text.sentence,
        text.action,
        reason.why,
        reason.is_not,
        reason.rule,
        reason.source,
        *(f"{fact.value} {fact.caption}" for fact in text.facts),
    ]
    assert all(part.strip() for part in everything)
    for part in everything:
        assert "{" not in part
        assert not AVOIDED.search(part), part
    for sentence in sentences(f"{text.sentence} {text.action}"):
        assert len(sentence.split()) <= 18, sentence


@pytest.mark.usefixtures("theme")
def test_what_was_written_weeks_ago_is_not_told_as_new() -> None:
    pattern, level = Pattern.SWOLLEN_RED_OR_WARM, Level.TODAY
    new = finding_text(finding(pattern, level, days_ago=1), MIA, TODAY, THERE).action
    old = finding_text(
        finding(pattern, level, days_ago=21, time_is_past=True), MIA, TODAY, THERE
    ).action
    assert new.startswith("Take Mia <3 to a hospital today.")
    assert "ago" not in new
    assert old.startswith("You last wrote this 21 days ago. Is it still so,")
    assert old.endswith(new)


@pytest.mark.usefixtures("theme")
def test_a_name_is_escaped_in_rich_text_only() -> None:
    text = finding_text(finding(Pattern.PAIN_WITH_SOUND, Level.WITHIN_24_HOURS), MIA, TODAY, THERE)
    assert "Mia &lt;3" in text.sentence
    text = finding_text(
        finding(Pattern.REPRODUCIBLE_SOUND, Level.NEXT_VISIT, activity=Activity.STRETCHING.value),
        MIA,
        TODAY,
        THERE,
    )
    assert "Mia <3 stretches" in text.title


@pytest.mark.usefixtures("theme")
def test_the_sentence_names_n_of_m() -> None:
    text = finding_text(
        finding(Pattern.PERSISTENT_HIP_SOUND, Level.WITHIN_TWO_WEEKS), MIA, TODAY, THERE
    )
    assert text.title == "The left hip keeps clicking"
    assert "<b>15 of the 25 days</b>" in text.sentence
    assert "March 13" in text.sentence
    assert text.facts[0].value == "15 of 25"
    assert text.facts[-1].value == "Yesterday"


@pytest.mark.usefixtures("theme")
def test_a_hip_risk_hastens_and_is_named() -> None:
    held = finding(Pattern.PERSISTENT_HIP_SOUND, Level.WITHIN_TWO_WEEKS)
    breech = Child(
        id=UUID(int=1),
        name="Mia",
        born_on=MIA.born_on,
        risk_factors={RiskFactor.BREECH: Answer.YES},
    )
    assert finding_text(held, breech, TODAY, THERE).action.endswith(
        "Mia was breech, so sooner is better."
    )
    assert "breech" not in finding_text(held, MIA, TODAY, THERE).action


@pytest.mark.usefixtures("theme")
def test_notes_never_say_that_all_is_well() -> None:
    text = finding_text(finding(Pattern.COMFORTABLE_POPS, Level.NOTE), MIA, TODAY, THERE)
    assert text.action == "A hip can need care without a sound and without pain."


@pytest.mark.usefixtures("theme")
def test_rules_tell_the_numbers_that_decide() -> None:
    rule = PARAMETERS.persistent
    asked = {
        True: (rule.full_days, rule.full_weeks, rule.full_span_days, rule.full_last_within, 6),
        False: (rule.days, rule.weeks, rule.span_days, rule.last_within, rule.window_days // 7),
    }
    for full, numbers in asked.items():
        held = finding(Pattern.PERSISTENT_HIP_SOUND, Level.WITHIN_TWO_WEEKS, full=full)
        for number in numbers:
            assert re.search(rf"\b{number}\b", finding_reason(held).rule)
    few = finding(Pattern.PERSISTENT_HIP_SOUND, Level.WITHIN_TWO_WEEKS, full=False, few_quiet=True)
    assert finding_reason(few).rule.endswith(
        "On fewer than 1 in 5 days with notes you wrote that a hip was quiet. So after 35 days "
        "without a sound the count begins again. 3 of the days lie outside the fullest 2 weeks."
    )
    lifting = finding_reason(finding(Pattern.LIFTING_DIFFERENCE, Level.NOTE))
    assert str(PARAMETERS.lifting.lifts) in lifting.rule


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0.51, 0.83, "likely 5 to 8 of every 10"),
        (0.0, 0.04, "likely fewer than 1 of every 10"),
        (0.78, 0.82, "likely about 8 of every 10"),
    ],
)
def test_ranges_are_said_in_words(low: float, high: float, words: str) -> None:
    assert likely_words(low, high) == words


@pytest.mark.usefixtures("theme")
def test_too_little_is_said_for_each_hip() -> None:
    from baby_joints.analysis import summarise
    from tests.builders import Story

    story = Story().read("d40 hip-L click diaper; d41 hip-L quiet diaper 0/2")
    summary = summarise(story.contents(), story.end(45))
    told = missing_sentences(summary.missing)
    assert any(line.startswith("Left hip, days someone looked: 2.") for line in told)
    assert any(line.startswith("Right hip, days someone looked: 0.") for line in told)
