"""A language that nobody speaks: each text in brackets, with accents, and 40 % longer."""

import html
import re
from collections.abc import Iterable, Iterator
from math import ceil
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from baby_joints.ui.handover.page_sheet import PageSheet

OPEN, CLOSE = "[", "]"
LONGER: Final = 0.4
# A word alone does not break: its filler hangs on to it.
SHORT: Final = 5
_ACCENTS: Final = str.maketrans("aeiouyAEIOUcnsz", "áéíóúýÁÉÍÓÚçñšž")
# What is filled in, what is markup, and the endings of files stay as they are.
_KEPT: Final = re.compile(r"(\{\w+\}|%n|<[^>]+>|\(\*[^)]*\)|&\w+;)")
_FILLER: Final = "~"
# Not for translation: the name of the program, keys, paper, and languages in their own words.
_OWN_WORDS: Final = re.compile(
    r"\b(baby_joints|Ctrl|Strg|Alt|Shift|PgUp|PgDown|Home|End|Del|Esc|Return|Space|Left|Right|Up|"
    r"Down|English|Español|Deutsch|PDF|A4|F1|Q|S|P|Z|F|[A-Z]\d?)\b"
)
_PATH: Final = re.compile(r"/\S+")
_LATIN: Final = re.compile("[A-Za-zÀ-ž]{2,}")


def pseudo(text: str) -> str:
    """`text` in the language that nobody speaks."""
    words = "".join(
        part if _KEPT.fullmatch(part) else part.translate(_ACCENTS) for part in _KEPT.split(text)
    )
    more = ceil(len(_KEPT.sub("", text)) * LONGER)
    # One word of filler for each five letters: it may break where a text may.
    filler = "".join(f" {_FILLER * min(5, more - start)}" for start in range(0, more, 5))
    return f"{OPEN}{words}{filler if more > SHORT else filler.strip()}{CLOSE}"


class PseudoLocale(QTranslator):
    """Answers every question for a text; nothing that is asked for is left as it was."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, str] = {}

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        _context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        _disambiguation: str | bytes | None = None,
        _n: int = -1,
    ) -> str:
        if sourceText not in self._known:
            self._known[sourceText] = pseudo(sourceText)
        return self._known[sourceText]


def untranslated(text: str, own: Iterable[str] = ()) -> str:
    """What of `text` was never handed to the translator; "" when nothing but `own` is left."""
    depth, outside = 0, []
    for letter in html.unescape(re.sub("<[^>]*>", " ", text)):
        depth += letter == OPEN
        if not depth:
            outside.append(letter)
        depth -= letter == CLOSE and depth > 0
    rest = _OWN_WORDS.sub("", _PATH.sub("", "".join(outside).replace("\u200b", "")))
    words = set(_LATIN.findall(rest)) - set(own)
    return rest.strip() if words else ""


def said(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text below `root` that is seen or read aloud, with where it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        # The page for the doctor has a language of its own.
        if (widget is not root and not widget.isVisible()) or isinstance(widget, PageSheet):
            continue
        kind = type(widget).__name__
        for text in (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()):
            yield f"{kind}, spoken", text
        if isinstance(widget, QLabel | QAbstractButton):
            yield kind, widget.text()
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            yield kind, widget.placeholderText()
        elif isinstance(widget, QMenu):
            yield from ((kind, action.text()) for action in widget.actions())
        elif isinstance(widget, QAbstractItemView):
            yield from ((kind, text) for text in _cells(widget))


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = model.columnCount(QModelIndex()) if isinstance(view, QTableView) else 1
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        for column in range(columns):
            yield str(model.index(row, column).data() or "")
    if isinstance(view, QTableView):
        headers = view.verticalHeader(), view.horizontalHeader()
        for header in (header for header in headers if header.isVisible()):
            for section in range(header.count()):
                yield str(model.headerData(section, header.orientation()) or "")
