"""Dates, ages, shares and names as the reader reads them."""

from datetime import date, timedelta

import pytest

from baby_joints.domain.age import Age
from baby_joints.domain.codes import SIDES_OF, Activity, Joint, RiskFactor
from baby_joints.domain.period import Period
from baby_joints.report.catalogue import Catalogue, started
from baby_joints.report.language import Language
from baby_joints.report.rich_text import Run, plain
from baby_joints.report.words import english, typed, words_in


def spaced(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (-3, "before the due date"),
        (0, "0 days"),
        (1, "1 day"),
        (7, "1 week"),
        (41, "5 weeks 6 days"),
        (42, "6 weeks"),
        (99, "14 weeks"),
        (363, "51 weeks"),
        (366, "12 months"),
    ],
)
def test_age(days: int, words: str) -> None:
    assert spaced(english().age(Age(days))) == words
    assert spaced(english().age(Age(365, date(2026, 4, 23)))) == "12 months"


def test_days_and_spans() -> None:
    words = english()
    first, last = date(2026, 3, 3), date(2026, 5, 10)
    assert spaced(words.dates.span(first, last)) == "3 Mar – 10 May"
    assert spaced(words.dates.span(first, first)) == "3 Mar"
    assert spaced(words.dates.span(date(2025, 12, 30), last)) == "30 Dec 2025 – 10 May 2026"
    assert spaced(words.dates.period(Period.through(first, last))) == "3 Mar – 10 May 2026"
    assert spaced(words.dates.period(Period.through(date(2025, 12, 30), last))).startswith(
        "30 Dec 2025"
    )
    assert spaced(words.dates.period(Period.through(first, first))) == "3 Mar 2026"


def test_spans_in_a_table_show_years_only_where_days_would_mislead() -> None:
    words = english()
    first, last = date(2025, 2, 3), date(2026, 3, 10)
    long = Period.through(first, last)
    assert words.dates.short_spans(first, last, long) == ("02/2025–03/2026",)
    year = Period.through(date(2025, 4, 1), last)
    spans = words.dates.short_spans(date(2025, 4, 2), last, year)
    assert [spaced(span) for span in spans] == ["2 Apr – 10 Mar", "02/04–10/03"]
    assert [spaced(span) for span in words.dates.short_spans(last, last, year)] == ["10 Mar"]
    # Not "2–10 Mar".
    across = words.dates.short_spans(
        date(2025, 3, 12), last, Period.through(date(2025, 3, 12), last)
    )
    assert across == ("03/2025–03/2026",)


def test_many_days_become_a_span() -> None:
    days = [date(2026, 4, n) for n in range(1, 9)]
    assert spaced(english().days(days[:2])) == "1 Apr, 2 Apr"
    assert spaced(english().days(days)) == "1–8 Apr"


@pytest.mark.parametrize(
    ("hours", "words"),
    [(1, "1 h"), (26, "26 h"), (47, "47 h"), (48, "2 days"), (25 * 24, "25 days")],
)
def test_delays(hours: int, words: str) -> None:
    assert spaced(english().delay(timedelta(hours=hours, minutes=59))) == words


def test_shares_and_percents() -> None:
    assert spaced(english().share(0, 3)) == "0 of 3"
    assert english().share(0, 0) == "–"
    assert english().numbers.percent(0.935) == "94%"


@pytest.mark.parametrize("joint", Joint)
def test_every_joint_and_side_has_a_name(joint: Joint) -> None:
    names = [english().site(joint, side) for side in SIDES_OF[joint]]
    assert all(names)
    assert english().site_head(joint, min(SIDES_OF[joint]))[0].isupper()


def test_every_code_has_a_name() -> None:
    assert all(english().activity(activity) for activity in [*Activity, None])
    assert all(english().factor(factor) for factor in RiskFactor)
    assert english().number_word(7) == "seven"
    assert english().number_word(12) == "12"


def test_an_unknown_kind_of_visit_keeps_its_words() -> None:
    assert english().visit_kind("well_child") == "well-child visit"
    assert english().visit_kind("hip_clinic") == "hip clinic"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("a\x00b\x07c", "a b c"),
        ("two\n\nlines\tand  spaces ", "two lines and spaces"),
        ("\u202eturned\u200b", "turned"),
        ("Łukasz Ω Я", "Łukasz Ω Я"),
        ("\N{BABY}", "\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_what_was_typed_is_shown_on_one_line(given: str, shown: str) -> None:
    assert typed(given) == shown


def test_a_catalogue_refuses_unknown_ids_and_missing_values() -> None:
    catalogue = Catalogue({"hello": "Hello {name}", "n": {"one": "one", "other": "{number}"}})
    assert catalogue.text("hello", name="{x} **y**") == "Hello {x} **y**"
    assert plain(catalogue.count("n", 1)) == "one"
    assert plain(catalogue.count("n", 5)) == "5"
    assert catalogue.has("n")
    for unknown in ("nobody", "hello"):
        with pytest.raises(KeyError):
            catalogue.text(unknown)
    with pytest.raises(KeyError, match="needs a number"):
        catalogue.text("n")


def test_a_bold_place_makes_what_fills_it_bold() -> None:
    catalogue = Catalogue({"count": "**{n} days** of {m}"})
    assert catalogue.rich("count", n=3, m=(Run("x", bold=True),)) == (
        Run("3 days", bold=True),
        Run(" of "),
        Run("x", bold=True),
    )


def test_sentences_start_with_a_capital() -> None:
    assert started((Run("left hip"),)) == (Run("Left hip"),)
    assert started(()) == ()


def test_a_sentence_that_ends_with_a_short_date_has_one_full_stop() -> None:
    day = words_in(Language.GERMAN).dates.day(date(2026, 4, 26))
    assert day.endswith(".")
    assert Catalogue({"seen": "Seen {day}. Again."}).text("seen", day=day) == f"Seen {day} Again."
    assert Catalogue({"seen": "Seen {day}."}).text("seen", day="26 Apr") == "Seen 26 Apr."
