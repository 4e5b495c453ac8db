"""The parts of the Patterns page; they draw what a Summary says and count nothing."""
