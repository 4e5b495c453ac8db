"""Copies of the diary: made while it is in use, read back before they count, rotated."""
