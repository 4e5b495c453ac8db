"""Keeps the half-filled forms of visits on disk."""

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from baby_joints.domain.record_json import visit_from_json, visit_to_json
from baby_joints.ui.diary_forms import DiaryForms
from baby_joints.ui.kept_form import KeptForm
from baby_joints.ui.visits.kept_visit import KeptVisit

_log = logging.getLogger(__name__)


class VisitKeeper(KeptForm):
    """The visits that somebody began to write or to change, as they would be saved, the last first.

    All of a child are in one file. An earlier version of the program kept one, and reads the first.
    """

    def __init__(self, diary: Path, inside: DiaryForms, parent: QObject | None = None) -> None:
        super().__init__(diary, inside, "visit-draft", "baby-joints-visit-draft", parent)

    def keep(self, child_id: UUID, written: KeptVisit) -> None:
        """Write it soon, beside those of other visits."""
        self._write(child_id, [written, *self._others(child_id, written.visit.id)])

    def kept(self, child_id: UUID) -> tuple[KeptVisit, ...]:
        """What was kept for this child; a file that cannot be read counts as none."""
        try:
            found = self.kept_values(child_id)
            if found is None:
                return ()
            return tuple(_from_json(one) for one in (found, *found.get("others", ())))
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            _log.warning("The kept visit could not be read and was left out.")
            return ()

    def forget_visit(self, child_id: UUID, visit_id: UUID) -> None:
        """This visit was saved or given up; the others stay."""
        if others := self._others(child_id, visit_id):
            self._write(child_id, others)
            self.flush()
        else:
            self.forget(child_id)

    def _others(self, child_id: UUID, visit_id: UUID) -> list[KeptVisit]:
        return [one for one in self.kept(child_id) if one.visit.id != visit_id]

    def _write(self, child_id: UUID, written: list[KeptVisit]) -> None:
        first, *others = map(_to_json, written)
        self.keep_values(child_id, {**first, "others": others})


def _to_json(kept: KeptVisit) -> dict[str, Any]:
    told: dict[str, Any] = {"visit": visit_to_json(kept.visit)}
    if kept.base is not None:
        told["base"] = visit_to_json(kept.base)
    return told


def _from_json(found: Mapping[str, Any]) -> KeptVisit:
    base = found.get("base")
    return KeptVisit(
        visit_from_json(found["visit"]), None if base is None else visit_from_json(base)
    )
