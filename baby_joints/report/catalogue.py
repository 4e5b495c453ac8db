"""Sentences by id, with named places to fill and plural forms; ``**`` sets bold.

Only the sentences of the catalogue are read for ``**``: what is filled in stays as it is.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from string import Formatter
from typing import Final, TypeAlias

from baby_joints.report.direction import is_leftward_alone
from baby_joints.report.rich_text import Rich, Run, joined, plain, rich, set_apart

Plural: TypeAlias = Mapping[str, str]
Message: TypeAlias = str | Plural
Value: TypeAlias = str | int | Rich
_BOLD: Final = "**"


def english_category(number: int) -> str:
    """The plural category of English: ``one`` for 1, else ``other``."""
    return "one" if number == 1 else "other"


class Catalogue:
    """The sentences of one language.

    `category` gives the plural category of a number in it, as the Unicode CLDR names them; a
    plural message holds a sentence for each. An unknown id or a missing value raises KeyError.
    In a `right_to_left` language, what is filled in stays apart where it runs the other way.
    """

    def __init__(
        self,
        messages: Mapping[str, Message],
        category: Callable[[int], str] = english_category,
        *,
        right_to_left: bool = False,
    ) -> None:
        self._messages = messages
        self._category = category
        self.right_to_left = right_to_left

    def rich(self, key: str, /, **values: Value) -> Rich:
        """The sentence `key`, filled in, with its bold parts."""
        return self._filled(self._template(key, None), values)

    def text(self, key: str, /, **values: Value) -> str:
        """The sentence `key`, filled in, as plain text."""
        return plain(self.rich(key, **values))

    def count(self, key: str, number: int, /, **values: Value) -> Rich:
        """The sentence `key` in the plural form for `number`, which it may show as ``{number}``."""
        return self._filled(self._template(key, number), {"number": number, **values})

    def has(self, key: str) -> bool:
        """Whether there is a sentence `key`."""
        return key in self._messages

    def _template(self, key: str, number: int | None) -> str:
        message = self._messages[key]
        if isinstance(message, str):
            return message
        if number is None:
            raise KeyError(f"{key} needs a number")
        return message.get(self._category(number)) or message["other"]

    def _filled(self, template: str, values: Mapping[str, Value]) -> Rich:
        runs: list[Rich] = []
        for text, name, bold in _parsed(template):
            runs.append(rich(_after(runs, text), bold=bold))
            if name is not None:
                value = _as_rich(values[name], bold=bold)
                apart = self.right_to_left and is_leftward_alone(plain(value))
                runs.append(set_apart(value) if apart else value)
        return joined(*runs)


def _after(before: Sequence[Rich], text: str) -> str:
    """`text` without its full stop where what was filled in ends with one: ``26. Apr.``."""
    if text.startswith(".") and before and plain(before[-1]).endswith("."):
        return text[1:]
    return text


def started(sentence: Rich) -> Rich:
    """The sentence with a capital first letter, for names that also stand inside sentences."""
    if not sentence:
        return sentence
    first = sentence[0]
    return (Run(first.text[:1].upper() + first.text[1:], first.bold), *sentence[1:])


def started_text(sentence: str) -> str:
    """As `started`, for plain text."""
    return sentence[:1].upper() + sentence[1:]


@lru_cache(maxsize=1024)
def _parsed(template: str) -> tuple[tuple[str, str | None, bool], ...]:
    """(text before, name of the place or None, bold) for each part of a sentence."""
    parts: list[tuple[str, str | None, bool]] = []
    for number, segment in enumerate(template.split(_BOLD)):
        for text, name, _, _ in Formatter().parse(segment):
            parts.append((text, name, number % 2 == 1))
    return tuple(parts)


def _as_rich(value: Value, *, bold: bool) -> Rich:
    if not isinstance(value, tuple):
        return rich(str(value), bold=bold)
    return tuple(Run(run.text, bold or run.bold) for run in value)
