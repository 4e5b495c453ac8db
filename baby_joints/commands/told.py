"""A summary as lines for a terminal and as JSON for a program."""

import json
from collections.abc import Iterator
from datetime import date
from itertools import groupby

from baby_joints.analysis.coverage import Coverage
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.summary import Summary
from baby_joints.domain.child import Child
from baby_joints.domain.json_value import JsonValue
from baby_joints.domain.record_json import child_to_json
from baby_joints.exchange.errors import one_line
from baby_joints.report.wording import finding_sentence
from baby_joints.report.words import english


def as_json(summary: Summary) -> str:
    """``{"as_of", "child", "findings", "coverage"}``; letters beyond ASCII are escaped.

    With patterns switched off ``"patterns_on": false`` says that nobody looked for findings.
    `child` is as in the diary file. Days are ISO text, the longest delay is in seconds.
    """
    told: dict[str, JsonValue] = {
        "as_of": summary.as_of.isoformat(),
        "child": child_to_json(summary.child),
        "findings": [_finding(finding, summary.child) for finding in summary.findings],
        "coverage": _coverage(summary.coverage),
    }
    if not summary.patterns_on:
        told["patterns_on"] = False
    return json.dumps(told, indent=2, allow_nan=False)


def as_lines(summary: Summary) -> Iterator[str]:
    """For a terminal: nothing that a parent typed can steer it."""
    return map(one_line, _lines(summary))


def _lines(summary: Summary) -> Iterator[str]:
    seen = summary.coverage
    known = summary.as_of.isoformat(" ", "minutes")
    yield f"{summary.child.name}, born {summary.child.born_on}. As known at {known}."
    yield (
        f"{seen.entries} entries. Of {seen.period.days} days since {seen.period.start}:"
        f" {seen.sound_days} with a sound, {seen.quiet_days} checked and quiet,"
        f" {seen.unlooked_days} on which nobody looked."
    )
    words = english()
    for level, findings in groupby(summary.findings, key=lambda finding: finding.level):
        yield ""
        advice = words.text(f"advice.{level}")
        yield f"{advice[:1].upper()}{advice[1:]}:"
        for finding in findings:
            yield f"- {finding_sentence(finding, summary.child)}{_how_old(finding)}"
    yield ""
    if not summary.patterns_on:
        yield "Patterns are switched off: nobody looked for any. That does not mean all is well."
    elif not summary.findings:
        yield "No pattern holds in what was written. That does not mean that all is well."
    yield (
        "Written by parents; not a diagnosis. Days without entries mean that nobody looked."
        f" Rules {summary.rules}."
    )


def _how_old(finding: Finding) -> str:
    """Said of what was written longer ago than its level gives."""
    if not finding.numbers.get("time_is_past"):
        return ""
    return f" Last written {finding.numbers['days_ago']} days ago: is it still so?"


def _finding(finding: Finding, child: Child) -> dict[str, JsonValue]:
    return {
        "pattern": finding.pattern.value,
        "joint": finding.joint and finding.joint.value,
        "side": finding.side and finding.side.value,
        "level": finding.level.value,
        "since": finding.since.isoformat(),
        "observation_ids": [str(key) for key in finding.observation_ids],
        "numbers": dict(finding.numbers),
        "text": finding_sentence(finding, child),
    }


def _coverage(seen: Coverage) -> dict[str, JsonValue]:
    delay = seen.longest_delay
    return {
        "from": seen.period.start.isoformat(),
        "to": seen.period.last.isoformat(),
        "days": seen.period.days,
        "sound_days": seen.sound_days,
        "quiet_days": seen.quiet_days,
        "unlooked_days": seen.unlooked_days,
        "entries": seen.entries,
        "writers": [{"name": writer.name, "entries": writer.entries} for writer in seen.writers],
        "prompt_entries": seen.prompt_entries,
        "late_entries": seen.late_entries,
        "longest_delay": None if delay is None else delay.total_seconds(),
        "first_entry_on": _day(seen.first_entry_on),
        "last_entry_on": _day(seen.last_entry_on),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
