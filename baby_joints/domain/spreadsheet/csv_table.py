"""A table as it stands in a file: texts in rows and columns."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvTable:
    """The header and the rows of a file, every row as long as the header.

    `lines` are the lines of the file on which the rows begin, the header's being 1. Rows without
    any text are left out.
    """

    name: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]

    def column(self, place: int) -> tuple[str, ...]:
        """The texts of one column that are not empty, from the first row down."""
        return tuple(row[place] for row in self.rows if row[place].strip())
