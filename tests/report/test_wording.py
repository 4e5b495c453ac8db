"""Every pattern has a title, a sentence with its numbers, and the rule that decided."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.finding_numbers import NUMBERS
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Activity, Answer, Joint, Level, RiskFactor, Side, Sound
from baby_joints.report.rich_text import plain
from baby_joints.report.wording import FindingWords, advice, finding_sentence, finding_title
from baby_joints.report.words import english
from tests.report.stories import finding, mia

LEFT_HIP = (Joint.HIP, Side.LEFT)
FORBIDDEN = re.compile(
    r"\b(normal|only|fine|just|detect\w*|screen\w*|diagnos\w*|monitor\w*|risk|alert|abnormal)\b",
    re.IGNORECASE,
)


def every_number(pattern: Pattern) -> dict[str, Number]:
    """A value for each key that the pattern promises."""
    words: dict[str, Number] = {
        "sound": "click",
        "activity": "diaper_change",
        "split_on": "2026-04-01",
        "first_on": "2026-03-03",
        "last_on": "2026-05-10",
        "share": 0.9,
        "low": 0.8,
        "high": 0.95,
        "range_level": 0.95,
    }
    return {name: words.get(name, 7) for name in NUMBERS[pattern]}


def told(pattern: Pattern, site: tuple[Joint, Side] | None = LEFT_HIP, **more: Number) -> Finding:
    return finding(pattern, Level.NEXT_VISIT, site, **(every_number(pattern) | more))


@pytest.mark.parametrize("pattern", Pattern)
def test_title_sentence_and_rule_of_every_pattern(pattern: Pattern) -> None:
    one = told(pattern)
    title, sentence = finding_title(one, mia()), finding_sentence(one, mia())
    assert sentence.startswith(title)
    assert "Rule: " in sentence
    assert sentence.endswith(".")
    assert "7" in sentence
    assert not FORBIDDEN.search(sentence)
    assert "{" not in sentence
    assert "*" not in sentence


@pytest.mark.parametrize("pattern", Pattern)
def test_the_rule_prints_its_own_numbers(pattern: Pattern) -> None:
    rule = plain(FindingWords(told(pattern), mia(), english()).rule())
    assert "{" not in rule
    assert rule.endswith(".")


def test_the_numbers_of_the_box() -> None:
    one = told(Pattern.PERSISTENT_HIP_SOUND, n=26, m=34, days_in_6_weeks=19, weeks_in_6_weeks=6)
    assert finding_sentence(one, mia()).startswith(
        "Left hip keeps clicking: 26 of 34 days. Days with a sound, of the days someone looked, 3 "
        "Mar – 10 May. Last 6 weeks: 19 days, in 6 of 6 weeks; last 7 days: 7."
    )


@pytest.mark.parametrize("sound", [sound for sound in Sound if sound is not Sound.NONE])
@pytest.mark.parametrize(
    "pattern",
    [
        Pattern.PERSISTENT_HIP_SOUND,
        Pattern.RECURRING_HIP_SOUND,
        Pattern.REPRODUCIBLE_HIP_SOUND,
        Pattern.REPRODUCIBLE_SOUND,
    ],
)
def test_the_title_names_the_sound(pattern: Pattern, sound: Sound) -> None:
    title = finding_title(told(pattern, sound=sound.value), mia())
    assert title.startswith("Left hip ")
    assert sound is Sound.UNSURE or sound.value[:4] in title or "ground" in title


@pytest.mark.parametrize("activity", [*Activity, None])
def test_the_title_names_the_movement(activity: Activity | None) -> None:
    one = told(Pattern.REPRODUCIBLE_SOUND, activity=activity.value if activity else None)
    assert "at nearly every " in finding_title(one, mia())


@pytest.mark.parametrize(
    ("clunks", "loose", "title"),
    [
        (2, 0, "Left hip clunked"),
        (0, 1, "Left hip felt loose"),
        (1, 1, "Left hip clunked and felt loose"),
    ],
)
def test_clunk_or_loose_says_which(clunks: int, loose: int, title: str) -> None:
    one = told(Pattern.HIP_CLUNK_OR_LOOSE, clunks=clunks, felt_loose=loose)
    assert finding_title(one, mia()) == title


@pytest.mark.parametrize(
    ("present", "title"),
    [
        ("opens_less", "Left hip opens less"),
        ("leg_looks_shorter", "One leg looks shorter: left"),
        ("limp_or_waddle", "Limp or waddle"),
        ("creases_uneven", "Uneven skin creases"),
    ],
)
def test_one_leg_sign_gives_the_title(present: str, title: str) -> None:
    signs = ("opens_less", "leg_looks_shorter", "limp_or_waddle", "creases_uneven")
    numbers: dict[str, Number] = {sign: 2 if sign == present else 0 for sign in signs}
    one = told(Pattern.HIP_ASYMMETRY, LEFT_HIP, **numbers)
    assert finding_title(one, mia()) == title
    assert " 2." in finding_sentence(one, mia())


def test_several_leg_signs_share_a_title() -> None:
    assert finding_title(told(Pattern.HIP_ASYMMETRY), mia()) == "The legs differ"


def test_a_pattern_over_several_joints_names_none() -> None:
    title = finding_title(told(Pattern.PAIN_WITH_SOUND, None), mia())
    assert title == "Pain right after a sound: several joints"


def test_without_a_total_the_count_stands_alone() -> None:
    said = FindingWords(told(Pattern.GRINDING, n=1, m=None), mia(), english())
    assert plain(said.share()) == "once"


def test_the_other_hip_is_named_when_it_was_counted() -> None:
    counted = told(Pattern.REPRODUCIBLE_HIP_SOUND, other_side_tried=33, other_side_sounded=1)
    assert "Right hip: 1 of 33." in finding_sentence(counted, mia())
    not_counted = told(Pattern.REPRODUCIBLE_HIP_SOUND, other_side_tried=None)
    assert "Right hip" not in finding_sentence(not_counted, mia())


def test_ages_are_corrected_for_a_child_born_early() -> None:
    early = replace(mia(), due_on=mia().born_on + timedelta(days=22))
    assert "of corrected age" in finding_sentence(told(Pattern.PERSISTENT_HIP_SOUND), early)
    assert "of age" in finding_sentence(told(Pattern.PERSISTENT_HIP_SOUND), mia())


@pytest.mark.parametrize("level", Level)
def test_advice_of_every_level(level: Level) -> None:
    one = replace(told(Pattern.PERSISTENT_HIP_SOUND), level=level)
    calm = replace(mia(), risk_factors=dict.fromkeys(RiskFactor, Answer.NO))
    said = plain(advice(one, calm, english()))
    assert said.startswith("Shown to the parents: ")
    assert said.endswith(".")
    assert "sooner" not in said
    assert ("sooner (breech)" in plain(advice(one, mia(), english()))) is (
        level is Level.WITHIN_TWO_WEEKS
    )


def test_a_log_with_gaps_prints_the_rule_that_found_it() -> None:
    gaps = finding_sentence(told(Pattern.PERSISTENT_HIP_SOUND, full=False), mia())
    assert "days without entries can hide sounds" in gaps
    full = finding_sentence(told(Pattern.PERSISTENT_HIP_SOUND, full=True), mia())
    assert "days without entries" not in full


def test_a_log_of_little_but_sounds_prints_what_was_asked_beside() -> None:
    found_so = told(Pattern.PERSISTENT_HIP_SOUND, full=False, few_quiet=True)
    sentence = finding_sentence(found_so, mia())
    assert "days without entries can hide sounds" in sentence
    assert "quiet on fewer than 20% of the days with entries" in sentence
    assert "after 35 days without a sound the count begins again" in sentence
    assert "3 of the days lie outside the fullest 14." in sentence
    enough = told(Pattern.PERSISTENT_HIP_SOUND, full=False, few_quiet=False)
    assert "checked and quiet" not in finding_sentence(enough, mia())


def test_a_rule_is_not_rounded() -> None:
    despite_gaps = told(Pattern.PERSISTENT_HIP_SOUND, full=False)
    rule = plain(FindingWords(despite_gaps, mia(), english()).rule())
    assert "more than 12.5% of the days with entries" in rule
