"""Rows of other people's tables: understood whole, or left out with the reason."""

import csv
import io
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Activity, Joint, Reaction, Side, Sound
from baby_joints.domain.spreadsheet.csv_columns import CsvColumns
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.csv_row import CsvRow
from baby_joints.domain.spreadsheet.date_order import DateOrder
from baby_joints.domain.spreadsheet.row_remark import RemarkKind
from baby_joints.exchange.spreadsheet.csv_reading import csv_of_bytes
from baby_joints.exchange.spreadsheet.dates import order_of, read_clock, read_moment
from baby_joints.exchange.spreadsheet.row_reading import RowReader
from baby_joints.exchange.spreadsheet.suggestion import suggest
from baby_joints.exchange.spreadsheet.word_codes import KINDS, WordCodes, read_word_codes
from tests.builders import key

HERE = timezone(timedelta(hours=1))
NOW = datetime(2026, 5, 1, 8, 0, tzinfo=HERE)
MIA = Child(id=key(99), name="Mia Muster", born_on=date(2026, 1, 10))
WORDS = read_word_codes()
GERMAN = "Datum;Uhrzeit;Gelenk;Seite;Geräusch;Dabei;Versuche;Anzahl;Notiz\n"
NOTES = "id,child_id,child_first_name,child_last_name,note,time,tags\n"


def read(text: str, **changed: object) -> tuple[CsvRow, ...]:
    table = csv_of_bytes(text.encode(), "t.csv")
    columns = replace(suggest(table, MIA, WORDS), **changed)  # type: ignore[arg-type] # by name
    return RowReader(table, columns, MIA, WORDS, now=NOW, place=HERE).rows()


def one(text: str, **changed: object) -> CsvRow:
    (row,) = read(text, **changed)
    return row


def reason(row: CsvRow) -> tuple[RemarkKind, str]:
    assert row.observation is None
    (remark,) = row.remarks
    assert remark.refuses
    return remark.kind, remark.text


def test_a_german_table() -> None:
    first, second = read(
        GERMAN + "13.03.2026;7:40;Hüfte;links;klickt;Wickeln;8;3,0;abends\n"
        "14.03.2026;7.40 ;HÜFTE;beide;nichts;;8;0;\n"
    )
    entry = first.observation
    assert entry is not None
    assert (entry.joint, entry.side, entry.sound) == (Joint.HIP, Side.LEFT, Sound.CLICK)
    assert (entry.activity, entry.tried, entry.sounded) == (Activity.DIAPER_CHANGE, 8, 3)
    assert entry.observed_at == datetime(2026, 3, 13, 7, 40, tzinfo=HERE)
    assert (entry.recorded_at, entry.note) == (NOW, "abends")
    assert second.observation is not None
    assert (second.observation.side, second.observation.is_quiet) == (Side.BOTH, True)


@pytest.mark.parametrize(
    ("row", "kind", "text"),
    [
        (";7:40;Hüfte;;klickt;;;;", RemarkKind.NO_TIME, ""),
        ("31.02.2026;7:40;Hüfte;;klickt;;;;", RemarkKind.UNCLEAR_TIME, "31.02.2026"),
        ("13.03.2026;25:40;Hüfte;;klickt;;;;", RemarkKind.UNCLEAR_TIME, "25:40"),
        ("13.06.2026;7:40;Hüfte;;klickt;;;;", RemarkKind.IN_THE_FUTURE, "13.06.2026"),
        ("13.03.2025;7:40;Hüfte;;klickt;;;;", RemarkKind.BEFORE_BIRTH, "13.03.2025"),
        ("13.03.2026;7:40;;;klickt;;;;", RemarkKind.NO_JOINT, ""),
        ("13.03.2026;7:40;Hüfte;;;;;;", RemarkKind.NO_SOUND, ""),
        ("13.03.2026;7:40;Hüfte;li;klickt;;;;", RemarkKind.UNKNOWN_WORD, "li"),
        ("13.03.2026;7:40;Hüfte;mitte;klickt;;;;", RemarkKind.NO_SUCH_SIDE, "mitte"),
        ("13.03.2026;7:40;Hüfte;;klickt;;8,5;3;", RemarkKind.BAD_NUMBER, "8,5"),
        ("13.03.2026;7:40;Hüfte;;klickt;;1.000;3;", RemarkKind.BAD_NUMBER, "1.000"),
        ("13.03.2026;7:40;Hüfte;;klickt;;2;3;", RemarkKind.DOES_NOT_FIT, "3"),
        ("13.03.2026;7:40;Hüfte;;nichts;;2;1;", RemarkKind.DOES_NOT_FIT, "1"),
    ],
)
def test_what_cannot_be_true_is_left_out_with_the_reason(
    row: str, kind: RemarkKind, text: str
) -> None:
    assert reason(one(f"{GERMAN}{row}\n", order=DateOrder.DAY_FIRST)) == (kind, text)


