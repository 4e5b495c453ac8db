"""Every sentence that patterns, missing data and advice can say, read off worked examples.

``python -m tests.sentences`` prints the list: what the window says and what the page says, each
with the made-up diary behind it. Read it aloud before a release.
"""
