"""What was found, scanned and asked at a visit; kept in the clinician's and parents' own words.

Three small values in one module: none of them is used without the visit that holds them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from baby_joints.domain import checks
from baby_joints.domain.codes import Side
from baby_joints.domain.json_value import JsonValue, frozen_json


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitFinding:
    """One thing the clinician looked at (`what`, such as ``ortolani``) and what was said of it."""

    what: str
    side: Side = Side.UNSURE
    result: str = ""
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        checks.text("findings.what", self.what, required=True)
        object.__setattr__(self, "side", checks.code(Side, "findings.side", self.side))
        checks.text("findings.result", self.result)
        object.__setattr__(self, "extra", frozen_json(self.extra))


@dataclass(frozen=True, slots=True, kw_only=True)
class Imaging:
    """A scan or x-ray (`kind`) with its result copied word for word from the letter."""

    kind: str
    side: Side = Side.UNSURE
    result: str = ""
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        checks.text("imaging.kind", self.kind, required=True)
        object.__setattr__(self, "side", checks.code(Side, "imaging.side", self.side))
        checks.text("imaging.result", self.result)
        object.__setattr__(self, "extra", frozen_json(self.extra))


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question for the doctor and, after the visit, the answer (empty until then)."""

    text: str
    answer: str = ""
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        checks.text("questions.text", self.text, required=True)
        checks.text("questions.answer", self.answer)
        object.__setattr__(self, "extra", frozen_json(self.extra))
