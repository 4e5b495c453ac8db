"""The report's own sentences, one module a subject; the language is the reader's."""
