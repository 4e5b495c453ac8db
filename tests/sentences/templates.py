"""The sentences as they stand in the sources, before anything is filled in."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, TypeAlias

from PySide6.QtCore import QTranslator

import baby_joints.ui
from baby_joints.report.catalogue import Message

# The context that a translator sees, and the English text.
Template: TypeAlias = tuple[str, str]

_UI: Final = Path(baby_joints.ui.__path__[0])
SOURCES: Final = (
    "finding_facts.py",
    "finding_reasons.py",
    "finding_text.py",
    "finding_titles.py",
    "patterns/activity_card.py",
    "patterns/findings_column.py",
    "patterns/lifting_card.py",
    "patterns/missing_words.py",
    "widgets/finding_card.py",
)
# Of the messages of the page, those about patterns begin so; the others are names and heads.
PAGE_KEYS: Final = (
    "advice.",
    "behind.rule",
    "box.none",
    "box.once",
    "box.patterns_off",
    "box.rule",
    "box.shown",
    "box.sign_sentence",
    "level.",
    "nearly_every.",
    "other.",
    "rule.",
    "sentence.",
    "share.",
    "source.",
    "title.",
)
# Heads and what stands beside the sentence; a note is no reason, so its advice is never printed.
NO_SENTENCES: Final = frozenset({"advice.note", "box.none_is_not", "other.head"})


def window_templates() -> frozenset[Template]:
    """Every text that the modules about patterns give to the translator."""
    return frozenset(
        template
        for source in SOURCES
        for template in _templates_of(ast.parse((_UI / source).read_text(encoding="utf-8")))
    )


def _templates_of(tree: ast.Module) -> Iterator[Template]:
    for owner in ast.walk(tree):
        if isinstance(owner, ast.ClassDef):
            for call in ast.walk(owner):
                if isinstance(call, ast.Call) and _name(call) == "tr":
                    yield owner.name, _text(call.args[0])
        elif isinstance(owner, ast.Call) and _name(owner) in {
            "numbered",
            "translate",
            "QT_TRANSLATE_NOOP",
        }:
            context, text = owner.args[:2]
            if isinstance(text, ast.Constant):
                yield _text(context), _text(text)


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _text(node: ast.expr) -> str:
    assert isinstance(node, ast.Constant)
    assert isinstance(node.value, str)
    return node.value


class Listener(QTranslator):
    """Stands in the place of a language and notes every text that the window asks for."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: set[Template] = set()

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | bytes | None = None,  # noqa: ARG002 - Qt passes it
        n: int = -1,  # noqa: ARG002 - Qt passes it
    ) -> str:
        self.heard.add((context, sourceText))
        return sourceText


class HeardMessages(dict[str, Message]):
    """The messages of the page; notes the key of every one that is asked for."""

    def __init__(self, messages: Mapping[str, Message]) -> None:
        super().__init__(messages)
        self.heard: set[str] = set()

    def __getitem__(self, key: str) -> Message:
        self.heard.add(key)
        return super().__getitem__(key)

    def about_patterns(self) -> frozenset[str]:
        """The keys of the messages about patterns."""
        return frozenset(key for key in self if key.startswith(PAGE_KEYS)) - NO_SENTENCES
