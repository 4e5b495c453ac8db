"""A finding in the words of the window: title, sentence, what to do, the numbers behind it.

Sentences are rich text: ``<b>`` is ours, everything else is escaped. None of them names a cause.
"""

import html
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.advice import Advice
from baby_joints.analysis.answer import Answer
from baby_joints.analysis.emergency_numbers import EmergencyHelp
from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Answer as RiskAnswer
from baby_joints.domain.codes import Joint, Level, RiskFactor, Side
from baby_joints.ui import formatting
from baby_joints.ui.finding_facts import Fact, finding_facts
from baby_joints.ui.finding_titles import finding_title, heading, where
from baby_joints.ui.isolated import isolated
from baby_joints.ui.numbered import numbered
from baby_joints.ui.safety.advice_words import advice_words
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
CONTEXT: Final = "FindingText"
_IF_ALSO: Final[Mapping[Answer, str]] = {
    Answer.LOOKS_ILL: QT_TRANSLATE_NOOP("FindingText", "Looks very ill? {step}"),
    Answer.FEVER: QT_TRANSLATE_NOOP("FindingText", "A fever of 38.0 °C (100.4 °F) or more? {step}"),
}


@dataclass(frozen=True, slots=True)
class FindingText:
    """Everything a card says. `title` is plain text, `sentence` rich text, `action` plain text."""

    title: str
    sentence: str
    action: str
    facts: tuple[Fact, ...]


def finding_text(finding: Finding, child: Child, today: date, there: EmergencyHelp) -> FindingText:
    """The words for `finding` about `child`, as told on `today`; `there`: whom to call."""
    return FindingText(
        title=finding_title(finding, child),
        sentence=_SENTENCES[finding.pattern](finding, child),
        action=finding_action(finding, child, there),
        facts=finding_facts(finding, today),
    )


def finding_action(finding: Finding, child: Child, there: EmergencyHelp) -> str:
    """What to do, one step first, as the reviewed advice has it; a risk factor only hastens.

    What was written so long ago that the time of its level has gone by is asked about first.
    """
    step = _next_step(finding, child, there)
    if not finding.numbers.get("time_is_past"):
        return step
    text = numbered(
        "FindingText",
        "You last wrote this %n days ago. Is it still so, or has no doctor seen it yet? "
        "Then this counts: {step}",
        "You last wrote this %n day ago. Is it still so, or has no doctor seen it yet? "
        "Then this counts: {step}",
        _number(finding, "days_ago"),
    )
    return text.format(step=step)


def _next_step(finding: Finding, child: Child, there: EmergencyHelp) -> str:
    """The reviewed advice on the entries behind it; what only counts asks about a hip, or can wait.

    What asks for a call within two weeks is always about a hip.
    """
    if finding.advice is not None:
        return _reviewed_step(finding, finding.advice, child, there)
    match finding.level:
        case Level.WITHIN_TWO_WEEKS:
            return _hip_check_soon(child)
        case Level.NEXT_VISIT:
            return translate("FindingText", "Tell the doctor at the next visit.")
        case Level.NOTE:
            return translate("FindingText", "A hip can need care without a sound and without pain.")
        case _:
            return f"{formatting.word(finding.level)}."


def _reviewed_step(finding: Finding, advice: Advice, child: Child, there: EmergencyHelp) -> str:
    """As the safety sheet says it of the same entry, and what a further sign would call for."""
    joint = finding.joint or Joint.UNSURE
    said = advice_words(advice.text, child, joint, there)
    steps = [said.first, said.reason, *said.then]
    for answer, raised in finding.raised:
        first = advice_words(raised.text, child, joint, there).first
        steps.append(translate(CONTEXT, _IF_ALSO[answer]).format(step=first))
    return " ".join(steps)


def finding_question(finding: Finding, child: Child) -> str:
    """A question for the doctor to begin with, which the parents write on; plain text."""
    title = finding_title(finding, child)
    if finding.joint is Joint.HIP:
        text = translate("FindingText", "{title}. Does {name} need a hip check?")
    else:
        text = translate("FindingText", "{title}. Should someone look at it?")
    return text.format(title=title, name=isolated(child.name))


