"""Pure functions from a diary to what its entries mean: no clock, no database, no language."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from baby_joints.analysis.guidance import Guidance
    from baby_joints.analysis.leaves import LeafMemory
    from baby_joints.analysis.parameters import Parameters
    from baby_joints.analysis.summary import Summary
    from baby_joints.domain.diary_contents import DiaryContents
    from baby_joints.domain.period import Period

__all__ = ["summarise"]


def summarise(
    diary: DiaryContents,
    as_of: datetime,
    *,
    period: Period | None = None,
    patterns: bool = True,
    parameters: Parameters | None = None,
    memory: LeafMemory | None = None,
    guidance: Guidance | None = None,
) -> Summary:
    """What `diary` means as it was known at `as_of`; see the module of the same name.

    The rules are loaded at the first call: the window names marks and levels of the results at its
    start and must not wait for the rules behind them.
    """
    from baby_joints.analysis.summarise import summarise as made

    # The import has put the submodule in the place of this function.
    globals()["summarise"] = made
    given = {} if parameters is None else {"parameters": parameters}
    return made(
        diary, as_of, period=period, patterns=patterns, memory=memory, guidance=guidance, **given
    )
