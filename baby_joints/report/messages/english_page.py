"""English sentences of page 1, block by block."""

from collections.abc import Mapping
from typing import Final

from baby_joints.report.catalogue import Message

PAGE: Final[Mapping[str, Message]] = {
    # Who and when
    "running.title": "Joint sounds diary: summary for the clinician",
    "running.right": "Written by the parents. Not a diagnosis.",
    "who.line": "**{sex}, {age}**",
    "who.line_corrected": "**{sex}, {age}**  (corrected: {corrected})",
    "who.born_due": "Born {born} at {weeks} {days} of pregnancy (due {due})",
    "who.born": "Born {born}, due date not written: age is counted from birth",
    "who.pregnancy_weeks": {"one": "{number} week", "other": "{number} weeks"},
    "who.pregnancy_days": {"one": "{number} day", "other": "{number} days"},
    "age.old": "{age} old",
    "age.days": {"one": "{number} day", "other": "{number} days"},
    "age.weeks": {"one": "{number} week", "other": "{number} weeks"},
    "age.weeks_days": "{weeks} {days}",
    "age.months": {"one": "{number} month", "other": "{number} months"},
    "age.before_due": "before the due date",
    "risk.list": "**Hip risk factors:** {factors}.",
    "risk.unanswered": "**Hip risk factors:** not answered. That is not “no”.",
    "risk.yes": "**{factor} yes**",
    "risk.unsure": "{factor} not sure",
    "risk.all_no": "all nine no",
    "risk.others_no": {"one": "the other one no", "other": "the other {words} no"},
    "risk.some_no": {"one": "one no", "other": "{words} no"},
    "risk.open": {"one": "one not answered", "other": "{words} not answered"},
    "period.days": {"one": "{number} day", "other": "{number} days"},
    "period.sound": "**{number}** sound",
    "period.quiet": "**{number}** quiet",
    "period.unlooked": "**{number}** nobody looked",
    "period.alternative": (
        "Bar of the {days} days of the period: {sound} with a sound, {quiet} checked and quiet, "
        "{unlooked} on which nobody looked."
    ),
    "period.writers": {
        "one": "**{number} entry**: {writers}.",
        "other": "**{number} entries**: {writers}.",
    },
    "period.no_entries": "**No entry** in these days.",
    "period.writer": "{name} {entries}",
    "period.writer_unnamed": "not named {entries}",
    "period.nobody_named": "writer not named",
    "period.more_writers": {"one": "one other {entries}", "other": "{number} others {entries}"},
    "period.typed": "{prompt} typed within an hour, {late} later (up to {delay}).",
    "period.typed_prompt": "{prompt} typed within an hour, none later.",
    "delay.hours": {"one": "{number} h", "other": "{number} h"},
    "delay.days": {"one": "{number} day", "other": "{number} days"},
    # The question
    "question.head": "The parents ask",
    "question.none": "No question was written down.",
    # The box
    "box.head": "Reasons to look closer",
    "box.present": {"one": "**{number} written down**", "other": "**{number} written down**"},
    "box.present_none": "**none written down**",
    "box.absent": "{number} looked for, not seen",
    "box.unlooked": "{number} not looked for",
    "box.looked_head": "Looked for, not seen",
    "box.looked_unit": "of times looked",
    "box.unlooked_head": "Not looked for",
    # Where a reason tells of a sign that was seen before the days of the page
    "box.looked_head_these_days": "Not seen in these days",
    "box.unlooked_head_these_days": "Not looked for in these days",
    "box.looked_none": "No sign was looked for.",
    "box.nothing_open": "Every sign was looked for.",
    "box.none": {
        "one": "**None was written down** in {number} entry on {days} of {period}.",
        "other": "**None was written down** in {number} entries on {days} of {period}.",
    },
    "box.none_empty": "**None was written down:** there is no entry yet; the period is {period}.",
    "box.none_is_not": (
        "That is not the same as none. A hip can need care without a sound and without pain."
    ),
    "box.patterns_off": "Patterns were not looked for.",
    "box.once": "Once; the rule asks for two.",
    "box.safety": "A yes to a safety question. The parents were told what to do then.",
    "box.sign_at": "{sign}: {sites}",
    "box.sign_sentence": "Written down on {days}.",
    "box.more_reasons": {
        "one": "{number} more reason: {where}.",
        "other": "{number} more reasons: {where}.",
    },
    "box.rule": "Rule: {rule}",
    "box.shown": "Shown to the parents: {advice}",
    "box.shown_sooner": "Shown to the parents: {advice}; sooner ({factors}).",
    # Other patterns
    "other.head": "Other patterns",
    "other.too_few": (
        "**Too few entries:** other patterns are looked for from {entries} entries on {days} days."
    ),
    "other.off": "Patterns were not looked for: the diary is kept without them.",
    "other.pops_beside": {
        "one": "**Other joints:** {number} sound entry, {joints}, {days}; {no_sign}.",
        "other": "**Other joints:** {number} sound entries, {joints}, {days}; {no_sign}.",
    },
    "other.pops": {
        "one": "**Sounds of joints:** {number} sound entry, {joints}, {days}; {no_sign}.",
        "other": "**Sounds of joints:** {number} sound entries, {joints}, {days}; {no_sign}.",
    },
    "other.no_sign": "none with a sign listed above",
    "other.joints": {"one": "{number} joint", "other": "{number} joints"},
    "other.days": {"one": "{number} day", "other": "{number} days"},
    "other.rate_unclear": (
        "**More or less often:** not clear; {site}, {before} looked-at days before {split}, "
        "{after} since."
    ),
    "other.rate_unknown": "**More or less often:** nothing to compare; no sound was written.",
    "other.rising": (
        "**More often:** {site}, {before} days with entries before {split}, {after} since."
    ),
    "other.settling": (
        "**Less often:** {site}, {before} days with entries before {split}, {after} since; "
        "looking went on."
    ),
    "other.lifting_few": (
        "**Lifting:** too few to compare; {gentle} gentle and {other} other lifts counted "
        "({needed} of each needed)."
    ),
    "other.lifting_none": "**Lifting:** how the baby was lifted was not written down.",
    "other.lifting_unclear": (
        "**Lifting:** no clear difference; sound at {gentle} gentle lifts, {other} others."
    ),
    "other.lifting_difference": (
        "**Lifting:** fewer sounds with gentle lifts; sound at {gentle} of them, {other} others."
    ),
    "other.lifting_days": (
        "**Lifting:** fewer days with a sound since lifting gently; {gentle} of {gentle_days} days "
        "with entries, {other} of {other_days} before."
    ),
    # Both hips
    "strips.head": "Both hips, day by day",
    "strips.sub": "one cell is one day; below: days with a sound of days looked at",
    "strips.sub_brief": "one cell is one day",
    "strips.sub_late": "the last {days} days, one cell a day; earlier: {where}",
    "strips.sub_late_brief": "earlier days: {where}",
    "strips.sub_earlier": "{span}; totals are those of the whole period",
    "strips.unsure": {
        "one": "{sub}; and {number} day, side not sure",
        "other": "{sub}; and {number} days, side not sure",
    },
    "strips.left": "Left",
    "strips.right": "Right",
    "strips.key_sound": "sound",
    "strips.key_quiet_1": "checked",
    "strips.key_quiet_2": "and quiet",
    "strips.key_unlooked_1": "nobody",
    "strips.key_unlooked_2": "looked",
    "strips.key_clunk": "clunk or loose",
    "strips.key_pain": "pain",
    "strips.of_days": {"one": "of {number} day", "other": "of {number} days"},
    "strips.week_of": "Week of",
    "strips.age": "Age",
    "strips.corrected": "Corrected",
    "strips.weeks_old": "{number} wk",
    "strips.too_few": (
        "**Too few days to draw.** The strips need an entry about a hip on 3 days; {there_is}."
    ),
    "strips.there_is": {"one": "there is one: {days}", "other": "there are {words}: {days}"},
    "strips.day": "{day}, {site}",
    "strips.no_entry_about": (
        "About the {site} there is no entry: nobody looked, or nobody wrote it down."
    ),
    "strips.none": "**No entry about either hip.** Nobody looked, or nobody wrote it down.",
    "strips.alternative": (
        "{site}, {period}: {sound} days with a sound, {quiet} checked and quiet, {unlooked} on "
        "which nobody looked. By week, days with a sound of days looked at: {weeks}."
    ),
    "strips.alternative_week": "week of {monday} {share}",
    "strips.alternative_clunk": "Clunk, or felt loose: {days}.",
    "strips.alternative_pain": "Pain right after: {days}.",
    "strips.alternative_events": "Visits: {events}.",
    "strips.visits": {
        "one": "{number} visit, {span}: {where}.",
        "other": "{number} visits, {span}: {where}.",
    },
    "strips.visit": "{day} {kind}",
    "strips.visit_scan": "{day} {kind}, scan",
    # By joint and side
    "sites.head": "By joint and side",
    "sites.sub": "left and right are the baby’s",
    "sites.entries": "Entries",
    "sites.days": "Days",
    "sites.sound": "sound",
    "sites.quiet": "quiet",
    "sites.counted_1": "Counted",
    "sites.counted_2": "repeats",
    "sites.kinds": "Sound entries by kind",
    "sites.click": "click",
    "sites.pop": "pop",
    "sites.clunk": "clunk",
    "sites.grinding": "grinding",
    "sites.pain_1": "Pain",
    "sites.pain_2": "right after",
    "sites.span_1": "First – last",
    "sites.span_2": "sound",
    "sites.site": "Joint and side",
    "sites.no_entry": "no entry",
    "sites.total": {"one": "{number} entry in all", "other": "{number} entries in all"},
    "sites.left_out": "{total} ({typed} typed; left out: {reasons})",
    "sites.second": {
        "one": "{number} second entry of one moment",
        "other": "{number} second entries of one moment",
    },
    "sites.covered": {
        "one": "{number} counted in a tally",
        "other": "{number} counted in a tally",
    },
    "sites.doubtful": {
        "one": "{number} with a doubtful time",
        "other": "{number} with doubtful times",
    },
    "sites.both_hips": {
        "one": "{total}; the {number} about both hips stands in both rows.",
        "other": "{total}; the {number} about both hips stand in both rows.",
    },
    "sites.total_only": "{total}.",
    "sites.kind_unsure": {
        "one": "{number} sound of no certain kind.",
        "other": "{number} sounds of no certain kind.",
    },
    "sites.more_rows": {
        "one": "{number} more row: {where}",
        "other": "{number} more rows: {where}",
    },
    # By what was happening
    "activities.head": "By what was happening",
    "activities.counted": "counted n of m",
    "activities.singles": "single entries",
    "activities.axis_0": "0",
    "activities.axis_50": "50",
    "activities.axis_100": "100%",
    "activities.too_few": "too few",
    "activities.single_sound": "{number} sound",
    "activities.single_quiet": "{number} quiet",
    "activities.single_both": "{sound}, {quiet}",
    "activities.range": (
        "The sound came at {share} of the repeats; likely between {low} and {high}."
    ),
    "activities.movement": "Movement",
    "activities.share": "Share of counted repeats that sounded",
    "activities.more_rows": {
        "one": "{number} more row: {where}",
        "other": "{number} more rows: {where}",
    },
    "activities.none": (
        "**No counted repeats.** “n of m” needs someone to count how often a movement was made "
        "and how often it sounded, 5 times or more."
    ),
    # Since the last visit
    "since.head": "Since the last visit",
    "since.sub": "{day}, {clinician}",
    "since.told": "Told then",
    "since.planned": "Planned then",
    "since.no_scan": "**No scan is written in this diary.**",
    "since.new": "New since",
    "since.goes_on": "Goes on",
    "since.stopped": "Not written since",
    "since.new_site": "{site} ({days})",
    "since.on_site": "{site}, on {since} days looked at (before: {before})",
    "since.others": {"one": "{number} other joint", "other": "{number} other joints"},
    "since.stopped_unlooked": "{site} (last {last}; nobody looked since)",
    "since.stopped_looked": {
        "one": "{site} (last {last}; looked at on {number} day since)",
        "other": "{site} (last {last}; looked at on {number} days since)",
    },
    "since.nothing": "nothing written down",
    "since.none": (
        "**No visit was written down.** What was said, planned or seen at earlier checks is not "
        "in this diary."
    ),
    # Notes, definitions, foot
    "notes.head": "Room for notes",
    "how.head": "How to read this",
    "how.days": (
        "**Days.** Checked and quiet: someone looked, no sound. Nobody looked: no entry, so "
        "nothing is known. Sounds get written down more than quiet, so shares of days run high."
    ),
    "how.counts": (
        "**Counts.** n of m: of m repeats someone counted, n sounded; singles have no m. Tick: "
        "share; bar: 95% range, in truth wider (repeats of one day are alike). “ ”: the parents’ "
        "words."
    ),
    "how.limits": (
        "**Limits.** Written by parents, not reviewed by a doctor, not a diagnosis. The rules are "
        "this program’s own, not tested in clinics. A hip can need care without a sound and "
        "without pain."
    ),
    "how.missing": "**No letter for (shown as {mark}):** {letters}.",
    "how.left_out": "**Left out as the parents chose:** {parts}.",
    "left_out.child_name": "the child’s full name",
    "left_out.observers": "names of those who wrote",
    "left_out.notes": "notes",
    "left_out.clips": "photos and clips",
    "left_out.clinicians": "names of clinicians and places",
    "foot.made": "baby_joints {version}, rules {rules}, made {day}.",
    "foot.made_up": "baby_joints {version}, rules {rules}, made {day}. Made-up example.",
    "foot.page": "**Page {page} of {pages}**",
    "document.attached": "The entries of this report, to be read by baby_joints",
    "document.title": "Joint sounds diary: {name}",
}
