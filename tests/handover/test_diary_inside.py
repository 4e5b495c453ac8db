"""A page goes out with its diary inside and comes back as it went."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Dictionary, Name

from baby_joints.analysis import summarise
from baby_joints.diary import Diary
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.left_out import left_out_of
from baby_joints.domain.period import Period
from baby_joints.domain.tombstone import Tombstone
from baby_joints.exchange import DiaryFileError, read_diary
from baby_joints.exchange.merge import merge
from baby_joints.exchange.order import in_order
from baby_joints.handover import HIDDEN, PARTS, Handover, read_handed_over, report_options
from baby_joints.handover.reading import is_pdf
from baby_joints.paths import resource
from baby_joints.report.diary_inside import ATTACHED_NAME, DiaryInsideError, diary_inside
from tests.builders import diary as told
from tests.builders import key
from tests.domain import strategies

if TYPE_CHECKING:
    from collections.abc import Callable

STORY = """born 2026-01-10; zone +00:00
d60 08:10 hip-L click diaper 3/4 by Papa "only when Nurse Osei lifts her"; d61 hip-R quiet diaper
d62 10:00 visit well_child "Does she need a scan?"; d62 signs-L opens_less
d63 hip-L click diaper by Mama; d80 hip-L clunk diaper"""
DAY_63 = datetime(2026, 3, 13, 23, tzinfo=UTC)


def story() -> DiaryContents:
    contents = told(STORY)
    first = contents.observations[0]
    then = first.recorded_at + timedelta(hours=1)
    first = replace(
        first, note="it opens", changed_at=then, history=(first,), extra={"x-app": "Papa"}
    )
    gone = Tombstone(id=key(99), deleted_at=DAY_63)
    return replace(
        contents,
        observations=(first, *contents.observations[1:]),
        deleted={"observations": (gone,)},
        extra={"x-more": 1},
    )


def handover(
    contents: DiaryContents, *, hidden: tuple[str, ...] = (), period: Period | None = None
) -> Handover:
    options = report_options(paper="a4", hidden=hidden)
    return Handover.of(summarise(contents, DAY_63, period=period), contents, options)


def pdf_with(*attached: tuple[str, bytes]) -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    for number, (name, content) in enumerate(attached):
        spec = pikepdf.AttachedFileSpec(
            document, content, filename=name, description="", mime_type="", creation_date="",
            mod_date="",
        )  # fmt: skip
        document.attachments[f"{number} {name}"] = spec
    return saved(document)


# --- out and back ---


@settings(max_examples=12)
@given(strategies.diaries(), st.sets(st.sampled_from(sorted(HIDDEN))), st.booleans())
def test_what_comes_back_is_what_was_handed_over(
    contents: DiaryContents,
    hidden: set[str],
    half: bool,  # noqa: FBT001 - drawn
) -> None:
    as_of = datetime(2028, 1, 1, tzinfo=UTC)
    period = Period.through(contents.child.born_on, as_of.date())
    if half:
        period = Period(period.start, datetime(2026, 9, 1, tzinfo=UTC).date())
    options = report_options(paper="a4", hidden=hidden)
    page = Handover.of(summarise(contents, as_of, period=period), contents, options)
    inside = diary_inside(page.pdf())
    back = read_handed_over(inside.decode())
    assert back.contents == page.handed_over()
    assert back.exported_at == as_of
    # The diary that it came from learns nothing from it.
    mine = in_order(contents)
    assert merge(mine, back.contents) == mine


def test_it_comes_back_through_an_empty_diary_and_changes_nothing_at_home(tmp_path: Path) -> None:
    page = handover(story(), hidden=("notes",))
    page.write(tmp_path / "page.pdf")
    clinic = Diary.open(tmp_path / "clinic.sqlite3", clock=lambda: DAY_63)
    assert clinic.import_file(tmp_path / "page.pdf").added == 5
    assert clinic.contents() == page.handed_over()
    assert clinic.import_file(tmp_path / "page.pdf").unchanged == 5
    clinic.close()
    home = Diary.open(tmp_path / "home.sqlite3", clock=lambda: DAY_63)
    home.import_file(tmp_path / "page.pdf")
    (tmp_path / "home.json").write_bytes(handover_json(story()))
    home.import_file(tmp_path / "home.json")
    before = home.contents()
    assert home.import_file(tmp_path / "page.pdf").unchanged == 5
    assert home.contents() == before == in_order(story())
    home.close()


def handover_json(contents: DiaryContents) -> bytes:
    from baby_joints.exchange import diary_to_bytes

    return diary_to_bytes(contents, exported_at=DAY_63, application="tests")


def test_only_the_days_of_the_page_travel_as_they_were_known() -> None:
    contents = story()
    first = contents.observations[0]
    period = Period.through(first.day, first.day + timedelta(days=1))
    inside = handover(contents, period=period).handed_over()
    assert [entry.id for entry in inside.observations] == [key(1), key(2)]
    assert (inside.visits, inside.hip_signs) == ((), ())
    early = Handover.of(
        summarise(contents, first.recorded_at), contents, report_options(paper="a4")
    ).handed_over()
    assert [entry.note for entry in early.observations] == ["only when Nurse Osei lifts her"]


def test_nothing_travels_that_no_page_shows() -> None:
    inside = handover(story()).handed_over()
    assert inside.observations[0].history == ()
    assert inside.observations[0].extra == {"x-app": "Papa"}
    assert inside.deleted == {}


def test_what_is_hidden_is_not_in_the_file() -> None:
    hidden = tuple(HIDDEN)
    document = handover(story(), hidden=hidden).pdf()
    inside = diary_inside(document).decode()
    for secret in ("Mia", "Papa", "Mama", "Osei", "it opens", "x-more"):
        assert secret not in inside
    back = read_diary(inside)
    assert back.child.name == "M."
    assert left_out_of(back.observations[0]) == {"note", "observer", "attachments", "extra"}


def test_the_diary_can_stay_at_home() -> None:
    page = handover(story())
    alone = replace(page, options=report_options(paper="a4", attach_diary=False))
    assert ATTACHED_NAME.encode() not in alone.pdf()
    assert alone.diary_inside() is None
    assert alone.pdf() == alone.pages() == page.pages()


def test_an_example_stays_an_example() -> None:
    contents = read_diary(resource("samples", "harmless-pops.json"))
    assert contents.is_made_up
    hidden = report_options(paper="a4", hidden=("notes",), made_up=True)
    page = Handover.of(summarise(contents, DAY_63), contents, hidden)
    assert page.handed_over().is_made_up


def test_the_same_handover_gives_the_same_bytes_and_tells_of_each_page() -> None:
    page = handover(story())
    page = replace(page, options=report_options(paper="letter", parts=tuple(PARTS)))
    pages: list[tuple[int, int]] = []
    first = page.pdf(lambda done, of: pages.append((done, of)))
    assert first == page.pdf()
    total = len(pikepdf.open(BytesIO(first)).pages)
    assert pages == [(number, total) for number in range(1, total + 1)]


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    class StoppedError(Exception):
        pass

    def stop(_done: int, _of: int) -> None:
        raise StoppedError

    (tmp_path / "page.pdf").write_bytes(b"before")
    with pytest.raises(StoppedError):
        handover(story()).write(tmp_path / "page.pdf", stop)
    assert [(kept.name, kept.read_bytes()) for kept in tmp_path.iterdir()] == [
        ("page.pdf", b"before")
    ]


# --- files from anybody ---


def broken(kind: str) -> bytes:
    makers: dict[str, Callable[[], bytes]] = {
        "cut off": lambda: WHOLE[: len(WHOLE) // 2],
        "no diary": lambda: pdf_with(("other.json", INSIDE)),
        "two diaries": lambda: pdf_with((ATTACHED_NAME, INSIDE), (ATTACHED_NAME, INSIDE + b" ")),
        "other sum": other_sum,
        "bomb": lambda: pdf_with((ATTACHED_NAME, b" " * (101 * 1024 * 1024))),
        "no stream": strange_specification,
        "locked": locked,
    }
    return makers[kind]()


def other_sum() -> bytes:
    with pikepdf.open(BytesIO(WHOLE)) as document:
        stream = document.attachments[ATTACHED_NAME].obj.EF.F
        stream.write(stream.read_bytes().replace(b"it opens", b"it closes"))
        return saved(document)


def locked() -> bytes:
    with pikepdf.open(BytesIO(WHOLE)) as document:
        return saved(document, encryption=pikepdf.Encryption(owner="one", user="two"))


def saved(document: pikepdf.Pdf, **how: pikepdf.Encryption) -> bytes:
    target = BytesIO()
    document.save(target, encryption=how.get("encryption"))
    return target.getvalue()


def strange_specification() -> bytes:
    document = pikepdf.new()
    document.add_blank_page()
    odd = [
        pikepdf.String("text"),
        Dictionary(Type=Name.Filespec, UF=pikepdf.String(ATTACHED_NAME)),
        Dictionary(UF=pikepdf.String(ATTACHED_NAME), EF=Dictionary(F=Dictionary())),
        Dictionary(UF=5, EF=5),
    ]
    document.Root.AF = pikepdf.Array(odd)
    return saved(document)


@pytest.mark.parametrize(
    ("kind", "says"),
    [
        ("cut off", "damaged or not whole"),
        ("no diary", "without a diary inside"),
        ("two diaries", "holds two diaries"),
        ("other sum", "damaged or not whole"),
        ("bomb", "damaged or not whole"),
        ("no stream", "without a diary inside"),
        ("locked", "locked with a password"),
    ],
)
def test_a_pdf_that_cannot_be_read_is_one_clear_error(kind: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(broken(kind))
    with pytest.raises(DiaryFileError, match=says) as caught:
        read_handed_over(path)
    assert str(caught.value).startswith("page.pdf: ")
    assert "\n" not in str(caught.value)


def test_the_same_diary_twice_is_one(tmp_path: Path) -> None:
    inside = diary_inside(handover(story()).pdf())
    path = tmp_path / "page.pdf"
    path.write_bytes(pdf_with((ATTACHED_NAME, inside), (ATTACHED_NAME, inside)))
    assert read_handed_over(path).contents == read_diary(inside.decode())


def test_a_wrong_diary_inside_is_refused_by_its_field(tmp_path: Path) -> None:
    path = tmp_path / "page.pdf"
    path.write_bytes(pdf_with((ATTACHED_NAME, b'{"format": "baby-joints-diary", "version": 9}')))
    with pytest.raises(DiaryFileError, match=r"page\.pdf: version: 9 is a diary file of a newer"):
        read_handed_over(path)


@settings(max_examples=150)
@given(data=st.data())
def test_no_changed_byte_is_taken_for_a_diary(data: st.DataObject) -> None:
    whole = data.draw(st.just(WHOLE))
    cut = data.draw(st.integers(0, len(whole)))
    put = data.draw(st.binary(max_size=40))
    changed = whole[:cut] + put + whole[cut + data.draw(st.integers(0, 60)) :]
    try:
        found = diary_inside(changed)
    except DiaryInsideError:
        return
    assert found == INSIDE


WHOLE = handover(story()).pdf()
INSIDE = diary_inside(WHOLE)


def test_what_is_a_pdf() -> None:
    assert is_pdf(WHOLE)
    assert is_pdf(b"\xef\xbb\xbf\r\n%PDF-1.7")
    assert not is_pdf(b'{"note": "%PDF-"}')
    assert not is_pdf(b"")