def _hip_check_soon(child: Child) -> str:
    if child.risk_factors.get(RiskFactor.BREECH) is RiskAnswer.YES:
        text = translate(
            "FindingText",
            "Ask for a hip check within two weeks. {name} was breech, so sooner is better.",
        )
        return text.format(name=isolated(child.name))
    if RiskAnswer.YES in child.risk_factors.values():
        return translate(
            "FindingText",
            "Ask for a hip check within two weeks. You named a hip risk, so sooner is better.",
        )
    return translate("FindingText", "Ask for a hip check within two weeks. Sooner is better.")


def _number(finding: Finding, key: str) -> int:
    value = finding.numbers.get(key)
    return value if isinstance(value, int) else 0


def _day(finding: Finding, key: str) -> str:
    value = finding.numbers.get(key)
    return formatting.day_of_month(date.fromisoformat(str(value))) if value else ""


def _sign_seen(finding: Finding, _child: Child) -> str:
    looked = translate(
        "FindingText", "It was there <b>{n} of {m}</b> times someone looked, last on {last}."
    )
    return _times_seen(finding, looked)


def _times_seen(finding: Finding, of_looks: str) -> str:
    """Moments are counted; several entries may tell of the same one. `of_looks`: n of more m."""
    n, m, entries = _number(finding, "n"), _number(finding, "m"), len(finding.observation_ids)
    if m > n:
        text = of_looks
    elif n == 1 and entries > 1:
        text = numbered(
            "FindingText",
            "%n entries tell of <b>the same moment</b>, on {last}.",
            "%n entry tells of <b>the same moment</b>, on {last}.",
            entries,
        )
    elif n == 1:
        text = translate("FindingText", "You wrote it <b>once</b>, on {last}.")
    else:
        text = numbered(
            "FindingText",
            "It was there <b>%n times</b>, last on {last}.",
            "It was there <b>%n time</b>, last on {last}.",
            n,
        )
    return text.format(n=n, m=m, last=html.escape(_day(finding, "last_on")))


def _pain(finding: Finding, child: Child) -> str:
    if _number(finding, "m") > _number(finding, "n"):
        text = translate(
            "FindingText",
            "After a sound {name} cried, winced or was uneasy <b>{n} of the {m}</b> times you told "
            "about.",
        )
    else:
        text = translate(
            "FindingText",
            "After a sound {name} cried, winced or was uneasy <b>each of the {n}</b> times you "
            "told about.",
        )
    return _filled(text, finding, child)


def _grinding(finding: Finding, _child: Child) -> str:
    sounded = translate(
        "FindingText", "It was grinding <b>{n} of {m}</b> times it sounded, last on {last}."
    )
    return _times_seen(finding, sounded)


def _sound_days(finding: Finding, child: Child) -> str:
    if _number(finding, "n") == 1 and len(finding.observation_ids) > 1:
        # Days are counted: "once" beside several entries would deny all but one of them.
        text = translate("FindingText", "You wrote a {site} sound on <b>one day</b>: {last}.")
    elif _number(finding, "n") == 1:
        text = translate("FindingText", "You wrote a {site} sound <b>once</b>, on {last}.")
    elif _number(finding, "n") == _number(finding, "m"):
        # Who writes only when it sounds has no quiet day: "14 of 14" would claim a share.
        text = numbered(
            "FindingText",
            "You wrote a {site} sound on <b>%n days</b> from {first} to {last}.",
            "You wrote a {site} sound on <b>%n day</b> from {first} to {last}.",
            _number(finding, "n"),
        )
    else:
        text = numbered(
            "FindingText",
            "A {site} sound on <b>{n} of the %n days</b> someone looked, from {first} to {last}.",
            "A {site} sound on <b>{n} of the %n day</b> someone looked, from {first} to {last}.",
            _number(finding, "m"),
        )
    return _filled(text, finding, child) + _looked_since(finding)


def _looked_since(finding: Finding) -> str:
    """The quiet looks after the span that was counted: a plain count, and no good news."""
    days = _number(finding, "quiet_days_after")
    if not days:
        return ""
    text = numbered(
        "FindingText",
        "Since then: someone looked on %n days, no sound.",
        "Since then: someone looked on %n day, no sound.",
        days,
    )
    return f" {text}"


