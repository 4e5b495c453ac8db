"""A half-filled form that is on no disk."""


class FormNotKeptError(Exception):
    """It is gone with the window, unless it is saved as an entry first."""
