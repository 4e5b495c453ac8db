"""Reads the reviewed advice, emergency numbers and hip checks that ship with the program."""

import tomllib
from functools import cache
from typing import Any, Final

from baby_joints.analysis.check_schedule import CheckSchedule
from baby_joints.analysis.emergency_numbers import EmergencyNumbers
from baby_joints.analysis.guidance import Guidance
from baby_joints.paths import resource

_WITH_CHECKS: Final = frozenset({"AU", "DE", "GB", "US"})


@cache
def read_guidance() -> Guidance:
    """The advice of ``resources/guidance/advice.toml``.

    Raises:
        OSError: the file is gone.
        ValueError: it is not what it should be.
    """
    return Guidance.from_data(_read("guidance", "advice.toml"))


@cache
def read_emergency_numbers() -> EmergencyNumbers:
    """The numbers of ``resources/guidance/emergency.toml``; raises as `read_guidance` does."""
    return EmergencyNumbers.from_data(_read("guidance", "emergency.toml"))


def read_hip_checks(country: str) -> CheckSchedule:
    """The hip checks of a country (``US``), or the empty list of all that have no file.

    Raises as `read_guidance` does.
    """
    name = country.lower() if country in _WITH_CHECKS else "other"
    return CheckSchedule.from_data(_read("checks", f"{name}.toml"))


def _read(folder: str, name: str) -> dict[str, Any]:
    with resource(folder, name).open("rb") as file:
        return tomllib.load(file)
