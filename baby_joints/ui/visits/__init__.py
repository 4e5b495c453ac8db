"""The parts of the Visits page: the list, one visit, the form and what keeps it."""
