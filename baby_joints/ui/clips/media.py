"""Whether this computer can play and record; Qt's part for that is loaded by asking only."""

from typing import NamedTuple


class Devices(NamedTuple):
    """What there is to record with."""

    camera: bool
    microphone: bool


def can_play() -> bool:
    """Qt's part for films and sounds can be loaded."""
    from PySide6.QtCore import QLoggingCategory

    # It tells of every library of the system that it does without.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    try:
        import PySide6.QtMultimedia  # noqa: F401 - whether it can be had is the question
    except ImportError:
        # A library of the system is missing, such as libpulse.so.0.
        return False
    return True


def devices() -> Devices:
    """The camera and the microphone of this computer, if it has any."""
    if not can_play():
        return Devices(camera=False, microphone=False)
    from PySide6.QtMultimedia import QMediaDevices

    return Devices(
        camera=bool(QMediaDevices.videoInputs()), microphone=bool(QMediaDevices.audioInputs())
    )
