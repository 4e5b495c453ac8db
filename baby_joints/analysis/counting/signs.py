"""Each sign of the clinician's box: how often it was there, of how often somebody looked."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from baby_joints.analysis.counting.looks import Look
from baby_joints.analysis.leaf import Leaf, Said, Told
from baby_joints.analysis.log_reading import Log
from baby_joints.analysis.sign_record import Sign, SignRecord
from baby_joints.domain.codes import HipSign, Joint, Movement, Presence, Sound
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.period import Period


class _Asked(NamedTuple):
    """How often somebody looked for a sign, on which day last, and the entries that say so."""

    looked: int
    last: date | None
    present: list[Observation]


Question: TypeAlias = Callable[[Observation], Presence]
_YES, _NO, _OPEN = Presence.PRESENT, Presence.ABSENT, Presence.NOT_CHECKED
_UNUSED: Final = frozenset({Movement.HELD_STIFFLY, Movement.NOT_USED})


def pain_after_sound(entry: Observation | Told) -> Presence:
    """Looked for with every sound of which somebody noticed how the baby was."""
    if entry.sound is Sound.NONE or entry.reaction is None:
        return _OPEN
    return _YES if entry.reaction else _NO


def swollen_red_or_warm(entry: Observation | Told) -> Presence:
    """One of the three is enough; absent when at least one was looked for and none was there."""
    answers = (entry.swelling, entry.redness, entry.warmth)
    if _YES in answers:
        return _YES
    return _NO if _NO in answers else _OPEN


def limb_held_or_unused(entry: Observation | Told) -> Presence:
    """Held stiffly or not used."""
    return _moved(entry, _UNUSED)


def reduced_movement(entry: Observation | Told) -> Presence:
    """Moved less than usual."""
    return _moved(entry, frozenset({Movement.REDUCED}))


def hip_clunk(entry: Observation | Told) -> Presence:
    """Every entry about a hip looked for it, unless nobody could name the sound."""
    if entry.joint is not Joint.HIP or entry.sound is Sound.UNSURE:
        return _OPEN
    return _YES if entry.sound is Sound.CLUNK else _NO


def hip_felt_loose(entry: Observation | Told) -> Presence:
    """Answered with an entry about a hip."""
    return entry.felt_loose if entry.joint is Joint.HIP else _OPEN


def grinding(entry: Observation | Told) -> Presence:
    """Every sound that somebody could name."""
    if entry.sound is Sound.NONE or entry.sound is Sound.UNSURE:
        return _OPEN
    return _YES if entry.sound is Sound.GRINDING else _NO


def _moved(entry: Observation | Told, wanted: frozenset[Movement]) -> Presence:
    if entry.movement is Movement.NOT_CHECKED:
        return _OPEN
    return _YES if entry.movement in wanted else _NO


QUESTIONS: Final[dict[Sign, Callable[[Observation | Told], Presence]]] = {
    Sign.PAIN_AFTER_SOUND: pain_after_sound,
    Sign.SWOLLEN_RED_OR_WARM: swollen_red_or_warm,
    Sign.LIMB_HELD_OR_UNUSED: limb_held_or_unused,
    Sign.REDUCED_MOVEMENT: reduced_movement,
    Sign.HIP_CLUNK: hip_clunk,
    Sign.HIP_FELT_LOOSE: hip_felt_loose,
    Sign.GRINDING: grinding,
}
HIP_SIGNS: Final[dict[Sign, HipSign]] = {Sign(sign.value): sign for sign in HipSign}


def answers(log: Log, question: Question) -> Iterator[tuple[Presence, Sequence[Look]]]:
    """What distinct moments answered: looks of one answer and site each, open answers left out.

    A moment written down twice has the graver answer of its entries.
    """
    for leaf in log.leaves:
        yield from leaf.made(answers_of, question)


def answers_of(leaf: Leaf, question: Question) -> list[tuple[Presence, Sequence[Look]]]:
    """The same of one leaf."""
    found: list[tuple[Presence, Sequence[Look]]] = []
    for group in (*leaf.alike.values(), *leaf.alike_aside.values()):
        answer = question(group[0][1])
        if answer is not _OPEN:
            found.append((answer, group))
    for look, second in leaf.unlike:
        told = [question(entry) for entry in (look.entry, *second)]
        graver = next(answer for answer in (_YES, _NO, _OPEN) if answer in told)
        if graver is not _OPEN:
            found.append((graver, [look]))
    return found


def record_signs(
    leaves: Iterable[Leaf], hip_signs: Iterable[HipSigns], period: Period
) -> tuple[SignRecord, ...]:
    """All signs in their order, within `period`; `leaves` hold entries of its days alone.

    Entries of doubtful times and those a tally covers count here: a sign is not taken back because
    its day is uncertain. Two entries of one moment count once.
    """
    sums = [_Asked(0, None, []) for _ in QUESTIONS]
    for leaf in leaves:
        asked = leaf.made(_asked)
        sums = [_added(before, one) for before, one in zip(sums, asked, strict=True)]
    records = [
        _record(sign, asked.looked, asked.last, asked.present)
        for sign, asked in zip(QUESTIONS, sums, strict=True)
    ]
    hips = [look for look in hip_signs if look.day in period]
    for sign, hip_sign in HIP_SIGNS.items():
        seen = [look for look in hips if look.answer(hip_sign) is not _OPEN]
        grave = [look for look in seen if look.answer(hip_sign) is _YES]
        last = seen[-1].day if seen else None
        records.append(_record(sign, len(seen), last, grave))
    order: Sequence[Sign] = list(Sign)
    return tuple(sorted(records, key=lambda record: order.index(record.sign)))


def _added(before: _Asked, one: _Asked) -> _Asked:
    """With what a later leaf says."""
    if not one.looked:
        return before
    return _Asked(before.looked + one.looked, one.last, before.present + one.present)


def _asked(leaf: Leaf) -> list[_Asked]:
    """For each question: a whole group answers alike, and so do all groups that say the same."""
    groups: list[tuple[Sequence[Presence], Sequence[Look]]] = [
        (_answered(said), group)
        for alike in (leaf.alike, leaf.alike_aside)
        for said, group in alike.items()
    ]
    groups += [(_gravest(look.entry, second), [look]) for look, second in leaf.unlike]
    asked = []
    for place in range(len(QUESTIONS)):
        looks = [(found[place], group) for found, group in groups if found[place] is not _OPEN]
        asked.append(
            _Asked(
                looked=sum([len(group) for _, group in looks]),
                last=max([group[-1][0] for _, group in looks], default=None),
                present=[look[1] for found, group in looks if found is _YES for look in group],
            )
        )
    return asked


@lru_cache(maxsize=4096)
def _answered(said: Said) -> tuple[Presence, ...]:
    told = Told(*said[:-1])
    return tuple(question(told) for question in QUESTIONS.values())


def _gravest(entry: Observation, second: Sequence[Observation]) -> list[Presence]:
    told = [[question(one) for question in QUESTIONS.values()] for one in (entry, *second)]
    return [
        next(answer for answer in (_YES, _NO, _OPEN) if answer in answers)
        for answers in zip(*told, strict=True)
    ]


def _record(
    sign: Sign,
    looked: int,
    last: date | None,
    present: Sequence[Observation] | Sequence[HipSigns],
) -> SignRecord:
    ordered: list[Observation | HipSigns] = sorted(
        present, key=lambda record: (record.observed_at, record.id)
    )
    return SignRecord(
        sign=sign,
        present=len(ordered),
        looked=looked,
        present_on=tuple(sorted({record.day for record in ordered})),
        last_looked_on=last,
        record_ids=tuple(record.id for record in ordered),
    )
