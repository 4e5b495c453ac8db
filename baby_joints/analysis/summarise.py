"""From a diary to its summary: the one way into the analysis."""

from datetime import datetime, timedelta
from itertools import chain

from baby_joints.analysis.counting.activities import count_activities
from baby_joints.analysis.counting.covered_days import cover
from baby_joints.analysis.counting.lifts import count_lifts
from baby_joints.analysis.counting.looks import Look, group_by_site, within
from baby_joints.analysis.counting.parted_days import compare_halves, since_visit, split_of
from baby_joints.analysis.counting.signs import record_signs
from baby_joints.analysis.counting.sites import count_sites, days_of_sites
from baby_joints.analysis.counting.strips import draw_strips, side_unsure_days
from baby_joints.analysis.findings import find_patterns
from baby_joints.analysis.log_reading import Log, read_log
from baby_joints.analysis.parameters import PARAMETERS, Parameters
from baby_joints.analysis.set_aside import SetAside
from baby_joints.analysis.since_visit import SinceVisit
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
) -> Summary:
    """The summary of `diary` as it was known at `as_of` (aware), without what was written later.

    `period` defaults to the days from the first entry to the day of `as_of`. Without `patterns`
    (diary-only mode) only what was written is counted. A pure function: same diary, same summary.
    """
    log = read_log(diary, as_of, parameters)
    period = period or whole_period(log)
    looks = within(log.counted, period)
    by_site = log.by_site if looks is log.counted else group_by_site(looks)
    days = days_of_sites(by_site)
    sites = count_sites(by_site, days)
    last_visit = _last_visit(log)
    findings, missing = find_patterns(log) if patterns else ((), ())
    born_early = log.child.born_early
    return Summary(
        as_of=as_of,
        child=log.child,
        period=period,
        age=log.child.age_on(log.today),
        corrected_age=log.child.corrected_age_on(log.today) if born_early else None,
        coverage=cover(looks, period, timedelta(minutes=parameters.reading.prompt_minutes)),
        sites=sites,
        activities=count_activities(by_site, sites),
        signs=record_signs(log, period),
        strips=draw_strips(days, _certain_notable(log, period), period, log.child),
        hip_days_side_unsure=side_unsure_days(days),
        both_hips_entries=sum(1 for _, e in looks if e.side is Side.BOTH and e.joint is Joint.HIP),
        lifting=count_lifts(looks, parameters.lifting.lifts),
        rate_changes=compare_halves(days, sites, split_of(period, last_visit)),
        findings=findings,
        missing=missing,
        set_aside=_set_aside_in(log, period),
        visits=tuple(visit for visit in log.visits if visit.day in period),
        last_visit=last_visit,
        since_visit=_since(log, last_visit),
        questions=_open_questions(log),
        patterns_on=patterns,
        rules=parameters.version,
    )


def whole_period(log: Log) -> Period:
    """From the first entry's day, or today, through today (or a day ahead, written far east)."""
    days = {look[0] for look in log.known} | {log.today}
    return Period.through(min(days), max(days))


def _last_visit(log: Log) -> Visit | None:
    past = [visit for visit in log.visits if visit.visited_at <= log.as_of]
    return past[-1] if past else None


def _since(log: Log, visit: Visit | None) -> SinceVisit | None:
    """Before and since, on the whole diary: a period that begins at the visit knows no before."""
    if visit is None:
        return None
    days = days_of_sites(log.by_site)
    return since_visit(days, count_sites(log.by_site, days), visit, log.visits)


def _open_questions(log: Log) -> tuple[str, ...]:
    """Questions without an answer, of the newest visit first."""
    asked = chain.from_iterable(visit.open_questions for visit in reversed(log.visits))
    return tuple(question.text for question in asked)


def _certain_notable(log: Log, period: Period) -> list[Look]:
    """Entries of certain days that say more, second and covered ones among them."""
    doubtful = set(log.set_aside.doubtful_times)
    return [look for look in within(log.notable, period) if look.entry.id not in doubtful]


def _set_aside_in(log: Log, period: Period) -> SetAside:
    """What was left out of the counts of `period`; nothing drops out between two halves of it."""
    aside = log.set_aside
    if not aside.total:
        return aside
    days = log.aside_on
    second, covered, doubtful = (
        tuple(key for key in keys if days[key] in period)
        for keys in (aside.second_entries, aside.covered_by_tally, aside.doubtful_times)
    )
    return SetAside(
        second_entries=second,
        covered_by_tally=covered,
        doubtful_times=doubtful,
        not_yet_recorded=aside.not_yet_recorded,
    )
