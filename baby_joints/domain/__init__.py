"""Frozen, validated values of the diary; knows no Qt, no database and no file format."""
