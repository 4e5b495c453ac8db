"""What the window remembers from one start to the next; nothing of the diary."""

import json
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from pathlib import Path
from typing import Any, Final

from baby_joints.ui.theme.measures import TEXT_SCALES
from baby_joints.ui.theme_choice import ThemeChoice

FILE_NAME: Final = "window.json"
MOST_OBSERVERS: Final = 12
HOURS: Final = 24
_COUNTRY: Final = re.compile("[A-Z]{2}")
_NOT_STORED: Final = frozenset({"path", "problem", "hides_people", "is_aside"})
_PEOPLE: Final = ("observers", "last_observer", "names_left_out")
# Of JSON that is none, is nested without end, or holds other things than settings.
_UNREADABLE: Final = (ValueError, TypeError, AttributeError, RecursionError)
LOCK_MINUTES: Final = (1, 5, 10, 30, 60, 0)


@dataclass(slots=True)
class Preferences:
    """Plain values, read once at the start and written when the window closes or one changes.

    `country` is an ISO 3166-1 code of two letters, empty until somebody chose one: the emergency
    number depends on it and is never guessed. `paper`, `reader_language`, `page_parts` and
    `page_left_out` are the last choices for the doctor's page. `geometry` is Qt's own text of size
    and place (base 64). `signs_asked_on` is the day, as in 2026-04-23, on which the Visits page
    last asked for a look at the legs; `invites` lets the Log page ask after days without a look.
    `night_from` and `night_until` are whole hours; between them the theme by the hour wears the
    colors of the night. `names_left_out` are people who wrote once and are no longer offered.
    `problem` says in one sentence why the file could not be read, or which values in it could not
    be used; the defaults hold for these. Such a file is kept beside the new one, as a later version
    of the program may have written it. `lock_minutes` is after how long untouched a diary with a
    password is locked, 0 for never; `keyring`: it is opened with what the system's keyring holds.
    With `hides_people` the names of people are not written to the file: the diary keeps them.
    """

    path: Path
    theme: ThemeChoice = ThemeChoice.SYSTEM
    text_scale: float = 1.0
    language: str = ""
    country: str = ""
    observers: list[str] = field(default_factory=list)
    last_observer: str = ""
    names_left_out: list[str] = field(default_factory=list)
    paper: str = ""
    reader_language: str = ""
    page_parts: list[str] = field(default_factory=lambda: ["behind", "visits", "questions"])
    page_left_out: list[str] = field(default_factory=list)
    geometry: str = ""
    reduced_motion: bool = False
    signs_asked_on: str = ""
    invites: bool = True
    night_from: int = 21
    night_until: int = 7
    lock_minutes: int = 10
    keyring: bool = False
    problem: str = ""
    hides_people: bool = False
    is_aside: bool = False

    @classmethod
    def read(cls, path: Path) -> "Preferences":
        """What the file at `path` holds; a missing file is no problem, an unreadable one is."""
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return cls(path)
        except (OSError, UnicodeDecodeError) as error:
            return cls(path, problem=str(error))
        try:
            return cls._of(path, json.loads(text))
        except _UNREADABLE as error:
            return cls(path, problem=str(error))

    @classmethod
    def _of(cls, path: Path, stored: Any) -> "Preferences":  # noqa: ANN401 - JSON is anything
        if not isinstance(stored, dict):
            raise TypeError("The settings are not a list of names and values.")
        known = {entry.name for entry in fields(cls)} - _NOT_STORED
        preferences, problems = cls(path), []
        for name in sorted(known & stored.keys()):
            try:
                checked = _checked(name, stored[name], getattr(preferences, name))
            except _UNREADABLE as error:
                problems.append(str(error))
            else:
                setattr(preferences, name, checked)
        preferences.problem = "; ".join(problems)
        return preferences

    def write(self) -> None:
        """Keep the values; raises OSError when the disk does not take them."""
        # Only at the end: it brings parts of Python that the start does not need.
        from baby_joints.atomic_file import write_atomically

        stored = asdict(self)
        left_out = {*_NOT_STORED, *(_PEOPLE if self.hides_people else ())}
        stored = {name: value for name, value in stored.items() if name not in left_out}
        self.path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(stored, ensure_ascii=False, indent=1, sort_keys=True)
        if self.problem and not self.is_aside:
            self._put_aside()
        write_atomically(self.path, text.encode())

    def _put_aside(self) -> None:
        """Keep the file that could not be used, once; the newest of them."""
        with suppress(FileNotFoundError):
            self.path.replace(self.path.with_suffix(".unreadable.json"))
        self.is_aside = True

    def people_text(self) -> str:
        """The names of people, for a diary that keeps them."""
        return json.dumps({name: getattr(self, name) for name in _PEOPLE}, ensure_ascii=False)

    def take_people(self, text: str) -> None:
        """Take over what `people_text` gave; names that are only known here stay."""
        try:
            kept = Preferences._of(self.path, json.loads(text))
        except _UNREADABLE:
            return  # somebody else wrote it: names can be typed again
        self.observers = list(dict.fromkeys([*kept.observers, *self.observers]))[:MOST_OBSERVERS]
        self.names_left_out = list(dict.fromkeys([*kept.names_left_out, *self.names_left_out]))
        self.last_observer = kept.last_observer or self.last_observer

    def remember_observer(self, name: str) -> None:
        """Put `name` first among those who write."""
        if name:
            others = [known for known in self.observers if known != name]
            self.observers = [name, *others][:MOST_OBSERVERS]
            self.names_left_out = [left for left in self.names_left_out if left != name]
        self.last_observer = name

    def offered_names(self, written: Iterable[str] = ()) -> tuple[str, ...]:
        """Who is offered as the one who noticed: those known here, then those of the diary."""
        names = dict.fromkeys(filter(None, (*self.observers, *written)))
        return tuple(name for name in names if name not in self.names_left_out)

    def rename_observer(self, name: str, new: str) -> None:
        """Offer `new` in the place of `name`; what is written in the diary stays as it is."""
        known = self.observers if name in self.observers else [*self.observers, name]
        renamed = [new if entry == name else entry for entry in known]
        self.observers = list(dict.fromkeys(renamed))[:MOST_OBSERVERS]
        self.names_left_out = [left for left in self.names_left_out if left != new]
        self._leave_out(name)
        if self.last_observer == name:
            self.last_observer = new

    def forget_observer(self, name: str) -> Callable[[], None]:
        """Do not offer this name any more; what is written in the diary stays as it is.

        What is returned offers it again, where it stood.
        """
        before = list(self.observers), self.last_observer, list(self.names_left_out)

        def bring_back() -> None:
            self.observers, self.last_observer, self.names_left_out = before

        self.observers = [entry for entry in self.observers if entry != name]
        self._leave_out(name)
        if self.last_observer == name:
            self.last_observer = ""
        return bring_back

    def _leave_out(self, name: str) -> None:
        """The diary still holds the name: without this it would be offered again from there."""
        if name not in (*self.observers, *self.names_left_out):
            self.names_left_out.append(name)


