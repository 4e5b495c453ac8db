"""The codes that a column of a table can hold, with their words."""

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.field_codes import COMFORTABLE, FIELD_CODES
from baby_joints.ui import formatting


def codes_of(field: CsvField) -> list[tuple[str, str]]:
    """Each code of the column with its word, in the order in which people see them."""
    codes = [(code.value, formatting.word(code)) for code in FIELD_CODES[field]]
    if field is CsvField.REACTION:
        codes.insert(0, (COMFORTABLE, QCoreApplication.translate("Words", "Comfortable")))
    return codes
