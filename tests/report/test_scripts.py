"""Names, notes and questions in any script are drawn, and found again as they were typed."""

from dataclasses import replace
from pathlib import Path

import page as page_validation
import pytest

from baby_joints.analysis.coverage import WriterCount
from baby_joints.analysis.summary import Summary
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.report import Paper, ReportOptions, render
from baby_joints.report.shaping import NOTHING
from tests.report.pages import overlaps, page_count, text_of
from tests.report.scripts import SAMPLES, Sample
from tests.report.stories import hip_story
from tests.report.test_later_pages import EVERYTHING, entries
from tests.report.test_page_one import assert_sound
from tests.report.test_tagging import PROFILES, errors_read_aloud

UNSEEN = str.maketrans("", "", f"{NOTHING}\u200c\u200d")


def story_of(sample: Sample) -> Summary:
    story = hip_story()
    visits = tuple(
        replace(visit, plan=sample.question, clinician=sample.writer) for visit in story.visits
    )
    return replace(
        story,
        child=replace(story.child, name=sample.name),
        questions=(sample.question,),
        coverage=replace(story.coverage, writers=(WriterCount(sample.writer, 57),)),
        visits=visits,
        last_visit=visits[-1],
    )


def noted(sample: Sample) -> DiaryContents:
    contents = entries(4)
    observations = tuple(
        replace(entry, note=sample.question, observer=sample.writer)
        for entry in contents.observations
    )
    return replace(contents, observations=observations)


def letters(text: str) -> str:
    """The letters alone: where lines end is the page's affair."""
    return "".join(text.translate(UNSEEN).split())


@pytest.mark.parametrize("script", SAMPLES)
def test_page_one_gives_the_words_back(script: str) -> None:
    sample = SAMPLES[script]
    text = text_of(render(story_of(sample), ReportOptions())).translate(UNSEEN)
    assert sample.name.translate(UNSEEN) in text
    assert letters(f"“{sample.question}”") in letters(text)
    assert f"57 entries: {sample.writer} 57." in text
    assert "No letter for" not in text


@pytest.mark.parametrize("script", ["Arabic", "Thai", "mixed"])
def test_page_one_is_sound(script: str) -> None:
    assert_sound(render(story_of(SAMPLES[script]), ReportOptions()), Paper.A4)


def test_later_pages_give_the_notes_back() -> None:
    sample = SAMPLES["Arabic"]
    options = replace(EVERYTHING, behind_patterns=False, questions=False)
    pdf = render(story_of(sample), options, noted(sample))
    later = [text_of(pdf, page) for page in range(1, page_count(pdf))]
    assert letters(f"{sample.writer}; “{sample.question}”") in letters(" ".join(later))
    assert overlaps(pdf, 1) == []


def test_words_are_parted_as_they_were_typed() -> None:
    sample = SAMPLES["mixed"]
    text = text_of(render(story_of(sample), ReportOptions()))
    assert f"“{sample.question}”" in text


def test_both_checkers_pass_with_every_script(tmp_path: Path) -> None:
    every = Sample(
        SAMPLES["mixed"].name,
        " ".join(sample.question for sample in SAMPLES.values()),
        SAMPLES["Hebrew"].writer,
    )
    story = story_of(every)
    bold = " ".join(sample.writer for sample in SAMPLES.values())
    story = replace(story, child=replace(story.child, name=bold))
    options = ReportOptions(all_entries=True)
    pdf = render(story, options, noted(every))
    for profile in PROFILES:
        report = page_validation.validate_pdf_bytes(pdf, profile=profile)
        assert report.is_compliant, list(report.failures)[:3]
    assert errors_read_aloud(pdf, tmp_path) == []
    assert render(story, options, noted(every)) == pdf
