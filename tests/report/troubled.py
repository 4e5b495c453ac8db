"""A diary with every sign at many joints, and with words that do not end."""

from dataclasses import replace
from datetime import date

from baby_joints.analysis import summarise
from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import Answer, RiskFactor
from tests.builders import at, diary

_PAIRS = ("hip", "shoulder", "elbow", "wrist", "knee", "ankle", "fingers", "toes")
SITES = (
    *(f"{joint}-{side}" for joint in _PAIRS for side in "LR"),
    "neck-M",
    "upper_back-M",
    "lower_back-M",
)


def troubled(sites: int = len(SITES)) -> Summary:
    """Three entries at each of so many joints, four writers, a visit every other day."""
    entries = "; ".join(
        f"d{day} {site} grinding stiff swollen pain diaper 3/8 by {'Grossmutter_' * 12}{day % 4};"
        f"d{day + 1} {site} grinding reduced swollen pain lift 5/9;"
        f"d{day + 2} {site} grinding reduced swollen pain"
        for day, site in enumerate(SITES[:sites], start=1)
    )
    contents = diary(
        "born 2026-01-10; due 2026-03-01; from 2026-03-01; d1 signs-B opens_less;"
        f'd2..d30/2 visit well_child "{"Why " * 500}?"; {entries}'
    )
    answers = {factor: list(Answer)[number % 2] for number, factor in enumerate(RiskFactor)}
    name = "Anna-Maximiliana Wolfeschlegelsteinhausen von und zu " * 40
    child = replace(contents.child, name=name, risk_factors=answers)
    visits = tuple(
        replace(
            visit, plan="Ultrasound again. " * 80, note="All said. " * 90, clinician="Dr. " * 60
        )
        for visit in contents.visits
    )
    return summarise(replace(contents, child=child, visits=visits), at(date(2026, 4, 1)))
