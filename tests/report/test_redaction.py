"""What is hidden stands nowhere: not on the page, not in the diary inside."""

from dataclasses import replace

import pytest

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.left_out import initials
from baby_joints.report import ReportOptions, render, render_text
from baby_joints.report.language import Language
from baby_joints.report.redaction import redacted_contents, redacted_summary
from baby_joints.report.words import words_in
from tests.report.pages import page_count, text_of
from tests.report.stories import empty_story, hip_story, visit
from tests.report.test_later_pages import EVERYTHING, entries

SECRETS = {
    "hide_child_name": "Lindgren",
    "hide_observers": "Mom",
    "hide_notes": "only when the",
    "hide_clips": "click.mp4",
    "hide_clinicians": "Osei",
}


def told() -> DiaryContents:
    contents = entries(5)
    first = contents.observations[0]
    first = replace(
        first,
        attachments=(Attachment(name="click.mp4"),),
        extra={"hidden": "Mom"},
        history=(replace(first, note="only when the"),),
    )
    return replace(
        contents,
        child=replace(hip_story().child, doctor_name="Osei", doctor_phone="1", extra={"a": "Mom"}),
        observations=(first, *contents.observations[1:]),
        visits=(
            visit("04-01", note="only when the", observer="Mom", attachments=first.attachments),
        ),
    )


def hiding(option: str, options: ReportOptions) -> ReportOptions:
    switches = {name: name == option for name in SECRETS}
    return replace(
        options,
        hide_child_name=switches["hide_child_name"],
        hide_observers=switches["hide_observers"],
        hide_notes=switches["hide_notes"],
        hide_clips=switches["hide_clips"],
        hide_clinicians=switches["hide_clinicians"],
    )


def printed(options: ReportOptions) -> str:
    pdf = render(hip_story(), options, told())
    return " ".join(text_of(pdf, page) for page in range(page_count(pdf)))


@pytest.mark.parametrize("option", SECRETS)
def test_each_is_hidden_on_its_own(option: str) -> None:
    hidden = printed(hiding(option, EVERYTHING))
    for other, secret in SECRETS.items():
        assert (secret in hidden) is (other != option)


@pytest.mark.parametrize("option", SECRETS)
def test_each_is_hidden_in_the_diary_inside(option: str) -> None:
    contents = redacted_contents(told(), hiding(option, ReportOptions()))
    assert SECRETS[option] not in repr(contents)


def test_nothing_hidden_changes_nothing() -> None:
    story, contents = hip_story(), told()
    assert redacted_summary(story, ReportOptions()) is story
    assert redacted_contents(contents, ReportOptions()) is contents


def test_hidden_writers_keep_their_number() -> None:
    text = printed(ReportOptions(hide_observers=True))
    assert "57 entries: writer not named." in text


def test_an_empty_diary_hides_nothing_and_does_not_fail() -> None:
    hidden = redacted_summary(empty_story(), ReportOptions(hide_observers=True))
    assert hidden.coverage.writers == ()
    assert hidden.last_visit is None


def test_initials() -> None:
    assert initials("Mia  van Lindgren") == "M. V. L."
    assert "M. L." in printed(ReportOptions(hide_child_name=True))


@pytest.mark.parametrize("language", list(Language))
def test_the_page_says_what_was_left_out(language: Language) -> None:
    """A doctor must not take for unwritten what was only not handed over."""
    whole = ReportOptions(language=language)
    plain = render_text(hip_story(), whole)
    left_out = render_text(hip_story(), replace(whole, hide_notes=True, hide_clips=True))
    words = words_in(language)
    sentence = words.text("left_out.notes")
    start = words.text("how.left_out", parts="").split("{")[0].rstrip(" .:")
    assert start not in plain
    assert start in left_out
    assert sentence in left_out.split(start)[1]


def test_the_printed_page_says_it_too_and_stays_one_page() -> None:
    page = render(hip_story(), ReportOptions(hide_notes=True, hide_observers=True))
    assert page_count(page) == 1
    assert "Left out as the parents chose: names of those who wrote, notes." in text_of(page)
