"""Leaves out what the parents do not want to hand over: names, notes, clips, clinicians."""

from dataclasses import replace

from baby_joints.analysis.coverage import Coverage, WriterCount
from baby_joints.analysis.summary import Summary
from baby_joints.domain.child import Child
from baby_joints.domain.diary_contents import DiaryContents
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.domain.observation import Observation
from baby_joints.domain.visit import Visit
from baby_joints.report.options import ReportOptions


def redacted_summary(summary: Summary, options: ReportOptions) -> Summary:
    """The summary without what `options` hides; the numbers stay."""
    if not options.hides_anything:
        return summary
    return replace(
        summary,
        child=_child(summary.child, options),
        coverage=_coverage(summary.coverage, options),
        visits=tuple(_visit(visit, options) for visit in summary.visits),
        last_visit=_visit(summary.last_visit, options) if summary.last_visit else None,
    )


def redacted_contents(contents: DiaryContents, options: ReportOptions) -> DiaryContents:
    """The diary without what `options` hides, for the pages of entries and the attached file.

    Earlier versions of a record and fields that this program does not know go too, as they could
    hold what is hidden.
    """
    if not options.hides_anything:
        return contents
    return replace(
        contents,
        child=_child(contents.child, options),
        observations=tuple(_entry(entry, options) for entry in contents.observations),
        hip_signs=tuple(_look(look, options) for look in contents.hip_signs),
        visits=tuple(_visit(visit, options) for visit in contents.visits),
        extra={},
    )


def initials(name: str) -> str:
    """The first letters of a name: ``Mia Lindgren`` becomes ``M. L.``."""
    return " ".join(f"{part[0].upper()}." for part in name.split())


def _child(child: Child, options: ReportOptions) -> Child:
    return replace(
        child,
        name=initials(child.name) if options.hide_child_name else child.name,
        doctor_name="" if options.hide_clinicians else child.doctor_name,
        doctor_phone="" if options.hide_clinicians else child.doctor_phone,
        extra={},
    )


def _coverage(coverage: Coverage, options: ReportOptions) -> Coverage:
    if not options.hide_observers or not coverage.writers:
        return coverage
    return replace(coverage, writers=(WriterCount(None, coverage.entries),))


def _entry(entry: Observation, options: ReportOptions) -> Observation:
    return replace(
        entry,
        observer=None if options.hide_observers else entry.observer,
        note="" if options.hide_notes else entry.note,
        attachments=() if options.hide_clips else entry.attachments,
        history=(),
        extra={},
    )


def _look(look: HipSigns, options: ReportOptions) -> HipSigns:
    return replace(
        look,
        observer=None if options.hide_observers else look.observer,
        note="" if options.hide_notes else look.note,
        history=(),
        extra={},
    )


def _visit(visit: Visit, options: ReportOptions) -> Visit:
    return replace(
        visit,
        clinician="" if options.hide_clinicians else visit.clinician,
        place="" if options.hide_clinicians else visit.place,
        observer=None if options.hide_observers else visit.observer,
        note="" if options.hide_notes else visit.note,
        attachments=() if options.hide_clips else visit.attachments,
        history=(),
        extra={},
    )
