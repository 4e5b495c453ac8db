"""Settings that are on no disk."""


class SettingsNotKeptError(Exception):
    """They hold until the window is closed; the error that kept them from the disk is its cause."""
