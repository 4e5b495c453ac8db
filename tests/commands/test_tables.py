"""Tables on the command line: out, in again, and refused where somebody must be asked."""

from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from baby_joints import cli
from baby_joints.diary import Diary
from baby_joints.paths import DIARY_VARIABLE, resource

HIP = resource("samples", "left-hip-clicks.json")


@pytest.fixture
def filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "usual.sqlite3"
    monkeypatch.setenv(DIARY_VARIABLE, str(path))
    monkeypatch.chdir(tmp_path)
    assert cli.main(["import", str(HIP)]) == 0
    return path


def count(path: Path) -> int:
    diary = Diary.open(path)
    try:
        return diary.count()
    finally:
        diary.close()


def test_out_and_in_again_changes_nothing(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["export", "entries.csv"]) == 0
    assert "66 entries written to entries.csv" in capsys.readouterr().out
    assert cli.main(["import", "entries.csv"]) == 0
    assert capsys.readouterr().out == "0 added, 66 unchanged.\n"
    assert count(filled) == 66


def test_the_table_of_a_twin_is_not_taken_for_known(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither its living entries nor its deleted ones are the other twin's."""
    assert cli.main(["export", "entries.csv"]) == 0
    diary = Diary.open(filled)
    lotte = diary.child
    assert lotte is not None
    diary.delete([entry.id for entry in diary.observations()][1:])
    twin = replace(lotte, id=uuid4(), name="Ida")
    diary.add_child(twin)
    diary.close()
    table = Path("entries.csv").read_text(encoding="utf-8-sig")
    header, *lines = table.replace("Lotte", "Ida").splitlines()
    for rows in ([*lines], lines[:1]):
        Path("ida.csv").write_text("\n".join([header, *rows]) + "\n")
        capsys.readouterr()
        assert cli.main(["import", "ida.csv"]) == 1
        assert capsys.readouterr().err == (
            "baby-joints: entries: 'Lotte' is the baby that these are about; choose that baby"
            " first.\n"
        )
    assert count(filled) == 0


def test_rows_that_cannot_be_read_keep_all_out_until_they_may_be_left(
    filled: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path("mine.csv").write_text(
        "when,joint,sound\n2026-03-02 07:40,hip,click\n2026-03-02 08:40,hipp,click\n"
    )
    assert cli.main(["import", "mine.csv"]) == 1
    told = capsys.readouterr()
    assert told.out == "Line 3 has a word that is not known in joint ('hipp'): left out.\n"
    assert told.err.startswith("baby-joints: Nothing was taken, as 1 rows cannot be read.")
    assert count(filled) == 66
    assert cli.main(["import", "mine.csv", "--skip-unclear"]) == 0
    assert capsys.readouterr().out.endswith("1 added, 0 unchanged.\n")
    assert count(filled) == 67
    assert cli.main(["import", "mine.csv", "--skip-unclear"]) == 0
    assert count(filled) == 67


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("joint,sound\nhip,click\n", "No column is known to say when"),
        ("when,joint,sound\n3/4/2026,hip,click\n", "day or month first"),
        ("when,joint,sound,child\n2026-03-04,hip,click,Tom\n", "No row bears the name"),
        ("when,how loud\n2026-03-04,very\n", "say the joint or the sound"),
        ("a,b\n1,2,3\n", "mine.csv: line 2: has 3 cells"),
    ],
)
def test_where_somebody_must_be_asked_nothing_is_taken(
    filled: Path, capsys: pytest.CaptureFixture[str], text: str, says: str
) -> None:
    Path("mine.csv").write_text(text)
    before = filled.read_bytes()
    assert cli.main(["import", "mine.csv"]) == 1
    err = capsys.readouterr().err
    assert says in err
    assert err.count("\n") == 1
    assert filled.read_bytes() == before


def test_many_rows_left_out_are_counted(filled: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = "".join(f"2026-03-02 07:{minute:02},hip,knax\n" for minute in range(60))
    Path("mine.csv").write_text(f"when,joint,sound\n{rows}")
    assert cli.main(["import", "mine.csv", "--skip-unclear"]) == 0
    out = capsys.readouterr().out
    assert out.endswith("And 10 more.\n0 added, 0 unchanged.\n")
    assert count(filled) == 66
