"""A recording that is on no disk."""


class RecordingNotKeptError(Exception):
    """It is gone with the window, unless it is added again first."""
