"""One line of reviewed advice."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from baby_joints.analysis.answer import Answer
from baby_joints.domain.age import Age
from baby_joints.domain.codes import Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What to do when the answers and the age fit; it only ever asks for answers that are there.

    `all_of` must all be there, and one of `any_of` unless that is empty. The age, from birth or
    corrected as `age` says, is at least `from_days` and below `before_days` (None: any).
    """

    id: str
    all_of: frozenset[Answer]
    any_of: frozenset[Answer]
    from_days: int | None
    before_days: int | None
    age: Literal["actual", "corrected"]
    level: Level
    text: str
    source: str
    reviewed_on: date

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "Advice":
        """One entry of the advice file as parsed; ValueError or KeyError when it is wrong."""
        all_of = frozenset(Answer(name) for name in data.get("all", ()))
        any_of = frozenset(Answer(name) for name in data.get("any", ()))
        if not all_of and not any_of:
            raise ValueError(f"advice {data['id']} asks for no answer")
        age = data.get("age", "actual")
        if age not in ("actual", "corrected"):
            raise ValueError(f"advice {data['id']} has an unknown age {age!r}")
        return cls(
            id=str(data["id"]),
            all_of=all_of,
            any_of=any_of,
            from_days=data.get("from_days"),
            before_days=data.get("before_days"),
            age=age,
            level=Level(data["level"]),
            text=str(data["text"]),
            source=str(data["source"]),
            reviewed_on=data["reviewed_on"],
        )

    def fits(self, answers: frozenset[Answer], actual: Age, corrected: Age) -> bool:
        """Whether it is meant for these answers at this age."""
        if not self.all_of <= answers or (self.any_of and not self.any_of & answers):
            return False
        days = (corrected if self.age == "corrected" else actual).days
        if self.from_days is not None and days < self.from_days:
            return False
        return self.before_days is None or days < self.before_days
