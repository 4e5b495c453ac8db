"""Pure functions from a diary to what its entries mean: no clock, no database, no language."""
