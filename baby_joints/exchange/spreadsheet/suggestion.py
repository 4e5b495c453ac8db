"""What the columns of a table most likely mean."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from baby_joints.domain.child import Child
from baby_joints.domain.codes import Activity
from baby_joints.domain.spreadsheet.csv_columns import CsvColumns
from baby_joints.domain.spreadsheet.csv_field import CsvField
from baby_joints.domain.spreadsheet.csv_table import CsvTable
from baby_joints.domain.spreadsheet.date_order import DateOrder
from baby_joints.exchange.spreadsheet.dates import order_of, read_clock, read_day
from baby_joints.exchange.spreadsheet.word_codes import WordCodes, plain_word

OWN: Final = "baby_joints"
NOTES: Final = "baby_buddy_notes"
DIAPERS: Final = "baby_buddy_diapers"
# The columns by which an export of Baby Buddy is known (its admin pages, django-import-export).
_CHILD: Final = "child_first_name"
_NOTES: Final = frozenset({_CHILD, "time", "note"})
_DIAPERS: Final = frozenset({_CHILD, "time", "wet", "solid"})


def suggest(table: CsvTable, child: Child, words: WordCodes) -> CsvColumns:
    """A first reading of the header and of the dates; the person may change all of it."""
    names = {name: place for place, name in reversed([*enumerate(table.header)])}
    if names.keys() >= _DIAPERS:
        return _baby_buddy(table, names, child, DIAPERS, "notes")
    if names.keys() >= _NOTES:
        return _baby_buddy(table, names, child, NOTES, "note")
    places = _places(table, words)
    is_ours = {CsvField.ID, CsvField.RECORDED_AT, CsvField.JOINT}.issubset(places)
    order, is_sure = _order(table, places)
    return CsvColumns(
        places=places,
        order=order,
        order_is_sure=is_sure,
        child_is=_this_child(table, places.get(CsvField.CHILD), child),
        source=OWN if is_ours else "",
    )


def _baby_buddy(
    table: CsvTable, names: Mapping[str, int], child: Child, source: str, note: str
) -> CsvColumns:
    """Notes and diaper changes: what was written beside them may speak of a joint."""
    wanted = {
        CsvField.ID: "id",
        CsvField.CHILD: _CHILD,
        CsvField.OBSERVED_AT: "time",
        CsvField.NOTE: note,
    }
    places = {field: names[name] for field, name in wanted.items() if name in names}
    order, is_sure = _order(table, places)
    return CsvColumns(
        places=places,
        order=order,
        order_is_sure=is_sure,
        given={CsvField.ACTIVITY: Activity.DIAPER_CHANGE.value} if source == DIAPERS else {},
        child_is=_this_child(table, places[CsvField.CHILD], child),
        reads_notes=True,
        written_at_once=True,
        source=source,
    )


def _places(table: CsvTable, words: WordCodes) -> dict[CsvField, int]:
    """The first column for each field; a column of hours alone is no column of dates."""
    places: dict[CsvField, int] = {}
    for place, name in enumerate(table.header):
        field = words.headers.get(plain_word(name))
        if field in {CsvField.OBSERVED_AT, CsvField.DAY, CsvField.CLOCK}:
            field = _kind_of_time(table, place)
        if field is not None:
            places.setdefault(field, place)
    if CsvField.OBSERVED_AT in places:
        places.pop(CsvField.DAY, None)
        places.pop(CsvField.CLOCK, None)
    return places


def _kind_of_time(table: CsvTable, place: int) -> CsvField:
    """Whether a column holds hours, days, or both."""
    texts = table.column(place)[:100]
    if texts and all(read_clock(text) is not None for text in texts):
        return CsvField.CLOCK
    order, _ = order_of(texts)
    if texts and all(read_day(text, order) is not None for text in texts):
        return CsvField.DAY
    return CsvField.OBSERVED_AT


def _order(table: CsvTable, places: Mapping[CsvField, int]) -> tuple[DateOrder, bool]:
    place = places.get(CsvField.OBSERVED_AT, places.get(CsvField.DAY))
    return order_of(() if place is None else table.column(place))


def _this_child(table: CsvTable, place: int | None, child: Child) -> str | None:
    """What the table calls this baby: the same name, or the only one there is."""
    if place is None:
        return None
    names = Counter(text.strip() for text in table.column(place))
    own = {plain_word(child.name), plain_word(child.name).split(" ")[0]}
    for name in names:
        if plain_word(name) in own:
            return name
    return None
