"""English titles, sentences and rules of the patterns, and the words of the levels."""

from collections.abc import Mapping
from typing import Final

from baby_joints.report.catalogue import Message

_DAYS: Final = {"one": "{number} day", "other": "{number} days"}

FINDINGS: Final[Mapping[str, Message]] = {
    # Titles; a pattern about a sound has one for each kind of sound
    "title.persistent_hip_sound.click": "{site} keeps clicking",
    "title.persistent_hip_sound.pop": "{site} keeps popping",
    "title.persistent_hip_sound.clunk": "{site} keeps clunking",
    "title.persistent_hip_sound.grinding": "{site} keeps grinding",
    "title.persistent_hip_sound.unsure": "{site} keeps making a sound",
    "title.recurring_hip_sound.click": "{site} clicked again and again",
    "title.recurring_hip_sound.pop": "{site} popped again and again",
    "title.recurring_hip_sound.clunk": "{site} clunked again and again",
    "title.recurring_hip_sound.grinding": "{site} was grinding again and again",
    "title.recurring_hip_sound.unsure": "{site} sounded again and again",
    "title.recurring_once.click": "{site} clicked",
    "title.recurring_once.pop": "{site} popped",
    "title.recurring_once.clunk": "{site} clunked",
    "title.recurring_once.grinding": "{site} was grinding",
    "title.recurring_once.unsure": "{site} made a sound",
    "title.reproducible.click": "{site} clicks at {every}",
    "title.reproducible.pop": "{site} pops at {every}",
    "title.reproducible.clunk": "{site} clunks at {every}",
    "title.reproducible.grinding": "{site} grinds at {every}",
    "title.reproducible.unsure": "{site} sounds at {every}",
    "title.hip_clunk": "{site} clunked",
    "title.hip_loose": "{site} felt loose",
    "title.hip_clunk_or_loose": "{site} clunked and felt loose",
    "title.opens_less": "{site} opens less",
    "title.leg_looks_shorter": "One leg looks shorter: {side}",
    "title.limp_or_waddle": "Limp or waddle",
    "title.creases_uneven": "Uneven skin creases",
    "title.hip_asymmetry": "The legs differ",
    "title.pain_with_sound": "Pain right after a sound: {site}",
    "title.swollen_red_or_warm": "Swelling, redness or warmth: {site}",
    "title.limb_held_or_unused": "Limb held stiffly or not used: {site}",
    "title.reduced_movement": "Limb moved less than usual: {site}",
    "title.grinding": "Grinding: {site}",
    "title.rising": "More often: {site}",
    "title.settling": "Less often: {site}",
    "title.lifting_difference": "Fewer sounds with gentle lifts",
    "title.comfortable_pops": "Sounds without any other sign",
    "site.any": "several joints",
    "side.left": "left",
    "side.right": "right",
    "side.other": "side not sure",
    # n of m, beside the title
    "share.days": "{n} of {m} days",
    "share.times": "{n} of {m}",
    "share.once": {"one": "once", "other": "{number} times"},
    # Sentences
    "sentence.persistent_hip_sound": (
        "Days with a sound, of the days someone looked, {span}. Last 6 weeks: {days}, in {weeks} "
        "of 6 weeks; last 7 days: {last}."
    ),
    "sentence.recurring_hip_sound": "Days with a sound, of the days someone looked, {span}.",
    "sentence.looked_since": {
        "one": "Since then: looked on {number} day, no sound.",
        "other": "Since then: looked on {number} days, no sound.",
    },
    "sentence.reproducible": "Repeats counted on {days}, {span}: {share} ({level} range {range}).",
    "sentence.range": "{low}–{high}",
    "sentence.other_side": "{site}: **{share}**.",
    "sentence.clunk_or_loose": "Of times looked, {span}. Clunk {clunks}, felt loose {loose}.",
    "sentence.asymmetry": "Of times looked, {span}. {signs}.",
    "sentence.pain": (
        "Times with pain right after a sound, of those where someone looked, {span}. {kinds}."
    ),
    "sentence.swollen": "Of times looked, {span}. {kinds}.",
    "sentence.limb": "Of times looked, {span}. {kinds}.",
    "sentence.reduced": "Of times looked, on {days}, {span}.",
    "sentence.grinding": "Times with grinding, of times with a sound, on {days}, {span}.",
    "sentence.changed": (
        "Days with a sound, of the days with entries: {before} before {split}, {after} since."
    ),
    "sentence.changed_settling": (
        "Days with a sound, of the days with entries: {before} before {split}, {after} since. "
        "Looking went on."
    ),
    "sentence.lifting": "Sound at {gentle} gentle lifts and at {other} other lifts.",
    "sentence.lifting_days": (
        "Days with a sound at a lift, of the days with entries: {gentle} of {gentle_days} since "
        "lifting gently, {other} of {other_days} before."
    ),
    "sentence.pops": {
        "one": "{number} sound entry, {joints}, {days}; none with another sign.",
        "other": "{number} sound entries, {joints}, {days}; none with another sign.",
    },
    "sentence.joints": {"one": "{number} joint", "other": "{number} joints"},
    "sentence.days": _DAYS,
    "sentence.kind": "{kind} {times}",
    "kind.crying": "crying",
    "kind.wincing": "wincing",
    "kind.discomfort": "discomfort",
    "kind.swelling": "swelling",
    "kind.redness": "redness",
    "kind.warmth": "warmth",
    "kind.hot_or_swollen": "hot, red or swollen",
    "kind.held_stiffly": "held stiffly",
    "kind.not_used": "not used",
    "kind.opens_less": "one leg opens less",
    "kind.leg_looks_shorter": "one leg looks shorter",
    "kind.creases_uneven": "uneven creases",
    "kind.limp_or_waddle": "limp or waddle",
    # Rules
    "rule.age": "age",
    "rule.corrected_age": "corrected age",
    "rule.persistent_hip_sound": (
        "sounds on {days} days or more in the last {window} weeks, in {weeks} of the weeks or "
        "more. First to last: {span} days or more. The last within {last} days. {past} of the "
        "days at {old} weeks of {age} or older."
    ),
    "rule.persistent_hip_sound.gaps": (
        "days without entries can hide sounds. So: sounds on {days} days or more in the last "
        "{window} weeks, in {weeks} of the weeks or more. First to last: {span} days or more. "
        "{days_recent} of the days in the last {recent}, the last within {last}. {past} of the "
        "days at {old} weeks of {age} or older. Very likely on more than {share} of the days with "
        "entries."
    ),
    "rule.persistent_hip_sound.few_quiet": (
        "{rule} A hip was checked and quiet on fewer than {quiet} of the days with entries. So "
        "after {pause} days without a sound the count begins again. {beside} of the days lie "
        "outside the fullest {fullest}."
    ),
    "rule.recurring_hip_sound": (
        "sounds on {days} days or more in {window} weeks, {span} days or more from first to last. "
        "Or any at {old} weeks of {age} or older."
    ),
    "rule.reproducible_hip_sound": (
        "{share} or more of {tries} counted repeats or more, on {days} days or more, in {window} "
        "weeks. The true share very likely above {above}."
    ),
    "rule.reproducible_sound": (
        "{share} or more of {tries} counted repeats or more, on {days} days or more, in {window} "
        "weeks. Or every one of {every} or more, on {every_days} days."
    ),
    "rule.hip_clunk_or_loose": "a clunk of a hip, or a hip that felt loose, once or more.",
    "rule.hip_asymmetry": (
        "one leg opens less or looks shorter, or a limp or waddle, once or more. Creases alone "
        "weigh less."
    ),
    "rule.pain_with_sound": (
        "crying, wincing or discomfort right after a sound, {times} times or more."
    ),
    "rule.swollen_red_or_warm": "swelling, redness or warmth near a joint, once or more.",
    "rule.limb_held_or_unused": "a limb held stiffly or not used, once or more.",
    "rule.reduced_movement": "a limb moved less than usual on {days} days or more.",
    "rule.grinding": "grinding and not a clean pop, once or more.",
    "rule.rising": (
        "in the last {late} weeks {ratio} times the sounds a day of the time before, or more. On "
        "{days} days or more, beyond chance. A day without entries counts as {part} of one."
    ),
    "rule.settling": (
        "in the last {fall} weeks {fall_ratio} or less of the sounds a day of the {before} weeks "
        "before, beyond chance. A day without entries counts as {part} of one. Other entries went "
        "on at {pace} of their pace or more."
    ),
    "rule.lifting_difference": (
        "fewer sounds with gentle lifts, beyond chance, from {lifts} lifts of each kind. Or fewer "
        "days with a sound at a lift, {after} weeks after lifting changed or later."
    ),
    "rule.comfortable_pops": "sounds of joints with none of the other patterns.",
    # Levels: in the box, and what the parents were shown
    "level.emergency_now": "Emergency care now.",
    "level.today": "To be seen today.",
    "advice.emergency_now": "get emergency care now",
    "advice.today": "have the baby seen today",
    "advice.within_24_hours": "call the doctor within 24 hours",
    "advice.this_week": "call the doctor this week",
    "advice.within_two_weeks": "ask for a hip check within two weeks",
    "advice.next_visit": "bring it up at the next visit",
    "advice.note": "keep a note of it",
    "advice.ended": "{advice}.",
}
