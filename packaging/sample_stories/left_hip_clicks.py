"""Lotte's left hip clicks, at nearly every diaper change, for twelve weeks."""

import random
from datetime import date, datetime
from typing import Final
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Answer, Presence, RiskFactor, Sex, Side
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.visit_details import Question, VisitFinding
from sample_stories.story import Story, Zone

EXPORTED: Final = "04-26 20:30"

FEBRUARY: Final = """
02-02 07:35 Mama hip-left click diaper_change felt calm | first time I noticed it, a small click
    when her leg opens
02-02 16:10 Mama hip-left click diaper_change felt calm
02-04 09:20 Papa hip-left click diaper_change heard felt calm | felt it too, in my thumb
02-05 03:15 Mama knee-right pop stretching heard calm
02-06 08:05 Mama hip-left click diaper_change felt calm late=02-06 21:40 | wrote this in the
    evening
02-08 10:30 Papa hip-right none diaper_change 0/4 | tried to feel the right one, nothing
02-08 10:34 Papa hip-left click diaper_change felt 2/4 calm
02-09 20:40 Mama hip-left none diaper_change 0/2 | nothing tonight

02-11 19:45 Mama hip-left click diaper_change felt calm | still there after the check yesterday
02-12 06:50 Mama shoulder-left pop picked_up heard calm gentle
02-13 17:25 Papa hip-left click diaper_change felt calm
02-15 07:10 Mama hip-left click diaper_change felt 3/4 calm no-redness no-swelling

02-17 08:15 Mama hip-left click diaper_change felt calm normal
02-17 21:05 Papa hip-left click diaper_change heard
02-19 13:40 Mama hip-left click bathing felt calm | in the tub, when she kicked
02-20 07:30 Mama hip-left click diaper_change felt 5/6 calm
02-20 18:20 Papa hip-right none diaper_change 0/3
02-22 09:00 Papa hip-left click diaper_change felt 4/4 calm late=02-23 06:40 | Sunday, noted on
    Monday morning

02-24 07:05 Mama hip-left click diaper_change felt 6/7 calm | counted all day, six of seven
02-26 07:50 Mama hip-left click diaper_change felt heard calm
02-26 07:58 Papa hip-left click diaper_change felt calm | same one, we were both there
02-26 16:30 Mama ankle-left pop dressing heard calm
02-27 20:10 Papa hip-left click diaper_change felt 3/3 calm no-felt_loose
02-28 11:15 Mama hip-right none diaper_change 0/5 | only looked at the right side today
"""

MARCH: Final = """
03-01 08:40 Mama hip-left click diaper_change felt 5/6 calm
03-02 07:40 Papa hip-left click diaper_change felt 3/4 calm no-redness no-felt_loose normal |
    only when the leg opens
03-03 18:55 Mama hip-left click stretching felt calm
03-04 06:20 Mama hip-left click diaper_change heard felt calm
03-05 13:10 Papa hip-left none diaper_change 0/3 calm
03-06 09:10 Papa hip-left click diaper_change felt 7/8 calm | Friday at home with her, counted
03-06 09:20 Papa hip-right none diaper_change 0/8
03-07 15:35 Mama knee-left click kicking heard calm | could have been the hip, not sure
03-08 07:25 Mama hip-left click diaper_change felt 4/5 calm

03-15 17:45 Mama hip-left click diaper_change felt calm | back from Grandma's, did not write
    anything there
03-16 07:15 Mama hip-left click diaper_change felt 6/6 calm
03-16 19:50 Papa elbow-left pop dressing heard calm

03-17 20:30 Mama hip-left click diaper_change felt calm | of course it did not click for the
    doctor
03-18 08:00 Papa hip-left click diaper_change felt 5/5 calm no-swelling no-redness no-warmth
    no-felt_loose normal
03-20 06:45 Mama hip-left click diaper_change felt 4/5 calm
03-20 12:30 Papa hip-right none diaper_change 0/4
03-21 22:15 Papa hip-left click diaper_change felt
03-22 10:05 Mama shoulder-right pop picked_up heard calm gentle
03-24 07:55 Mama hip-left click diaper_change felt 7/7 calm | all seven
03-26 16:40 Papa hip-right click diaper_change felt calm
03-28 08:30 Mama hip-left click diaper_change felt 5/6 calm
03-29 09:45 Papa hip-left click diaper_change felt 4/4 calm | clocks changed, she did not care
03-31 07:20 Mama hip-left click diaper_change felt 6/7 calm
"""

