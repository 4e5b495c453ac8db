"""A tiny notation for test diaries, so that a test shows its story in one line.

    diary("born 2026-01-10; d1 08:10 hip-L click diaper; d2 hip-L quiet diaper 0/8 by Papa")

Statements are parted by ``;`` or new lines; ``#`` starts a comment.

- ``born DATE`` (default 2026-01-10), ``due DATE``, ``from DATE`` (the date of ``d1``, default: the
  birth), ``zone +02:00`` (from here on; default +01:00), ``sex female``, ``risk breech=yes``.
- ``dN [HH:MM] JOINT[-SIDE] SOUND words...``: an entry on day N. ``dA..dB`` repeats it daily,
  ``dA..dB/7`` every seventh day, ``d1,d4,d9`` on those days. Side ``L R B M U``; sound ``pop click
  clunk grinding unsure`` or ``quiet``. Without a time entries of a day stand 45 minutes apart from
  09:00 on. Words in any order:
  ``k/n`` (k of n repeats), ``xK`` (k sounds, not counted how many tries), ``by NAME``;
  an activity (its code, or ``diaper``, ``lift``); ``pain`` ``crying`` ``wincing`` ``discomfort``
  ``calm``; ``swollen`` ``red`` ``warm`` ``loose`` and ``no-swollen`` ...; ``moves`` ``reduced``
  ``stiff`` ``unused``; ``gentle`` ``rough`` ``partly`` (a lift); ``fever`` ``ill`` ``hot`` ``bent``
  ``hard_crying`` ``fall`` and ``no-fever`` ... (safety questions); ``heard`` ``felt``;
  ``late 3d`` / ``late 5h`` / ``late 40m`` (typed that much later, default one minute);
  ``"a note"``.
- ``dN [HH:MM] signs-SIDE opens_less no-creases_uneven`` ...: a look at the hip signs.
- ``dN [HH:MM] visit [KIND] ["question?"]``: a visit, with an open question.

Ids count up from 1 in the order of the text, so ``key(3)`` is the third record.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone
from typing import Any
from uuid import UUID

from baby_joints.domain.child import Child
from baby_joints.domain.codes import (
    Activity,
    Answer,
    HipSign,
    LiftingStep,
    Movement,
    Noticed,
    Presence,
    Reaction,
    RiskFactor,
    SafetyQuestion,
    Sex,
    Side,
    Sound,
)
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.domain.visit_details import Question

SIDES = {
    "L": Side.LEFT,
    "R": Side.RIGHT,
    "B": Side.BOTH,
    "M": Side.MIDDLE,
    "U": Side.UNSURE,
}
REACTIONS = {
    "pain": frozenset({Reaction.CRYING}),
    "calm": frozenset[Reaction](),
} | {reaction.value: frozenset({reaction}) for reaction in Reaction}
MOVEMENTS = {
    "moves": Movement.NORMAL,
    "reduced": Movement.REDUCED,
    "stiff": Movement.HELD_STIFFLY,
    "unused": Movement.NOT_USED,
}
SIGNS = {"swollen": "swelling", "red": "redness", "warm": "warmth", "loose": "felt_loose"}
SAFETY = {
    "ill": SafetyQuestion.LOOKS_ILL,
    "hot": SafetyQuestion.HOT_OR_SWOLLEN,
    "bent": SafetyQuestion.BENT_OR_BROKEN,
    "fall": SafetyQuestion.FALL_OR_BRUISE,
    "fever": SafetyQuestion.FEVER,
    "hard_crying": SafetyQuestion.HARD_CRYING,
}
LIFTING = {
    "gentle": dict.fromkeys(LiftingStep, Answer.YES),
    "rough": dict.fromkeys(LiftingStep, Answer.NO),
    "partly": {LiftingStep.SLOW_AND_SMOOTH: Answer.YES},  # neither gentle nor not
}
ACTIVITIES = {"diaper": Activity.DIAPER_CHANGE, "lift": Activity.PICKED_UP} | {
    activity.value: activity for activity in Activity
}
DELAYS = {"d": "days", "h": "hours", "m": "minutes"}


def key(number: int) -> UUID:
    """The id of the `number`-th record of a diary made here."""
    return UUID(int=number)


def at(day: date, clock: str = "23:59", zone: str = "+01:00") -> datetime:
    """A moment of a day, at its end unless said otherwise."""
    return datetime.fromisoformat(f"{day.isoformat()}T{clock}:00{zone}")


def diary(text: str) -> DiaryContents:
    """The diary that `text` tells, in the notation of this module."""
    return Story().read(text).contents()


class Story:
    """Reads statements one by one; `day` turns a day number into its date."""

    def __init__(self) -> None:
        self._child: dict[str, Any] = {"born_on": date(2026, 1, 10)}
        self._risks: dict[RiskFactor, Answer] = {}
        self._start: date | None = None
        self._zone = timezone(timedelta(hours=1))
        self._observations: list[Observation] = []
        self._hip_signs: list[HipSigns] = []
        self._visits: list[Visit] = []
        self._records = 0
        self._untimed: Counter[date] = Counter()

    def read(self, text: str) -> "Story":
        """Add the statements of `text`."""
        for line in re.findall(r'(?:[^;\n"]|"[^"]*")+', re.sub(r"#.*", "", text)):
            notes = re.findall(r'"([^"]*)"', line)
            words = re.sub(r'"[^"]*"', "", line).split()
            if words:
                self._statement(words, notes)
        return self

    def day(self, number: int) -> date:
        """The date of ``dN``."""
        start: date = self._start or self._child["born_on"]
        return start + timedelta(days=number - 1)

    def end(self, number: int) -> datetime:
        """The last minute of ``dN``."""
        return datetime.combine(self.day(number), time(23, 59), self._zone)

    def contents(self) -> DiaryContents:
        """The diary told so far."""
        child = Child(id=UUID(int=2**64), name="Mia", risk_factors=self._risks, **self._child)
        return DiaryContents(
            child=child,
            observations=tuple(self._observations),
            hip_signs=tuple(self._hip_signs),
            visits=tuple(self._visits),
        )

    def _statement(self, words: list[str], notes: list[str]) -> None:
        head, *rest = words
        if head in {"born", "due"}:
            self._child[f"{head}_on"] = date.fromisoformat(rest[0])
        elif head == "from":
            self._start = date.fromisoformat(rest[0])
        elif head == "zone":
            self._zone = timezone(datetime.fromisoformat(f"2026-01-01T00:00{rest[0]}").utcoffset())  # type: ignore[arg-type] # it has an offset
        elif head == "sex":
            self._child["sex"] = Sex(rest[0])
        elif head == "risk":
            name, answer = rest[0].split("=")
            self._risks[RiskFactor(name)] = Answer(answer)
        elif re.match(r"d\d", head):
            for number in _day_numbers(head):
                self._records_of(self.day(number), list(rest), notes)
        else:
            raise ValueError(f"no such statement: {' '.join(words)}")

    def _records_of(self, day: date, words: list[str], notes: list[str]) -> None:
        given: dict[str, Any] = {"id": key(self._records + 1)}
        self._records += 1
        moment = self._moment(day, words)
        delay = _take_delay(words)
        given["recorded_at"] = moment + delay
        what = words.pop(0)
        if what == "visit":
            kind = words[0] if words else "well_child"
            questions = tuple(Question(text=note) for note in notes)
            given |= {"visited_at": moment, "kind": kind, "questions": questions}
            self._visits.append(Visit(**given))
            return
        given |= {"observed_at": moment, "note": " ".join(notes)}
        if what.startswith("signs"):
            self._hip_signs.append(HipSigns(**given | _hip_signs(what, words)))
        else:
            self._observations.append(Observation(**given | _observation(what, words)))

    def _moment(self, day: date, words: list[str]) -> datetime:
        if re.fullmatch(r"\d\d:\d\d", words[0]):
            clock = time.fromisoformat(words.pop(0))
            return datetime.combine(day, clock, self._zone)
        minutes = 9 * 60 + 45 * (self._untimed[day] % 19)
        self._untimed[day] += 1
        return datetime.combine(day, time(minutes // 60, minutes % 60), self._zone)


def _day_numbers(text: str) -> Iterator[int]:
    for part in text.split(","):
        match = re.fullmatch(r"d(\d+)(?:\.\.d(\d+)(?:/(\d+))?)?", part)
        if match is None:
            raise ValueError(f"no such day: {part}")
        first, last, step = match.groups()
        yield from range(int(first), int(last or first) + 1, int(step or 1))


def _take_delay(words: list[str]) -> timedelta:
    if "late" not in words:
        return timedelta(minutes=1)
    place = words.index("late")
    amount = words[place + 1]
    del words[place : place + 2]
    return timedelta(**{DELAYS[amount[-1]]: int(amount[:-1])})


def _site(text: str) -> dict[str, Any]:
    joint, _, side = text.partition("-")
    if side:
        return {"joint": joint, "side": SIDES[side]}
    return {"joint": joint, "side": Side.MIDDLE if joint in {"neck", "upper_back"} else Side.UNSURE}


def _hip_signs(what: str, words: list[str]) -> dict[str, Any]:
    given: dict[str, Any] = {"side": SIDES[what.partition("-")[2] or "U"]}
    for word in words:
        sign = HipSign(word.removeprefix("no-"))
        given[sign.value] = Presence.ABSENT if word.startswith("no-") else Presence.PRESENT
    return given


def _observation(what: str, words: list[str]) -> dict[str, Any]:
    kind = words.pop(0)
    sound = Sound.NONE if kind == "quiet" else Sound(kind)
    given = _site(what) | {"sound": sound, "sounded": 0 if sound is Sound.NONE else 1}
    given |= {"safety": {}, "noticed": frozenset[Noticed]()}
    while words:
        word = words.pop(0)
        if word == "by":
            given["observer"] = words.pop(0)
        else:
            _add_word(given, word)
    given["safety"] = given["safety"] or None
    return given


def _add_word(given: dict[str, Any], word: str) -> None:
    plain = word.removeprefix("no-")
    presence = Presence.ABSENT if word.startswith("no-") else Presence.PRESENT
    if re.fullmatch(r"\d+/\d+", word):
        given["sounded"], given["tried"] = (int(part) for part in word.split("/"))
    elif re.fullmatch(r"x\d+", word):
        given["sounded"] = int(word[1:])
    elif word in ACTIVITIES:
        given["activity"] = ACTIVITIES[word]
    elif word in REACTIONS:
        given["reaction"] = REACTIONS[word]
    elif word in MOVEMENTS:
        given["movement"] = MOVEMENTS[word]
    elif word in LIFTING:
        given["lifting"] = LIFTING[word]
    elif plain in SIGNS:
        given[SIGNS[plain]] = presence
    elif plain in SAFETY:
        given["safety"][SAFETY[plain]] = presence
    else:
        given["noticed"] |= {Noticed(word)}
