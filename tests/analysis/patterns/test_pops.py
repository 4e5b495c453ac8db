"""Sounds with nothing else to say about them."""

from datetime import date

from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Level
from tests.analysis.patterns.telling import found, only

POPS = Pattern.COMFORTABLE_POPS


def test_ten_entries_on_seven_days() -> None:
    text = "d1..d7 knee-L pop calm; d1..d2 neck pop; d3 elbow-R click calm"
    finding = only(text, 8, POPS)
    assert (finding.joint, finding.level) == (None, Level.NOTE)
    assert finding.since == date(2026, 1, 16)
    numbers = finding.numbers
    assert (numbers["n"], numbers["m"], numbers["joints"], numbers["days"]) == (10, None, 3, 7)
    assert (numbers["comfortable"], numbers["not_noticed"]) == (8, 2)
    assert (numbers["first_on"], numbers["last_on"]) == ("2026-01-10", "2026-01-16")
    assert not found("d1..d7 knee-L pop calm; d1..d2 neck pop", 8, POPS)
    assert not found("d1..d6 knee-L pop calm; d1..d4 neck pop", 8, POPS)


def test_what_another_pattern_names_is_left_out() -> None:
    text = "d1..d10 knee-L pop; d5 neck pop; d6,d7 ankle-R pop pain"
    finding = only(text, 11, POPS)
    assert finding.numbers["n"] == 11
    assert finding.numbers["joints"] == 2
    assert not found("d1..d12 ankle-R pop pain", 13, POPS)


def test_an_entry_that_tells_of_a_sign_is_not_among_them() -> None:
    text = "d1..d9 09:00 knee-L pop calm by Ada; d2 neck pop pain;"
    text += "d3 09:05 knee-L pop reduced by Bo"
    finding = only(text, 10, POPS)
    assert finding.numbers["n"] == 8
    assert finding.numbers["joints"] == 1


def test_pain_over_all_joints_leaves_nothing_comfortable() -> None:
    assert not found("d1..d10 knee-L pop; d5 neck pop pain; d6 elbow-L pop pain", 11, POPS)


def test_since_is_the_first_evening_with_a_joint_not_named() -> None:
    finding = only("d1..d10 knee-L grinding; d20 neck pop", 21, POPS)
    assert finding.since == date(2026, 1, 29)
