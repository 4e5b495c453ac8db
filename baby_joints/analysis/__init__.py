"""What the entries of a diary say, as plain values."""
