"""A pattern that holds, with the numbers and entries behind it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias
from uuid import UUID

from baby_joints.analysis.advice import Advice
from baby_joints.analysis.answer import Answer
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.codes import Joint, Level, Side

# Plain values that JSON can hold: counts, shares (0 to 1), codes, days as ISO text.
Number: TypeAlias = str | int | float | bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One pattern: no language inside, a screen or page makes the sentence of it.

    `joint` and `side` are None for a pattern over several joints. `since` is the local day on which
    the pattern first held, as the diary was known then. `observation_ids` are the records behind
    it (entries, or looks at hip signs), oldest first. `numbers` holds the plain values of its
    sentence, with ``activity`` where it is about one movement. `rule` is its rule with version.
    `advice` is the most urgent reviewed advice on one of these records, None where they answer
    nothing that it asks for; `raised` is what it would be with one more answer, where that is more.
    """

    pattern: Pattern
    joint: Joint | None
    side: Side | None
    level: Level
    since: date
    observation_ids: tuple[UUID, ...]
    numbers: Mapping[str, Number] = field(hash=False)
    rule: str
    advice: Advice | None = None
    raised: tuple[tuple[Answer, Advice], ...] = ()