def test_a_day_without_an_hour_stands_at_noon_and_says_so() -> None:
    row = one("date,joint,sound\n2026-03-02,hip,click\n")
    assert row.observation is not None
    assert row.observation.observed_at == datetime(2026, 3, 2, 12, 0, tzinfo=HERE)
    assert [remark.kind for remark in row.remarks] == [RemarkKind.NOON_TAKEN]


def test_words_that_a_person_explained() -> None:
    text = "date,joint,sound,side\n2026-03-02,Po,knax,li\n"
    row = one(
        text,
        words={
            CsvField.JOINT: {"po": "hip"},
            CsvField.SOUND: {"knax": "click"},
            CsvField.SIDE: {"li": ""},
        },
    )
    assert row.observation is not None
    entry = row.observation
    assert (entry.joint, entry.side, entry.sound) == (Joint.HIP, Side.UNSURE, Sound.CLICK)


def test_what_no_column_says_is_given_for_all() -> None:
    text = "when,count,tries\n2026-03-02 07:40,3,8\n2026-03-03 07:40,0,8\n"
    first, second = read(text, given={CsvField.JOINT: "hip", CsvField.SIDE: "left"})
    assert reason(first)[0] is RemarkKind.NO_SOUND
    assert second.observation is not None
    assert second.observation.is_quiet


def test_not_looked_for_is_never_absent() -> None:
    text = "when,joint,sound,swelling,redness,warmth\n2026-03-02 07:40,hip,click,,no,?\n"
    entry = one(text).observation
    assert entry is not None
    assert (entry.swelling, entry.redness, entry.warmth) == ("not_checked", "absent", "not_checked")
    assert entry.reaction is None


def test_nobody_noticed_is_not_comfortable() -> None:
    text = "when,joint,sound,reaction\n" + "".join(
        f"2026-03-0{day} 07:40,hip,click,{word}\n"
        for day, word in enumerate(("", "comfortable", "cried; winced"), start=1)
    )
    found = [row.observation.reaction for row in read(text) if row.observation]
    assert found == [None, frozenset(), {Reaction.CRYING, Reaction.WINCING}]


# --- the same rows again ---


def test_the_same_table_gives_the_same_ids_and_two_alike_rows_two() -> None:
    text = "when,joint,sound\n" + "2026-03-02 07:40,hip,click\n" * 2
    ids = [row.observation.id for row in read(text) if row.observation]
    assert len(set(ids)) == 2
    assert ids == [row.observation.id for row in read(text) if row.observation]


# --- notes of another program ---


