"""Tables (CSV) out and in: written for spreadsheets, read with a mapping of columns."""
