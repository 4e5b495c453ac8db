"""What an entry answers: entries that answer alike share one kind, which is asked once for all."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeAlias, TypeVar, cast

from baby_joints.analysis.counting.looks import Site, single_sides
from baby_joints.domain.codes import (
    Joint,
    Movement,
    Presence,
    Reaction,
    SafetyQuestion,
    Side,
    Sound,
)
from baby_joints.domain.observation import Observation

T = TypeVar("T")

_PLAIN_SOUNDS: Final = frozenset({Sound.POP, Sound.CLICK, Sound.UNSURE, Sound.NONE})
_PLAIN_MOVEMENT: Final = frozenset({Movement.NORMAL, Movement.NOT_CHECKED})
_NOT_ASKED: Final[frozenset[tuple[SafetyQuestion, Presence]]] = frozenset()


class Told(NamedTuple):
    """The part of an entry that questions about signs look at, under the same names."""

    joint: Joint
    side: Side
    sound: Sound
    reaction: frozenset[Reaction] | None
    movement: Movement
    swelling: Presence
    redness: Presence
    warmth: Presence
    felt_loose: Presence
    safety: frozenset[tuple[SafetyQuestion, Presence]]


Question: TypeAlias = Callable[[Observation | Told], Presence]


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """The answers that some entries share.

    `site` is the joint and side as written, `sites` the same with `both` as a look at each.
    `is_loud`: it sounded. `says_more`: pain, swelling, a limb not moved as usual, a loose hip, a
    clunk, grinding, safety answers. `is_plain_sound`: a sound that does not.
    """

    told: Told
    site: Site
    sites: tuple[Site, ...]
    is_loud: bool
    says_more: bool
    is_plain_sound: bool
    _answers: dict[Question, Presence] = field(default_factory=dict, repr=False)
    _made: dict[object, Any] = field(default_factory=dict, repr=False)

    def answer(self, question: Question) -> Presence:
        """What each entry of this kind answers; asked once."""
        found = self._answers.get(question)
        if found is None:
            found = self._answers[question] = question(self.told)
        return found

    def made(self, make: Callable[["Kind"], T]) -> T:
        """What `make`, a pure function, makes of this kind: made once and kept."""
        found = self._made.get(make)
        if found is None:
            found = self._made[make] = make(self)
        return cast("T", found)


class Kinds(dict[tuple[Any, ...], Kind]):
    """All kinds that were met so far, by what they say: the fields of `Told`."""

    def of(self, entries: Iterable[Observation]) -> list[Kind]:
        """The kind of each entry."""
        return [
            self[
                e.joint,
                e.side,
                e.sound,
                e.reaction,
                e.movement,
                e.swelling,
                e.redness,
                e.warmth,
                e.felt_loose,
                frozenset(e.safety.items()) if e.safety else _NOT_ASKED,
            ]
            for e in entries
        ]

    def __missing__(self, key: tuple[Any, ...]) -> Kind:
        # Kinds are told apart as objects: of two threads that meet a new one, one makes it.
        return self.setdefault(key, _kind(*key))


@lru_cache(maxsize=4096)
def _kind(*said: Any) -> Kind:  # noqa: ANN401 - the fields of Told, each of its type
    told = Told(*said)
    is_loud = told.sound is not Sound.NONE
    says_more = _says_more(told)
    return Kind(
        told=told,
        site=(told.joint, told.side),
        sites=tuple((told.joint, side) for side in single_sides(told.side)),
        is_loud=is_loud,
        says_more=says_more,
        is_plain_sound=is_loud and not says_more,
    )


def _says_more(told: Told) -> bool:
    return bool(
        told.reaction
        or told.safety
        or told.movement not in _PLAIN_MOVEMENT
        or told.sound not in _PLAIN_SOUNDS
        or Presence.PRESENT in (told.swelling, told.redness, told.warmth, told.felt_loose)
    )
