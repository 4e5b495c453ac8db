"""Counts, strips and comparisons of a period, each a pure function of the log."""
