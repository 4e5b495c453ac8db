"""How much of the period anybody looked at, and how it was written down."""

from datetime import date, timedelta

from tests.analysis.counting.counted import counted

STORY = (
    "d3 neck pop by Ana; d3 18:00 neck quiet by Ana; d4 hip-B quiet by Ben; d6 knee-L pop by Ben;"
    "d7 knee-L pop late 60m; d8 knee-L quiet by Ana late 61m; d9 neck pop by Zoe late 2d"
)


def test_days_add_up() -> None:
    coverage = counted(STORY).coverage
    assert (coverage.sound_days, coverage.quiet_days, coverage.unlooked_days) == (4, 2, 8)
    assert coverage.first_entry_on == date(2026, 2, 18)
    assert coverage.last_entry_on == date(2026, 2, 24)


def test_writers_and_delays() -> None:
    coverage = counted(STORY).coverage
    writers = [(one.name, one.entries) for one in coverage.writers]
    assert writers == [("Ana", 3), ("Ben", 2), ("Zoe", 1), (None, 1)]
    assert (coverage.entries, coverage.prompt_entries, coverage.late_entries) == (7, 5, 2)
    assert coverage.longest_delay == timedelta(days=2)


def test_writers_of_equally_many_entries_stand_by_name() -> None:
    coverage = counted("d1 neck pop by Zoe; d2 neck pop by Ana; d3,d4 neck pop by Max").coverage
    assert [one.name for one in coverage.writers] == ["Max", "Ana", "Zoe"]


def test_nobody_wrote() -> None:
    coverage = counted("").coverage
    assert (coverage.sound_days, coverage.quiet_days, coverage.unlooked_days) == (0, 0, 14)
    assert (coverage.entries, coverage.writers, coverage.longest_delay) == (0, (), None)
    assert (coverage.first_entry_on, coverage.last_entry_on) == (None, None)
