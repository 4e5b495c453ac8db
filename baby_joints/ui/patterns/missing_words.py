"""What cannot be told yet, and what it would take, in plain sentences."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.missing_data import MissingData, Need
from baby_joints.domain.codes import Side
from baby_joints.ui import formatting
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

# The lifts have a card of their own that says what they lack.
_ELSEWHERE: Final = frozenset({Need.GENTLE_LIFTS, Need.OTHER_LIFTS})
_HIPS: Final = (Side.LEFT, Side.RIGHT)

# The number stands at the end of its clause, so that no language needs plural forms here.
_SENTENCES: Final[Mapping[Need, str]] = {
    Need.LOOKED_DAYS: QT_TRANSLATE_NOOP(
        "Missing", "{site}, days someone looked: {have}. It takes {needed} to see if it goes on."
    ),
    Need.LOOKED_SPAN_DAYS: QT_TRANSLATE_NOOP(
        "Missing",
        "{site}, days from the first look to the last: {have}. "
        "It takes {needed} to see if it goes on.",
    ),
    Need.COUNTED_TRIES: QT_TRANSLATE_NOOP(
        "Missing",
        "{site}, counted repeats of one movement: {have}. It takes {needed} to say how often.",
    ),
    Need.COUNTED_DAYS: QT_TRANSLATE_NOOP(
        "Missing",
        "{site}, days with counted repeats: {have}. It takes {needed} to say how often.",
    ),
    Need.KNOWN_WEEKS: QT_TRANSLATE_NOOP(
        "Missing", "{site}, full weeks of notes: {have}. It takes {needed} to see a change."
    ),
    Need.CONTROL_ENTRIES: QT_TRANSLATE_NOOP(
        "Missing",
        "{site}, quiet and other notes in the last weeks: {have}. "
        "It takes {needed} to see if it gets less.",
    ),
    Need.SOUND_ENTRIES: QT_TRANSLATE_NOOP(
        "Missing", "Sounds you wrote: {have}. It takes {needed} to sum them up."
    ),
    Need.SOUND_DAYS: QT_TRANSLATE_NOOP(
        "Missing", "Days with a sound: {have}. It takes {needed} to sum them up."
    ),
}


def missing_sentences(missing: Iterable[MissingData]) -> tuple[str, ...]:
    """What each pattern lacks first: one sentence for both hips where they lack the same."""
    first: dict[tuple[str, Side | None], MissingData] = {}
    for lack in missing:
        if lack.need not in _ELSEWHERE:
            first.setdefault((lack.pattern, lack.side), lack)
    told = []
    for (pattern, side), lack in first.items():
        left, right = (first.get((pattern, hip)) for hip in _HIPS)
        if left is None or right is None or not _alike(left, right):
            told.append(_sentence(lack, side))
        elif side is Side.LEFT:
            told.append(_sentence(lack, Side.BOTH))
    return tuple(told)


def _alike(one: MissingData, other: MissingData) -> bool:
    return (one.need, one.have, one.needed) == (other.need, other.have, other.needed)


def _sentence(lack: MissingData, side: Side | None) -> str:
    site = formatting.site(lack.joint, side or Side.UNSURE) if lack.joint else ""
    text = QCoreApplication.translate("Missing", _SENTENCES[lack.need])
    return text.format(site=site, have=lack.have, needed=lack.needed)
