"""One of several things to pick."""

from typing import Generic, NamedTuple, TypeVar

T = TypeVar("T")


class Choice(NamedTuple, Generic[T]):
    """`value` is what the page gets, `text` what people read; `icon` and `tip` may be empty."""

    value: T
    text: str
    icon: str = ""
    tip: str = ""