@pytest.mark.parametrize(
    ("note", "found"),
    [
        ("left hip clicked", (Joint.HIP, Side.LEFT, Sound.CLICK)),
        ("Her hip left popped when lifted", (Joint.HIP, Side.LEFT, Sound.POP)),
        ("We left early. Knee popped", (Joint.KNEE, Side.UNSURE, Sound.POP)),
        ("something popped", (Joint.UNSURE, Side.UNSURE, Sound.POP)),
        ("linke Hüfte klickt beim Wickeln", (Joint.HIP, Side.LEFT, Sound.CLICK)),
        ("la cadera derecha hizo clic", (Joint.HIP, Side.RIGHT, Sound.CLICK)),
        ("upper back cracked", (Joint.UPPER_BACK, Side.MIDDLE, Sound.UNSURE)),
    ],
)
def test_a_note_with_one_reading(note: str, found: tuple[Joint, Side, Sound]) -> None:
    row = one(f'{NOTES}1,1,Mia,Muster,"{note}",2026-03-02 07:40:00,\n')
    entry = row.observation
    assert entry is not None
    assert (entry.joint, entry.side, entry.sound) == found
    assert entry.note == note
    assert entry.recorded_at == entry.observed_at
    assert entry.extra == {"taken_from": "t.csv"}
    assert [remark.kind for remark in row.remarks] == [RemarkKind.READ_FROM_NOTE]


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("no click today", RemarkKind.UNCLEAR_NOTE),
        ("hip did not click", RemarkKind.UNCLEAR_NOTE),
        ("did the hip click?", RemarkKind.UNCLEAR_NOTE),
        ("hip and knee popped", RemarkKind.UNCLEAR_NOTE),
        ("left hip, hip right: click", RemarkKind.UNCLEAR_NOTE),
        ("click, then a clunk", RemarkKind.UNCLEAR_NOTE),
        ("die Hüfte klickt nicht", RemarkKind.UNCLEAR_NOTE),
        ("quiet, then a pop", RemarkKind.UNCLEAR_NOTE),
        ("pooped twice", RemarkKind.NOT_ABOUT_A_JOINT),
        ("popsicle for big brother", RemarkKind.NOT_ABOUT_A_JOINT),
        ("hips checked by the nurse", RemarkKind.NOT_ABOUT_A_JOINT),
    ],
)
def test_a_note_that_only_a_person_can_read_is_left_out(note: str, kind: RemarkKind) -> None:
    row = one(f'{NOTES}1,1,Mia,Muster,"{note}",2026-03-02 07:40:00,\n')
    assert reason(row) == (kind, note)


def test_a_diaper_change_without_a_word_is_no_look_at_the_hips() -> None:
    header = "id,child_id,child_first_name,child_last_name,time,wet,solid,color,amount,notes,tags\n"
    first, second, third = read(
        f"{header}7,1,Mia,Muster,2026-03-02 07:40:00,1,0,,,,\n"
        "8,1,Mia,Muster,2026-03-02 11:40:00,1,0,,,right hip clunked,\n"
        "9,2,Tom,Muster,2026-03-02 12:40:00,1,0,,,hip clicked,\n"
    )
    assert reason(first)[0] is RemarkKind.NOT_ABOUT_A_JOINT
    assert reason(third) == (RemarkKind.OTHER_CHILD, "Tom")
    assert second.observation is not None
    assert second.observation.activity is Activity.DIAPER_CHANGE


def test_rows_of_a_name_that_nobody_chose_are_left_out() -> None:
    rows = read(f"{NOTES}1,1,Ada,M,hip clicked,2026-03-02 07:40:00,\n")
    assert reason(rows[0]) == (RemarkKind.OTHER_CHILD, "Ada")
    chosen = read(f"{NOTES}1,1,Ada,M,hip clicked,2026-03-02 07:40:00,\n", child_is="Ada")
    assert chosen[0].observation is not None


# --- dates ---


@pytest.mark.parametrize(
    ("text", "order", "found"),
    [
        ("2026-03-02T07:40:00+01:00", DateOrder.DAY_FIRST, "2026-03-02T07:40:00+01:00"),
        ("2026-03-02 07:40:10.5", DateOrder.DAY_FIRST, "2026-03-02T07:40:10.500000"),
        ("2026/3/2 7:40", DateOrder.DAY_FIRST, "2026-03-02T07:40:00"),
        ("02.03.2026 7.40", DateOrder.DAY_FIRST, "2026-03-02T07:40:00"),
        ("2/3/26, 7:40 pm", DateOrder.MONTH_FIRST, "2026-02-03T19:40:00"),
        ("3/2/2026 12:05 a.m.", DateOrder.MONTH_FIRST, "2026-03-02T00:05:00"),
        ("٢/٣/٢٠٢٦", DateOrder.DAY_FIRST, "2026-03-02T00:00:00"),
    ],
)
def test_dates(text: str, order: DateOrder, found: str) -> None:
    written = read_moment(text, order)
    assert written is not None
    assert written.moment.isoformat() == found


