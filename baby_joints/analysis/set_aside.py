"""Entries that are kept and shown but not counted."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class SetAside:
    """What was left out of the counts, by reason; nothing is dropped in silence.

    `second_entries`: the same moment written twice, by two people or by a double tap.
    `covered_by_tally`: single entries that a tally of the same day and movement includes.
    `doubtful_times`: typed so long after, or so oddly, that the day is not certain.
    `not_yet_recorded`: recorded after the moment that the summary looks from.
    """

    second_entries: tuple[UUID, ...] = ()
    covered_by_tally: tuple[UUID, ...] = ()
    doubtful_times: tuple[UUID, ...] = ()
    not_yet_recorded: tuple[UUID, ...] = ()

    @property
    def total(self) -> int:
        """Entries left out of the counts, those not yet recorded not among them."""
        return len(self.second_entries) + len(self.covered_by_tally) + len(self.doubtful_times)
