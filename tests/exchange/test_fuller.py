"""What was handed over in part never takes the place of what is known, in any order."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given, settings

from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.left_out import EXTRA, MARK, left_out_of, without
from baby_joints.domain.observation import Observation
from baby_joints.exchange import read_diary
from baby_joints.exchange.merge import merge
from baby_joints.exchange.order import in_order
from tests.domain import strategies
from tests.exchange.diary_files import ENTRY, whole_file

BASE = read_diary(whole_file())
FULL = next(entry for entry in BASE.observations if str(entry.id) == ENTRY)
ALL = ("name", "observer", "note", "attachments", "clinician", "place", EXTRA)


def handed_over(contents: DiaryContents, names: Iterable[str] = ALL) -> DiaryContents:
    """`contents` as another parent gets it: without these fields and what was deleted."""
    hidden = tuple(names)
    return DiaryContents(
        child=without(contents.child, hidden),
        observations=tuple(without(entry, hidden) for entry in contents.observations),
        hip_signs=tuple(without(look, hidden) for look in contents.hip_signs),
        visits=tuple(without(visit, hidden) for visit in contents.visits),
    )


def with_entry(entry: Observation) -> DiaryContents:
    others = tuple(found for found in BASE.observations if found.id != entry.id)
    return replace(BASE, observations=(*others, entry))


def entry_of(contents: DiaryContents) -> Observation:
    return next(entry for entry in contents.observations if entry.id == FULL.id)


def edited(entry: Observation, minute: int, **changes: object) -> Observation:
    at = datetime(2026, 4, 1, 12, minute, tzinfo=UTC)
    return replace(entry, changed_at=at, **changes)  # type: ignore[arg-type] # fields by name


@settings(max_examples=60)
@given(strategies.diaries())
def test_a_diary_learns_nothing_from_its_own_page(contents: DiaryContents) -> None:
    mine = in_order(contents)
    assert merge(mine, handed_over(mine)) == mine
    assert merge(handed_over(mine), mine) == mine
    assert merge(mine, handed_over(mine, [])) == mine


def test_the_whole_entry_takes_the_place_of_the_part() -> None:
    bare = without(FULL, ALL)
    for mine, theirs in ((bare, FULL), (FULL, bare)):
        assert entry_of(merge(with_entry(mine), with_entry(theirs))) == FULL


def test_a_newer_part_keeps_the_note_that_is_known() -> None:
    newer = edited(FULL, 5, side="right", note="the other leg")
    both = entry_of(merge(with_entry(FULL), with_entry(without(newer, ["note"]))))
    assert (both.side, both.note) == ("right", FULL.note)
    assert left_out_of(both) == {"note"}
    assert [version.note for version in both.history] == [FULL.note]
    # Once the whole edit comes, nothing is left of the part.
    whole = entry_of(merge(with_entry(both), with_entry(replace(newer, history=(FULL,)))))
    assert whole == replace(newer, history=(FULL,))


def test_parts_that_lack_different_things_stay_beside_each_other() -> None:
    one, other = without(FULL, ["note"]), without(FULL, ["observer", "attachments"])
    both = entry_of(merge(with_entry(one), with_entry(other)))
    assert (both.note, both.observer) == (FULL.note, FULL.observer)
    assert entry_of(merge(with_entry(both), with_entry(FULL))) == FULL


def test_a_note_written_here_is_never_emptied() -> None:
    """As a program would leave it that keeps the mark and does not know what it means."""
    odd = replace(FULL, extra={MARK: ["note", "observer"]}, observer=None)
    newer = edited(FULL, 5, note="")
    both = entry_of(merge(with_entry(odd), with_entry(newer)))
    assert FULL.note in {version.note for version in both.history}


def test_a_baby_keeps_the_name_that_is_known() -> None:
    changed = replace(BASE.child, name="Mia Lindgren", changed_at=datetime(2026, 4, 1, tzinfo=UTC))
    theirs = handed_over(replace(BASE, child=changed), ["name"])
    assert theirs.child.name == "M. L."
    assert merge(BASE, theirs).child == BASE.child
    assert merge(theirs, BASE).child == BASE.child
