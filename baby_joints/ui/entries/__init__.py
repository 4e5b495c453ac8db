"""The parts of the Diary page: the list, its filters, and one entry with all that it says."""
