"""Letters become glyphs: joined, stacked and moved as their script asks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, pairwise
from typing import Final

from baby_joints.report.faces import LATIN, Face, opened

# Stands for what a glyph adds to a letter that another glyph already stands for; nobody sees it.
NOTHING: Final = "\N{WORD JOINER}"
_DEVANAGARI: Final = re.compile("[\u0900-\u097f]")
# Widths of plain text come from ReportLab, which knows no pairs and no ligatures.
_AS_MEASURED: Final = {"kern": False, "liga": False, "clig": False}


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its number in the font, the letters it stands for, and where it goes.

    In thousandths of the size: `advance` to the next glyph; `right` and `up` move this one alone.
    """

    number: int
    letters: str
    advance: float
    right: float
    up: float


@lru_cache(maxsize=16384)
def shaped(
    text: str, face: Face, *, bold: bool = False, leftward: bool = False, han: str = ""
) -> tuple[Glyph, ...]:
    """The glyphs of a text of one face, from left to right.

    `leftward` text is given in the order of reading. `han` is the language, such as ``ja``, whose
    forms the letters that Chinese, Japanese and Korean share are to take.
    """
    import uharfbuzz  # type: ignore[import-untyped]  # it ships no types

    font = opened(face.file(bold=bold))
    buffer = uharfbuzz.Buffer()
    # Marks keep their own letters, so that the text of the file tells them apart.
    buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if leftward else "ltr"
    if face.asian and han:
        buffer.language = han
    uharfbuzz.shape(font, buffer, _features(text, face))
    scale = 1000 / font.face.upem
    infos, positions = buffer.glyph_infos, buffer.glyph_positions or []
    letters = _letters(text, [info.cluster for info in infos], leftward=leftward)
    return tuple(
        Glyph(
            info.codepoint,
            stands_for,
            place.x_advance * scale,
            place.x_offset * scale,
            place.y_offset * scale,
        )
        for info, place, stands_for in zip(infos, positions, letters, strict=True)
    )


def _features(text: str, face: Face) -> dict[str, bool]:
    plain = face is LATIN and not _DEVANAGARI.search(text)
    return _AS_MEASURED if plain else {}


def _letters(text: str, clusters: list[int], *, leftward: bool) -> list[str]:
    """What each glyph stands for; put together in the order of reading it is the text."""
    found: list[str] = []
    starts = sorted({*clusters, len(text)})
    ends = dict(pairwise(starts))
    # Letters before the first cluster are those that HarfBuzz took away as never seen.
    first = starts[0]
    for cluster, group in groupby(clusters):
        letters = text[0 if cluster == first else cluster : ends[cluster]]
        parts = list(_parts(letters, len(list(group))))
        found.extend(reversed(parts) if leftward else parts)
    return found


def _parts(letters: str, glyphs: int) -> Iterator[str]:
    """The letters shared out among the glyphs, one each and the rest to the last."""
    for number in range(glyphs - 1):
        yield letters[number : number + 1] or NOTHING
    yield letters[glyphs - 1 :] or NOTHING
