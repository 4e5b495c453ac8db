"""Hypothesis strategies for every value of the domain, for all tests that state a law."""

import string
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, TypeVar

from hypothesis import strategies as st

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.body_site import BodySite
from baby_joints.domain.child import Child
from baby_joints.domain.codes import (
    SIDES_OF,
    Activity,
    Answer,
    HipSign,
    Joint,
    LiftingStep,
    Movement,
    Noticed,
    Presence,
    Reaction,
    RiskFactor,
    SafetyQuestion,
    Sex,
    Side,
    Sound,
)
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.observation import SIGNS, Observation
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.domain.period import Period
from baby_joints.domain.tombstone import Tombstone
from baby_joints.domain.visit import Visit
from baby_joints.domain.visit_details import Imaging, Question, VisitFinding

R = TypeVar("R", Observation, HipSigns, Visit)

BORN_FIRST, BORN_LAST = date(2025, 1, 1), date(2025, 12, 31)
# Every entry lies after every birth, so that any child may have any entry.
ENTRIES_FIRST, ENTRIES_LAST = datetime(2026, 1, 3, tzinfo=UTC), datetime(2027, 6, 30, tzinfo=UTC)
KINDS = ("observations", "hip_signs", "visits")

storable = st.characters(exclude_categories=["Cs"], exclude_characters="\x00")
texts = st.text(storable, max_size=30)
words = st.text(storable, min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
ids = st.uuids()
days = st.dates(date(2026, 1, 1), date(2028, 12, 31))
presences = st.sampled_from(Presence)
answers = st.sampled_from(Answer)
offsets = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
json_values: st.SearchStrategy[JsonValue] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=5,
)
# The prefix keeps unknown fields apart from the known ones.
unknown_names = st.text(string.ascii_lowercase + "ä. ", max_size=6).map(lambda name: f"x-{name}")
extras: st.SearchStrategy[dict[str, JsonValue]] = st.just({}) | st.dictionaries(
    unknown_names, json_values, max_size=3
)


@st.composite
def moments(
    draw: st.DrawFn, first: datetime = ENTRIES_FIRST, last: datetime = ENTRIES_LAST
) -> datetime:
    """An aware time with any offset, to the second or the microsecond."""
    at = draw(st.datetimes(first.replace(tzinfo=None), last.replace(tzinfo=None)))
    if draw(st.booleans()):
        at = at.replace(microsecond=0)
    return at.replace(tzinfo=UTC).astimezone(draw(offsets))


@st.composite
def seen_and_written(draw: st.DrawFn) -> tuple[datetime, datetime]:
    """When it happened and when it was typed, the second never the earlier one."""
    one, two = draw(moments()), draw(moments())
    return min(one, two), max(one, two)


body_sites = st.sampled_from(
    [BodySite(joint, side) for joint in Joint for side in Side if side in SIDES_OF[joint]]
)
periods = st.builds(
    lambda start, length: Period(start, start + timedelta(days=length)), days, st.integers(1, 400)
)
attachments = st.builds(
    Attachment,
    name=words,
    media_type=texts,
    sha256=st.just("") | st.just("0f" * 32),
    seconds=st.none() | st.floats(0, 1_000_000),
    extra=extras,
)
visit_findings = st.builds(
    VisitFinding, what=words, side=st.sampled_from(Side), result=texts, extra=extras
)
imagings = st.builds(Imaging, kind=words, side=st.sampled_from(Side), result=texts, extra=extras)
questions = st.builds(Question, text=words, answer=texts, extra=extras)
tombstones = st.builds(Tombstone, id=ids, deleted_at=moments(), extra=extras)


@st.composite
def children(draw: st.DrawFn) -> Child:
    """A child born in 2025, early, on time, late or without a due date."""
    born = draw(st.dates(BORN_FIRST, BORN_LAST))
    early_by = draw(st.none() | st.integers(-42, 140))
    return Child(
        id=draw(ids),
        name=draw(words),
        born_on=born,
        due_on=None if early_by is None else born + timedelta(days=early_by),
        sex=draw(st.sampled_from(Sex)),
        risk_factors=draw(st.dictionaries(st.sampled_from(RiskFactor), answers)),
        doctor_name=draw(texts),
        doctor_phone=draw(texts),
        changed_at=draw(st.none() | moments()),
        extra=draw(extras),
    )


