"""Cells that a spreadsheet program shows as text and does not carry out."""

import re
from typing import Final

# Where a cell begins with one of these, spreadsheet programs may take it for a formula:
# OWASP, "CSV Injection". The wide forms count as well where East Asian text is typed.
_STARTS: Final = "=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20"
_DANGEROUS: Final = re.compile(f"'*[{_STARTS}]")
_GUARDED: Final = re.compile(f"'+[{_STARTS}]")


def safe_cell(text: str) -> str:
    """`text`, with an apostrophe before it where it would be taken for a formula."""
    return f"'{text}" if _DANGEROUS.match(text) else text


def plain_cell(cell: str) -> str:
    """The text that `safe_cell` was given."""
    return cell[1:] if _GUARDED.match(cell) else cell
