"""Calls of players, recorders and cameras that cannot stand still for good."""

from typing import Any

from PySide6.QtCore import QMetaObject, QObject, Qt


def media_call(target: QObject, slot: str, *arguments: Any) -> None:  # noqa: ANN401 - Qt's Q_ARG has no type
    """Call a slot of one of Qt's media objects, without Python's lock.

    Its threads end within the call, and ask for that lock: in a plain call PySide holds it, so that
    both would wait for each other, and the window with them. `invokeMethod` lets go of it.
    Measured with four programs that play and stop a sound: each stood still within 3000 times, and
    none with this in 6000.
    """
    QMetaObject.invokeMethod(target, slot, Qt.ConnectionType.DirectConnection, *arguments)
