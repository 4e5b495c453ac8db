"""How well a detector of persistent hips did on made-up lives."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from statistics import median

from baby_joints.analysis.pattern import Pattern
from tests.simulation.replay import Life, Notice
from tests.simulation.stories import LASTING, SIDES

# Earlier than the truth by more than this is luck, not knowledge.
PREMATURE = -7
YEAR = 365.25


@dataclass(slots=True)
class Score:
    """Hips that should be told, those told, how late; false notices a year of harmless life."""

    hips: int = 0
    told: int = 0
    late: list[int] = field(default_factory=list)
    premature: int = 0
    false: int = 0
    harmless_days: int = 0
    other_hip: int = 0
    other_days: int = 0

    @property
    def sensitivity(self) -> float:
        """Share of the hips that were told."""
        return self.told / self.hips if self.hips else 1.0

    @property
    def within_28_days(self) -> float:
        """Share told within 28 days of the day on which the whole truth satisfied it."""
        return sum(late <= 28 for late in self.late) / self.hips if self.hips else 1.0

    @property
    def false_a_year(self) -> float:
        """Notices a year of lives without a lasting hip."""
        return self.false / self.harmless_days * YEAR if self.harmless_days else 0.0

    @property
    def other_a_year(self) -> float:
        """Notices about the other, harmless hip a year."""
        return self.other_hip / self.other_days * YEAR if self.other_days else 0.0

    def row(self, name: str) -> str:
        """One line of the table."""
        delay = median([max(0, late) for late in self.late]) if self.late else float("nan")
        early = self.premature / self.told if self.told else 0.0
        return (
            f"{name:<24}{self.sensitivity:>8.1%}{self.within_28_days:>9.1%}{delay:>7.0f}"
            f"{early:>8.1%}{self.false_a_year:>9.3f}{self.other_a_year:>9.3f}"
        )


HEAD = (
    f"{'detector':<24}{'told':>8}{'28 days':>9}{'delay':>7}{'early':>8}{'false/y':>9}{'other/y':>9}"
)


def score(lives: Iterable[Life], detector: str) -> Score:
    """The score of one detector; hips that miss or meet the definition by chance are left out."""
    total = Score()
    for life in lives:
        lasting = LASTING.get(life.story, ())
        truth = {side: life.truth.persistent_from(side) for side in SIDES}
        for side in lasting:
            since = truth[side]
            if since is not None and since <= life.truth.days - 14:
                _score_lasting(total, since, list(_days(life.notices, detector, side)))
        harmless = [side for side in SIDES if side not in lasting and truth[side] is None]
        false = sum(len(list(_days(life.notices, detector, side))) for side in harmless)
        if not lasting and len(harmless) == len(SIDES):
            total.false += false
            total.harmless_days += life.truth.days
        elif lasting and harmless:
            total.other_hip += false
            total.other_days += life.truth.days
    return total


def _days(notices: Sequence[Notice], detector: str, side: str) -> Iterator[int]:
    for notice in notices:
        if (notice.detector, notice.pattern, notice.side) == (
            detector,
            Pattern.PERSISTENT_HIP_SOUND,
            side,
        ):
            yield notice.day


def _score_lasting(total: Score, since: int, told_on: Sequence[int]) -> None:
    total.hips += 1
    if told_on:
        total.told += 1
        total.late.append(told_on[0] - since)
        total.premature += told_on[0] - since < PREMATURE