APRIL: Final = """
04-01 18:10 Papa hip-left click diaper_change felt calm
04-02 07:35 Mama hip-left click diaper_change felt 3/3 calm late=04-03 06:55 | forgot yesterday

04-07 08:20 Mama hip-left click diaper_change felt 5/5 calm | Easter with the family, only a few
    notes
04-07 19:00 Papa hip-right none diaper_change 0/5
04-09 06:30 Mama hip-left click diaper_change felt 6/6 calm normal
04-10 17:15 Papa hip-left click diaper_change felt heard calm
04-10 17:16 Papa hip-left click diaper_change felt heard calm
04-12 09:30 Mama hip-left click diaper_change felt 5/6 calm no-felt_loose
04-13 13:05 Mama toes-left pop dressing heard calm

04-14 07:45 Mama hip-left click diaper_change felt calm
04-15 20:20 Papa hip-left click diaper_change felt 4/4 calm
04-16 21:30 Mama hip-left none diaper_change 0/2 | asleep, legs quite loose
04-17 08:10 Mama hip-left click diaper_change felt 7/8 calm | one of eight was quiet, she was
    half asleep
04-18 10:50 Papa hip-right none diaper_change 0/4
04-19 07:00 Mama hip-left click diaper_change felt calm

04-21 18:35 Papa hip-left click diaper_change felt 5/5 calm no-swelling no-redness no-warmth
    normal
04-22 12:15 Mama hip-left click tummy_time felt calm | first time outside of a diaper change for
    weeks
04-23 07:30 Mama hip-left click diaper_change felt 6/6 calm
04-25 09:05 Papa hip-left click diaper_change felt 4/5 calm
04-26 08:00 Mama hip-left click diaper_change felt 3/3 calm | three weeks of counting for
    Tuesday
"""


def tell() -> tuple[DiaryContents, datetime]:
    """The diary and the moment it was exported."""
    rng = random.Random("left hip")  # noqa: S311 - a story, no secret
    lotte = Child(
        id=UUID(int=rng.getrandbits(128), version=4),
        name="Lotte",
        born_on=date(2026, 1, 5),
        due_on=date(2026, 1, 9),
        sex=Sex.FEMALE,
        risk_factors=dict.fromkeys(RiskFactor, Answer.NO)
        | {RiskFactor.BREECH: Answer.YES, RiskFactor.FAMILY_HISTORY: Answer.UNSURE},
    )
    change = datetime(2026, 3, 29, 3)  # noqa: DTZ001 - the wall clock of the place
    story = Story(2026, Zone(1, change), lotte, rng)
    for month in (FEBRUARY, MARCH, APRIL):
        story.tell(month)
    _looks(story)
    _visits(story)
    story.correct("03-26 16:40", "03-26 21:10", side=Side.LEFT, note="it was her left leg")
    story.delete("04-10 17:16", "04-10 17:20")
    return story.contents(), story.moment(EXPORTED)


def _looks(story: Story) -> None:
    absent = Presence.ABSENT
    story.look("02-15 07:15", "Mama", Side.BOTH, opens_less=absent, leg_looks_shorter=absent)
    story.look(
        "03-08 07:30",
        "Mama",
        Side.LEFT,
        "both legs open the same as far as I can see",
        opens_less=absent,
        creases_uneven=absent,
    )
    story.look("04-12 09:35", "Papa", Side.BOTH, opens_less=absent, leg_looks_shorter=absent)


def _visits(story: Story) -> None:
    story.visit(
        "02-10 10:30",
        "02-10 13:05",
        kind="well_child",
        place="the baby clinic",
        reason="five-week check",
        findings=(
            VisitFinding(what="ortolani", side=Side.BOTH, result="negative"),
            VisitFinding(what="barlow", side=Side.BOTH, result="negative"),
        ),
        plan="Nothing to do. Tell us if it goes on.",
        follow_up_on=date(2026, 3, 17),
        questions=(
            Question(
                text="Her left hip clicks at diaper changes. Is that all right?",
                answer="Common at this age. Write down when it happens.",
            ),
        ),
        observer="Mama",
    )
    story.visit(
        "03-17 09:15",
        "03-17 12:40",
        kind="well_child",
        place="the baby clinic",
        reason="ten-week check and shots",
        findings=(VisitFinding(what="abduction", side=Side.BOTH, result="the same on both sides"),),
        plan="Keep counting at diaper changes. Come back in six weeks, or earlier.",
        follow_up_on=date(2026, 4, 28),
        questions=(
            Question(
                text="It still clicks nearly every time. Does that matter?",
                answer="Count how often it does and bring the numbers.",
            ),
        ),
        observer="Mama",
    )
    story.visit(
        "04-28 10:00",
        "04-20 20:15",
        kind="well_child",
        place="the baby clinic",
        reason="hips",
        questions=(
            Question(text="Does she need a scan of her hips?"),
            Question(text="She was breech until the end. Does that change anything?"),
        ),
        observer="Mama",
    )
