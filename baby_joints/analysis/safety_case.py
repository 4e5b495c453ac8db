"""One entry, and what its answers mean for what to do now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from baby_joints.analysis.advice import Advice
from baby_joints.analysis.answer import Answer, answers_in
from baby_joints.analysis.guidance import Guidance
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, Level, Presence, SafetyQuestion
from baby_joints.domain.observation import Observation


@dataclass(frozen=True, slots=True)
class SafetyCase:
    """An entry of `child` with its safety answers; `earlier` entries count for repeated pain."""

    entry: Observation
    earlier: tuple[Observation, ...]
    child: Child
    guidance: Guidance

    @classmethod
    def of(
        cls, entry: Observation, others: Iterable[Observation], child: Child, guidance: Guidance
    ) -> "SafetyCase":
        """The case of `entry`; of the `others` only those before it count."""
        earlier = tuple(
            other
            for other in others
            if other.id != entry.id and other.is_painful and other.observed_at <= entry.observed_at
        )
        return cls(entry, earlier, child, guidance)

    def answered(self, safety: Mapping[SafetyQuestion, Presence]) -> "SafetyCase":
        """The same with these answers."""
        return replace(self, entry=replace(self.entry, safety=safety))

    @property
    def joint(self) -> Joint:
        """Where it was."""
        return self.entry.joint

    @property
    def answers(self) -> frozenset[Answer]:
        """What the entry says that advice asks for."""
        return answers_in(self.entry, earlier=self.earlier)

    @property
    def advice(self) -> tuple[Advice, ...]:
        """All that fits, the most urgent first."""
        return self.guidance.advise(self.answers, self.child, self.entry.day)

    @property
    def calls_questions(self) -> bool:
        """Whether the questions are to be asked."""
        return self.guidance.calls_questions(self.answers, self.child, self.entry.day)

    def given(self) -> dict[SafetyQuestion, Presence]:
        """The answer to each question, as far as the entry tells it anywhere."""
        said = dict.fromkeys(SafetyQuestion, Presence.NOT_CHECKED) | dict(self.entry.safety or {})
        signs = (self.entry.swelling, self.entry.redness, self.entry.warmth)
        # What was answered to the question itself is shown as it was answered.
        open_still = said[SafetyQuestion.HOT_OR_SWOLLEN] is Presence.NOT_CHECKED
        if open_still and Presence.PRESENT in signs:
            said[SafetyQuestion.HOT_OR_SWOLLEN] = Presence.PRESENT
        return said

    def leading_to(self, level: Level) -> tuple[SafetyQuestion, ...]:
        """The open questions to which a yes would raise what is said now to just `level`."""
        given, now = self.given(), _urgency(self)
        if now >= level.urgency:
            return ()
        return tuple(
            question
            for question in SafetyQuestion
            if given[question] is not Presence.PRESENT
            and _urgency(self.answered(given | {question: Presence.PRESENT})) == level.urgency
        )


def _urgency(case: SafetyCase) -> int:
    advice = case.advice
    return advice[0].level.urgency if advice else -1
