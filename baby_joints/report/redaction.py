"""Leaves out what the parents do not want to hand over: names, notes, clips, clinicians."""

from dataclasses import replace

from baby_joints.analysis.coverage import Coverage, WriterCount
from baby_joints.analysis.summary import Summary
from baby_joints.domain.diary_contents import MADE_UP, DiaryContents
from baby_joints.domain.left_out import EXTRA, R, has_unknown_fields, without
from baby_joints.report.options import ReportOptions


def redacted_summary(summary: Summary, options: ReportOptions) -> Summary:
    """The summary without what `options` hides; the numbers stay."""
    if not options.hides_anything:
        return summary
    return replace(
        summary,
        child=_hidden(summary.child, options),
        coverage=_coverage(summary.coverage, options),
        visits=tuple(_hidden(visit, options) for visit in summary.visits),
        last_visit=_hidden(summary.last_visit, options) if summary.last_visit else None,
    )


def redacted_contents(contents: DiaryContents, options: ReportOptions) -> DiaryContents:
    """The diary without what `options` hides, for the pages of entries and the attached file.

    Each record is marked with what is missing (`domain.left_out`). Earlier versions, what is left
    of deleted records and fields that this program does not know go too, as they could hold what
    is hidden.
    """
    if not options.hides_anything:
        return contents
    return replace(
        contents,
        child=_hidden(contents.child, options),
        observations=tuple(_hidden(entry, options) for entry in contents.observations),
        hip_signs=tuple(_hidden(look, options) for look in contents.hip_signs),
        visits=tuple(_hidden(visit, options) for visit in contents.visits),
        deleted={},
        # That the diary is an example is no secret, and must be seen wherever it goes.
        extra={MADE_UP: True} if contents.is_made_up else {},
    )


def _hidden(record: R, options: ReportOptions) -> R:
    names = {
        name
        for hides, fields in (
            (options.hide_child_name, ("name",)),
            (options.hide_observers, ("observer",)),
            (options.hide_notes, ("note",)),
            (options.hide_clips, ("attachments",)),
            (options.hide_clinicians, ("clinician", "place", "doctor_name", "doctor_phone")),
        )
        if hides
        for name in fields
    }
    return without(record, {*names, EXTRA} if has_unknown_fields(record) else names)


def _coverage(coverage: Coverage, options: ReportOptions) -> Coverage:
    if not options.hide_observers or not coverage.writers:
        return coverage
    return replace(coverage, writers=(WriterCount(None, coverage.entries),))
