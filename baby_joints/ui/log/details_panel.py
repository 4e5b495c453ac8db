"""What may be said beyond the sound: signs near the joint, movement, how often, a note."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from baby_joints.domain.codes import Movement, Presence, Sound
from baby_joints.domain.observation import SIGNS
from baby_joints.ui import formatting
from baby_joints.ui.announcement import announce
from baby_joints.ui.clips.clip_words import file_words
from baby_joints.ui.numbered import numbered
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_M, SPACE_S
from baby_joints.ui.widgets.chip_style import ChipStyle
from baby_joints.ui.widgets.choice import Choice
from baby_joints.ui.widgets.choice_row import ChoiceRow
from baby_joints.ui.widgets.fold import Fold
from baby_joints.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from baby_joints.ui.clips.clip_editor import ClipEditor
    from baby_joints.ui.log.entry_form import EntryForm
    from baby_joints.ui.widgets.stepper import Stepper
    from baby_joints.ui.widgets.three_state import ThreeState

_NOTE_LINES: Final = 3


class DetailsPanel(Fold):
    """Folded until someone wants it; every answer starts at *Not checked*.

    `make_clips` makes the editor of photos and clips, when it is needed.
    """

    def __init__(
        self,
        theme: Theme,
        form: EntryForm,
        make_clips: Callable[[], ClipEditor],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", "", parent)
        self._form = form
        self._make_clips = make_clips
        self._clips: ClipEditor | None = None
        self._signs: dict[str, ThreeState] = {}
        self._before = form.draft
        self.set_title(self.tr("More details"))
        form.changed.connect(self._show_draft)
        self._show_draft()

    def build_contents(self) -> None:
        from baby_joints.ui.widgets.stepper import Stepper

        theme = self._theme
        self._signs = {sign: self._add_sign(sign, words) for sign, words in self._sign_words()}
        self._movement = self._build_movement(theme)
        words = self.tr("How often you watched it move")
        self._tried = Stepper(theme, words, nothing=self.tr("Not counted"))
        words = self.tr("How often it made the sound")
        self._sounded = Stepper(theme, words, longest=self.tr("Not counted"))
        self._add_line(self.tr("How often did you watch it move?"), self._tried)
        self._add_line(self.tr("How often did it make the sound?"), self._sounded)
        self._tried.changed.connect(lambda: self._on_counted(self._tried))
        self._sounded.changed.connect(lambda: self._on_counted(self._sounded))
        self._note = self._build_note(theme)
        self._size_note()
        self._clips = self._build_clips(theme)
        self._show_draft()

    # --- what is inside, made when it is asked for ---

    @property
    def signs(self) -> dict[str, ThreeState]:
        """The answers to the signs near the joint, by their field."""
        self.fill()
        return self._signs

    @property
    def movement(self) -> ChoiceRow[Movement]:
        """How the limb moved."""
        self.fill()
        return self._movement

    @property
    def tried(self) -> Stepper:
        """How often it was tried."""
        self.fill()
        return self._tried

    @property
    def sounded(self) -> Stepper:
        """How often it sounded."""
        self.fill()
        return self._sounded

    @property
    def note(self) -> QPlainTextEdit:
        """The note."""
        self.fill()
        return self._note

    @property
    def clips(self) -> ClipEditor:
        """The photos and clips."""
        self.fill()
        assert self._clips is not None  # noqa: S101 - made by `fill`
        return self._clips

    @property
    def is_adding(self) -> bool:
        """A photo or clip is on its way into the diary."""
        return self._clips is not None and self._clips.is_busy

    # --- building ---

    def _sign_words(self) -> list[tuple[str, str]]:
        words = (
            self.tr("Swelling near the joint"),
            self.tr("Redness"),
            self.tr("Warm to the touch"),
            self.tr("Did the joint feel loose?"),
        )
        return list(zip(SIGNS, words, strict=True))

    def _add_sign(self, sign: str, words: str) -> ThreeState:
        from baby_joints.ui.widgets.three_state import ThreeState

        answer = ThreeState(self._theme, words)
        answer.changed.connect(lambda: self._form.change(**{sign: answer.value()}))
        self._add_line(words, answer)
        return answer

    def _add_line(self, words: str, answer: QWidget) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addWidget(TextLabel(self._theme, words, wrap=True), 1)
        line.addWidget(answer, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)

    def _build_movement(self, theme: Theme) -> ChoiceRow[Movement]:
        name = self.tr("How did the arm or leg move after?")
        choices = [Choice(code, formatting.word(code)) for code in Movement]
        row = ChoiceRow[Movement](theme, name, choices, optional=False, style=ChipStyle.TARGET)
        row.chip(Movement.NOT_CHECKED).set_style(ChipStyle.NOT_CHECKED)
        row.changed.connect(lambda: self._form.change(movement=row.value()))
        block = QVBoxLayout()
        block.setSpacing(SPACE_S)
        block.addWidget(TextLabel(theme, name, wrap=True))
        block.addWidget(row)
        self.body.addLayout(block)
        return row

    def _build_note(self, theme: Theme) -> QPlainTextEdit:
        label = TextLabel(theme, self.tr("Note"), FontRole.BODY)
        note = QPlainTextEdit()
        note.setAccessibleName(self.tr("Note"))
        note.setPlaceholderText(self.tr("In your own words. Ctrl+Enter saves."))
        note.setTabChangesFocus(True)
        label.setBuddy(note)
        note.textChanged.connect(lambda: self._form.change(note=note.toPlainText()))
        self.body.addWidget(label)
        self.body.addWidget(note)
        self._too_long = TextLabel(theme, "", FontRole.DETAIL, "error", wrap=True)
        self.body.addWidget(self._too_long)
        return note

    def _show_length(self, note: str) -> None:
        """A note that cannot be saved is told of while it is written, not when it is saved."""
        from baby_joints.domain.checks import MAX_TEXT

        excess = len(note) - MAX_TEXT
        if excess > 0:
            words = numbered(
                "NoteLength",
                "The note is %n letters too long.",
                "The note is %n letter too long.",
                excess,
            )
            if self._too_long.isHidden():
                announce(self, words)
            self._too_long.set_text(words)
        self._too_long.setVisible(excess > 0)

    def _build_clips(self, theme: Theme) -> ClipEditor:
        self.body.addWidget(TextLabel(theme, self.tr("Photos and clips")))
        clips = self._make_clips()
        clips.changed.connect(lambda: self._form.change(attachments=clips.value()))
        self.body.addWidget(clips)
        return clips

    def set_theme(self, theme: Theme) -> None:
        """Take over the colors and the height of a few lines of text."""
        super().set_theme(theme)
        if self._signs:
            self._size_note()

    def _size_note(self) -> None:
        self._note.setFont(self._theme.font(FontRole.BODY))
        self._note.setFixedHeight(_NOTE_LINES * self._theme.line_height(FontRole.BODY) + 20)

    def _on_counted(self, count: Stepper) -> None:
        """Keep to n of m; digits on the way to a number count from what was said before it."""
        if not count.goes_on:
            self._before = self._form.draft
        tried, sounded = self._before.tried, self._before.sounded
        if count is self._tried:
            tried = count.value()
            too_many = tried is not None and (sounded or 0) > tried
            sounded = tried if too_many else sounded
        else:
            sounded = count.value() or 1
            too_few = tried is not None and tried < sounded
            tried = sounded if too_few else tried
        self._form.change(tried=tried, sounded=sounded)

    def _show_draft(self) -> None:
        self.set_hint(self._inside_words())
        if not self._signs:
            return
        draft = self._form.draft
        for sign, answer in self._signs.items():
            answer.set_value(getattr(draft, sign))
        self._movement.set_value(draft.movement)
        quiet = draft.sound is Sound.NONE
        self._tried.set_value(draft.tried or (1 if quiet else None))
        self._sounded.setEnabled(not quiet)
        self._sounded.set_value(0 if quiet else draft.sounded or 1)
        if self._note.toPlainText() != draft.note:
            self._note.setPlainText(draft.note)
        self._show_length(draft.note)
        if self._clips is not None:
            self._clips.set_value(draft.attachments)

    def _inside_words(self) -> str:
        """What is said inside, so that a closed fold hides nothing; else what can be said."""
        draft = self._form.draft
        words = dict(self._sign_words())
        said = [words[sign] for sign in SIGNS if getattr(draft, sign) is not Presence.NOT_CHECKED]
        if draft.movement is not Movement.NOT_CHECKED:
            said.append(formatting.word(draft.movement))
        counted = formatting.repeats(draft.tried, draft.sounded)
        if counted:
            said.append(counted)
        if draft.note.strip():
            said.append(self.tr("Note"))
        if draft.attachments:
            said.append(file_words(len(draft.attachments)))
        return formatting.list_words(said) or self.tr("Swelling, movement, note, photo or clip")
