"""Tries the report on many diaries: ``python -m tests.benchmarks.report_proof [COUNT] [PART...]``.

Parts: ``samples`` (every sample on both papers in every language), ``checkers`` (COUNT made-up
diaries against both checkers), ``hostile`` (COUNT diaries of hostile words: all found again, no
file and no connection asked for) and ``extremes`` (the emptiest and the fullest page 1). Prints how
many files were made and what failed; ends with 1 when something did. COUNT is 200.
"""

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import product

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from baby_joints.analysis import summarise
from baby_joints.analysis.summary import Summary
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.exchange import read_diary_file
from baby_joints.paths import resource
from baby_joints.report import Paper, ReportOptions, render
from baby_joints.report.language import Language
from tests.benchmarks import invented
from tests.report.generated import NOW, diaries
from tests.report.proofs import Watch, lost_texts, nonconforming, not_one_page, unsound
from tests.report.stories import begun_story, benign_story, empty_story, hip_story
from tests.report.test_page_one import crowded

EVERYTHING = ReportOptions(behind_patterns=True, all_entries=True, visits=True, questions=True)
SHOWN = 12


class Tally:
    """Counts files and what was wrong with them, by kind."""

    def __init__(self) -> None:
        self.files = 0
        self.failed: Counter[str] = Counter()
        self._shown = 0

    def add(self, what: str, where: str, wrong: list[str]) -> None:
        """One thing that was looked at in a file."""
        self.failed[what] += bool(wrong)
        if wrong and self._shown < SHOWN:
            self._shown += 1
            print(f"  {what}, {where}: {'; '.join(wrong)[:600]}")

    def say(self, part: str, seconds: float) -> None:
        """One line: files and failures."""
        failed = ", ".join(f"{what} {count}" for what, count in self.failed.items())
        print(f"{part}: {self.files} files in {seconds:.0f} s; failures: {failed}", flush=True)


def samples(tally: Tally, _count: int) -> None:
    """Every sample, on both papers, in every language; page 1 alone and with everything."""
    for sample in sorted(resource("samples").iterdir()):
        file = read_diary_file(sample)
        assert file.exported_at is not None
        summary = summarise(file.contents, file.exported_at)
        for paper, language in product(Paper, Language):
            where = f"{sample.stem} {paper} {language}"
            options = replace(EVERYTHING, paper=paper, language=language, made_up=True)
            _checked(tally, where, summary, options, file.contents)


def checkers(tally: Tally, count: int) -> None:
    """Made-up diaries in homely words against both checkers."""

    def check(contents: DiaryContents, paper: Paper, language: Language, hides: list[bool]) -> None:
        summary = summarise(contents, NOW)
        options = replace(EVERYTHING, paper=paper, language=language)
        options = replace(options, hide_observers=hides[0], hide_notes=hides[1])
        where = f"{len(contents.observations)} entries {paper} {language}"
        _checked(tally, where, summary, options, contents)

    flags = st.lists(st.booleans(), min_size=2, max_size=2)
    _many(check, count, diaries(), st.sampled_from(Paper), st.sampled_from(Language), flags)


def hostile(tally: Tally, count: int) -> None:
    """Hostile words: sound pages, every word found again, nothing asked of the system."""
    watch = Watch()

    def check(contents: DiaryContents, paper: Paper) -> None:
        summary = summarise(contents, NOW)
        where = f"{contents.child.name[:20]!r} {len(contents.observations)} entries {paper}"
        options, alone = replace(EVERYTHING, paper=paper), ReportOptions(paper=paper)
        _page_one(tally, where, render(summary, alone), paper)
        watch.asked.clear()
        with watch.on():
            pdf = render(summary, options, contents)
        tally.files += 2
        tally.add("asked of the system", where, watch.asked)
        tally.add("lost", where, lost_texts(pdf, summary, contents))
        tally.add("unsound later page", where, unsound(pdf, paper, page=1))

    _many(check, count, diaries(hostile=True), st.sampled_from(Paper))


def extremes(tally: Tally, _count: int) -> None:
    """The emptiest and the fullest page 1."""
    for (name, summary), paper, language in product(_extreme_summaries(), Paper, Language):
        options = ReportOptions(paper=paper, language=language)
        tally.files += 1
        _page_one(tally, f"{name} {paper} {language}", render(summary, options), paper)


def _extreme_summaries() -> Iterator[tuple[str, Summary]]:
    full = crowded()
    one = invented.contents(1, 5)
    yield "an empty diary", empty_story()
    yield "one entry", summarise(one, invented.NOW)
    yield "10,000 entries in a year", summarise(invented.contents(10_000, 364), invented.NOW)
    yield "twelve findings, 60 letters, 40 visits, 5,000 letters", full
    yield "a 5,000-letter word", replace(full, questions=("w" * 5000,))
    yield "a long life", summarise(invented.contents(300, 690), invented.NOW + timedelta(3))
    for story in (hip_story, benign_story, begun_story):
        yield story.__name__, story()


def _checked(
    tally: Tally, where: str, summary: Summary, options: ReportOptions, contents: DiaryContents
) -> None:
    """All pages against both checkers; page 1 alone as well, with the look of it."""
    pdf = render(summary, options, contents, attached=b'{"format": "baby-joints-diary"}')
    tally.files += 2
    tally.add("checkers", where, nonconforming(pdf))
    alone = render(summary, ReportOptions(paper=options.paper, language=options.language))
    tally.add("checkers, page 1 alone", where, nonconforming(alone))
    _page_one(tally, where, alone, options.paper)


def _page_one(tally: Tally, where: str, pdf: bytes, paper: Paper) -> None:
    tally.add("more than one page", where, not_one_page(pdf))
    tally.add("unsound page 1", where, unsound(pdf, paper))


def _many(check: Callable[..., None], count: int, *strategies: st.SearchStrategy[object]) -> None:
    """Call `check` with as many examples, the same ones each time."""

    def run(arguments: tuple[object, ...]) -> None:
        check(*arguments)

    tried = settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    tried(given(st.tuples(*strategies))(run))()


PARTS = {part.__name__: part for part in (samples, checkers, hostile, extremes)}


def main(arguments: list[str]) -> int:
    """Try what is asked for; 1 when anything failed."""
    count = next((int(word) for word in arguments if word.isdigit()), 200)
    failed = 0
    for name in [word for word in arguments if word in PARTS] or PARTS:
        tally, start = Tally(), time.monotonic()
        PARTS[name](tally, count)
        tally.say(name, time.monotonic() - start)
        failed += tally.failed.total()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
