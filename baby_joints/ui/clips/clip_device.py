"""The bytes of a clip for Qt's player, read from the diary as they are needed."""

from PySide6.QtCore import QIODevice

from baby_joints.actions.attachment_reader import AttachmentReader


class ClipDevice(QIODevice):
    """Nothing of the clip is ever written to a file, and little of it is in memory.

    The player reads on a thread of its own; the reader may be used from any.
    """

    def __init__(self, reader: AttachmentReader) -> None:
        super().__init__()
        self._reader = reader
        self.open(QIODevice.OpenModeFlag.ReadOnly)

    def isSequential(self) -> bool:
        return False

    def size(self) -> int:
        return self._reader.size

    def readData(self, most: int) -> bytes:
        try:
            return self._reader.read(self.pos(), most)
        except Exception as error:  # noqa: BLE001 - no exception may leave into Qt's own thread
            # The diary was closed, or a piece of it is gone: the player says that it cannot go on.
            self.setErrorString(str(error))
            return b""

    def writeData(self, _data: bytes, _size: int) -> int:  # type: ignore[override] # as above
        return -1