@st.composite
def plain_observations(draw: st.DrawFn) -> Observation:
    """An observation that was never edited."""
    site = draw(body_sites)
    sound = draw(st.sampled_from(Sound))
    sounded = 0 if sound is Sound.NONE else draw(st.integers(1, 20))
    observed_at, recorded_at = draw(seen_and_written())
    return Observation(
        id=draw(ids),
        observed_at=observed_at,
        recorded_at=recorded_at,
        joint=site.joint,
        side=site.side,
        sound=sound,
        sounded=sounded,
        tried=draw(st.none() | st.integers(max(1, sounded), 40)),
        observer=draw(st.none() | texts),
        noticed=draw(st.frozensets(st.sampled_from(Noticed))),
        activity=draw(st.none() | st.sampled_from(Activity)),
        reaction=draw(st.none() | st.frozensets(st.sampled_from(Reaction))),
        movement=draw(st.sampled_from(Movement)),
        lifting=draw(st.none() | st.dictionaries(st.sampled_from(LiftingStep), answers)),
        safety=draw(st.none() | st.dictionaries(st.sampled_from(SafetyQuestion), presences)),
        note=draw(texts),
        attachments=tuple(draw(st.lists(attachments, max_size=2))),
        extra=draw(extras),
        **{sign: draw(presences) for sign in SIGNS},
    )


@st.composite
def plain_hip_signs(draw: st.DrawFn) -> HipSigns:
    """A look at the legs that was never edited."""
    observed_at, recorded_at = draw(seen_and_written())
    return HipSigns(
        id=draw(ids),
        observed_at=observed_at,
        recorded_at=recorded_at,
        side=draw(st.sampled_from(sorted(SIDES_OF[Joint.HIP]))),
        observer=draw(st.none() | texts),
        note=draw(texts),
        extra=draw(extras),
        **{sign.value: draw(presences) for sign in HipSign},
    )


plain_visits = st.builds(
    Visit,
    id=ids,
    visited_at=moments(),
    recorded_at=moments(),
    kind=words,
    clinician=texts,
    place=texts,
    reason=texts,
    findings=st.lists(visit_findings, max_size=2).map(tuple),
    imaging=st.lists(imagings, max_size=2).map(tuple),
    plan=texts,
    follow_up_on=st.none() | days,
    questions=st.lists(questions, max_size=2).map(tuple),
    note=texts,
    attachments=st.lists(attachments, max_size=1).map(tuple),
    observer=st.none() | texts,
    extra=extras,
)


@st.composite
def edited(draw: st.DrawFn, plain: st.SearchStrategy[R]) -> R:
    """A record of `plain`, perhaps edited once or twice, with what it was before."""
    versions = [draw(plain)]
    changed_at = versions[0].recorded_at
    kept: dict[str, Any] = {
        name: getattr(versions[0], name)
        for name in ("id", "observed_at", "recorded_at")
        if hasattr(versions[0], name)
    }
    for _ in range(draw(st.integers(0, 2))):
        changed_at = changed_at + timedelta(minutes=draw(st.integers(1, 9999)))
        versions.append(replace(draw(plain), **kept, changed_at=changed_at))
    return replace(versions[-1], history=tuple(versions[:-1]))


observations = edited(plain_observations())
hip_signs = edited(plain_hip_signs())
visits = edited(plain_visits)


@st.composite
def drafts(draw: st.DrawFn) -> ObservationDraft:
    """A form filled in anywhere from not at all to whole."""
    draft = ObservationDraft.of(draw(plain_observations()))
    return replace(
        draft,
        joint=draw(st.sampled_from([None, draft.joint])),
        side=draw(st.sampled_from([None, draft.side])),
        sound=draw(st.sampled_from([None, draft.sound])),
        observed_at=draw(st.sampled_from([None, draft.observed_at])),
    )


@st.composite
def diaries(
    draw: st.DrawFn, child: st.SearchStrategy[Child] | None = None, most: int = 2
) -> DiaryContents:
    """A diary with at most `most` records and tombstones of each kind."""

    def some(of: st.SearchStrategy[R]) -> tuple[R, ...]:
        return tuple(draw(st.lists(of, max_size=most, unique_by=lambda record: record.id)))

    return DiaryContents(
        child=draw(child if child is not None else children()),
        observations=some(observations),
        hip_signs=some(hip_signs),
        visits=some(visits),
        deleted={
            kind: tuple(draw(st.lists(tombstones, max_size=2, unique_by=lambda stone: stone.id)))
            for kind in draw(st.sets(st.sampled_from(KINDS)))
        },
        extra=draw(extras),
    )
