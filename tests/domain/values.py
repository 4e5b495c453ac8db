"""The least values that the domain takes, for tests that change one thing."""

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Joint, Side, Sound
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit

CET = timezone(timedelta(hours=1))
BORN = date(2026, 1, 10)
SEEN = datetime(2026, 3, 2, 7, 40, tzinfo=CET)
TYPED = datetime(2026, 3, 2, 7, 41, 10, tzinfo=CET)
NAIVE = datetime(2026, 3, 2, 7, 40, tzinfo=UTC).replace(tzinfo=None)


def key(number: int) -> UUID:
    """An id that reads like its number."""
    return UUID(int=number)


def child(**given: Any) -> Child:  # noqa: ANN401 - fields of any type
    """A child of whom only what is needed is known."""
    least: dict[str, Any] = {"id": key(99), "name": "Mia", "born_on": BORN}
    return Child(**least | given)


def observation(**given: Any) -> Observation:  # noqa: ANN401 - fields of any type
    """A click of the left hip, once, never edited."""
    least: dict[str, Any] = {
        "id": key(1),
        "observed_at": SEEN,
        "recorded_at": TYPED,
        "joint": Joint.HIP,
        "side": Side.LEFT,
        "sound": Sound.CLICK,
        "sounded": 1,
    }
    return Observation(**least | given)


def hip_signs(**given: Any) -> HipSigns:  # noqa: ANN401 - fields of any type
    """A look at the left leg at which nothing was checked."""
    least: dict[str, Any] = {
        "id": key(2),
        "observed_at": SEEN,
        "recorded_at": TYPED,
        "side": Side.LEFT,
    }
    return HipSigns(**least | given)


def visit(**given: Any) -> Visit:  # noqa: ANN401 - fields of any type
    """A visit of which only the time is known."""
    least: dict[str, Any] = {"id": key(3), "visited_at": SEEN, "recorded_at": TYPED}
    return Visit(**least | given)
