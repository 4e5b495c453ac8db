"""Theo pops here and there, always at ease, and his hips stay quiet."""

import random
from datetime import date, datetime
from typing import Final
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Answer, Joint, Presence, RiskFactor, Sex, Side
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.visit_details import Imaging, Question, VisitFinding
from sample_stories.story import Story, Zone

EXPORTED: Final = "03-29 21:15"

JANUARY: Final = """
01-12 06:40 Mom shoulder-left pop picked_up heard calm hasty | popped when I scooped him up half
    asleep
01-12 19:30 Dad knee-right pop kicking heard calm
01-14 02:50 Mom elbow-left pop dressing heard calm
01-15 08:15 Mom hip-both none diaper_change 0/5 normal
01-16 18:05 Dad knee-left pop stretching heard calm | big stretch, big pop
01-18 09:20 Mom ankle-right pop bathing felt calm
01-19 07:30 Dad shoulder-right pop picked_up heard calm hasty

01-21 17:00 Mom hip-both none diaper_change 0/6
01-22 05:10 Mom wrist-left pop dressing heard calm late=01-22 12:30 | sleeve was tight
01-24 10:45 Dad upper_back pop picked_up heard calm hasty | sounded like the middle of his back
01-25 20:15 Mom shoulder-left pop picked_up 2/6 heard calm hasty | counted today, in a hurry all
    day
01-27 08:00 Mom hip-both none diaper_change 0/4 | nothing, both sides
01-28 19:10 Dad knee-right pop kicking heard calm
01-30 06:25 Mom toes-right pop dressing felt calm
01-31 11:40 Dad shoulder-left none picked_up 0/5 gentle | slow lifts, close to me first
"""

FEBRUARY: Final = """
02-01 18:50 Mom elbow-right pop stretching heard calm
02-03 07:20 Mom shoulder-right pop picked_up heard calm hasty
02-03 07:26 Dad shoulder-right pop picked_up heard calm | I heard that from the kitchen
02-04 16:30 Dad hip-both none diaper_change 0/6 normal no-felt_loose
02-06 20:40 Mom knee-left pop bathing heard calm late=02-07 07:15 | from last night
02-08 09:55 Dad fingers-left pop other felt calm | he was holding my finger
02-08 10:02 Dad fingers-left pop other felt calm

02-16 08:30 Mom shoulder-left none picked_up 0/6 gentle | back after a week with colds, no time
    to write
02-17 19:15 Dad knee-right pop kicking heard calm
02-18 07:05 Mom hip-both none diaper_change 0/7
02-20 17:45 Mom shoulder-left pop picked_up 3/6 heard calm hasty
02-21 10:20 Dad shoulder-left none picked_up 0/7 gentle
02-22 08:10 Mom ankle-left pop dressing felt calm
02-24 18:30 Dad hip-both none diaper_change 0/5
02-26 06:15 Mom wrist-right pop stretching heard calm
02-28 12:00 Dad knee-left pop kicking heard calm | loud, and he smiled
"""

MARCH: Final = """
03-01 09:40 Mom shoulder-right pop picked_up 2/5 heard calm hasty no-swelling no-redness
03-03 07:50 Mom hip-both none diaper_change 0/6 normal
03-05 19:25 Dad elbow-left pop carried felt calm
03-07 08:35 Mom ankle-right pop stretching heard calm
03-08 17:10 Dad shoulder-left none picked_up 0/6 gentle | clocks went forward, so did nobody's
    sleep
03-10 06:55 Mom upper_back pop picked_up heard calm hasty
03-12 18:05 Dad hip-both none diaper_change 0/5
03-14 10:15 Mom ankle-right pop tummy_time heard calm

03-21 09:00 Dad knee-left pop kicking heard calm | back from the lake
03-22 08:20 Mom hip-both none diaper_change 0/6 normal no-felt_loose
03-24 19:35 Dad shoulder-right pop picked_up heard calm
03-25 07:15 Mom toes-left pop dressing felt calm late=03-26 06:30
03-27 17:50 Mom shoulder-left none picked_up 0/5 gentle
03-28 11:30 Dad knee-right pop rolling heard calm | rolled over, popped, laughed
03-29 08:45 Mom hip-both none diaper_change 0/6 | both hips quiet as always
"""


def tell() -> tuple[DiaryContents, datetime]:
    """The diary and the moment it was exported."""
    rng = random.Random("harmless pops")  # noqa: S311 - a story, no secret
    theo = Child(
        id=UUID(int=rng.getrandbits(128), version=4),
        name="Theo",
        born_on=date(2025, 12, 1),
        due_on=date(2025, 11, 28),
        sex=Sex.MALE,
        risk_factors=dict.fromkeys(RiskFactor, Answer.NO) | {RiskFactor.FAMILY_HISTORY: Answer.YES},
    )
    change = datetime(2026, 3, 8, 3)  # noqa: DTZ001 - the wall clock of the place
    story = Story(2026, Zone(-5, change), theo, rng)
    for month in (JANUARY, FEBRUARY, MARCH):
        story.tell(month)
    absent = Presence.ABSENT
    story.look("01-27 08:05", "Mom", Side.BOTH, opens_less=absent, leg_looks_shorter=absent)
    story.look(
        "03-22 08:25",
        "Mom",
        Side.BOTH,
        "asked my sister to look too",
        opens_less=absent,
        leg_looks_shorter=absent,
        creases_uneven=absent,
    )
    _visits(story)
    story.correct("03-07 08:35", "03-07 20:00", joint=Joint.KNEE, note="it was the knee")
    story.delete("02-08 10:02", "02-08 10:03")
    return story.contents(), story.moment(EXPORTED)


def _visits(story: Story) -> None:
    story.visit(
        "01-20 14:00",
        "01-20 16:10",
        kind="hip_ultrasound",
        place="the children's hospital",
        reason="Mom had a hip brace as a baby",
        imaging=(
            Imaging(
                kind="ultrasound", side=Side.BOTH, result="Both hips mature, type I. No follow-up."
            ),
        ),
        plan="No more scans.",
        observer="Mom",
    )
    story.visit(
        "02-02 09:30",
        "02-02 12:20",
        kind="well_child",
        place="the pediatrician's office",
        reason="two-month visit",
        findings=(
            VisitFinding(what="ortolani", side=Side.BOTH, result="negative"),
            VisitFinding(what="abduction", side=Side.BOTH, result="full and equal"),
        ),
        plan="Next visit at four months.",
        follow_up_on=date(2026, 4, 2),
        questions=(
            Question(
                text="His knees and shoulders pop a lot. Is that normal?",
                answer="Yes, as long as it does not hurt him.",
            ),
        ),
        observer="Mom",
    )
    story.visit(
        "04-02 09:30",
        "03-20 13:00",
        kind="well_child",
        place="the pediatrician's office",
        reason="four-month visit",
        questions=(Question(text="Should we lift him in another way?"),),
        observer="Mom",
    )
