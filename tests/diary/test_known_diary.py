"""Reading what changed alone says the same as reading the whole file, whoever changed it."""

from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from uuid import uuid4

import pytest

from baby_joints.analysis import summarise
from baby_joints.diary import Diary
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.errors import DomainError
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.exchange import diary_to_json
from baby_joints.guidance_file import read_guidance
from baby_joints.storage.reader import Reader
from tests.builders import diary as told
from tests.diary.support import CLICK, LEO, MIA, STORY, Clock

ACTIONS = ["record", "look", "visit", "amend", "delete", "undo", "child", "import", "other child"]


def act(diary: Diary, clock: Clock, action: str, number: int) -> None:
    now = clock.advance(minutes=number)
    entries = diary.observations()
    chosen = entries[number % len(entries)] if entries else None
    if action == "record":
        diary.record(replace(CLICK, joint=list(Joint)[number], side=None))
    elif action == "look":
        looked = HipSigns(id=uuid4(), observed_at=now, recorded_at=now, side=Side.LEFT)
        diary.record(looked)
    elif action == "visit":
        diary.record(Visit(id=uuid4(), visited_at=now, recorded_at=now))
    elif action == "amend" and chosen:
        diary.amend(replace(chosen, sound=Sound.POP, note=f"again {number}"))
    elif action == "delete" and chosen:
        diary.delete([chosen.id])
    elif action == "undo":
        diary.undo()
    elif action == "child":
        diary.amend_child(replace(MIA, doctor_name=f"Dr. {number}"))
    elif action == "import":
        theirs = replace(told(STORY), child=MIA)
        diary.import_file(diary_to_json(theirs, exported_at=now, application="tests"))
    elif action == "other child":
        diary.record(CLICK, LEO.id)


@pytest.mark.parametrize("seed", [1, 2])
def test_what_is_kept_is_what_the_file_says(
    empty: Diary, diary_path: Path, clock: Clock, seed: int
) -> None:
    random, actions = Random(seed), 3 * [*ACTIONS, "record"]
    random.shuffle(actions)
    empty.add_child(LEO)
    empty.add_child(MIA)
    with closing(Diary.open(diary_path, clock=clock)) as other:
        for action in actions:
            is_mine = random.random() < 0.8
            with suppress(DomainError):  # an undo after somebody else's change is refused
                act(empty if is_mine else other, clock, action, random.randrange(1, 6))
            if random.random() < 0.7:
                assert_the_same(empty)
        assert_the_same(empty)
    assert empty.count() > 3


def assert_the_same(diary: Diary) -> None:
    with diary._database.reading() as reader:
        contents = reader.contents(MIA.id)
    assert diary.contents() == contents
    summary = diary.summary()
    assert summary == summarise(contents, summary.as_of, guidance=read_guidance())


def test_after_one_more_entry_only_that_is_read(
    diary: Diary, entry: Observation, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = diary.contents()

    def refused(*_: object) -> None:
        raise AssertionError("the whole diary was read")

    monkeypatch.setattr(Reader, "contents", refused)
    diary.record(replace(CLICK, joint=Joint.KNEE))
    assert len(diary.contents().observations) == 2
    assert diary.contents().observations[0] is before.observations[0]
    diary.delete([entry.id])
    diary.undo()
    assert diary.contents().observations[0] == entry
    assert diary.contents().deleted == {}
