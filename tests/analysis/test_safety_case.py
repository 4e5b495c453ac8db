"""What a yes to an open question would bring, and which entries count for repeated pain."""

from hypothesis import given
from hypothesis import strategies as st

from baby_joints.analysis.answer import Answer
from baby_joints.analysis.safety_case import SafetyCase
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Level, Presence, SafetyQuestion
from baby_joints.guidance_file import read_guidance
from tests.builders import diary

Q = SafetyQuestion
GUIDANCE = read_guidance()


def case(story: str, number: int = -1, child: Child | None = None) -> SafetyCase:
    told = diary(f"born 2026-01-10; from 2026-08-01; {story}")
    entries = told.observations
    return SafetyCase.of(entries[number], entries, child or told.child, GUIDANCE)


def test_only_what_came_before_counts_for_pain() -> None:
    story = "d1 hip-L click pain; d2 hip-L click; d3 hip-L click pain"
    assert Answer.PAIN_TWICE in case(story).answers
    assert Answer.PAIN_TWICE not in case(story, 0).answers


def test_the_questions_that_would_raise_it() -> None:
    stiff = case("d1 hip-L click stiff")
    assert stiff.leading_to(Level.EMERGENCY_NOW) == (
        Q.LOOKS_ILL,
        Q.FEVER,
        Q.HOT_OR_SWOLLEN,
        Q.BENT_OR_BROKEN,
    )
    assert stiff.leading_to(Level.TODAY) == ()
    sore = case("d1 hip-L click pain")
    assert sore.leading_to(Level.EMERGENCY_NOW) == (Q.LOOKS_ILL, Q.BENT_OR_BROKEN)
    assert sore.leading_to(Level.TODAY) == (
        Q.FEVER,
        Q.HOT_OR_SWOLLEN,
        Q.HARD_CRYING,
        Q.FALL_OR_BRUISE,
    )


def test_signs_of_the_entry_answer_their_question() -> None:
    swollen = case("d1 hip-L click swollen")
    assert swollen.given()[Q.HOT_OR_SWOLLEN] is Presence.PRESENT
    assert swollen.given()[Q.FEVER] is Presence.NOT_CHECKED
    denied = case("d1 hip-L click swollen no-hot")
    assert denied.given()[Q.HOT_OR_SWOLLEN] is Presence.ABSENT
    assert denied.advice[0].level is Level.TODAY
    asked = case("d1 hip-L click red no-fever fall")
    assert asked.given() == dict.fromkeys(Q, Presence.NOT_CHECKED) | {
        Q.HOT_OR_SWOLLEN: Presence.PRESENT,
        Q.FEVER: Presence.ABSENT,
        Q.FALL_OR_BRUISE: Presence.PRESENT,
    }


@given(
    st.sampled_from(["pain", "stiff", "swollen", "reduced", "loose", "warm pain"]),
    st.lists(st.tuples(st.sampled_from(Q), st.sampled_from(Presence)), max_size=8),
)
def test_an_added_answer_never_lowers_the_level(
    said: str, answers: list[tuple[SafetyQuestion, Presence]]
) -> None:
    now = case(f"d1 hip-L click {said}")
    given_so_far = now.given()
    for question, answer in answers:
        if given_so_far[question] is not Presence.NOT_CHECKED:
            continue
        before = now.advice[0].level.urgency if now.advice else -1
        given_so_far[question] = answer
        now = now.answered(given_so_far)
        after = now.advice[0].level.urgency if now.advice else -1
        assert after >= before
