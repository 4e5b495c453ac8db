"""Each sign of the clinician's box: how often it was there, of how often somebody looked."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import chain
from typing import Final

from baby_joints.analysis.counting.looks import HIPS, Site, single_sides, site_order
from baby_joints.analysis.kind import Kind, Question, Told
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.sign_record import SAFETY_SIGNS, Sign, SignRecord
from baby_joints.domain.codes import HipSign, Joint, Movement, Presence, SafetyQuestion, Sound
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.period import Period

_YES, _NO, _OPEN = Presence.PRESENT, Presence.ABSENT, Presence.NOT_CHECKED
_NO_SIGNS: Final[frozenset[Sign]] = frozenset()
_UNUSED: Final = frozenset({Movement.HELD_STIFFLY, Movement.NOT_USED})


def pain_after_sound(entry: Observation | Told) -> Presence:
    """Looked for with every sound of which somebody noticed how the baby was."""
    if entry.sound is Sound.NONE or entry.reaction is None:
        return _OPEN
    return _YES if entry.reaction else _NO


def swollen_red_or_warm(entry: Observation | Told) -> Presence:
    """One of the three is enough; absent when at least one was looked for and none was there.

    A safety question asks for all of them at once.
    """
    asked = _answer_to(SafetyQuestion.HOT_OR_SWOLLEN, entry)
    answers = (entry.swelling, entry.redness, entry.warmth, asked)
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


def _answer_to(question: SafetyQuestion, entry: Observation | Told) -> Presence:
    return dict(entry.safety or ()).get(question, _OPEN)


QUESTIONS: Final[dict[Sign, Question]] = {
    Sign.PAIN_AFTER_SOUND: pain_after_sound,
    Sign.SWOLLEN_RED_OR_WARM: swollen_red_or_warm,
    Sign.LIMB_HELD_OR_UNUSED: limb_held_or_unused,
    Sign.REDUCED_MOVEMENT: reduced_movement,
    Sign.HIP_CLUNK: hip_clunk,
    Sign.HIP_FELT_LOOSE: hip_felt_loose,
    Sign.GRINDING: grinding,
    **{sign: partial(_answer_to, SafetyQuestion(sign.value)) for sign in SAFETY_SIGNS},
}
HIP_SIGNS: Final[dict[Sign, HipSign]] = {Sign(sign.value): sign for sign in HipSign}


def looked_for(
    leaves: Iterable[Leaf], moments: Mapping[Kind, int], question: Question
) -> list[tuple[Sequence[Site], int]]:
    """How many distinct moments answered, by the joints and single sides they are about.

    `moments` are the `kinds_of_moments` of `leaves`.
    """
    found: list[tuple[Sequence[Site], int]] = [
        (kind.sites, number)
        for kind, number in moments.items()
        if kind.answer(question) is not _OPEN
    ]
    for leaf in leaves:
        found += leaf.made(_unlike_looked_for, question).items()
    return found


def _unlike_looked_for(leaf: Leaf, question: Question) -> Counter[tuple[Site, ...]]:
    met = set(chain.from_iterable([kinds for _, kinds in leaf.unlike]))
    asked = {kind for kind in met if kind.answer(question) is not _OPEN}
    return Counter([kinds[0].sites for _, kinds in leaf.unlike if not asked.isdisjoint(kinds)])


def record_signs(
    leaves: Sequence[Leaf], hip_signs: Iterable[HipSigns], period: Period
) -> tuple[SignRecord, ...]:
    """All signs in their order, within `period`; `leaves` hold entries of its days alone.

    Entries of doubtful times and those a tally covers count here: a sign is not taken back because
    its day is uncertain. Two entries of one moment count once.
    """
    (looked, last_days), present = _looked(leaves), _present(leaves)
    records = [
        _record(sign, looked[sign], last_days.get(sign), present.get(sign, ()))
        for sign in QUESTIONS
    ]
    hips = [look for look in hip_signs if look.day in period]
    for sign, hip_sign in HIP_SIGNS.items():
        seen = [look for look in hips if look.answer(hip_sign) is not _OPEN]
        grave = [look for look in seen if look.answer(hip_sign) is _YES]
        last = seen[-1].day if seen else None
        records.append(_record(sign, len(seen), last, grave))
    order: Sequence[Sign] = list(Sign)
    return tuple(sorted(records, key=lambda record: order.index(record.sign)))


def kinds_of_moments(leaves: Iterable[Leaf]) -> Counter[Kind]:
    """How many distinct moments are of a kind; those whose entries differ are left out."""
    moments = [kinds for leaf in leaves for kinds in (leaf.alike.kinds, leaf.alike_aside.kinds)]
    return Counter(chain.from_iterable(moments))


def _answered(kind: Kind) -> frozenset[Sign]:
    """The signs that somebody looked for with each entry of this kind."""
    return frozenset(sign for sign, asked in QUESTIONS.items() if kind.answer(asked) is not _OPEN)


def _grave(kind: Kind) -> frozenset[Sign]:
    """Those that each entry of this kind says were there."""
    return frozenset(sign for sign, asked in QUESTIONS.items() if kind.answer(asked) is _YES)


def _looked(leaves: Sequence[Leaf]) -> tuple[Counter[Sign], dict[Sign, date]]:
    """How often somebody looked for each sign, and on which day last."""
    numbers: defaultdict[frozenset[Sign], int] = defaultdict(int)
    days: dict[frozenset[Sign], date] = {}
    last_days = _last_days(leaves)
    for kind, number in kinds_of_moments(leaves).items():
        signs, day = kind.made(_answered), last_days[kind]
        numbers[signs] += number
        days[signs] = max(day, days.get(signs, day))
    for look, kinds in chain.from_iterable([leaf.unlike for leaf in leaves]):
        signs = _of_any(kinds, _answered)
        numbers[signs] += 1
        days[signs] = max(look.day, days.get(signs, look.day))
    looked = {sign: [signs for signs in numbers if sign in signs] for sign in QUESTIONS}
    return (
        Counter({sign: sum([numbers[signs] for signs in asked]) for sign, asked in looked.items()}),
        {sign: max([days[signs] for signs in asked]) for sign, asked in looked.items() if asked},
    )


def _last_days(leaves: Iterable[Leaf]) -> dict[Kind, date]:
    """The day of the last moment of each kind; no day stands in two leaves."""
    days: dict[Kind, date] = {}
    for leaf in leaves:
        days |= zip(leaf.alike.kinds, leaf.alike.days, strict=True)
        for kind, day in zip(leaf.alike_aside.kinds, leaf.alike_aside.days, strict=True):
            days[kind] = max(day, days.get(kind, day))
    return days


def _present(leaves: Iterable[Leaf]) -> dict[Sign, list[Observation]]:
    """The entries that say that a sign was there, one for each moment."""
    found: defaultdict[Sign, list[Observation]] = defaultdict(list)
    for leaf in leaves:
        for sign, entry in leaf.made(_told_present):
            found[sign].append(entry)
    return found


def _told_present(leaf: Leaf) -> list[tuple[Sign, Observation]]:
    telling = [
        (kind.made(_grave), entry)
        for moments in (leaf.alike, leaf.alike_aside)
        for kind, entry in zip(moments.kinds, moments.entries, strict=True)
        if kind.says_more
    ]
    told = [(sign, entry) for signs, entry in telling for sign in signs]
    others = {look.entry.id: second for look, second in leaf.moments} if leaf.unlike else {}
    for look, kinds in leaf.unlike:
        entries = (look.entry, *others[look.entry.id])
        told += [(sign, _telling(sign, entries)) for sign in _of_any(kinds, _grave)]
    return told


def _telling(sign: Sign, entries: Sequence[Observation]) -> Observation:
    """The first of a moment's entries that says the sign was there."""
    return next(entry for entry in entries if QUESTIONS[sign](entry) is _YES)


def _of_any(kinds: Sequence[Kind], signs_of: Callable[[Kind], frozenset[Sign]]) -> frozenset[Sign]:
    """A moment written down twice says what any of its entries says."""
    return _NO_SIGNS.union(*[kind.made(signs_of) for kind in kinds])


def _record(
    sign: Sign,
    looked: int,
    last: date | None,
    present: Sequence[Observation] | Sequence[HipSigns],
) -> SignRecord:
    ordered: list[Observation | HipSigns] = sorted(
        present, key=lambda record: (record.observed_at, record.id)
    )
    sites = {site for record in ordered for site in _sites(record)}
    return SignRecord(
        sign=sign,
        present=len(ordered),
        looked=looked,
        present_on=tuple(sorted({record.day for record in ordered})),
        last_looked_on=last,
        record_ids=tuple(record.id for record in ordered),
        sites=tuple(sorted(sites, key=_hips_first)),
    )


def _sites(record: Observation | HipSigns) -> list[Site]:
    joint = record.joint if isinstance(record, Observation) else Joint.HIP
    return [(joint, side) for side in single_sides(record.side)]


def _hips_first(site: Site) -> tuple[bool, int]:
    return site not in HIPS, site_order(site)
