"""The first thing a new parent sees: name, birth date, nothing else."""

from datetime import date
from functools import partial
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QVBoxLayout, QWidget

from baby_joints.domain.age import Age
from baby_joints.domain.child import Child
from baby_joints.ui import formatting
from baby_joints.ui.sample_diaries import sample_files, story
from baby_joints.ui.theme import FontRole, Theme
from baby_joints.ui.theme.measures import SPACE_2XL, SPACE_L, SPACE_M, SPACE_S, TARGET
from baby_joints.ui.widgets.card import Card
from baby_joints.ui.widgets.day_field import DayField
from baby_joints.ui.widgets.enter_key import ENTER_KEYS, press_command
from baby_joints.ui.widgets.icon_label import IconLabel
from baby_joints.ui.widgets.language_menu import LanguageMenu
from baby_joints.ui.widgets.middle import put_in_the_middle
from baby_joints.ui.widgets.primary_button import PrimaryButton
from baby_joints.ui.widgets.text_button import TextButton
from baby_joints.ui.widgets.text_label import TextLabel

WIDEST = 460


class WelcomePage(QWidget):
    """Asks for the baby's name and birth date, or opens a sample.

    Where a diary was before (`has_backups`) it says first how that one comes back.

    Signals:
        child_given(Child): start this baby's diary.
        sample_chosen(Path): only look at a sample.
        copy_wanted(): open a copy from another computer.
        language_chosen(str): speak this language.
    """

    child_given = Signal(object)
    sample_chosen = Signal(object)
    copy_wanted = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        today: date,
        parent: QWidget | None = None,
        *,
        has_backups: bool = False,
    ) -> None:
        super().__init__(parent)
        self._has_backups = has_backups
        self._theme = theme
        self._today = today
        self._is_given = False
        self.name_field = QLineEdit()
        self.birth_field = DayField(theme, self.tr("Birth date"), today)
        self.age_label = TextLabel(theme, "", FontRole.DETAIL, "text2", wrap=True)
        self.start_button = PrimaryButton(theme, self.tr("Start the diary"), key=self.tr("Enter"))
        self.sample_buttons: list[TextButton] = []
        words = self.tr("Open a backup…") if has_backups else self.tr("I have a copy of a diary…")
        self.copy_button = TextButton(theme, words, "upload")
        self.copy_button.clicked.connect(self.copy_wanted)
        self._card = self._build_card()
        put_in_the_middle(self, self._card)
        self.name_field.textChanged.connect(self._on_changed)
        self.birth_field.changed.connect(self._on_changed)
        self.start_button.clicked.connect(self._on_start)
        self.set_theme(theme)
        self._on_changed()

    def begun(self) -> tuple[str, date | str]:
        """The name, and the day or what was typed of it so far."""
        return self.name_field.text(), self.birth_field.value() or self.birth_field.line.text()

    def go_on(self, name: str, born: date | str) -> None:
        """Take what the same page said in another language, which may write days otherwise."""
        self.name_field.setText(name)
        if isinstance(born, date):
            self.birth_field.set_value(born)
        else:
            self.birth_field.line.setText(born)
        self._on_changed()

    def set_theme(self, theme: Theme) -> None:
        """Take over sizes."""
        self._theme = theme
        self.name_field.setFont(theme.font(FontRole.BODY))
        self.name_field.setFixedHeight(theme.grown(TARGET))
        self._card.setMaximumWidth(theme.px(WIDEST))

    def try_again(self) -> None:
        """The diary could not be started: let it be tried once more."""
        self._is_given = False

    def focus_first(self) -> None:
        """Put the keyboard into the name."""
        self.name_field.setFocus()

    # --- building ---

    def _build_card(self) -> Card:
        theme = self._theme
        card = Card(theme, padding=SPACE_2XL + SPACE_S)
        body = card.body
        body.setSpacing(SPACE_S)
        self.language = LanguageMenu(theme)
        self.language.chosen.connect(self.language_chosen)
        # Beside the title there is room for it, unless the words are large.
        ways = QBoxLayout.Direction
        head = QBoxLayout(ways.BottomToTop if theme.one_column else ways.LeftToRight)
        head.setSpacing(SPACE_M)
        title = self.tr("Who is this diary about?")
        head.addWidget(TextLabel(theme, title, FontRole.PAGE_TITLE, wrap=True), 1)
        trailing = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignTrailing
        head.addWidget(self.language, 0, trailing)
        body.addLayout(head)
        if self._has_backups:
            before = self.tr("A diary was here before. Its backups still are.")
            body.addWidget(TextLabel(theme, before, FontRole.BODY_STRONG, wrap=True))
            body.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeading)
            body.addSpacing(SPACE_M)
        words = self.tr("Write down the pops and clicks. Write down quiet diaper changes too.")
        body.addWidget(TextLabel(theme, words, FontRole.BODY, "text2", wrap=True))
        body.addSpacing(SPACE_M)
        body.addWidget(TextLabel(theme, self.tr("Name"), FontRole.BODY_STRONG))
        self.name_field.setAccessibleName(self.tr("Name of the baby"))
        self.name_field.setMaxLength(200)
        body.addWidget(self.name_field)
        body.addSpacing(SPACE_S)
        body.addWidget(TextLabel(theme, self.tr("Birth date"), FontRole.BODY_STRONG))
        body.addWidget(self.birth_field)
        body.addWidget(self.age_label)
        body.addSpacing(SPACE_S)
        self.start_button.set_tall()
        body.addWidget(self.start_button)
        body.addWidget(IconLabel(theme, self.tr("Kept on this computer"), "hard-drive"))
        if not self._has_backups:
            card.body.addSpacing(SPACE_L)
            card.body.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._build_samples(card)
        return card

    def _build_samples(self, card: Card) -> None:
        files = sample_files()
        if not files:
            return
        card.body.addSpacing(SPACE_L)
        title = self.tr("Only looking? Open a sample:")
        card.body.addWidget(TextLabel(self._theme, title, FontRole.BODY_STRONG))
        samples = QVBoxLayout()
        samples.setSpacing(0)
        card.body.addLayout(samples)
        for file in files:
            button = TextButton(self._theme, story(file), "book-open")
            button.clicked.connect(partial(self._on_sample, file))
            self.sample_buttons.append(button)
            samples.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    # --- slots ---

    def _on_changed(self) -> None:
        born = self.birth_field.value()
        name = self.name_field.text().strip()
        self.start_button.setEnabled(bool(name) and born is not None)
        if born is None:
            hint = self.tr("Type or pick the day. It can be changed later.")
            self.age_label.set_text(self.birth_field.problem() or hint)
            return
        self.age_label.set_text(formatting.age(Age((self._today - born).days, self._today)))

    def _on_start(self) -> None:
        born = self.birth_field.value()
        name = self.name_field.text().strip()
        # A second press, while a new file is being made, would add a second baby of that name.
        if name and born is not None and not self._is_given:
            self._is_given = True
            self.child_given.emit(Child(id=uuid4(), name=name, born_on=born))

    def _on_sample(self, file: Path) -> None:
        self.sample_chosen.emit(file)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER_KEYS:
            if not press_command(self.focusWidget()):
                self._on_start()
            return
        super().keyPressEvent(event)
