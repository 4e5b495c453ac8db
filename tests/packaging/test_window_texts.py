"""The texts of the window: found by the tool, kept in step, made into catalogues."""

import ast
import os
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from bootstrap_steps.catalogues import catalogue_folder, ensure_catalogues
from bootstrap_steps.console import SetupError
from PySide6.QtCore import QTranslator
from update_window_texts import LANGUAGES, open_texts, sources, update

from tests.packaging.project import ROOT

FOLDER = catalogue_folder(ROOT)
# What puts words before a person's eyes or ears.
SHOWN = {
    *("setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "drawText"),
    *("setPlaceholderText", "setWindowTitle", "setNameFilters", "addAction", "QAction"),
    *("set_text", "set_rich", "set_title", "set_hint", "set_detail", "add_words", "add_name"),
    *("announce", "tell", "Notice", "Explanation", "TextLabel", "YieldingLabel", "IconLabel"),
    *("PrimaryButton", "SecondaryButton", "TextButton", "IconButton", "MenuButton", "NavItem"),
    *("Checkbox", "Radio", "Choice", "ChoiceRow", "SegmentedControl"),
    *("EmptyState", "Fold", "StepHeader"),
}
WORDS = re.compile("[A-Z][a-z]|[a-z] [a-z]")
SAMPLE = """
class Card:
    def words(self, count):
        self.tr("Left hip")
        numbered("Counts", "%n days", "%n day", count)
"""


def messages(file: Path) -> dict[tuple[str, str], ET.Element]:
    """Every text of a file with its context."""
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(file).getroot().iter("context")  # noqa: S314 - our own file
        for message in context.iter("message")
    }


def asked(tree: ast.AST, owner: str = "") -> Iterator[tuple[str, str]]:
    """Context and text of every call that has its text translated; "" for what is no literal."""
    for node in ast.iter_child_nodes(tree):
        yield from asked(node, node.name if isinstance(node, ast.ClassDef) else owner)
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
        if called == "tr":
            yield owner, _literal(node.args[0])
        elif called in {"translate", "QT_TRANSLATE_NOOP", "numbered"} and len(node.args) > 1:
            yield _literal(node.args[0]), _literal(node.args[1])


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def test_the_tool_finds_every_text_that_the_window_asks_for() -> None:
    known = messages(FOLDER / f"{LANGUAGES[0]}.ts").keys()
    wanted = {
        pair
        for source in sources()
        for pair in asked(ast.parse(source.read_text(encoding="utf-8")))
        if all(pair)
    }
    assert len(wanted) > 1_000
    assert wanted == known


