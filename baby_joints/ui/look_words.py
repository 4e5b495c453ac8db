"""A look at the legs in words: which hip, and what was there or not."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.codes import HipSign, Joint, Presence
from baby_joints.domain.hip_signs import HipSigns
from baby_joints.ui import formatting
from baby_joints.ui.isolated import isolated

translate = QCoreApplication.translate


def look_line(look: HipSigns) -> str:
    """What it says in one line: "Right hip · one leg opens less"."""
    words = map(formatting.lower_word, _signs(look, Presence.PRESENT) or (Presence.ABSENT,))
    return formatting.SEPARATOR.join([formatting.site(Joint.HIP, look.side), *words])


def look_title(look: HipSigns) -> str:
    """When, which hip and who: "Apr 22 · Right hip · Papa"."""
    site = formatting.site(Joint.HIP, look.side)
    who = [isolated(look.observer)] if look.observer else []
    return formatting.SEPARATOR.join([formatting.short_day(look.day), site, *who])


def look_answers(look: HipSigns) -> tuple[str, ...]:
    """What was answered, a yes before a no; what nobody checked is not among it."""
    texts = {
        Presence.PRESENT: translate("LookWords", "Yes: {signs}"),
        Presence.ABSENT: translate("LookWords", "No: {signs}"),
    }
    said = ((text, _signs(look, answer)) for answer, text in texts.items())
    return tuple(text.format(signs=_words(signs)) for text, signs in said if signs)


def look_history(look: HipSigns) -> tuple[str, ...]:
    """What it said before it was changed, the newest version first."""
    was = translate("LookWords", "Before: {look}")
    lines = (
        formatting.SEPARATOR.join([formatting.site(Joint.HIP, one.side), *look_answers(one)])
        for one in reversed(look.history)
    )
    return tuple(was.format(look=line) for line in lines)


def _signs(look: HipSigns, answer: Presence) -> list[HipSign]:
    return [sign for sign in HipSign if look.answer(sign) is answer]


def _words(signs: Iterable[HipSign]) -> str:
    return formatting.list_words(map(formatting.lower_word, signs))
