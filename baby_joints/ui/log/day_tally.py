"""Today's tally: how often one movement sounded today, and how a tap makes it grow."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, NamedTuple

from baby_joints.domain.codes import Activity, Joint, Movement, Presence, Side, Sound
from baby_joints.domain.observation import SIGNS, Observation
from baby_joints.domain.observation_draft import ObservationDraft

# As long as answers to the safety questions belong to the entry that called them: what sounds once
# more in this time is still the same diaper change.
_ONE_LOOK_OVER: Final = timedelta(minutes=15)


class DayTally(NamedTuple):
    """One movement of one joint: of `looks` today, `sounded` made a sound, mostly a `sound`.

    A plain entry whose repeats nobody counted is one look. `entries` are those of today, oldest
    first.
    """

    joint: Joint
    side: Side
    activity: Activity
    sound: Sound
    entries: tuple[Observation, ...]

    @property
    def looks(self) -> int:
        """How often somebody watched the movement today."""
        return sum(entry.tried or max(entry.sounded, 1) for entry in self.entries)

    @property
    def sounded(self) -> int:
        """How often it sounded today."""
        return sum(entry.sounded for entry in self.entries)

    def among(self, today: Iterable[Observation]) -> "DayTally":
        """The same movement, counted anew in what `today` says now."""
        alike = (entry for entry in today if self._is_about(entry))
        return self._replace(entries=tuple(sorted(alike, key=_order)))

    def _is_about(self, entry: Observation) -> bool:
        told = (entry.joint, entry.side, entry.activity)
        return told == (self.joint, self.side, self.activity)

    def grown(self, *, sounded: bool, observer: str | None) -> Observation | ObservationDraft:
        """The entry after one more look: today's own tally entry amended, else a new one.

        An entry that says more than numbers (a reaction, a sign, a note) is never grown: what it
        says was true of that moment only.
        """
        own = [entry for entry in self.entries if self._may_grow(entry, observer, sounded=sounded)]
        if not own:
            return ObservationDraft(
                joint=self.joint,
                side=self.side,
                activity=self.activity,
                sound=self.sound if sounded else Sound.NONE,
                observer=observer,
                tried=1,
                sounded=int(sounded),
            )
        entry = own[-1]
        return replace(
            entry,
            tried=(entry.tried or 0) + 1,
            sounded=entry.sounded + int(sounded),
            sound=self.sound if sounded else entry.sound,
        )

    def just_told(self, now: datetime) -> Observation | None:
        """The entry that sounded last, if that was a moment ago: it was asked about just then."""
        told = [entry for entry in self.entries if entry.sounded]
        last = max(told, key=_sounded_at, default=None)
        is_fresh = last is not None and now - _sounded_at(last) <= _ONE_LOOK_OVER
        return last if is_fresh else None

    def _may_grow(self, entry: Observation, observer: str | None, *, sounded: bool) -> bool:
        same_kind = not sounded or entry.sound in {Sound.NONE, self.sound}
        return (
            entry.tried is not None
            and entry.observer == observer
            and same_kind
            and says_only_numbers(entry)
        )


def without_a_look(entry: Observation, *, sounded: bool) -> Observation:
    """What `entry` said before its last look, of several; `sounded`: that one made a sound."""
    left = entry.sounded - int(sounded)
    sound = entry.sound if left else Sound.NONE
    return replace(entry, tried=(entry.tried or 0) - 1, sounded=left, sound=sound)


def look_moved(
    entry: Observation,
    joint: Joint,
    side: Side,
    there: Iterable[Observation],
    *,
    sounded: bool,
) -> Observation | ObservationDraft:
    """What another place says once it has the last look of `entry`; `there`: all of that day.

    Raises ValueError for an entry without an activity, which is of no tally.
    """
    if entry.activity is None:
        raise ValueError("Only an entry with an activity is of a tally.")
    tally = DayTally(joint, side, entry.activity, entry.sound, ()).among(there)
    return tally.grown(sounded=sounded, observer=entry.observer)


def says_only_numbers(entry: Observation) -> bool:
    """Nothing but the movement and how often it sounded was written."""
    return (
        not entry.reaction
        and not entry.note
        and not entry.attachments
        and entry.lifting is None
        and entry.safety is None
        and entry.movement is Movement.NOT_CHECKED
        and all(getattr(entry, sign) is Presence.NOT_CHECKED for sign in SIGNS)
    )


def tally_of(
    subject: Observation | None, today: Iterable[Observation], known: Sequence[Observation]
) -> DayTally | None:
    """The tally of what `subject` is about; None without a subject, activity or clear side.

    `today` are the entries of today, `known` recent entries, newest first: they tell which sound
    this movement makes.
    """
    if subject is None or subject.activity is None or subject.joint is Joint.UNSURE:
        return None
    entries = sorted((e for e in today if _alike(e, subject)), key=_order)
    sounds = [entry.sound for entry in known if _alike(entry, subject) and not entry.is_quiet]
    return DayTally(
        joint=subject.joint,
        side=subject.side,
        activity=subject.activity,
        sound=sounds[0] if sounds else Sound.UNSURE,
        entries=tuple(entries),
    )


def _alike(entry: Observation, other: Observation) -> bool:
    return (entry.joint, entry.side, entry.activity) == (other.joint, other.side, other.activity)


def _sounded_at(entry: Observation) -> datetime:
    """When its last sound was written; quiet looks may have been counted since."""
    versions = (*entry.history, entry)
    return next(one.last_changed_at for one in versions if one.sounded == entry.sounded)


def _order(entry: Observation) -> tuple[datetime, datetime]:
    return entry.observed_at, entry.recorded_at