def test_a_text_that_is_no_literal_is_taken_from_a_table() -> None:
    """`tr` itself never gets anything else, nor does `numbered`: nobody could find the text."""
    for source in sources():
        tree = ast.parse(source.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and source.name != "numbered.py":
                called = ast.unparse(node.func).rpartition(".")[2]
                texts = {"tr": node.args[:1], "numbered": node.args[:3]}.get(called, [])
                assert all(map(_literal, texts)), f"{source}:{node.lineno}"


def test_what_shows_words_gets_them_translated() -> None:
    past = [
        f"{source.name}:{node.lineno} {_literal(part)}"
        for source in sources()
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and _called(node) in SHOWN
        for given in (*node.args, *(keyword.value for keyword in node.keywords))
        for part in (given.values if isinstance(given, ast.JoinedStr) else [given])
        if WORDS.search(_literal(part))
    ]
    assert past == []


def _called(node: ast.Call) -> str:
    """The name of a method, a function or a class, also of one such as ``ChoiceRow[str]``."""
    called = node.func.value if isinstance(node.func, ast.Subscript) else node.func
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def test_the_files_are_in_step_with_the_source(tmp_path: Path) -> None:
    for language in LANGUAGES:
        shutil.copy(FOLDER / f"{language}.ts", tmp_path)
    copies = [tmp_path / f"{language}.ts" for language in LANGUAGES]
    update(copies, sources())
    for copy in copies:
        assert copy.read_bytes() == (FOLDER / copy.name).read_bytes(), "update_window_texts.py"


def test_a_new_file_has_the_plural_forms_of_its_language(tmp_path: Path) -> None:
    source = tmp_path / "card.py"
    source.write_text(SAMPLE)
    files = [tmp_path / f"{language}.ts" for language in ("ar", "es")]
    update(files, [source], tmp_path)
    assert open_texts(files[0]) == ["Card: Left hip", "Counts: %n days"]
    forms = [len(messages(file)["Counts", "%n days"].findall(".//numerusform")) for file in files]
    assert forms == [6, 2]


def test_changed_english_is_said_in_english_until_it_is_looked_at(tmp_path: Path) -> None:
    source, folder = tmp_path / "card.py", catalogue_folder(tmp_path)
    folder.mkdir(parents=True)
    file = folder / "es.ts"
    source.write_text(SAMPLE)
    update([file], [source], tmp_path)
    said = file.read_text(encoding="utf-8")
    empty = '<translation type="unfinished"></translation>'
    file.write_text(said.replace(empty, "<translation>Cadera izquierda</translation>"))
    (made,) = ensure_catalogues(Path(sys.executable), tmp_path)
    assert _said(made, "Left hip") == "Cadera izquierda"
    source.write_text(SAMPLE.replace("Left hip", "The left hip"))
    update([file], [source], tmp_path)
    os.utime(made, ns=(0, 0))
    assert ensure_catalogues(Path(sys.executable), tmp_path) == [made]
    assert not _said(made, "The left hip")
    assert not ensure_catalogues(Path(sys.executable), tmp_path)
    assert sorted(path.name for path in folder.iterdir()) == ["es.qm", "es.ts"]


def test_a_file_that_is_none_is_named(tmp_path: Path) -> None:
    folder = catalogue_folder(tmp_path)
    folder.mkdir(parents=True)
    folder.joinpath("es.ts").write_text("no texts")
    with pytest.raises(SetupError, match=r"es\.ts could not be made ready"):
        ensure_catalogues(Path(sys.executable), tmp_path)
    assert not list(folder.glob("*.qm"))


def _said(catalogue: Path, text: str) -> str:
    translator = QTranslator()
    assert translator.load(str(catalogue))
    return translator.translate("Card", text) or ""


def forms(message: ET.Element) -> list[str]:
    """What is said in the place of a text: one, or one for each plural form."""
    plural = [form.text or "" for form in message.iter("numerusform")]
    return plural or [message.findtext("translation") or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_complete(language: str) -> None:
    file = FOLDER / f"{language}.ts"
    assert open_texts(file) == []
    empty = [pair for pair, message in messages(file).items() if not all(forms(message))]
    assert empty == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_what_is_filled_in_and_how_it_ends(language: str) -> None:
    wrong = [
        (text, said)
        for (_, text), message in messages(FOLDER / f"{language}.ts").items()
        for said in forms(message)
        if said and (_places(text) != _places(said) or _end(text) != _end(said))
    ]
    assert wrong == []


def _places(text: str) -> list[str]:
    """Names in braces and tags; "{Site}" begins a sentence with what "{site}" has inside it."""
    found = re.findall(r"\{\w+\}|</?\w+>|\(\*[^)]*\)", text)
    return sorted(place.lower() for place in found)


def _end(text: str) -> str:
    last = text.rstrip()[-1:].translate({ord("؟"): "?", ord("،"): ","})
    return last if last in ".?:,…" else ""


@cache
def spoken_on_page(language: str) -> dict[str, object]:
    """The catalogue of the page for the doctor, by the id of a sentence."""
    with (ROOT / "resources" / "i18n" / "report" / f"{language}.po").open("rb") as opened:
        return {str(message.context): message.string for message in read_po(opened)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("context", "text", "sentence"),
    [
        ("InSentence", "pop", "sound.pop"),
        ("InSentence", "click", "sound.click"),
        ("InSentence", "clunk", "sound.clunk"),
        ("InSentence", "grinding", "sign.grinding"),
        ("SitesInSentence", "left hip", "site.hip.left"),
        ("SitesInSentence", "lower back", "site.lower_back.middle"),
        ("Visits", "Ultrasound", "visit.ultrasound"),
        ("Words", "Limp or waddle", "sign.limp_or_waddle"),
    ],
)
def test_window_and_page_use_the_same_words(
    language: str, context: str, text: str, sentence: str
) -> None:
    page = spoken_on_page(language)
    (said,) = forms(messages(FOLDER / f"{language}.ts")[context, text])
    assert said.lower() == str(page[sentence]).lower()
