"""Ines's right shoulder pops and hurts, and in the end she holds the arm stiffly."""

import random
from datetime import date, datetime
from typing import Final
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Answer, Presence, RiskFactor, Sex, Side
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.visit_details import Question, VisitFinding
from sample_stories.story import Story, Zone

EXPORTED: Final = "04-12 18:40"

QUIET_WEEKS: Final = """
02-09 07:20 Mum shoulder-right pop picked_up heard calm gentle
02-09 18:45 Dad knee-left pop kicking heard calm
02-11 08:10 Mum hip-both none diaper_change 0/4 normal
02-13 06:55 Mum shoulder-left pop picked_up heard calm gentle
02-14 20:30 Dad shoulder-right pop dressing heard calm | sleeve, right arm
02-17 09:15 Mum elbow-left pop stretching heard calm
02-19 17:40 Dad hip-both none diaper_change 0/5
02-21 08:00 Mum shoulder-right pop picked_up heard calm normal
02-22 10:35 Dad ankle-right pop bathing felt calm late=02-23 07:05 | noted the next morning
02-25 19:20 Mum shoulder-right none picked_up 0/6 gentle normal
02-27 07:45 Mum knee-right pop kicking heard calm

03-02 08:25 Dad shoulder-right pop picked_up heard calm hasty | I was in a rush
03-04 18:10 Mum hip-both none diaper_change 0/5 normal
03-06 07:30 Mum shoulder-right pop dressing heard calm normal no-swelling
03-08 09:50 Dad shoulder-left pop picked_up heard calm gentle
"""

SORE_WEEKS: Final = """
03-17 07:10 Mum shoulder-right pop picked_up heard calm normal | a week of nothing to tell
03-20 18:25 Mum shoulder-right click dressing heard wincing normal no-swelling no-redness |
    pulled a face, then fine
03-22 09:05 Dad shoulder-right pop picked_up 1/5 heard calm gentle
03-24 07:50 Mum hip-both none diaper_change 0/6
03-27 19:00 Dad shoulder-right click dressing felt discomfort normal | did not like the right
    sleeve
03-27 19:04 Mum shoulder-right click dressing heard discomfort | same one, wrote it too
03-29 10:20 Mum shoulder-left none dressing 0/3 normal

04-02 08:15 Mum shoulder-right click dressing heard felt crying normal no-swelling no-redness
    no-warmth | cried for a minute, then used the arm again
04-04 17:30 Dad knee-left pop kicking heard calm
04-05 09:40 Dad shoulder-right none picked_up 0/4 gentle normal late=04-06 08:00
04-08 07:25 Mum shoulder-right click picked_up heard crying normal no-swelling no-redness
    no-warmth
04-08 07:26 Mum shoulder-right pop picked_up heard crying
04-09 18:50 Dad shoulder-right click dressing felt crying reduced no-swelling | reaches with the
    left one only
04-10 08:05 Mum hip-both none diaper_change 0/4 normal
04-11 12:30 Mum shoulder-right click bathing heard crying wincing reduced no-swelling no-redness
    no-warmth
04-12 07:35 Mum shoulder-right none dressing 0/1 crying held_stiffly no-swelling no-redness
    no-warmth looks_ill=absent fever=absent hot_or_swollen=absent bent_or_broken=absent
    hard_crying=present fall_or_bruise=absent | keeps the right arm bent against her, cries when
    we move it
04-12 17:50 Dad shoulder-right none picked_up held_stiffly no-swelling no-redness no-warmth
    looks_ill=absent fever=absent hot_or_swollen=absent bent_or_broken=absent
    fall_or_bruise=not_checked gentle | still stiff after her nap, we are going in tonight
"""


def tell() -> tuple[DiaryContents, datetime]:
    """The diary and the moment it was exported."""
    rng = random.Random("stiff shoulder")  # noqa: S311 - a story, no secret
    ines = Child(
        id=UUID(int=rng.getrandbits(128), version=4),
        name="Ines",
        born_on=date(2025, 12, 15),
        due_on=date(2026, 1, 12),
        sex=Sex.FEMALE,
        risk_factors={
            RiskFactor.BREECH: Answer.NO,
            RiskFactor.FAMILY_HISTORY: Answer.NO,
            RiskFactor.HIGH_BIRTH_WEIGHT: Answer.NO,
            RiskFactor.TIGHT_SWADDLING: Answer.UNSURE,
        },
    )
    change = datetime(2026, 3, 29, 1)  # noqa: DTZ001 - the wall clock of the place
    story = Story(2026, Zone(0, change), ines, rng)
    story.tell(QUIET_WEEKS)
    story.tell(SORE_WEEKS)
    story.look("02-19 17:45", "Dad", Side.BOTH, opens_less=Presence.ABSENT)
    story.look(
        "04-10 08:10",
        "Mum",
        Side.BOTH,
        opens_less=Presence.ABSENT,
        creases_uneven=Presence.ABSENT,
    )
    _visits(story)
    cried = "cried for a minute, then used the arm again, and was fine by lunch"
    story.correct("04-02 08:15", "04-02 13:20", note=cried)
    story.delete("04-08 07:26", "04-08 07:31")
    return story.contents(), story.moment(EXPORTED)


def _visits(story: Story) -> None:
    story.visit(
        "03-09 11:20",
        "03-09 14:30",
        kind="well_child",
        place="the health center",
        reason="twelve-week check",
        findings=(
            VisitFinding(what="arms", side=Side.BOTH, result="moves both arms freely"),
            VisitFinding(what="abduction", side=Side.BOTH, result="equal"),
        ),
        plan="Back for the next shots.",
        follow_up_on=date(2026, 4, 14),
        questions=(
            Question(
                text="Her right shoulder pops when we lift her. Is that a problem?",
                answer="Not as long as she is happy and moves it.",
            ),
        ),
        observer="Mum",
    )
    story.visit(
        "04-14 11:00",
        "04-09 20:05",
        kind="well_child",
        place="the health center",
        reason="shots, and the shoulder",
        questions=(
            Question(text="She cries when the right shoulder clicks. What is it?"),
            Question(text="How should we put her arm into a sleeve?"),
        ),
        observer="Mum",
    )
