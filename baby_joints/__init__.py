"""A diary for babies' joint sounds, and one page for the pediatrician."""

__version__ = "0.1.0"