def _repeats(finding: Finding, child: Child) -> str:
    own = numbered(
        "FindingText",
        "From {first} to {last} it sounded <b>{n} of {m}</b> times you counted, on %n days.",
        "From {first} to {last} it sounded <b>{n} of {m}</b> times you counted, on %n day.",
        _number(finding, "counted_days"),
    )
    told = _filled(own, finding, child)
    tried = _number(finding, "other_side_tried")
    if not tried or finding.side not in {Side.LEFT, Side.RIGHT}:
        return told
    other = Side.RIGHT if finding.side is Side.LEFT else Side.LEFT
    text = translate("FindingText", "The {other}: {n} of {m}.").format(
        other=formatting.lower_site(finding.joint or Joint.UNSURE, other),
        n=_number(finding, "other_side_sounded"),
        m=tried,
    )
    return f"{told} {html.escape(text)}"


def _change(finding: Finding, child: Child) -> str:
    text = translate(
        "FindingText",
        "Before {split}: a sound on <b>{bn} of {bm}</b> days with notes. "
        "Since then: <b>{an} of {am}</b>.",
    )
    told = _filled(text, finding, child)
    if finding.pattern is Pattern.SETTLING:
        rest = translate("FindingText", "You went on writing.")
        return f"{told} {html.escape(rest)}"
    return told


def _lifting(finding: Finding, child: Child) -> str:
    if finding.numbers.get("by") == "days":
        text = translate(
            "FindingText",
            "Since you lift gently, a lift had a sound on <b>{gds} of {gd}</b> days with notes. "
            "Before that: <b>{ods} of {od}</b>.",
        )
    else:
        text = translate(
            "FindingText",
            "<b>{gn} of {gm}</b> gentle lifts and <b>{on} of {om}</b> other lifts had a sound.",
        )
    return _filled(text, finding, child)


def _pops(finding: Finding, child: Child) -> str:
    text = numbered(
        "FindingText",
        "You wrote <b>%n entries</b> with a sound and no other sign with them.",
        "You wrote <b>%n sound</b> and no other sign with it.",
        _number(finding, "n"),
    )
    return _filled(text, finding, child)


def _filled(text: str, finding: Finding, child: Child) -> str:
    """`text` with every value a sentence may name; values are escaped, `text` is ours."""
    split = _day(finding, "split_on")
    values: dict[str, str | int] = {
        "name": html.escape(isolated(child.name)),
        "site": html.escape(where(finding)),
        "Site": html.escape(heading(finding)),
        "n": _number(finding, "n"),
        "m": _number(finding, "m"),
        "first": html.escape(_day(finding, "first_on")),
        "last": html.escape(_day(finding, "last_on")),
        "split": html.escape(split),
        "bn": _number(finding, "before_sound_days"),
        "bm": _number(finding, "before_written_days"),
        "an": _number(finding, "after_sound_days"),
        "am": _number(finding, "after_written_days"),
        "gn": _number(finding, "gentle_sounded"),
        "gm": _number(finding, "gentle_tried"),
        "on": _number(finding, "other_sounded"),
        "om": _number(finding, "other_tried"),
        "gds": _number(finding, "gentle_day_sounds"),
        "gd": _number(finding, "gentle_days"),
        "ods": _number(finding, "other_day_sounds"),
        "od": _number(finding, "other_days"),
    }
    return text.format_map(values)


Sentence: TypeAlias = Callable[[Finding, Child], str]

_SENTENCES: Final[Mapping[Pattern, Sentence]] = {
    Pattern.LIMB_HELD_OR_UNUSED: _sign_seen,
    Pattern.SWOLLEN_RED_OR_WARM: _sign_seen,
    Pattern.PAIN_WITH_SOUND: _pain,
    Pattern.REDUCED_MOVEMENT: _sign_seen,
    Pattern.HIP_CLUNK_OR_LOOSE: _sign_seen,
    Pattern.HIP_ASYMMETRY: _sign_seen,
    Pattern.PERSISTENT_HIP_SOUND: _sound_days,
    Pattern.REPRODUCIBLE_HIP_SOUND: _repeats,
    Pattern.GRINDING: _grinding,
    Pattern.RECURRING_HIP_SOUND: _sound_days,
    Pattern.REPRODUCIBLE_SOUND: _repeats,
    Pattern.RISING: _change,
    Pattern.SETTLING: _change,
    Pattern.LIFTING_DIFFERENCE: _lifting,
    Pattern.COMFORTABLE_POPS: _pops,
}
