"""The parts of the Report page: what is chosen, how it looks, how it is saved."""
