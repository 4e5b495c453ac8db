"""One of several things to pick."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Choice(Generic[T]):
    """`value` is what the page gets, `text` what people read; `icon` and `tip` may be empty."""

    value: T
    text: str
    icon: str = ""
    tip: str = ""
