"""Entries from a table: what its columns mean, row by row what is understood, and adding them."""
