"""Text with bold parts, broken into lines. There is no markup: what a parent types stays text."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple, TypeAlias

from baby_joints.report import segments
from baby_joints.report.direction import ISOLATE_END, ISOLATES, isolate_of
from baby_joints.report.line_breaks import clusters, parted

ELLIPSIS: Final = "…"
# Binds the words of a date or a count; drawn as a plain space, so that searching finds it.
NO_BREAK: Final = "\N{NO-BREAK SPACE}"
_ISOLATE: Final = re.compile(f"[{ISOLATES}]")
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


def set_apart(content: Rich) -> Rich:
    """The text as an isolate: its letters and those around it do not change places."""
    start, end = isolate_of(plain(content)), ISOLATE_END
    return joined(rich(start, bold=content[0].bold), content, rich(end, bold=content[-1].bold))


def width(content: Rich, size: float) -> float:
    """How wide the text is on one line, in points."""
    return sum(segments.width(run.text, size, bold=run.bold) for run in content)


def wrap(content: Rich, size: float, room: float) -> list[Rich]:
    """Break into lines of at most `room` points; a word wider than that is broken inside."""
    return list(_wrapped(content, size, room))


# Tables repeat their cells; page 1 is measured several times.
@lru_cache(maxsize=8192)
def _wrapped(content: Rich, size: float, room: float) -> tuple[Rich, ...]:
    lines: list[Rich] = []
    line: list[Rich] = []
    used = 0.0
    for part, spaced in _parts(content):
        wide = width(part, size)
        space = rich(" ", bold=_ends_bold(line[-1], part)) if line and spaced else ()
        longer = used + width(space, size) + wide
        if line and longer <= room + _SLACK:
            line += [space, part]
            used = longer
            continue
        if line:
            lines.append(joined(*line))
        line, used = [part], wide
        if wide > room + _SLACK:
            *full, last = _pieces(part, size, room)
            lines.extend(full)
            line, used = [last], width(last, size)
    return tuple(_balanced([*lines, joined(*line)] if line else lines))


def fitted(content: Rich, size: float, room: float, *, lines: int, more: Rich) -> list[Rich]:
    """Break into at most `lines` lines; what is cut is replaced by `more` at the end."""
    whole = wrap(content, size, room)
    if len(whole) <= lines:
        return whole
    kept = whole[: lines - 1]
    return [*kept, _shortened(whole[lines - 1], size, room, more)]


def _shortened(line: Rich, size: float, room: float, more: Rich) -> Rich:
    parts = list(_parts(line))
    while parts:
        short = joined(_closed(joined(*_spaced(parts))), more)
        if width(short, size) <= room:
            return short
        parts.pop()
    first, _ = next(_parts(line))
    letters = clusters(plain(first))
    while letters and width(_cut_short(letters, more, bold=first[0].bold), size) > room:
        letters.pop()
    return _cut_short(letters, more, bold=first[0].bold)


def _cut_short(letters: list[str], more: Rich, *, bold: bool) -> Rich:
    return joined(_closed(rich("".join(letters), bold=bold)), more)


def _spaced(parts: list[tuple[Rich, bool]]) -> Iterator[Rich]:
    for number, (part, spaced) in enumerate(parts):
        if number and spaced:
            yield rich(" ", bold=_ends_bold(parts[number - 1][0], part))
        yield part


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


def _parts(content: Rich) -> Iterator[tuple[Rich, bool]]:
    """What stays on one line if it fits, and whether a space goes before it."""
    for word in _words(content):
        letters = plain(word)
        parts = [letters] if letters.isascii() else parted(letters)
        if len(parts) == 1:
            yield word, True
            continue
        start = 0
        for part in parts:
            yield _slice(word, start, start + len(part)), start == 0
            start += len(part)


def _slice(content: Rich, start: int, end: int) -> Rich:
    """The letters from `start` to `end` with their weights."""
    if len(content) == 1:
        return (Run(content[0].text[start:end], content[0].bold),)
    found: list[Run] = []
    for run in content:
        found.append(Run(run.text[max(0, start) : max(0, end)], run.bold))
        start -= len(run.text)
        end -= len(run.text)
    return joined(tuple(found))


def _pieces(word: Rich, size: float, room: float) -> Iterator[Rich]:
    """A word cut so that each piece fits; mostly one piece."""
    if width(word, size) <= room:
        yield word
        return
    letters = [Run(letter, run.bold) for run in word for letter in clusters(run.text)]
    while letters:
        count = _fitting(letters, size, room)
        yield joined(tuple(letters[:count]))
        letters = letters[count:]


def _fitting(letters: list[Run], size: float, room: float) -> int:
    """How many letters fit on a line, at least one; joined letters may be narrower than single."""

    def fits(count: int) -> bool:
        return width(joined(tuple(letters[:count])), size) <= room

    fit, over = 1, 2
    while over <= len(letters) and fits(over):
        fit, over = over, over * 2
    over = min(over, len(letters) + 1)
    while over - fit > 1:
        middle = (fit + over) // 2
        fit, over = (middle, over) if fits(middle) else (fit, middle)
    return fit


def _balanced(lines: list[Rich]) -> Iterator[Rich]:
    """The lines, each of which closes the isolates it opens; the next one opens them again."""
    opened = ""
    for line in lines:
        text = plain(line)
        if not opened and (text.isascii() or not _ISOLATE.search(text)):
            yield line
            continue
        whole = joined(rich(opened, bold=line[0].bold), line)
        opened = _left_open(plain(whole))
        yield _closed(whole)


def _closed(line: Rich) -> Rich:
    """The line with an end for each isolate that it leaves open."""
    missing = _left_open(plain(line))
    return joined(line, rich(ISOLATE_END * len(missing), bold=line[-1].bold)) if missing else line


def _left_open(text: str) -> str:
    """The isolates without an end."""
    opened = ""
    for letter in _ISOLATE.findall(text):
        opened = opened[:-1] if letter == ISOLATE_END else opened + letter
    return opened
