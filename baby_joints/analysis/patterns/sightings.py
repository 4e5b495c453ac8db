"""Where a sign was written down, and since when: the ground of every rule about a sign."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from baby_joints.analysis.counting.looks import Site, single_sides, site_order
from baby_joints.analysis.counting.signs import kinds_of_moments, looked_for
from baby_joints.analysis.finding import Number
from baby_joints.analysis.kind import Question
from baby_joints.analysis.known_versions import first_known_on
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.log_reading import Log
from baby_joints.domain.codes import Presence
from baby_joints.domain.observation import Observation


@dataclass(frozen=True, slots=True, kw_only=True)
class Sightings:
    """The entries at one site that say a sign was there, oldest first, second entries among them.

    `moments` are the ids of the distinct moments they tell; `looked` is how many moments somebody
    looked for the sign there.
    """

    entries: tuple[Observation, ...]
    moments: frozenset[UUID]
    looked: int

    @property
    def ids(self) -> tuple[UUID, ...]:
        """The records behind the sign."""
        return tuple(entry.id for entry in self.entries)

    @property
    def days(self) -> list[date]:
        """The distinct local days on which it was there, oldest first."""
        return sorted({entry.observed_at.date() for entry in self.entries})

    def count(self, holds: Callable[[Observation], bool]) -> int:
        """Of the entries, those for which `holds`."""
        return sum(1 for entry in self.entries if holds(entry))

    def seen(self) -> dict[str, Number]:
        """``n`` times there of ``m`` times looked, from the first to the last day."""
        days = self.days
        return {
            "n": len(self.moments),
            "m": self.looked,
            "days": len(days),
            "first_on": days[0].isoformat(),
            "last_on": days[-1].isoformat(),
        }


def together(log: Log, question: Question) -> Sightings:
    """Over all joints and sides."""
    entries, kept = tuple(told_present(log, question)), log.made(kept_ids)
    asked = looked_for(log.leaves, log.made(kinds_of_moments), question)
    return Sightings(
        entries=entries,
        moments=frozenset(kept.get(entry.id, entry.id) for entry in entries),
        looked=sum(number for _, number in asked),
    )


def sightings(log: Log, question: Question) -> dict[Site, Sightings]:
    """By site, in the order of the vocabulary; sites without the sign are left out.

    Read from every notable entry, before anything is set aside: a sign counts at once.
    """
    present = told_present(log, question)
    if not present:
        return {}
    by_site: dict[Site, list[Observation]] = {}
    for entry in present:
        for side in single_sides(entry.side):
            by_site.setdefault((entry.joint, side), []).append(entry)
    kept = log.made(kept_ids)
    looked = times_looked(log, question)
    return {
        site: Sightings(
            entries=tuple(by_site[site]),
            moments=frozenset(kept.get(entry.id, entry.id) for entry in by_site[site]),
            looked=looked[site],
        )
        for site in sorted(by_site, key=site_order)
    }


def told_present(log: Log, question: Question) -> list[Observation]:
    """Every entry that says the sign was there, oldest first."""
    return [entry for leaf in log.leaves for entry in leaf.made(_told_present, question)]


def _told_present(leaf: Leaf, question: Question) -> list[Observation]:
    notable = zip(leaf.notable.kinds, leaf.notable.entries, strict=True)
    return [entry for kind, entry in notable if kind.answer(question) is Presence.PRESENT]


def kept_ids(leaves: Iterable[Leaf]) -> dict[UUID, UUID]:
    """The id of the kept entry for each second entry."""
    kept: dict[UUID, UUID] = {}
    for leaf in leaves:
        kept.update(leaf.made(_kept_ids))
    return kept


def _kept_ids(leaf: Leaf) -> dict[UUID, UUID]:
    return {entry.id: look.entry.id for look, second in leaf.moments for entry in second}


def times_looked(log: Log, question: Question) -> Counter[Site]:
    """Moments at which somebody looked for the sign, by joint and single side."""
    looked: Counter[Site] = Counter()
    for sites, number in looked_for(log.leaves, log.made(kinds_of_moments), question):
        for site in sites:
            looked[site] += number
    return looked


def since_first(log: Log, entries: Iterable[Observation], question: Question) -> date:
    """The first day on which any of them said so."""
    return min(known_days(log, entries, question))


def since_several(
    log: Log,
    entries: Sequence[Observation],
    question: Question,
    told_apart_by: Callable[[Observation], object],
    needed: int,
) -> date:
    """The first day on which `needed` of them, told apart by day or moment, were written down."""
    seen: set[object] = set()
    known = known_days(log, entries, question)
    for day, entry in sorted(zip(known, entries, strict=True), key=lambda pair: pair[0]):
        seen.add(told_apart_by(entry))
        if len(seen) >= needed:
            return day
    return log.today


def known_days(log: Log, entries: Iterable[Observation], question: Question) -> list[date]:
    """For each entry the day on which it first said so, as far as `today`."""

    def says_so(version: Observation) -> bool:
        return question(version) is Presence.PRESENT

    return [
        min(log.today, first_known_on(log.edited.get(entry.id, entry), says_so))
        for entry in entries
    ]
