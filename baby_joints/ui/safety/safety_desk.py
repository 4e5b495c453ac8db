"""Asks the safety questions after an entry that calls for them, and shows the advice again."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from baby_joints.domain.observation import Observation
from baby_joints.ui import formatting
from baby_joints.ui.learn.topic import Topic
from baby_joints.ui.page_name import PageName
from baby_joints.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from baby_joints.analysis.answer import Answer
    from baby_joints.analysis.safety_case import SafetyCase
    from baby_joints.change import Change
    from baby_joints.diary import Diary
    from baby_joints.domain.codes import Presence, SafetyQuestion
    from baby_joints.domain.observation_draft import ObservationDraft
    from baby_joints.ui.page import Page
    from baby_joints.ui.safety.safety_sheet import SafetySheet

# Among so many entries an earlier one with pain is looked for; read in a few milliseconds.
_LOOK_BACK: Final = 500


class SafetyDesk(QObject):
    """Works for one page. The entry is in the diary before anything is asked; so is each answer.

    Args:
        page: over which the sheet stands, and which says that the entry is kept.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self.sheet: SafetySheet | None = None
        self._notice: tuple[UUID, Notice | None] | None = None

    def consider(
        self,
        change: Change,
        said: Observation | ObservationDraft,
        before: Observation | ObservationDraft | None = None,
        notice: Notice | None = None,
    ) -> None:
        """An entry was saved: ask, if what was `said` calls for it and was not said `before`.

        The `notice` that told of it is given once more when the answers are.
        """
        known = frozenset() if before is None else _answers(before)
        ids = change.observation_ids
        if ids and not _answers(said) <= known:
            key = said.id if isinstance(said, Observation) and said.id in ids else ids[0]
            self._notice = (key, notice)
            # The child that it is about: another one may be shown by now.
            self._page.bridge.fetch(self, partial(_case, key, change.child_id), self._on_saved)

    def read_again(self, entry: Observation) -> None:
        """Show what an entry calls for, with the answers that were given."""
        child = self._page.bridge.child
        if child is not None:
            self._page.bridge.fetch(self, partial(_case, entry.id, child.id), self._on_asked_again)

    def _on_saved(self, case: SafetyCase | None) -> None:
        if case is not None and case.calls_questions and not self._is_asking(case):
            self._open(case, again=False)

    def _is_asking(self, case: SafetyCase) -> bool:
        """Of two quick taps the second one brings no sheet that says the same over the first."""
        return (
            self.sheet is not None
            and self.sheet.case.child.id == case.child.id
            and case.answers <= self.sheet.case.answers
        )

    def _on_asked_again(self, case: SafetyCase | None) -> None:
        if case is not None:
            self._open(case, again=True)

    def _open(self, case: SafetyCase, *, again: bool) -> None:
        # Only now: nothing of it is needed for an ordinary pop.
        from baby_joints.guidance_file import read_emergency_numbers
        from baby_joints.ui.safety.safety_sheet import SafetySheet

        page = self._page
        there = read_emergency_numbers().help_in(page.preferences.country)
        sheet = SafetySheet(page.theme, case, there, page, again=again)
        sheet.answered.connect(partial(self._keep, case.entry.id, case.child.id))
        sheet.learn_requested.connect(self._on_learn)
        sheet.finished.connect(partial(self._on_closed, case.entry, again))
        self.sheet = sheet
        sheet.open()

    def _keep(self, key: UUID, child_id: UUID, answers: Mapping[SafetyQuestion, Presence]) -> None:
        def answer(diary: Diary) -> Change | None:
            # Taken back meanwhile, by quick hands or another program: its answers go with it.
            there = diary.observation(key) is not None
            return diary.answer_safety(key, answers, child_id) if there else None

        self._page.bridge.change(answer)

    def _on_closed(self, entry: Observation, again: bool, _result: int) -> None:  # noqa: FBT001 - by partial
        self.sheet = None
        if not again:
            work = partial(_is_there, entry.id)
            self._page.bridge.fetch(self, work, partial(self._say_saved, entry))

    def _say_saved(self, entry: Observation, is_there: bool) -> None:  # noqa: FBT001 - by partial
        # Undo would take back something else when this entry is gone, and its answers with it.
        key, told = self._notice or (None, None)
        if is_there and told is not None and key == entry.id:
            self._page.notice_given.emit(told)
            return
        said = (
            self.tr("Saved") if is_there else QCoreApplication.translate("UndoDesk", "Taken back")
        )
        notice = Notice(said, formatting.entry_line(entry), undo=is_there)
        self._page.notice_given.emit(notice)

    def _on_learn(self) -> None:
        self._page.page_requested.emit(PageName.LEARN, Topic.WHEN_TO_CALL)


def _answers(said: Observation | ObservationDraft) -> frozenset[Answer]:
    """Cheap and without the diary: most entries say nothing that advice asks for."""
    from baby_joints.analysis.answer import answers_in
    from baby_joints.domain.observation_draft import ObservationDraft
    from baby_joints.ui.clock import local_now

    if not isinstance(said, ObservationDraft):
        return answers_in(said)
    moment = said.observed_at or local_now()
    return answers_in(said.to_observation(UUID(int=0), moment))


def _is_there(key: UUID, diary: Diary) -> bool:
    return diary.observation(key) is not None


def _case(key: UUID, child_id: UUID | None, diary: Diary) -> SafetyCase | None:
    """On the diary's thread: the entry, those before it, and the reviewed advice."""
    from baby_joints.analysis.safety_case import SafetyCase
    from baby_joints.guidance_file import read_guidance

    entry, child = diary.observation(key), diary.child
    if entry is None or child is None:
        return None
    if child_id in {None, child.id}:
        others = diary.observations(limit=_LOOK_BACK)
    else:
        contents = diary.contents(child_id)
        child, others = contents.child, contents.observations
    return SafetyCase.of(entry, others, child, read_guidance())
