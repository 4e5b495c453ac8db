"""The title of a finding: what was written, in a few words."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.analysis.finding import Finding
from baby_joints.analysis.pattern import Pattern
from baby_joints.domain.child import Child
from baby_joints.domain.codes import Activity, HipSign, Reaction, Side, Sound
from baby_joints.ui import formatting
from baby_joints.ui.isolated import isolated
from baby_joints.ui.numbered import numbered
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_PLAIN: Final[Mapping[Pattern, str]] = {
    Pattern.LIMB_HELD_OR_UNUSED: QT_TRANSLATE_NOOP("FindingTitle", "{Site}: {signs}"),
    Pattern.SWOLLEN_RED_OR_WARM: QT_TRANSLATE_NOOP("FindingTitle", "{Site}: {signs}"),
    Pattern.PAIN_WITH_SOUND: QT_TRANSLATE_NOOP("FindingTitle", "{Site}: {signs} right after"),
    Pattern.REDUCED_MOVEMENT: QT_TRANSLATE_NOOP("FindingTitle", "{Site}: moved less than usual"),
    Pattern.HIP_CLUNK_OR_LOOSE: QT_TRANSLATE_NOOP("FindingTitle", "{Site}: {signs}"),
    Pattern.HIP_ASYMMETRY: QT_TRANSLATE_NOOP("FindingTitle", "{Site}: {signs}"),
    Pattern.GRINDING: QT_TRANSLATE_NOOP("FindingTitle", "{Site}: grinding, not a clean pop"),
    Pattern.RISING: QT_TRANSLATE_NOOP("FindingTitle", "{Site}: sounds on more days than before"),
    Pattern.SETTLING: QT_TRANSLATE_NOOP("FindingTitle", "{Site}: sounds on fewer days than before"),
    Pattern.LIFTING_DIFFERENCE: QT_TRANSLATE_NOOP(
        "FindingTitle", "Fewer sounds with gentle lifts so far"
    ),
    Pattern.COMFORTABLE_POPS: QT_TRANSLATE_NOOP(
        "FindingTitle", "Sounds with no other sign written"
    ),
}
_KEEPS: Final[Mapping[Sound, str]] = {
    Sound.POP: QT_TRANSLATE_NOOP("FindingTitle", "The {site} keeps popping"),
    Sound.CLICK: QT_TRANSLATE_NOOP("FindingTitle", "The {site} keeps clicking"),
    Sound.CLUNK: QT_TRANSLATE_NOOP("FindingTitle", "The {site} keeps clunking"),
    Sound.GRINDING: QT_TRANSLATE_NOOP("FindingTitle", "The {site} keeps grinding"),
    Sound.UNSURE: QT_TRANSLATE_NOOP("FindingTitle", "The {site} keeps making a sound"),
}
_ONCE: Final[Mapping[Sound, str]] = {
    Sound.POP: QT_TRANSLATE_NOOP("FindingTitle", "The {site} popped"),
    Sound.CLICK: QT_TRANSLATE_NOOP("FindingTitle", "The {site} clicked"),
    Sound.CLUNK: QT_TRANSLATE_NOOP("FindingTitle", "The {site} clunked"),
    Sound.GRINDING: QT_TRANSLATE_NOOP("FindingTitle", "The {site} was grinding"),
    Sound.UNSURE: QT_TRANSLATE_NOOP("FindingTitle", "The {site} made a sound"),
}
_MAKES: Final[Mapping[Sound, str]] = {
    Sound.POP: QT_TRANSLATE_NOOP("FindingTitle", "The {site} pops {when}"),
    Sound.CLICK: QT_TRANSLATE_NOOP("FindingTitle", "The {site} clicks {when}"),
    Sound.CLUNK: QT_TRANSLATE_NOOP("FindingTitle", "The {site} clunks {when}"),
    Sound.GRINDING: QT_TRANSLATE_NOOP("FindingTitle", "The {site} grinds {when}"),
    Sound.UNSURE: QT_TRANSLATE_NOOP("FindingTitle", "The {site} makes a sound {when}"),
}
_NEARLY_ALWAYS: Final[Mapping[Activity | None, str]] = {
    Activity.PICKED_UP: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time {name} is picked up"),
    Activity.PUT_DOWN: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time {name} is put down"),
    Activity.DIAPER_CHANGE: QT_TRANSLATE_NOOP("FindingTitle", "at nearly each diaper change"),
    Activity.DRESSING: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time {name} is dressed"),
    Activity.BATHING: QT_TRANSLATE_NOOP("FindingTitle", "at nearly each bath"),
    Activity.FEEDING: QT_TRANSLATE_NOOP("FindingTitle", "at nearly each feed"),
    Activity.CARRIED: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time {name} is carried"),
    Activity.CAR_SEAT: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time in the car seat"),
    Activity.STRETCHING: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time {name} stretches"),
    Activity.KICKING: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time {name} kicks"),
    Activity.TUMMY_TIME: QT_TRANSLATE_NOOP("FindingTitle", "at nearly each tummy time"),
    Activity.ROLLING: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time {name} rolls over"),
    Activity.CRAWLING: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time {name} crawls"),
    Activity.STANDING: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time {name} stands"),
    Activity.WALKING: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time {name} walks"),
    Activity.OTHER: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time, at one movement"),
    None: QT_TRANSLATE_NOOP("FindingTitle", "nearly each time"),
}
_SIGNS: Final[Mapping[Pattern, Mapping[str, str]]] = {
    Pattern.LIMB_HELD_OR_UNUSED: {
        "held_stiffly": QT_TRANSLATE_NOOP("FindingTitle", "held stiffly"),
        "not_used": QT_TRANSLATE_NOOP("FindingTitle", "not used"),
    },
    Pattern.SWOLLEN_RED_OR_WARM: {
        "swelling": QT_TRANSLATE_NOOP("FindingTitle", "swollen"),
        "redness": QT_TRANSLATE_NOOP("FindingTitle", "red"),
        "warmth": QT_TRANSLATE_NOOP("FindingTitle", "warm"),
        "hot_or_swollen": QT_TRANSLATE_NOOP("FindingTitle", "hot, red or swollen"),
    },
    Pattern.PAIN_WITH_SOUND: {
        Reaction.CRYING.value: QT_TRANSLATE_NOOP("FindingTitle", "crying"),
        Reaction.WINCING.value: QT_TRANSLATE_NOOP("FindingTitle", "wincing"),
        Reaction.DISCOMFORT.value: QT_TRANSLATE_NOOP("FindingTitle", "discomfort"),
    },
    Pattern.HIP_CLUNK_OR_LOOSE: {
        "clunks": QT_TRANSLATE_NOOP("FindingTitle", "a clunk"),
        "felt_loose": QT_TRANSLATE_NOOP("FindingTitle", "it felt loose"),
    },
    Pattern.HIP_ASYMMETRY: {
        HipSign.OPENS_LESS.value: QT_TRANSLATE_NOOP("FindingTitle", "the leg opens less"),
        HipSign.LEG_LOOKS_SHORTER.value: QT_TRANSLATE_NOOP("FindingTitle", "the leg looks shorter"),
        HipSign.LIMP_OR_WADDLE.value: QT_TRANSLATE_NOOP("FindingTitle", "a limp or a waddle"),
        HipSign.CREASES_UNEVEN.value: QT_TRANSLATE_NOOP("FindingTitle", "skin creases differ"),
    },
}


def finding_title(finding: Finding, child: Child) -> str:
    """What was written, with joint and side; plain text."""
    if finding.pattern is Pattern.PERSISTENT_HIP_SOUND:
        template = _KEEPS[_sound(finding)]
    elif finding.pattern is Pattern.RECURRING_HIP_SOUND:
        return _again(finding)
    elif finding.pattern in {Pattern.REPRODUCIBLE_HIP_SOUND, Pattern.REPRODUCIBLE_SOUND}:
        template = _MAKES[_sound(finding)]
    else:
        template = _PLAIN[finding.pattern]
    return translate("FindingTitle", template).format(
        site=where(finding),
        Site=heading(finding),
        signs=_signs(finding),
        when=_when(finding, child),
    )


def _again(finding: Finding) -> str:
    days, sound = finding.numbers.get("n"), _sound(finding)
    if not isinstance(days, int) or days == 1:
        text = translate("FindingTitle", _ONCE[sound])
    else:
        text = _on_days(sound, days)
    return text.format(site=where(finding), Site=heading(finding))


def _on_days(sound: Sound, days: int) -> str:
    """Never for one day: English has no other form here."""
    if sound is Sound.POP:
        return numbered(
            "FindingTitle", "The {site} popped on %n days", "The {site} popped on %n day", days
        )
    if sound is Sound.CLICK:
        return numbered(
            "FindingTitle", "The {site} clicked on %n days", "The {site} clicked on %n day", days
        )
    if sound is Sound.CLUNK:
        return numbered(
            "FindingTitle", "The {site} clunked on %n days", "The {site} clunked on %n day", days
        )
    if sound is Sound.GRINDING:
        return numbered(
            "FindingTitle",
            "The {site} was grinding on %n days",
            "The {site} was grinding on %n day",
            days,
        )
    return numbered(
        "FindingTitle",
        "The {site} made a sound on %n days",
        "The {site} made a sound on %n day",
        days,
    )


def where(finding: Finding) -> str:
    """The joint inside a sentence: "left hip"; "joint" when it is about several."""
    if finding.joint is None:
        return translate("FindingTitle", "joint")
    return formatting.lower_site(finding.joint, finding.side or Side.UNSURE)


def heading(finding: Finding) -> str:
    """The joint at the head of a line: "Left hip"; "Several joints" when it is about several."""
    if finding.joint is None:
        return translate("FindingTitle", "Several joints")
    return formatting.site(finding.joint, finding.side or Side.UNSURE)


def _sound(finding: Finding) -> Sound:
    code = finding.numbers.get("sound")
    known = {sound.value for sound in _KEEPS}
    return Sound(code) if code in known else Sound.UNSURE


def _when(finding: Finding, child: Child) -> str:
    code = finding.numbers.get("activity")
    activity = Activity(code) if isinstance(code, str) else None
    return translate("FindingTitle", _NEARLY_ALWAYS[activity]).format(name=isolated(child.name))


def _signs(finding: Finding) -> str:
    """The signs that were there, in the order of their table."""
    table = _SIGNS.get(finding.pattern, {})
    there = [text for key, text in table.items() if finding.numbers.get(key)]
    return formatting.list_words(
        translate("FindingTitle", text) for text in there or tuple(table.values())
    )
