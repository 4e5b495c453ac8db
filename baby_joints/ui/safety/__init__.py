"""The safety questions after an entry, and the advice that their answers call for."""
