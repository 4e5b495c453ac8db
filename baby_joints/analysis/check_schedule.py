"""The ages at which hips are looked at in a country, with their source."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from baby_joints.analysis.hip_check import HipCheck


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckSchedule:
    """A country's list, empty where none was read; `country` "" stands for all others.

    `until_walking`: hips are looked at in every one of the checks until the child walks.
    `reviewed_how` says plainly by whom and against what the list was compared on `reviewed_on`.
    """

    version: int
    country: str
    checks: tuple[HipCheck, ...]
    until_walking: bool
    source: str
    reviewed_on: date
    reviewed_how: str

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> "CheckSchedule":
        """A parsed file; KeyError or ValueError when it is wrong."""
        checks = tuple(HipCheck.from_data(line) for line in data["checks"])
        if checks and not data["source"]:
            raise ValueError("A list of checks needs its source")
        return cls(
            version=int(data["version"]),
            country=data["country"],
            checks=checks,
            until_walking=bool(data["until_walking"]),
            source=data["source"],
            reviewed_on=data["reviewed_on"],
            reviewed_how=data["reviewed_how"],
        )
