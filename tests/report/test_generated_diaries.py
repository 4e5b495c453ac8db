"""Diaries that nobody thought of: one sound page, in which typed words are only words."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from baby_joints.analysis import summarise
from baby_joints.domain.child import Child
from baby_joints.domain.codes import (
    SIDES_OF,
    Activity,
    Answer,
    HipSign,
    Joint,
    LiftingStep,
    Movement,
    Presence,
    Reaction,
    RiskFactor,
    Sex,
    Side,
    Sound,
)
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.domain.visit_details import Question, VisitFinding
from baby_joints.report import Paper, ReportOptions, render, render_text
from baby_joints.report.plain_text import MOST_LETTERS
from tests.report.pages import page_count
from tests.report.test_page_one import assert_sound

BORN = date(2026, 1, 4)
NOW = datetime(2026, 9, 1, 20, tzinfo=UTC)
HOSTILE = st.one_of(
    st.sampled_from(
        [
            "<img src='file:///etc/passwd'/>",
            "</para><b>&lt;&amp;",
            "{name} {0} **x** %s",
            "\u202eright to left\u202c \u2066isolated\u2069",
            "a\u200bb\u00adc\ufeffd",
            "\x07bell\x1besc\ttab\r\nline",
            "\N{BABY}\N{ZERO WIDTH JOINER}\N{WOMAN}",
            "w" * 5000,
            "words and " * 500,
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=300),
)
NAMED = HOSTILE.filter(lambda text: bool(text.strip()))
MOMENTS = st.integers(0, 230 * 24).map(
    lambda hours: datetime(2026, 1, 5, tzinfo=UTC) + timedelta(hours=hours)
)


@st.composite
def observations(draw: st.DrawFn, number: int) -> Observation:
    joint = draw(st.sampled_from([Joint.HIP, Joint.HIP, *Joint]))
    sound = draw(st.sampled_from(Sound))
    sounded = 0 if sound is Sound.NONE else draw(st.integers(1, 12))
    at = draw(MOMENTS)
    return Observation(
        id=UUID(int=number),
        observed_at=at,
        recorded_at=at + timedelta(minutes=draw(st.integers(0, 9000))),
        observer=draw(st.none() | st.sampled_from(["Mom", "Dad"]) | HOSTILE),
        joint=joint,
        side=draw(st.sampled_from(sorted(SIDES_OF[joint]))),
        sound=sound,
        sounded=sounded,
        tried=draw(st.none() | st.integers(max(1, sounded), 20)),
        activity=draw(st.none() | st.sampled_from(Activity)),
        reaction=draw(st.none() | st.frozensets(st.sampled_from(Reaction))),
        swelling=draw(st.sampled_from(Presence)),
        felt_loose=draw(st.sampled_from(Presence)),
        movement=draw(st.sampled_from(Movement)),
        lifting=draw(
            st.none() | st.dictionaries(st.sampled_from(LiftingStep), st.sampled_from(Answer))
        ),
        note=draw(HOSTILE),
    )


@st.composite
def visits(draw: st.DrawFn, number: int) -> Visit:
    at = draw(MOMENTS)
    return Visit(
        id=UUID(int=number),
        visited_at=at,
        recorded_at=at,
        kind=draw(st.sampled_from(["well_child", "ultrasound"]) | NAMED),
        clinician=draw(HOSTILE),
        plan=draw(HOSTILE),
        findings=(VisitFinding(what=draw(NAMED), result=draw(HOSTILE)),),
        questions=(Question(text=draw(NAMED)),),
        note=draw(HOSTILE),
    )


@st.composite
def looks(draw: st.DrawFn, number: int) -> HipSigns:
    at = draw(MOMENTS)
    signs = {sign: draw(st.sampled_from(Presence)) for sign in HipSign}
    return HipSigns(
        id=UUID(int=number),
        observed_at=at,
        recorded_at=at,
        side=draw(st.sampled_from([Side.LEFT, Side.RIGHT, Side.BOTH])),
        opens_less=signs[HipSign.OPENS_LESS],
        leg_looks_shorter=signs[HipSign.LEG_LOOKS_SHORTER],
        creases_uneven=signs[HipSign.CREASES_UNEVEN],
        limp_or_waddle=signs[HipSign.LIMP_OR_WADDLE],
    )


@st.composite
def diaries(draw: st.DrawFn) -> DiaryContents:
    child = Child(
        id=UUID(int=1),
        name=draw(NAMED),
        born_on=BORN,
        due_on=draw(st.none() | st.integers(0, 90).map(lambda days: BORN + timedelta(days=days))),
        sex=draw(st.sampled_from(Sex)),
        risk_factors=draw(st.dictionaries(st.sampled_from(RiskFactor), st.sampled_from(Answer))),
    )
    many, few = draw(st.integers(0, 60)), draw(st.integers(0, 5))
    return DiaryContents(
        child=child,
        observations=tuple(draw(observations(100 + number)) for number in range(many)),
        hip_signs=tuple(draw(looks(1000 + number)) for number in range(few)),
        visits=tuple(draw(visits(2000 + number)) for number in range(draw(st.integers(0, 6)))),
    )


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(diaries(), st.sampled_from(Paper))
def test_any_diary_gives_one_sound_page(contents: DiaryContents, paper: Paper) -> None:
    summary = summarise(contents, NOW)
    assert_sound(render(summary, ReportOptions(paper=paper)), paper)


@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))
@given(diaries())
def test_any_diary_gives_later_pages_and_a_short_text(contents: DiaryContents) -> None:
    summary = summarise(contents, NOW)
    options = ReportOptions(all_entries=True, behind_patterns=True, visits=True, questions=True)
    pages = page_count(render(summary, options, contents))
    assert pages > 1
    assert len(render_text(summary, options)) <= MOST_LETTERS