def _checked(name: str, value: object, default: object) -> object:
    """`value` if it is what this setting may be; ValueError names the setting."""
    if name == "theme":
        return ThemeChoice(str(value))
    if name == "text_scale":
        if value not in TEXT_SCALES:
            raise ValueError(f"text_scale: {value!r} is not one of {TEXT_SCALES}")
        return float(str(value))
    if name in {"night_from", "night_until"} and value not in range(HOURS):
        raise ValueError(f"{name}: {value!r} is no hour")
    if name == "lock_minutes" and value not in LOCK_MINUTES:
        raise ValueError(f"lock_minutes: {value!r} is not one of {LOCK_MINUTES}")
    if name == "country" and value and not _COUNTRY.fullmatch(str(value)):
        raise ValueError(f"country: {value!r} is not a code of two letters")
    if name == "signs_asked_on" and value:
        date.fromisoformat(str(value))
    _check_kind(name, value, default)
    return value


def _check_kind(name: str, value: object, default: object) -> None:
    # To Python True is a number too.
    if not isinstance(value, type(default)) or isinstance(value, bool) != isinstance(default, bool):
        raise TypeError(f"{name}: {value!r} is not what it should be")
    if isinstance(value, list) and not all(isinstance(part, str) for part in value):
        raise TypeError(f"{name}: {value!r} is not a list of words")
    for text in value if isinstance(value, list) else [value]:
        # Half a letter, which no file takes: it would end the start, or the writing.
        str(text).encode()
