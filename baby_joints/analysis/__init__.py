"""Pure functions from a diary to what its entries mean: no clock, no database, no language."""

from baby_joints.analysis.summarise import summarise

__all__ = ["summarise"]
