"""Who noticed it."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from baby_joints.ui.log.entry_form import EntryForm
from baby_joints.ui.theme import Theme
from baby_joints.ui.widgets.menu_button import MenuButton

# px: the icon, the arrow and the beginning of a name.
_LEAST: Final = 110


class ObserverMenu(MenuButton):
    """The people who write in this diary; a new one is added by name.

    Signals:
        observer_chosen(str): a person picked or added a name.
    """

    observer_chosen = Signal(str)

    def __init__(self, theme: Theme, form: EntryForm, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "user")
        if parent is not None:
            self.setParent(parent)
        # A long name gives way to the question and the time beside it.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._form = form
        self._names: tuple[str, ...] = ()
        self.setAccessibleDescription(self.tr("Who noticed it?"))
        form.changed.connect(self._show_name)
        self._show_name()

    def minimumSizeHint(self) -> QSize:
        wanted = self.sizeHint()
        return QSize(min(wanted.width(), self.theme.px(_LEAST)), wanted.height())

    def set_names(self, names: Iterable[str]) -> None:
        """Offer these people, the most usual first."""
        self._names = tuple(dict.fromkeys(name for name in names if name))

    def names(self) -> tuple[str, ...]:
        """The people on offer."""
        return self._names

    def build_menu(self, menu: QMenu) -> None:
        menu.aboutToShow.connect(self._fill_menu)

    def _show_name(self) -> None:
        text = self._form.draft.observer or self.tr("Who noticed?")
        if text != self.text():
            self.set_text(text)

    def _fill_menu(self) -> None:
        menu = self.menu()
        menu.clear()
        for name in self._names:
            # An ampersand in a name is no shortcut mark.
            action = menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == self._form.draft.observer)
            action.triggered.connect(lambda _=False, name=name: self._choose(name))
        if self._names:
            menu.addSeparator()
        text = self.tr("Someone else…") if self._names else self.tr("Write a name…")
        menu.addAction(text).triggered.connect(self._on_someone_else)

    def _choose(self, name: str) -> None:
        self._form.change(observer=name)
        self.observer_chosen.emit(name)

    def _on_someone_else(self) -> None:
        from baby_joints.ui.dialogs.name_dialog import NameDialog

        dialog = NameDialog(self.theme, self.tr("Who noticed it?"), self.window())
        dialog.accepted.connect(lambda: self._add(dialog.name()))
        dialog.open()

    def _add(self, name: str) -> None:
        self.set_names((*self._names, name))
        self._choose(name)
