"""How many entries there are, beside the title of the diary."""

from datetime import date

from baby_joints.ui import formatting
from baby_joints.ui.announcement import announce
from baby_joints.ui.entries.entry_reader import Reading
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.widgets.text_label import TextLabel


class EntryCount(TextLabel):
    """Says how many of them are shown, or since when there are so many."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "", FontRole.BODY, "text2")
        self._was_filtered = False
        self._reading: Reading | None = None
        self._filtered = False

    def show_reading(self, reading: Reading, *, filtered: bool) -> None:
        """Tell what was read; `filtered` when not all entries were asked for."""
        self._reading, self._filtered = reading, filtered
        before = self.text()
        self._tell(reading, filtered=filtered)
        # Who types a word does not see what becomes of the list; what is saved says so by itself.
        if self.text() != before and (filtered or self._was_filtered):
            announce(self, self.text())
        self._was_filtered = filtered

    def _tell(self, reading: Reading, *, filtered: bool) -> None:
        entries = formatting.count_entries(reading.total)
        if not reading.total:
            self.set_text("")
        elif filtered:
            self.show_fitting(len(reading.observations), more=reading.more)
        elif reading.more:
            self.set_text(entries)
        else:
            self.show_beginning(reading.observations[-1].day)

    def show_fitting(self, shown: int, *, more: bool) -> None:
        """Tell how many of all fit the filter; while `more` follow nobody has counted them."""
        if self._reading is None or not self._filtered:
            return
        text = self.tr("more than {n} of {entries}") if more else self.tr("{n} of {entries}")
        entries = formatting.count_entries(self._reading.total)
        self.set_text(text.format(n=shown, entries=entries))

    def show_beginning(self, day: date) -> None:
        """Tell how many there are in all since `day`, that of the first one."""
        reading = self._reading
        if reading is None or self._filtered:
            return
        same_year = day.year == reading.today.year
        words = formatting.day_of_month(day) if same_year else formatting.long_day(day)
        entries = formatting.count_entries(reading.total)
        self.set_text(self.tr("{entries} since {day}").format(entries=entries, day=words))
