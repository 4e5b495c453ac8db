"""The diary in an SQLite file."""
