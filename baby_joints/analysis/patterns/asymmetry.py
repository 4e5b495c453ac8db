"""One leg opens less or looks shorter, a limp or waddle, uneven creases."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from baby_joints.analysis.counting.looks import single_sides
from baby_joints.analysis.finding import Finding, Number
from baby_joints.analysis.known_versions import first_known_on
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import HipSign, Joint, Level, Presence, Side
from baby_joints.domain.hip_signs import HipSigns

RULE: Final = "hip_asymmetry/2"
_ANY: Final = tuple(HipSign)
GRAVE: Final = (HipSign.OPENS_LESS, HipSign.LEG_LOOKS_SHORTER, HipSign.LIMP_OR_WADDLE)


def asymmetry_findings(log: Log) -> list[Finding]:
    """From the first look on: `this_week`; uneven creases alone `next_visit`, a weak sign.

    Numbers: n looks with a sign of m looks for one of the signs that were seen, first_on, last_on,
    and for each sign in how many looks it was there. The ids are those of the looks at hip signs.
    """
    by_side: dict[Side, list[HipSigns]] = {}
    for look in log.hip_signs:
        for side in single_sides(look.side):
            by_side.setdefault(side, []).append(look)
    return [
        finding
        for side in Side
        if (finding := _finding(log, side, by_side.get(side, []))) is not None
    ]


def _finding(log: Log, side: Side, looks: Sequence[HipSigns]) -> Finding | None:
    seen = [look for look in looks if _says(look, _ANY)]
    grave = [look for look in seen if _says(look, GRAVE)]
    if not seen:
        return None
    return Finding(
        pattern=Pattern.HIP_ASYMMETRY,
        joint=Joint.HIP,
        side=side,
        level=Level.THIS_WEEK if grave else Level.NEXT_VISIT,
        since=min(_first_known(log, look) for look in seen),
        observation_ids=tuple(look.id for look in seen),
        numbers=_numbers(seen, looks),
        rule=RULE,
    )


def _numbers(seen: Sequence[HipSigns], looks: Sequence[HipSigns]) -> dict[str, Number]:
    times = {sign: sum([_says(look, (sign,)) for look in seen]) for sign in HipSign}
    named = [sign for sign, number in times.items() if number]
    return {
        "n": len(seen),
        "m": sum([_looked_for(look, named) for look in looks]),
        "first_on": seen[0].day.isoformat(),
        "last_on": seen[-1].day.isoformat(),
        **{sign.value: number for sign, number in times.items()},
    }


def _looked_for(look: HipSigns, signs: Sequence[HipSign]) -> bool:
    """Not checked is no look: a sign that nobody looked for was not absent."""
    return any(look.answer(sign) is not Presence.NOT_CHECKED for sign in signs)


def _says(look: HipSigns, signs: Sequence[HipSign]) -> bool:
    return Presence.PRESENT in [look.answer(sign) for sign in signs]


def _first_known(log: Log, look: HipSigns) -> date:
    record = log.edited_looks.get(look.id, look)
    return min(log.today, first_known_on(record, lambda version: _says(version, _ANY)))
