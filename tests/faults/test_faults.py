"""A few of the kills, power cuts and refusals; the many are run by hand."""

import random
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.faults.command_lines import CommandLines
from tests.faults.deed import Deed, Kind
from tests.faults.disk import Disk, Write
from tests.faults.early_close import AT_FIRST_PAINT, Start, close_once
from tests.faults.fuzz import fuzz
from tests.faults.kills import RUNS, kill_once
from tests.faults.model import Model
from tests.faults.power_cut import cuts, traced
from tests.faults.readers import READERS, Reader
from tests.faults.refusals import RefusedDeeds
from tests.faults.refuser import Refusal
from tests.faults.telling import Told
from tests.faults.verdict import judge

SEED = 7


def can_trace() -> bool:
    strace = shutil.which("strace")
    if strace is None:
        return False
    return not subprocess.run([strace, "-qq", "true"], check=False, capture_output=True).returncode


needs_strace = pytest.mark.skipif(not can_trace(), reason="no strace, or it may not trace here")


@pytest.mark.parametrize("name", ["saves", "restores", "passwords"])
def test_a_killed_program_loses_nothing_that_it_acknowledged(name: str, tmp_path: Path) -> None:
    told, problems = kill_once(name, tmp_path, SEED, lines=12)
    assert told.is_ready
    assert problems == ()


@needs_strace
def test_a_power_cut_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    kinds = RUNS["saves"][0]
    log = traced(tmp_path, SEED, 3, kinds)
    found = cuts(log, tmp_path / "disk", SEED, kinds, tmp_path, every=15)
    chosen = [problems for _, _, problems in found]
    assert len(chosen) > 20
    assert set(chosen) == {()}


@needs_strace
def test_a_refused_call_is_told_and_leaves_nothing_half_done(tmp_path: Path) -> None:
    kinds = ((Kind.EXPORT, 1), (Kind.TABLE, 1), (Kind.SETTINGS, 1), (Kind.RECORD, 1))
    deeds = RefusedDeeds(tmp_path, SEED, 6, kinds)
    plain = deeds.run()
    assert len(plain.told.done) == 6
    told: list[str] = []
    calls = plain.traced.calls
    middle = len(calls["pwrite64"]) // 2
    wanted = (("write", -1, "ENOSPC"), ("rename", -1, "EACCES"), ("pwrite64", middle, "EIO"))
    for call, place, error in wanted:
        run = deeds.run(Refusal(call, calls[call][place], error))
        assert run.traced.came
        assert run.problems == ()
        told += run.told.refusals
    assert [line.split(":")[0] for line in told] == [
        "OSError",
        "FileHeldError",
        "DatabaseAccessError",
    ]
    assert "| It was not saved: the disk is full." in told[0]


# --- the tools themselves ---


def test_the_verdict_misses_nothing(tmp_path: Path) -> None:
    kinds = RUNS["saves"][0]
    told, _ = kill_once("saves", tmp_path, SEED, lines=12)
    path = tmp_path / "diary.sqlite3"
    assert judge(path, SEED, told, kinds).problems == ()
    last = told.last + 12
    more = Told(told.done | {*range(1, last + 1)}, None, last, told.is_ready, told.is_closed, ())
    assert judge(path, SEED, more, kinds).problems
    path.with_name("diary.sqlite3-wal").unlink(missing_ok=True)
    path.write_bytes(path.read_bytes()[:5000])
    assert judge(path, SEED, told, kinds).problems


def test_a_disk_keeps_what_was_synced_and_may_lose_the_rest() -> None:
    disk, chance = Disk(), random.Random(1)
    file = disk.open("/d/a", creates=True, empties=False)
    file.pending.append(Write(0, b"synced"))
    file.sync()
    assert disk.after_a_cut(chance, 0.0) == {}
    disk.sync_folder("/d")
    file.pending += [Write(0, b"later!"), Write(6, b"x" * 2000), Write(3, None)]
    assert disk.after_a_cut(chance, 0.0) == {"/d/a": b"synced"}
    assert disk.after_a_cut(chance, 1.0) == {"/d/a": b"lat"}
    found = {disk.after_a_cut(random.Random(seed), 0.5)["/d/a"] for seed in range(40)}
    assert len(found) > 3
    disk.rename("/d/a", "/d/b")
    assert set(disk.after_a_cut(chance, 0.0)) == {"/d/a"}
    assert set(disk.after_a_cut(chance, 1.0)) == {"/d/b"}


def test_the_model_takes_back_what_was_done() -> None:
    done = [
        Deed(1, Kind.RECORD),
        Deed(2, Kind.RECORD),
        Deed(3, Kind.AMEND, 1),
        Deed(4, Kind.DELETE, 2),
        Deed(5, Kind.UNDO),
    ]
    assert Model.after(done).entries == {"1": "note 3", "2": "note 2"}
    assert Model.after([*done, Deed(6, Kind.UNDO)]).entries == {"1": "note 1", "2": "note 2"}


def test_a_line_that_was_cut_off_was_not_told() -> None:
    told = Told.of("ready 0\nbegin 1\ndone 1\nbegin 2\nrefused 2 DatabaseError: x\nbegin 3\ndon")
    assert told.done == frozenset({1})
    assert (told.pending, told.last) == (3, 3)
    assert told.refusals == ("DatabaseError: x",)
    with pytest.raises(ValueError, match="Not a line"):
        Told.of("Traceback\n")


# --- files that are nearly right ---


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_a_reader_takes_a_file_whole_or_refuses_it(reader: Reader) -> None:
    counts = fuzz(reader, 6, SEED)
    assert counts["cases"] == 6
    assert counts["problems"] == 0


def test_a_command_line_is_carried_out_or_refused_in_one_line(tmp_path: Path) -> None:
    chance = random.Random(SEED)
    lines = CommandLines(tmp_path)
    tried = [lines.case(chance) for _ in range(25)]
    assert [(words, problem) for words, _, problem in tried if problem is not None] == []
    assert {code for _, code, _ in tried} == {0, 1, 2}


@pytest.mark.parametrize("start", [Start(AT_FIRST_PAINT, "pick"), Start(150, "save")])
def test_a_window_closed_in_the_first_moment_ends_well(start: Start, tmp_path: Path) -> None:
    assert not close_once(start, tmp_path)
