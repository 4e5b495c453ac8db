"""What is said of the columns of a table, one answer after the other."""

from baby_joints.domain.spreadsheet.csv_columns import CsvColumns
from baby_joints.domain.spreadsheet.csv_field import CsvField

BEFORE = CsvColumns(places={CsvField.DAY: 0, CsvField.NOTE: 2})


def test_a_column_says_one_thing_and_a_thing_is_said_by_one_column() -> None:
    assert BEFORE.with_column(2, CsvField.SOUND).places == {CsvField.DAY: 0, CsvField.SOUND: 2}
    assert BEFORE.with_column(1, CsvField.DAY).places == {CsvField.DAY: 1, CsvField.NOTE: 2}
    assert BEFORE.with_column(2, None).places == {CsvField.DAY: 0}
    assert BEFORE.places == {CsvField.DAY: 0, CsvField.NOTE: 2}


def test_what_all_rows_are_about_can_be_said_and_taken_back() -> None:
    said = BEFORE.with_given(CsvField.JOINT, "hip")
    assert said.given == {CsvField.JOINT: "hip"}
    assert said.with_given(CsvField.JOINT, None) == BEFORE
    named = BEFORE.with_given(CsvField.CHILD, "Mia")
    assert (named.child_is, named.given) == ("Mia", {})


def test_a_word_is_explained_for_its_field() -> None:
    said = BEFORE.with_word((CsvField.SIDE, "li"), "left").with_word((CsvField.SIDE, "re"), "right")
    assert said.words == {CsvField.SIDE: {"li": "left", "re": "right"}}
    assert said.with_word((CsvField.SIDE, "li"), None).words == {CsvField.SIDE: {"re": "right"}}
    # Known, but left open by the parents.
    assert BEFORE.with_word((CsvField.SIDE, "both?"), "").words == {CsvField.SIDE: {"both?": ""}}
