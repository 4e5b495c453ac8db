"""Photos and clips in words, and what to do when one is not taken."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from baby_joints.domain.attachment import Attachment
from baby_joints.domain.attachment_error import AttachmentError, AttachmentProblem
from baby_joints.domain.media_type import is_photo, is_video
from baby_joints.ui.isolated import isolated
from baby_joints.ui.numbered import numbered
from baby_joints.ui.translation_mark import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate
_MEGABYTE: Final = 1024 * 1024

_PROBLEMS: Final = {
    AttachmentProblem.NO_FILE: QT_TRANSLATE_NOOP(
        "Clips", "{name} cannot be read. Choose another file."
    ),
    AttachmentProblem.UNKNOWN_KIND: QT_TRANSLATE_NOOP(
        "Clips", "{name} is no photo, film or sound. Save it as JPEG, MP4 or MP3 first."
    ),
    AttachmentProblem.EMPTY: QT_TRANSLATE_NOOP("Clips", "{name} is empty. Choose another file."),
    AttachmentProblem.TOO_LARGE: QT_TRANSLATE_NOOP(
        "Clips", "{name} is larger than {limit} MB. Make it shorter first."
    ),
    AttachmentProblem.TOO_MANY: QT_TRANSLATE_NOOP(
        "Clips", "One entry holds {limit} photos and clips. Add the others to a new entry."
    ),
    AttachmentProblem.DIARY_FULL: QT_TRANSLATE_NOOP(
        "Clips", "There is no room for {name}. A diary holds {limit} MB. Use a shorter clip."
    ),
    AttachmentProblem.CHANGED_MEANWHILE: QT_TRANSLATE_NOOP(
        "Clips", "{name} changed while it was read. Add it again."
    ),
    AttachmentProblem.MISSING: QT_TRANSLATE_NOOP(
        "Clips", "{name} itself is not in this diary. Add it again, or add the .zip with it."
    ),
    AttachmentProblem.DAMAGED: QT_TRANSLATE_NOOP(
        "Clips", "{name} is damaged. Add the same file again to mend it."
    ),
}


def icon_of(attachment: Attachment) -> str:
    """The icon of its kind."""
    if is_photo(attachment.media_type):
        return "image"
    if is_video(attachment.media_type):
        return "video"
    return "volume-2" if attachment.media_type.startswith("audio/") else "paperclip"


def kind_words(attachment: Attachment) -> str:
    """What it is and how long it plays: "Film, 0:12"."""
    kind = _kind(attachment.media_type)
    if attachment.seconds is None:
        return kind
    text = translate("Clips", "{kind}, {length}")
    return text.format(kind=kind, length=length_words(attachment.seconds))


def length_words(seconds: float) -> str:
    """Minutes and seconds, as players show them: "0:12"."""
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"


def problem_words(error: AttachmentError) -> str:
    """What is wrong and what to do."""
    limit = error.limit or 0
    told = limit // _MEGABYTE if limit >= _MEGABYTE else limit
    text = translate("Clips", _PROBLEMS[error.problem])
    return text.format(name=isolated(error.name), limit=told)


def missing_words(problem: AttachmentProblem) -> str:
    """The same beside the name of the file: what is wrong with it."""
    if problem is AttachmentProblem.MISSING:
        return translate("Clips", "The file itself is not here. Add it again, or add the .zip.")
    return translate("Clips", "The file is damaged. Add it again.")


def file_words(count: int) -> str:
    """How many there are: "2 photos or clips"."""
    return numbered("Clips", "%n photos or clips", "%n photo or clip", count)


def _kind(media_type: str) -> str:
    if is_photo(media_type):
        return translate("Clips", "Photo")
    if is_video(media_type):
        return translate("Clips", "Film")
    if media_type.startswith("audio/"):
        return translate("Clips", "Sound")
    return translate("Clips", "File")
