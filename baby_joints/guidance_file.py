"""Reads the reviewed advice and emergency numbers that ship with the program."""

import tomllib
from typing import Any

from baby_joints.analysis.emergency_numbers import EmergencyNumbers
from baby_joints.analysis.guidance import Guidance
from baby_joints.paths import resource


def read_guidance() -> Guidance:
    """The advice of ``resources/guidance/advice.toml``.

    Raises:
        OSError: the file is gone.
        ValueError: it is not what it should be.
    """
    return Guidance.from_data(_read("advice.toml"))


def read_emergency_numbers() -> EmergencyNumbers:
    """The numbers of ``resources/guidance/emergency.toml``; raises as `read_guidance` does."""
    return EmergencyNumbers.from_data(_read("emergency.toml"))


def _read(name: str) -> dict[str, Any]:
    with resource("guidance", name).open("rb") as file:
        return tomllib.load(file)
