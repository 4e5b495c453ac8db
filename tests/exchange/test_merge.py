"""Two parents' diaries become one, whoever merges first."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Sound
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.left_out import left_out_of, without
from baby_joints.domain.observation import Observation
from baby_joints.domain.tombstone import Tombstone
from baby_joints.exchange import DiaryFileError, diary_to_json, read_diary
from baby_joints.exchange.lineage import ERASED_UNTIL
from baby_joints.exchange.merge import merge
from baby_joints.exchange.order import in_order
from tests.domain import strategies
from tests.exchange.diary_files import ENTRY, GONE, VISIT, whole_file

NOW = datetime(2026, 5, 1, 8, tzinfo=UTC)
BASE = read_diary(whole_file())


def told(contents: DiaryContents) -> str:
    """Everything, offsets and the order of records with it."""
    return json.dumps(diary_to_json(contents, exported_at=NOW, application=""), sort_keys=True)


# Few moments, so that versions and deletions of one record often meet at the same one.
few_moments = st.builds(
    lambda minute, hours: datetime(2026, 6, 1, 12, minute, tzinfo=UTC).astimezone(
        timezone(timedelta(hours=hours))
    ),
    st.integers(0, 3),
    st.sampled_from([0, 1]),
)
few_changes = st.none() | few_moments


@st.composite
def pasts(draw: st.DrawFn, found: Observation) -> Observation | Tombstone:
    """`found` as one of two parents may know it: edited, with a past, or deleted."""
    if draw(st.integers(0, 2)) == 0:
        return Tombstone(id=found.id, deleted_at=draw(few_moments))
    earlier = tuple(draw(versions(found)) for _ in range(draw(st.integers(0, 2))))
    newest = draw(versions(found))
    return replace(newest, history=earlier)


@st.composite
def versions(draw: st.DrawFn, found: Observation) -> Observation:
    """`found` with another note at another moment, now and then handed over in part."""
    told = replace(
        found,
        note=draw(st.sampled_from("abc")),
        observer=draw(st.sampled_from(["Mama", None])),
        changed_at=draw(few_changes),
    )
    hidden = draw(st.just(()) | st.sets(st.sampled_from(["note", "observer", "extra"])))
    return without(told, hidden) if hidden else told


@st.composite
def families(draw: st.DrawFn) -> list[DiaryContents]:
    """Three diaries about one child that share some of their records."""
    child = BASE.child
    family = []
    for _ in range(3):
        known = [draw(pasts(entry)) for entry in BASE.observations if draw(st.booleans())]
        born = replace(
            child, name=draw(st.sampled_from(["Mia", "Noa"])), changed_at=draw(few_changes)
        )
        family.append(
            DiaryContents(
                child=without(born, ["name"]) if draw(st.booleans()) else born,
                observations=tuple(found for found in known if isinstance(found, Observation)),
                hip_signs=BASE.hip_signs if draw(st.booleans()) else (),
                visits=BASE.visits if draw(st.booleans()) else (),
                deleted={
                    "observations": tuple(stone for stone in known if isinstance(stone, Tombstone))
                },
                extra=draw(st.dictionaries(st.sampled_from("xy"), st.integers(0, 2))),
            )
        )
    return family


@given(families())
def test_merging_is_commutative(family: list[DiaryContents]) -> None:
    mine, theirs, _ = family
    assert told(merge(mine, theirs)) == told(merge(theirs, mine))


@settings(max_examples=300)
@given(families())
def test_merging_is_associative(family: list[DiaryContents]) -> None:
    one, two, three = family
    assert told(merge(merge(one, two), three)) == told(merge(one, merge(two, three)))


@given(families())
def test_merging_is_idempotent(family: list[DiaryContents]) -> None:
    mine, theirs, _ = family
    assert told(merge(mine, mine)) == told(mine)
    both = merge(mine, theirs)
    assert told(merge(both, theirs)) == told(both)
    assert told(merge(mine, both)) == told(both)


@settings(max_examples=50)
@given(strategies.diaries())
def test_any_diary_merged_with_itself_is_itself(contents: DiaryContents) -> None:
    assert merge(contents, contents) == in_order(contents)


@given(families())
def test_a_merge_goes_through_a_file(family: list[DiaryContents]) -> None:
    both = merge(family[0], family[1])
    assert told(read_diary(told(both))) == told(both)


@given(families())
def test_nothing_written_is_lost_but_what_was_deleted(family: list[DiaryContents]) -> None:
    mine, theirs, _ = family
    both = merge(mine, theirs)
    known = {record.id for record in both.records()}
    stones = {stone.id: stone for found in both.deleted.values() for stone in found}
    assert known | stones.keys() == {
        *(record.id for side in (mine, theirs) for record in side.records()),
        *(
            stone.id
            for side in (mine, theirs)
            for found in side.deleted.values()
            for stone in found
        ),
    }
    notes = {
        entry.id: {entry.note, *(v.note for v in entry.history)} for entry in both.observations
    }
    for entry in (*mine.observations, *theirs.observations):
        survivor = next((found for found in both.observations if found.id == entry.id), None)
        if survivor is not None and ERASED_UNTIL not in survivor.extra:
            assert entry.note in notes[entry.id] or "note" in left_out_of(entry)


def changed(entry: Observation, minute: int, note: str) -> Observation:
    at = datetime(2026, 4, 1, 12, minute, tzinfo=UTC)
    return replace(entry, note=note, changed_at=at, history=(entry,))


def with_entry(entry: Observation) -> DiaryContents:
    others = tuple(found for found in BASE.observations if found.id != entry.id)
    return replace(BASE, observations=(*others, entry))


def entry_of(contents: DiaryContents) -> Observation:
    return next(entry for entry in contents.observations if str(entry.id) == ENTRY)


def test_the_newest_edit_wins_and_the_other_stays_in_the_history() -> None:
    first = entry_of(BASE)
    mama, papa = changed(first, 10, "only when cold"), changed(first, 20, "always")
    entry = entry_of(merge(with_entry(papa), with_entry(mama)))
    assert entry.note == "always"
    assert [version.note for version in entry.history] == ["", "only when cold"]
    assert all(not version.history for version in entry.history)


def test_the_current_version_stays_when_its_history_is_of_the_same_second() -> None:
    first = entry_of(BASE)
    for older, newer in (("a", "b"), ("b", "a")):
        before = replace(first, note=older, changed_at=NOW)
        entry = replace(first, note=newer, changed_at=NOW, history=(first, before))
        assert entry_of(merge(with_entry(entry), with_entry(entry))) == entry
        assert entry_of(read_diary(told(with_entry(entry)))) == entry


def test_a_newer_version_in_the_history_is_the_current_one() -> None:
    first = entry_of(BASE)
    newer = replace(first, note="newer", changed_at=NOW)
    entry = entry_of(in_order(with_entry(replace(first, history=(newer,)))))
    assert entry == replace(newer, history=(first,))


def test_a_deletion_wins_over_an_older_edit_and_is_kept() -> None:
    papa = with_entry(changed(entry_of(BASE), 20, "always"))
    others = tuple(found for found in BASE.observations if str(found.id) != ENTRY)
    stone = Tombstone(id=entry_of(BASE).id, deleted_at=datetime(2026, 4, 2, tzinfo=UTC))
    mama = replace(
        BASE,
        observations=others,
        deleted={"observations": (*BASE.deleted["observations"], stone)},
    )
    both = merge(mama, papa)
    assert stone in both.deleted["observations"]
    assert both.observations == others
    assert merge(both, papa) == both


def test_an_edit_after_the_deletion_wins_and_erased_versions_stay_away() -> None:
    first = entry_of(BASE)
    stone = Tombstone(id=first.id, deleted_at=datetime(2026, 4, 1, 12, 15, tzinfo=UTC))
    gone = replace(BASE, observations=BASE.observations[:1], deleted={"observations": (stone,)})
    early, late = changed(first, 10, "early"), changed(first, 20, "late")
    both = merge(gone, with_entry(late))
    entry = entry_of(both)
    assert (entry.note, entry.history) == ("late", ())
    assert entry.extra[ERASED_UNTIL] == "2026-04-01T12:15:00+00:00"
    assert "observations" not in both.deleted or stone not in both.deleted["observations"]
    assert entry_of(merge(both, with_entry(early))).history == ()


def test_a_false_note_of_merging_is_no_deletion() -> None:
    first = entry_of(BASE)
    for false in ("soon", 7, "2026-09-01T00:00:00Z"):
        lying = replace(changed(first, 10, "a"), extra={ERASED_UNTIL: false})
        assert entry_of(merge(with_entry(lying), with_entry(first))).history == (first,)


def test_a_record_of_the_same_moment_in_two_zones_is_the_same_everywhere() -> None:
    first = entry_of(BASE)
    summer = first.recorded_at.astimezone(timezone(timedelta(hours=2)))
    moved = with_entry(replace(first, recorded_at=summer))
    assert moved == with_entry(first)
    assert told(merge(moved, BASE)) == told(merge(BASE, moved))


def test_the_newer_child_wins() -> None:
    edited = replace(BASE.child, name="Mia Lou", changed_at=datetime(2026, 4, 1, tzinfo=UTC))
    later = replace(BASE.child, name="Mia", changed_at=datetime(2026, 4, 2, tzinfo=UTC))
    mine, theirs = replace(BASE, child=edited), replace(BASE, child=later)
    assert merge(BASE, mine).child == edited
    assert merge(mine, theirs).child == later
    assert merge(theirs, mine).child == later


def test_two_children_are_refused_by_name() -> None:
    other = replace(BASE, child=replace(BASE.child, id=entry_of(BASE).id, name="Noa"))
    with pytest.raises(DiaryFileError, match="Noa, born 2026-01-10, not Mia") as refused:
        merge(BASE, other)
    assert refused.value.field == "child.id"


def test_one_id_for_two_kinds_is_refused() -> None:
    visit = replace(BASE.visits[0], id=entry_of(BASE).id)
    other = DiaryContents(child=BASE.child, visits=(visit,))
    buried = DiaryContents(
        child=BASE.child, deleted={"visits": (Tombstone(id=entry_of(BASE).id, deleted_at=NOW),)}
    )
    for wrong in (other, buried):
        for one, two in ((BASE, wrong), (wrong, BASE)):
            with pytest.raises(DiaryFileError, match=ENTRY):
                merge(one, two)


def test_a_newer_birth_date_that_does_not_fit_is_refused() -> None:
    younger = Child(
        id=BASE.child.id,
        name="Mia",
        born_on=datetime(2026, 3, 15, tzinfo=UTC).date(),
        changed_at=NOW,
    )
    with pytest.raises(DiaryFileError, match="before the birth on 2026-03-15"):
        merge(BASE, DiaryContents(child=younger))


def test_the_other_kinds_merge_alike() -> None:
    look, visit = BASE.hip_signs[0], BASE.visits[0]
    seen_again = replace(look, note="seen again", changed_at=NOW, history=(look,))
    planned = replace(visit, plan="scan", changed_at=NOW, history=(visit,))
    theirs = replace(BASE, hip_signs=(seen_again,), visits=(planned,))
    both = merge(BASE, theirs)
    assert (both.hip_signs, both.visits) == ((seen_again,), (planned,))
    gone = DiaryContents(
        child=BASE.child,
        deleted={"visits": (Tombstone(id=visit.id, deleted_at=NOW + timedelta(hours=1)),)},
    )
    assert merge(theirs, gone).visits == ()
    assert str(visit.id) == VISIT
    assert GONE in {str(stone.id) for stone in both.deleted["observations"]}
    assert BASE.observations[0].sound is Sound.NONE
