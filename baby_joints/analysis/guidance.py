"""Advice on the parent's own answers: fixed, sourced, and apart from all statistics."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from baby_joints.analysis.advice import Advice
from baby_joints.analysis.answer import Answer
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Level


@dataclass(frozen=True, slots=True)
class Guidance:
    """The reviewed advice, in the order of its file; `version` is that of the file.

    Any answer of `called_by`, or advice as urgent as `called_from`, calls the safety questions.
    """

    version: int
    advice: tuple[Advice, ...]
    called_by: frozenset[Answer]
    called_from: Level

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Guidance":
        """The advice file as parsed; KeyError or ValueError when it is wrong."""
        advice = tuple(Advice.from_data(entry) for entry in data["advice"])
        if len({one.id for one in advice}) != len(advice):
            raise ValueError("two lines of advice share an id")
        questions = data["questions"]
        called_by = frozenset(Answer(name) for name in questions["called_by"])
        return cls(int(data["version"]), advice, called_by, Level(questions["called_from"]))

    def advise(self, answers: frozenset[Answer], child: Child, day: date) -> tuple[Advice, ...]:
        """All advice that fits, the most urgent first; empty when no answer calls for any.

        More answers can only add advice: the level of the first never falls.
        """
        actual, corrected = child.age_on(day), child.corrected_age_on(day)
        fitting = (one for one in self.advice if one.fits(answers, actual, corrected))
        return tuple(sorted(fitting, key=lambda one: -one.level.urgency))

    def level(self, answers: frozenset[Answer], child: Child, day: date) -> Level | None:
        """How soon to ask, None when no answer calls for advice."""
        advice = self.advise(answers, child, day)
        return advice[0].level if advice else None

    def calls_questions(self, answers: frozenset[Answer], child: Child, day: date) -> bool:
        """Whether the safety questions are to be asked after these answers."""
        level = self.level(answers, child, day)
        urgent = level is not None and level.urgency >= self.called_from.urgency
        return urgent or bool(answers & self.called_by)
