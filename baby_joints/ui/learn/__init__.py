"""Short pages about joints, lifting, carrying and when to call."""
