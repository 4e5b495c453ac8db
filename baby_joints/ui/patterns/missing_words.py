"""What cannot be told yet, and what it would take, in plain sentences."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.missing_data import MissingData, Need
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Side
from baby_joints.ui import formatting
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

# The lifts have a card of their own that says what they lack; the others follow from these.
TOLD: Final = frozenset({Pattern.PERSISTENT_HIP_SOUND, Pattern.REPRODUCIBLE_HIP_SOUND})

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
}


def missing_sentences(missing: Iterable[MissingData]) -> tuple[str, ...]:
    """One sentence for each hip and pattern: the first thing that it lacks."""
    told: dict[tuple[Pattern, Side | None], str] = {}
    for lack in missing:
        text = _SENTENCES.get(lack.need)
        key = (lack.pattern, lack.side)
        if text is None or lack.pattern not in TOLD or lack.joint is None or key in told:
            continue
        told[key] = QCoreApplication.translate("Missing", text).format(
            site=formatting.site(lack.joint, lack.side or Side.UNSURE),
            have=lack.have,
            needed=lack.needed,
        )
    return tuple(told.values())
