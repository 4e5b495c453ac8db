"""The pages after page 1: what page 1 left out, entries, visits and questions."""
