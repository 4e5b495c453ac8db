"""From a diary to its summary: the one way into the analysis."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import chain
from operator import is_
from uuid import UUID

from baby_joints.analysis.columns import Columns
from baby_joints.analysis.counting.activities import count_activities
from baby_joints.analysis.counting.covered_days import cover
from baby_joints.analysis.counting.lifts import count_lifts
from baby_joints.analysis.counting.looks import Look
from baby_joints.analysis.counting.movements import tallies_of
from baby_joints.analysis.counting.parted_days import compare_halves, since_visit, split_of
from baby_joints.analysis.counting.signs import record_signs
from baby_joints.analysis.counting.sites import count_sites, days_of_sites
from baby_joints.analysis.counting.strips import draw_strips, side_unsure_days
from baby_joints.analysis.findings import find_patterns
from baby_joints.analysis.guidance import Guidance
from baby_joints.analysis.leaf import Leaf
from baby_joints.analysis.leaves import LeafMemory
from baby_joints.analysis.log_reading import Log, read_log
from baby_joints.analysis.parameters import PARAMETERS, Parameters
from baby_joints.analysis.set_aside import SetAside
from baby_joints.analysis.sign_levels import with_levels
from baby_joints.analysis.since_visit import SinceVisit
from baby_joints.analysis.site_count import SiteCount
from baby_joints.analysis.summary import Summary
from baby_joints.domain.codes import Joint, Side
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.period import Period
from baby_joints.domain.visit import Visit


def summarise(
    diary: DiaryContents,
    as_of: datetime,
    *,
    period: Period | None = None,
    patterns: bool = True,
    parameters: Parameters = PARAMETERS,
    memory: LeafMemory | None = None,
    guidance: Guidance | None = None,
) -> Summary:
    """The summary of `diary` as it was known at `as_of` (aware), without what was written later.

    `period` defaults to the days from the first entry to the day of `as_of`. Without `patterns`
    (diary-only mode) only what was written is counted. A pure function: same diary, same summary;
    `memory` spares the reading of what was read for an earlier summary, and changes nothing else.
    `guidance` is the reviewed advice that findings about the parents' answers name and keep to.
    """
    log = read_log(diary, as_of, parameters, memory)
    period = period or whole_period(log)
    leaves = [cut for leaf in log.leaves if (cut := leaf.cut(period)).known]
    is_whole = len(leaves) == len(log.leaves) and all(map(is_, leaves, log.leaves))
    days = log.made(days_of_sites) if is_whole else days_of_sites(leaves)
    tallies = log.made(tallies_of) if is_whole else tallies_of(leaves)
    sites = count_sites(leaves, days, tallies)
    last_visit = _last_visit(log)
    findings, missing = find_patterns(log, guidance) if patterns else ((), ())
    born_early = log.child.born_early
    return Summary(
        as_of=as_of,
        child=log.child,
        period=period,
        age=log.child.age_on(log.today),
        corrected_age=log.child.corrected_age_on(log.today) if born_early else None,
        coverage=cover(leaves, days, period, timedelta(minutes=parameters.reading.prompt_minutes)),
        sites=sites,
        activities=count_activities(leaves, sites, tallies),
        signs=with_levels(record_signs(leaves, log.hip_signs, period), log),
        strips=draw_strips(days, _certain_notable(leaves), period, log.child),
        hip_days_side_unsure=side_unsure_days(days),
        both_hips_entries=sum(leaf.made(_both_hips) for leaf in leaves),
        lifting=count_lifts(leaves, parameters.lifting.lifts),
        rate_changes=compare_halves(days, sites, split_of(period, last_visit)),
        findings=findings,
        missing=missing,
        set_aside=_set_aside(leaves, log.later),
        visits=tuple(visit for visit in log.visits if visit.day in period),
        last_visit=last_visit,
        since_visit=_since(log, last_visit, sites if is_whole else None) if last_visit else None,
        questions=_open_questions(log),
        patterns_on=patterns,
        rules=parameters.version,
    )


def whole_period(log: Log) -> Period:
    """From the first day of an entry or a look at the hips through today.

    Or a day ahead, where it was written far east.
    """
    days = [log.today, *(day for leaf in log.leaves for day in (leaf.first, leaf.last))]
    days += [look.day for look in log.hip_signs]
    return Period.through(min(days), max(days))


def _last_visit(log: Log) -> Visit | None:
    past = [visit for visit in log.visits if visit.visited_at <= log.as_of]
    return past[-1] if past else None


def _since(log: Log, visit: Visit, sites: Sequence[SiteCount] | None) -> SinceVisit:
    """Before and since, on the whole diary: a period that begins at the visit knows no before.

    `sites` are those of the whole diary, None: they are not counted yet.
    """
    days = log.made(days_of_sites)
    if sites is None:
        sites = count_sites(log.leaves, days, log.made(tallies_of))
    day = Period.through(visit.day, visit.day)
    near = [leaf for leaf in log.leaves if leaf.first <= visit.day <= leaf.last]
    of_that_day = Columns.joined(leaf.counted.within(day) for leaf in near)
    return since_visit(days, sites, of_that_day, visit, log.visits)


def _open_questions(log: Log) -> tuple[str, ...]:
    """Questions without an answer, of the newest visit first."""
    asked = chain.from_iterable(visit.open_questions for visit in reversed(log.visits))
    return tuple(question.text for question in asked)


def _certain_notable(leaves: Iterable[Leaf]) -> Iterator[Look]:
    """Entries of certain days that say more, second and covered ones among them."""
    for leaf in leaves:
        doubtful = set(map(id, leaf.doubtful.entries))
        yield from (look for look in leaf.notable if id(look.entry) not in doubtful)


def _both_hips(leaf: Leaf) -> int:
    both = (Joint.HIP, Side.BOTH)
    return sum([kind.site == both for kind in leaf.counted.kinds])


def _set_aside(leaves: Sequence[Leaf], later: tuple[UUID, ...]) -> SetAside:
    """What was left out of the counts; nothing drops out between two halves of a period."""
    return SetAside(
        second_entries=Columns.joined(leaf.second for leaf in leaves).ids,
        covered_by_tally=Columns.joined(leaf.covered for leaf in leaves).ids,
        doubtful_times=Columns.joined(leaf.doubtful for leaf in leaves).ids,
        not_yet_recorded=later,
    )
