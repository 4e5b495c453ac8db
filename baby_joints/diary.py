"""The diary as the window and the command line use it: every action of the product, without Qt.

Importing this module is cheap: storage, exchange, analysis and report are loaded by the first call
that needs them, so that a window can be painted before.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias
from uuid import UUID, uuid4

from baby_joints import __version__
from baby_joints.actions import plans
from baby_joints.actions.diary_attachments import DiaryAttachments
from baby_joints.actions.diary_files import Told, take_in, told_nobody, write_diary_file
from baby_joints.actions.edit import Edit
from baby_joints.actions.later_versions import has_later_versions
from baby_joints.actions.own_file import refuse_own_file
from baby_joints.actions.safety_answers import answer_safety
from baby_joints.actions.session import Session
from baby_joints.change import Change, ChangeAction
from baby_joints.domain.attachment import Attachment
from baby_joints.domain.calendar_entry import CalendarEntry
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Presence, SafetyQuestion
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.observation import Observation
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.domain.observation_filter import ObservationFilter
from baby_joints.domain.period import Period
from baby_joints.domain.visit import Visit
from baby_joints.late_import import imported_late
from baby_joints.safekeeping.protection import Protection, opened_by
from baby_joints.secret import Secret
from baby_joints.storage.errors import DatabaseError, PasswordNeededError, WrongPasswordError
from baby_joints.storage.note import Note

if TYPE_CHECKING:
    from baby_joints.analysis.summary import Summary
    from baby_joints.handover import Handover
    from baby_joints.report.options import ReportOptions
    from baby_joints.safekeeping.backups import Backups
    from baby_joints.safekeeping.child_removal import ChildRemoval
    from baby_joints.storage.database import Database
    from baby_joints.storage.reader import Reader

__all__ = ["DatabaseError", "Diary", "PasswordNeededError", "WrongPasswordError", "local_now"]

Entry: TypeAlias = Observation | HipSigns | Visit
_OFF: Final = "off"
_APPLICATION: Final = f"baby_joints {__version__}"


def local_now() -> datetime:
    """The time here and now, with the offset of this place."""
    return datetime.now().astimezone()


class Diary:
    """One open diary file and the child that was chosen in it.

    Every action is one commit and returns a Change; `undo` takes the actions of this session back,
    the last one first. It is the one face of the product, and hands on to `actions`, storage,
    exchange, analysis or report. Safe to use from any thread. What takes a `child_id` is about that
    child, by default the chosen one.

    All raise DatabaseError when the file cannot be read or written, and DomainError for values that
    cannot be, such as an entry before the birth, or when no child was added yet.

    Attributes:
        path: where the file lies.
        attachments: the contents of photos and clips.
    """

    def __init__(self, database: "Database", clock: Callable[[], datetime]) -> None:
        self.path = database.path
        self.attachments = DiaryAttachments(database, clock)
        self._database = database
        self._clock = clock
        self._session = Session(database, clock)

    @classmethod
    def open(
        cls, path: Path, *, clock: Callable[[], datetime] = local_now, secret: Secret | None = None
    ) -> "Diary":
        """Open the diary file at `path`, or make a new one; `clock` gives aware times.

        `secret` is the password of the file, or what `Protection.key_to_remember` told. Raises
        PasswordNeededError without one, WrongPasswordError with another one.
        """
        # SQLAlchemy can go through asyncio, which has sockets and TLS along: 8 MB for no use here.
        with imported_late({"asyncio": "iscoroutine"}):
            from baby_joints.storage.database import Database

        database = Database.open(path, opened_by(path, secret), now=clock)
        try:
            return cls(database, clock)
        except BaseException:
            database.close()
            raise

    def close(self) -> None:
        """Let go of the file; nothing can be undone any more."""
        with self._session.lock:
            self._session.forget()
            self._database.close()

    def rest(self) -> None:
        """Do what a change need not wait for, once it is told."""
        self._database.rest_after_a_change()

    # --- password ---

    @property
    def protection(self) -> Protection:
        """The password of the file."""
        return Protection(self._database)

    def forms(self) -> dict[str, str]:
        """The half-filled forms that the window gave, by name."""
        with self._database.reading() as reader:
            return reader.notes.forms()

    def keep_form(self, name: str, text: str | None) -> None:
        """Keep a half-filled form in the file; None takes it away. It is no action to undo."""
        with self._session.lock, self._database.transaction() as repository:
            repository.notes.keep_form(name, text)

    # --- children ---

    def children(self) -> tuple[Child, ...]:
        """All children of the file, the oldest first."""
        with self._database.reading() as reader:
            return reader.children()

    @property
    def child(self) -> Child | None:
        """The chosen child; None before one was added."""
        chosen = self._session.chosen
        if chosen is None:
            return None
        with self._database.reading() as reader:
            return reader.child(chosen)

    def choose_child(self, child_id: UUID) -> Change:
        """Turn to another child; remembered for the next start, not undone."""
        self._session.choose(child_id)
        return Change(action=ChangeAction.CHOOSE_CHILD, child_id=child_id)

    def add_child(self, child: Child) -> Change:
        """Start the diary of a child and choose it."""
        return self._session.act(
            ChangeAction.ADD_CHILD, child.id, lambda reader: plans.add_child(reader, child)
        )

    def amend_child(self, child: Child) -> Change:
        """Correct what is said about a child; the birth cannot come after an entry."""
        return self._session.act(
            ChangeAction.AMEND_CHILD,
            child.id,
            lambda reader: plans.amend_child(reader, child, self._clock()),
        )

    # --- entries ---

    def record(self, entry: ObservationDraft | Entry, child_id: UUID | None = None) -> Change:
        """Keep a new entry; a draft gets its id and time of writing here."""
        if isinstance(entry, ObservationDraft):
            new = entry.to_observation(uuid4(), self._clock())
            return self._session.act_for(
                ChangeAction.RECORD, child_id, lambda _, child: plans.record_new(child, new)
            )
        known = entry
        return self._session.act_for(
            ChangeAction.RECORD, child_id, lambda reader, child: plans.record(reader, child, known)
        )

    def record_all(self, entries: Iterable[Observation], child_id: UUID | None = None) -> Change:
        """Keep finished entries of a table as one action; those known by their id stay as known."""
        child, finished = self._session.needed_child(child_id), tuple(entries)
        return self._session.act(
            ChangeAction.IMPORT,
            child.id,
            lambda reader: plans.record_all(reader, child, finished),
        )

    def amend(
        self, entry: Entry, child_id: UUID | None = None, moved: Observation | None = None
    ) -> Change:
        """Correct the entry with this id, and keep what it said; `moved` got what it lost."""
        return self._session.act_for(
            ChangeAction.AMEND,
            child_id,
            lambda reader, child: plans.amend(reader, child, entry, self._clock(), moved),
        )

    def delete(self, ids: Iterable[UUID]) -> Change:
        """Take entries out, all or none; what they said stays in the file for `undo` and after.

        Those that were deleted before stay so, and are no error.
        """
        wanted = tuple(ids)
        return self._session.act(
            ChangeAction.DELETE,
            self._session.needed_child().id,
            lambda reader: plans.delete(reader, wanted, self._clock()),
        )

    def answer_safety(
        self,
        key: UUID,
        answers: Mapping[SafetyQuestion, Presence],
        child_id: UUID | None = None,
    ) -> Change:
        """Keep safety answers with an entry; just written, one `undo` takes back both."""

        def plan(reader: "Reader") -> Edit:
            done = self._session
            return answer_safety(reader, key, answers, self._clock(), done.last_step, done.written)

        child = self._session.needed_child(child_id)
        return self._session.act(ChangeAction.AMEND, child.id, plan)

    @property
    def can_undo(self) -> bool:
        """There is an action of this session to take back."""
        return self._session.last_step is not None

    def undo(self) -> Change | None:
        """Take the last action of this session back; None when there is none.

        Raises DomainError when another program changed the same entries since; the action is then
        kept, and the one before it is the next to be undone.
        """
        return self._session.undo()

    def redo(self) -> Change | None:
        """Do again what `undo` took back last, or raise as it does; None when there is nothing."""
        return self._session.redo()

    # --- reading ---

    def observation(self, key: UUID) -> Observation | None:
        """The observation with this id; None when there is none."""
        with self._database.reading() as reader:
            found = reader.get(key)
        return found if isinstance(found, Observation) else None

    def observations(
        self, where: ObservationFilter | None = None, limit: int | None = None
    ) -> tuple[Observation, ...]:
        """The chosen child's observations that `where` lets through, newest first."""
        chosen = self._session.chosen
        if chosen is None:
            return ()
        with self._database.reading() as reader:
            return reader.observations(chosen, where or ObservationFilter(), limit)

    def now(self) -> datetime:
        """The time by the diary's clock."""
        return self._clock()

    @property
    def change_number(self) -> int:
        """Counts the changes of the file, by whichever program."""
        with self._database.reading() as reader:
            return reader.notes.number(Note.CHANGES)

    def count(self) -> int:
        """How many observations the chosen child has."""
        return self._session.count()

    def contents(self, child_id: UUID | None = None) -> DiaryContents:
        """Everything about a child; read again only after a change."""
        return self._session.look(child_id).contents

    def summary(
        self,
        period: Period | None = None,
        *,
        as_of: datetime | None = None,
        patterns: bool | None = None,
        child_id: UUID | None = None,
    ) -> "Summary":
        """What the entries mean, as known at `as_of` (default: now); kept until the next change.

        Without `patterns` it is as `looks_for_patterns` says.
        Without `as_of` it is also made anew when a day begins, as coverage and ages go by days.
        """
        from baby_joints.analysis import summarise
        from baby_joints.guidance_file import read_guidance

        now = as_of or self._clock()
        _, contents, summaries, leaves = self._session.look(child_id)
        if patterns is None:
            patterns = self.looks_for_patterns
        key = (period, patterns, as_of or now.date())
        found = summaries.get(key)
        if found is None:
            memory = leaves if as_of is None else None
            advice = read_guidance()
            found = summarise(
                contents, now, period=period, patterns=patterns, memory=memory, guidance=advice
            )
            # What a computer with a faster clock wrote counts from a later moment of today on.
            if as_of is not None or not has_later_versions(contents, now):
                summaries[key] = found
        return found

    @property
    def looks_for_patterns(self) -> bool:
        """False in a diary that only counts what was written: no pattern is named anywhere."""
        with self._database.reading() as reader:
            return reader.notes.text(Note.PATTERNS) != _OFF

    def look_for_patterns(self, *, on: bool) -> None:
        """Turn the patterns of this diary file on or off; kept in the file, and not undone.

        Advice on the parents' own answers goes on: it does not depend on patterns.
        """
        with self._session.lock, self._database.transaction() as repository:
            repository.notes.write(Note.PATTERNS, None if on else _OFF)

    # --- files ---

    def import_file(
        self, source: Path | str | Mapping[str, JsonValue], told: Told = told_nobody
    ) -> Change:
        """Merge a diary file (path, text or parsed JSON) and choose its child, all or nothing.

        A report as a PDF is taken too, for the diary inside, and a .zip with photos and clips. The
        same file twice changes nothing. Raises DiaryFileError for a file that is wrong,
        AttachmentError when there is no room for its photos and clips.
        """
        from baby_joints.handover import read_handed_over

        def merge(theirs: DiaryContents) -> Change:
            return self._session.act(
                ChangeAction.IMPORT, theirs.child.id, lambda reader: plans.take_in(reader, theirs)
            )

        return take_in(self.attachments, source, read_handed_over, merge, told)

    @property
    def backups(self) -> "Backups":
        """The copies of this file, and how another is made."""
        from baby_joints.safekeeping.backups import Backups

        return Backups(self._database, self._clock, self._session)

    @property
    def removal(self) -> "ChildRemoval":
        """How a child leaves this file for good."""
        from baby_joints.safekeeping.child_removal import ChildRemoval

        return ChildRemoval(self._database, self._clock, self._session.renew)

    def export_file(self, path: Path, told: Told = told_nobody) -> tuple[Attachment, ...]:
        """Write everything about the chosen child to a diary file; OSError when that fails.

        When `path` ends in .zip photos and clips go along; those that cannot are returned.
        """
        refuse_own_file(self.path, path)
        contents = self.contents()
        self._session.note_leaving()
        return write_diary_file(self.attachments, contents, path, self._clock(), told)

    def export_calendar(self, entries: Iterable[CalendarEntry], path: Path) -> None:
        """Write lines for another calendar, as iCalendar; OSError when that fails."""
        from baby_joints.exchange.calendar_file import write_calendar

        refuse_own_file(self.path, path)
        write_calendar(entries, path, written_at=self._clock(), application=_APPLICATION)

    def handover(
        self,
        options: "ReportOptions",
        period: Period | None = None,
        *,
        as_of: datetime | None = None,
        child_id: UUID | None = None,
    ) -> "Handover":
        """The page for the doctor with the diary inside, as known at `as_of` (default: now).

        It holds all it needs: PDF and text can be made of it on any thread.
        """
        from baby_joints.handover import Handover

        told = self.summary(period, as_of=as_of, child_id=child_id), self.contents(child_id)
        return Handover.of(*told, options, self.path, self._session.note_leaving)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file, in plain sentences; empty when it is whole."""
        with self._database.reading() as reader:
            return reader.check()
