"""Reads the reviewed advice that ships with the program."""

import tomllib

from baby_joints.analysis.guidance import Guidance
from baby_joints.paths import resource


def read_guidance() -> Guidance:
    """The advice of ``resources/guidance/advice.toml``.

    Raises:
        OSError: the file is gone.
        ValueError: it is not what it should be.
    """
    with resource("guidance", "advice.toml").open("rb") as file:
        return Guidance.from_data(tomllib.load(file))
