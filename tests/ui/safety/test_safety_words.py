"""What the sheet says: plain, calm, sourced, and never that all is well."""

import re
from datetime import date
from itertools import product
from uuid import UUID

import pytest

from baby_joints.analysis.advice import Advice
from baby_joints.analysis.emergency_numbers import EmergencyHelp, EmergencyPlace
from baby_joints.analysis.safety_case import SafetyCase
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, Level, Presence, SafetyQuestion
from baby_joints.guidance_file import read_guidance
from baby_joints.ui.safety.advice_source import age_rule, source_words
from baby_joints.ui.safety.advice_words import advice_words, known_texts, look_first
from baby_joints.ui.safety.called_words import called_words
from baby_joints.ui.safety.limb import Limb
from baby_joints.ui.safety.question_words import question_words
from baby_joints.ui.safety.rise_words import rise_words
from tests.builders import diary
from tests.reading_grade import HARDEST_GRADE, LONGEST_MEAN, mean_words, reading_grade

GUIDANCE = read_guidance()
MIA = Child(id=UUID(int=1), name="Mia", born_on=date(2026, 1, 10))
WITH_DOCTOR = Child(
    id=UUID(int=1),
    name="Mia",
    born_on=date(2026, 1, 10),
    doctor_name="Dr. Alvarez",
    doctor_phone="555 0142",
)
FORBIDDEN = re.compile(
    r"\b(detect\w*|screen\w*|diagnos\w*|monitor\w*|risk score|alert\w*|abnormal|normal result"
    r"|no need|don't worry|all is well|harmless|dangerous)\b",
    re.IGNORECASE,
)
SAID = (
    "pain",
    "wincing",
    "discomfort",
    "stiff",
    "unused",
    "reduced",
    "swollen",
    "red",
    "warm",
    "loose",
    "fever",
)


def advice_sentences() -> list[str]:
    found = []
    helps = [EmergencyHelp("911", place) for place in EmergencyPlace]
    for text, joint, there in product(
        sorted(known_texts()), (Joint.HIP, Joint.ELBOW, Joint.NECK), [*helps, EmergencyHelp()]
    ):
        words = advice_words(text, MIA, joint, there)
        found += [words.first, *re.split(r"(?<=[.?]) ", words.reason), *words.then]
    for in_pain in (True, False):
        words = look_first(MIA, in_pain=in_pain)
        found += [words.first, words.reason, *words.then]
    return found


def other_sentences() -> list[str]:
    found = []
    for question, limb in product(SafetyQuestion, Limb):
        found += list(question_words(question, limb, "Mia"))
    for number in ("112", None):
        for level in (Level.EMERGENCY_NOW, Level.TODAY):
            found.append(rise_words(level, list(SafetyQuestion)[:3], number))
    for joint, said in product(("hip-L", "elbow-L", "neck-M"), SAID):
        entry = diary(f"d1 {joint} click {said}").observations[0]
        found.append(called_words(entry, "Mia"))
    for sound in ("clunk", "grinding"):
        found.append(called_words(diary(f"d1 hip-L {sound}").observations[0], "Mia"))
    return found


@pytest.mark.usefixtures("theme")
def test_every_line_of_advice_has_words() -> None:
    assert {line.text for line in GUIDANCE.advice} == known_texts()
    for line in GUIDANCE.advice:
        words = advice_words(line.text, MIA, Joint.HIP, EmergencyHelp())
        assert words.first
        assert words.reason


@pytest.mark.usefixtures("theme")
def test_words_are_easy_calm_and_filled_in() -> None:
    sentences = sorted({*advice_sentences(), *other_sentences()})
    assert len(sentences) > 80
    for sentence in sentences:
        assert not FORBIDDEN.search(sentence), sentence
        assert "{" not in sentence
        assert len(sentence.split()) <= 20, sentence
    assert mean_words(sentences) <= LONGEST_MEAN
    assert reading_grade(sentences) <= HARDEST_GRADE
    assert reading_grade(sorted(set(advice_sentences()))) <= HARDEST_GRADE


@pytest.mark.usefixtures("theme")
def test_the_level_is_said_by_the_first_step() -> None:
    """Urgent advice sends somewhere now or today; what can wait says until when."""
    wanted = {
        Level.EMERGENCY_NOW: "now",
        Level.TODAY: "today",
        Level.WITHIN_24_HOURS: "24 hours",
        Level.THIS_WEEK: "this week",
        Level.NEXT_VISIT: "next visit",
    }
    for line in GUIDANCE.advice:
        first = advice_words(line.text, MIA, Joint.HIP, EmergencyHelp("911")).first
        assert wanted[line.level] in first, (line.id, first)


@pytest.mark.usefixtures("theme")
def test_no_yes_is_promised_to_change_what_it_does_not() -> None:
    """After the first year a fall alone calls for nothing; the page for the doctor tells it."""
    told = diary("born 2025-03-10; from 2026-04-23; d1 knee-L pop lift crying")
    case = SafetyCase.of(told.observations[0], (), told.child, GUIDANCE)
    assert case.calls_questions
    idle = [
        question
        for question in SafetyQuestion
        if case.answered({question: Presence.PRESENT}).advice == case.advice
    ]
    assert idle == [SafetyQuestion.FALL_OR_BRUISE]
    assert "A yes can change what to do." in look_first(told.child, in_pain=True).reason


@pytest.mark.usefixtures("theme")
def test_the_doctor_is_named_once() -> None:
    known = advice_words("pain_after_sound", WITH_DOCTOR, Joint.HIP, EmergencyHelp())
    assert known.then[0] == "Call Dr. Alvarez: 555 0142."
    unknown = advice_words("pain_after_sound", MIA, Joint.HIP, EmergencyHelp())
    assert unknown.then == ("Do not try to make the sound again.",)
    assert advice_words("fever", MIA, Joint.HIP, EmergencyHelp()).then[0] == "Call your doctor."


@pytest.mark.usefixtures("theme")
def test_sources_and_ages_are_told() -> None:
    lines = {line.id: line for line in GUIDANCE.advice}
    rules = {key: age_rule(line) for key, line in lines.items()}
    assert rules["U2"] == "For babies under 3 months."
    assert rules["S1"] == "For babies under 12 months."
    assert rules["V5"] == "For babies under 6 weeks."
    assert not rules["U1"]
    for line in GUIDANCE.advice:
        said = source_words(line, GUIDANCE.version)
        # No clinic stands behind a rule of our own, and nobody may take it for one.
        is_own = line.source == "own" or line.source.startswith("own, ")
        assert ("a rule of this program" in said) is is_own
        assert line.source.removeprefix("own, ").removeprefix("own").rstrip(".") in said
        assert f"Rule {line.id}, text {GUIDANCE.version}" in said
        assert "No doctor has looked at this list or at your entry." in said
        assert not FORBIDDEN.search(said)
    older = Advice.from_data(
        {
            "id": "X",
            "all": ["pain"],
            "from_days": 42,
            "before_days": 366,
            "level": "note",
            "text": "x",
            "source": "own",
            "reviewed_on": date(2026, 1, 1),
        }
    )
    assert age_rule(older) == "For ages from 6 weeks to 12 months."


@pytest.mark.usefixtures("theme")
def test_what_called_the_questions_is_said() -> None:
    entry = diary("d1 hip-L click stiff pain").observations[0]
    assert called_words(entry, "Mia") == "You wrote that Mia holds the leg stiffly."
    entry = diary("d1 elbow-R pop wincing").observations[0]
    assert called_words(entry, "Mia") == "You wrote that Mia winced right after."
