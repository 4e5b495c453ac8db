"""Diaries that nobody thought of: sound pages, in which typed words are only words.

A few of each here; ``python -m tests.benchmarks.report_proof`` tries as many as asked for.
"""

from dataclasses import replace

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from baby_joints.analysis import summarise
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.report import Paper, ReportOptions, render, render_text
from baby_joints.report.language import Language
from baby_joints.report.plain_text import MOST_LETTERS
from tests.report.generated import NOW, diaries
from tests.report.proofs import Watch, lost_texts, nonconforming, not_one_page, unsound

EVERYTHING = ReportOptions(behind_patterns=True, all_entries=True, visits=True, questions=True)
WATCH = Watch()
# Making a diary smaller until it just fails takes minutes: the printed one must do.
few = settings(
    max_examples=5,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@few
@given(diaries(), st.sampled_from(Paper), st.sampled_from(Language))
def test_any_diary_passes_both_checkers(
    contents: DiaryContents, paper: Paper, language: Language
) -> None:
    options = replace(EVERYTHING, paper=paper, language=language)
    pdf = render(summarise(contents, NOW), options, contents, attached=b"{}")
    assert nonconforming(pdf) == []


@few
@given(diaries(hostile=True), st.sampled_from(Paper))
def test_any_words_give_one_sound_page(contents: DiaryContents, paper: Paper) -> None:
    pdf = render(summarise(contents, NOW), ReportOptions(paper=paper))
    assert not_one_page(pdf) == []
    assert unsound(pdf, paper) == []


@few
@given(diaries(hostile=True))
def test_any_words_are_found_again_and_never_obeyed(contents: DiaryContents) -> None:
    summary = summarise(contents, NOW)
    render(summary, ReportOptions())
    with WATCH.on():
        pdf = render(summary, EVERYTHING, contents)
    assert WATCH.asked == []
    assert lost_texts(pdf, summary, contents) == []
    assert len(render_text(summary, ReportOptions())) <= MOST_LETTERS
