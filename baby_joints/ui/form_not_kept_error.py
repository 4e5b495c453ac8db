"""A half-filled form that is on no disk."""


class FormNotKeptError(Exception):
    """It is gone with the window; `written` says what is in it, for the parent's eyes only."""

    def __init__(self, reason: str | None, written: str = "") -> None:
        super().__init__(reason)
        self.written = written
