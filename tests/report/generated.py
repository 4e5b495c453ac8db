"""Diaries that nobody thought of, with words as people type them or as nobody should."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import strategies as st

from baby_joints.domain.attachment import Attachment
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
from baby_joints.domain.visit_details import Imaging, Question, VisitFinding

BORN = date(2026, 1, 4)
NOW = datetime(2026, 9, 1, 20, tzinfo=UTC)
# Months that a strip can show, and days apart enough for every rule.
MOMENTS = st.integers(0, 230 * 24).map(
    lambda hours: datetime(2026, 1, 5, tzinfo=UTC) + timedelta(hours=hours)
)
# As parents type: mixed scripts, a name in another alphabet, some lines, or nothing.
HOMELY = (
    "",
    "only when the leg opens",
    "after the bath, both times; then calm",
    "čuje se škljocanje, ß, Łódź",
    "Ακούγεται στο αριστερό",
    "щёлкает при пеленании",
    "تسمع طقة في الورك الأيسر",
    "נשמע קליק 3 פעמים",
    "डायपर बदलते समय आवाज़",
    "ได้ยินเสียงคลิก",
    "换尿布时左髋有响声",
    "おむつ替えの時に音がする",
    "기저귀를 갈 때 소리가 나요",
    "two lines\nof a note",
)
HOSTILE = (
    "<img src='file:///etc/passwd'/><img src='http://example.org/x.png'>",
    "</para><b>&lt;&amp; <38 & <b",
    "{name} {0} **x** %s \\n \\( ) Tj ET EMC endstream endobj",
    "\u202eright to left\u202c \u2066isolated\u2069 \u200fmark\u200e",
    "a\u200bb\u00adc\ufeffd\u2060e",
    "\x07bell\x1besc\ttab\r\nline\x85next\u2028sep",
    "\N{BABY}\N{ZERO WIDTH JOINER}\N{WOMAN} \N{BONE}",
    "e\u0301\u0301\u0301\u0300 n\u0303 Zalgo\u0336\u0489",
    "\ufffe\uffff\ue000 private \U000f0000 \u0378",
    "w" * 5000,
    "words and " * 500,
    "שלום (3) abc, طق 12/8 b",
)


def words(*, hostile: bool) -> st.SearchStrategy[str]:
    """What somebody typed."""
    if not hostile:
        return st.sampled_from(HOMELY)
    any_letters = st.text(
        # A diary refuses these itself: no file can hold them.
        st.characters(exclude_categories=["Cs"], exclude_characters="\x00"),
        max_size=300,
    )
    return st.sampled_from(HOSTILE) | any_letters


def _named(typed: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return typed.filter(lambda text: bool(text.strip()))


@st.composite
def observations(draw: st.DrawFn, number: int, typed: st.SearchStrategy[str]) -> Observation:
    joint = draw(st.sampled_from([Joint.HIP, Joint.HIP, *Joint]))
    sound = draw(st.sampled_from(Sound))
    sounded = 0 if sound is Sound.NONE else draw(st.integers(1, 12))
    at = draw(MOMENTS)
    return Observation(
        id=UUID(int=number),
        observed_at=at,
        recorded_at=at + timedelta(minutes=draw(st.integers(0, 9000))),
        observer=draw(st.none() | st.sampled_from(["Mom", "Dad"]) | typed),
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
        note=draw(typed),
        attachments=tuple(draw(st.lists(attachments(typed), max_size=1))),
    )


def attachments(typed: st.SearchStrategy[str]) -> st.SearchStrategy[Attachment]:
    return st.builds(Attachment, name=_named(typed))


@st.composite
def visits(draw: st.DrawFn, number: int, typed: st.SearchStrategy[str]) -> Visit:
    at, named = draw(MOMENTS), _named(typed)
    return Visit(
        id=UUID(int=number),
        visited_at=at,
        recorded_at=at,
        kind=draw(st.sampled_from(["well_child", "ultrasound"]) | named),
        clinician=draw(typed),
        place=draw(typed),
        reason=draw(typed),
        plan=draw(typed),
        findings=(VisitFinding(what=draw(named), result=draw(typed)),),
        imaging=tuple(draw(st.lists(st.builds(Imaging, kind=named, result=typed), max_size=1))),
        questions=(Question(text=draw(named), answer=draw(st.just("") | typed)),),
        note=draw(typed),
        attachments=tuple(draw(st.lists(attachments(typed), max_size=1))),
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
def diaries(draw: st.DrawFn, *, hostile: bool = False) -> DiaryContents:
    """A baby with up to sixty entries, five looks at the legs and six visits."""
    typed = words(hostile=hostile)
    child = Child(
        id=UUID(int=1),
        name=draw(_named(typed)),
        born_on=BORN,
        due_on=draw(st.none() | st.integers(0, 90).map(lambda days: BORN + timedelta(days=days))),
        sex=draw(st.sampled_from(Sex)),
        risk_factors=draw(st.dictionaries(st.sampled_from(RiskFactor), st.sampled_from(Answer))),
    )
    # Long diaries as often as short ones: what was typed fills them.
    entries = draw(st.integers(0, 12) | st.integers(0, 60))
    return DiaryContents(
        child=child,
        observations=tuple(draw(observations(100 + n, typed)) for n in range(entries)),
        hip_signs=tuple(draw(looks(1000 + n)) for n in range(draw(st.integers(0, 5)))),
        visits=tuple(draw(visits(2000 + n, typed)) for n in range(draw(st.integers(0, 6)))),
    )
