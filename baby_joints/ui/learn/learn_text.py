"""What a short page is made of."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Piece:
    """A drawing (a file of ``resources/learn``) with a title and a few words."""

    art: str
    title: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Pieces that belong together; `as_steps` puts them on one card, small and numbered."""

    title: str
    lead: str
    pieces: tuple[Piece, ...]
    as_steps: bool = False


@dataclass(frozen=True, slots=True)
class LearnText:
    """One page: its sections, where its facts come from, and when they were looked at."""

    sections: tuple[Section, ...]
    sources: str
    reviewed_on: date
