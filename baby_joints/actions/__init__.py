"""What one action does to a diary and how it is taken back; no Qt, no SQL."""
