"""The reader's language: sentences, names of codes, dates and numbers in one place."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Final

from baby_joints.domain.age import Age
from baby_joints.domain.codes import Activity, Joint, RiskFactor, Side
from baby_joints.report.catalogue import Catalogue, Message, english_category, started_text
from baby_joints.report.dates import Dates
from baby_joints.report.direction import holds_rightward, isolated
from baby_joints.report.formats import bound
from baby_joints.report.language import Language
from baby_joints.report.letters import clean
from baby_joints.report.numbers import Numbers
from baby_joints.report.rich_text import Rich, joined, rich, set_apart
from baby_joints.report.translation import messages_in

WEEKS_WITH_DAYS: Final = 8
MONTHS_FROM_WEEKS: Final = 52
HOURS_AS_DAYS: Final = 48


class Words(Catalogue):
    """The sentences of one language, its names of codes, its dates and its numbers.

    `typed` also cleans what the parents wrote.
    """

    def __init__(self, messages: Mapping[str, Message], language: Language) -> None:
        self.dates, self.numbers = Dates(language), Numbers(language)
        # English alone needs no table of plural forms: what it would take to load it is saved.
        category = english_category if language is Language.ENGLISH else self.numbers.category
        super().__init__(messages, category, right_to_left=language.right_to_left)

    def comma_list(self, parts: Iterable[Rich]) -> Rich:
        """The parts with commas between them."""
        return self._list(parts, "list.comma")

    def semicolon_list(self, parts: Iterable[Rich]) -> Rich:
        """The parts with semicolons between them."""
        return self._list(parts, "list.semicolon")

    def _list(self, parts: Iterable[Rich], between: str) -> Rich:
        pieces: list[Rich] = []
        for part in parts:
            if pieces:
                pieces.append(self.rich(between))
            pieces.append(part)
        return joined(*pieces)

    def site(self, joint: Joint, side: Side) -> str:
        """A joint with its side, as inside a sentence: ``left hip``."""
        key = f"site.{joint}.{side}"
        return self.text(key if self.has(key) else f"site.{joint}.unsure")

    def site_head(self, joint: Joint, side: Side) -> str:
        """A joint with its side, as at the start of a line: ``Left hip``."""
        return started_text(self.site(joint, side))

    def activity(self, activity: Activity | None) -> str:
        """What was happening, as at the start of a line."""
        return started_text(self.text(f"activity.{activity or 'none'}"))

    def factor(self, factor: RiskFactor) -> str:
        """A hip risk factor."""
        return self.text(f"factor.{factor}")

    def visit_kind(self, kind: str) -> str:
        """The kind of a visit; an unknown code as its own words."""
        key = f"visit.{kind}"
        return self.text(key) if self.has(key) else typed(kind.replace("_", " "))

    def days(self, days: Sequence[date], limit: int = 6) -> str:
        """Days with commas between; more than `limit` are given as a span."""
        if len(days) > limit:
            return self.dates.span(days[0], days[-1])
        return self.text("list.comma").join(self.dates.day(day) for day in days)

    def share(self, n: int, m: int) -> str:
        """``26 of 34``; when nothing was counted, a dash."""
        return bound(self.text("n_of_m", n=n, m=m)) if m else self.text("dash")

    def age(self, age: Age) -> str:
        """Days, weeks with odd days, weeks, then months, as the baby grows."""
        if age.days < 0:
            return self.text("age.before_due")
        if age.weeks == 0:
            return bound(_plain(self.count("age.days", age.days)))
        if age.weeks >= MONTHS_FROM_WEEKS:
            return bound(_plain(self.count("age.months", age.calendar_months)))
        weeks = self.count("age.weeks", age.weeks)
        if age.weeks < WEEKS_WITH_DAYS and age.odd_days:
            days = self.count("age.days", age.odd_days)
            return bound(self.text("age.weeks_days", weeks=weeks, days=days))
        return bound(_plain(weeks))

    def delay(self, delay: timedelta) -> str:
        """How long after it was typed: hours, from 48 on days."""
        hours = int(delay.total_seconds() // 3600)
        if hours < HOURS_AS_DAYS:
            return bound(_plain(self.count("delay.hours", hours)))
        return bound(_plain(self.count("delay.days", delay.days)))

    def number_word(self, number: int) -> str:
        """A small number as a word, a larger one in digits."""
        key = f"number.{number}"
        return self.text(key) if self.has(key) else str(number)

    def quoted(self, words: str) -> Rich:
        """The parents' or a clinician's own words, in quotation marks."""
        said = clean(words)
        quoted = self.rich("quoted", words=rich(said))
        # The marks stand at the ends of the words as these are read.
        return set_apart(quoted) if self.right_to_left or holds_rightward(said) else quoted


def typed(text: str) -> str:
    """What a person typed, fit for the page (`letters.clean`) and apart from what stands around it.

    Without that, a name that runs to the left would pull a number after it to its other side.
    """
    return isolated(clean(text))


def _plain(content: Rich) -> str:
    return "".join(run.text for run in content)


@cache
def words_in(language: Language) -> Words:
    """The words of one language.

    Raises FileNotFoundError when its file is gone, and PoFileError when it cannot be read.
    """
    return Words(messages_in(language), language)


def english() -> Words:
    """The English page."""
    return words_in(Language.ENGLISH)
