"""Tables as files: what is written comes back, and what is none is refused in one line."""

import csv
import io
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.exchange import DiaryFileError, read_diary
from baby_joints.exchange.spreadsheet.csv_reading import MAX_COLUMNS, csv_of_bytes, read_csv
from baby_joints.exchange.spreadsheet.csv_writing import COLUMNS, csv_text, write_csv
from baby_joints.exchange.spreadsheet.row_reading import RowReader
from baby_joints.exchange.spreadsheet.safe_cell import plain_cell, safe_cell
from baby_joints.exchange.spreadsheet.suggestion import suggest
from baby_joints.exchange.spreadsheet.word_codes import read_word_codes
from baby_joints.paths import resource
from tests.builders import diary

SAMPLES = ("left-hip-clicks", "harmless-pops", "stiff-shoulder")


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_comes_back_whole(name: str, tmp_path: Path) -> None:
    contents = read_diary(resource("samples", f"{name}.json"))
    path = tmp_path / "entries.csv"
    write_csv(contents, path)
    table, words = read_csv(path), read_word_codes()
    columns = suggest(table, contents.child, words)
    now = max(entry.recorded_at for entry in contents.observations) + timedelta(days=1)
    rows = RowReader(table, columns, contents.child, words, now=now).rows()
    bare = [
        replace(entry, history=(), changed_at=None, attachments=(), extra={})
        for entry in contents.observations
    ]
    assert [row.observation for row in rows] == bare
    assert {row.remarks for row in rows} == {()}


def test_every_answer_comes_back() -> None:
    contents = diary(
        "d40 08:10 hip-L click diaper 3/8 pain swollen no-red warm loose stiff by Papa fever no-ill"
        ' heard felt "=1+2"; d41 knee-R pop lift gentle calm; d42 hip-B quiet 0/8;'
        ' d43 neck-M grinding x3 partly lift "line\nbreak; and \'quote"'
    )
    table, words = csv_of_bytes(csv_text(contents).encode(), "t.csv"), read_word_codes()
    columns = suggest(table, contents.child, words)
    now = contents.observations[-1].recorded_at
    rows = RowReader(table, columns, contents.child, words, now=now).rows()
    assert tuple(row.observation for row in rows) == contents.observations


def test_formulas_are_text_in_a_spreadsheet() -> None:
    contents = diary('d40 hip-L click by @Papa "=cmd|calc"; d41 hip-L click "\'-2"')
    cells = [cell for row in csv.reader(io.StringIO(csv_text(contents))) for cell in row]
    assert "'=cmd|calc" in cells
    assert "'@Papa" in cells
    assert "''-2" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


@given(st.text())
def test_a_safe_cell_is_no_formula_and_comes_back(text: str) -> None:
    cell = safe_cell(text)
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert plain_cell(cell) == text


def test_the_readme_lists_every_column() -> None:
    readme = Path(__file__).parents[3].joinpath("README.md").read_text(encoding="utf-8")
    told = readme.partition("## Tables")[2]
    assert [field.value for field in COLUMNS if f"`{field.value}`" not in told] == []
    assert set(COLUMNS) == set(CsvField) - {CsvField.DAY, CsvField.CLOCK}


@pytest.mark.parametrize(
    ("encoding", "separator"),
    [("utf-8", ","), ("utf-8-sig", ";"), ("utf-16", "\t"), ("cp1252", "|")],
)
def test_encodings_and_separators(encoding: str, separator: str) -> None:
    text = separator.join(["Wann", "Hüfte"]) + "\r\n" + separator.join(["2026-03-02", '"a\nb"'])
    table = csv_of_bytes(text.encode(encoding), "t.csv")
    assert table.header == ("Wann", "Hüfte")
    assert table.rows == (("2026-03-02", "a\nb"),)


def test_lines_are_those_of_the_file() -> None:
    table = csv_of_bytes(b'a,b\n"1\n2",x\n\n , \n3,y\n4\n', "t.csv")
    assert table.lines == (2, 6, 7)
    assert table.rows == (("1\n2", "x"), ("3", "y"), ("4", ""))


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (b"a,b\n1,2,3\n", "line 2: has 3 cells"),
        (b'a,b\n"1,2\n3,4\n', "line 2: cannot be read as a table"),
        (b'a,b\n"1"x,2\n', "line 2: cannot be read as a table"),
        (b"a,b\n\x00,1\n", "is no table of text"),
        (b"\xff\xfea", "is cut off"),
        (b"\x81\x8d", "no text in a known encoding"),
        (b"a\n" + b"x" * 200_000, "line 2: cannot be read as a table"),
        (b",".join([b"a"] * (MAX_COLUMNS + 1)), "more than 200 columns"),
    ],
)
def test_what_is_no_table_is_refused_in_one_line(data: bytes, says: str, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(data)
    with pytest.raises(DiaryFileError) as caught:
        read_csv(path)
    assert says in str(caught.value)
    assert str(caught.value).startswith("t.csv: ")
    assert str(caught.value).isprintable()


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.csv", Path("a\x00b")):
        with pytest.raises(DiaryFileError):
            read_csv(path)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_table_or_refused(data: bytes) -> None:
    try:
        table = csv_of_bytes(data, "t.csv")
    except DiaryFileError:
        return
    assert all(len(row) == len(table.header) for row in table.rows)
    assert len(table.lines) == len(table.rows)
