"""Made-up families with known truth: what the rules find of them, evening after evening."""
