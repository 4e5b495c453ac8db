"""The page in every language: one sound page, in its words, its dates and its direction."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from io import BytesIO
from unicodedata import category

import pikepdf
import pytest

from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import Level, Side
from baby_joints.report import Language, Paper, ReportOptions, render, render_text
from baby_joints.report.block import Frame, shortened
from baby_joints.report.context import Context
from baby_joints.report.page_one import PageOne
from baby_joints.report.paper import SHEETS
from baby_joints.report.plain_text import MOST_LETTERS
from baby_joints.report.rich_text import plain
from baby_joints.report.wording import URGENT
from baby_joints.report.words import words_in
from tests.report.pages import page_count
from tests.report.stories import hip_story, strip
from tests.report.test_page_one import assert_sound, crowded
from tests.report.troubled import troubled

TRANSLATED = [language for language in Language if language is not Language.ENGLISH]
ENGLISH_WORDS = re.compile(r"\b(the|of|and|days?|weeks?|entry|entries|sounds?|left|right|page)\b")
# What the parents and their clinician said, and the names of those who wrote.
TYPED = re.compile(r"[«„“][^»“”]*[»“”]|Mom|Dad|Mia Lindgren|Dr\. Osei")


def long_story() -> Summary:
    """A year with long names of months, days of three digits, and days with no certain side."""
    story = hip_story()
    child = replace(story.child, born_on=date(2025, 9, 1), due_on=None)
    start, today = date(2025, 9, 28), date(2026, 9, 28)
    marks = ("-#-o---" * 53)[:366]
    sites = tuple(
        replace(site, first_sound_on=date(2025, 9, 28), last_sound_on=date(2025, 12, 31))
        for site in story.sites
    )
    coverage = replace(story.coverage, sound_days=123, quiet_days=121, unlooked_days=122)
    return replace(
        story,
        child=child,
        age=child.age_on(today),
        as_of=datetime(2026, 9, 28, 12, tzinfo=UTC),
        period=replace(story.period, start=start, end=date(2026, 9, 29)),
        coverage=coverage,
        sites=sites,
        strips=(strip(Side.LEFT, start, marks, child), strip(Side.RIGHT, start, marks, child)),
        hip_days_side_unsure=12,
    )


STORIES: list[Callable[[], Summary]] = [crowded, long_story]


@pytest.mark.parametrize("language", TRANSLATED)
@pytest.mark.parametrize("story", STORIES)
def test_one_sound_page_on_the_lower_paper(
    story: Callable[[], Summary], language: Language
) -> None:
    pdf = render(story(), ReportOptions(language=language, paper=Paper.LETTER))
    assert page_count(pdf) == 1
    assert_sound(pdf, Paper.LETTER)


def full_page(
    language: Language, paper: Paper, without: frozenset[Level]
) -> tuple[Summary, ReportOptions]:
    """As much as a diary can hold, and all that page 1 says beside it."""
    summary = troubled()
    name = f"{summary.child.name}\U000f0000"
    findings = [found for found in summary.findings if found.level not in without]
    options = ReportOptions(
        language=language, paper=paper, hide_notes=True, hide_clips=True, hide_clinicians=True
    )
    child = replace(summary.child, name=name)
    return replace(summary, child=child, findings=tuple(findings)), options


@pytest.mark.parametrize("without", [frozenset(), URGENT], ids=["all", "calm"])
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", Language)
def test_what_is_never_cut_has_room(
    language: Language, paper: Paper, without: frozenset[Level]
) -> None:
    summary, options = full_page(language, paper, without)
    sheet = SHEETS[paper]
    frame = Frame(sheet.side, sheet.width - sheet.side)
    context = Context(summary, options, words_in(language), frame, missing=("\U000f0000",))
    page = PageOne(context, sheet)
    least = shortened(page.height, 0)
    assert page.height(least) <= sheet.live_height
    assert page.height(page.limits()) <= sheet.live_height


@pytest.mark.parametrize("without", [frozenset(), URGENT], ids=["all", "calm"])
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", Language)
def test_a_diary_full_of_everything_is_one_sound_page(
    language: Language, paper: Paper, without: frozenset[Level]
) -> None:
    pdf = render(*full_page(language, paper, without))
    assert_sound(pdf, paper)


def test_long_words_keep_their_place_in_english_too() -> None:
    assert_sound(render(long_story(), ReportOptions()), Paper.A4)


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_text_for_a_portal_is_short_and_in_one_language(language: Language) -> None:
    for story in (hip_story(), crowded()):
        assert len(render_text(story, ReportOptions(language=language))) <= MOST_LETTERS
    text = render_text(hip_story(), ReportOptions(language=language))
    assert ENGLISH_WORDS.findall(TYPED.sub("", text)) == []
    assert "Her left hip clicks nearly every time I change her. Does she need a scan?" in text
    assert not any(category(letter) == "Cf" for letter in text)


@pytest.mark.parametrize("language", Language)
def test_the_file_says_its_language_and_title(language: Language) -> None:
    with pikepdf.open(BytesIO(render(hip_story(), ReportOptions(language=language)))) as pdf:
        assert pdf.Root.Lang == language.tag
        assert language.tag in str(pdf.open_metadata()["dc:language"])
        title = words_in(language).text("document.title", name="Mia Lindgren")
        assert pdf.open_metadata()["dc:title"] == title
        with pdf.open_outline() as outline:
            assert outline.root[0].title == words_in(language).text("running.title")


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        (Language.ENGLISH, ("30 Sept 2025", "08:05", "3 Mar – 10 May", "94%", "2.5")),
        (Language.SPANISH, ("30 sept 2025", "8:05", "3 mar – 10 may", "94 %", "2,5")),
        (Language.GERMAN, ("30. Sept. 2025", "08:05", "3. März – 10. Mai", "94 %", "2,5")),
        (Language.ARABIC, ("30 سبتمبر 2025", "08:05", "3 مارس – 10 مايو", "94%", "2.5")),
    ],
)
def test_dates_and_numbers_are_those_of_the_reader(
    language: Language, shown: tuple[str, ...]
) -> None:
    words = words_in(language)
    moment = datetime(2025, 9, 30, 8, 5, 59, tzinfo=timezone(timedelta(hours=9)))
    written = (
        words.dates.full_day(moment.date()),
        words.dates.clock(moment),
        words.dates.span(date(2026, 3, 3), date(2026, 5, 10)),
        words.numbers.percent(0.94),
        words.numbers.decimal(2.5),
    )
    assert tuple(text.replace("\N{NO-BREAK SPACE}", " ") for text in written) == shown


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (0, "0 يوم"),
        (1, "يوم واحد"),
        (2, "يومان"),
        (3, "3 أيام"),
        (11, "11 يومًا"),
        (100, "100 يوم"),
        (103, "103 أيام"),
    ],
)
def test_arabic_has_six_plural_forms(number: int, shown: str) -> None:
    assert plain(words_in(Language.ARABIC).count("period.days", number)) == shown


def test_what_the_parents_said_has_no_known_language() -> None:
    pdf = render(hip_story(), ReportOptions(language=Language.GERMAN, questions=True))
    with pikepdf.open(BytesIO(pdf)) as file:
        marked = [node for node in elements(file.Root.StructTreeRoot) if "/Lang" in node]
        assert {str(node.Lang) for node in marked} == {"und"}
        # The question on page 1 and again with room to write, and what was told at the visit.
        assert sorted(str(node.S) for node in marked) == ["/LBody", "/P", "/P"]


def elements(node: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """Every element of a structure tree below `node`."""
    kids = node.get("/K", pikepdf.Array())
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)
