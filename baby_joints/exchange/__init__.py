"""Diaries to and from files."""
