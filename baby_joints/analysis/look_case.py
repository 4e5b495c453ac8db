"""One look at the legs, and what its answers mean for what to do now."""

from dataclasses import dataclass

from baby_joints.analysis.advice import Advice
from baby_joints.analysis.answer import Answer, answers_in
from baby_joints.analysis.guidance import Guidance
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, Level, SafetyQuestion
from baby_joints.domain.hip_signs import HipSigns


@dataclass(frozen=True, slots=True)
class LookCase:
    """A look at the legs of `child`; it has no safety questions, so nothing leads higher."""

    look: HipSigns
    child: Child
    guidance: Guidance

    @property
    def joint(self) -> Joint:
        """What the look is about."""
        return Joint.HIP

    @property
    def answers(self) -> frozenset[Answer]:
        """What the look says that advice asks for."""
        return answers_in(hip_signs=self.look)

    @property
    def advice(self) -> tuple[Advice, ...]:
        """All that fits, the most urgent first."""
        return self.guidance.advise(self.answers, self.child, self.look.day)

    def leading_to(self, level: Level) -> tuple[SafetyQuestion, ...]:  # noqa: ARG002 - as SafetyCase
        """No question is open."""
        return ()
