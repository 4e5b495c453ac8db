"""The baby the diary is about."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final
from uuid import UUID

from baby_joints.domain import checks
from baby_joints.domain.age import Age
from baby_joints.domain.codes import Answer, RiskFactor, Sex
from baby_joints.domain.errors import DomainError
from baby_joints.domain.json_value import JsonValue, frozen_json

# A pregnancy is counted as 40 weeks to the due date; "early" is before 37 weeks.
PREGNANCY: Final = timedelta(days=280)
EARLY_BY: Final = timedelta(days=21)
SHORTEST_PREGNANCY: Final = timedelta(weeks=20)
LONGEST_PREGNANCY: Final = timedelta(weeks=46)


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """Name, birth and due date, risk factors and doctor of one baby.

    `due_on` must give a pregnancy of 20 to 46 weeks. `changed_at` is the last edit (None: never);
    `extra` keeps fields of a diary file that this program does not know.
    Raises DomainError naming the field.
    """

    id: UUID
    name: str
    born_on: date
    due_on: date | None = None
    sex: Sex = Sex.UNSURE
    risk_factors: Mapping[RiskFactor, Answer] = field(default_factory=dict, hash=False)
    doctor_name: str = ""
    doctor_phone: str = ""
    changed_at: datetime | None = None
    extra: Mapping[str, JsonValue] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        checks.identity("id", self.id)
        checks.text("name", self.name, required=True)
        checks.day("born_on", self.born_on)
        checks.text("doctor_name", self.doctor_name)
        checks.text("doctor_phone", self.doctor_phone)
        object.__setattr__(self, "sex", checks.code(Sex, "sex", self.sex))
        factors = checks.coded_mapping(RiskFactor, Answer, "risk_factors", self.risk_factors)
        object.__setattr__(self, "risk_factors", factors)
        object.__setattr__(self, "extra", frozen_json(self.extra))
        if self.changed_at is not None:
            object.__setattr__(self, "changed_at", checks.moment("changed_at", self.changed_at))
        self._check_due_date()

    def _check_due_date(self) -> None:
        if self.due_on is None:
            return
        checks.day("due_on", self.due_on)
        pregnancy = PREGNANCY - (self.due_on - self.born_on)
        if not SHORTEST_PREGNANCY <= pregnancy <= LONGEST_PREGNANCY:
            raise DomainError(
                "due_on",
                self.due_on.isoformat(),
                f"does not fit a birth on {self.born_on.isoformat()}",
            )

    @property
    def pregnancy(self) -> Age | None:
        """Length of the pregnancy in days, None without a due date."""
        if self.due_on is None:
            return None
        return Age((PREGNANCY - (self.due_on - self.born_on)).days)

    @property
    def born_early(self) -> bool:
        """Born more than 21 days before the due date: rules then use the corrected age."""
        return self.due_on is not None and self.due_on - self.born_on > EARLY_BY

    def age_on(self, day: date) -> Age:
        """Days since birth on `day`."""
        return Age((day - self.born_on).days, day)

    def corrected_age_on(self, day: date) -> Age:
        """Days since the due date when born early, else days since birth."""
        start = self.due_on if self.born_early and self.due_on is not None else self.born_on
        return Age((day - start).days, day)
