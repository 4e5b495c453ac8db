"""An action that came while another diary was being opened."""

from pathlib import Path

from baby_joints.domain.errors import DomainError


class OtherDiaryError(DomainError):
    """It was meant for the diary that was shown; nothing was written into the one at `path`."""

    def __init__(self, path: Path) -> None:
        super().__init__("diary", str(path), "is not the one that was shown")
