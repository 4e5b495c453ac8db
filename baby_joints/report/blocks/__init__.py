"""The blocks of page 1, one module each, in the order of the page."""
