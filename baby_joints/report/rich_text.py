"""Text with bold parts, broken into lines. There is no markup: what a parent types stays text."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from baby_joints.report import fonts

ELLIPSIS: Final = "…"
# Binds the words of a date or a count; drawn as a plain space, so that searching finds it.
NO_BREAK: Final = "\N{NO-BREAK SPACE}"
# A line may be this much too wide, in points: an eighth of a millimeter is not seen.
_SLACK: Final = 0.35


class Run(NamedTuple):
    """A piece of text in one weight."""

    text: str
    bold: bool = False


Rich: TypeAlias = tuple[Run, ...]


def rich(text: str, *, bold: bool = False) -> Rich:
    """Plain text as rich text."""
    return (Run(text, bold),) if text else ()


def plain(content: Rich) -> str:
    """The letters alone."""
    return "".join(run.text for run in content)


def all_bold(content: Rich) -> Rich:
    """The same text, all of it bold."""
    return joined(*(tuple(Run(run.text, bold=True) for run in content),))


def joined(*parts: Rich) -> Rich:
    """The parts one after another, neighbors of the same weight made one run."""
    merged: list[Run] = []
    for run in (run for part in parts for run in part if run.text):
        if merged and merged[-1].bold == run.bold:
            merged[-1] = Run(merged[-1].text + run.text, run.bold)
        else:
            merged.append(run)
    return tuple(merged)


def width(content: Rich, size: float) -> float:
    """How wide the text is on one line, in points."""
    return sum(fonts.width(run.text, size, bold=run.bold) for run in content)


def wrap(content: Rich, size: float, room: float) -> list[Rich]:
    """Break into lines of at most `room` points; a word wider than that is broken inside."""
    return list(_wrapped(content, size, room))


# Tables repeat their cells; page 1 is measured several times.
@lru_cache(maxsize=8192)
def _wrapped(content: Rich, size: float, room: float) -> tuple[Rich, ...]:
    lines: list[Rich] = []
    line: list[Rich] = []
    used = 0.0
    for word in _words(content):
        wide = width(word, size)
        space = rich(" ", bold=_ends_bold(line[-1], word)) if line else ()
        longer = used + width(space, size) + wide
        if line and longer <= room + _SLACK:
            line += [space, word]
            used = longer
            continue
        if line:
            lines.append(joined(*line))
        line, used = [word], wide
        if wide > room + _SLACK:
            *full, last = _pieces(word, size, room)
            lines.extend(full)
            line, used = [last], width(last, size)
    return (*lines, joined(*line)) if line else tuple(lines)


def fitted(content: Rich, size: float, room: float, *, lines: int, more: Rich) -> list[Rich]:
    """Break into at most `lines` lines; what is cut is replaced by `more` at the end."""
    whole = wrap(content, size, room)
    if len(whole) <= lines:
        return whole
    kept = whole[: lines - 1]
    return [*kept, _shortened(whole[lines - 1], size, room, more)]


def _shortened(line: Rich, size: float, room: float, more: Rich) -> Rich:
    words = list(_words(line))
    while words:
        short = joined(*_spaced(words), more)
        if width(short, size) <= room:
            return short
        words.pop()
    first = next(iter(_words(line)))
    letters = plain(first)
    while letters and width(joined(rich(letters, bold=first[0].bold), more), size) > room:
        letters = letters[:-1]
    return joined(rich(letters, bold=first[0].bold), more)


def _spaced(words: list[Rich]) -> Iterator[Rich]:
    for number, word in enumerate(words):
        if number:
            yield rich(" ", bold=_ends_bold(words[number - 1], word))
        yield word


def _ends_bold(before: Rich, after: Rich) -> bool:
    return before[-1].bold and after[0].bold


def _words(content: Rich) -> Iterator[Rich]:
    """The parts between breaking spaces; a word may hold several weights."""
    if len(content) == 1:
        bold = content[0].bold
        yield from ((Run(word, bold),) for word in content[0].text.split(" ") if word)
        return
    word: list[Run] = []
    for run in content:
        first, *rest = run.text.split(" ")
        word.append(Run(first, run.bold))
        for text in rest:
            if plain(tuple(word)):
                yield joined(tuple(word))
            word = [Run(text, run.bold)]
    if plain(tuple(word)):
        yield joined(tuple(word))


def _pieces(word: Rich, size: float, room: float) -> Iterator[Rich]:
    """A word cut so that each piece fits; mostly one piece."""
    if width(word, size) <= room:
        yield word
        return
    piece: list[Run] = []
    used = 0.0
    for run in word:
        for letter in run.text:
            wide = fonts.width(letter, size, bold=run.bold)
            if piece and used + wide > room:
                yield joined(tuple(piece))
                piece, used = [], 0.0
            piece.append(Run(letter, run.bold))
            used += wide
    yield joined(tuple(piece))
