"""The page for the pediatrician."""
