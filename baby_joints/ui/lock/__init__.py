"""The locked window: the password is asked for, and nothing private is seen meanwhile."""
