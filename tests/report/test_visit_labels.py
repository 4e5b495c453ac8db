"""Names of visits never lie over one another."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from baby_joints.report.charts.visit_labels import placed_labels

EDGES = (80.0, 400.0)


def width(text: str) -> float:
    return 4.0 * len(text)


def labels(*places: float) -> list[str]:
    visits = [(x, "1 Apr well-child visit", "1 Apr") for x in places]
    return [label.text for label in placed_labels(visits, width, EDGES)]


def test_alone_a_visit_is_named_in_full() -> None:
    assert labels(200) == ["1 Apr well-child visit"]
    assert labels(81) == ["1 Apr well-child visit"]
    assert labels(399) == ["1 Apr well-child visit"]


def test_close_visits_are_named_by_day_then_by_letter_then_counted() -> None:
    assert labels(100, 140) == ["1 Apr", "1 Apr well-child visit"]
    assert labels(100, 140, 180) == ["1 Apr", "1 Apr", "1 Apr well-child visit"]
    assert labels(82, 94) == ["a", "b"]
    assert labels(200, 202) == ["", ""]
    assert labels(*range(100, 380, 10))[25:28] == ["z", "aa", "ab"]


def test_no_visit_no_label() -> None:
    assert labels() == []


@given(st.lists(st.integers(80, 400), max_size=20).map(sorted))
def test_labels_do_not_overlap(places: list[int]) -> None:
    visits = [(float(x), "1 Apr well-child visit", "1 Apr") for x in places]
    placed = [label for label in placed_labels(visits, width, EDGES) if label.text]
    ends = [(label.x, label.x + width(label.text)) for label in placed]
    assert all(end <= start for (_, end), (start, _) in pairwise(ends))
