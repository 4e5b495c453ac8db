"""What the reviewed advice says of the entries behind a finding: its card must not say less."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
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
from baby_joints.domain.codes import HipSign
from baby_joints.domain.observation import Observation

# Written with another entry of these hours they make a stiff limb an emergency.
_ILL: Final = frozenset({Answer.FEVER, Answer.LOOKS_ILL, Answer.SWOLLEN_RED_OR_WARM})
# The answers that a pattern is about: they count whenever they were told.
_OWN: Final[Mapping[Pattern, frozenset[Answer]]] = {
    Pattern.LIMB_HELD_OR_UNUSED: _ILL | {Answer.LIMB_HELD_OR_UNUSED},
    Pattern.SWOLLEN_RED_OR_WARM: frozenset({Answer.SWOLLEN_RED_OR_WARM}),
    Pattern.PAIN_WITH_SOUND: frozenset({Answer.PAIN, Answer.PAIN_TWICE}),
    Pattern.REDUCED_MOVEMENT: frozenset({Answer.REDUCED_MOVEMENT}),
    Pattern.HIP_CLUNK_OR_LOOSE: frozenset({Answer.HIP_CLUNK, Answer.HIP_FELT_LOOSE}),
    Pattern.HIP_ASYMMETRY: frozenset(Answer(sign.value) for sign in HipSign),
    Pattern.GRINDING: frozenset({Answer.GRINDING}),
}
# What else was answered holds as long as "now" and "today" do, up to the newest record: a fever of
# last month does not make the clunk of yesterday an emergency.
_HOLDS: Final = timedelta(days=1)
# The patterns for which there is advice: about what a parent answered, not how often.
ANSWERED: Final = frozenset(_OWN)
# What may come on at any time, and would then call for more.
_MAY_COME: Final = (Answer.LOOKS_ILL, Answer.FEVER)

_Ill: TypeAlias = tuple[datetime, frozenset[Answer]]
_AT: Final = itemgetter(0)


def advised(findings: Sequence[Finding], log: Log, guidance: Guidance) -> list[Finding]:
    """Each with the most urgent advice on one of its records; that can only raise its level."""
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
    # Where the matter can wait for days, illness is none of it.
    may_come = _MAY_COME if level.urgency >= guidance.called_from.urgency else ()
    raised = ((answer, guidance.advise(answers | {answer}, child, today)[0]) for answer in may_come)
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
        own = _OWN[finding.pattern]
        ill = self._ill() if found and finding.pattern is Pattern.LIMB_HELD_OR_UNUSED else ()
        newest = max((self._told[key][0].day for key in found), default=date.max)
        for key in found:
            entry, kind = self._told[key]
            answers = self._answers(entry, kind)
            if _hurt(entry) and key != self._first_pain:
                answers |= {Answer.PAIN_TWICE}
            answers = answers.union(*self._near(entry.observed_at, ill))
            yield entry.day, answers if newest - entry.day <= _HOLDS else answers & own
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
