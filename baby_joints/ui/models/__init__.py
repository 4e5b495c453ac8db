"""Plain rows behind the lists of the window."""
