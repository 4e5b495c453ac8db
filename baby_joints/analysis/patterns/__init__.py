"""One module a rule: a pure function from the log to the findings that hold."""