@pytest.mark.parametrize(
    "text", ["20260302", "2026-W10-1", "1.2.3.4", "02.03", "3/2-2026", "13/13/2026", "now", "7:40"]
)
def test_no_dates(text: str) -> None:
    assert all(read_moment(text, order) is None for order in DateOrder)


def test_clocks() -> None:
    assert [str(read_clock(text)) for text in ("7:40", "7h05", "7 pm", "12 am")] == [
        "07:40:00",
        "07:05:00",
        "19:00:00",
        "00:00:00",
    ]
    assert [read_clock(text) for text in ("7", "24:00", "13 pm", "0 am", "7:60", "")] == [None] * 6


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["2026-03-02", "2026-03-04 07:40"], (DateOrder.YEAR_FIRST, True)),
        (["02.03.2026", "13.03.2026"], (DateOrder.DAY_FIRST, True)),
        (["2/13/2026", "3/4/2026"], (DateOrder.MONTH_FIRST, True)),
        (["2/3/2026", "3/4/2026"], (DateOrder.DAY_FIRST, False)),
        (["3/3/2026", "4/4/2026"], (DateOrder.DAY_FIRST, True)),
        ([], (DateOrder.YEAR_FIRST, True)),
    ],
)
def test_the_order_of_dates(texts: list[str], found: tuple[DateOrder, bool]) -> None:
    assert order_of(texts) == found


# --- anything at all ---

CELL = st.one_of(
    st.sampled_from(["hip", "left", "click", "none", "8", "2026-03-02", "7:40", "", "yes", "li"]),
    st.text(max_size=12).filter(lambda text: "\x00" not in text),
)


@given(st.lists(st.lists(CELL, min_size=6, max_size=6), max_size=5))
def test_any_row_is_an_entry_or_left_out_with_one_reason(rows: list[list[str]]) -> None:
    buffer = io.StringIO()
    csv.writer(buffer).writerows([["date", "clock", "joint", "side", "sound", "tried"], *rows])
    data = buffer.getvalue().encode("utf-8", "surrogatepass")
    try:
        table = csv_of_bytes(data, "t.csv")
    except ValueError:
        return
    columns = suggest(table, MIA, WORDS)
    for row in RowReader(table, columns, MIA, WORDS, now=NOW, place=HERE).rows():
        refusals = [remark for remark in row.remarks if remark.refuses]
        assert len(refusals) == (row.observation is None)


def test_the_file_of_words_is_checked() -> None:
    sections: dict[str, dict[str, list[str]]] = {section: {} for section, _ in KINDS.values()}
    data = {"headers": {}, "notes": {"unclear": ["no"]}, **sections}
    assert WordCodes.from_data(data).code(CsvField.JOINT, "Upper_Back") == "upper_back"
    with pytest.raises(ValueError, match="hipp"):
        WordCodes.from_data({**data, "joint": {"hipp": []}})
    with pytest.raises(ValueError, match="stands twice"):
        WordCodes.from_data({**data, "side": {"left": ["x"], "right": ["X"]}})


def test_columns_know_what_they_say() -> None:
    columns = CsvColumns(places={CsvField.DAY: 0}, given={CsvField.JOINT: "hip"})
    assert columns.tells_when
    assert columns.says(CsvField.JOINT)
    assert not columns.says(CsvField.SOUND)


def test_a_copied_row_with_the_id_of_another_entry_is_told_not_swallowed() -> None:
    head = "id,child,observed_at,recorded_at,joint,side,sound,note\n"
    moment = "2026-04-01T08:00:00+01:00"
    first = f"{key(1)},Mia Muster,{moment},{moment},hip,left,clunk,first\n"
    copied = first.replace("2026-04-01", "2026-04-03").replace("first", "copied")
    kept, left, same = read(head + first + copied + first)
    assert kept.observation is not None
    assert kept.observation.note == "first"
    assert reason(left) == (RemarkKind.ID_TWICE, str(key(1)))
    assert same.observation == kept.observation
