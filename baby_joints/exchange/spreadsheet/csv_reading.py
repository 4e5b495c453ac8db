"""From a file to a table of texts, with limits that no honest table reaches."""

import codecs
import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from baby_joints.domain.file_problem import FileProblem
from baby_joints.domain.spreadsheet.csv_table import CsvTable
from baby_joints.exchange.errors import DiaryFileError
from baby_joints.exchange.json_text import beginning_of
from baby_joints.exchange.spreadsheet.safe_cell import plain_cell

MAX_BYTES: Final = 20 * 1024 * 1024
MAX_ROWS: Final = 100_000
MAX_COLUMNS: Final = 200
_DELIMITERS: Final = ",;\t|"
_WIDE: Final = {
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# What spreadsheet programs of Western Europe still write when they are not told otherwise.
_FALLBACK: Final = "cp1252"


def read_csv(path: Path) -> CsvTable:
    """The table in the file at `path`; raises DiaryFileError, naming file and line.

    Commas, semicolons, tabs and bars part the columns; UTF-8, UTF-16 and Windows-1252 are read.
    """
    try:
        return csv_of_bytes(_bytes_of(path), path.name)
    except DiaryFileError as error:
        raise error.in_file(path.name or str(path)) from error.__cause__


def csv_of_bytes(data: bytes, name: str) -> CsvTable:
    """The table in a file of these bytes; raises DiaryFileError, without the file's name."""
    text = _decoded(data)
    if "\x00" in text:
        raise DiaryFileError(
            "is no table of text. Save it as CSV, then try again.", kind=FileProblem.NO_TABLE
        )
    records = _records(text)
    first = next(records, None)
    if first is None:
        raise DiaryFileError(
            "is empty. Choose a table with a header line and rows.", kind=FileProblem.EMPTY
        )
    header = tuple(plain_cell(cell).strip() for cell in first[1])
    if len(header) > MAX_COLUMNS:
        raise DiaryFileError(f"has more than {MAX_COLUMNS} columns.", record=f"line {first[0]}")
    lines: list[int] = []
    rows: list[tuple[str, ...]] = []
    for line, cells in records:
        if len(rows) == MAX_ROWS:
            raise DiaryFileError(
                f"has more than {MAX_ROWS:,} rows. Split it, then try again.",
                kind=FileProblem.TOO_LARGE,
            )
        lines.append(line)
        rows.append(_row(cells, len(header), line))
    return CsvTable(name=name, header=header, rows=tuple(rows), lines=tuple(lines))


def _row(cells: list[str], width: int, line: int) -> tuple[str, ...]:
    """`cells` at the length of the header; text beyond it belongs to no column."""
    if any(cell.strip() for cell in cells[width:]):
        raise DiaryFileError(
            f"has {len(cells)} cells, but the header has {width}. Put text with a"
            " separator in it between quotes, or add the missing column name.",
            record=f"line {line}",
        )
    plain = [plain_cell(cell) for cell in cells[:width]]
    return (*plain, *[""] * (width - len(plain)))


def _records(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each row that holds text, with the line on which it begins."""
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    line = 1
    while True:
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            raise DiaryFileError(
                f"cannot be read as a table ({error}). Mend that line, or save the table again.",
                kind=FileProblem.NO_TABLE,
                record=f"line {line}",
            ) from error
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = rows.line_num + 1


def _delimiter(text: str) -> str:
    """The separator that stands most often in the first line outside of quotes."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    outside = "".join(first.split('"')[::2])
    return max(_DELIMITERS, key=outside.count)


def _decoded(data: bytes) -> str:
    for mark, name in _WIDE.items():
        if data.startswith(mark):
            try:
                return data.decode(name)
            except UnicodeDecodeError as error:
                raise DiaryFileError(
                    "is cut off. Save the table again.", kind=FileProblem.NO_TABLE
                ) from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    try:
        return data.decode(_FALLBACK)
    except UnicodeDecodeError as error:
        raise DiaryFileError(
            "is no text in a known encoding. Save it as UTF-8.", kind=FileProblem.NO_TABLE
        ) from error


def _bytes_of(path: Path) -> bytes:
    data = beginning_of(path, MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise DiaryFileError(
            f"is larger than {MAX_BYTES // 1024 // 1024} MB. Split it.", kind=FileProblem.TOO_LARGE
        )
    return data
