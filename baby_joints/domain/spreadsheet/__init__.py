"""Tables of other programs (CSV): what their columns mean, and what each row says."""
