"""The parts of the Log page: what one entry is made of, kept and told back."""
