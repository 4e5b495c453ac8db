"""Everything that screens and pages say about a diary."""

from dataclasses import dataclass
from datetime import date, datetime

from baby_joints.analysis.activity_count import ActivityCount
from baby_joints.analysis.coverage import Coverage
from baby_joints.analysis.day_strip import DayStrip
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.lifting_count import LiftingCount
from baby_joints.analysis.missing_data import MissingData
from baby_joints.analysis.rate_change import RateChange
from baby_joints.analysis.set_aside import SetAside
from baby_joints.analysis.sign_record import Sign, SignRecord
from baby_joints.analysis.since_visit import SinceVisit
from baby_joints.analysis.site_count import SiteCount
from baby_joints.domain.age import Age
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Side
from baby_joints.domain.period import Period
from baby_joints.domain.visit import Visit


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """The diary as it was known at `as_of`; a number that is printed or drawn stands here.

    Counts, strips, signs and visits are those of `period`; `findings` look at the whole diary up
    to `as_of`, most urgent first. `age` and `corrected_age` are of the day of `as_of`
    (`corrected_age` None unless born early). `strips` has both hips, left first. `sites` has both
    hips first, then the others by sound entries; `activities` is ordered alike, then by tries.
    `both_hips_entries` are the counted entries about both hips, which stand in both rows of
    `sites`. `last_visit` is the newest visit up to `as_of`; `since_visit` is None without one.
    `questions` are the parents' open questions, newest visit first. `patterns_on` is False in
    diary-only mode: findings are then empty because nobody looked for them. `missing` says for the
    patterns that cannot be judged yet what they need. `rules` is the version of the set of rules.
    """

    as_of: datetime
    child: Child
    period: Period
    age: Age
    corrected_age: Age | None
    coverage: Coverage
    sites: tuple[SiteCount, ...]
    activities: tuple[ActivityCount, ...]
    signs: tuple[SignRecord, ...]
    strips: tuple[DayStrip, ...]
    hip_days_side_unsure: int
    both_hips_entries: int
    lifting: LiftingCount
    rate_changes: tuple[RateChange, ...]
    findings: tuple[Finding, ...]
    missing: tuple[MissingData, ...]
    set_aside: SetAside
    visits: tuple[Visit, ...]
    last_visit: Visit | None
    since_visit: SinceVisit | None
    questions: tuple[str, ...]
    patterns_on: bool
    rules: str

    @property
    def today(self) -> date:
        """The local day that the summary looks from."""
        return self.as_of.date()

    def strip(self, side: Side) -> DayStrip:
        """The strip of the left or the right hip."""
        return next(strip for strip in self.strips if strip.side is side)

    def sign(self, sign: Sign) -> SignRecord:
        """What is known of one sign."""
        return next(record for record in self.signs if record.sign is sign)
