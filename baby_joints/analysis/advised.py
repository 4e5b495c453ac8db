"""What the reviewed advice says of the entries behind a finding: its card must not say less."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from operator import itemgetter
from typing import Final, TypeAlias

from baby_joints.analysis.answer import Answer, answers_in
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.guidance import Guidance
from baby_joints.analysis.kind import Kind
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.observation import Observation

# What a parent answered, not how often: for these there is advice.
ANSWERED: Final = frozenset(
    {
        Pattern.LIMB_HELD_OR_UNUSED,
        Pattern.SWOLLEN_RED_OR_WARM,
        Pattern.PAIN_WITH_SOUND,
        Pattern.REDUCED_MOVEMENT,
        Pattern.HIP_CLUNK_OR_LOOSE,
        Pattern.HIP_ASYMMETRY,
        Pattern.GRINDING,
    }
)
# Written with another entry of these hours they make a stiff limb an emergency.
_ILL: Final = frozenset({Answer.FEVER, Answer.LOOKS_ILL, Answer.SWOLLEN_RED_OR_WARM})
# What may come on at any time, and would then call for more.
_MAY_COME: Final = (Answer.LOOKS_ILL, Answer.FEVER)

_Ill: TypeAlias = tuple[datetime, frozenset[Answer]]
_AT: Final = itemgetter(0)


def advised(findings: Sequence[Finding], log: Log, guidance: Guidance) -> list[Finding]:
    """Each with the most urgent advice on one of its entries; that can only raise its level."""
    if not any(finding.pattern in ANSWERED for finding in findings):
        return list(findings)
    answered = _Answered(log)
    return [
        _advised(finding, answered, guidance) if finding.pattern in ANSWERED else finding
        for finding in findings
    ]


def _advised(finding: Finding, answered: "_Answered", guidance: Guidance) -> Finding:
    child, today = answered.log.child, answered.log.today
    called = [
        (advice, answers)
        for day, answers in dict.fromkeys(answered.behind(finding))
        for advice in guidance.advise(answers, child, day)[:1]
    ]
    if not called:
        return finding
    order = {advice.id: place for place, advice in enumerate(guidance.advice)}
    advice, answers = min(called, key=lambda one: (-one[0].level.urgency, order[one[0].id]))
    level = max(finding.level, advice.level, key=lambda one: one.urgency)
    raised = (
        (answer, guidance.advise(answers | {answer}, child, today)[0]) for answer in _MAY_COME
    )
    return replace(
        finding,
        level=level,
        advice=advice,
        raised=tuple(one for one in raised if one[1].level.urgency > level.urgency),
    )


class _Answered:
    """What the entries and looks of a log answer."""

    def __init__(self, log: Log) -> None:
        self.log = log
        notable = [leaf.notable for leaf in log.leaves]
        self._told = {
            entry.id: (entry, kind)
            for part in notable
            for entry, kind in zip(part.entries, part.kinds, strict=True)
        }
        self._looks = {look.id: look for look in log.hip_signs}
        self._by_kind: dict[Kind, frozenset[Answer]] = {}
        painful = (key for key, (entry, _) in self._told.items() if _hurt(entry))
        self._first_pain = next(painful, None)

    def behind(self, finding: Finding) -> Iterator[tuple[date, frozenset[Answer]]]:
        """The day and the answers of each record behind a finding."""
        found = [key for key in finding.observation_ids if key in self._told]
        ill = self._ill() if found and finding.pattern is Pattern.LIMB_HELD_OR_UNUSED else ()
        for key in found:
            entry, kind = self._told[key]
            answers = self._answers(entry, kind)
            if _hurt(entry) and key != self._first_pain:
                answers |= {Answer.PAIN_TWICE}
            yield entry.day, answers.union(*self._near(entry.observed_at, ill))
        for key in finding.observation_ids:
            if (signs := self._looks.get(key)) is not None:
                yield signs.day, answers_in(hip_signs=signs)

    def _answers(self, entry: Observation, kind: Kind) -> frozenset[Answer]:
        """Entries of one kind answer alike."""
        found = self._by_kind.get(kind)
        if found is None:
            found = self._by_kind[kind] = answers_in(entry)
        return found

    def _ill(self) -> Sequence[_Ill]:
        """When somebody wrote what makes a stiff limb an emergency, oldest first."""
        told = (
            (entry.observed_at, self._answers(entry, kind)) for entry, kind in self._told.values()
        )
        return sorted(((at, answers & _ILL) for at, answers in told if answers & _ILL), key=_AT)

    def _near(self, moment: datetime, ill: Sequence[_Ill]) -> Iterator[frozenset[Answer]]:
        within = timedelta(hours=self.log.parameters.signs.hot_limb_within_hours)
        first = bisect_left(ill, moment - within, key=_AT)
        last = bisect_right(ill, moment + within, key=_AT)
        return (answers for _, answers in ill[first:last])


def _hurt(entry: Observation) -> bool:
    return entry.is_painful and not entry.is_quiet
