"""The entry in words, as the bar at the bottom says it before it is saved."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.codes import Movement, Presence, Sound
from baby_joints.domain.observation_draft import ObservationDraft
from baby_joints.ui import formatting
from baby_joints.ui.log.when_menu import moment_words
from baby_joints.ui.rich import escape

# The last blank may break the line, the others keep the dot with the word before it.
_DOT = "&nbsp;&nbsp;·&nbsp; "


def receipt_parts(draft: ObservationDraft) -> list[str]:
    """What was said, part by part: "Left hip", "Click", "Diaper change", "Held stiffly"."""
    parts: list[str] = []
    if draft.joint is not None:
        named = draft.side is not None
        parts.append(
            formatting.site(draft.joint, draft.side)
            if named and draft.side is not None
            else formatting.word(draft.joint)
        )
    if draft.sound is not None:
        parts.append(_sound(draft))
    if draft.activity is not None:
        parts.append(formatting.word(draft.activity))
    if draft.reaction is not None:
        parts.append(formatting.reaction_words(draft.reaction))
    if draft.movement is not Movement.NOT_CHECKED:
        parts.append(formatting.word(draft.movement))
    return parts + _signs(draft)


def receipt_line(draft: ObservationDraft, now: datetime, whose: str = "") -> str:
    """The whole receipt in plain words, for screen readers; `whose`: the baby, of several."""
    return " · ".join(filter(None, [whose, *receipt_parts(draft), _when(draft, now)]))


def receipt_html(draft: ObservationDraft, now: datetime, quiet: str, whose: str = "") -> str:
    """The receipt as rich text: parts bold, dots, time and `whose` it is in the color `quiet`."""
    dot = f'<span style="font-weight:400; color:{quiet}">{_DOT}</span>'
    parts = [escape(part).replace(" ", "&nbsp;") for part in receipt_parts(draft)]
    baby = [quiet_html(whose, quiet)] if whose else []
    return dot.join([*baby, *parts, quiet_html(_when(draft, now), quiet)])


def quiet_html(words: str, quiet: str) -> str:
    """Words in the color `quiet`, not bold."""
    return f'<span style="font-weight:400; color:{quiet}">{escape(words)}</span>'


def _when(draft: ObservationDraft, now: datetime) -> str:
    if draft.observed_at is None:
        return QCoreApplication.translate("Receipt", "now")
    return moment_words(draft.observed_at, now)


def _sound(draft: ObservationDraft) -> str:
    if draft.sound is None:
        return ""
    quiet = draft.sound is Sound.NONE
    sounded = 0 if quiet else draft.sounded or 1
    if draft.sound is Sound.UNSURE:
        word = QCoreApplication.translate("Receipt", "Some sound")
    else:
        word = formatting.word(draft.sound)
    tried = draft.tried
    if tried is None and sounded > 1:
        tried = sounded
    count = formatting.repeats(tried, sounded)
    return f"{word} {count}" if count else word


def _signs(draft: ObservationDraft) -> list[str]:
    words = {
        "swelling": QCoreApplication.translate("Receipt", "Swelling"),
        "redness": QCoreApplication.translate("Receipt", "Redness"),
        "warmth": QCoreApplication.translate("Receipt", "Warmth"),
        "felt_loose": QCoreApplication.translate("Receipt", "Felt loose"),
    }
    return [word for sign, word in words.items() if getattr(draft, sign) is Presence.PRESENT]
